"""Bytes to text: by a byte-order mark, what the caller says, UTF-8, what the markup claims; in that order.

Bytes that are not in that encoding raise; nothing is guessed, and nothing is replaced.
"""

from __future__ import annotations

import codecs
import re

from dipreadout.errors import DecodeError, LimitError, SchemaError

__all__ = ["LIMIT", "checked_limit", "decode"]

LIMIT = 64 * 1024 * 1024
"""The most that is taken unless the caller says more or less: bytes of bytes, code points of text."""

# The longer marks first: UTF-32's little-endian mark begins with UTF-16's.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

# HTML (section 4.2.5.4) wants the charset in the first 1024 bytes; real pages have it a little later.
_CLAIM_WITHIN = 4096
_CLAIM = re.compile(
    rb"""<(?:meta\b|\?xml\b)[^<>]{0,300}?\b(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{1,40})""",
    re.IGNORECASE,
)

# Encoding Standard, "Names and labels": pages that claim the older code use characters of the newer.
_MEANT = {
    "gb2312": "gb18030",
    "gb_2312-80": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "cp936": "gb18030",
    "iso-8859-1": "cp1252",
    "latin1": "cp1252",
    "ascii": "cp1252",
    "us-ascii": "cp1252",
    "utf8": "utf-8",
    # A page whose claim can be read as ASCII is not in UTF-16.
    "utf-16": "utf-8",
    "utf-16le": "utf-8",
    "utf-16be": "utf-8",
}

# How files begin that are no text, and what they are.
_BINARY = (
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\x1f\x8b", "a gzip file"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"\xd0\xcf\x11\xe0", "an office document"),
)


def checked_limit(limit: int) -> int:
    """The limit; raises ``SchemaError`` for what is none."""
    if type(limit) is not int or limit < 1:
        raise SchemaError("limit", limit, "a whole number of bytes or code points, at least 1")
    return limit


def decode(source: bytes | str, *, encoding: str | None = None, limit: int = LIMIT) -> str:
    r"""The text of a page, without its byte-order mark.

    Text is taken as it is; ``encoding`` is for bytes. Raises ``SchemaError`` for what is no page,
    ``DecodeError`` with the offset of the first wrong byte, and ``LimitError`` for more than ``limit``.

    >>> decode("Réunion".encode("utf-8-sig"))
    'Réunion'
    >>> decode(b"caf\xe9")
    Traceback (most recent call last):
    ...
    dipreadout.errors.DecodeError: bytes: found byte 0xe9 at offset 3, expected utf-8; pass encoding=...
    """
    if not isinstance(source, (bytes, str)):
        raise SchemaError("source", source, "bytes or str, as read from a page")
    if len(source) > checked_limit(limit):
        raise LimitError("source", len(source), limit, "pass limit=... to take more")
    text = source.removeprefix("\ufeff") if isinstance(source, str) else _text(source, encoding)
    if not text or text.isspace():
        raise SchemaError("source", source, "a page with at least one word, HTML or plain text")
    return text


def _text(source: bytes, encoding: str | None) -> str:
    for mark, marked in _MARKS:
        if source.startswith(mark):
            return _strict(source, marked, skip=len(mark))
    if encoding is not None:
        return _strict(source, encoding)
    for beginning, kind in _BINARY:
        if source.startswith(beginning):
            raise SchemaError("source", kind, "HTML or plain text; extract the text first")
    # Saving a page often changes its encoding and not its claim. Text in another encoding is valid UTF-8 by
    # accident only when it is a few characters long.
    try:
        return source.decode("utf-8")
    except UnicodeDecodeError:
        return _strict(source, _claimed(source) or "utf-8")


def _claimed(source: bytes) -> str | None:
    """The encoding that the markup claims, where it is one that can be read."""
    claim = _CLAIM.search(source, 0, _CLAIM_WITHIN)
    if claim is None:
        return None
    label = claim[1].decode("ascii", "replace").lower()
    name = _MEANT.get(label, label)
    try:
        codecs.lookup(name)
    except LookupError:
        return None
    return name


def _strict(source: bytes, encoding: str, *, skip: int = 0) -> str:
    try:
        return source[skip:].decode(encoding)
    except UnicodeDecodeError as fault:
        found = f"byte 0x{source[skip + fault.start]:02x}"
        raise DecodeError(encoding, skip + fault.start, found) from fault
    except UnicodeError as fault:
        # Some codecs give no position.
        raise DecodeError(encoding, skip, str(fault)) from fault
    except (LookupError, ValueError, TypeError) as fault:
        raise SchemaError("encoding", encoding, "the name of a text encoding, such as 'utf-8'") from fault
