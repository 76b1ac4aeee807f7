"""What a subject does: whether the clause of a subject and its verb reports, narrates or opens."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from dipreadout.reading.cast import People, Sort, Speaker
from dipreadout.reading.clauses import CLAUSE_STOPS, GROUP_WITHIN, WITHIN, before_subject
from dipreadout.reading.kinds import Class, Kind, Match
from dipreadout.reading.quotations import inverted
from dipreadout.reading.readings import Clause, Narrates, Opens, Reading, Reports
from dipreadout.reading.scan import Scan
from dipreadout.reading.sources import by_group, by_topic
from dipreadout.reading.speakers import Subject, subject
from dipreadout.reading.verbs import past_adverbs, phrase_verb, verb_after

__all__ = ["by_subject", "clause_behind", "predicate", "reading_of", "with_second"]

_CLAUSES = 2
"""How many clauses may stand between a subject and its reporting verb."""
_COMMA = ([","], [":"])


def by_subject(scan: Scan, people: People, start: int, end: int) -> Reading | None:
    """The reading of a sentence that begins with its subject."""
    found = predicate(scan, people, start, end, group=False) or clause_behind(scan, people, start, end)
    if found is None and not scan.language.groups.isdisjoint(scan.tokens.words[start : start + GROUP_WITHIN]):
        found = predicate(scan, people, start, end)
    return with_second(scan, people, found, end) if isinstance(found, Reports) else found


def predicate(
    scan: Scan, people: People, at: int, end: int, *, group: bool = True
) -> Reports | Narrates | Opens | None:
    """What the sentence says of the subject at this token, and with ``group``, of one without a name."""
    if at >= end:
        return None
    first = scan.verb(at) if scan.language.null_subject else None
    if first is None and scan.language.null_subject and not scan.language.cased:
        first = _strange_verb(scan, people, at, end)
    if first is not None and not scan.language.cased:
        return _verb_first(scan, people, first, end)
    who = subject(scan, people, at, end)
    verb = verb_after(scan, who, end) if who is not None else None
    if who is not None and scan.language.shared_subject and (verb is None or verb.kind is Kind.NARRATION):
        verb = _of_shared_subject(scan, people, who, end) or verb
    if who is not None and verb is not None:
        return None if _is_aside(scan, people, who, verb, end) else reading_of(scan, who, verb)
    if who is None and first is not None:
        return _verb_first(scan, people, first, end)
    # "The Peruvian delegates", "the delegates of the companies"
    nameless = who is None or who.speaker.sort in (Sort.PARTY, Sort.OTHER, Sort.OWN)
    verb_first = scan.language.null_subject and not scan.language.cased
    return by_group(scan, people, at, end) if group and nameless and not verb_first else None


def _of_shared_subject(scan: Scan, people: People, who: Subject, end: int) -> Match | None:
    """The reporting verb of a person after an unknown one: before a comma, or at the head of a clause."""
    words = scan.tokens.words
    if who.speaker.sort not in (Sort.PERSON, Sort.HE):
        return None
    clauses = 0
    for at in range(who.end, end):
        if words[at] == ",":
            clauses += 1
            begin = past_adverbs(scan, at + 1, end)
            if clauses > _CLAUSES or begin >= end or subject(scan, people, begin, end) is not None:
                return None
            verb = scan.match(Kind.CUE, begin) or phrase_verb(scan, begin, end)
            if verb is not None and verb.kind is Kind.CUE:
                return verb
        elif clauses == 0 and (verb := scan.match(Kind.CUE, at)) and words[verb.end : verb.end + 1] in _COMMA:
            return verb
    return None


def _strange_verb(scan: Scan, people: People, at: int, end: int) -> Match | None:
    """An unknown word where the verb stands, before a person: most such verbs are of saying."""
    if at + 1 >= end or scan.class_of(at) is not Class.NAME or people.named_at(scan, at) is not None:
        return None
    who = subject(scan, people, at + 1, end)
    if who is None or who.speaker.sort is not Sort.PERSON:
        return None
    return Match(Kind.CUE, at, at + 1, at, at + 1, scan.tokens.words[at])


def _is_aside(scan: Scan, people: People, who: Subject, verb: Match, end: int) -> bool:
    """Whether the verb is somebody else's, between commas: "Peru, said Roe, is ready"."""
    if verb.start != who.end + 1 or scan.tokens.words[who.end] != ",":
        return False
    return inverted(scan, people, verb.start, end) is not None


