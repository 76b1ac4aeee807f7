"""The command line: what it prints, where, and with which exit status."""

from __future__ import annotations

import io
import json
import re
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

import dipreadout
from dipreadout.__main__ import BROKEN_PIPE, main

PAGES = Path(__file__).parents[1] / "examples" / "pages"
MEETING = str(PAGES / "meeting.html")
CALL = str(PAGES / "call.txt")
NO_READOUT = str(PAGES / "press-conference.html")

SUMMARY = """\
Lin Zhaoyuan Meets with Foreign Minister of Kenya Amina Odhiambo
  kind:         meeting
  date:         2024-05-06
  part of day:  morning
  place:        Nairobi, KE
  published:    2024-05-06T19:30:00+08:00
  publisher:    cn-mfa
  language:     en

principals
  Lin Zhaoyuan, Foreign Minister (CN)
  Amina Odhiambo, Foreign Minister of Kenya (KE)

attendees
  Hou Mingde, no office printed (CN)
  Luo Yifan, no office printed (CN)

statements
  Lin Zhaoyuan | said | Lin Zhaoyuan said that people in both countries use the railway, the port and…
  Amina Odhiambo | thanked | Amina Odhiambo thanked China for its help during last year’s drought.
  Amina Odhiambo | noted | She noted that Kenya wants to sell more, and to make more of what it sells…
  The two sides | agreed | The two sides agreed to hold the next round of consultations in Beijing be…
"""


def test_a_file_is_shown_as_a_summary(capsys: pytest.CaptureFixture[str]) -> None:
    """A single file prints its summary, without a heading, and nothing on standard error."""
    assert main([MEETING]) == 0
    assert capsys.readouterr() == (SUMMARY, "")


