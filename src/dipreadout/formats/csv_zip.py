"""Readouts as tidy tables in one zip archive: the files of ``dipreadout.formats.csv``, to be sent or kept.

The same readouts give the same bytes: the archive states no time. Reading takes archives that people have
made of such a folder, the folder's own name in it or not.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from dipreadout.errors import SchemaError
from dipreadout.formats import csv
from dipreadout.formats._archive import pack, unpack
from dipreadout.formats._base import Carries, Format, Holds, whole
from dipreadout.model import Readout

__all__ = ["FORMAT", "read_all", "write_all"]

FORMAT: Final = Format(
    name="csv_zip",
    title="CSV tables, zipped",
    suffixes=(".csv.zip", ".datapackage.zip"),
    holds=Holds.MANY,
    carries=Carries.VALUE,
    users="archives; whatever takes zipped data packages",
)


def write_all(readouts: Iterable[Readout]) -> Iterator[bytes]:
    """The archive. The inverse of ``read_all``.

    >>> from dipreadout.model import Meeting
    >>> readout = Readout(text="They met.", language="en", meeting=Meeting(kind="talks"))
    >>> list(read_all(write_all([readout]))) == [readout]
    True
    """
    yield pack(whole(csv.write_folder(readouts)).items())


def read_all(chunks: Iterable[bytes]) -> Iterator[Readout]:
    """The readouts in an archive, in the order of their numbers. The inverse of ``write_all``.

    Raises ``SchemaError`` for what is no such archive, and ``LimitError`` for one that would burst.
    """
    files: dict[str, bytes] = {}
    for path, data in unpack(b"".join(chunks)).items():
        folder, _, name = path.rpartition("/")
        # What the Finder adds beside every file.
        if folder.startswith("__MACOSX"):
            continue
        if name in files:
            raise SchemaError("archive", path, "no second file of this name")
        files[name] = data
    yield from csv.read_folder(files)
