"""The errors: one base, facts in fields, short messages."""

from __future__ import annotations

import pickle
from collections.abc import Callable

import pytest

from dipreadout import (
    DecodeError,
    LimitError,
    MissingExtraError,
    NotAReadoutError,
    ReadoutError,
    SchemaError,
    UnsupportedLanguageError,
)
from dipreadout.errors import Missing

ERRORS: dict[type[ReadoutError], Callable[[], ReadoutError]] = {
    DecodeError: lambda: DecodeError("utf-8", 17, "byte 0xff"),
    LimitError: lambda: LimitError("input", 70_000_000, 67_108_864),
    MissingExtraError: lambda: MissingExtraError("parquet", "pyarrow", "arrow"),
    NotAReadoutError: lambda: NotAReadoutError("announcement", "the title says 'will visit'"),
    SchemaError: lambda: SchemaError("statements[3].cue.end", 900, "at most 120, the length of the text"),
    UnsupportedLanguageError: lambda: UnsupportedLanguageError("tlh", ("en",)),
}


def test_every_error_is_a_readout_error_and_a_value_error() -> None:
    """One ``except`` catches all, also the ``except`` of somebody who does not know this library."""
    assert all(issubclass(error, ReadoutError) for error in ERRORS)
    assert issubclass(ReadoutError, ValueError)


@pytest.mark.parametrize(
    "error", [make() for make in ERRORS.values()], ids=[kind.__name__ for kind in ERRORS]
)
def test_errors_can_be_pickled(error: ReadoutError) -> None:
    """They cross process boundaries whole."""
    other = pickle.loads(pickle.dumps(error))
    assert type(other) is type(error)
    assert str(other) == str(error)
    assert vars(other) == vars(error)


@pytest.mark.parametrize(
    ("found", "shown"),
    [
        pytest.param("x" * 10**7, f"'{'x' * 29}…{'x' * 28}'", id="long text"),
        pytest.param(b"x" * 10**7, f"b'{'x' * 28}…{'x' * 28}'", id="long bytes"),
        pytest.param(10**5000, "an integer of 16610 bits", id="huge number"),
        pytest.param([[[[[[1]]]]]], "[[[[…]]]]", id="deep list"),
        pytest.param(Missing.MISSING, "nothing", id="nothing at all"),
    ],
)
def test_a_message_is_short_whatever_was_found(found: object, shown: str) -> None:
    """Not even what Python refuses to print can break it."""
    assert str(SchemaError("text", found, "less")) == f"text: found {shown}, expected less"
