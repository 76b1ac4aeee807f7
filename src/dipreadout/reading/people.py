"""Names and offices in a stretch of text: where each person is named, with which words around the name.

A name is a run of capitals that no office, institution or place claims; the office stands before it, or after
it between commas. Nothing here decides whether a person met anybody.
All numbers are token indices, half-open.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import attrs

from dipreadout.languages.base import GAP
from dipreadout.reading.kinds import Class, Kind
from dipreadout.reading.scan import Scan
from dipreadout.reading.tokens import JOINERS

__all__ = ["Known", "Mention", "mentions", "run_end"]

_NAMED = frozenset({Class.HEAD, Class.OFFICE})
_OFFICE = _NAMED | {Class.PLACE, Class.NAME, Class.LINK}
"""What the words of an office can be; a name, where an institution has one."""
_NAMING = frozenset({Class.OFFICE, Class.PLACE, Class.NAME})
_BEFORE_PEOPLE = (Kind.ENCOUNTER, Kind.TITLE, Kind.ACCOMPANIED, Kind.PRESENCE_BEFORE)
"""What a person's name may follow directly, though it ends with a link."""
_LIST = 40
"""How far before a name the list may begin that it stands in."""
_LONG = 3
"""How many words a name has at least before a second surname after a conjunction."""
_POST = 5
"""Within how many words before it an office has the head whose holder is posted to a city."""
_INSTITUTION = 3
"""How many words a run after "President of" has at least when it holds a person's name as well."""


class Mention(NamedTuple):
    """A person named once."""

    name: tuple[int, int]
    start: int
    """Where honorific and office, or else the name, begin."""
    end: int
    """Where the name, or what stands after it, ends."""
    office: tuple[int, int] | None = None
    """The words of office, before the name or after it."""
    of: str | None = None
    """The code of a state that stands after the name: "President Roe of Peru"."""
    possessive: bool = False
    """Whether the name is only the owner of something: "President Roe's visit"."""
    nominative: bool = False
    """Whether the name is known to stand in the nominative, where names have cases."""


@attrs.frozen
class Known:
    """Names, folded, that the text shows to be people's elsewhere."""

    names: set[str]
    """Whole names: they part an institution from the name after it ("Chairman of Acme Jane Roe")."""
    parts: set[str]
    """Parts of names, by which people go later: surnames."""


_DASHES = frozenset("-–—─")
_AFTER_NAME = frozenset(",.;:")
"""What stands after a name between commas."""
_NOBODY = Known(set(), set())
_MARKS = frozenset(".,")
"""What may stand between an office and the name after it."""
_OPENED = frozenset("«„")
_QUOTED = _OPENED | frozenset("»")
_CLOSING = _QUOTED | frozenset(")")
"""The marks of quotation between which a house's name stands in an office."""
_QUOTATION = 10
"""How many words the name of a house between quotation marks may have."""
_TWO = 2
"""How many words the first of two names side by side has, at least."""


def mentions(scan: Scan, start: int, end: int, known: Known = _NOBODY) -> Iterator[Mention]:
    """The people named between two tokens, in order."""
    floor = start
    at = scan.name_from(start, end)
    while at < end:
        stop = run_end(scan, at, end, known)
        if stop > at + 1 and not scan.language.cased:
            stop = _shortened(scan, at, stop, known)
        first = _name_start(scan, floor, at, stop, end, known) if stop > at else None
        if first is None or _is_of_occasion(scan, floor, first, stop):
            at = scan.name_from(max(stop, at + 1), end)
            continue
        mention = _mention(scan, floor, first, stop, end)
        yield mention
        floor = mention.end
        at = scan.name_from(floor, end)


def _is_of_occasion(scan: Scan, floor: int, first: int, stop: int) -> bool:
    """Whether a name before a comma is that of an occasion: "on the margins of the Forum of Lima, …"."""
    words = scan.tokens.words
    if stop >= len(words) or words[stop] != ",":
        return False
    begin = first
    while begin > floor and words[begin - 1] != "," and scan.class_of(begin - 1) is not Class.HEAD:
        begin -= 1
    return scan.first(Kind.MARGIN, begin, first) is not None


