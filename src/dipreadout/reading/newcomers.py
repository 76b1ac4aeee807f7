"""People whom a sentence after the opening names first: who was present, or was met as well."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dipreadout.model import MeetingKind, Role
from dipreadout.reading.cast import People, Sort
from dipreadout.reading.encounter import encounter
from dipreadout.reading.kinds import Kind
from dipreadout.reading.people import Mention, mentions
from dipreadout.reading.readings import Attends, Continues, Narrates, Opens, Reading, Reports
from dipreadout.reading.scan import Scan
from dipreadout.reading.sentences import Sentence
from dipreadout.reading.taking_part import is_spoken_of, stands_alone

__all__ = ["BEGINNING", "meets", "newcomers"]

BEGINNING = 3
"""How many words of a sentence tell that it is about a group."""


def newcomers(
    body: Scan, part: Sentence, reading: Reading, people: People, *, unnamed: bool
) -> Iterator[tuple[Mention, Role]]:
    """Those, not known before, whom a sentence says to have been present, or to have met as well."""
    role = Role.ATTENDEE
    found: Iterable[Mention] = ()
    named = mentions(body, part.start, part.end, people.known)
    if isinstance(reading, Attends):
        listed = named if unnamed else mentions(body, *reading.people, people.known)
        found, role = _attending(body, part, listed), Role.PRINCIPAL if unnamed else Role.ATTENDEE
    elif (met := _met_first(body, part, reading, named)) is not None:
        found, role = met, Role.PRINCIPAL
    elif unnamed and not isinstance(reading, Reports):
        found, role = (m for m in named if m.office is not None or not _is_bare(body, m)), Role.PRINCIPAL
    elif isinstance(reading, (Continues, Reports)):
        return
    elif isinstance(reading, Narrates) and (by := body.first(Kind.ACCOMPANIED, part.start, part.end)):
        found = mentions(body, by.end, part.end, people.known)
    elif body.first(Kind.CEREMONY, part.start, part.end) is not None:
        found = (m for m in named if _is_whole_name(body, part, m))
    elif part.begins_paragraph or meets(body, reading) or body.match(Kind.ASIDE, part.start) is not None:
        whole = not _has_known_subject(body, reading)
        also = encounter(body, part.start, part.end, people.known, whole=whole)
        found, role = also.principals if also is not None else (), Role.PRINCIPAL
    for mention in found:
        entered = people.named_at(body, mention.name[0])
        longer = body.language.cased or mention.office is not None  # else what follows is no name
        if entered is None or (entered[1] < mention.name[1] and longer):
            peer = isinstance(reading, Attends) and _is_peer(body, mention, people)
            yield mention, Role.PRINCIPAL if peer else role


def _has_known_subject(body: Scan, reading: Reading) -> bool:
    """Whether somebody known is the subject of a sentence: who is named in it is whom they met."""
    if not isinstance(reading, (Opens, Narrates)) or reading.who is None:
        return False
    return not body.language.cased or reading.who.sort in (Sort.PERSON, Sort.HE)


def _met_first(
    body: Scan, part: Sentence, reading: Reading, people: Iterable[Mention]
) -> list[Mention] | None:
    """Those whom a sentence says at its beginning to have met: "In talks with Roe, …", "With Roe, he …"."""
    clause = body.first(Kind.MEETING_CLAUSE, part.start, part.start + BEGINNING)
    if clause is not None:
        met = (m for m in people if m.office is not None or _is_met(m, clause.end))
        return [m for m in met if not is_spoken_of(body, part.start, m)]
    if isinstance(reading, Reports) and body.tokens.words[part.start] in body.language.person_links:
        return [m for m in people if m.start == part.start + 1 and m.office is not None]
    return None


def _attending(body: Scan, part: Sentence, listed: Iterable[Mention]) -> Iterator[Mention]:
    """Those of the people in a list of whom it says that they were present."""
    unlisted = _begins_with_group(body, part)
    for mention in listed:
        shown = mention.office is not None or stands_alone(body, part.start, mention)
        if shown and not mention.possessive and not (unlisted and _is_bare(body, mention)):
            yield mention


def _is_peer(body: Scan, mention: Mention, people: People) -> bool:
    """Whether one who came to a meeting of many sides holds the office of those who met, for another side."""
    heads = body.language.heads
    own = all(entry.party == people.roster.home for entry in people.roster.entries)
    if mention.office is None or not (own or _at_one_table(body)):
        return False
    held = heads.intersection(body.tokens.words[slice(*mention.office)])
    sides = {place.value for at in range(*mention.office) if (place := body.place(at)) is not None}
    principals = people.roster.principals
    if not sides or not sides.isdisjoint(entry.party for entry in principals):
        return False
    return any(held <= entry.office_words for entry in principals)


def _at_one_table(body: Scan) -> bool:
    """Whether the text tells of a meeting of many sides."""
    return MeetingKind.MULTILATERAL in body.values(Kind.KIND)


def _is_met(mention: Mention, end: int) -> bool:
    """Whether a full name stands right after the words that tell of a meeting, which end at a token."""
    return mention.start == end and mention.name[1] - mention.name[0] > 1


def meets(body: Scan, reading: Reading) -> bool:
    """Whether the verb is one of an encounter, though it may tell of something else as well."""
    if isinstance(reading, Narrates):
        return body.match(Kind.ENCOUNTER, reading.words[0]) is not None
    return isinstance(reading, Opens)


def _is_whole_name(body: Scan, part: Sentence, mention: Mention) -> bool:
    """Whether a name at a ceremony is one: of several words, or, where one may be enough, by itself."""
    if mention.name[1] - mention.name[0] > 1:
        return True
    if body.language.spaced:
        return False
    home = body.lexicon.home_name(" ".join(body.tokens.words[slice(*mention.name)])) is not None
    return mention.office is not None or (home and stands_alone(body, part.start, mention))


def _begins_with_group(body: Scan, part: Sentence) -> bool:
    """Whether a sentence is about people without a name: "Representatives of Acme and Apex were present"."""
    words, end = body.tokens.words, min(part.end, part.start + BEGINNING)
    groups = (at for at in range(part.start, end) if words[at] in body.language.groups)
    # With a capital, inside a sentence, it is an office's: "High Representative Roe".
    return any(at == part.start or not body.language.cased or not body.is_capital(at) for at in groups)


def _is_bare(body: Scan, mention: Mention) -> bool:
    """Whether a name without an office could as well be a company's."""
    name = " ".join(body.tokens.words[slice(*mention.name)])
    return mention.office is None and body.lexicon.home_name(name) is None
