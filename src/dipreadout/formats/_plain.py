"""From bytes to text, and from JSON to plain values: strict, and with the place of every fault."""

from __future__ import annotations

import datetime as dt
import json
import re
from typing import Any, Final, TypeVar

from dipreadout.errors import SchemaError, shorten

__all__ = ["DAY", "MOMENT", "day", "day_or_moment", "decode", "moment", "parse", "step"]

_DIGITS: Final = 19
"""The most digits that an integer may have: those of the largest offset, 2⁶³ - 1."""

DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
"""How a day is written."""
MOMENT: Final = re.compile(
    DAY.pattern + r"T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,6})?(Z|[+-][0-9]{2}:[0-9]{2})"
)
"""How a moment is written."""

_D = TypeVar("_D", dt.date, dt.datetime)


def decode(data: Any, field: str, kind: str) -> str:
    """Text as it is, or out of bytes of UTF-8 with or without a byte-order mark.

    Raises ``SchemaError`` for the field where it is neither, saying what kind of text was expected.

    >>> decode("Perú".encode(), "data", "Markdown")
    'Perú'
    """
    if isinstance(data, str):
        return data
    if not isinstance(data, bytes):
        raise SchemaError(field, data, f"{kind} as str or bytes")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise SchemaError(f"byte {error.start}", data[error.start : error.end], "UTF-8") from error


def parse(source: Any) -> Any:
    """The plain values of a JSON text, in ``str`` or in bytes of UTF-8.

    Raises ``SchemaError`` with the place of the fault: no JSON, a key twice in an object, a number that is
    longer than those of any offset.

    >>> parse('{"start": 4}')
    {'start': 4}
    """
    text = decode(source, "source", "JSON")
    try:
        return json.loads(text, object_pairs_hook=_unique, parse_int=_whole)
    except json.JSONDecodeError as error:
        place = f"line {error.lineno} column {error.colno}"
        rest = text[error.pos : error.pos + 20]
        raise SchemaError(place, rest, f"JSON ({error.msg[:1].lower()}{error.msg[1:]})") from error
    except RecursionError:
        # The parser's own depth: far beyond a readout's, which is five.
        raise SchemaError("source", text, "fewer brackets inside one another") from None


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) < len(pairs):
        seen: set[str] = set()
        for key, value in pairs:
            if key in seen:
                raise SchemaError(step(key), value, "no second value for this key")
            seen.add(key)
    return members


def _whole(digits: str) -> int:
    if len(digits) > _DIGITS:
        raise SchemaError("source", digits, f"whole numbers of at most {_DIGITS} digits")
    return int(digits)


def step(key: Any) -> str:
    """A key of somebody else's making, as part of a path."""
    return key if isinstance(key, str) and key.isidentifier() and len(key) <= 60 else f"[{shorten(key)}]"


def day(value: Any) -> dt.date:
    """A day as ISO 8601 writes it; ``SchemaError``, with no path, for anything else.

    >>> day("2024-05-06")
    datetime.date(2024, 5, 6)
    """
    return _written(dt.date, DAY, value, "a day such as '2024-05-06'")


def moment(value: Any) -> dt.datetime:
    """A moment as RFC 3339 writes it; ``SchemaError``, with no path, for anything else."""
    return _written(dt.datetime, MOMENT, value, "a moment such as '2024-05-06T18:30:00+08:00'")


def day_or_moment(value: Any) -> dt.datetime | dt.date:
    """A moment where there is a time of day, else a day; ``SchemaError``, with no path, for anything else."""
    return moment(value) if isinstance(value, str) and "T" in value else day(value)


def _written(kind: type[_D], pattern: re.Pattern[str], value: Any, expected: str) -> _D:
    # Python takes other forms too, and drops what is finer than a microsecond.
    if type(value) is not str or pattern.fullmatch(value) is None:
        raise SchemaError("", value, expected)
    try:
        return kind.fromisoformat(value)
    except ValueError as error:
        raise SchemaError("", value, expected) from error
