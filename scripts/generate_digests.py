"""Write the digests of what is read from the pages in examples into tests/digests.json.

    python scripts/generate_digests.py

A test compares them on every Python. Run it when the reading has changed, and look at which pages differ.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import dipreadout

ROOT = Path(__file__).parents[1]
DIGESTS = ROOT / "tests" / "digests.json"
PAGES = [
    page.relative_to(ROOT).as_posix()
    for folder in ("pages", "languages")
    for page in sorted((ROOT / "examples" / folder).iterdir())
]


def digest(page: str) -> str:
    """The SHA-256 of the JSON that a page is read as, or of why it is no readout."""
    try:
        told = dipreadout.dumps(dipreadout.parse((ROOT / page).read_bytes()))
    except dipreadout.ReadoutError as error:
        told = str(error)
    return hashlib.sha256(told.encode()).hexdigest()


if __name__ == "__main__":
    found = {page: digest(page) for page in PAGES}
    DIGESTS.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8", newline="\n")
    print(DIGESTS.relative_to(ROOT))
