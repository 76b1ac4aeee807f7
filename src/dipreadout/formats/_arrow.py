"""What Arrow calls the kinds of values that readouts hold, and its values as plain ones.

A day is a ``date32``, a number an ``int64``, text a string. A moment is a ``timestamp`` in UTC, beside which
its distance from UTC stands in minutes, for a timestamp knows none. Both are read as numbers: Arrow has days
that Python's calendar lacks, and in UTC a moment of the first or the last year may be one of them.
"""

from __future__ import annotations

import datetime as dt
from typing import Any, Final

from dipreadout.errors import Missing, SchemaError, nearest
from dipreadout.formats._tables import Kind

__all__ = ["OFFSET", "is_text", "microseconds", "minutes", "to_day", "to_moment", "to_plain", "type_of"]

OFFSET: Final = "_offset"
"""What the name of a moment gets for the name of its distance from UTC."""

_EPOCH: Final = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
_MICROSECOND: Final = dt.timedelta(microseconds=1)
_MINUTE: Final = 60_000_000
_CALENDAR: Final = "a day or a moment of the years 1 to 9999"


def type_of(arrow: Any, kind: Kind) -> Any:
    """The type of a column of this kind."""
    return {
        Kind.TEXT: arrow.string(),
        Kind.WHOLE: arrow.int64(),
        Kind.DAY: arrow.date32(),
        Kind.MOMENT: arrow.timestamp("us", "UTC"),
    }[kind]


# Moments.


def minutes(moment: dt.datetime) -> int:
    """How far from UTC a moment is told.

    >>> minutes(dt.datetime.fromisoformat("2024-05-06T18:30:00+08:00"))
    480
    """
    return (moment.utcoffset() or dt.timedelta()) // dt.timedelta(minutes=1)


def microseconds(moment: dt.datetime) -> int:
    """The number that a ``timestamp`` in UTC has for a moment."""
    return (moment.replace(tzinfo=dt.UTC) - _EPOCH) // _MICROSECOND - minutes(moment) * _MINUTE


def to_moment(instant: int, offset: int) -> dt.datetime:
    """The moment that ``microseconds`` and ``minutes`` tell; ``SchemaError``, with no path, for none.

    >>> to_moment(0, 480).isoformat()
    '1970-01-01T08:00:00+08:00'
    """
    try:
        zone = dt.timezone(dt.timedelta(minutes=offset))
        return (_EPOCH + (instant + offset * _MINUTE) * _MICROSECOND).replace(tzinfo=zone)
    except (OverflowError, ValueError) as error:
        raise SchemaError("", (instant, offset), _CALENDAR) from error


def to_day(number: int) -> dt.date:
    """The day that a ``date32`` has this number for; ``SchemaError``, with no path, for none."""
    try:
        return (_EPOCH + dt.timedelta(days=number)).date()
    except OverflowError as error:
        raise SchemaError("", number, _CALENDAR) from error


# From Arrow to plain values.


def to_plain(arrow: Any, place: str, array: Any, target: Any) -> list[Any]:
    """The values of an array that is meant to be of a type: text as ``str``, days and moments as ``int``.

    Any width of number, and any kind of string or list, is taken. Raises ``SchemaError`` with the place for
    everything else.
    """
    _check_type(arrow, place, array.type, target)
    try:
        array.validate(full=True)
        plain: list[Any] = array.cast(target).cast(_numbers(arrow, target)).to_pylist()
    except (arrow.ArrowException, ValueError) as error:
        expected = f"a column of {_told(arrow, target)}, and nothing else in it"
        raise SchemaError(place, str(array.type), expected) from error
    return plain


def _check_type(arrow: Any, place: str, found: Any, target: Any) -> None:
    types = arrow.types
    if types.is_dictionary(found):
        found = found.value_type
    if types.is_null(found):
        return
    if not _fits(types, found, target):
        raise SchemaError(place, str(found), f"a column of {_told(arrow, target)}")
    if types.is_list(target):
        _check_type(arrow, f"{place}[]", found.value_type, target.value_type)
    elif types.is_struct(target):
        _check_fields(arrow, place, found, target)


def _check_fields(arrow: Any, place: str, found: Any, target: Any) -> None:
    names, known = ([field.name for field in struct] for struct in (found, target))
    for name in names:
        if name not in known:
            raise SchemaError(f"{place}.{name}", name, f"no such field{nearest(name, known)}")
        if names.count(name) > 1:
            raise SchemaError(f"{place}.{name}", name, "no second field of this name")
    for field in target:
        if field.name not in names:
            raise SchemaError(f"{place}.{field.name}", Missing.MISSING, "this field")
        _check_type(arrow, f"{place}.{field.name}", found.field(field.name).type, field.type)


def _fits(types: Any, found: Any, target: Any) -> bool:
    """Whether values of one type may be meant as values of another."""
    if types.is_struct(target):
        return bool(types.is_struct(found))
    if types.is_list(target):
        return bool(types.is_list(found) or types.is_large_list(found))
    if types.is_string(target):
        return is_text(types, found)
    if types.is_integer(target):
        return bool(types.is_integer(found) or types.is_floating(found))
    if types.is_date(target):
        return bool(types.is_date(found) or types.is_timestamp(found))
    return types.is_timestamp(found) and found.tz is not None


def is_text(types: Any, found: Any) -> bool:
    """Whether a type is one of those of text."""
    return bool(types.is_string(found) or types.is_large_string(found) or types.is_string_view(found))


def _told(arrow: Any, target: Any) -> str:
    """A type in an error; what is nested is not spelt out."""
    types = arrow.types
    return "structs" if types.is_struct(target) else "lists" if types.is_list(target) else str(target)


def _numbers(arrow: Any, target: Any) -> Any:
    """The type, with numbers for days and moments."""
    types = arrow.types
    if types.is_struct(target):
        return arrow.struct([(field.name, _numbers(arrow, field.type)) for field in target])
    if types.is_list(target):
        return arrow.list_(_numbers(arrow, target.value_type))
    if types.is_date(target):
        return arrow.int32()
    return arrow.int64() if types.is_timestamp(target) else target
