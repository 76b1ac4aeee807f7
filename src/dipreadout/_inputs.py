"""What the command line takes a name for: a page, or the pages in a folder."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

__all__ = ["SUFFIXES", "pages", "walk"]

SUFFIXES = (".htm", ".html", ".txt")
"""What is taken from a folder; a file named by the user is read whatever its name."""


def pages(name: str) -> Sequence[str]:
    """The file itself, or the pages in a folder and those below it; a folder without any is left to fail."""
    return [name] if name == "-" else list(walk(name, SUFFIXES)) or [name]


def walk(path: str, suffixes: tuple[str, ...]) -> Iterator[str]:
    """The file itself, or the files with such names in a folder and those below it, in the order of paths.

    Hidden files and folders are passed over. A folder that cannot be opened is given as if it were a file, so
    that whoever reads it sees why.
    """
    waiting = [path + os.sep if Path(path).is_dir() else path]
    while waiting:
        current = waiting.pop()
        try:
            waiting += sorted(_inside(current, suffixes), reverse=True) if current.endswith(os.sep) else ()
        except OSError:
            yield current
        else:
            if not current.endswith(os.sep):
                yield current


def _inside(folder: str, suffixes: tuple[str, ...]) -> Iterator[str]:
    """The files, and the folders with a separator at the end."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith("."):
                continue
            if entry.is_dir(follow_symlinks=False):
                yield entry.path + os.sep
            elif entry.name.lower().endswith(suffixes):
                yield entry.path
