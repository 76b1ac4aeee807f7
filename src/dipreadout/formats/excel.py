"""Readouts as tidy tables in an Excel workbook, for people who read and code them there.

A sheet is a table; its columns are those of ``dipreadout.formats.csv``. All that a ``Readout`` holds is
carried. The first sheet, ``codebook``, says what each column means; it is not read. Headings stay in view and
filter their columns; columns that only repeat words of the text are grey.

- Every cell but a number is text, and stays text when somebody edits it: no program makes a formula of
  ``=1+1``, a date of ``2024-05-06``, or a number of ``007``.
- Text that a workbook would take for an escape (``_x0041_``) is escaped, as the standard has it.
- A cell holds 32,767 characters. A readout with a longer text is refused before anything is written: write
  CSV or Parquet.

What Excel or LibreOffice has saved is read too. Formulas, and what is no such table, are refused with their
place (``statements row 3, cue_end``). The same readouts give the same bytes.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final

from dipreadout.errors import Missing, SchemaError, nearest
from dipreadout.formats._archive import pack, unpack
from dipreadout.formats._base import Carries, Format, Holds
from dipreadout.formats._cells import from_text, to_text
from dipreadout.formats._extras import require
from dipreadout.formats._rows import Cells, Row, from_rows, to_rows, typed_rows
from dipreadout.formats._tables import LAYOUT, OWN, Column, Kind, Table, tables
from dipreadout.formats._workbook import escape, sheets
from dipreadout.model import Readout

__all__ = ["FORMAT", "read_all", "write_all"]

FORMAT: Final = Format(
    name="excel",
    title="Excel",
    suffixes=(".xlsx",),
    holds=Holds.MANY,
    carries=Carries.VALUE,
    users="Excel, LibreOffice, Google Sheets",
    extra="excel",
)

_CODEBOOK: Final = "codebook"
_LONGEST: Final = 32_767
"""UTF-16 units in a cell ("Excel specifications and limits")."""
_ROWS: Final = 1_048_576
_EXACT: Final = 2**53
"""From here on a workbook's numbers, which are floating, leave out some whole ones."""

_NARROW: Final = 12
_WIDE: Final = 60
_WIDTHS: Final = {
    "text": _WIDE,
    "quote": _WIDE,
    "title": _WIDE,
    "name": 28,
    "speaker": 28,
    "office": 40,
    "url": 40,
}
"""Characters; what is wide is wrapped."""


def write_all(readouts: Iterable[Readout]) -> Iterator[bytes]:
    """The workbook. The inverse of ``read_all``.

    Raises ``SchemaError`` for what a workbook cannot carry, and ``MissingExtraError`` where ``openpyxl`` is
    not installed.

    >>> from dipreadout.model import Meeting
    >>> readout = Readout(text="They met.", language="en", meeting=Meeting(kind="talks"))
    >>> list(read_all(write_all([readout]))) == [readout]
    True
    """
    rows: dict[str, list[Cells]] = {name: [] for name in tables()}
    for number, readout in enumerate(readouts, 1):
        for name, part in to_rows(readout, number).items():
            _check_fits(number - 1, name, part)
            rows[name] += part
            if len(rows[name]) >= _ROWS:
                raise SchemaError(
                    "readouts", f"{len(rows[name])} {name}", f"less than {_ROWS}, a sheet's rows"
                )
    yield _settled(_Book().saved(rows))


def read_all(chunks: Iterable[bytes]) -> Iterator[Readout]:
    """The readouts in a workbook, in the order of their numbers. The inverse of ``write_all``.

    Raises ``SchemaError`` for what is no such workbook, and ``LimitError`` for one that would burst.
    """
    found = sheets(b"".join(chunks))
    known = [*tables(), _CODEBOOK]
    for name in found:
        if name not in known and not name.startswith(OWN):
            expected = f"no such sheet, as sheets of your own begin with {OWN!r}{nearest(name, known)}"
            raise SchemaError("workbook", name, expected)
    rows = {}
    for name, table in tables().items():
        if name not in found:
            raise SchemaError(name, Missing.MISSING, f"this sheet, a table of {LAYOUT}")
        rows[name] = _read(table, found[name])
    yield from from_rows(rows)


# From rows to a workbook.


def _check_fits(position: int, name: str, rows: Sequence[Cells]) -> None:
    """Raise for text that openpyxl would cut short."""
    for cells in rows:
        for column, value in cells.items():
            if isinstance(value, str) and len(escape(value).encode("utf-16-le")) > 2 * _LONGEST:
                expected = f"at most {_LONGEST} characters, which a cell of Excel holds; write CSV or Parquet"
                raise SchemaError(f"readouts[{position}], {name}, {column}", value, expected)


