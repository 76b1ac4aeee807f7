"""Write a sample of every format into docs/samples: one composed readout, as each format carries it.

    python scripts/generate_samples.py

A test compares what lies there with what the formats write.
"""

from __future__ import annotations

from pathlib import Path

import dipreadout
from dipreadout import formats

ROOT = Path(__file__).parents[1]
SAMPLES = ROOT / "docs" / "samples"
PAGE = ROOT / "examples" / "pages" / "meeting.html"


def sample(known: formats.Format, folder: Path) -> Path:
    """Write the sample of a format into a folder, and give its path."""
    path = folder / f"meeting{known.suffixes[0]}"
    formats.save(path, [dipreadout.parse(PAGE.read_bytes())], format=known.name)
    return path


if __name__ == "__main__":
    SAMPLES.mkdir(exist_ok=True)
    for known in formats.known():
        print(sample(known, SAMPLES).relative_to(ROOT))
