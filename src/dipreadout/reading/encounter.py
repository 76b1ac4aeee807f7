"""The sentence that tells of an encounter: who met whom, and the words that say so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from dipreadout.model import MeetingKind
from dipreadout.reading.kinds import OF_OFFICE, Class, Kind, Match
from dipreadout.reading.names import NOBODY, Known
from dipreadout.reading.people import Mention, mentions
from dipreadout.reading.scan import Scan
from dipreadout.reading.taking_part import (
    accompanying,
    in_clause,
    is_attributive,
    is_object,
    near_verb,
    takes_part,
)

__all__ = ["Encounter", "announced", "by_office", "encounter", "held", "implied", "is_home", "spoken"]

_BEGINNING = 3
"""Within how many words a clause begins the sentence."""
_TOUR = 6
"""Within how many words after "visited" the house stands that was."""


@attrs.frozen(kw_only=True)
class Encounter:
    """An encounter, as one sentence tells of it; all numbers are token indices, half-open."""

    kind: MeetingKind
    """The kind that its verb tells of."""
    words: tuple[int, int] | None
    """The verb; ``None`` where none is printed."""
    start: int
    """Where the sentence begins; where there is none, both are 0."""
    end: int
    """Where it ends."""
    subjects: tuple[Mention, ...] = ()
    """The people before the verb."""
    objects: tuple[Mention, ...] = ()
    """The people after it."""
    present: tuple[Mention, ...] = ()
    """Those who were there beside them."""
    company: bool = False
    """Whether others without a name took part: a delegation, companies."""
    unnamed: tuple[int, int] | None = None
    """The office of somebody of the publisher's own, where nobody else is named before the verb."""
    noun: bool = False
    """Whether it is told of by a noun, as in titles: "Roe's call with Lima"."""

    @property
    def principals(self) -> tuple[Mention, ...]:
        """Those who met."""
        return self.subjects + self.objects


def encounter(
    scan: Scan, start: int, end: int, known: Known = NOBODY, *, whole: bool = True, opens: bool = False
) -> Encounter | None:
    """The encounter of named people that is told of between two tokens.

    ``None`` when none is, only one to come, or nobody is named who met somebody; where not ``whole``, the
    other may be named by an office alone. Where it ``opens`` the text, verbs count that only then tell so.
    """
    kinds = (Kind.ENCOUNTER, Kind.MEETING_CLAUSE, *((Kind.OPENING,) if opens else ()))
    return _told(scan, start, end, kinds, known, whole=whole, alone=not whole)


_ALONE = (MeetingKind.VISIT, MeetingKind.MULTILATERAL)
"""Kinds of encounter that are told of with one person alone: who visited, who presided."""


_TWO = 2
"""How many people an encounter has."""


def by_office(scan: Scan, start: int, end: int, known: Known) -> Encounter | None:
    """The encounter of somebody who goes by office alone with others who are named."""
    kinds = (Kind.ENCOUNTER, Kind.OPENING)
    found = _told(scan, start, end, kinds, known, whole=False, alone=True)
    if found is None or found.words is None:
        return None
    if found.subjects:
        return _beside_office(scan, found)
    office = _office_before(scan, start, found.words[0])
    return None if office is None else attrs.evolve(found, unnamed=office)


def _beside_office(scan: Scan, found: Encounter) -> Encounter | None:
    """The encounter of two where one name follows two offices: "The Secretary and Minister Roe spoke"."""
    words, language = scan.tokens.words, scan.language
    mention = found.subjects[0]
    if len(found.subjects) > 1 or found.objects or mention.office is None:
        return None
    begin, stop = mention.office
    if begin == 0 or words[begin - 1] not in language.articles:
        return None
    parts = [at for at in range(begin, stop) if words[at] in language.conjunctions - {","}]
    if len(parts) != 1 or scan.class_of(parts[0] - 1) is not Class.HEAD:
        return None
    other = mention._replace(office=(parts[0] + 1, stop), start=parts[0] + 1)
    return attrs.evolve(found, subjects=(), objects=(other,), unnamed=(begin, parts[0]))


def _office_before(scan: Scan, start: int, verb: int) -> tuple[int, int] | None:
    """The office, with an article before it, that stands right before a verb or the adverbs before that."""
    words, language = scan.tokens.words, scan.language
    begin = next((at + 1 for at in range(verb - 1, start, -1) if words[at] == ","), start)
    while begin < verb and words[begin] in scan.lexicon.calendar:
        begin += 1  # "Today the Prime Minister"
    if begin >= verb or words[begin] not in language.articles:
        return None
    stop = begin + 1
    while stop < verb and scan.class_of(stop) in OF_OFFICE:
        stop += 1
    rest = (words[at] in scan.lexicon.calendar or scan.adverb_end(at) > at for at in range(stop, verb))
    headed = any(scan.class_of(at) is Class.HEAD for at in range(begin + 1, stop))
    loose = all(
        words[at] in language.clitics or done for at, done in zip(range(stop, verb), rest, strict=True)
    )
    return (begin + 1, stop) if headed and loose else None


