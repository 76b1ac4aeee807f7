"""When and where a meeting was, drawn at random, and the sentence that opens its account."""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

import attrs
from hypothesis import strategies as st

from dipreadout.model import MeetingKind, PartOfDay, VisitKind
from dipreadout.strategies.casting import (
    Cast,
    agreement,
    chance,
    columns,
    first_named,
    pick,
    together,
)
from dipreadout.strategies.composing import ended
from dipreadout.strategies.telling import Side, Telling, Time
from dipreadout.strategies.words import Filling, Form, Words, fill, join, marked, slots

__all__ = ["Opening", "opening"]

Facts: TypeAlias = dict[str, Any]
"""Fields of ``Meeting``; the words that say so are marked with the same names."""

_CALLS = (MeetingKind.PHONE_CALL, MeetingKind.VIDEO_CALL)
_AS_PRINTED = ("place", "venue", "occasion")
"""Facts that are the words themselves."""


@attrs.frozen(eq=False)
class Opening:
    """The sentence that tells who met whom, when and where, and what it tells."""

    words: Words
    facts: Facts
    published: dt.date | None
    """When the page says that it was published."""


@attrs.frozen(eq=False)
class _When:
    """The time that is told, before it has a place in the sentence."""

    time: Time
    given: Mapping[str, Filling]
    """The day, and the part of it."""


def opening(draw: st.DrawFn, cast: Cast, telling: Telling, *, shortened: bool) -> Opening:
    """An opening; ``shortened`` when the title has the full names of the guests already."""
    day = draw(st.dates(dt.date(2012, 1, 1), dt.date(2039, 12, 31)))
    published = None if chance(draw, 5) else day
    facts: Facts = {"kind": cast.kind}
    formula, form = _formula(draw, cast, telling)
    when = None if chance(draw, 10) else _when(draw, cast, telling, day, facts)
    inside = when is not None and "when" in slots(formula)
    core = _core(draw, cast, telling, formula, form, when if inside else None, shortened, facts)
    if when is None:
        core = fill(pick(draw, telling.undated), rest=core)
    elif not inside:
        in_front = not chance(draw, 3)
        core = _with(
            telling,
            core,
            _place_of(draw, telling.fronts if in_front else telling.backs, when),
            "",
            when.given,
        )
    words = ended(core, telling)
    if published is None and "year" not in facts:
        facts.pop("date", None)
        facts.pop("end_date", None)
    facts.pop("year", None)
    printed = {mark.label: words.text[mark.start : mark.end] for mark in words.marks}
    return Opening(words, {**facts, **{k: printed[k] for k in _AS_PRINTED if k in facts}}, published)


def _formula(draw: st.DrawFn, cast: Cast, telling: Telling) -> tuple[str, Form]:
    """What took place, and what agrees with its subject."""
    if cast.separate:
        return pick(draw, telling.separately), cast.home.form
    hosts = telling.encounters[cast.kind]
    guests = telling.guest_encounters.get(cast.kind, ())
    formula = pick(draw, (*hosts, *guests))
    return formula, agreement(cast.guests, telling) if formula in guests else cast.home.form


