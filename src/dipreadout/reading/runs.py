"""A run of Chinese characters to words: known ones, and what lies between them.

Of all ways to part a run, the one counts that leaves the fewest characters unknown and takes the fewest
words. As nobody's name is one character, an unknown one then goes with what stands beside it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache

import attrs

__all__ = ["Runs"]

_WORD = 2
"""What a word costs."""
_CHARACTER = 5
"""What each unknown character costs on top: more than two words, which part a name."""
_LONE = 4
"""What an unknown character by itself costs on top of that: "在" parts no "李在明"."""
_GIVEN = 2
"""How many characters a given name has at most."""
_NEVER = 1 << 60
_CACHED = 1 << 12
"""How many runs are remembered with their words: a text is read once without its names and once with them."""


@attrs.frozen(eq=False, kw_only=True)
class Runs:
    """The words of a language, by which its runs are parted."""

    words: frozenset[str]
    heads: frozenset[str]
    """Those that name an office: a name may follow."""
    office: frozenset[str]
    """Those that go on with an office."""
    free: frozenset[str]
    """Those of which a name may be made as well: "张和平"."""
    bound: Mapping[str, frozenset[str]]
    """Words to what one of must stand before them, where they count: nothing is the beginning of a run."""
    joining: frozenset[str]
    """Those that stand between two people."""
    named: Callable[[str], object]
    """Whether characters are a name as the publisher's people have it."""
    _lengths: dict[str, tuple[int, ...]] = attrs.field(factory=dict, init=False)
    _remembered: Callable[..., tuple[str, ...]] = attrs.field(
        default=attrs.Factory(lambda self: lru_cache(_CACHED)(self._parts), takes_self=True), init=False
    )

    def __attrs_post_init__(self) -> None:
        lengths: dict[str, set[int]] = {}
        for word in self.words:
            lengths.setdefault(word[0], set()).add(len(word))
        self._lengths.update((first, tuple(sorted(sizes))) for first, sizes in lengths.items())

    def parts(
        self, run: str, names: frozenset[str], *, after_joiner: bool = False, before_joiner: bool = False
    ) -> tuple[str, ...]:
        """The words of a run, in order; ``names`` are words of its text alone.

        Beside what joins the parts of a name stands such a part, though a place may be called so: "巴林顿".
        """
        among = tuple(sorted(name for name in names if name in run)) if names else ()
        return self._remembered(run, among, after_joiner, len(run) - before_joiner)

    def _parts(self, run: str, names: tuple[str, ...], low: int, high: int) -> tuple[str, ...]:
        words = self._cheapest(run, names, low, high)
        known = [word in self.words or word in names for word in words]
        return tuple(words if all(known) else self._joined(words, known))

    def _cheapest(self, run: str, names: tuple[str, ...], low: int, high: int) -> list[str]:
        """The words, known ones only between two places."""
        size = len(run)
        # By place: what the cheapest way there costs that ends with a known word, with one unknown character,
        # with more of them; and where the last word of each begins.
        known, one, more = [_NEVER] * (size + 1), [_NEVER] * (size + 1), [_NEVER] * (size + 1)
        known_from, more_from = [0] * (size + 1), [0] * (size + 1)
        known[0] = 0
        for at in range(size):
            best = min(known[at], one[at], more[at]) + _WORD
            lengths = self._lengths.get(run[at])
            if (lengths or names) and at >= low:
                for length in self._sizes(run, at, lengths or (), names):
                    if at + length <= high and best <= known[at + length]:
                        known[at + length], known_from[at + length] = best, at
            one[at + 1] = known[at] + _WORD + _CHARACTER + (_LONE if at >= low else 0)  # not "·汗"
            lone = one[at] - (_LONE if at > low else 0)
            if lone < more[at]:
                more[at + 1], more_from[at + 1] = lone + _CHARACTER, at - 1
            else:
                more[at + 1], more_from[at + 1] = more[at] + _CHARACTER, more_from[at]
        words = []
        unknown = False
        while size:
            if unknown or known[size] <= min(one[size], more[size]):
                begin, unknown = known_from[size], False
            else:
                begin, unknown = (size - 1 if one[size] <= more[size] else more_from[size]), True
            words.append(run[begin:size])
            size = begin
        return words[::-1]

    def _sizes(self, run: str, at: int, lengths: tuple[int, ...], names: tuple[str, ...]) -> list[int]:
        """Which of these lengths, and of those of names, the known words have that begin at a place."""
        words, bound = self.words, self.bound
        sizes = []
        for size in lengths:
            word = run[at : at + size]
            if word in words and len(word) == size:
                before = bound.get(word)
                if before is None or run[max(0, at - 1) : at] in before:
                    sizes.append(size)
        if names:
            sizes += [len(name) for name in names if run.startswith(name, at)]
        return sizes

    def _joined(self, words: list[str], known: list[bool]) -> list[str]:
        """The words, with those in one that are of one name."""
        joined: list[str] = []
        at = 0
        while at < len(words):
            word, at = words[at], at + 1
            after = words[at] if at < len(words) else ""
            if not known[at - 1] and len(word) == 1:
                if joined and joined[-1] in self.free and not self._begins_name(words, at):
                    word = joined.pop() + word  # "肯尼亚塔"
                elif self._begins_name(words, at):
                    word, at = word + after, at + 1  # "张和平"
            elif after and not known[at] and joined and joined[-1] in self.heads and self._opens(word, after):
                word, at = word + after, at + 1  # "总统马里亚诺"
            joined.append(word)
        return joined

    def _opens(self, word: str, after: str) -> bool:
        """Whether a known word after an office begins the name that goes on: "总统马里亚诺", "大使于敬川"."""
        surname = len(word) == 1 and len(after) <= _GIVEN and word not in self.joining
        return word in self.free or (surname and self.named(word + after) is not None)

    def _begins_name(self, words: list[str], at: int) -> bool:
        """Whether a known word can be the given name after an unknown character."""
        if at >= len(words) or words[at] not in self.free or len(words[at]) > _GIVEN:
            return False
        following = words[at + 1] if at + 1 < len(words) else ""
        return following not in self.heads and following not in self.office
