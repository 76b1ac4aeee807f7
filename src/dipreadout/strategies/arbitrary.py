"""Random readouts for property tests, ours and yours (needs ``hypothesis``).

``readouts()`` draws any valid value, also such as no page has ever printed: what a program does with readouts
it should do with all of these. The others draw the parts that a test of less may want.
"""

from __future__ import annotations

import datetime as dt
import unicodedata
from collections.abc import Sequence
from itertools import pairwise
from typing import Any, Final

from hypothesis import strategies as st

from dipreadout.model import (
    Meeting,
    MeetingKind,
    Participant,
    PartOfDay,
    Readout,
    Role,
    Scope,
    Source,
    Span,
    SpeechMode,
    Statement,
    Translation,
    VisitKind,
)

__all__ = ["lines", "meetings", "participants", "prose", "readouts", "sources", "spans"]

_AWKWARD: Final = (
    "]]>",
    "--",
    '"',
    "'",
    "\\",
    "&amp;",
    "<b>",
    "{",
    "\u00ad",  # soft hyphen
    "\u200b",  # zero-width space
    "\ufeff",  # byte-order mark
    "\u202eabc\u202c",  # right to left, whatever the letters
    "e\u0301\u0323",  # a letter with two marks
    "\U0001f1f5\U0001f1ea",  # a flag: two code points, each outside the basic plane
    "\ue000",  # private use
    "=1+1",
    "@SUM(A1)",
    "1.",
    "“Да”",
    "习近平",
    "عباس",
    "हिन्दी",
)
"""Words that have broken writers and readers of one format or another."""

_LETTERS: Final = st.characters(
    codec="utf-8", exclude_categories=("Cc", "Cs", "Zs", "Zl", "Zp"), exclude_characters="\ufffe\uffff"
)
_WORDS: Final = st.one_of(st.sampled_from(_AWKWARD), st.text(_LETTERS, min_size=1, max_size=6)).map(
    lambda word: unicodedata.normalize("NFC", word)
)
_LANGUAGES: Final = st.sampled_from(
    ("en", "zh", "zh-Hant", "es-419", "ar", "ru", "fr", "hi", "sl-rozaj-biske")
)
_STATES: Final = st.sampled_from(("CN", "PE", "KE", "XK", "TW", "VA"))
_PARTIES: Final = st.one_of(_STATES, st.sampled_from(("EU", "UN", "NATO", "ASEAN", "CoE", "ICRC")))
_URLS: Final = st.builds("https://example.org/{}".format, _WORDS)
_ZONES: Final = st.integers(-14 * 60, 14 * 60).map(lambda minutes: dt.timezone(dt.timedelta(minutes=minutes)))
_MOMENTS: Final = st.datetimes(timezones=_ZONES)
_LINES: Final = st.lists(_WORDS, min_size=1, max_size=4).map(" ".join)
_PROSE: Final = st.lists(_LINES, min_size=1, max_size=3).map("\n\n".join)

# Made once: what is made anew for each draw is checked anew, which took half of the time of drawing.
_TRANSLATIONS: Final = st.lists(
    st.builds(Translation, language=_LANGUAGES, url=st.none() | _URLS), max_size=2
)
_SOURCES: Final = st.builds(
    Source,
    publisher=st.none() | st.just("cn-mfa") | _LINES,
    url=st.none() | _URLS,
    retrieved=st.none() | _MOMENTS,
    archive_url=st.none() | _URLS,
    sha256=st.none() | st.binary(min_size=32, max_size=32).map(bytes.hex),
)
_DAYS: Final = st.lists(st.dates(), max_size=2).map(sorted)
_IDS: Final = st.lists(_WORDS, max_size=3, unique=True)
_PUBLISHED: Final = st.none() | st.dates() | _MOMENTS
_KINDS: Final = st.sampled_from(MeetingKind)
_ROLES: Final = st.sampled_from(Role)
_MODES: Final = st.sampled_from(SpeechMode)
_SIDES: Final = st.lists(_PARTIES, min_size=1, max_size=3, unique=True)
_MAYBE_LINE: Final = st.none() | _LINES
_MAYBE_STATE: Final = st.none() | _STATES
_MAYBE_PARTY: Final = st.none() | _PARTIES
_MAYBE_PART_OF_DAY: Final = st.none() | st.sampled_from(PartOfDay)
_MAYBE_VISIT: Final = st.none() | st.sampled_from(VisitKind)


def lines() -> st.SearchStrategy[str]:
    """One line, as titles, names and offices are: printable words of any script, set off by single spaces."""
    return _LINES


def prose() -> st.SearchStrategy[str]:
    """The text of a readout: lines as paragraphs, a blank line between each."""
    return _PROSE


def spans(text: str) -> st.SearchStrategy[Span]:
    """Any span of a text, which must not be empty."""
    return _spans_within(Span(start=0, end=len(text)))


