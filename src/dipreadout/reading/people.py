"""Names and offices in a stretch of text: where each person is named, with which words around the name.

A name is a run of capitals that no office, institution or place claims; the office stands before it, or after it
between commas. Nothing here decides whether a person met anybody.
"""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from dipreadout.reading.lexicon import Kind
from dipreadout.reading.scan import Class, Scan

__all__ = ["Known", "Mention", "mentions"]

_OFFICE_CLASSES = frozenset({Class.HEAD, Class.OFFICE, Class.PLACE})
_MEMBERS = _OFFICE_CLASSES | {Class.NAME, Class.LINK}


@attrs.frozen(kw_only=True)
class Mention:
    """A person named once; all numbers are token indices, half-open."""

    name: tuple[int, int]
    office: tuple[int, int] | None = None
    """The words of office, before the name or after it."""
    start: int
    """Where honorific and office, or else the name, begin."""
    end: int
    """Where name, or office after it, ends."""
    of: str | None = None
    """The code of a state that stands after the name: "President Roe of Peru"."""
    possessive: bool = False
    """Whether the name is only the owner of something: "President Roe's visit"."""


@attrs.frozen
class Known:
    """Names, folded, that the text shows to be people's elsewhere."""

    names: frozenset[str] = frozenset()
    """Whole names: they part an institution from the name after it ("Chairman of Acme Jane Roe")."""
    parts: frozenset[str] = frozenset()
    """Parts of names, by which people go later: surnames."""


_NOBODY = Known()


def mentions(scan: Scan, start: int, end: int, known: Known = _NOBODY) -> Iterator[Mention]:
    """The people named between two tokens, in order."""
    at = floor = start
    while at < end:
        stop = _run(scan, at, end)
        if stop == at:
            at += 1
            continue
        first = _name_start(scan, floor, at, stop, end, known)
        if first is None:
            at = stop
            continue
        mention = _mention(scan, floor, first, stop, end)
        yield mention
        at = floor = mention.end


def _run(scan: Scan, at: int, end: int) -> int:
    """Where the run of name words that begins at ``at`` ends; ``at`` itself when there is none."""
    if scan.class_of(at) is not Class.NAME:
        return at
    words = scan.tokens.words
    links = scan.language.office_links
    stop = at + 1
    while stop < end:
        kind = scan.class_of(stop)
        if kind is Class.NAME or (words[stop] == "." and len(words[stop - 1]) == 1):
            stop += 1
        elif words[stop] in scan.lexicon.calendar and not _dated(scan, stop, end):
            stop += 1  # "Dong Jun"
        elif kind is Class.PLACE and words[stop] not in links:
            stop += 1  # a name that is a place's as well: "Ana Lima"
        elif kind in _BETWEEN and (ahead := _after_particles(scan, stop, end)) is not None:
            stop = ahead + 1
        elif words[stop] == "," and stop + 1 < end and words[stop + 1] in scan.language.name_suffixes:
            stop += 2
        else:
            break
    while (
        words[stop - 1] in (".", ",")
        and stop - at > 1
        and len(words[stop - 2]) != 1
        and words[stop - 2] not in scan.language.name_suffixes
    ):
        stop -= 1
    return stop


def _dated(scan: Scan, at: int, end: int) -> bool:
    """Whether the month or day of the week at this token is one, and no name."""
    words = scan.tokens.words
    return (
        not scan.is_capital(at)
        or (at + 1 < end and words[at + 1][0].isdigit())
        or words[at] not in scan.language.months
    )


_BETWEEN = frozenset({Class.PARTICLE, Class.LINK})


def _after_particles(scan: Scan, at: int, end: int) -> int | None:
    """The name word that follows one or more particles ("van der Elst")."""
    particles = scan.language.name_particles
    links = scan.language.conjunctions
    first = at
    while at < end and scan.tokens.words[at] in particles and scan.tokens.words[at] not in links:
        at += 1
    return at if first < at < end and scan.class_of(at) is Class.NAME else None


def _name_start(scan: Scan, floor: int, at: int, stop: int, end: int, known: Known) -> int | None:
    """Where in the run the person's name begins; ``None`` when the run names an institution or a place."""
    words = scan.tokens.words
    linked = at > floor and scan.class_of(at - 1) is Class.LINK
    for first in range(at, stop):
        name = " ".join(words[first:stop])
        # A surname that goes with the sentence's verb parts nothing from the given names before it.
        if name in known.names and (linked or first == at or scan.lexicon.home_name(name)):
            return first
    if stop < end and scan.class_of(stop) in (Class.HEAD, Class.OFFICE) and words[stop] != "s":
        return None
    if (stop < end and words[stop] == "&") or (at > floor and words[at - 1] == "&"):
        return None
    if _ends_office(scan, floor, at, stop, end):
        return None
    if at > floor and scan.class_of(at - 1) is Class.LINK and words[at - 1] not in scan.language.conjunctions:
        return _after_institution(scan, floor, at, stop)
    return at


def _ends_office(scan: Scan, floor: int, at: int, stop: int, end: int) -> bool:
    """Whether a word that could be a name ends an office's: "Human Mobility of Ecuador Juan Mora"."""
    if (
        stop - at > 1
        or at == floor
        or stop + 1 >= end
        or scan.tokens.words[stop] not in scan.language.office_links
    ):
        return False
    state = scan.place(stop + 1)
    before = scan.class_of(at - 1)
    return (
        before in (Class.OFFICE, Class.PLACE, Class.LINK)
        and state is not None
        and state.end < end
        and scan.class_of(state.end) is Class.NAME
    )


