"""Days as printed to days of the calendar, resolved against the publication and never against a clock."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from functools import cache

import attrs

from dipreadout.languages.base import Language
from dipreadout.reading.tokens import fold

__all__ = ["Days", "find"]

_AHEAD = dt.timedelta(days=31)
"""How far after the publication a day without a year may lie before it is one of the year before."""


@attrs.frozen(kw_only=True)
class Days:
    """A day, or the first and the last of several, and where it is printed (code points, half-open)."""

    first: dt.date
    last: dt.date | None = None
    start: int
    end: int


def find(text: str, start: int, end: int, language: Language, published: dt.date | None) -> Days | None:
    """The first day printed between two places in the text; ``None`` when there is none that can be resolved."""
    folded = fold(text[start:end])
    found: list[tuple[int, int, Days]] = []
    for rank, pattern in enumerate(_patterns(language)):
        match = pattern.search(folded)
        if match is None:
            continue
        days = _resolve(match, language, published, start)
        if days is not None:
            found.append((match.start(), rank, days))
    return min(found, key=lambda item: item[:2])[2] if found else None


@cache
def _patterns(language: Language) -> tuple[re.Pattern[str], ...]:
    slots = {
        "day": r"(?P<day>\d{1,2})",
        "last_day": r"(?P<last_day>\d{1,2})",
        "year": r"(?P<year>\d{4})",
        "month_number": r"(?P<month_number>\d{1,2})",
        "month": _choice("month", language.months),
        "last_month": _choice("last_month", language.months),
        "weekday": _choice("weekday", language.weekdays),
        "relative": _choice("relative", language.relative_days),
    }
    compiled = []
    for pattern in language.dates:
        for slot, expression in slots.items():
            pattern = pattern.replace(f"{{{slot}}}", expression)
        compiled.append(re.compile(rf"(?<!\w){pattern}(?!\w)"))
    return tuple(compiled)


def _choice(name: str, words: Mapping[str, int]) -> str:
    return f"(?P<{name}>{'|'.join(sorted(map(re.escape, words), key=len, reverse=True))})"


def _resolve(match: re.Match[str], language: Language, published: dt.date | None, offset: int) -> Days | None:
    parts = {name: value for name, value in match.groupdict().items() if value is not None}
    first = next(_candidates(parts, language, published), None)
    if first is None:
        return None
    last = None
    if "last_day" in parts:
        month = language.months.get(parts.get("last_month", ""), first.month)
        last = _date(first.year + (month < first.month), month, int(parts["last_day"]))
        if last is not None and last < first:
            last = None
    return Days(first=first, last=last, start=match.start() + offset, end=match.end() + offset)


def _candidates(parts: Mapping[str, str], language: Language, published: dt.date | None) -> Iterator[dt.date]:
    """The day that the parts name, if there is one; a generator, so that each case can simply give up."""
    month = language.months.get(parts.get("month", "")) or int(parts.get("month_number", 0))
    if "year" in parts:
        day = _date(int(parts["year"]), month, int(parts["day"]))
        if day is not None:
            yield day
        return
    if published is None:
        return
    if "relative" in parts:
        yield published + dt.timedelta(days=language.relative_days[parts["relative"]])
    elif "weekday" in parts:
        yield published - dt.timedelta(days=(published.weekday() - language.weekdays[parts["weekday"]]) % 7)
    elif month:
        for year in (published.year, published.year - 1):
            day = _date(year, month, int(parts["day"]))
            if day is not None and day <= published + _AHEAD:
                yield day
    elif "day" in parts:
        for back in range(2):
            first = (published.replace(day=1) - dt.timedelta(days=back)).replace(day=1)
            day = _date(first.year, first.month, int(parts["day"]))
            if day is not None and day <= published:
                yield day


def _date(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:  # the 31st of June, the year 0
        return None
