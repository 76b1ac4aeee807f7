"""Paragraphs to sentences."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from dipreadout.languages.base import Language
from dipreadout.model import Span
from dipreadout.reading.tokens import Tokens

__all__ = ["Sentence", "find", "split"]

_CLOSERS = "\"”’')）」』»]】"
_DATE = 5
"""How many words a day at the beginning of a sentence has at most."""
_LONGEST_DATE = 80
"""How many characters it has at most."""
_NAME = 40
"""How many characters a name has at most."""
_AFTER_SENTENCE = "。！？”』」 \n"
"""What stands before a sentence where no white space parts them."""
_QUOTATION = 2000
"""How many characters a quotation has at most of which the speaker is named after it."""
_OPENERS = "\"“‘'(（「『«[【"


class Sentence(NamedTuple):
    """A sentence, and where it stands."""

    span: Span
    start: int
    """Its first token."""
    end: int
    """The token after its last."""
    begins_paragraph: bool
    ends_paragraph: bool


def find(tokens: Tokens, language: Language) -> tuple[Sentence, ...]:
    """The sentences of a text, in order."""
    text, at = tokens.text, tokens.at
    return tuple(
        Sentence(
            span,
            at(span.start),
            at(span.end),
            begins_paragraph=span.start == 0 or text.startswith("\n\n", span.start - 2),
            ends_paragraph=span.end == len(text) or text.startswith("\n\n", span.end),
        )
        for span in split(text, language)
    )


def split(text: str, language: Language) -> tuple[Span, ...]:
    """The sentences of a text, in order; together they cover all of it but the white space between.

    A sentence ends with one of the language's marks and what closes with it, before white space, where the
    language has some between words, and a word that is not in lower case; not after an abbreviation, an
    initial, or the number of a list's item.

    >>> from dipreadout.languages.en import LANGUAGE
    >>> text = 'Mr. Okoro met No. 5 of the U.S. side. "We agreed." He left.'
    >>> [span.of(text) for span in split(text, LANGUAGE)]
    ['Mr. Okoro met No. 5 of the U.S. side.', '"We agreed."', 'He left.']
    """
    boundaries = _splitter(language)
    spans = []
    start = 0
    for paragraph in text.split("\n\n"):
        end = start + len(paragraph)
        at = start
        for stop, after in boundaries(text, start, end):
            spans.append(Span(start=at, end=stop))
            at = after
        if at < end:
            spans.append(Span(start=at, end=end))
        start = end + 2
    return tuple(spans)


@cache
def _splitter(language: Language) -> Callable[[str, int, int], list[tuple[int, int]]]:
    # A mark at the end of a word, what closes with it, white space, what opens the next word, and that; white
    # space may stand inside of guillemets.
    space = " " if language.spaced else " ?"
    closers, openers = rf"(?: ?»|[{re.escape(_CLOSERS)}])*", rf"(?:« ?|[{re.escape(_OPENERS)}])*"
    candidate = re.compile(
        rf"(?P<mark>[{re.escape(language.ends)}]+)(?P<closers>{closers})(?P<space>{space})(?!»)"
        rf"(?={openers}(?P<next>[\w.]*))"
    )

    def ends_sentence(text: str, start: int, match: re.Match[str]) -> bool:
        follows = match["next"]
        if follows[:1].islower() or (not language.spaced and _is_quotation(text, start, match)):
            return False
        return match["mark"] != "." or bool(match["closers"]) or _stops(language, text, start, match)

    def boundaries(text: str, start: int, end: int) -> list[tuple[int, int]]:
        return [
            (match.start("space"), match.end())
            for match in candidate.finditer(text, start, end)
            if match.end() < end and ends_sentence(text, start, match)
        ]

    return boundaries


def _stops(language: Language, text: str, start: int, match: re.Match[str]) -> bool:
    """Whether a full stop ends a sentence, and not an abbreviation, an initial or a number."""
    word = text[max(start, text.rfind(" ", start, match.start()) + 1) : match.start()]
    word = word.lstrip(_OPENERS).lower()
    if word in language.abbreviations:
        return False
    if word in language.numbering or word in language.final_abbreviations:
        return not match["next"][:1].isdigit()
    initial = len(word) == 1 and word.isalpha()  # "Donald J. Roe"
    if initial or word in language.closing_abbreviations or "." in word:
        return _begins(language, text, start, match)
    # The number of a list's item, "1. To open the line".
    return not (word.isdigit() and match.start() - len(word) == start)


def _begins(language: Language, text: str, start: int, match: re.Match[str]) -> bool:
    """Whether what follows begins a sentence, though an abbreviation stands before it."""
    follows = match["next"]
    if follows.lower() in language.starters and not follows.isupper():
        return True
    before = match.start() - start
    dated = before < _LONGEST_DATE and len(text[start : match.start()].split()) <= _DATE  # "5 мая 2031 г. Лу"
    return not dated and _begins_name(language, text[match.end() : match.end() + _NAME])


def _begins_name(language: Language, text: str) -> bool:
    """Whether a name follows that the publisher's people have, with which a sentence may well begin."""
    patterns = (re.match(rf"(?:{pattern})\b", text.lower()) for pattern in language.home_names.values())
    return any(found is not None for found in patterns)


def _is_quotation(text: str, start: int, match: re.Match[str]) -> bool:
    """Whether a quotation closes with which a sentence began: its speaker follows, "…。”X说"."""
    if not match["closers"] or text[match.end()] in _OPENERS:
        return False
    start = max(start, match.start() - _QUOTATION)
    opened = max(text.rfind(mark, start, match.start()) for mark in "“「『")
    return opened >= 0 and (opened == start or text[opened - 1] in _AFTER_SENTENCE)
