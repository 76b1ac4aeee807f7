"""How much memory a page takes at most, for each byte of it; each in a process of its own."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import dipreadout
from benchmarks.pages import long_page, long_text, page
from benchmarks.table import Row, Section, at_most

__all__ = ["measure"]

LENGTH = 10_000_000
SHAPES: Mapping[str, Callable[[int], str | bytes]] = {"text": long_text, "HTML": long_page}
STATUS = Path("/proc/self/status")
"""Where Linux says it; elsewhere nothing is measured."""


def measure() -> Section:
    """The highest point of memory above that of a small page."""
    shapes = SHAPES if STATUS.exists() else ()
    rows = (Row(f"10 MB of {shape}", _in_new_process(shape), guard=at_most(250)) for shape in shapes)
    return Section("Memory at its highest: bytes for each byte of input", tuple(rows))


def _in_new_process(shape: str) -> float:
    command = [sys.executable, "-m", "benchmarks.memory", shape]
    return float(subprocess.run(command, check=True, capture_output=True).stdout)


def _once(shape: str) -> float:
    source = SHAPES[shape](LENGTH)
    dipreadout.parse(page(0))
    before = _kilobytes("VmRSS")
    dipreadout.parse(source, publisher="cn-mfa")
    return (_kilobytes("VmHWM") - before) * 1024 / len(source)


def _kilobytes(name: str) -> int:
    found = re.search(rf"^{name}:\s*(\d+) kB$", STATUS.read_text(encoding="ascii"), re.MULTILINE)
    assert found is not None
    return int(found[1])


if __name__ == "__main__":
    print(_once(sys.argv[1]))
