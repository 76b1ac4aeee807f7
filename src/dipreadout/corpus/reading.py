"""From inputs to outcomes: every page is read by itself, and no fault of one reaches another."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Any, Unpack

import attrs

from dipreadout.corpus.containers import Asked
from dipreadout.corpus.inputs import Input, Sources, files, find
from dipreadout.corpus.outcomes import Failure, Outcome, failure_of
from dipreadout.corpus.processes import T, Work, in_processes
from dipreadout.decoding import LIMIT, checked_limit
from dipreadout.errors import LimitError, SchemaError
from dipreadout.model import Readout
from dipreadout.parsing import Options, parse

__all__ = ["CONTENT", "Duplicates", "asked", "attempt", "check_workers", "each", "lost", "outcome_of", "read"]

CONTENT = "content"
"""The column, or key, that holds the page unless another is named."""


def read(
    source: Sources, *, workers: int = 1, column: str = CONTENT, **given: Unpack[Options]
) -> Iterator[Outcome]:
    """One outcome for each input, in order: a readout, or a failure.

    ``source`` is a file, a folder, or a pattern (``"crawl/*.warc.gz"``), or several of these. ``column``
    names what holds the page in Parquet and JSON Lines; other columns with the names of keywords of
    ``dipreadout.parse`` (``url``, ``published``, …) are what is known of the page, and win over ``given``,
    which holds for all pages. ``workers`` is the number of processes; with 1, all is done in this one.

    Memory does not grow with the corpus, but for half of each page's SHA-256, by which duplicates are told.

    Raises ``SchemaError`` at once for a source that names nothing, for no workers, and for no limit.

    >>> [outcome.failure.message for outcome in read("examples/pages/press-conference.html")]
    ["not a readout: it looks like a press conference (the title has 'Regular Press Conference'); ..."]
    """
    check_workers(workers)
    inputs = find(files(source), asked(column, given))
    return _read(inputs, partial(outcome_of, given=given), workers)


def _read(inputs: Iterable[Input], work: Work[Outcome], workers: int) -> Iterator[Outcome]:
    duplicates = Duplicates()
    for outcome in each(work, inputs, lost=lost, workers=workers):
        yield duplicates.marked(outcome)


def asked(column: str, given: Options) -> Asked:
    """What is asked of containers; raises ``SchemaError`` for what is no limit."""
    return Asked(column, checked_limit(given.get("limit", LIMIT)))


def check_workers(workers: int) -> None:
    """Raise ``SchemaError`` for what is no number of processes."""
    if workers < 1:
        raise SchemaError("workers", workers, "a number of processes, at least 1")


def each(work: Work[T], inputs: Iterable[Input], *, lost: Work[T], workers: int) -> Iterator[T]:
    """``work`` of each input, here or in other processes."""
    return map(work, inputs) if workers == 1 else in_processes(work, inputs, lost=lost, workers=workers)


def outcome_of(one: Input, *, given: Options) -> Outcome:
    """What becomes of an input."""
    limit = given.get("limit", LIMIT)
    content = _file(one.source, limit) if one.content is None else one.content
    if isinstance(content, Failure):
        return _outcome(one, failure=content)
    raw = content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass")
    found = attempt(content, {**given, **one.given})
    what = {"failure" if isinstance(found, Failure) else "readout": found}
    return _outcome(one, sha256=hashlib.sha256(raw).hexdigest(), **what)


def attempt(content: bytes | str, given: Options) -> Readout | Failure:
    """The readout that a page is, or why there is none; whatever is in it, nothing is raised.

    >>> attempt("The museum will be closed on Monday.", {}).error
    'NotAReadoutError'
    """
    try:
        return parse(content, **given)
    except Exception as error:  # noqa: BLE001 - a run of days must not end with one page, whatever it met
        return failure_of(error)


def _file(path: str, limit: int) -> bytes | Failure:
    try:
        with Path(path).open("rb") as file:
            content = file.read(limit + 1)
            if len(content) > limit:
                found = os.fstat(file.fileno()).st_size
                raise LimitError("bytes of the file", found, limit, "pass limit=... to take more")
    except (OSError, LimitError) as error:
        return failure_of(error)
    return content


def lost(one: Input) -> Outcome:
    """What becomes of an input that killed the process that was at it."""
    message = "the process that read it ended without a word: it may have had too little memory"
    return _outcome(one, failure=Failure(error="LostWorkerError", message=message))


def _outcome(one: Input, **found: Any) -> Outcome:
    return Outcome(number=one.number, source=one.source, place=one.place, **found)


class Duplicates:
    """Which inputs have the same bytes as one before them."""

    def __init__(self) -> None:
        self._first: dict[bytes, int] = {}

    def marked(self, outcome: Outcome) -> Outcome:
        """The outcome, with the number of the first of the same bytes."""
        if outcome.sha256 is None:
            return outcome
        # Half of the digest: for a thousand million pages, chances that two meet are one in 10^20.
        first = self._first.setdefault(bytes.fromhex(outcome.sha256[:32]), outcome.number)
        return outcome if first == outcome.number else attrs.evolve(outcome, duplicate_of=first)