def run_end(scan: Scan, at: int, end: int, known: Known = _NOBODY) -> int:
    """Where the run of name words that begins at ``at`` ends; ``at`` itself when there is none."""
    kind = scan.class_of(at)
    named = _NAMED if scan.language.cased else _NAMED | {Class.PLACE}
    if kind is Class.PARTICLE and at > 0 and scan.class_of(at - 1) in named:
        stop = _more_name(scan, at, end)  # "Adviser van der Waal"
        if stop == at or scan.language.cased:
            return stop
    elif kind is not Class.NAME:
        return at
    else:
        stop = at + 1
    while stop < end and (after := _more_name(scan, stop, end)) > stop:
        stop = after
    while scan.language.modifiers_follow and (after := _office_surname(scan, at, stop, end)) > stop:
        stop = after
        while stop < end and (after := _more_name(scan, stop, end)) > stop:
            stop = after
    stop = _second_surname(scan, at, stop, end)
    return _second_name(scan, at, stop, known) if scan.language.endings else stop


def _office_surname(scan: Scan, at: int, stop: int, end: int) -> int:
    """Where a name ends that goes on with a word of offices too: "Ana Guerra", "Juan Mora de Paz".

    Where modifiers follow, the name of an institution begins with such a word, and does not end with it.
    """
    words = scan.tokens.words
    particles = scan.language.name_particles - scan.language.conjunctions
    last = stop
    while last < end and stop - at > 1 and words[last] in particles:
        last += 1
    if last >= end or scan.class_of(last) not in _NAMED or not scan.is_capital(last):
        return stop
    after = scan.class_of(last + 1) if last + 1 < end else Class.OTHER
    within = (at > 0 and scan.class_of(at - 1) is Class.OFFICE) or after in _OFFICE - {Class.NAME}
    home = scan.lexicon.home_name(" ".join(words[at:stop])) is not None
    return stop if within or home else last + 1


def _second_surname(scan: Scan, at: int, stop: int, end: int) -> int:
    """Where a name ends whose second surname a conjunction joins: "José de la Garza y Ruiz"."""
    words, language = scan.tokens.words, scan.language
    if (
        stop - at < _LONG
        or stop + 1 >= end
        or words[stop] not in language.conjunctions & language.name_particles
    ):
        return stop
    after = stop + 2
    alone = (
        scan.class_of(stop + 1) is Class.NAME and _more_name(scan, after, end) == after
        if after < end
        else False
    )
    home = scan.lexicon.home_name(" ".join(words[at:stop])) is not None
    return after if alone and not home else stop


def _shortened(scan: Scan, at: int, stop: int, known: Known) -> int:
    """Where the first name in a run ends: another known one may follow, or a word that the language lacks."""
    words = scan.tokens.words
    for size in range(stop - at, 1, -1):
        name = " ".join(words[at : at + size])
        if name in known.names or scan.lexicon.home_name(name) is not None:
            return at + size
    particles = scan.language.name_particles
    for here in range(at + 1, stop - 1):
        within = words[here] in particles or not JOINERS.isdisjoint(words[here - 1 : here + 1])
        if not within and any(
            " ".join(words[here:after]) in known.names for after in range(here + 2, stop + 1)
        ):
            return here
    return stop


def _second_name(scan: Scan, at: int, stop: int, known: Known) -> int:
    """Where a second name begins in a run of words, which has the case of another part of the sentence.

    "На встрече с Хуаном Роэ Лу Вэймин отметил": nothing stands between them. One of the two is known, or a
    name of the publisher's people; ``stop`` where there is only one.
    """
    words = scan.tokens.words
    home = scan.lexicon.home_name
    for cut in range(at + _TWO, stop):
        first, second = (" ".join(words[i:j]) for i, j in ((at, cut), (cut, stop)))
        both = second in known.names and (first in known.names or home(first) is not None)
        if stop - cut >= _TWO and (both or home(second) is not None):
            return cut
    return stop


