"""``Telling``: how one language tells of meetings, as one value.

A telling holds data and no algorithm. Formulas and patterns stand one to a line (see ``words``). Tables have
a row a line, with columns set off by bars, and the names of the columns in the first row; a hyphen stands
where a state's code would, for private persons. Subjects have m, f, p, fp behind a bar, which says what
agrees with them: a masculine, a feminine, a plural, a feminine plural; without it, a masculine.
"""

from __future__ import annotations

import pkgutil
import re
from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Any, Literal, TypeAlias

import attrs

from dipreadout.errors import SchemaError, UnsupportedLanguageError
from dipreadout.model import MeetingKind, PartOfDay, VisitKind
from dipreadout.strategies import tellings
from dipreadout.strategies.words import AGREEMENTS

__all__ = ["Name", "Side", "Subject", "Telling", "Time", "Title", "get", "names", "sides", "titles", "voices"]

_SIDES = "code | state | adjective | cities | short"
_NAMES = "code | agreement | full | short"
"""The columns of what another publisher adds."""
_OF_ALL = "cn-mfa"
"""The publisher whose accounts every language tells."""
Time: TypeAlias = PartOfDay | Literal["relative", "relative_part", "span"] | None
"""What is told of the time: a part of a day; a day by its distance, without such a part or with one; several
days; or a day as such."""


@attrs.frozen(eq=False)
class Side:
    """A state or an organisation, as the language calls it."""

    code: str
    agreement: int
    cities: tuple[str, ...]
    columns: Mapping[str, str]
    """Its other columns, which formulas name: patterns, in which brackets leave out articles and the like."""

    def column(self, name: str) -> str:
        """One of its columns, as it is printed in a sentence."""
        return self.columns[name].replace("[", "").replace("]", "")


@attrs.frozen
class Name:
    """A name: whose, what agrees with it, in full, and as it goes on where it is shortened."""

    code: str
    agreement: int
    full: str
    short: str


@attrs.frozen
class Title:
    """An office: by itself, as a title of address, and for several who hold it, where there are such."""

    full: str
    short: str
    plural: str


@attrs.frozen
class Subject:
    """Who does something, where no name says so."""

    printed: str
    agreement: int


def _lines(block: str | tuple[str, ...]) -> tuple[str, ...]:
    if not isinstance(block, str):
        return block  # of another telling
    return tuple(line.strip() for line in block.splitlines() if line.strip())


def _rows(block: str) -> list[list[str]]:
    return [[column.strip() for column in line.split("|")] for line in _lines(block)]


def _table(block: str) -> list[dict[str, str]]:
    names, *rows = _rows(block)
    return [dict(zip(names, (*row, *[""] * (len(names) - len(row))), strict=True)) for row in rows]


def _agreement(letter: str) -> int:
    return AGREEMENTS.index(letter) if letter else 0


def sides(block: str | Mapping[str, Side]) -> Mapping[str, Side]:
    """A table of states and organisations, by their codes."""
    if not isinstance(block, str):
        return block  # of another telling
    found = {}
    for row in _table(block):
        code, cities = row.pop("code"), row.pop("cities")
        agreement = _agreement(row.pop("agreement", ""))
        row["short"] = row.get("short") or row["state"]
        columns = {name: words if "[" in words else f"[{words}]" for name, words in row.items() if words}
        found[code] = Side(code, agreement, tuple(cities.split(", ")), columns)
    return found


def names(block: str | tuple[Name, ...]) -> tuple[Name, ...]:
    """A table of names: code, agreement, full, short."""
    if not isinstance(block, str):
        return block  # of another telling
    return tuple(
        Name(row["code"], _agreement(row["agreement"]), row["full"], row["short"]) for row in _table(block)
    )


def titles(block: str | tuple[Title, ...]) -> tuple[Title, ...]:
    """A table of offices: in full, as a title of address, of several."""
    if not isinstance(block, str):
        return block  # of another telling
    rows = ((*row, "", "")[:3] for row in _rows(block))
    return tuple(Title(full, full if short == "=" else short, plural) for full, short, plural in rows)


def _subjects(block: str | tuple[Subject, ...]) -> tuple[Subject, ...]:
    if not isinstance(block, str):
        return block  # of another telling
    return tuple(Subject(printed, _agreement("".join(letter))) for printed, *letter in _rows(block))


def _bars(block: str | tuple[tuple[str, ...], ...]) -> tuple[tuple[str, ...], ...]:
    if not isinstance(block, str):
        return block  # of another telling
    return tuple((printed, *codes.split()) for printed, codes in _rows(block))


def _titles_by(blocks: Mapping[str, str | tuple[Title, ...]]) -> Mapping[str, tuple[Title, ...]]:
    return {code: titles(block) for code, block in blocks.items()}


def _tokens(block: str | tuple[str, ...]) -> tuple[str, ...]:
    if not isinstance(block, str):
        return block  # of another telling
    return tuple(block.split())


def _lines_by(blocks: Mapping[Any, str | tuple[str, ...]]) -> Mapping[Any, tuple[str, ...]]:
    return {key: _lines(block) for key, block in blocks.items()}


