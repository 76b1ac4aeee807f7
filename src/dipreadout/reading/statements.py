"""Readings to statements: a left fold over the sentences of a text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

import attrs

from dipreadout.model import Scope, Span, SpeechMode, Statement
from dipreadout.reading.antecedents import Run, State, resolve
from dipreadout.reading.cast import Sort, Speaker
from dipreadout.reading.kinds import Class, Kind
from dipreadout.reading.lines import Line
from dipreadout.reading.readings import Attends, Clause, Continues, Narrates, Opens, Reports, Speaks
from dipreadout.reading.roster import Entry, Roster
from dipreadout.reading.scan import Scan
from dipreadout.reading.speakers import side

__all__ = ["build", "fold", "ids_of"]

_AROUND = 2
"""How far past "after the" its noun stands."""
_OPEN = '"“«「'
_CLOSE = '"”»」'
# A quotation that begins a sentence, or stands after a comma or a colon; words quoted in a clause are a term.
_SPEECH = re.compile(r"""(?:(?<=[,:：，] )|(?<=[:：])|^)["“«「](?:[^"”»」]*)["”»」]?""", re.MULTILINE)
_WORD = re.compile(r"\w[\w'’.-]*")
_SCOPES = {
    Sort.PERSON: Scope.PERSON,
    Sort.PARTY: Scope.PARTY,
    Sort.JOINT: Scope.JOINT,
    Sort.OTHER: Scope.OTHER,
    Sort.OWN: Scope.OTHER,
}


def fold(lines: Sequence[Line], roster: Roster, scan: Scan, *, runs_on: bool) -> tuple[Run, ...]:
    """The runs of sentences with the same speaker, in order.

    Where what is said ``runs_on``, sentences that could report anew may be part of it.
    """
    state = State(roster, scan, runs_on, bare=list(_bare(lines, scan)))
    fronted = _fronted(lines, scan)
    quoted = _quoted(lines, scan)
    for number, line in enumerate(lines):
        if number in fronted:
            state.quoted.append(line)
        elif number in quoted:
            _extend(state, line)
        else:
            state.following = lines[number + 1] if number + 1 < len(lines) else None
            _take(state, line)
            if not _means_side(state, line):
                state.before = line
    return tuple(state.runs)


def _bare(lines: Sequence[Line], scan: Scan) -> Iterator[Entry]:
    """Those whom some sentence reports by their mere names."""
    for line in lines:
        if isinstance(line.reading, Reports) and not _is_titled(scan, line.reading):
            yield from line.reading.clauses[0].speaker.people


def _fronted(lines: Sequence[Line], scan: Scan) -> frozenset[int]:
    """The sentences of quotations that name their speaker where they close, but for the last, which does."""
    held: set[int] = set()
    opened: int | None = None
    for number, line in enumerate(lines):
        text = line.sentence.span.of(scan.tokens.text)
        if opened is None and text[0] in _OPEN and not any(mark in text[1:] for mark in _CLOSE):
            opened = number
        elif opened is not None and any(mark in text[1:] for mark in _CLOSE):
            if isinstance(line.reading, Reports) and line.reading.closing:
                held.update(range(opened, number))
            opened = None
    return frozenset(held)


def _quoted(lines: Sequence[Line], scan: Scan) -> frozenset[int]:
    """The sentences of a quotation, begun after its speaker, that would be narration outside it."""
    held: set[int] = set()
    opened = False
    for number, line in enumerate(lines):
        text = line.sentence.span.of(scan.tokens.text)
        if opened and not line.sentence.begins_paragraph:
            if not isinstance(line.reading, Reports):
                held.add(number)
            opened = not any(mark in text for mark in _CLOSE)
        else:
            opened = isinstance(line.reading, Reports) and _leaves_open(text)
    return frozenset(held)


def _leaves_open(text: str) -> bool:
    """Whether a quotation begins that does not end."""
    if any(text.rfind(begin) > text.rfind(end) for begin, end in zip(_OPEN[1:], _CLOSE[1:], strict=True)):
        return True
    return text.count('"') % 2 > 0


