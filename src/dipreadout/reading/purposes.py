"""What an encounter was for, as the sentence that opens an account may tell besides who met whom."""

from __future__ import annotations

from typing import NamedTuple

from dipreadout.reading.encounter import Encounter
from dipreadout.reading.kinds import Kind
from dipreadout.reading.scan import Scan

__all__ = ["Purpose", "find"]


class Purpose(NamedTuple):
    """What people met for."""

    at: int
    """The token with which it begins: what follows is content."""
    cue: tuple[int, int]
    """The verb that reports it."""
    joint: bool
    """Whether all did so, and not the publisher's own alone: "to discuss", "to thank"."""


def find(scan: Scan, opening: Encounter) -> Purpose | None:
    """The purpose that an opening tells: "spoke with Roe to discuss trade", "spoke with Roe about trade"."""
    if opening.words is None or not opening.principals:
        return None
    people = max(mention.end for mention in opening.principals)
    for at in range(opening.words[1], opening.end):
        if _is_link(scan, opening, at):
            return Purpose(at, opening.words, joint=True)
        joint = scan.match(Kind.JOINT_PURPOSE, at)
        verb = joint or scan.match(Kind.PURPOSE, at)
        if verb is not None and at >= people:
            return Purpose(at, (verb.shown_start, verb.shown_end), joint=joint is not None)
    return None


def _is_link(scan: Scan, opening: Encounter, at: int) -> bool:
    """Whether the word stands before what was talked about: "spoke with Roe about trade"."""
    words, language, verb = scan.tokens.words, scan.language, opening.words
    if verb is None or words[verb[0]] not in language.talking or at + 1 >= opening.end:
        return False
    in_office = any(mention.start <= at < mention.end for mention in opening.principals)
    if in_office or words[at] not in language.subject_links:
        return False
    after = at + 1 + (words[at + 1] in language.articles)
    if after >= opening.end:
        return False
    is_day = words[after] in scan.lexicon.calendar or words[after][0].isdigit()
    is_day = is_day or scan.match(Kind.PART_OF_DAY, after) is not None
    if is_day and words[at] in language.day_words:
        return False
    return scan.match(Kind.MARGIN, at) is None and scan.match(Kind.KIND, at) is None
