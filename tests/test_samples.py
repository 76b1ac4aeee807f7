"""The samples in the documentation are what the formats write."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from dipreadout import formats

ROOT = Path(__file__).parents[1]


def generator() -> ModuleType:
    """The script that writes the samples."""
    spec = importlib.util.spec_from_file_location("samples", ROOT / "scripts" / "generate_samples.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


SCRIPT = generator()


@pytest.mark.parametrize("known", formats.known(), ids=formats.names())
def test_the_sample_is_what_is_written(known: formats.Format, tmp_path: Path) -> None:
    """Text is compared byte by byte; files that other packages make, by what they say."""
    fresh = SCRIPT.sample(known, tmp_path)
    kept = SCRIPT.SAMPLES / fresh.name
    if all(map(is_text, files(fresh).values())):
        assert files(fresh) == files(kept)
    else:
        assert list(formats.load(fresh, format=known.name)) == list(formats.load(kept, format=known.name))


def test_there_are_no_other_samples() -> None:
    """A format that goes takes its sample with it."""
    assert {path.name for path in SCRIPT.SAMPLES.iterdir()} == {
        f"meeting{known.suffixes[0]}" for known in formats.known()
    }


def files(path: Path) -> dict[str, bytes]:
    """The contents of a file, or of the files in a folder."""
    paths = sorted(path.iterdir()) if path.is_dir() else [path]
    return {file.name: file.read_bytes() for file in paths}


def is_text(data: bytes) -> bool:
    """Whether the contents can be looked at."""
    try:
        return "\0" not in data.decode()
    except UnicodeDecodeError:
        return False