def _more_name(scan: Scan, at: int, end: int) -> int:
    """Where the next piece of a name ends, which another precedes; ``at`` itself when there is none."""
    words = scan.tokens.words
    language = scan.language
    kind = scan.class_of(at)
    if words[at] in JOINERS:
        return at + 2 if at + 1 < end and scan.class_of(at + 1) is Class.NAME else at
    if not language.spaced:
        return at
    if kind is Class.NAME or (words[at] == "." and _is_initial(words[at - 1])):
        return at + 1
    if kind is Class.PLACE and language.cased:
        return at + 1  # a name that is a place's as well: "Ana Lima"
    if kind is Class.HONORIFIC and at + 1 < end and scan.class_of(at + 1) is Class.NAME:
        return at + 2 if words[at] in language.given_honorifics else at  # "Ould Cheikh Roe"
    if words[at] in language.months and scan.is_capital(at) and not _is_number(words, at + 1, end):
        return at + 1  # "Dong Jun"
    if words[at] == "," and at + 1 < end and words[at + 1] in language.name_suffixes:
        return at + 2 + (words[at + 2 : at + 3] == ["."])
    here = at
    while here < end and words[here] in language.name_particles and words[here] not in language.conjunctions:
        here += 1
    return here + 1 if at < here < end and scan.class_of(here) is Class.NAME else at


def _is_initial(word: str) -> bool:
    return len(word) == 1 and word.isalpha()


def _is_number(words: list[str], at: int, end: int) -> bool:
    return at < end and words[at][0].isdigit()


def _name_start(scan: Scan, floor: int, at: int, stop: int, end: int, known: Known) -> int | None:
    """Where in the run the person's name begins; ``None`` when the run names an institution or a place."""
    words = scan.tokens.words
    if _is_no_person(scan, floor, at, stop, known):
        return None
    before = scan.class_of(at - 1) if at > floor else Class.OTHER
    housed = scan.language.modifiers_follow and not scan.language.office_endings
    if before is Class.OFFICE and housed and words[at - 1] in scan.language.private:
        before = Class.LINK  # "directeur du groupe Acme"
    linked = before is Class.LINK and words[at - 1] not in scan.language.conjunctions
    to_person = linked and (words[at - 1] in scan.language.person_links or _follows_verb(scan, floor, at))
    heads = (i for i in range(floor, at) if scan.class_of(i) is Class.HEAD)
    head = next(heads, None) if linked and not to_person else None
    of_office = head is not None
    plain = scan.language.spaced and not scan.language.cased
    if plain and scan.lexicon.home_name(" ".join(words[at:stop])) is not None:
        return at
    for first in range(at, stop):
        # A surname that goes with the sentence's verb parts nothing from the given names before it.
        if not JOINERS.isdisjoint(words[max(at, first - 1) : first + 1]):
            continue
        name = " ".join(words[first:stop])
        if name in known.names and (first == at or of_office or scan.lexicon.home_name(name)):
            return first
    language = scan.language
    heads_follow = (language.cased or not language.modifiers_follow) and not language.office_endings
    if stop < end and ((heads_follow and scan.class_of(stop) in _NAMED) or words[stop] == "&"):
        return None
    if (at > floor and words[at - 1] == "&") or _ends_office(scan, floor, at, stop, end):
        return None
    if head is not None:
        named = "," in words[head:at] or _is_named_next(scan, stop, end)
        return stop - 2 if stop - at >= _INSTITUTION and not named else None
    return None if linked and not to_person else at


def _opens_quotation(scan: Scan, at: int) -> bool:
    """Whether a quotation mark stands here before a word; a straight one touches it."""
    tokens = scan.tokens
    straight = tokens.words[at] == '"' and not scan.language.cased
    return tokens.words[at] in _OPENED or (straight and tokens.end(at) == tokens.starts[at + 1])


