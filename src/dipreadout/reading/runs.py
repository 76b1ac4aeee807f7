"""A run of Chinese characters to words: known ones, and what lies between them.

Of all ways to part a run, the one counts that leaves the fewest characters unknown and takes the fewest
words. As nobody's name is one character, an unknown one then goes with what stands beside it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

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
_KNOWN, _ONE, _MORE = range(3)
"""What ends at a place: a known word; an unknown one, of one character, or of more."""
_NEVER = 1 << 60


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

    def __attrs_post_init__(self) -> None:
        lengths: dict[str, set[int]] = {}
        for word in self.words:
            lengths.setdefault(word[0], set()).add(len(word))
        self._lengths.update((first, tuple(sorted(sizes))) for first, sizes in lengths.items())

    def parts(
        self, run: str, names: frozenset[str], *, after_joiner: bool = False, before_joiner: bool = False
    ) -> list[str]:
        """The words of a run, in order; ``names`` are words of its text alone.

        Beside what joins the parts of a name stands such a part, though a place may be called so: "巴林顿".
        """
        words = self._cheapest(run, names, int(after_joiner), len(run) - before_joiner)
        known = [word in self.words or word in names for word in words]
        return words if all(known) else self._joined(words, known)

    def _cheapest(self, run: str, names: frozenset[str], low: int, high: int) -> list[str]:
        """The words, known ones only between two places."""
        size = len(run)
        # By place and by what ends there: what the way there costs, and where its last word comes from.
        costs = [[_NEVER] * 3 for _ in range(size + 1)]
        origins = [[(0, _KNOWN)] * 3 for _ in range(size + 1)]
        costs[0][_KNOWN] = 0
        for at in range(size):
            here, after, origin = costs[at], costs[at + 1], origins[at + 1]
            ended = min(range(3), key=here.__getitem__)
            for length in self._sizes(run, at, names):
                if low <= at and at + length <= high and here[ended] + _WORD < costs[at + length][_KNOWN]:
                    costs[at + length][_KNOWN] = here[ended] + _WORD
                    origins[at + length][_KNOWN] = at, ended
            after[_ONE], origin[_ONE] = here[_KNOWN] + _WORD + _CHARACTER + _LONE, (at, _KNOWN)
            before = _ONE if here[_ONE] - _LONE < here[_MORE] else _MORE
            after[_MORE] = here[before] + _CHARACTER - (_LONE if before == _ONE else 0)
            origin[_MORE] = origins[at][before]
        words = []
        state = min(range(3), key=costs[size].__getitem__)
        while size:
            begin, state = origins[size][state]
            words.append(run[begin:size])
            size = begin
        return words[::-1]

    def _sizes(self, run: str, at: int, names: frozenset[str]) -> Iterator[int]:
        """How long the known words are that begin at a place."""
        for size in self._lengths.get(run[at], ()):
            word = run[at : at + size]
            if len(word) == size and word in self.words and self._counts(word, run[max(0, at - 1) : at]):
                yield size
        yield from (len(name) for name in names if run.startswith(name, at))

    def _counts(self, word: str, before: str) -> bool:
        """Whether a word is one after this character."""
        return word not in self.bound or before in self.bound[word]

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
