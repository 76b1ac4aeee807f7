"""One text: its tokens, its phrases, and what each word is to a reader of names; found when asked for."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cached_property
from itertools import pairwise

import attrs

from dipreadout.languages.base import Language
from dipreadout.reading.classes import classify
from dipreadout.reading.endings import declines
from dipreadout.reading.kinds import PLACES, VERBS, Class, Kind, Match
from dipreadout.reading.lexicon import Lexicon, lexicon
from dipreadout.reading.tokens import Tokens

__all__ = ["Class", "Scan", "scan"]


_NAMESAKES = {"CD": "CG"}
"""Of two states with the same adjective ("Congolese"), that of the tables and the other."""
_PHRASE_ENDS = frozenset(",.!?;:。！？；：؛؟،")
_CHAIN = 40
"""How many words may hang on one another for what they are: in a text that was written, a few."""
_CLEFT = 16
"""Within how many words after "C'est" the relative stands that ends the emphasis."""


@attrs.frozen(eq=False)
class Scan:
    """A text and what is found in it."""

    language: Language
    lexicon: Lexicon
    tokens: Tokens
    _matches: dict[int, Mapping[Kind, Match]] = attrs.field(factory=dict)
    _classes: dict[int, Class] = attrs.field(factory=dict)
    _asked: list[int] = attrs.field(factory=list)
    """The words whose class hangs on that of the word which is being asked for."""
    _values: dict[Kind, Counter[str]] = attrs.field(factory=dict)

    def phrases(self, at: int) -> Mapping[Kind, Match]:
        """The phrases that begin at this token, the longest of each kind."""
        found = self._matches.get(at)
        if found is None:
            found = self._matches[at] = self.lexicon.automaton.matches(self.tokens, at)
        return found

    def match(self, kind: Kind, at: int) -> Match | None:
        """The longest phrase of a kind that begins at this token."""
        word = self.tokens.words[at]
        if word not in self.lexicon.firsts[kind]:
            return None
        found = self.phrases(at).get(kind)
        if found is not None and kind in PLACES and found.end == at + 1 and self._is_no_case(at, word):
            return None
        return found

    def found(self, kind: Kind, start: int, end: int) -> Iterator[Match]:
        """The phrases of a kind that begin between two tokens, in order."""
        firsts = self.lexicon.firsts[kind]
        if not firsts:
            return
        words = self.tokens.words[start:end]
        if firsts.isdisjoint(words):
            return
        for at, word in enumerate(words, start):
            if word in firsts:
                match = self.match(kind, at)
                if match is not None:
                    yield match

    def first(self, kind: Kind, start: int, end: int) -> Match | None:
        """The first of ``found``."""
        return next(self.found(kind, start, end), None)

    def place(self, at: int) -> Match | None:
        """The longest name of a state, an organisation or a city, or adjective, that begins at this token."""
        word = self.tokens.words[at]
        if word not in self.lexicon.place_firsts:
            return None
        if not self.is_capital(at) and word not in self.lexicon.lower_firsts:
            return None
        if word in self.lexicon.initialisms and not self.tokens.printed(at).isupper():
            return None
        found = self._longest(PLACES, at)
        if found is not None and found.end == at + 1 and self._is_no_case(at, word):
            return None  # "Сан" is no case of "Сана"
        if found is not None and found.kind is Kind.ADJECTIVE and found.value in _NAMESAKES:
            return found._replace(value=self._meant(found.value))
        return found

    def places(self, start: int, end: int) -> Iterator[Match]:
        """The names and adjectives of places that begin between two tokens, in order; none within another."""
        at = start
        while at < end:
            found = self.place(at)
            if found is not None:
                yield found
            at = at + 1 if found is None else found.end

    def _is_no_case(self, at: int, word: str) -> bool:
        """Whether a word is in none of the cases of the names of one word that it could be."""
        names = self.lexicon.nominatives.get(word)
        form = self.tokens.forms[at]
        return names is not None and not any(declines(self.language, name, form) for name in names)

    def _meant(self, code: str) -> str:
        """Which of two states that share an adjective the text names."""
        other = _NAMESAKES[code]
        named = self.values(Kind.STATE)
        return other if other in named and code not in named else code

    def past_aside(self, start: int) -> int:
        """Past the phrase about what happened before: "After the talks in Beijing, …"; else ``start``."""
        if start >= len(self.tokens) or self.match(Kind.ASIDE, start) is None:
            return start
        words = self.tokens.words
        stop = next((at for at in range(start, len(words)) if words[at] in _PHRASE_ENDS), start)
        return stop if words[stop] == "," else start

    def verb(self, at: int) -> Match | None:
        """The longest verb of a subject that begins at this token."""
        return self._longest(VERBS, at) if self.tokens.words[at] in self.lexicon.verb_firsts else None

    def _longest(self, kinds: tuple[Kind, ...], at: int) -> Match | None:
        """The longest phrase of these kinds that begins at this token; of several, that of the first kind."""
        found = self.phrases(at)
        best: Match | None = None
        for kind in kinds:
            match = found.get(kind)
            if match is not None and (best is None or match.end > best.end):
                best = match
        return best

    def adverb_end(self, at: int) -> int:
        """Where the adverb that begins at this token ends; ``at`` itself when there is none."""
        return self.lexicon.automaton.adverb_end(self.tokens, at)

    def names_place(self, at: int) -> bool:
        """Whether the word is of a place's name, or joins several: "Peru", "China-Peru"."""
        if self.class_of(at) is Class.PLACE:
            return True
        parts = self.tokens.words[at].split("-")
        return len(parts) > 1 and all(part in self.lexicon.place_words for part in parts)

    def values(self, kind: Kind) -> Counter[str]:
        """How often each value of a kind of phrase is met in the whole text, which is asked only once."""
        known = self._values.get(kind)
        if known is None:
            found = self.found(kind, 0, len(self.tokens))
            named = filter(self.is_name, found) if kind is Kind.STATE else found
            known = self._values[kind] = Counter(match.value for match in named)
        return known

    def is_name(self, match: Match) -> bool:
        """Whether a place is meant, and no word that is written as its name is: "à la réunion"."""
        return any(map(self.is_capital, range(match.start, match.end)))

    @cached_property
    def states(self) -> Counter[str]:
        """How often each state is named in the whole text."""
        return self.values(Kind.STATE) + self.values(Kind.ADJECTIVE)

    @cached_property
    def _pairs(self) -> Counter[tuple[str, str]]:
        return Counter(pairwise(self.tokens.words))

    def stands_again(self, at: int) -> bool:
        """Whether the word and the next one stand together elsewhere as well."""
        words = self.tokens.words
        return self._pairs[words[at], words[at + 1]] > 1

    @cached_property
    def _capitals(self) -> list[int]:
        particles = self.language.name_particles
        firsts = list(map(self.tokens.text.__getitem__, self.tokens.starts))
        capitals = {first for first in set(firsts) if first.isalpha() and not first.islower()}
        both = enumerate(zip(firsts, self.tokens.words, strict=True))
        return [at for at, (first, word) in both if first in capitals or word in particles]

    def name_from(self, at: int, end: int) -> int:
        """The first token from this one on with which a name can begin; ``end`` when there is none."""
        if not self.language.cased:
            return at
        capitals = self._capitals
        index = bisect_left(capitals, at)
        return min(capitals[index], end) if index < len(capitals) else end

    def is_capital(self, at: int) -> bool:
        """Whether the word begins with a capital, or belongs to a script that has none."""
        first = self.tokens.text[self.tokens.starts[at]]
        return first.isalpha() and not first.islower()

    def begins_clause(self, at: int) -> bool:
        """Whether the word begins a clause about what stands before it."""
        words, language = self.tokens.words, self.language
        if words[at] not in language.relatives or self._is_acronym(at):
            return False
        if language.relative_comma and at > 0 and words[at - 1] != ",":
            return False
        return not (language.clefts and self._is_cleft(at))

    def _is_acronym(self, at: int) -> bool:
        """Whether a word is printed in capitals in a language that has others: "WHO"."""
        printed = self.tokens.printed(at)
        return self.language.cased and len(printed) > 1 and printed.isupper()

    def _is_cleft(self, at: int) -> bool:
        """Whether a relative is the first after what is put first for emphasis: "C'est à Lima que Roe"."""
        words, relatives = self.tokens.words, self.language.relatives
        for here in range(at - 1, max(-1, at - _CLEFT), -1):
            if words[here] in relatives or words[here] in self.language.ends:
                return False
            if self.match(Kind.CLEFT, here) is not None:
                return True
        return False

    def is_capital_after(self, at: int) -> bool:
        """Whether a word with a capital follows."""
        return at + 1 < len(self.tokens) and self.is_capital(at + 1)

    def class_of(self, at: int) -> Class:
        """What the word may be part of."""
        known = self._classes.get(at)
        if known is None:
            if len(self._asked) == _CHAIN:
                return Class.OTHER
            self._asked.append(at)
            known, end = classify(self, at)
            self._asked.pop()
            for here in range(at, end):
                self._classes[here] = known
        return known

    def is_definite(self, at: int) -> bool:
        """Whether the article is glued to the word."""
        return self.lexicon.tokenizer.is_definite(self.tokens.printed(at))

    def is_excellency(self, at: int) -> bool:
        """Whether what looks like a pronoun is a title of address in capitals: "HE the Minister"."""
        word, printed = self.tokens.words[at], self.tokens.printed(at)
        return len(word) > 1 and printed.isupper() and f"{word}." in self.language.honorifics


def scan(text: str, language: Language, names: frozenset[str] = frozenset()) -> Scan:
    """A text, ready to be asked what is in it; ``names`` are people's, known to stand in it."""
    compiled = lexicon(language)
    return Scan(compiled.language, compiled, compiled.tokenizer(text, names))
