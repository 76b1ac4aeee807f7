"""A run of Chinese characters to words: known ones, and what lies between them.

Of all ways to part a run, the one counts that leaves the fewest characters unknown and takes the fewest
words. As nobody's name is one character, an unknown one then goes with what stands beside it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
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
_BEGINNING = 2
"""By how many of its first characters a word is looked up."""
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
    verbs: frozenset[str]
    """Those with which a verb begins."""
    apart: frozenset[str]
    """Characters that no name has."""
    named: Callable[[str], object]
    """Whether characters are a name as the publisher's people have it."""
    _lengths: dict[str, tuple[int, ...]] = attrs.field(factory=dict, init=False)
    _remembered: Callable[..., tuple[str, ...]] = attrs.field(
        default=attrs.Factory(lambda self: lru_cache(_CACHED)(self._parts), takes_self=True), init=False
    )

    def __attrs_post_init__(self) -> None:
        lengths: dict[str, set[int]] = {}
        for word in self.words:
            lengths.setdefault(word[:_BEGINNING], set()).add(len(word))
        self._lengths.update((first, tuple(sorted(sizes))) for first, sizes in lengths.items())

    def parts(
        self,
        run: str,
        names: Mapping[str, Sequence[str]],
        *,
        after_joiner: bool = False,
        before_joiner: bool = False,
    ) -> tuple[str, ...]:
        """The words of a run, in order; ``names`` are words of its text alone, by their first characters.

        Beside what joins the parts of a name stands such a part, though a place may be called so: "巴林顿".
        """
        begin = (name for first in set(run).intersection(names) for name in names[first])
        among = tuple(sorted(name for name in begin if name in run))
        return self._remembered(run, among, after_joiner, len(run) - before_joiner)

    def _parts(self, run: str, names: tuple[str, ...], low: int, high: int) -> tuple[str, ...]:
        words = self._cheapest(run, names, low, high)
        before = ["", *(word[-1] for word in words[:-1])]
        known = [
            word in names or self._is_known(word, last) for word, last in zip(words, before, strict=True)
        ]
        return tuple(words if all(known) else self._joined(words, known))

    def _is_known(self, word: str, before: str) -> bool:
        """Whether a word is one after a character, or where a run begins."""
        return word in self.words and (word not in self.bound or before in self.bound[word])

    def _cheapest(self, run: str, names: tuple[str, ...], low: int, high: int) -> list[str]:
        """The words, known ones only between two places."""
        size = len(run)
        # By place: what the cheapest way there costs that ends with a known word, with one unknown character,
        # with more of them; and where the last word of each begins.
        known, one, more = [_NEVER] * (size + 1), [_NEVER] * (size + 1), [_NEVER] * (size + 1)
        known_from, more_from = [0] * (size + 1), [0] * (size + 1)
        known[0] = 0
        lengths, apart = self._lengths.get, self.apart
        for at, character in enumerate(run):
            sizes = lengths(character, ())
            if at + 1 < size:
                sizes += lengths(run[at : at + _BEGINNING], ())
            if (sizes or names) and at >= low:
                best = min(known[at], one[at], more[at]) + _WORD
                for length in self._fitting(run, at, sizes, names):
                    if at + length <= high and best <= known[at + length]:
                        known[at + length], known_from[at + length] = best, at
            if character in apart and at >= low:
                continue
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

    def _fitting(self, run: str, at: int, sizes: tuple[int, ...], names: tuple[str, ...]) -> list[int]:
        """Which of these lengths, and of those of names, the known words have that begin at a place."""
        words, bound = self.words, self.bound
        fitting = []
        for size in sizes:
            word = run[at : at + size]
            if word in words and len(word) == size:
                before = bound.get(word)
                if before is None or run[max(0, at - 1) : at] in before:
                    fitting.append(size)
        if names:
            fitting += [len(name) for name in names if run.startswith(name, at)]
        return fitting

    def _joined(self, words: list[str], known: list[bool]) -> list[str]:
        """The words, with those in one that are of one name."""
        joined: list[str] = []
        was_known = True
        at = 0
        while at < len(words):
            word, at = words[at], at + 1
            after = words[at] if at < len(words) else ""
            if not known[at - 1] and len(word) == 1:
                if joined and joined[-1] in self.free and not self._begins_name(words, at):
                    word = joined.pop() + word  # "肯尼亚塔"
                elif self._begins_name(words, at):
                    word, at = word + after, at + 1  # "张和平"
            elif word in self.joining and joined and not was_known and (not after or after in self.verbs):
                word = joined.pop() + word  # "魏凤和参加"
            elif after and not known[at] and joined and joined[-1] in self.heads and self._opens(word, after):
                word, at = word + after, at + 1  # "总统马里亚诺"
            was_known = known[at - 1]
            joined.append(word)
        return joined

    def _opens(self, word: str, after: str) -> bool:
        """Whether a known word after an office begins the name that goes on: "总统马里亚诺", "大使于敬川"."""
        if word in self.joining and self.named(after) is not None:
            return False  # "部长和张和平"
        surname = len(word) == 1 and len(after) <= _GIVEN
        return word in self.free or (surname and self.named(word + after) is not None)

    def _begins_name(self, words: list[str], at: int) -> bool:
        """Whether a known word can be the given name after an unknown character."""
        if at >= len(words) or words[at] not in self.free or len(words[at]) > _GIVEN:
            return False
        following = words[at + 1] if at + 1 < len(words) else ""
        return following not in self.heads and following not in self.office
