"""The parts of a readout: where it came from, what took place, who was there, and what they said.

Each is checked by itself when it is made; what must hold between them, ``Readout`` checks.
"""

from __future__ import annotations

import datetime as dt
from types import NoneType
from typing import Final

import attrs

from dipreadout import _check, terms
from dipreadout.errors import SchemaError, nearest
from dipreadout.spans import Evidence, Span, to_evidence, to_spans
from dipreadout.terms import MeetingKind, PartOfDay, Role, Scope, SpeechMode, VisitKind

__all__ = ["Meeting", "Participant", "Source", "Statement", "Translation"]


@attrs.frozen(kw_only=True)
class Source:
    """Where the page came from.

    >>> Source(publisher="cn-mfa").publisher
    'cn-mfa'
    """

    publisher: str | None = attrs.field(default=None, validator=_check.optional(_check.line))
    """The publisher's id in the registry (``"cn-mfa"``), or the caller's own; ``None`` when unknown."""
    url: str | None = attrs.field(default=None, validator=_check.optional(_check.url))
    """The page's address."""
    retrieved: dt.datetime | None = attrs.field(
        default=None, converter=_check.fixed_offset, validator=_check.optional(_check.aware)
    )
    """When the page was fetched, with its distance from UTC."""
    archive_url: str | None = attrs.field(default=None, validator=_check.optional(_check.url))
    """Where an archive keeps a copy."""
    sha256: str | None = attrs.field(
        default=None, eq=False, repr=False, validator=_check.optional(_check.sha256)
    )
    """The SHA-256 digest of the input as it was handed in (text: of its UTF-8). It names one printing and
    is no part of what the readout says: two values that differ only in it are equal."""


@attrs.frozen(kw_only=True)
class Translation:
    """A language that the page says it is also published in.

    >>> Translation(language="es")
    Translation(language='es', url=None)
    """

    language: str = attrs.field(validator=_check.language_tag)
    """BCP 47."""
    url: str | None = attrs.field(default=None, validator=_check.optional(_check.url))
    """Its address, absolute; ``None`` where the page's own address, or the link, is not known."""


@attrs.frozen(kw_only=True)
class Participant:
    """Somebody who met, or was present.

    >>> Participant(id="amina-odhiambo", name="Amina Odhiambo", party="KE", role="principal").role
    <Role.PRINCIPAL: 'principal'>
    """

    id: str = attrs.field(validator=_check.identifier)
    """Unique in the readout, without white space; statements name their speakers by it."""
    name: str = attrs.field(validator=_check.line)
    """The longest printed form, without office or honorific."""
    office: str | None = attrs.field(default=None, validator=_check.optional(_check.line))
    """The office as printed; ``None`` when none is."""
    party: str | None = attrs.field(default=None, validator=_check.optional(_check.party_code))
    """ISO 3166-1 alpha-2 of the state, or the organisation's code; ``None`` for private persons."""
    role: Role = attrs.field(converter=terms.to_role)
    """Principal or attendee."""
    mentions: tuple[Span, ...] = attrs.field(
        default=(), converter=to_spans, validator=_check.members(Span), repr=False
    )
    """Where the text names them, in its order; empty when only the title does."""

    def __attrs_post_init__(self) -> None:
        _check.ordered("mentions", self.mentions)


