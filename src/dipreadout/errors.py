"""The exceptions: one base, and a subclass for each thing that a caller can do about it.

Facts stand in fields, so that a program can act on them; the message is made from the fields.
Every exception can be pickled, and so crosses process boundaries whole.
"""

from __future__ import annotations

import enum
import reprlib
from typing import TYPE_CHECKING, Final

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [
    "DecodeError",
    "LimitError",
    "Missing",
    "MissingExtraError",
    "NotAReadoutError",
    "ReadoutError",
    "SchemaError",
    "UnsupportedLanguageError",
]


_WIDTH: Final = 60


class _Short(reprlib.Repr):
    """A ``repr`` that costs little whatever the value: what is long is cut, what is deep is not entered."""

    def __init__(self) -> None:
        super().__init__()
        self.maxlevel = 3
        self.maxstring = self.maxother = 4 * _WIDTH
        self.fillvalue = "…"

    def repr_bytes(self, x: bytes, level: int) -> str:
        return self.repr_instance(x[: self.maxother], level)

    def repr_int(self, x: int, level: int) -> str:
        # Python refuses to print integers of more than some thousand digits.
        return super().repr_int(x, level) if x.bit_length() < 128 else f"an integer of {x.bit_length()} bits"


_short = _Short()


def shorten(value: object, width: int = _WIDTH) -> str:
    """The ``repr`` of a value, cut in the middle when it is long.

    >>> shorten("a" * 200, width=16)
    "'aaaaaaa…aaaaaa'"
    """
    text = _short.repr(value)
    if len(text) <= width:
        return text
    head = width // 2
    return f"{text[:head]}…{text[head + 1 - width :]}"


def nearest(found: object, known: Iterable[str]) -> str:
    """What to add to an error where a name is not known: the known one that was probably meant, if any.

    >>> nearest("langage", ("title", "language"))
    "; did you mean 'language'?"
    >>> nearest("colour", ("title", "language"))
    ''
    """
    if not isinstance(found, str) or len(found) > _WIDTH:
        return ""
    from difflib import get_close_matches

    matches = get_close_matches(found, list(known), n=1)
    return f"; did you mean {matches[0]!r}?" if matches else ""


class Missing(enum.Enum):
    """What a ``SchemaError`` has found where there was nothing at all, not even ``None``."""

    MISSING = "nothing"

    def __repr__(self) -> str:
        return self.value


class ReadoutError(ValueError):
    """The base of everything that dipreadout raises.

    >>> issubclass(NotAReadoutError, ReadoutError) and issubclass(ReadoutError, ValueError)
    True
    """


@attrs.define(slots=False, eq=False, str=False)
class NotAReadoutError(ReadoutError):
    """The page is well formed, but it is no account of a meeting or a call.

    >>> print(NotAReadoutError("press conference", "its paragraphs begin with 'Q:' and 'A:'"))
    not a readout: it looks like a press conference (its paragraphs begin with 'Q:' and 'A:'); \
use read_page() for pages of other kinds
    """

    looks_like: str
    """The kind of page that it looks like, in the singular: ``"press conference"``, ``"announcement"``, …"""
    reason: str
    """What was seen that says so."""

    def __str__(self) -> str:
        article = "an" if self.looks_like[:1] in "aeiou" else "a"
        return (
            f"not a readout: it looks like {article} {self.looks_like} ({self.reason}); "
            "use read_page() for pages of other kinds"
        )


@attrs.define(slots=False, eq=False, str=False)
class DecodeError(ReadoutError):
    """The bytes are not in the encoding that they, or the caller, claim.

    >>> print(DecodeError("utf-8", 17, "byte 0xff"))
    bytes: found byte 0xff at offset 17, expected utf-8; pass encoding=... if the page is in another one
    """

    encoding: str
    """The encoding that was tried."""
    offset: int
    """Where the first wrong byte stands, counted from 0."""
    found: str
    """What stands there."""

    def __str__(self) -> str:
        return (
            f"bytes: found {self.found} at offset {self.offset}, expected {self.encoding}; "
            "pass encoding=... if the page is in another one"
        )


@attrs.define(slots=False, eq=False, str=False)
class UnsupportedLanguageError(ReadoutError):
    """No language module reads this language.

    >>> print(UnsupportedLanguageError("tlh", ("en",)))
    language: found 'tlh', expected one of en; pass language=... if the page is in one of those
    """

    language: str | None
    """The language asked for or found on the page (BCP 47); ``None`` when it could not be told."""
    supported: tuple[str, ...]
    """The languages that there are."""

    def __str__(self) -> str:
        return (
            f"language: found {shorten(self.language)}, expected one of {', '.join(self.supported)}; "
            "pass language=... if the page is in one of those"
        )


@attrs.define(slots=False, eq=False, str=False)
class SchemaError(ReadoutError):
    """A value, or the data that should become one, breaks the model.

    >>> print(SchemaError("statements[3].cue.end", 900, "at most 120, the length of the text"))
    statements[3].cue.end: found 900, expected at most 120, the length of the text
    """

    path: str
    """The way to the field, from the value that was being built: ``"statements[3].cue.end"``."""
    found: object
    """What was there."""
    expected: str
    """What should have been there."""

    def under(self, prefix: str) -> SchemaError:
        """The same fault, seen from the value that holds this one.

        >>> SchemaError("end", 0, "more than start").under("cue").path
        'cue.end'
        """
        glue = "" if not self.path or self.path.startswith("[") or not prefix else "."
        return SchemaError(f"{prefix}{glue}{self.path}", self.found, self.expected)

    def __str__(self) -> str:
        return f"{self.path}: found {shorten(self.found)}, expected {self.expected}"


@attrs.define(slots=False, eq=False, str=False)
class LimitError(ReadoutError):
    """The input is larger than this library is willing to take.

    >>> print(LimitError("input", 70_000_000, 67_108_864))
    input: found 70000000, expected at most 67108864; split the input, or read the part that matters
    """

    what: str
    """What was counted."""
    found: int
    """How many there were."""
    limit: int
    """How many there may be."""
    remedy: str = "split the input, or read the part that matters"
    """What to try."""

    def __str__(self) -> str:
        return f"{self.what}: found {self.found}, expected at most {self.limit}; {self.remedy}"


@attrs.define(slots=False, eq=False, str=False)
class MissingExtraError(ReadoutError):
    """A format, or ``dipreadout.arrow``, needs a package that only its users install.

    >>> print(MissingExtraError("parquet", "pyarrow", "arrow"))
    parquet: found no package 'pyarrow', expected it to be installed; try pip install 'dipreadout[arrow]'
    """

    format: str
    """The format, or the module, that needs it."""
    package: str
    """The package that was looked for."""
    extra: str
    """The extra of dipreadout that brings it."""

    def __str__(self) -> str:
        return (
            f"{self.format}: found no package {self.package!r}, expected it to be installed; "
            f"try pip install 'dipreadout[{self.extra}]'"
        )
