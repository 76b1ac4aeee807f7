"""Who said what is quoted: the speaker stands behind the words, with the verb before or after the name."""

from __future__ import annotations

from dipreadout.reading.cast import People, Sort, Speaker
from dipreadout.reading.clauses import BEFORE_TAIL, CLOSERS, QUOTES, TAIL_ENDS, before_subject, ends, stops
from dipreadout.reading.kinds import Class, Kind, Match
from dipreadout.reading.readings import Clause, Reports
from dipreadout.reading.scan import Scan
from dipreadout.reading.speakers import Subject, last_by_office, subject
from dipreadout.reading.verbs import past_adverbs, phrase_verb, unknown_verb, verb_at

__all__ = ["by_tail", "inverted", "quoted"]

_TAIL = 12
"""Within how many words of its beginning the verb of an attribution at the end stands."""
_CLOSED = 2
"""How many marks close a quotation."""
_DASHES = frozenset("—–-")


def quoted(scan: Scan, people: People, start: int, end: int) -> Reports | None:
    """The reading of a sentence in which a quotation ends that began before it: its speaker follows."""
    words = scan.tokens.words[start:end]
    if CLOSERS.keys().isdisjoint(words):
        return None
    ends = (at for at, word in enumerate(words) if word in CLOSERS and CLOSERS[word] not in words[:at])
    return by_tail(scan, people, start, end) if next(ends, None) is not None else None


def by_tail(scan: Scan, people: People, start: int, end: int) -> Reports | None:
    """The reading of a sentence whose speaker stands after what was said: "…, Roe said", "…," said Roe."""
    words = scan.tokens.words
    verbs = scan.lexicon.firsts[Kind.CUE]
    if scan.language.free_order:
        verbs |= scan.lexicon.firsts[Kind.PRESENT_CUE]
    for at in range(end - 1, start, -1):
        dashed = words[at - 1] in _DASHES and words[at - 2] in BEFORE_TAIL
        if words[at - 1] not in BEFORE_TAIL and not dashed:
            continue
        if verbs.isdisjoint(words[at : at + _TAIL]) and not _may_say(scan, at):
            continue
        found = inverted(scan, people, at, end) or _straight(scan, people, at, end)
        if found is not None:
            return Reports((found,), closing=True)
    return None


def _may_say(scan: Scan, at: int) -> bool:
    """Whether a word that no list has may be the verb of whoever is named after it: ", acotó Roe"."""
    language = scan.language
    names_only = language.null_subject and language.cased and not language.endings
    return names_only and scan.tokens.forms[at].endswith(language.verb_endings)


def _straight(scan: Scan, people: People, at: int, end: int) -> Clause | None:
    who = subject(scan, people, at, end) or last_by_office(scan, at, end)
    if who is None or who.speaker.sort is Sort.IT:
        return None
    here = who.end
    cue = verb_at(scan, who, here, end) if here < end else None
    while cue is None and here < end and scan.tokens.words[here] != ",":
        after = scan.adverb_end(here)
        if after == here or after >= end:
            break
        here = after
        cue = verb_at(scan, who, here, end)
    cue = cue or phrase_verb(scan, here, end)
    if cue is None or cue.kind is not Kind.CUE or not ends(scan, people, cue.end, end):
        return None
    return Clause(who.speaker, (who.start, who.end), (cue.shown_start, cue.shown_end))


def inverted(scan: Scan, people: People, at: int, end: int) -> Clause | None:
    """The clause of a verb and the subject behind it."""
    while at < end and scan.tokens.words[at] in scan.language.clitics:
        at += 1  # "…", lui a répondu Roe
    if scan.language.null_subject:
        at = past_adverbs(scan, at, end - 1)
    cue = (scan.match(Kind.CUE, at) or _after_quotation(scan, at, end)) if at < end else None
    if cue is None and at < end and scan.language.free_order:
        cue = scan.match(Kind.PRESENT_CUE, at)
    if cue is None and at < end and _may_say(scan, at):
        known = scan.verb(at) is not None or scan.tokens.words[at - 1] in scan.language.clitics
        cue = None if known else unknown_verb(scan, at, end)
    if cue is None or cue.end >= end:
        return None
    glued = _glued(scan, cue)
    if glued is not None:
        return Clause(glued.speaker, (glued.start, glued.end), (cue.shown_start, cue.shown_end))
    after = _past_when(scan, cue.end, end) if scan.language.modifiers_follow else cue.end
    if after >= end or (after > cue.end and scan.tokens.words[after - 1] == ","):
        after = cue.end
    governed = _may_say(scan, at) and scan.tokens.words[after] in scan.language.prepositions
    who = subject(scan, people, after, end) if not governed else None
    if who is None and scan.language.null_subject and scan.tokens.words[cue.end] in TAIL_ENDS:
        return Clause(Speaker(Sort.HE), None, (cue.shown_start, cue.shown_end))
    if who is None or who.speaker.sort is Sort.IT or not stops(scan, who.end, end):
        return None
    return Clause(who.speaker, (who.start, who.end), (cue.shown_start, cue.shown_end))


def _past_when(scan: Scan, at: int, end: int) -> int:
    """Past adverbs, a day and a city between a verb and its subject: "a déclaré lundi à Lima Roe"."""
    words, language = scan.tokens.words, scan.language
    while at < end:
        after = before_subject(scan, at, end)
        day = after < end and words[after] in scan.lexicon.calendar and scan.class_of(after) is not Class.NAME
        if day or (after < end and scan.match(Kind.PART_OF_DAY, after) is not None):
            after += 1
        elif after + 1 < end and words[after] in language.place_words:
            city = scan.match(Kind.CITY, after + 1)
            after = after if city is None else city.end
        if after == at:
            return at
        at = after
    return at


def _after_quotation(scan: Scan, at: int, end: int) -> Match | None:
    """The verb behind a quotation, which says so whatever else it tells: "…", a lancé Roe."""
    words = scan.tokens.words
    if at < _CLOSED or words[at - 1] != "," or words[at - 2] not in QUOTES:
        return None
    done = scan.match(Kind.NARRATION, at)
    return done._replace(kind=Kind.CUE) if done is not None else unknown_verb(scan, at, end)


def _glued(scan: Scan, verb: Match) -> Subject | None:
    """The pronoun that is glued behind a verb's auxiliary: "a-t-elle souligné"."""
    words, language = scan.tokens.words, scan.language
    if not language.enclitics:
        return None
    for at in range(verb.start + 1, verb.end):
        if words[at] in language.singular_pronouns:
            return Subject(Speaker(Sort.HE), at, at + 1)
        if words[at] in language.plural_pronouns:
            return Subject(Speaker(Sort.THEY), at, at + 1)
    return None
