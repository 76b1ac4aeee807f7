"""A run of Chinese characters to words: known ones, and what lies between them.

Of all ways to part a run, the one counts that leaves the fewest characters unknown and takes the fewest
words. As nobody's name is one character, an unknown one then goes with what stands beside it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache

import attrs

from dipreadout.reading.remembering import LONGEST

__all__ = ["Runs"]

_WORD = 2
"""What a word costs."""
_CHARACTER = 5
"""What each unknown character costs on top: more than two words, which part a name."""
_LONE = 4
"""What an unknown character by itself costs on top of that: "在" parts no "李在勋"."""
_GIVEN = 2
"""How many characters a given name has at most."""
_ON = ("", "…")
"""What follows a run: nothing, or what its last word links to."""
_NEVER = 1 << 60
_NOTHING: frozenset[str] = frozenset()
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
    places: frozenset[str]
    """Those that name a state or a city."""
    list_ends: frozenset[str]
    """What ends a list of names."""
    linking: frozenset[str]
    """Those that what they link to always follows: conjunctions and prepositions."""
    modals: frozenset[str]
    """Those that something else always follows: a verb, or the rest of an office."""
    says: frozenset[str]
    """Those with which what somebody says begins, or the verb of those who were present."""
    apart: frozenset[str]
    """Characters that no name has."""
    named: Callable[[str], object]
    """Whether characters are a name as the publisher's people have it."""
    _lengths: dict[str, tuple[int, ...]] = attrs.field(factory=dict, init=False)
    """The lengths of the words that begin with two characters or are the first of them."""
    _standing: dict[str, frozenset[str] | None] = attrs.field(factory=dict, init=False)
    """The words to what must stand before them, if anything."""
    _remembered: Callable[..., tuple[str, ...]] = attrs.field(
        default=attrs.Factory(lambda self: lru_cache(_CACHED)(self._parts), takes_self=True), init=False
    )

    def __attrs_post_init__(self) -> None:
        self._standing.update((word, self.bound.get(word)) for word in self.words)
        lengths: dict[str, set[int]] = {}
        for word in self.words:
            lengths.setdefault(word[:_BEGINNING], set()).add(len(word))
        for first, sizes in lengths.items():
            alone = lengths.get(first[0], set()) if len(first) > 1 else set()
            self._lengths[first] = tuple(sorted(sizes | alone))

    def parts(
        self,
        run: str,
        names: Mapping[str, Sequence[str]],
        *,
        after_joiner: bool = False,
        before_joiner: bool = False,
        before_number: bool = False,
    ) -> tuple[str, ...]:
        """The words of a run, in order; ``names`` are words of its text alone, by their first characters.

        Beside what joins the parts of a name stands such a part, though a place may be called so: "巴林顿".
        """
        among: tuple[str, ...] = ()
        if names:
            begin = (name for first in set(run).intersection(names) for name in names[first])
            among = tuple(sorted(name for name in begin if name in run))
        parts = self._remembered if len(run) <= LONGEST else self._parts
        return parts(run, among, after_joiner, len(run) - before_joiner, goes_on=before_number)

    def _parts(
        self, run: str, names: tuple[str, ...], low: int, high: int, *, goes_on: bool
    ) -> tuple[str, ...]:
        if self._is_known(run, "") and (low, high) == (0, len(run)):
            return (run,)
        words = self._cheapest(run, names, low, high)
        before = ["", *(word[-1] for word in words[:-1])]
        known = [
            word in names or self._is_known(word, last) for word, last in zip(words, before, strict=True)
        ]
        return tuple(words if all(known) else self._joined(words, known, goes_on=goes_on))

    def _is_known(self, word: str, before: str) -> bool:
        """Whether a word is one after a character, or where a run begins."""
        needed = self._standing.get(word, _NOTHING)
        return needed is None or before in needed

    def _cheapest(self, run: str, names: tuple[str, ...], low: int, high: int) -> list[str]:
        """The words, known ones only between two places."""
        size = len(run)
        # By place: what the cheapest way there costs that ends with a known word, and where that begins; and
        # where the last word of the cheapest way of all begins, inverted if it is unknown.
        known, known_from, last = [0, *[_NEVER] * size], [0] * (size + 1), [0] * (size + 1)
        cheapest = 0
        # What an unknown word of several characters would cost if it began at the beginning of the run, and
        # where it does begin.
        longer, longer_from = _NEVER, 0
        for at, stops in enumerate(self._stops(run, names, low, high)):
            end = at + 1
            cost = cheapest + _WORD
            for stop in stops:
                if cost <= known[stop]:
                    known[stop], known_from[stop] = cost, at
            cheapest, last[end] = known[end], known_from[end]
            if at >= low and run[at] in self.apart:
                longer = _NEVER
                continue
            begun = known[at] + _WORD + _CHARACTER
            lone = begun + _LONE if at >= low else begun  # not "·汗"
            if lone < cheapest:
                cheapest, last[end] = lone, ~at
            if longer + _CHARACTER * end < cheapest:
                cheapest, last[end] = longer + _CHARACTER * end, ~longer_from
            if begun - _CHARACTER * end < longer:
                longer, longer_from = begun - _CHARACTER * end, at
        words = []
        unknown = False
        while size:
            begin = known_from[size] if unknown else last[size]  # as one does not follow another
            unknown = begin < 0
            begin = ~begin if unknown else begin
            words.append(run[begin:size])
            size = begin
        return words[::-1]

    def _stops(self, run: str, names: tuple[str, ...], low: int, high: int) -> list[list[int]]:
        """By place, where the known words end that begin there, and lie between two others."""
        found: list[list[int]] = [[] for _ in run]
        sizes_of, standing = self._lengths.get, self._standing.get
        for at in range(low, high):
            for size in sizes_of(run[at : at + _BEGINNING]) or sizes_of(run[at], ()):
                before = standing(run[at : at + size], _NOTHING)
                if at + size <= high and (before is None or run[at - 1 : at] in before):
                    found[at].append(at + size)
        for name in names:
            at = run.find(name, low, high)
            while at >= 0:
                found[at].append(at + len(name))
                at = run.find(name, at + 1, high)
        return found

    def _joined(self, words: list[str], known: list[bool], *, goes_on: bool) -> list[str]:
        """The words, with those in one that are of one name; whether the phrase goes on after the run."""
        joined: list[str] = []
        names: list[bool] = []
        at = 0
        while at < len(words):
            word, name = words[at], not known[at]
            at += 1
            after = words[at] if at < len(words) else ""
            before = joined[-1] if joined else ""
            with_before = with_after = False
            if name and len(word) == 1:
                with_after = self._begins_name(words, at)  # "张和平"
                with_before = not with_after and before in self.free  # "马里奥"
            elif names and names[-1] and self._closes(word, after or _ON[goes_on], joined):
                with_before = True  # "何凤和参加"
            elif after and not known[at]:
                following = words[at + 1] if at + 1 < len(words) else ""
                with_after = self._opens(word, after, before, following)  # "总统马里亚诺"
            if with_after:
                word, at = word + after, at + 1
            if with_before:
                word = joined.pop() + word
                names.pop()
            name = name or with_before or with_after
            if name and names and names[-1]:
                word = joined.pop() + word  # "埃马纽埃尔"
                names.pop()
            joined.append(word)
            names.append(name)
        return joined

    def _closes(self, word: str, after: str, before: list[str]) -> bool:
        """Whether a known word ends the unknown one before it: "何凤和参加", "总统约翰尼斯"."""
        if len(word) == 1 and (word in self.linking or word in self.modals):
            return not after or after in self.list_ends or (word in self.linking and after in self.says)
        held = len(before) > 1 and before[-2] in self.heads
        return word in self.places and (held or before[-1].endswith("-"))

    def _opens(self, word: str, after: str, before: str, following: str) -> bool:
        """Whether a known word begins the unknown one after it: "总统马里亚诺", "大使于敬川", "洛桑江村"."""
        if word in self.joining and self.named(after) is not None:
            return False  # "部长和张和平"
        named = self.named(word + after) is not None
        surname = len(word) == 1 and len(after) <= _GIVEN and named
        if before in self.heads:
            return word in self.free or surname
        if before and before not in self.joining:
            return False
        return named and (word in self.free or (surname and (not following or following in self.list_ends)))

    def _begins_name(self, words: list[str], at: int) -> bool:
        """Whether a known word can be the given name after an unknown character."""
        if at >= len(words) or words[at] not in self.free or len(words[at]) > _GIVEN:
            return False
        following = words[at + 1] if at + 1 < len(words) else ""
        return following not in self.heads and following not in self.office
