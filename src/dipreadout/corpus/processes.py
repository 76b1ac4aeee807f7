"""A function over many inputs, in other processes: in order, in bounded memory, whatever happens to one.

Inputs go out in small chunks, and no more of them than are soon asked for. When a process dies, the inputs
that were under way are tried again one by one, and only one that kills its process again is given up.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing.connection import wait
from typing import Any, Final, Generic, TypeVar

from dipreadout import publishers
from dipreadout.corpus.inputs import Input
from dipreadout.errors import SchemaError

__all__ = ["Work", "in_processes"]

T = TypeVar("T")

Work = Callable[[Input], T]
"""What is done with an input: a function that can be pickled."""

_INPUTS: Final = 16
_BYTES: Final = 1 << 20
"""How much goes to a process at a time."""

_AHEAD: Final = 3
"""Chunks for each process that are under way or wait to be taken."""


def in_processes(
    work: Work[T], inputs: Iterable[Input], *, lost: Callable[[Input], T], workers: int
) -> Iterator[T]:
    """``work`` of each input, in order; ``lost`` of an input that kills the process that works on it.

    Publishers that were registered here are registered there. When the iterator is closed, or interrupted,
    the processes end with the chunk that they are at.
    """
    pool = _Pool(work, lost, workers)
    try:
        for chunk in _chunks(inputs):
            pool.put(chunk)
            if pool.is_full():
                yield from pool.take()
        while pool.waiting:
            yield from pool.take()
    finally:
        pool.close()


def _chunks(inputs: Iterable[Input]) -> Iterator[list[Input]]:
    chunk, size = list[Input](), 0
    for one in inputs:
        chunk.append(one)
        size += len(one.content) if isinstance(one.content, (bytes, str)) else 0
        if len(chunk) == _INPUTS or size >= _BYTES:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


class _Pool(Generic[T]):
    """Processes, and the chunks that they work at, in order."""

    def __init__(self, work: Work[T], lost: Callable[[Input], T], workers: int) -> None:
        self._work, self._lost, self._workers = work, lost, workers
        self._executor = _executor(workers)
        self.waiting: deque[tuple[list[Input], Future[list[T]]]] = deque()

    def put(self, chunk: list[Input]) -> None:
        """Have a chunk worked at."""
        self.waiting.append((chunk, self._submit(chunk)))

    def is_full(self) -> bool:
        """Whether enough is under way."""
        return len(self.waiting) >= _AHEAD * self._workers

    def take(self) -> list[T]:
        """The results of the first chunk, as soon as they are there."""
        chunk, future = self.waiting.popleft()
        try:
            return future.result()
        except BrokenProcessPool:
            self._executor.shutdown()
            found = self._one_by_one(chunk)
            self._executor = _executor(self._workers)
            self.waiting = deque((c, f if _is_good(f) else self._submit(c)) for c, f in self.waiting)
            return found

    def close(self) -> None:
        """End the processes."""
        self._executor.shutdown(cancel_futures=True)

    def _submit(self, chunk: list[Input]) -> Future[list[T]]:
        try:
            return self._executor.submit(_all, self._work, chunk)
        except BrokenProcessPool as broken:
            failed: Future[list[T]] = Future()
            failed.set_exception(broken)
            return failed

    def _one_by_one(self, chunk: Sequence[Input]) -> list[T]:
        """The results of inputs of which one may have killed its process."""
        found = list[T]()
        while len(found) < len(chunk):
            with _executor(1) as executor:
                _check_start(executor)
                for one in chunk[len(found) :]:
                    try:
                        found += executor.submit(_all, self._work, [one]).result()
                    except BrokenProcessPool:
                        found.append(self._lost(one))
                        break
        return found


def _is_good(future: Future[Any]) -> bool:
    return future.done() and not future.cancelled() and future.exception() is None


def _all(work: Work[T], chunk: Sequence[Input]) -> list[T]:
    return [work(one) for one in chunk]


def _executor(workers: int) -> ProcessPoolExecutor:
    # A fork of a process with threads may hang, and this process may have some.
    methods = multiprocessing.get_all_start_methods()
    context = multiprocessing.get_context("forkserver" if "forkserver" in methods else "spawn")
    registered = publishers.registered()
    return ProcessPoolExecutor(workers, mp_context=context, initializer=_begin, initargs=(registered,))


def _check_start(executor: ProcessPoolExecutor) -> None:
    """Raise where processes end before they have done anything: then it is not for the input."""
    try:
        executor.submit(os.getpid).result()
    except BrokenProcessPool as broken:
        expected = "processes that can start; in a script, call this under `if __name__ == '__main__':`"
        raise SchemaError("workers", "processes that end at once", expected) from broken


def _begin(registered: Iterable[publishers.Publisher]) -> None:
    """What a process does first."""
    # Ctrl-C goes to all processes of a terminal; the one that was started by hand sees to the others.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    for publisher in registered:
        publishers.register(publisher)


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)
