"""Readouts as rows of the tidy tables, and rows as readouts again: each the inverse of the other.

A row is a mapping from the names of its table's columns to values: ``str``, ``int``, ``date``, ``datetime``,
or ``None`` for an empty cell. Reading is strict, and a fault is named by the place where a person finds it:
``statements.csv row 3, cue_end``.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, TypeAlias, TypeVar

import attrs

from dipreadout.errors import Missing, SchemaError, nearest, shorten
from dipreadout.formats._tables import OWN, Column, Reference, Table, tables
from dipreadout.model import Meeting, Participant, Readout, Source, Span, Statement, Translation

__all__ = ["Cells", "Row", "from_rows", "to_rows", "typed_rows"]

Cells: TypeAlias = dict[str, Any]

_T = TypeVar("_T")


@attrs.frozen
class Row:
    """A row that was read: where it stands, and its cells."""

    place: str
    """As people count: ``"statements.csv row 3"``."""
    cells: Cells
    """The values, by the names of the columns."""

    def fault(self, column: str, expected: str) -> SchemaError:
        """That the value of a column is not what was expected."""
        return SchemaError(f"{self.place}, {column}", self.cells[column], expected)


# From readouts to rows.


def to_rows(readout: Readout, number: int) -> dict[str, list[Cells]]:
    """The rows of one readout in each table, the cells in the order of the columns.

    >>> readout = Readout(text="They met.", language="en", meeting=Meeting(kind="talks"),
    ...                   sentences=[Span(start=0, end=9)])
    >>> to_rows(readout, 7)["sentences"]
    [{'readout': 7, 'sentence': 1, 'start': 0, 'end': 9, 'quote': 'They met.'}]
    """
    if not isinstance(readout, Readout):
        raise SchemaError("readout", readout, "a Readout")
    found: dict[str, list[Cells]] = {
        "readouts": [_facts(readout)],
        "participants": [
            {"participant": person.id, **_scalars(person, Participant)} for person in readout.participants
        ],
        "sentences": [
            {"sentence": n, **_words(readout, span)} for n, span in enumerate(readout.sentences, 1)
        ],
        "statements": list(_statements(readout)),
        "speakers": [
            {"statement": n, "participant": id, "name": readout.participant(id).name}
            for n, statement in enumerate(readout.statements, 1)
            for id in statement.speakers
        ],
        "parties": [
            {"statement": n, "party": party}
            for n, statement in enumerate(readout.statements, 1)
            for party in statement.parties
        ],
        "mentions": [
            {"participant": person.id, "mention": n, **_words(readout, span)}
            for person in readout.participants
            for n, span in enumerate(person.mentions, 1)
        ],
        "evidence": [
            {"field": field.name, **_words(readout, readout.meeting.evidence[field.name])}
            for field in attrs.fields(Meeting)
            if field.name in readout.meeting.evidence
        ],
        "translations": [
            {"translation": n, **_scalars(translation, Translation)}
            for n, translation in enumerate(readout.translations, 1)
        ],
    }
    return {
        name: [
            {column.name: cells[column.name] for column in table.columns}
            for cells in ({**row, "readout": number} for row in found[name])
        ]
        for name, table in tables().items()
    }


def _scalars(value: Any, cls: Any) -> Cells:
    return {field.name: getattr(value, field.name) for field in attrs.fields(cls)}


def _facts(readout: Readout) -> Cells:
    published = readout.published
    is_moment = isinstance(published, dt.datetime)
    return {
        **_scalars(readout.source, Source),
        **_scalars(readout.meeting, Meeting),
        **_scalars(readout, Readout),
        "published": published.date() if isinstance(published, dt.datetime) else published,
        "published_at": published if is_moment else None,
    }


def _words(readout: Readout, span: Span) -> Cells:
    return {"start": span.start, "end": span.end, "quote": readout.quote(span)}


def _statements(readout: Readout) -> Iterator[Cells]:
    numbers = {sentence: n for n, sentence in enumerate(readout.sentences, 1)}
    for n, statement in enumerate(readout.statements, 1):
        cells = {
            **_scalars(statement, Statement),
            "statement": n,
            "speaker": readout.name_of(statement),
            "first_sentence": numbers[statement.sentences[0]],
            "last_sentence": numbers[statement.sentences[-1]],
            **_words(readout, statement.span),
        }
        for name in ("source", "cue"):
            span = getattr(statement, name)
            cells[f"{name}_start"] = None if span is None else span.start
            cells[f"{name}_end"] = None if span is None else span.end
            cells[f"{name}_quote"] = None if span is None else readout.quote(span)
        yield cells


# From cells of one kind of file to rows.


def typed_rows(
    table: Table,
    file: str,
    header: Sequence[Any],
    records: Iterable[Sequence[Any]],
    value: Callable[[Column, Any], Any],
    first: int = 2,
) -> list[Row]:
    """The records of a file as rows of a table; empty rows, and columns of people's own, are left out.

    ``value`` gives the value of a cell, ``None`` for an empty one, and raises ``SchemaError`` with no path.
    """
    columns = _columns(table, file, header)
    rows = []
    for number, record in enumerate(records, first):
        if all(cell in ("", None) for cell in record):
            continue
        place = f"{file} row {number}"
        if len(record) != len(header):
            raise SchemaError(place, f"{len(record)} cells", f"{len(header)}, as the heading has")
        cells: Cells = {column.name: None for column in table.columns}
        for column, cell in zip(columns, record, strict=True):
            if column is not None:
                try:
                    cells[column.name] = value(column, cell)
                except SchemaError as fault:
                    raise SchemaError(f"{place}, {column.name}", fault.found, fault.expected) from None
        rows.append(Row(place, cells))
        _check_cells(table, rows[-1])
    return rows


def _columns(table: Table, file: str, header: Sequence[Any]) -> list[Column | None]:
    names = [column.name for column in table.columns]
    for position, name in enumerate(header):
        if name in header[:position]:
            raise SchemaError(f"{file} heading", name, "no second column of this name")
        if name not in names and not (isinstance(name, str) and name.startswith(OWN)):
            expected = f"no such column, as columns of your own begin with {OWN!r}{nearest(name, names)}"
            raise SchemaError(f"{file} heading", name, expected)
    for column in table.columns:
        if not column.derived and column.name not in header:
            raise SchemaError(f"{file} heading, {column.name}", Missing.MISSING, "this column")
    return [table.column(name) for name in header]


def _check_cells(table: Table, row: Row) -> None:
    for column in table.columns:
        cell = row.cells[column.name]
        if cell is None:
            if column.required and not column.derived:
                raise SchemaError(f"{row.place}, {column.name}", Missing.MISSING, "a value in this cell")
        elif column.terms and cell not in column.terms:
            expected = f"{', '.join(column.terms[:-1])} or {column.terms[-1]}{nearest(cell, column.terms)}"
            raise row.fault(column.name, expected)


# From rows to readouts.


def from_rows(rows: Mapping[str, Sequence[Row]]) -> Iterator[Readout]:
    """The readouts that ``to_rows`` made these rows of, in the order of their numbers.

    Raises ``SchemaError`` for anything else, with the place of the first fault.
    """
    _check_keys(rows)
    parts: dict[int, dict[str, list[Row]]] = {
        row.cells["readout"]: {name: [] for name in tables()} for row in rows["readouts"]
    }
    for table in tables().values():
        for row in sorted(rows[table.name], key=_position) if table.numbered else rows[table.name]:
            parts[row.cells["readout"]][table.name].append(row)
    for number in sorted(parts):
        yield _build(parts[number])


def _position(row: Row) -> int:
    """The number in a row of a numbered table."""
    number: int = next(row.cells[name] for name in _NUMBERS if name in row.cells)
    return number


_NUMBERS: Final = ("mention", "sentence", "statement", "translation", "readout")


def _check_keys(rows: Mapping[str, Sequence[Row]]) -> None:
    """Raise where two rows have the same key, or one refers to a row that is not there."""
    keys: dict[str, dict[tuple[Any, ...], Row]] = {}
    for table in tables().values():
        known = keys.setdefault(table.name, {})
        for row in rows[table.name]:
            key = _key(row, table.key)
            if key in known:
                raise row.fault(table.key[-1], f"a value that {known[key].place} does not have")
            known[key] = row
            for reference in table.references:
                if _key(row, reference.columns) not in keys[reference.table]:
                    raise _nowhere(row, reference, keys[reference.table])


def _key(row: Row, columns: tuple[str, ...]) -> tuple[Any, ...]:
    return tuple(row.cells[column] for column in columns)


def _nowhere(row: Row, reference: Reference, known: Iterable[tuple[Any, ...]]) -> SchemaError:
    number, column = row.cells["readout"], reference.columns[-1]
    near = nearest(row.cells[column], (key[-1] for key in known if key[0] == number))
    which = "" if column == "readout" else f" with readout {shorten(number)}"
    return row.fault(column, f"the {reference.key[-1]} of a row of {reference.table}{which}{near}")


def _build(parts: Mapping[str, list[Row]]) -> Readout:
    (row,) = parts["readouts"]
    sentences = [_span(line) for line in parts["sentences"]]
    fields: Cells = {
        **_fields(row, Readout),
        "source": _make(row, Source),
        "published": _published(row),
        "translations": [_make(line, Translation) for line in parts["translations"]],
        "meeting": _meeting(row, parts["evidence"]),
        "participants": _participants(parts),
        "statements": _spoken(parts, sentences),
        "sentences": sentences,
    }
    try:
        readout = Readout(**fields)
    except SchemaError as fault:
        raise _placed(fault, parts) from None
    _check_derived(readout, parts)
    return readout


def _fields(row: Row, cls: Any) -> Cells:
    return {field.name: row.cells[field.name] for field in attrs.fields(cls) if field.name in row.cells}


def _make(row: Row, cls: Callable[..., _T], **parts: Any) -> _T:
    """A value made of the cells of a row that are called as its fields are, and of other parts."""
    try:
        return cls(**{**_fields(row, cls), **parts})
    except SchemaError as fault:
        raise SchemaError(f"{row.place}, {fault.path}", fault.found, fault.expected) from None


def _span(row: Row, prefix: str = "") -> Span:
    start, end = row.cells[f"{prefix}start"], row.cells[f"{prefix}end"]
    try:
        return Span(start=start, end=end)
    except SchemaError as fault:
        raise SchemaError(f"{row.place}, {prefix}{fault.path}", fault.found, fault.expected) from None


def _maybe_span(row: Row, prefix: str) -> Span | None:
    edges = row.cells[f"{prefix}start"], row.cells[f"{prefix}end"]
    return None if edges == (None, None) else _span(row, prefix)


def _published(row: Row) -> dt.datetime | dt.date | None:
    day: dt.date | None = row.cells["published"]
    moment: dt.datetime | None = row.cells["published_at"]
    if moment is None:
        return day
    if day is not None and day != moment.date():
        raise row.fault("published", f"{moment.date()}, the day of published_at, or an empty cell")
    return moment


def _meeting(row: Row, evidence: Sequence[Row]) -> Meeting:
    for fact in evidence:
        if row.cells[fact.cells["field"]] is None:
            raise fact.fault("field", f"a column in which {row.place} has a value")
    return _make(row, Meeting, evidence={fact.cells["field"]: _span(fact) for fact in evidence})


def _participants(parts: Mapping[str, list[Row]]) -> list[Participant]:
    mentions = _grouped(parts["mentions"], "participant")
    found = []
    for row in parts["participants"]:
        id = row.cells["participant"]
        found.append(_make(row, Participant, id=id, mentions=list(map(_span, mentions.get(id, [])))))
    return found


def _spoken(parts: Mapping[str, list[Row]], sentences: Sequence[Span]) -> list[Statement]:
    speakers, parties = _grouped(parts["speakers"], "statement"), _grouped(parts["parties"], "statement")
    positions = {row.cells["sentence"]: n for n, row in enumerate(parts["sentences"])}
    found = []
    for row in parts["statements"]:
        number, first, last = (row.cells[name] for name in ("statement", "first_sentence", "last_sentence"))
        if last < first:
            raise row.fault("last_sentence", f"{first} or more, as first_sentence is {first}")
        inner = sentences[positions[first] : positions[last] + 1]
        fields: Cells = {
            "span": _make(row, Span, start=inner[0].start, end=inner[-1].end),
            "source": _maybe_span(row, "source_"),
            "cue": _maybe_span(row, "cue_"),
            "sentences": inner,
            "speakers": [other.cells["participant"] for other in speakers.get(number, [])],
            "parties": [other.cells["party"] for other in parties.get(number, [])],
        }
        found.append(_make(row, Statement, **fields))
    return found


def _grouped(rows: Iterable[Row], column: str) -> dict[Any, list[Row]]:
    groups: dict[Any, list[Row]] = {}
    for row in rows:
        groups.setdefault(row.cells[column], []).append(row)
    return groups


_PART: Final = re.compile(
    r"(sentences|participants|statements)\[([0-9]+)\](?:\.mentions\[([0-9]+)\])?\.?(.*)"
)


def _placed(fault: SchemaError, parts: Mapping[str, list[Row]]) -> SchemaError:
    """A fault of the whole readout, seen from the row that has it."""
    (row,), column = parts["readouts"], fault.path
    if match := _PART.fullmatch(fault.path):
        row, column = parts[match[1]][int(match[2])], match[4].removeprefix("span.") or "start"
        if match[3]:
            row = _grouped(parts["mentions"], "participant")[row.cells["participant"]][int(match[3])]
    elif fault.path.startswith("meeting.evidence."):
        _, _, field, column = fault.path.split(".")
        row = next(fact for fact in parts["evidence"] if fact.cells["field"] == field)
    return SchemaError(f"{row.place}, {column}", fault.found, fault.expected)


def _check_derived(readout: Readout, parts: Mapping[str, list[Row]]) -> None:
    """Raise where a cell that only repeats others does not agree with them."""
    names = {participant.id: participant.name for participant in readout.participants}
    for row in (*parts["sentences"], *parts["mentions"], *parts["evidence"]):
        _check_repeats(row, "quote", readout.text[row.cells["start"] : row.cells["end"]])
    for row in parts["speakers"]:
        _check_repeats(row, "name", names[row.cells["participant"]])
    derived = [column.name for column in tables()["statements"].columns if column.derived]
    for row, cells in zip(parts["statements"], _statements(readout), strict=True):
        for column in derived:
            _check_repeats(row, column, cells[column])


def _check_repeats(row: Row, column: str, told: str | int | None) -> None:
    found = row.cells[column]
    if found is None or found == told:
        return
    # Spreadsheets trim cells, and no other column depends on this one's white space.
    if isinstance(found, str) and isinstance(told, str) and found.split() == told.split():
        return
    agreeing = "" if told is None else f"{shorten(told)}, or "
    expected = f"{agreeing}an empty cell, as this one only repeats others; change those"
    raise row.fault(column, expected)
