"""Readouts as tidy tables in a folder of CSV files, for spreadsheets and statistics packages.

All that a ``Readout`` holds is carried. A file is a table, keys lead from one to the other, and
``datapackage.json`` (Frictionless) says what each column means and holds:

- ``readouts``, ``participants``, ``sentences``, ``statements``: a row for each;
- ``speakers`` and ``parties``: whom a statement is attributed to; ``mentions`` and ``evidence``: which words
  name a participant, or state a fact; ``translations``;
- a term is its word, a day or a moment ISO 8601, an empty cell what the text does not say;
- text that begins as a formula does (``=``, ``+``, ``-``, ``@``) has an apostrophe before it, so that no
  spreadsheet runs it; reading takes it away again.

Columns whose description begins with "Derived" repeat words of the text for whoever codes them. They are not
read, but what they hold must agree with the columns that say it, or be empty: an edit there would be lost.
Columns of your own begin with ``x_``; they, and hidden files, are left aside. Rows may stand in any order
where a column numbers them. Everything else is refused with its place (``statements.csv row 3, cue_end``).
All tables are held in memory.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from dipreadout.errors import SchemaError, nearest
from dipreadout.formats._base import Carries, Format, Holds, batches
from dipreadout.formats._cells import collect, from_csv, to_csv
from dipreadout.formats._package import DESCRIPTOR, check, descriptor
from dipreadout.formats._tables import tables
from dipreadout.model import Readout

__all__ = ["FORMAT", "read_folder", "write_folder"]

FORMAT: Final = Format(
    name="csv",
    title="CSV tables",
    suffixes=(".csvs", ".datapackage"),
    holds=Holds.FOLDER,
    carries=Carries.VALUE,
    users="spreadsheets; R, pandas, Polars; Frictionless",
)


def write_folder(readouts: Iterable[Readout]) -> Iterator[tuple[str, bytes]]:
    """The files of the folder, piece by piece: names and contents. The inverse of ``read_folder``.

    >>> from dipreadout.formats import whole
    >>> from dipreadout.model import Meeting
    >>> files = whole(write_folder([Readout(text="They met.", language="en", meeting=Meeting(kind="talks"))]))
    >>> files["readouts.csv"].decode().splitlines()[1]
    '1,,They met.,en,,,,,,,,talks,,,,,,,,,'
    """
    yield DESCRIPTOR, descriptor().encode()
    first = 1
    for batch in batches(readouts):
        rows = collect(batch, first)
        for table in tables().values():
            yield f"{table.name}.csv", to_csv(table, rows[table.name], heading=first == 1).encode()
        first += len(batch)


def read_folder(files: Mapping[str, bytes]) -> Iterator[Readout]:
    """The readouts in a folder, in the order of their numbers. The inverse of ``write_folder``.

    Raises ``SchemaError`` for what is no such folder, with the place of the first fault.
    """
    names = [DESCRIPTOR, *(f"{name}.csv" for name in tables())]
    for name in files:
        if name not in names and not name.startswith((".", "~")):
            raise SchemaError(name, files[name], f"no such file{nearest(name, names)}")
    if DESCRIPTOR in files:
        check(files[DESCRIPTOR])
    yield from from_csv(files)
