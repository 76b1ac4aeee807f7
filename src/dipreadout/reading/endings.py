"""Words that have cases: what is left of them when the ending is taken off."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from functools import lru_cache

from dipreadout.languages.base import Language
from dipreadout.reading.remembering import LONGEST, Remembered

__all__ = ["Endings", "declines"]

_SHORTEST = 3
"""How many letters a word keeps when an ending is taken off."""
_KEPT = "-"
"""What stands between the letters that an ending needs before it, and the ending."""


def declines(language: Language, nominative: str, form: str) -> bool:
    """Whether a form is the nominative of a name, or another case of it.

    >>> language = Language(code="xx", name="X", declensions={"a": "u am", "": "om"})
    >>> [declines(language, "Roma", form) for form in ("Roma", "Romam", "Romom", "Rom")]
    [True, True, False, False]
    """
    return form == nominative or (len(nominative) <= LONGEST and form in _cases(language, nominative))


@lru_cache(1 << 16)
def _cases(language: Language, nominative: str) -> frozenset[str]:
    """The other cases of a name."""
    return frozenset(
        nominative[: len(nominative) - len(ending)] + other.replace(_KEPT, "")
        for ending, others in language.declensions.items()
        if nominative.endswith(ending)
        for other in others.split()
    )


class Endings:
    """The endings of a language, and the words that only look as if they had one.

    >>> from dipreadout.languages.base import Language
    >>> endings = Endings(Language(code="xx", name="X", endings="a om um ск-и", exact="roma"))
    >>> [endings.stem(word) for word in "domom doma dom anna-lenom руски aski roma".split()]
    ['dom', 'dom', 'dom', 'ann-len', 'руск', 'aski', 'roma']
    >>> among = endings.among(["salum", "saluma"], frozenset())
    >>> endings.stem("salum"), endings.stem("saluma"), sorted(among.items())
    ('sal', 'salum', [('salum', 'sal'), ('saluma', 'sal')])
    """

    def __init__(self, language: Language) -> None:
        self._kept: dict[str, tuple[str, ...]] = {}
        for kept, _, ending in (ending.rpartition(_KEPT) for ending in sorted(language.endings)):
            self._kept[ending] = (*self._kept.get(ending, ()), kept)
        self._sizes = sorted({len(ending) for ending in self._kept}, reverse=True)
        self._fixed = {**{word: word for word in language.exact}, **language.stems}
        self._declensions = [
            (nominative, endings.split())
            for nominative, endings in language.declensions.items()
            if nominative
        ]
        self._short = (
            _SHORTEST
            - 1
            + max((len(ending) for pair in self._declensions for ending in (pair[0], *pair[1])), default=0)
        )
        self._known: AbstractSet[str] = frozenset()
        self._stems: AbstractSet[str] = frozenset()
        self._rests = Remembered(lambda word: tuple(self._without_endings(word)))

    def know(self, words: Iterable[str]) -> None:
        """Take these for words as a dictionary has them: whatever they end in is no ending of theirs."""
        self._known, self._stems = self._basis(words)

    def _basis(self, words: Iterable[str]) -> tuple[AbstractSet[str], AbstractSet[str]]:
        """Those of the words that end as if in another case, and what all are compared by."""
        stems = {word: self._longest(word) for word in words}
        return {word for word, stem in stems.items() if word != stem}, frozenset(stems.values())

    def stem(self, word: str) -> str:
        """What a word is compared by: each of its parts without the longest ending that fits."""
        if word in self._fixed or not self._sizes:
            return self._fixed.get(word, word)
        if "-" in word:
            return "-".join(map(self._stem, word.split("-")))
        return self._stem(word)

    def among(self, words: Iterable[str], others: AbstractSet[str]) -> dict[str, str]:
        """What names are compared by that stand in one text: each without what others of them have not."""
        named = set(words)
        parts = {part for word in named for part in word.split("-")} | others
        known, stems = self._basis(parts)
        begun = Counter(part[: _SHORTEST - 1] for part in parts)
        return {
            word: self._fixed.get(word)
            or (begun[word[: _SHORTEST - 1]] > 1 and self._short_stem(word, parts))
            or "-".join(self._stem(part, known, stems) for part in word.split("-"))
            for word in named
        }

    def _short_stem(self, word: str, names: AbstractSet[str]) -> str | None:
        """The two letters that a short name keeps in other cases, where the text has it in several."""
        if len(word) > self._short:
            return None
        stem = word[: _SHORTEST - 1]
        for nominative, endings in self._declensions:
            forms = {stem + ending for ending in endings}
            whole = stem + nominative
            if word == whole or word in forms:
                known = forms & names | ({whole} & names)
                if len(known) > 1:
                    return stem
        return None

    def _longest(self, word: str) -> str:
        """The word without the longest ending."""
        return next(iter(self._rests[word]), word)

    def _without_endings(self, word: str) -> Iterator[str]:
        """The word without each ending that it may have, the longest ending first."""
        for size in self._sizes:
            kept = self._kept.get(word[-size:])
            if kept is not None and len(word) - size >= _SHORTEST and word.endswith(kept, 0, -size):
                yield word[:-size]

    def _stem(
        self, word: str, known: AbstractSet[str] = frozenset(), stems: AbstractSet[str] = frozenset()
    ) -> str:
        rests = self._rests[word]
        for rest in rests:
            if rest in known or rest in self._known:
                return self._longest(rest)
        for rest in reversed(rests):
            if rest in stems or rest in self._stems:
                return rest
        return rests[0] if rests else word
