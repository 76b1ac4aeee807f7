"""Who met whom, drawn at random, and what they are called in the prose."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import TypeVar

import attrs
from hypothesis import strategies as st

from dipreadout.model import MeetingKind, Role
from dipreadout.strategies.telling import Name, Side, Telling, Title
from dipreadout.strategies.words import Words, fill, join, marked, slots

__all__ = ["Cast", "Person", "cast", "chance", "first_named", "named", "pick", "together"]

T = TypeVar("T")

_RECEIVING = (MeetingKind.MEETING, MeetingKind.TALKS)
"""Kinds at which a guest may be visiting."""


@functools.cache
def _positions(count: int) -> st.SearchStrategy[int]:
    return st.integers(0, count - 1)


def pick(draw: st.DrawFn, options: Sequence[T]) -> T:
    """One of the options; the first is the simplest."""
    return options[draw(_positions(len(options)))] if len(options) > 1 else options[0]


def chance(draw: st.DrawFn, one_in: int) -> bool:
    """Whether something happens that does once in so many times."""
    return draw(_positions(one_in)) == one_in - 1


@attrs.frozen(eq=False)
class Person:
    """Somebody who takes part."""

    id: str
    name: Name
    side: Side | None
    title: Title
    office: Words
    """The office as printed beside the full name, marked."""
    formula: str
    """How they are named first."""
    styles: tuple[str, ...]
    """How they are named from then on."""
    role: Role

    @property
    def parties(self) -> tuple[str, ...]:
        """Their side's code, if they stand for one."""
        return (self.side.code,) if self.side is not None else ()


@attrs.frozen(eq=False)
class Cast:
    """Everybody who takes part."""

    kind: MeetingKind
    separate: bool
    """Whether the guests were met one after the other."""
    home: Person
    guests: tuple[Person, ...]
    attendees: tuple[Person, ...]

    @property
    def principals(self) -> tuple[Person, ...]:
        """Those who met."""
        return (self.home, *self.guests)

    def other(self, person: Person) -> Person:
        """Whom somebody speaks to."""
        return self.guests[0] if person is self.home else self.home


def first_named(person: Person, telling: Telling, *, short: bool = False) -> Words:
    """Somebody as the opening names them."""
    name = person.name.short if short and person.name.short else person.name.full
    return fill(
        person.formula,
        name=marked(name, "mention", person.id),
        office=person.office,
        title=marked(person.title.full, "office", person.id),
        state=person.side.name if person.side is not None else "",
        honorific=telling.honorifics[person.name.pronoun][0],
    )


def named(draw: st.DrawFn, person: Person, telling: Telling) -> Words:
    """Somebody as they are named after the opening."""
    return fill(
        pick(draw, person.styles),
        name=marked(person.name.full, "mention", person.id),
        short=marked(person.name.short, "mention", person.id),
        title=marked(person.title.short, "office", person.id),
        bare=person.title.short,
        honorific=pick(draw, telling.honorifics[person.name.pronoun]),
    )


def together(people: Sequence[Words], telling: Telling) -> Words:
    """Several in one list."""
    if len(people) == 1:
        return people[0]
    return fill(telling.pair, one=join(people[:-1], ", "), other=people[-1])


@st.composite
def cast(draw: st.DrawFn, telling: Telling) -> Cast:
    """A meeting's kind and its people."""
    kind = pick(draw, tuple(telling.encounters))
    separate = kind is MeetingKind.MEETING and chance(draw, 6)
    used: list[Name] = []
    home = _person(draw, telling, telling.home, used, telling.home_first, Role.PRINCIPAL)
    codes = _guests_from(draw, telling, kind, separate)
    formulas = telling.first if kind in _RECEIVING else telling.remote_first
    guests = tuple(_person(draw, telling, code, used, formulas, Role.PRINCIPAL) for code in codes)
    attendees = tuple(_attendee(draw, telling, used, codes) for _ in range(pick(draw, (0, 1, 2, 3))))
    everybody = (home, *guests, *attendees)
    return Cast(
        kind,
        separate,
        _maybe_by_office(draw, telling, home, everybody),
        tuple(_maybe_by_office(draw, telling, guest, everybody) for guest in guests),
        attendees,
    )


