"""A page copied out of a browser, as plain text, to what it says about itself.

The order of its lines: language bar, site name, breadcrumb or menu; title; office and author, or a summary,
with publishers that have such; time; place; paragraphs, a line each; footer. Each part may be missing, and
blank lines mean nothing: some copies have them and some do not.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

import attrs

from dipreadout import endonyms, printed_time, publishers
from dipreadout.model import Translation
from dipreadout.page import clean
from dipreadout.publishers import Publisher

__all__ = ["Copy", "publisher_of", "read", "split"]

# Titles of readouts and of other ministry pages have up to 160 characters; a paragraph that breaks off
# without a full stop, as in copies that were cut, is mostly longer.
_LONGEST_TITLE = 250
_LONGEST_CHROME = 400
_SENTENCE_END = re.compile(r"[.!?…:;。！？：；؟؛۔,，][\"'”’»›)）\]」』]*$")
# Closing marks after the full stop are few.
_TAIL = 12
# An abbreviation at the end, in a line whose longer words all have a capital: "… of the U.S.", "… Orr, Jr."
_ABBREVIATED = re.compile(r"(?:\b[A-Z]\.|\b(?:Jr|Sr|Inc|Ltd|Co|St|Mt)\.)$")
_LOWER_WORD = re.compile(r"(?<![^\s(])[a-zß-ÿ][^\W\d_]{4,}")
# Pictures leave their frame, or a file's name.
_PICTURE = re.compile(
    r"(?:!\[\]\s?(?:\([^()]{0,300}\))?\s?\|?\s?)+|\S[^\n]{0,200}\.(?:jpe?g|png|gif)", re.IGNORECASE
)
# Lines of format characters only look blank.
_VISIBLE = re.compile(r"[^\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
# Office, author and place are no longer than that: "Deputy Secretary of State for …", "Novo-Ogaryovo, …".
_LONGEST_BYLINE = 120
# Between title and time: the kind of page, author, office, place and a summary.
_HEAD = 7
_CLOCK = re.compile(r"\d{1,2}:\d{2}")
# Signs of a publisher stand this near to an end of the copy.
_EDGE = 8


@attrs.frozen(kw_only=True)
class Copy:
    """What a copied page says about itself."""

    title: str | None
    published: dt.datetime | dt.date | None
    translations: tuple[Translation, ...]
    paragraphs: tuple[str, ...]


def split(text: str) -> list[str]:
    r"""The lines of a copy that a reader sees, cleaned.

    >>> split("One.\r\n\r\n\u3000\u3000Two.\n![]() |\n")
    ['One.', 'Two.']
    """
    lines = map(clean, text.splitlines())
    return [line for line in lines if line and _VISIBLE.search(line) and not _is_picture(line)]


def publisher_of(lines: Sequence[str]) -> Publisher | None:
    """The publisher whose signs stand near the beginning or the end of a copy."""
    edge = [line for line in (*lines[:_EDGE], *lines[-_EDGE:]) if len(line) <= _LONGEST_CHROME]
    return next((p for p in publishers.known() if any(map(p.line_signs.fullmatch, edge))), None)


def read(lines: Sequence[str], publisher: Publisher) -> Copy:
    r"""What the lines of a copied page are, by the publisher's conventions.

    >>> from dipreadout.publishers import get
    >>> copy = read(split("Ana Lima Visits Peru\n2031-05-06\n\nThey met.\n\nPrint"), get(None))
    >>> copy.title, copy.published, copy.paragraphs
    ('Ana Lima Visits Peru', datetime.date(2031, 5, 6), ('They met.',))
    """
    start = _above(lines, publisher)
    # The tools that end a body may stand above it as well.
    body = _head(lines, start, publisher)[-1]
    lines = lines[: _end(lines, max(body + 1, start + 2), publisher)]
    end = _below(lines, start, publisher)
    lines, below = lines[:end], lines[end:]
    title, lead, published, start = _head(lines, start, publisher)
    paragraphs = tuple(lines[start:])
    if lead is not None and not paragraphs[0].startswith(lead):
        paragraphs = (lead, *paragraphs)
    return Copy(
        title=title,
        published=published or next(filter(None, (_time(line, publisher) for line in below)), None),
        translations=tuple(t for line in lines[:start] for t in endonyms.bar(line)),
        paragraphs=paragraphs[1:] if title is None and _is_said_twice(paragraphs) else paragraphs,
    )


def _above(lines: Sequence[str], publisher: Publisher) -> int:
    """How many lines stand above the title. The last line of a copy is never one of them."""
    count = 0
    for line in lines[:-1]:
        if not (endonyms.bar(line) or _is_one_of(line, publisher.lines_above)):
            break
        count += 1
    return count


def _head(
    lines: Sequence[str], start: int, publisher: Publisher
) -> tuple[str | None, str | None, dt.datetime | dt.date | None, int]:
    """The title, the summary, the time, and where the body begins."""
    title = lead = None
    if _time_at(lines, start, publisher) is None and start + 1 < len(lines):
        # What stands right above the time is the title, whatever it looks like.
        at = _time_below(lines, start + 1, publisher)
        if at is not None:
            title = lines[start]
            lead = next((line for line in lines[start + 1 : at] if not _is_above_time(line, publisher)), None)
            start = at
        elif _is_title(lines[start]):
            title, start = lines[start], _skip(lines, start + 1, publisher)
    published = _time_at(lines, start, publisher)
    if published is not None:
        if (exact := _clock_at(lines, start, publisher)) is not None:
            published, start = exact, start + 1
        start = _skip(lines, start + 1, publisher)
        if publisher.place and start + 1 < len(lines) and _is_byline(lines[start]):
            start = _skip(lines, start + 1, publisher)
        if title is None and start + 1 < len(lines) and _is_title(lines[start]):
            title, start = lines[start], _skip(lines, start + 1, publisher)
        elif title is not None and start + 1 < len(lines) and lines[start] == title:
            # The text in place of a picture that was not shown.
            start += 1
    return title, lead, published, start


def _time_below(lines: Sequence[str], start: int, publisher: Publisher) -> int | None:
    """Where the time stands, if nothing but what belongs to the head is above it."""
    leads = int(publisher.has_leads)
    for at in range(start, min(start + _HEAD, len(lines))):
        if _time_at(lines, at, publisher) is not None:
            return at
        if not _is_above_time(lines[at], publisher):
            leads -= 1
            if leads < 0:
                break
    return None


def _skip(lines: Sequence[str], start: int, publisher: Publisher) -> int:
    """Past the lines between title and body, from ``start`` on; the last line is body."""
    while start + 1 < len(lines) and _is_between(lines[start], publisher):
        start += 1
    return start


def _is_between(line: str, publisher: Publisher) -> bool:
    return _is_one_of(line, publisher.lines_between) or bool(endonyms.bar(line))


def _is_above_time(line: str, publisher: Publisher) -> bool:
    """Whether a line between title and time is one of those that are no body."""
    return _is_between(line, publisher) or (publisher.byline and _is_byline(line))


def _is_byline(line: str) -> bool:
    return len(line) <= _LONGEST_BYLINE and _is_title(line)


def _time_at(lines: Sequence[str], at: int, publisher: Publisher) -> dt.datetime | dt.date | None:
    """The time that a line is; the last line of a copy is body, not head."""
    return _time(lines[at], publisher) if at + 1 < len(lines) else None


def _clock_at(lines: Sequence[str], at: int, publisher: Publisher) -> dt.datetime | dt.date | None:
    """The time that a line is together with the next, when that says no more than the hour."""
    if at + 2 >= len(lines) or _CLOCK.fullmatch(lines[at + 1]) is None:
        return None
    return _time(f"{lines[at]} {lines[at + 1]}", publisher)


def _time(line: str, publisher: Publisher) -> dt.datetime | dt.date | None:
    return printed_time.read(line, publisher.time_zone, publisher.times)


def _end(lines: Sequence[str], start: int, publisher: Publisher) -> int:
    """Where, from ``start`` on, a line stands that nothing of the body follows."""
    numbers = range(start, len(lines))
    return next((at for at in numbers if _is_one_of(lines[at], publisher.ends)), len(lines))


def _below(lines: Sequence[str], start: int, publisher: Publisher) -> int:
    """Where the lines after the body begin: each kind is taken once, and the first paragraph never."""
    end = len(lines)
    kinds = list(publisher.lines_below)
    while end - 1 > start:
        line = lines[end - 1]
        kind = next((kind for kind in kinds if _is_one_of(line, (kind,))), None)
        if kind is None:
            break
        kinds.remove(kind)
        end -= 1
    return end


def _is_title(line: str) -> bool:
    if len(line) > _LONGEST_TITLE:
        return False
    if _SENTENCE_END.search(line[-_TAIL:]) is None:
        return True
    return _ABBREVIATED.search(line) is not None and _LOWER_WORD.search(line) is None


def _is_said_twice(paragraphs: Sequence[str]) -> bool:
    """Copies of 2015 begin with the page's description, which is its first paragraph."""
    return (
        len(paragraphs) > 1
        and paragraphs[0] == paragraphs[1]
        and _SENTENCE_END.search(paragraphs[0][-_TAIL:]) is not None
    )


def _is_one_of(line: str, patterns: Sequence[re.Pattern[str]]) -> bool:
    return len(line) <= _LONGEST_CHROME and any(pattern.fullmatch(line) for pattern in patterns)


def _is_picture(line: str) -> bool:
    return len(line) <= _LONGEST_CHROME and _PICTURE.fullmatch(line) is not None
