"""``Telling``: how one language tells of meetings, as one value.

A telling holds data and no algorithm. Formulas stand one to a line (see ``words``); the columns of rows are
set off by bars, and a hyphen stands where a state's code would, for private persons.
"""

from __future__ import annotations

import functools
import pkgutil
from collections.abc import Mapping
from importlib import import_module
from typing import Any

import attrs

from dipreadout.errors import UnsupportedLanguageError
from dipreadout.model import MeetingKind, PartOfDay, VisitKind
from dipreadout.strategies import tellings

__all__ = ["Name", "Side", "Telling", "Title", "get"]


@attrs.frozen
class Side:
    """A state or an organisation, as the language calls it."""

    code: str
    printed: str
    """Its name as a formula: the brackets leave out the article."""
    adjective: str
    cities: tuple[str, ...]
    short: str
    """What it is called in compounds."""

    @property
    def name(self) -> str:
        """Its name, with the article that it has in a sentence."""
        return self.printed.replace("[", "").replace("]", "")

    @property
    def bare(self) -> str:
        """Its name without the article."""
        return self.printed.partition("[")[2].rstrip("]")


@attrs.frozen
class Name:
    """A name: whose, the pronoun for them, in full, and as it goes on where it is shortened."""

    code: str
    pronoun: str
    full: str
    short: str


@attrs.frozen
class Title:
    """An office: by itself, as a title of address, and for several who hold it. The last two may be empty."""

    full: str
    short: str
    plural: str


def _lines(block: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in block.splitlines() if line.strip())


def _rows(block: str) -> list[list[str]]:
    return [[column.strip() for column in line.split("|")] for line in _lines(block)]


def _sides(block: str) -> Mapping[str, Side]:
    rows = _rows(block)
    return {
        code: Side(
            code,
            name if "[" in name else f"[{name}]",
            adjective,
            tuple(cities.split(", ")),
            rest[0] if rest else name,
        )
        for code, name, adjective, cities, *rest in rows
    }


def _names(block: str) -> tuple[Name, ...]:
    return tuple(Name(code, pronoun, full, short) for code, pronoun, full, short in _rows(block))


def _titles(block: str) -> tuple[Title, ...]:
    return tuple(Title(full, short, plural) for full, short, plural in _rows(block))


def _bars(block: str) -> tuple[tuple[str, ...], ...]:
    return tuple((printed, *codes.split()) for printed, codes in _rows(block))


def _titles_by(blocks: Mapping[str, str]) -> Mapping[str, tuple[Title, ...]]:
    return {code: _titles(block) for code, block in blocks.items()}


def _tokens(block: str) -> tuple[str, ...]:
    return tuple(block.split())


def _lines_by(blocks: Mapping[Any, str]) -> Mapping[Any, tuple[str, ...]]:
    return {key: _lines(block) for key, block in blocks.items()}


