"""Front matter: facts in YAML above a text, between two lines of three hyphens.

Only what plain values need is written and read: mappings, sequences, text, whole numbers and null. Text is
always written in quotation marks, so that no YAML reader takes a day, ``no`` or ``1.10`` for something else;
where a person leaves them out, what they typed is taken for text all the same.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, Final

from dipreadout.errors import Missing, SchemaError
from dipreadout.formats._base import Format
from dipreadout.formats._extras import require

__all__ = ["dump", "load"]

_FENCE: Final = "---"
_DEPTH: Final = 16
"""How deep values may lie inside one another: three times as deep as a readout's do."""
_NULL: Final = frozenset(("", "~", "null"))
_WHOLE: Final = re.compile(r"0|[1-9][0-9]{0,18}")


def dump(facts: dict[str, Any]) -> list[str]:
    """The lines of the front matter, its fences with them. The inverse of ``load``.

    >>> dump({"title": "No", "people": [{"name": "Ana", "named": {"at": 3, "words": "Ana"}}]})
    ['---', 'title: "No"', 'people:', '  - name: "Ana"', '    named: {at: 3, words: "Ana"}', '---']
    """
    return [_FENCE, *_block(facts), _FENCE]


def _block(value: Any) -> Iterator[str]:
    """The lines of a mapping or a sequence; what is made of scalars alone is set in one line."""
    for key, inner in value.items() if type(value) is dict else (("-", part) for part in value):
        colon = "" if key == "-" else ":"
        if _is_short(inner):
            yield f"{key}{colon} {_flow(inner)}"
        elif colon:
            yield f"{key}:"
            yield from (f"  {line}" for line in _block(inner))
        else:
            first, *others = _block(inner)
            yield f"- {first}"
            yield from (f"  {line}" for line in others)


def _is_short(value: Any) -> bool:
    if type(value) is dict:
        return any(type(part) is int for part in value.values())
    return type(value) is not list or all(type(part) is str for part in value)


def _flow(value: Any) -> str:
    if type(value) is dict:
        return "{" + ", ".join(f"{key}: {_flow(part)}" for key, part in value.items()) + "}"
    # YAML in its version 1.2 is a superset of JSON, and for these values that of 1.1 is too.
    return json.dumps(value, ensure_ascii=False)


def load(lines: list[str], format: Format) -> tuple[Any, int]:
    """The facts at the beginning of a file, and how many lines they take. The inverse of ``dump``.

    Raises ``SchemaError`` with the line of the fault for what is no YAML, and for YAML that plain facts have
    no need of: aliases, tags, a key twice, a second document.
    """
    if lines[0].rstrip() != _FENCE:
        raise SchemaError("line 1", lines[0], "three hyphens, where the front matter begins")
    end = next((n for n, line in enumerate(lines[1:], 1) if line.rstrip() == _FENCE), None)
    if end is None:
        raise SchemaError("source", Missing.MISSING, "three hyphens, where the front matter ends")
    yaml = require("yaml", format)
    text = "\n".join(lines[1:end]) + "\n"
    try:
        return _Reader(yaml, text).document(), end + 1
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        n = (mark.line if mark else text.count("\n", 0, getattr(error, "position", 0))) + 2
        problem = getattr(error, "problem", None) or getattr(error, "reason", "")
        raise SchemaError(f"line {n}", lines[n - 1], f"YAML ({problem})") from error
    except SchemaError:
        raise
    except (ValueError, OverflowError) as error:
        # The parser's own conversions: code points past the last, versions of thousands of digits.
        raise SchemaError("line 1", text, f"YAML ({error})") from error


class _Reader:
    """Plain values, made of the parser's events; these come one by one, so that nothing builds up unseen."""

    def __init__(self, yaml: Any, text: str) -> None:
        # The parser in C, where PyYAML brings it, is ten times faster.
        self._events = yaml.parse(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))

    def document(self) -> Any:
        """The one document's value."""
        self._next("StreamStart")
        if (event := next(self._events)) and self._kind(event) == "StreamEnd":
            return None
        value = self._value(next(self._events), 0)
        self._next("DocumentEnd")
        self._next("StreamEnd")
        return value

    def _next(self, kind: str) -> None:
        event = next(self._events)
        if self._kind(event) != kind:
            raise self._fault(event, "one document of YAML")

    def _value(self, event: Any, depth: int) -> Any:
        kind = self._kind(event)
        if kind == "Alias" or event.anchor is not None or event.tag is not None:
            raise self._fault(event, "facts without anchors, aliases and tags")
        if depth > _DEPTH:
            raise self._fault(event, "fewer values inside one another")
        if kind == "Scalar":
            return _scalar(event)
        return self._mapping(depth) if kind == "MappingStart" else self._sequence(depth)

    def _mapping(self, depth: int) -> dict[str, Any]:
        members: dict[str, Any] = {}
        while self._kind(event := next(self._events)) != "MappingEnd":
            if self._kind(event) != "Scalar" or event.tag is not None or event.anchor is not None:
                raise self._fault(event, "a word as a key")
            if event.value in members:
                raise self._fault(event, "no second value for this key", event.value)
            members[event.value] = self._value(next(self._events), depth + 1)
        return members

    def _sequence(self, depth: int) -> list[Any]:
        parts = []
        while self._kind(event := next(self._events)) != "SequenceEnd":
            parts.append(self._value(event, depth + 1))
        return parts

    @staticmethod
    def _kind(event: Any) -> str:
        return type(event).__name__.removesuffix("Event")

    def _fault(self, event: Any, expected: str, found: object = None) -> SchemaError:
        return SchemaError(
            f"line {event.start_mark.line + 2}",
            found or self._kind(event).removesuffix("Start").lower(),
            expected,
        )


def _scalar(event: Any) -> str | int | None:
    text: str = event.value
    if event.style:
        return text
    if text in _NULL:
        return None
    return int(text) if _WHOLE.fullmatch(text) else text
