"""The facts of the encounter: kind, days, place, occasion, each with the words that say so."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from itertools import chain

from dipreadout.model import Evidence, Meeting, MeetingKind, PartOfDay, Role, Span, VisitKind
from dipreadout.reading import dates, places, purposes
from dipreadout.reading.encounter import Encounter
from dipreadout.reading.kinds import Class, Kind, Match
from dipreadout.reading.roster import Roster
from dipreadout.reading.scan import Scan

__all__ = ["read"]

_NAME = 10
"""How many words a name has at most, marks counted."""
_CALLS = frozenset({MeetingKind.PHONE_CALL, MeetingKind.VIDEO_CALL})
_TABLE = 3
"""How many parties make a meeting a multilateral one."""
_ENDS_OCCASION = (Kind.ENCOUNTER, Kind.PART_OF_DAY)
_REQUEST = 6
"""Within how many words after "at the request of" the party stands."""


def read(
    scan: Scan,
    opening: Encounter,
    *,
    title: tuple[Scan, Encounter] | None,
    roster: Roster,
    published: dt.date | None,
    by_page: bool,
    narrated: int,
    asides: Iterable[tuple[int, int]],
) -> Meeting:
    """The meeting that the opening tells of.

    ``narrated`` is the token at which the first statement begins: days after it are content. ``asides`` are
    the stretches of tokens that belong to no statement. With ``by_page``, an account that prints no day is of
    the day on which it was published.
    """
    start = opening.start
    purpose = purposes.find(scan, opening)
    end = opening.end if purpose is None else purpose.at
    kind, kind_words = _kind(scan, opening, title, roster)
    told = places.after_dateline(scan, start)
    days = (
        _days(scan, max(told, scan.past_aside(start)), end, published)
        or _days(scan, told, end, published)
        or _days(scan, start, end, published)
        or _days(scan, 0, narrated, published)
        or _days(scan, 0, len(scan.tokens), published, own=True)
    )
    part = next(chain(_parts_of_day(scan, start, end), _parts_of_day(scan, 0, start)), None)
    called = kind in _CALLS
    where = places.find(
        scan,
        start,
        end,
        people=(*opening.principals, *opening.present),
        named=_named(scan, roster, start, end),
        asides=() if called else asides,
        dateline=not called,
    )
    place = where.place(scan) if not called or where.city is not None else None
    announced = _announced_place(title) if place is None and not called else None
    visit = scan.first(Kind.VISIT, start, end)
    occasion = _occasion(scan, opening)
    initiator, initiator_words = _initiator(scan, opening, roster)
    quote = scan.tokens.quote
    return Meeting(
        kind=kind,
        date=days.first if days else published if by_page else None,
        end_date=days.last if days else None,
        part_of_day=PartOfDay(part.value) if part else None,
        place=quote(*place) if place else announced,
        venue=quote(*where.venue) if where.venue else None,
        country=where.state if place else None,
        occasion=quote(*occasion) if occasion else None,
        visit=VisitKind(visit.value) if visit else None,
        initiator=initiator,
        evidence=Evidence(
            _evidence(
                scan,
                days,
                kind=kind_words,
                part_of_day=(part.start, part.end) if part else None,
                place=place,
                venue=where.venue,
                occasion=occasion,
                visit=(visit.start, visit.end) if visit else None,
                initiator=initiator_words,
            )
        ),
    )


def _announced_place(title: tuple[Scan, Encounter] | None) -> str | None:
    """The city that only the title names."""
    if title is None:
        return None
    heading, encounter = title
    people = (*encounter.principals, *encounter.present)
    where = places.find(heading, encounter.start, encounter.end, people=people, dateline=False)
    return heading.tokens.quote(*where.city) if where.city is not None else None


def _named(scan: Scan, roster: Roster, start: int, end: int) -> Iterator[int]:
    """Where full names of those who are known begin between two tokens."""
    words = scan.tokens.words
    names = {name for entry in roster.entries for name in entry.names if len(name) > 1}
    firsts = {name[0] for name in names}
    for at in range(start, end):
        if words[at] in firsts:
            following = [word for word in words[at : at + _NAME] if word != "."]
            if any(tuple(following[: len(name)]) == name for name in names):
                yield at


def _parts_of_day(scan: Scan, start: int, end: int) -> Iterator[Match]:
    """The parts of the day that are named, and are no part of somebody's name: "Sheikh Sabah"."""
    cased = scan.language.cased
    for part in scan.found(Kind.PART_OF_DAY, start, end):
        if cased or scan.class_of(part.start) is not Class.NAME:
            yield part


def _evidence(
    scan: Scan, days: dates.Days | None, **words: tuple[int, int] | None
) -> Iterator[tuple[str, Span]]:
    """The words that say so, of every field that has some."""
    for field, where in words.items():
        if where is not None:
            yield field, scan.tokens.span(*where)
    if days is not None and days.first is not None:
        yield "date", Span(start=days.start, end=days.end)
        if days.last is not None:
            yield "end_date", Span(start=days.start, end=days.end)


