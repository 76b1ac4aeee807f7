"""When and where a meeting was, drawn at random, and the sentence that opens its account."""

from __future__ import annotations

import datetime as dt
from typing import Any, TypeAlias

import attrs
from hypothesis import strategies as st

from dipreadout.model import MeetingKind, PartOfDay, VisitKind
from dipreadout.strategies.casting import Cast, chance, first_named, pick, together
from dipreadout.strategies.telling import Side, Telling
from dipreadout.strategies.words import Words, fill, join, marked, sentence, slots

__all__ = ["Opening", "opening"]

Facts: TypeAlias = dict[str, Any]
"""Fields of ``Meeting``; the words that say so are marked with the same names."""

_CALLS = (MeetingKind.PHONE_CALL, MeetingKind.VIDEO_CALL)


@attrs.frozen(eq=False)
class Opening:
    """The sentence that tells who met whom, when and where, and what it tells."""

    words: Words
    facts: Facts
    published: dt.date | None
    """When the page says that it was published."""


def opening(draw: st.DrawFn, cast: Cast, telling: Telling, *, shortened: bool) -> Opening:
    """An opening; ``shortened`` when the title has the full names of the guests already."""
    day = draw(st.dates(dt.date(2012, 1, 1), dt.date(2039, 12, 31)))
    published = None if chance(draw, 5) else day
    facts: Facts = {"kind": cast.kind}
    core = _core(draw, cast, telling, shortened, facts)
    words = _dated(draw, core, cast, telling, day, facts)
    if published is None and "year" not in facts:
        facts.pop("date", None)
        facts.pop("end_date", None)
    facts.pop("year", None)
    return Opening(sentence(words, telling.stop), facts, published)


def _core(draw: st.DrawFn, cast: Cast, telling: Telling, shortened: bool, facts: Facts) -> Words:
    """Who met whom, where, on what occasion, and who asked for it."""
    formula = pick(draw, telling.separately if cast.separate else telling.encounters[cast.kind])
    needed = slots(formula)
    side, visit = cast.guests[0].side, pick(draw, tuple(telling.visits))
    host = side if "where" in needed and _may_be_abroad(cast, telling) and chance(draw, 5) else None
    given: dict[str, Words | str] = {
        "home": first_named(cast.home, telling),
        "guest": together([first_named(guest, telling, short=shortened) for guest in cast.guests], telling),
    }
    if "place" in needed:
        given["place"] = _where(draw, telling, host, facts)
    if "where" in needed:
        where = Words() if chance(draw, 5) else _where(draw, telling, host, facts)
        given["where"] = join([Words(), where], telling.space) if where.text else where
    if "country" in needed and side is not None:
        facts.update(place=side.bare, country=side.code)
        given["country"] = fill(side.printed, "place")
    if "a_visit" in needed:
        facts["visit"] = visit
        given["a_visit"] = fill(telling.visits[visit], "visit")
    words = fill(formula, "kind", **given)
    if host is not None:
        words = join([words, _during(telling, cast, host, visit, facts)], telling.space)
    elif needed & {"where", "place"} and chance(draw, 6):
        facts["occasion"] = occasion = pick(draw, telling.occasions)
        words = _with(telling, words, pick(draw, telling.margins), "occasion", occasion=occasion)
    if cast.kind in _CALLS and side is not None and chance(draw, 3):
        facts["initiator"] = side.code
        words = _with(telling, words, pick(draw, telling.requests), "initiator", adjective=side.adjective)
    return words


def _with(telling: Telling, rest: Words, formula: str, label: str = "", /, **given: Words | str) -> Words:
    """The formula filled and put after the rest, or around it where it has a slot for that."""
    if "rest" in slots(formula):
        return fill(formula, label, rest=rest, **given)
    return join([rest, fill(formula, label, **given)], telling.space)


