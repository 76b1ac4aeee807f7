"""The people of an account as they are named again: by parts of their names, by their offices."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Iterator
from typing import NamedTuple

import attrs

from dipreadout.languages.base import Language
from dipreadout.model import Role, Span
from dipreadout.reading.kinds import Class, Kind, Match
from dipreadout.reading.names import Known
from dipreadout.reading.roster import Entry, Roster
from dipreadout.reading.scan import Scan
from dipreadout.reading.tokens import JOINERS

__all__ = ["People", "Sort", "Speaker", "one"]

_NOTHING: frozenset[str] = frozenset()
_PAIR = 2
"""How many words a name has that may be printed in either order."""
_SURNAME = (1, 2)
"""How many characters a surname has."""
_MARKS = JOINERS | {".", ","}
"""What may stand between the words of a name."""


class Sort(enum.Enum):
    """What kind of speaker the words name."""

    PERSON = enum.auto()
    PARTY = enum.auto()
    JOINT = enum.auto()
    OTHER = enum.auto()
    OWN = enum.auto()
    """Somebody of the publisher's own, whose name the account does not print."""
    HE = enum.auto()
    """A pronoun for one person."""
    GUEST = enum.auto()
    """A title of address for somebody who is none of the publisher's own people."""
    SAME = enum.auto()
    """No word at all: whoever spoke last."""
    THEY = enum.auto()
    """A pronoun for several."""
    IT = enum.auto()
    """A pronoun for a side."""
    OTHER_ONE = enum.auto()
    """Whoever of two that met is not the last speaker."""


class Speaker(NamedTuple):
    """Whom a statement is attributed to, as far as the sentence itself says."""

    sort: Sort
    people: tuple[Entry, ...] = ()
    party: str | None = None