def _kind(
    scan: Scan, opening: Encounter, title: tuple[Scan, Encounter] | None, roster: Roster
) -> tuple[MeetingKind, tuple[int, int] | None]:
    """The kind of the encounter: by the plainest of its signs, in the opening before the title."""
    told, words = opening.kind, opening.words
    signs = list(_signs(scan, opening))
    plain = _plainest(signs, (MeetingKind.VIDEO_CALL, MeetingKind.PHONE_CALL, MeetingKind.MULTILATERAL))
    if plain is not None:
        return plain
    if told not in (MeetingKind.MEETING, MeetingKind.TALKS):
        return told, words
    if _at_one_table(scan, opening, roster):
        return MeetingKind.MULTILATERAL, words
    talks = _plainest(signs, (MeetingKind.TALKS,))
    if talks is not None:
        return talks
    if told is MeetingKind.MEETING and title is not None:
        heading, announced = title
        sign_in_title = heading.first(Kind.KIND, 0, len(heading.tokens))
        if sign_in_title is not None:
            return MeetingKind(sign_in_title.value), None
        if announced.kind in (MeetingKind.TALKS, MeetingKind.VISIT):
            return announced.kind, None
    return told, words


def _plainest(
    signs: Iterable[Match], kinds: tuple[MeetingKind, ...]
) -> tuple[MeetingKind, tuple[int, int]] | None:
    """The first of the kinds that has a sign, and the first of its signs."""
    return next(
        ((kind, (sign.start, sign.end)) for kind in kinds for sign in signs if sign.value == kind), None
    )


def _signs(scan: Scan, opening: Encounter) -> Iterator[Match]:
    """The words that tell a kind, outside the names and offices of people."""
    named = [range(m.start, m.end) for m in (*opening.principals, *opening.present)]
    for sign in scan.found(Kind.KIND, opening.start, opening.end):
        if not any(sign.start in words for words in named):
            yield sign


def _at_one_table(scan: Scan, opening: Encounter, roster: Roster) -> bool:
    """Whether three parties or more met, and not one after the other."""
    met = roster.entries[: len(opening.principals)] or roster.entries
    parties = {entry.party for entry in met if entry.role is Role.PRINCIPAL and entry.party}
    words = scan.tokens.words[opening.start : opening.end]
    return len(parties) >= _TABLE and scan.language.separately.isdisjoint(words)


def _days(
    scan: Scan, start: int, end: int, published: dt.date | None, *, own: bool = False
) -> dates.Days | None:
    if start >= end or (own and not scan.language.own_days):
        return None
    tokens = scan.tokens
    return dates.find(
        tokens.text, tokens.starts[start], tokens.end(end - 1), scan.language, published, own=own
    )


def _occasion(scan: Scan, opening: Encounter) -> tuple[int, int] | None:
    """What the encounter was on the margins of, which is no visit."""
    people = frozenset(mention.start for mention in (*opening.principals, *opening.present))
    for margin in scan.found(Kind.MARGIN, opening.start, opening.end):
        begin, stop = _beside(scan, margin, opening.end, people)
        visit = scan.first(Kind.VISIT, begin, stop)
        nouns = scan.language.visit_nouns
        if stop > begin and visit is None and nouns.isdisjoint(scan.tokens.words[begin:stop]):
            return begin, stop
    return None


def _beside(scan: Scan, margin: Match, end: int, people: frozenset[int]) -> tuple[int, int]:
    """What stands after words such as "on the margins of", or in their gap: "在第三届论坛期间"."""
    words, language = scan.tokens.words, scan.language
    inside = margin.shown_end < margin.end
    begin = margin.shown_start if inside else margin.end
    while begin < end and words[begin] in language.articles:
        begin += 1
    if inside:
        return begin, margin.end - 1
    stop = begin
    while stop < end and words[stop] not in ",.;" and not _ends_occasion(scan, stop, end):
        if stop in people:
            break
        stop += 1
    while stop > begin and words[stop - 1] in language.articles:
        stop -= 1
    return begin, stop


def _ends_occasion(scan: Scan, at: int, end: int) -> bool:
    """Whether the verb, a time or a city follows."""
    words, language = scan.tokens.words, scan.language
    if words[at] in scan.lexicon.calendar or words[at] in language.separately:
        return True
    if words[at] in language.before_office and words[at] in language.relatives:
        return True  # "на полях форума находящийся с визитом президент", not "нового совета"
    if any(scan.match(kind, at) for kind in _ENDS_OCCASION):
        return True
    if words[at] in language.articles and any(word[0].isdigit() for word in words[at + 1 : min(end, at + 3)]):
        return True  # "el 5 de mayo", "el día 5"
    if at + 1 >= end or not (words[at] in language.day_words or words[at] in language.place_words):
        return False
    following = at + 1 + (words[at + 1] in language.articles)
    if following >= end:
        return False
    return (
        words[following] in scan.lexicon.calendar
        or words[following][0].isdigit()
        or any(scan.match(kind, following) is not None for kind in (Kind.PART_OF_DAY, Kind.CITY))
    )


def _initiator(scan: Scan, opening: Encounter, roster: Roster) -> tuple[str | None, tuple[int, int] | None]:
    """The party at whose request it was, and the words that say so: named, or the counterpart."""
    request = scan.first(Kind.REQUEST, opening.start, opening.end)
    if request is not None:
        for at in range(request.end, min(opening.end, request.end + _REQUEST)):
            side = scan.match(Kind.SIDE, at)
            if side is not None:
                return roster.side(side.value), (request.start, side.end)
            match = scan.place(at)
            if match is not None and match.kind is not Kind.CITY:
                return match.value, (request.start, match.end)
    requested = scan.first(Kind.REQUESTED, opening.start, opening.end)
    if requested is None:
        return None, None
    for entry in roster.entries:
        if entry.role is Role.PRINCIPAL and entry.party not in (None, roster.home):
            return entry.party, (requested.start, requested.end)
    return None, None
