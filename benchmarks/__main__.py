"""Run every benchmark and print one table; ends with 1 when a figure has passed its guard."""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Callable, Iterator
from importlib.metadata import version

from benchmarks import formats, growth, imports, languages, memory, peers, readers, stages, throughput
from benchmarks.table import Section, lines, regressions

ONE_SECTION: tuple[Callable[[], Section], ...] = (
    readers.measure,
    peers.measure,
    stages.measure,
    imports.measure,
    growth.measure,
    memory.measure,
    throughput.measure,
    languages.measure,
)
PEERS = ("lxml", "trafilatura", "newspaper4k", "readability-lxml", "htmldate", "resiliparse", "spacy")


def main() -> int:
    """Print the table, section by section, and then what has become worse."""
    print(f"Python {platform.python_version()}, {os.cpu_count()} cores")
    print(", ".join(f"{name} {version(name)}" for name in PEERS))
    done = []
    for section in _sections():
        done.append(section)
        print("", *lines(section), sep="\n", flush=True)
    worse = regressions(done)
    if worse:
        print(*worse, sep="\n", file=sys.stderr)
    return 1 if worse else 0


def _sections() -> Iterator[Section]:
    for measure in ONE_SECTION:
        yield measure()
    yield from formats.measure()


if __name__ == "__main__":
    sys.exit(main())
