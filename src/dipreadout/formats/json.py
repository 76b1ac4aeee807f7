"""Readouts as JSON, and as the plain values that JSON is made of.

Two pairs of inverses: ``to_dict`` and ``from_dict``, ``dumps`` and ``loads``. All that a ``Readout`` holds is
carried. Keys are the names of the fields, all of them and in their order:

- an enumeration is its value (``"phone_call"``), a tuple an array, what the text does not say ``null``;
- a day is ``"2024-05-06"``, a moment ``"2024-05-06T18:30:00+08:00"`` (RFC 3339, to the microsecond);
- a ``Span`` is ``{"start": 4, "end": 9}``, in code points; evidence is an object of spans.

``dumps`` puts ``"schema"`` before them, the version of this layout. Reading is strict: an unknown key, a key
twice, a number in quotation marks raise ``SchemaError`` with the path of the first fault. What has a default
may be left out, for there are tools that drop ``null``.

Programs in other languages check what they write with the JSON Schema that ``schema`` gives.
"""

from __future__ import annotations

import datetime as dt
import enum
import json
from collections.abc import Callable
from functools import cache
from importlib.resources import files
from types import NoneType
from typing import Any, Final, TypeAlias, get_args, get_origin

import attrs
from cattrs import BaseConverter, Converter

from dipreadout.errors import Missing, SchemaError, nearest
from dipreadout.formats._base import Carries, Format, Holds
from dipreadout.formats._plain import day, day_or_moment, moment, parse, step
from dipreadout.model import (
    Evidence,
    Meeting,
    MeetingKind,
    PartOfDay,
    Readout,
    Role,
    Scope,
    Span,
    SpeechMode,
    VisitKind,
)

__all__ = ["FORMAT", "SCHEMA", "dumps", "from_dict", "loads", "read", "schema", "to_dict", "write"]

FORMAT: Final = Format(
    name="json",
    title="JSON",
    suffixes=(".json",),
    holds=Holds.ONE,
    carries=Carries.VALUE,
    users="programs in any language; archives",
)
SCHEMA: Final = "dipreadout/1"
"""The version of the layout. It changes when a key changes its name or its meaning."""

_PLAIN: Final = {str, int, NoneType, MeetingKind, PartOfDay, VisitKind, Role, Scope, SpeechMode}

_Hook: TypeAlias = Callable[[Any, Any], Any]


def to_dict(readout: Readout) -> dict[str, Any]:
    """The readout as plain JSON values: ``dict``, ``list``, ``str``, ``int`` and ``None``.

    The inverse of ``from_dict``.

    >>> from dipreadout.model import Meeting
    >>> data = to_dict(Readout(text="They met.", language="en", meeting=Meeting(kind="talks")))
    >>> data["text"], data["meeting"]["kind"], data["meeting"]["place"], data["statements"]
    ('They met.', 'talks', None, [])
    """
    if not isinstance(readout, Readout):
        raise SchemaError("readout", readout, "a Readout")
    data: dict[str, Any] = _converter().unstructure(readout)
    return data


def from_dict(data: dict[str, Any]) -> Readout:
    """The readout that ``to_dict`` made ``data`` of; ``"schema"``, where it is there, is checked.

    Raises ``SchemaError`` for anything else, with the path of the first fault.

    >>> from_dict({"text": "They met.", "language": "en", "meeting": {"kind": "talks", "plaec": "Lima"}})
    Traceback (most recent call last):
    dipreadout.errors.SchemaError: meeting.plaec: found 'Lima', expected no such key; did you mean 'place'?
    """
    if type(data) is dict and "schema" in data:
        data = dict(data)
        _check_schema(data.pop("schema"))
    try:
        return _converter().structure(data, Readout)
    except SchemaError as fault:
        raise fault.under("" if fault.path else "data") from None


def dumps(readout: Readout, *, indent: int | None = None) -> str:
    """The readout as JSON, in one line unless ``indent`` is given. Letters of every script stay readable.

    The inverse of ``loads``.

    >>> from dipreadout.model import Meeting
    >>> dumps(Readout(text="Se reunieron en Perú.", language="es", meeting=Meeting(kind="talks")))
    '{"schema": "dipreadout/1", "title": null, "text": "Se reunieron en Perú.", "language": "es", ...
    """
    return json.dumps({"schema": SCHEMA, **to_dict(readout)}, ensure_ascii=False, indent=indent)


def loads(source: str | bytes) -> Readout:
    """The readout that ``dumps`` wrote; bytes are UTF-8, with or without a byte-order mark.

    Raises ``SchemaError`` where the source is no JSON, of another version, or no readout.

    >>> loads('{"schema": "dipreadout/9"}')
    Traceback (most recent call last):
    dipreadout.errors.SchemaError: schema: found 'dipreadout/9', expected 'dipreadout/1', the version that \
this release reads
    """
    data = parse(source)
    if type(data) is dict:
        _check_schema(data.get("schema", Missing.MISSING))
    return from_dict(data)