def _is_no_person(scan: Scan, floor: int, at: int, stop: int, known: Known) -> bool:
    """Whether a run is a house's name between quotation marks, or one word that only begins a sentence."""
    words = scan.tokens.words
    if at - 1 > floor and _opens_quotation(scan, at - 1) and scan.class_of(at - 2) in _OFFICE:
        return True  # "директор концерна «Роэ»"
    if stop == at + 1 and words[at] in scan.language.venues and at > floor:
        return words[at - 1] in scan.language.place_words  # "в Кремле"
    begins = at == 0 or words[at - 1] in scan.language.ends
    alone = bool(scan.language.office_endings) and stop == at + 1
    return begins and alone and words[at] not in known.parts


def _is_named_next(scan: Scan, at: int, end: int) -> bool:
    """Whether a name follows after a comma that may part it from its office: "de Acme Group, Jane Roe"."""
    if at + 1 >= end or scan.tokens.words[at] != ",":
        return False
    following = scan.class_of(at + 1)
    return following is Class.HONORIFIC or (scan.language.office_comma and following is Class.NAME)


def _follows_verb(scan: Scan, floor: int, at: int) -> bool:
    """Whether a verb of an encounter ends right before the token: "paid a courtesy call on"."""
    begin = max(floor, at - GAP - 2)
    if any(match.end == at for kind in _BEFORE_PEOPLE for match in scan.found(kind, begin, at)):
        return True
    words, language = scan.tokens.words, scan.language  # "en présence de Roe et de Lima"
    joined = at - 2 >= 0 and words[at - 1] in language.of and words[at - 2] in language.conjunctions
    kinds = (Kind.ACCOMPANIED, Kind.PRESENCE_BEFORE)
    return joined and any(scan.first(kind, max(0, at - _LIST), at) is not None for kind in kinds)


def _ends_office(scan: Scan, floor: int, at: int, stop: int, end: int) -> bool:
    """Whether a word that could be a name ends an office's: "Human Mobility of Ecuador Juan Mora"."""
    if stop - at > 1 or at == floor or stop + 1 >= end:
        return False
    if scan.class_of(stop) is not Class.LINK or scan.class_of(at - 1) not in _OFFICE - {Class.HEAD}:
        return False
    state = scan.place(stop + 1)
    return state is not None and state.end < end and scan.class_of(state.end) is Class.NAME


def _mention(scan: Scan, floor: int, first: int, stop: int, end: int) -> Mention:
    words = scan.tokens.words
    begin, office = _before_name(scan, floor, first)
    finish = stop
    of = None
    comma = stop + 1 < end and words[stop] == ","
    bare = stop < end and not scan.language.cased and scan.class_of(stop) is Class.HEAD
    noble = office is not None and scan.language.noble.issuperset(words[slice(*office)])
    # "Prince Roe, Minister of Trade"; where names have no capitals, "Sultan Roe, Sultan of Peru"
    title = office is None or noble or (bare and office[1] - office[0] == 1)
    behind = _office_after(scan, stop + comma, end) if title and (comma or bare) else None
    if behind is not None and not _is_next_ones(scan, first, *behind, end, comma=comma):
        office, finish = behind, behind[1]
    elif stop + 1 < end and words[stop] in scan.language.of:
        after = stop + 1 + (words[stop + 1] in scan.language.articles)
        state = scan.place(after) if after < end else None
        if state is not None and state.kind is not Kind.CITY:
            of, finish = state.value, state.end
    elif stop + 2 < end and words[stop] in scan.language.leads:
        state = scan.place(stop + 2) if words[stop + 1] in scan.language.attributive else None
        of = state.value if state is not None else None  # "主席甲率领的秘鲁代表团"
    return Mention(
        name=(first, stop),
        office=office,
        start=begin,
        end=finish,
        of=of,
        possessive=stop < end and words[stop] in ("'s", "'"),
        nominative=office is not None and _is_nominative(scan, *office),
    )


