"""JSON: both pairs of functions are inverses; what is no readout is refused, with the path of the fault."""

from __future__ import annotations

import copy
import datetime as dt
import json
from collections.abc import Callable
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dipreadout import (
    MeetingKind,
    PartOfDay,
    Readout,
    SchemaError,
    VisitKind,
    dumps,
    from_dict,
    loads,
    to_dict,
)
from dipreadout.strategies import readouts

SMALL: dict[str, Any] = {
    "text": "They met.",
    "language": "en",
    "meeting": {"kind": "talks"},
    "participants": [{"id": "amina", "name": "Amina Odhiambo", "role": "principal"}],
    "sentences": [{"start": 0, "end": 9}],
    "statements": [
        {
            "span": {"start": 0, "end": 9},
            "scope": "person",
            "speakers": ["amina"],
            "cue": {"start": 5, "end": 8},
            "sentences": [{"start": 0, "end": 9}],
        }
    ],
}

JSON: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


class TestRoundTrip:
    """What is written is read back as it was."""

    @given(readouts(), st.sampled_from([None, 0, 2]))
    def test_text(self, readout: Readout, indent: int | None) -> None:
        """``loads`` undoes ``dumps``, for any valid value and the digest with it."""
        other = loads(dumps(readout, indent=indent))
        assert other == readout
        assert other.source.sha256 == readout.source.sha256

    @given(readouts())
    def test_values(self, readout: Readout) -> None:
        """``from_dict`` undoes ``to_dict``, also after a detour through anybody's JSON."""
        data = to_dict(readout)
        assert from_dict(data) == readout
        assert json.loads(json.dumps(data)) == data

    @given(readouts())
    def test_bytes(self, readout: Readout) -> None:
        """A file is read as UTF-8, with or without a byte-order mark."""
        text = dumps(readout)
        assert loads(text.encode("utf-8")) == loads(text.encode("utf-8-sig")) == readout

    @given(readouts())
    def test_without_nulls(self, readout: Readout) -> None:
        """Tools that drop ``null`` lose nothing."""
        assert from_dict(without_nulls(to_dict(readout))) == readout

    @given(readouts())
    def test_the_argument_stays_as_it_is(self, readout: Readout) -> None:
        """Reading changes nothing in what it reads."""
        data = json.loads(dumps(readout))
        before = copy.deepcopy(data)
        from_dict(data)
        assert data == before

    @given(readouts())
    def test_equal_values_give_equal_text(self, readout: Readout) -> None:
        """Evidence is a mapping without order; its JSON has the order of the fields."""
        spans = dict(reversed(list(readout.meeting.evidence.items())))
        other = attrs.evolve(readout, meeting=attrs.evolve(readout.meeting, evidence=spans))
        assert dumps(other) == dumps(readout)

    @pytest.mark.parametrize("moment", ["2031-05-06T12:00:00Z", "2031-05-06T12:00:00.000+00:00"])
    def test_moments_of_other_programs(self, moment: str) -> None:
        """RFC 3339 has several ways to write the same moment."""
        assert from_dict(changed("published", moment)).published == dt.datetime(2031, 5, 6, 12, tzinfo=dt.UTC)

    def test_everything(self, everything: Readout) -> None:
        """The value that fills every field."""
        assert loads(dumps(everything)) == everything

    @pytest.mark.parametrize(
        ("field", "term"),
        [
            *(("kind", term) for term in MeetingKind),
            *(("part_of_day", term) for term in PartOfDay),
            *(("visit", term) for term in VisitKind),
        ],
    )
    def test_every_term(self, everything: Readout, field: str, term: str) -> None:
        """Terms are written as their values and read as themselves."""
        change: dict[str, Any] = {field: term}
        readout = attrs.evolve(everything, meeting=attrs.evolve(everything.meeting, **change))
        data = to_dict(readout)
        assert type(data["meeting"][field]) is str
        assert getattr(from_dict(data).meeting, field) is term