def _maybe_by_office(
    draw: st.DrawFn, telling: Telling, person: Person, everybody: Sequence[Person]
) -> Person:
    """The person, sometimes called by the office alone: where it is theirs alone."""
    title = person.title.short
    alone = title and all(title not in other.title.full for other in everybody if other is not person)
    return (
        attrs.evolve(person, styles=(*person.styles, telling.by_office))
        if alone and chance(draw, 6)
        else person
    )


def _guests_from(draw: st.DrawFn, telling: Telling, kind: MeetingKind, separate: bool) -> list[str]:
    states = [code for code in telling.sides if code not in telling.unplaced]
    others = [code for code in telling.unplaced if code != telling.home]
    if kind is MeetingKind.VISIT:
        code = pick(draw, [code for code in states if len(_names_of(telling, code)) > 1])
        return [code] * pick(draw, (1, 2))
    if kind is MeetingKind.MULTILATERAL or separate:
        first = draw(st.sampled_from(states))
        return [first, pick(draw, [code for code in states if code != first])]
    code = pick(draw, others if chance(draw, 5) else states)
    several = len(_names_of(telling, code)) > 1 and code not in telling.unplaced and chance(draw, 5)
    return [code, code] if several else [code]


def _names_of(telling: Telling, code: str) -> list[Name]:
    return [name for name in telling.names if name.code == code]


def _person(
    draw: st.DrawFn, telling: Telling, code: str, used: list[Name], formulas: Sequence[str], role: Role
) -> Person:
    name = _unused(draw, telling, code, used)
    taken = [other.full for other in used]
    used.append(name)
    side = telling.sides.get(code)
    titles = telling.titles_of.get(code, telling.titles)
    # Two of the same side hold two offices.
    title = titles[(draw(_positions(len(titles))) + len(taken)) % len(titles)]
    id = "-".join("".join(filter(str.isalnum, w)) for w in name.full.lower().replace("-", " ").split())
    formula = pick(draw, formulas)
    if code not in telling.unplaced and role is Role.PRINCIPAL and not slots(title.full) and chance(draw, 8):
        formula = telling.split
    return Person(
        id,
        name,
        side,
        title,
        _office(draw, telling, side, title, id),
        formula,
        _styles(draw, telling, name, title),
        role,
    )


def _unused(draw: st.DrawFn, telling: Telling, code: str, used: list[Name]) -> Name:
    return pick(draw, [name for name in _names_of(telling, code) if name not in used])


def _office(draw: st.DrawFn, telling: Telling, side: Side | None, title: Title, id: str) -> Words:
    """The office with the state that it is of, where that goes without saying only for some."""
    if side is None or side.code in telling.unplaced:
        return marked(title.full, "office", id)
    formula = title.full if slots(title.full) else pick(draw, telling.offices)
    office = fill(formula, adjective=side.adjective, title=title.full, state=side.name)
    return marked(office.text, "office", id)


def _styles(draw: st.DrawFn, telling: Telling, name: Name, title: Title) -> tuple[str, ...]:
    fitting = [
        style
        for style in telling.later
        if (name.short or "short" not in slots(style)) and (title.short or "title" not in slots(style))
    ]
    return tuple({pick(draw, fitting): None, pick(draw, fitting): None})


def _attendee(draw: st.DrawFn, telling: Telling, used: list[Name], codes: Sequence[str]) -> Person:
    """Somebody of the home side, named with or without an office; or of the guests', with it."""
    foreign = (
        codes[0] in telling.sides
        and chance(draw, 4)
        and any(name not in used for name in _names_of(telling, codes[0]))
    )
    code = codes[0] if foreign else telling.home
    formula = telling.home_first[0] if foreign or chance(draw, 3) else "{name}"
    return _person(draw, telling, code, used, [formula], Role.ATTENDEE)
