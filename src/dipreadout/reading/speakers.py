"""Subjects of sentences: which words name a speaker, and whom they name."""

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

__all__ = ["People", "Sort", "Speaker", "Subject", "last_by_office", "side", "subject"]

_NOTHING: frozenset[str] = frozenset()
_PAIR = 2
"""How many words a name has that may be printed in either order."""
_SURNAME = (1, 2)
"""How many characters a surname has."""
_MARKS = JOINERS | {".", ","}
"""What may stand between the words of a name."""
_ACRONYM = 5
"""How many letters an office in capitals has at most."""
_REACH = 30
"""How many words an office before a name, or a group without one, may have."""


class Sort(enum.Enum):
    """What kind of speaker the words name."""

    PERSON = enum.auto()
    PARTY = enum.auto()
    JOINT = enum.auto()
    OTHER = enum.auto()
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


class Subject(NamedTuple):
    """Words that name a speaker: tokens ``start`` to ``end``."""

    speaker: Speaker
    start: int
    end: int


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
    company: set[str] = attrs.field(factory=set)
    """What those without a name are called who alone met the publisher's own people."""
    _called: dict[tuple[str, ...], list[Entry]] = attrs.field(factory=dict)
    _surnamed: dict[str, list[Entry]] = attrs.field(factory=dict)
    """The characters with which a name of one word begins, to those who have it."""
    _longest: dict[str, int] = attrs.field(factory=dict)
    """First word of such a run, to the length of the longest that begins so."""

    @classmethod
    def of(cls, roster: Roster, language: Language, unnamed: tuple[str, ...] = ()) -> People:
        """Everybody on a roster, and somebody who goes by an office alone."""
        people = cls(roster, language, {*language.singular_pronouns, *unnamed}, unnamed=unnamed)
        for entry in roster.entries:
            people.learn(entry)
        return people

    def learn(self, entry: Entry) -> None:
        """Know one more participant, or more names of one."""
        for name in entry.names:
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
            entry = _one(self._called.get(tuple(run[:size]), ()))
            if entry is not None:
                end = ends[size - 1]
                if _goes_on(scan, end):
                    return None  # somebody else of the same surname
                dotted = run[size - 1] in scan.language.name_suffixes and words[end : end + 1] == ["."]
                return entry, end + dotted
        return None

    def called(self, words: tuple[str, ...]) -> Entry | None:
        """The participant who has these words of a name."""
        return _one(self._called.get(words, ()))

    def surnamed_at(self, scan: Scan, at: int) -> tuple[Entry, int] | None:
        """The participant whom a surname and an office after it name: "鲁大使"."""
        entry = _one(self._surnamed.get(scan.tokens.words[at], ()))
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
        principals = (entry for entry in self.roster.entries if entry.role is Role.PRINCIPAL)
        return not offices or all(not e.office_words or offices & e.office_words for e in principals)

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
            entry = _one(holders) or (None if named else _one(e for e in holders if self._is_own(e)))
            if entry is not None:
                return entry
        if strictly:
            return None
        exact = (entry for entry in of_party if entry.office_words and entry.office_words <= printed)
        return _one(exact) or (_one(of_party) if parties else None)

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


def _one(entries: Iterable[Entry]) -> Entry | None:
    """The only one, or the only principal among several."""
    found = list(entries)
    if len(found) > 1:
        found = [entry for entry in found if entry.role is Role.PRINCIPAL]
    return found[0] if len(found) == 1 else None


