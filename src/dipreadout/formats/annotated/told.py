"""What an annotated page says in words: labels of the marks, the legend, and the tables.

Whatever is the readout's own is escaped here, and set apart from the English around it, as it may run in the
other direction.
"""

from __future__ import annotations

import datetime as dt
import enum
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from html import escape
from typing import Final

from dipreadout.formats.annotated.direction import direction
from dipreadout.formats.annotated.marks import Mark
from dipreadout.formats.annotated.voices import Voice
from dipreadout.model import Participant, Readout, Span, SpeechMode, Statement

__all__ = ["heading", "imprint", "legend", "marks", "people", "statements", "summary", "title"]

_MODES: Final = {
    SpeechMode.INDIRECT: "reported",
    SpeechMode.DIRECT: "quoted",
    SpeechMode.MIXED: "reported and quoted",
}
_FACTS: Final = {
    "kind": "Kind",
    "date": "Date",
    "end_date": "Last day",
    "part_of_day": "Part of the day",
    "place": "Place",
    "venue": "Venue",
    "country": "Country",
    "occasion": "Occasion",
    "visit": "Visit",
    "initiator": "At the request of",
}


# Marks in the text.


def marks(readout: Readout, voices: Sequence[Voice]) -> Iterator[Mark]:
    """All that is marked: statements with their reporting words, participants, facts of the meeting."""
    for n, (statement, voice) in enumerate(zip(readout.statements, voices, strict=True), 1):
        yield Mark(
            span=statement.span,
            id=f"statement-{n}",
            classes=f"statement {voice.classes}",
            label=f"{n} {voice.name}, {_MODES[statement.mode]}",
            described_by=f"speaker-{n}",
            layer=0,
            number=str(n),
        )
        if statement.cue is not None:
            yield Mark(
                span=statement.cue,
                id=f"cue-{n}",
                classes="cue",
                label=f"{n} {voice.name}: reporting words",
                described_by=f"speaker-{n}",
            )
    for n, participant in enumerate(readout.participants, 1):
        for m, mention in enumerate(participant.mentions, 1):
            yield Mark(
                span=mention,
                id=f"mention-{n}-{m}",
                classes="mention",
                label=_who(participant),
                described_by=f"participant-{n}",
            )
    for field, span in readout.meeting.evidence.items():
        yield Mark(
            span=span,
            id=f"fact-{field}",
            classes="fact",
            label=f"{_FACTS[field]}: {_fact(readout, field)}",
            described_by=f"told-{field}",
        )


def _who(participant: Participant) -> str:
    parts = (participant.name, participant.office, participant.party, participant.role.value)
    return ", ".join(part for part in parts if part is not None)


def _fact(readout: Readout, field: str) -> str:
    value: object = getattr(readout.meeting, field)
    return value.value.replace("_", " ") if isinstance(value, enum.StrEnum) else str(value)


# Words about the page.


def title(readout: Readout) -> str:
    """The title as printed, else what kind of meeting it was."""
    return readout.title or f"Readout: {_fact(readout, 'kind')}"


def heading(readout: Readout) -> str:
    """The title as the page's first heading."""
    return f"<h1{_in_language(readout) if readout.title else ''}>{escape(title(readout))}</h1>"


def imprint(readout: Readout) -> str:
    """Who published the page, when, where, and in which languages, as far as is known."""
    source = readout.source
    also = ", ".join(_own(translation.language) for translation in readout.translations)
    known = (
        ("publisher", source.publisher and _own(source.publisher)),
        ("published", readout.published and _time(readout.published)),
        ("language", _own(readout.language)),
        ("also in", also),
        ("address", source.url and _own(source.url)),
        ("archived", source.archive_url and _own(source.archive_url)),
        ("retrieved", source.retrieved and _time(source.retrieved)),
    )
    return "; ".join(f"{name} {value}" for name, value in known if value)


