"""The commands ``dipreadout convert`` and ``dipreadout formats``, over the public API of ``formats``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from itertools import chain

import dipreadout
from dipreadout import formats
from dipreadout._inputs import pages

__all__ = ["convert", "list_formats"]

EPILOG = """\
The format of a file is told by its name; `dipreadout formats` lists them. A folder of pages stands for the
pages in it. The output is written whole or not at all; what cannot be read costs a line on standard error.

exit status: 0 when everything was converted, 1 when something could not be, 2 for wrong usage.
"""


def convert(arguments: Sequence[str]) -> int:
    """Run ``dipreadout convert``, and give its exit status."""
    parser = argparse.ArgumentParser(
        prog="dipreadout convert",
        description="Read readouts, or pages, in one format and write them in another.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("inputs", nargs="+", metavar="IN", help="a file, or a folder of pages")
    parser.add_argument("output", metavar="OUT", help="the file, or folder, to write")
    parser.add_argument("--from", dest="source", choices=_readable(), metavar="F", help="the inputs' format")
    parser.add_argument("--to", choices=formats.names(), metavar="F", help="the output's format")
    options = parser.parse_intermixed_args(arguments)
    problems: list[str] = []
    readouts = _readouts(options.inputs, options.source, problems)
    try:
        # Nothing is written when there is nothing to write.
        for first in readouts:
            formats.save(options.output, chain([first], readouts), format=options.to)
    except (OSError, dipreadout.ReadoutError) as problem:
        _report(options.output, problem, problems)
    return 1 if problems else 0


def _readouts(inputs: Sequence[str], format: str | None, problems: list[str]) -> Iterator[dipreadout.Readout]:
    """What can be read of the inputs; the rest is reported."""
    for path in (path for name in inputs for path in _files(name, format)):
        try:
            stream = formats.load(path, format=format)
        except (OSError, dipreadout.ReadoutError) as problem:
            _report(path, problem, problems)
        else:
            yield from _going_on(path, stream, problems)


def _files(name: str, format: str | None) -> Sequence[str]:
    """The file itself, also where the format is one of folders, or the pages in a folder."""
    return [name] if format or formats.of_path(name) else pages(name)


def _going_on(
    path: str, stream: Iterator[dipreadout.Readout], problems: list[str]
) -> Iterator[dipreadout.Readout]:
    while True:
        try:
            yield next(stream)
        except StopIteration:
            return
        except (OSError, dipreadout.ReadoutError) as problem:
            _report(path, problem, problems)


def _report(path: str, problem: OSError | dipreadout.ReadoutError, problems: list[str]) -> None:
    reason = problem.strerror if isinstance(problem, OSError) else problem
    problems.append(f"dipreadout: {path}: {reason}")
    print(problems[-1], file=sys.stderr)


def _readable() -> list[str]:
    return [known.name for known in formats.known() if known.reads]


def list_formats(arguments: Sequence[str]) -> int:
    """Run ``dipreadout formats``, and give its exit status."""
    argparse.ArgumentParser(
        prog="dipreadout formats", description="List the formats that there are."
    ).parse_args(arguments)
    rows = [("name", "files", "holds", "reads back", "extra")]
    rows += [(f.name, " ".join(f.suffixes), f.holds, f.carries, f.extra or "-") for f in formats.known()]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
    return 0
