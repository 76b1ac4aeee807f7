"""The cells of a workbook (Office Open XML), read without running or fetching anything.

Only cells are read: numbers, text and truth values as they are stored, formulas as a fault. The text of a
cell is that of ``<is>``, or of the strings that its program shares between cells.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from posixpath import join, normpath
from typing import Any, Final

from dipreadout.errors import Missing, SchemaError
from dipreadout.formats._archive import unpack

__all__ = ["escape", "sheets"]

_MAIN: Final = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_LINK: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_PLACE: Final = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,6})")
_NUMBER: Final = re.compile(r"[1-9][0-9]{0,6}")
_DECIMAL: Final = re.compile(r"-?[0-9]{1,20}(?:\.[0-9]{1,20})?(?:[Ee][+-]?[0-9]{1,3})?")

# The most that a sheet has.
_ROWS: Final = 1_048_576
_COLUMNS: Final = 16_384

# ISO/IEC 29500-1, 22.9.2.19 (ST_Xstring): a character as the number of its UTF-16 unit, and so an underscore
# where text of this form is meant as it stands.
_ESCAPED: Final = re.compile(r"_x([0-9A-Fa-f]{4})_")
_TO_ESCAPE: Final = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")


def escape(text: str) -> str:
    """Text as a workbook stores it, so that a program shows what was meant.

    >>> escape("_x0041_")
    '_x005F_x0041_'
    """
    return _TO_ESCAPE.sub("_x005F_", text)


def _unescape(text: str) -> str:
    return _ESCAPED.sub(lambda match: chr(int(match[1], 16)), text).replace("\r\n", "\n")


def sheets(data: bytes) -> dict[str, Iterator[list[Any]]]:
    """The rows of each sheet by its name, and their cells: ``str``, ``float``, ``bool`` or ``None``.

    Raises ``SchemaError`` for what is no workbook, and ``LimitError`` for one that would burst.
    """
    parts = unpack(data)
    book = _xml(parts, "xl/workbook.xml")
    links = {
        link.get("Id"): normpath(join("/xl", str(link.get("Target")))).lstrip("/")
        for link in _xml(parts, "xl/_rels/workbook.xml.rels")
        if isinstance(link.tag, str)
    }
    strings = _shared(parts)
    found: dict[str, Iterator[list[Any]]] = {}
    for sheet in book.iter(f"{_MAIN}sheet"):
        name = str(sheet.get("name"))
        if name in found:
            raise SchemaError("workbook", name, "no second sheet of this name")
        found[name] = _rows(name, _xml(parts, links.get(sheet.get(_LINK), name)), strings)
    return found


def _xml(parts: Mapping[str, bytes], name: str) -> Any:
    from lxml import etree

    if name not in parts:
        raise SchemaError(f"workbook, {name}", Missing.MISSING, "this part of a workbook")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root: Any = etree.fromstring(parts[name], parser)
    except etree.XMLSyntaxError as error:
        raise SchemaError(f"workbook, {name}", parts[name], f"XML ({error.msg})") from error
    if root.getroottree().docinfo.doctype:
        raise SchemaError(f"workbook, {name}", root.getroottree().docinfo.doctype, "no document type")
    return root


def _shared(parts: Mapping[str, bytes]) -> list[str]:
    name = "xl/sharedStrings.xml"
    return [_text(item) for item in _xml(parts, name).iter(f"{_MAIN}si")] if name in parts else []


def _text(item: Any) -> str:
    """The text of a string, its runs one after the other; how it is read aloud (``rPh``) is left out."""
    runs = [item, *item.findall(f"{_MAIN}r")]
    return _unescape("".join(text.text or "" for run in runs for text in run.findall(f"{_MAIN}t")))


def _rows(sheet: str, root: Any, strings: list[str]) -> Iterator[list[Any]]:
    """The rows in their order, with the cells that are not stored because they are empty."""
    last = 0
    for row in root.iter(f"{_MAIN}row"):
        number = _whole(row.get("r"), last + 1)
        if not last < number <= _ROWS:
            raise SchemaError(sheet, row.get("r"), f"the number of a row after {last}")
        yield from ([] for _ in range(last + 1, number))
        last = number
        cells: list[Any] = []
        for cell in row.iter(f"{_MAIN}c"):
            column = _column(cell.get("r"), len(cells))
            if not len(cells) <= column < _COLUMNS:
                raise SchemaError(f"{sheet} row {number}", cell.get("r"), "a cell after the one before it")
            cells += [None] * (column - len(cells))
            cells.append(_value(f"{sheet} row {number}, cell {column + 1}", cell, strings))
        yield cells


def _whole(digits: str | None, default: int) -> int:
    if digits is None:
        return default
    return int(digits) if _NUMBER.fullmatch(digits) else 0


def _column(place: str | None, default: int) -> int:
    """The position of a cell's column, from 0."""
    if place is None:
        return default
    match = _PLACE.fullmatch(place)
    if match is None:
        return -1
    number = 0
    for letter in match[1]:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def _value(place: str, cell: Any, strings: list[str]) -> Any:
    kind, formula = cell.get("t", "n"), cell.find(f"{_MAIN}f")
    if formula is not None:
        raise SchemaError(place, f"={formula.text or ''}", "a value, and no formula")
    if kind == "inlineStr":
        item = cell.find(f"{_MAIN}is")
        return None if item is None else _text(item)
    stored: str | None = cell.findtext(f"{_MAIN}v")
    if not stored:
        return None
    if kind == "s":
        position = _whole(stored, 0) if stored != "0" else 0
        if position >= len(strings) or (position == 0 and stored != "0"):
            raise SchemaError(place, stored, f"the number of one of {len(strings)} shared strings")
        return strings[position]
    if kind in ("str", "d"):
        return _unescape(stored)
    if kind == "b":
        return stored == "1"
    if kind == "n" and _DECIMAL.fullmatch(stored):
        return float(stored)
    raise SchemaError(place, stored, "a number, text, or an empty cell")
