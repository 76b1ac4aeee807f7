"""JSON Lines, compressed with gzip or not: each line an object, with the page under one of its keys."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Iterator
from contextlib import nullcontext
from typing import BinaryIO, Final

from dipreadout.corpus.containers._base import Asked, Container, Item, of_row
from dipreadout.corpus.outcomes import failure_of
from dipreadout.errors import LimitError, SchemaError
from dipreadout.formats.jsonl import lines

__all__ = ["CONTAINER"]

_CHUNK: Final = 1 << 20


def _read(file: BinaryIO, asked: Asked) -> Iterator[Item]:
    for number, line in enumerate(lines(_chunks(file), asked.limit), 1):
        if len(line) > asked.limit or line.strip():
            yield _page(f"line {number}", line.removeprefix(b"\xef\xbb\xbf"), asked)


def _chunks(file: BinaryIO) -> Iterator[bytes]:
    is_packed = file.name.lower().endswith(".gz")
    try:
        with gzip.GzipFile(fileobj=file) if is_packed else nullcontext(file) as stream:
            while chunk := stream.read(_CHUNK):
                yield chunk
    except (EOFError, OSError, zlib.error) as error:
        raise SchemaError("file", file.name, f"a gzip file that is whole ({error})") from error


def _page(place: str, line: bytes, asked: Asked) -> Item:
    try:
        if len(line) > asked.limit:
            raise LimitError(f"bytes in {place}", len(line), asked.limit, "pass limit=... to take more")
        row = json.loads(line)
    except (ValueError, RecursionError) as error:
        if not isinstance(error, LimitError):
            error = SchemaError(place, line, f"a JSON object ({error})")
        return Item(place, failure_of(error))
    if not isinstance(row, dict):
        return Item(place, failure_of(SchemaError(place, row, "a JSON object")))
    return of_row(place, row, asked.column)


CONTAINER: Final = Container(
    name="JSON Lines", suffixes=(".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz"), read=_read
)
