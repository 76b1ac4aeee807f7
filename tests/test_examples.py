"""The examples, run as their users run them, on the sample pages."""

from __future__ import annotations

import csv
import subprocess
import sys
from pathlib import Path

EXAMPLES = Path(__file__).parents[1] / "examples"
PAGES = EXAMPLES / "pages"

WHO_SAID_WHAT = """\
Lin Zhaoyuan [pointed out]: Lin Zhaoyuan pointed out that the two countries have learned much \
from each other in building ships that burn no oil. China welcomes Norwegian shipyards and \
classification societies.
Lin Zhaoyuan [stressed]: He stressed that the sea needs rules that everybody keeps.
Ingrid Solvang [said]: Ingrid Solvang said that Norway attaches importance to its relations with \
China and will open a consulate in Qingdao.
Ingrid Solvang [added]: “We want our ferries, and our students, to cross more often,” she added.
The two sides [agreed]: The two sides agreed on the following: the working group on shipping will \
meet twice a year; the two countries will exchange fifty students every year.
"""

MEETINGS = [
    ["call.txt", "2024-06-12", "phone_call", "", "", "Lin Zhaoyuan (CN); Tomás Arregui (CL)", "4"],
    ["meeting.html", "2024-05-06", "meeting", "Nairobi", "KE", "Lin Zhaoyuan (CN); Amina Odhiambo (KE)", "4"],
    [
        "sidelines.txt",
        "2024-09-24",
        "meeting",
        "New York",
        "US",
        "Qiao Wenhai (CN); Kwabena Asante-Boadu (GH)",
        "2",
    ],
    ["talks.html", "2024-08-20", "talks", "Beijing", "CN", "Lin Zhaoyuan (CN); Ingrid Solvang (NO)", "5"],
]

SIDES = """\
side     statements  words   share
CN                2     85     52%
KE                2     39     24%
GH                1     22     13%
joint             1     19     12%
"""


def run(script: str, *arguments: Path) -> tuple[str, str]:
    """What a script prints, and what it complains of."""
    result = subprocess.run(
        [sys.executable, EXAMPLES / script, *arguments], capture_output=True, check=True, encoding="utf-8"
    )
    return result.stdout, result.stderr


def test_who_said_what() -> None:
    """Each statement is printed whole, after its speaker and its cue."""
    assert run("who_said_what.py", PAGES / "talks.html") == (WHO_SAID_WHAT, "")


def test_meetings_to_csv() -> None:
    """The table has a line for each readout; the press conference is named on standard error."""
    output, errors = run("meetings_to_csv.py", PAGES)
    header, *rows = csv.reader(output.splitlines())
    assert header == [
        *("file", "date", "kind", "place", "country", "principals", "statements", "published", "title")
    ]
    assert [row[:7] for row in rows] == MEETINGS
    assert rows[0][7:] == [
        "2024-06-12T21:05:00+08:00",
        "Lin Zhaoyuan Has a Phone Call with Chilean Foreign Minister Tomás Arregui",
    ]
    assert errors.startswith("press-conference.html: not a readout: it looks like a press conference (")
    assert errors.count("\n") == 1


def test_compare_sides() -> None:
    """Statements and words are counted for each side, and for all sides together."""
    assert run("compare_sides.py", PAGES / "meeting.html", PAGES / "sidelines.txt") == (SIDES, "")


def test_one_event_in_six_languages() -> None:
    """The accounts agree on the day, the kind, the place, the parties, and who spoke after whom."""
    pages = sorted((EXAMPLES / "languages").glob("*.html"))
    output, errors = run("one_event.py", *pages)
    header, *rows = (line.split(" | ") for line in output.splitlines())
    assert errors == ""
    assert [row[0] for row in rows] == [page.stem for page in pages]
    places = {row[header.index("place")] for row in rows}
    assert places == {"Beijing", "北京", "Пекине", "بكين"}
    told = {tuple(cell for name, cell in zip(header, row, strict=True) if name not in NAMED) for row in rows}
    assert told == {("2024-05-14", "morning", "CN", "talks", "CN PE", "CN PE CN joint")}


NAMED = ("language", "place")
"""The columns that differ from language to language."""
