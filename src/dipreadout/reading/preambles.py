"""What stands before a subject: an event, a phrase, an emphasis, and the clause behind it."""

from __future__ import annotations

from itertools import chain

import attrs

from dipreadout.reading.cast import People, Sort, Speaker
from dipreadout.reading.clauses import CLAUSE_STOPS, WITHIN, begins_preamble, commas
from dipreadout.reading.kinds import Class, Kind
from dipreadout.reading.predicates import clause_behind, predicate, reading_of, with_second
from dipreadout.reading.quotations import by_tail
from dipreadout.reading.readings import Clause, Narrates, Opens, Reading, Reports
from dipreadout.reading.scan import Scan
from dipreadout.reading.speakers import subject
from dipreadout.reading.verbs import past_adverbs, past_apposition, verb_after

__all__ = ["after_preamble", "by_event", "emphasized"]

_EMPHASIS = 16
"""Within how many words the clause begins after what is put first."""


def by_event(scan: Scan, people: People, start: int, end: int) -> Reading | None:
    """Narration about the encounter itself: "The meeting lasted two hours"."""
    event = scan.match(Kind.EVENT, start)
    if event is None:
        return None
    after = past_apposition(scan, _past_whom(scan, people, event.end, end), end, Kind.EVENT_CUE)
    verb = past_adverbs(scan, after, end)
    told = scan.match(Kind.EVENT_CUE, verb) if verb < end else None
    if told is not None:
        source = event.start, _past_whom(scan, people, event.end, end)
        return Reports(
            (Clause(Speaker(Sort.JOINT), source, (told.shown_start, told.shown_end)),), agreed=True
        )
    if scan.first(Kind.TOPIC, start, end) is not None:
        return None
    return by_tail(scan, people, start, end) or Narrates((event.start, event.end))


def _past_whom(scan: Scan, people: People, at: int, end: int) -> int:
    """Past whom the encounter was with: "The meeting with President Roe focused on"."""
    if at + 1 >= end or scan.tokens.words[at] not in scan.language.person_links:
        return at
    who = subject(scan, people, at + 1, end)
    return at if who is None else who.end


def after_preamble(scan: Scan, people: People, start: int, end: int) -> Reading | None:
    """The reading of a sentence whose subject stands after a phrase and a comma."""
    participle = scan.match(Kind.PARTICIPLE, start)
    if participle is None and not begins_preamble(scan, start):
        return None
    phrase = _past_phrase(scan, people, start, end) if scan.language.free_order else None
    clauses = (
        predicate(scan, people, at + 1, end, group=group)
        or clause_behind(scan, people, at + 1, end, group=group)
        for group in (False, True)
        for at in commas(scan, start, end)
    )
    for said in chain([phrase], clauses):
        if isinstance(said, Reports):
            clause = said.clauses[0]
            if clause.speaker.sort is Sort.IT:
                continue
            clause = _as_for(scan, people, start, clause)
            together = scan.match(Kind.JOINT_PARTICIPLE, start)
            if together is not None and clause.speaker.sort in (Sort.JOINT, Sort.THEY):
                clause = clause._replace(cue=(together.shown_start, together.shown_end))
            elif participle is not None and clause.speaker.sort is not Sort.JOINT:
                clause = clause._replace(cue=(participle.shown_start, participle.shown_end))
            lead = attrs.evolve(said, clauses=(clause,), led=participle is not None)
            return with_second(scan, people, lead, end)
        if said is not None:
            return said
    return None


def _past_phrase(scan: Scan, people: People, start: int, end: int) -> Reports | Narrates | Opens | None:
    """What the sentence says of a subject that stands after a phrase, with nothing between them.

    "На встрече с Хуаном Роэ Лу Вэймин отметил": whom the verb follows is the subject.
    """
    words, language = scan.tokens.words, scan.language
    at = start + 1
    while at < min(end, start + WITHIN):
        if (
            scan.begins_clause(at)
            or words[at] in CLAUSE_STOPS
            or (words[at] == "," and not _lists_offices(scan, at))
        ):
            return None
        who = subject(scan, people, at, end) if _may_begin_subject(scan, people, at) else None
        if who is None:
            at += 1
            continue
        governed = words[at - 1] in language.prepositions or scan.class_of(at - 1) is Class.PLACE
        verb = verb_after(scan, who, end) if not governed else None
        if verb is not None and (found := reading_of(scan, who, verb)) is not None:
            return found
        at = who.end
    return None


def _lists_offices(scan: Scan, comma: int) -> bool:
    """Whether a comma joins two offices of one person: "с вице-премьером, министром обороны Хуаном Роэ"."""
    office = scan.class_of(comma + 1) is Class.HEAD if comma + 1 < len(scan.tokens) else False
    return scan.language.office_list and office


def _may_begin_subject(scan: Scan, people: People, at: int) -> bool:
    return (
        scan.tokens.words[at] in people.firsts
        or scan.match(Kind.JOINT, at) is not None
        or scan.place(at) is not None
    )


def emphasized(scan: Scan, people: People, start: int, end: int) -> Reports | None:
    """The reading of a sentence that puts something first: "C'est en ces termes que Roe a résumé"."""
    for cleft in scan.found(Kind.CLEFT, start, end):
        for at in range(cleft.end, min(end - 1, cleft.end + _EMPHASIS)):
            if scan.tokens.words[at] not in scan.language.relatives:
                continue
            found = predicate(scan, people, at + 1, end, group=False)
            if isinstance(found, Reports):
                return attrs.evolve(found, closing=cleft.start > start)
            break
    return None


def _as_for(scan: Scan, people: People, start: int, clause: Clause) -> Clause:
    """The clause, with whom the phrase before it names in place of a pronoun."""
    phrase = scan.match(Kind.AS_FOR, start)
    if phrase is None or clause.source is None or clause.speaker.sort is not Sort.HE:
        return clause
    named = subject(scan, people, phrase.end, clause.source[0])
    return clause if named is None else clause._replace(speaker=named.speaker)