def _take(state: State, line: Line) -> None:
    reading = line.reading
    if line.met or line.sentence.begins_paragraph:
        state.met = line.met
    if not any(char.isalnum() for char in line.sentence.span.of(state.scan.tokens.text)):
        state.open = []  # "###"
    elif isinstance(reading, Speaks):
        state.runs.append(Run(reading.speaker, reading.source, None, [line]))
        state.open, state.last = state.runs[-1:], reading.speaker
    elif isinstance(reading, Reports):
        reading = _without_hearer(state, line, reading)
        clauses = [(clause, resolve(state, clause.speaker)) for clause in reading.clauses]
        if _goes_on(state, line, reading, clauses[0][1]):
            _extend(state, line)
            return
        _begin(state, line, reading, [(clause, who) for clause, who in clauses if who is not None])
    elif state.open and (isinstance(reading, Continues) or _is_content(state, line)):
        _extend(state, line)
    else:
        state.open = []
        who = reading.who if isinstance(reading, (Narrates, Opens)) else None
        if who is not None and who.sort is Sort.PERSON and len(who.people) == 1:
            state.last = who  # "Roe met Lima. He conveyed greetings."


def _without_hearer(state: State, line: Line, reading: Reports) -> Reports:
    """The reading, its speaker whoever spoke last where the side that it names may be spoken to."""
    clause = reading.clauses[0]
    now = state.open[-1].speaker if state.open else None
    hearer = clause.speaker.sort in (Sort.PARTY, Sort.OTHER, Sort.OWN, Sort.PERSON)
    if not (reading.addressed and hearer) or line.sentence.begins_paragraph or now is None:
        return reading
    parties = {now.party, *(entry.party for entry in now.people)}
    if not parties.isdisjoint({clause.speaker.party, *(e.party for e in clause.speaker.people)} - {None}):
        return reading
    said = clause._replace(speaker=Speaker(Sort.SAME), source=None)
    return attrs.evolve(reading, clauses=(said, *reading.clauses[1:]))


def _is_content(state: State, line: Line) -> bool:
    """Whether the last speaker, not the publisher, tells what was done: in the middle of a paragraph."""
    passive = isinstance(line.reading, Narrates) and line.reading.passive
    if state.scan.language.narrates_midway:
        return _is_amid(state, line)
    if not state.runs_on:
        return False
    at_edge = line.sentence.begins_paragraph or (line.sentence.ends_paragraph and not passive)
    if at_edge or isinstance(line.reading, (Attends, Opens)) or _is_around(state, line):
        return False
    return state.open[-1].speaker.sort is not Sort.JOINT


def _is_amid(state: State, line: Line) -> bool:
    """Whether what all sides did stands amid what one says: the next sentence goes on with it."""
    reading, following = line.reading, state.following
    of_all = isinstance(reading, Narrates) and reading.who is not None and reading.who.sort is Sort.JOINT
    if not of_all or line.sentence.begins_paragraph or following is None:
        return False
    after = following.reading
    unsaid = isinstance(after, Continues) or (isinstance(after, Reports) and after.held)
    goes_on = unsaid and not following.sentence.begins_paragraph
    return goes_on and state.open[-1].speaker.sort is Sort.PERSON


def _is_around(state: State, line: Line) -> bool:
    """Whether a sentence tells what another participant did, or what was done after the encounter."""
    scan, start = state.scan, line.sentence.start
    aside = scan.match(Kind.ASIDE, start)
    if aside is not None and scan.first(Kind.EVENT_NOUN, start, aside.end + _AROUND) is not None:
        return True
    who = line.reading.who if isinstance(line.reading, Narrates) else None
    if who is None or who.sort is not Sort.PERSON or not scan.language.tense_tells:
        return False
    return who.people != state.open[-1].speaker.people


def _goes_on(state: State, line: Line, reading: Reports, speaker: Speaker | None) -> bool:
    """Whether the sentence is part of what the last speaker said.

    In the middle of what somebody says, a side or all sides may be its subject without speaking: "Both sides
    expressed concern at once." A person speaks anew.
    """
    opined = reading.opined and state.runs_on
    if speaker is None or reading.held or opined or (reading.present and _means_side(state, line)):
        return bool(state.open)
    if not state.runs_on or not state.open or line.sentence.begins_paragraph or reading.closing:
        return False
    now = state.open[-1].speaker
    if speaker.sort is Sort.PERSON and _is_titled(state.scan, reading):
        return speaker != now and any(entry in state.bare for entry in speaker.people)
    if speaker.sort is Sort.PARTY:
        pronoun = reading.clauses[0].speaker.sort is Sort.IT
        own = speaker.party in {entry.party for entry in now.people}
        content = own and not (reading.plain and _is_noun(state, reading))
        return not pronoun and now.sort is Sort.PERSON and (content or not reading.led)
    if speaker.sort is Sort.JOINT and now.sort is not Sort.JOINT:
        last = line.sentence.ends_paragraph and now.sort is Sort.PERSON
        told = state.scan.language.tense_tells and reading.plain and not reading.present
        led = reading.led or state.scan.language.narrates_midway
        return not (told or (led and (reading.agreed or last)))
    return False


