"""Words that have cases: what is left of them when the ending is taken off."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Set as AbstractSet

from dipreadout.languages.base import Language

__all__ = ["Endings"]

_SHORTEST = 3
"""How many letters a word keeps when an ending is taken off."""
_KEPT = "-"
"""What stands between the letters that an ending needs before it, and the ending."""


class Endings:
    """The endings of a language, and the words that only look as if they had one.

    >>> from dipreadout.languages.base import Language
    >>> endings = Endings(Language(code="xx", name="X", endings="a om um ск-и", exact="roma"))
    >>> [endings.stem(word) for word in "domom doma dom anna-lenom руски aski roma".split()]
    ['dom', 'dom', 'dom', 'ann-len', 'руск', 'aski', 'roma']
    >>> endings.stem("salum"), endings.stem("saluma"), endings.among("saluma", {"salum"})
    ('sal', 'salum', 'sal')
    """

    def __init__(self, language: Language) -> None:
        self._kept: dict[str, tuple[str, ...]] = {}
        for kept, _, ending in (ending.rpartition(_KEPT) for ending in sorted(language.endings)):
            self._kept[ending] = (*self._kept.get(ending, ()), kept)
        self._sizes = sorted({len(ending) for ending in self._kept}, reverse=True)
        self._exact = language.exact
        self._known: AbstractSet[str] = frozenset()

    def know(self, words: Iterable[str]) -> None:
        """Take these for words as a dictionary has them: whatever they end in is no ending of theirs."""
        self._known = {word for word in words if self.stem(word) != word}

    def stem(self, word: str) -> str:
        """What a word is compared by: each of its parts without the longest ending that fits."""
        if word in self._exact or not self._sizes:
            return word
        if "-" in word:
            return "-".join(self._stem(part, self._known) for part in word.split("-"))
        return self._stem(word, self._known)

    def among(self, word: str, names: AbstractSet[str]) -> str:
        """The same for a name that stands among others: without what they have not, it may be one of them."""
        if word in self._exact:
            return word
        return "-".join(self._stem(part, names) for part in word.split("-"))

    def _stem(self, word: str, known: AbstractSet[str]) -> str:
        longest = word
        for size in self._sizes:
            kept = self._kept.get(word[-size:])
            if kept is None or len(word) - size < _SHORTEST or not word.endswith(kept, 0, -size):
                continue
            rest = word[:-size]
            if rest in known:
                return self._stem(rest, frozenset())
            if longest is word:
                longest = rest
        return longest