def sources() -> st.SearchStrategy[Source]:
    """Any source, the digest of the page sometimes with it."""
    return _SOURCES


@st.composite
def meetings(draw: st.DrawFn, text: str) -> Meeting:
    """Any meeting that could stand in a text, with evidence for some of its fields."""
    days = draw(_DAYS)
    fields: dict[str, Any] = {
        "kind": draw(_KINDS),
        "date": days[0] if days else None,
        "end_date": days[1] if len(days) > 1 else None,
        "part_of_day": draw(_MAYBE_PART_OF_DAY),
        "place": draw(_MAYBE_LINE),
        "venue": draw(_MAYBE_LINE),
        "country": draw(_MAYBE_STATE),
        "occasion": draw(_MAYBE_LINE),
        "visit": draw(_MAYBE_VISIT),
        "initiator": draw(_MAYBE_PARTY),
    }
    stated = [field for field, value in fields.items() if value is not None]
    evidence = zip(draw(st.permutations(stated)), draw(_spans_apart(text)), strict=False)
    return Meeting(**fields, evidence=dict(evidence))


@st.composite
def participants(draw: st.DrawFn, text: str) -> tuple[Participant, ...]:
    """The people of a readout: nobody, or up to three."""
    return tuple(
        Participant(
            id=id,
            name=draw(_LINES),
            office=draw(_MAYBE_LINE),
            party=draw(_MAYBE_PARTY),
            role=draw(_ROLES),
            mentions=draw(_spans_apart(text)),
        )
        for id in draw(_IDS)
    )


@st.composite
def readouts(draw: st.DrawFn) -> Readout:
    """Any valid readout.

    >>> from hypothesis import given
    >>> from dipreadout import dumps, loads
    >>> @given(readouts())
    ... def comes_back(readout):
    ...     assert loads(dumps(readout)) == readout
    >>> comes_back()
    """
    text = draw(_PROSE)
    people = draw(participants(text))
    sentences = draw(_sentences(text))
    return Readout(
        title=draw(_MAYBE_LINE),
        text=text,
        language=draw(_LANGUAGES),
        source=draw(_SOURCES),
        published=draw(_PUBLISHED),
        translations=draw(_TRANSLATIONS),
        meeting=draw(meetings(text)),
        participants=people,
        statements=draw(_statements(sentences, [person.id for person in people])),
        sentences=sentences,
    )


def _spans_within(whole: Span) -> st.SearchStrategy[Span]:
    ends = st.sets(st.integers(whole.start, whole.end), min_size=2, max_size=2)
    return ends.map(lambda drawn: Span(start=min(drawn), end=max(drawn)))


def _spans_apart(text: str) -> st.SearchStrategy[tuple[Span, ...]]:
    ends = st.sets(st.integers(0, len(text)), max_size=6).map(sorted)
    return ends.map(
        lambda drawn: tuple(
            Span(start=start, end=end) for start, end in zip(drawn[::2], drawn[1::2], strict=False)
        )
    )


@st.composite
def _sentences(draw: st.DrawFn, text: str) -> tuple[Span, ...]:
    """Sentences inside the paragraphs, some next to each other and some not."""
    found: list[Span] = []
    start = 0
    for paragraph in text.split("\n\n"):
        end = start + len(paragraph)
        cuts = draw(st.sets(st.integers(start, end), max_size=3))
        whole = {start, end} if draw(st.booleans()) else set()
        found += [Span(start=a, end=b) for a, b in pairwise(sorted(cuts | whole))]
        start = end + 2
    return tuple(found)


@st.composite
def _statements(draw: st.DrawFn, sentences: Sequence[Span], ids: Sequence[str]) -> list[Statement]:
    """Statements in the order of the text; sometimes two begin with the same sentence."""
    found = []
    free = 0
    for skipped, together in draw(st.lists(st.tuples(st.integers(0, 1), st.integers(1, 2)), max_size=4)):
        first = free + skipped
        for _ in range(together if first < len(sentences) else 0):
            last = draw(st.integers(first, min(first + 2, len(sentences) - 1)))
            found.append(draw(_statement(sentences[first : last + 1], ids)))
            free = max(free, last + 1)
    return found


@st.composite
def _statement(draw: st.DrawFn, sentences: Sequence[Span], ids: Sequence[str]) -> Statement:
    span = Span(start=sentences[0].start, end=sentences[-1].end)
    scope = draw(st.sampled_from([scope for scope in Scope if ids or scope is not Scope.PERSON]))
    part = st.none() | _spans_within(span)
    sides = draw(_SIDES)
    return Statement(
        span=span,
        scope=scope,
        speakers=draw(st.permutations(ids))[: len(sides)] if scope is Scope.PERSON else (),
        parties=() if scope is Scope.JOINT else sides if scope is Scope.PARTY else sides[1:],
        source=draw(part),
        cue=draw(part),
        mode=draw(_MODES),
        sentences=sentences,
    )
