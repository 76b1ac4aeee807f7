"""Words that have cases: what is left of them when the ending is taken off."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet

from dipreadout.languages.base import Language

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
    if form == nominative:
        return True
    for ending, others in language.declensions.items():
        if nominative.endswith(ending):
            stem = nominative.removesuffix(ending) if ending else nominative
            if any(form == stem + other.replace(_KEPT, "") for other in others.split()):
                return True
    return False


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
        self._known: AbstractSet[str] = frozenset()
        self._stems: AbstractSet[str] = frozenset()

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
            return "-".join(self._stem(part, self._known, self._stems) for part in word.split("-"))
        return self._stem(word, self._known, self._stems)

    def among(self, words: Iterable[str], others: AbstractSet[str]) -> dict[str, str]:
        """What names are compared by that stand in one text: each without what others of them have not."""
        named = set(words)
        parts = {part for word in named for part in word.split("-")} | others
        known, stems = self._basis(parts)
        known, stems = known | self._known, stems | self._stems
        return {
            word: self._fixed.get(word)
            or self._short_stem(word, parts)
            or "-".join(self._stem(part, known, stems) for part in word.split("-"))
            for word in named
        }

    def _short_stem(self, word: str, names: AbstractSet[str]) -> str | None:
        """The two letters that a short name keeps in other cases, where the text has it in several."""
        stem = word[: _SHORTEST - 1]
        for nominative, endings in self._declensions:
            forms = {stem + ending for ending in endings}
            whole = stem + nominative
            if (word == whole and not forms.isdisjoint(names)) or (word in forms and whole in names):
                return stem
        return None

    def _longest(self, word: str) -> str:
        """The word without the longest ending."""
        return next(self._rests(word), word)

    def _rests(self, word: str) -> Iterator[str]:
        """The word without each ending that it may have, the longest ending first."""
        for size in self._sizes:
            if len(word) - size >= _SHORTEST and word.endswith(self._kept.get(word[-size:], ()), 0, -size):
                yield word[:-size]

    def _stem(self, word: str, known: AbstractSet[str], stems: AbstractSet[str]) -> str:
        rests = list(self._rests(word))
        for rest in rests:
            if rest in known:
                return self._longest(rest)
        for rest in reversed(rests):
            if rest in stems:
                return rest
        return rests[0] if rests else word
