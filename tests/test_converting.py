"""The commands ``convert`` and ``formats``."""

from __future__ import annotations

from pathlib import Path

import pytest

import dipreadout
from dipreadout import formats
from dipreadout.__main__ import main

PAGES = Path(__file__).parents[1] / "examples" / "pages"
CALL = PAGES / "call.txt"
READABLE = [path for path in sorted(PAGES.iterdir()) if path.stem != "press-conference"]


def read(path: Path) -> dipreadout.Readout:
    """What is on one of the sample pages."""
    return dipreadout.parse(path.read_bytes())


def test_names_tell_the_formats(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A page becomes JSON, and JSON a page, by what the files are called; nothing is printed."""
    data, page = tmp_path / "call.json", tmp_path / "again.html"
    assert main(["convert", str(CALL), str(data)]) == 0
    assert main(["convert", str(data), str(page)]) == 0
    assert capsys.readouterr() == ("", "")
    assert dipreadout.loads(data.read_bytes()) == read(CALL)
    assert read(page).text == read(CALL).text


def test_formats_can_be_named(tmp_path: Path) -> None:
    """``--from`` and ``--to`` stand for names that say nothing."""
    source, target = tmp_path / "in", tmp_path / "out"
    source.write_bytes(CALL.read_bytes())
    assert main(["convert", "--from", "text", "--to", "jsonl", str(source), str(target)]) == 0
    assert list(formats.load(target, format="jsonl")) == [read(CALL)]


def test_a_folder_becomes_one_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The pages of a folder go into a file of many; the one that is no readout is reported."""
    target = tmp_path / "all.jsonl"
    assert main(["convert", str(PAGES), str(target)]) == 1
    assert list(formats.load(target)) == [read(path) for path in READABLE]
    (problem,) = capsys.readouterr().err.splitlines()
    assert problem.startswith(f"dipreadout: {PAGES / 'press-conference.html'}: not a readout: ")


def test_a_bad_line_costs_only_itself(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The lines around a bad one are converted, and the bad one is named."""
    source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    line = dipreadout.dumps(read(CALL))
    source.write_text(f"{line}\n{{\n{line}\n", encoding="utf-8")
    assert main(["convert", str(source), str(target)]) == 1
    assert list(formats.load(target)) == [read(CALL)] * 2
    assert capsys.readouterr().err.startswith(f"dipreadout: {source}: line 2")


def test_nothing_is_written_where_nothing_could_be_read(tmp_path: Path) -> None:
    """A conversion that fails leaves the place as it was."""
    target = tmp_path / "out.jsonl"
    assert main(["convert", str(PAGES / "press-conference.html"), str(target)]) == 1
    assert list(tmp_path.iterdir()) == []


def test_what_one_file_cannot_hold_is_reported(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file of JSON holds one readout; the message says where several can go."""
    target = tmp_path / "out.json"
    assert main(["convert", str(CALL), str(CALL), str(target)]) == 1
    assert capsys.readouterr().err == (
        f"dipreadout: {target}: readouts: found 2, expected exactly one, as a file of JSON holds one; "
        "several go into .jsonl or .csv.zip\n"
    )
    assert list(tmp_path.iterdir()) == []


def test_formats_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    """A line for each format, by its name, under a heading."""
    assert main(["formats"]) == 0
    heading, *lines = capsys.readouterr().out.splitlines()
    assert heading.split("  ")[0] == "name"
    assert tuple(line.split()[0] for line in lines) == formats.names()
