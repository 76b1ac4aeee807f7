"""The command ``dipreadout parse``: a corpus into a file, over the public API of ``corpus``."""

from __future__ import annotations

import argparse
import os
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import dipreadout
from dipreadout import corpus, formats
from dipreadout._options import add_given, given_of

__all__ = ["parse"]

EPILOG = """\
IN is a page, a folder, a pattern in quotation marks, a zip or tar archive, a web archive (WARC), or raw pages
in JSON Lines or Parquet. OUT.outcomes.jsonl says what became of each input. A run that was stopped is gone on
with by the same command, and ends with the same bytes as one that was not.

exit status: 0 when everything was read, 1 when an input or OUT could not be, 2 for wrong usage, 130 when it
was stopped.
"""

INTERRUPTED = 130
"""What a shell reports for a program that Ctrl-C has ended."""

WAIT = 0.5
"""Seconds between two pictures of the progress."""


def parse(arguments: Sequence[str]) -> int:
    """Run the command, and give its exit status."""
    parser = argparse.ArgumentParser(
        prog="dipreadout parse",
        description="Read many pages into one file, or folder, of readouts.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("inputs", nargs="+", metavar="IN", help="what to read")
    parser.add_argument("output", metavar="OUT", help="the file, or folder, to write")
    parser.add_argument("--to", choices=formats.names(), metavar="F", help="the output's format")
    parser.add_argument(
        "--workers", type=int, default=_cores(), metavar="N", help="processes (default: cores)"
    )
    parser.add_argument("--column", default="content", help="what holds the page in JSON Lines and Parquet")
    add_given(parser)
    options = parser.parse_intermixed_args(arguments)
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # what batch systems send first
    try:
        with _progress() as watch:
            tally = corpus.save(
                options.output,
                options.inputs,
                format=options.to,
                workers=options.workers,
                column=options.column,
                watch=watch,
                **given_of(options),
            )
    except (OSError, dipreadout.ReadoutError) as problem:
        print(f"dipreadout: {options.output}: {problem}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("dipreadout: stopped; the same command goes on from here", file=sys.stderr)
        return INTERRUPTED
    log = f"{Path(options.output).name}.outcomes.jsonl"
    print(
        f"{tally.inputs} inputs: {tally.written} readouts, "
        f"{tally.duplicates} duplicates, {tally.failures} failures; see {log}",
        file=sys.stderr,
    )
    return 1 if tally.failures else 0


def _cores() -> int:
    """The cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@contextmanager
def _progress() -> Iterator[Callable[[corpus.Tally], None] | None]:
    """A bar for people: how many pages, how fast, how many failures, the time left. None in a log."""
    if not sys.stderr.isatty():
        yield None
        return
    from tqdm import tqdm

    with tqdm(bar_format="{desc} {percentage:3.0f} % |{bar}| {remaining} left", mininterval=WAIT) as bar:

        def watch(tally: corpus.Tally) -> None:
            bar.total = tally.total
            rate = tally.inputs / (bar.format_dict["elapsed"] or 1)
            done = f", {tally.written:,} written" if tally.written else ""
            failures = f"{tally.failures:,} failures"
            bar.set_description_str(f"{tally.inputs:,} pages, {rate:,.0f}/s, {failures}{done}", refresh=False)
            bar.update(tally.reached - bar.n)

        yield watch
