"""Text to tokens: words, numbers and marks, each with its place in code points.

A word keeps its inner hyphens and apostrophes (``Director-General``, ``O'Brien``), an initialism its full
stops (``U.S.``); the possessive ``'s`` stands by itself. What else a word is depends on how its language
writes: where no white space parts words, the known ones do; what is glued before a word is a token of its
own; and what only marks case or number counts for nothing when words are compared.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from itertools import accumulate, compress
from operator import add
from typing import Any

import attrs

from dipreadout.languages.base import Language
from dipreadout.model import Span
from dipreadout.reading.clitics import Clitics
from dipreadout.reading.endings import Endings
from dipreadout.reading.remembering import Remembered
from dipreadout.reading.runs import Runs

__all__ = ["INVISIBLE", "JOINERS", "Tokenizer", "Tokens", "fold"]

JOINERS = frozenset("·•‧・")
"""What joins the parts of a name in Chinese."""

_NOTHING: frozenset[str] = frozenset()
_HAN = "\u3400-\u9fff"
_WORD = rf"[^\W_{_HAN}]+"
_LETTER = rf"[^\W\d_{_HAN}]"
INVISIBLE = "\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
"""Marks of direction and of width, which are printed nowhere."""
_BLANK = f"{INVISIBLE} \n"
_SHORTEST = 3
"""How many letters a word keeps when an ending is taken off."""


@attrs.frozen(eq=False)
class Tokens:
    """The tokens of a text: what each is compared by, and where each begins and ends."""

    text: str
    words: list[str]
    starts: list[int]
    ends: list[int]
    forms: list[str]
    """The words with their endings; where the language has none, the same."""
    names: frozenset[str] = frozenset()
    """Where names have cases, the words with a capital, by which those of a title are told."""

    def __len__(self) -> int:
        return len(self.words)

    def at(self, position: int) -> int:
        """The index of the first token that begins at or after ``position``."""
        return bisect_left(self.starts, position)

    def end(self, at: int) -> int:
        """Where the token ends."""
        return self.ends[at]

    def printed(self, at: int) -> str:
        """The token as printed."""
        return self.text[self.starts[at] : self.ends[at]]

    def quote(self, start: int, end: int) -> str:
        """The text of tokens ``start`` to ``end`` (excluded), as printed."""
        return self.text[self.starts[start] : self.ends[end - 1]]

    def span(self, start: int, end: int) -> Span:
        """Where tokens ``start`` to ``end`` (excluded) lie in the text."""
        return Span(start=self.starts[start], end=self.ends[end - 1])


class Tokenizer:
    """A language's way from text to tokens.

    >>> from dipreadout.languages.en import LANGUAGE
    >>> tokens = Tokenizer(LANGUAGE)("U.S. President Roe's visit, he said.")
    >>> tokens.words
    ['u.s.', 'president', 'roe', "'s", 'visit', ',', 'he', 'said', '.']
    >>> tokens.quote(1, 3)
    'President Roe'
    """

    def __init__(self, language: Language) -> None:
        self._language = language
        self._silent = "".join(char for char, other in language.alike.items() if not other)
        self._sounded = str.maketrans("", "", self._silent)
        self._alike = str.maketrans(dict(language.alike))
        self._findall = _pattern(language, self._silent).findall
        self._initials = dict(language.alike_initials)
        self._plain = not (
            language.proclitics
            or not language.spaced
            or language.alike
            or language.alike_initials
            or language.endings
            or language.bound_article
        )
        self._endings = Endings(language)
        self._vocabulary: frozenset[str] = frozenset()
        self._runs: Runs | None = None
        self.key = Remembered(self._key).__getitem__
        self._clitics = Clitics(language, self.key)

    def know_names(self, names: Iterable[str]) -> None:
        """Take these for names as a dictionary has them; to be said before any word is compared."""
        if self._language.endings:
            words = (word.translate(self._alike) for name in names for word in self._split(name))
            self._endings.know({part for word in words for part in word.split("-")})

    def know(
        self,
        words: frozenset[str],
        before_names: frozenset[str] = frozenset(),
        runs: Runs | None = None,
    ) -> None:
        """Take these for the words of the language, by which others are told apart.

        And those for the ones of them that stand before names; ``runs`` part what no white space does.
        """
        self._vocabulary = words
        self._clitics.know(words, before_names)
        self._runs = runs

    def keyed(self, language: Language) -> Language:
        """The language with its words as they are compared."""
        if self._plain:
            return language
        words: dict[str, Any] = {
            field.name: frozenset(map(self.keyed_word, value))
            for field in attrs.fields(Language)
            if field.name not in _AS_PRINTED and isinstance(value := getattr(language, field.name), frozenset)
        }
        words["heads"] |= words["head_forms"]
        return attrs.evolve(language, **words)

    def keyed_word(self, word: str) -> str:
        """What a word of the language's data is compared by."""
        keys = self.phrase(word)
        return keys[0] if len(keys) == 1 else word

    def is_definite(self, printed: str) -> bool:
        """Whether the article is glued to a word, or seems to be; a letter that is only like its is none."""
        article = self._language.bound_article
        return printed[0] == article[:1] and printed.translate(self._sounded).startswith(article)

    def phrase(self, text: str) -> list[str]:
        """What the words of a phrase of the language's data are compared by."""
        return [self._key(word) for word in self._split(text)]

    def parted(self, text: str) -> list[str]:
        """The same, what is glued before its words parted from them."""
        return [key for parts in self._clitics.split(self._split(text), "…") for key, _ in parts]

    def form(self, word: str) -> str:
        """A word of the language's data with its ending, as those of texts are."""
        return fold(word).translate(self._alike)

    def _split(self, text: str) -> list[str]:
        return [piece.rstrip() for piece in self._findall(fold(text))]

    def __call__(self, text: str, names: frozenset[str] = _NOTHING) -> Tokens:
        """The tokens of ``text``, which begins with none but printed characters.

        ``names`` are more words, of this text alone: where nothing else parts words, names do as well; where
        they have cases, one is told by those that the text has.
        """
        folded = fold(text)
        pieces = self._findall(folded)
        starts = [0, *accumulate(map(len, pieces))]
        starts.pop()
        words = list(map(str.rstrip, pieces))
        if self._plain:
            return Tokens(text, words, starts, list(map(add, starts, map(len, words))), words)
        words = [word.rstrip(_BLANK) or word for word in words]
        if self._runs is not None:
            return self._in_runs(text, words, starts, names)
        if self._language.proclitics:
            return self._parted(text, words, starts)
        ends = list(map(add, starts, map(len, words)))
        if self._language.endings:
            return self._inflected(text, folded, words, starts, ends, names)
        keys = list(map(self.key, words))
        return Tokens(text, keys, starts, ends, keys)

    def _inflected(
        self,
        text: str,
        folded: str,
        words: list[str],
        starts: list[int],
        ends: list[int],
        others: frozenset[str],
    ) -> Tokens:
        """The tokens where words have cases: of a name, one is told by what else the text has."""
        if not any(sign in folded for sign in self._silent):
            alike = folded
            for char, other in self._language.alike.items():
                alike = alike.replace(char, other)
            forms = [alike[start:end] for start, end in zip(starts, ends, strict=True)]
        else:
            forms = [word.translate(self._alike) or word for word in words]
        capitals = [text[start].isupper() for start in starts]
        named = frozenset(compress(forms, capitals))
        among = self._endings.among(named, others)
        keys = [
            among[form] if capital else self.key(word)
            for word, form, capital in zip(words, forms, capitals, strict=True)
        ]
        return Tokens(text, keys, starts, ends, forms, named)

    def _key(self, word: str) -> str:
        """What a word is compared by: without what marks only case, number or definiteness."""
        language = self._language
        key = word.translate(self._alike) or word
        if key[0] in self._initials and len(key) > 1:
            key = self._initials[key[0]] + key[1:]
        article = language.bound_article
        if self.is_definite(word) and len(key) - len(article) >= _SHORTEST - 1:
            key = key[len(article) :]
        return self._endings.stem(key)

    def _parted(self, text: str, words: list[str], starts: list[int]) -> Tokens:
        """The tokens where words are glued before others."""
        keys: list[str] = []
        begins: list[int] = []
        ends: list[int] = []
        for start, parts in zip(starts, self._clitics.split(words), strict=True):
            here = start
            for key, size in parts:
                keys.append(key)
                begins.append(here)
                here += size
                ends.append(here)
        return Tokens(text, keys, begins, ends, keys)

    def _in_runs(self, text: str, words: list[str], starts: list[int], names: frozenset[str]) -> Tokens:
        """The tokens where no white space parts words: of runs of Chinese characters, the words in them."""
        assert self._runs is not None
        parts = self._runs.parts
        by_first: dict[str, list[str]] = {}
        for name in names:
            by_first.setdefault(name[0], []).append(name)
        keys: list[str] = []
        begins: list[int] = []
        ends: list[int] = []
        for before, word, after, start in zip(["", *words], words, [*words[1:], ""], starts, strict=False):
            if not "\u3400" <= word[0] <= "\u9fff":
                keys.append(self.key(word))
                begins.append(start)
                ends.append(start + len(word))
                continue
            found = parts(
                word,
                by_first,
                after_joiner=before in JOINERS,
                before_joiner=after in JOINERS,
                before_number=after[:1].isdigit(),
            )
            keys += found
            places = list(accumulate(map(len, found), initial=start))
            begins += places[:-1]
            ends += places[1:]
        return Tokens(text, keys, begins, ends, keys)


