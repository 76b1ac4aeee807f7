"""``Page`` and ``Language`` to ``Readout``: sentences, people, the meeting, statements; each step a pure function."""

from __future__ import annotations

import datetime as dt

import attrs

from dipreadout.errors import NotAReadoutError
from dipreadout.languages.base import Language
from dipreadout.model import Participant, Readout, Role, Span
from dipreadout.page import Page
from dipreadout.reading import meeting, roles, sentences, statements
from dipreadout.reading.encounter import Encounter, encounter
from dipreadout.reading.people import mentions
from dipreadout.reading.roles import Attends, Continues, Narrates, Opens, Reading, Reports
from dipreadout.reading.roster import Roster, known_names
from dipreadout.reading.scan import Class, Scan, scan
from dipreadout.reading.speakers import People
from dipreadout.reading.statements import Line

__all__ = ["read"]


@attrs.frozen(eq=False)
class _Body:
    scan: Scan
    spans: tuple[Span, ...]
    words: tuple[tuple[int, int], ...]
    begins: frozenset[int]
    """The sentences that begin a paragraph."""


def read(page: Page, language: Language, home: str | None) -> Readout:
    """The readout that a page is.

    Raises ``NotAReadoutError``.
    """
    text = page.text
    body = _body(text, language)
    scanned = body.scan
    title_scan = scan(page.title, language) if page.title else None
    roster = Roster(home)
    title = encounter(title_scan, 0, len(title_scan.tokens)) if title_scan else None
    opening_at, opening = _opening(body)
    if opening is None:
        raise NotAReadoutError("page of another kind", "no sentence tells who met whom")
    for mention in opening.principals:
        roster.add(scanned, mention, Role.PRINCIPAL)
    for mention in opening.present:
        roster.add(scanned, mention, Role.ATTENDEE)
    if title is not None and title_scan is not None:
        for mention in title.principals:
            if mention.office is None and mention.name[1] - mention.name[0] < 2 and roster.find(tuple(title_scan.tokens.words[slice(*mention.name)])) is None:
                continue
            roster.add(title_scan, mention, Role.PRINCIPAL)
    roster.settle(scanned)
    people = People.of(roster, language.name_particles)
    readings: list[Reading] = []
    for n, (start, end) in enumerate(body.words):
        if n == opening_at:
            readings.append(Opens((opening.verb.start, opening.verb.end)))
            continue
        reading = roles.read(scanned, people, start, end)
        if isinstance(reading, Attends):
            if reading.words[0] - start > 0 and scanned.match(__import__("dipreadout.reading.lexicon", fromlist=["Kind"]).Kind.PRESENCE_BEFORE, start) is None:
                area = (start, reading.words[0])
            else:
                area = (reading.words[1], end)
            for mention in mentions(scanned, *area, known_names(roster.entries)):
                if not mention.possessive:
                    roster.add(scanned, mention, Role.ATTENDEE)
            roster.settle(scanned)
            people = People.of(roster, language.name_particles)
        readings.append(reading)
    lines = []
    for n, reading in enumerate(readings):
        lines.append(
            Line(body.spans[n], body.words[n], reading, n in body.begins, n + 1 in body.begins or n + 1 == len(readings))
        )
    runs = statements.fold(lines, roster, scanned)
    first_report = runs[0].lines[0].words[0] if runs else len(scanned.tokens)
    facts = meeting.read(
        scanned,
        opening,
        (title_scan, title) if title is not None and title_scan is not None else None,
        roster,
        page.published.date() if isinstance(page.published, dt.datetime) else page.published,
        max(first_report, opening.end),
    )
    ids = statements.entry_ids(roster.entries)
    return Readout(
        title=page.title,
        text=text,
        language=language.code,
        source=page.source,
        published=page.published,
        translations=page.translations,
        meeting=facts,
        participants=tuple(
            Participant(id=ids[id(e)], name=e.name, office=e.office, party=e.party, role=e.role)
            for e in roster.entries
        ),
        statements=tuple(statements.build(run, scanned, ids, body.spans) for run in runs),
        sentences=body.spans,
    )


def _body(text: str, language: Language) -> _Body:
    scanned = scan(text, language)
    spans = sentences.split(text, language)
    at = scanned.tokens.at
    words = tuple((at(span.start), at(span.end)) for span in spans)
    begins = frozenset(
        n for n, span in enumerate(spans) if span.start == 0 or text[span.start - 2 : span.start] == "\n\n"
    )
    return _Body(scanned, spans, words, begins)


def _opening(body: _Body) -> tuple[int, Encounter | None]:
    for n, (start, end) in enumerate(body.words[:4]):
        found = encounter(body.scan, start, end)
        if found is not None:
            return n, found
    return 0, None
