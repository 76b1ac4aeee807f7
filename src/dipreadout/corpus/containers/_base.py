"""What a kind of container states of itself, and what comes out of one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, BinaryIO, Final, NamedTuple, TypeAlias

import attrs

from dipreadout._inputs import SUFFIXES
from dipreadout.corpus.outcomes import Failure, failure_of
from dipreadout.errors import Missing, SchemaError
from dipreadout.formats._plain import day_or_moment, moment
from dipreadout.parsing import Given

__all__ = ["KNOWN", "Asked", "Container", "Item", "Read", "as_given", "is_page", "of_row"]


class Item(NamedTuple):
    """A page in a container."""

    place: str | None
    """Where in the container it is."""
    content: bytes | str | Failure | None
    """The page, or why there is none."""
    given: Given = Given()
    """What the container knows of it."""


class Asked(NamedTuple):
    """How the caller wants containers to be read."""

    column: str
    """The name of the column, or key, that holds the page."""
    limit: int
    """The bytes of a page, at the most. Of a longer one, one byte more is enough to tell."""


Read: TypeAlias = Callable[[BinaryIO, Asked], Iterator[Item]]
"""Takes the open file, and what is asked.

Raises ``SchemaError`` where the file is broken, after all that stands before the fault.
"""


@attrs.frozen(kw_only=True)
class Container:
    """A kind of file that holds many pages."""

    name: str
    """What it is called."""
    suffixes: tuple[str, ...]
    """How names of such files end, in small letters."""
    read: Read
    """What is in one."""
    extra: str | None = None
    """The extra that it needs; ``None`` for none."""


KNOWN: Final = tuple(Given.__annotations__)


def is_page(name: str) -> bool:
    """Whether a member of an archive is a page, by its name; hidden files are none."""
    base = name.rpartition("/")[2]
    return not base.startswith(".") and base.lower().endswith(tuple(SUFFIXES))


def of_row(place: str, row: Mapping[str, Any], column: str) -> Item:
    """The page in a row: its content in ``column``, and what other columns know of it.

    Those are the columns with the names of keywords of ``dipreadout.parse``; all others are left alone.

    >>> of_row("line 2", {"html": "<p>They met.</p>", "published": "2031-05-06", "rank": 3}, "html")
    Item(place='line 2', content='<p>They met.</p>', given={'published': datetime.date(2031, 5, 6)})
    """
    try:
        content = row.get(column)
        if not isinstance(content, (bytes, str)):
            found = content if column in row else Missing.MISSING
            raise SchemaError(column, found, "a page as text or bytes; name another column with column=...")
        given: Any = {name: as_given(name, row[name]) for name in KNOWN if row.get(name) is not None}
    except SchemaError as error:
        return Item(place, failure_of(error))
    return Item(place, content, given)


def as_given(name: str, value: Any) -> Any:
    """What a cell says as the keyword takes it: days and moments may be text."""
    read = {"published": day_or_moment, "retrieved": moment}.get(name)
    if read is None or not isinstance(value, str):
        return value
    try:
        return read(value)
    except SchemaError as fault:
        raise fault.under(name) from None