class _Book:
    """A workbook of openpyxl, written from the first row to the last."""

    def __init__(self) -> None:
        openpyxl = require("openpyxl", FORMAT)
        self._cell = require("openpyxl.cell", FORMAT).WriteOnlyCell
        self._letter = require("openpyxl.utils", FORMAT).get_column_letter
        self._book = openpyxl.Workbook(write_only=True)
        for style in _styles():
            self._book.add_named_style(style)

    def saved(self, rows: dict[str, list[Cells]]) -> bytes:
        """The file, with the codebook first."""
        about = [
            [table.name, column.name, column.kind.value, ", ".join(column.terms), column.doc]
            for table in tables().values()
            for column in table.columns
        ]
        heading = ["table", "column", "type", "terms", "meaning"]
        self._sheet(_CODEBOOK, heading, [16, 18, 10, 40, 100], [_TEXT] * len(heading), about)
        for table in tables().values():
            names = [column.name for column in table.columns]
            self._sheet(
                table.name,
                names,
                [_WIDTHS.get(name, _WIDTHS.get(name.rpartition("_")[2], _NARROW)) for name in names],
                [_DERIVED if column.derived else _TEXT for column in table.columns],
                [[cells[name] for name in names] for cells in rows[table.name]],
            )
        target = io.BytesIO()
        self._book.save(target)
        return target.getvalue()

    def _sheet(
        self,
        name: str,
        heading: list[str],
        widths: list[int],
        styles: list[str],
        rows: Sequence[Sequence[Any]],
    ) -> None:
        sheet = self._book.create_sheet(name)
        sheet.freeze_panes = "A2"
        sheet.auto_filter.ref = f"A1:{self._letter(len(heading))}{len(rows) + 1}"
        for position, width in enumerate(widths, 1):
            sheet.column_dimensions[self._letter(position)].width = width
        sheet.append([self._filled(sheet, text, _HEADING) for text in heading])
        for row in rows:
            sheet.append(
                [self._filled(sheet, value, style) for value, style in zip(row, styles, strict=True)]
            )

    def _filled(self, sheet: Any, value: Any, style: str) -> Any:
        is_number = isinstance(value, int)
        cell = self._cell(sheet, value if is_number or value is None else escape(to_text(value)))
        # The empty cells too: what somebody types into them stays text.
        cell.style = _NUMBER if is_number else style
        if isinstance(cell.value, str):
            # openpyxl takes text for a formula, or for an error, by how it begins.
            cell.data_type = "s"
        return cell


_HEADING: Final = "dipreadout heading"
_TEXT: Final = "dipreadout text"
_DERIVED: Final = "dipreadout derived"
_NUMBER: Final = "dipreadout number"


def _styles() -> list[Any]:
    styles = require("openpyxl.styles", FORMAT)
    layout = styles.Alignment(vertical="top", wrap_text=True)
    # "@" is the number format of text.
    return [
        styles.NamedStyle(name=_HEADING, font=styles.Font(bold=True), alignment=layout, number_format="@"),
        styles.NamedStyle(name=_NUMBER, alignment=layout, number_format="0"),
        styles.NamedStyle(name=_TEXT, alignment=layout, number_format="@"),
        styles.NamedStyle(
            name=_DERIVED, font=styles.Font(color="FF595959"), alignment=layout, number_format="@"
        ),
    ]


_DATES: Final = re.compile(rb"(?<=>)[^<>]*(?=</dcterms:)")


def _settled(data: bytes) -> bytes:
    """The same workbook without the time of day at which it was written."""
    return pack(
        (name, _DATES.sub(b"1980-01-01T00:00:00Z", part) if name == "docProps/core.xml" else part)
        for name, part in unpack(data).items()
    )


# From a workbook to rows.


def _read(table: Table, rows: Iterator[list[Any]]) -> list[Row]:
    heading = next(rows, [])
    while heading and heading[-1] is None:
        heading.pop()
    return typed_rows(table, table.name, heading, (_fitted(row, len(heading)) for row in rows), _value)


def _fitted(row: list[Any], width: int) -> list[Any]:
    """A row as wide as the heading: empty cells at its end need not be stored, or may be."""
    while len(row) > width and row[-1] is None:
        row.pop()
    return row + [None] * (width - len(row))


def _value(column: Column, cell: Any) -> Any:
    if cell is None or isinstance(cell, str):
        return from_text(column, cell or "")
    if column.kind is Kind.WHOLE and isinstance(cell, float) and cell.is_integer() and abs(cell) < _EXACT:
        return int(cell)
    expected = (
        "a whole number" if column.kind is Kind.WHOLE else "text; format the cell as text, and type it again"
    )
    raise SchemaError("", cell, expected)