def announced(scan: Scan, known: Known = NOBODY) -> Encounter | None:
    """The encounter that a title tells of, also where it names only one side."""
    kinds = (Kind.ENCOUNTER, Kind.TITLE, Kind.TITLE_NOUN)
    size = len(scan.tokens)
    if scan.language.free_order:  # titles of other forms have no verb: "Визит Роэ в Перу"
        found = _told(scan, 0, size, kinds[:1], known) or _told(scan, 0, size, kinds[:1], known, whole=False)
        if found is not None:
            return found
    return _told(scan, 0, size, kinds, known) or _told(scan, 0, size, kinds, known, whole=False)


def held(scan: Scan, start: int, end: int) -> Encounter | None:
    """An encounter without names: "The talks were held …", "China and Peru held consultations …"."""
    passive = scan.first(Kind.PASSIVE, start, end)
    verb = passive or scan.first(Kind.ENCOUNTER, start, end)
    if verb is None or _is_to_come(scan, start, verb.start) or in_clause(scan, start, verb.start):
        return None
    if is_attributive(scan, verb.end, end):
        return None
    stop = end if scan.language.null_subject else verb.start  # where the verb may stand first
    told = scan.first(Kind.EVENT_NOUN, start, stop) if passive is not None else verb
    if told is None and scan.language.modifiers_follow:  # "ont eu lieu des entretiens entre"
        told = scan.first(Kind.EVENT_NOUN, verb.end, min(end, verb.end + _AFTER))
    before = range(start, verb.start)
    by_states = any(scan.names_place(at) for at in before) and all(
        scan.class_of(at) is not Class.HEAD for at in before
    )
    if told is None or not (passive is not None or by_states):
        return None
    named = tuple(
        m
        for m in mentions(scan, start, end)
        if m.office is not None or is_home(scan, m) or _is_between(scan, m)
    )
    return Encounter(
        kind=MeetingKind(told.value), words=(told.start, told.end), start=start, end=end, objects=named
    )


_AFTER = 5
"""How far after the verb that it was held the noun of an encounter may stand."""


def is_home(scan: Scan, mention: Mention) -> bool:
    """Whether a name is one that the people of a state with known spellings have."""
    return scan.lexicon.home_name(" ".join(scan.tokens.words[slice(*mention.name)])) is not None


def spoken(scan: Scan, speakers: Iterable[Mention]) -> Encounter | None:
    """An encounter of which only the words are told: the publisher's own people speak, and so do others."""
    own: list[Mention] = []
    others: list[Mention] = []
    for mention in speakers:
        name = " ".join(scan.tokens.words[slice(*mention.name)])
        (others if scan.lexicon.home_name(name) is None else own).append(mention)
    if not own or not others:
        return None
    return Encounter(
        kind=MeetingKind.MEETING, words=None, start=0, end=0, subjects=tuple(own), objects=tuple(others)
    )


def implied(scan: Scan, start: int, end: int, title: Encounter, known: Known) -> Encounter | None:
    """The encounter of which only the title tells, where the account begins with what was said there."""
    cue = scan.first(Kind.CUE, start, end) or scan.first(Kind.JOINT_CUE, start, end)
    if not title.noun or cue is None:
        return None
    people = [m for m in mentions(scan, start, end, known) if not m.possessive]
    subjects = tuple(m for m in people if m.name[0] < cue.start)
    after = (m for m in people if m.name[0] > cue.start)
    objects = tuple(m for m in after if m.office is not None or m.start == cue.end)
    if len(subjects) + len(objects[:1]) < _TWO or not subjects:
        return None
    return Encounter(kind=title.kind, words=None, start=0, end=0, subjects=subjects, objects=objects[:1])


