"""Who met whom, drawn at random, and what they are called in the prose."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias, TypeVar

import attrs
from hypothesis import strategies as st

from dipreadout.model import MeetingKind, Role
from dipreadout.strategies.telling import Name, Side, Telling, Title
from dipreadout.strategies.words import (
    AGREEMENTS,
    Filling,
    Form,
    Words,
    fill,
    inflected,
    join,
    marked,
    slots,
)

__all__ = [
    "CALLS",
    "Cast",
    "Named",
    "Person",
    "agreement",
    "cast",
    "chance",
    "columns",
    "first_named",
    "named",
    "pick",
    "together",
]

T = TypeVar("T")

Named: TypeAlias = Callable[[Form], Words]
"""Somebody, or several, in any form."""

CALLS = (MeetingKind.PHONE_CALL, MeetingKind.VIDEO_CALL)
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
    office: str
    """How the office is printed beside the full name."""
    formula: str
    """How they are named first."""
    styles: tuple[str, ...]
    """How they are named from then on."""
    role: Role

    @property
    def parties(self) -> tuple[str, ...]:
        """Their side's code, if they stand for one."""
        return (self.side.code,) if self.side is not None else ()

    @property
    def form(self) -> Form:
        """The form of what agrees with them."""
        return Form(agreement=self.name.agreement)


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
    def face_to_face(self) -> bool:
        """Whether they were in one place, so that others were there, and more happened than was said."""
        return self.kind not in CALLS

    @property
    def principals(self) -> tuple[Person, ...]:
        """Those who met."""
        return (self.home, *self.guests)

    def other(self, person: Person) -> Person:
        """Whom somebody speaks to."""
        return self.guests[0] if person is self.home else self.home


def columns(side: Side | None, label: str = "") -> Mapping[str, Filling]:
    """What a formula may say of a side; what its columns have in brackets is marked with ``label``."""
    if side is None:
        return {}
    return {name: functools.partial(fill, pattern, label, "") for name, pattern in side.columns.items()}


def first_named(person: Person, telling: Telling, *, short: bool = False) -> Named:
    """Somebody as the opening names them."""
    name = person.name.short if short and not person.name.short[:1].islower() else ""
    return _printed(
        person,
        person.formula,
        name=_naming(name or person.name.full, "mention", person),
        title=_naming(person.title.full, "office", person),
        honorific=next(iter(telling.honorifics), ""),
    )


def named(draw: st.DrawFn, person: Person, telling: Telling, *, by_name: bool = False) -> Named:
    """Somebody as they are named after the opening, which may be by the office alone."""
    styles = [style for style in person.styles if not by_name or style not in telling.by_office]
    return _printed(
        person,
        pick(draw, styles),
        name=_naming(person.name.full, "mention", person),
        short=_naming(person.name.short, "mention", person),
        title=_naming(person.title.short, "office", person),
        bare=person.title.short,
        honorific=pick(draw, telling.honorifics or ("",)),
    )


def _printed(person: Person, formula: str, /, **given: Filling) -> Named:
    def printed(form: Form) -> Words:
        own = attrs.evolve(form, agreement=person.name.agreement)
        office = _naming(_office_of(person), "office", person)
        return fill(formula, "", "", own, **{**columns(person.side), "office": office, **given})

    return printed


def _naming(pattern: str | Callable[[Form], str], label: str, person: Person) -> Named:
    """A name or an office, marked, in any case."""
    printed = functools.partial(inflected, pattern) if isinstance(pattern, str) else pattern

    def naming(form: Form) -> Words:
        own = attrs.evolve(form, agreement=person.name.agreement)
        return marked(printed(own), label, person.id, base=printed(person.form))

    return naming


def _office_of(person: Person) -> Callable[[Form], str]:
    """The office with the state that it is of, where that does not go without saying."""

    def office(form: Form) -> str:
        return fill(person.office, "", "", form, title=person.title.full, **columns(person.side)).text

    return office


def together(people: Sequence[Named], telling: Telling) -> Named:
    """Several in one list."""
    if len(people) == 1:
        return people[0]

    def listed(form: Form) -> Words:
        *others, last = (person(form) for person in people)
        return fill(telling.pair, one=join(others, telling.comma), other=last)

    return listed


def agreement(people: Sequence[Person], telling: Telling) -> Form:
    """The form of what agrees with these people together."""
    if len(people) > 1 and not telling.agrees_with_first:
        women = all(AGREEMENTS[person.name.agreement] == "f" for person in people)
        return Form(agreement=AGREEMENTS.index("fp" if women else "p"))
    return people[0].form


