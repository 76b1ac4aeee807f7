"""The sentence that opens a readout: who met whom, and the words that say so."""

from __future__ import annotations

import attrs

from dipreadout.model import MeetingKind
from dipreadout.reading.lexicon import Class, Kind, Match
from dipreadout.reading.people import Known, Mention, mentions
from dipreadout.reading.scan import Scan

__all__ = ["Encounter", "announced", "encounter", "held"]


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


_NOBODY = Known()


def encounter(scan: Scan, start: int, end: int, known: Known = _NOBODY) -> Encounter | None:
    """The encounter of named people that is told of between two tokens.

    ``None`` when none is, only one to come, or nobody is named who met somebody.
    """
    return _told(scan, start, end, (Kind.ENCOUNTER, Kind.MEETING_CLAUSE), known)


def held(scan: Scan, start: int, end: int) -> Encounter | None:
    """An encounter without names: "The talks were held …", "China and Peru held consultations …"."""
    passive = scan.first(Kind.PASSIVE, start, end)
    verb = passive or scan.first(Kind.ENCOUNTER, start, end)
    if verb is None or _is_to_come(scan, start, verb.start) or _in_clause(scan, start, verb.start):
        return None
    told = scan.first(Kind.EVENT_NOUN, start, verb.start) if passive is not None else verb
    before = range(start, verb.start)
    by_states = any(scan.names_place(at) for at in before) and all(
        scan.class_of(at) is not Class.HEAD for at in before
    )
    if told is None or not (passive is not None or by_states):
        return None
    return Encounter(start=start, end=end, verb=told, subjects=(), objects=(), present=(), company=False)


def announced(scan: Scan, known: Known = _NOBODY) -> Encounter | None:
    """The encounter that a title tells of."""
    return _told(scan, 0, len(scan.tokens), (Kind.ENCOUNTER, Kind.TITLE), known)


def _told(scan: Scan, start: int, end: int, kinds: tuple[Kind, ...], known: Known) -> Encounter | None:
    verbs = [
        verb
        for verb in sorted(
            (match for kind in kinds for match in scan.found(kind, start, end)), key=lambda match: match.start
        )
        if not _is_to_come(scan, start, verb.start) and not _in_clause(scan, start, verb.start)
    ]
    if not verbs:
        return None
    people = tuple(mentions(scan, start, end, known))
    company = any(word in scan.language.groups for word in scan.tokens.words[start:end])
    for verb in verbs:
        taking_part = [m for m in people if _takes_part(scan, start, m, verb, people, known)]
        present = tuple(m for m in taking_part if _follows(scan, Kind.ACCOMPANIED, start, m))
        subjects = tuple(m for m in taking_part if m.name[0] < verb.start and m not in present)
        objects = tuple(m for m in taking_part if m.name[0] >= verb.start and m not in present)
        found = Encounter(
            start=start,
            end=end,
            verb=verb,
            subjects=subjects,
            objects=objects,
            present=present,
            company=company,
        )
        if _is_whole(found):
            return found
    return None


def _is_whole(found: Encounter) -> bool:
    """Whether somebody met somebody: both are named, or others are spoken of, or a country was visited."""
    if (found.subjects and found.objects) or len(found.subjects) > 1:
        return True
    visited = bool(found.subjects) and found.verb.value == MeetingKind.VISIT
    return visited or (found.company and bool(found.principals))


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
            return scan.first(Kind.ENCOUNTER, here + 1, here + 4) is None
    return False


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
    known: Known,
) -> bool:
    if (mention.possessive and mention.name[0] < verb.start) or _in_clause(scan, start, mention.start):
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
    known: Known,
) -> bool:
    """Whether a name without an office is a person's who met, and not a company's or a news agency's."""
    words = scan.tokens.words
    name = " ".join(words[slice(*mention.name)])
    before = words[mention.start - 1] if mention.start > start else ""
    if mention.end == verb.start or mention.start < mention.name[0] or name in known.parts:
        return True
    if scan.lexicon.home_name(name) is not None:
        return True
    if mention.start in (verb.end, verb.start) or before == words[verb.end - 1]:
        return True
    listed = before in scan.language.conjunctions and any(
        p.end in (mention.start - 1, mention.start - 2) for p in people
    )
    return listed and mention.name[1] - mention.name[0] > 1
