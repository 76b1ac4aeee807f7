"""From prose and facts to a page, and to the readout that it is."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence

import attrs
from hypothesis import strategies as st

from dipreadout import publishers
from dipreadout.model import Meeting, Participant, Readout, Source, Span, Statement, Translation
from dipreadout.strategies.casting import (
    Cast,
    Person,
    agreement,
    chance,
    columns,
    first_named,
    pick,
    together,
)
from dipreadout.strategies.composing import Block, Line, Scene, ended, joint, speeches
from dipreadout.strategies.setting import Opening, opening
from dipreadout.strategies.telling import Telling
from dipreadout.strategies.words import PLAIN, Mark, Words, capital, fill, glued, join

__all__ = ["Told", "tales"]


_LONGEST = 200
"""No ministry prints a title of more characters."""


@attrs.frozen(kw_only=True)
class Told:
    """A meeting, and the page that tells of it."""

    page: str
    """The page, as it is copied out of a browser."""
    title: str | None
    """The title that it prints."""
    published: dt.datetime | dt.date | None
    """The time of publication that it prints."""
    paragraphs: tuple[str, ...]
    """The body."""
    readout: Readout
    """What the page says."""


@st.composite
def tales(draw: st.DrawFn, telling: Telling, people: Cast) -> Told:
    """A page that tells of these people."""
    title = _title(draw, people, telling)
    in_title = {mark.of for mark in title.marks} if title is not None else set()
    guest, *others = people.guests
    in_full = guest.id in in_title and guest.side is not None and not others
    shortened = in_full and chance(draw, 6)
    opened = opening(draw, people, telling, shortened=shortened)
    blocks = list(_blocks(Scene(draw, people, telling), opened.words))
    text, marks = _laid_out(blocks, telling.space, flat=chance(draw, 8))
    published, printed = _time(draw, telling, opened.published)
    bar = pick(draw, telling.bars) if chance(draw, 2) else ("",)
    participants = _participants(people, title, text, marks)
    ids = {drawn: participant.id for drawn, participant in participants.items()}
    readout = Readout(
        title=title.text if title else None,
        text=text,
        language=telling.code,
        source=Source(publisher=telling.publisher),
        published=published,
        translations=[Translation(language=code) for code in bar[1:]],
        meeting=_meeting(opened, marks, telling),
        participants=list(participants.values()),
        statements=list(_statements(blocks, marks, ids)),
        sentences=[_span(mark) for mark in marks if mark.label == "sentence"],
    )
    return Told(
        page=_page(draw, telling, bar[0], readout, printed),
        title=readout.title,
        published=published,
        paragraphs=tuple(text.split("\n\n")),
        readout=readout,
    )


def _title(draw: st.DrawFn, people: Cast, telling: Telling) -> Words | None:
    if chance(draw, 4):
        return None
    guests = [first_named(attrs.evolve(person, formula=telling.titled), telling) for person in people.guests]
    words = fill(
        pick(draw, telling.kind_titles[people.kind]),
        "",
        "",
        people.home.form,
        home=first_named(attrs.evolve(people.home, formula=telling.untitled), telling),
        guest=together(guests, telling),
        **columns(people.guests[0].side),
    )
    title = capital(glued(words, telling.sandhi))
    return title if len(title.text) <= _LONGEST else None


def _blocks(scene: Scene, first: Words) -> Iterable[Block]:
    """The body: the opening, what was said, what else happened, who was there."""
    yield Block((Line(first, begins=True),))
    attendance = _attendance(scene) if scene.cast.attendees else None
    early = scene.chance(4)
    if attendance is not None and early:
        yield Block((Line(attendance, begins=scene.chance(2)),))
    elif scene.chance(3):
        yield joint(scene, begins=False)
    yield from speeches(scene)
    if scene.cast.face_to_face and scene.chance(4):
        yield Block((scene.line(_narration(scene), begins=True),))
    if attendance is not None and not early:
        yield Block((Line(attendance, begins=True),))


def _narration(scene: Scene) -> Words:
    """What else happened, in somebody's eyes but in nobody's words."""
    home = scene.cast.home
    talk = scene.talk(home)
    return talk.told(scene.pick(scene.telling.narration), 0, home.form, home=scene.named(home))


def _attendance(scene: Scene) -> Words:
    """Who was there."""
    people, telling = scene.cast.attendees, scene.telling
    formulas = telling.attendance[max(count for count in telling.attendance if count <= len(people))]
    names = [first_named(person, telling) for person in people]
    everybody = together(names, telling)
    listed = join([name(PLAIN) for name in names], telling.comma)
    form = agreement(people, telling)
    words = fill(scene.pick(formulas), "", "", form, one=everybody, many=everybody, listed=listed)
    return ended(words, telling)


def _laid_out(blocks: Sequence[Block], space: str, *, flat: bool) -> tuple[str, list[Mark]]:
    """The text, and its marks; each sentence is one, of the block with its number."""
    text, marks = "", []
    for number, block in enumerate(blocks):
        for line in block.lines:
            if text:
                text += "\n\n" if line.begins and not (flat and block.flows) else space
            start = len(text)
            text += line.words.text
            marks.append(Mark("sentence", str(number), start, len(text)))
            marks += [
                attrs.evolve(mark, of=f"{number}:{mark.of}") if mark.label in ("source", "cue") else mark
                for mark in line.words.shifted(start)
            ]
    return text, marks


def _span(mark: Mark) -> Span:
    return Span(start=mark.start, end=mark.end)


def _meeting(opened: Opening, marks: Iterable[Mark], telling: Telling) -> Meeting:
    evidence = {mark.label: _span(mark) for mark in marks if mark.label in opened.facts}
    facts = dict(opened.facts)
    if publishers.get(telling.publisher).conventions.dates_by_page and opened.published is not None:
        facts.setdefault("date", opened.published)
    return Meeting(**facts, evidence=evidence)


def _participants(
    people: Cast, title: Words | None, text: str, marks: Sequence[Mark]
) -> dict[str, Participant]:
    """Everybody who takes part, by the id that they were drawn with, in the order of the text."""
    everybody = [*people.principals, *people.attendees]
    found = {person.id: _participant(person, title, text, marks) for person in everybody}
    return dict(sorted(found.items(), key=lambda item: item[1].mentions[0]))


def _participant(person: Person, title: Words | None, text: str, marks: Sequence[Mark]) -> Participant:
    own = [mark for mark in marks if mark.of == person.id]
    in_title = [] if title is None else [mark for mark in title.marks if mark.of == person.id]
    opening = next(mark.end for mark in marks if mark.label == "sentence")
    in_text = [(mark.label, mark.base, _span(mark).of(text)) for mark in own]
    later = sum(mark.start >= opening for mark in own)
    printed = in_text[: len(own) - later]
    printed += [(m.label, m.base, title.text[m.start : m.end]) for m in in_title if title is not None]
    printed += in_text[len(own) - later :]
    name = _fullest((base, words) for label, base, words in printed if label == "mention")
    assert name is not None
    return Participant(
        id=_slug(name),
        name=name,
        office=_fullest((base, words) for label, base, words in printed if label == "office"),
        party=person.parties[0] if person.parties else None,
        role=person.role,
        mentions=sorted(_span(mark) for mark in own if mark.label == "mention"),
    )


def _fullest(printed: Iterable[tuple[str, str]]) -> str | None:
    """The longest of what was printed: in the nominative where it was printed in that, else as it was."""
    forms = list(printed)
    longest = max((base for base, _ in forms), key=len, default="")
    words = [words for base, words in forms if base == longest]
    return longest if longest in words else next(iter(words), None)


def _slug(name: str) -> str:
    bare = name.lower().replace("'", "").replace("’", "")
    return "-".join("".join(c if c.isalnum() else " " for c in bare).split())


def _statements(
    blocks: Sequence[Block], marks: Sequence[Mark], ids: Mapping[str, str]
) -> Iterable[Statement]:
    for number, block in enumerate(blocks):
        sentences = [_span(m) for m in marks if (m.label, m.of) == ("sentence", str(number))]
        for n, voice in enumerate(block.voices):
            told = {m.label: _span(m) for m in marks if m.of == f"{number}:{n}"}
            yield Statement(
                span=Span(start=sentences[0].start, end=sentences[-1].end),
                scope=voice.scope,
                speakers=[ids[speaker] for speaker in voice.speakers],
                parties=voice.parties,
                source=told.get("source"),
                cue=told.get("cue"),
                mode=block.mode,
                sentences=sentences,
            )


def _time(draw: st.DrawFn, telling: Telling, day: dt.date | None) -> tuple[dt.datetime | dt.date | None, str]:
    """When the page says that it was published, and how."""
    if day is None:
        return None, ""
    clock = dt.time(draw(st.integers(0, 23)), draw(st.integers(0, 59)))
    formula = pick(draw, telling.times)
    printed = fill(
        formula,
        iso=day.isoformat(),
        clock=clock.isoformat("minutes"),
        month=telling.months[day.month - 1],
        day=str(day.day),
        year=str(day.year),
    ).text
    if "{clock}" not in formula:
        return day, printed
    return dt.datetime.combine(day, clock, publishers.get(telling.publisher).time_zone), printed


def _page(draw: st.DrawFn, telling: Telling, bar: str, readout: Readout, printed: str) -> str:
    between = "\n" if chance(draw, 3) else "\n\n"
    title = readout.title or ""
    if title and telling.breadcrumbs and chance(draw, 4):
        title = f"{pick(draw, telling.breadcrumbs)}\n{title}"
    footers = telling.footers or ("\n".join(publishers.get(telling.publisher).footer),)
    footer = pick(draw, footers) if chance(draw, 2) else ""
    parts = [bar, title, printed, *readout.text.split("\n\n"), footer]
    return between.join(filter(None, parts)) + ("\n" if chance(draw, 2) else "")
