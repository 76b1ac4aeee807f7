"""One text, scanned once: its tokens, the phrases found in it, and what each word is to a reader of names."""

from __future__ import annotations

import enum
from collections.abc import Iterator

import attrs

from dipreadout.languages.base import Language
from dipreadout.reading.lexicon import Kind, Lexicon, Match, lexicon
from dipreadout.reading.tokens import Tokens, tokenize

__all__ = ["Class", "Scan", "scan"]


class Class(enum.Enum):
    """What a word may be part of."""

    NAME = enum.auto()
    """A capital, and no other known word: perhaps a person's name."""
    PARTICLE = enum.auto()
    """Lower case inside names."""
    HEAD = enum.auto()
    """A word that names an office."""
    OFFICE = enum.auto()
    """Another word of an office's or institution's name."""
    PLACE = enum.auto()
    """A state, an organisation or a city, or its adjective."""
    LINK = enum.auto()
    """What joins the words of an office."""
    HONORIFIC = enum.auto()
    OTHER = enum.auto()


@attrs.frozen(eq=False)
class Scan:
    """A text, its tokens and the phrases found in it."""

    language: Language
    lexicon: Lexicon
    tokens: Tokens
    matches: list[Match]
    _by_start: dict[int, list[Match]]
    _classes: dict[int, Class] = attrs.field(factory=dict)

    def found(self, kind: Kind, start: int, end: int) -> Iterator[Match]:
        """The phrases of a kind that begin between two tokens, in order."""
        for at in range(start, end):
            for match in self._by_start.get(at, ()):
                if match.kind is kind:
                    yield match

    def first(self, kind: Kind, start: int, end: int) -> Match | None:
        """The first of ``found``."""
        return next(self.found(kind, start, end), None)

    def match(self, kind: Kind, at: int) -> Match | None:
        """The phrase of a kind that begins at this token."""
        for match in self._by_start.get(at, ()):
            if match.kind is kind:
                return match
        return None

    def place(self, at: int) -> Match | None:
        """The longest name of a state or city, or adjective, that begins at this token."""
        best: Match | None = None
        for match in self._by_start.get(at, ()):
            if match.kind in _PLACES and (best is None or match.end > best.end):
                best = match
        return best if best is not None and self.is_capital(at) else None

    def is_capital(self, at: int) -> bool:
        """Whether the word begins with a capital, or belongs to a script that has none."""
        first = self.tokens.text[self.tokens.starts[at]]
        return first.isalpha() and not first.islower()

    def class_of(self, at: int) -> Class:
        """What the word may be part of."""
        known = self._classes.get(at)
        if known is None:
            self._classify(at)
            known = self._classes[at]
        return known

    def _classify(self, at: int) -> None:
        word = self.tokens.words[at]
        place = self.place(at)
        if place is not None and not (place.end == at + 1 and word in self.language.heads):
            for inside in range(place.start, place.end):
                self._classes[inside] = Class.PLACE
            return
        self._classes[at] = self._plain_class(at, word)

    def _plain_class(self, at: int, word: str) -> Class:
        language = self.language
        capital = self.is_capital(at)
        if word in language.honorifics and (capital or "." in word):
            return Class.HONORIFIC
        if word in language.heads:
            return Class.HEAD
        if word in language.office_words or ("-" in word and self._compound_office(word)):
            return Class.OFFICE if capital or self._before_office(at) else Class.OTHER
        if word in language.office_links:
            return Class.LINK
        if word in language.name_particles and not capital:
            return Class.PARTICLE
        if not capital or word in self.lexicon.event_words or word in self.lexicon.calendar:
            return Class.OTHER
        if word in language.starters or word in language.preambles:
            return Class.NAME if self._begins_home_name(at, word) else Class.OTHER
        return Class.NAME

    def _before_office(self, at: int) -> bool:
        """Whether the next word is of an office too: in lower case, "foreign" alone is no office's."""
        words = self.tokens.words[at + 1 : at + 3]
        if words and words[0] in self.language.conjunctions:
            words = words[1:]
        return bool(words) and (words[0] in self.language.heads or words[0] in self.language.office_words)

    def _begins_home_name(self, at: int, word: str) -> bool:
        """Whether a word that could begin a sentence begins a name: "He Lifeng"."""
        words = self.tokens.words
        return (
            at + 1 < len(words)
            and self.is_capital(at + 1)
            and self.lexicon.home_name(f"{word} {words[at + 1]}") is not None
        )

    def _compound_office(self, word: str) -> bool:
        parts = word.split("-")
        known = (self.language.office_words, self.language.heads, self.lexicon.place_words)
        return all(any(part in words for words in known) for part in parts)


_PLACES = frozenset({Kind.STATE, Kind.ADJECTIVE, Kind.CITY})


def scan(text: str, language: Language) -> Scan:
    """Tokenize a text and find the language's phrases in it."""
    tokens = tokenize(text)
    compiled: Lexicon = lexicon(language)
    matches = compiled.matches(tokens.words)
    by_start: dict[int, list[Match]] = {}
    for match in matches:
        by_start.setdefault(match.start, []).append(match)
    return Scan(language, compiled, tokens, matches, by_start)
