"""Reports without a subject of their own: words that say whose a sentence is, a topic, an agent, a group."""

from __future__ import annotations

from dipreadout.reading.cast import People, Sort, Speaker
from dipreadout.reading.clauses import (
    BEFORE_TAIL,
    CLAUSE_STOPS,
    GROUP_WITHIN,
    QUOTES,
    TAIL_ENDS,
    begins_preamble,
    begins_with_verb,
)
from dipreadout.reading.kinds import Kind, Match
from dipreadout.reading.readings import Clause, Narrates, Reports
from dipreadout.reading.scan import Scan
from dipreadout.reading.speakers import Subject, subject
from dipreadout.reading.verbs import past_adverbs, unknown_verb

__all__ = [
    "agentless",
    "by_group",
    "by_topic",
    "of_aside",
    "opined",
    "sourced",
    "unknown_first",
]

_GROUP_VERB = 25
"""Within how many words such a subject has its verb."""
_QUOTED_ENDS = frozenset(",.!?")


def sourced(scan: Scan, people: People, start: int, end: int, *, led: bool) -> Reports | None:
    """What is told as somebody's words, without a verb: "According to Roe, …", "…, in her words."."""
    if not scan.language.sources:
        return None
    for kind in (Kind.OWN_SOURCE, Kind.SOURCE):
        for match in scan.found(kind, start, end):
            if led != (match.start == start):
                continue
            if match.start > start and scan.tokens.words[match.start - 1] not in BEFORE_TAIL:
                continue
            who = (
                Subject(Speaker(Sort.HE), match.end, match.end)
                if kind is Kind.OWN_SOURCE
                else (subject(scan, people, match.end, end) if match.end < end else None)
            )
            if who is None or not (who.end >= end or scan.tokens.words[who.end] in TAIL_ENDS):
                continue
            source = (who.start, who.end) if who.end > who.start else None
            clause = Clause(who.speaker, source, (match.shown_start, match.shown_end))
            return Reports((clause,), closing=match.start > start)
    return None


def by_group(scan: Scan, people: People, at: int, end: int) -> Reports | Narrates | None:
    """What is said of a group without a name: "Representatives of the companies stated"."""
    words = scan.tokens.words
    language = scan.language
    if language.groups.isdisjoint(words[at : at + GROUP_WITHIN]):
        return None
    stops = CLAUSE_STOPS | {","} if begins_preamble(scan, at) else CLAUSE_STOPS
    noun = next(here for here in range(at, at + GROUP_WITHIN) if words[here] in language.groups)
    if any(not people.met_as(scan, joint) for joint in scan.found(Kind.JOINT, at, noun + 1)):
        return None  # "Last year, the two heads of state"
    for here in range(at, min(end, at + _GROUP_VERB)):
        if words[here] in stops or words[here] in language.relatives or words[here] in language.modals:
            return None
        if words[here] in language.singular_pronouns and here > at:
            return None  # somebody else said it: "Peru needs help for its youth, he said"
        if words[here] in QUOTES and words[here - 1] in _QUOTED_ENDS:
            return None  # who stands after the quotation said it: "Our students work," Roe said
        done = scan.match(Kind.NARRATION, here)
        if done is not None:
            return Narrates((done.start, done.end)) if here > noun else None
        cue = _cue_of_group(scan, at, noun, here, end)
        if cue is not None and here > noun and words[here - 1] not in ("'s", ","):
            stop = here
            while stop - 1 > at and scan.adverb_end(stop - 1) == stop:
                stop -= 1
            return Reports((Clause(Speaker(Sort.OTHER), (at, stop), (cue.shown_start, cue.shown_end)),))
    return None


def _cue_of_group(scan: Scan, at: int, noun: int, here: int, end: int) -> Match | None:
    """The verb at a token that says what a group says; an attitude only right after the group's noun."""
    cue = scan.match(Kind.CUE, here) or scan.match(Kind.JOINT_CUE, here)
    if cue is None and scan.language.attitudes and noun == at:
        return scan.match(Kind.PRESENT_CUE, here) if here == past_adverbs(scan, noun + 1, end) else None
    return cue


def by_topic(scan: Scan, start: int, end: int) -> Reports | None:
    """What all sides talked about, in a passive: "The situation in the region was discussed"."""
    topic = scan.first(Kind.TOPIC, start, end)
    if topic is None:
        return None
    opined = scan.first(Kind.PASSIVE_CUE, start, topic.start)
    topic = opined or topic
    agent = _agent(scan, start, end)
    speaker, source = (Speaker(Sort.JOINT), None) if agent is None else (agent.speaker, agent[1:])
    clause = Clause(speaker, source, (topic.shown_start, topic.shown_end))
    return Reports((clause,), agreed=True)


def opined(scan: Scan, start: int, end: int) -> Reports | None:
    """What whoever spoke before said too, in a passive: "Hope was expressed"."""
    cue = scan.first(Kind.PASSIVE_CUE, start, end)
    if cue is None:
        return None
    return Reports((Clause(Speaker(Sort.SAME), None, (cue.shown_start, cue.shown_end)),), opined=True)


def _agent(scan: Scan, start: int, end: int) -> Subject | None:
    """The side by which a passive says that it was said: "с чилийской стороны было отмечено"."""
    words, language = scan.tokens.words, scan.language
    for at in range(start, end - 2):
        if words[at] not in language.from_sides:
            continue
        noun_first = words[at + 1] in language.from_nouns
        side = scan.place(at + 1 + noun_first)
        if side is None or side.kind is Kind.CITY or side.end >= end:
            continue
        if noun_first or words[side.end] in language.from_nouns:
            return Subject(Speaker(Sort.PARTY, party=side.value), at + 1, side.end + (not noun_first))
    return None


def agentless(scan: Scan, start: int, end: int) -> Narrates | None:
    """Narration in a passive: "A memorandum was signed"."""
    done = scan.first(Kind.NARRATED_PASSIVE, start, end)
    if done is None:
        return None
    return Narrates((done.start, done.end), passive=scan.match(Kind.ASIDE, start) is None)


def unknown_first(scan: Scan, start: int, end: int) -> Reports | None:
    """What whoever spoke last said, in a verb that begins the sentence and is not listed: "Desgranó"."""
    verb = unknown_verb(scan, start, end, capital=True) if begins_with_verb(scan, start) else None
    if verb is None or verb.value.endswith(scan.language.joint_verb_endings):
        return None
    return Reports((Clause(Speaker(Sort.SAME), None, (verb.shown_start, verb.shown_end)),))


def of_aside(scan: Scan, start: int) -> Narrates | None:
    """Narration about what happened before, after and around: "After the talks, …"."""
    aside = scan.match(Kind.ASIDE, start)
    return None if aside is None else Narrates((aside.start, aside.end))