def _is_next_ones(scan: Scan, first: int, begin: int, stop: int, end: int, *, comma: bool) -> bool:
    """Whether an office after a name is that of the person named after it."""
    named = any(scan.class_of(at) is Class.NAME for at in range(begin, stop))
    if not comma:
        return named
    if _is_foreign(scan, begin, stop, first):
        return True  # "Lu Weiming, el canciller de Perú Juan Roe y …"
    words = scan.tokens.words
    parted = scan.language.office_comma and stop + 2 < end and words[stop] == ","
    if not parted or words[first + 1] != "," or scan.class_of(stop + 1) is not Class.NAME:
        return False
    return (
        scan.lexicon.home_name(" ".join(words[stop + 1 : stop + 3])) is not None
    )  # "… de Lima, el director, Lu Bo"


def _is_nominative(scan: Scan, start: int, end: int) -> bool:
    """Whether the first head of an office is printed as dictionaries have it, and the language has cases."""
    if not scan.language.endings:
        return False
    heads = (at for at in range(start, end) if scan.class_of(at) is Class.HEAD)
    return scan.tokens.forms[next(heads)] in scan.lexicon.heads


def _before_name(scan: Scan, floor: int, first: int) -> tuple[int, tuple[int, int] | None]:
    """Where the words before a name begin, and the office among them."""
    at = first
    while at > floor and _belongs_before(scan, floor, at - 1, first):
        at = _quotation_start(scan, floor, at - 1)
        if scan.language.modifiers_follow and _begins_anew(scan, floor, at):
            break
    stop = first
    while stop > at and (scan.class_of(stop - 1) is Class.HONORIFIC or scan.tokens.words[stop - 1] in _MARKS):
        stop -= 1
    words = scan.tokens.words
    if stop - 2 > at and words[stop - 2] == "," and words[stop - 1] in scan.language.articles:
        stop -= 2  # "le Ministre, le Dr Roe"
    begin = _past_event(scan, _trim(scan, at, stop), stop)
    stop = _before_brackets(scan, begin, stop)
    if stop < first and scan.tokens.words[first - 1] == "," and _is_foreign(scan, begin, stop, first):
        return first, None
    headed_from = _head_start(scan, begin, stop)
    if headed_from > begin and stop < first and words[first - 1] == "," and scan.language.modifiers_follow:
        return first, None  # "in the margins of the Meeting of Ministers of the Union, Roe"
    begin = headed_from
    headed = any(scan.class_of(i) is Class.HEAD for i in range(begin, stop))
    if headed and (
        scan.class_of(stop - 1) not in (Class.LINK, Class.OTHER) or scan.tokens.words[stop - 1] in _CLOSING
    ):
        return begin, (begin, stop)
    return stop, None


def _past_event(scan: Scan, at: int, stop: int) -> int:
    """Past a noun for an encounter before an office: "Meeting of Minister Roe"."""
    words, language = scan.tokens.words, scan.language
    if language.modifiers_follow or at + 1 >= stop or words[at + 1] not in language.of:
        return at
    noun = words[at] in language.visit_nouns or scan.match(Kind.EVENT_NOUN, at) is not None
    return _trim(scan, at + 2, stop) if noun else at


def _quotation_start(scan: Scan, floor: int, at: int) -> int:
    """Where the quotation opens that closes at a token; the token itself where none does."""
    words = scan.tokens.words
    if words[at] != "»":
        return at
    opened = (here for here in range(at - 1, max(floor, at - _QUOTATION) - 1, -1) if words[here] == "«")
    return next(opened, at)


def _head_start(scan: Scan, at: int, stop: int) -> int:
    """Where an office begins whose first word is its head, but for a state's adjective and a few others."""
    words, language = scan.tokens.words, scan.language
    if not language.before_head and (language.cased or not language.modifiers_follow):
        return at
    head = next((i for i in range(at, stop) if scan.class_of(i) is Class.HEAD), at)
    begin = head
    while begin > at and _stands_before_head(scan, begin - 1, head):
        begin -= 1
    while begin < head and words[begin] in language.conjunctions:
        begin += 1
    return begin


def _stands_before_head(scan: Scan, at: int, head: int) -> bool:
    words, language = scan.tokens.words, scan.language
    place = scan.match(Kind.ADJECTIVE, at)
    if words[at] in language.before_head or (place is not None and place.end <= head):
        return True
    return words[at] in language.conjunctions and at + 1 < head


