"""A language's phrases, compiled once into one automaton, and what it finds in a text.

The automaton is a tree of words: one look-up a token where no phrase begins, and a walk down the tree where one does.
Work is linear in the text, as every phrase has a bounded reach.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import NamedTuple

import attrs

from dipreadout.languages.base import GAP, Language, phrases
from dipreadout.reading.tokens import tokenize

__all__ = ["Kind", "Lexicon", "Match", "lexicon"]


class Kind(enum.Enum):
    """What a phrase is, to the reading."""

    STATE = enum.auto()
    """The name of a state or an organisation; the value is its code."""
    ADJECTIVE = enum.auto()
    """A state's adjective; the value is its code."""
    CITY = enum.auto()
    """A city; the value is its state's code."""
    ENCOUNTER = enum.auto()
    """The verb of an encounter, as texts have it."""
    TITLE = enum.auto()
    """The same, as titles have it."""
    PASSIVE = enum.auto()
    KIND = enum.auto()
    VISIT = enum.auto()
    PART_OF_DAY = enum.auto()
    FUTURE = enum.auto()
    REQUEST = enum.auto()
    REQUESTED = enum.auto()
    MARGIN = enum.auto()
    NOT_PRESENT = enum.auto()
    ACCOMPANIED = enum.auto()
    PRESENCE = enum.auto()
    PRESENCE_BEFORE = enum.auto()
    CUE = enum.auto()
    PRESENT_CUE = enum.auto()
    PARTICIPLE = enum.auto()
    JOINT_CUE = enum.auto()
    ADVERBIAL = enum.auto()
    TOPIC = enum.auto()
    NARRATION = enum.auto()
    JOINT = enum.auto()
    EVENT = enum.auto()
    ASIDE = enum.auto()


class Match(NamedTuple):
    """A phrase found: tokens ``start`` to ``end``, of which ``shown_start`` to ``shown_end`` are the expression."""

    kind: Kind
    start: int
    end: int
    shown_start: int
    shown_end: int
    value: str


class _Leaf(NamedTuple):
    """What a phrase means, where it ends."""

    kind: Kind
    shown: tuple[int, int] | None
    """The indices of the words between the brackets, gaps counted as a word."""
    value: str


class _Node(dict[str, "_Node"]):
    """A state of the automaton: the next word leads to the next state."""

    __slots__ = ("leaves",)

    def __init__(self) -> None:
        super().__init__()
        self.leaves: list[_Leaf] = []


_GAP = "*"
_STOPS = frozenset({".", "!", "?", ";", ":", "。", "！", "？", "；", "؟"})


@attrs.frozen(eq=False)
class Lexicon:
    """A language, compiled: its phrases as an automaton over words."""

    language: Language
    event_words: frozenset[str]
    """The words that encounters are told with; in a title they have capitals, as names do."""
    home_name: Callable[[str], object]
    """Whether a name in lower case is one that the people of a state with known spellings have."""
    calendar: frozenset[str]
    """Months and days of the week."""
    place_words: frozenset[str]
    """Names and adjectives of one word: what compounds such as "China-Peru" are made of."""
    _root: _Node

    def matches(self, words: list[str]) -> list[Match]:
        """Every phrase, in order; at each word only the longest of its kind."""
        root = self._root.get
        found: list[Match] = []
        for at, word in enumerate(words):
            node = root(word)
            if node is not None:
                _follow(words, at, node, found)
        return found


def _follow(words: list[str], at: int, node: _Node, found: list[Match]) -> None:
    """Add the phrases that begin at ``at``, whose first word led to ``node``."""
    best: dict[Kind, Match] = {}
    pending: list[tuple[_Node, tuple[int, ...]]] = [(node, (at,))]
    size = len(words)
    while pending:
        node, places = pending.pop()
        here = places[-1]
        for kind, shown, value in node.leaves:
            known = best.get(kind)
            if known is None or here + 1 > known.end:
                low, high = shown or (0, len(places) - 1)
                best[kind] = Match(kind, at, here + 1, places[low], places[high] + 1, value)
        if not node or here + 1 >= size:
            continue
        following = node.get(words[here + 1])
        if following is not None:
            pending.append((following, (*places, here + 1)))
        gap = node.get(_GAP)
        if gap is not None:
            for there in range(here + 2, min(size, here + GAP + 2)):
                if words[there - 1] in _STOPS:
                    break
                following = gap.get(words[there])
                if following is not None:
                    pending.append((following, (*places, here + 1, there)))
    found.extend(best.values())