def write(readout: Readout) -> str:
    """A JSON file: indented, for people look into files. The inverse of ``read``."""
    return dumps(readout, indent=1) + "\n"


def read(data: str | bytes) -> Readout:
    """What a JSON file holds, as ``loads`` reads it. The inverse of ``write``."""
    return loads(data)


def schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of what ``dumps`` writes: keys, types, vocabularies, what each means.

    ``loads`` takes nothing that the schema refuses; it refuses more, as a schema cannot compare positions.

    >>> schema()["required"], schema()["$defs"]["Role"]["enum"]
    (['schema', 'text', 'language', 'meeting'], ['principal', 'attendee'])
    """
    data: dict[str, Any] = json.loads(files(__package__).joinpath("schema.json").read_bytes())
    return data


def _check_schema(version: Any) -> None:
    if version != SCHEMA:
        raise SchemaError("schema", version, f"{SCHEMA!r}, the version that this release reads")


# From plain values to the model, and back.


@cache
def _converter() -> Converter:
    converter = Converter(unstruct_collection_overrides={tuple: list})
    converter.register_unstructure_hook(enum.StrEnum, lambda term: term.value)
    converter.register_unstructure_hook(dt.date, lambda day: day.isoformat())
    fields = [field.name for field in attrs.fields(Meeting)]
    converter.register_unstructure_hook(
        Evidence,
        lambda spans: {name: converter.unstructure(spans[name]) for name in fields if name in spans},
    )
    converter.register_structure_hook(dt.date, lambda value, _: day(value))
    converter.register_structure_hook(dt.datetime, lambda value, _: moment(value))
    converter.register_structure_hook(dt.datetime | dt.date | None, lambda value, _: _published(value))
    converter.register_structure_hook_factory(_is_tuple, _array)
    converter.register_structure_hook_factory(attrs.has, _object)
    converter.register_structure_hook(Evidence, _evidence)
    return converter


def _object(cls: type[attrs.AttrsInstance], converter: BaseConverter) -> _Hook:
    fields = attrs.fields(attrs.resolve_types(cls))
    names = frozenset(field.name for field in fields)
    required = frozenset(field.name for field in fields if field.default is attrs.NOTHING)
    hooks = [
        (field.name, field.type, converter.get_structure_hook(field.type))
        for field in fields
        if not _is_plain(field.type)
    ]

    def structure(value: Any, _: Any) -> attrs.AttrsInstance:
        parts = _members(value)
        if not required <= parts.keys() <= names:
            raise _wrong_keys(cls, parts)
        if hooks:  # spans, which are most of a readout, have none, and are not copied
            parts = dict(parts)
        for key, kind, hook in hooks:
            if key in parts:
                parts[key] = _under(key, kind, hook, parts[key])
        return cls(**parts)

    return structure


def _wrong_keys(cls: type[attrs.AttrsInstance], parts: dict[Any, Any]) -> SchemaError:
    fields = attrs.fields(cls)
    names = [field.name for field in fields]
    for key, part in parts.items():
        if key not in names:
            return SchemaError(step(key), part, f"no such key{nearest(key, names)}")
    missing = next(f.name for f in fields if f.default is attrs.NOTHING and f.name not in parts)
    return SchemaError(missing, Missing.MISSING, "this key, which has no default")


def _array(kind: Any, converter: BaseConverter) -> _Hook:
    inner = get_args(kind)[0]
    hook: _Hook = _as_it_is if _is_plain(inner) else converter.get_structure_hook(inner)

    def structure(value: Any, _: Any) -> tuple[Any, ...]:
        if type(value) is not list:
            raise SchemaError("", value, "an array")
        return tuple([_under(f"[{n}]", inner, hook, part) for n, part in enumerate(value)])

    return structure


def _as_it_is(value: Any, _: Any) -> Any:
    return value


def _is_plain(kind: Any) -> bool:
    """Whether the model takes or refuses the JSON value by itself, naming the field: text, numbers, terms."""
    return {*(get_args(kind) or (kind,))} <= _PLAIN


def _is_tuple(kind: Any) -> bool:
    origin: Any = get_origin(kind)
    return origin is tuple


def _evidence(value: Any, _: Any) -> Evidence:
    hook = _converter().get_structure_hook(Span)
    return Evidence({key: _under(step(key), Span, hook, part) for key, part in _members(value).items()})


def _published(value: Any) -> dt.datetime | dt.date | None:
    return None if value is None else day_or_moment(value)


def _members(value: Any) -> dict[Any, Any]:
    if type(value) is not dict:
        raise SchemaError("", value, "an object")
    return value


def _under(step: str, kind: Any, hook: _Hook, value: Any) -> Any:
    """What the hook makes of a part; a fault in it gets the way to the part before its path."""
    try:
        return hook(value, kind)
    except SchemaError as fault:
        raise fault.under(step) from fault.__cause__
