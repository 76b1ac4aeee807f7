"""Time zones of publishers, with their summer times: the same on every machine, whatever its database says.

Only what pages need is here: the rules since the first of them went on line.
"""

from __future__ import annotations

import datetime as dt
from typing import Any, NamedTuple

__all__ = ["Zone", "at"]

_WEEK = 7


class Turn(NamedTuple):
    """When clocks change: on which Sunday of a month, at what hour of winter time."""

    month: int
    sunday: int
    """From 1; -1 is the last of the month."""
    hour: int

    def of(self, year: int) -> dt.datetime:
        """The moment in a year, in winter time."""
        if self.sunday > 0:
            first = dt.date(year, self.month, 1)
            day = first + dt.timedelta(days=6 - first.weekday() + _WEEK * (self.sunday - 1))
        else:
            last = dt.date(year + self.month // 12, self.month % 12 + 1, 1) - dt.timedelta(days=1)
            day = last - dt.timedelta(days=(last.weekday() + 1) % _WEEK)
        return dt.datetime.combine(day, dt.time(self.hour))


class Rule(NamedTuple):
    """How clocks went for some years."""

    hours: float
    """How far winter time is ahead of UTC."""
    summer: tuple[Turn, Turn] | None = None
    """When summer time, an hour ahead of that, begins and ends; in the south, the end is first in a year."""
    since: dt.date = dt.date.min
    """From which day on."""


class Zone(dt.tzinfo):
    """A zone by the rules that its clocks follow.

    >>> when = dt.datetime(2031, 5, 6, 18, 37)
    >>> when.replace(tzinfo=LONDON).isoformat(), when.replace(tzinfo=CANBERRA, month=12).isoformat()
    ('2031-05-06T18:37:00+01:00', '2031-12-06T18:37:00+11:00')
    """

    def __init__(self, name: str, *rules: Rule) -> None:
        self._name = name
        self._rules = sorted(rules, key=lambda rule: rule.since, reverse=True)

    def __repr__(self) -> str:
        return f"<Zone {self._name}>"

    def __getinitargs__(self) -> tuple[Any, ...]:
        # For `tzinfo.__reduce__`: a publisher's record goes into other processes whole.
        return (self._name, *self._rules)

    def utcoffset(self, when: dt.datetime | None) -> dt.timedelta | None:
        """How far the clock is ahead of UTC."""
        if when is None:
            return None
        return dt.timedelta(hours=self._rule(when).hours) + (self.dst(when) or dt.timedelta())

    def dst(self, when: dt.datetime | None) -> dt.timedelta | None:
        """How far the clock is ahead of winter time."""
        if when is None:
            return None
        summer = self._rule(when).summer
        if summer is None:
            return dt.timedelta()
        hour = dt.timedelta(hours=1)
        clock = when.replace(tzinfo=None, fold=0)
        begins, ends = (turn.of(clock.year) for turn in summer)
        # The hour after the beginning is never on the clock, the hour before the end twice; without a fold,
        # each goes by what was before.
        before = dt.timedelta() if when.fold else hour
        begun, ended = clock >= begins + before, clock >= ends + before
        is_summer = (begun and not ended) if begins < ends else (begun or not ended)
        return hour if is_summer else dt.timedelta()

    def tzname(self, _: dt.datetime | None) -> str:
        """What it is called here."""
        return self._name

    def _rule(self, when: dt.datetime) -> Rule:
        return next(rule for rule in self._rules if rule.since <= when.date())


def at(hours: float) -> dt.timezone:
    """A zone without summer time.

    >>> dt.datetime(2031, 5, 6, 18, 37, tzinfo=at(5.5)).isoformat()
    '2031-05-06T18:37:00+05:30'
    """
    return dt.timezone(dt.timedelta(hours=hours))


def _european(hours: int) -> Rule:
    """The whole of Europe turns at one in the morning, UTC."""
    return Rule(hours, (Turn(3, -1, 1 + hours), Turn(10, -1, 1 + hours)))


LONDON = Zone("London", _european(0))
CENTRAL_EUROPE = Zone("Central Europe", _european(1))
KYIV = Zone("Kyiv", _european(2))
MOSCOW = Zone(
    "Moscow",
    Rule(3, (Turn(3, -1, 2), Turn(10, -1, 2))),
    Rule(4, since=dt.date(2011, 3, 27)),
    Rule(3, since=dt.date(2014, 10, 26)),
)
EASTERN_AMERICA = Zone(
    "Eastern America",
    Rule(-5, (Turn(4, 1, 2), Turn(10, -1, 1))),
    Rule(-5, (Turn(3, 2, 2), Turn(11, 1, 1)), dt.date(2007, 1, 1)),
)
CANBERRA = Zone(
    "Canberra",
    Rule(10, (Turn(10, -1, 2), Turn(3, -1, 2))),
    Rule(10, (Turn(10, 1, 2), Turn(4, 1, 2)), dt.date(2008, 1, 1)),
)
