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
by itself.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable, Iterator
from typing import Any, Final

from dipreadout.errors import Missing, SchemaError, shorten
from dipreadout.formats._base import Carries, Format, Holds
from dipreadout.formats._draft import Draft, Found, Mark, Person, Said, entries, item, known, members, string
from dipreadout.formats.json import _decode, _parse, dumps, to_dict
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

# Why a body is there, in the words of the standard, by the field that it holds.
_SOURCE: Final = {
    "publisher": "identifying",
    "url": "linking",
    "retrieved": "describing",
    "archive_url": "linking",
    "sha256": "identifying",
}
_READOUT: Final = {
    "title": "describing",
    "published": "describing",
    **{f"source.{field}": purpose for field, purpose in _SOURCE.items()},
}
_PARTICIPANT: Final = {
    "id": "identifying",
    "name": "identifying",
    "office": "describing",
    "party": "classifying",
    "role": "classifying",
}
_STATEMENT: Final = {"scope": "classifying", "mode": "classifying", "parties": "classifying"}
_FACT: Final = {
    "kind": "classifying",
    "date": "describing",
    "end_date": "describing",
    "part_of_day": "classifying",
    "place": "identifying",
    "venue": "identifying",
    "country": "classifying",
    "occasion": "describing",
    "visit": "classifying",
    "initiator": "classifying",
}
_SEVERAL: Final = ("translations", "speakers", "parties")
_SELECTED: Final[tuple[str, ...]] = ("source", "cue")
_PARTS: Final = ("readout", "sentences", "fact", "participant", "statement")


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
    return _Reader(_parse(_decode(data)), text).readout()


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
        for n, field in enumerate((field for field in _FACT if meeting[field] is not None), 1):
            body = _textual(field, _FACT[field], meeting[field])
            target = [meeting["evidence"][field]] if field in meeting["evidence"] else []
            yield self._annotation("fact", n, "describing", [body], self._targets(target))
        for n, person in enumerate(data["participants"], 1):
            bodies = list(_textuals(_PARTICIPANT, person))
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
        return [*_textuals(_READOUT, {**data, **source}), *translations]

    def _statement(self, statement: dict[str, Any], numbers: dict[str, int]) -> Iterator[dict[str, Any]]:
        for id in statement["speakers"]:
            yield {
                "type": "SpecificResource",
                "purpose": "linking",
                "field": "speakers",
                "source": f"{self._base}#participant-{numbers[id]}",
            }
        yield from _textuals(_STATEMENT, statement)
        for field in _SELECTED:
            if statement[field] is not None:
                yield {**self._selection(statement[field]), "purpose": "highlighting", "field": field}


