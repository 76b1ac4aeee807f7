"""The time of ``import dipreadout`` in fresh interpreters, against that of the libraries it stands on."""

from __future__ import annotations

import subprocess
import sys
from statistics import median

__all__ = ["measure"]

ROUNDS = 15
IMPORTS = ("import attrs, cattrs, lxml.html", "import dipreadout")


def measure() -> str:
    """A table: the median time of each import, and its ratio to the first."""
    times: dict[str, list[float]] = {statement: [] for statement in IMPORTS}
    for _ in range(ROUNDS):
        for statement in IMPORTS:
            times[statement].append(_seconds(statement))
    base = median(times[IMPORTS[0]])
    lines = [f"{'import':<40}{'median ms':>10}{'ratio':>8}"]
    for statement, values in times.items():
        lines.append(f"{statement:<40}{median(values) * 1000:>10.1f}{median(values) / base:>8.2f}")
    return "\n".join(lines)


def _seconds(statement: str) -> float:
    program = f"from time import perf_counter as now; start = now(); {statement}; print(now() - start)"
    return float(subprocess.run([sys.executable, "-c", program], check=True, capture_output=True).stdout)
