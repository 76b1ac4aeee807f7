"""A corpus into a file: stopped anywhere, gone on with, and the same bytes in the end."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import dipreadout
from dipreadout import MissingExtraError, SchemaError, corpus, formats
from dipreadout.__main__ import main
from dipreadout.corpus import Outcome, Tally, runs
from dipreadout.corpus.inputs import Input
from dipreadout.corpus.reading import outcome_of

SOURCES = ("examples/pages", "examples/languages", "examples/pages")
"""Eleven inputs, one of them no readout, and then five of them again."""

INPUTS = 16


class Stopped(BaseException):
    """What stops a run here; the run cannot know it."""


@pytest.fixture(autouse=True)
def small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    """A part is three inputs here, so that few make many."""
    monkeypatch.setattr(runs, "PART", 3)


def files(folder: Path) -> dict[str, bytes]:
    """All files in a folder and below."""
    return {str(p.relative_to(folder)): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


@cache
def unbroken(target: str) -> dict[str, bytes]:
    """What a run leaves that nothing has stopped."""
    with TemporaryDirectory() as folder:
        corpus.save(f"{folder}/{target}", SOURCES)
        return files(Path(folder))


def stop_at(number: int) -> Any:
    """A watcher that stops the run as soon as so many inputs, or readouts, have been through."""

    def watch(tally: Tally) -> None:
        if tally.inputs + tally.written >= number:
            raise Stopped

    return watch


class TestResume:
    """A second run does only the rest."""

    @pytest.mark.parametrize("target", ["out.jsonl", "out.csvs", "out.csv.zip", "out.parquet"])
    @settings(max_examples=15)
    @given(stops=st.lists(st.integers(1, 2 * INPUTS), min_size=1, max_size=3))
    def test_the_same_bytes_as_an_unbroken_run(self, target: str, stops: list[int]) -> None:
        """Wherever it was stopped, and however often."""
        with TemporaryDirectory() as folder:
            for number in stops:
                with suppress(Stopped):
                    corpus.save(f"{folder}/{target}", SOURCES, watch=stop_at(number))
            corpus.save(f"{folder}/{target}", SOURCES)
            assert files(Path(folder)) == unbroken(target)

    def test_what_is_done_is_not_done_again(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """But for what has not filled a part."""
        with pytest.raises(Stopped):
            corpus.save(tmp_path / "out.jsonl", SOURCES, watch=stop_at(8))
        parsed = []

        def counted(one: Input, **given: Any) -> Outcome:
            parsed.append(one.number)
            return outcome_of(one, **given)

        monkeypatch.setattr(runs, "outcome_of", counted)
        corpus.save(tmp_path / "out.jsonl", SOURCES)
        assert parsed == list(range(7, INPUTS + 1))

    def test_a_torn_part_is_never_seen(self, tmp_path: Path) -> None:
        """A part is written beside its place, and then moved there."""
        with pytest.raises(Stopped):
            corpus.save(tmp_path / "out.jsonl", SOURCES, watch=stop_at(8))
        folder = tmp_path / "out.jsonl.partial"
        (folder / ".000002.jsonl.0f0f").write_text('{"number": 7, "sour')
        corpus.save(tmp_path / "out.jsonl", SOURCES)
        corpus.save(tmp_path / "whole.jsonl", SOURCES)
        assert (tmp_path / "out.jsonl").read_bytes() == (tmp_path / "whole.jsonl").read_bytes()
        assert not folder.exists()

    @pytest.mark.parametrize(
        ("source", "options"),
        [(SOURCES[:1], {}), (SOURCES, {"publisher": "cn-mfa"}), (SOURCES, {"column": "html"})],
    )
    def test_another_run_is_refused(self, tmp_path: Path, source: Any, options: dict[str, Any]) -> None:
        """Half of the one and half of the other would be neither."""
        with pytest.raises(Stopped):
            corpus.save(tmp_path / "out.jsonl", SOURCES, watch=stop_at(8))
        with pytest.raises(
            SchemaError, match=r"expected a run of the same .*; delete out\.jsonl\.partial to begin anew"
        ):
            corpus.save(tmp_path / "out.jsonl", source, **options)

    def test_a_source_that_has_changed_is_refused(self, tmp_path: Path) -> None:
        """Parts say which inputs they are of."""
        pages = tmp_path / "pages"
        pages.mkdir()
        for name in "bcdefg":
            (pages / f"{name}.txt").write_text(
                f"Premier Ana Lima met with President of Peru {name.upper()} Berg."
            )
        with pytest.raises(Stopped):
            corpus.save(tmp_path / "out.jsonl", pages, watch=stop_at(5))
        (pages / "a.txt").write_text("They met.")
        with pytest.raises(SchemaError, match=r"input 1: found .*a\.txt.*, expected .*b\.txt"):
            corpus.save(tmp_path / "out.jsonl", pages)


class TestResult:
    """What a run leaves."""

    def test_readouts_and_what_became_of_each_input(self, tmp_path: Path) -> None:
        """Of pages with the same bytes the first is written; every input has a line."""
        tally = corpus.save(tmp_path / "out.jsonl", SOURCES)
        assert (tally.inputs, tally.failures, tally.duplicates, tally.written) == (INPUTS, 2, 5, 10)
        expected = [o.readout for o in corpus.read(SOURCES[:2]) if o.readout]
        assert list(formats.load(tmp_path / "out.jsonl")) == expected
        lines = (tmp_path / "out.jsonl.outcomes.jsonl").read_text().splitlines()
        told = [json.loads(line) for line in lines]
        assert [one["number"] for one in told] == list(range(1, INPUTS + 1))
        assert [one["source"] for one in told if "failure" in one] == [
            "examples/pages/press-conference.html"
        ] * 2
        assert [one.get("duplicate_of") for one in told] == [None] * 11 + [1, 2, 3, 4, 5]

    def test_one_process_and_two_write_the_same(self, tmp_path: Path) -> None:
        """Every byte of it."""
        for workers in (1, 2):
            folder = tmp_path / str(workers)
            folder.mkdir()
            corpus.save(folder / "out.jsonl", SOURCES, workers=workers)
        assert files(tmp_path / "1") == files(tmp_path / "2")

    @pytest.mark.parametrize(
        ("target", "message"),
        [
            ("out.json", "format: found 'json', expected a format that holds many readouts"),
            ("out.docx", "path: found 'out.docx', expected a name that ends with one of"),
        ],
    )
    def test_a_format_that_will_not_do_is_refused_at_once(
        self, tmp_path: Path, target: str, message: str
    ) -> None:
        """And not when all has been read."""
        with pytest.raises(SchemaError, match=message):
            corpus.save(tmp_path / target, SOURCES)
        assert list(tmp_path.iterdir()) == []

    def test_so_is_a_package_that_is_not_there(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """The same, with what to install."""
        monkeypatch.setitem(sys.modules, "pyarrow", None)
        with pytest.raises(MissingExtraError, match=r"pip install 'dipreadout\[arrow\]'"):
            corpus.save(tmp_path / "out.parquet", SOURCES)
        assert list(tmp_path.iterdir()) == []


needs_groups = pytest.mark.skipif(not hasattr(os, "killpg"), reason="groups of processes are POSIX's")


def begin(folder: Path) -> tuple[subprocess.Popen[str], list[str]]:
    """A run of 1,500 pages over two processes that has done its first part, and its command."""
    crawl = folder / "crawl.jsonl"
    page = Path("examples/pages/call.txt").read_text(encoding="utf-8")
    crawl.write_text("\n".join(json.dumps({"content": f"{page}\n{n}"}) for n in range(1500)))
    target = str(folder / "out.jsonl")
    command = [sys.executable, "-m", "dipreadout", "parse", str(crawl), target, "--workers", "2"]
    running = subprocess.Popen(command, stderr=subprocess.PIPE, text=True, start_new_session=True)
    while not (folder / "out.jsonl.partial" / "000000.jsonl").exists() and running.poll() is None:
        time.sleep(0.01)
    return running, command


def wait_for_end(group: int) -> None:
    """Until the last process of a group has ended; for ever, if one does not."""
    with suppress(ProcessLookupError):
        while True:
            os.killpg(group, 0)
            time.sleep(0.01)


class TestCommand:
    """``dipreadout parse``."""

    def test_it_tells_what_became_of_all(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """On standard error, and by its status; there is no bar where nobody looks."""
        target = tmp_path / "out"
        assert main(["parse", *SOURCES, "--to", "parquet", str(target), "--workers", "1"]) == 1
        captured = capsys.readouterr()
        assert captured.out == ""
        assert captured.err == (
            f"{INPUTS} inputs: 10 readouts, 5 duplicates, 2 failures; see out.outcomes.jsonl\n"
        )
        assert len(list(formats.load(target, format="parquet"))) == 10

    def test_its_options_are_those_of_the_library(self, tmp_path: Path) -> None:
        """What the user knows of all pages, and the column that holds them."""
        crawl = tmp_path / "crawl.jsonl"
        page = "On May 6, Premier Ana Lima met with President of Peru Tomas Berg."
        crawl.write_text(json.dumps({"html": page}))
        options = ["--column", "html", "--publisher", "ke-mfa", "--published", "2031-05-07", "--workers", "1"]
        assert main(["parse", str(crawl), str(tmp_path / "out.jsonl"), *options]) == 0
        (readout,) = formats.load(tmp_path / "out.jsonl")
        assert (readout.source.publisher, str(readout.meeting.date)) == ("ke-mfa", "2031-05-06")

    @pytest.mark.parametrize("sources", [["nowhere"], ["examples/pages", "no*where"]])
    def test_what_names_nothing(
        self, sources: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """One line that says so."""
        assert main(["parse", *sources, str(tmp_path / "out.jsonl")]) == 1
        assert f"source: found {sources[-1]!r}, expected a file, a folder" in capsys.readouterr().err

    @needs_groups
    def test_no_process_outlives_it(self, tmp_path: Path) -> None:
        """Not even when it is killed without a word."""
        running, _ = begin(tmp_path)
        running.kill()
        running.communicate()
        wait_for_end(running.pid)

    @needs_groups
    @pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
    def test_it_stops_cleanly_and_goes_on(self, number: signal.Signals, tmp_path: Path) -> None:
        """Ctrl-C goes to every process; none is left, nothing half-written; a second run does the rest."""
        running, command = begin(tmp_path)
        target = tmp_path / "out.jsonl"
        os.killpg(running.pid, number)
        _, errors = running.communicate()
        assert (running.returncode, errors) == (
            130,
            "dipreadout: stopped; the same command goes on from here\n",
        )
        wait_for_end(running.pid)
        assert not target.exists()
        subprocess.run(command, check=True, capture_output=True)
        assert len(list(formats.load(target))) == 1500
        assert not (tmp_path / "out.jsonl.partial").exists()


def test_the_version_is_part_of_a_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another release may read the same page in another way."""
    with pytest.raises(Stopped):
        corpus.save(tmp_path / "out.jsonl", SOURCES, watch=stop_at(8))
    monkeypatch.setattr(dipreadout, "__version__", "99.0")
    with pytest.raises(SchemaError, match="another run"):
        corpus.save(tmp_path / "out.jsonl", SOURCES)