class TestLayout:
    """What stands in the JSON."""

    def test_keys_are_the_fields_in_their_order(self, everything: Readout) -> None:
        """A reader of the model knows the JSON."""
        data = to_dict(everything)
        pairs: list[tuple[dict[str, Any], Any]] = [
            (data, everything),
            (data["source"], everything.source),
            (data["translations"][1], everything.translations[1]),
            (data["meeting"], everything.meeting),
            (data["participants"][0], everything.participants[0]),
            (data["statements"][0], everything.statements[0]),
            (data["statements"][0]["cue"], everything.statements[0].cue),
        ]
        for part, value in pairs:
            assert list(part) == [field.name for field in attrs.fields(type(value))]

    def test_one_statement(self, everything: Readout) -> None:
        """Written out, as a program finds it."""
        assert to_dict(everything)["statements"][2] == {
            "span": {"start": 358, "end": 389},
            "scope": "party",
            "speakers": [],
            "parties": ["PE"],
            "source": {"start": 358, "end": 362},
            "cue": {"start": 363, "end": 368},
            "mode": "indirect",
            "sentences": [{"start": 358, "end": 389}],
        }

    def test_days_moments_and_nothing(self, everything: Readout) -> None:
        """Days and moments are ISO 8601, with the offset from UTC; what is not said is null, not absent."""
        data = to_dict(everything)
        assert data["meeting"]["date"] == "2031-05-06"
        assert data["published"] == "2031-05-07T18:05:00+03:00"
        assert data["source"]["retrieved"] == "2031-05-08T09:30:15.000250+00:00"
        assert data["participants"][2]["office"] is None

    def test_the_version_comes_first(self, everything: Readout) -> None:
        """In text, where it will be stored; plain values have none."""
        assert dumps(everything).startswith('{"schema": "dipreadout/1", "title": ')
        assert "schema" not in to_dict(everything)

    def test_letters_stay_readable(self, everything: Readout) -> None:
        """No escapes for letters outside ASCII."""
        assert "Tomás Beltrán Quispe" in dumps(everything)

    @given(readouts())
    def test_only_plain_values(self, readout: Readout) -> None:
        """No subclass of ``str`` and no tuple: what takes JSON takes it."""
        assert {type(value) for value in values_of(to_dict(readout))} <= {dict, list, str, int, type(None)}


def changed(path: str, value: Any) -> dict[str, Any]:
    """``SMALL`` with another value at a path such as ``meeting.kind``; ``...`` takes the key away."""
    data = copy.deepcopy(SMALL)
    *way, last = (int(step) if step.isdigit() else step for step in path.split("."))
    part: Any = data
    for step in way:
        part = part[step]
    if value is ...:
        del part[last]
    else:
        part[last] = value
    return data