def _after_institution(scan: Scan, floor: int, at: int, stop: int) -> int | None:
    """The name after "President of Stanford", where it is long enough to hold one."""
    if not any(scan.class_of(i) is Class.HEAD for i in range(floor, at)):
        return at if scan.tokens.words[at - 1] in ("with", "by", "from", "to", "and") else None
    named_before = any(scan.tokens.words[i] == "," for i in range(floor, at))
    return stop - 2 if stop - at >= 3 and not named_before else None


def _mention(scan: Scan, floor: int, first: int, stop: int, end: int) -> Mention:
    words = scan.tokens.words
    begin, office = _office_before(scan, floor, first)
    possessive = stop < end and words[stop] in ("'s", "'")
    finish = stop
    of = None
    if office is None and stop + 1 < end and words[stop] == ",":
        office = _office_after(scan, stop + 1, end)
        if office is not None:
            finish = office[1]
    elif stop + 1 < end and words[stop] == "of":
        after = stop + 1
        while after < end and words[after] in scan.language.articles:
            after += 1
        state = scan.place(after) if after < end else None
        if state is not None and state.kind is not Kind.CITY:
            of, finish = state.value, state.end
    return Mention(name=(first, stop), office=office, start=begin, end=finish, of=of, possessive=possessive)


def _office_before(scan: Scan, floor: int, first: int) -> tuple[int, tuple[int, int] | None]:
    """Where the words before a name begin, and the office among them."""
    words = scan.tokens.words
    language = scan.language
    at = first
    honorific = first
    while at > floor:
        kind = scan.class_of(at - 1)
        word = words[at - 1]
        if (
            kind is Class.HONORIFIC
            or (word == "."
            and at - 2 >= floor
            and scan.class_of(at - 2) is Class.HONORIFIC)
        ):
            at -= 1
            honorific = min(honorific, at)
        elif (kind in _MEMBERS and word not in ("with", "by")) or word in ("(", ")") or (word == "," and at < first and _one_office(scan, floor, at - 1, first)):
            at -= 1
        else:
            break
    stop = first
    while (stop > at and scan.class_of(stop - 1) is Class.HONORIFIC) or (stop > at and words[stop - 1] == "."):
        stop -= 1
    begin = _trim(scan, at, stop)
    if begin >= stop or not any(scan.class_of(i) is Class.HEAD for i in range(begin, stop)):
        return min(honorific, first), None
    if words[stop - 1] in language.conjunctions or scan.class_of(stop - 1) in (Class.LINK, Class.OTHER):
        return min(honorific, first), None
    return begin, (begin, stop)


def _one_office(scan: Scan, floor: int, comma: int, first: int) -> bool:
    """Whether the words on both sides of a comma are one office: "Minister of Trade, Rural Areas and Youth"."""
    at = comma
    while at > floor and scan.class_of(at - 1) in _MEMBERS:
        at -= 1
    headed = any(scan.class_of(i) is Class.HEAD for i in range(at, comma))
    return headed and scan.class_of(comma - 1) in _MEMBERS


def _trim(scan: Scan, at: int, stop: int) -> int:
    """Past what may stand before an office without being part of it."""
    words = scan.tokens.words
    language = scan.language
    while (
        at < stop
        and scan.class_of(at) is not Class.PLACE
        and (
            words[at] in language.office_links
            or words[at] in language.articles
            or words[at] in language.before_office
            or words[at] in ",.()"
            or scan.class_of(at) is Class.HONORIFIC
        )
    ):
        at += 1
    return at


def _office_after(scan: Scan, at: int, end: int) -> tuple[int, int] | None:
    """The office that stands after a name and a comma."""
    words = scan.tokens.words
    begin = _trim(scan, at, end)
    stop = begin
    while stop < end:
        kind = scan.class_of(stop)
        if words[stop] in ("in", "at", "on") and not _goes_on(scan, stop + 1, end):
            break
        if kind in _MEMBERS or (
            words[stop] in scan.language.articles and words[stop - 1] in scan.language.office_links
        ) or words[stop] in "()" or (words[stop] == "," and _more_office(scan, stop + 1, end)):
            stop += 1
        else:
            break
    while stop > begin and (
        words[stop - 1] in scan.language.office_links
        or words[stop - 1] in scan.language.articles
        or words[stop - 1] == ","
    ):
        stop -= 1
    if not any(scan.class_of(i) is Class.HEAD for i in range(begin, stop)):
        return None
    return begin, stop


def _goes_on(scan: Scan, at: int, end: int) -> bool:
    """Whether "at …" or "in …" goes on with an institution, not with a place or a time."""
    while at < end and scan.tokens.words[at] in scan.language.articles:
        at += 1
    return at < end and scan.class_of(at) in (Class.NAME, Class.OFFICE)


def _more_office(scan: Scan, at: int, end: int) -> bool:
    """Whether the words after a comma go on with the same office: no name among them, up to the next stop."""
    if scan.class_of(at) is Class.LINK and scan.tokens.words[at] not in scan.language.conjunctions:
        return False
    seen = False
    while at < end and scan.class_of(at) in _MEMBERS:
        kind = scan.class_of(at)
        if kind is Class.NAME and scan.class_of(at - 1) is not Class.LINK:
            return False
        seen = seen or kind in (Class.HEAD, Class.OFFICE)
        at += 1
    return seen and scan.tokens.words[at - 1] not in scan.language.office_links
