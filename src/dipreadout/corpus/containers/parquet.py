"""Tables of raw pages in Parquet: each row a page, in one of the columns."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from typing import BinaryIO, Final

from dipreadout.corpus.containers._base import KNOWN, Asked, Container, Item, of_row
from dipreadout.errors import SchemaError
from dipreadout.formats._extras import require

__all__ = ["CONTAINER"]

_BATCH: Final = 64
"""Rows that are unpacked at a time."""


def _read(file: BinaryIO, asked: Asked) -> Iterator[Item]:
    column = asked.column
    arrow = require("pyarrow", CONTAINER)
    parquet = require("pyarrow.parquet", CONTAINER)
    rows = count(1)
    try:
        table = parquet.ParquetFile(file)
        there = [name for name in (column, *KNOWN) if name in table.schema_arrow.names]
        if column not in there:
            expected = f"a column {column!r} with the pages; name another with column=..."
            raise SchemaError("columns", table.schema_arrow.names, expected)
        for batch in table.iter_batches(_BATCH, columns=there, use_threads=False):
            for row in batch.to_pylist():
                yield of_row(f"row {next(rows)}", row, column)
    except SchemaError:
        raise
    except (arrow.ArrowException, OSError, ValueError) as error:
        raise SchemaError("table", file.name, f"a Parquet file that is whole ({error})") from error


CONTAINER: Final = Container(name="Parquet", suffixes=(".parquet",), read=_read, extra="arrow")
