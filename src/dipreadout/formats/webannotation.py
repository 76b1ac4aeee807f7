"""A readout as Web Annotations (W3C Recommendation, 23 February 2017), in JSON-LD: for annotation tools.

A file is an ``AnnotationCollection`` with one ``AnnotationPage``. Its annotations are of five kinds, which
``part`` tells; each body that carries a field of the model names it in ``field``:

- ``readout``: the target is the text itself, with its language; bodies hold title, source, translations;
- ``sentences``: a target for each sentence;
- ``fact``: one for each fact of the meeting; the target is the words that say so, else the text;
- ``participant``: one for each; the targets are the mentions, else the text;
- ``statement``: one for each; speakers are links to their annotations, source and cue are selections.

Targets and selections have a ``TextPositionSelector``, whose positions are code points, as the standard asks
of all selections of text, and a ``TextQuoteSelector``. Reading goes by the positions, and checks that the
words are those of the quotation. Whatever has no ``part`` or no ``field`` (a person's comment, the name of a
tool) is passed over, as is the rule for JSON-LD. Equal readouts have equal identifiers.

All that a ``Readout`` holds is carried, the text too; where a file has been parted from it, ``read`` takes it
by itself. The order of several speakers or translations is that of arrays, which stores of RDF do not keep.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator
from typing import Any, Final

from dipreadout.formats._base import Carries, Format, Holds
from dipreadout.formats._plain import parse
from dipreadout.formats._webannotation_read import Reader
from dipreadout.formats._webannotation_terms import FACT, PARTICIPANT, READOUT, SELECTED, STATEMENT
from dipreadout.formats.json import dumps, to_dict
from dipreadout.model import Readout

__all__ = ["FORMAT", "read", "write"]

FORMAT: Final = Format(
    name="webannotation",
    title="Web Annotation",
    suffixes=(".jsonld",),
    holds=Holds.ONE,
    carries=Carries.VALUE,
    users="annotation tools and servers; linked data",
)

_CONTEXT: Final = (
    "http://www.w3.org/ns/anno.jsonld",
    {"part": "urn:x-dipreadout:part", "field": "urn:x-dipreadout:field"},
)
_AROUND: Final = 32
"""Code points of prefix and suffix: what browsers' annotation tools take."""


def write(readout: Readout) -> str:
    """The readout as an annotation collection, indented. The inverse of ``read``.

    >>> from dipreadout.model import Meeting
    >>> page = write(Readout(text="They met.", language="en", meeting=Meeting(kind="talks")))
    >>> print(page[:page.index('"id"')])
    {
     "@context": [
      "http://www.w3.org/ns/anno.jsonld",
      {
       "part": "urn:x-dipreadout:part",
       "field": "urn:x-dipreadout:field"
      }
     ],
    """
    base = f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, dumps(readout))}"
    annotations = list(_Writer(readout, base).annotations())
    collection = {
        "@context": _CONTEXT,
        "id": base,
        "type": "AnnotationCollection",
        "label": readout.title if readout.title is not None else repr(readout)[1:-1],
        "total": len(annotations),
        "first": {
            "id": f"{base}#page-1",
            "type": "AnnotationPage",
            "partOf": base,
            "startIndex": 0,
            "items": annotations,
        },
    }
    return json.dumps(collection, ensure_ascii=False, indent=1) + "\n"


def read(data: str | bytes, *, text: str | None = None) -> Readout:
    """The readout that the annotations of a collection, or of its page, tell of. The inverse of ``write``.

    ``text`` is the text that they are about, where it is not in the file, or for a check: the quotations must
    be its words. Raises ``SchemaError`` for anything else, with the path of the first fault.
    """
    return Reader(parse(data), text).readout()


class _Writer:
    """The annotations of one readout."""

    def __init__(self, readout: Readout, base: str) -> None:
        self._data = to_dict(readout)
        self._text = readout.text
        self._base = base

    def annotations(self) -> Iterator[dict[str, Any]]:
        data = self._data
        yield self._annotation("readout", 1, "describing", self._readout(), self._whole())
        if data["sentences"]:
            targets = [self._selection(span) for span in data["sentences"]]
            yield self._annotation("sentences", 1, "highlighting", [], targets)
        meeting = data["meeting"]
        for n, field in enumerate((field for field in FACT if meeting[field] is not None), 1):
            body = _textual(field, FACT[field], meeting[field])
            target = [meeting["evidence"][field]] if field in meeting["evidence"] else []
            yield self._annotation("fact", n, "describing", [body], self._targets(target))
        for n, person in enumerate(data["participants"], 1):
            bodies = list(_textuals(PARTICIPANT, person))
            yield self._annotation("participant", n, "identifying", bodies, self._targets(person["mentions"]))
        numbers = {person["id"]: n for n, person in enumerate(data["participants"], 1)}
        for n, statement in enumerate(data["statements"], 1):
            bodies = list(self._statement(statement, numbers))
            yield self._annotation("statement", n, "classifying", bodies, self._selection(statement["span"]))

    def _annotation(
        self, part: str, n: int, motivation: str, bodies: list[dict[str, Any]], target: Any
    ) -> dict[str, Any]:
        return {
            "id": f"{self._base}#{part}-{n}",
            "type": "Annotation",
            "motivation": motivation,
            "part": part,
            **({"body": bodies} if bodies else {}),
            "target": target,
        }

    def _whole(self) -> dict[str, Any]:
        return {
            "id": f"{self._base}#text",
            "type": "Text",
            "format": "text/plain",
            "language": self._data["language"],
            "value": self._text,
        }

    def _targets(self, spans: list[dict[str, int]]) -> Any:
        return [self._selection(span) for span in spans] or f"{self._base}#text"

    def _selection(self, span: dict[str, int]) -> dict[str, Any]:
        start, end = span["start"], span["end"]
        quote = {
            "type": "TextQuoteSelector",
            "exact": self._text[start:end],
            "prefix": self._text[max(0, start - _AROUND) : start],
            "suffix": self._text[end : end + _AROUND],
        }
        return {
            "type": "SpecificResource",
            "source": f"{self._base}#text",
            "selector": [{"type": "TextPositionSelector", "start": start, "end": end}, quote],
        }

    def _readout(self) -> list[dict[str, Any]]:
        data = self._data
        source = {f"source.{field}": value for field, value in data["source"].items()}
        translations = [
            {
                "type": "Text",
                "field": "translations",
                "language": translation["language"],
                **({"id": translation["url"]} if translation["url"] is not None else {}),
            }
            for translation in data["translations"]
        ]
        return [*_textuals(READOUT, {**data, **source}), *translations]

    def _statement(self, statement: dict[str, Any], numbers: dict[str, int]) -> Iterator[dict[str, Any]]:
        for id in statement["speakers"]:
            yield {
                "type": "SpecificResource",
                "purpose": "linking",
                "field": "speakers",
                "source": f"{self._base}#participant-{numbers[id]}",
            }
        yield from _textuals(STATEMENT, statement)
        for field in SELECTED:
            if statement[field] is not None:
                yield {**self._selection(statement[field]), "purpose": "highlighting", "field": field}


def _textuals(purposes: dict[str, str], fields: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for field, purpose in purposes.items():
        value = fields[field]
        for one in value if isinstance(value, list) else [] if value is None else [value]:
            yield _textual(field, purpose, one)


def _textual(field: str, purpose: str, value: str) -> dict[str, Any]:
    return {"type": "TextualBody", "purpose": purpose, "field": field, "value": value}