def subject(scan: Scan, people: People, at: int, end: int) -> Subject | None:
    """The speaker that the words at this token name, if they name one."""
    short = scan.match(Kind.SIDE, at)
    if short is not None and short.end <= end:
        return Subject(Speaker(Sort.PARTY, party=people.roster.side(short.value)), at, short.end)
    unparted = not scan.language.spaced and at + 1 < end
    compound = unparted and scan.lexicon.compound(scan.tokens.words[at]) is not None
    joint = scan.match(Kind.JOINT, at + compound)  # "中美双方"
    if joint is not None and joint.end <= end:
        if not people.met_as(scan, joint):
            return None
        if scan.tokens.words[joint.end - 1] in people.company:
            return Subject(Speaker(Sort.OTHER), at, joint.end)
        return _named_after(scan, people, Subject(Speaker(Sort.JOINT), at, joint.end), end)
    other = scan.match(Kind.INTERLOCUTOR, at)
    if other is not None and other.end < end:
        return _other_one(scan, people, other)
    word = scan.tokens.words[at]
    language = scan.language
    if word in language.both and (end_of_both := _both(scan, at, end)) > at:
        return Subject(Speaker(Sort.JOINT), at, end_of_both)
    pronoun = None if scan.is_excellency(at) else _pronoun(language, word)
    if pronoun is not None:
        named = people.named_at(scan, at)  # "He Lifeng"
        return (
            _people(scan, people, at, end)
            if named and named[1] > at + 1
            else Subject(Speaker(pronoun), at, at + 1)
        )
    if (
        word not in language.articles
        and word not in language.side_nouns
        and scan.class_of(at) is Class.OTHER
        and people.named_at(scan, at) is None
        and people.surnamed_at(scan, at) is None
    ):
        return None
    return (
        _unnamed(scan, people, at, end)
        or _people(scan, people, at, end)
        or side(scan, at, end)
        or _in_office(scan, people, at, end)
    )


def _unnamed(scan: Scan, people: People, at: int, end: int) -> Subject | None:
    """Somebody of the publisher's own by office alone, or all: "the Prime Minister and the President"."""
    words, language = scan.tokens.words, scan.language
    stop = _past_unnamed(scan, people, at)
    if stop == at or stop >= end:
        return None
    if words[stop] in language.conjunctions - {","} and stop + 1 < end:
        other = _people(scan, people, stop + 1, end) or _in_office(scan, people, stop + 1, end)
        return None if other is None else Subject(Speaker(Sort.JOINT), at, other.end)
    goes_on = scan.class_of(stop) in _BEFORE_NAME or scan.class_of(stop) is Class.NAME or words[stop] == "'s"
    return None if goes_on else Subject(Speaker(Sort.OTHER), at, stop)


def _past_unnamed(scan: Scan, people: People, at: int) -> int:
    """Past the office by which alone somebody goes; the token itself where no other stands."""
    words, office = scan.tokens.words, people.unnamed
    here = at + (words[at] in scan.language.articles)
    found = bool(office) and tuple(words[here : here + len(office)]) == office
    return here + len(office) if found else at


def _pronoun(language: Language, word: str) -> Sort | None:
    if word in language.singular_pronouns:
        return Sort.HE
    if word in language.courtesies:
        return Sort.GUEST
    if word in language.plural_pronouns:
        return Sort.THEY
    return Sort.IT if word in language.thing_pronouns else None


def _other_one(scan: Scan, people: People, words: Match) -> Subject:
    """Whoever the speaker met: "his counterpart", "his Peruvian counterpart"."""
    place = scan.place(words.end)
    if place is None or place.kind is not Kind.ADJECTIVE:
        return Subject(Speaker(Sort.OTHER_ONE), words.start, words.end)
    entry = _one(entry for entry in people.roster.entries if entry.party == place.value)
    speaker = Speaker(Sort.OTHER_ONE) if entry is None else Speaker(Sort.PERSON, (entry,))
    return Subject(speaker, words.start, place.end)


def _both(scan: Scan, at: int, end: int) -> int:
    """Where a noun for all sides ends after its determiner, with a verb behind it: "оба мэра сказали"."""
    for stop in (at + 2, at + 3):
        if stop < end and (scan.verb(stop) is not None or scan.adverb_end(stop) > stop):
            return stop
    return at


def _named_after(scan: Scan, people: People, found: Subject, end: int) -> Subject:
    """The joint subject, or the people whom it introduces: "the two ministers Roe and Lima"."""
    named = _people(scan, people, found.end, end) if found.end < end else None
    introduced = named is not None and len(named.speaker.people) > 1
    return found._replace(end=named.end) if named is not None and introduced else found


