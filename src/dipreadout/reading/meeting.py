"""The facts of the encounter: kind, days, place, occasion, each with the words that say so."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from dipreadout.model import Meeting, MeetingKind, PartOfDay, Span, VisitKind
from dipreadout.reading import dates
from dipreadout.reading.encounter import Encounter
from dipreadout.reading.lexicon import Kind, Match
from dipreadout.reading.roster import Roster
from dipreadout.reading.scan import Class, Scan

__all__ = ["read"]

_CALLS = frozenset({MeetingKind.PHONE_CALL, MeetingKind.VIDEO_CALL})


def read(
    scan: Scan,
    opening: Encounter,
    *,
    title: tuple[Scan, Encounter] | None,
    roster: Roster,
    published: dt.date | None,
    narrated: int,
) -> Meeting:
    """The meeting that the opening tells of.

    ``narrated`` is the token at which the first statement begins: days after it are content.
    """
    tokens = scan.tokens
    evidence: dict[str, Span] = {}
    start, end = opening.start, opening.end
    kind, words = _kind(scan, opening, title, roster)
    if words is not None:
        evidence["kind"] = words
    days = None
    for a, b in ((start, end), (0, narrated)):
        if b > a:
            days = days or dates.find(
                tokens.text, tokens.starts[a], tokens.end(b - 1), scan.language, published
            )
    if days is not None:
        evidence["date"] = Span(start=days.start, end=days.end)
        if days.last is not None:
            evidence["end_date"] = evidence["date"]
    part = scan.first(Kind.PART_OF_DAY, start, end)
    if part is not None:
        evidence["part_of_day"] = tokens.span(part.start, part.end)
    city, venue, country = _places(scan, start, end)
    if city is None and kind not in _CALLS and not (venue is not None and _city_in(scan, venue)):
        city = _dateline(scan, start)
    place = None
    if city is not None:
        place = tokens.quote(*city)
        evidence["place"] = tokens.span(*city)
    elif venue is not None and kind not in _CALLS:
        inside = _city_in(scan, venue)
        place = tokens.quote(*(inside or venue))
        evidence["place"] = tokens.span(*(inside or venue))
    if place is None and country is not None and kind not in _CALLS:
        place = tokens.quote(country.start, country.end)
        evidence["place"] = tokens.span(country.start, country.end)
    state = _state(scan, city, country) if place is not None else None
    visit = scan.first(Kind.VISIT, start, end)
    if visit is not None:
        evidence["visit"] = tokens.span(visit.start, visit.end)
    occasion = _occasion(scan, start, end)
    if occasion is not None:
        evidence["occasion"] = tokens.span(*occasion)
    return Meeting(
        kind=kind,
        date=days.first if days else None,
        end_date=days.last if days else None,
        part_of_day=PartOfDay(part.value) if part else None,
        place=place,
        venue=tokens.quote(*venue) if venue else None,
        country=state,
        occasion=tokens.quote(*occasion) if occasion else None,
        visit=VisitKind(visit.value) if visit else None,
        initiator=_initiator(scan, opening, roster),
        evidence=evidence,
    )


def _kind(
    scan: Scan, opening: Encounter, title: tuple[Scan, Encounter] | None, roster: Roster
) -> tuple[MeetingKind, Span | None]:
    verb = opening.verb
    kind = MeetingKind(verb.value)
    words = scan.tokens.span(verb.shown_start, verb.shown_end)
    named = [range(m.start, m.end) for m in (*opening.principals, *opening.present)]
    signals = [
        signal
        for signal in scan.found(Kind.KIND, opening.start, opening.end)
        if not any(signal.start in words for words in named)
    ]
    for wanted in (MeetingKind.VIDEO_CALL, MeetingKind.PHONE_CALL, MeetingKind.MULTILATERAL):
        for signal in signals:
            if signal.value == wanted:
                return wanted, scan.tokens.span(signal.start, signal.end)
    if kind is MeetingKind.MEETING and title is not None:
        for signal in title[0].found(Kind.KIND, 0, len(title[0].tokens)):
            return MeetingKind(signal.value), None
    separately = any(w in scan.language.separately for w in scan.tokens.words[opening.start : opening.end])
    parties = {e.party for e in roster.entries if e.role == "principal" and e.party}
    if kind in (MeetingKind.MEETING, MeetingKind.TALKS) and len(parties) > 2 and not separately:
        return MeetingKind.MULTILATERAL, words
    if kind is MeetingKind.MEETING and title is not None and title[1].verb.value == MeetingKind.TALKS:
        return MeetingKind.TALKS, None
    return kind, words


def _places(
    scan: Scan, start: int, end: int
) -> tuple[tuple[int, int] | None, tuple[int, int] | None, Match | None]:
    """City, venue and country, as far as the sentence prints them."""
    words = scan.tokens.words
    language = scan.language
    city: tuple[int, int] | None = None
    venue: tuple[int, int] | None = None
    country: Match | None = None
    relative = False
    for at in range(start, end - 1):
        word = words[at]
        if word in language.relatives:
            relative = True
        elif word == ",":
            relative = False
        if relative:
            continue
        if word in language.place_words and city is None:
            found = scan.place(at + 1)
            if found is not None and found.kind is not Kind.ADJECTIVE:
                named = _city_at(scan, at + 1)
                if named is not None:
                    city = named
                    continue
                country = country or found
                continue
            stop = _name_run(scan, at + 1, end)
            if stop > at + 1 and not _is_institution(scan, at + 1, stop, end):
                city = (at + 1, stop)
                continue
        if word in language.venue_words and venue is None:
            venue = _venue(scan, at + 1, end)
    if country is None:
        for match in scan.found(Kind.ENCOUNTER, start, end):
            if match.value == MeetingKind.VISIT:
                here = match.end
                if here < end and words[here] == "to":
                    here += 1
                country = scan.place(here) if here < end else None
                if country is not None:
                    break
    return city, venue, country


def _city_at(scan: Scan, at: int) -> tuple[int, int] | None:
    match = scan.match(Kind.CITY, at)
    return (match.start, match.end) if match is not None and scan.match(Kind.STATE, at) is None else None


def _name_run(scan: Scan, at: int, end: int) -> int:
    stop = at
    while stop < end and (
        scan.class_of(stop) is Class.NAME or (stop > at and scan.class_of(stop) is Class.PLACE)
    ):
        stop += 1
    return stop


def _is_institution(scan: Scan, at: int, stop: int, end: int) -> bool:
    return stop < end and scan.class_of(stop) in (Class.HEAD, Class.OFFICE)


def _venue(scan: Scan, at: int, end: int) -> tuple[int, int] | None:
    """The venue's name that begins at this token, with or without an article."""
    words = scan.tokens.words
    language = scan.language
    begin = at + 1 if at < end and words[at] in language.articles else at
    stop = begin
    while stop < end and (
        (scan.class_of(stop) in (Class.NAME, Class.OFFICE, Class.PLACE, Class.HEAD)
        and scan.is_capital(stop))
        or words[stop] in language.venues
        or (stop > begin and words[stop] in ("of", "the", "for", "and", "'s", "&"))
    ):
        stop += 1
    while stop > begin and words[stop - 1] in ("of", "the", "for", "and", "'s", "&"):
        stop -= 1
    if not any(w in language.venues for w in words[begin:stop]) or not any(
        scan.is_capital(i) for i in range(begin, stop)
    ):
        return None
    return begin, stop


