"""How a page opens: the encounter that it tells of, in its text and in its title, and who met."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dipreadout.model import Role
from dipreadout.reading.encounter import Encounter, announced, encounter, held
from dipreadout.reading.lexicon import Class, Kind
from dipreadout.reading.people import Known, Mention
from dipreadout.reading.roster import Roster
from dipreadout.reading.scan import Scan
from dipreadout.reading.sentences import Sentence
from dipreadout.reading.verbs import past_adverbs

__all__ = ["announce", "find", "introduce", "names", "speakers"]

_SEVERAL = 2
_NAME_WORDS = 7
"""How many words a name at the beginning of a sentence may have, its verb counted."""
_OPENINGS = 4
"""How many sentences from the beginning may hold the opening."""


def speakers(body: Scan, parts: Sequence[Sentence]) -> Iterator[Mention]:
    """The names of several words with which sentences begin that go on with a reporting verb."""
    if body.language.null_subject and not body.language.cased:
        yield from _after_verbs(body, parts)
    words, cues = body.tokens.words, body.lexicon.firsts[Kind.CUE]
    several = 2 if body.language.spaced else 1
    for part in parts:
        if cues.isdisjoint(words[part.start + several : part.start + _NAME_WORDS]):
            continue
        stop = part.start
        while stop < part.end and body.class_of(stop) is Class.NAME:
            stop += 1
        if stop >= part.start + several and stop < part.end and body.match(Kind.CUE, stop) is not None:
            yield Mention(name=(part.start, stop), start=part.start, end=stop)


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
        if stop - start >= _SEVERAL and stop < part.end and words[stop] in language.prepositions:
            yield Mention(name=(start, stop), start=start, end=stop)


def names(body: Scan, parts: Sequence[Sentence]) -> frozenset[str]:
    """The names that stand where only names do: at a sentence's head before its verb, and after an office.

    After an office a word may be glued to a name: of two such names that begin alike, the one that speaks.
    """
    words, heads = body.tokens.words, body.language.heads
    speaking = {" ".join(words[slice(*mention.name)]) for mention in speakers(body, parts)}
    held = {
        words[at]
        for at in range(1, len(words))
        if words[at - 1] in heads and body.class_of(at) is Class.NAME and len(words[at]) > 1
    }
    spoken = {word for name in speaking for word in name.split() if len(word) > 1}
    cut = {
        name
        for name in spoken
        if any(
            longer != name
            and longer.startswith(name)
            and body.tokens.text.count(longer) == body.tokens.text.count(name)
            for longer in spoken
        )
    }
    spoken -= cut
    return frozenset(spoken.union(name for name in held if not name.startswith(tuple(spoken))))


def find(body: Scan, parts: Sequence[Sentence], known: Known) -> Encounter | None:
    """The encounter that the page opens with: in one sentence, in several together, or without names."""
    first = parts[:_OPENINGS]
    for part in first:
        found = encounter(body, part.start, part.end, known) or held(body, part.start, part.end)
        if found is not None:
            return found
    several = (encounter(body, first[0].start, part.end, known) for part in first[1:])
    return next((found for found in several if found is not None), None)


def announce(heading: Scan | None, known: Known) -> tuple[Scan, Encounter] | None:
    """The title, and the encounter that it tells of."""
    if heading is None:
        return None
    found = announced(heading, known)
    return None if found is None else (heading, found)


def introduce(
    body: Scan, opening: Encounter, title: tuple[Scan, Encounter] | None, home: str | None
) -> Roster:
    """The people whom the opening names, and what the title adds to them."""
    roster = Roster(home)
    for mention in opening.principals:
        roster.add(body, mention, Role.PRINCIPAL)
    for mention in opening.present:
        roster.add(body, mention, Role.ATTENDEE)
    if title is not None:
        heading, announcement = title
        for mention in announcement.principals:
            roster.add(heading, mention, Role.PRINCIPAL)
    roster.settle(body)
    return roster