def _begins_anew(scan: Scan, floor: int, at: int) -> bool:
    """Whether an article parts an office from what stands before it: "met in the Hall the Minister"."""
    if at == floor or scan.class_of(at) is not Class.LINK:
        return False
    before = scan.class_of(at - 1)
    return scan.tokens.words[at] in scan.language.articles and before in _NAMING


def _is_foreign(scan: Scan, begin: int, stop: int, first: int) -> bool:
    """Whether an office before a comma is another state's than that of the name after the comma.

    "A invitación del presidente de Perú, He Lifan visitó …".
    """
    words, language = scan.tokens.words, scan.language
    states = language.home_names.keys()
    last = first
    while last < len(words) and scan.class_of(last) is Class.NAME:
        last += 1
    if scan.lexicon.home_name(" ".join(words[first:last])) is None:
        return False
    places = (scan.place(at) for at in range(begin, stop) if words[at - 1] not in language.posted)
    named = {place.value for place in places if place is not None and place.kind is not Kind.CITY}
    return bool(named) and states.isdisjoint(named)


def _belongs_before(scan: Scan, floor: int, at: int, first: int) -> bool:
    """Whether a word before a name belongs to it: of its office, an honorific, or a mark between those."""
    kind = scan.class_of(at)
    word = scan.tokens.words[at]
    if kind is Class.HONORIFIC or kind in _OFFICE:
        at_house = not scan.language.cased and scan.class_of(at + 1) is Class.OFFICE  # "at the Ministry"
        return word not in scan.language.person_links or at_house
    if word == ".":
        return at > floor and scan.class_of(at - 1) is Class.HONORIFIC
    if word == "," and scan.language.office_comma and _is_before_title(scan, at + 1, first):
        return True
    if word == "," and scan.language.definite_office_comma and _is_before_title(scan, at + 1, first):
        return _follows_definite_office(scan, floor, at, first)
    if word == '"' and not scan.language.cased:
        return floor < at < first - 1 and scan.class_of(at - 1) in _OFFICE
    if word in _QUOTED:
        return at + 1 < first or word not in _OPENED
    if not scan.language.spaced and at > floor and _goes_on_with_office(scan, floor, at):
        return True
    return word in "()" or (word == "," and at + 1 < first and _heads_office(scan, floor, at, first))


def _goes_on_with_office(scan: Scan, floor: int, at: int) -> bool:
    """Whether an office stands on both sides of a word: a number, a dash, what makes a clause of a charge."""
    words, language = scan.tokens.words, scan.language
    if words[at] in language.office_numbers or words[at + 1] in language.office_numbers:
        return words[at].isdigit() or words[at] in language.office_numbers
    if words[at] in _DASHES:
        return scan.class_of(at - 1) in _OFFICE and scan.class_of(at + 1) in _OFFICE
    here = at - 1
    while words[at] in language.attributive and here >= floor and scan.class_of(here) in _OFFICE:
        if words[here] in language.charges:
            return True  # "负责全球事务的国务秘书"
        here -= 1
    return False


def _is_repeated(scan: Scan, at: int) -> bool:
    """Whether a link stood before a word of the same office: "aux affaires politiques, à la paix"."""
    posted, words = scan.language.posted, scan.tokens.words
    begin = at - 1
    while begin > 0 and words[begin - 1] != "," and scan.class_of(begin - 1) in _OFFICE:
        begin -= 1
    return words[at] in posted and any(
        words[here] in posted and scan.class_of(here + 1) is Class.OFFICE for here in range(begin, at - 1)
    )


