"""Mentions to participants: which names are one person, in whose office, for which side."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import combinations
from typing import TypeAlias

import attrs

from dipreadout.model import Role
from dipreadout.reading.endings import declines
from dipreadout.reading.kinds import OF_OFFICE, Class, Kind
from dipreadout.reading.people import Mention
from dipreadout.reading.scan import Scan
from dipreadout.reading.sides import counterpart, is_stated, represents
from dipreadout.reading.tokens import JOINERS

__all__ = ["Entry", "Roster", "side_before"]

_BRACKETS = re.compile(r" ?\([^()]*\)")
"""An abbreviation beside what it stands for, which makes no office fuller."""
_SEVERAL = 2
_LIST = 40
"""How far before a name the side may be named with which its person came."""
_MARKS = JOINERS | {".", ","}
"""What may stand between the words of a name."""
_ALIKE = 4
"""With how many equal letters a word begins that is spelt in two ways."""
_PARTED = re.compile(r"[ -]")
_Rank: TypeAlias = tuple[int, int, int]


@attrs.define(eq=False)
class Entry:
    """One person, as far as the text has been read."""

    role: Role
    names: list[tuple[str, ...]] = attrs.field(factory=list)
    """The forms of the name, as folded words, in the order met."""
    name: str = ""
    """The longest form, as printed."""
    office: str | None = None
    """The longest office printed beside the name."""
    name_rank: _Rank = (0, 0, 0)
    """How good a form of the name that is: the fuller the better; in the nominative, if there are cases."""
    office_rank: _Rank = (0, 0, 0)
    """The same of the office."""
    office_words: frozenset[str] = frozenset()
    """Its words, as they are compared."""
    party: str | None = None
    """The side, as far as it is known."""
    private: bool = False
    """Whether the office stands for no state."""
    opposite: bool = False
    """Whether somebody is said to have met this person, and not the other way round."""
    beside: Entry | None = None
    """Who is named right before, in the same list."""
    listed: str | None = None
    """The side that is named before the list of those who came with it: "the Peruvian side was led by"."""

    def is_called(self, words: tuple[str, ...]) -> bool:
        """Whether these words are a form of the name: some of its words, or all in another order."""
        return any(
            _is_among(words, name) or _is_among(name, words) or sorted(words) == sorted(name)
            for name in self.names
        )


def _pairs(words: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """Every two words of a name: of two forms of one name, the shorter's are the longer's too."""
    return tuple(combinations(sorted(set(words)), 2))


def _is_misprint(words: tuple[str, ...], name: tuple[str, ...]) -> bool:
    """Whether two names differ in the spelling of one word: "Jane Thornquist", "Jane Thornqvist"."""
    if len(words) != len(name) or len(words) < _SEVERAL:
        return False
    other = [pair for pair in zip(words, name, strict=True) if pair[0] != pair[1]]
    return len(other) == 1 and other[0][0][:_ALIKE] == other[0][1][:_ALIKE]


def _is_among(some: tuple[str, ...], words: tuple[str, ...]) -> bool:
    """Whether the words of one name stand in the other, in its order: "Ana Lima" in "Ana Maria Lima Roe"."""
    rest = iter(words)
    return all(word in rest for word in some)


@attrs.define(eq=False)
class Roster:
    """The people of one readout, in the order in which they are first named."""

    home: str | None
    """The publisher's side; where that is not known, the one that the account begins with."""
    entries: list[Entry] = attrs.field(factory=list)
    _bearers: dict[tuple[str, ...], list[Entry]] = attrs.field(factory=dict)
    """A word, or two, to those in whose names they stand, so that a name is compared with few others; a word
    and nothing, to those of whom only that word is known."""
    _unsettled: list[Entry] = attrs.field(factory=list)
    """Those whose side is not known."""
    _last: tuple[int, Entry] | None = None
    """Who was added last, and where the words end that named them."""
    _said: set[tuple[str, str | None, bool]] = attrs.field(factory=set)
    """The names, each with its office and whether it is in the nominative, that have no more to tell."""

    def add(self, scan: Scan, mention: Mention, role: Role) -> Entry:
        """Enter a person whom a mention names, or add to what is known of them."""
        words = _name_words(scan, mention)
        entry = self._find(words)
        if entry is None:
            entry = Entry(role, beside=self._listed_before(scan, mention))
            self.entries.append(entry)
            self._unsettled.append(entry)
        self._learn(entry, words, scan, mention)
        return entry

    def _learn(self, entry: Entry, words: tuple[str, ...], scan: Scan, mention: Mention) -> None:
        """Add to what is known of a person what a mention tells."""
        self._enter(entry, words)
        _name(entry, scan, mention)
        if mention.office is not None:
            self._add_office(entry, scan, mention, nominative=mention.nominative)
        entry.party = entry.party or mention.of or counterpart(scan, mention)
        self._last = mention.end, entry

    @property
    def principals(self) -> list[Entry]:
        """Those who met, in the order in which they are named."""
        return [entry for entry in self.entries if entry.role is Role.PRINCIPAL]

    def own(self) -> list[Entry]:
        """Those of them who are the publisher's own."""
        return [entry for entry in self.principals if entry.party == self.home]

    def knows(self, scan: Scan, mention: Mention) -> bool:
        """Whether a mention names somebody who is entered."""
        return self._find(_name_words(scan, mention)) is not None

    def _enter(self, entry: Entry, words: tuple[str, ...]) -> None:
        if words in entry.names:
            return
        entry.names.append(words)
        alone = ((words[0], ""),) if len(words) == 1 else ()
        for key in (*_pairs(words), *((word,) for word in words), *alone):
            bearers = self._bearers.setdefault(key, [])
            if entry not in bearers[-1:]:
                bearers.append(entry)

    def lengthen(self, scan: Scan, mentions: Iterable[Mention]) -> None:
        """Add other forms of the names of those who are known: "Roe" met, and "Jane Roe" said."""
        quote = scan.tokens.quote
        for mention in mentions:
            said = quote(*mention.name), mention.office and quote(*mention.office), mention.nominative
            if said in self._said:
                continue
            words = _name_words(scan, mention)
            entry = self._find(words) or self._misprinted(words)
            if entry is not None:
                self._learn(entry, words, scan, mention)
                if entry.party is not None:
                    self._said.add(said)

    def _misprinted(self, words: tuple[str, ...]) -> Entry | None:
        """The first whose name is spelt almost as these words are."""
        bearers = self._bearing((word,) for word in words)
        return next((e for e in bearers if any(_is_misprint(words, name) for name in e.names)), None)

    def _bearing(self, keys: Iterable[tuple[str, ...]]) -> list[Entry]:
        """Those in whose names one of the keys stands, each once."""
        bearers = (entry for key in keys for entry in self._bearers.get(key, ()))
        return list({id(entry): entry for entry in bearers}.values())

    def _find(self, words: tuple[str, ...]) -> Entry | None:
        """The one person whom these words can name; ``None`` for nobody, or for several."""
        bearers = self._bearing((*(_pairs(words) or (words,)), *((word, "") for word in words)))
        exact = [entry for entry in bearers if words in entry.names]
        if len(exact) == 1:
            return exact[0]
        called = [entry for entry in bearers if entry.is_called(words)]
        if len(called) > 1:
            called = [entry for entry in called if entry.role is Role.PRINCIPAL]
        return called[0] if len(called) == 1 else None

    def _add_office(self, entry: Entry, scan: Scan, mention: Mention, *, nominative: bool) -> None:
        office = mention.office
        assert office is not None  # as the caller knows
        printed = scan.tokens.quote(*office)
        rank = _rank(scan, printed, office[1] - office[0], nominative=nominative)
        if not scan.language.endings:
            bare = _BRACKETS.sub("", printed)
            rank = (len(bare), int(bare == printed), 0)  # of two that are equal, the one without
        if rank > entry.office_rank:
            entry.office, entry.office_rank = printed, rank
            entry.office_words = frozenset(scan.tokens.words[slice(*office)])
        party, private = represents(scan, *office)
        unstated = party is None and not private and entry.role is Role.PRINCIPAL
        listed = self._listed(scan, office[0]) if unstated else None
        if listed is not None or (mention.of is not None and party is None):
            party = listed or mention.of
        elif self._is_home(scan, entry) and not is_stated(scan, *office, party):
            party, private = self.home, False
        entry.party = entry.party or party
        entry.private = entry.private or private

    def lengthen_office(self, scan: Scan, entry: Entry, start: int, end: int) -> None:
        """Know somebody's office by words that name it with its state, where the name had it without."""
        words = scan.tokens.words
        start += start < end and words[start] in scan.language.articles
        stated = [at for at in range(start, end) if scan.class_of(at) is Class.PLACE]
        whole = all(scan.class_of(at) in OF_OFFICE for at in range(start, end))
        said = set(words[start:end]) - {words[at] for at in stated} - scan.language.office_links
        if stated and whole and said == entry.office_words - scan.language.office_links:
            entry.office = scan.tokens.quote(start, end)
            entry.office_words = frozenset(words[start:end])

    def _listed(self, scan: Scan, at: int) -> str | None:
        """The side of a foreigner right before, with whom another is named: "美国国务卿甲和防长乙"."""
        if self._last is None or scan.language.spaced or at == 0:
            return None
        end, entry = self._last
        joined = end == at - 1 and scan.tokens.words[end] in scan.language.conjunctions - {","}
        return entry.party if joined and entry.party != self.home else None

    def _listed_before(self, scan: Scan, mention: Mention) -> Entry | None:
        """Who is named right before a mention, with nothing but what joins people between them."""
        if self._last is None:
            return None
        end, entry = self._last
        words, language = scan.tokens.words, scan.language
        between = words[end : mention.start] if end <= mention.start else [""]
        loose = language.conjunctions | language.articles | language.person_links
        return entry if loose.issuperset(between) else None

    def settle(self, scan: Scan, near: str | None = None) -> None:
        """Give a side to those whose office names none: home by their names, else the other.

        ``near`` is the state of a city that is named beside them: theirs, where the text speaks of it.
        """
        waiting = [entry for entry in self._unsettled if entry.party is None and not entry.private]
        for entry in waiting:
            if self._is_home(scan, entry):
                entry.party = self.home
            elif not self.names_tell(scan):
                entry.party = self._by_position(entry, near)
            elif entry.office is not None or entry.role is Role.ATTENDEE:
                host = near if near != self.home and scan.states[near or ""] else None
                entry.party = host or self._foreign(scan)
            else:
                entry.party = self._side(scan)
        self._unsettled = [entry for entry in waiting if entry.party is None]

    def names_tell(self, scan: Scan) -> bool:
        """Whether the publisher's own people are known by how names are spelt."""
        return self.home in scan.language.home_names

    def _by_position(self, entry: Entry, near: str | None) -> str | None:
        """The side of one whose office names none, as the publisher names its own people without it."""
        if entry.listed is not None or not entry.opposite:
            return entry.listed or self.home
        if all(other.party != self.home for other in self.entries):
            return self.home  # "President Lima of Peru congratulated Jane Roe"
        beside = entry.beside.party if entry.beside is not None and entry.beside.opposite else None
        met = (other.party for other in self.entries if other.opposite and other.party)
        return beside or near or next(met, self.home)

    def first_side(self, scan: Scan) -> str | None:
        """The side whose people's names are spelt as that of one is who met, with no side in the office.

        Else that of whoever the account names first; else the one of which it speaks beside the others.
        """
        if not self.entries:
            return None
        own = (side for entry in self.entries if (side := self._spelt_side(scan, entry)) is not None)
        if (side := next(own, None)) is not None:
            return side
        if self.entries[0].party is not None or self.entries[0].private:
            return self.entries[0].party
        others = {entry.party for entry in self.entries} | scan.language.home_names.keys()
        dateline = next((match.value for match in scan.found(Kind.CITY, 0, 1)), None)
        if dateline is not None and dateline not in others:
            return dateline
        named = ((party, count) for party, count in scan.states.most_common() if party not in others)
        return next((party for party, count in named if count >= _SEVERAL), None)

    def _spelt_side(self, scan: Scan, entry: Entry) -> str | None:
        """The side whose people's names are spelt as somebody's is, whose office names none."""
        if entry.role is not Role.PRINCIPAL or entry.party is not None or entry.private:
            return None
        names = [" ".join(words) for words in entry.names]
        sides = scan.language.home_names.items()
        return next((side for side, spelt in sides if any(re.fullmatch(spelt, name) for name in names)), None)

    def _is_home(self, scan: Scan, entry: Entry) -> bool:
        if not self.names_tell(scan):
            return False
        home_name = scan.lexicon.home_name
        return any(home_name(" ".join(words)) is not None for words in entry.names)

    def side(self, codes: str) -> str:
        """Of several sides that go by one word, the one that takes part; else the likeliest."""
        of_those = codes.split("|")
        parties = {entry.party for entry in self.entries}
        return next((code for code in of_those if code in parties), of_those[0])

    def _foreign(self, scan: Scan) -> str | None:
        """The other side: the state of another participant, else that of which the text speaks most."""
        others = [entry.party for entry in self.entries if entry.party not in (None, self.home)]
        states = (party for party in others if party in scan.lexicon.states)
        return next(states, None) or self._spoken_of(scan) or next(iter(others), None)

    def _side(self, scan: Scan) -> str | None:
        """The side that is most often named in one word, the publisher's own apart: "新方"."""
        codes = (value.split("|") for value, _ in scan.values(Kind.SIDE).most_common())
        others = next((of for of in codes if self.home not in of), [])
        return next((code for code in others if code in scan.states), next(iter(others), None))

    def _spoken_of(self, scan: Scan) -> str | None:
        """The state of which the text speaks most, the publisher's own apart; else that of a city."""
        named = (party for party, _ in scan.states.most_common() if party != self.home)
        cities = (city.value for city in scan.found(Kind.CITY, 0, len(scan.tokens)))
        return next(named, None) or next((state for state in cities if state != self.home), None)


