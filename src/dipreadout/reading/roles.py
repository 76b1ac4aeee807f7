"""What each sentence is, by its own words: one of a small closed set of readings."""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

import attrs

from dipreadout.reading.lexicon import Kind, Match
from dipreadout.reading.scan import Class, Scan
from dipreadout.reading.speakers import People, Sort, Speaker, Subject, subject

__all__ = ["Attends", "Clause", "Continues", "Narrates", "Opens", "Reading", "Reports", "read"]

_COMMAS = 6
"""How many commas a phrase before the speaker may hold."""
_REACH = 12
"""Within how many words the verb of an attribution at the end stands."""
_GROUP = 25
"""How far the verb may stand from the beginning of a subject that is a group without a name."""


class Clause(NamedTuple):
    """One attribution: tokens, half-open."""

    speaker: Speaker
    source: tuple[int, int]
    cue: tuple[int, int] | None


@attrs.frozen
class Opens:
    """It tells of an encounter."""

    words: tuple[int, int]


@attrs.frozen
class Attends:
    """It tells who was present."""

    words: tuple[int, int]
    people: tuple[int, int]
    """Where their names stand."""


@attrs.frozen
class Reports:
    """It attributes what it says: to one speaker, or to two one after the other."""

    clauses: tuple[Clause, ...]
    led: bool = True
    """Whether the sentence begins with its speaker; a phrase before it makes a joint subject more likely content."""
    closing: bool = False
    """Whether the speaker stands at the end."""


@attrs.frozen
class Continues:
    """It names no speaker: it goes on with whatever stands before it."""


@attrs.frozen
class Narrates:
    """It tells what was done."""

    words: tuple[int, int] | None = None


Reading: TypeAlias = Opens | Attends | Reports | Continues | Narrates


def read(scan: Scan, people: People, start: int, end: int) -> Reading:
    """The reading of the sentence between two tokens."""
    attendance = _attendance(scan, start, end)
    if attendance is not None:
        return attendance
    first = _skip_quote(scan, start, end)
    lead = _predicate(scan, people, first, end) or _after_adverbs(scan, people, first, end)
    if lead is not None:
        return _with_second(scan, people, lead, end)
    if scan.match(Kind.EVENT, start) is not None and not _is_topic(scan, start, end):
        return Narrates((start, scan.match(Kind.EVENT, start).end))  # type: ignore[union-attr]
    after = _after_preamble(scan, people, first, end)
    if after is not None:
        return after
    tail = _tail(scan, people, first, end)
    if tail is not None:
        return Reports((tail,), closing=True)
    topic = scan.first(Kind.TOPIC, start, end)
    if topic is not None:
        return Reports(
            (
                Clause(
                    Speaker(Sort.JOINT),
                    (start, topic.start) if topic.start > start else (topic.start, topic.end),
                    (topic.shown_start, topic.shown_end),
                ),
            ),
            led=False,
        )
    aside = scan.match(Kind.ASIDE, start)
    if aside is not None:
        return Narrates((aside.start, aside.end))
    return Continues()


def _is_topic(scan: Scan, start: int, end: int) -> bool:
    return scan.first(Kind.TOPIC, start, end) is not None


def _skip_quote(scan: Scan, start: int, end: int) -> int:
    while start < end - 1 and scan.tokens.words[start] in _QUOTES:
        start += 1
    return start


_QUOTES = frozenset("\"“”„«»'‘’「」『』")


def _adverb(scan: Scan, at: int) -> int:
    """Where the adverb at this token ends; the token itself when there is none."""
    word = scan.tokens.words[at]
    language = scan.language
    phrase = scan.match(Kind.ADVERBIAL, at)
    if phrase is not None:
        return phrase.end
    return at + (word in language.adverbs or word.endswith(language.adverb_endings))


def _past_adverbs(scan: Scan, at: int, end: int) -> int:
    """Past adverbs, to the next word of the sentence."""
    here = at
    while here < end and (after := _adverb(scan, here)) > here:
        here = after
    return here if here < end else at


def _after_adverbs(scan: Scan, people: People, at: int, end: int) -> Reports | Narrates | Opens | None:
    here = _past_adverbs(scan, at, end)
    return _predicate(scan, people, here, end) if here > at else None


def _predicate(scan: Scan, people: People, at: int, end: int) -> Reports | Narrates | Opens | None:
    """What the sentence says of the speaker whom the words at this token name."""
    if at >= end:
        return None
    who = subject(scan, people, at, end)
    if who is None:
        return _group(scan, at, end)
    verb = _verb(scan, who, end)
    if verb is None:
        return None
    return _judge(scan, who, verb)


