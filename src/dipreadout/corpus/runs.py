"""A corpus into a file, in parts: a run that is stopped goes on where it was, and ends with the same bytes.

Beside the target ``OUT`` stands ``OUT.partial`` until all is done: a file of lines for each ``PART`` inputs,
written whole or not at all, and ``run.json``, which says what the run is. At the end the parts become the
target, in its format, and ``OUT.outcomes.jsonl``, which says what became of each input.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from itertools import count, islice
from pathlib import Path
from typing import Any, Final, NamedTuple, TextIO, Unpack

import attrs

import dipreadout
from dipreadout import formats
from dipreadout.corpus.inputs import Input, Sources, files, find, size
from dipreadout.corpus.outcomes import Outcome, from_line, to_line
from dipreadout.corpus.processes import Work
from dipreadout.corpus.reading import CONTENT, Duplicates, asked, check_workers, each, lost, outcome_of
from dipreadout.errors import SchemaError
from dipreadout.formats import Holds
from dipreadout.formats._files import module_of, write_file
from dipreadout.formats.json import dumps, from_dict
from dipreadout.model import Readout
from dipreadout.parsing import Options

__all__ = ["PART", "Tally", "save"]

PART: Final = 250
"""Inputs in a part: what is done again, at the most, after a stop."""


@attrs.frozen(kw_only=True)
class Tally:
    """How many there were."""

    inputs: int = 0
    """All inputs."""
    failures: int = 0
    """Those that gave no readout."""
    duplicates: int = 0
    """Those that had the bytes of one before them; they are not written."""
    written: int = 0
    """Readouts that are written."""
    reached: int = 0
    """Bytes of the files read, as they lie on the disk."""
    total: int = 0
    """Bytes of all files; 0 where nobody watches, for to look at every file takes time."""


class _Line(NamedTuple):
    """An outcome as a process sends it back."""

    text: str
    is_failure: bool
    reached: int


def save(
    target: str | os.PathLike[str],
    source: Sources,
    *,
    format: str | None = None,
    workers: int = 1,
    column: str = CONTENT,
    watch: Callable[[Tally], None] | None = None,
    **given: Unpack[Options],
) -> Tally:
    """Read a corpus, as ``read`` does, and write its readouts to a file in the format of its name.

    What is stopped, by whatever, is gone on with by the same call, and gives the same bytes as an unbroken
    run of any number of workers. ``TARGET.outcomes.jsonl`` has a line for each input: where it was, its
    SHA-256, and its failure, or the number of the first input of the same bytes. Of those with the same bytes
    only the first is written. ``watch`` is called with the tally as it grows.

    Raises ``SchemaError`` for a source that names nothing, a format that is not there or holds one readout,
    and for a stopped run of other sources or options.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     tally = save(f"{folder}/readouts.jsonl", "examples/pages")
    ...     tally.inputs, tally.failures, len(list(formats.load(f"{folder}/readouts.jsonl")))
    (5, 1, 4)
    """
    check_workers(workers)
    _check_format(Path(target), format)
    inputs = find(files(source), asked(column, given))
    run = _Run(Path(target), watch, sum(map(size, files(source))) if watch else 0)
    run.begin({"sources": _names(source), "column": column, "given": given, "format": format})
    run.go_on(inputs, partial(_line_of, given=given), workers)
    return run.end(format)


def _check_format(target: Path, format: str | None) -> None:
    """Raise now for a format that cannot be written, and not when all has been read."""
    module = module_of(target, format)
    if module.FORMAT.holds is Holds.ONE:
        expected = "a format that holds many readouts, such as .jsonl, .csv.zip or .parquet"
        raise SchemaError("format", module.FORMAT.name, expected)
    list(module.write_all([]) if module.FORMAT.holds is Holds.MANY else module.write_folder([]))


def _names(source: Sources) -> list[str]:
    return [os.fspath(s) for s in ([source] if isinstance(source, (str, os.PathLike)) else source)]


def _line_of(one: Input, *, given: Options) -> _Line:
    return _line(one, outcome_of(one, given=given))


def _lost(one: Input) -> _Line:
    return _line(one, lost(one))


def _line(one: Input, outcome: Outcome) -> _Line:
    return _Line(to_line(outcome, dumps) + "\n", outcome.failure is not None, one.reached)


class _Run:
    """A run's folder, and how far it has come."""

    def __init__(self, target: Path, watch: Callable[[Tally], None] | None, total: int) -> None:
        self._target, self._watch = target, watch
        self._folder = target.with_name(f"{target.name}.partial")
        self._tally = Tally(total=total)

    def begin(self, settings: Mapping[str, Any]) -> None:
        """Begin, or find what a run of the same settings has left."""
        mark = self._folder / "run.json"
        # Another release may read the same page in another way.
        whole = {"dipreadout": dipreadout.__version__, "part": PART, **settings}
        now = json.dumps(whole, default=str, indent=1) + "\n"
        if mark.exists():
            if mark.read_text(encoding="utf-8") != now:
                expected = f"a run of the same sources and options; delete {self._folder.name} to begin anew"
                raise SchemaError(str(mark), "another run", expected)
        else:
            self._folder.mkdir(parents=True, exist_ok=True)
            write_file(mark, [now])

    def go_on(self, inputs: Iterator[Input], work: Work[_Line], workers: int) -> None:
        """Read what has not been read."""
        done = [path for path in self._parts() if self._is_done(path, inputs)]
        lines = each(work, inputs, lost=_lost, workers=workers)
        for number in count(len(done)):
            part = []
            for line in islice(lines, PART):
                part.append(line.text)
                reached = line.reached - self._tally.reached
                self._count(inputs=1, failures=line.is_failure, reached=reached)
            if not part:
                break
            write_file(self._folder / f"{number:06}.jsonl", part)

    def end(self, format: str | None) -> Tally:
        """Make the target of the parts."""
        log = self._target.with_name(f"{self._target.name}.outcomes.jsonl")
        fresh = self._folder / "outcomes"
        with fresh.open("w", encoding="ascii") as told:
            formats.save(self._target, self._readouts(told), format=format)
        fresh.replace(log)
        shutil.rmtree(self._folder)
        return self._tally

    def _parts(self) -> list[Path]:
        return sorted(self._folder.glob("[0-9]*.jsonl"))

    def _is_done(self, part: Path, inputs: Iterator[Input]) -> bool:
        """Whether a part is full: then its inputs are passed over. A last one that is short is done again."""
        lines = part.read_bytes().splitlines()
        if len(lines) < PART:
            return False
        for line, one in zip(lines, islice(inputs, PART), strict=True):
            record = json.loads(line)
            found, was = (one.source, one.place), (record["source"], record.get("place"))
            if found != was:
                expected = f"{was}, as when the run was stopped; delete {self._folder.name} to begin anew"
                raise SchemaError(f"input {one.number}", found, expected)
            self._count(inputs=1, failures="failure" in record, reached=one.reached - self._tally.reached)
        return True

    def _count(self, **more: int) -> None:
        sums = {name: getattr(self._tally, name) + number for name, number in more.items()}
        self._tally = attrs.evolve(self._tally, **sums)
        if self._watch:
            self._watch(self._tally)

    def _readouts(self, told: TextIO) -> Iterator[Readout]:
        """What the target gets; what became of each input is told on the way."""
        duplicates = Duplicates()
        for part in self._parts():
            for line in part.read_bytes().splitlines():
                outcome = duplicates.marked(from_line(line, from_dict))
                told.write(to_line(outcome) + "\n")
                if outcome.duplicate_of is not None:
                    self._count(duplicates=1)
                elif outcome.readout is not None:
                    self._count(written=1)
                    yield outcome.readout