@cache
def lexicon(language: Language) -> Lexicon:
    """The compiled form of ``language``, made when it is first asked for."""
    root = _Node()
    for kind, phrase, value in _entries(language):
        words, shown = _compile(phrase)
        node = root
        for word in words:
            node = node.setdefault(word, _Node())
        node.leaves.append(_Leaf(kind, shown, value))
    return Lexicon(
        language,
        frozenset(
            word
            for block in language.encounters.values()
            for phrase in phrases(block)
            for word in phrase.replace(" / ", " ").split()
        ),
        re.compile("|".join(language.home_names.values()) or r"(?!)").fullmatch,
        frozenset(language.months) | frozenset(language.weekdays),
        frozenset(form for _, form, _ in _names(language) if " " not in form),
        root,
    )


def _compile(phrase: str) -> tuple[list[str], tuple[int, int] | None]:
    """The words of a phrase as the tokenizer has them, and the indices of those between brackets."""
    words: list[str] = []
    low = high = None
    for piece in phrase.split():
        if piece.startswith("["):
            low = len(words)
        bare = piece.strip("[]")
        words += [_GAP] if bare == _GAP else tokenize(bare).words
        if piece.endswith("]"):
            high = len(words) - 1
    return words, None if low is None or high is None else (low, high)


def _entries(language: Language) -> Iterator[tuple[Kind, str, str]]:
    lists: Iterable[tuple[Kind, Iterable[str]]] = (
        (Kind.FUTURE, language.future),
        (Kind.REQUEST, language.requests),
        (Kind.REQUESTED, language.requested),
        (Kind.MARGIN, language.margins),
        (Kind.NOT_PRESENT, language.not_present),
        (Kind.ACCOMPANIED, language.accompanied),
        (Kind.PRESENCE, language.presence),
        (Kind.PRESENCE_BEFORE, language.presence_before),
        (Kind.CUE, (form for forms in language.cues for form in forms[:1])),
        (Kind.PRESENT_CUE, (form for forms in language.cues for form in forms[1:2])),
        (Kind.PARTICIPLE, (form for forms in language.cues for form in forms[2:])),
        (Kind.JOINT_CUE, language.joint_cues),
        (Kind.ADVERBIAL, language.adverbials),
        (Kind.TOPIC, language.topics),
        (Kind.NARRATION, language.narration),
        (Kind.JOINT, language.joint_subjects),
        (
            Kind.JOINT,
            (f"{which} {who}" for which in language.joint_determiners for who in language.joint_nouns),
        ),
        (Kind.EVENT, language.events),
        (Kind.ASIDE, language.aside),
    )
    for kind, entries in lists:
        for phrase in entries:
            yield kind, phrase, phrase
    for kind, blocks in (
        (Kind.PASSIVE, language.passives),
        (Kind.KIND, language.kinds),
        (Kind.VISIT, language.visits),
        (Kind.PART_OF_DAY, language.parts_of_day),
    ):
        for value, block in blocks.items():
            for phrase in phrases(block):
                yield kind, phrase, value
    for value, block in language.encounters.items():
        for line in phrases(block):
            told, *titled = line.split(" / ")
            yield Kind.ENCOUNTER, told, value
            for form in titled:
                yield Kind.TITLE, form, value
    yield from _names(language)


def _names(language: Language) -> Iterator[tuple[Kind, str, str]]:
    from dipreadout import gazetteer

    kinds = {
        "state": Kind.STATE,
        "organisation": Kind.STATE,
        "adjective": Kind.ADJECTIVE,
        "city": Kind.CITY,
    }
    for name in gazetteer.names(language.code):
        kind = kinds.get(name.kind.value)
        if kind is None:
            continue
        yield kind, name.form.lower(), name.code
