"""Where an encounter took place, as its opening prints it. All numbers are token indices, half-open."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from dipreadout.model import MeetingKind
from dipreadout.reading.kinds import Class, Kind, Match
from dipreadout.reading.people import Mention
from dipreadout.reading.scan import Scan

__all__ = ["Places", "after_dateline", "find"]

_DATELINE = 14
"""Within how many words from its beginning a sentence has the dash that ends an agency's dateline."""
_DASHES = frozenset({"-", "–", "—"})


@attrs.frozen(kw_only=True)
class Places:
    """City, venue and country, each where the opening prints one."""

    city: tuple[int, int] | None = None
    venue: tuple[int, int] | None = None
    country: Match | None = None
    state: str | None = None
    """The state in which the city, or else the country, lies (ISO 3166-1 alpha-2)."""

    def place(self, scan: Scan) -> tuple[int, int] | None:
        """The city, else that inside the venue's name, else the venue, else the country."""
        if self.city is not None:
            return self.city
        if self.venue is not None:
            return _city_within(scan, *self.venue) or self.venue
        return None if self.country is None else (self.country.start, self.country.end)


def find(
    scan: Scan,
    start: int,
    end: int,
    *,
    people: Iterable[Mention] = (),
    named: Iterable[int] = (),
    asides: Iterable[tuple[int, int]] = (),
    dateline: bool,
) -> Places:
    """The places of the sentence between two tokens.

    Places in the offices of ``people`` are none of the encounter's; ``named`` are where names begin. Where
    the sentence prints no place, a city in the ``asides`` counts: other stretches of narration. With
    ``dateline``, so does an agency's.
    """
    city: tuple[int, int] | None = None
    venue: tuple[int, int] | None = None
    country: Match | None = None
    words, language = scan.tokens.words, scan.language
    people = tuple(people)
    of_people = {at for mention in people for at in range(mention.start, mention.end)}
    persons = {start for mention in people for start in (mention.start, mention.name[0])}.union(named)
    hosts = next((at for at in range(start, end) if words[at] in language.hosting), end)
    aside = scan.past_aside(start)
    kept = _outside_clauses(scan, start, end - 1)
    for at in (*(at for at in kept if at >= aside), *(at for at in kept if at < aside)):
        if at in of_people:
            continue
        found = None
        hosted = at > hosts and words[at] in language.hosted_at
        if hosted or words[at] in language.venue_words:
            found = _venue_at(scan, at + 1, min((start for start in persons if start > at), default=end))
            city = city or (_known_city_at(scan, at, end) if found is None else None)
        venue = venue or found
        if (hosted or words[at] in language.place_words) and city is None and found is None:
            city = _city_at(scan, at + 1, end)
            country = country or (_country_at(scan, at + 1) if city is None else None)
    if city is None and venue is not None:
        city = _city_within(scan, *venue)
    elif city is None:
        city = _city_behind(scan, start, end, of_people)
    if city is None and dateline:
        city = next(
            filter(None, (_city_within(scan, at, after_dateline(scan, at)) for at in (start, 0))), None
        )
    visited = _visited(scan, start, end, people)
    if city is None and venue is None:
        city = _elsewhere(scan, start, end, visited, asides)
    country = country or (visited if visited is not None and visited.kind is Kind.STATE else None)
    return Places(city=city, venue=venue, country=country, state=_state(scan, city, country))


def _elsewhere(
    scan: Scan, start: int, end: int, visited: Match | None, asides: Iterable[tuple[int, int]]
) -> tuple[int, int] | None:
    """The city where no place is printed beside the verb: in a clause, visited, in narration, or the host."""
    city = _stated_city(scan, start, end)
    if city is None and visited is not None and visited.kind is Kind.CITY:
        return visited.start, visited.end
    stated = (found for stretch in asides if (found := _stated_city(scan, *stretch)))
    return city or next(stated, None) or _host(scan, start, end)


def _host(scan: Scan, start: int, end: int) -> tuple[int, int] | None:
    """The city with which the sentence begins as its subject: "Montevideo acogió una reunión"."""
    host = scan.match(Kind.CITY, start) if start < end else None
    if host is None or host.end >= end or scan.match(Kind.ENCOUNTER, host.end) is None:
        return None
    return host.start, host.end


def _city_behind(scan: Scan, start: int, end: int, of_people: set[int]) -> tuple[int, int] | None:
    """A known city after a name in the place of a venue's: "à la Hofburg de Vienne"."""
    words, language = scan.tokens.words, scan.language
    for match in scan.found(Kind.CITY, start + 3, end):
        at = match.start - 1
        if words[at] not in language.of or match.start in of_people:
            continue
        begin = at
        while begin > start and scan.class_of(begin - 1) is Class.NAME:
            begin -= 1
        article = begin > start and words[begin - 1] in language.articles
        if begin < at and words[begin - 1 - article] in language.place_words:
            return match.start, match.end
    return None


