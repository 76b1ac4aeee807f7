"""What is glued before a word, and is a word of its own: "and", "in", "to" in Arabic.

A letter may as well be the first of the word itself; the words that the language knows, those that stand by
themselves elsewhere in the text, and the names beside it tell which.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from dipreadout.languages.base import Language

__all__ = ["Clitics"]

_SHORTEST = 2
"""How many letters a word has at least from which something may be parted."""
_NAME = 2
"""How many words a name has at least, before another one can follow."""

_NOTHING: frozenset[str] = frozenset()


class Clitics:
    """The glued words of a language; ``key`` tells what a word is compared by."""

    def __init__(self, language: Language, key: Callable[[str], str]) -> None:
        self._proclitics = language.proclitics
        self._silent = frozenset(char for char, other in language.alike.items() if not other)
        self._sounded = str.maketrans("", "", "".join(self._silent))
        self._conjunctions = language.conjunctions
        self._after_names = language.office_links | language.adverbs | language.conjunctions
        self._ends = frozenset(language.ends)
        self._article = language.bound_article
        self._key = key
        self._is_home = re.compile("|".join(language.home_names.values()) or r"(?!)").fullmatch
        self._vocabulary = _NOTHING
        self._before_names = _NOTHING

    def know(self, words: frozenset[str], before_names: frozenset[str]) -> None:
        """Take these for the words of the language, and those for the ones that stand before names."""
        self._vocabulary = words
        self._before_names = before_names

    def split(self, words: Sequence[str], before: str = "") -> Iterator[tuple[tuple[str, int], ...]]:
        """Each word in its parts, what is glued before it first: what each is compared by, and its length.

        ``before`` is the word before them; where there is none, they begin a sentence.
        """
        if not self._proclitics:
            yield from (((self._key(word), len(word)),) for word in words)
            return
        printed = words
        words = [word.translate(self._sounded) or word for word in printed]
        keys = list(map(self._key, words))
        alone = frozenset(keys)
        surnames = frozenset(self._surnames(keys))
        strange = 0  # how many unknown words stand right before
        for at, word in enumerate(words):
            following = keys[at + 1] if at + 1 < len(words) else ""
            parts = []
            rest, key = word, keys[at]
            while rest[0] in self._proclitics and len(rest) > _SHORTEST:
                plain = self._after(rest[0], rest[1:], alone)
                if key in surnames:
                    strange = 1
                if not self._is_parted(rest, key, plain, following, before, alone, strange):
                    break
                parts.append((rest[0], 1))
                rest, key, strange = rest[1:], plain, 0
            parts.append((key, len(rest)))
            known = key in self._vocabulary or not key[0].isalpha()
            strange = 0 if known else strange + 1
            before = key
            yield tuple(parts if len(word) == len(printed[at]) else self._as_printed(printed[at], parts))

    def _surnames(self, keys: Sequence[str]) -> Iterator[str]:
        """The unknown words after the first word of a name: no "and" is glued in "Walter Wahl"."""
        known = self._vocabulary
        for before, first, key in zip(["", *keys], keys, keys[1:], strict=False):
            if key[0] not in self._conjunctions or key in known or key[1:] in known:
                continue
            if first[0].isalpha() and first not in known and (before in known or not before[:1].isalpha()):
                yield key

    def _as_printed(self, word: str, parts: Iterable[tuple[str, int]]) -> Iterator[tuple[str, int]]:
        """The parts with their lengths in print, where each letter takes along the signs that it bears."""
        at = 0
        for key, letters in parts:
            start = at
            for _ in range(letters):
                at += 1
                while at < len(word) and word[at] in self._silent:
                    at += 1
            yield key, at - start

    def _after(self, letter: str, rest: str, alone: frozenset[str]) -> str:
        """What the rest is compared by: after ل the article has lost its first letter."""
        key = self._key(rest)
        article = self._article
        if letter != article[1:] or not rest.startswith(letter) or key in self._vocabulary or key in alone:
            return key
        return self._key(article[0] + rest)

    def _is_parted(
        self, word: str, key: str, rest: str, following: str, before: str, alone: frozenset[str], strange: int
    ) -> bool:
        """Whether the first letter is a word of its own."""
        if self._is_home(f"{key} {following}") or (strange == 1 and self._is_home(f"{before} {key}")):
            return False
        conjunction = word[0] in self._conjunctions
        if self._is_home(f"{rest} {following}"):
            return conjunction or key not in self._vocabulary
        if key in self._vocabulary:
            return False
        if rest in alone or (rest in self._vocabulary and (not strange or word[0] in self._after_names)):
            return True
        if word.startswith(self._article, 1):
            named = before in self._before_names and following not in self._vocabulary
            begins = not conjunction and (not before or before in self._ends)
            return not (named or begins)  # "President Walter Roe"; a verb begins the sentence
        inner = word[1:]
        second = inner[0] in self._proclitics and inner[0] not in self._conjunctions
        if second and len(inner) > _SHORTEST:
            nested = self._after(inner[0], inner[1:], alone)
            if nested in self._vocabulary or nested in alone or self._is_home(f"{nested} {following}"):
                return True
            if inner.startswith(self._article, 1):
                return True
        if not conjunction:
            return False
        return not before or before in self._ends or strange >= _NAME
