"""Pages a second of a folder of pages, in one process and in one for each core."""

from __future__ import annotations

import os
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from benchmarks.pages import page
from benchmarks.table import Row, Section, at_least
from dipreadout import corpus

__all__ = ["measure"]

PAGES = 4_000
ROUNDS = 2


def measure() -> Section:
    """Pages a second, and what a further core adds, as a share of what it would at best."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    with TemporaryDirectory() as folder:
        for number in range(PAGES):
            Path(folder, f"{number:05}.html").write_bytes(page(number))
        times: dict[int, list[float]] = {1: [], cores: []}
        for _ in range(ROUNDS):
            for workers, taken in times.items():
                taken.append(_seconds(folder, workers))
    one, all_of_them = min(times[1]), min(times[cores])
    return Section(
        "Throughput of corpus.read, a folder of 4,000 pages",
        (
            Row("pages a second, one process", PAGES / one),
            Row(f"pages a second, a process for each of {cores} cores", PAGES / all_of_them),
            Row("of linear growth with the cores", one / all_of_them / cores, at_least(0.9), at_least(0.5)),
        ),
    )


def _seconds(folder: str, workers: int) -> float:
    start = perf_counter()
    for _ in corpus.read(folder, workers=workers):
        pass
    return perf_counter() - start