def _people(scan: Scan, people: People, at: int, end: int) -> Subject | None:
    """One participant, or several joined, each with what stands before the name, or by office alone."""
    words = scan.tokens.words
    named: list[Entry] = []
    here = finish = at
    joined = alone = False
    while here < end:
        found = _person(scan, people, here, end)
        office = _joined_office(scan, people, here, end if found is None else found[1], found)
        if office is not None:
            found = office
            alone = alone or here == at
        elif found is None and joined and (stop := _past_unnamed(scan, people, here)) > here:
            return Subject(Speaker(Sort.JOINT), at, stop)
        elif found is None and joined:
            found = _holder(scan, people, here, end)  # "Roe and the Minister"
        if found is None:
            break
        entry, finish = found
        if entry not in named:
            named.append(entry)
        here = finish + (finish < end and words[finish] == ",")
        joined = here < end and words[here] in scan.language.conjunctions
        here += joined
        if here == finish:
            break
    if not named or (alone and len(named) == 1):
        return None
    return Subject(Speaker(Sort.PERSON, tuple(named)), at, finish)


def _joined_office(
    scan: Scan, people: People, at: int, end: int, named: tuple[Entry, int] | None
) -> tuple[Entry, int] | None:
    """Who holds the office before a conjunction, after which somebody else is named or holds another.

    "The Secretary and the Minister", "the Vice President and Chancellor Roe": no office of the latter's own.
    """
    words, language = scan.tokens.words, scan.language
    here = at + (words[at] in language.articles)
    stop = here
    while stop < end and words[stop] not in language.conjunctions and scan.class_of(stop) in _OFFICE:
        stop += 1
    joined = stop + 1 < end and words[stop] in language.conjunctions - {","}
    if not joined or not any(scan.class_of(i) is Class.HEAD for i in range(here, stop)):
        return None
    entry = people.in_office(scan, here, stop)
    if entry is None or (named is not None and entry is named[0]):
        return None
    office = words[here:stop]
    if named is not None and office != words[stop + 1 : stop + 1 + len(office)] and _holds(named[0], office):
        return None  # "the Prime Minister and Foreign Minister Roe"
    if named is None and people.in_office(scan, here, _office_end(scan, stop, end), strictly=True):
        return None  # "the Prime Minister and Minister of Foreign Affairs"
    return entry, stop


_OFFICE = frozenset({Class.HEAD, Class.OFFICE, Class.PLACE, Class.LINK})


def _office_end(scan: Scan, at: int, end: int) -> int:
    """Where the words of an office end."""
    while at < end and scan.class_of(at) in _OFFICE:
        at += 1
    while scan.class_of(at - 1) is Class.LINK:
        at -= 1
    return at


def _holds(entry: Entry, words: list[str]) -> bool:
    """Whether the words are part of somebody's office."""
    return entry.office_words.issuperset(words)


_BEFORE_NAME = frozenset({Class.HEAD, Class.OFFICE, Class.PLACE, Class.LINK, Class.HONORIFIC})


def _person(scan: Scan, people: People, at: int, end: int) -> tuple[Entry, int] | None:
    words = scan.tokens.words
    language = scan.language
    for here in range(at, min(end, at + _REACH)):
        found = people.named_at(scan, here) or people.surnamed_at(scan, here)
        if found is not None:
            entry, stop = found
            if stop < end and words[stop] in ("'s", "'"):
                return None
            return entry, _past_title(scan, stop, end)
        if (
            scan.class_of(here) not in _BEFORE_NAME
            and words[here] not in language.before_office
            and words[here] not in language.articles
            and words[here] != "."
            and words[here + 1 : here + 2] != ["."]  # an initial
            and not (_is_acronym(scan, here) and here + 1 < end and people.named_at(scan, here + 1))
        ):
            return None
    return None


def _is_acronym(scan: Scan, at: int) -> bool:
    """Whether an unknown word in capitals may stand for an office: "NSA Roe"."""
    printed = scan.tokens.printed(at)
    return scan.language.cased and 1 < len(printed) <= _ACRONYM and printed.isupper()


def _past_title(scan: Scan, at: int, end: int) -> int:
    """Past an office or a title of address after a name: "顾长风主席"."""
    while scan.language.titles_follow and at < end and scan.class_of(at) in (Class.HEAD, Class.HONORIFIC):
        at += 1
    return at


def _holder(scan: Scan, people: People, at: int, end: int) -> tuple[Entry, int] | None:
    """A participant by office alone, and where the words end."""
    subject = _in_office(scan, people, at, end)
    return (
        (subject.speaker.people[0], subject.end) if subject is not None and subject.speaker.people else None
    )


