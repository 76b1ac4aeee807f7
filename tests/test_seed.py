"""The readout that all began with, when it lies beside the checkout: read whole, as a person reads it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

import dipreadout
from dipreadout import MeetingKind, PartOfDay, Readout, Role, formats

SEED = Path(__file__).parents[2] / "shared" / "seed"
PAGES = sorted(SEED.glob("*.txt"))

pytestmark = pytest.mark.skipif(not PAGES, reason="the seed does not lie beside the checkout")


@pytest.fixture(scope="module")
def readout() -> Readout:
    """The seed, read as it came."""
    return dipreadout.parse(PAGES[0].read_bytes())


def test_the_page(readout: Readout) -> None:
    """Title, time and the language bar are those printed."""
    assert readout.title == "Xi Jinping Meets with President of Peru Dina Ercilia Boluarte Zegarra"
    assert readout.published == dt.datetime.fromisoformat("2023-11-17T10:50+08:00")
    assert [translation.language for translation in readout.translations] == ["ar", "es", "ru", "fr", "zh"]
    assert (readout.source.publisher, readout.language) == ("cn-mfa", "en")


def test_the_meeting(readout: Readout) -> None:
    """It took place the day before the page, in another time zone."""
    meeting = readout.meeting
    assert (meeting.kind, meeting.date, meeting.part_of_day, meeting.place, meeting.country) == (
        MeetingKind.MEETING,
        dt.date(2023, 11, 16),
        PartOfDay.MORNING,
        "San Francisco",
        "US",
    )


def test_the_participants(readout: Readout) -> None:
    """Two met and two were present, each once."""
    assert [(p.name, p.office, p.party, p.role) for p in readout.participants] == [
        ("Xi Jinping", "President", "CN", Role.PRINCIPAL),
        ("Dina Ercilia Boluarte Zegarra", "President of Peru", "PE", Role.PRINCIPAL),
        ("Cai Qi", None, "CN", Role.ATTENDEE),
        ("Wang Yi", None, "CN", Role.ATTENDEE),
    ]


def test_the_statements(readout: Readout) -> None:
    """Each of the three paragraphs after the opening is one statement, whole."""
    paragraphs = readout.paragraphs
    assert [
        (readout.name_of(s), readout.quote(s.cue) if s.cue else None, s.span) for s in readout.statements
    ] == [
        ("Xi Jinping", "pointed out", paragraphs[1]),
        ("Xi Jinping", "emphasized", paragraphs[2]),
        ("Dina Ercilia Boluarte Zegarra", "said", paragraphs[3]),
    ]


def test_the_text_is_as_printed(readout: Readout) -> None:
    """The body is the page's paragraphs, without the language bar, title, time and footer."""
    printed = PAGES[0].read_text(encoding="utf-8").split("\n\n")
    assert readout.text.split("\n\n") == [" ".join(paragraph.split()) for paragraph in printed[3:-1]]


@pytest.mark.parametrize("known", [known for known in formats.known() if known.reads], ids=lambda f: f.name)
def test_it_comes_back_from_every_format(readout: Readout, known: formats.Format, tmp_path: Path) -> None:
    """Saved in any format that has a way back, and loaded again, it is the same value."""
    path = tmp_path / f"page{known.suffixes[0]}"
    formats.save(path, [readout])
    if known.carries is formats.Carries.PAGE:
        # A copied page does not print who published it.
        assert dipreadout.parse(path.read_bytes(), publisher=readout.source.publisher) == readout
    else:
        assert list(formats.load(path)) == [readout]
