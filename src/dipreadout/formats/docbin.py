"""Readouts as a spaCy ``DocBin``: many ``Doc`` in one file, as spaCy's training takes them.

Each ``Doc`` is that of the format ``spacy``: the same span groups, and everything else in ``doc._.readout``.
``DocBin().from_disk(path).get_docs(vocab)`` gives them, with ``doc._.readout`` once
``Doc.set_extension("readout", default=None)`` has been called; ``DocBin(docs=docs, store_user_data=True)``
brings them back with what a person has changed.

Reading goes by the bytes, which are zlib's and MessagePack: nothing in a file is run, neither pickle nor what
spaCy does with numbers that it trusts. All that a ``Readout`` holds is carried.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable, Iterator
from itertools import accumulate
from typing import Any, Final

from dipreadout.decoding import LIMIT
from dipreadout.errors import LimitError, Missing, SchemaError
from dipreadout.formats._base import Carries, Format, Holds
from dipreadout.formats._draft import Found, entries, item, members, string
from dipreadout.formats._extras import require
from dipreadout.formats._spacy import ATTRIBUTE, doc_of, readout_of
from dipreadout.model import Readout

__all__ = ["FORMAT", "read_all", "write_all"]

FORMAT: Final = Format(
    name="docbin",
    title="spaCy DocBin",
    suffixes=(".spacy",),
    holds=Holds.MANY,
    carries=Carries.VALUE,
    users="spaCy training and pipelines",
    extra="spacy",
)

_LIMIT: Final = 16 * LIMIT
"""Bytes of a file when it is unpacked, beyond which it is taken for a bomb."""
_ORTH: Final = 65
"""The number that spaCy has for the attribute of a token that is its text."""
_SPAN: Final = struct.Struct(">QQQllll")
"""Id, kb_id, label, first token, token behind the last, first code point, code point behind the last."""


def write_all(readouts: Iterable[Readout]) -> Iterator[bytes]:
    """The file, whole: spaCy packs all of it at once. The inverse of ``read_all``.

    Raises ``MissingExtraError`` where spaCy is not installed.
    """
    tokens, vocab = require("spacy.tokens", FORMAT), require("spacy.vocab", FORMAT).Vocab()
    docs = tokens.DocBin(attrs=["ORTH"], store_user_data=True)
    for readout in readouts:
        docs.add(_doc(doc_of(readout), tokens.Doc, vocab))
    yield docs.to_bytes()


def read_all(chunks: Iterable[bytes]) -> Iterator[Readout]:
    """The readouts of a ``DocBin`` with user data.

    Raises ``SchemaError`` with the path of the first fault, and ``LimitError`` for what unpacks to more than
    a GiB.
    """
    data = b"".join(chunks)
    store = require("spacy.strings", FORMAT).StringStore
    docs = Found(_unpacked(_inflated(data), "data"), "")
    yield from map(readout_of, _docs(members(docs), store))


def _doc(data: dict[str, Any], kind: Any, vocab: Any) -> Any:
    """The ``Doc``, made without a tokenizer and without touching what all documents share."""
    text = data["text"]
    places = [(token["start"], token["end"]) for token in data["tokens"]]
    doc = kind(
        vocab,
        words=[text[start:end] for start, end in places],
        spaces=[text[end : end + 1] == " " for _, end in places],
    )
    for group, spans in data["spans"].items():
        doc.spans[group] = [
            doc.char_span(span["start"], span["end"], span["label"], span["kb_id"]) for span in spans
        ]
    doc.user_data["._.", ATTRIBUTE, None, None] = data["_"][ATTRIBUTE]
    return doc


def _inflated(data: bytes) -> bytes:
    machine = zlib.decompressobj()
    try:
        plain = machine.decompress(data, _LIMIT)
    except zlib.error as error:
        raise SchemaError("data", data, f"a DocBin, packed by zlib ({error})") from error
    if machine.unconsumed_tail:
        raise LimitError("data", _LIMIT + 1, _LIMIT)
    if not machine.eof or machine.unused_data:
        raise SchemaError("data", data, "a whole DocBin, and nothing behind it")
    return plain


def _unpacked(data: bytes, path: str, *, lists: bool = True) -> Any:
    """What MessagePack says; without the hooks of spaCy's own, which build arrays of what they are told."""
    msgpack = require("srsly.msgpack", FORMAT)
    try:
        return msgpack.unpackb(data, raw=False, use_list=lists, object_pairs_hook=dict)
    except (msgpack.UnpackException, ValueError, TypeError, RecursionError) as error:
        raise SchemaError(path, data, "MessagePack") from error