def _stated_city(scan: Scan, start: int, end: int) -> tuple[int, int] | None:
    """A known city after a preposition of place, in whatever clause."""
    for match in scan.found(Kind.CITY, start + 1, end):
        before = _preposition(scan, match.start, start)
        known = scan.is_name(match) and scan.match(Kind.STATE, match.start) is None
        if before in scan.language.place_words and known:
            return match.start, match.end
    return None


def _preposition(scan: Scan, at: int, start: int) -> str:
    """The word before a city, or before the venue of which it is: "в аэропорту Лимы"."""
    words, language = scan.tokens.words, scan.language
    at = _before_noun(scan, at)
    of_venue = language.modifiers_follow and at - 2 >= start and words[at - 1] in language.venues
    return words[at - 2 if of_venue else at - 1]


def _outside_clauses(scan: Scan, start: int, end: int) -> list[int]:
    """The tokens outside clauses about a person: "who is in China for …" tells no place."""
    kept = []
    inside = False
    for at in range(start, end):
        word = scan.tokens.words[at]
        inside = (inside or scan.begins_clause(at)) and word != ","
        if not inside:
            kept.append(at)
    return kept


def _city_at(scan: Scan, at: int, end: int) -> tuple[int, int] | None:
    """A known city, or a name in the place of one."""
    at = _past_noun(scan, at, end)
    if scan.place(at) is not None:
        match = scan.match(Kind.CITY, _past_state(scan, at, end))
        state = scan.match(Kind.STATE, at)
        known = match is not None and (match.start > at or state is None or match.end > state.end)
        return (match.start, match.end) if match is not None and known else None
    stop = at
    while stop < end and (
        scan.class_of(stop) is Class.NAME or (stop > at and scan.class_of(stop) is Class.PLACE)
    ):
        stop += 1
    institution = stop < end and scan.class_of(stop) in (Class.HEAD, Class.OFFICE)
    return (at, stop) if stop > at and not institution else None


def _known_city_at(scan: Scan, link: int, end: int) -> tuple[int, int] | None:
    """A known city that is no state as well, after a link that stands before venues only: "at Camp David"."""
    at = link + 1
    if at >= end or not scan.is_capital(at) or scan.tokens.words[link] in scan.language.place_words:
        return None
    city = scan.match(Kind.CITY, at) if scan.match(Kind.STATE, at) is None else None
    return (city.start, city.end) if city is not None else None


def _past_noun(scan: Scan, at: int, end: int) -> int:
    """Past "the city of"; the token itself where none such stands."""
    words, language = scan.tokens.words, scan.language
    here = at + (at < end and words[at] in language.articles)
    if here + 1 >= end or words[here] not in language.place_nouns:
        return at
    here += 1
    while here + 1 < end and (words[here] in language.of or words[here] in language.articles):
        here += 1
    state = scan.match(Kind.ADJECTIVE, here) if language.modifiers_follow else None  # "the Peruvian capital"
    return here if state is None or state.end >= end else state.end


def _before_noun(scan: Scan, at: int) -> int:
    """Before "the city of", where it stands before the token; else the token itself."""
    words, language = scan.tokens.words, scan.language
    here = at
    while here > 1 and (words[here - 1] in language.of or words[here - 1] in language.articles):
        here -= 1
    return here - 1 if here > 1 and words[here - 1] in language.place_nouns else at


def _country_at(scan: Scan, at: int) -> Match | None:
    """A state by its name."""
    match = scan.match(Kind.STATE, at)
    return match if match is not None and scan.is_name(match) else None


def _past_state(scan: Scan, at: int, end: int) -> int:
    """Past the state or province before a city, where nothing stands between them: "韩国庆州"."""
    if scan.language.spaced:
        return at
    place = scan.place(at)
    inside = place is not None and place.end < end and scan.match(Kind.CITY, place.end) is not None
    return place.end if place is not None and inside else at


_VENUE = (Class.NAME, Class.OFFICE, Class.PLACE, Class.HEAD)


