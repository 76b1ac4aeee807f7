"""Time against length: plain text of up to 10 MB, in paragraphs and in one line."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import log
from statistics import linear_regression
from time import perf_counter

import dipreadout
from benchmarks.pages import long_text

__all__ = ["measure"]

LENGTHS = (10_000, 100_000, 1_000_000, 10_000_000)
SHAPES: Mapping[str, Callable[[str], str]] = {
    "paragraphs": lambda text: text,
    "one paragraph": lambda text: text.replace("\n\n", " "),
}


def measure() -> str:
    """A table: seconds for each length, and the exponent of the power of the length that fits them best."""
    lines = [
        f"{'text':<16}" + "".join(f"{length / 1e6:>9.2f} MB" for length in LENGTHS) + f"{'exponent':>12}"
    ]
    for shape, reshape in SHAPES.items():
        times = [_seconds(reshape(long_text(length))) for length in LENGTHS]
        exponent = linear_regression(list(map(log, LENGTHS)), list(map(log, times))).slope
        lines.append(
            f"{shape:<16}" + "".join(f"{seconds:>10.3f} s" for seconds in times) + f"{exponent:>12.2f}"
        )
    return "\n".join(lines)


def _seconds(text: str) -> float:
    """The best of three for short texts, so that a warm-up is not taken for growth."""
    repeats = 3 if len(text) < 2_000_000 else 1
    times = []
    for _ in range(repeats):
        start = perf_counter()
        dipreadout.parse_text(text, publisher="cn-mfa")
        times.append(perf_counter() - start)
    return min(times)
