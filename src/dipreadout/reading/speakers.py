"""Subjects of sentences: which words name a speaker, and whom they name."""

from __future__ import annotations

from typing import NamedTuple

from dipreadout.reading.cast import People, Sort, Speaker, one
from dipreadout.reading.kinds import OF_OFFICE, Class, Kind, Match
from dipreadout.reading.roster import Entry
from dipreadout.reading.scan import Scan

__all__ = ["Subject", "last_by_office", "side", "subject"]

_ACRONYM = 5
"""How many letters an office in capitals has at most."""
_JOINED = 200
"""How many words the names of those who speak together may have."""
_REACH = 30
"""How many words an office before a name, or a group without one, may have."""
_BEFORE_NAME = frozenset({Class.HEAD, Class.OFFICE, Class.PLACE, Class.LINK, Class.HONORIFIC})
_OF_PERSON = (Class.NAME, Class.HEAD, Class.OFFICE)


class Subject(NamedTuple):
    """Words that name a speaker: tokens ``start`` to ``end``."""

    speaker: Speaker
    start: int
    end: int


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
    if people.teller is not None and word in language.first_person:
        return Subject(Speaker(Sort.PERSON, (people.teller,)), at, at + 1)
    pronoun = None if scan.is_excellency(at) else _pronoun(people, word)
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
    return None if goes_on else Subject(Speaker(Sort.OWN), at, stop)


def _past_unnamed(scan: Scan, people: People, at: int) -> int:
    """Past the office by which alone somebody goes; the token itself where no other stands."""
    words, office = scan.tokens.words, people.unnamed
    here = at + (words[at] in scan.language.articles)
    if office and tuple(words[here : here + len(office)]) == office:
        return here + len(office)
    short = bool(office) and words[here : here + 1] == [office[0]] and scan.class_of(here) is Class.HEAD
    return here + 1 if short and here > at else at  # "le Président", of "le Président de la République"


def _pronoun(people: People, word: str) -> Sort | None:
    language = people.language
    if word in language.singular_pronouns:
        return Sort.HE
    if word in language.courtesies:
        return Sort.GUEST
    if word in language.plural_pronouns or (people.teller and word in language.first_person_plural):
        return Sort.THEY
    return Sort.IT if word in language.thing_pronouns else None


def _other_one(scan: Scan, people: People, words: Match) -> Subject:
    """Whoever the speaker met: "his counterpart", "his Peruvian counterpart"."""
    place = scan.place(words.end)
    if place is None or place.kind is not Kind.ADJECTIVE:
        return Subject(Speaker(Sort.OTHER_ONE), words.start, words.end)
    entry = one(entry for entry in people.roster.entries if entry.party == place.value)
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
    while here < min(end, at + _JOINED):
        found = _person(scan, people, here, end)
        office = _joined_office(scan, people, here, end if found is None else found[1], found)
        if office is not None:
            found = office
            alone = alone or here == at
        elif found is None and joined and (stop := _past_others(scan, people, here, end)) > here:
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


def _past_others(scan: Scan, people: People, at: int, end: int) -> int:
    """Past who else met: "Roe and the Foreign Ministers", "and her counterpart"; else the token itself."""
    others = scan.match(Kind.JOINT, at)
    if others is not None and others.end <= end:
        return others.end
    other = scan.match(Kind.INTERLOCUTOR, at)
    return _past_unnamed(scan, people, at) if other is None else _other_one(scan, people, other).end


def _joined_office(
    scan: Scan, people: People, at: int, end: int, named: tuple[Entry, int] | None
) -> tuple[Entry, int] | None:
    """Who holds the office before a conjunction, after which somebody else is named or holds another.

    "The Secretary and the Minister", "the Vice President and Chancellor Roe": no office of the latter's own.
    """
    words, language = scan.tokens.words, scan.language
    here = at + (words[at] in language.articles)
    stop = here
    while stop < end and words[stop] not in language.conjunctions and scan.class_of(stop) in OF_OFFICE:
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
    finish = _office_end(scan, stop, end)
    if named is None and finish > stop and people.in_office(scan, here, finish, strictly=True):
        return None  # "the Prime Minister and Minister of Foreign Affairs"
    return entry, stop


def _office_end(scan: Scan, at: int, end: int) -> int:
    """Where the words of an office end."""
    while at < end and scan.class_of(at) in OF_OFFICE:
        at += 1
    while scan.class_of(at - 1) is Class.LINK:
        at -= 1
    return at


def _holds(entry: Entry, words: list[str]) -> bool:
    """Whether the words are part of somebody's office."""
    return entry.office_words.issuperset(words)


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


def _in_office(scan: Scan, people: People, at: int, end: int) -> Subject | None:
    """A participant by office or title alone: "the President", "the Peruvian Minister", "His Majesty"."""
    words = scan.tokens.words
    here = at
    while here < end and scan.class_of(here) is Class.HONORIFIC:
        here += 1
    if (
        at + 1 < here < end
        and words[here] not in scan.language.articles
        and scan.class_of(here) is Class.OTHER
    ):
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