class TestRefused:
    """What is no readout: where the fault is, what was found, what was expected."""

    def test_the_sample_is_valid(self) -> None:
        """So each of the changes below is what makes it invalid."""
        assert from_dict(SMALL).statements[0].speakers == ("amina",)

    @pytest.mark.parametrize(
        ("path", "value", "message"),
        [
            (
                "statements.0.cue.end",
                "8",
                "statements[0].cue.end: found '8', expected a whole number of code points, 0 or more",
            ),
            (
                "statements.0.cue.end",
                True,
                "statements[0].cue.end: found True, expected a whole number of code points, 0 or more",
            ),
            (
                "statements.0.cue.end",
                8.0,
                "statements[0].cue.end: found 8.0, expected a whole number of code points, 0 or more",
            ),
            (
                "statements.0.cue.end",
                ...,
                "statements[0].cue.end: found nothing, expected this key, which has no default",
            ),
            (
                "statements.0.cue.edn",
                8,
                "statements[0].cue.edn: found 8, expected no such key; did you mean 'end'?",
            ),
            (
                "statements.0.cue",
                [5, 8],
                "statements[0].cue: found [5, 8], expected an object",
            ),
            (
                "statements.0.cue.end",
                900,
                (
                    "statements[0].cue: found Span(start=5, end=900), "
                    "expected a span inside the statement's, Span(start=0, end=9)"
                ),
            ),
            (
                "statements.0.speakers",
                "amina",
                "statements[0].speakers: found 'amina', expected an array",
            ),
            (
                "statements.0.speakers.0",
                "anima",
                (
                    "statements[0].speakers[0]: found 'anima', expected a participant's id (amina); "
                    "did you mean 'amina'?"
                ),
            ),
            (
                "participants.0.role",
                "principle",
                (
                    "participants[0].role: found 'principle', expected principal or attendee; "
                    "did you mean 'principal'?"
                ),
            ),
            (
                "meeting.evidence",
                {"kind": {"start": 5}},
                "meeting.evidence.kind.end: found nothing, expected this key, which has no default",
            ),
            (
                "meeting.evidence",
                {"what?": 5},
                "meeting.evidence['what?']: found 5, expected an object",
            ),
            (
                "meeting.date",
                "May 6",
                "meeting.date: found 'May 6', expected a day such as '2024-05-06'",
            ),
            (
                "meeting.date",
                20310506,
                "meeting.date: found 20310506, expected a day such as '2024-05-06'",
            ),
            (
                "published",
                "2031-05-06T25:00+03:00",
                (
                    "published: found '2031-05-06T25:00+03:00', expected a moment such as "
                    "'2024-05-06T18:30:00+08:00'"
                ),
            ),
            (
                "meeting.date",
                "20310506",
                "meeting.date: found '20310506', expected a day such as '2024-05-06'",
            ),
            (
                "published",
                "2031-05-06T12:00:00",
                (
                    "published: found '2031-05-06T12:00:00', expected a moment such as "
                    "'2024-05-06T18:30:00+08:00'"
                ),
            ),
            (
                "published",
                "2031-05-06T12:00:00.0000001Z",
                (
                    "published: found '2031-05-06T12:00:00.0000001Z', expected a moment such as "
                    "'2024-05-06T18:30:00+08:00'"
                ),
            ),
            ("published", 1936, "published: found 1936, expected a day such as '2024-05-06'"),
            ("text", ..., "text: found nothing, expected this key, which has no default"),
            ("", {}, "['']: found {}, expected no such key"),
            (
                "schema",
                "dipreadout/9",
                "schema: found 'dipreadout/9', expected 'dipreadout/1', the version that this release reads",
            ),
        ],
    )
    def test_values(self, path: str, value: Any, message: str) -> None:
        """One change to a valid value."""
        with pytest.raises(SchemaError) as caught:
            from_dict(changed(path, value))
        assert str(caught.value) == message

    @pytest.mark.parametrize("data", [None, [], "They met.", 5])
    def test_no_object(self, data: Any) -> None:
        """A readout is an object."""
        with pytest.raises(SchemaError) as caught:
            from_dict(data)
        assert str(caught.value) == f"data: found {data!r}, expected an object"

    @pytest.mark.parametrize(
        ("source", "message"),
        [
            pytest.param("", "line 1 column 1: found '', expected JSON (expecting value)", id="empty"),
            pytest.param(
                '{"text": \n They met.}',
                "line 2 column 2: found 'They met.}', expected JSON (expecting value)",
                id="words",
            ),
            pytest.param(b'{"text": "Jos\xe9"}', "byte 13: found b'\\xe9', expected UTF-8", id="Latin-1"),
            pytest.param(
                '{"text": "one", "text": "two"}',
                "text: found 'two', expected no second value for this key",
                id="key twice",
            ),
            pytest.param(
                f"[{'9' * 5000}]",
                f"source: found '{'9' * 29}…{'9' * 28}', expected whole numbers of at most 19 digits",
                id="huge number",
            ),
            pytest.param(
                "[" * 100_000,
                f"source: found '{'[' * 29}…{'[' * 28}', expected fewer brackets inside one another",
                id="deep",
            ),
            pytest.param("[]", "data: found [], expected an object", id="array"),
            pytest.param(
                '{"text": "They met."}',
                "schema: found nothing, expected 'dipreadout/1', the version that this release reads",
                id="no version",
            ),
            pytest.param(
                '{"schema": "dipreadout/1", "text": NaN, "language": "en", "meeting": {"kind": "talks"}}',
                (
                    "text: found nan, expected paragraphs of printable text, a blank line between each, "
                    "single spaces between words"
                ),
                id="not a number",
            ),
            pytest.param(5, "source: found 5, expected JSON as str or bytes", id="no text"),
        ],
    )
    def test_text(self, source: Any, message: str) -> None:
        """What is no JSON, or JSON of something else."""
        with pytest.raises(SchemaError) as caught:
            loads(source)
        assert str(caught.value) == message

    @pytest.mark.parametrize("write", [to_dict, dumps])
    def test_nothing_but_a_readout_is_written(self, write: Callable[[Any], object]) -> None:
        """A part of one is not taken for the whole."""
        with pytest.raises(SchemaError) as caught:
            write(SMALL["text"])
        assert str(caught.value) == "readout: found 'They met.', expected a Readout"

    @given(readouts(), st.data())
    def test_any_damage_is_refused_or_harmless(self, readout: Readout, data: st.DataObject) -> None:
        """Any value anywhere replaced by any other gives a valid readout or a ``SchemaError`` that prints."""
        plain = to_dict(readout)
        place = data.draw(
            st.sampled_from([part for part in values_of(plain) if isinstance(part, (dict, list)) and part])
        )
        key = data.draw(st.sampled_from(list(place) if isinstance(place, dict) else list(range(len(place)))))
        place[key] = data.draw(JSON)
        check_honest(from_dict, plain)

    @given(JSON)
    def test_any_other_json_is_refused(self, value: Any) -> None:
        """Also what has nothing to do with readouts."""
        check_honest(from_dict, value)
        check_honest(loads, json.dumps(value))

    @given(readouts(), st.data())
    def test_any_damage_to_the_text_is_refused_or_harmless(
        self, readout: Readout, data: st.DataObject
    ) -> None:
        """Text cut anywhere, with any bytes put in its place."""
        source = dumps(readout).encode()
        start = data.draw(st.integers(0, len(source)))
        end = data.draw(st.integers(start, min(len(source), start + 3)))
        check_honest(loads, source[:start] + data.draw(st.binary(max_size=3)) + source[end:])


def check_honest(read: Callable[[Any], Readout], source: Any) -> None:
    """Fail unless the source is read to a readout that can be written, or refused with a message."""
    refused: SchemaError | None = None
    readout: Readout | None = None
    try:
        readout = read(source)
    except SchemaError as error:
        refused = error
    assert str(refused) if readout is None else loads(dumps(readout)) == readout


def values_of(value: Any) -> list[Any]:
    """A plain value and all values inside it."""
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [value, *(part for child in inner for part in values_of(child))]


def without_nulls(value: Any) -> Any:
    """The same plain value without the keys whose value is ``None``."""
    if isinstance(value, list):
        return [without_nulls(part) for part in value]
    if isinstance(value, dict):
        return {key: without_nulls(part) for key, part in value.items() if part is not None}
    return value
