"""The record that every format module states of itself, and what its functions are called.

A module of this package has ``FORMAT``, a ``Format``, and functions by what a file of the format holds, each
the inverse of the other:

- ``ONE``: ``write(readout) -> str | bytes`` and ``read(data) -> Readout``;
- ``MANY``: ``write_all(readouts) -> Iterator[str | bytes]`` and ``read_all(chunks) -> Iterator[Readout]``;
- ``FOLDER``: ``write_folder(readouts) -> Iterator[(name, bytes)]`` and
  ``read_folder(files) -> Iterator[Readout]``. The bytes are pieces of files: those of one name follow one
  another, and ``whole`` puts them together.

Text is UTF-8 in files. ``read_all`` takes the file's bytes in chunks of any size; ``read_folder`` a mapping
from file name to bytes. A format that is only written (``reads`` false) has no inverse.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

import attrs

__all__ = ["Carries", "Format", "Holds", "batches", "whole"]

T = TypeVar("T")

_BATCH = 1 << 10
"""Readouts that a folder's writer holds at a time."""


def batches(readouts: Iterable[T], size: int = _BATCH) -> Iterator[list[T]]:
    """The readouts by the hundreds, for what cannot be written one by one; at least one batch, perhaps empty.

    >>> list(batches("abcde", 2)), list(batches("", 2))
    ([['a', 'b'], ['c', 'd'], ['e']], [[]])
    """
    stream = iter(readouts)
    batch = list(islice(stream, size))
    while True:
        yield batch
        batch = list(islice(stream, size))
        if not batch:
            return


def whole(pieces: Iterable[tuple[str, bytes]]) -> dict[str, bytes]:
    """The files of a folder by their names, from the pieces that ``write_folder`` gives.

    >>> whole([("a", b"1"), ("b", b"2"), ("a", b"3")])
    {'a': b'13', 'b': b'2'}
    """
    files: dict[str, list[bytes]] = {}
    for name, piece in pieces:
        files.setdefault(name, []).append(piece)
    return {name: b"".join(parts) for name, parts in files.items()}


class Holds(enum.StrEnum):
    """What one file of a format holds."""

    ONE = "one"
    MANY = "many"
    FOLDER = "folder"


class Carries(enum.StrEnum):
    """What comes back."""

    VALUE = "the whole value"
    PAGE = "the page, which is read again"
    PART = "some fields; it is only written"


@attrs.frozen(kw_only=True)
class Format:
    """A format, as the registry, the command line and the documentation know it.

    >>> Format(name="json", title="JSON", suffixes=(".json",), holds=Holds.ONE, carries=Carries.VALUE,
    ...        users="programs").reads
    True
    """

    name: str
    """The module's name."""
    title: str
    """What people call it."""
    suffixes: tuple[str, ...]
    """How names of its files end, the usual one first; a longer one wins over a shorter ("``.tei.xml``")."""
    holds: Holds
    """One readout, many in a file, or many in a folder of files."""
    carries: Carries
    """What comes back when it is read."""
    users: str
    """Who uses it, or which tools."""
    extra: str | None = None
    """The extra that it needs, ``pip install dipreadout[arrow]``; ``None`` for none."""

    @property
    def reads(self) -> bool:
        """Whether there is a way back."""
        return self.carries is not Carries.PART
