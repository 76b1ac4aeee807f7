"""Text that knows what its parts tell: formulas are filled with it, and spans fall out of it.

A *formula* is a line of prose with slots, ``{who}``, that are filled with words. Square brackets mark the
words that say what the formula is there for: the cue of a report, the verb of an opening.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable

import attrs

__all__ = ["Mark", "Words", "capital", "fill", "join", "marked", "sentence", "slots"]

_PARTS = re.compile(r"\{(\w+)\}|([\[\]])")
_ENDS = (".", "!", "?", ":", ";", "”", "。", "！", "？", "：", "；")
_STOPS = (",", "，", *_ENDS)
_COMMAS = (",", "，")


@attrs.frozen
class Mark:
    """What the words between two code points tell, and of whom where it is told of somebody."""

    label: str
    of: str
    start: int
    end: int


@attrs.frozen
class Words:
    """Some words of a text, with what their parts tell."""

    text: str = ""
    marks: tuple[Mark, ...] = ()

    def shifted(self, offset: int) -> Iterable[Mark]:
        """The marks, where the words begin at ``offset``."""
        return (Mark(m.label, m.of, m.start + offset, m.end + offset) for m in self.marks)


def marked(text: str, label: str, of: str = "", *, around: Iterable[Mark] = ()) -> Words:
    """Words that tell one thing as a whole.

    >>> marked("Nairobi", "place").marks
    (Mark(label='place', of='', start=0, end=7),)
    """
    return Words(text, (Mark(label, of, 0, len(text)), *around))


def join(pieces: Iterable[Words], between: str = "") -> Words:
    """Words one after the other."""
    text = ""
    marks: list[Mark] = []
    for n, piece in enumerate(pieces):
        text += between if n else ""
        marks += piece.shifted(len(text))
        text += piece.text
    return Words(text, tuple(marks))


def capital(words: Words) -> Words:
    """The same words, beginning with a capital, also inside an opening quotation mark."""
    at = next((n for n, letter in enumerate(words.text) if letter.isalnum()), 0)
    return Words(words.text[:at] + words.text[at : at + 1].upper() + words.text[at + 1 :], words.marks)


def sentence(words: Words, stop: str) -> Words:
    """The same words, with a capital, and with a full stop where they have no end yet.

    >>> sentence(Words("they met Lin Bo, Jr."), ".").text
    'They met Lin Bo, Jr.'
    >>> sentence(Words("they met Lin Bo, minister,"), ".").text
    'They met Lin Bo, minister.'
    """
    return capital(words if words.text.endswith(_ENDS) else fill(f"{{words}}{stop}", words=words))


def fill(formula: str, label: str = "", of: str = "", /, **given: Words | str) -> Words:
    """The formula with its slots filled; what stands in its brackets is marked with ``label``.

    A comma that closes what fills a slot gives way to a stop after it.

    >>> fill("{who} [said] so.", "cue", who=marked("Lin Bo", "source"))
    Words(text='Lin Bo said so.', marks=(Mark(label='source', of='', start=0, end=6), \
Mark(label='cue', of='', start=7, end=11)))
    >>> fill("They met {who}.", who="Lin Bo, minister,").text
    'They met Lin Bo, minister.'
    """
    text, begun = "", 0
    marks: list[Mark] = []
    for kind, part in _parsed(formula):
        if kind == "slot":
            filling = given[part]
            words = filling if isinstance(filling, Words) else Words(filling)
            marks += words.shifted(len(text))
            text += words.text
        elif part == "[":
            begun = len(text)
        elif part == "]":
            marks.append(Mark(label, of, begun, len(text)))
        else:
            if part[0] in _STOPS and text.endswith(_COMMAS):
                text = text[:-1]
            text += part
    return Words(text, tuple(marks))


def slots(formula: str) -> frozenset[str]:
    """The names of a formula's slots.

    >>> sorted(slots("{who} [said] that {clause}."))
    ['clause', 'who']
    """
    return frozenset(part for kind, part in _parsed(formula) if kind == "slot")


@functools.cache
def _parsed(formula: str) -> tuple[tuple[str, str], ...]:
    parts, end = [], 0
    for match in _PARTS.finditer(formula):
        parts.append(("text", formula[end : match.start()]))
        parts.append(("slot", match[1]) if match[1] else ("mark", match[2]))
        end = match.end()
    parts.append(("text", formula[end:]))
    return tuple((kind, part) for kind, part in parts if part)
