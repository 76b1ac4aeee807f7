"""The typed values: what a readout says, each part pointing back at the words that say it.

All are frozen and slotted, take keywords only, can be hashed, compared and pickled, and are checked when they
are made: a value that breaks a rule raises ``SchemaError`` naming the field. ``attrs.evolve`` corrects one.
Positions are code points in ``Readout.text``, half-open, as Python slices strings.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any, Final, TypeAlias, TypeVar

import attrs

from dipreadout import _check
from dipreadout.errors import SchemaError, nearest, shorten
from dipreadout.parts import Meeting, Participant, Source, Statement, Translation
from dipreadout.spans import Evidence, Span, to_spans
from dipreadout.terms import MeetingKind, PartOfDay, Role, Scope, SpeechMode, VisitKind

__all__ = [
    "Evidence",
    "Meeting",
    "MeetingKind",
    "PartOfDay",
    "Participant",
    "Quotable",
    "Readout",
    "Role",
    "Scope",
    "Source",
    "Span",
    "SpeechMode",
    "Statement",
    "Translation",
    "VisitKind",
]

Quotable: TypeAlias = Span | Participant | Statement
"""What ``Readout.quote`` takes."""

_SHOWN: Final = 8
"""How many ids an error lists."""

_Part = TypeVar("_Part", Participant, Statement)
_T = TypeVar("_T")


def _to_translations(value: Iterable[Translation]) -> tuple[Translation, ...]:
    return _check.sequence(value)


def _to_participants(value: Iterable[Participant]) -> tuple[Participant, ...]:
    return _check.sequence(value)


def _to_statements(value: Iterable[Statement]) -> tuple[Statement, ...]:
    return _check.sequence(value)


@attrs.frozen(kw_only=True, repr=False)
class Readout:
    """A government's own account of a meeting or a call.

    >>> readout = Readout(text="They met.", language="en", meeting=Meeting(kind="meeting"))
    >>> readout.quote(Span(start=0, end=4))
    'They'

    A wrong field is corrected in a new value, which is checked again:

    >>> attrs.evolve(readout, meeting=attrs.evolve(readout.meeting, place="Lima")).meeting.place
    'Lima'
    """

    title: str | None = attrs.field(default=None, validator=_check.optional(_check.line))
    """The title as printed."""
    text: str = attrs.field(validator=_check.prose)
    """The whole body as printed: white space normalised, NFC, a blank line between paragraphs."""
    language: str = attrs.field(validator=_check.language_tag)
    """The language that it is written in (BCP 47)."""
    source: Source = attrs.field(factory=Source, validator=_check.instance(Source))
    """Who published it, and where."""
    published: dt.datetime | dt.date | None = attrs.field(
        default=None, converter=_check.fixed_offset, validator=_check.optional(_check.moment)
    )
    """When it was published, by the publisher's own clock; a day where only a day is printed."""
    translations: tuple[Translation, ...] = attrs.field(
        default=(), converter=_to_translations, validator=_check.members(Translation)
    )
    """The other languages that the page offers itself in, in the page's order."""
    meeting: Meeting = attrs.field(validator=_check.instance(Meeting))
    """What took place."""
    participants: tuple[Participant, ...] = attrs.field(
        default=(), converter=_to_participants, validator=_check.members(Participant)
    )
    """Who took part, in the order in which they are first named."""
    statements: tuple[Statement, ...] = attrs.field(
        default=(), converter=_to_statements, validator=_check.members(Statement)
    )
    """What was said, in the text's order."""
    sentences: tuple[Span, ...] = attrs.field(default=(), converter=to_spans, validator=_check.members(Span))
    """Every sentence of the text, narration too; statements are made of these."""

    def __attrs_post_init__(self) -> None:
        self._check_spans()
        self._check_speakers()
        self._check_statements()

    def _check_spans(self) -> None:
        # Spans stand in order, so the last of a sequence is the one that can lie outside the text.
        # Statements are made of sentences, and so are inside when these are.
        _check.ordered("sentences", self.sentences)
        for n, sentence in enumerate(self.sentences):
            if "\n" in self.text[sentence.start : sentence.end]:
                raise SchemaError(f"sentences[{n}]", sentence, "a span inside one paragraph")
        if self.sentences:
            self._check_inside(f"sentences[{len(self.sentences) - 1}]", self.sentences[-1])
        for n, participant in enumerate(self.participants):
            if mentions := participant.mentions:
                self._check_inside(f"participants[{n}].mentions[{len(mentions) - 1}]", mentions[-1])
        for field, span in self.meeting.evidence.items():
            self._check_inside(f"meeting.evidence.{field}", span)

    def _check_inside(self, path: str, span: Span) -> None:
        if span.end > len(self.text):
            raise SchemaError(f"{path}.end", span.end, f"at most {len(self.text)}, the length of the text")

    def _check_speakers(self) -> None:
        ids = [participant.id for participant in self.participants]
        _check.distinct("participants", ids, ".id")
        known = set(ids)
        for n, statement in enumerate(self.statements):
            for m, speaker in enumerate(statement.speakers):
                if speaker not in known:
                    raise SchemaError(f"statements[{n}].speakers[{m}]", speaker, self._known_ids(speaker))

    def _known_ids(self, id: str) -> str:
        ids = [participant.id for participant in self.participants]
        some = ", ".join(ids[:_SHOWN]) + (", …" if len(ids) > _SHOWN else "")
        return f"a participant's id ({some or 'there is none'}){nearest(id, ids)}"

    def _check_statements(self) -> None:
        positions = {sentence.start: n for n, sentence in enumerate(self.sentences)}
        first = end = 0
        for n, statement in enumerate(self.statements):
            position = positions.get(statement.span.start, 0)
            if self.sentences[position : position + len(statement.sentences)] != statement.sentences:
                expected = "consecutive sentences of the readout"
                raise SchemaError(f"statements[{n}].sentences", statement.sentences, expected)
            start = statement.span.start
            if start < end and start != first:
                expected = f"{end} or more, where the one before ends, or the same first sentence"
                raise SchemaError(f"statements[{n}].span.start", start, expected)
            first, end = start, max(end, statement.span.end)

    @property
    def paragraphs(self) -> tuple[Span, ...]:
        r"""Where each paragraph lies, in order.

        >>> readout = Readout(text="One.\n\nTwo.", language="en", meeting=Meeting(kind="talks"))
        >>> [readout.quote(paragraph) for paragraph in readout.paragraphs]
        ['One.', 'Two.']
        """
        spans, start = [], 0
        for paragraph in self.text.split("\n\n"):
            spans.append(Span(start=start, end=start + len(paragraph)))
            start += len(paragraph) + 2
        return tuple(spans)

    @property
    def principals(self) -> tuple[Participant, ...]:
        """Those who met."""
        return tuple(p for p in self.participants if p.role is Role.PRINCIPAL)

    @property
    def attendees(self) -> tuple[Participant, ...]:
        """Those who are said to have been present."""
        return tuple(p for p in self.participants if p.role is Role.ATTENDEE)

    def participant(self, id: str) -> Participant:
        """The participant with this id; ``SchemaError`` when there is none.

        >>> amina = Participant(id="amina", name="Amina Odhiambo", role="principal")
        >>> readout = Readout(text="They met.", language="en", meeting=Meeting(kind="talks"),
        ...                   participants=[amina])
        >>> readout.participant("amina").name
        'Amina Odhiambo'
        >>> readout.participant("anima")
        Traceback (most recent call last):
        dipreadout.errors.SchemaError: id: found 'anima', expected a participant's id (amina); \
did you mean 'amina'?
        """
        for participant in self.participants:
            if participant.id == id:
                return participant
        raise SchemaError("id", id, self._known_ids(id))

    def quote(self, thing: Quotable) -> str:
        """The printed words of a span, of a statement, or of the first mention of a participant.

        A participant whom only the title names has the empty string.
        """
        if isinstance(thing, Participant):
            return thing.mentions[0].of(self.text) if thing.mentions else ""
        return (thing.span if isinstance(thing, Statement) else thing).of(self.text)

    def name_of(self, statement: Statement) -> str:
        """The names of its speakers, else the words that name them, else the sides' codes, else the scope.

        For people to read; programs use ``scope``, ``speakers`` and ``parties``.

        >>> sentence = Span(start=0, end=17)
        >>> statement = Statement(span=sentence, sentences=[sentence], scope="joint",
        ...                       source=Span(start=0, end=10))
        >>> readout = Readout(text="Both sides agree.", language="en", meeting=Meeting(kind="talks"),
        ...                   statements=[statement], sentences=[sentence])
        >>> readout.name_of(statement)
        'Both sides'
        """
        if statement.speakers:
            return ", ".join(self.participant(id).name for id in statement.speakers)
        if statement.source is not None:
            return self.quote(statement.source)
        return ", ".join(statement.parties) or statement.scope.value

    def by(self, who: Participant | str) -> tuple[Statement, ...]:
        """The statements of a participant (or a participant's id), or of a party by its code.

        A party's are those of the side as a whole and of its people; joint statements are nobody's alone.
        A code that no statement has gives none.

        >>> sentence = Span(start=0, end=5)
        >>> statement = Statement(span=sentence, sentences=[sentence], scope="party", parties=["PE"])
        >>> readout = Readout(text="Said.", language="en", meeting=Meeting(kind="talks"),
        ...                   statements=[statement], sentences=[sentence])
        >>> readout.by("PE") == (statement,), readout.by("KE")
        (True, ())
        """
        id = who.id if isinstance(who, Participant) else who
        if any(participant.id == id for participant in self.participants):
            return tuple(s for s in self.statements if id in s.speakers)
        return tuple(s for s in self.statements if id in s.parties)

    def replace(self, old: _Part, new: _Part) -> Readout:
        """The same readout with another participant or statement in the place of one of its own.

        ``SchemaError`` when ``old`` is none of its own, or the new value would break a rule.

        >>> amina = Participant(id="amina", name="Amina Odhiambo", role="attendee")
        >>> readout = Readout(text="They met.", language="en", meeting=Meeting(kind="talks"),
        ...                   participants=[amina])
        >>> readout.replace(amina, attrs.evolve(amina, role="principal")).principals[0].name
        'Amina Odhiambo'
        """
        if old not in self.participants and old not in self.statements:
            raise SchemaError("old", old, "a participant or statement of this readout")
        return attrs.evolve(
            self,
            participants=_swap(self.participants, old, new),
            statements=_swap(self.statements, old, new),
        )

    def __repr__(self) -> str:
        people = ", ".join(f"{p.name} ({p.party})" if p.party else p.name for p in self.principals)
        when = self.meeting.date.isoformat() if self.meeting.date else "undated"
        return (
            f"<Readout {when} {self.meeting.kind.value}: {shorten(people, 80)[1:-1]}; "
            f"statements: {len(self.statements)}>"
        )

    def _repr_html_(self) -> str:
        """A table for notebooks: who said what."""
        from html import escape

        rows = "".join(
            f'<tr><th scope="row">{escape(self.name_of(statement))}</th>'
            f"<td>{escape(self.quote(statement.cue)) if statement.cue else ''}</td>"
            f"<td>{escape(self.quote(statement))}</td></tr>"
            for statement in self.statements
        )
        head = "".join(f'<th scope="col">{name}</th>' for name in ("speaker", "cue", "statement"))
        return (
            f"<table><caption>{escape(repr(self)[1:-1])}</caption><thead><tr>{head}</tr></thead>"
            f'<tbody lang="{escape(self.language)}" dir="auto">{rows}</tbody></table>'
        )


def _swap(parts: tuple[_T, ...], old: object, new: Any) -> list[_T]:
    return [new if part == old else part for part in parts]
