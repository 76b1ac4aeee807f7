"""Dates and times as pages print them beside the title; not those inside sentences, which languages read.

Every shape below was seen on a page; a line is read as a time only when all of it is one.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable

__all__ = ["find", "read", "stated", "write"]

# In the languages that print them beside the title; English ones may be cut to three letters.
_MONTHS = (
    "January February March April May June July August September October November December",
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
)
_MONTH_NUMBERS = {
    form.lower(): number
    for names in _MONTHS
    for number, name in enumerate(names.split(), start=1)
    for form in ((name, name[:3], f"{name[:3]}.") if names is _MONTHS[0] else (name,))
}
_MONTH = rf"(?P<month>{'|'.join(map(re.escape, sorted(_MONTH_NUMBERS, key=len, reverse=True)))})"
_WEEKDAY = (
    r"(?:(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche"
    r"|lunes|martes|miércoles|jueves|viernes|sábado|domingo"
    r"|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch"
    r"|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье),? )?"
)
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th|er|\.)?"
_YEAR = r"(?P<year>\d{4})"
_CLOCK = (
    r"(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2})(?:\.(?P<fraction>\d{1,6}))?)?"
    r"(?: ?(?P<half>[AaPp])\.?[Mm]\.?)?"
    r" ?(?P<offset>Z|[+-]\d{2}:?\d{2}(?::\d{2}(?:\.\d{6})?)?)?"
)
_LABEL = (
    r"(?:(?:(?:Last )?Updated|Published|Posted|Issued|Released|Date|Time|Publié|Publicado|Fecha|Datum"
    r"|Veröffentlicht|Дата|Опубликовано|تاريخ النشر|التاريخ|发布时间|发布日期|时间|日期)"
    r"(?: on| le| el| am)? ?[:：]? ?)?"
)

_SHAPES = tuple(
    re.compile(shape, re.IGNORECASE)
    for shape in (
        # 2031-05-06 18:37 · 2031-05-06T18:37:00+08:00 · 2031/05/06
        rf"{_LABEL}{_YEAR}(?P<mark>[-/.])(?P<month>\d{{1,2}})(?P=mark){_DAY}(?!\d)(?:(?:T|,? ){_CLOCK})?",
        # 06.05.2031: with full stops between them, the day comes first everywhere.
        rf"{_LABEL}{_DAY}\.(?P<month>\d{{1,2}})\.{_YEAR}(?!\d)(?:,? {_CLOCK})?",
        # 2031年5月6日 18:37
        rf"{_LABEL}{_YEAR} ?年 ?(?P<month>\d{{1,2}}) ?月 ?{_DAY} ?日(?: ?{_CLOCK})?",
        # Updated: May 6, 2031 18:37
        rf"{_LABEL}{_WEEKDAY}{_MONTH} {_DAY},? {_YEAR}(?!\d)(?:,? (?:at |[-–] )?{_CLOCK})?",
        # 6 May 2031, 18:37 · 27 May 2031 - 18:37 · 6 de mayo de 2031 · 6 мая 2031 года 18:37
        (
            rf"{_LABEL}{_WEEKDAY}{_DAY} (?:de )?{_MONTH},? (?:del? )?{_YEAR}(?!\d)(?: года| г\.| року)?"
            rf"(?:,? (?:at |[-–] )?{_CLOCK})?"
        ),
        # 18:37, May 6, 2031
        rf"{_LABEL}{_CLOCK}, {_WEEKDAY}{_MONTH} {_DAY}, {_YEAR}",
    )
)
# Longer than any of them: what bounds the work on a long line.
_LONGEST = 80
_DIGIT = re.compile(r"\d")


def read(
    line: str, zone: dt.tzinfo | None, own: Iterable[re.Pattern[str]] = ()
) -> dt.datetime | dt.date | None:
    """The time that a whole line is, or ``None``; ``own`` are shapes that only one publisher prints.

    A time of day is read in the publisher's ``zone`` unless it prints its own; where neither is known, only
    the day can be told.

    >>> read("Updated: May 6, 2031 18:37", dt.UTC)
    datetime.datetime(2031, 5, 6, 18, 37, tzinfo=datetime.timezone.utc)
    >>> read("2031-05-06 18:37", None), read("May 6, 2031 was a day.", None)
    (datetime.date(2031, 5, 6), None)
    >>> read("6 de mayo de 2031", None), read("6 мая 2031 года", None)
    (datetime.date(2031, 5, 6), datetime.date(2031, 5, 6))
    """
    if len(line) > _LONGEST or _DIGIT.search(line) is None:
        return None
    for shape in (*own, *_SHAPES):
        match = shape.fullmatch(line)
        if match is not None:
            return _moment(match, zone)
    return None


def stated(value: str, zone: dt.tzinfo | None) -> dt.datetime | dt.date | None:
    """The time that markup states for machines, in the publisher's zone.

    Midnight there, and noon in UTC, are what sites fill in for a time of day that they do not know.

    >>> rome = dt.timezone(dt.timedelta(hours=2))
    >>> stated("2031-05-06T16:37:00Z", rome).isoformat(), stated("2031-05-06T12:00:00Z", rome)
    ('2031-05-06T18:37:00+02:00', datetime.date(2031, 5, 6))
    """
    moment = read(value, zone)
    if not isinstance(moment, dt.datetime):
        return moment
    universal = moment.astimezone(dt.UTC)
    if universal.time() == dt.time(12):
        return universal.date()
    local = moment.astimezone(zone) if zone is not None else moment
    return local.date() if local.time() == dt.time() else local


def find(
    text: str, zone: dt.tzinfo | None, own: Iterable[re.Pattern[str]] = ()
) -> dt.datetime | dt.date | None:
    """The first time in a text that a page sets aside for it, beside a source or a label.

    >>> find("Source: Press Office  2031-05-06", None)
    datetime.date(2031, 5, 6)
    """
    if moment := read(text, zone, own):
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
    said = match.groupdict()
    try:
        number = _MONTH_NUMBERS.get(said["month"].lower()) or int(said["month"])
        day = dt.date(int(said["year"]), number, int(said["day"]))
        zone = _offset(said.get("offset")) or zone
        if said.get("hour") is None or zone is None:
            return day
        return dt.datetime.combine(day, _clock(said), zone)
    except ValueError:
        # Digits in the shape of a date that is in no calendar.
        return None


def _clock(said: dict[str, str]) -> dt.time:
    hour, half = int(said["hour"]), (said.get("half") or "").lower()
    if half:
        hour = hour % 12 + 12 * (half == "p")
    fraction = (said.get("fraction") or "0").ljust(6, "0")
    return dt.time(hour, int(said.get("minute") or 0), int(said.get("second") or 0), int(fraction))


def _offset(printed: str | None) -> dt.tzinfo | None:
    return dt.time.fromisoformat(f"00:00{printed.upper()}").tzinfo if printed else None
