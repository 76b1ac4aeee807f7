"""From a readout's text and spans to TEI's ``text`` and ``standOff``.

Sentences never cross, and statements are made of them, so those two always stand in the text. All other spans
do where they lie inside one sentence, or between two, and cross none before them; the rest stands apart.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, TypeAlias
from xml.sax.saxutils import escape, quoteattr

import attrs

from dipreadout.errors import SchemaError
from dipreadout.formats._tei_names import EVIDENCE, evidence_attributes, statement_attributes
from dipreadout.model import Readout, Span, Statement

__all__ = ["text"]

# Readers of XML refuse elements more than 256 deep.
_STATEMENTS: Final = 64
"""The most statements that may share a sentence."""
_MARKS: Final = 16
"""The most marks inside one another; more of them stand apart."""

Attributes: TypeAlias = Mapping[str, str | None]


@attrs.frozen
class _Mark:
    span: Span
    name: str
    attributes: Attributes
    apart: Attributes


@attrs.frozen
class _Cell:
    """A sentence, or the words between two."""

    span: Span
    is_sentence: bool


_Step: TypeAlias = "int | _Cell | None"
"""What comes next in a paragraph: a statement opens, by its position; a cell; the last opened ends."""


def text(readout: Readout, ids: Mapping[str, str]) -> Iterator[str]:
    """The lines of ``text``, and of ``standOff`` where there is any."""
    paragraphs = [_cells(paragraph, readout.sentences) for paragraph in readout.paragraphs]
    cells = [cell for paragraph in paragraphs for cell in paragraph]
    inside, apart = _sorted(_marks(readout, ids), cells)
    edges = sorted({edge for mark in apart for edge in (mark.span.start, mark.span.end)})
    anchors = {edge: f"at.{n}" for n, edge in enumerate(edges, start=1)}
    steps = list(_steps(paragraphs, readout.statements))
    opening = _Opening(readout.statements, ids, Counter(step for way in steps for step in way))
    yield "<text>"
    yield '<body xml:space="preserve">'
    for paragraph, way in zip(readout.paragraphs, steps, strict=True):
        if paragraph.start - 1 in anchors:
            yield _anchor(anchors[paragraph.start - 1])
        parts = []
        for step in way:
            if isinstance(step, _Cell):
                parts.append(_cell(readout.text, step, inside.get(step, ()), edges, anchors))
            else:
                parts.append("</said>" if step is None else opening(step))
        last = _anchor(anchors[paragraph.end]) if paragraph.end in anchors else ""
        yield f"<p>{''.join(parts)}{last}</p>"
    yield "</body>"
    yield "</text>"
    yield from _stand_off(apart, anchors)


def _cells(paragraph: Span, sentences: Sequence[Span]) -> list[_Cell]:
    """A paragraph cut at the edges of its sentences."""
    cells, end = [], paragraph.start
    first = bisect_right(sentences, paragraph.start, key=lambda sentence: sentence.end)
    for n in range(first, bisect_left(sentences, paragraph.end, key=lambda sentence: sentence.start)):
        sentence = sentences[n]
        if end < sentence.start:
            cells.append(_Cell(Span(start=end, end=sentence.start), False))
        cells.append(_Cell(sentence, True))
        end = sentence.end
    if end < paragraph.end:
        cells.append(_Cell(Span(start=end, end=paragraph.end), False))
    return cells


# Statements.


def _steps(paragraphs: Sequence[Sequence[_Cell]], statements: Sequence[Statement]) -> Iterator[list[_Step]]:
    """How statements open and end around the cells of each paragraph.

    They open in their own order. One that goes on while one around it ends is closed with it and opens again.
    """
    coming = 0
    active: list[int] = []
    for cells in paragraphs:
        way: list[_Step] = []
        opened: list[int] = []
        for cell in cells:
            start = cell.span.start
            active = [n for n in active if start < statements[n].span.end]
            while coming < len(statements) and statements[coming].span.start <= start:
                active.append(coming)
                coming += 1
            if len(active) > _STATEMENTS:
                expected = f"at most {_STATEMENTS} statements that share a sentence"
                excess = active[_STATEMENTS]
                raise SchemaError(f"statements[{excess}]", statements[excess], expected)
            while not set(opened) <= set(active):
                opened.pop()
                way.append(None)
            fresh = [n for n in active if n not in opened]
            way += fresh
            opened += fresh
            way.append(cell)
        yield way + [None] * len(opened)


class _Opening:
    """The start tags of statements; each counts how often it was opened, and points at its neighbours."""

    def __init__(
        self, statements: Sequence[Statement], ids: Mapping[str, str], total: Counter[_Step]
    ) -> None:
        self._statements = statements
        self._ids = dict(ids)
        self._total = total
        self._done: Counter[int] = Counter()

    def __call__(self, n: int) -> str:
        self._done[n] += 1
        piece = self._done[n]
        links = {
            "xml:id": _said(n, piece),
            "prev": f"#{_said(n, piece - 1)}" if piece > 1 else None,
            "next": f"#{_said(n, piece + 1)}" if piece < self._total[n] else None,
        }
        return _start("said", links | statement_attributes(self._statements[n], self._ids))


def _said(n: int, piece: int) -> str:
    return f"said.{n + 1}" if piece == 1 else f"said.{n + 1}.{piece}"


# Marks.


def _marks(readout: Readout, ids: Mapping[str, str]) -> Iterator[_Mark]:
    meeting = readout.meeting
    for field, name in EVIDENCE.items():
        if field in meeting.evidence:
            apart = {"type": field}
            yield _Mark(meeting.evidence[field], name, evidence_attributes(meeting, field), apart)
    for n, statement in enumerate(readout.statements):
        for type, span in (("source", statement.source), ("cue", statement.cue)):
            if span is not None:
                attributes = {"type": type, "corresp": f"#{_said(n, 1)}"}
                yield _Mark(span, "seg", attributes, attributes)
    for person in readout.participants:
        pointer = f"#{ids[person.id]}"
        for span in person.mentions:
            yield _Mark(span, "persName", {"ref": pointer}, {"type": "mention", "corresp": pointer})


def _sorted(marks: Iterator[_Mark], cells: Sequence[_Cell]) -> tuple[dict[_Cell, list[_Mark]], list[_Mark]]:
    """The marks that stand inside each cell, outer ones first, and those that stand apart."""
    inside: dict[_Cell, list[_Mark]] = {}
    apart: list[_Mark] = []
    around: list[Span] = []
    for mark in sorted(marks, key=lambda mark: (mark.span.start, -mark.span.end)):
        span = mark.span
        cell = cells[bisect_right(cells, span.start, key=lambda cell: cell.span.start) - 1]
        while around and around[-1].end <= span.start:
            around.pop()
        if span in (around[-1] if around else cell.span) and len(around) < _MARKS:
            around.append(span)
            inside.setdefault(cell, []).append(mark)
        else:
            apart.append(mark)
    return inside, apart


def _cell(
    text: str, cell: _Cell, marks: Sequence[_Mark], positions: Sequence[int], anchors: Mapping[int, str]
) -> str:
    """The words of a cell, with their marks, and the anchors that stand before its end."""
    start, end = cell.span.start, cell.span.end
    edges = {edge for mark in marks for edge in (mark.span.start, mark.span.end)}
    edges |= {start, end, *positions[bisect_left(positions, start) : bisect_left(positions, end)]}
    parts: list[str] = []
    around: list[_Mark] = []
    coming = 0
    done = start
    for edge in sorted(edges):
        parts.append(escape(text[done:edge]))
        done = edge
        while around and around[-1].span.end == edge:
            parts.append(f"</{around.pop().name}>")
        if edge in anchors and edge < end:
            parts.append(_anchor(anchors[edge]))
        while coming < len(marks) and marks[coming].span.start == edge:
            parts.append(_start(marks[coming].name, marks[coming].attributes))
            around.append(marks[coming])
            coming += 1
    words = "".join(parts)
    return f"<s>{words}</s>" if cell.is_sentence else words


def _stand_off(marks: Sequence[_Mark], anchors: Mapping[int, str]) -> Iterator[str]:
    if marks:
        yield "<standOff>"
        yield "<spanGrp>"
        for mark in marks:
            ends = {"from": f"#{anchors[mark.span.start]}", "to": f"#{anchors[mark.span.end]}"}
            yield _start("span", {**mark.apart, **ends})[:-1] + "/>"
        yield "</spanGrp>"
        yield "</standOff>"


def _anchor(id: str) -> str:
    return f'<anchor xml:id="{id}"/>'


def _start(name: str, attributes: Attributes) -> str:
    stated = "".join(f" {key}={quoteattr(value)}" for key, value in attributes.items() if value is not None)
    return f"<{name}{stated}>"