def _textuals(purposes: dict[str, str], fields: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for field, purpose in purposes.items():
        value = fields[field]
        for one in value if isinstance(value, list) else [] if value is None else [value]:
            yield _textual(field, purpose, one)


def _textual(field: str, purpose: str, value: str) -> dict[str, Any]:
    return {"type": "TextualBody", "purpose": purpose, "field": field, "value": value}


class _Reader:
    """The annotations of a file, by their parts, and the text that they are about."""

    def __init__(self, data: Any, text: str | None) -> None:
        self._parts: dict[str, list[Found]] = {part: [] for part in _PARTS}
        for annotation in _annotations(Found(data, "")):
            if annotation.value.get("part") is not None:
                self._parts[known(annotation.at("part"), _PARTS)].append(annotation)
        if len(self._parts["readout"]) != 1:
            raise SchemaError("part", len(self._parts["readout"]), "exactly one annotation of part 'readout'")
        self._about = self._parts["readout"][0]
        self._whole = members(item(self._about, "target"))
        self._found_text = self._whole.at("value") if text is None else Found(text, "text")
        if self._found_text.value is None:
            raise SchemaError(
                self._found_text.path, Missing.MISSING, "the text; pass text=... where it is apart"
            )
        self._text = string(self._found_text)

    def readout(self) -> Readout:
        bodies = _bodies(self._about, (*_READOUT, "translations"))
        translations = Found.together(
            [_translation(body) for body in bodies.pop("translations", [])], self._about.path
        )
        facts = {
            **{field: _value(body) for field, (body, *_) in bodies.items()},
            "language": item(self._whole, "language"),
            "translations": translations,
        }
        evidence = self._facts(facts)
        people = [self._person(annotation) for annotation in self._parts["participant"]]
        return Draft(
            text=self._found_text,
            facts=facts,
            evidence=evidence,
            people=people,
            said=self._said(people),
            sentences=[mark for part in self._parts["sentences"] for mark in self._marks(part)],
        ).readout()

    def _facts(self, facts: dict[str, Found]) -> dict[str, Mark]:
        """The evidence; the facts themselves are added to ``facts``."""
        evidence = {}
        for annotation in self._parts["fact"]:
            marks = self._marks(annotation)
            if len(marks) > 1:
                raise annotation.at("target").wrong("one target, or the text")
            for field, (body, *_) in _bodies(annotation, _FACT).items():
                if f"meeting.{field}" in facts:
                    raise body.wrong(f"no second annotation of the field {field!r}")
                facts[f"meeting.{field}"] = _value(body)
                if marks:
                    evidence[field] = marks[0]
        return evidence

    def _person(self, annotation: Found) -> Person:
        bodies = _bodies(annotation, _PARTICIPANT)
        fields = {field: _value(body) for field, (body, *_) in bodies.items()}
        if "id" not in fields:
            raise SchemaError(f"{annotation.path}.body", Missing.MISSING, "a body of the field 'id'")
        return Person(fields, self._marks(annotation))

    def _said(self, people: list[Person]) -> list[Said]:
        ids: dict[str, str] = {}
        for annotation, person in zip(self._parts["participant"], people, strict=True):
            link = item(annotation, "id")
            if string(link) in ids:
                raise link.wrong("an identifier that no other annotation has")
            ids[link.value] = person.fields["id"].value
        return [self._statement(annotation, ids) for annotation in self._parts["statement"]]

    def _statement(self, annotation: Found, ids: dict[str, str]) -> Said:
        marks = self._marks(annotation)
        if len(marks) != 1:
            raise annotation.at("target").wrong("one target, the statement's words")
        bodies = _bodies(annotation, (*_STATEMENT, "speakers", *_SELECTED))
        marked = {field: self._mark(bodies.pop(field)[0]) for field in _SELECTED if field in bodies}
        speakers = [_linked(body, ids) for body in bodies.pop("speakers", [])]
        parties = [_value(body) for body in bodies.pop("parties", [])]
        fields = {
            **{field: _value(body) for field, (body, *_) in bodies.items()},
            "speakers": Found.together(speakers, annotation.path),
            "parties": Found.together(parties, annotation.path),
        }
        return Said(marks[0], marked, fields)

    def _marks(self, annotation: Found) -> list[Mark]:
        """The selections that an annotation has as its targets: none where it is about the whole text."""
        target = item(annotation, "target")
        several = entries(target) if type(target.value) is list else [target]
        return [self._mark(members(one)) for one in several if one.value != self._whole.value.get("id")]

    def _mark(self, resource: Found) -> Mark:
        source = item(resource, "source")
        if source.value != self._whole.value.get("id"):
            raise source.wrong("the identifier of the text")
        selector = item(resource, "selector")
        several = entries(selector) if type(selector.value) is list else [selector]
        selectors = {str(members(one).value.get("type")): one for one in several}
        if "TextPositionSelector" not in selectors:
            raise selector.wrong("a TextPositionSelector, with start and end")
        position = selectors["TextPositionSelector"]
        start, end = item(position, "start").value, item(position, "end").value
        mark = Mark.of(start, end, self._text, position.path)
        if "TextQuoteSelector" in selectors:
            self._check_quote(selectors["TextQuoteSelector"], start, end)
        return mark

    def _check_quote(self, quote: Found, start: int, end: int) -> None:
        text = self._text
        _check_words(item(quote, "exact"), text[start:end], f"the words from {start} to {end}")
        for field in ("prefix", "suffix"):
            found = quote.at(field)
            if found.value is not None:
                length = len(string(found))
                before, after = text[max(0, start - length) : start], text[end : end + length]
                _check_words(
                    found, before if field == "prefix" else after, f"the words beside {start} to {end}"
                )


def _check_words(found: Found, words: str, what: str) -> None:
    if string(found) != words:
        raise found.wrong(f"{shorten(words)}, {what} in the text")


def _annotations(data: Found) -> list[Found]:
    """The annotations of a collection with its page, or of a page by itself."""
    collection = members(data)
    page = collection if "items" in collection.value else members(item(collection, "first"))
    return [members(annotation) for annotation in entries(item(page, "items"))]


def _bodies(annotation: Found, fields: Iterable[str]) -> dict[str, list[Found]]:
    """The bodies that name a field of the model, by its name."""
    body = annotation.at("body")
    found: dict[str, list[Found]] = {}
    for one in entries(body) if type(body.value) is list else [body]:
        if type(one.value) is not dict or one.value.get("field") is None:
            continue
        name = known(one.at("field"), fields)
        if name in found and name not in _SEVERAL:
            raise one.wrong(f"no second body of the field {name!r}")
        found.setdefault(name, []).append(one)
    return found


def _value(body: Found) -> Found:
    value = item(body, "value")
    string(value)
    return value


def _translation(body: Found) -> Found:
    return Found({"language": item(body, "language").value, "url": body.at("id").value}, body.path)


def _linked(body: Found, ids: dict[str, str]) -> Found:
    """The id of the participant that a body links to."""
    link = item(body, "source")
    if string(link) not in ids:
        raise link.wrong("the identifier of an annotation of part 'participant'")
    return Found(ids[link.value], link.path)
