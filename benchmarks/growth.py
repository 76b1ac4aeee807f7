"""Time against length, from 10 kB to a thousand times that."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import log
from statistics import linear_regression
from time import perf_counter

import dipreadout
from benchmarks.pages import long_page, long_text
from benchmarks.table import Row, Section, at_most

__all__ = ["measure"]

LENGTHS = (10_000, 100_000, 1_000_000, 10_000_000)
SHAPES: Mapping[str, Callable[[int], str | bytes]] = {
    "text in paragraphs": long_text,
    "text in one paragraph": lambda length: long_text(length).replace("\n\n", " "),
    "a page in HTML": long_page,
}


def measure() -> Section:
    """The power of the length that fits the times best."""
    rows = (Row(name, _exponent(shape), at_most(1.05), at_most(1.3)) for name, shape in SHAPES.items())
    return Section("Growth, 10 kB to 10 MB: exponent of the length", tuple(rows))


def _exponent(shape: Callable[[int], str | bytes]) -> float:
    times = [_seconds(shape(length)) for length in LENGTHS]
    return linear_regression(list(map(log, LENGTHS)), list(map(log, times))).slope


def _seconds(source: str | bytes) -> float:
    """The best of three for short texts, so that a warm-up is not taken for growth."""
    times = []
    for _ in range(3 if len(source) < 2_000_000 else 1):
        start = perf_counter()
        dipreadout.parse(source, publisher="cn-mfa")
        times.append(perf_counter() - start)
    return min(times)
