"""The rules of the model: what breaks one cannot be made, and the error says why."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dipreadout import (
    Meeting,
    Participant,
    Readout,
    SchemaError,
    Source,
    Span,
    Statement,
    Translation,
)
from dipreadout.strategies import readouts

WORDS = Span(start=0, end=4)
REST = Span(start=5, end=9)


def person(**changes: Any) -> Participant:
    """A participant, with some fields changed."""
    return Participant(**{"id": "amina", "name": "Amina Odhiambo", "role": "principal", **changes})


def talks(**changes: Any) -> Meeting:
    """A meeting, with some fields changed."""
    return Meeting(**{"kind": "talks", **changes})


def said(sentence: Span = WORDS, **changes: Any) -> Statement:
    """A statement of one sentence, with some fields changed."""
    fields: dict[str, Any] = {
        "span": sentence,
        "sentences": [sentence],
        "scope": "person",
        "speakers": ["amina"],
    }
    return Statement(**{**fields, **changes})


def small(**changes: Any) -> Readout:
    """A readout of two sentences and one person, with some fields changed."""
    fields: dict[str, Any] = {
        "text": "They met.",
        "language": "en",
        "meeting": talks(),
        "participants": [person()],
        "sentences": [WORDS, REST],
    }
    return Readout(**{**fields, **changes})


LINE = "one line of printable text, single spaces between words and none at its ends"
PROSE = "paragraphs of printable text, a blank line between each, single spaces between words"
CODE = "the code of a state (ISO 3166-1 alpha-2) or an organisation, such as 'PE' or 'EU'"
KINDS = "meeting, talks, phone_call, video_call, multilateral, visit, ceremony, message, briefing or other"
FIELDS = "kind, date, end_date, part_of_day, place, venue, country, occasion, visit or initiator"
NAIVE = dt.datetime.fromisoformat("2031-05-06T00:00:00")
SHANGHAI_1900 = dt.timezone(dt.timedelta(hours=8, minutes=5, seconds=43))

# What breaks a rule, and the path, the thing found and the thing expected that the error names.
INVALID = [
    # Text.
    (lambda: small(title=""), "title", "''", LINE),
    (lambda: small(title="Two  spaces"), "title", "'Two  spaces'", LINE),
    (lambda: small(title=" Indented"), "title", "' Indented'", LINE),
    (lambda: small(title="Two\u2028lines"), "title", "'Two\\u2028lines'", LINE),
    (lambda: small(text=""), "text", "''", PROSE),
    (lambda: small(text=b"They met."), "text", "b'They met.'", PROSE),
    (lambda: small(text="They met.\n"), "text", "'They met.\\n'", PROSE),
    (lambda: small(text="They\nmet."), "text", "'They\\nmet.'", PROSE),
    (lambda: small(text="They\n\n\nmet."), "text", "'They\\n\\n\\nmet.'", PROSE),
    (lambda: small(text="They\n\n\n\nmet."), "text", "'They\\n\\n\\n\\nmet.'", PROSE),
    (lambda: small(text="They\n\n met."), "text", "'They\\n\\n met.'", PROSE),
    (lambda: small(text="They\u3000met."), "text", "'They\\u3000met.'", PROSE),
    (lambda: small(text="They\ud800met."), "text", "'They\\ud800met.'", PROSE),
    (lambda: small(text="They\x00met."), "text", "'They\\x00met.'", PROSE),
    (
        lambda: small(text="Jose\u0301 met."),
        "text",
        "'Jose\u0301 met.'",
        "text in Unicode normal form C (NFC)",
    ),
    (lambda: small(title="Jose\u0301"), "title", "'Jose\u0301'", "text in Unicode normal form C (NFC)"),
    # Codes, addresses, times.
    (
        lambda: small(language="en us"),
        "language",
        "'en us'",
        "a language tag (BCP 47) such as 'en' or 'zh-Hant'",
    ),
    (lambda: Translation(language=""), "language", "''", "a language tag (BCP 47) such as 'en' or 'zh-Hant'"),
    (lambda: Source(url="a b"), "url", "'a b'", "an address without white space"),
    (
        lambda: Source(sha256="AB"),
        "sha256",
        "'AB'",
        "a SHA-256 digest as 64 lower-case hexadecimal digits",
    ),
    (lambda: Source(retrieved=NAIVE), "retrieved", repr(NAIVE), "a datetime with a time zone"),
    (lambda: small(published=NAIVE), "published", repr(NAIVE), "a datetime with a time zone"),
    (
        lambda: small(published=dt.datetime(1900, 5, 6, tzinfo=SHANGHAI_1900)),
        "published",
        "datetime.datetime(1900, 5, 6, …me.timedelta(seconds=29143)))",
        "a time zone whole minutes from UTC",
    ),
    (lambda: small(published="2031"), "published", "'2031'", "a datetime with a time zone"),
    (lambda: talks(date=NAIVE), "date", repr(NAIVE), "date or None"),
    (
        lambda: talks(country="Peru"),
        "country",
        "'Peru'",
        "the code of a state (ISO 3166-1 alpha-2), such as 'PE'",
    ),
    (lambda: talks(initiator="Peru!"), "initiator", "'Peru!'", CODE),
    # Terms.
    (
        lambda: talks(kind="talk"),
        "kind",
        "'talk'",
        f"{KINDS}; did you mean 'talks'?",
    ),
    (
        lambda: talks(part_of_day="night"),
        "part_of_day",
        "'night'",
        "morning, noon, afternoon or evening",
    ),
    (
        lambda: talks(visit=5),
        "visit",
        "5",
        "state, official, working, goodwill, private or transit",
    ),
    (lambda: person(role=None), "role", "None", "principal or attendee"),
    (
        lambda: said(scope="persons"),
        "scope",
        "'persons'",
        "person, party, joint or other; did you mean 'person'?",
    ),
    (lambda: said(mode="quoted"), "mode", "'quoted'", "indirect, direct or mixed"),
    # A meeting.
    (
        lambda: talks(end_date=dt.date(2031, 5, 7)),
        "end_date",
        "datetime.date(2031, 5, 7)",
        "None, as date is None",
    ),
    (
        lambda: talks(date=dt.date(2031, 5, 8), end_date=dt.date(2031, 5, 7)),
        "end_date",
        "datetime.date(2031, 5, 7)",
        "a day not before date, 2031-05-08",
    ),
    (lambda: talks(evidence=[WORDS]), "evidence", "[Span(start=0, end=4)]", "Evidence"),
    (
        lambda: talks(evidence={"kinds": WORDS}),
        "evidence",
        "'kinds'",
        f"{FIELDS}; did you mean 'kind'?",
    ),
    (lambda: talks(evidence={"kind": (0, 4)}), "evidence.kind", "(0, 4)", "Span"),
    (
        lambda: talks(evidence={"date": WORDS}),
        "evidence.date",
        "Span(start=0, end=4)",
        "nothing, as date is None",
    ),
    # A participant.
    (
        lambda: person(id="amina o"),
        "id",
        "'amina o'",
        "an id: printable text without white space",
    ),
    (lambda: person(name=None), "name", "None", LINE),
    (lambda: person(party="ke"), "party", "'ke'", CODE),
    (lambda: person(mentions=[WORDS, "met"]), "mentions[1]", "'met'", "Span"),
    (
        lambda: person(mentions=[REST, WORDS]),
        "mentions[1].start",
        "0",
        "9 or more, where the one before ends",
    ),
    # A statement.
    (lambda: said(sentences=[]), "sentences", "()", "at least one sentence"),
    (
        lambda: said(sentences=[WORDS, WORDS]),
        "sentences[1].start",
        "0",
        "4 or more, where the one before ends",
    ),
    (lambda: said(sentences=[REST]), "span.start", "0", "5, as the first sentence has"),
    (lambda: said(sentences=[WORDS, REST]), "span.end", "4", "9, as the last sentence has"),
    (
        lambda: said(cue=REST),
        "cue",
        "Span(start=5, end=9)",
        "a span inside the statement's, Span(start=0, end=4)",
    ),
    (
        lambda: said(source=REST),
        "source",
        "Span(start=5, end=9)",
        "a span inside the statement's, Span(start=0, end=4)",
    ),
    (lambda: said(speakers="amina"), "speakers", "'amina'", "a sequence"),
    (lambda: said(scope="other", speakers=b""), "speakers", "b''", "a sequence"),
    (lambda: said(speakers=[]), "speakers", "()", "at least one participant's id, as the scope is 'person'"),
    (
        lambda: said(speakers=["amina", "ruth", "amina"]),
        "speakers[2]",
        "'amina'",
        "none twice, and speakers[0] is the same",
    ),
    (lambda: said(parties=["KE", "KE"]), "parties[1]", "'KE'", "none twice, and parties[0] is the same"),
    (lambda: said(parties=["KE", 5]), "parties[1]", "5", CODE),
    (lambda: said(scope="other"), "speakers", "('amina',)", "none, as the scope is 'other'"),
    (
        lambda: said(scope="party", speakers=[]),
        "parties",
        "()",
        "at least one party's code, as the scope is 'party'",
    ),
    (
        lambda: said(scope="joint", speakers=[], parties=["KE"]),
        "parties",
        "('KE',)",
        "none, as the scope is 'joint'",
    ),
    # Parts of a readout of the wrong kind.
    (lambda: small(source="cn-mfa"), "source", "'cn-mfa'", "Source"),
    (lambda: small(meeting=None), "meeting", "None", "Meeting"),
    (lambda: small(translations=["es"]), "translations[0]", "'es'", "Translation"),
    (lambda: small(participants=7), "participants", "7", "a sequence"),
    (lambda: small(statements=["They"]), "statements[0]", "'They'", "Statement"),
    # What must hold between them.
    (
        lambda: small(sentences=[WORDS, Span(start=5, end=10)]),
        "sentences[1].end",
        "10",
        "at most 9, the length of the text",
    ),
    (
        lambda: small(sentences=[REST, WORDS]),
        "sentences[1].start",
        "0",
        "9 or more, where the one before ends",
    ),
    (
        lambda: small(text="They\n\nmet.", sentences=[Span(start=0, end=9)]),
        "sentences[0]",
        "Span(start=0, end=9)",
        "a span inside one paragraph",
    ),
    (
        lambda: small(participants=[person(mentions=[Span(start=8, end=12)])]),
        "participants[0].mentions[0].end",
        "12",
        "at most 9, the length of the text",
    ),
    (
        lambda: small(meeting=talks(evidence={"kind": Span(start=8, end=12)})),
        "meeting.evidence.kind.end",
        "12",
        "at most 9, the length of the text",
    ),
    (
        lambda: small(participants=[person(), person()]),
        "participants[1].id",
        "'amina'",
        "none twice, and participants[0].id is the same",
    ),
    (
        lambda: small(statements=[said(speakers=["anima"])]),
        "statements[0].speakers[0]",
        "'anima'",
        "a participant's id (amina); did you mean 'amina'?",
    ),
    (
        lambda: small(statements=[said()], participants=[]),
        "statements[0].speakers[0]",
        "'amina'",
        "a participant's id (there is none)",
    ),
    (
        lambda: small(statements=[said(REST), said(WORDS)]),
        "statements[1].span.start",
        "0",
        "9 or more, where the one before ends, or the same first sentence",
    ),
    (
        lambda: small(statements=[said(Span(start=0, end=3))]),
        "statements[0].sentences",
        "(Span(start=0, end=3),)",
        "consecutive sentences of the readout",
    ),
    (
        lambda: small(sentences=[], statements=[said()]),
        "statements[0].sentences",
        "(Span(start=0, end=4),)",
        "consecutive sentences of the readout",
    ),
]


@pytest.mark.parametrize(
    ("make", "path", "found", "expected"),
    INVALID,
    ids=[f"{path}={found[:20]}" for _, path, found, _ in INVALID],
)
def test_the_error_names_the_field(make: Callable[[], object], path: str, found: str, expected: str) -> None:
    """A value that breaks a rule cannot be made; the error says where, what was found and what was due."""
    with pytest.raises(SchemaError) as caught:
        make()
    assert str(caught.value) == f"{path}: found {found}, expected {expected}"


def test_a_longer_statement_keeps_the_next_from_its_last_sentence() -> None:
    """Of statements with the same first sentence, the longest says where the next may begin."""
    both = said(Span(start=0, end=9), sentences=[WORDS, REST])
    with pytest.raises(SchemaError) as caught:
        small(statements=[both, said(WORDS), said(REST)])
    assert str(caught.value) == (
        "statements[2].span.start: found 5, expected 9 or more, where the one before ends, "
        "or the same first sentence"
    )


@given(readouts(), st.data())
def test_no_wrong_value_of_any_field_is_taken(
    parts_of: Callable[[object], list[Any]], readout: Readout, data: st.DataObject
) -> None:
    """Any field of any part, given something that it cannot hold, is named by the error."""
    part = data.draw(st.sampled_from([part for part in parts_of(readout) if attrs.has(type(part))]))
    field = data.draw(st.sampled_from(attrs.fields(type(part)))).name
    wrong = data.draw(st.sampled_from([b"", 2.5, object(), [None], "\x00", {"": None}]))
    with pytest.raises(SchemaError) as caught:
        attrs.evolve(part, **{field: wrong})
    assert caught.value.path.startswith(field)