_AS_PRINTED = frozenset(
    {"common", "elisions", "enclitics", "proclitics", "endings", "exact", "abbreviations", "agreements"}
)
"""Sets of words that are compared with what is printed."""


def _pattern(language: Language, silent: str) -> re.Pattern[str]:
    """What a token is.

    Each match takes the white space after it along, so that the matches join up to the text: lengths give
    places.
    """
    word = rf"[^\W_{_HAN}](?:[^\W_{_HAN}]|[{re.escape(silent)}])*" if silent else _WORD
    elided = "".join(
        rf"|{re.escape(one)}(?=\s?\w|$)" for one in sorted(language.elisions, key=len, reverse=True)
    )
    for verb in sorted(language.enclitics):
        host, _, subject = map(re.escape, verb.partition("-"))
        elided += rf"|{host}(?=-{subject}\b)|-{subject}\b"
    space = r"\s" if language.cased and language.spaced else rf"[\s{INVISIBLE}]"
    han = rf"[{_HAN}]" if language.spaced else rf"[{_HAN}]+(?:-[{_HAN}]+)*"  # "让-皮埃尔"
    # The first alternative is the commonest case of a word, and makes the whole nearly three times as fast.
    return re.compile(
        rf"[a-z]+ "
        rf"|(?:{han}"
        rf"|(?:{_LETTER}\.){{2,}}(?:-{word})*"
        rf"|'s\b{elided}"
        rf"|{word}(?:-(?:{_LETTER}\.){{2,}}|(?:[-‐‑&.]|'(?!s\b)){word})*"
        rf"|\S){space}*"
    )


def fold(text: str) -> str:
    """Lower case and one kind of apostrophe, character by character, so that places stay what they are.

    >>> fold("İstanbul’s")
    "İstanbul's"
    """
    lower = text.lower().replace("’", "'")
    if len(lower) == len(text):
        return lower
    return "".join(c if len(c.lower()) > 1 else c.lower() for c in text).replace("’", "'")