def _verb_first(scan: Scan, people: People, verb: Match, end: int) -> Reports | Narrates | Opens | None:
    """What the sentence says whose verb stands before its subject, or has none: whoever spoke last."""
    topic = scan.match(Kind.TOPIC, verb.start)
    if topic is not None and topic.end > verb.end:
        return by_topic(scan, topic.start, topic.end)
    after = verb.shown_end
    while after < end and scan.tokens.words[after] in scan.language.clitics:
        after += 1
    after = past_adverbs(scan, after, end)
    led = after < end and (
        scan.tokens.words[after] not in scan.language.prepositions or scan.class_of(after) is Class.NAME
    )
    who = subject(scan, people, after, end) if led else None
    if who is not None and who.speaker.sort is Sort.JOINT and verb.kind is Kind.ENCOUNTER:
        verb = scan.match(Kind.CUE, verb.start) or scan.match(Kind.JOINT_CUE, verb.start) or verb
    if who is None and led and scan.tokens.words[after] in scan.language.groups:
        stop = after + 1
        while stop < end and scan.class_of(stop) in (Class.OFFICE, Class.PLACE):
            stop += 1
        who = Subject(Speaker(Sort.OTHER), after, stop)
    if who is None:
        if verb.kind is Kind.PRESENT_CUE:
            return None  # "Espera que" goes on with what is said
        joint = verb.kind is Kind.JOINT_CUE
        sort = Sort.THEY if joint else Sort.SAME
        clause = reading_of(scan, Subject(Speaker(sort), verb.start, verb.start), verb)
        return _without_source(clause) if isinstance(clause, Reports) else clause
    found = reading_of(scan, who, verb)
    if isinstance(found, Reports):
        spoken = scan.language.telling if who.speaker.people else scan.language.addressing
        addressed = scan.tokens.words[verb.start] in spoken and _has_no_subject(scan, who, end)
        return attrs.evolve(found, agreed=who.speaker.sort is Sort.JOINT or found.agreed, addressed=addressed)
    return found


def _has_no_subject(scan: Scan, who: Subject, end: int) -> bool:
    """Whether those named after a verb may be spoken to: a phrase follows them, or they are a mere state."""
    if who.end >= end or _begins_phrase(scan, who.end):
        return True
    words, nouns = scan.tokens.words, scan.language.side_nouns
    bare = who.speaker.sort is Sort.PARTY and words[who.start] not in nouns
    return bare and words[who.end] not in nouns and scan.place(who.end) is None


def _begins_phrase(scan: Scan, at: int) -> bool:
    """Whether a preposition begins here, which may be glued to an unknown word."""
    word, language = scan.tokens.words[at], scan.language
    return word in language.prepositions or (
        scan.class_of(at) is Class.NAME
        and word[0] in language.proclitics
        and word[0] in language.prepositions
    )


def _without_source(report: Reports) -> Reports:
    return attrs.evolve(report, clauses=tuple(clause._replace(source=None) for clause in report.clauses))


def clause_behind(
    scan: Scan, people: People, at: int, end: int, *, group: bool = True
) -> Reports | Narrates | Opens | None:
    """The same after adverbs: "Meanwhile Roe said"."""
    here = before_subject(scan, at, end)
    return predicate(scan, people, here, end, group=group) if here > at else None


