"""How a page opens: the encounter that it tells of, in its text and in its title, and who met."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from dipreadout.model import MeetingKind, Role
from dipreadout.reading.encounter import Encounter, announced, by_office, encounter, held, implied, is_home
from dipreadout.reading.kinds import Class, Kind
from dipreadout.reading.names import Known, run_end
from dipreadout.reading.people import Mention, mentions
from dipreadout.reading.roster import Roster
from dipreadout.reading.scan import Scan
from dipreadout.reading.sentences import Sentence
from dipreadout.reading.tokens import JOINERS
from dipreadout.reading.verbs import past_adverbs

__all__ = ["announce", "find", "introduce", "names", "speakers"]

_REPORTING = (Kind.CUE, Kind.PRESENT_CUE)
_JOINED = [[mark] for mark in JOINERS]
_NAME_WORDS = 7
"""How many words a name at the beginning of a sentence may have, its verb counted."""
_VERB_WORDS = 3
"""How many words a reporting verb before its subject may have."""
_NEAR = 16
"""Within how many words from where a name begins its verb stands, past adverbs."""
_SEVERAL = 2
"""How many words a name has that shows by itself that it is one."""
_OPENINGS = 4
"""How many sentences from the beginning may hold the opening."""


def speakers(body: Scan, parts: Sequence[Sentence]) -> Iterator[Mention]:
    """The names of several words with which sentences begin that go on with a reporting verb."""
    if body.language.endings:
        for part in parts:
            yield from _subjects(body, part)
        return
    if body.language.null_subject and not body.language.cased:
        yield from _after_verbs(body, parts)
    if not body.language.spaced:
        yield from _of_one_word(body, parts)
        return
    words, cues = body.tokens.words, body.lexicon.firsts[Kind.CUE]
    for part in parts:
        if cues.isdisjoint(words[part.start + _SEVERAL : part.start + _NAME_WORDS]):
            continue
        stop = part.start
        while stop < part.end and body.class_of(stop) is Class.NAME:
            stop += 1
        spoken = stop < part.end and body.match(Kind.CUE, stop) is not None
        if stop >= part.start + _SEVERAL and spoken:
            yield Mention(name=(part.start, stop), start=part.start, end=stop)


def _of_one_word(body: Scan, parts: Sequence[Sentence]) -> Iterator[Mention]:
    """The names before reporting verbs, also of one word, as names are where no white space parts words."""
    words = body.tokens.words
    for part in parts:
        stop = part.start
        while stop < part.end and body.class_of(stop) is Class.NAME:
            stop += 1
            if words[stop : stop + 1] not in _JOINED:
                break
            stop += 1
        verb = past_adverbs(body, stop, part.end)
        if part.start < stop and verb < part.end and _reports(body, verb):
            yield Mention(name=(part.start, stop), start=part.start, end=stop)


def _reports(body: Scan, at: int) -> bool:
    """Whether what a person says begins at this token."""
    return any(body.match(kind, at) is not None for kind in _REPORTING)


def _after_verbs(body: Scan, parts: Sequence[Sentence]) -> Iterator[Mention]:
    """The names of several words between a reporting verb that begins a sentence, and a preposition."""
    words, language = body.tokens.words, body.language
    for part in parts:
        cue = body.match(Kind.CUE, past_adverbs(body, part.start, part.end - 1))
        if cue is None:
            continue
        stop = start = past_adverbs(body, cue.shown_end, part.end)
        while stop < part.end and body.class_of(stop) in (Class.NAME, Class.PARTICLE):
            stop += 1
        several = stop - start >= _SEVERAL and stop < part.end
        if not several or words[stop] not in language.prepositions:
            continue
        if all(body.stands_again(at) for at in range(start, stop - 1)):
            yield Mention(name=(start, stop), start=start, end=stop)


def _inviting(body: Scan, opening: Encounter, known: Known) -> Iterator[Mention]:
    """Those of whom the opening speaks as if they were elsewhere, but who speak: who sent an invitation."""
    words = body.tokens.words
    met = {" ".join(words[slice(*m.name)]) for m in (*opening.principals, *opening.present)}
    absent = known.names - met
    if {name.partition(" ")[0] for name in absent}.isdisjoint(words[opening.start : opening.end]):
        return
    for mention in mentions(body, opening.start, opening.end, known):
        if mention.office is not None and " ".join(words[slice(*mention.name)]) in absent:
            yield mention


def _subjects(body: Scan, part: Sentence) -> Iterator[Mention]:
    """The names of several words, anywhere, that their reporting verb shows to stand in the nominative."""
    words, (told, tells) = body.tokens.words, (body.lexicon.firsts[kind] for kind in _REPORTING)
    verbs = [at for at in range(part.start, part.end) if words[at] in told or words[at] in tells]
    at = part.start
    while verbs and (at := body.name_from(at, part.end)) < part.end:
        stop = at + 1
        if any(at - _VERB_WORDS <= verb < at + _NEAR for verb in verbs):
            stop = max(stop, run_end(body, at, part.end))
            if stop > at + 1 and (_leads(body, stop, part.end) or _closes(body, part, at, stop)):
                yield Mention(name=(at, stop), start=at, end=stop, nominative=True)
        at = stop


def _leads(body: Scan, stop: int, end: int) -> bool:
    """Whether a reporting verb follows a name: at once, or past adverbs: "Roe, in turn, said"."""
    verb = past_adverbs(body, stop, end)
    if verb >= end or (verb == stop + 1 and body.tokens.words[stop] == ","):
        return False
    return _reports(body, verb)


def _closes(body: Scan, part: Sentence, at: int, stop: int) -> bool:
    """Whether a reporting verb stands before a name, and after what was said: "…, said Roe."."""
    if stop < part.end and body.tokens.words[stop] not in ".,":
        return False
    return any(
        cue.end == at and (body.tokens.words[cue.start - 1] in ",—–-»")
        for cue in body.found(Kind.CUE, max(part.start + 1, at - _VERB_WORDS), at)
    )


def names(body: Scan, speakers: Iterable[Mention]) -> frozenset[str]:
    """The names that stand where only names do: at a sentence's head before its verb, and after an office."""
    words, before = body.tokens.words, body.language.heads | JOINERS
    speaking = {" ".join(words[slice(*mention.name)]) for mention in speakers}
    held = {
        words[at]
        for at in range(1, len(words))
        if words[at - 1] in before and len(words[at]) > 1 and body.class_of(at) is Class.NAME
    }
    found = held.union(word for name in speaking for word in name.split() if len(word) > 1)
    return frozenset(found.difference(_glued(found, body.tokens.text)))


