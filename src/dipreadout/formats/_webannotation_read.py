"""An annotation collection, read into a readout."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from dipreadout.errors import Missing, SchemaError, shorten
from dipreadout.formats._draft import Draft, Found, Mark, Person, Said, entries, item, known, members, string
from dipreadout.formats._webannotation_terms import (
    FACT,
    PARTICIPANT,
    PARTS,
    READOUT,
    SELECTED,
    SEVERAL,
    STATEMENT,
)
from dipreadout.model import Readout

__all__ = ["Reader"]


class Reader:
    """The annotations of a file, by their parts, and the text that they are about."""

    def __init__(self, data: Any, text: str | None) -> None:
        self._parts: dict[str, list[Found]] = {part: [] for part in PARTS}
        for annotation in _annotations(Found(data, "")):
            if annotation.value.get("part") is not None:
                self._parts[known(annotation.at("part"), PARTS)].append(annotation)
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
        bodies = _bodies(self._about, (*READOUT, "translations"))
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
            for field, (body, *_) in _bodies(annotation, FACT).items():
                if f"meeting.{field}" in facts:
                    raise body.wrong(f"no second annotation of the field {field!r}")
                facts[f"meeting.{field}"] = _value(body)
                if marks:
                    evidence[field] = marks[0]
        return evidence

    def _person(self, annotation: Found) -> Person:
        bodies = _bodies(annotation, PARTICIPANT)
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
        bodies = _bodies(annotation, (*STATEMENT, "speakers", *SELECTED))
        marked = {field: self._mark(bodies.pop(field)[0]) for field in SELECTED if field in bodies}
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
        if name in found and name not in SEVERAL:
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
