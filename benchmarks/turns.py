"""Tasks that take turns, so that a busy moment hits all alike."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from statistics import median
from time import perf_counter
from typing import TypeVar

__all__ = ["medians"]

T = TypeVar("T")


def medians(
    tasks: Mapping[str, Callable[[T], object]], inputs: Sequence[T], *, rounds: int
) -> dict[str, float]:
    """Each task's median seconds for an input: in every round, each input goes to all tasks in turn."""
    for task in tasks.values():
        task(inputs[0])
    times: dict[str, list[float]] = {name: [] for name in tasks}
    for _ in range(rounds):
        for one in inputs:
            for name, task in tasks.items():
                start = perf_counter()
                task(one)
                times[name].append(perf_counter() - start)
    return {name: median(values) for name, values in times.items()}
