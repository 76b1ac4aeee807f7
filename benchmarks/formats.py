"""Readouts a second, written and read in memory, in every format; and JSON against the parts of its work."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Mapping, Sequence
from statistics import median
from time import perf_counter
from typing import Any

import cattrs

import dipreadout
from benchmarks.pages import page
from dipreadout import Evidence, MissingExtraError, Readout, Span, formats
from dipreadout.formats import Format, Holds

__all__ = ["measure"]

READOUTS = 20
ROUNDS = 5
ROUNDS_OF_JSON = 40

Task = Callable[[], object]


def measure() -> str:
    """Two tables: every format's readouts a second and its time against JSON's; JSON's against its parts'."""
    readouts = [dipreadout.parse(page(n)) for n in range(READOUTS)]
    return f"{_every_format(readouts)}\n\n{_parts_of_json(readouts)}"


def _every_format(readouts: Sequence[Readout]) -> str:
    writing: dict[str, Task] = {}
    reading: dict[str, Task] = {}
    missing = []
    for known in formats.known():
        try:
            writing[known.name] = _writing(known, readouts)
            written = writing[known.name]()
        except MissingExtraError as error:
            missing.append(f"{known.name:<16}{error}")
            continue
        if known.reads:
            reading[known.name] = _reading(known, written)
    seconds = {"written": _seconds(writing, ROUNDS), "read": _seconds(reading, ROUNDS)}
    lines = [f"{'format':<16}" + "".join(f"{way + '/s':>12}{'times JSON':>12}" for way in seconds)]
    lines += [
        f"{name:<16}"
        + "".join(
            f"{READOUTS / times[name]:>12.0f}{times[name] / times['json']:>12.2f}" if name in times else ""
            for times in seconds.values()
        )
        for name in writing
    ]
    return "\n".join(lines + missing)


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


def _parts_of_json(readouts: Sequence[Readout]) -> str:
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
    sums = {
        "dumps": seconds["json.dumps"] + seconds["to_dict"],
        "loads": seconds["json.loads"] + seconds["from_dict"],
    }
    lines = [f"{'one readout':<16}{'median ms':>10}{'times the sum of its parts':>28}"]
    for name, time in seconds.items():
        ratio = f"{time / sums[name]:>28.2f}" if name in sums else ""
        lines.append(f"{name:<16}{time / READOUTS * 1000:>10.3f}{ratio}")
    return "\n".join(lines)


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


def _seconds(tasks: Mapping[str, Task], rounds: int) -> Mapping[str, float]:
    """Each task's median time; they take turns, so that a busy moment hits all alike."""
    for task in tasks.values():
        task()
    times: dict[str, list[float]] = {name: [] for name in tasks}
    for _ in range(rounds):
        for name, task in tasks.items():
            start = perf_counter()
            task()
            times[name].append(perf_counter() - start)
    return {name: median(values) for name, values in times.items()}