def _judge(scan: Scan, who: Subject, verb: Match) -> Reports | Narrates | Opens | None:
    if verb.kind is Kind.ENCOUNTER:
        return Opens((verb.start, verb.end))
    if verb.kind in (Kind.NARRATION, Kind.PRESENCE):
        return Narrates((verb.start, verb.end))
    speaker = who.speaker
    if verb.kind is Kind.JOINT_CUE:
        if speaker.sort is Sort.PERSON or speaker.sort is Sort.HE:
            speaker = Speaker(Sort.JOINT)
    elif verb.kind is Kind.PRESENT_CUE and speaker.sort not in (Sort.PERSON, Sort.HE):
        return None
    return Reports((Clause(speaker, (who.start, who.end), (verb.shown_start, verb.shown_end)),))


_VERBS = (Kind.CUE, Kind.JOINT_CUE, Kind.PRESENT_CUE, Kind.NARRATION, Kind.ENCOUNTER, Kind.PRESENCE)


def _verb(scan: Scan, who: Subject, end: int) -> Match | None:
    """The verb after a subject, past adverbs and an apposition."""
    at = _past_apposition(scan, who.end, end)
    while at < end:
        verb = _verb_at(scan, who, at, end)
        after = _adverb(scan, at)
        if verb is not None or after == at:
            return verb
        at = after
    return None


def _verb_at(scan: Scan, who: Subject, at: int, end: int) -> Match | None:
    best: Match | None = None
    for kind in _VERBS:
        match = scan.match(kind, at)
        if match is not None and match.end <= end and (best is None or match.end > best.end):
            best = match
    if best is None and who.speaker.sort in (Sort.PERSON, Sort.HE) and _is_unknown_verb(scan, at):
        return Match(Kind.CUE, at, at + 1, at, at + 1, "")
    return best


def _is_unknown_verb(scan: Scan, at: int) -> bool:
    word = scan.tokens.words[at]
    return word.endswith(scan.language.verb_endings) and not scan.is_capital(at) and len(word) > 4


def _past_apposition(scan: Scan, at: int, end: int) -> int:
    """Past ", also a member of …," after a name."""
    words = scan.tokens.words
    if at + 1 >= end or words[at] != ",":
        return at
    here = at + 1
    while here < end and words[here] != "," and (after := _adverb(scan, here)) > here:
        here = after
    while here < end and words[here] in scan.language.articles:
        here += 1
    if (
        here >= end
        or (scan.class_of(here) not in (Class.HEAD, Class.OFFICE, Class.PLACE)
        and words[here] not in scan.language.relatives)
    ):
        return at
    for stop in range(here, min(end, here + 40)):
        if (
            words[stop] == ","
            and stop + 1 < end
            and any(scan.match(kind, _past_adverbs(scan, stop + 1, end)) for kind in _VERBS)
        ):
            return stop + 1
    return at


def _group(scan: Scan, at: int, end: int) -> Reports | Narrates | None:
    """A group without a name, and its verb: "Representatives of the companies stated"."""
    words = scan.tokens.words
    language = scan.language
    if language.groups.isdisjoint(words[at : at + 8]) or _is_preamble(scan, at):
        return None
    seen = False
    for here in range(at, min(end, at + _GROUP)):
        word = words[here]
        if word in language.groups and here < at + 8:
            seen = True
            continue
        cue = scan.match(Kind.CUE, here)
        if cue is not None and seen and here > at:
            return Reports(
                (
                    Clause(
                        Speaker(Sort.OTHER),
                        (at, _before_adverbs(scan, at, here)),
                        (cue.shown_start, cue.shown_end),
                    ),
                )
            )
        done = scan.match(Kind.NARRATION, here)
        if done is not None and seen:
            return Narrates((done.start, done.end))
        if word in (";", ":", ".") or done is not None or word in language.relatives:
            return None
    return None


def _before_adverbs(scan: Scan, start: int, at: int) -> int:
    while at - 1 > start and _adverb(scan, at - 1) == at:
        at -= 1
    return at


def _with_second(scan: Scan, people: People, lead: Reports | Narrates | Opens, end: int) -> Reading:
    """The reading, with a second speaker of the same sentence if there is one."""
    if not isinstance(lead, Reports):
        return lead
    first = lead.clauses[0]
    after = first.cue[1] if first.cue is not None else first.source[1]
    words = scan.tokens.words
    for at in range(after, end - 1):
        if words[at] not in scan.language.contrasts:
            continue
        second = _predicate(scan, people, at + 1, end) or _after_adverbs(scan, people, at + 1, end)
        if (
            isinstance(second, Reports)
            and second.clauses[0].speaker != first.speaker
            and _is_second(words[at], second.clauses[0].speaker)
        ):
            return attrs.evolve(lead, clauses=(first, *second.clauses))
    return lead


def _is_second(word: str, speaker: Speaker) -> bool:
    return speaker.sort is Sort.PERSON or (
        speaker.sort in (Sort.PARTY, Sort.OTHER) and word not in ("and", ";")
    )


