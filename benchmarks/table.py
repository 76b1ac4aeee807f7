"""The one table: each figure with what is aimed at, and the bound that tells a regression."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

__all__ = ["Bound", "Row", "Section", "at_least", "at_most", "lines", "regressions"]


class Bound(NamedTuple):
    """What a figure should not pass."""

    sign: Literal["≤", "≥"]
    value: float

    def holds(self, figure: float) -> bool:
        """Whether a figure is within the bound."""
        return figure <= self.value if self.sign == "≤" else figure >= self.value

    def __str__(self) -> str:
        return f"{self.sign} {self.value:g}"


def at_most(value: float) -> Bound:
    """A bound from above."""
    return Bound("≤", value)


def at_least(value: float) -> Bound:
    """A bound from below."""
    return Bound("≥", value)


class Row(NamedTuple):
    """One figure."""

    what: str
    figure: float
    aim: Bound | None = None
    guard: Bound | None = None
    """What no machine, however busy, takes the figure past, unless the code has become worse."""
    note: str = ""


class Section(NamedTuple):
    """Figures of one measurement, and what all of them are."""

    title: str
    rows: tuple[Row, ...]


def lines(section: Section) -> Iterator[str]:
    """A section as it is printed."""
    yield f"{section.title:<60}{'figure':>9}  {'aim':<16}{'guard':<10}"
    for row in section.rows:
        aim = "" if row.aim is None else f"{row.aim} {'met' if row.aim.holds(row.figure) else 'missed'}"
        guard = "" if row.guard is None else str(row.guard)
        yield f"  {row.what:<58}{row.figure:>9.2f}  {aim:<16}{guard:<10}{row.note}".rstrip()


def regressions(sections: Iterable[Section]) -> list[str]:
    """What passed its guard."""
    return [
        f"{section.title}, {row.what}: {row.figure:.2f}, expected {row.guard}"
        for section in sections
        for row in section.rows
        if row.guard is not None and not row.guard.holds(row.figure)
    ]
