"""The documentation: every example in it is run, and gives what is shown."""

from __future__ import annotations

import doctest
import os
import re
import subprocess
import sys
import textwrap
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGES = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").rglob("*.rst"))]
IDS = [str(page.relative_to(ROOT)) for page in PAGES]

# Commands that set something up on the reader's machine; all others are run.
SET_UP = ("pip install ", "make ")
FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE


def blocks(page: Path) -> Iterator[tuple[str, str]]:
    """The language and the text of every code block."""
    text = page.read_text(encoding="utf-8")
    if page.suffix == ".md":
        yield from re.findall(r"^```(\w*)\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    else:
        for language, block in re.findall(
            r"^\.\. code-block:: (\w+)\n\n((?:   .*\n|\n)+)", text, re.MULTILINE
        ):
            yield language, textwrap.dedent(block)


def sessions(page: Path) -> Iterator[tuple[str, str]]:
    """Each command that a page shows, and the output that it shows for it."""
    for language, block in blocks(page):
        if language == "console":
            for session in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
                command, _, output = session.partition("\n")
                yield command, output.strip("\n")


COMMANDS = [
    pytest.param(command, output, id=f"{name}: {command}")
    for page, name in zip(PAGES, IDS, strict=True)
    for command, output in sessions(page)
    if not command.startswith(SET_UP)
]


@pytest.mark.parametrize("page", PAGES, ids=IDS)
def test_examples_give_what_is_shown(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The interactive examples of a page, run in order, print what the page shows."""
    monkeypatch.chdir(ROOT)
    # The end of a fenced block is no part of the output before it.
    text = re.sub(r"^```.*$", "", page.read_text(encoding="utf-8"), flags=re.MULTILINE)
    report: list[str] = []
    runner = doctest.DocTestRunner(verbose=False, optionflags=FLAGS)
    runner.run(doctest.DocTestParser().get_doctest(text, {}, page.name, str(page), 0), out=report.append)
    if report:
        pytest.fail("".join(report), pytrace=False)


@pytest.mark.parametrize("page", PAGES, ids=IDS)
def test_no_python_is_shown_without_being_run(page: Path) -> None:
    """Every block of Python is an interactive example, so that the test above runs it."""
    assert [
        block for language, block in blocks(page) if language.startswith("py") and ">>> " not in block
    ] == []


@pytest.mark.parametrize(("command", "output"), COMMANDS)
def test_commands_print_what_is_shown(command: str, output: str) -> None:
    """The commands of a page, run in the project's folder, print what the page shows."""
    path = os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"]))
    result = subprocess.run(
        ["sh", "-c", command],
        cwd=ROOT,
        env={**os.environ, "PATH": path},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    assert result.stdout.strip("\n") == output


@pytest.mark.parametrize(
    ("floors", "row"),
    [
        pytest.param("floors.toml", r"^(\w[\w ]+?) +(\d\.\d{3})  [a-z]", id="developed on"),
        pytest.param("floors-composed.toml", r"^(\w[\w ]+?) +(?:\d\.\d{3} +){3}(\d\.\d{3})$", id="composed"),
    ],
)
def test_the_figures_are_above_the_floors(floors: str, row: str) -> None:
    """The page about accuracy tells every figure that has a floor, and none that is under it."""
    page = (ROOT / "docs" / "accuracy.rst").read_text(encoding="utf-8")
    told = {name.replace(" ", "_"): float(share) for name, share in re.findall(row, page, re.MULTILINE)}
    held = tomllib.loads((ROOT / "tests" / floors).read_text(encoding="utf-8"))["cn-mfa/en"]
    assert list(told) == list(held)
    assert all(held[figure] <= share < held[figure] + 0.011 for figure, share in told.items())
