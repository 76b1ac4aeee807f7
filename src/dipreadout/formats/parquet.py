"""Readouts as tidy tables in Parquet and Arrow, for pandas, Polars, R, DuckDB: columns have types.

The tables and columns are those of ``dipreadout.formats.csv``, a file ``<table>.parquet`` for each, with the
codebook as the metadata of the columns. All that a ``Readout`` holds is carried.

- A day is a ``date32``, a number an ``int64``, text or a term a string, what the text does not say null.
- A moment is a ``timestamp`` in UTC. Its distance from UTC stands beside it, in minutes, in a column whose
  name ends in ``_offset``, for a timestamp knows none.

``to_tables`` gives the tables without a file. What another program has written from these tables is read too,
whatever width of number or kind of string it uses. Everything else is refused with its place.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, TypeAlias

from dipreadout.errors import LimitError, Missing, SchemaError, nearest
from dipreadout.formats._arrow import OFFSET, microseconds, minutes, to_day, to_moment, to_plain, type_of
from dipreadout.formats._base import Carries, Format, Holds, batches
from dipreadout.formats._cells import collect
from dipreadout.formats._extras import require
from dipreadout.formats._rows import Cells, Row, from_rows, typed_rows
from dipreadout.formats._tables import LAYOUT, Column, Kind, Table, tables
from dipreadout.model import Readout

__all__ = ["FORMAT", "ArrowTable", "from_tables", "read_folder", "to_tables", "write_folder"]

FORMAT: Final = Format(
    name="parquet",
    title="Parquet",
    suffixes=(".parquet",),
    holds=Holds.FOLDER,
    carries=Carries.VALUE,
    users="pandas, Polars, R, DuckDB, Arrow",
    extra="arrow",
)

ArrowTable: TypeAlias = Any
"""A ``pyarrow.Table``. The package says nothing about its types."""

_LIMIT: Final = 1 << 29
"""Bytes that a table may have in memory."""

_BATCH: Final = 1 << 12
"""Rows that are unpacked at a time."""


def to_tables(readouts: Iterable[Readout]) -> dict[str, ArrowTable]:
    """The tables by their names, each a ``pyarrow.Table``. The inverse of ``from_tables``.

    Raises ``MissingExtraError`` where ``pyarrow`` is not installed.

    >>> from dipreadout.model import Meeting
    >>> tables = to_tables([Readout(text="They met.", language="en", meeting=Meeting(kind="talks"))])
    >>> tables["readouts"].column("kind").to_pylist(), tables["statements"].num_rows
    (['talks'], 0)
    """
    return _to_tables(list(readouts), first=1)


def _to_tables(readouts: Sequence[Readout], first: int) -> dict[str, ArrowTable]:
    arrow = require("pyarrow", FORMAT)
    rows = collect(readouts, first)
    return {name: _table(arrow, table, rows[name]) for name, table in tables().items()}


def from_tables(given: Mapping[str, ArrowTable]) -> Iterator[Readout]:
    """The readouts in Arrow tables, in the order of their numbers. The inverse of ``to_tables``.

    Raises ``SchemaError`` for other tables, with the place of the first fault.
    """
    _check_names(given, list(tables()))
    yield from from_rows({name: _rows(table, name, given[name]) for name, table in tables().items()})


def write_folder(readouts: Iterable[Readout]) -> Iterator[tuple[str, bytes]]:
    """The files of the folder, piece by piece: names and contents. The inverse of ``read_folder``.

    Each file has a row group for every thousand readouts, and only so many are in memory.

    Raises ``MissingExtraError`` where ``pyarrow`` is not installed.
    """
    parquet = require("pyarrow.parquet", FORMAT)
    sinks = {name: _Pieces() for name in tables()}
    writers: dict[str, Any] = {}
    first = 1
    for batch in batches(readouts):
        for name, table in _to_tables(batch, first).items():
            if name not in writers:
                writers[name] = parquet.ParquetWriter(sinks[name], table.schema, write_page_checksum=True)
            writers[name].write_table(table)
            yield f"{name}.parquet", sinks[name].taken()
        first += len(batch)
    for name, writer in writers.items():
        writer.close()
        yield f"{name}.parquet", sinks[name].taken()


class _Pieces(io.RawIOBase):
    """A file that is written to, and taken away piece by piece."""

    def __init__(self) -> None:
        self._pieces: list[bytes] = []
        self._size = 0

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        self._pieces.append(bytes(data))
        self._size += len(self._pieces[-1])
        return len(self._pieces[-1])

    def tell(self) -> int:
        return self._size

    def taken(self) -> bytes:
        """What was written since the last time."""
        pieces, self._pieces = self._pieces, []
        return b"".join(pieces)


def read_folder(files: Mapping[str, bytes]) -> Iterator[Readout]:
    """The readouts in a folder, in the order of their numbers. The inverse of ``write_folder``.

    Raises ``SchemaError`` for what is no such folder, with the place of the first fault; ``LimitError`` for a
    table that would burst; ``MissingExtraError`` where ``pyarrow`` is not installed.
    """
    seen = {name: data for name, data in files.items() if not name.startswith((".", "~"))}
    _check_names(seen, [f"{name}.parquet" for name in tables()])
    rows = {}
    for name, table in tables().items():
        file = f"{name}.parquet"
        rows[name] = _rows(table, file, _unpacked(file, seen[file]))
    yield from from_rows(rows)


def _check_names(given: Mapping[str, Any], names: Sequence[str]) -> None:
    for name in given:
        if name not in names:
            raise SchemaError(name, given[name], f"no such table{nearest(name, names)}")
    for name in names:
        if name not in given:
            raise SchemaError(name, Missing.MISSING, f"this table of {LAYOUT}")


# From rows to Arrow.


def _table(arrow: Any, table: Table, rows: Sequence[Cells]) -> ArrowTable:
    fields, arrays = [], []
    for column in table.columns:
        required = column.required and not column.derived
        for name, array, doc in _arrays(arrow, column, [cells[column.name] for cells in rows]):
            fields.append(arrow.field(name, array.type, nullable=not required, metadata={"description": doc}))
            arrays.append(array)
    metadata = {"dipreadout": LAYOUT, "description": table.doc}
    return arrow.Table.from_arrays(arrays, schema=arrow.schema(fields, metadata=metadata))


def _arrays(arrow: Any, column: Column, values: Sequence[Any]) -> Iterator[tuple[str, Any, str]]:
    """The arrays that hold a column, with their names and meanings: two for moments, else one."""
    if column.kind is not Kind.MOMENT:
        yield column.name, arrow.array(values, type_of(arrow, column.kind)), column.doc
        return
    # As numbers: in UTC, a moment of the first or the last year may lie outside Python's calendar.
    numbers = arrow.array([None if value is None else microseconds(value) for value in values], arrow.int64())
    yield column.name, numbers.cast(type_of(arrow, column.kind)), column.doc
    offsets = [None if value is None else minutes(value) for value in values]
    about = f"The distance from UTC of {column.name}, in minutes."
    yield column.name + OFFSET, arrow.array(offsets, arrow.int16()), about


# From Arrow to rows.


def _unpacked(file: str, data: bytes) -> ArrowTable:
    arrow, parquet = require("pyarrow", FORMAT), require("pyarrow.parquet", FORMAT)
    batches, size = [], 0
    try:
        source = parquet.ParquetFile(arrow.BufferReader(data), page_checksum_verification=True)
        for batch in source.iter_batches(_BATCH):
            size += batch.nbytes
            if size > _LIMIT:
                raise LimitError(f"bytes in {file}", size, _LIMIT)
            batches.append(batch)
        return arrow.Table.from_batches(batches, source.schema_arrow)
    except LimitError:
        raise
    except (arrow.ArrowException, OSError, ValueError) as error:
        raise SchemaError(file, data, f"a Parquet file that is whole ({error})") from error


def _rows(table: Table, file: str, given: ArrowTable) -> list[Row]:
    arrow = require("pyarrow", FORMAT)
    if not isinstance(given, arrow.Table):
        raise SchemaError(file, given, "a pyarrow.Table")
    try:
        header, parts = _columns(arrow, table, file, given)
    except UnicodeDecodeError as error:
        # Names and time zones are bytes that Arrow decodes when somebody asks for them.
        raise SchemaError(file, error.object, "names of columns, and types, in UTF-8") from error
    return typed_rows(table, file, header, zip(*parts, strict=True), _value, first=1)


def _columns(arrow: Any, table: Table, file: str, given: ArrowTable) -> tuple[list[str], list[Sequence[Any]]]:
    """The names of the columns and their values; offsets from UTC are put with their moments."""
    layout = (given.schema.metadata or {}).get(b"dipreadout", LAYOUT.encode())
    if layout != LAYOUT.encode():
        raise SchemaError(file, layout, f"{LAYOUT!r}, the version that this release reads")
    offsets = {column.name + OFFSET for column in table.columns if column.kind is Kind.MOMENT}
    header = [name for name in given.column_names if name not in offsets]
    parts: list[Sequence[Any]] = []
    for name in header:
        column = table.column(name)
        if column is None or header.count(name) > 1:
            parts.append([None] * given.num_rows)
        elif column.kind is Kind.MOMENT:
            parts.append(_moments(arrow, file, given, column))
        else:
            parts.append(to_plain(arrow, f"{file}, {name}", given.column(name), type_of(arrow, column.kind)))
    return header, parts


def _moments(arrow: Any, file: str, given: ArrowTable, column: Column) -> list[tuple[int, int | None] | None]:
    name = column.name + OFFSET
    if given.column_names.count(name) != 1:
        raise SchemaError(f"{file} heading, {name}", Missing.MISSING, "this column, once")
    instants = to_plain(
        arrow, f"{file}, {column.name}", given.column(column.name), type_of(arrow, Kind.MOMENT)
    )
    offsets = to_plain(arrow, f"{file}, {name}", given.column(name), type_of(arrow, Kind.WHOLE))
    return [
        None if instant is None else (instant, offset)
        for instant, offset in zip(instants, offsets, strict=True)
    ]


def _value(column: Column, cell: Any) -> Any:
    if cell is None or column.kind in (Kind.TEXT, Kind.WHOLE):
        return cell
    if column.kind is Kind.MOMENT and cell[1] is None:
        raise SchemaError("", Missing.MISSING, f"minutes in {column.name}{OFFSET}, as there is a moment")
    return to_day(cell) if column.kind is Kind.DAY else to_moment(*cell)