def _rules(block: str | tuple[tuple[re.Pattern[str], str], ...]) -> tuple[tuple[re.Pattern[str], str], ...]:
    if not isinstance(block, str):
        return block  # of another telling
    rules = (line.split(" -> ") for line in _lines(block))
    return tuple((re.compile(pattern), replacement.strip('"')) for pattern, replacement in rules)


@attrs.frozen(kw_only=True, eq=False, repr=False)
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
    sandhi: tuple[tuple[re.Pattern[str], str], ...] = attrs.field(default="", converter=_rules)
    """How words are written where they meet: ``\\bde el\\b -> del``, one regular expression a line."""
    # Who
    publisher: str
    """Whose formulas these are: the id in the registry."""
    home: str
    """The publisher's state."""
    sides: Mapping[str, Side] = attrs.field(converter=sides)
    """Code, agreement, state, cities, short (its name in compounds; else the name), and whatever else the
    formulas name; all but code and cities are patterns that they can name."""
    names: tuple[Name, ...] = attrs.field(converter=names)
    """Code, agreement, full, short."""
    pronouns: tuple[str, ...] = attrs.field(default="", converter=_lines)
    """The pronouns for a speaker, in the order of ``AGREEMENTS``; none where sentences go without."""
    honorifics: tuple[str, ...] = attrs.field(default="", converter=_lines)
    """The first is the one before full names."""
    titles: tuple[Title, ...] = attrs.field(converter=titles)
    """Offices of a state: in full, as a title of address (``=`` for the same), of several."""
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
    split: tuple[str, ...] = attrs.field(default="", converter=_lines)
    """A name between the office and the state, where the language does so."""
    later: tuple[str, ...] = attrs.field(converter=_lines)
    """How people are named from then on."""
    by_office: tuple[str, ...] = attrs.field(default="", converter=_lines)
    """How they are named by their office alone, where nobody else has the same."""
    own_first: bool = False
    """Whether the publisher's own people stand first in lists: where neither names nor offices tell them,
    one after a guest would be of the guest's side."""
    pair: str
    """Two of a list, or the last two."""
    agrees_with_first: bool = False
    """Whether a verb before several people agrees with the first of them alone."""
    # When
    months: tuple[str, ...] = attrs.field(converter=_tokens)
    weekdays: tuple[str, ...] = attrs.field(converter=_tokens)
    days: tuple[str, ...] = attrs.field(converter=_lines)
    day_spans: tuple[str, ...] = attrs.field(converter=_lines)
    ordinals: Mapping[int, str]
    """What follows the number of a day; 0 for all others."""
    relative_days: Mapping[int, str]
    """Days before the publication to what they are called."""
    parts: Mapping[PartOfDay, tuple[str, ...]]
    fronts: Mapping[Time, tuple[str, ...]] = attrs.field(converter=_lines_by)
    """Where the day stands first; those of the morning serve where a part of the day has none of its own."""
    backs: Mapping[Time, tuple[str, ...]] = attrs.field(factory=dict, converter=_lines_by)
    """Where it stands last, if anywhere."""
    insides: Mapping[Time, tuple[str, ...]] = attrs.field(factory=dict, converter=_lines_by)
    """Where an opening has a place for it: ``{when}``."""
    undated: tuple[str, ...] = attrs.field(converter=_lines)
    # Where
    places: tuple[str, ...] = attrs.field(converter=_lines)
    home_venues: tuple[str, ...] = attrs.field(converter=_lines)
    """Those of the publisher's capital, of which no city need be named."""
    venues: tuple[str, ...] = attrs.field(converter=_lines)
    """Those that any city has."""
    margins: tuple[str, ...] = attrs.field(converter=_lines)
    occasions: tuple[str, ...] = attrs.field(converter=_lines)
    visits: Mapping[VisitKind, str]
    """The brackets are the noun that goes with the verb of an opening."""
    visiting: tuple[str, ...] = attrs.field(converter=_lines)
    requests: tuple[str, ...] = attrs.field(converter=_lines)
    inner_requests: tuple[str, ...] = attrs.field(default="", converter=_lines)
    """Those of openings that have a place for them: ``{request}``."""
    # What took place
    encounters: Mapping[MeetingKind, tuple[str, ...]] = attrs.field(converter=_lines_by)
    """The openings of each kind: what tells the kind goes from the first bracket to the last. What agrees in
    them does so with the host."""
    guest_encounters: Mapping[MeetingKind, tuple[str, ...]] = attrs.field(factory=dict, converter=_lines_by)
    """Those in which it agrees with the guest."""
    separately: tuple[str, ...] = attrs.field(converter=_lines)
    """The opening where several are met one after the other."""
    kind_titles: Mapping[MeetingKind, tuple[str, ...]] = attrs.field(converter=_lines_by)
    # What was said. What agrees does so with the speaker.
    reports: tuple[str, ...] = attrs.field(converter=_lines)
    unnamed_reports: tuple[str, ...] = attrs.field(default="", converter=_lines)
    """Those that leave out the speaker of the sentence before."""
    also: tuple[str, ...] = attrs.field(converter=_lines)
    also_once_in: int = 3
    """In how many sentences that go on one of those stands."""
    party_reports: tuple[str, ...] = attrs.field(converter=_lines)
    sides_as_speakers: tuple[Subject, ...] = attrs.field(converter=_subjects)
    groups: tuple[Subject, ...] = attrs.field(converter=_subjects)
    group_reports: tuple[str, ...] = attrs.field(converter=_lines)
    joint: tuple[str, ...] = attrs.field(converter=_lines)
    both: tuple[Subject, ...] = attrs.field(converter=_subjects)
    they: tuple[Subject, ...] = attrs.field(default="", converter=_subjects)
    """All who met, once more."""
    all_three: tuple[Subject, ...] = attrs.field(converter=_subjects)
    passives: tuple[str, ...] = attrs.field(converter=_lines)
    """What all said, with no words for all."""
    lists: tuple[str, ...] = attrs.field(converter=_lines)
    items: tuple[str, ...] = attrs.field(converter=_lines)
    contrasts: tuple[str, ...] = attrs.field(converter=_lines)
    contrasted: tuple[str, ...] = attrs.field(converter=_lines)
    quotes: tuple[str, ...] = attrs.field(converter=_lines)
    quotes_begun: str
    """The first sentence of a quotation, the speaker before it; its last is ``quotes_end``."""
    quotes_end: str
    quotes_begin: str
    """The first sentence of a quotation whose speaker is named in its last, ``quotes_ended``."""
    quotes_ended: str
    mixed: tuple[str, ...] = attrs.field(converter=_lines)
    contents: Mapping[str, tuple[str, ...]] = attrs.field(converter=_lines_by)
    """What it was about: for each slot of a report, what fills it; what agrees does so with the speaker's
    side."""
    # What nobody said
    narration: tuple[str, ...] = attrs.field(converter=_lines)
    attendance: Mapping[int, tuple[str, ...]] = attrs.field(converter=_lines_by)
    """For so many people or more: ``{one}``, ``{many}``, or ``{listed}``, which is all commas."""
    # The page
    bars: tuple[tuple[str, ...], ...] = attrs.field(converter=_bars)
    """A language bar, and the languages that it names."""
    breadcrumbs: tuple[str, ...] = attrs.field(converter=_lines)
    times: tuple[str, ...] = attrs.field(converter=_lines)
    """How the time of publication is printed; without ``{clock}``, only the day."""
    footers: tuple[str, ...] = attrs.field(converter=_lines)
    """Where there are none, the publisher's own."""

    def told_by(
        self,
        publisher: str,
        home: str,
        *,
        names_of: str,
        titles_of: str,
        sides_of: str = "",
        **others: Any,
    ) -> Telling:
        """The same as another publisher tells: its side, whose people have these names and offices.

        ``sides_of`` is the row of the side where there is none yet, ``others`` are fields that differ too.
        """
        return attrs.evolve(
            self,
            publisher=publisher,
            home=home,
            sides={**self.sides, **sides(f"{_SIDES}\n{sides_of}")},
            names=(*self.names, *names(f"{_NAMES}\n{names_of}")),
            titles_of={**self.titles_of, home: titles_of},
            unplaced=" ".join(dict.fromkeys((home, "EU", "UN", "-"))),
            **others,
        )

    def __repr__(self) -> str:
        """Which it is; its data is long."""
        return f"Telling({self.code!r})"


