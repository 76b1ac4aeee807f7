"""Every format, written and read in memory, beside JSON; and JSON beside the parts of its work."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import cattrs

import dipreadout
from benchmarks.pages import page
from benchmarks.table import Row, Section, at_most
from benchmarks.turns import medians
from dipreadout import Evidence, Readout, Span, formats
from dipreadout.formats import Format, Holds

__all__ = ["measure"]

READOUTS = 20
ROUNDS = 5
ROUNDS_OF_JSON = 40

Task = Callable[[], object]


def measure() -> Iterator[Section]:
    """Every format's times against JSON's, written and read; and JSON's against those of its parts."""
    readouts = [dipreadout.parse(page(n)) for n in range(READOUTS)]
    writing: dict[str, Task] = {}
    reading: dict[str, Task] = {}
    for known in formats.known():
        task = _writing(known, readouts)
        written = task()
        writing[known.name] = task
        if known.reads:
            reading[known.name] = _reading(known, written)
    for way, tasks in (("written", writing), ("read", reading)):
        times = _seconds(tasks, ROUNDS)
        rows = (Row(name, seconds / times["json"]) for name, seconds in times.items())
        yield Section(f"Formats, {way}: times JSON", tuple(rows))
    yield _parts_of_json(readouts)


def _writing(known: Format, readouts: Sequence[Readout]) -> Task:
    """How all readouts are written: each by itself, or together where the format holds many."""
    module: Any = getattr(formats, known.name)
    if known.holds is Holds.MANY:
        return lambda: list(module.write_all(readouts))
    if known.holds is Holds.FOLDER:
        return lambda: formats.whole(module.write_folder(readouts))
    return lambda: [module.write(readout) for readout in readouts]


def _reading(known: Format, written: Any) -> Task:
    """How they are read again."""
    module: Any = getattr(formats, known.name)
    if known.holds is Holds.MANY:
        return lambda: list(module.read_all(written))
    if known.holds is Holds.FOLDER:
        return lambda: list(module.read_folder(written))
    return lambda: [module.read(data) for data in written]


def _parts_of_json(readouts: Sequence[Readout]) -> Section:
    plain = [dipreadout.to_dict(readout) for readout in readouts]
    texts = [dipreadout.dumps(readout) for readout in readouts]
    bare = _bare_converter()
    seconds = _seconds(
        {
            "json.dumps": lambda: [json.dumps(data, ensure_ascii=False) for data in plain],
            "to_dict": lambda: [dipreadout.to_dict(readout) for readout in readouts],
            "dumps": lambda: [dipreadout.dumps(readout) for readout in readouts],
            "json.loads": lambda: [json.loads(text) for text in texts],
            "cattrs alone": lambda: [bare.structure(data, Readout) for data in plain],
            "from_dict": lambda: [dipreadout.from_dict(data) for data in plain],
            "loads": lambda: [dipreadout.loads(text) for text in texts],
        },
        ROUNDS_OF_JSON,
    )
    of_dumps = seconds["json.dumps"] + seconds["to_dict"]
    of_loads = seconds["json.loads"] + seconds["from_dict"]
    return Section(
        "JSON: times its parts",
        (
            Row("dumps, times json.dumps and to_dict", seconds["dumps"] / of_dumps, guard=at_most(2)),
            Row("loads, times json.loads and from_dict", seconds["loads"] / of_loads, guard=at_most(2.5)),
            Row("from_dict, times cattrs without checks", seconds["from_dict"] / seconds["cattrs alone"]),
        ),
    )


def _bare_converter() -> cattrs.Converter:
    """What cattrs generates with detailed validation off: unknown keys are taken, errors have no path."""
    converter = cattrs.Converter(detailed_validation=False)
    converter.register_structure_hook(dt.date, lambda value, _: dt.date.fromisoformat(value))
    converter.register_structure_hook(dt.datetime, lambda value, _: dt.datetime.fromisoformat(value))
    converter.register_structure_hook(
        dt.datetime | dt.date | None,
        lambda value, _: value and (dt.datetime if "T" in value else dt.date).fromisoformat(value),
    )
    converter.register_structure_hook(
        Evidence, lambda value, _: Evidence(converter.structure(value, dict[str, Span]))
    )
    return converter


def _seconds(tasks: Mapping[str, Task], rounds: int) -> dict[str, float]:
    """Each task's median time."""
    return medians({name: _of_nothing(task) for name, task in tasks.items()}, [None], rounds=rounds)


def _of_nothing(task: Task) -> Callable[[None], object]:
    return lambda _: task()
