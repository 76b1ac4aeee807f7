"""Every sentence with its reading, and the people whom each adds to those known before it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from dipreadout.model import MeetingKind, Role
from dipreadout.reading import clauses, purposes, roles, transcripts
from dipreadout.reading.cast import People, Sort, Speaker
from dipreadout.reading.encounter import Encounter, encounter
from dipreadout.reading.kinds import Kind, Match
from dipreadout.reading.names import Known
from dipreadout.reading.newcomers import BEGINNING, meets, newcomers
from dipreadout.reading.people import Mention, mentions
from dipreadout.reading.readings import Clause, Continues, Narrates, Opens, Reading, Reports, Speaks
from dipreadout.reading.roster import Entry, Roster, side_before
from dipreadout.reading.scan import Scan
from dipreadout.reading.sentences import Sentence
from dipreadout.reading.transcripts import Label
from dipreadout.reading.verbs import past_adverbs, phrase_verb

__all__ = ["Line", "read"]

_ASIDE = 5
"""How many words may stand between an office after a name and the comma that ends it."""
_BOTH = 2
"""How many people before a verb met each other: "甲同乙通电话"."""


class Line(NamedTuple):
    """A sentence and its reading."""

    sentence: Sentence
    reading: Reading
    met: tuple[Entry, ...] = ()
    """With whom of several the encounter was of which it tells: "In Lima, he met Roe", "With Roe, he …"."""


def read(
    body: Scan,
    parts: Sequence[Sentence],
    opening: Encounter,
    roster: Roster,
    labels: Mapping[int, Label],
    *,
    with_purposes: bool,
) -> tuple[tuple[Line, ...], People]:
    """Each sentence with its reading; those that name more people add them to the roster.

    From the first of the ``labels`` on, each paragraph that has one is what its speaker said.
    ``with_purposes``, what people met for is reported as well.
    """
    told = next((number for number, part in enumerate(parts) if part.start in labels), len(parts))
    lines, people = _account(body, parts[:told], opening, roster, with_purposes=with_purposes)
    _add_offices(body, people)
    _lengthen_offices(body, lines, people.roster)
    return (*lines, *_speeches(body, parts[told:], labels, people)), people


def _speeches(
    body: Scan, parts: Sequence[Sentence], labels: Mapping[int, Label], people: People
) -> Iterator[Line]:
    """The sentences of a transcript."""
    for part in parts:
        label = labels.get(part.start)
        if label is None:
            yield Line(part, Continues())
        else:
            yield Line(part, Speaks(transcripts.speaker(body, people, label), (label.start, label.end)))


def _account(
    body: Scan, parts: Sequence[Sentence], opening: Encounter, roster: Roster, *, with_purposes: bool
) -> tuple[list[Line], People]:
    """The sentences of an account, and the people whom they name."""
    people = _people(body, opening, roster)
    unnamed = not _names_who_met(body, opening, roster)
    silent = True
    listing = False
    lines = []
    for part in parts:
        if opening.company and (part.begins_paragraph or not body.language.cased):
            _introduce(body, part, people)
        reading = roles.read(body, people, part.start, part.end)
        listing = clauses.is_item(body, part.start, part.end) and (
            listing or body.tokens.words[part.start - 1 : part.start] == [":"]
        )
        if listing and not isinstance(reading, Reports):
            reading = Continues()  # "They agreed as follows: 1. To hold talks."
        elif isinstance(reading, Continues) and clauses.is_heading(body, part):
            reading = Narrates((part.start, part.end))
        if part.start >= opening.end:
            # Where the opening names nobody, those who were present are those who met.
            unnamed = unnamed and not isinstance(reading, Reports)
            reading = _with_people(body, part, reading, people, unnamed=unnamed, silent=silent)
            if silent and isinstance(reading, Continues):
                reading = roles.held(body, people, part.start, part.end) or reading
            if not isinstance(reading, Continues):
                silent = not isinstance(reading, Reports)
        elif part.start >= opening.start and not _is_attributed(reading):
            who = reading.who if isinstance(reading, Opens) else None
            reported = _joint(body, opening, part)
            if reported is None and with_purposes:
                reported = _purpose(body, opening, people)
            reading = reported or Opens(opening.words or (part.start, part.end), who=who)
        met = tuple(dict.fromkeys(_met(body, people, part, reading))) if part.start >= opening.end else ()
        lines.append(Line(part, reading, met))
    return lines, people


def _people(body: Scan, opening: Encounter, roster: Roster) -> People:
    """Those whom the opening names, as they may be named again."""
    own = any(e.role is Role.PRINCIPAL and not e.opposite for e in roster.entries)
    office = slice(*(opening.unnamed or (0, 0))) if not own else slice(0)
    words = body.tokens.words[opening.start : opening.end]
    first_person = not body.language.first_person.isdisjoint(words)
    people = People.of(roster, body.language, tuple(body.tokens.words[office]), first_person=first_person)
    if opening.company and all(entry.party == roster.home for entry in roster.entries):
        people.company.update(body.language.groups.intersection(words))
    return people


def _met(body: Scan, people: People, part: Sentence, reading: Reading) -> Iterator[Entry]:
    """Those of the others who met with whom a sentence tells of an encounter."""
    start, end = part.start, part.start
    if meets(body, reading):
        end = part.end
    elif isinstance(reading, Reports) and (source := reading.clauses[0].source):
        about = body.match(Kind.EVENT, source[0]) is not None  # "The meeting with Roe focused on"
        end = source[1] if about else source[0]
        links = (at for at in range(start, end) if body.tokens.words[at] in body.language.person_links)
        start = next(links, end)
    while start < end:
        named = people.named_at(body, start)
        if named is not None and named[0].role is Role.PRINCIPAL and named[0].party != people.roster.home:
            yield named[0]
        start = start + 1 if named is None else named[1]


def _add_offices(body: Scan, people: People) -> None:
    """Add the offices that stand elsewhere beside the names of those who met: "At the invitation of …"."""
    bare = [e for e in people.roster.entries if e.office is None and e.role is Role.PRINCIPAL]
    if not bare:
        return
    for mention in mentions(body, 0, len(body.tokens), people.known):
        named = people.named_at(body, mention.name[0])
        if mention.office is not None and named is not None and named[0] in bare:
            people.roster.add(body, mention, named[0].role)


def _lengthen_offices(body: Scan, lines: Iterable[Line], roster: Roster) -> None:
    """Add the state to the offices of those who are called by both: "the President of Peru said"."""
    for line in lines:
        clauses = line.reading.clauses if isinstance(line.reading, Reports) else ()
        for clause in clauses:
            people, source = clause.speaker.people, clause.source
            if source is not None and len(people) == 1 and people[0].office is not None:
                roster.lengthen_office(body, people[0], *source)


def _names_who_met(body: Scan, opening: Encounter, roster: Roster) -> bool:
    """Whether the opening names those who met; at a round table the host may be named alone."""
    language = body.language
    if opening.kind is not MeetingKind.MULTILATERAL or not (language.narrates_midway or language.free_order):
        return bool(opening.principals)
    return any(entry.party != roster.home for entry in roster.entries)


def _with_people(
    body: Scan, part: Sentence, reading: Reading, people: People, *, unnamed: bool, silent: bool
) -> Reading:
    """The reading of a sentence after the opening, whose people are added to those who are known."""
    again = body.language.free_order and isinstance(reading, (Continues, Narrates))
    if again and _begins_meeting(body, part):  # once more, of which nobody tells but the publisher
        reading = Opens((part.start, part.end))
    if isinstance(reading, Continues):
        if part.begins_paragraph or (silent and body.language.null_subject):
            reading = _opens_again(body, part, people.known) or reading
        elif not unnamed:
            return reading
    found = tuple(newcomers(body, part, reading, people, unnamed=unnamed))
    if found:
        _enter(people, body, found, _near(body, part))
    elif isinstance(reading, Opens) and not _is_apart(body, part, reading):
        return Continues()  # of an encounter between those who are known, somebody may tell
    return reading


def _begins_meeting(body: Scan, part: Sentence) -> bool:
    """Whether a sentence begins with whom somebody met."""
    return body.first(Kind.MEETING_CLAUSE, part.start, part.start + BEGINNING) is not None


def _is_apart(body: Scan, part: Sentence, reading: Opens) -> bool:
    """Whether what a sentence tells of an encounter is the publisher's own word, and nobody's content."""
    aside = body.match(Kind.ASIDE, part.start) is not None
    of_sides = reading.who is not None and reading.who.sort is not Sort.PERSON
    again = body.language.free_order and _begins_meeting(body, part)
    return part.begins_paragraph or aside or again or (body.language.narrates_midway and not of_sides)


def _introduce(body: Scan, part: Sentence, people: People) -> None:
    """Add one whom a paragraph introduces: of a company at the table whose members go unnamed."""
    if body.language.null_subject and not body.language.cased:
        _introduce_after_verb(body, part, people)
        return
    mention = next(mentions(body, part.start, part.end, people.known), None)
    if mention is None or mention.start != part.start or mention.office is None:
        return
    words = body.tokens.words
    commas = (at for at in range(mention.end, min(mention.end + _ASIDE, part.end)) if words[at] == ",")
    verb = past_adverbs(body, next(commas, mention.end - 1) + 1, part.end)
    speaks = verb < part.end and body.match(Kind.CUE, verb) is not None
    if speaks and people.named_at(body, mention.name[0]) is None:
        _enter(people, body, ((mention, Role.PRINCIPAL),))


def _introduce_after_verb(body: Scan, part: Sentence, people: People) -> None:
    """The same, where the verb stands first."""
    words = body.tokens.words
    commas = (at + 1 for at in range(part.start, part.end - 1) if words[at] == ",")
    for begin in (part.start, next(commas, part.start)):
        cue = body.match(Kind.CUE, past_adverbs(body, begin, part.end - 1))
        if cue is None:
            continue
        at = past_adverbs(body, cue.shown_end, part.end)
        mention = next(mentions(body, at, part.end, people.known), None)
        if mention is None or mention.start != at or mention.office is None:
            continue
        if people.named_at(body, mention.name[0]) is None:
            _enter(people, body, ((mention, Role.PRINCIPAL),))
        return


def _near(body: Scan, part: Sentence) -> str | None:
    """The state of the city with which a sentence begins: "In Lima, he met …"."""
    city = body.match(Kind.CITY, part.start + 1) if part.start + 1 < part.end else None
    begins = body.tokens.words[part.start] in body.language.place_words
    return city.value if city is not None and begins else None


def _enter(
    people: People, body: Scan, newcomers: Iterable[tuple[Mention, Role]], near: str | None = None
) -> None:
    """Add to the people."""
    entries = []
    for mention, role in newcomers:
        entry = people.roster.add(body, mention, role)
        entry.opposite = entry.opposite or role is Role.PRINCIPAL
        entry.listed = side_before(body, mention)
        entries.append(entry)
    people.roster.settle(body, near)
    for entry in entries:
        people.learn(entry)


def _joint(body: Scan, opening: Encounter, part: Sentence) -> Reports | None:
    """What an opening reports besides: "…, exchanging views on trade"."""
    if opening.words is None or len(opening.principals) <= len(opening.subjects) < _BOTH:
        return None
    begin = max(opening.words[0], part.start)
    match = body.first(Kind.JOINT_PARTICIPLE, begin, part.end) or _exchange(body, begin, part.end)
    if match is None:
        return None
    return Reports((Clause(Speaker(Sort.JOINT), None, (match.shown_start, match.shown_end)),))


def _purpose(body: Scan, opening: Encounter, people: People) -> Reports | None:
    """What an opening reports besides: what those met for who are named in it."""
    purpose = purposes.find(body, opening)
    if purpose is None:
        return None
    named = (people.named_at(body, mention.name[0]) for mention in opening.subjects)
    own = Speaker(Sort.PERSON, tuple(dict.fromkeys(found[0] for found in named if found is not None)))
    if not (purpose.joint or own.people):
        return None
    speaker = Speaker(Sort.JOINT) if purpose.joint else own
    return Reports((Clause(speaker, None, purpose.cue),), opens=own)


def _exchange(body: Scan, start: int, end: int) -> Match | None:
    """A verb of all sides in a clause of its own: "…，双方就合作交换了意见"."""
    words = body.tokens.words
    for at in range(start, end - 1):
        if words[at] == ",":
            joint = body.match(Kind.JOINT, at + 1)
            if joint is None and words[past_adverbs(body, at + 1, end - 1)] not in body.language.topic_words:
                continue
            verb = phrase_verb(body, past_adverbs(body, at + 1 if joint is None else joint.end, end), end)
            if verb is not None and verb.kind is Kind.JOINT_CUE:
                return verb
    return None


def _is_attributed(reading: Reading) -> bool:
    """Whether an opening begins with what somebody said: "China supports …, Premier Roe said on Tuesday"."""
    return isinstance(reading, Reports) and reading.closing


def _opens_again(body: Scan, part: Sentence, known: Known) -> Opens | None:
    """One more encounter, of somebody who was not named before."""
    also = encounter(body, part.start, part.end, known)
    if also is None or not (also.subjects or body.language.null_subject):
        return None
    return Opens(also.words or (part.start, part.end))
