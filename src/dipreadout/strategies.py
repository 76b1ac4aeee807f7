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


def lines() -> st.SearchStrategy[str]:
    """One line, as titles, names and offices are: printable words of any script, set off by single spaces."""
    return st.lists(_WORDS, min_size=1, max_size=6).map(" ".join)


def prose() -> st.SearchStrategy[str]:
    """The text of a readout: lines as paragraphs, a blank line between each."""
    return st.lists(lines(), min_size=1, max_size=4).map("\n\n".join)


@st.composite
def spans(draw: st.DrawFn, text: str) -> Span:
    """Any span of a text, which must not be empty."""
    return draw(_spans_within(Span(start=0, end=len(text))))


@st.composite
def sources(draw: st.DrawFn) -> Source:
    """Any source, the digest of the page sometimes with it."""
    return Source(
        publisher=draw(st.none() | st.just("cn-mfa") | lines()),
        url=draw(st.none() | _URLS),
        retrieved=draw(st.none() | _MOMENTS),
        archive_url=draw(st.none() | _URLS),
        sha256=draw(st.none() | st.binary(min_size=32, max_size=32).map(bytes.hex)),
    )


@st.composite
def meetings(draw: st.DrawFn, text: str) -> Meeting:
    """Any meeting that could stand in a text, with evidence for some of its fields."""
    days = sorted(draw(st.lists(st.dates(), max_size=2)))
    fields: dict[str, Any] = {
        "kind": draw(st.sampled_from(MeetingKind)),
        "date": days[0] if days else None,
        "end_date": days[1] if len(days) > 1 else None,
        "part_of_day": draw(st.none() | st.sampled_from(PartOfDay)),
        "place": draw(st.none() | lines()),
        "venue": draw(st.none() | lines()),
        "country": draw(st.none() | _STATES),
        "occasion": draw(st.none() | lines()),
        "visit": draw(st.none() | st.sampled_from(VisitKind)),
        "initiator": draw(st.none() | _PARTIES),
    }
    stated = [field for field, value in fields.items() if value is not None]
    evidence = draw(st.dictionaries(st.sampled_from(stated), spans(text), max_size=len(stated)))
    return Meeting(**fields, evidence=evidence)


@st.composite
def participants(draw: st.DrawFn, text: str) -> tuple[Participant, ...]:
    """The people of a readout: nobody, or up to four."""
    return tuple(
        Participant(
            id=id,
            name=draw(lines()),
            office=draw(st.none() | lines()),
            party=draw(st.none() | _PARTIES),
            role=draw(st.sampled_from(Role)),
            mentions=draw(_spans_apart(text)),
        )
        for id in draw(st.lists(_WORDS, max_size=4, unique=True))
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
    text = draw(prose())
    people = draw(participants(text))
    sentences = draw(_sentences(text))
    return Readout(
        title=draw(st.none() | lines()),
        text=text,
        language=draw(_LANGUAGES),
        source=draw(sources()),
        published=draw(st.none() | st.dates() | _MOMENTS),
        translations=draw(
            st.lists(st.builds(Translation, language=_LANGUAGES, url=st.none() | _URLS), max_size=3)
        ),
        meeting=draw(meetings(text)),
        participants=people,
        statements=draw(_statements(sentences, [person.id for person in people])),
        sentences=sentences,
    )


@st.composite
def _spans_within(draw: st.DrawFn, whole: Span) -> Span:
    start = draw(st.integers(whole.start, whole.end - 1))
    return Span(start=start, end=draw(st.integers(start + 1, whole.end)))


@st.composite
def _spans_apart(draw: st.DrawFn, text: str) -> tuple[Span, ...]:
    ends = sorted(draw(st.sets(st.integers(0, len(text)), max_size=6)))
    return tuple(Span(start=start, end=end) for start, end in zip(ends[::2], ends[1::2], strict=False))


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
    speakers = st.lists(st.sampled_from(ids), min_size=1, max_size=2, unique=True) if ids else st.just([])
    parties = st.lists(_PARTIES, min_size=scope is Scope.PARTY, max_size=2, unique=True)
    return Statement(
        span=span,
        scope=scope,
        speakers=draw(speakers) if scope is Scope.PERSON else (),
        parties=() if scope is Scope.JOINT else draw(parties),
        source=draw(st.none() | _spans_within(span)),
        cue=draw(st.none() | _spans_within(span)),
        mode=draw(st.sampled_from(SpeechMode)),
        sentences=sentences,
    )
