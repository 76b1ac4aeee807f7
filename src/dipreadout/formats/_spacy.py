"""A readout as a spaCy ``Doc``, in plain values: what the formats ``spacy`` and ``docbin`` have in common."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import Any, Final

from dipreadout.errors import SchemaError
from dipreadout.formats._draft import FACTS, Draft, Found, Mark, Said, entries, item, known, members, string
from dipreadout.formats._people import Mention, people, to_id
from dipreadout.formats.json import to_dict
from dipreadout.model import Readout, Role, Scope

__all__ = ["ATTRIBUTE", "GROUPS", "doc_of", "readout_of"]

ATTRIBUTE: Final = "readout"
"""The custom attribute of the ``Doc``, ``doc._.readout``."""
GROUPS: Final = ("sentences", "participants", "facts", "statements", "sources", "cues")
"""The span groups, in ``doc.spans``."""
_KEPT: Final = ("title", "language", "source", "published", "translations")
_SAID: Final = ("mode", "speakers", "parties")
_UNSPACED: Final = re.compile("[\u3040-\u30ff\u3400-\u9fff\U00020000-\U0003ffff]")
"""Kana and ideographs."""
_TOKEN: Final = re.compile(r"\S++|[^\S ]++")


def doc_of(readout: Readout) -> dict[str, Any]:
    """The ``Doc`` as ``Doc.to_json`` gives it."""
    data = to_dict(readout)
    text = data["text"]
    spans = {group: list(_spans(group, data)) for group in GROUPS}
    loose = {group: [span for span in spans[group] if _is_loose(span, text)] for group in GROUPS}
    spans = {group: [span for span in spans[group] if not _is_loose(span, text)] for group in GROUPS}
    cuts = {span[end] for group in spans.values() for span in group for end in ("start", "end")}
    people = [
        {
            field: person[field]
            for field in ("id", "name", "office", "party", "role")
            if not (field == "role" and person["mentions"])
        }
        for person in data["participants"]
    ]
    return {
        "text": text,
        "tokens": [{"id": n, "start": s, "end": e} for n, (s, e) in enumerate(_tokens(text, cuts))],
        "spans": spans,
        "_": {
            ATTRIBUTE: {
                **{field: data[field] for field in _KEPT},
                "meeting": {field: data["meeting"][field] for field in FACTS},
                "participants": people,
                "statements": {
                    str(n): {field: statement[field] for field in _SAID}
                    for n, statement in enumerate(data["statements"], 1)
                },
                "loose": {group: several for group, several in loose.items() if several},
            }
        },
    }


def _spans(group: str, data: dict[str, Any]) -> Iterator[dict[str, Any]]:
    if group == "sentences":
        for span in data["sentences"]:
            yield _span(span, "sentence", "")
    elif group == "participants":
        for person in data["participants"]:
            for span in person["mentions"]:
                yield _span(span, person["role"], person["id"])
    elif group == "facts":
        for field, span in data["meeting"]["evidence"].items():
            yield _span(span, field, "")
    else:
        part = group.removesuffix("s")
        for n, statement in enumerate(data["statements"], 1):
            span = statement["span" if part == "statement" else part]
            if span is not None:
                yield _span(span, statement["scope"] if part == "statement" else part, str(n))


def _span(span: dict[str, int], label: str, kb_id: str) -> dict[str, Any]:
    return {**span, "label": label, "kb_id": kb_id}


def _is_loose(span: dict[str, Any], text: str) -> bool:
    """Whether a span begins or ends with white space."""
    return text[span["start"]].isspace() or text[span["end"] - 1].isspace()


def _tokens(text: str, cuts: set[int]) -> Iterator[tuple[int, int]]:
    """Where the tokens begin and end: words, cut wherever a span is, and what parts paragraphs.

    Punctuation, and letters of scripts that set no spaces between words, are tokens each, so that a person
    can mark what is between them. Single spaces belong to the token before them, as spaCy has it.
    """
    for word in _TOKEN.finditer(text):
        start = word.start()
        alone = _is_alone(text[start])
        for n in range(start + 1, word.end()):
            before, alone = alone, _is_alone(text[n])
            if before or alone or n in cuts:
                yield start, n
                start = n
        yield start, word.end()


@lru_cache(maxsize=1024)
def _is_alone(letter: str) -> bool:
    """Whether a character is a token of its own."""
    return unicodedata.category(letter).startswith("P") or _UNSPACED.match(letter) is not None


def readout_of(doc: Found) -> Readout:
    """The readout that a ``Doc`` tells of. Raises ``SchemaError`` by the path in the file."""
    return _Doc(members(doc)).draft().readout()


class _Doc:
    """The parts of a ``Doc``."""

    def __init__(self, doc: Found) -> None:
        self._found_text = item(doc, "text")
        self._text = string(self._found_text)
        self._facts = members(item(members(item(doc, "_")), ATTRIBUTE))
        self._spans = [
            groups for groups in (doc.at("spans"), self._facts.at("loose")) if groups.value is not None
        ]

    def draft(self) -> Draft:
        meeting = members(item(self._facts, "meeting"))
        facts = {
            **{field: self._facts.at(field) for field in _KEPT if field in self._facts.value},
            **{f"meeting.{field}": found for field, found in _fields(meeting, FACTS).items()},
        }
        return Draft(
            text=self._found_text,
            facts=facts,
            evidence=self._evidence(),
            people=people(self._facts.at("participants"), self._mentions(), self._text),
            said=self._said(),
            sentences=[mark for _, mark in self._group("sentences")],
        )

    def _group(self, name: str) -> list[tuple[Found, Mark]]:
        """The spans of a group, those that spaCy has no place for too."""
        spans = [span for groups in self._spans for span in entries(members(groups).at(name))]
        return [(span, self._mark(members(span))) for span in spans]

    def _mark(self, span: Found) -> Mark:
        return Mark.of(item(span, "start").value, item(span, "end").value, self._text, span.path)

    def _evidence(self) -> dict[str, Mark]:
        evidence: dict[str, Mark] = {}
        for span, mark in self._group("facts"):
            field = known(item(span, "label"), FACTS)
            if field in evidence:
                raise span.at("label").wrong(
                    f"no second span of this label, as {evidence[field].path} has it"
                )
            evidence[field] = mark
        return evidence

    def _mentions(self) -> Iterator[Mention]:
        for span, mark in self._group("participants"):
            role = item(span, "label")
            known(role, Role)
            yield Mention(mark, _key(span) or to_id(mark.span.of(self._text)), role, {})

    def _said(self) -> list[Said]:
        records = members(item(self._facts, "statements"))
        order = {key: n for n, key in enumerate(records.value)}
        spans = sorted(self._group("statements"), key=lambda pair: order.get(_key(pair[0]), len(order)))
        said: dict[str, Said] = {}
        for n, (span, mark) in enumerate(spans):
            scope = item(span, "label")
            known(scope, Scope)
            key = _key(span)
            if key and key in said:
                raise span.at("kb_id").wrong(
                    f"no second statement of this id, as {said[key].mark.path} has it"
                )
            record = records.at(key)
            fields = {} if record.value is None else _fields(members(record), _SAID)
            # Of those without an id there may be several; no id has a space in it.
            said[key or f"new {n}"] = Said(mark, {}, {**fields, "scope": scope})
        for part in ("source", "cue"):
            for span, mark in self._group(f"{part}s"):
                _give(part, span, mark, said)
        return list(said.values())


def _give(part: str, span: Found, mark: Mark, said: dict[str, Said]) -> None:
    """Give a source or cue to its statement: the one of its id, or the one around it."""
    key = _key(span)
    if key:
        theirs = [said[key]] if key in said else []
    else:
        theirs = [one for one in said.values() if mark.span in one.mark.span and part not in one.marked]
    if len(theirs) != 1:
        expected = f"the id of the statement whose {part} it is, or, without one, one statement around it"
        raise SchemaError(f"{span.path}.kb_id", key, expected)
    if part in theirs[0].marked:
        raise SchemaError(f"{span.path}.kb_id", key, f"no second {part} of this id")
    theirs[0].marked[part] = mark


def _key(span: Found) -> str:
    """The id that a span has, which is empty where it has none."""
    found = span.at("kb_id")
    return "" if found.value is None else string(found)


def _fields(found: Found, names: tuple[str, ...]) -> dict[str, Found]:
    """The members of an object, which must have these names."""
    return {known(Found(name, found.path), names): found.at(name) for name in found.value}
