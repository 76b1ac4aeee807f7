"""The time of ``import dipreadout`` in fresh interpreters, and what it loads."""

from __future__ import annotations

import json
import subprocess
import sys
from statistics import median

from benchmarks.table import Row, Section, at_most

__all__ = ["measure"]

ROUNDS = 15
PARTS = "import attrs, cattrs, lxml.html"
OURS = "import dipreadout"
TIMED = "from time import perf_counter as now; start = now(); {}; print(now() - start)"
LOADED = """
import json, sys
before = set(sys.modules)
import dipreadout
print(json.dumps(sorted(set(sys.modules) - before)))
"""


def measure() -> Section:
    """Times those of attrs, cattrs and lxml.html together, and modules."""
    times: dict[str, list[float]] = {PARTS: [], OURS: []}
    for _ in range(ROUNDS):
        for statement, taken in times.items():
            taken.append(float(_output(TIMED.format(statement))))
    loaded: list[str] = json.loads(_output(LOADED))
    own = [name for name in loaded if name.split(".")[0] == "dipreadout"]
    others = {name.split(".")[0] for name in loaded} - sys.stdlib_module_names - {"dipreadout"}
    return Section(
        OURS,
        (
            Row(f"times {PARTS}", median(times[OURS]) / median(times[PARTS]), at_most(1.3), at_most(2.5)),
            Row("modules of its own that it loads", len(own)),
            Row("packages of others that it loads", len(others), note=", ".join(sorted(others))),
        ),
    )


def _output(program: str) -> str:
    return subprocess.run(
        [sys.executable, "-c", program], check=True, capture_output=True, encoding="utf-8"
    ).stdout
