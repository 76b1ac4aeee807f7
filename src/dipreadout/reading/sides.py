"""For whom an office is held: a state, an organisation, or nobody but a house."""

from __future__ import annotations

from collections.abc import Iterator

from dipreadout.reading.kinds import Class, Kind, Match
from dipreadout.reading.people import Mention
from dipreadout.reading.scan import Scan

__all__ = ["counterpart", "is_stated", "represents"]

_REGIONS = frozenset({"EU"})
"""Parties whose adjectives name a part of the world as well: "European"."""


def represents(scan: Scan, start: int, end: int) -> tuple[str | None, bool]:
    """The side that an office stands for, and whether it stands for none."""
    sides = list(_sides(scan, start, end))
    side = next(iter(sides), None)
    if side is not None and side.kind is Kind.ORGANISATION:  # "Minister of European Union Affairs of Peru"
        side = next((other for other in sides[1:] if other.kind is Kind.STATE), side)
    side = side or scan.first(Kind.INSTITUTION, start, end) or scan.first(Kind.CITY, start, end)
    institution = scan.first(Kind.INSTITUTION, start, end)
    if institution is not None and _is_private(scan, start, end):
        return institution.value, False  # "President of the Chinese People's Association for Friendship"
    if _is_private(scan, start, end) and (side is None or side.kind is not Kind.ORGANISATION):
        return None, True  # "Chairman of the Peruvian Chamber of Commerce" is not Peru
    if side is None and _is_of_house(scan, start, end):
        return None, True
    return (None if side is None else side.value), False


def is_stated(scan: Scan, start: int, end: int, party: str | None) -> bool:
    """Whether an office says for whom it is held, so that the name of its holder tells nothing."""
    if _is_private(scan, start, end) or scan.place(start) is not None:
        return True
    return party is not None and not scan.language.cased and scan.language.modifiers_follow


def _is_private(scan: Scan, start: int, end: int) -> bool:
    """Whether a word of the office says that it stands for no state, and none that it does."""
    words = scan.tokens.words[start:end]
    return not scan.language.private.isdisjoint(words) and scan.language.public.isdisjoint(words)


def _sides(scan: Scan, start: int, end: int) -> Iterator[Match]:
    """The states and organisations that an office names as those for whom it is held."""
    words = scan.tokens.words
    for at in range(start, end):
        match = scan.place(at)
        if match is None or match.kind is Kind.CITY:
            continue
        before = at - 1 - (at - 2 >= start and words[at - 1] in scan.language.articles)
        if before >= start and words[before] in scan.language.posted:
            continue  # "Ambassador to Peru"
        of_region = match.kind is Kind.ADJECTIVE and match.value in _REGIONS and at > start
        if of_region and scan.class_of(at - 1) is not Class.HEAD:
            continue  # "Department of European Affairs"
        yield match


def _is_of_house(scan: Scan, start: int, end: int) -> bool:
    """Whether the office is one of a house with a name of its own: "Chairman of Acme"."""
    words = scan.tokens.words
    heads = {words[at] for at in range(start, end) if scan.class_of(at) is Class.HEAD}
    if not scan.language.partisan.isdisjoint(words[start:end]):
        return False
    return heads <= scan.language.corporate and any(
        scan.class_of(at) is Class.NAME
        and (at == start or scan.class_of(at - 1) in (Class.LINK, Class.NAME) or words[at - 1] == "«")
        and not scan.tokens.printed(at).isupper()
        for at in range(start, end)
    )


def counterpart(scan: Scan, mention: Mention) -> str | None:
    """The side of "his Peruvian counterpart", which is no office."""
    words, counterparts = scan.tokens.words, scan.language.counterparts
    at = mention.start - 1
    if at > 1 and words[at] == ",":
        at -= 1
    if at < 1:
        return None
    if words[at] in counterparts:
        match = scan.place(at - 1)
    else:
        match = scan.place(at) if words[at - 1] in counterparts else None  # "su homólogo peruano, Roe"
    return None if match is None else match.value