def _glued(names: Iterable[str], text: str) -> Iterator[str]:
    """Of two names that begin alike, the one that is none: cut off if it never stands alone, or glued."""
    pairs: list[tuple[str, str]] = []
    before: list[str] = []
    for name in sorted(names):
        while before and not name.startswith(before[-1]):
            before.pop()
        pairs += [(before[-1], name)] if before else []
        before.append(name)
    if not pairs:
        return
    of_pairs = sorted({name for pair in pairs for name in pair}, key=len, reverse=True)
    alone = set(re.findall("|".join(map(re.escape, of_pairs)), text))
    yield from (long if short in alone else short for short, long in pairs)


def find(
    body: Scan, parts: Sequence[Sentence], known: Known, title: tuple[Scan, Encounter] | None
) -> Encounter | None:
    """The encounter that the page opens with.

    In one sentence, in several together, without names, or only in the title.
    """
    first = parts[:_OPENINGS]
    for part in first:
        found = encounter(body, part.start, part.end, known) or held(body, part.start, part.end)
        if found is not None:
            return found
    several = (encounter(body, first[0].start, part.end, known) for part in first[1:])
    rarer = (encounter(body, part.start, part.end, known, opens=True) for part in first)
    unnamed = (by_office(body, part.start, part.end, known) for part in first)
    found = next((found for found in chain(unnamed, several, rarer) if found is not None), None)
    if found is not None or title is None:
        return found
    return implied(body, first[0].start, first[0].end, title[1], known)


