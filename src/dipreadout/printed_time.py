"""Dates and times as pages print them beside the title; not those inside sentences, which languages read.

Every shape below was seen on a page; a line is read as a time only when all of it is one.
"""

from __future__ import annotations

import datetime as dt
import re

__all__ = ["find", "read", "write"]

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_MONTH_NUMBERS = {name[:3].lower(): number for number, name in enumerate(_MONTHS, start=1)}
_OTHER_MONTHS = (
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
)
_OTHER_MONTH_NUMBERS = {
    name: number for names in _OTHER_MONTHS for number, name in enumerate(names.split(), start=1)
}
_OTHER_MONTH = rf"(?P<month>{'|'.join(_OTHER_MONTH_NUMBERS)})"
_MONTH = r"(?P<month>" + "|".join(rf"{name[:3]}(?:{name[3:]}|\.)?" for name in _MONTHS) + ")"
_WEEKDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>\d{4})"
_CLOCK = (
    r"(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2})(?:\.(?P<fraction>\d{1,6}))?)?"
    r"(?: ?(?P<half>[AaPp])\.?[Mm]\.?)?"
    r" ?(?P<offset>Z|[+-]\d{2}:?\d{2}(?::\d{2}(?:\.\d{6})?)?)?"
)
_LABEL = r"(?:(?:Updated|Published|Posted|Date|Time|发布时间|时间)(?: on)? ?[:：]? ?)?"

_SHAPES = tuple(
    re.compile(shape, re.IGNORECASE)
    for shape in (
        # 2031-05-06 18:37 · 2031-05-06T18:37:00+08:00 · 2031/05/06
        rf"{_LABEL}{_YEAR}(?P<mark>[-/.])(?P<month>\d{{1,2}})(?P=mark){_DAY}(?!\d)(?:(?:T|,? ){_CLOCK})?",
        # 2031年5月6日 18:37
        rf"{_LABEL}{_YEAR} ?年 ?(?P<month>\d{{1,2}}) ?月 ?{_DAY} ?日(?: ?{_CLOCK})?",
        # Updated: May 6, 2031 18:37
        rf"{_LABEL}{_WEEKDAY}{_MONTH} {_DAY},? {_YEAR}(?!\d)(?:,? (?:at )?{_CLOCK})?",
        # 6 May 2031, 18:37
        rf"{_LABEL}{_WEEKDAY}{_DAY} {_MONTH},? {_YEAR}(?!\d)(?:,? (?:at )?{_CLOCK})?",
        # 6 de mayo de 2031 · 1er mai 2031 · 6 мая 2031 года · 6 مايو 2031, each with 18:37
        (
            rf"{_LABEL}{_DAY}(?:er)? (?:de )?{_OTHER_MONTH}(?: del?)? {_YEAR}(?!\d)"
            rf"(?: ?(?:года|г\.))?(?:,? {_CLOCK})?"
        ),
        # 18:37, May 6, 2031
        rf"{_LABEL}{_CLOCK}, {_WEEKDAY}{_MONTH} {_DAY}, {_YEAR}",
    )
)
# Longer than any of them: what bounds the work on a long line.
_LONGEST = 80


def read(line: str, zone: dt.tzinfo | None) -> dt.datetime | dt.date | None:
    """The time that a whole line is, or ``None``.

    A time of day is read in the publisher's ``zone`` unless it prints its own; where neither is known, only
    the day can be told.

    >>> read("Updated: May 6, 2031 18:37", dt.UTC)
    datetime.datetime(2031, 5, 6, 18, 37, tzinfo=datetime.timezone.utc)
    >>> read("2031-05-06 18:37", None), read("May 6, 2031 was a day.", None)
    (datetime.date(2031, 5, 6), None)
    >>> read("6 de mayo de 2031", None), read("6 мая 2031 года", None)
    (datetime.date(2031, 5, 6), datetime.date(2031, 5, 6))
    """
    if len(line) > _LONGEST:
        return None
    for shape in _SHAPES:
        match = shape.fullmatch(line)
        if match is not None:
            return _moment(match, zone)
    return None


def find(text: str, zone: dt.tzinfo | None) -> dt.datetime | dt.date | None:
    """The first time in a text that a page sets aside for it, beside a source or a label.

    >>> find("Source: Press Office  2031-05-06", None)
    datetime.date(2031, 5, 6)
    """
    if moment := read(text, zone):
        return moment
    matches = [match for shape in _SHAPES if (match := shape.search(text[: _LONGEST * 4]))]
    return _moment(min(matches, key=re.Match.start), zone) if matches else None


def write(moment: dt.datetime | dt.date, zone: dt.tzinfo | None) -> str:
    """The moment as a page prints it, with its offset where ``zone`` does not say it. Inverse of ``read``.

    >>> write(dt.datetime(2031, 5, 6, 18, 37, tzinfo=dt.UTC), dt.UTC), write(dt.date(2031, 5, 6), None)
    ('2031-05-06 18:37', '2031-05-06')
    """
    if not isinstance(moment, dt.datetime):
        return moment.isoformat()
    local = moment.replace(tzinfo=None)
    whole = "minutes" if not (moment.second or moment.microsecond) else "auto"
    if zone is not None and zone.utcoffset(local) == moment.utcoffset():
        return local.isoformat(" ", whole)
    return moment.isoformat(" ", whole)


def _moment(match: re.Match[str], zone: dt.tzinfo | None) -> dt.datetime | dt.date | None:
    month = match["month"]
    number = _OTHER_MONTH_NUMBERS.get(month.lower()) or _MONTH_NUMBERS.get(month[:3].lower()) or int(month)
    try:
        day = dt.date(int(match["year"]), number, int(match["day"]))
        zone = _offset(match["offset"]) or zone
        if match["hour"] is None or zone is None:
            return day
        return dt.datetime.combine(day, _clock(match), zone)
    except ValueError:
        # Digits in the shape of a date that is in no calendar.
        return None


def _clock(match: re.Match[str]) -> dt.time:
    hour, half = int(match["hour"]), (match["half"] or "").lower()
    if half:
        hour = hour % 12 + 12 * (half == "p")
    fraction = (match["fraction"] or "0").ljust(6, "0")
    return dt.time(hour, int(match["minute"]), int(match["second"] or 0), int(fraction))


def _offset(printed: str | None) -> dt.tzinfo | None:
    return dt.time.fromisoformat(f"00:00{printed.upper()}").tzinfo if printed else None
