"""What the command line takes a name for: a page, or the pages in a folder."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

__all__ = ["SUFFIXES", "pages"]

SUFFIXES = frozenset({".html", ".htm", ".txt"})
"""What is taken from a folder; a file named by the user is read whatever its name."""


def pages(name: str) -> Sequence[str]:
    """The file itself, or the pages in a folder and those below it; a folder without any is left to fail."""
    if name == "-" or not Path(name).is_dir():
        return [name]
    files = (Path(folder, file) for folder, _, names in os.walk(name) for file in names)
    return sorted(str(file) for file in files if file.suffix.lower() in SUFFIXES) or [name]
