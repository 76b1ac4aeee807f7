"""What annotation tools give back: facts, and words that are marked in a text; and the readout they make.

A format of annotations reads its files into a ``Draft``, in which each thing knows the way to it in the file.
``Draft.readout`` puts the readout together, and a fault in it is told by that way.

People mark by hand, so a marked statement takes every sentence that it touches, and marks need not be in the
text's order.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import Any, Final

import attrs

from dipreadout import _check
from dipreadout.errors import Missing, SchemaError, nearest, shorten
from dipreadout.formats.json import from_dict
from dipreadout.model import Meeting, Readout, Span

__all__ = [
    "FACTS",
    "Draft",
    "Found",
    "Mark",
    "Person",
    "Said",
    "entries",
    "item",
    "known",
    "members",
    "string",
]


FACTS: Final = tuple(field.name for field in attrs.fields(Meeting) if field.name != "evidence")
"""What can be told of the meeting, and can have evidence."""


@attrs.frozen
class Found:
    """Something in a file, and the way to it; for a list put together from several places, each one's.

    >>> Found({"name": 5}, "[0].data").at("name")
    Found(value=5, path='[0].data.name', inner=())
    """

    value: Any
    path: str
    inner: tuple[str, ...] = ()

    def at(self, key: str | int) -> Found:
        """An entry of an array, or a member of an object: ``None`` where there is none."""
        if isinstance(key, int):
            return Found(self.value[key], f"{self.path}[{key}]")
        step = key if key.isidentifier() and len(key) <= 60 else f"[{shorten(key)}]"
        glue = "" if not self.path or step.startswith("[") else "."
        return Found(self.value.get(key), f"{self.path}{glue}{step}")

    def wrong(self, expected: str) -> SchemaError:
        """The fault that this is not what it should be."""
        return SchemaError(self.path, self.value, expected)

    @classmethod
    def together(cls, parts: Sequence[Found], path: str) -> Found:
        """Several as one list; ``path`` is the way to what holds them."""
        return cls([part.value for part in parts], path, tuple(part.path for part in parts))


def members(found: Found) -> Found:
    """The same, which must be an object."""
    if type(found.value) is not dict:
        raise found.wrong("an object")
    return found


def entries(found: Found) -> list[Found]:
    """What stands in an array; nothing where there is none."""
    if found.value is None:
        return []
    if type(found.value) is not list:
        raise found.wrong("an array")
    return [found.at(n) for n in range(len(found.value))]


def item(found: Found, key: str) -> Found:
    """A member that must be there."""
    member = found.at(key)
    if key not in found.value:
        raise SchemaError(member.path, Missing.MISSING, "this key, which has no default")
    return member


def string(found: Found) -> str:
    """The text that stands there."""
    if type(found.value) is not str:
        raise found.wrong("text")
    return found.value


def known(found: Found, names: Iterable[str]) -> str:
    """The one of some names that stands there."""
    choices = list(names)
    if type(found.value) is not str or found.value not in choices:
        expected = " or ".join(filter(None, (", ".join(choices[:-1]), *choices[-1:])))
        raise found.wrong(f"{expected or 'nothing here'}{nearest(found.value, choices)}")
    return found.value


@attrs.frozen
class Mark:
    """Marked words of a text, and the way to the object that holds their ``start`` and ``end``."""

    span: Span
    path: str

    @classmethod
    def of(cls, start: Any, end: Any, text: str, path: str) -> Mark:
        """The mark. Raises ``SchemaError`` for what are no offsets, and those outside the text.

        >>> Mark.of(0, 9, "They", "[0]")
        Traceback (most recent call last):
        dipreadout.errors.SchemaError: [0].end: found 9, expected at most 4, the length of the text
        """
        try:
            span = Span(start=start, end=end)
        except SchemaError as fault:
            raise fault.under(path) from None
        if span.end > len(text):
            raise SchemaError(f"{path}.end", span.end, f"at most {len(text)}, the length of the text")
        return cls(span, path)


@attrs.frozen
class Person:
    """A participant: fields by their names, and the marks that name them."""

    fields: dict[str, Found]
    mentions: list[Mark]


@attrs.frozen
class Said:
    """A statement: its mark, those of source and cue by these names, and its other fields by theirs."""

    mark: Mark
    marked: dict[str, Mark]
    fields: dict[str, Found]


@attrs.frozen(kw_only=True)
class Draft:
    """All that a file tells of one readout."""

    text: Found
    facts: dict[str, Found]
    """Fields of the readout, and of its parts with a dot: ``source.url``, ``meeting.place``."""
    evidence: dict[str, Mark]
    people: list[Person]
    said: list[Said]
    sentences: list[Mark]

    def readout(self) -> Readout:
        """The readout. Raises ``SchemaError``, by the way in the file, where it would be none."""
        assembly = _Assembly()
        try:
            return from_dict(assembly.data(self))
        except SchemaError as fault:
            raise SchemaError(assembly.place(fault.path), fault.found, fault.expected) from fault.__cause__


class _Assembly:
    """The plain values of a readout in the making, and where each part of them was found."""

    def __init__(self) -> None:
        self._places: dict[str, str] = {}

    def place(self, path: str) -> str:
        """The way in the file to what the model calls ``path``."""
        end = len(path)
        while end > 0:
            if (place := self._places.get(path[:end])) is not None:
                return place + path[end:]
            end = max(path.rfind(".", 0, end), path.rfind("[", 0, end))
        return path

    def data(self, draft: Draft) -> dict[str, Any]:
        data: dict[str, Any] = {"text": self._field("text", draft.text), "meeting": {}}
        for name, found in draft.facts.items():
            part, _, field = name.rpartition(".")
            (data.setdefault(part, {}) if part else data)[field] = self._field(name, found)
        data["meeting"]["evidence"] = {
            field: self._span(f"meeting.evidence.{field}", mark) for field, mark in draft.evidence.items()
        }
        data["participants"] = [
            self._person(f"participants[{n}]", person) for n, person in enumerate(draft.people)
        ]
        marks = sorted(draft.sentences, key=lambda mark: mark.span.start)
        data["sentences"] = [self._span(f"sentences[{n}]", mark) for n, mark in enumerate(marks)]
        sentences = [mark.span for mark in marks]
        _check.ordered("sentences", sentences)
        spoken = [(_touched(said.mark, sentences), said) for said in draft.said]
        # A stable order: of two statements that begin with the same sentence the first stays the first.
        spoken.sort(key=lambda pair: pair[0][0].start)
        data["statements"] = [self._statement(f"statements[{n}]", *pair) for n, pair in enumerate(spoken)]
        return data

    def _field(self, name: str, found: Found) -> Any:
        self._places[name] = found.path
        for n, path in enumerate(found.inner):
            self._places[f"{name}[{n}]"] = path
        return found.value

    def _span(self, name: str, mark: Mark) -> dict[str, int]:
        self._places[name] = mark.path
        return _plain(mark.span)

    def _person(self, name: str, person: Person) -> dict[str, Any]:
        marks = sorted(person.mentions, key=lambda mark: mark.span.start)
        return {
            **{field: self._field(f"{name}.{field}", found) for field, found in person.fields.items()},
            "mentions": [self._span(f"{name}.mentions[{n}]", mark) for n, mark in enumerate(marks)],
        }

    def _statement(self, name: str, sentences: list[Span], said: Said) -> dict[str, Any]:
        self._places[name] = said.mark.path
        self._places[f"{name}.span"] = said.mark.path
        return {
            **{field: self._field(f"{name}.{field}", found) for field, found in said.fields.items()},
            **{field: self._span(f"{name}.{field}", mark) for field, mark in said.marked.items()},
            "span": {"start": sentences[0].start, "end": sentences[-1].end},
            "sentences": [_plain(sentence) for sentence in sentences],
        }


def _plain(span: Span) -> dict[str, int]:
    return {"start": span.start, "end": span.end}


def _touched(mark: Mark, sentences: list[Span]) -> list[Span]:
    """The sentences that a marked statement touches."""
    first = bisect_right(sentences, mark.span.start, key=lambda sentence: sentence.end)
    last = bisect_right(sentences, mark.span.end - 1, key=lambda sentence: sentence.start)
    if first >= last:
        expected = "a place where one of the readout's sentences is"
        # Told by its own way already; nothing in the model is called so.
        raise SchemaError(f"{mark.path}.start", mark.span.start, expected)
    return sentences[first:last]
