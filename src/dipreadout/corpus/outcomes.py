"""What became of one input: a readout, or a failure; as a value, and as a line of JSON."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import attrs

from dipreadout.errors import ReadoutError, SchemaError
from dipreadout.model import Readout

__all__ = ["Failure", "Outcome", "failure_of", "from_line", "to_line"]


@attrs.frozen(kw_only=True)
class Failure:
    """Why an input gave no readout.

    >>> failure_of(SchemaError("source", 5, "bytes or str"))
    Failure(error='SchemaError', message='source: found 5, expected bytes or str')
    """

    error: str
    """The class of the error: ``"NotAReadoutError"``, ``"DecodeError"``, …; see ``dipreadout.errors``."""
    message: str
    """What it says: which field, what was found, what was expected."""


@attrs.frozen(kw_only=True)
class Outcome:
    """What became of one input: it has either a ``readout`` or a ``failure``.

    >>> outcome = Outcome(number=7, source="crawl.zip", place="2031/talks.html",
    ...                   failure=Failure(error="DecodeError", message="bytes: found byte 0xe9"))
    >>> outcome.where, outcome.readout
    ('crawl.zip, 2031/talks.html', None)
    """

    number: int
    """The input's number in the corpus, from 1."""
    source: str
    """The file that it is, or is in."""
    place: str | None = None
    """Where in the file: a member's name, ``"line 17"``, an address; ``None`` for a page of its own."""
    sha256: str | None = None
    """Of the raw input, in hexadecimal; ``None`` where there is none, as in a broken archive."""
    duplicate_of: int | None = None
    """The number of the first input of the same bytes; ``None`` for that one itself."""
    readout: Readout | None = None
    """What was read."""
    failure: Failure | None = None
    """Why nothing was."""

    def __attrs_post_init__(self) -> None:
        if (self.readout is None) == (self.failure is None):
            raise SchemaError("failure", self.failure, "either a readout or a failure")

    @property
    def where(self) -> str:
        """Where the input is, for people."""
        return self.source if self.place is None else f"{self.source}, {self.place}"


def failure_of(error: Exception) -> Failure:
    """The record of an error."""
    if isinstance(error, OSError):
        return Failure(error=type(error).__name__, message=error.strerror or str(error))
    if isinstance(error, ReadoutError):
        return Failure(error=type(error).__name__, message=str(error))
    message = f"{error} (a fault of dipreadout: please report it with the page)"
    return Failure(error=type(error).__name__, message=message)


def to_line(outcome: Outcome, dumps: Callable[[Readout], str] | None = None) -> str:
    """The outcome as an object in JSON, in one line without its end; ``dumps`` writes the readout.

    Without it the readout is left out.

    >>> to_line(Outcome(number=2, source="a.txt", failure=Failure(error="DecodeError", message="0xe9")))
    '{"number": 2, "source": "a.txt", "failure": {"error": "DecodeError", "message": "0xe9"}}'
    """
    record = attrs.asdict(outcome, recurse=False)
    if outcome.failure is not None:
        record["failure"] = attrs.asdict(outcome.failure)
    # A file's name need not be text: what is not stands escaped, and comes back.
    head = json.dumps(
        {name: value for name, value in record.items() if value is not None and name != "readout"}
    )
    if outcome.readout is None or dumps is None:
        return head
    return f'{head[:-1]}, "readout": {dumps(outcome.readout)}}}'


def from_line(line: str | bytes, from_dict: Callable[[dict[str, Any]], Readout]) -> Outcome:
    """The inverse of ``to_line``."""
    record = json.loads(line)
    if "failure" in record:
        record["failure"] = Failure(**record["failure"])
    if "readout" in record:
        record["readout"] = from_dict(record["readout"])
    return Outcome(**record)
