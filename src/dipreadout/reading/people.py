"""Who is named in a stretch of text: each name, with the office and what else stands around it.

Nothing here decides whether a person met anybody. All numbers are token indices, half-open.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from dipreadout.languages.base import GAP
from dipreadout.reading.kinds import Class, Kind
from dipreadout.reading.names import NAMED, NOBODY, OFFICE, Known, run_end, shortened
from dipreadout.reading.offices import before_name, is_foreign, office_after, opens_quotation
from dipreadout.reading.scan import Scan
from dipreadout.reading.tokens import JOINERS

__all__ = ["Mention", "mentions"]

_BEFORE_PEOPLE = (Kind.ENCOUNTER, Kind.TITLE, Kind.ACCOMPANIED, Kind.PRESENCE_BEFORE)
"""What a person's name may follow directly, though it ends with a link."""
_LIST = 40
"""How far before a name the list may begin that it stands in."""
_LONGEST = 40
"""How many words the name of somebody who is known may have."""
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


def mentions(scan: Scan, start: int, end: int, known: Known = NOBODY) -> Iterator[Mention]:
    """The people named between two tokens, in order."""
    floor = start
    at = scan.name_from(start, end)
    while at < end:
        stop = run_end(scan, at, end, known)
        if stop > at + 1 and not scan.language.cased:
            stop = shortened(scan, at, stop, known)
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


def _name_start(scan: Scan, floor: int, at: int, stop: int, end: int, known: Known) -> int | None:
    """Where in the run the person's name begins; ``None`` when the run names an institution or a place."""
    words = scan.tokens.words
    if _is_no_person(scan, floor, at, stop, known):
        return None
    before = scan.class_of(at - 1) if at > floor else Class.OTHER
    housed = scan.language.modifiers_follow and not scan.language.genitives
    if before is Class.OFFICE and housed and words[at - 1] in scan.language.private:
        before = Class.LINK  # "directeur du groupe Acme"
    linked = before is Class.LINK and words[at - 1] not in scan.language.conjunctions
    between = words[at - 1] in scan.language.person_links or words[at - 1] in scan.language.between
    to_person = linked and (between or _follows_verb(scan, floor, at))
    heads = (i for i in range(floor, at) if scan.class_of(i) is Class.HEAD)
    head = next(heads, None) if linked and not to_person else None
    of_office = head is not None
    plain = scan.language.spaced and not scan.language.cased
    if plain and scan.lexicon.home_name(" ".join(words[at:stop])) is not None:
        return at
    for first in range(max(at, stop - _LONGEST), stop):
        # A surname that goes with the sentence's verb parts nothing from the given names before it.
        if not JOINERS.isdisjoint(words[max(at, first - 1) : first + 1]):
            continue
        name = " ".join(words[first:stop])
        if name in known.names and (first == at or of_office or scan.lexicon.home_name(name)):
            return first
    language = scan.language
    heads_follow = (language.cased or not language.modifiers_follow) and not language.genitives
    if stop < end and ((heads_follow and scan.class_of(stop) in NAMED) or words[stop] == "&"):
        return None
    if (at > floor and words[at - 1] == "&") or _ends_office(scan, floor, at, stop, end):
        return None
    if head is not None:
        named = "," in words[head:at] or _is_named_next(scan, stop, end)
        return stop - 2 if stop - at >= _INSTITUTION and not named else None
    return None if linked and not to_person else at


def _is_no_person(scan: Scan, floor: int, at: int, stop: int, known: Known) -> bool:
    """Whether a run is a house's name between quotation marks, or one word that only begins a sentence."""
    words = scan.tokens.words
    if at - 1 > floor and opens_quotation(scan, at - 1) and scan.class_of(at - 2) in OFFICE:
        return True  # "директор концерна «Роэ»"
    if stop == at + 1 and words[at] in scan.language.venues and at > floor:
        before = words[at - 1]
        return before in scan.language.place_words or before in scan.language.articles  # "в Кремле"
    begins = at == 0 or words[at - 1] in scan.language.ends
    alone = scan.language.genitives and stop == at + 1
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
    if scan.class_of(stop) is not Class.LINK or scan.class_of(at - 1) not in OFFICE - {Class.HEAD}:
        return False
    state = scan.place(stop + 1)
    return state is not None and state.end < end and scan.class_of(state.end) is Class.NAME


def _mention(scan: Scan, floor: int, first: int, stop: int, end: int) -> Mention:
    words = scan.tokens.words
    begin, office = before_name(scan, floor, first)
    finish = stop
    of = None
    comma = stop + 1 < end and words[stop] == ","
    bare = stop < end and not scan.language.cased and scan.class_of(stop) is Class.HEAD
    noble = office is not None and scan.language.noble.issuperset(words[slice(*office)])
    # "Prince Roe, Minister of Trade"; where names have no capitals, "Sultan Roe, Sultan of Peru"
    title = office is None or noble or (bare and office[1] - office[0] == 1)
    behind = office_after(scan, stop + comma, end) if title and (comma or bare) else None
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
    if is_foreign(scan, begin, stop, first):
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
