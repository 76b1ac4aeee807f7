"""Days as printed to days of the calendar, resolved against the publication and never against a clock."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

import attrs

from dipreadout.languages.base import Language
from dipreadout.reading.tokens import INVISIBLE, fold

__all__ = ["Days", "find"]

_MARKS = re.compile(f"[{INVISIBLE}]")
_SLOT = re.compile(r"\{([a-z_]+)\}")
_AHEAD = dt.timedelta(days=31)
"""How far after the publication a day without a year may lie before it is one of the year before."""


@attrs.frozen(kw_only=True)
class Days:
    """A day, or the first and the last of several, and where it is printed (code points, half-open)."""

    first: dt.date | None
    """``None`` where what is printed cannot be resolved without the publication, or is no day."""
    last: dt.date | None = None
    start: int
    end: int


def find(
    text: str, start: int, end: int, language: Language, published: dt.date | None, *, own: bool = False
) -> Days | None:
    """The first day, or run of days, that is printed between two places in the text; else ``None``.

    With ``own``, only as a text prints the day of which it tells, among those of which somebody speaks.
    """
    folded = fold(text[start:end])
    places: Sequence[int] = range(start, end + 1)
    if _MARKS.search(folded) is not None:
        places = [*(start + at for at, char in enumerate(folded) if char not in INVISIBLE), end]
        folded = _MARKS.sub("", folded)
    matches = (pattern.search(folded) for pattern in _patterns(language, own=own))
    # Of two that begin together the fuller counts, and the fuller formats come first.
    first = min(filter(None, matches), key=lambda match: match.start(), default=None)
    return None if first is None else _resolve(first, language, published, places)


@cache
def _patterns(language: Language, *, own: bool) -> tuple[re.Pattern[str], ...]:
    slots = {
        "day": rf"(?P<day>\d{{1,2}})(?:{language.ordinals})?",
        "last_day": rf"(?P<last_day>\d{{1,2}})(?:{language.ordinals})?",
        "until": f"(?:{language.until})",
        "year": r"(?P<year>\d{4})",
        "month_number": r"(?P<month_number>\d{1,2})",
        "month": _choice("month", language.months),
        "last_month": _choice("last_month", language.months),
        "weekday": _choice("weekday", language.weekdays),
        "relative": _choice("relative", language.relative_days),
    }
    edge = r"\w" if language.spaced else r"\d"
    compiled = []
    for pattern in language.own_days if own else language.dates:
        expression = _SLOT.sub(lambda slot: slots[slot[1]], pattern)
        compiled.append(re.compile(rf"(?<!{edge}){expression}(?!{edge})"))
    return tuple(compiled)


def _choice(name: str, words: Mapping[str, int]) -> str:
    return f"(?P<{name}>{'|'.join(sorted(map(re.escape, words), key=len, reverse=True))})"


def _resolve(
    match: re.Match[str], language: Language, published: dt.date | None, places: Sequence[int]
) -> Days:
    parts = {name: value for name, value in match.groupdict().items() if value is not None}
    shown = "shown" if "shown" in parts else 0
    first = next(iter(_candidates(parts, language, published)), None)
    return Days(
        first=first,
        last=None if first is None else _last(first, parts, language),
        start=places[match.start(shown)],
        end=places[match.end(shown) - 1] + 1,
    )


def _last(first: dt.date, parts: Mapping[str, str], language: Language) -> dt.date | None:
    """The last of several days: in the month of the first unless another is printed."""
    if "last_day" not in parts:
        return None
    month = language.months.get(parts.get("last_month", ""), first.month)
    last = _date(first.year + (month < first.month), month, int(parts["last_day"]))
    return last if last is not None and last > first else None


def _candidates(parts: Mapping[str, str], language: Language, published: dt.date | None) -> Iterable[dt.date]:
    """The days that the parts can mean, the likeliest first."""
    month = language.months.get(parts.get("month", "")) or int(parts.get("month_number", 0))
    if "year" in parts:
        return _days((int(parts["year"]), month, int(parts["day"])))
    if published is None:
        return ()
    if "relative" in parts:
        return _shifted(published, language.relative_days[parts["relative"]])
    if "weekday" in parts:
        back = (published.weekday() - language.weekdays[parts["weekday"]]) % 7
        return _shifted(published, -back)
    day = int(parts["day"])
    if month:
        days = _days((published.year, month, day), (published.year - 1, month, day))
        return (date for date in days if date - published <= _AHEAD)
    this = (published.year, published.month, day)
    before = (published.year - (published.month == 1), (published.month - 2) % 12 + 1, day)
    return (date for date in _days(this, before) if date <= published)


def _shifted(day: dt.date, days: int) -> Iterable[dt.date]:
    try:
        return (day + dt.timedelta(days=days),)
    except OverflowError:  # before the year 1, after the year 9999
        return ()


def _days(*numbers: tuple[int, int, int]) -> Iterator[dt.date]:
    """Those of the triples that are days."""
    for year, month, day in numbers:
        date = _date(year, month, day)
        if date is not None:
            yield date


def _date(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:  # the 31st of June, the year 0
        return None