@attrs.frozen(kw_only=True, eq=False)
class Telling:
    """One language, as the strategies need to know it."""

    code: str
    """BCP 47."""
    space: str
    """What stands between sentences, and between the phrases of one."""
    comma: str
    """What stands between the members of a list."""
    stop: str
    """What ends a sentence."""
    publisher: str
    """Whose formulas these are: the id in the registry."""
    home: str
    """The publisher's state."""
    sides: Mapping[str, Side] = attrs.field(converter=_sides)
    """Code, name, adjective, cities, name in compounds."""
    names: tuple[Name, ...] = attrs.field(converter=_names)
    """Code, pronoun, full name, short name."""
    possessives: Mapping[str, str]
    honorifics: Mapping[str, tuple[str, ...]]
    titles: tuple[Title, ...] = attrs.field(converter=_titles)
    """Offices of a state: in full, as a title of address, of several."""
    titles_of: Mapping[str, tuple[Title, ...]] = attrs.field(converter=_titles_by)
    """Those of some sides, and of private persons, where they are others."""
    unplaced: tuple[str, ...] = attrs.field(converter=_tokens)
    """Whose titles stand as they are, without a state beside them: the home state, organisations, nobody."""
    offices: tuple[str, ...] = attrs.field(converter=_lines)
    """How an office and the state beside it are put together."""
    first: tuple[str, ...] = attrs.field(converter=_lines)
    """How a guest is named first."""
    titled: str
    """How somebody is named in titles and lists, with the office."""
    untitled: str
    """The same without it."""
    remote_first: tuple[str, ...] = attrs.field(converter=_lines)
    """The same, of a guest who has not come to the home side."""
    home_first: tuple[str, ...] = attrs.field(converter=_lines)
    """How one's own people are named first."""
    split: str
    """A name between the office and the state."""
    later: tuple[str, ...] = attrs.field(converter=_lines)
    """How people are named from then on."""
    by_office: str
    """How they are named by their office alone, where nobody else has the same."""
    pair: str
    """Two of a list, or the last two."""
    months: tuple[str, ...] = attrs.field(converter=_tokens)
    weekdays: tuple[str, ...] = attrs.field(converter=_tokens)
    days: tuple[str, ...] = attrs.field(converter=_lines)
    day_spans: tuple[str, ...] = attrs.field(converter=_lines)
    ordinals: Mapping[int, str]
    """What follows the number of a day; 0 for all others."""
    relative_days: Mapping[int, str]
    """Days before the publication to what they are called."""
    parts: Mapping[PartOfDay, tuple[str, ...]]
    fronts: Mapping[PartOfDay | None, tuple[str, ...]] = attrs.field(converter=_lines_by)
    """Where the day stands first; those of the morning serve where a part of the day has none of its own."""
    backs: Mapping[PartOfDay | None, tuple[str, ...]] = attrs.field(converter=_lines_by)
    """Where it stands last."""
    relative_front: str
    relative_back: str
    span_front: str
    span_back: str
    undated: tuple[str, ...] = attrs.field(converter=_lines)
    places: tuple[str, ...] = attrs.field(converter=_lines)
    venues: tuple[str, ...] = attrs.field(converter=_lines)
    margins: tuple[str, ...] = attrs.field(converter=_lines)
    occasions: tuple[str, ...] = attrs.field(converter=_lines)
    visits: Mapping[VisitKind, str]
    visiting: str
    requests: tuple[str, ...] = attrs.field(converter=_lines)
    encounters: Mapping[MeetingKind, tuple[str, ...]] = attrs.field(converter=_lines_by)
    """The openings of each kind."""
    separately: tuple[str, ...] = attrs.field(converter=_lines)
    """The opening where several are met one after the other."""
    kind_titles: Mapping[MeetingKind, tuple[str, ...]] = attrs.field(converter=_lines_by)
    reports: tuple[str, ...] = attrs.field(converter=_lines)
    also: tuple[str, ...] = attrs.field(converter=_lines)
    party_reports: tuple[str, ...] = attrs.field(converter=_lines)
    sides_as_speakers: tuple[str, ...] = attrs.field(converter=_lines)
    groups: tuple[str, ...] = attrs.field(converter=_lines)
    group_reports: tuple[str, ...] = attrs.field(converter=_lines)
    joint: tuple[str, ...] = attrs.field(converter=_lines)
    both: tuple[str, ...] = attrs.field(converter=_lines)
    they: str
    all_three: tuple[str, ...] = attrs.field(converter=_lines)
    passives: tuple[str, ...] = attrs.field(converter=_lines)
    lists: tuple[str, ...] = attrs.field(converter=_lines)
    items: tuple[str, ...] = attrs.field(converter=_lines)
    contrasts: tuple[str, ...] = attrs.field(converter=_lines)
    contrasted: tuple[str, ...] = attrs.field(converter=_lines)
    quotes: tuple[str, ...] = attrs.field(converter=_lines)
    quotes_begun: str
    """The first sentence of a quotation, the speaker before it; its last is one of ``quotes_end``."""
    quotes_end: str
    quotes_begin: str
    """The first sentence of a quotation whose speaker is named in its last, ``quotes_ended``."""
    quotes_ended: str
    mixed: str
    contents: Mapping[str, tuple[str, ...]] = attrs.field(converter=_lines_by)
    """What it was about: for each slot of a report, what fills it."""
    narration: tuple[str, ...] = attrs.field(converter=_lines)
    attendance_one: tuple[str, ...] = attrs.field(converter=_lines)
    attendance_many: tuple[str, ...] = attrs.field(converter=_lines)
    bars: tuple[tuple[str, ...], ...] = attrs.field(converter=_bars)
    """A language bar, and the languages that it names."""
    breadcrumbs: tuple[str, ...] = attrs.field(converter=_lines)
    times: tuple[str, ...] = attrs.field(converter=_lines)
    """How the time of publication is printed; without ``{clock}``, only the day."""
    footers: tuple[str, ...] = attrs.field(converter=_lines)


def get(code: str) -> Telling:
    """The telling of a language (BCP 47); ``UnsupportedLanguageError`` when there is none.

    >>> get("en").code
    'en'
    """
    if code not in _codes():
        raise UnsupportedLanguageError(code, _codes())
    telling: Telling = import_module(f"{tellings.__name__}.{code}").TELLING
    return telling


@functools.cache
def _codes() -> tuple[str, ...]:
    return tuple(sorted(module.name for module in pkgutil.iter_modules(tellings.__path__)))
