"""Web archives (WARC, ISO 28500): the pages that a crawler was given, with their addresses and its clock."""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator
from contextlib import nullcontext
from typing import Any, BinaryIO, Final

from dipreadout.corpus.containers._base import Asked, Container, Item
from dipreadout.corpus.outcomes import failure_of
from dipreadout.decoding import LIMIT
from dipreadout.errors import SchemaError
from dipreadout.formats._extras import require
from dipreadout.parsing import Given

__all__ = ["CONTAINER"]

_TYPES: Final = ("text/html", "application/xhtml+xml", "text/plain")
_OK: Final = 200


def _read(file: BinaryIO, asked: Asked) -> Iterator[Item]:
    try:
        for record in _records(file, asked.limit):
            try:
                record.parse_http(auto_decode="all")
                if _is_page(record):
                    yield _page(record, asked.limit)
            except OSError as error:  # what the server sent is not what it said
                yield Item(_name(record), failure_of(SchemaError("record", _name(record), f"HTTP ({error})")))
    except (OSError, EOFError) as error:
        raise SchemaError("archive", file.name, f"a WARC file that is whole ({error})") from error


def _records(file: BinaryIO, limit: int) -> Iterator[Any]:
    """What servers sent; of a record that breaks off, the reader says nothing by itself."""
    warc = require("fastwarc.warc", CONTAINER)
    kinds = (warc.WarcRecordType.response, warc.WarcRecordType.resource)
    last = 0
    for record in warc.ArchiveIterator(file, parse_http=False):
        last = record.stream_pos
        if record.content_length <= limit:
            content = record.reader.read()
            if len(content) < record.content_length:
                raise OSError(f"record {_name(record)} breaks off")
            record.set_bytes_content(content)
        if record.record_type in kinds:
            yield record
    _check_end(file, last)


def _check_end(file: BinaryIO, last: int) -> None:
    """Raise where something stands after the last record that is none: the beginning of one."""
    file.seek(last)
    name = file.name.lower()
    if name.endswith((".zst", ".lz4")):
        return
    with gzip.GzipFile(fileobj=file) if name.endswith(".gz") else nullcontext(file) as rest:
        head, _, body = rest.read(3 * LIMIT).partition(b"\r\n\r\n")
    length = re.search(rb"(?im)^content-length:\s*(\d+)", head)
    if (head.strip() and length is None) or (length and body[int(length[1]) :].strip()):
        raise OSError("its last record breaks off")


def _name(record: Any) -> str:
    return str(record.headers.get("WARC-Target-URI") or record.record_id)


def _is_page(record: Any) -> bool:
    """Whether the server said that it was a page, and no redirection, picture or error."""
    if record.is_http:
        return record.http_headers.status_code == _OK and (record.http_content_type or "") in _TYPES
    return record.headers.get("Content-Type", "").partition(";")[0].strip().lower() in _TYPES


def _page(record: Any, limit: int) -> Item:
    content: bytes = record.reader.read(limit + 1)
    address = record.headers.get("WARC-Target-URI")
    given = Given(url=address, retrieved=record.record_date)
    if record.is_http and record.http_charset and not _is_utf8(content):
        # Servers often claim the encoding that they were set up with, and not that of the page.
        given["encoding"] = record.http_charset
    return Item(_name(record), content, given)


def _is_utf8(content: bytes) -> bool:
    try:
        content.decode()
    except UnicodeDecodeError:
        return False
    return True


CONTAINER: Final = Container(
    name="WARC", suffixes=(".warc", ".warc.gz", ".warc.zst", ".warc.lz4"), read=_read, extra="warc"
)
