"""From TEI's ``text`` and ``standOff`` to a text and the spans in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final, TypeAlias

import attrs
from lxml import etree

from dipreadout.errors import SchemaError
from dipreadout.formats._tei_names import NAMESPACE
from dipreadout.formats._tei_parse import XML_ID, line_of
from dipreadout.model import Span

__all__ = ["Marked", "Pointed", "Said", "marked"]

Pointed: TypeAlias = Mapping[str, str]

_BETWEEN: Final = "\n\n"
_LINKS: Final = frozenset({XML_ID, "prev", "next"})


@attrs.frozen
class _Placed:
    """An element, and where it begins and ends."""

    element: etree._Element
    name: str
    start: int
    end: int

    @property
    def span(self) -> Span:
        try:
            return Span(start=self.start, end=self.end)
        except SchemaError:
            raise SchemaError(line_of(self.element), self.name, "some text in it") from None


@attrs.frozen
class Said:
    """A statement: where it lies, the element that says whose it is, and its source and cue."""

    span: Span
    element: etree._Element
    parts: Mapping[str, Span]


@attrs.frozen
class Marked:
    """A text and all that is marked in it."""

    text: str
    sentences: tuple[Span, ...]
    statements: tuple[Said, ...]
    mentions: tuple[tuple[Span, etree._Element, str], ...]
    """With the element, and the name of its attribute that points at the person."""
    evidence: tuple[tuple[str, Span, etree._Element], ...]


def marked(root: etree._Element) -> Marked:
    """What the text says, and what is marked in it and from ``standOff``."""
    body = root.find(f"{{{NAMESPACE}}}text/{{{NAMESPACE}}}body")
    assert body is not None  # the schema sees to it
    text, placed = _read(body)
    placed += _apart(root, placed)
    parts = _parts(placed)
    return Marked(
        text=text,
        sentences=tuple(each.span for each in placed if each.name == "s"),
        statements=tuple(_statements([each for each in placed if each.name == "said"], parts, text)),
        mentions=tuple(
            (each.span, each.element, "corresp" if each.name == "span" else "ref")
            for each in placed
            if each.name == "persName" or (each.name, each.element.get("type")) == ("span", "mention")
        ),
        evidence=tuple(
            (each.element.get("type") or "", each.span, each.element)
            for each in placed
            if each.name in ("rs", "date", "time", "placeName")
            or (each.name == "span" and each.element.get("corresp") is None)
        ),
    )


def _read(body: etree._Element) -> tuple[str, list[_Placed]]:
    """The text, and every element in it, in the order in which they begin."""
    words: list[str] = []
    placed: list[_Placed] = []
    at = 0
    for child in body:
        if _name(child) == "anchor":
            # Between two paragraphs, in the middle of the blank line.
            placed.append(_Placed(child, "anchor", at + 1, at + 1))
            continue
        if words:
            words.append(_BETWEEN)
            at += len(_BETWEEN)
        paragraph, inside = _walk(child, at)
        if "\n" in paragraph:
            raise SchemaError(line_of(child), paragraph, "a paragraph without line breaks")
        words.append(paragraph)
        placed += inside
        at += len(paragraph)
    return "".join(words), placed


def _walk(paragraph: etree._Element, at: int) -> tuple[str, list[_Placed]]:
    words: list[str] = []
    elements: list[etree._Element] = []
    starts: list[int] = []
    ends: dict[int, int] = {}
    opened: list[int] = []
    for event, element in etree.iterwalk(paragraph, events=("start", "end")):
        if event == "start":
            opened.append(len(elements))
            elements.append(element)
            starts.append(at)
            said = element.text
        else:
            ends[opened.pop()] = at
            said = element.tail if opened else None
        if said:
            words.append(said)
            at += len(said)
    placed = [
        _Placed(element, _name(element), start, ends[n])
        for n, (element, start) in enumerate(zip(elements, starts, strict=True))
    ]
    return "".join(words), placed[1:]


def _name(element: etree._Element) -> str:
    return etree.QName(element).localname


def _apart(root: etree._Element, placed: Iterable[_Placed]) -> Iterator[_Placed]:
    """The spans of ``standOff``."""
    anchors = {f"#{each.element.get(XML_ID)}": each.start for each in placed if each.name == "anchor"}
    for span in root.iterfind(f"{{{NAMESPACE}}}standOff/{{{NAMESPACE}}}spanGrp/{{{NAMESPACE}}}span"):
        ends = []
        for attribute in ("from", "to"):
            pointer = span.get(attribute) or ""
            if pointer not in anchors:
                raise SchemaError(f"{line_of(span)} span@{attribute}", pointer, "a pointer to an anchor")
            ends.append(anchors[pointer])
        if ends[0] >= ends[1]:
            raise SchemaError(f"{line_of(span)} span@to", span.get("to"), "an anchor after that of @from")
        yield _Placed(span, "span", ends[0], ends[1])


def _parts(placed: Iterable[_Placed]) -> dict[str, dict[str, _Placed]]:
    """Source and cue of each statement, by the pointer to it."""
    parts: dict[str, dict[str, _Placed]] = {}
    for each in placed:
        type = each.element.get("type") or ""
        if each.name not in ("seg", "span") or type not in ("source", "cue"):
            continue
        of = parts.setdefault(each.element.get("corresp") or "", {})
        if type in of:
            expected = f"one {type} of a statement, and {line_of(of[type].element)} is one"
            raise SchemaError(f"{line_of(each.element)} {each.name}@type", type, expected)
        of[type] = each
    return parts


def _statements(pieces: list[_Placed], parts: dict[str, dict[str, _Placed]], text: str) -> Iterator[Said]:
    by_id = {f"#{piece.element.get(XML_ID)}": piece for piece in pieces}
    left = dict(by_id)
    for id, head in by_id.items():
        if head.element.get("prev") is not None:
            continue
        last = head
        del left[id]
        while (pointer := last.element.get("next")) is not None:
            last = _next(last, pointer, by_id, text)
            del left[pointer]
        of = {type: part.span for type, part in parts.pop(id, {}).items()}
        yield Said(attrs.evolve(head, end=last.end).span, head.element, of)
    for piece in left.values():
        expected = "a pointer to a said whose @next points here"
        raise SchemaError(f"{line_of(piece.element)} said@prev", piece.element.get("prev"), expected)
    for pointer, astray in parts.items():
        element = next(iter(astray.values())).element
        raise SchemaError(
            f"{line_of(element)} @corresp", pointer, "a pointer to the first said of a statement"
        )


def _next(piece: _Placed, pointer: str, by_id: Mapping[str, _Placed], text: str) -> _Placed:
    """The piece of a statement that follows another."""
    where = f"{line_of(piece.element)} said@next"
    found = by_id.get(pointer)
    if found is None or found.element.get("prev") != f"#{piece.element.get(XML_ID)}":
        raise SchemaError(where, pointer, "a pointer to a said whose @prev points back")
    if found.start < piece.end or text[piece.end : found.start] not in ("", _BETWEEN):
        raise SchemaError(where, pointer, "a pointer to the said that follows without words between")
    if _attributes(found) != _attributes(piece):
        raise SchemaError(
            f"{line_of(found.element)} said", _attributes(found), f"{_attributes(piece)}, as before"
        )
    return found


def _attributes(piece: _Placed) -> dict[str, str]:
    return {str(key): str(value) for key, value in piece.element.attrib.items() if key not in _LINKS}