def _is_titled(scan: Scan, reading: Reports) -> bool:
    """Whether a person is named by a title, as the publisher does not where it uses bare names."""
    source = reading.clauses[0].source
    return scan.language.titles_follow and source is not None and scan.class_of(source[1] - 1) is Class.HEAD


def _is_noun(state: State, reading: Reports) -> bool:
    """Whether a side is called one, "the Peruvian side": a state's mere name is rather what is spoken of."""
    source = reading.clauses[0].source
    language = state.scan.language
    if not language.spaced:
        return source is not None and state.scan.match(Kind.SIDE, source[0]) is not None
    return source is None or not language.side_nouns.isdisjoint(state.scan.tokens.words[slice(*source)])


def _means_side(state: State, line: Line) -> bool:
    """Whether a sentence begins with a pronoun that stands for a side of which the one before told."""
    scan, before = state.scan, state.before
    words = scan.tokens.words
    articles = scan.language.shared_pronouns.get(words[line.sentence.start], "").split()
    if not articles or before is None or before.sentence.end != line.sentence.start:
        return False
    reading = before.reading
    begin = before.sentence.start
    if isinstance(reading, Reports) and not reading.closing:
        begin = reading.clauses[-1].cue[1]
        begin += words[begin] in scan.language.relatives
    while begin < before.sentence.end and words[begin] in _OPEN:
        begin += 1
    return words[begin] in articles and side(scan, begin, before.sentence.end) is not None


def _begin(state: State, line: Line, reading: Reports, clauses: Sequence[tuple[Clause, Speaker]]) -> None:
    before = state.quoted if reading.closing else []
    state.quoted = []
    runs = [Run(speaker, clause.source, clause.cue, [*before, line]) for clause, speaker in clauses]
    state.runs += runs
    state.open = runs if reading.opens is None else []
    if reading.opens is not None and len(reading.opens.people) == 1:
        state.last = reading.opens
    elif runs:
        state.last = runs[-1].speaker


def _extend(state: State, line: Line) -> None:
    for run in state.open[-1:]:
        run.lines.append(line)


def build(run: Run, scan: Scan, ids: dict[int, str]) -> Statement:
    """The statement that a run is."""
    speaker = run.speaker
    spans = tuple(line.sentence.span for line in run.lines)
    tokens = scan.tokens
    source, cue = run.source, run.cue
    people = speaker.people if speaker.sort is Sort.PERSON else ()
    parties = [speaker.party, *(entry.party for entry in people)]
    return Statement(
        span=Span(start=spans[0].start, end=spans[-1].end),
        scope=_SCOPES[speaker.sort],
        speakers=tuple(ids[id(entry)] for entry in people),
        parties=dict.fromkeys(party for party in parties if party is not None),
        source=tokens.span(*source) if source is not None else None,
        cue=tokens.span(*cue) if cue is not None else None,
        mode=_mode(run, scan),
        sentences=spans,
    )


def _mode(run: Run, scan: Scan) -> SpeechMode:
    """Direct when nothing but the attribution stands outside quotation marks."""
    if run.cue is None:
        return SpeechMode.DIRECT
    first, last = run.lines[0].sentence.span, run.lines[-1].sentence.span
    text = scan.tokens.text[first.start : last.end]
    if not any(mark in text for mark in _OPEN):
        return SpeechMode.INDIRECT
    rest, quotations = _SPEECH.subn(" ", text)
    if not quotations:
        return SpeechMode.INDIRECT
    attribution = [words for words in (run.source, run.cue) if words is not None]
    if scan.language.spaced:
        outside, told = len(_WORD.findall(rest)), sum(stop - start for start, stop in attribution) + 1
    else:
        outside, told = (
            sum(map(str.isalnum, rest)),
            sum(len(scan.tokens.quote(*at)) for at in attribution) + 2,
        )
    return SpeechMode.DIRECT if outside <= told else SpeechMode.MIXED


def ids_of(entries: Iterable[Entry]) -> dict[int, str]:
    """A slug for each entry, by its identity."""
    ids: dict[int, str] = {}
    taken: Counter[str] = Counter()
    for entry in entries:
        name = entry.name.lower().replace("'", "").replace("’", "")
        words = "".join(c if c.isalnum() else " " for c in name).split()
        slug = "-".join(words) or "person"
        taken[slug] += 1
        # A slug of words and a number is nobody's name, so that the second "roe" cannot meet a "roe-2".
        ids[id(entry)] = slug if taken[slug] == 1 else f"{slug}--{taken[slug]}"
    return ids