def _after_preamble(scan: Scan, people: People, start: int, end: int) -> Reading | None:
    """The reading of a sentence whose speaker stands after a phrase and a comma."""
    words = scan.tokens.words
    participle = scan.match(Kind.PARTICIPLE, start)
    if participle is None and not _is_preamble(scan, start):
        return None
    commas = 0
    for at in range(start, end - 1):
        if words[at] != ",":
            continue
        commas += 1
        if commas > _COMMAS:
            return None
        found = _predicate(scan, people, at + 1, end) or _after_adverbs(scan, people, at + 1, end)
        if found is None:
            continue
        if isinstance(found, Reports):
            clause = found.clauses[0]
            if clause.speaker.sort is Sort.IT:
                continue
            if participle is not None and clause.speaker.sort is not Sort.JOINT:
                clause = clause._replace(cue=(participle.shown_start, participle.shown_end))
            return _with_second(scan, people, Reports((clause,), led=participle is not None), end)
        return found
    return None


def _is_preamble(scan: Scan, start: int) -> bool:
    word = scan.tokens.words[start]
    language = scan.language
    return (
        word in language.preambles
        or word.endswith(language.preamble_endings)
        or scan.match(Kind.ASIDE, start) is not None
    )


def _tail(scan: Scan, people: People, start: int, end: int) -> Clause | None:
    """The attribution after what was said: "…, Roe said", "…," said Roe."""
    words = scan.tokens.words
    cues = scan.lexicon.firsts[Kind.CUE]
    for at in range(end - 1, start, -1):
        if words[at - 1] not in _TAIL_BEFORE or cues.isdisjoint(words[at : at + _REACH]):
            continue
        found = _inverted(scan, people, at, end) or _plain_tail(scan, people, at, end)
        if found is not None:
            return found
    return None


_TAIL_BEFORE = _QUOTES | {","}


def _plain_tail(scan: Scan, people: People, at: int, end: int) -> Clause | None:
    who = subject(scan, people, at, end) or _by_office(scan, at, end)
    if who is None or who.speaker.sort is Sort.IT:
        return None
    here = who.end
    while here < end and scan.tokens.words[here] != "," and (after := _adverb(scan, here)) > here:
        here = after
    cue = _verb_at(scan, who, here, end) if here < end else None
    if (
        cue is None
        or cue.kind is not Kind.CUE
        or not (_ends(scan, cue.end, end) or _ends_with_hearer(scan, people, cue.end, end))
    ):
        return None
    return Clause(who.speaker, (who.start, who.end), (cue.shown_start, cue.shown_end))


def _by_office(scan: Scan, at: int, end: int) -> Subject | None:
    """Whoever spoke last, by a word that no office here has: "the speaker said"."""
    here = at + 1
    if scan.tokens.words[at] not in scan.language.articles:
        return None
    while here < end and scan.class_of(here) in (Class.HEAD, Class.OFFICE, Class.PLACE):
        here += 1
    if here == at + 1 or scan.class_of(here - 1) is not Class.HEAD:
        return None
    return Subject(Speaker(Sort.HE), at, here)


def _ends_with_hearer(scan: Scan, people: People, at: int, end: int) -> bool:
    """Whether the attribution ends after whom it was said to: "the speaker told Roe"."""
    hearer = subject(scan, people, at, end) if at < end else None
    return hearer is not None and _ends(scan, hearer.end, end)


def _inverted(scan: Scan, people: People, at: int, end: int) -> Clause | None:
    cue = scan.match(Kind.CUE, at)
    if cue is None or cue.end >= end:
        return None
    who = subject(scan, people, cue.end, end)
    if who is None or who.speaker.sort is Sort.IT or not _ends(scan, who.end, end):
        return None
    return Clause(who.speaker, (who.start, who.end), (cue.shown_start, cue.shown_end))


def _ends(scan: Scan, at: int, end: int) -> bool:
    """Whether the attribution ends here: with the sentence, or with a comma before more of it."""
    return at >= end or scan.tokens.words[at] in _ENDINGS


_ENDINGS = frozenset({".", ",", "!", "?", ":", ";"}) | _QUOTES


def _attendance(scan: Scan, start: int, end: int) -> Attends | None:
    """Those present, before the verb or after it."""
    inverted = scan.match(Kind.PRESENCE_BEFORE, start)
    if inverted is None and scan.match(Kind.EVENT, start) is not None:
        inverted = scan.first(Kind.PRESENCE_BEFORE, start, min(end, start + 8))
    if inverted is not None:
        return Attends((inverted.start, inverted.end), (inverted.end, end))
    verb = scan.first(Kind.PRESENCE, start, end)
    if verb is None or verb.start == start:
        return None
    before = range(start, verb.start)
    words = scan.tokens.words
    if any(words[at] in scan.language.relatives or words[at] == ";" for at in before):
        return None
    if any(
        scan.first(kind, start, verb.start) is not None for kind in (Kind.CUE, Kind.NARRATION, Kind.ENCOUNTER)
    ):
        return None
    if not any(scan.class_of(at) in (Class.NAME, Class.HEAD) for at in before):
        return None
    unnamed = any(words[at] in scan.language.groups for at in range(start, min(verb.start, start + 3)))
    return Attends((verb.start, verb.end), (start, start if unnamed else verb.start))
