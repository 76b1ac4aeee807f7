"""Runs of words in a text, and which words say what.

Positions are code points in ``Readout.text``, counted from 0 and half-open, as Python slices strings.
"""

from __future__ import annotations

from collections.abc import ItemsView, Iterable, Iterator, Mapping
from typing import Final, cast

import attrs

from dipreadout import _check
from dipreadout.errors import SchemaError

__all__ = ["Evidence", "Span", "to_evidence", "to_spans"]

_LAST_OFFSET: Final = 2**63 - 1
"""The largest number that every format carries (a signed 64-bit integer)."""


@attrs.frozen(kw_only=True, order=True)
class Span:
    """A run of words in ``Readout.text``: half-open, in code points, never empty.

    Spans order by where they begin, and contain positions and other spans.

    >>> span = Span(start=4, end=9)
    >>> len(span), span.of("Who spoke, when?"), 4 in span, 9 in span, Span(start=5, end=9) in span
    (5, 'spoke', True, False, True)
    """

    start: int
    """Code points before the first."""
    end: int
    """Code points before the first that is no longer part of it."""

    # One check of both instead of a validator each: a page has some sixty spans, about a third of what its
    # value costs to build.
    def __attrs_post_init__(self) -> None:
        start, end = self.start, self.end
        if type(start) is not int or type(end) is not int or not 0 <= start < end <= _LAST_OFFSET:
            raise self._fault()

    def _fault(self) -> SchemaError:
        for field, offset in (("start", self.start), ("end", self.end)):
            if type(offset) is not int or not 0 <= offset <= _LAST_OFFSET:
                return SchemaError(field, offset, "a whole number of code points, 0 or more")
        return SchemaError("end", self.end, f"more than start, {self.start}")

    def __len__(self) -> int:
        return self.end - self.start

    def __contains__(self, other: object) -> bool:
        if isinstance(other, Span):
            return self.start <= other.start and other.end <= self.end
        return isinstance(other, int) and self.start <= other < self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two share a code point.

        >>> span = Span(start=0, end=3)
        >>> span.overlaps(Span(start=2, end=5)), span.overlaps(Span(start=3, end=5))
        (True, False)
        """
        return self.start < other.end and other.start < self.end

    def of(self, text: str) -> str:
        """The words that the span covers in ``text``.

        >>> Span(start=0, end=3).of("Who spoke?")
        'Who'
        """
        return text[self.start : self.end]


class Evidence(Mapping[str, Span]):
    """Which words say what: field names of ``Meeting`` to spans, in a mapping that cannot be changed.

    >>> evidence = Evidence({"date": Span(start=3, end=14)})
    >>> evidence["date"], "place" in evidence, evidence == {"date": Span(start=3, end=14)}
    (Span(start=3, end=14), False, True)
    """

    __slots__ = ("_spans",)

    def __init__(self, spans: Mapping[str, Span] | Iterable[tuple[str, Span]] = ()) -> None:
        self._spans = dict(spans)

    def __getitem__(self, field: str) -> Span:
        return self._spans[field]

    def __iter__(self) -> Iterator[str]:
        return iter(self._spans)

    def __len__(self) -> int:
        return len(self._spans)

    def items(self) -> ItemsView[str, Span]:
        """The fields with their spans."""
        return self._spans.items()

    def __hash__(self) -> int:
        return hash(frozenset(self._spans.items()))

    def __repr__(self) -> str:
        return f"Evidence({self._spans!r})"

    def __reduce__(self) -> tuple[type[Evidence], tuple[dict[str, Span]]]:
        return Evidence, (self._spans,)


def to_spans(value: Iterable[Span]) -> tuple[Span, ...]:
    """Any iterable of spans as a tuple; anything else is left to the validator."""
    return _check.sequence(value)


def to_evidence(value: Mapping[str, Span]) -> Evidence:
    """Any mapping as evidence; anything else is left to the validator."""
    given = cast("object", value)
    return Evidence(given) if isinstance(given, Mapping) else cast("Evidence", given)
