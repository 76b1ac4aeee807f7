"""Validators and converters of the model: what a field may hold, said once, with errors that name the field.

A validator is a function ``(instance, attribute, value)`` as attrs calls it, and raises ``SchemaError``.
A converter leaves what it cannot convert to the validator after it.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from types import NoneType
from typing import TYPE_CHECKING, Any, TypeVar, cast

from dipreadout.errors import SchemaError

if TYPE_CHECKING:
    import attrs

__all__ = [
    "Validator",
    "aware",
    "distinct",
    "each",
    "fixed_offset",
    "identifier",
    "instance",
    "language_tag",
    "line",
    "members",
    "moment",
    "optional",
    "ordered",
    "party_code",
    "prose",
    "sequence",
    "sha256",
    "state_code",
    "strings",
    "url",
]

Validator = Callable[[Any, "attrs.Attribute[Any]", Any], None]
T = TypeVar("T")

# Control characters, lone surrogates and the two non-characters: nothing that a page prints, and nothing that
# every format could carry.
_UNPRINTABLE = r"\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff"
_WORD = rf"[^\s{_UNPRINTABLE}]++"
_LINE = re.compile(rf"{_WORD}(?: {_WORD})*+")

# RFC 5646, section 2.1, as far as its shape goes; the registry is not consulted.
_LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")
_PARTY_CODE = re.compile(r"[A-Z][A-Za-z0-9]{1,11}")
_STATE_CODE = re.compile(r"[A-Z]{2}")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_TOKEN = re.compile(_WORD)


def _is_line(text: str) -> bool:
    # Of all white space `isprintable` takes the space alone. It is thirty times faster than the pattern, and
    # leaves to it bidirectional marks, private use, and characters newer than Python's tables.
    if text.isprintable():
        return text != "" and text[0] != " " and text[-1] != " " and "  " not in text
    return _LINE.fullmatch(text) is not None


def _is_normal(text: str) -> bool:
    return text.isascii() or unicodedata.is_normalized("NFC", text)


def line(_: Any, attribute: attrs.Attribute[Any], value: Any) -> None:
    """One line of printable text in Unicode normal form C, words set off by single spaces."""
    if type(value) is not str or not _is_line(value):
        expected = "one line of printable text, single spaces between words and none at its ends"
        raise SchemaError(attribute.name, value, expected)
    if not _is_normal(value):
        raise SchemaError(attribute.name, value, "text in Unicode normal form C (NFC)")


def prose(_: Any, attribute: attrs.Attribute[Any], value: Any) -> None:
    """Paragraphs, each such a line, set off by a blank line."""
    if type(value) is not str or not _is_line(value.replace("\n\n", " ")):
        expected = "paragraphs of printable text, a blank line between each, single spaces between words"
        raise SchemaError(attribute.name, value, expected)
    if not _is_normal(value):
        raise SchemaError(attribute.name, value, "text in Unicode normal form C (NFC)")


def _matching(pattern: re.Pattern[str], expected: str) -> Validator:
    match = pattern.fullmatch

    def check(_: Any, attribute: attrs.Attribute[Any], value: Any) -> None:
        if type(value) is not str or match(value) is None:
            raise SchemaError(attribute.name, value, expected)

    return check


identifier = _matching(_TOKEN, "an id: printable text without white space")
language_tag = _matching(_LANGUAGE_TAG, "a language tag (BCP 47) such as 'en' or 'zh-Hant'")
party_code = _matching(
    _PARTY_CODE, "the code of a state (ISO 3166-1 alpha-2) or an organisation, such as 'PE' or 'EU'"
)
state_code = _matching(_STATE_CODE, "the code of a state (ISO 3166-1 alpha-2), such as 'PE'")
sha256 = _matching(_SHA256, "a SHA-256 digest as 64 lower-case hexadecimal digits")
url = _matching(_TOKEN, "an address without white space")


def instance(*kinds: type) -> Validator:
    """One of ``kinds``, not of a subclass that means something else: a ``datetime`` is no day."""
    expected = " or ".join("None" if kind is NoneType else kind.__name__ for kind in kinds)

    def check(_: Any, attribute: attrs.Attribute[Any], value: Any) -> None:
        if type(value) not in kinds:
            raise SchemaError(attribute.name, value, expected)

    return check


def aware(_: Any, attribute: attrs.Attribute[Any], value: Any) -> None:
    """A moment with its time zone, never a clock reading that could be anywhere's."""
    offset = value.utcoffset() if type(value) is dt.datetime else None
    if offset is None:
        raise SchemaError(attribute.name, value, "a datetime with a time zone")
    if offset % dt.timedelta(minutes=1):
        raise SchemaError(attribute.name, value, "a time zone whole minutes from UTC")