def _may_be_abroad(cast: Cast, telling: Telling) -> bool:
    """Whether the guests may have been the hosts: a state's people, and not said to be visiting."""
    guest = cast.guests[0]
    at_home = all(person.formula in telling.remote_first for person in cast.guests)
    return at_home and guest.side is not None and guest.side.code not in telling.unplaced


def _where(draw: st.DrawFn, telling: Telling, host: Side | None, facts: Facts) -> Words:
    """A city, a venue, or both."""
    states = [side for side in telling.sides.values() if _has_cities(side, telling)]
    side = pick(draw, states) if host is None else host
    city, formula = pick(draw, side.cities), pick(draw, telling.places)
    venue = fill(pick(draw, telling.venues), "venue")
    (mark,) = venue.marks
    if "venue" in slots(formula):
        facts["venue"] = facts["place"] = venue.text[mark.start : mark.end]
    if "city" in slots(formula):
        facts.update(place=city, country=side.code)
    else:
        venue = Words(venue.text, (mark, attrs.evolve(mark, label="place")))
    return fill(formula, city=marked(city, "place"), venue=venue, country=side.name)


def _has_cities(side: Side, telling: Telling) -> bool:
    return side.code == telling.home or side.code not in telling.unplaced


def _during(telling: Telling, cast: Cast, side: Side, visit: VisitKind, facts: Facts) -> Words:
    """On a visit to the guests, which says where they were when nothing else does."""
    facts.update(visit=visit, country=side.code)
    words = fill(telling.visits[visit], "visit")
    (mark,) = words.marks
    country = Words(side.name)
    if "place" not in facts:
        country = fill(side.printed, "place")
        facts["place"] = side.bare
    return fill(
        telling.visiting,
        his=telling.possessives[cast.home.name.pronoun],
        visit=marked(words.text[mark.start : mark.end], "visit"),
        country=country,
    )


def _dated(
    draw: st.DrawFn, core: Words, cast: Cast, telling: Telling, published: dt.date, facts: Facts
) -> Words:
    """The same with the day, before it or after it."""
    if chance(draw, 10):
        return fill(pick(draw, telling.undated), rest=core)
    in_front = not chance(draw, 3)
    if chance(draw, 5) and cast.kind is not MeetingKind.VISIT:
        back = pick(draw, tuple(telling.relative_days))
        facts["date"] = published - dt.timedelta(days=back)
        day = marked(telling.relative_days[back], "date")
        return _with(telling, core, telling.relative_front if in_front else telling.relative_back, day=day)
    date = published - dt.timedelta(days=draw(st.integers(0, 6)))
    if cast.kind is MeetingKind.VISIT and date.day < 26:
        facts.update(date=date, end_date=date + dt.timedelta(days=2))
        formula = pick(draw, telling.day_spans)
        day = _day(telling, formula, date, date.day + 2, facts)
        return _with(telling, core, telling.span_front if in_front else telling.span_back, day=day)
    part_of_day = pick(draw, (None, None, *PartOfDay))
    facts["date"] = date
    day = _day(telling, pick(draw, telling.days), date, 0, facts)
    formulas = telling.fronts if in_front else telling.backs
    formula = pick(draw, formulas.get(part_of_day, formulas[PartOfDay.MORNING]))
    if part_of_day is None:
        return _with(telling, core, formula, day=day)
    facts["part_of_day"] = part_of_day
    part = marked(pick(draw, telling.parts[part_of_day]), "part_of_day")
    return _with(telling, core, formula, day=day, part=part)


def _day(telling: Telling, formula: str, date: dt.date, last: int, facts: Facts) -> Words:
    if "year" in slots(formula):
        facts["year"] = date.year
    words = fill(
        formula,
        "date",
        year=str(date.year),
        month=telling.months[date.month - 1],
        day=str(date.day),
        th=telling.ordinals.get(date.day, telling.ordinals[0]),
        weekday=telling.weekdays[date.weekday()],
        last=str(last),
    )
    day = words if words.marks else marked(words.text, "date")
    (mark,) = day.marks
    return Words(day.text, (mark, attrs.evolve(mark, label="end_date"))) if last else day
