"""What a sentence says of its subject: the verb after it, past adverbs and appositions."""

from __future__ import annotations

from dipreadout.reading.cast import Sort
from dipreadout.reading.kinds import Class, Kind, Match
from dipreadout.reading.scan import Scan
from dipreadout.reading.speakers import Subject

__all__ = [
    "past_adverbs",
    "past_apposition",
    "phrase_verb",
    "unknown_verb",
    "verb_after",
    "verb_at",
]

_PHRASE = 60
"""How many words a phrase between subject and verb may have."""
_CLAUSE_ENDS = frozenset({",", ";", ":", "。", ".", "！", "？"})
_SAYS = (Kind.CUE, Kind.JOINT_CUE)
_PREFERRED = ((*_SAYS, Kind.NARRATION, Kind.PRESENCE), (Kind.PRESENT_CUE,), (Kind.ENCOUNTER,))
_PREFERRED_AFTER_TOPIC = (_SAYS, (Kind.PRESENT_CUE,), (Kind.NARRATION, Kind.PRESENCE, Kind.ENCOUNTER))
"""Which kind of verb counts after a phrase, of several in one clause."""
_APPOSITION = 40
"""How many words between commas may tell more of a speaker."""
_ADVERBS = 24
"""How many adverbs, and commas between them, may follow one another: in more, nobody says anything."""
_SHORTEST = 5
"""How many letters an unknown verb has at least: "need" and "red" are none."""


def past_adverbs(scan: Scan, at: int, end: int) -> int:
    """The first token after the adverbs that begin here; ``end`` when there is none, or no end of them."""
    for _ in range(_ADVERBS):
        if at >= end or (after := scan.adverb_end(at)) == at:
            return min(at, end)
        at = after
    return end


def verb_after(scan: Scan, who: Subject, end: int) -> Match | None:
    """The verb of a subject, before the token ``end``."""
    at = past_apposition(scan, who.end, end)
    while at < end:
        verb = verb_at(scan, who, at, end)
        after = scan.adverb_end(at)
        if after == at:
            joined = at > who.end and _joins_adverbs(scan, at, end)
            after += joined or _is_of_day(scan, at) or scan.tokens.words[at] in scan.language.clitics
        if after == at and verb is None and at == who.end and _is_unknown_adverb(scan, at, end):
            after = at + 1
        if verb is not None or after == at:
            return verb or phrase_verb(scan, at, end)
        at = after
    return None


def _is_unknown_adverb(scan: Scan, at: int, end: int) -> bool:
    """Whether a word that the language does not know stands between subject and verb: "严肃指出"."""
    if scan.language.spaced or scan.class_of(at) is not Class.NAME or at + 1 >= end:
        return False
    if scan.tokens.words[at + 1] in scan.language.before_verbs:
        return True
    verb = scan.verb(at + 1)
    return verb is not None and verb.kind in (Kind.CUE, Kind.PRESENT_CUE)


def _is_of_day(scan: Scan, at: int) -> bool:
    """Whether the word is of a day between a subject and its verb: "Лу Вэймин 5 мая встретился"."""
    word = scan.tokens.words[at]
    return scan.language.free_order and (word[0].isdigit() or word in scan.lexicon.calendar)


def _joins_adverbs(scan: Scan, at: int, end: int) -> bool:
    """Whether the word is a conjunction between adverbs: "frankly and openly"."""
    conjunction = scan.tokens.words[at] in scan.language.conjunctions
    return conjunction and at + 1 < end and scan.adverb_end(at + 1) > at + 1


def phrase_verb(scan: Scan, at: int, end: int) -> Match | None:
    """The verb after a phrase that stands before it: "顾长风就合作提出建议"."""
    words, language = scan.tokens.words, scan.language
    if at >= end or words[at] not in language.before_verbs:
        return None
    stop = at + 1
    while stop < min(end, at + _PHRASE) and words[stop] not in _CLAUSE_ENDS:
        stop += 1
    found = [
        verb for here in range(at + 1, stop) if (verb := scan.verb(here)) and _is_predicate(scan, verb, stop)
    ]
    for kinds in _PREFERRED_AFTER_TOPIC if words[at] in language.topic_words else _PREFERRED:
        verb = next((verb for verb in found if verb.kind in kinds), None)
        if verb is not None:
            return verb
    return None


def _is_predicate(scan: Scan, verb: Match, end: int) -> bool:
    """Whether a verb is the one of its clause, and tells no more of a word after it: "提出的建议"."""
    return verb.end <= end and (
        verb.end == end or scan.tokens.words[verb.end] not in scan.language.attributive
    )


def verb_at(scan: Scan, who: Subject, at: int, end: int) -> Match | None:
    """The verb that begins at this token: the longest known one, or an unknown one by its ending."""
    best = scan.verb(at)
    if best is not None:
        return best if best.end <= end else None
    if who.speaker.sort is Sort.JOINT and scan.tokens.forms[at].endswith(scan.language.joint_verb_endings):
        return unknown_verb(scan, at, end)
    return unknown_verb(scan, at, end) if who.speaker.sort in (Sort.PERSON, Sort.HE) else None


def unknown_verb(scan: Scan, at: int, end: int, *, capital: bool = False) -> Match | None:
    """What a person did, in a word that the language does not list: most such verbs are of saying."""
    words, language = scan.tokens.words, scan.language
    here = at
    if language.helpers:
        if words[at] not in language.helpers:
            return None
        here = past_adverbs(scan, at + 1, end)
        if here == end:
            return None
    word = scan.tokens.forms[here]
    if (
        len(word) < _SHORTEST
        or not word.endswith(language.verb_endings)
        or (scan.is_capital(here) and not capital)
    ):
        return None
    shown = at if here == at + 1 else here
    return Match(Kind.CUE, at, here + 1, shown, here + 1, word)


def past_apposition(scan: Scan, at: int, end: int, kind: Kind | None = None) -> int:
    """Past what stands between commas after a subject: ", also a member of the Bureau,".

    A verb follows, or where a ``kind`` is given, a phrase of it.
    """
    words = scan.tokens.words
    if at + 1 >= end or words[at] != ",":
        return at
    here = at + 1
    while here < end and words[here] != "," and (after := scan.adverb_end(here)) > here:
        here = after
    while here < end and words[here] in scan.language.articles:
        here += 1
    if here >= end or not _begins_apposition(scan, here):
        return at
    for stop in range(here, min(end - 1, here + _APPOSITION)):
        if words[stop] == ",":
            verb = past_adverbs(scan, stop + 1, end)
            found = scan.verb(verb) if kind is None and verb < end else None
            if found is not None or (kind is not None and verb < end and scan.match(kind, verb) is not None):
                return stop + 1
    return at


def _begins_apposition(scan: Scan, at: int) -> bool:
    return (
        scan.class_of(at) in (Class.HEAD, Class.OFFICE, Class.PLACE)
        or scan.tokens.words[at] in scan.language.relatives
        or scan.tokens.words[at] in scan.language.fillers
        or scan.tokens.words[at] in scan.language.preambles
        or (scan.language.free_order and scan.match(Kind.PARTICIPLE, at) is not None)
    )