def unknown(body: Scan, parts: Sequence[Sentence], known: Known) -> Encounter | None:
    """The encounter of an unknown verb: several people in office named in one sentence."""
    if not body.language.spaced:
        return None
    for part in parts[:_OPENINGS]:
        if body.first(Kind.FUTURE, part.start, part.end) is not None:
            continue
        people = mentions(body, part.start, part.end, known)
        named = tuple(m for m in people if m.office is not None or is_home(body, m))
        if len(named) >= _SEVERAL:
            event = body.first(Kind.EVENT_NOUN, part.start, part.end)
            return Encounter(
                kind=MeetingKind.MEETING if event is None else MeetingKind(event.value),
                words=None,
                start=part.start,
                end=part.end,
                objects=named,
            )
    return None


def announce(heading: Scan | None, known: Known) -> tuple[Scan, Encounter] | None:
    """The title, and the encounter that it tells of."""
    if heading is None:
        return None
    found = announced(heading, known)
    return None if found is None else (heading, found)


def introduce(
    body: Scan,
    opening: Encounter,
    heading: Scan | None,
    title: tuple[Scan, Encounter] | None,
    home: str | None,
    known: Known,
    speakers: Sequence[Mention],
) -> Roster:
    """The people whom the opening names, and what the title adds to them."""
    roster = Roster(home)
    met_from = max(1, len(opening.subjects))
    for number, mention in enumerate(opening.principals):
        known_before = len(roster.entries)
        entry = roster.add(body, mention, Role.PRINCIPAL)
        entry.opposite = entry.opposite or (len(roster.entries) > known_before and number >= met_from)
    if opening.unnamed is not None:
        for entry in roster.entries:
            entry.opposite = True
        _introduce_own(body, opening, roster)
        if len(roster.entries) == len(opening.principals):
            _introduce_speaker(body, roster, speakers)
    for mention in opening.present:
        roster.add(body, mention, Role.ATTENDEE)
    for mention in _inviting(body, opening, known):
        roster.add(body, mention, Role.PRINCIPAL)
    if title is not None:
        _introduce_announced(roster, *title)
    # What else prints an office: a title that tells of no encounter, a sentence before the opening.
    if heading is not None and title is None:
        _lengthen(roster, heading, len(heading.tokens))
    _lengthen(roster, body, opening.start)
    if roster.home is None and opening.unnamed is None:
        roster.home = roster.first_side(body)
    roster.settle(body, None if roster.names_tell(body) else _abroad(body, opening, heading, roster.home))
    return roster


def _lengthen(roster: Roster, scan: Scan, end: int) -> None:
    """Add the offices beside the names of those who are known, up to a token."""
    roster.lengthen(scan, (mention for mention in mentions(scan, 0, end) if mention.office is not None))


def _introduce_announced(roster: Roster, heading: Scan, announced: Encounter) -> None:
    """Add those whom a title names; without a verb, capitals alone make no name: "Call with Leaders"."""
    for mention in announced.principals:
        if mention.office is not None or not announced.noun or roster.knows(heading, mention):
            roster.add(heading, mention, Role.PRINCIPAL)


def _introduce_own(body: Scan, opening: Encounter, roster: Roster) -> None:
    """Add whoever a line before the opening names beside the office that stands for them in it."""
    assert opening.unnamed is not None  # as the caller knows
    office = body.tokens.words[slice(*opening.unnamed)]
    for mention in mentions(body, 0, opening.start):
        if mention.office is not None and body.tokens.words[slice(*mention.office)] == office:
            roster.add(body, mention, Role.PRINCIPAL)


def _introduce_speaker(body: Scan, roster: Roster, speakers: Sequence[Mention]) -> None:
    """Add the one speaker who is nobody else, where the opening names somebody by office alone."""
    strange = {" ".join(body.tokens.words[slice(*m.name)]): m for m in speakers if not roster.knows(body, m)}
    if len(strange) == 1:
        roster.add(body, next(iter(strange.values())), Role.PRINCIPAL)


def _abroad(body: Scan, opening: Encounter, heading: Scan | None, home: str | None) -> str | None:
    """The first side but the publisher's that the title names, or the opening between verb and person."""
    begin = opening.words[1] if opening.words is not None else opening.start
    end = max((mention.start for mention in opening.objects), default=begin)
    stretches = [(body, begin, end), *([(heading, 0, len(heading.tokens))] if heading is not None else [])]
    for scan, start, stop in stretches:
        for at in range(start, stop):
            place = scan.place(at)
            if place is not None and place.kind is not Kind.CITY and place.value != home:
                return place.value
    return None