@attrs.frozen(kw_only=True)
class Statement:
    """Consecutive sentences that the publisher attributes to the same speaker or speakers.

    It is the publisher's claim about a speaker: who published it stands in ``Readout.source``.

    >>> sentence = Span(start=0, end=34)
    >>> Statement(span=sentence, sentences=[sentence], scope="party", parties=["PE"]).parties
    ('PE',)
    """

    span: Span = attrs.field(validator=_check.instance(Span))
    """From the first sentence to the last."""
    scope: Scope = attrs.field(converter=terms.to_scope)
    """Persons, one side, all sides together, or anybody else."""
    speakers: tuple[str, ...] = attrs.field(
        default=(), converter=_check.strings, validator=_check.each(_check.identifier)
    )
    """Participants' ids; empty unless the scope is ``person``."""
    parties: tuple[str, ...] = attrs.field(
        default=(), converter=_check.strings, validator=_check.each(_check.party_code)
    )
    """The sides that it is attributed to: the speakers' own, or the one named; empty for joint statements."""
    source: Span | None = attrs.field(default=None, validator=_check.instance(Span, NoneType))
    """The words that name the speaker; ``None`` when none do."""
    cue: Span | None = attrs.field(default=None, validator=_check.instance(Span, NoneType))
    """The reporting expression; ``None`` when none is printed."""
    mode: SpeechMode = attrs.field(default=SpeechMode.INDIRECT, converter=terms.to_speech_mode)
    """Reported, quoted, or both."""
    sentences: tuple[Span, ...] = attrs.field(converter=to_spans, validator=_check.members(Span), repr=False)
    """Its sentences, at least one."""

    def __attrs_post_init__(self) -> None:
        self._check_sentences()
        self._check_speakers()

    def _check_sentences(self) -> None:
        span, sentences = self.span, self.sentences
        if not sentences:
            raise SchemaError("sentences", sentences, "at least one sentence")
        _check.ordered("sentences", sentences)
        if span.start != sentences[0].start:
            raise SchemaError("span.start", span.start, f"{sentences[0].start}, as the first sentence has")
        if span.end != sentences[-1].end:
            raise SchemaError("span.end", span.end, f"{sentences[-1].end}, as the last sentence has")
        for field, part in (("source", self.source), ("cue", self.cue)):
            if part is not None and (part.start < span.start or span.end < part.end):
                raise SchemaError(field, part, f"a span inside the statement's, {span}")

    def _check_speakers(self) -> None:
        scope = self.scope
        if len(self.speakers) > 1:
            _check.distinct("speakers", self.speakers)
        if len(self.parties) > 1:
            _check.distinct("parties", self.parties)
        if scope is Scope.PERSON and not self.speakers:
            raise SchemaError("speakers", (), "at least one participant's id, as the scope is 'person'")
        if scope is not Scope.PERSON and self.speakers:
            raise SchemaError("speakers", self.speakers, f"none, as the scope is {scope.value!r}")
        if scope is Scope.PARTY and not self.parties:
            raise SchemaError("parties", (), "at least one party's code, as the scope is 'party'")
        if scope is Scope.JOINT and self.parties:
            raise SchemaError("parties", self.parties, "none, as the scope is 'joint'")


@attrs.frozen(kw_only=True)
class Meeting:
    """What took place, when and where; every field is ``None`` where the text does not say.

    >>> Meeting(kind="talks", date=dt.date(2024, 5, 6), place="Nairobi", country="KE").kind
    <MeetingKind.TALKS: 'talks'>
    """

    kind: MeetingKind = attrs.field(converter=terms.to_meeting_kind)
    """Meeting, talks, call, …"""
    date: dt.date | None = attrs.field(default=None, validator=_check.instance(dt.date, NoneType))
    """The first day, at the place of the event."""
    end_date: dt.date | None = attrs.field(default=None, validator=_check.instance(dt.date, NoneType))
    """The last day, where a span of days is printed."""
    part_of_day: PartOfDay | None = attrs.field(default=None, converter=terms.to_part_of_day)
    """The part of the day."""
    place: str | None = attrs.field(default=None, validator=_check.optional(_check.line))
    """The city as printed, else the venue, else the country."""
    venue: str | None = attrs.field(default=None, validator=_check.optional(_check.line))
    """The building, as printed."""
    country: str | None = attrs.field(default=None, validator=_check.optional(_check.state_code))
    """The state in which the place lies (ISO 3166-1 alpha-2)."""
    occasion: str | None = attrs.field(default=None, validator=_check.optional(_check.line))
    """What it was on the margins of, as printed."""
    visit: VisitKind | None = attrs.field(default=None, converter=terms.to_visit_kind)
    """The kind of visit that it was part of."""
    initiator: str | None = attrs.field(default=None, validator=_check.optional(_check.party_code))
    """The party at whose request it was held."""
    evidence: Evidence = attrs.field(
        factory=Evidence, converter=to_evidence, validator=_check.instance(Evidence), repr=False
    )
    """Field name to the words in the text that say so; a field that only the title states has none."""

    def __attrs_post_init__(self) -> None:
        if self.end_date is not None:
            self._check_end_date(self.end_date)
        for field, span in self.evidence.items():
            if field not in _STATED:
                expected = f"{', '.join(_STATED[:-1])} or {_STATED[-1]}{nearest(field, _STATED)}"
                raise SchemaError("evidence", field, expected)
            if type(span) is not Span:
                raise SchemaError(f"evidence.{field}", span, "Span")
            if getattr(self, field) is None:
                raise SchemaError(f"evidence.{field}", span, f"nothing, as {field} is None")

    def _check_end_date(self, end_date: dt.date) -> None:
        if self.date is None:
            raise SchemaError("end_date", end_date, "None, as date is None")
        if end_date < self.date:
            raise SchemaError("end_date", end_date, f"a day not before date, {self.date}")


_STATED: Final = tuple(field.name for field in attrs.fields(Meeting) if field.name != "evidence")
"""The fields that can have evidence."""