def _follows_definite_office(scan: Scan, floor: int, comma: int, first: int) -> bool:
    """Whether an office with an article stands before a comma, and a mark after the name that follows."""
    words, language = scan.tokens.words, scan.language
    stop = run_end(scan, first, len(words))
    while stop < len(words) and scan.class_of(stop) is Class.HONORIFIC:
        stop += 1  # "Jane Roe MP"
    if stop >= len(words) or words[stop] not in _AFTER_NAME:
        return False
    at = comma
    while at > floor and (
        scan.class_of(at - 1) in _OFFICE or words[at - 1] in "()" or words[at - 1] in language.articles
    ):
        at -= 1
    definite = (i for i in range(at, comma - 1) if words[i] in language.articles)
    return any(_heads_phrase(scan, i + 1, comma) for i in definite)


def _heads_phrase(scan: Scan, at: int, end: int) -> bool:
    """Whether the words of an office begin here, with nothing but what tells more of its head before it."""
    while at < end and scan.class_of(at) in (Class.OFFICE, Class.PLACE):
        at += 1
    return at < end and scan.class_of(at) is Class.HEAD


def _is_before_title(scan: Scan, at: int, first: int) -> bool:
    """Whether nothing but a title of address stands before the name: ", le Dr Roe"."""
    if at < first and scan.tokens.words[at] in scan.language.articles:
        at += 1
    return all(scan.class_of(i) is Class.HONORIFIC or scan.tokens.words[i] == "." for i in range(at, first))


def _heads_office(scan: Scan, floor: int, comma: int, first: int) -> bool:
    """Whether the words on both sides of a comma are one office.

    They are when the office goes on without a head of its own, "Minister of Trade, Rural Areas and Youth", or
    lists several, "Chairman, President and CEO".
    """
    words = scan.tokens.words
    at = comma
    while at > floor and scan.class_of(at - 1) in _OFFICE:
        at -= 1
    at = _trim(scan, at, comma)
    while at < comma and (scan.class_of(at) not in (Class.HEAD, Class.LINK) or words[at] == "&"):
        at += 1
    if at == comma or scan.class_of(at) is not Class.HEAD:
        return False
    if scan.language.office_list:
        return True
    after = range(comma + 1, first)
    if words[comma + 1] in scan.language.conjunctions and words[comma + 2] in scan.language.articles:
        return False  # "Roe, the Chairman, and the President Lima"
    headed = any(scan.class_of(i) is Class.HEAD for i in after)
    return not headed or any(words[i] in scan.language.conjunctions for i in after)


def _trim(scan: Scan, at: int, stop: int) -> int:
    """Past what may stand before an office without being part of it, "in Lima" too."""
    words = scan.tokens.words
    language = scan.language
    while at < stop:
        word = words[at]
        if scan.class_of(at) is Class.PLACE:
            city = scan.match(Kind.CITY, at) if at > 0 and words[at - 1] in language.place_words else None
            if city is None or city.end >= stop or scan.match(Kind.STATE, at) is not None:
                break
            at = city.end
            continue
        loose = word in language.office_links or word in language.articles or word in language.before_office
        if not (loose or word in ",.()" or scan.class_of(at) is Class.HONORIFIC):
            break
        at += 1
    return at


def _office_after(scan: Scan, at: int, end: int) -> tuple[int, int] | None:
    """The office that stands after a name and a comma; ``None`` when it is the next person's."""
    words = scan.tokens.words
    language = scan.language
    if at < end and words[at] in language.conjunctions:
        return None  # "Roe, and other officials"
    begin = stop = _trim(scan, at, end)
    while stop < end and _belongs_after(scan, stop, end):
        if scan.class_of(stop) is Class.NAME and _names_next(scan, begin, stop, end):
            return None
        whole = scan.match(Kind.INSTITUTION, stop)
        stop = stop + 1 if whole is None else whole.end
    while stop > begin and (
        words[stop - 1] in language.office_links
        or words[stop - 1] in language.articles
        or words[stop - 1] == ","
    ):
        stop -= 1
    headed = any(scan.class_of(i) is Class.HEAD for i in range(begin, stop))
    return (begin, _before_brackets(scan, begin, stop)) if headed else None


