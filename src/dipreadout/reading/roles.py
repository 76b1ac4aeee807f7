"""What each sentence is, by its own words: one of the closed set of readings."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

import attrs

from dipreadout.reading.kinds import Class, Kind, Match
from dipreadout.reading.readings import Attends, Clause, Continues, Narrates, Opens, Reading, Reports
from dipreadout.reading.scan import Scan
from dipreadout.reading.speakers import People, Sort, Speaker, Subject, last_by_office, subject
from dipreadout.reading.verbs import (
    adverb_end,
    past_adverbs,
    past_apposition,
    phrase_verb,
    unknown_verb,
    verb_after,
    verb_at,
)

__all__ = ["held", "read"]

_FRONT = 30
"""Within how many words a subject stands after a phrase with no comma."""
_COMMAS = 6
"""How many commas a phrase before the speaker may hold."""
_TAIL = 12
"""Within how many words of its beginning the verb of an attribution at the end stands."""
_GROUP_NOUN = 8
"""Within how many words a subject without a name has the noun that tells what it is."""
_GROUP_VERB = 25
"""Within how many words such a subject has its verb."""
_NUMBER = 2
"""How many digits the number of a paragraph has at most."""
_OFFICE = (Class.HEAD, Class.OFFICE)
_GROUP_STOPS = frozenset(";:.")
_CLOSERS = {"»": "«", "”": "“", "」": "「", "』": "『"}
"""Marks that close a quotation, and those that open it."""
_QUOTES = frozenset("\"“”„«»'‘’「」『』")
_QUOTED_ENDS = frozenset(",.!?")
_TAIL_ENDS = frozenset(".,!?:;。！？") | _QUOTES


def read(scan: Scan, people: People, start: int, end: int) -> Reading:
    """The reading of the sentence between two tokens."""
    if _is_content(scan, people, start, end):
        return _CONTINUES
    start = first = _past_number(scan, _past_glued(scan, start, end), end)
    while first < end - 1 and scan.tokens.words[first] in _QUOTES:
        first += 1
    return (
        _quoted(scan, people, start, end)
        or _attendance(scan, start, end)
        or _sourced(scan, people, first, end, led=True)
        or _led(scan, people, first, end)
        or _sourced(scan, people, first, end, led=False)
        or _emphasized(scan, people, start, end)
        or _event(scan, people, start, end)
        or _after_preamble(scan, people, first, end)
        or _closed(scan, people, first, end)
        or _topic(scan, start, end)
        or _opined(scan, start, end)
        or _done(scan, start, end)
        or _aside(scan, start)
        or _unknown_first(scan, first, end)
        or _CONTINUES
    )


def _quoted(scan: Scan, people: People, start: int, end: int) -> Reports | None:
    """The reading of a sentence in which a quotation ends that began before it: its speaker follows."""
    words = scan.tokens.words[start:end]
    if _CLOSERS.keys().isdisjoint(words):
        return None
    ends = (at for at, word in enumerate(words) if word in _CLOSERS and _CLOSERS[word] not in words[:at])
    return _closed(scan, people, start, end) if next(ends, None) is not None else None


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


_CONTINUES = Continues()


def is_item(scan: Scan, start: int, end: int) -> bool:
    """Whether a sentence is a numbered item."""
    return _past_number(scan, start, end) > start


def _past_glued(scan: Scan, at: int, end: int) -> int:
    """Past the conjunctions that are glued before the first word."""
    words = scan.tokens.words
    while at + 1 < end and words[at] in scan.language.proclitics and words[at] in scan.language.adverbs:
        at += 1
    return at


def _past_number(scan: Scan, at: int, end: int) -> int:
    """Past the number of a paragraph: "2.", "(1)"."""
    words = scan.tokens.words
    opened = words[at] == "("
    here = at + opened
    if here + 2 >= end or not words[here].isdigit() or len(words[here]) > _NUMBER:
        return at
    closed = words[here + 1] == ")" or (words[here + 1] == "." and not opened)
    return here + 2 if closed else at


def _is_content(scan: Scan, people: People, start: int, end: int) -> bool:
    """Whether no word of the sentence can make it anything but content.

    Most sentences are content; this tells so without looking at any of their words one by one.
    """
    words = scan.tokens.words[start:end]
    return (
        scan.lexicon.decisive.isdisjoint(words)
        and people.firsts.isdisjoint(words)
        and words[_past_number(scan, _past_glued(scan, start, end), end) - start]
        not in scan.lexicon.beginnings
        and not _begins_with_verb(scan, start)
    )


def _begins_with_verb(scan: Scan, start: int) -> bool:
    """Whether the first word could be a verb of whoever spoke last: where nouns have cases, some end so."""
    language = scan.language
    if not language.null_subject or not language.cased or language.endings:
        return False
    return scan.tokens.forms[start].endswith(language.verb_endings)


def _attendance(scan: Scan, start: int, end: int) -> Attends | None:
    """Those present, before the verb or after it."""
    inverted = scan.match(Kind.PRESENCE_BEFORE, start)
    if inverted is None and scan.match(Kind.EVENT, start) is not None:
        inverted = scan.first(Kind.PRESENCE_BEFORE, start, min(end, start + _GROUP_NOUN))
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


def _sourced(scan: Scan, people: People, start: int, end: int, *, led: bool) -> Reports | None:
    """What is told as somebody's words, without a verb: "According to Roe, …", "…, in her words."."""
    if not scan.language.sources:
        return None
    for kind in (Kind.OWN_SOURCE, Kind.SOURCE):
        for match in scan.found(kind, start, end):
            if led != (match.start == start):
                continue
            if match.start > start and scan.tokens.words[match.start - 1] not in _BEFORE_TAIL:
                continue
            who = (
                Subject(Speaker(Sort.HE), match.end, match.end)
                if kind is Kind.OWN_SOURCE
                else (subject(scan, people, match.end, end) if match.end < end else None)
            )
            if who is None or not (who.end >= end or scan.tokens.words[who.end] in _TAIL_ENDS):
                continue
            source = (who.start, who.end) if who.end > who.start else None
            clause = Clause(who.speaker, source, (match.shown_start, match.shown_end))
            return Reports((clause,), closing=match.start > start)
    return None


