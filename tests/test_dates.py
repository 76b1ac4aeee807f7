"""Days: printed forms to days of the calendar, resolved against the publication and nothing else."""

from __future__ import annotations

import ast
import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import dipreadout
from dipreadout import languages
from dipreadout.reading.dates import Days, find

EN = languages.get("en")
MONTHS = "January February March April May June July August September October November December".split()


def days(text: str, published: str | None) -> tuple[str | None, str | None, str]:
    """The first and the last day of a text, and the words that say so."""
    found = find(text, 0, len(text), EN, dt.date.fromisoformat(published) if published else None)
    if found is None:
        return None, None, ""
    return (
        found.first.isoformat() if found.first else None,
        found.last.isoformat() if found.last else None,
        text[found.start : found.end],
    )


@pytest.mark.parametrize(
    ("text", "published", "first", "words"),
    [
        pytest.param("On May 6, 2031, they met.", None, "2031-05-06", "May 6, 2031", id="whole"),
        pytest.param("On 6 May 2031 they met.", None, "2031-05-06", "6 May 2031", id="day first"),
        pytest.param("On 6th May, 2031 they met.", None, "2031-05-06", "6th May, 2031", id="ordinal"),
        pytest.param("On the 6th of May 2031", None, "2031-05-06", "6th of May 2031", id="ordinal of"),
        pytest.param("On May 6th, 2031", None, "2031-05-06", "May 6th, 2031", id="ordinal last"),
        pytest.param("on Sept. 6, 2031", None, "2031-09-06", "Sept. 6, 2031", id="short month"),
        pytest.param("ON MAY 6, 2031", None, "2031-05-06", "MAY 6, 2031", id="capitals"),
        pytest.param("2031-05-06 they met", None, "2031-05-06", "2031-05-06", id="ISO"),
        pytest.param("On May 6, they met.", "2031-05-08", "2031-05-06", "May 6", id="no year"),
        pytest.param("On 6 May they met.", "2031-05-08", "2031-05-06", "6 May", id="no year, day first"),
        pytest.param("On December 30,", "2031-01-02", "2030-12-30", "December 30", id="last year"),
        pytest.param("On January 2,", "2030-12-30", "2030-01-02", "January 2", id="never next year"),
        pytest.param("On June 5,", "2031-05-08", "2031-06-05", "June 5", id="ahead by less than a month"),
        pytest.param("On June 9,", "2031-05-08", "2030-06-09", "June 9", id="ahead by more than a month"),
        pytest.param("On February 29,", "2031-01-30", None, "February 29", id="a day that neither year has"),
        pytest.param(
            "On February 29,", "2029-01-30", "2028-02-29", "February 29", id="a day of last year only"
        ),
        pytest.param("on the 6th, they met", "2031-05-08", "2031-05-06", "the 6th", id="day alone"),
        pytest.param("on the 30th,", "2031-05-02", "2031-04-30", "the 30th", id="day of the month before"),
        pytest.param("on the 31st,", "2031-01-02", "2030-12-31", "the 31st", id="day of the year before"),
        pytest.param("met today", "2031-05-08", "2031-05-08", "today", id="today"),
        pytest.param("spoke this morning", "2031-05-08", "2031-05-08", "this morning", id="this morning"),
        pytest.param("met yesterday", "2031-01-01", "2030-12-31", "yesterday", id="yesterday"),
        # The eighth of May 2031 is a Thursday.
        pytest.param("on Thursday", "2031-05-08", "2031-05-08", "Thursday", id="weekday of the publication"),
        pytest.param("on Wednesday", "2031-05-08", "2031-05-07", "Wednesday", id="weekday before"),
        pytest.param("on Friday", "2031-05-08", "2031-05-02", "Friday", id="weekday of the week before"),
        pytest.param("on Monday, May 5", "2031-05-08", "2031-05-05", "May 5", id="weekday and day"),
        pytest.param("On May 6, they met.", None, None, "May 6", id="no year and no publication"),
        pytest.param(
            "On May 6, on the accord of 7 June 2030", None, None, "May 6", id="no year, then another"
        ),
        pytest.param("They met today.", None, None, "today", id="today without publication"),
        pytest.param("They met on Monday.", None, None, "Monday", id="weekday without publication"),
        pytest.param("On February 30, 2031", "2031-05-08", None, "February 30, 2031", id="no such day"),
        pytest.param("On May 60, 2031", "2031-05-08", None, "May 60, 2031", id="no such number"),
        pytest.param("0000-05-06", None, None, "0000-05-06", id="the year 0"),
        pytest.param("yesterday", "0001-01-01", None, "yesterday", id="before the calendar"),
        pytest.param("They may meet 6 times.", "2031-05-08", None, "", id="may is no month"),
        pytest.param("the 2031 Lima Forum", "2031-05-08", None, "", id="a year alone"),
        pytest.param("Dismay 6, Todayish", "2031-05-08", None, "", id="within other words"),
        pytest.param(
            "May 6, 2031 and May 1, 2031", None, "2031-05-06", "May 6, 2031", id="the first printed"
        ),
    ],
)
def test_a_day(text: str, published: str | None, first: str | None, words: str) -> None:
    """A printed day is the one that a reader means; without what it needs, it is none, but still printed."""
    found = days(text, published)
    assert (found[0], found[2]) == (first, words)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        pytest.param("From July 28 to 29, 2031", "2031-07-28", "2031-07-29", id="one month"),
        pytest.param("From July 28 to 29,", "2030-07-28", "2030-07-29", id="without year"),
        pytest.param("on May 6 and 7, 2031", "2031-05-06", "2031-05-07", id="and"),
        pytest.param("on May 6-7, 2031", "2031-05-06", "2031-05-07", id="hyphen"),
        pytest.param("on May 6–7, 2031", "2031-05-06", "2031-05-07", id="dash"),
        pytest.param("from 6 to 7 May 2031", "2031-05-06", "2031-05-07", id="day first"),
        pytest.param("from April 30 to May 2, 2031", "2031-04-30", "2031-05-02", id="two months"),
        pytest.param("from December 30 to January 2", "2030-12-30", "2031-01-02", id="across New Year"),
        pytest.param("May 7 to 6, 2031", "2031-05-07", None, id="the wrong way round"),
        pytest.param("February 27 to 31, 2031", "2031-02-27", None, id="a last day that does not exist"),
        pytest.param("On May 6, 2031", "2031-05-06", None, id="one day"),
    ],
)
def test_several_days(text: str, first: str, last: str | None) -> None:
    """The first and the last; a last day that cannot be one is none."""
    assert days(text, "2031-05-08")[:2] == (first, last)


