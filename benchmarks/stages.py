"""Where the time of a page goes: the share of each stage."""

from __future__ import annotations

from collections import defaultdict
from contextlib import ExitStack
from functools import wraps
from time import perf_counter
from typing import Any
from unittest import mock

import dipreadout
from benchmarks.pages import page
from benchmarks.table import Row, Section
from dipreadout import decoding, detection, markup, parsing, reading
from dipreadout.reading import account, lines, meeting, openings, sentences, statements

__all__ = ["measure"]

PAGES = 60
ROUNDS = 5
STAGES: tuple[tuple[str, Any, str], ...] = (
    ("bytes to text", decoding, "decode"),
    ("lxml's tree", markup, "parse"),
    ("the rest of the page", markup, "read"),
    ("the language", detection, "language_of"),
    ("tokens, and the index of phrases", account, "scan"),
    ("sentences", sentences, "find"),
    ("who met, from the title", openings, "announce"),
    ("who met, from the text", openings, "find"),
    ("their offices and parties", openings, "introduce"),
    ("what each sentence is", lines, "read"),
    ("statements", statements, "fold"),
    ("kind, date and place", meeting, "read"),
    ("the rest of the reading", reading, "examine"),
    ("the value, checked", reading, "Readout"),
    ("all else", parsing, "parse_html"),
)
"""What is timed, and where it is looked up."""


class Stopwatch:
    """The seconds of each stage, without those of the stages within it."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = defaultdict(float)
        self._within = [0.0]

    def timed(self, name: str, function: Any) -> Any:
        """The function, with its time taken."""

        @wraps(function)
        def call(*args: Any, **given: Any) -> Any:
            self._within.append(0.0)
            start = perf_counter()
            try:
                return function(*args, **given)
            finally:
                taken = perf_counter() - start
                self.seconds[name] += taken - self._within.pop()
                self._within[-1] += taken

        return call


def measure() -> Section:
    """The share of each stage in the time of ``parse_html``."""
    watch = Stopwatch()
    pages = [page(n) for n in range(PAGES)]
    dipreadout.parse_html(pages[0])
    with ExitStack() as stack:
        for name, place, function in STAGES:
            timed = watch.timed(name, getattr(place, function))
            stack.enter_context(mock.patch.object(place, function, timed))
        for data in pages * ROUNDS:
            parsing.parse_html(data)
    whole = sum(watch.seconds.values())
    rows = (Row(name, watch.seconds[name] / whole) for name, _, _ in STAGES)
    return Section("Stages of parse_html: share of its time", tuple(rows))
