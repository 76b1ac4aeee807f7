"""Places: the city as printed, else the venue, else the country."""

from __future__ import annotations

import pytest

from dipreadout import Meeting, Page, Source
from dipreadout.parsing import read

MET = "On May 6, 2031, Premier Lin Haoran met with President of Peru Tomas Berg"


def meeting(opening: str) -> Meeting:
    """The meeting that a page with this opening tells of."""
    return read(Page(language="en", paragraphs=[opening], source=Source(publisher="cn-mfa"))).meeting


@pytest.mark.parametrize(
    ("where", "place", "country"),
    [
        pytest.param("in Lima", "Lima", "PE", id="city"),
        pytest.param("in San Francisco", "San Francisco", "US", id="city of two words"),
        pytest.param("in Stockholm, Sweden", "Stockholm", "SE", id="city with its country"),
        pytest.param("in Beijing on May 6", "Beijing", "CN", id="city before a day"),
        pytest.param("in Newtown, Kenya", "Newtown", "KE", id="unknown city with its country"),
        pytest.param("in Newtown", "Newtown", None, id="unknown city"),
        pytest.param("in Kenya", "Kenya", "KE", id="country"),
        pytest.param("during his visit to Kenya", "Kenya", "KE", id="visit to a country"),
        pytest.param(
            "during a state visit to the Republic of Kenya", "Republic of Kenya", "KE", id="full name"
        ),
        pytest.param("", None, None, id="none"),
        pytest.param("on the sidelines of the Lima Forum", None, None, id="a city within an event's name"),
        pytest.param("who is in Kenya for a visit", None, None, id="where somebody was besides"),
        pytest.param("in a friendly atmosphere", None, None, id="no place after in"),
        pytest.param("in May", None, None, id="a month"),
    ],
)
def test_city_and_country(where: str, place: str | None, country: str | None) -> None:
    """The city, or else the country, as printed, with its code where it is known."""
    found = meeting(f"{MET} {where}".strip() + ".")
    assert (found.place, found.country, found.venue) == (place, country, None)


@pytest.mark.parametrize(
    ("where", "place", "venue", "country"),
    [
        pytest.param(
            "at the Great Hall of the People in Beijing",
            "Beijing",
            "Great Hall of the People",
            "CN",
            id="city",
        ),
        pytest.param(
            "in Beijing at the Great Hall of the People",
            "Beijing",
            "Great Hall of the People",
            "CN",
            id="city first",
        ),
        pytest.param(
            "at the Great Hall of the People",
            "Great Hall of the People",
            "Great Hall of the People",
            None,
            id="venue alone",
        ),
        pytest.param(
            "at the Lima State Guesthouse", "Lima", "Lima State Guesthouse", "PE", id="city within the venue"
        ),
        pytest.param(
            "at the Diaoyutai State Guesthouse",
            "Diaoyutai State Guesthouse",
            "Diaoyutai State Guesthouse",
            None,
            id="no article",
        ),
        pytest.param(
            "at the Presidential Palace in Nairobi", "Nairobi", "Presidential Palace", "KE", id="palace"
        ),
    ],
)
def test_venue(where: str, place: str, venue: str, country: str | None) -> None:
    """The venue without its article; the place is the city, also one within the venue's name."""
    found = meeting(f"{MET} {where}.")
    assert (found.place, found.venue, found.country) == (place, venue, country)


@pytest.mark.parametrize(
    ("opening", "place"),
    [
        pytest.param(f"LIMA, May 6 (Agency) -- {MET[16:]}.", "LIMA", id="the dateline alone"),
        pytest.param(
            f"LIMA, May 6 (Agency) -- {MET[16:]} in Nairobi.", "Nairobi", id="the text before the dateline"
        ),
    ],
)
def test_dateline(opening: str, place: str) -> None:
    """The city of an agency's dateline counts only when the text names no other."""
    assert meeting(opening).place == place


@pytest.mark.parametrize(
    ("opening", "place"),
    [
        pytest.param(
            "Premier Lin Haoran had a phone call with President of Peru Tomas Berg.", None, id="none"
        ),
        pytest.param(
            "LIMA, May 6 (Agency) -- Premier Lin Haoran spoke by phone with President of Peru Tomas Berg.",
            None,
            id="dateline",
        ),
        pytest.param(
            "In Beijing, Premier Lin Haoran spoke by phone with President of Peru Tomas Berg.",
            "Beijing",
            id="printed",
        ),
    ],
)
def test_calls(opening: str, place: str | None) -> None:
    """A call has a place only where one is printed for the call itself."""
    assert meeting(opening).place == place


def test_the_words_that_say_so() -> None:
    """Evidence points at place and venue as printed."""
    text = f"{MET} at the Great Hall of the People in Beijing."
    evidence = meeting(text).evidence
    assert evidence["place"].of(text) == "Beijing"
    assert evidence["venue"].of(text) == "Great Hall of the People"