def _docs(msg: Found, store: Any) -> Iterator[Found]:
    """The documents, as ``Doc.to_json`` gives them."""
    strings = entries(item(msg, "strings"))
    names = store([string(one) for one in strings])
    words = list(_words(msg, names))
    groups, user_data = entries(item(msg, "span_groups")), entries(item(msg, "user_data"))
    for field, found in (("span_groups", groups), ("user_data", user_data)):
        if len(found) != len(words):
            raise SchemaError(field, len(found), f"{len(words)}, one for each document")
    for n, text in enumerate(words):
        path = f"[{n}]"
        doc = {
            "text": text,
            "spans": _spans(_bytes(groups[n]), f"{path}.spans", names),
            "_": {ATTRIBUTE: _attribute(user_data[n])},
        }
        yield Found(doc, path)


def _words(msg: Found, names: Any) -> Iterator[str]:
    """The text of each document."""
    attributes = entries(item(msg, "attrs"))
    width = len(attributes)
    orth = [n for n, found in enumerate(attributes) if found.value == _ORTH]
    if len(orth) != 1:
        raise item(msg, "attrs").wrong(f"attributes with ORTH, {_ORTH}")
    cells, lengths = _numbers(item(msg, "tokens"), "Q"), _numbers(item(msg, "lengths"), "i")
    spaces = _bytes(item(msg, "spaces"))
    if min(lengths, default=0) < 0 or not sum(lengths) * width == len(cells) == len(spaces) * width:
        raise item(msg, "lengths").wrong(f"lengths that make {len(cells)} tokens, with as many spaces")
    words = cells[orth[0] :: width]
    for end, length in zip(accumulate(lengths), lengths, strict=True):
        start = end - length
        yield "".join(
            _name(names, word, "tokens") + (" " if space else "")
            for word, space in zip(words[start:end], spaces[start:end], strict=True)
        )


def _spans(data: bytes, path: str, names: Any) -> dict[str, list[dict[str, Any]]]:
    """The span groups by their names; a file without any has nothing, or an empty array."""
    groups = _unpacked(data, path) if data else {}
    found: dict[str, list[dict[str, Any]]] = {}
    for value, keys in members(Found(groups or {}, path)).value.items():
        group = members(Found(_unpacked(_bytes(Found(value, path)), path), path))
        spans = [_span(span, names) for span in entries(item(group, "spans"))]
        for key in entries(Found(keys, path)):
            found[string(key)] = spans
    return found


def _span(found: Found, names: Any) -> dict[str, Any]:
    data = _bytes(found)
    if len(data) != _SPAN.size:
        raise found.wrong(f"{_SPAN.size} bytes")
    _, kb_id, label, _, _, start, end = _SPAN.unpack(data)
    return {
        "start": start,
        "end": end,
        "label": _name(names, label, found.path),
        "kb_id": _name(names, kb_id, found.path),
    }


def _attribute(found: Found) -> Any:
    """What stands in ``doc._.readout``."""
    if found.value is None:
        raise SchemaError(found.path, None, "user data; write with DocBin(store_user_data=True)")
    # Keys are tuples, which arrays must be to be keys.
    data = members(Found(_unpacked(_bytes(found), found.path, lists=False), found.path))
    for key, value in data.value.items():
        if isinstance(key, tuple) and key[:2] == ("._.", ATTRIBUTE):
            try:
                return _as_json(value, found.path)
            except RecursionError:
                raise SchemaError(found.path, value, "fewer brackets inside one another") from None
    raise SchemaError(found.path, Missing.MISSING, f"the attribute {ATTRIBUTE!r} of the document")


def _as_json(value: Any, path: str) -> Any:
    """The same as JSON has it: arrays are lists, and keys are text."""
    if isinstance(value, tuple):
        return [_as_json(one, path) for one in value]
    if not isinstance(value, dict):
        return value
    return {string(Found(key, path)): _as_json(one, path) for key, one in value.items()}


def _bytes(found: Found) -> bytes:
    if type(found.value) is not bytes:
        raise found.wrong("bytes")
    return found.value


def _numbers(found: Found, code: str) -> tuple[int, ...]:
    """Numbers as numpy has them in memory."""
    data, size = _bytes(found), struct.calcsize(f"={code}")
    if len(data) % size:
        raise found.wrong(f"a multiple of {size} bytes")
    return struct.unpack(f"={len(data) // size}{code}", data)


def _name(names: Any, number: int, path: str) -> str:
    try:
        return str(names[number])
    except KeyError as error:
        raise SchemaError(path, number, "the hash of one of the file's strings") from error