@attrs.frozen(eq=False)
class People:
    """The participants, by every run of words that can name one of them. It grows as the text is read."""

    roster: Roster
    language: Language
    firsts: set[str]
    """The words of which one stands wherever a person is named: of names, of offices, pronouns."""
    known: Known = attrs.field(factory=lambda: Known(set(), set()))
    """Their names, for finding more people by them."""
    unnamed: tuple[str, ...] = ()
    """The office by which alone somebody of the publisher's own goes."""
    teller: Entry | None = None
    """Who tells the account, where one of those who met does, in the first person."""
    company: set[str] = attrs.field(factory=set)
    """What those without a name are called who alone met the publisher's own people."""
    _called: dict[tuple[str, ...], list[Entry]] = attrs.field(factory=dict)
    _surnamed: dict[str, list[Entry]] = attrs.field(factory=dict)
    """The characters with which a name of one word begins, to those who have it."""
    _learned: dict[int, int] = attrs.field(factory=dict)
    """How many of the names of each participant are known."""
    _longest: dict[str, int] = attrs.field(factory=dict)
    """First word of such a run, to the length of the longest that begins so."""

    @classmethod
    def of(
        cls, roster: Roster, language: Language, unnamed: tuple[str, ...] = (), *, first_person: bool = False
    ) -> People:
        """Everybody on a roster, and somebody who goes by an office alone, or by a pronoun."""
        own = roster.own()
        teller = own[0] if first_person and len(own) == 1 else None
        firsts = {*language.singular_pronouns, *unnamed}
        if teller is not None:
            firsts |= language.first_person | language.first_person_plural
        people = cls(roster, language, firsts, unnamed=unnamed, teller=teller)
        for entry in roster.entries:
            people.learn(entry)
        return people

    def learn(self, entry: Entry) -> None:
        """Know one more participant, or more names of one."""
        learned = self._learned.get(id(entry), 0)
        self._learned[id(entry)] = len(entry.names)
        for name in entry.names[learned:]:
            self.known.names.add(" ".join(name))
            reversed_too = (name, name[::-1]) if len(name) == _PAIR else (name,)
            for form in (run for order in reversed_too for run in _runs(order, self.language.name_particles)):
                called = self._called.setdefault(form, [])
                if entry not in called:
                    called.append(entry)
                    self.known.parts.add(" ".join(form))
                    self.firsts.add(form[0])
                    self._longest[form[0]] = max(self._longest.get(form[0], 0), len(form))
            if self.language.titles_follow and len(name) == 1:
                for size in _SURNAME:
                    self._surnamed.setdefault(name[0][:size], []).append(entry)
                    self.firsts.add(name[0][:size])
        self.firsts.update(self.language.heads & entry.office_words)

    def named_at(self, scan: Scan, at: int) -> tuple[Entry, int] | None:
        """The participant whom the words at this token name, and where the name ends."""
        longest = self._longest.get(scan.tokens.words[at])
        words = scan.tokens.words
        if longest is None:
            return None
        particled = words[at] in scan.language.name_particles or scan.class_of(at) is Class.NAME  # "al-Roe"
        if not (particled or scan.is_capital(at)):
            return None
        run: list[str] = []
        ends: list[int] = []
        here = at
        while here < len(words) and len(run) < longest:
            if words[here] not in _MARKS:
                run.append(words[here])
                ends.append(here + 1)
            elif not self._joins(scan, here):
                break
            here += 1
        for size in range(len(run), 0, -1):
            if size == 1 and run[0] in scan.language.singular_pronouns:
                return None  # "He" is a surname only before a given name
            entry = one(self._called.get(tuple(run[:size]), ()))
            if entry is not None:
                end = ends[size - 1]
                if _goes_on(scan, end):
                    return None  # somebody else of the same surname
                dotted = run[size - 1] in scan.language.name_suffixes and words[end : end + 1] == ["."]
                return entry, end + dotted
        return None

    def called(self, words: tuple[str, ...]) -> Entry | None:
        """The participant who has these words of a name."""
        return one(self._called.get(words, ()))

    def surnamed_at(self, scan: Scan, at: int) -> tuple[Entry, int] | None:
        """The participant whom a surname and an office after it name: "鲁大使"."""
        entry = one(self._surnamed.get(scan.tokens.words[at], ()))
        if entry is None or at + 1 >= len(scan.tokens) or scan.class_of(at + 1) is not Class.HEAD:
            return None
        return entry, at + 2

    def _joins(self, scan: Scan, at: int) -> bool:
        """Whether a mark stands within a name: after an initial, before "Jr."."""
        words = scan.tokens.words
        if words[at] in JOINERS:
            return True
        if words[at] == ".":
            return at > 0 and len(words[at - 1]) == 1
        return at + 1 < len(words) and words[at + 1] in scan.language.name_suffixes

    def mentions(self, scan: Scan) -> dict[int, list[Span]]:
        """Where each participant is named, by the identity of the entry, in the order of the text."""
        found: dict[int, list[Span]] = {}
        stop = 0
        longest = self._longest
        for at in [at for at, word in enumerate(scan.tokens.words) if word in longest]:
            named = self.named_at(scan, at) if at >= stop else None
            if named is not None:
                entry, stop = named
                found.setdefault(id(entry), []).append(scan.tokens.span(at, stop))
        return found

    def met_as(self, scan: Scan, joint: Match) -> bool:
        """Whether those who met can be meant by a noun for all sides: "the two heads of state"."""
        offices = scan.lexicon.summits.get(scan.tokens.words[joint.end - 1], _NOTHING)
        offices = scan.lexicon.summits.get(" ".join(scan.tokens.words[joint.end - 2 : joint.end]), offices)
        return not offices or all(
            not e.office_words or offices & e.office_words for e in self.roster.principals
        )

    def in_office(self, scan: Scan, start: int, end: int, *, strictly: bool = False) -> Entry | None:
        """The one participant whose office these words name, or else the only principal of the state.

        Of several, the publisher's own, unless names tell those; ``strictly``, only one who holds it all.
        """
        named = self.roster.names_tell(scan)
        parties = {place.value for at in range(start, end) if (place := scan.place(at)) is not None}
        printed = frozenset(scan.tokens.words[start:end])
        each = zip(range(start, end), scan.tokens.words[start:end], strict=True)
        said = {word for at, word in each if scan.class_of(at) in (Class.HEAD, Class.OFFICE)}
        if (called := scan.match(Kind.REFERENCE, start)) is not None:
            said |= set(scan.tokens.words[start : called.end]) - scan.language.office_links
        of_party = [entry for entry in self.roster.entries if not parties or entry.party in parties]
        for offices in _called(scan, said):
            holders = [
                entry
                for entry in of_party
                if entry.office and any(words <= entry.office_words for words in offices)
            ]
            entry = one(holders) or (None if named else one(e for e in holders if self._is_own(e)))
            if entry is not None:
                return entry
        if strictly:
            return None
        exact = (entry for entry in of_party if entry.office_words and entry.office_words <= printed)
        return one(exact) or (one(of_party) if parties else None)

    def _is_own(self, entry: Entry) -> bool:
        """Whether somebody met others for the publisher's side."""
        return entry.role is Role.PRINCIPAL and entry.party == self.roster.home


def _called(scan: Scan, said: set[str]) -> Iterator[list[set[str]]]:
    """The words of an office, and those of the offices for which they can stand."""
    yield [said]
    for called, offices in scan.lexicon.references:
        if called <= said:
            yield [said - called | office for office in offices]


def _goes_on(scan: Scan, at: int) -> bool:
    """Whether a name goes on with the word at this token."""
    tokens = scan.tokens
    if (
        at >= len(tokens)
        or not scan.language.cased
        or not scan.is_capital(at)
        or scan.class_of(at) is not Class.NAME
    ):
        return False
    return tokens.text[tokens.end(at - 1) : tokens.starts[at]] == " "


def _runs(name: tuple[str, ...], particles: frozenset[str]) -> Iterator[tuple[str, ...]]:
    """The parts of a name that can stand for it: alone, neither an initial nor a particle within."""
    size = len(name)
    for start, word in enumerate(name):
        if len(word) > 1 and (start == 0 or word not in particles):
            yield (word,)
        for end in range(start + 2, size + 1):
            if name[end - 1] not in particles:
                yield name[start:end]
        if start > 1:
            yield name[0], word  # "Donald Roe" of "Donald J. Roe"


def one(entries: Iterable[Entry]) -> Entry | None:
    """The only one, or the only principal among several."""
    found = list(entries)
    if len(found) > 1:
        found = [entry for entry in found if entry.role is Role.PRINCIPAL]
    return found[0] if len(found) == 1 else None
