"""Time against length: plain text of up to 10 MB, in paragraphs and in one line."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import pairwise
from math import log
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
    """A table: seconds for each length, and the exponent of the growth between one length and the next."""
    lines = [
        f"{'text':<16}" + "".join(f"{length / 1e6:>10.2f} MB" for length in LENGTHS) + f"{'exponents':>22}"
    ]
    for shape, reshape in SHAPES.items():
        times = [_seconds(reshape(long_text(length))) for length in LENGTHS]
        steps = [
            log(later / earlier) / log(longer / shorter)
            for (earlier, later), (shorter, longer) in zip(pairwise(times), pairwise(LENGTHS), strict=True)
        ]
        lines.append(
            f"{shape:<16}"
            + "".join(f"{seconds:>11.3f} s" for seconds in times)
            + f"{', '.join(f'{step:.2f}' for step in steps):>22}"
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
