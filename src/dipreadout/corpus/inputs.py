"""What there is to read: the raw pages in files, folders and archives, one by one, in a fixed order."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from itertools import count
from pathlib import Path
from typing import TypeAlias

import attrs

from dipreadout import _inputs
from dipreadout.corpus import containers
from dipreadout.corpus.containers import Asked, Item
from dipreadout.corpus.outcomes import Failure, failure_of
from dipreadout.errors import MissingExtraError, ReadoutError, SchemaError
from dipreadout.parsing import Given

__all__ = ["Input", "Sources", "files", "find", "size"]

Sources: TypeAlias = str | os.PathLike[str] | Iterable[str | os.PathLike[str]]
"""A file, a folder, or a pattern such as ``"crawl/*.warc.gz"``; or several of these."""


@attrs.frozen(kw_only=True)
class Input:
    """One raw page, or why there is none."""

    number: int
    """Its number, from 1."""
    source: str
    """The file that it is, or is in."""
    place: str | None = None
    """Where in the file."""
    content: bytes | str | Failure | None = None
    """The page; ``None`` where it is the whole file, which whoever parses it reads."""
    given: Given = attrs.field(factory=Given)
    """What is known of it where it was found."""
    reached: int = 0
    """Bytes of all files up to here, as they lie on the disk."""


def files(sources: Sources) -> Iterator[str]:
    """The files, those of a folder or a pattern in the order of their names.

    Raises ``SchemaError`` for a source that names nothing, before the first file is given.

    >>> [os.path.basename(file) for file in files("examples/pages/*.txt")]
    ['call.txt', 'sidelines.txt']
    """
    named = [sources] if isinstance(sources, (str, os.PathLike)) else list(sources)
    paths = [path for source in named for path in _expanded(os.fspath(source))]
    suffixes = (*_inputs.SUFFIXES, *containers.suffixes())
    return (file for path in paths for file in _inputs.walk(path, suffixes))


def _expanded(source: str) -> list[str]:
    path = Path(source)
    if source and path.exists():
        return [source]
    try:
        found = sorted(map(str, Path(path.anchor).glob(source[len(path.anchor) :])))
    except ValueError:  # an empty pattern, or one that is none
        found = []
    if not found:
        raise SchemaError("source", source, "a file, a folder, or a pattern that names of files have")
    return found


def find(paths: Iterable[str], asked: Asked) -> Iterator[Input]:
    """Every input in the files."""
    numbers, before = count(1), 0
    for path in paths:
        for item, position in _items(path, asked):
            yield Input(
                number=next(numbers),
                source=path,
                place=item.place,
                content=item.content,
                given=item.given,
                reached=before + position,
            )
        before += size(path)


def size(path: str) -> int:
    """Bytes of a file; none where there is no such file, for whoever reads it will say so."""
    try:
        return Path(path).stat().st_size
    except OSError:
        return 0


def _items(path: str, asked: Asked) -> Iterator[tuple[Item, int]]:
    """What is in a file, and how far into the file that is."""
    container = containers.of_path(path)
    if container is None:
        yield Item(place=None, content=None), size(path)
        return
    try:
        with Path(path).open("rb") as file:
            for item in container.read(file, asked):
                yield item, file.tell()
    except MissingExtraError:
        raise
    except (OSError, ReadoutError) as error:
        # What came before the fault stands; the rest of the file is one failure.
        yield Item(place=None, content=failure_of(error)), size(path)
