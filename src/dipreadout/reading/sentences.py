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
        rf"(?P<mark>[{re.escape(language.ends)}]+)(?P<closers>{closers})(?P<space>{space})"
        rf"(?={openers}(?P<next>[\w.]*))"
    )
    always, closing, numbering = (
        language.abbreviations,
        language.closing_abbreviations,
        language.numbering,
    )
    starters = language.starters

    def ends_sentence(text: str, start: int, match: re.Match[str]) -> bool:
        follows = match["next"]
        if follows[:1].islower() or (not language.spaced and _is_quotation(text, start, match)):
            return False
        if match["mark"] != "." or match["closers"]:
            return True
        word = text[max(start, text.rfind(" ", start, match.start()) + 1) : match.start()]
        word = word.lstrip(_OPENERS).lower()
        begins = follows.lower() in starters and not follows.isupper()
        if word in always:
            return False
        if word in numbering:
            return not follows[:1].isdigit()
        if word in closing or "." in word:
            return begins
        if len(word) == 1 and word.isalpha():  # an initial, "Donald J. Roe"
            return begins
        # The number of a list's item, "1. To open the line".
        return not (word.isdigit() and match.start() - len(word) == start)

    def boundaries(text: str, start: int, end: int) -> list[tuple[int, int]]:
        return [
            (match.start("space"), match.end())
            for match in candidate.finditer(text, start, end)
            if match.end() < end and ends_sentence(text, start, match)
        ]

    return boundaries


def _is_quotation(text: str, start: int, match: re.Match[str]) -> bool:
    """Whether the quotation closes with which the sentence began: its speaker follows, "…。”X说"."""
    return bool(match["closers"]) and text[start] in _OPENERS and text[match.end()] not in _OPENERS
