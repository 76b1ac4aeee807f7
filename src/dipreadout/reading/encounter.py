"""The sentence that opens a readout: who met whom, and the words that say so."""

from __future__ import annotations

from collections.abc import Container, Iterator

import attrs

from dipreadout.reading.lexicon import Kind, Match
from dipreadout.reading.people import Mention, mentions
from dipreadout.reading.scan import Class, Scan

__all__ = ["Encounter", "encounter"]


@attrs.frozen(kw_only=True)
class Encounter:
    """A sentence that tells of an encounter; all numbers are token indices, half-open."""

    start: int
    end: int
    verb: Match
    """The verb of the encounter; its value is the kind."""
    subjects: tuple[Mention, ...]
    """The people before the verb."""
    objects: tuple[Mention, ...]
    """The people after it."""
    present: tuple[Mention, ...]
    """Those who were there beside them."""
    company: bool
    """Whether others without a name met them: a delegation, companies."""

    @property
    def principals(self) -> tuple[Mention, ...]:
        """Those who met."""
        return self.subjects + self.objects


def encounter(scan: Scan, start: int, end: int, known: Container[str] = ()) -> Encounter | None:
    """The encounter told of between two tokens; ``None`` when none is, or only one to come."""
    people = tuple(mentions(scan, start, end, known))
    for verb in scan.found(Kind.ENCOUNTER, start, end):
        if _is_to_come(scan, start, verb.start) or _in_clause(scan, start, verb.start):
            continue
        taking_part = [m for m in people if _takes_part(scan, start, m, verb, people, known)]
        present = tuple(m for m in taking_part if _follows(scan, Kind.ACCOMPANIED, start, m))
        principals = [m for m in taking_part if m not in present]
        subjects = tuple(m for m in principals if m.name[0] < verb.start)
        objects = tuple(m for m in principals if m.name[0] >= verb.start)
        company = _company(scan, start, end)
        if (subjects or objects) and (company or subjects and objects or _is_told(scan, start, verb)):
            return Encounter(
                start=start,
                end=end,
                verb=verb,
                subjects=subjects,
                objects=objects,
                present=present,
                company=company,
            )
    return None


def _is_to_come(scan: Scan, start: int, verb: int) -> bool:
    return any(match.end in (verb, verb - 1) for match in scan.found(Kind.FUTURE, max(start, verb - 5), verb))


def _in_clause(scan: Scan, start: int, at: int) -> bool:
    """Whether the token stands in a clause about a word before it."""
    words = scan.tokens.words
    relatives = scan.language.relatives
    for here in range(at - 1, start - 1, -1):
        if words[here] == ",":
            return False
        if words[here] in relatives:
            return True
    return False


def _is_told(scan: Scan, start: int, verb: Match) -> bool:
    """Whether something stands before the verb that could be its subject."""
    return verb.start > start


def _company(scan: Scan, start: int, end: int) -> bool:
    groups = scan.language.groups
    return any(scan.tokens.words[at] in groups for at in range(start, end))


def _follows(scan: Scan, kind: Kind, start: int, mention: Mention) -> bool:
    """Whether a phrase of this kind stands right before the mention, but for articles and the like."""
    skipped = scan.language.articles | scan.language.before_office
    words = scan.tokens.words
    at = mention.start
    while at > start and words[at - 1] in skipped:
        at -= 1
    return any(match.end == at for match in scan.found(kind, max(start, at - 6), at))


def _takes_part(
    scan: Scan,
    start: int,
    mention: Mention,
    verb: Match,
    people: tuple[Mention, ...],
    known: Container[str],
) -> bool:
    if mention.possessive and mention.name[0] < verb.start or _in_clause(scan, start, mention.start):
        return False
    if mention.possessive and mention.office is None:
        return False
    if _follows(scan, Kind.NOT_PRESENT, start, mention):
        return False
    if mention.office is not None or mention.of is not None:
        return True
    return _is_bare_person(scan, start, mention, verb, people, known)


def _is_bare_person(
    scan: Scan,
    start: int,
    mention: Mention,
    verb: Match,
    people: tuple[Mention, ...],
    known: Container[str],
) -> bool:
    """Whether a name without an office is a person's who met, and not a company's or a news agency's."""
    words = scan.tokens.words
    name = " ".join(words[slice(*mention.name)])
    before = words[mention.start - 1] if mention.start > start else ""
    if mention.end == verb.start or mention.start < mention.name[0] or name in known:
        return True
    if scan.lexicon.home_name(name) is not None:
        return True
    if mention.start in (verb.end, verb.start) or before == words[verb.end - 1]:
        return True
    listed = before in scan.language.conjunctions and any(p.end in (mention.start - 1, mention.start - 2) for p in people)
    return listed and mention.name[1] - mention.name[0] > 1


def places(scan: Scan, start: int, end: int) -> Iterator[Match]:
    """The cities, states and adjectives between two tokens."""
    for at in range(start, end):
        match = scan.place(at)
        if match is not None:
            yield match


def names_in(scan: Scan, start: int, end: int) -> bool:
    """Whether any word between two tokens may be a name's."""
    return any(scan.class_of(at) is Class.NAME for at in range(start, end))