@given(
    published=st.dates(min_value=dt.date(2, 1, 1), max_value=dt.date(9998, 12, 31)),
    month=st.integers(1, 12),
    day=st.integers(1, 31),
)
def test_a_day_without_a_year_is_the_last_that_can_be_meant(published: dt.date, month: int, day: int) -> None:
    """Its month and number are those printed, and it is at most 31 days after the publication."""
    found = find(f"On {MONTHS[month - 1]} {day},", 0, 20, EN, published)
    assert found is not None
    if found.first is None:
        assert (month, day) == (2, 29) or day > 30 or (month, day) == (2, 30)
        return
    assert (found.first.month, found.first.day) == (month, day)
    assert found.first - published <= dt.timedelta(days=31)
    assert published - found.first < dt.timedelta(days=2 * 366)


@given(day=st.dates(), published=st.none() | st.dates())
def test_a_whole_day_is_itself_whenever_it_was_published(day: dt.date, published: dt.date | None) -> None:
    """The publication changes nothing about a day with its year."""
    text = f"On {MONTHS[day.month - 1]} {day.day}, {day.year:04}, they met."
    end = text.index(", they")
    assert find(text, 0, len(text), EN, published) == Days(first=day, start=3, end=end)


@given(
    text=st.text(st.sampled_from("May 0123456789,-–thJunetoday"), max_size=40),
    published=st.none() | st.dates(),
)
def test_any_text_has_days_or_none(text: str, published: dt.date | None) -> None:
    """Numbers that are no days are passed over, and the words found lie in the text."""
    found = find(text, 0, len(text), EN, published)
    if found is not None:
        assert 0 <= found.start < found.end <= len(text)
        assert found.last is None or (found.first is not None and found.last > found.first)


def test_the_place_is_counted_from_the_beginning_of_the_text() -> None:
    """Only the stretch asked for is searched."""
    text = "On May 1, 2031, all was well. On May 6, 2031, they met."
    found = find(text, 30, len(text), EN, None)
    assert found == Days(first=dt.date(2031, 5, 6), start=33, end=44)
    assert text[33:44] == "May 6, 2031"


@pytest.mark.parametrize(
    "path", sorted(Path(dipreadout.__file__).parent.rglob("*.py")), ids=lambda path: path.stem
)
def test_nothing_reads_the_clock(path: Path) -> None:
    """No module asks what day or time it is."""
    tree = ast.parse(path.read_text("utf-8"))
    asked = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    assert asked.isdisjoint({"today", "now", "utcnow", "localtime", "time_ns", "gmtime"})
    imported = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    assert "time" not in imported
