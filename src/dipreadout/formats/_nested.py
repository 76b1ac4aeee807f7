"""A readout as one nested value of Arrow: a struct of its fields, with structs and lists of structs in it.

The fields are those of the model, with their docstrings, but for two things that Arrow has no type for:

- a moment is a ``timestamp`` in UTC, and its distance from UTC in minutes in a field beside it; where the
  model has a day or a moment, the day has the field's name, and the moment the same with ``_at``;
- evidence is a list of the meeting's fields, each with where its words begin and end.
"""

from __future__ import annotations

import datetime as dt
import enum
from collections.abc import Iterator, Mapping
from functools import cache
from types import NoneType
from typing import Any, get_args, get_origin

import attrs

from dipreadout.errors import Missing, SchemaError
from dipreadout.formats._arrow import OFFSET, microseconds, minutes, to_day, to_moment, type_of
from dipreadout.formats._tables import Kind, docs
from dipreadout.formats.json import from_dict
from dipreadout.model import Evidence, Meeting, Readout, Span

__all__ = ["kinds_of", "pack", "struct", "unpack"]


def kinds_of(annotation: Any) -> list[Any]:
    """The types that an annotation allows besides ``None``.

    >>> kinds_of(dt.date | None)
    [<class 'datetime.date'>]
    """
    if get_origin(annotation) is tuple:
        return [annotation]
    return [kind for kind in get_args(annotation) or (annotation,) if kind is not NoneType]


# The type.


def struct(arrow: Any, cls: type) -> Any:
    """The type that holds values of a class of the model."""
    return arrow.struct(list(_fields(arrow, cls)))


def _fields(arrow: Any, cls: Any) -> Iterator[Any]:
    about = docs(cls)
    for field in attrs.fields(attrs.resolve_types(cls)):
        doc = " ".join(about[field.name].split())
        kinds = kinds_of(field.type)
        if dt.date in kinds:
            yield _field(arrow, field.name, type_of(arrow, Kind.DAY), doc)
        if dt.datetime in kinds:
            name = _moments(cls)[field.name]
            yield _field(arrow, name, type_of(arrow, Kind.MOMENT), doc)
            about_offset = f"The distance from UTC of {name}, in minutes."
            yield _field(arrow, name + OFFSET, arrow.int16(), about_offset)
        elif dt.date not in kinds:
            yield _field(arrow, field.name, _type(arrow, kinds[0]), doc)


def _field(arrow: Any, name: str, type: Any, doc: str) -> Any:
    return arrow.field(name, type, metadata={"description": doc})


def _type(arrow: Any, kind: Any) -> Any:
    if kind is Evidence:
        words = [arrow.field("field", arrow.string()), *_edges(arrow)]
        return arrow.list_(arrow.struct(words))
    if get_origin(kind) is tuple:
        return arrow.list_(_type(arrow, get_args(kind)[0]))
    if kind is Span:
        return arrow.struct(_edges(arrow))
    if attrs.has(kind):
        return struct(arrow, kind)
    return type_of(arrow, Kind.TEXT)


def _edges(arrow: Any) -> list[Any]:
    return [arrow.field(field.name, type_of(arrow, Kind.WHOLE)) for field in attrs.fields(Span)]


@cache
def _moments(cls: Any) -> Mapping[str, str]:
    """The fields of a class that may be moments, and what the column of the moments is called."""
    return {
        field.name: f"{field.name}_at" if dt.date in kinds else field.name
        for field in attrs.fields(attrs.resolve_types(cls))
        if dt.datetime in (kinds := kinds_of(field.type))
    }


# From the model to plain values.


def pack(value: Any) -> Any:
    """A value of the model as Arrow makes a value of the type of it. The inverse of ``unpack``."""
    if isinstance(value, tuple):
        return [pack(part) for part in value]
    if isinstance(value, Evidence):
        names = [field.name for field in attrs.fields(Meeting) if field.name in value]
        return [{"field": name, **pack(value[name])} for name in names]
    if isinstance(value, enum.Enum):
        return value.value
    cls: Any = type(value)
    if not attrs.has(cls):
        return value
    cells = {field.name: pack(getattr(value, field.name)) for field in attrs.fields(cls)}
    for field, name in _moments(cls).items():
        if isinstance(moment := cells[field], dt.datetime):
            cells[field] = moment.date()
            cells[name] = microseconds(moment)
            cells[name + OFFSET] = minutes(moment)
    return cells


# And back.


def unpack(cells: dict[str, Any]) -> Readout:
    """The readout that ``pack`` made these cells of, days and moments being numbers.

    Raises ``SchemaError`` for anything else, with the path of the first fault.
    """
    return from_dict(_plain(Readout, cells))


def _plain(kind: Any, value: Any) -> Any:
    """The value as plain JSON values."""
    if value is None:
        return None
    if kind is dt.date:
        return to_day(value).isoformat()
    if kind is Evidence:
        return _evidence(value)
    if get_origin(kind) is tuple:
        return [_plain(get_args(kind)[0], part) for part in value]
    return _members(kind, value) if attrs.has(kind) and kind is not Span else value


def _members(kind: Any, cells: dict[str, Any]) -> dict[str, Any]:
    members, moments = {}, _moments(kind)
    for field in attrs.fields(kind):
        try:
            if field.name in moments:
                members[field.name] = _time(cells, field.name, moments[field.name])
            else:
                members[field.name] = _plain(kinds_of(field.type)[0], cells[field.name])
        except SchemaError as fault:
            raise fault.under(field.name) from None
    return members


def _time(cells: dict[str, Any], field: str, name: str) -> str | None:
    """A day, or a moment of it."""
    day = None if name == field or cells[field] is None else to_day(cells[field])
    instant, offset = cells[name], cells[name + OFFSET]
    if instant is None:
        return None if day is None else day.isoformat()
    if offset is None:
        raise SchemaError("", Missing.MISSING, f"minutes in {name}{OFFSET}, as there is a moment")
    moment = to_moment(instant, offset)
    if day not in (None, moment.date()):
        raise SchemaError("", day, f"{moment.date()}, the day of {name}, or nothing")
    return moment.isoformat()


def _evidence(words: list[Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for part in words:
        if part is None or part["field"] in found:
            raise SchemaError("", part, "a field of the meeting that has no words yet, and its words")
        found[part["field"]] = {"start": part["start"], "end": part["end"]}
    return found
