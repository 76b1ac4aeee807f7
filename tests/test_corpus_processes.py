"""Inputs over processes: in order, no more than are soon asked for, whatever happens to a process."""

from __future__ import annotations

import multiprocessing
import os
import signal
import time
from collections.abc import Callable, Iterator
from itertools import count, islice
from pathlib import Path

import pytest

from dipreadout import SchemaError, corpus, publishers
from dipreadout.corpus.inputs import Input
from dipreadout.corpus.processes import in_processes
from dipreadout.publishers import Publisher

KILL = b"kill"


def work(one: Input) -> tuple[int, int]:
    """The input's number and the process, unless that is to be killed."""
    if one.content == KILL:
        os.kill(os.getpid(), signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
    return one.number, os.getpid()


def lost(one: Input) -> tuple[int, int]:
    """An input that was given up."""
    return one.number, 0


def inputs(*killers: int, seen: Callable[[int], None] = lambda _: None) -> Iterator[Input]:
    """Inputs without end; those of these numbers kill the process that takes them."""
    for number in count(1):
        seen(number)
        yield Input(number=number, source="page", content=KILL if number in killers else b"They met.")


def test_all_come_in_order_from_other_processes() -> None:
    """As if this one had done it."""
    found = list(in_processes(work, islice(inputs(), 300), lost=lost, workers=2))
    assert [number for number, _ in found] == list(range(1, 301))
    assert os.getpid() not in {process for _, process in found}


def test_a_page_that_kills_its_process_is_all_that_is_lost() -> None:
    """The pages that were under way with it come through, in their places."""
    killers = (1, 40, 41, 130)
    found = list(in_processes(work, islice(inputs(*killers), 200), lost=lost, workers=2))
    assert [number for number, _ in found] == list(range(1, 201))
    assert tuple(number for number, process in found if process == 0) == killers


def test_a_process_that_is_killed_from_outside_costs_nothing() -> None:
    """What it was at is done again."""
    results = in_processes(work, islice(inputs(), 400), lost=lost, workers=2)
    first = next(results)
    os.kill(first[1], signal.SIGTERM)
    found = [first, *results]
    assert [number for number, _ in found] == list(range(1, 401))
    assert all(process for _, process in found)


def test_no_more_is_read_than_is_soon_asked_for() -> None:
    """However many inputs there are."""
    read: list[int] = []
    results = in_processes(work, inputs(seen=read.append), lost=lost, workers=2)
    next(results)
    ahead = read[-1]
    assert ahead < 200
    list(islice(results, 1000))
    assert read[-1] <= 1001 + ahead
    results.close()  # type: ignore[attr-defined]


def test_the_processes_end_with_the_iterator() -> None:
    """Whoever has seen enough leaves nothing behind."""
    results = in_processes(work, inputs(), lost=lost, workers=2)
    next(results)
    del results
    deadline = time.monotonic() + 60
    while multiprocessing.active_children() and time.monotonic() < deadline:
        time.sleep(0.01)
    assert multiprocessing.active_children() == []


def test_registered_publishers_are_known_there(tmp_path: Path) -> None:
    """Also those whose clocks have summer times."""
    mine = Publisher(
        id="xx-harbours",
        name="Ministry of Harbours",
        state="NO",
        time_zone=publishers.get("uk-gov").time_zone,
        hosts=["harbours.example"],
    )
    publishers.register(mine)
    page = tmp_path / "page.txt"
    page.write_text("Premier Ana Lima met with President of Peru Tomas Berg in Lima.")
    outcomes = corpus.read(page, workers=2, url="https://harbours.example/1")
    assert [o.readout and o.readout.source.publisher for o in outcomes] == ["xx-harbours"]


def test_one_process_and_two_give_the_same() -> None:
    """Outcomes come back whole, failures and all."""
    assert list(corpus.read("examples", workers=2)) == list(corpus.read("examples"))


@pytest.mark.parametrize("workers", [0, -1])
def test_no_workers(workers: int) -> None:
    """The number is refused before anything is read."""
    with pytest.raises(SchemaError, match=f"workers: found {workers}, expected a number"):
        corpus.read("examples/pages", workers=workers)