def moment(instance: Any, attribute: attrs.Attribute[Any], value: Any) -> None:
    """A day, or a moment with its time zone."""
    if type(value) is not dt.date:
        aware(instance, attribute, value)


def optional(inner: Validator) -> Validator:
    """``None``, or what ``inner`` takes."""

    def check(instance: Any, attribute: attrs.Attribute[Any], value: Any) -> None:
        if value is not None:
            inner(instance, attribute, value)

    return check


def each(inner: Validator) -> Validator:
    """A tuple of values that ``inner`` takes; an error names the first that it does not."""

    def check(instance: Any, attribute: attrs.Attribute[Any], value: Any) -> None:
        _is_tuple(attribute, value)
        for position, member in enumerate(value):
            try:
                inner(instance, attribute, member)
            except SchemaError as fault:
                raise SchemaError(f"{attribute.name}[{position}]", fault.found, fault.expected) from None

    return check


def members(kind: type) -> Validator:
    """A tuple of instances of ``kind``; an error names the first that is none."""

    def check(_: Any, attribute: attrs.Attribute[Any], value: Any) -> None:
        _is_tuple(attribute, value)
        for position, member in enumerate(value):
            if type(member) is not kind:
                raise SchemaError(f"{attribute.name}[{position}]", member, kind.__name__)

    return check


def _is_tuple(attribute: attrs.Attribute[Any], value: Any) -> None:
    if type(value) is not tuple:
        raise SchemaError(attribute.name, value, "a sequence")


def distinct(field: str, values: Sequence[str], key: str = "") -> None:
    """Raise where one of ``values`` was there before; ``key`` is what follows the position in its path."""
    if len(values) < 2 or len(set(values)) == len(values):
        return
    first: dict[str, int] = {}
    for position, value in enumerate(values):
        if first.setdefault(value, position) != position:
            expected = f"none twice, and {field}[{first[value]}]{key} is the same"
            raise SchemaError(f"{field}[{position}]{key}", value, expected)


def ordered(field: str, spans: Sequence[Any]) -> None:
    """Raise unless each span begins at or after the end of the one before it."""
    end = 0
    for position, span in enumerate(spans):
        if span.start < end:
            expected = f"{end} or more, where the one before ends"
            raise SchemaError(f"{field}[{position}].start", span.start, expected)
        end = span.end


def fixed_offset(value: dt.datetime | dt.date | None) -> dt.datetime | dt.date | None:
    """The same moment, its time zone replaced by that zone's distance from UTC at the moment.

    That distance is all that a format carries; zones compare by rules of their own where clocks are set back.
    """
    if type(value) is not dt.datetime or (offset := value.utcoffset()) is None:
        return value
    return value.replace(tzinfo=dt.timezone(offset), fold=0)


def sequence(value: Iterable[T]) -> tuple[T, ...]:
    """Any iterable as a tuple, so that a caller may hand in a list; text and bytes are left to the validator.

    As a field's converter it stands in a function that says what ``T`` is, for the type checker's sake.
    """
    if type(value) is tuple or isinstance(value, (str, bytes)) or not isinstance(value, Iterable):
        return cast("tuple[T, ...]", value)
    return tuple(value)


def strings(value: Iterable[str]) -> tuple[str, ...]:
    """Any iterable of text as a tuple."""
    return sequence(value)
