"""What has been found out about words, so that it need not be found out again with the next text."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeVar

__all__ = ["LONGEST", "Remembered"]

V = TypeVar("V")

LONGEST: Final = 100
"""How many characters a word has at most that is remembered; what is longer is soon forgotten by all."""
_MOST: Final = 1 << 16
"""How many words are remembered; then the memory is begun anew."""


class Remembered(dict[str, V]):
    """A function of a word, by which each word is asked for once: ``remembered[word]``.

    >>> asked = []
    >>> lengths = Remembered(lambda word: asked.append(word) or len(word))
    >>> lengths["Lima"], lengths["Lima"], lengths["a" * 101], lengths["a" * 101]
    (4, 4, 101, 101)
    >>> [len(word) for word in asked], list(lengths)
    ([4, 101, 101], ['Lima'])
    """

    def __init__(self, function: Callable[[str], V]) -> None:
        self._function = function

    def __missing__(self, word: str) -> V:
        found = self._function(word)
        if len(word) <= LONGEST:
            if len(self) >= _MOST:
                self.clear()
            self[word] = found
        return found