def reading_of(scan: Scan, who: Subject, verb: Match) -> Reports | Narrates | Opens | None:
    """What a subject and its verb make of a sentence."""
    done = verb.kind in (Kind.ENCOUNTER, Kind.NARRATION, Kind.PRESENCE)
    if done and scan.language.titles_follow and scan.class_of(who.end - 1) is Class.HEAD:
        return None  # "顾长风主席访问智利" is what somebody says
    if verb.kind is Kind.ENCOUNTER:
        return Opens((verb.start, verb.end), who=who.speaker)
    if verb.kind in (Kind.NARRATION, Kind.PRESENCE):
        if scan.language.narrates_midway and who.speaker.sort is Sort.PARTY:
            return None  # somebody says so
        said = _and_said(scan, verb) if scan.language.free_order else None
        if said is not None:
            return Reports((Clause(who.speaker, (who.start, who.end), (said.shown_start, said.shown_end)),))
        return Narrates((verb.start, verb.end), who=who.speaker)
    speaker = who.speaker
    personal = speaker.sort in (Sort.PERSON, Sort.HE, Sort.SAME, Sort.GUEST)
    agreed = verb.kind is Kind.JOINT_CUE or verb.value in scan.language.agreements
    if verb.kind is Kind.PRESENT_CUE and not personal and not (agreed and speaker.sort is Sort.JOINT):
        return None  # "Peru hopes" is what somebody says of Peru
    if verb.kind is Kind.JOINT_CUE and personal and len(speaker.people) < 2:
        speaker = Speaker(Sort.JOINT)  # one person alone exchanges no views
    shown = _participle_between(scan, who, verb) or verb
    clause = Clause(speaker, (who.start, who.end), (shown.shown_start, shown.shown_end))
    between = scan.tokens.words[who.end : verb.shown_start]
    plain = (scan.language.auxiliaries | scan.language.before_verbs).isdisjoint(between)
    agreed = agreed or not scan.language.additions.isdisjoint(between)
    return Reports((clause,), plain=plain, agreed=agreed, present=verb.kind is Kind.PRESENT_CUE)


def _and_said(scan: Scan, done: Match) -> Match | None:
    """What whoever did something said as well: "наградил посла орденом и заметил"."""
    words, language = scan.tokens.words, scan.language
    for at in range(done.end, min(done.end + WITHIN, len(words) - 1)):
        if words[at] in scan.lexicon.automaton.stops or words[at] in CLAUSE_STOPS or words[at] == ",":
            return None
        if words[at] in language.conjunctions:
            said = scan.match(Kind.CUE, past_adverbs(scan, at + 1, len(words) - 1))
            if said is not None:
                return said
    return None


def _participle_between(scan: Scan, who: Subject, verb: Match) -> Match | None:
    """The participle of speech after a subject, before its verb: "Роэ, напомнив об этом, сказал"."""
    if not scan.language.free_order or verb.start <= who.end or scan.tokens.words[who.end] != ",":
        return None
    return scan.match(Kind.PARTICIPLE, who.end + 1)


def with_second(scan: Scan, people: People, lead: Reports, end: int) -> Reports:
    """The reading, with the second speaker of the same sentence if there is one: "…, while Roe said"."""
    words = scan.tokens.words
    first = lead.clauses[0]
    for at, after in _second_from(scan, first.cue[1], end):
        second = predicate(scan, people, after, end) or clause_behind(scan, people, after, end)
        if not isinstance(second, Reports):
            continue
        clause = second.clauses[0]
        goes_on = words[at] in scan.language.conjunctions and clause.cue[0] <= after
        if not goes_on and _is_other(scan, at, first.speaker, clause.speaker):
            return attrs.evolve(lead, clauses=(first, *second.clauses))
    return lead


def _second_from(scan: Scan, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where the clause of a second speaker may begin, and the word before it that says so."""
    words, language = scan.tokens.words, scan.language
    replies = scan.lexicon.firsts[Kind.REPLY]
    if language.contrasts.isdisjoint(words[start:end]) and replies.isdisjoint(words[start:end]):
        return
    for at in range(start, end - 1):
        if words[at] in language.contrasts:
            yield at, at + 1 + (words[at + 1] in language.relatives)  # "mientras que"
        elif words[at] in replies and (reply := scan.match(Kind.REPLY, at)) is not None:
            yield at, reply.end


def _is_other(scan: Scan, at: int, first: Speaker, second: Speaker) -> bool:
    """Whether a second speaker speaks for themselves; a side after a mere "and" is content.

    It is not where a side spoke first, "…, and the other side said"; nor is a group where the tense tells.
    """
    words, language = scan.tokens.words, scan.language
    if second == first:
        return False
    if second.sort is Sort.PERSON:
        return True
    if words[at] in language.conjunctions:
        two_sides = first.sort is Sort.PARTY and second.sort is Sort.PARTY
        told = second.sort is Sort.OTHER and language.tense_tells
        return words[at - 1] == "," and (two_sides or told)
    return second.sort in (Sort.PARTY, Sort.OTHER, Sort.OWN) and words[at] != ";"
