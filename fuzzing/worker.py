"""A process that checks one case after another: one that crashes or hangs it is a finding, not the end."""

from __future__ import annotations

import ctypes
import multiprocessing
import time
import traceback
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Final, NamedTuple

from fuzzing.cases import Case
from fuzzing.oracle import check

__all__ = ["Result", "Worker"]

SECONDS: Final = 30
"""What a case may take, and as many more as it has megabytes."""
SECONDS_PER_MB: Final = 20
BASE: Final = 400
MULTIPLE: Final = 400
"""Memory that a case may take, in MB: the base, and so many times its size in bytes or code points."""


class Result(NamedTuple):
    """What became of a case."""

    outcome: str
    seconds: float
    megabytes: float
    """The most memory that the process has had at it."""
    problem: str = ""


class Worker:
    """A process that checks one case after another, and is replaced when it dies or hangs."""

    def __init__(self) -> None:
        self._context = multiprocessing.get_context("spawn")
        self._begin()

    def _begin(self) -> None:
        self._here, there = self._context.Pipe()
        self._process = self._context.Process(target=_serve, args=(there,), daemon=True)
        self._process.start()
        there.close()

    def check(self, one: Case) -> Result:
        """The result; also where there was none."""
        self._here.send(one)
        limit = SECONDS + SECONDS_PER_MB * len(one.source) / 1e6
        try:
            if self._here.poll(limit):
                result: Result = self._here.recv()
                return result
            problem = f"no answer within {limit:.0f} seconds"
        except EOFError:
            self._process.join()
            problem = f"the process ended with {self._process.exitcode}"
        self._end()
        return Result("none", limit, 0, problem)

    def _end(self) -> None:
        self._process.kill()
        self._begin()


def _serve(connection: Connection) -> None:
    allocator = ctypes.CDLL(None)
    while True:
        one = connection.recv()
        # What the last case has left in the allocator is given back, so that what is kept can be told.
        # The most memory is that of all cases so far; the second line makes it that of the next one.
        allocator.malloc_trim(0)
        Path("/proc/self/clear_refs").write_text("5")
        start, problem, outcome = time.perf_counter(), "", "none"
        try:
            outcome = check(one)
        except BaseException:  # noqa: BLE001 - whatever is raised is what is looked for
            problem = traceback.format_exc()[-4000:]
        seconds = time.perf_counter() - start
        megabytes = _peak()
        allowed = BASE + MULTIPLE * len(one.source) / 1e6
        if not problem and megabytes > allowed:
            problem = f"{megabytes:.0f} MB for {len(one.source) / 1e6:.2f} MB, {allowed:.0f} allowed"
        connection.send(Result(outcome, seconds, megabytes, problem))


def _peak() -> float:
    """The most memory since it was last asked to forget, in MB (Linux)."""
    status = Path("/proc/self/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024