def _venue_at(scan: Scan, at: int, end: int) -> tuple[int, int] | None:
    """The venue's name that begins at this token, with or without an article."""
    words, language = scan.tokens.words, scan.language
    begin = stop = at + (at < end and words[at] in language.articles)
    stop += begin + 1 < end and words[begin].isdigit() and scan.is_capital(begin + 1)  # "10 Downing Street"
    while stop < end and (
        words[stop] in language.venues
        or (scan.class_of(stop) in _VENUE and scan.is_capital(stop))
        or (stop > begin and words[stop] in language.venue_links)
        or (stop > begin and words[stop] == "." and len(words[stop - 1]) == 1)  # "Harry S. Truman Building"
        or (stop > begin and language.modifiers_follow and words[stop] in language.office_words)
    ):
        stop += 1
    while stop > begin and words[stop - 1] in language.venue_links:
        stop -= 1
    if stop > begin and stop < end and words[stop] == "«":  # "отель «Гавань»"
        stop = next((at + 1 for at in range(stop, end) if words[at] == "»"), stop)
    if language.venues.isdisjoint(words[begin:stop]):
        return None
    city = scan.match(Kind.CITY, begin)
    if city is not None and city.end >= stop:
        return None
    return (begin, stop) if any(scan.is_capital(i) for i in range(begin, stop)) else None


def _city_within(scan: Scan, start: int, end: int) -> tuple[int, int] | None:
    """The first known city between two tokens."""
    words, houses = scan.tokens.words, scan.language.houses
    for match in scan.found(Kind.CITY, start, end):
        if match.end == end - 1 and words[match.end] in houses:
            continue
        if scan.match(Kind.STATE, match.start) is None and scan.is_capital(match.start):
            inside = None if scan.language.spaced or match.end >= end else scan.match(Kind.CITY, match.end)
            city = inside or match  # "海南博鳌国宾馆"
            return city.start, city.end
    return None


def after_dateline(scan: Scan, start: int) -> int:
    """The first token after an agency's dateline, "BEIJING, May 14 (Agency) --"; ``start`` without one."""
    words = scan.tokens.words
    limit = min(len(words), start + _DATELINE)
    dashes = [at for at in range(start, limit) if words[at] in _DASHES and not _joins_days(words, at)]
    if dashes:
        return dashes[-1] + 1
    ends = [at for at in range(start, limit) if words[at] in scan.language.dateline_ends]
    if ends:
        return _past_brackets(words, ends[0] + 1)
    # Without a dash, the agency's name in brackets.
    for at in range(start + 1, limit - 2):
        if words[at] == "(" and words[at + 2] == ")":
            return at + 3 if scan.class_of(at + 1) is Class.NAME else start
    return start


def _past_brackets(words: list[str], at: int) -> int:
    """Past what stands in brackets: the reporter."""
    stop = at
    while (
        at < len(words)
        and words[at] == "("
        and stop + 1 < min(len(words), at + _DATELINE)
        and words[stop] != ")"
    ):
        stop += 1
    return stop + 1 if stop > at else at


def _visited(scan: Scan, start: int, end: int, people: Iterable[Mention]) -> Match | None:
    """The country or city of "visited Egypt", "paid a visit to Egypt", "travelled to Cairo"."""
    words, language = scan.tokens.words, scan.language
    told = [verb for verb in scan.found(Kind.ENCOUNTER, start, end) if verb.value == MeetingKind.VISIT]
    ends = [verb.end for verb in told]
    if told and not scan.language.cased:  # the subject may stand in between
        ends += [mention.end for mention in people if mention.end > told[0].start]
    ends += [at + 1 for at in range(start, end) if words[at] in language.visit_nouns]
    ends += [visit.end for visit in scan.found(Kind.VISIT, start, end)]
    loose = language.visit_links | language.articles
    firsts = (next((at for at in range(stop, end) if words[at] not in loose), end) for stop in sorted(ends))
    inside = (at for verb in told for at in range(verb.start, verb.end))  # "对埃及进行访问"
    named = ((_country_at(scan, at), scan.match(Kind.CITY, at)) for at in (*firsts, *inside) if at < end)
    return next((match for both in named for match in both if match is not None), None)


def _state(scan: Scan, city: tuple[int, int] | None, country: Match | None) -> str | None:
    if city is None:
        return _if_state(country)
    at = city[1]
    if at + 1 < len(scan.tokens) and scan.tokens.words[at] == ",":
        stated = _if_state(scan.match(Kind.STATE, at + 1))  # "Stockholm, Sweden"
        if stated is not None:
            return stated
    known = scan.match(Kind.CITY, city[0])
    return None if known is None else known.value


def _if_state(match: Match | None) -> str | None:
    """The code, if it is a state's and not an organisation's."""
    return match.value if match is not None and match.kind is Kind.STATE else None


def _joins_days(words: list[str], dash: int) -> bool:
    """Whether a dash stands between the first and the last of several days."""
    return 0 < dash < len(words) - 1 and words[dash - 1].isdigit() and words[dash + 1].isdigit()