def _core(
    draw: st.DrawFn,
    cast: Cast,
    telling: Telling,
    formula: str,
    form: Form,
    when: _When | None,
    shortened: bool,
    facts: Facts,
) -> Words:
    """Who met whom, where, on what occasion, and who asked for it."""
    needed = slots(formula)
    side, visit = cast.guests[0].side, pick(draw, tuple(telling.visits))
    host = side if "where" in needed and _may_be_abroad(cast, telling) and chance(draw, 5) else None
    guests = [first_named(guest, telling, short=shortened) for guest in cast.guests]
    given: dict[str, Filling] = {
        "home": first_named(cast.home, telling),
        "guest": together(guests, telling),
        "when": "",
    }
    if when is not None:
        words = fill(_place_of(draw, telling.insides, when), **when.given)
        given["when"] = join([Words(), words], telling.space)
    if "place" in needed:
        given["place"] = _where(draw, telling, host, facts)
    if "where" in needed:
        where = Words() if chance(draw, 5) else _where(draw, telling, host, facts)
        given["where"] = join([Words(), where], telling.space) if where.text else where
    if side is not None and not needed.isdisjoint(side.columns):
        facts.update(place="", country=side.code)
        given.update(columns(side, "place"))
    if "a_visit" in needed:
        facts["visit"] = visit
        given["a_visit"] = functools.partial(fill, telling.visits[visit], "visit", "")
    words = fill(formula, "kind", "", form, **given)
    if host is not None:
        words = join([words, _during(draw, telling, cast, host, visit, facts)], telling.space)
    elif needed & {"where", "place"} and chance(draw, 6):
        facts["occasion"] = ""
        occasion = {"occasion": pick(draw, telling.occasions)}
        words = _with(telling, words, pick(draw, telling.margins), "occasion", occasion)
    if cast.kind in _CALLS and side is not None and chance(draw, 3):
        facts["initiator"] = side.code
        words = _with(telling, words, pick(draw, telling.requests), "initiator", columns(side))
    return words


def _with(telling: Telling, rest: Words, formula: str, label: str, given: Mapping[str, Filling]) -> Words:
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
    venue = pick(draw, telling.venues)
    facts["place"] = ""
    if "venue" in slots(formula):
        facts["venue"] = ""
    if "city" in slots(formula):
        facts["country"] = side.code

    def in_city(form: Form) -> Words:
        return fill(f"[{city}]", "place", "", form)

    def at_venue(form: Form) -> Words:
        words = fill(venue, "venue", "", form)
        if "city" in slots(formula):
            return words
        return Words(words.text, (*words.marks, *(attrs.evolve(m, label="place") for m in words.marks)))

    return fill(formula, **{**columns(side), "city": in_city, "venue": at_venue})


def _has_cities(side: Side, telling: Telling) -> bool:
    return side.code == telling.home or side.code not in telling.unplaced


def _during(
    draw: st.DrawFn, telling: Telling, cast: Cast, side: Side, visit: VisitKind, facts: Facts
) -> Words:
    """On a visit to the guests, which says where they were when nothing else does."""
    alone = "place" not in facts
    facts.update({"place": "", "visit": visit, "country": side.code})

    def visiting(form: Form) -> Words:
        words = fill(telling.visits[visit], "visit", "", form)
        (mark,) = words.marks
        return marked(words.text[mark.start : mark.end], "visit")

    formula = pick(draw, telling.visiting)
    return fill(
        formula, "", "", cast.home.form, **{**columns(side, "place" if alone else ""), "visit": visiting}
    )


def _when(draw: st.DrawFn, cast: Cast, telling: Telling, published: dt.date, facts: Facts) -> _When:
    """The day, by itself, with a part of it, or by its distance; or the first and the last of several."""
    if chance(draw, 5) and cast.kind is not MeetingKind.VISIT:
        back = pick(draw, tuple(telling.relative_days))
        facts["date"] = published - dt.timedelta(days=back)
        return _When("relative", {"day": marked(telling.relative_days[back], "date")})
    date = published - dt.timedelta(days=draw(st.integers(0, 6)))
    facts["date"] = date
    if cast.kind is MeetingKind.VISIT and date.day < 26:
        facts["end_date"] = date + dt.timedelta(days=2)
        return _When("span", {"day": _day(telling, pick(draw, telling.day_spans), date, date.day + 2, facts)})
    part = pick(draw, (None, None, *PartOfDay))
    day = _day(telling, pick(draw, telling.days), date, 0, facts)
    if part is None:
        return _When(None, {"day": day})
    facts["part_of_day"] = part
    return _When(part, {"day": day, "part": marked(pick(draw, telling.parts[part]), "part_of_day")})


def _place_of(draw: st.DrawFn, formulas: Mapping[Time, Sequence[str]], when: _When) -> str:
    """One of the formulas for what is told of the time."""
    return pick(draw, formulas.get(when.time, formulas.get(PartOfDay.MORNING, ())))


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