def _city_in(scan: Scan, venue: tuple[int, int]) -> tuple[int, int] | None:
    for at in range(*venue):
        city = _city_at(scan, at)
        if city is not None:
            return city
    return None


def _dateline(scan: Scan, start: int) -> tuple[int, int] | None:
    """The city of an agency's dateline: "BEIJING, May 14 (Agency) --"."""
    words = scan.tokens.words
    limit = min(len(words), start + 14)
    dash = next((i for i in range(start, limit) if words[i] in _DASHES), None)
    if dash is None:
        return None
    return next((city for at in range(start, dash) if (city := _city_at(scan, at))), None)


_DASHES = frozenset({"-", "–", "—", ")"})


def _state(scan: Scan, city: tuple[int, int] | None, country: Match | None) -> str | None:
    if city is not None:
        after = city[1]
        if after + 1 < len(scan.tokens.words) and scan.tokens.words[after] == ",":
            match = scan.match(Kind.STATE, after + 1)
            if match is not None and len(match.value) == 2:
                return match.value
        match = scan.match(Kind.CITY, city[0])
        return match.value if match is not None else None
    return (
        country.value if country is not None and len(country.value) == 2 and country.value.isupper() else None
    )


def _occasion(scan: Scan, start: int, end: int) -> tuple[int, int] | None:
    margin = scan.first(Kind.MARGIN, start, end)
    if margin is None:
        return None
    words = scan.tokens.words
    begin = margin.end
    while begin < end and words[begin] in scan.language.articles:
        begin += 1
    stop = begin
    while stop < end and words[stop] not in (",", ".", ";") and not _ends_occasion(scan, stop):
        stop += 1
    return (begin, stop) if stop > begin else None


def _ends_occasion(scan: Scan, at: int) -> bool:
    words = scan.tokens.words
    if scan.match(Kind.ENCOUNTER, at) is not None:
        return True
    return (
        words[at] in scan.language.place_words
        and at + 1 < len(words)
        and scan.match(Kind.CITY, at + 1) is not None
    )


def _initiator(scan: Scan, opening: Encounter, roster: Roster) -> str | None:
    request = scan.first(Kind.REQUEST, opening.start, opening.end)
    if request is not None:
        for match in _parties(scan, request.end, min(opening.end, request.end + 6)):
            return match.value
    if scan.first(Kind.REQUESTED, opening.start, opening.end) is None:
        return None
    others = [e.party for e in roster.entries if e.role == "principal" and e.party not in (None, roster.home)]
    return others[0] if others else None


def _parties(scan: Scan, start: int, end: int) -> Iterator[Match]:
    for at in range(start, end):
        match = scan.place(at)
        if match is not None and match.kind is not Kind.CITY:
            yield match
