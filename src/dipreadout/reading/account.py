"""The whole reading of one page, step by step, with what each step found."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import NamedTuple

import attrs

from dipreadout.languages.base import Language
from dipreadout.model import Meeting, Role, Span
from dipreadout.page import Page
from dipreadout.reading import gate, meeting, roles, sentences, statements
from dipreadout.reading.encounter import Encounter, announced, encounter, held, spoken
from dipreadout.reading.lexicon import Class, Kind
from dipreadout.reading.people import Known, Mention, mentions
from dipreadout.reading.readings import Attends, Continues, Narrates, Opens, Reading, Reports
from dipreadout.reading.roster import Roster
from dipreadout.reading.scan import Scan, scan
from dipreadout.reading.speakers import People
from dipreadout.reading.statements import Line, Run
from dipreadout.reading.verbs import past_adverbs

__all__ = ["Account", "examine"]

_NAME_WORDS = 7
"""How many words a name at the beginning of a sentence may have, its verb counted."""
_ASIDE = 5
"""How many words may stand between an office after a name and the comma that ends it."""
_OPENINGS = 4
"""How many sentences from the beginning may hold the opening."""


@attrs.frozen(eq=False, kw_only=True)
class Account:
    """What was found in a page: the sentences with their readings, the people, the meeting, who said what."""

    scan: Scan
    lines: tuple[Line, ...]
    roster: Roster
    people: People
    meeting: Meeting
    runs: tuple[Run, ...]


class _Sentence(NamedTuple):
    span: Span
    start: int
    end: int
    begins_paragraph: bool
    ends_paragraph: bool


def examine(page: Page, language: Language, home: str | None) -> Account:
    """Read a page and keep all that the reading found.

    Raises ``NotAReadoutError``.
    """
    gate.check_page(page, language)
    text = page.text
    body = scan(text, language)
    parts = tuple(_sentences(body, language))
    speakers = tuple(_speakers(body, parts))
    names = frozenset(" ".join(body.tokens.words[slice(*mention.name)]) for mention in speakers)
    known = Known(names, names)
    opening = _opening(body, parts, known)
    if opening is None and gate.looks_like(page, language) is None:
        opening = spoken(body, speakers)
    if opening is None:
        raise gate.other_page(page, language)
    heading = scan(page.title, language) if page.title else None
    title = _announced(heading, known)
    roster = _introduce(body, opening, title, home)
    roster.lengthen(body, speakers)
    gate.check_parties(opening, roster, body)
    lines, people = _read_sentences(body, parts, opening, roster)
    runs = statements.fold(lines, roster, body)
    published = page.published
    facts = meeting.read(
        body,
        opening,
        title=title,
        roster=roster,
        published=published.date() if isinstance(published, dt.datetime) else published,
        narrated=max(runs[0].lines[0].words[0] if runs else len(body.tokens), opening.end),
    )
    return Account(scan=body, lines=lines, roster=roster, people=people, meeting=facts, runs=runs)


def _sentences(body: Scan, language: Language) -> Iterator[_Sentence]:
    text = body.tokens.text
    at = body.tokens.at
    for span in sentences.split(text, language):
        yield _Sentence(
            span,
            at(span.start),
            at(span.end),
            span.start == 0 or text.startswith("\n\n", span.start - 2),
            span.end == len(text) or text.startswith("\n\n", span.end),
        )


def _speakers(body: Scan, parts: tuple[_Sentence, ...]) -> Iterator[Mention]:
    """The names of several words with which sentences begin that go on with a reporting verb."""
    words, cues = body.tokens.words, body.lexicon.firsts[Kind.CUE]
    for part in parts:
        if cues.isdisjoint(words[part.start + 2 : part.start + _NAME_WORDS]):
            continue
        stop = part.start
        while stop < part.end and body.class_of(stop) is Class.NAME:
            stop += 1
        if stop > part.start + 1 and stop < part.end and body.match(Kind.CUE, stop) is not None:
            yield Mention(name=(part.start, stop), start=part.start, end=stop)


def _opening(body: Scan, parts: tuple[_Sentence, ...], known: Known) -> Encounter | None:
    """The encounter that the page opens with: in one sentence, in several together, or without names."""
    first = parts[:_OPENINGS]
    for part in first:
        found = encounter(body, part.start, part.end, known) or held(body, part.start, part.end)
        if found is not None:
            return found
    several = (encounter(body, first[0].start, part.end, known) for part in first[1:])
    return next((found for found in several if found is not None), None)


def _announced(heading: Scan | None, known: Known) -> tuple[Scan, Encounter] | None:
    """The title, and the encounter that it tells of."""
    if heading is None:
        return None
    found = announced(heading, known)
    return None if found is None else (heading, found)


def _introduce(
    body: Scan, opening: Encounter, title: tuple[Scan, Encounter] | None, home: str | None
) -> Roster:
    """The people whom the opening names, and what the title adds to them."""
    roster = Roster(home)
    for mention in opening.principals:
        roster.add(body, mention, Role.PRINCIPAL)
    for mention in opening.present:
        roster.add(body, mention, Role.ATTENDEE)
    if title is not None:
        heading, announcement = title
        for mention in announcement.principals:
            roster.add(heading, mention, Role.PRINCIPAL)
    roster.settle(body)
    return roster


def _read_sentences(
    body: Scan, parts: tuple[_Sentence, ...], opening: Encounter, roster: Roster
) -> tuple[tuple[Line, ...], People]:
    """Each sentence with its reading; those that name more people add them to the roster."""
    people = People.of(roster, body.language)
    unnamed = not opening.principals
    lines = []
    for part in parts:
        if opening.company and part.begins_paragraph:
            people = _introduced(body, part, people)
        reading = roles.read(body, people, part.start, part.end)
        if opening.start <= part.start < opening.end and not _is_attributed(reading):
            reading = Opens(opening.words or (part.start, part.end))
        elif part.begins_paragraph and isinstance(reading, Continues):
            reading = _opens_again(body, part, people.known) or reading
        # Where the opening names nobody, those who were present are those who met.
        unnamed = unnamed and not isinstance(reading, Reports)
        newcomers = tuple(_newcomers(body, part, reading, people, unnamed=unnamed))
        if part.start >= opening.end and newcomers:
            people = _with(people, body, newcomers)
        elif part.start >= opening.end and isinstance(reading, Opens) and not part.begins_paragraph:
            reading = Continues()  # of an encounter between those who are known, somebody may tell
        lines.append(
            Line(part.span, (part.start, part.end), reading, part.begins_paragraph, part.ends_paragraph)
        )
    return tuple(lines), people


def _introduced(body: Scan, part: _Sentence, people: People) -> People:
    """The people, and one whom a paragraph introduces: of a company at the table whose members go unnamed."""
    mention = next(mentions(body, part.start, part.end, people.known), None)
    if mention is None or mention.start != part.start or mention.office is None:
        return people
    words = body.tokens.words
    commas = (at for at in range(mention.end, min(mention.end + _ASIDE, part.end)) if words[at] == ",")
    verb = past_adverbs(body, next(commas, mention.end - 1) + 1, part.end)
    if verb == part.end or body.match(Kind.CUE, verb) is None or people.named_at(body, mention.name[0]):
        return people
    return _with(people, body, ((mention, Role.PRINCIPAL),))


def _with(people: People, body: Scan, newcomers: Iterable[tuple[Mention, Role]]) -> People:
    """The people and some more."""
    for mention, role in newcomers:
        people.roster.add(body, mention, role)
    people.roster.settle(body)
    return People.of(people.roster, body.language)


def _is_attributed(reading: Reading) -> bool:
    """Whether an opening begins with what somebody said: "China supports …, Premier Roe said on Tuesday"."""
    return isinstance(reading, Reports) and reading.closing


def _opens_again(body: Scan, part: _Sentence, known: Known) -> Opens | None:
    """One more encounter, of somebody who was not named before."""
    also = encounter(body, part.start, part.end, known)
    return None if also is None or not also.subjects else Opens(also.words or (part.start, part.end))


def _newcomers(
    body: Scan, part: _Sentence, reading: Reading, people: People, *, unnamed: bool
) -> Iterator[tuple[Mention, Role]]:
    """Those, not known before, whom a sentence says to have been present, or to have met as well."""
    role = Role.ATTENDEE
    found: Iterable[Mention] = ()
    if isinstance(reading, Attends):
        listed = mentions(body, *reading.people, people.known)
        unlisted = _begins_with_group(body, part)
        found = (m for m in listed if not m.possessive and not (unlisted and _is_bare(body, m)))
        role = Role.PRINCIPAL if unnamed else Role.ATTENDEE
    elif not isinstance(reading, (Opens, Narrates)):
        return
    elif body.first(Kind.CEREMONY, part.start, part.end) is not None:
        whole = mentions(body, part.start, part.end, people.known)
        found = (m for m in whole if m.name[1] - m.name[0] > 1)
    elif isinstance(reading, Opens) or body.match(Kind.ASIDE, part.start) is not None:
        also = encounter(body, part.start, part.end, people.known)
        found = also.principals if also is not None else ()
        role = Role.PRINCIPAL
    for mention in found:
        if people.named_at(body, mention.name[0]) is None:
            yield mention, role


def _begins_with_group(body: Scan, part: _Sentence) -> bool:
    """Whether a sentence is about people without a name: "Representatives of Acme and Apex were present"."""
    return not body.language.groups.isdisjoint(body.tokens.words[part.start : part.start + 3])


def _is_bare(body: Scan, mention: Mention) -> bool:
    """Whether a name without an office could as well be a company's."""
    name = " ".join(body.tokens.words[slice(*mention.name)])
    return mention.office is None and body.lexicon.home_name(name) is None