def _modules() -> Iterator[tuple[str, str]]:
    """The language and the publisher of each module of tellings."""
    for module in pkgutil.iter_modules(tellings.__path__):
        code, _, publisher = module.name.partition("_")
        yield code, publisher.replace("_", "-") or _OF_ALL


def voices() -> tuple[tuple[str, str], ...]:
    """The languages and the publishers that tell in them, apart from China's ministry, which does in all.

    >>> ("ru", "kremlin") in voices()
    True
    """
    return tuple(sorted(voice for voice in _modules() if voice[1] != _OF_ALL))


def get(code: str, publisher: str | None = None) -> Telling:
    """The telling of a language (BCP 47), by a publisher; by China's ministry where none is given.

    >>> get("en").code, get("en", "us-state").home
    ('en', 'US')

    Raises ``UnsupportedLanguageError`` for a language that has none, ``SchemaError`` for such a publisher.
    """
    of = {
        language: sorted(told for code, told in _modules() if code == language) for language, _ in _modules()
    }
    if code not in of:
        raise UnsupportedLanguageError(code, tuple(sorted(of)))
    publisher = publisher or _OF_ALL
    if publisher not in of[code]:
        expected = f"one whose accounts can be told in {code!r}: {', '.join(of[code])}"
        raise SchemaError("publisher", publisher, expected)
    name = code if publisher == _OF_ALL else f"{code}_{publisher.replace('-', '_')}"
    telling: Telling = import_module(f"{tellings.__name__}.{name}").TELLING
    return telling