@st.composite
def cast(draw: st.DrawFn, telling: Telling) -> Cast:
    """A meeting's kind and its people."""
    kind = pick(draw, tuple(telling.encounters))
    separate = kind is MeetingKind.MEETING and chance(draw, 6)
    people = [_person(draw, telling, telling.home, (), telling.home_first, Role.PRINCIPAL)]
    codes = _guests_from(draw, telling, kind, separate)
    formulas = telling.first if kind in _RECEIVING else telling.remote_first
    for code in codes:
        people.append(_person(draw, telling, code, people, formulas, Role.PRINCIPAL))
    principals = len(people)
    for _ in range(pick(draw, (0,) if kind is MeetingKind.PHONE_CALL else (0, 1, 2, 3))):
        people.append(_attendee(draw, telling, people, codes[0]))
    home, *guests = (_maybe_by_office(draw, telling, person, people) for person in people[:principals])
    attendees = people[principals:]
    if telling.own_first:
        attendees.sort(key=lambda person: person.name.code != telling.home)
    return Cast(kind, separate, home, tuple(guests), tuple(attendees))


def _guests_from(draw: st.DrawFn, telling: Telling, kind: MeetingKind, separate: bool) -> list[str]:
    """Whom the guests stand for: a state each, twice the same for two of one delegation."""
    states = [code for code in telling.sides if code not in telling.unplaced]
    with_two = [code for code in states if len(_names_of(telling, code)) > 1]
    if kind is MeetingKind.VISIT:
        return [pick(draw, with_two)] * pick(draw, (1, 2))
    if kind is MeetingKind.MULTILATERAL or separate:
        first = pick(draw, states)
        return [first, pick(draw, [code for code in states if code != first])]
    if chance(draw, 3):
        return [pick(draw, [code for code in telling.unplaced if code != telling.home])]
    code = pick(draw, states)
    return [code, code] if code in with_two and chance(draw, 5) else [code]


def _names_of(telling: Telling, code: str, people: Sequence[Person] = ()) -> list[Name]:
    """The names of a side that nobody has yet."""
    taken = [person.name for person in people]
    return [name for name in telling.names if name.code == code and name not in taken]


def _person(
    draw: st.DrawFn,
    telling: Telling,
    code: str,
    others: Sequence[Person],
    formulas: Sequence[str],
    role: Role,
) -> Person:
    """Somebody who is none of the others."""
    name = pick(draw, _names_of(telling, code, others))
    side = telling.sides.get(code)
    held = [other.title for other in others if other.side is side]
    title = pick(draw, [t for t in telling.titles_of.get(code, telling.titles) if t not in held])
    splits = role is Role.PRINCIPAL and code not in telling.unplaced and not slots(title.full)
    split = telling.split if splits and chance(draw, 8) else ()
    return Person(
        id=f"person {len(others)}",
        name=name,
        side=side,
        title=title,
        office=_office(draw, telling, side, title),
        formula=pick(draw, split or formulas),
        styles=_styles(draw, telling, name, title),
        role=role,
    )


def _office(draw: st.DrawFn, telling: Telling, side: Side | None, title: Title) -> str:
    """How the office is put together with the state that it is of, where that does not go without saying."""
    if side is None or side.code in telling.unplaced or slots(title.full):
        return title.full
    return pick(draw, telling.offices)


def _styles(draw: st.DrawFn, telling: Telling, name: Name, title: Title) -> tuple[str, ...]:
    """One or two ways of naming somebody after the opening."""
    fitting = [
        style
        for style in telling.later
        if (name.short or "short" not in slots(style)) and (title.short or "title" not in slots(style))
    ]
    return (pick(draw, fitting), pick(draw, fitting))


def _maybe_by_office(
    draw: st.DrawFn, telling: Telling, person: Person, everybody: Sequence[Person]
) -> Person:
    """The person, sometimes called by the office alone: where it is theirs alone."""
    title = person.title
    others = [other.title for other in everybody if other is not person]
    shared = any(_calls(title, other) or title.plural == other.plural for other in others)
    known = set() if person.side is None or person.side.code in telling.unplaced else set(person.side.columns)
    fitting = [formula for formula in telling.by_office if slots(formula) <= {"bare", *known}]
    if title.short and not shared and fitting and chance(draw, 6):
        return attrs.evolve(person, styles=(*person.styles, pick(draw, fitting)))
    return person


def _calls(title: Title, other: Title) -> bool:
    """Whether one title of address stands in another office as well, whoever holds them."""
    forms = [Form(agreement=agreement) for agreement in range(2)]
    return any(
        inflected(title.short, one).lower() in inflected(other.full, another).lower()
        for one in forms
        for another in forms
    )


def _attendee(draw: st.DrawFn, telling: Telling, others: Sequence[Person], guests: str) -> Person:
    """Somebody of the home side, named with or without an office; or of the guests', with it."""
    foreign = guests in telling.sides and bool(_names_of(telling, guests, others)) and chance(draw, 4)
    formula = telling.titled if foreign or chance(draw, 3) else telling.untitled
    code = guests if foreign else telling.home
    return _person(draw, telling, code, others, [formula], Role.ATTENDEE)
