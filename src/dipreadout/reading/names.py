"""Where a name begins and ends: a run of capitals that no office, institution or place claims.

All numbers are token indices, half-open.
"""

from __future__ import annotations

import attrs

from dipreadout.reading.kinds import Class
from dipreadout.reading.scan import Scan
from dipreadout.reading.tokens import JOINERS

__all__ = ["FULL_NAME", "NAMED", "NOBODY", "OFFICE", "Known", "run_end", "shortened"]

NAMED = frozenset({Class.HEAD, Class.OFFICE})
OFFICE = NAMED | {Class.PLACE, Class.NAME, Class.LINK}
"""What the words of an office can be; a name, where an institution has one."""
_LONGEST = 24
"""How many words a name has at most; a longer run is none, or several."""
_LONG = 3
"""How many words a name has at least before a second surname after a conjunction."""
FULL_NAME = 2
"""How many words a full name has, at least."""


@attrs.frozen
class Known:
    """Names, folded, that the text shows to be people's elsewhere."""

    names: set[str]
    """Whole names: they part an institution from the name after it ("Chairman of Acme Jane Roe")."""
    parts: set[str]
    """Parts of names, by which people go later: surnames."""


NOBODY = Known(set(), set())


def run_end(scan: Scan, at: int, end: int, known: Known = NOBODY) -> int:
    """Where the run of name words that begins at ``at`` ends; ``at`` itself when there is none."""
    end = min(end, at + _LONGEST)
    kind = scan.class_of(at)
    named = NAMED if scan.language.cased else NAMED | {Class.PLACE}
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
    if last >= end or scan.class_of(last) not in NAMED or not scan.is_capital(last):
        return stop
    after = scan.class_of(last + 1) if last + 1 < end else Class.OTHER
    within = (at > 0 and scan.class_of(at - 1) is Class.OFFICE) or after in OFFICE - {Class.NAME}
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


def shortened(scan: Scan, at: int, stop: int, known: Known) -> int:
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
    for cut in range(at + FULL_NAME, stop):
        first, second = (" ".join(words[i:j]) for i, j in ((at, cut), (cut, stop)))
        both = second in known.names and (first in known.names or home(first) is not None)
        if stop - cut >= FULL_NAME and (both or home(second) is not None):
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
    if not at < here < end:
        return at
    son = words[here - 1] in language.patronymics and scan.is_capital(here)  # "Khalid bin Sultan"
    return here + 1 if son or scan.class_of(here) is Class.NAME else at


def _is_initial(word: str) -> bool:
    return len(word) == 1 and word.isalpha()


def _is_number(words: list[str], at: int, end: int) -> bool:
    return at < end and words[at][0].isdigit()