def legend(voices: Sequence[Voice]) -> str:
    """What each style means, the voices with the number of their statements."""
    counts = Counter(voices)
    kinds = (
        ("mention", "a participant"),
        ("fact", "what the text says of the meeting"),
        ("cue", "words that report speech"),
    )
    return "\n".join(
        [
            *(
                f'<li><span class="statement {voice.classes}">{_own(voice.name)}</span> '
                f"{count} {'statement' if count == 1 else 'statements'}</li>"
                for voice, count in counts.items()
            ),
            *(f'<li><span class="{kind}">{meaning}</span></li>' for kind, meaning in kinds),
        ]
    )


# Tables.


def summary(readout: Readout, there: Collection[str]) -> str:
    """What took place, when and where, each fact with a link to its words; ``there`` are the marks' ids."""
    evidence = readout.meeting.evidence
    rows = (
        f'<tr id="told-{field}"><th scope="row">{name}</th><td>{_own(_fact(readout, field))}</td>'
        f"<td>{_words(readout, evidence.get(field), f'fact-{field}', there)}</td></tr>"
        for field, name in _FACTS.items()
        if getattr(readout.meeting, field) is not None
    )
    return _table("The meeting", ("Fact", "As read", "In the text"), rows)


def people(readout: Readout, there: Collection[str]) -> str:
    """Who took part, with their offices and a link to where they are first named."""
    if not readout.participants:
        return "<p>Nobody is named as taking part.</p>"
    rows = (
        f'<tr id="participant-{n}"><th scope="row">{_own(participant.name)}</th>'
        f"<td>{_maybe(participant.office)}</td><td>{_maybe(participant.party)}</td>"
        f"<td>{participant.role.value}</td>"
        f"<td>{_words(readout, next(iter(participant.mentions), None), f'mention-{n}-1', there)}</td></tr>"
        for n, participant in enumerate(readout.participants, 1)
    )
    return _table("Participants", ("Name", "Office", "Party", "Role", "In the text"), rows)


def statements(readout: Readout, voices: Sequence[Voice]) -> str:
    """Who said what, each statement with a link to its words."""
    if not readout.statements:
        return "<p>No statement was found.</p>"
    rows = (
        _statement(readout, n, statement, voice)
        for n, (statement, voice) in enumerate(zip(readout.statements, voices, strict=True), 1)
    )
    return _table("Who said what", ("No.", "Speaker", "Reporting words", "Mode", "Statement"), rows)


def _statement(readout: Readout, n: int, statement: Statement, voice: Voice) -> str:
    cue = None if statement.cue is None else readout.quote(statement.cue)
    return (
        f'<tr id="row-{n}"><td><a href="#statement-{n}" aria-label="Statement {n} in the text">{n}</a></td>'
        f'<th scope="row" id="speaker-{n}"><span class="statement {voice.classes}">{_own(voice.name)}</span>'
        f"</th><td>{_maybe(cue)}</td><td>{_MODES[statement.mode]}</td>"
        f"<td{_in_language(readout)}>{escape(readout.quote(statement))}</td></tr>"
    )


def _table(caption: str, columns: Iterable[str], rows: Iterable[str]) -> str:
    head = "".join(f'<th scope="col">{column}</th>' for column in columns)
    body = "\n".join(rows)
    return (
        f"<table>\n<caption>{caption}</caption>\n<thead><tr>{head}</tr></thead>\n"
        f"<tbody>\n{body}\n</tbody>\n</table>"
    )


def _words(readout: Readout, span: Span | None, id: str, there: Collection[str]) -> str:
    """The words of a span as a link to their mark; a dash where the text has none."""
    if span is None or id not in there:
        return "–"
    return f'<a href="#{id}"{_in_language(readout)}>{escape(readout.quote(span))}</a>'


def _own(words: str) -> str:
    """The readout's own words amid ours."""
    return f"<bdi>{escape(words)}</bdi>"


def _maybe(words: str | None) -> str:
    return "–" if words is None else _own(words)


def _in_language(readout: Readout) -> str:
    return f' lang="{readout.language}" dir="{direction(readout.language)}"'


def _time(moment: dt.datetime | dt.date) -> str:
    # HTML allows three digits after the second, and a reader needs none.
    exact = moment.isoformat(timespec="seconds") if isinstance(moment, dt.datetime) else moment.isoformat()
    return f'<time datetime="{exact}">{exact.replace("T", " ")}</time>'