def _led(scan: Scan, people: People, start: int, end: int) -> Reading | None:
    """The reading of a sentence that begins with its subject."""
    found = _predicate(scan, people, start, end, group=False) or _later(scan, people, start, end)
    if found is None and not scan.language.groups.isdisjoint(scan.tokens.words[start : start + _GROUP_NOUN]):
        found = _predicate(scan, people, start, end)
    return _with_second(scan, people, found, end) if isinstance(found, Reports) else found


def _predicate(
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
        return None if _is_aside(scan, people, who, verb, end) else _judge(scan, who, verb)
    if who is None and first is not None:
        return _verb_first(scan, people, first, end)
    # "The Peruvian delegates", "the delegates of the companies"
    nameless = who is None or who.speaker.sort in (Sort.PARTY, Sort.OTHER)
    verb_first = scan.language.null_subject and not scan.language.cased
    return _group(scan, people, at, end) if group and nameless and not verb_first else None


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


_CLAUSES = 2
"""How many clauses may stand between a subject and its reporting verb."""
_COMMA = ([","], [":"])


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
    return _inverted(scan, people, verb.start, end) is not None


def _verb_first(scan: Scan, people: People, verb: Match, end: int) -> Reports | Narrates | Opens | None:
    """What the sentence says whose verb stands before its subject, or has none: whoever spoke last."""
    topic = scan.match(Kind.TOPIC, verb.start)
    if topic is not None and topic.end > verb.end:
        return _topic(scan, topic.start, topic.end)
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
        clause = _judge(scan, Subject(Speaker(sort), verb.start, verb.start), verb)
        return _without_source(clause) if isinstance(clause, Reports) else clause
    found = _judge(scan, who, verb)
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


def _later(
    scan: Scan, people: People, at: int, end: int, *, group: bool = True
) -> Reports | Narrates | Opens | None:
    """The same after adverbs: "Meanwhile Roe said"."""
    here = _before_subject(scan, at, end)
    return _predicate(scan, people, here, end, group=group) if here > at else None


def _before_subject(scan: Scan, at: int, end: int) -> int:
    """Past the adverbs before a subject; a pronoun that stands before verbs, "los", is an article there."""
    here = at
    while here < end and (after := adverb_end(scan, here)) > here:
        if after < end and scan.class_of(after) is Class.HEAD and scan.class_of(after - 1) in _OFFICE:
            break  # "le premier" is one, and no adverb in "le Premier Ministre"
        here = min(after, end)
    while here > at and scan.tokens.words[here - 1] in scan.language.articles:
        here -= 1
    return here


def _judge(scan: Scan, who: Subject, verb: Match) -> Reports | Narrates | Opens | None:
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
    for at in range(done.end, min(done.end + _FRONT, len(words) - 1)):
        if words[at] in scan.lexicon.automaton.stops or words[at] in _GROUP_STOPS or words[at] == ",":
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


def _group(scan: Scan, people: People, at: int, end: int) -> Reports | Narrates | None:
    """What is said of a group without a name: "Representatives of the companies stated"."""
    words = scan.tokens.words
    language = scan.language
    if language.groups.isdisjoint(words[at : at + _GROUP_NOUN]):
        return None
    stops = _GROUP_STOPS | {","} if _begins_preamble(scan, at) else _GROUP_STOPS
    noun = next(here for here in range(at, at + _GROUP_NOUN) if words[here] in language.groups)
    if any(not people.met_as(scan, joint) for joint in scan.found(Kind.JOINT, at, noun + 1)):
        return None  # "Last year, the two heads of state"
    for here in range(at, min(end, at + _GROUP_VERB)):
        if words[here] in stops or words[here] in language.relatives or words[here] in language.modals:
            return None
        if words[here] in language.singular_pronouns and here > at:
            return None  # somebody else said it: "Peru needs help for its youth, he said"
        if words[here] in _QUOTES and words[here - 1] in _QUOTED_ENDS:
            return None  # who stands after the quotation said it: "Our students work," Roe said
        done = scan.match(Kind.NARRATION, here)
        if done is not None:
            return Narrates((done.start, done.end)) if here > noun else None
        cue = _cue_of_group(scan, at, noun, here, end)
        if cue is not None and here > noun and words[here - 1] not in ("'s", ","):
            stop = here
            while stop - 1 > at and adverb_end(scan, stop - 1) == stop:
                stop -= 1
            return Reports((Clause(Speaker(Sort.OTHER), (at, stop), (cue.shown_start, cue.shown_end)),))
    return None


def _cue_of_group(scan: Scan, at: int, noun: int, here: int, end: int) -> Match | None:
    """The verb at a token that says what a group says; an attitude only right after the group's noun."""
    cue = scan.match(Kind.CUE, here) or scan.match(Kind.JOINT_CUE, here)
    if cue is None and scan.language.attitudes and noun == at:
        return scan.match(Kind.PRESENT_CUE, here) if here == past_adverbs(scan, noun + 1, end) else None
    return cue


def _with_second(scan: Scan, people: People, lead: Reports, end: int) -> Reports:
    """The reading, with the second speaker of the same sentence if there is one: "…, while Roe said"."""
    words = scan.tokens.words
    first = lead.clauses[0]
    contrasts = scan.language.contrasts
    if contrasts.isdisjoint(words[first.cue[1] : end]):
        return lead
    for at in range(first.cue[1], end - 1):
        if words[at] not in contrasts:
            continue
        after = at + 1 + (words[at + 1] in scan.language.relatives)  # "mientras que"
        second = _predicate(scan, people, after, end) or _later(scan, people, after, end)
        if not isinstance(second, Reports):
            continue
        clause = second.clauses[0]
        goes_on = words[at] in scan.language.conjunctions and clause.cue[0] <= after
        if not goes_on and _is_other(scan, at, first.speaker, clause.speaker):
            return attrs.evolve(lead, clauses=(first, *second.clauses))
    return lead


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
    return second.sort in (Sort.PARTY, Sort.OTHER) and words[at] != ";"


def _event(scan: Scan, people: People, start: int, end: int) -> Reading | None:
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
    return _closed(scan, people, start, end) or Narrates((event.start, event.end))


def _past_whom(scan: Scan, people: People, at: int, end: int) -> int:
    """Past whom the encounter was with: "The meeting with President Roe focused on"."""
    if at + 1 >= end or scan.tokens.words[at] not in scan.language.person_links:
        return at
    who = subject(scan, people, at + 1, end)
    return at if who is None else who.end


def _after_preamble(scan: Scan, people: People, start: int, end: int) -> Reading | None:
    """The reading of a sentence whose subject stands after a phrase and a comma."""
    participle = scan.match(Kind.PARTICIPLE, start)
    if participle is None and not _begins_preamble(scan, start):
        return None
    phrase = _past_phrase(scan, people, start, end) if scan.language.free_order else None
    clauses = (
        _predicate(scan, people, at + 1, end, group=group) or _later(scan, people, at + 1, end, group=group)
        for group in (False, True)
        for at in _commas(scan, start, end)
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
            return _with_second(scan, people, lead, end)
        if said is not None:
            return said
    return None


def _past_phrase(scan: Scan, people: People, start: int, end: int) -> Reports | Narrates | Opens | None:
    """What the sentence says of a subject that stands after a phrase, with nothing between them.

    "На встрече с Хуаном Роэ Лу Вэймин отметил": whom the verb follows is the subject.
    """
    words, language = scan.tokens.words, scan.language
    at = start + 1
    while at < min(end, start + _FRONT):
        if (
            scan.begins_clause(at)
            or words[at] in _GROUP_STOPS
            or (words[at] == "," and not _lists_offices(scan, at))
        ):
            return None
        who = subject(scan, people, at, end) if _may_begin_subject(scan, people, at) else None
        if who is None:
            at += 1
            continue
        governed = words[at - 1] in language.prepositions or scan.class_of(at - 1) is Class.PLACE
        verb = verb_after(scan, who, end) if not governed else None
        if verb is not None and (found := _judge(scan, who, verb)) is not None:
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


def _emphasized(scan: Scan, people: People, start: int, end: int) -> Reports | None:
    """The reading of a sentence that puts something first: "C'est en ces termes que Roe a résumé"."""
    for cleft in scan.found(Kind.CLEFT, start, end):
        for at in range(cleft.end, min(end - 1, cleft.end + _EMPHASIS)):
            if scan.tokens.words[at] not in scan.language.relatives:
                continue
            found = _predicate(scan, people, at + 1, end, group=False)
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


def _commas(scan: Scan, start: int, end: int) -> Iterator[int]:
    """The first commas of a sentence."""
    words = scan.tokens.words
    seen = 0
    for at in range(start, end - 1):
        if words[at] == "," and not _ends_quotation(words, start, at):
            seen += 1
            if seen > _COMMAS:
                return
            yield at


def _ends_quotation(words: list[str], start: int, at: int) -> bool:
    """Whether a quotation ends here that began before the sentence: its speaker follows."""
    mark = words[at - 1]
    if mark == '"':
        return words[start:at].count(mark) % 2 == 1
    return mark in _CLOSERS and _CLOSERS[mark] not in words[start:at]


def _begins_preamble(scan: Scan, start: int) -> bool:
    word = scan.tokens.words[start]
    language = scan.language
    return (
        word in language.preambles
        or (word in language.day_words and scan.tokens.words[start + 1][:1].isdigit())  # "El 7 de mayo"
        or (
            scan.tokens.forms[start].endswith(language.preamble_endings)
            and scan.class_of(start) is not Class.PLACE
        )
        or scan.match(Kind.ASIDE, start) is not None
    )


def _closed(scan: Scan, people: People, start: int, end: int) -> Reports | None:
    """The reading of a sentence whose speaker stands after what was said: "…, Roe said", "…," said Roe."""
    words = scan.tokens.words
    verbs = scan.lexicon.firsts[Kind.CUE]
    if scan.language.free_order:
        verbs |= scan.lexicon.firsts[Kind.PRESENT_CUE]
    for at in range(end - 1, start, -1):
        dashed = words[at - 1] in _DASHES and words[at - 2] in _BEFORE_TAIL
        if words[at - 1] not in _BEFORE_TAIL and not dashed:
            continue
        if verbs.isdisjoint(words[at : at + _TAIL]) and not _may_say(scan, at):
            continue
        found = _inverted(scan, people, at, end) or _straight(scan, people, at, end)
        if found is not None:
            return Reports((found,), closing=True)
    return None


_BEFORE_TAIL = _QUOTES | {","}
_EMPHASIS = 16
"""Within how many words the clause begins after what is put first."""
_CLOSED = 2
"""How many marks close a quotation."""
_DASHES = frozenset("—–-")


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
        after = adverb_end(scan, here)
        if after == here or after >= end:
            break
        here = after
        cue = verb_at(scan, who, here, end)
    cue = cue or phrase_verb(scan, here, end)
    if cue is None or cue.kind is not Kind.CUE or not _ends(scan, people, cue.end, end):
        return None
    return Clause(who.speaker, (who.start, who.end), (cue.shown_start, cue.shown_end))


def _inverted(scan: Scan, people: People, at: int, end: int) -> Clause | None:
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
    if who is None and scan.language.null_subject and scan.tokens.words[cue.end] in _TAIL_ENDS:
        return Clause(Speaker(Sort.HE), None, (cue.shown_start, cue.shown_end))
    if who is None or who.speaker.sort is Sort.IT or not _stops(scan, who.end, end):
        return None
    return Clause(who.speaker, (who.start, who.end), (cue.shown_start, cue.shown_end))


def _past_when(scan: Scan, at: int, end: int) -> int:
    """Past adverbs, a day and a city between a verb and its subject: "a déclaré lundi à Lima Roe"."""
    words, language = scan.tokens.words, scan.language
    while at < end:
        after = _before_subject(scan, at, end)
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
    if at < _CLOSED or words[at - 1] != "," or words[at - 2] not in _QUOTES:
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


def _ends(scan: Scan, people: People, at: int, end: int) -> bool:
    """Whether the attribution ends here, or after whom it was said to: "the speaker told Roe"."""
    if _stops(scan, at, end):
        return True
    hearer = subject(scan, people, at, end)
    return hearer is not None and _stops(scan, hearer.end, end)


def _stops(scan: Scan, at: int, end: int) -> bool:
    """Whether the sentence ends here, or goes on with an aside: ", adding that", "on Tuesday"."""
    words = scan.tokens.words
    if at >= end or words[at] in _TAIL_ENDS or words[at] in scan.language.preambles:
        return True
    if not scan.language.free_order or words[at] not in scan.language.conjunctions or at + 1 >= end:
        return False
    return scan.match(Kind.CUE, past_adverbs(scan, at + 1, end - 1)) is not None  # "…, said Roe and added"


def _topic(scan: Scan, start: int, end: int) -> Reports | None:
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


def _opined(scan: Scan, start: int, end: int) -> Reports | None:
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


def _done(scan: Scan, start: int, end: int) -> Narrates | None:
    """Narration in a passive: "A memorandum was signed"."""
    done = scan.first(Kind.NARRATED_PASSIVE, start, end)
    if done is None:
        return None
    return Narrates((done.start, done.end), passive=scan.match(Kind.ASIDE, start) is None)


def _unknown_first(scan: Scan, start: int, end: int) -> Reports | None:
    """What whoever spoke last said, in a verb that begins the sentence and is not listed: "Desgranó"."""
    verb = unknown_verb(scan, start, end, capital=True) if _begins_with_verb(scan, start) else None
    if verb is None or verb.value.endswith(scan.language.joint_verb_endings):
        return None
    return Reports((Clause(Speaker(Sort.SAME), None, (verb.shown_start, verb.shown_end)),))


def _aside(scan: Scan, start: int) -> Narrates | None:
    """Narration about what happened before, after and around: "After the talks, …"."""
    aside = scan.match(Kind.ASIDE, start)
    return None if aside is None else Narrates((aside.start, aside.end))
