"""Run cases until the time is up, in another process, and keep what was found.

The state is in ``.fuzz``: which seed, which case is next, how many of each kind there were, and findings.
A second run goes on from there. Exit status 1 when there are findings.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from math import log2
from pathlib import Path
from typing import Final

from fuzzing.cases import Case, Family, case, edits, families
from fuzzing.oracle import check
from fuzzing.worker import Result, Worker

FOLDER: Final = Path(".fuzz")
SIZES: Final = (20_000, 40_000, 80_000, 160_000)
STEEP: Final = 1.35
"""The exponent from which growth is a finding."""
MEASURABLE: Final = 0.02
"""Seconds under which a time tells nothing of growth."""


class State:
    """How far the fuzzing has come, kept in a file."""

    def __init__(self, seed: int | None) -> None:
        self._path = FOLDER / "state.json"
        kept = json.loads(self._path.read_text()) if self._path.exists() else {}
        fresh = seed is not None and seed != kept.get("seed")
        self.seed: int = seed if seed is not None else kept.get("seed", 1)
        self.number: int = 0 if fresh else kept.get("number", 0)
        self.seconds: float = 0 if fresh else kept.get("seconds", 0)
        self.kinds: Counter[str] = Counter({} if fresh else kept.get("kinds", {}))
        self.outcomes: Counter[str] = Counter({} if fresh else kept.get("outcomes", {}))
        self.findings: int = 0 if fresh else kept.get("findings", 0)

    def save(self) -> None:
        """Write it down."""
        FOLDER.mkdir(exist_ok=True)
        kept = {name: value for name, value in vars(self).items() if name[0] != "_"}
        self._path.write_text(json.dumps(kept, indent=1))

    def count(self, one: Case, result: Result) -> None:
        """Take a result to account; a finding gets files of its own."""
        self.kinds[one.kind] += 1
        self.outcomes[result.outcome] += 1
        self.seconds += result.seconds
        if result.problem:
            self.find(f"{self.seed}-{self.number}", f"{one.kind} {one.given}\n{result.problem}", one.source)

    def find(self, name: str, words: str, source: bytes | str = b"") -> None:
        """Keep a finding."""
        self.findings += 1
        folder = FOLDER / "findings"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{name}.txt").write_text(words, encoding="utf-8", errors="backslashreplace")
        raw = source if isinstance(source, bytes) else source.encode("utf-8", "surrogatepass")
        (folder / f"{name}.input").write_bytes(raw[:1_000_000])
        print(f"finding {name}: {words[-300:]}", file=sys.stderr)


def fuzz(minutes: float, seed: int | None) -> int:
    """Check cases until the time is up."""
    state, worker = State(seed), Worker()
    until = time.monotonic() + 60 * minutes
    while time.monotonic() < until:
        one = case(state.seed, state.number)
        state.count(one, worker.check(one))
        state.number += 1
        if state.number % 20 == 0:
            state.save()
    state.save()
    print(f"seed {state.seed}, cases up to {state.number}: {dict(state.kinds.most_common())}")
    print(f"outcomes {dict(state.outcomes.most_common())}; findings {state.findings}")
    return 1 if state.findings else 0


def edit() -> int:
    """Check every composed readout with each of its words changed."""
    worker, kinds, findings = Worker(), Counter[str](), 0
    for one in edits():
        result = worker.check(one)
        kinds[one.kind] += 1
        if result.problem:
            findings += 1
            print(
                f"finding {one.kind} {one.given}: {result.problem[-300:]}\n{one.source[-300:]!r}", flush=True
            )
    print(f"cases {dict(kinds)}; findings {findings}")
    return 1 if findings else 0


def grow() -> int:
    """Measure how time grows with each family of inputs; a steep one is measured again."""
    worker, steep = Worker(), 0
    for name, family in families().items():
        exponent = _exponent(worker, family, SIZES)
        if exponent > STEEP:  # a busy moment, or what only larger sizes tell
            exponent = min(exponent, _exponent(worker, family, [4 * size for size in SIZES]))
        if exponent > STEEP:
            steep += 1
        print(f"{exponent:6.2f}  {name}{'  STEEP' if exponent > STEEP else ''}", flush=True)
    return 1 if steep else 0


def _exponent(worker: Worker, family: Family, sizes: Sequence[int]) -> float:
    """The greatest exponent between sizes of which one is the double of the other; 0 where all is fast."""
    times = []
    for size in sizes:
        one = Case("growth", family(size), {})
        times.append(min(worker.check(one).seconds for _ in range(2)))
    pairs = [(a, b) for a, b in pairwise(times) if b > MEASURABLE]
    return log2(pairs[-1][1] / max(pairs[-1][0], MEASURABLE / 4)) if pairs else 0.0


def main() -> int:
    """Run as the command line says."""
    parser = argparse.ArgumentParser(prog="python -m fuzzing", description=__doc__)
    parser.add_argument("--minutes", type=float, default=10, help="how long (default: 10)")
    parser.add_argument("--seed", type=int, help="begin with another seed, at its first case")
    parser.add_argument("--case", metavar="SEED-NUMBER", help="check one case here, and show what it raises")
    parser.add_argument("--edits", action="store_true", help="change each word of the composed readouts")
    parser.add_argument("--growth", action="store_true", help="measure growth, and nothing else")
    options = parser.parse_args()
    if options.case:
        seed, number = map(int, options.case.split("-"))
        one = case(seed, number)
        print(f"{one.kind}, {len(one.source)} long, {one.given}: {check(one)}")
        return 0
    if options.edits:
        return edit()
    return grow() if options.growth else fuzz(options.minutes, options.seed)


if __name__ == "__main__":
    sys.exit(main())