def test_standard_input_is_a_dash(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """``-`` reads the bytes of standard input."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(Path(MEETING).read_bytes())))
    assert main(["-"]) == 0
    assert capsys.readouterr() == (SUMMARY, "")


def test_json_is_one_document_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    """With ``--format json`` each line loads as what ``parse`` gives, in the order of the files."""
    assert main(["--format", "json", CALL, MEETING]) == 0
    lines = capsys.readouterr().out.splitlines()
    expected = [dipreadout.parse(Path(path).read_bytes()) for path in (CALL, MEETING)]
    assert [dipreadout.loads(line) for line in lines] == expected


def test_a_bad_file_is_reported_and_the_others_go_on(capsys: pytest.CaptureFixture[str]) -> None:
    """What cannot be read costs a line on standard error, and the exit status is 1."""
    missing = str(PAGES / "missing.html")
    assert main(["--format", "json", missing, NO_READOUT, MEETING]) == 1
    output, errors = capsys.readouterr()
    assert [json.loads(line)["title"] for line in output.splitlines()] == [SUMMARY.splitlines()[0]]
    assert errors.splitlines() == [
        f"dipreadout: {missing}: No such file or directory",
        f"dipreadout: {NO_READOUT}: {_problem(NO_READOUT)}",
    ]


def _problem(path: str) -> str:
    with pytest.raises(dipreadout.NotAReadoutError) as caught:
        dipreadout.parse(Path(path).read_bytes())
    return str(caught.value)


def test_a_folder_is_searched_in_the_order_of_names(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """Pages in a folder and below are read by the order of their paths; files of other kinds are not."""
    page = Path(CALL).read_bytes()
    for name in ("b.txt", "a/z.TXT", "a.htm", "notes.md"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(page)
    assert main([str(tmp_path)]) == 0
    headings = [line for line in capsys.readouterr().out.splitlines() if line.startswith("==")]
    assert headings == [f"== {tmp_path / name} ==" for name in ("a.htm", "a/z.TXT", "b.txt")]


def test_a_folder_without_pages_fails(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """A folder in which there is nothing to read is a failure, not an empty success."""
    assert main([str(tmp_path)]) == 1
    assert capsys.readouterr().err == (
        f"dipreadout: {tmp_path}: found a folder without pages, expected .html, .htm or .txt files in it\n"
    )


def test_keywords_reach_the_parser(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """What the user says of a page wins over what it says itself."""
    page = tmp_path / "page.txt"
    page.write_text(
        "On May 6, Foreign Minister Lin Zhaoyuan met with Kenyan Foreign Minister Amina Odhiambo."
    )
    url = "https://example.org/eng/1.html"
    assert (
        main(
            [
                "--format=json",
                f"--url={url}",
                "--publisher=cn-mfa",
                "--language=en",
                "--encoding=ascii",
                "--published=2024-05-07T09:00+08:00",
                str(page),
            ]
        )
        == 0
    )
    readout = dipreadout.loads(capsys.readouterr().out)
    assert (readout.source.url, readout.source.publisher, readout.language) == (url, "cn-mfa", "en")
    assert str(readout.published) == "2024-05-07 09:00:00+08:00"
    assert str(readout.meeting.date) == "2024-05-06"


def test_explain_prints_every_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    """``--explain`` prints what ``explain`` gives of the page."""
    assert main(["--explain", MEETING]) == 0
    page = dipreadout.read_page(Path(MEETING).read_bytes())
    assert capsys.readouterr().out == f"{dipreadout.explain(page)}\n"


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    """``--version`` prints the version of the installed package."""
    with pytest.raises(SystemExit) as stop:
        main(["--version"])
    assert (stop.value.code, capsys.readouterr().out) == (0, f"dipreadout {version('dipreadout')}\n")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        pytest.param([], "the following arguments are required: FILE", id="no file"),
        pytest.param(
            ["--published", "May 6", "a"],
            "argument --published: found 'May 6', expected a day or a moment in ISO 8601, such as 2024-05-06",
            id="date in words",
        ),
        pytest.param(
            ["--published", "2024-05-06T19:30", "a"],
            "argument --published: found '2024-05-06T19:30', expected a time zone after the time, "
            "such as +08:00",
            id="time without zone",
        ),
        pytest.param(
            ["--url", "https://example.org/", "a", "b"],
            "argument --url: found several pages, expected one; leave --url out, or name a single file",
            id="one address for two pages",
        ),
    ],
)
def test_wrong_usage_says_what_to_do(
    arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Wrong arguments end with status 2 and a line that names the argument."""
    with pytest.raises(SystemExit) as stop:
        main(arguments)
    assert (stop.value.code, capsys.readouterr().err.splitlines()[-1]) == (2, f"dipreadout: error: {message}")


def test_a_closed_pipe_ends_quietly(tmp_path: Path) -> None:
    """When the reader of the output goes away, nothing is printed on standard error."""
    for name in "abc":
        (tmp_path / f"{name}.txt").write_bytes(Path(CALL).read_bytes())
    process = subprocess.Popen(
        [sys.executable, "-m", "dipreadout", str(tmp_path)], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout is not None
    process.stdout.close()
    _, errors = process.communicate()
    assert (process.returncode, errors) == (BROKEN_PIPE, b"")


def test_the_output_is_utf_8_whatever_the_locale() -> None:
    """Names come out as printed also where the locale knows ASCII only."""
    result = subprocess.run(
        [sys.executable, "-m", "dipreadout", CALL],
        env={"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"},
        capture_output=True,
        check=True,
    )
    assert "Tomás Arregui".encode() in result.stdout


def test_the_documentation_names_every_option(capsys: pytest.CaptureFixture[str]) -> None:
    """What ``--help`` lists is what the page about the command line explains."""
    for command in ([], ["convert"], ["formats"], ["parse"]):
        with pytest.raises(SystemExit):
            main([*command, "--help"])
    offered = set(re.findall(r"--\w+", capsys.readouterr().out))
    page = Path(__file__).parents[1] / "docs" / "command_line.rst"
    assert set(re.findall(r"--\w+", page.read_text(encoding="utf-8"))) == offered