def _told(
    scan: Scan,
    start: int,
    end: int,
    kinds: tuple[Kind, ...],
    known: Known,
    *,
    whole: bool = True,
    alone: bool = False,
) -> Encounter | None:
    verbs = tuple(_verbs(scan, start, end, kinds))
    if not verbs:
        return None
    people = tuple(mentions(scan, start, end, known))
    company = not scan.language.groups.isdisjoint(scan.tokens.words[start:end])
    for verb in verbs:
        taking_part = [m for m in people if takes_part(scan, start, m, verb, people, known)]
        if verb.kind is Kind.OPENING and not any(is_object(scan, verb, m) for m in taking_part):
            continue
        at_table = verb.value == MeetingKind.MULTILATERAL
        near = range(0) if at_table else near_verb(scan, verb, end)
        present = tuple(accompanying(scan, start, taking_part, near))
        if all(m in present or m.name[0] < verb.start for m in taking_part) and near:
            present = ()  # who is named near the verb of one alone is whom they met
        met = [m for m in taking_part if m not in present]
        found = Encounter(
            kind=MeetingKind(verb.value),
            words=(verb.shown_start, verb.shown_end),
            start=start,
            end=end,
            subjects=tuple(m for m in met if m.name[0] < verb.start),
            objects=tuple(m for m in met if m.name[0] >= verb.start),
            present=present,
            company=company,
            noun=verb.kind is Kind.TITLE_NOUN,
        )
        begins = verb.kind is Kind.MEETING_CLAUSE and verb.start < start + _BEGINNING
        first = begins or scan.language.null_subject
        one = found.subjects or (found.objects and (found.noun or alone or not scan.language.cased))
        if (
            _is_whole(scan, found)
            or (first and len(found.objects) > 1)  # "In talks with Roe, Lima said"
            or (one and not whole)
        ):
            return found
    return None


def _verbs(scan: Scan, start: int, end: int, kinds: tuple[Kind, ...]) -> Iterator[Match]:
    """The verbs of encounters that took place, in order."""
    found = (match for kind in kinds for match in scan.found(kind, start, end))
    past = start
    for verb in sorted(found, key=lambda match: (match.start, -match.end)):
        if verb.start < past:
            continue  # a noun within another verb: "paid a courtesy visit"
        past = verb.end
        other = scan.verb(verb.start) if scan.language.free_order else None
        if other is not None and other.end > verb.end and other.kind is not Kind.ENCOUNTER:
            continue  # "принял участие" is not "принял"
        if not (
            _is_passive(scan, verb, end)
            or _is_to_come(scan, start, verb.start)
            or in_clause(scan, start, verb.start)
            or is_attributive(scan, verb.end, end)
            or _is_tour(scan, verb, end)
        ):
            yield verb


def _is_tour(scan: Scan, verb: Match, end: int) -> bool:
    """Whether a house was visited, and no country: "visited the headquarters of ASEAN and met Roe"."""
    if verb.value != MeetingKind.VISIT:
        return False
    for at in range(verb.end, min(end, verb.end + _TOUR)):
        if scan.tokens.words[at] in scan.language.venues:
            return verb.kind is Kind.TITLE or scan.first(Kind.ENCOUNTER, at, end) is not None
        if scan.match(Kind.STATE, at) is not None:
            return False
    return False


def _is_passive(scan: Scan, verb: Match, end: int) -> bool:
    """Whether the verb is a passive: "hosted by the university", but not "spoke by phone"."""
    if verb.end >= end or scan.tokens.words[verb.end] not in scan.language.agents:
        return False
    return scan.match(Kind.KIND, verb.end) is None


def _is_whole(scan: Scan, found: Encounter) -> bool:
    """Whether somebody met somebody: both are named, or others are spoken of, or a country was visited."""
    if (found.subjects and found.objects) or len(found.subjects) > 1:
        return True
    if len(found.objects) > 1 and _is_between(scan, found.objects[0]):
        return True  # "The Kremlin hosted talks between Roe and Lima"
    if found.principals and _has_pronoun(scan, found):
        return True
    first = found.objects and scan.language.null_subject and not scan.language.cased
    visited = bool(found.subjects or first) and found.kind in _ALONE
    return visited or (found.company and bool(found.principals))


def _is_between(scan: Scan, mention: Mention) -> bool:
    """Whether a person is the first of those between whom talks took place."""
    return mention.start > 0 and scan.tokens.words[mention.start - 1] in scan.language.between


def _has_pronoun(scan: Scan, found: Encounter) -> bool:
    """Whether one of those who met is a pronoun beside the verb: "he met Roe", "Roe l'a reçu"."""
    if found.words is None or found.words[0] == found.start:
        return False
    before = scan.tokens.words[found.words[0] - 1]
    if found.subjects:
        return before in scan.language.object_pronouns
    return before in scan.language.singular_pronouns


def _is_to_come(scan: Scan, start: int, verb: int) -> bool:
    """Whether the verb is one of the future: "will meet", "will also meet"."""
    if scan.language.tenseless:
        clause = verb
        while clause > start and scan.tokens.words[clause - 1] not in (",", ";"):
            clause -= 1
        return scan.first(Kind.FUTURE, clause, verb) is not None
    return any(match.end in (verb, verb - 1) for match in scan.found(Kind.FUTURE, max(start, verb - 5), verb))
