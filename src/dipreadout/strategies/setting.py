"""When and where a meeting was, drawn at random, and the sentence that opens its account."""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

import attrs
from hypothesis import strategies as st

from dipreadout.model import MeetingKind, PartOfDay, VisitKind
from dipreadout.strategies.casting import CALLS, Cast, agreement, chance, columns, first_named, pick, together
from dipreadout.strategies.composing import ended
from dipreadout.strategies.telling import Side, Telling, Time
from dipreadout.strategies.words import PLAIN, Filling, Form, Words, fill, join, marked, slots

__all__ = ["Opening", "opening"]

Facts: TypeAlias = dict[str, Any]
"""Fields of ``Meeting``; the words that say so are marked with the same names."""

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


@attrs.frozen(eq=False)
class _Scene:
    """What every step of the drawing needs."""

    draw: st.DrawFn
    cast: Cast
    telling: Telling
    facts: Facts

    @property
    def side(self) -> Side | None:
        """For whom the guests stand."""
        return self.cast.guests[0].side


def opening(draw: st.DrawFn, cast: Cast, telling: Telling, *, shortened: bool) -> Opening:
    """An opening; ``shortened`` when the title has the full names of the guests already."""
    day = draw(st.dates(dt.date(2012, 1, 1), dt.date(2039, 12, 31)))
    published = None if chance(draw, 5) else day
    facts: Facts = {"kind": cast.kind}
    scene = _Scene(draw, cast, telling, facts)
    formula, form = _formula(scene)
    when = None if chance(draw, 10) else _when(scene, day)
    inside = when is not None and "when" in slots(formula)
    words = _core(scene, formula, form, when if inside else None, shortened=shortened)
    if when is None:
        words = fill(pick(draw, telling.undated), rest=words)
    elif not inside:
        in_front = not telling.backs or not chance(draw, 3)
        formulas = telling.fronts if in_front else telling.backs
        words = _with(telling, words, _one_for(scene, formulas, when), "", when.given)
    words = ended(words, telling)
    if published is None and "year" not in facts:
        facts.pop("date", None)
        facts.pop("end_date", None)
    facts.pop("year", None)
    printed = {mark.label: words.text[mark.start : mark.end] for mark in words.marks}
    facts.update({field: printed[field] for field in _AS_PRINTED if field in facts})
    return Opening(words, facts, published)


def _formula(scene: _Scene) -> tuple[str, Form]:
    """What took place, and what agrees with its subject."""
    cast, telling = scene.cast, scene.telling
    if cast.separate:
        return pick(scene.draw, telling.separately), cast.home.form
    guests = telling.guest_encounters.get(cast.kind, ())
    formula = pick(scene.draw, (*telling.encounters[cast.kind], *guests))
    return formula, agreement(cast.guests, telling) if formula in guests else cast.home.form


def _core(scene: _Scene, formula: str, form: Form, when: _When | None, *, shortened: bool) -> Words:
    """Who met whom, where, on what occasion, and who asked for it."""
    draw, cast, telling, facts = scene.draw, scene.cast, scene.telling, scene.facts
    needed = slots(formula)
    abroad = "where" in needed and _may_be_abroad(scene) and chance(draw, 5)
    requests = _requests(scene, telling.inner_requests if "request" in needed else telling.requests)
    requested = bool(requests) and chance(draw, 3)
    guests_form = agreement(cast.guests, telling)
    # Where names are words like others, the text names people in full first.
    guests = [first_named(guest, telling, short=shortened and bool(telling.space)) for guest in cast.guests]
    given: dict[str, Filling] = {
        "home": first_named(cast.home, telling),
        "guest": together(guests, telling),
        "when": _inside(scene, when),
        "request": Words(),
    }
    given.update(_where_told(scene, needed, abroad=abroad))
    if requested:
        facts["initiator"] = cast.guests[0].parties[0]
        if "request" in needed:
            request = pick(draw, requests)
            given["request"] = _spaced(
                telling, fill(request, "initiator", "", guests_form, **columns(scene.side))
            )
    words = _with_kind(fill(formula, "kind", "", form, **given))
    if abroad:
        words = _during(scene, words)
    elif needed & {"where", "place"} and chance(draw, 6):
        facts["occasion"] = ""
        occasion = {"occasion": pick(draw, telling.occasions)}
        words = _with(telling, words, pick(draw, telling.margins), "occasion", occasion)
    if requested and "request" not in needed:
        request = pick(draw, requests)
        words = _with(telling, words, request, "initiator", columns(scene.side), guests_form)
    return words


def _requests(scene: _Scene, formulas: Sequence[str]) -> list[str]:
    """How it may be told that the guests asked for a call."""
    if scene.cast.kind not in CALLS or scene.side is None:
        return []
    return [formula for formula in formulas if slots(formula) <= {"rest", *scene.side.columns}]


def _with_kind(words: Words) -> Words:
    """The same, with one mark from the first of the words that tell the kind to the last."""
    kind = [mark for mark in words.marks if mark.label == "kind"]
    others = (mark for mark in words.marks if mark.label != "kind")
    whole = attrs.evolve(kind[0], start=min(m.start for m in kind), end=max(m.end for m in kind))
    return Words(words.text, (whole, *others))


