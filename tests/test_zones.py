"""Zones of publishers, against the zones that the standard library knows."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import pytest

from dipreadout import zones

SAME = {
    "Europe/London": zones.LONDON,
    "Europe/Paris": zones.CENTRAL_EUROPE,
    "Europe/Kyiv": zones.KYIV,
    "Europe/Moscow": zones.MOSCOW,
    "America/New_York": zones.EASTERN_AMERICA,
    "America/Toronto": zones.EASTERN_AMERICA,
    "Australia/Canberra": zones.CANBERRA,
    "Asia/Kolkata": zones.at(5.5),
}
# Canberra's clocks followed the Games of 2000 and 2006.
SINCE = {"Australia/Canberra": 2007}
TURNS = (3, 4, 10, 11)
NEW_RULES = (dt.date(2011, 3, 27), dt.date(2014, 10, 26))


@pytest.mark.parametrize("name", SAME)
@pytest.mark.parametrize("fold", [0, 1])
def test_every_hour_since_pages_are_on_line(name: str, fold: int) -> None:
    """The clock is as far from UTC as the standard library says, also in hours that it shows twice or never.

    Where a country changed its mind, the new rule is taken to hold from midnight.
    """
    try:
        known = ZoneInfo(name)
    except ZoneInfoNotFoundError:
        pytest.skip("no database of time zones on this machine")
    when = dt.datetime.combine(dt.date(SINCE.get(name, 2001), 1, 1), dt.time(fold=fold))
    while when.year < 2027:
        ours, theirs = when.replace(tzinfo=SAME[name]), when.replace(tzinfo=known)
        assert ours.utcoffset() == theirs.utcoffset() or (when.date() in NEW_RULES and when.hour < 3), ours
        minutes = 60 * 24 * 9 if when.month not in TURNS else 30 if when.hour < 4 else 60 * 21
        when = (when + dt.timedelta(minutes=minutes)).replace(fold=fold)


def test_a_time_without_a_date_is_nowhere() -> None:
    """As for every zone of the standard library that changes."""
    clock = dt.time(1, 30, tzinfo=zones.LONDON)
    assert (clock.utcoffset(), clock.dst(), clock.tzname()) == (None, None, "London")
    assert repr(zones.LONDON) == "<Zone London>"
