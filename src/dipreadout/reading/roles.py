"""What each sentence is, by its own words: one of the closed set of readings."""

from __future__ import annotations

from dipreadout.reading.cast import People, Sort
from dipreadout.reading.clauses import GROUP_WITHIN, QUOTES, begins_with_verb, past_glued, past_number
from dipreadout.reading.kinds import Class, Kind
from dipreadout.reading.preambles import after_preamble, by_event, emphasized
from dipreadout.reading.predicates import by_subject
from dipreadout.reading.quotations import by_tail, quoted
from dipreadout.reading.readings import Attends, Clause, Continues, Reading, Reports
from dipreadout.reading.scan import Scan
from dipreadout.reading.sources import agentless, by_topic, of_aside, opined, sourced, unknown_first
from dipreadout.reading.speakers import subject
from dipreadout.reading.verbs import past_adverbs, verb_after

__all__ = ["held", "read"]

_CONTINUES = Continues()


def read(scan: Scan, people: People, start: int, end: int) -> Reading:
    """The reading of the sentence between two tokens."""
    if _is_content(scan, people, start, end):
        return _CONTINUES
    start = first = past_number(scan, past_glued(scan, start, end), end)
    while first < end - 1 and scan.tokens.words[first] in QUOTES:
        first += 1
    return (
        quoted(scan, people, start, end)
        or _attendance(scan, start, end)
        or sourced(scan, people, first, end, led=True)
        or by_subject(scan, people, first, end)
        or sourced(scan, people, first, end, led=False)
        or emphasized(scan, people, start, end)
        or by_event(scan, people, start, end)
        or after_preamble(scan, people, first, end)
        or by_tail(scan, people, first, end)
        or by_topic(scan, start, end)
        or opined(scan, start, end)
        or agentless(scan, start, end)
        or of_aside(scan, start)
        or unknown_first(scan, first, end)
        or _CONTINUES
    )


def held(scan: Scan, people: People, start: int, end: int) -> Reports | None:
    """What a side is said to hold, in the present: "Peru hopes".

    Within somebody's words it is content; so it is asked for only where nobody is speaking.
    """
    who = subject(scan, people, start, end)
    verb = verb_after(scan, who, end) if who is not None else None
    if who is None or verb is None or verb.kind is not Kind.PRESENT_CUE or who.speaker.sort is Sort.IT:
        return None
    clause = Clause(who.speaker, (who.start, who.end), (verb.shown_start, verb.shown_end))
    return Reports((clause,), held=True)


def _is_content(scan: Scan, people: People, start: int, end: int) -> bool:
    """Whether no word of the sentence can make it anything but content.

    Most sentences are content; this tells so without looking at any of their words one by one.
    """
    words = frozenset(scan.tokens.words[start:end])
    begin = past_number(scan, past_glued(scan, start, end), end)
    return (
        people.firsts.isdisjoint(words)
        and not scan.lexicon.has_decisive(words)
        and scan.tokens.words[begin] not in scan.lexicon.beginnings
        and not begins_with_verb(scan, start)
    )


def _attendance(scan: Scan, start: int, end: int) -> Attends | None:
    """Those present, before the verb or after it."""
    inverted = scan.match(Kind.PRESENCE_BEFORE, start)
    if inverted is None and scan.match(Kind.EVENT, start) is not None:
        inverted = scan.first(Kind.PRESENCE_BEFORE, start, min(end, start + GROUP_WITHIN))
    if inverted is not None and scan.language.free_order and not _lists_people(scan, inverted.end, end):
        inverted = None  # "На встрече были обсуждены"
    if inverted is not None:
        return Attends((inverted.start, inverted.end), (inverted.end, end))
    found = list(scan.found(Kind.PRESENCE, start, end))
    verb = found[-1 if scan.language.narrates_midway else 0] if found else None
    if verb is None or verb.start == start or not _is_list(scan, start, verb.start):
        return None
    return Attends((verb.start, verb.end), (start, verb.start))


def _lists_people(scan: Scan, at: int, end: int) -> bool:
    """Whether a list of people begins here, past adverbs."""
    at = past_adverbs(scan, at, end)
    while at < end and scan.class_of(at) in (Class.LINK, Class.PLACE, Class.OFFICE):
        at += 1
    return at < end and scan.class_of(at) in (Class.NAME, Class.HEAD, Class.HONORIFIC)


def _is_list(scan: Scan, start: int, end: int) -> bool:
    """Whether the words before a verb of presence name people, and tell nothing else of them."""
    words = scan.tokens.words[start:end]
    relatives = scan.language.relatives
    if ";" in words or any(
        word in relatives and scan.class_of(at) is not Class.NAME and not _lists(scan, at)
        for at, word in enumerate(words, start)
    ):
        return False
    if any(scan.first(kind, start, end) for kind in (Kind.CUE, Kind.NARRATION, Kind.ENCOUNTER)):
        return False
    if not scan.language.spaced and _tells_more(scan, start, end):
        return False
    return any(scan.class_of(at) in (Class.NAME, Class.HEAD) for at in range(start, end))


def _tells_more(scan: Scan, start: int, end: int) -> bool:
    """Whether there is more than names, where no white space tells those: "秘方希望更多企业参加"."""
    words, language = frozenset(scan.tokens.words[start:end]), scan.language
    more = language.modals | language.attributive | language.plural_pronouns | language.singular_pronouns
    sides = (Kind.SIDE, Kind.JOINT)
    return (
        not more.isdisjoint(words)
        or scan.first(Kind.PRESENT_CUE, start, end) is not None
        or any(scan.match(kind, start) is not None for kind in sides)
    )


def _lists(scan: Scan, at: int) -> bool:
    """Whether a relative begins a list and no clause: "dont Jane Roe"."""
    return at + 1 < len(scan.tokens) and scan.class_of(at + 1) in (Class.NAME, Class.HONORIFIC)