def _where_told(scene: _Scene, needed: frozenset[str], *, abroad: bool) -> Mapping[str, Filling]:
    """What fills those slots of an opening that tell where it was, and on what visit."""
    draw, telling, side = scene.draw, scene.telling, scene.side
    host = side if abroad else None
    given: dict[str, Filling] = {}
    if "place" in needed:
        given["place"] = _where(scene, host)
    if "where" in needed:
        given["where"] = Words() if chance(draw, 5) else _spaced(telling, _where(scene, host))
    if side is not None and not needed.isdisjoint(side.columns):
        scene.facts.update(place="", country=side.code)
        given.update(columns(side, "place"))
    if "a_visit" in needed:
        scene.facts["visit"] = visit = pick(draw, tuple(telling.visits))
        given["a_visit"] = functools.partial(_visit, telling.visits[visit], "kind")
    return given


def _visit(pattern: str, label: str, form: Form) -> Words:
    """A visit; what it has in brackets tells of an encounter where it belongs to its verb."""
    words = fill(pattern, label, "", form)
    return marked(words.text, "visit", around=words.marks)


def _spaced(telling: Telling, words: Words) -> Words:
    return join([Words(), words], telling.space)


def _with(
    telling: Telling,
    rest: Words,
    formula: str,
    label: str,
    given: Mapping[str, Filling],
    form: Form = PLAIN,
) -> Words:
    """The formula filled and put after the rest, or around it where it has a slot for that."""
    if "rest" in slots(formula):
        return fill(formula, label, "", form, rest=rest, **given)
    return join([rest, fill(formula, label, "", form, **given)], telling.space)


def _may_be_abroad(scene: _Scene) -> bool:
    """Whether the guests may have been the hosts: a state's people, and not said to be visiting."""
    telling, side = scene.telling, scene.side
    at_home = all(person.formula in telling.remote_first for person in scene.cast.guests)
    return at_home and side is not None and side.code not in telling.unplaced


def _where(scene: _Scene, host: Side | None) -> Words:
    """A city, a venue, or both."""
    draw, telling, facts = scene.draw, scene.telling, scene.facts
    states = [side for side in telling.sides.values() if _has_cities(side, telling)]
    side = pick(draw, states) if host is None else host
    city, formula = pick(draw, side.cities), pick(draw, telling.places)
    at_home = side.code == telling.home or (host is None and "city" not in slots(formula))
    venue = pick(draw, (*telling.home_venues, *telling.venues) if at_home else telling.venues)
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


def _during(scene: _Scene, rest: Words) -> Words:
    """The rest on a visit to the guests, which says where they were when nothing else does."""
    telling, facts, side = scene.telling, scene.facts, scene.side
    assert side is not None
    visit: VisitKind = pick(scene.draw, tuple(telling.visits))
    alone = "place" not in facts
    facts.update({"place": "", "visit": visit, "country": side.code})

    visiting = functools.partial(_visit, telling.visits[visit], "")
    given: Mapping[str, Filling] = {**columns(side, "place" if alone else ""), "visit": visiting}
    return _with(telling, rest, pick(scene.draw, telling.visiting), "", given, scene.cast.home.form)


def _when(scene: _Scene, published: dt.date) -> _When:
    """The day, by itself, with a part of it, or by its distance; or the first and the last of several."""
    draw, telling, facts = scene.draw, scene.telling, scene.facts
    visited = scene.cast.kind is MeetingKind.VISIT
    if chance(draw, 5) and not visited:
        back = pick(draw, tuple(telling.relative_days))
        facts["date"] = published - dt.timedelta(days=back)
        day = marked(telling.relative_days[back], "date")
        if "relative_part" not in telling.fronts or chance(draw, 2):
            return _When("relative", {"day": day})
        part = pick(draw, (PartOfDay.MORNING, PartOfDay.AFTERNOON, PartOfDay.EVENING))
        return _When("relative_part", {"day": day, "part": _part(scene, part)})
    date = published - dt.timedelta(days=draw(st.integers(0, 6)))
    facts["date"] = date
    if visited and date.day < 26:
        facts["end_date"] = date + dt.timedelta(days=2)
        return _When("span", {"day": _day(scene, telling.day_spans, date, date.day + 2)})
    time = pick(draw, (None, None, *PartOfDay))
    day = _day(scene, telling.days, date, 0)
    if time is None:
        return _When(None, {"day": day})
    return _When(time, {"day": day, "part": _part(scene, time)})


def _part(scene: _Scene, part: PartOfDay) -> Words:
    scene.facts["part_of_day"] = part
    return marked(pick(scene.draw, scene.telling.parts[part]), "part_of_day")


def _day(scene: _Scene, formulas: Sequence[str], date: dt.date, last: int) -> Words:
    telling = scene.telling
    formula = pick(scene.draw, formulas)
    if "year" in slots(formula):
        scene.facts["year"] = date.year
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


def _inside(scene: _Scene, when: _When | None) -> Words:
    """The time in the middle of an opening."""
    if when is None:
        return Words()
    formula = _one_for(scene, scene.telling.insides, when)
    return _spaced(scene.telling, fill(formula, **when.given))


def _one_for(scene: _Scene, formulas: Mapping[Time, Sequence[str]], when: _When) -> str:
    """One of the formulas for what is told of the time."""
    return pick(scene.draw, formulas.get(when.time, formulas.get(PartOfDay.MORNING, ())))
