"""Marks in a text, as HTML: spans that nest or cross become elements that only nest.

The text is cut where any mark begins or ends. A piece lies in the elements of all marks that cover it, the
outermost first; a mark that is cut, by another or by the end of a paragraph, goes on in a second element.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Iterable, Iterator
from html import escape
from itertools import pairwise, takewhile
from operator import is_

import attrs

from dipreadout.spans import Span

__all__ = ["Mark", "Marked", "mark_up"]


@attrs.frozen(kw_only=True)
class Mark:
    """Words that mean something, and what is told of them."""

    span: Span
    """The words."""
    id: str
    """Unique on the page."""
    classes: str
    """Which style they get."""
    label: str
    """What is shown while the mark has the pointer or the focus."""
    described_by: str
    """The id of the element that tells of them in full."""
    layer: int = 1
    """Marks of a lower layer lie outside those of a higher one."""
    number: str = ""
    """What is printed before the words."""


@attrs.frozen(kw_only=True)
class Marked:
    """Paragraphs as HTML, with the marks that have words in them."""

    paragraphs: tuple[str, ...]
    """The inside of each paragraph."""
    ids: frozenset[str]
    """The ids of the marks that are there: all but those that cover nothing but a paragraph's end."""


def mark_up(text: str, paragraphs: Iterable[Span], marks: Iterable[Mark]) -> Marked:
    """The paragraphs of a text with their marks, which may nest, cross and reach from one into the next.

    The work grows with the text and the marks, and with how many marks are cut where others cross them.

    >>> she = Mark(span=Span(start=0, end=3), id="a", classes="x", label="Ana", described_by="p")
    >>> mark_up("She & I", [Span(start=0, end=7)], [she]).paragraphs
    ('<mark data-mark="a" class="x" id="a" tabindex="0" aria-describedby="p" data-label="Ana">She</mark> \
&amp; I',)
    """
    writer = _Writer(text, marks)
    inside = tuple([writer.write(paragraph) for paragraph in paragraphs])
    return Marked(paragraphs=inside, ids=frozenset(writer.begun))


class _Writer:
    """Goes through a text once, from paragraph to paragraph."""

    def __init__(self, text: str, marks: Iterable[Mark]) -> None:
        self.begun: set[str] = set()
        self._text = text
        self._waiting = deque(sorted(marks, key=lambda mark: mark.span.start))
        self._cuts = sorted({end for mark in self._waiting for end in (mark.span.start, mark.span.end)})
        self._covering: list[Mark] = []

    def write(self, paragraph: Span) -> str:
        """The inside of the next paragraph."""
        return "".join(self._elements(self._pieces(paragraph)))

    def _pieces(self, paragraph: Span) -> Iterator[Span]:
        first = bisect_right(self._cuts, paragraph.start)
        last = bisect_left(self._cuts, paragraph.end)
        ends = (paragraph.start, *self._cuts[first:last], paragraph.end)
        return (Span(start=start, end=end) for start, end in pairwise(ends))

    def _elements(self, pieces: Iterable[Span]) -> Iterator[str]:
        around: list[Mark] = []
        for piece in pieces:
            wanted = self._around(piece)
            kept = sum(1 for _ in takewhile(bool, map(is_, around, wanted)))
            yield "</mark>" * (len(around) - kept)
            for mark in wanted[kept:]:
                yield _tag(mark, begins=mark.id not in self.begun)
                self.begun.add(mark.id)
            yield escape(piece.of(self._text), quote=False)
            around = wanted
        yield "</mark>" * len(around)

    def _around(self, piece: Span) -> list[Mark]:
        """The marks that cover a piece, the outermost first."""
        while self._waiting and self._waiting[0].span.start < piece.end:
            self._covering.append(self._waiting.popleft())
        self._covering = [mark for mark in self._covering if mark.span.end > piece.start]
        return sorted(self._covering, key=lambda mark: (mark.layer, mark.span.start, -mark.span.end))


def _tag(mark: Mark, *, begins: bool) -> str:
    # Only the first element of a mark can have its id, and one stop for the keyboard is enough.
    first = f' id="{mark.id}" tabindex="0" aria-describedby="{mark.described_by}"' if begins else ""
    number = f' data-number="{mark.number}"' if begins and mark.number else ""
    label = f' data-label="{escape(mark.label)}"'
    return f'<mark data-mark="{mark.id}" class="{mark.classes}"{first}{label}{number}>'
