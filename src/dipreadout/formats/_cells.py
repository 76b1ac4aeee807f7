"""Values as the text of cells, and tables as CSV (RFC 4180): each with its way back."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from dipreadout.errors import Missing, SchemaError
from dipreadout.formats._rows import Cells, Row, from_rows, to_rows, typed_rows
from dipreadout.formats._tables import LAYOUT, Column, Kind, Table, tables
from dipreadout.model import Readout

__all__ = ["collect", "from_csv", "from_text", "to_csv", "to_text", "whole"]

_WHOLE: Final = re.compile(r"0|[1-9][0-9]{0,18}")
_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")

# What spreadsheets take for the beginning of a formula (OWASP, "CSV injection"; the wide forms where the
# computer is Japanese). An apostrophe before it says that it is none. What already begins so gets one more,
# so that reading takes away just what writing has added.
_FORMULA: Final = re.compile(r"'*[=+\-@\uff1d\uff0b\uff0d\uff20]")
_GUARDED: Final = re.compile(r"'+[=+\-@\uff1d\uff0b\uff0d\uff20]")

_QUOTED: Final = re.compile(r'[",\r\n]')
_CELL: Final = re.compile(r'(?:"((?:[^"]++|"")*+)"|([^",\r\n]*+))(,|\r\n|\n|\r|\Z)')


def to_text(value: Any) -> str:
    """A value as text: ISO 8601 for days and moments, nothing for ``None``."""
    if value is None:
        return ""
    return value.isoformat() if isinstance(value, dt.date) else str(value)


def from_text(column: Column, text: str) -> Any:
    """The value that ``to_text`` made this text of; ``SchemaError``, with no path, where there is none."""
    if text == "":
        return None
    if column.kind is Kind.TEXT:
        return text
    if column.kind is Kind.WHOLE:
        return whole(text)
    try:
        if column.kind is Kind.MOMENT:
            return dt.datetime.fromisoformat(text)
        if _DAY.fullmatch(text):
            return dt.date.fromisoformat(text)
    except ValueError:
        pass
    like = "2024-05-06" if column.kind is Kind.DAY else "2024-05-06T18:30:00+08:00"
    raise SchemaError("", text, f"a {'day' if column.kind is Kind.DAY else 'moment'} such as '{like}'")


def whole(text: str) -> int:
    """A number as ``to_text`` writes it."""
    if not _WHOLE.fullmatch(text):
        raise SchemaError("", text, "a whole number of at most 19 digits, and nothing else")
    return int(text)


def collect(readouts: Iterable[Readout], first: int = 1) -> dict[str, list[Cells]]:
    """The rows of all readouts in each table; the readouts are numbered from ``first``."""
    found: dict[str, list[Cells]] = {name: [] for name in tables()}
    for number, readout in enumerate(readouts, first):
        for name, rows in to_rows(readout, number).items():
            found[name] += rows
    return found


def to_csv(table: Table, rows: Iterable[Cells], *, heading: bool = True) -> str:
    r"""A table as CSV: commas, quotation marks where they are needed, a line feed after each row.

    A table may be written in parts, of which only the first has the heading.

    >>> table = tables()["parties"]
    >>> to_csv(table, [{"readout": 1, "statement": 2, "party": "PE"}])
    'readout,statement,party\n1,2,PE\n'
    """
    names = [column.name for column in table.columns]
    lines = [names] if heading else []
    lines += ([_guarded(row[name]) for name in names] for row in rows)
    return "".join(",".join(map(_quoted, line)) + "\n" for line in lines)


def _guarded(value: Any) -> str:
    text = to_text(value)
    return f"'{text}" if isinstance(value, str) and _FORMULA.match(text) else text


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"' if _QUOTED.search(text) else text


def from_csv(files: Mapping[str, bytes]) -> Iterator[Readout]:
    """The readouts in tables, each a file ``<table>.csv``.

    Line ends are whatever an editor has made of them. Raises ``SchemaError`` for what ``to_csv`` has not
    written, with the place of the first fault.
    """
    yield from from_rows({table.name: _rows(table, files) for table in tables().values()})


def _rows(table: Table, files: Mapping[str, bytes]) -> list[Row]:
    file = f"{table.name}.csv"
    if file not in files:
        raise SchemaError(file, Missing.MISSING, f"this file, a table of {LAYOUT}")
    try:
        text = files[file].decode("utf-8-sig")
    except UnicodeDecodeError as error:
        found = files[file][error.start : error.end]
        raise SchemaError(f"{file} byte {error.start}", found, "UTF-8") from error
    records = _records(file, text)
    header = next(records, [])
    return typed_rows(table, file, header, records, _value)


def _value(column: Column, text: str) -> Any:
    if column.kind is Kind.TEXT and _GUARDED.match(text):
        text = text[1:]
    return from_text(column, text)


def _records(file: str, text: str) -> Iterator[list[str]]:
    """The rows of a CSV file, the heading too. The standard library's reader has limits that are global."""
    position, row, record = 0, 1, list[str]()
    while position < len(text) or record:
        match = _CELL.match(text, position)
        if match is None:
            expected = "a comma or the end of the row after a cell, quotation marks doubled inside a pair"
            raise SchemaError(f"{file} row {row}", text[position : position + 60], expected)
        quoted, plain, end = match.groups()
        record.append(plain if quoted is None else quoted.replace('""', '"').replace("\r\n", "\n"))
        position = match.end()
        if end != ",":
            yield record
            row, record = row + 1, []
