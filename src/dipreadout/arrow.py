"""Batches of pages in, batches of readouts out: what engines that spread work over machines map over data.

``parse_batch`` takes what Spark's ``mapInArrow``, Ray Data's ``map_batches`` and a Dask bag have in hand, and
gives one row for each page, in order, always with the columns of ``schema``. No engine is imported here, and
nothing is kept between batches: how an engine cuts the rows into batches changes nothing.

``from_batch`` gives the typed values of such rows, in this process or another; ``to_batch`` is its inverse.

All need ``pyarrow``, ``pip install dipreadout[arrow]``, and raise ``MissingExtraError`` without it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, TypeAlias, get_type_hints

from dipreadout.corpus.containers._base import as_given
from dipreadout.corpus.outcomes import Failure, failure_of
from dipreadout.corpus.reading import attempt
from dipreadout.errors import Missing, SchemaError
from dipreadout.formats._arrow import is_text, to_plain
from dipreadout.formats._extras import load
from dipreadout.formats._nested import kinds_of, pack, struct, unpack
from dipreadout.model import Readout
from dipreadout.parsing import Given

__all__ = ["Batch", "Failure", "Schema", "from_batch", "page_schema", "parse_batch", "schema", "to_batch"]

Batch: TypeAlias = Any
"""A ``pyarrow.RecordBatch``, or a ``pyarrow.Table``. The package says nothing about its types."""

Schema: TypeAlias = Any
"""A ``pyarrow.Schema``."""

LAYOUT: Final = "arrow/1"
"""The version of the columns. It changes when a column changes its name or its meaning."""

_ROWS: Final = 1 << 10
"""Rows that are unpacked at a time."""

_COLUMNS: Final = {
    "id": "The page's own id, as it was handed in.",
    "readout": "The readout that the page is; null where it is none.",
    "error": "The class of the error, where there is no readout: NotAReadoutError, DecodeError, …",
    "message": "What the error says.",
}


def schema() -> Schema:
    """The columns that ``parse_batch`` gives, whatever it is given.

    ``id``, ``readout`` (a struct, null for a failure), ``error`` and ``message`` (null for a readout).

    >>> schema().names
    ['id', 'readout', 'error', 'message']
    """
    arrow = _pyarrow()
    fields = [
        arrow.field(
            name,
            struct(arrow, Readout) if name == "readout" else arrow.string(),
            metadata={"description": doc},
        )
        for name, doc in _COLUMNS.items()
    ]
    return arrow.schema(fields, metadata={"dipreadout": LAYOUT})


def page_schema() -> Schema:
    """The columns that ``parse_batch`` looks for, with types that hold all there can be.

    Days and moments are strings in it, for so each can have its own distance from UTC.

    >>> page_schema().names
    ['id', 'content', 'url', 'publisher', 'language', 'published', 'encoding', 'retrieved', 'archive_url']
    """
    arrow = _pyarrow()
    names = [("id", arrow.string()), ("content", arrow.binary())]
    return arrow.schema([*names, *((name, arrow.string()) for name in _keywords())])


def parse_batch(batch: Batch) -> Batch:
    """A row for each row of a batch of pages, in order: the readout, or why there is none.

    The column ``content`` holds the pages, bytes or text. Columns that are named as the keywords of ``parse``
    hold what is known of each page, null for nothing. They are strings (``2024-05-06`` for a day,
    ``2024-05-06T18:30:00+08:00`` for a moment); moments may be timestamps with a time zone, days dates. A
    column ``id`` of strings is handed on. Other columns are the caller's own, and are left out.

    A ``pyarrow.Table`` is taken for a ``pyarrow.RecordBatch``, and a table given back. Raises ``SchemaError``
    for a batch without ``content``, or with a column of a type that cannot be meant; a page never raises.

    >>> import pyarrow
    >>> pages = ["Premier Ana Lima met with Premier Tomas Berg in Lima.", "The museum will be closed.", None]
    >>> rows = parse_batch(pyarrow.RecordBatch.from_pydict({"content": pages})).to_pylist()
    >>> rows[0]["readout"]["meeting"]["place"], [row["error"] for row in rows]
    ('Lima', [None, 'NotAReadoutError', 'SchemaError'])
    """
    arrow = _pyarrow()
    columns = _checked(arrow, batch)
    if isinstance(batch, arrow.Table):
        return arrow.Table.from_batches([parse_batch(part) for part in batch.to_batches()], schema())
    given = {name: batch.column(position) for name, position in columns.items()}
    ids = given.pop("id", None)
    content = given.pop("content")
    outcomes = [_outcome(arrow, content[row], given, row) for row in range(batch.num_rows)]
    return _batch(arrow, outcomes, ids)


def from_batch(batch: Batch) -> Iterator[Readout | Failure]:
    """The readouts and failures in the rows of a batch that ``parse_batch`` gave, in order.

    It may have been through an engine or a file: any width of number, and any kind of string or list, is
    taken, and columns of the caller's own are left aside. Raises ``SchemaError`` for what is no such batch.

    >>> import pyarrow
    >>> pages = ["Premier Ana Lima met with Premier Tomas Berg in Lima.", "The museum will be closed."]
    >>> for outcome in from_batch(parse_batch(pyarrow.RecordBatch.from_pydict({"content": pages}))):
    ...     print(outcome.error if isinstance(outcome, Failure) else outcome)
    <Readout undated meeting: Ana Lima, Tomas Berg; statements: 0>
    NotAReadoutError
    """
    arrow = _pyarrow()
    _check_batch(arrow, batch)
    layout = (batch.schema.metadata or {}).get(b"dipreadout", LAYOUT.encode())
    if layout != LAYOUT.encode():
        raise SchemaError("batch", layout, f"{LAYOUT!r}, the version that this release reads")
    types = {name: schema().field(name).type for name in ("readout", "error", "message")}
    columns = _positions(batch, types)
    positions = {name: _there(columns, name) for name in types}
    # A batch without rows has columns, too.
    for start in range(0, max(1, batch.num_rows), _ROWS):
        part = batch.slice(start, _ROWS)
        cells = [to_plain(arrow, name, part.column(positions[name]), types[name]) for name in types]
        for row, found in enumerate(zip(*cells, strict=True), start + 1):
            yield _told(row, *found)


def to_batch(outcomes: Iterable[Readout | Failure]) -> Batch:
    """A ``pyarrow.RecordBatch`` with a row for each outcome, without ids. The inverse of ``from_batch``.

    >>> from dipreadout.model import Meeting
    >>> to_batch([Readout(text="They met.", language="en", meeting=Meeting(kind="talks"))]).num_rows
    1
    """
    several = list(outcomes)
    for outcome in several:
        if not isinstance(outcome, Readout | Failure):
            raise SchemaError("outcome", outcome, "a Readout or a Failure")
    return _batch(_pyarrow(), several, None)


def _pyarrow() -> Any:
    return load("pyarrow", "arrow", "arrow")


def _check_batch(arrow: Any, batch: Any) -> None:
    if not isinstance(batch, arrow.RecordBatch | arrow.Table):
        raise SchemaError("batch", batch, "a pyarrow.RecordBatch or a pyarrow.Table")


def _positions(batch: Batch, names: Iterable[str]) -> dict[str, int]:
    """Where the columns of these names stand, those that are there."""
    try:
        present = batch.schema.names
    except UnicodeDecodeError as error:
        # Names are bytes that Arrow decodes when somebody asks for them.
        raise SchemaError("batch", error.object, "names of columns in UTF-8") from error
    for name in names:
        if present.count(name) > 1:
            raise SchemaError(name, f"{present.count(name)} columns", "one column of this name")
    return {name: present.index(name) for name in names if name in present}


def _there(columns: Mapping[str, int], name: str) -> int:
    if name not in columns:
        raise SchemaError(name, Missing.MISSING, "a column of this name")
    return columns[name]


# Pages in.


def _keywords() -> dict[str, list[Any]]:
    """The keywords of ``parse``, and the types that each takes."""
    return {name: kinds_of(annotation) for name, annotation in get_type_hints(Given).items()}


def _checked(arrow: Any, batch: Any) -> dict[str, int]:
    """Where the columns stand that are looked for; ``SchemaError`` where one of them cannot be meant."""
    _check_batch(arrow, batch)
    kinds = {"content": [bytes, str], **_keywords(), "id": [str]}
    columns = _positions(batch, kinds)
    _there(columns, "content")
    for name, position in columns.items():
        found = batch.schema.field(position).type
        if not _is_of(arrow.types, found, kinds[name]):
            expected = " or ".join(_TOLD[kind] for kind in _TOLD if kind in kinds[name] or kind is str)
            raise SchemaError(name, str(found), f"a column of {expected}")
    return columns


_TOLD: Final = {bytes: "binary", dt.date: "date32", dt.datetime: "timestamp with a time zone", str: "string"}


def _is_of(types: Any, found: Any, kinds: list[Any]) -> bool:
    if types.is_dictionary(found):
        found = found.value_type
    if types.is_null(found) or is_text(types, found):
        return True
    if types.is_timestamp(found):
        return dt.datetime in kinds and found.tz is not None
    if types.is_date(found):
        return dt.date in kinds
    binary = types.is_binary(found) or types.is_large_binary(found) or types.is_binary_view(found)
    return bytes in kinds and binary


def _outcome(arrow: Any, content: Any, columns: Mapping[str, Any], row: int) -> Readout | Failure:
    try:
        given: Any = {name: _cell(arrow, name, column[row]) for name, column in columns.items()}
        raw = _cell(arrow, "content", content)
    except SchemaError as error:
        return failure_of(error)
    return attempt(raw, given)


def _cell(arrow: Any, name: str, scalar: Any) -> Any:
    """What a cell says as the keyword takes it."""
    try:
        if arrow.types.is_dictionary(scalar.type):
            scalar = scalar.value
        if arrow.types.is_timestamp(scalar.type):
            scalar = scalar.cast(arrow.timestamp("us", scalar.type.tz))
        value = scalar.as_py()
    except UnicodeDecodeError as error:
        bytes_too = "; a column of binary takes any bytes" if name == "content" else ""
        raise SchemaError(name, error.object, f"text in UTF-8{bytes_too}") from error
    except (arrow.ArrowException, OverflowError, ValueError) as error:
        expected = f"a day or a moment of the years 1 to 9999, to the microsecond ({error})"
        raise SchemaError(name, str(scalar.type), expected) from error
    return as_given(name, value)


# Outcomes out, and in again.


def _batch(arrow: Any, outcomes: list[Readout | Failure], ids: Any) -> Batch:
    fixed = schema()
    none = arrow.nulls(len(outcomes), arrow.string())
    failures = [outcome if isinstance(outcome, Failure) else None for outcome in outcomes]
    columns = [
        none if ids is None else ids.cast(arrow.string()),
        arrow.array(
            [None if f else pack(o) for o, f in zip(outcomes, failures, strict=True)], fixed.types[1]
        ),
        arrow.array([f and f.error for f in failures], arrow.string()),
        # Arrow's text has no lone surrogates.
        arrow.array([f and f.message.encode("utf-8", "backslashreplace") for f in failures], arrow.string()),
    ]
    return arrow.RecordBatch.from_arrays(columns, schema=fixed)


def _told(row: int, cells: Any, error: str | None, message: str | None) -> Readout | Failure:
    if cells is None and error is not None and message is not None:
        return Failure(error=error, message=message)
    if cells is None or error is not None or message is not None:
        raise SchemaError(f"row {row}", (cells, error, message), "a readout, or an error and its message")
    try:
        return unpack(cells)
    except SchemaError as fault:
        raise SchemaError(f"row {row}, readout.{fault.path}", fault.found, fault.expected) from None