def side_before(scan: Scan, mention: Mention) -> str | None:
    """The side named last before a mention in its sentence, as a list has it: "с перуанской стороны"."""
    words, language = scan.tokens.words, scan.language
    for at in range(mention.start - 1, max(0, mention.start - _LIST) - 1, -1):
        if words[at] in language.ends:
            return None
        place = scan.place(at)
        if place is None or place.kind is not Kind.ADJECTIVE or place.end >= len(words):
            continue
        noun = words[place.end] in language.side_nouns | language.from_nouns
        if noun or (at > 0 and words[at - 1] in language.from_sides):
            return place.value
    return None


def _name_words(scan: Scan, mention: Mention) -> tuple[str, ...]:
    """The name, folded, without its marks."""
    return tuple(word for word in scan.tokens.words[slice(*mention.name)] if word not in _MARKS)


def _name(entry: Entry, scan: Scan, mention: Mention) -> None:
    """Know a person by a better form of the name, if that is one."""
    printed = scan.tokens.quote(*mention.name)
    particles = scan.language.name_particles
    if printed == entry.name and not mention.nominative:
        return
    full = sum(len(word) > 1 and word not in particles for word in _name_words(scan, mention))
    rank = _rank(scan, printed, full, nominative=mention.nominative and full > 1)
    if scan.language.endings:
        rank = (rank[1], rank[0], int(_is_nominative(scan, printed, entry.name)))
    if _holds(printed, entry.name) or (rank > entry.name_rank and not _holds(entry.name, printed)):
        entry.name, entry.name_rank = printed, rank


def _is_nominative(scan: Scan, one: str, other: str) -> bool:
    """Whether a form of a name is the nominative of the other: "Хатем Роэ" of "Хатемом Роэ"."""
    words, forms = (_PARTED.split(name) for name in (one, other))
    pairs = zip(words, forms, strict=False)
    return other not in ("", one) and all(declines(scan.language, word, form) for word, form in pairs)


def _holds(one: str, other: str) -> bool:
    """Whether a form of a name has all the words of another as they are printed, and more."""
    return len(one) > len(other) and set(one.split()).issuperset(other.split())


def _rank(scan: Scan, printed: str, words: int, *, nominative: bool) -> _Rank:
    if not scan.language.endings:
        return len(printed), 0, 0
    return words, int(nominative), 0
