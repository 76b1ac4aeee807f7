"""The same pages give the same bytes: in any order, process, thread, time zone and locale, on any Python."""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

import dipreadout
from dipreadout import ReadoutError, dumps, formats, publishers

ROOT = Path(__file__).parents[1]


def script() -> ModuleType:
    """The script that writes the digests."""
    spec = importlib.util.spec_from_file_location("digests", ROOT / "scripts" / "generate_digests.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


SCRIPT = script()


def test_every_python_reads_the_same() -> None:
    """As written down; ``python scripts/generate_digests.py`` writes it anew when the reading has changed."""
    kept = json.loads(SCRIPT.DIGESTS.read_text(encoding="utf-8"))
    assert {page: SCRIPT.digest(page) for page in SCRIPT.PAGES} == kept


@cache
def texts() -> tuple[tuple[str, str | None], ...]:
    """The prose of every fifth annotated page, with its publisher where that is one that is known."""
    pages = [json.loads(path.read_bytes()) for path in sorted((ROOT / "tests" / "annotated").glob("*.json"))]
    known = {*publishers.ids()}
    return tuple(
        ("\n\n".join(page["paragraphs"]), page["publisher"] if page["publisher"] in known else None)
        for page in pages[::5]
    )


def told(text: str, publisher: str | None) -> str:
    """What is read, or why nothing is."""
    try:
        return dumps(dipreadout.parse_text(text, publisher=publisher))
    except ReadoutError as error:
        return str(error)


@cache
def alone() -> dict[tuple[str, str | None], str]:
    """What each is read as when they are read in their order."""
    return {page: told(*page) for page in texts()}


@given(st.data())
def test_a_page_is_read_whatever_was_read_before(data: st.DataObject) -> None:
    """Pages in six languages, by many publishers, in any order."""
    order = data.draw(st.lists(st.sampled_from(texts()), min_size=2, max_size=12, unique=True))
    assert [told(*page) for page in order] == [alone()[page] for page in order]


PROGRAM = """
import contextlib, hashlib, json, locale, random, sys, tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.path.insert(0, "scripts")
from generate_digests import PAGES, digest
import dipreadout
from dipreadout import formats

order, threads = int(sys.argv[1]), int(sys.argv[2])
with contextlib.suppress(locale.Error):
    locale.setlocale(locale.LC_ALL, "")
sys.setswitchinterval(1e-6)
pages = random.Random(order).sample(PAGES, len(PAGES)) if order else PAGES
with ThreadPoolExecutor(threads) as pool:
    found = dict(zip(pages, pool.map(digest, pages)))
readouts = []
for page in PAGES:
    with contextlib.suppress(dipreadout.ReadoutError):
        readouts.append(dipreadout.parse(Path(page).read_bytes()))
with tempfile.TemporaryDirectory() as folder:
    for known in formats.known():
        path = Path(folder, known.name + known.suffixes[0])
        formats.save(path, readouts[:1] if known.holds is formats.Holds.ONE else readouts, format=known.name)
        for file in sorted(path.iterdir()) if path.is_dir() else [path]:
            found[file.relative_to(folder).as_posix()] = hashlib.sha256(file.read_bytes()).hexdigest()
print(json.dumps(found, sort_keys=True))
"""


def another_process(*options: str, order: int = 0, threads: int = 1, **environment: str) -> dict[str, str]:
    """The digests of what a fresh process reads from the examples, and of what it saves in each format."""
    run = subprocess.run(
        [sys.executable, "-W", "ignore", *options, "-c", PROGRAM, str(order), str(threads)],
        env={**os.environ, "PYTHONHASHSEED": "0", "TZ": "UTC", "LC_ALL": "C", **environment},
        cwd=ROOT,
        stdout=subprocess.PIPE,
        check=True,
    )
    found: dict[str, str] = json.loads(run.stdout)
    return found


@pytest.fixture(scope="module")
def plain() -> dict[str, str]:
    """What a process gives that reads the pages one after the other."""
    return another_process()


def test_each_format_is_compared(plain: dict[str, str]) -> None:
    """A format that is new is written too."""
    written = {name.split(".")[0] for name in plain.keys() - {*SCRIPT.PAGES}}
    assert written == set(formats.names())


@pytest.mark.parametrize(
    ("options", "order", "threads", "environment"),
    [
        ((), 1, 1, {"PYTHONHASHSEED": "1", "TZ": "Asia/Kathmandu", "LC_ALL": "C.UTF-8"}),
        # Where there is no Turkish locale, this is C's.
        (("-OO",), 2, 1, {"PYTHONHASHSEED": "2", "TZ": "America/St_Johns", "LC_ALL": "tr_TR.UTF-8"}),
        ((), 3, 8, {"PYTHONHASHSEED": "random"}),
    ],
    ids=["east", "west, without docstrings and assertions", "threads"],
)
def test_other_processes_read_and_write_the_same(
    plain: dict[str, str],
    options: tuple[str, ...],
    order: int,
    threads: int,
    environment: dict[str, str],
) -> None:
    """The order of pages and sets, time zone, locale and threads that all begin at once change no byte."""
    assert another_process(*options, order=order, threads=threads, **environment) == plain
