"""The whole reading of one page, step by step, with what each step found."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

import attrs

from dipreadout.languages.base import Language
from dipreadout.model import Meeting
from dipreadout.page import Page
from dipreadout.publishers import Conventions
from dipreadout.reading import gate, lines, meeting, openings, sentences, statements, transcripts
from dipreadout.reading.antecedents import Run
from dipreadout.reading.cast import People
from dipreadout.reading.encounter import spoken
from dipreadout.reading.lines import Line
from dipreadout.reading.names import Known
from dipreadout.reading.people import Mention, mentions
from dipreadout.reading.readings import Reports
from dipreadout.reading.roster import Roster
from dipreadout.reading.scan import Scan, scan
from dipreadout.reading.sentences import Sentence

__all__ = ["Account", "examine"]

_NOBODY: frozenset[str] = frozenset()


@attrs.frozen(eq=False, kw_only=True)
class Account:
    """What was found in a page: the sentences with their readings, the people, the meeting, who said what."""

    scan: Scan
    lines: tuple[Line, ...]
    roster: Roster
    people: People
    meeting: Meeting
    runs: tuple[Run, ...]


def examine(page: Page, language: Language, home: str | None, conventions: Conventions) -> Account:
    """Read a page and keep all that the reading found.

    Raises ``NotAReadoutError``.
    """
    gate.check_page(page, language)
    text = page.text
    body = scan(text, language, _names_in_title(page, language))
    parts = sentences.find(body.tokens, language)
    speakers = tuple(openings.speakers(body, parts))
    printed = _NOBODY if language.spaced else openings.names(body, speakers)
    if printed and (again := scan(text, language, printed)).tokens.words != body.tokens.words:
        body = again  # names part other words as well
        parts = sentences.find(body.tokens, language)
        speakers = tuple(openings.speakers(body, parts))
    names = {" ".join(body.tokens.words[slice(*mention.name)]) for mention in speakers}
    known = Known(names, names)
    heading = scan(page.title, language, printed | body.tokens.names) if page.title else None
    title = openings.announce(heading, known)
    labels = transcripts.find(body, parts)
    before = [part for part in parts if part.start < min(labels, default=len(body.tokens))]
    opening = openings.find(body, before, known, title) if before else None
    if opening is None or not labels:
        gate.check_questions(page, language)
    if opening is None and labels:
        raise gate.transcript(page, language, body.tokens.quote(*labels[min(labels)][:2]))
    guessed = opening is None
    if opening is None and gate.looks_like(page, language) is None:
        opening = spoken(body, speakers) if home in language.home_names else None
        opening = opening or openings.unknown(body, parts, known)
    if opening is None:
        raise gate.other_page(page, language)
    roster = openings.introduce(body, opening, heading, title, home, known, speakers)
    roster.lengthen(body, speakers)
    gate.check_parties(opening, roster, body)
    told, people = lines.read(
        body, parts, opening, roster, labels, with_purposes=conventions.reports_purposes
    )
    if language.endings:  # what the opening prints in another case may stand anywhere
        roster.lengthen(body, (*speakers, *_named_again(body, parts, roster, people.known)))
    runs_on = conventions.runs_on or roster.home in conventions.runs_on_from
    runs = statements.fold(told, roster, body, runs_on=runs_on)
    if guessed and language.cased and not _both_speak(runs, home):
        raise gate.other_page(page, language)
    published = page.published
    facts = meeting.read(
        body,
        opening,
        title=title,
        roster=roster,
        published=published.date() if isinstance(published, dt.datetime) else published,
        by_page=conventions.dates_by_page,
        asides=tuple(_asides(told, runs)),
        narrated=max(runs[0].lines[0].sentence.start if runs else len(body.tokens), opening.end),
    )
    return Account(scan=body, lines=told, roster=roster, people=people, meeting=facts, runs=runs)


def _both_speak(runs: Sequence[Run], home: str | None) -> bool:
    """Whether the publisher's own people speak, and others as well: as in no other page."""
    own = {entry.party == home for run in runs for entry in run.speaker.people}
    return len(own) > 1


def _names_in_title(page: Page, language: Language) -> frozenset[str]:
    """Where names have cases, those that the title prints: the text may have them in another."""
    return scan(page.title, language).tokens.names if page.title and language.endings else frozenset()


def _named_again(body: Scan, parts: Sequence[Sentence], roster: Roster, known: Known) -> Iterator[Mention]:
    """Who is named in the sentences that have a word of the names of those who are entered."""
    entered = {word for entry in roster.entries for name in entry.names for word in name}
    for part in parts:
        if not entered.isdisjoint(body.tokens.words[part.start : part.end]):
            yield from mentions(body, part.start, part.end, known)


def _asides(told: Sequence[Line], runs: Sequence[Run]) -> Iterator[tuple[int, int]]:
    """The tokens that belong to no statement: of narration, and before the speaker of a sentence."""
    said = {line.sentence.start for run in runs for line in run.lines}
    for line in told:
        sentence, reading = line.sentence, line.reading
        if sentence.start not in said:
            yield sentence.start, sentence.end
        elif isinstance(reading, Reports) and not reading.led and (source := reading.clauses[0].source):
            yield sentence.start, source[0]
