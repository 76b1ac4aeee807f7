"""Phrases as an automaton over words: one look-up where none begins, and a walk down a tree where one does.

Every phrase has a bounded reach, so the work is linear in the text.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple, TypeAlias

import attrs

from dipreadout.languages.base import GAP, LONG_GAP, Language
from dipreadout.reading.kinds import VERBAL, Kind, Match
from dipreadout.reading.tokens import Tokenizer, Tokens

__all__ = ["GAPS", "Automaton"]

_ADVERB = 4
"""How many letters an adverb has that is told by its ending: "Ly" and "Ло" are names."""
_ADVERBS = "~ "
"""What no token is; in phrases it is written without the space."""
GAPS = {"*": ["*"], "**": ["**"], "~": [_ADVERBS]}
_REACHES = {"*": GAP, "**": LONG_GAP}
_GAPS = frozenset({*_REACHES, _ADVERBS, ""})
_STOPS = frozenset({".", "!", "?", ";", ":", "。", "！", "？", "；", "؟"})
_NONE: Mapping[Kind, Match] = {}


class _Leaf(NamedTuple):
    """What a phrase means, where it ends."""

    kind: Kind
    shown: tuple[int, int]
    """The indices of the words that are the expression, gaps counted as a word: those between the brackets,
    else all; the first is negative where they begin past adverbs, if there are some."""
    value: str


class _Node(dict[str, "_Node"]):
    """A state of the automaton: the next word leads to the next state."""

    __slots__ = ("gapped", "leaves")

    def __init__(self) -> None:
        super().__init__()
        self.leaves: list[_Leaf] = []
        self.gapped = False
        """Whether it has a gap after it."""


@attrs.frozen(eq=False)
class Automaton:
    """The phrases of a language, to be asked which begin at a word of a text."""

    language: Language
    """With its words as they are compared."""
    tokenizer: Tokenizer
    stops: frozenset[str] = attrs.field(
        init=False, default=attrs.Factory(lambda self: _STOPS | self.language.relatives, takes_self=True)
    )
    """What no gap reaches across: the end of a sentence, and the beginning of a clause."""
    firsts: tuple[set[str], ...] = attrs.field(
        init=False, factory=lambda: tuple(set[str]() for _ in range(max(Kind) + 1))
    )
    """By kind, the words with which its phrases begin."""
    phrases: list[tuple[Kind, frozenset[str]]] = attrs.field(init=False, factory=list)
    """Every phrase: its kind, and the words that it cannot be without."""
    _root: _Node = attrs.field(init=False, factory=_Node)
    _definite_root: _Node = attrs.field(init=False, factory=_Node)
    """The phrases that a word with its article glued to it may begin: none with a verb."""

    def plant(self, kind: Kind, phrase: str, words: list[str], shown: tuple[int, int], value: str) -> None:
        """Add a phrase, in its words as they are compared."""
        for tree in self._trees(kind, phrase):
            node = tree
            for word in words:
                node.gapped = node.gapped or word in _REACHES or word == _ADVERBS
                node = node.setdefault(word, _Node())
            node.leaves.append(_Leaf(kind, shown, value))
        self.firsts[kind].add(words[0])
        self.phrases.append((kind, frozenset(words) - _GAPS))

    def _trees(self, kind: Kind, phrase: str) -> tuple[_Node, ...]:
        """Where a phrase belongs: by its first word with or without the article, which no verb has."""
        if not self.language.bound_article:
            return (self._root,)
        if kind not in VERBAL:
            return self._root, self._definite_root
        return (self._definite_root if self.tokenizer.is_definite(phrase.lstrip("[")) else self._root,)

    def words(self) -> frozenset[str]:
        """Every word of every phrase."""
        found: set[str] = set()
        pending = [self._root, self._definite_root]
        while pending:
            node = pending.pop()
            found.update(node)
            pending += node.values()
        return frozenset(found - _GAPS)

    def matches(self, tokens: Tokens, at: int) -> Mapping[Kind, Match]:
        """The phrases that begin at a word, the longest of each kind."""
        definite = self._definite_root and self.tokenizer.is_definite(tokens.printed(at))
        node = (self._definite_root if definite else self._root).get(tokens.words[at])
        return _NONE if node is None else _follow(self, tokens, at, node)

    def adverb_end(self, tokens: Tokens, at: int) -> int:
        """Where the adverb that begins at a word ends; ``at`` itself when there is none."""
        word = tokens.words[at]
        if word in self.firsts[Kind.ADVERBIAL]:
            phrase = self.matches(tokens, at).get(Kind.ADVERBIAL)
            if phrase is not None:
                return phrase.end
        if word in self.language.adverbs:
            return at + 1
        form = tokens.forms[at]
        return at + (form.endswith(self.language.adverb_endings) and len(form) >= _ADVERB)


def _follow(automaton: Automaton, tokens: Tokens, at: int, node: _Node) -> dict[Kind, Match]:
    """The phrases that begin at ``at``, whose first word led to ``node``.

    Of several of a kind the longest counts. Of one whose gap holds a preposition only what stands before that
    gap: "held talks on the margins of the session" tells of talks.
    """
    best: dict[Kind, tuple[tuple[int, bool, int], Match]] = {}
    words = tokens.words
    size = len(words)
    pending: list[_Path] = [(node, (at,), 0)]
    while pending:
        node, places, loose = pending.pop()
        after = places[-1] + 1
        rank = (loose or after, not loose, after)
        for kind, shown, value in node.leaves:
            known = best.get(kind)
            if known is None or rank > known[0]:
                low, high = shown
                if low < 0:  # past adverbs, where there are some
                    low = -low if places[-low] > places[-low - 1] else 0
                low, high = places[low], places[high]
                best[kind] = rank, Match(kind, at, after, low, high + 1, value)
        if not node or after >= size:
            continue
        if node.gapped:
            pending += _past_gaps(automaton, tokens, node, places, loose)
        following = node.get(words[after])
        if following is not None:  # followed first, so that of two readings the one without a gap counts
            pending.append((following, (*places, after), loose))
    return {kind: match for kind, (_, match) in best.items()}


_Path: TypeAlias = tuple[_Node, tuple[int, ...], int]
"""A state, the tokens by which it was reached, and where the first gap began that holds a preposition."""


def _past_gaps(
    automaton: Automaton, tokens: Tokens, node: _Node, places: tuple[int, ...], loose: int
) -> Iterator[_Path]:
    """The states past the gaps that a state has."""
    for mark, reach in _REACHES.items():
        gap = node.get(mark)
        if gap is not None:
            yield from _past_words(automaton, tokens.words, gap, places, reach, loose)
    parted = node.get(_ADVERBS)
    if parted is not None:
        yield from _past_adverbs(automaton, tokens, parted, places, loose)


def _past_words(
    automaton: Automaton, words: list[str], gap: _Node, places: tuple[int, ...], reach: int, loose: int
) -> Iterator[_Path]:
    """The states past up to ``reach`` words."""
    stops, links = automaton.stops, automaton.language.prepositions
    after = places[-1] + 1
    left = reach
    for there in range(after, len(words)):
        following = gap.get(words[there])
        if following is not None:
            yield following, (*places, after, there), loose
        left -= words[there] != ","
        if left < 0 or words[there] in stops:
            break
        if not loose and words[there] in links:
            loose = after


def _past_adverbs(
    automaton: Automaton, tokens: Tokens, gap: _Node, places: tuple[int, ...], loose: int
) -> Iterator[_Path]:
    """The states past any number of adverbs."""
    there = after = places[-1] + 1
    while there < len(tokens):
        following = gap.get(tokens.words[there])
        if following is not None:
            yield following, (*places, after, there), loose
        past = automaton.adverb_end(tokens, there)
        if past == there:
            return
        there = past