def side(scan: Scan, at: int, end: int) -> Subject | None:
    """A side: "the Peruvian side", "la partie péruvienne", "Peru"."""
    words = scan.tokens.words
    nouns = scan.language.side_nouns
    here = at + 1 if words[at] in scan.language.articles else at
    if here >= end:
        return None
    noun_first = words[here] in nouns
    place = scan.place(here + noun_first) if here + noun_first < end else None
    if place is None or place.kind is Kind.CITY:
        return None
    stop = place.end
    if not noun_first and stop < end and words[stop] in nouns:
        stop += 1
    elif not noun_first and place.kind is Kind.ADJECTIVE:
        return None
    head_first = not scan.language.cased and scan.language.modifiers_follow
    if stop < end and not (noun_first or head_first) and scan.class_of(stop) in _OF_PERSON:
        return None
    if stop < end and words[stop] == "'s":
        return None
    return Subject(Speaker(Sort.PARTY, party=place.value), at, stop)


_OF_PERSON = (Class.NAME, Class.HEAD, Class.OFFICE)


def _in_office(scan: Scan, people: People, at: int, end: int) -> Subject | None:
    """A participant by office or title alone: "the President", "the Peruvian Minister", "His Majesty"."""
    words = scan.tokens.words
    here = at
    while here < end and scan.class_of(here) is Class.HONORIFIC:
        here += 1
    if here > at + 1 and words[here] not in scan.language.articles and scan.class_of(here) is Class.OTHER:
        return Subject(Speaker(Sort.HE), at, here)
    here += here < end and words[here] in scan.language.articles
    stop = here
    while stop < min(end, here + _REACH) and scan.class_of(stop) in (
        Class.HEAD,
        Class.OFFICE,
        Class.PLACE,
        Class.LINK,
    ):
        stop += 1
    while stop > here and scan.class_of(stop - 1) is Class.LINK:
        stop -= 1
    reference = scan.match(Kind.REFERENCE, here) if here < end else None
    if reference is not None:  # "the head of state"
        stop = max(stop, min(reference.end, end))
    if not any(scan.class_of(i) is Class.HEAD for i in range(here, stop)):
        return None
    entry, stop = _office_holder(scan, people, here, stop)
    if entry is None and _is_reference(scan, here, stop):
        return Subject(Speaker(Sort.HE), at, stop)
    return Subject(Speaker(Sort.PERSON, (entry,)), at, stop) if entry is not None else None


def _office_holder(scan: Scan, people: People, at: int, stop: int) -> tuple[Entry | None, int]:
    """Who holds the office that the words name, and where they end.

    Where no capital tells an office, its last words may be the verb's: an unknown one, or from a link on.
    """
    words, known = scan.tokens.words, scan.lexicon.known
    if scan.language.cased:
        return people.in_office(scan, at, stop), stop
    if words[at] in scan.language.groups:
        return None, stop  # "the deputies"
    entry = people.in_office(scan, at, stop)
    end = stop
    while entry is None and known and stop > at + 1 and words[stop - 1] not in known:
        stop -= 1
        entry = people.in_office(scan, at, stop)
    while entry is None:
        stop = next((i for i in range(stop - 1, at, -1) if _parts_offices(scan, i)), at)
        if not any(scan.class_of(i) is Class.HEAD for i in range(at, stop)):
            return None, end
        entry = people.in_office(scan, at, stop)
    return entry, stop


def _parts_offices(scan: Scan, at: int) -> bool:
    """Whether an office may end before the word: a link, or the head of another, with its own article."""
    kind = scan.class_of(at)
    return kind is Class.LINK or (kind is Class.HEAD and scan.is_definite(at))


def _is_reference(scan: Scan, at: int, end: int) -> bool:
    """Whether the words call somebody who was named before by no office of their own: "el mandatario"."""
    words = scan.tokens.words[at:end]
    return any(called.issubset(words) for called, _ in scan.lexicon.references) and not any(
        scan.class_of(here) is Class.PLACE for here in range(at, end)
    )


def last_by_office(scan: Scan, at: int, end: int) -> Subject | None:
    """Whoever spoke last, by a word for an office that nobody here has: "the speaker said"."""
    if scan.tokens.words[at] not in scan.language.articles:
        return None
    here = at + 1
    while here < end and scan.class_of(here) in (Class.HEAD, Class.OFFICE, Class.PLACE):
        here += 1
    if here == at + 1 or scan.class_of(here - 1) is not Class.HEAD:
        return None
    return Subject(Speaker(Sort.HE), at, here)
