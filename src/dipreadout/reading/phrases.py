"""The phrases of a language's data: what each is, what it tells, and the words that it is made of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import product

from dipreadout import gazetteer
from dipreadout.languages.base import Language, phrases
from dipreadout.model import MeetingKind
from dipreadout.reading.automaton import GAPS
from dipreadout.reading.kinds import Kind
from dipreadout.reading.tokens import Tokenizer

__all__ = ["compiled", "entries", "listed", "names", "sides"]


def _expanded(phrase: str) -> Iterator[str]:
    """The phrases that one with alternatives stands for: ``had|held [talks]``."""
    if "|" not in phrase:
        yield phrase
        return
    for choice in product(*(piece.strip("[]").split("|") for piece in phrase.split())):
        yield " ".join(_bracket(piece, word) for piece, word in zip(phrase.split(), choice, strict=True))


def _bracket(piece: str, word: str) -> str:
    return f"{'[' if piece[0] == '[' else ''}{word}{']' if piece[-1] == ']' else ''}"


def compiled(phrase: str, tokenizer: Tokenizer) -> tuple[list[str], tuple[int, int]]:
    """The words of a phrase as the tokenizer has them, and the indices of those that are the expression."""
    words: list[str] = []
    low, high = 0, -1
    for piece in phrase.split():
        if piece.startswith("["):
            low = len(words)
        bare = piece.strip("[]")
        if bare == "~" and not (low or "[" in phrase):
            low = -len(words) - 1
        words += GAPS.get(bare) or tokenizer.phrase(bare)
        if piece.endswith("]"):
            high = len(words) - 1
    return words, (low, high)


def entries(language: Language) -> Iterator[tuple[Kind, str, str]]:
    """Every phrase of the language's data, with what it is and what it tells."""
    for kind, phrase, value in (*_written(language), *sides(language)):
        for one in _expanded(phrase):
            yield kind, one, value


def _written(language: Language) -> Iterator[tuple[Kind, str, str]]:
    """Those phrases as they are written, and alternatives in one."""
    for kind, entries in _lists(language):
        for phrase in entries:
            yield kind, phrase, phrase
    for kind, blocks in _blocks(language):
        for value, block in blocks.items():
            for phrase in phrases(block):
                yield kind, phrase, value
    for value, block in language.encounters.items():
        for line in phrases(block):
            told, *titled = line.split(" / ")
            yield Kind.ENCOUNTER, told, value
            for form in titled:
                yield Kind.TITLE, form, value


def _lists(language: Language) -> tuple[tuple[Kind, Iterable[str]], ...]:
    joint = (f"{which} {who}" for which in language.joint_determiners for who in language.joint_nouns)
    return (
        (Kind.PASSIVE, language.passives),
        (Kind.FUTURE, language.future),
        (Kind.REQUEST, language.requests),
        (Kind.REQUESTED, language.requested),
        (Kind.MARGIN, language.margins),
        (Kind.OUTSIDER, language.outsiders),
        (Kind.CEREMONY, language.ceremonies),
        (Kind.NOT_PRESENT, language.not_present),
        (Kind.ACCOMPANIED, language.accompanied),
        (Kind.INCLUDING, language.including),
        (Kind.INTERLOCUTOR, language.interlocutors),
        (Kind.REFERENCE, language.references),
        (Kind.AS_FOR, language.as_for),
        (Kind.REPLY, language.replies),
        (Kind.CLEFT, language.clefts),
        (Kind.PRESENCE, language.presence),
        (Kind.PRESENCE_BEFORE, language.presence_before),
        (Kind.CUE, (forms[0] for forms in language.cues)),
        (Kind.PRESENT_CUE, (*(form for forms in language.cues for form in forms[1:2]), *language.attitudes)),
        (Kind.PARTICIPLE, (form for forms in language.cues for form in forms[2:])),
        (Kind.JOINT_CUE, language.joint_cues),
        (Kind.JOINT_PARTICIPLE, language.joint_participles),
        (Kind.NARRATED_PASSIVE, language.narrated_passives),
        (Kind.SOURCE, language.sources),
        (Kind.OWN_SOURCE, language.own_sources),
        (Kind.TOPIC, language.topics),
        (Kind.EVENT_CUE, language.event_cues),
        (Kind.PASSIVE_CUE, language.passive_cues),
        (Kind.PURPOSE, language.purposes),
        (Kind.JOINT_PURPOSE, language.joint_purposes),
        (Kind.NARRATION, language.narration),
        (Kind.ADVERBIAL, language.adverbials),
        (Kind.JOINT, (*language.joint_subjects, *joint)),
        (Kind.EVENT, language.events),
        (Kind.ASIDE, language.aside),
    )


def _blocks(language: Language) -> tuple[tuple[Kind, Mapping[str, str]], ...]:
    clauses = {str(MeetingKind.MEETING): "\n".join(language.meeting_clauses)}
    return (
        (Kind.MEETING_CLAUSE, clauses),
        (Kind.INSTITUTION, language.institutions),
        (Kind.OPENING, {str(kind): block for kind, block in language.openings.items()}),
        (Kind.TITLE_NOUN, {str(kind): block for kind, block in language.title_nouns.items()}),
        (Kind.EVENT_NOUN, {str(kind): block for kind, block in language.event_nouns.items()}),
        (Kind.KIND, {str(kind): block for kind, block in language.kinds.items()}),
        (Kind.VISIT, {str(kind): block for kind, block in language.visits.items()}),
        (Kind.PART_OF_DAY, {str(part): block for part, block in language.parts_of_day.items()}),
    )


_NAME_KINDS = {
    gazetteer.NameKind.STATE: Kind.STATE,
    gazetteer.NameKind.ORGANISATION: Kind.ORGANISATION,
    gazetteer.NameKind.ADJECTIVE: Kind.ADJECTIVE,
    gazetteer.NameKind.CITY: Kind.CITY,
}


def names(language: Language) -> Iterator[tuple[Kind, gazetteer.Name]]:
    """The names of places and of organisations."""
    for name in listed(language):
        kind = _NAME_KINDS.get(name.kind)
        if kind is not None:
            yield kind, name


def listed(language: Language) -> tuple[gazetteer.Name, ...]:
    """The names in the gazetteer, and the language's own."""
    listed = gazetteer.names(language.code) if language.code in gazetteer.LANGUAGES else ()
    return (*listed, *language.names)


def sides(language: Language) -> Iterator[tuple[Kind, str, str]]:
    """The sides of one word: a state's character before a noun, whichever states it is short for."""
    if language.spaced:
        return
    codes: dict[str, list[str]] = {}
    for name in listed(language):
        if name.kind is gazetteer.NameKind.SHORT:
            codes.setdefault(name.form, []).append(name.code)
    for form, of in codes.items():
        for noun in language.side_nouns:
            yield Kind.SIDE, form + noun, "|".join(of)