def _before_brackets(scan: Scan, begin: int, stop: int) -> int:
    """Where an office ends without an abbreviation in brackets: "of the Health Organization (WHO)"."""
    words = scan.tokens.words
    if scan.language.office_brackets or stop == begin or words[stop - 1] != ")":
        return stop
    return next((at for at in range(stop - 1, begin, -1) if words[at] == "("), stop)


def _names_next(scan: Scan, begin: int, at: int, end: int) -> bool:
    """Whether a name in an office is the next person's: "Roe, Director of the Department Jane Lima"."""
    stop = at
    while stop < end and scan.class_of(stop) is Class.NAME:
        stop += 1
    of_house = stop < end and scan.class_of(stop) in _NAMED
    if scan.language.modifiers_follow:  # so does a house's name: "presidente del Grupo Roe"
        name = scan.tokens.words[at : run_end(scan, at, end)]
        home = len(name) >= _TWO and scan.lexicon.home_name(" ".join(name)) is not None
        return at == begin or scan.class_of(at - 1) in (Class.HEAD, Class.PLACE) or home
    return not of_house and (at == begin or scan.class_of(at - 1) in (Class.HEAD, Class.OFFICE, Class.PLACE))


def _belongs_after(scan: Scan, at: int, end: int) -> bool:
    """Whether a word goes on with an office after a name."""
    words = scan.tokens.words
    language = scan.language
    word = words[at]
    day = word in language.day_words and word not in language.articles
    if day or word in language.place_words or word in language.venue_words:
        return _names_institution(scan, at + 1, end) or _is_post(scan, at, end)
    if scan.class_of(at) in _OFFICE or word in language.office_words or word in "()":
        return True
    if word == '"' and not language.cased:
        return scan.class_of(at - 1) in _OFFICE
    if word in language.articles:
        return words[at - 1] in language.office_links
    return word == "," and _goes_on(scan, at + 1, end)


def _is_post(scan: Scan, at: int, end: int) -> bool:
    """Whether a place follows to which somebody is posted: "Ambassador of Peru in China"."""
    if scan.tokens.words[at] not in scan.language.posted or at + 1 >= end:
        return False
    if scan.class_of(at - 1) is Class.PLACE and scan.match(Kind.STATE, at + 1) is not None:
        return True
    office = scan.tokens.words[max(0, at - _POST) : at]
    return not scan.language.stationed.isdisjoint(office) and scan.match(Kind.CITY, at + 1) is not None


def _names_institution(scan: Scan, at: int, end: int) -> bool:
    """Whether "at …" or "in …" goes on with an institution, not with a place or a time."""
    while at < end and scan.tokens.words[at] in scan.language.articles:
        at += 1
    if at < end and scan.class_of(at) in (Class.NAME, Class.OFFICE):
        return True
    return at < end and not scan.language.cased and scan.match(Kind.ORGANISATION, at) is not None


def _goes_on(scan: Scan, at: int, end: int) -> bool:
    """Whether the words after a comma go on with the same office: no name among them, up to the next stop."""
    words, language = scan.tokens.words, scan.language
    if (
        at < end
        and words[at] in language.place_words
        and not language.venues.isdisjoint(words[at + 1 : at + 3])
    ):
        return False  # ", en la sede del Ministerio"
    if at < end and scan.class_of(at) is Class.LINK and words[at] not in language.conjunctions:
        if not language.modifiers_follow or not (words[at] in language.of or _is_repeated(scan, at)):
            return False  # in French, "Ministre du Commerce, de la Pêche et des Mines"
        at += 1
        while at < end and words[at] in language.articles:
            at += 1
        if at < end and words[at] in language.venues and scan.is_capital(at):
            return False  # ", en el Palacio Presidencial"
    elif at + 1 < end and words[at] in language.conjunctions and words[at + 1] in language.articles:
        return False  # "Ministre, et l'Ambassadeur"
    named = False
    while at < end and scan.class_of(at) in _OFFICE:
        if scan.class_of(at) is Class.NAME and scan.class_of(at - 1) is not Class.LINK:
            return False
        named = named or scan.class_of(at) in _NAMED
        at += 1
    return named and scan.tokens.words[at - 1] not in scan.language.office_links
