"""Static types: what must not type-check does not."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

WRONG = Path(__file__).parent / "typing" / "wrong_lines.txt"
PREAMBLE = """\
import datetime as dt
import attrs
from dipreadout import *
def readout() -> Readout: ...
"""


def test_wrong_lines_are_refused_for_the_reason_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A user's type checker finds these mistakes before the program runs."""
    api = pytest.importorskip("mypy.api")
    lines = [line for line in WRONG.read_text("utf-8").splitlines() if not line.startswith("#")]
    program = tmp_path / "wrong.py"
    program.write_text(PREAMBLE + "\n".join(lines) + "\n", "utf-8")
    # In the checkout, so that mypy finds the package and what it remembers of it.
    monkeypatch.chdir(Path(__file__).parents[1])
    report, problems, _ = api.run(
        ["--strict", "--disable-error-code=empty-body", "--no-error-summary", str(program)]
    )
    found: dict[int, set[str]] = {}
    for number, code in re.findall(r"wrong\.py:(\d+): error: .*\[([a-z-]+)\]$", report, re.MULTILINE):
        found.setdefault(int(number) - PREAMBLE.count("\n"), set()).add(code)
    expected = {n: {line.rpartition("# ")[2].partition(":")[0]} for n, line in enumerate(lines, start=1)}
    assert (found, problems) == (expected, "")
