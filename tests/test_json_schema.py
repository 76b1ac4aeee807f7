"""The JSON Schema: generated from the model, and of one mind with it."""

from __future__ import annotations

import copy
import importlib.util
import json
import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dipreadout import Readout, SchemaError, Translation, dumps, loads
from dipreadout.formats.json import schema
from dipreadout.strategies import lines, prose, readouts

jsonschema = pytest.importorskip("jsonschema", reason="the test needs the package jsonschema")

GENERATOR = Path(__file__).parents[1] / "scripts" / "generate_schema.py"
VALIDATOR = jsonschema.Draft202012Validator(schema())

JSON: st.SearchStrategy[Any] = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-1, 2**70)
    | st.floats()
    | st.text(max_size=5)
    | st.dates().map(str)
    | st.datetimes(timezones=st.timezones() | st.none()).map(lambda moment: moment.isoformat())
    | st.sampled_from(
        ["principal", "person", "joint", "talks", "en", "PE", "2031-05-06T12:00Z", "\u180e", "\ufeff"]
    ),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


@pytest.fixture(scope="module")
def generator() -> ModuleType:
    """The script that makes the schema."""
    if not GENERATOR.exists():
        pytest.skip("the generator is not part of this distribution")
    spec = importlib.util.spec_from_file_location(GENERATOR.stem, GENERATOR)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class TestGenerated:
    """The script, and the file that it writes."""

    def test_generating_again_gives_the_same_text(self, generator: ModuleType) -> None:
        """The file in the package is the one that the model gives today."""
        assert generator.SCHEMA.read_text(encoding="utf-8") == generator.text()

    def test_it_is_a_schema(self) -> None:
        """Of the draft that it says."""
        assert schema()["$schema"] == jsonschema.Draft202012Validator.META_SCHEMA["$schema"]
        jsonschema.Draft202012Validator.check_schema(schema())

    def test_every_caller_has_their_own(self) -> None:
        """Whoever changes theirs changes nobody else's."""
        schema().clear()
        assert schema()["title"] == "Readout"

    def test_everything_is_described(self) -> None:
        """Every key and every definition says what it is; what evidence is for, its keys say."""
        described = [schema(), *schema()["$defs"].values()]
        keys = [node for part in described for node in part.get("properties", {}).values()]
        evidence = schema()["$defs"]["Evidence"]["properties"].values()
        assert [
            node for node in [*described, *keys] if "description" not in node and node not in evidence
        ] == []

    def test_docstrings_become_descriptions(self) -> None:
        """Without their markup, and with JSON's word for nothing."""
        office = schema()["$defs"]["Participant"]["properties"]["office"]
        assert office["description"] == "The office as printed; `null` when none is."

    def test_objects_are_closed(self) -> None:
        """An unknown key is a mistake, wherever it stands."""
        objects = [node for node in nodes(schema()) if node.get("type") == "object"]
        assert len(objects) == 8
        assert all(node["additionalProperties"] is False for node in objects)

    def test_patterns_are_for_every_language(self) -> None:
        """No look-around, no possessive quantifiers, no classes that differ between regular expressions."""
        patterns = [node["pattern"] for node in nodes(schema()) if "pattern" in node]
        assert len(patterns) == 10
        assert [pattern for pattern in patterns if re.search(r"\(\?[^:]|[+*?]\+|\\[swdbSWDB]", pattern)] == []


class TestValid:
    """What is a readout passes."""

    @given(readouts())
    def test_every_readout(self, readout: Readout) -> None:
        """Any valid value, as it is written."""
        VALIDATOR.validate(json.loads(dumps(readout)))

    def test_everything(self, everything: Readout) -> None:
        """The value that fills every field."""
        VALIDATOR.validate(json.loads(dumps(everything)))

    def test_what_has_a_default_may_be_left_out(self) -> None:
        """As ``loads`` takes it."""
        data = {"schema": "dipreadout/1", "text": "Hi.", "language": "en", "meeting": {"kind": "talks"}}
        VALIDATOR.validate(data)
        assert loads(json.dumps(data)).text == "Hi."

    def test_defaults_are_those_of_the_model(self) -> None:
        """Filling them in changes nothing."""
        data = {"schema": "dipreadout/1", "text": "Hi.", "language": "en", "meeting": {"kind": "talks"}}
        full = {key: node.get("default") for key, node in schema()["properties"].items()} | data
        assert loads(json.dumps(full)) == loads(json.dumps(data))

    @given(readouts(), st.data())
    @settings(max_examples=100)
    def test_what_is_read_is_never_refused(self, readout: Readout, data: st.DataObject) -> None:
        """Any value anywhere replaced by any other: if it is still a readout, the schema takes it."""
        plain = json.loads(dumps(readout))
        place = data.draw(st.sampled_from([part for part in parts_of(plain) if part]))
        key = data.draw(st.sampled_from(list(place) if isinstance(place, dict) else list(range(len(place)))))
        place[key] = data.draw(JSON)
        try:
            loads(json.dumps(plain))
        except SchemaError:
            return
        VALIDATOR.validate(plain)


class TestText:
    """The patterns, without what only Python has, take the text that the validators take."""

    def test_every_character(self) -> None:
        """A word may have any character that an address may have, and no other."""
        word = re.compile(schema()["$defs"]["url"]["pattern"])
        characters = [chr(code) for code in range(0x20000) if not 0xD800 <= code <= 0xDFFF]
        assert [char for char in characters if bool(word.search(char)) != is_word(char)] == []

    @given(st.text("a \n\u2028", max_size=6) | lines() | prose())
    def test_spaces(self, text: str) -> None:
        """Spaces and line ends stand where the model has them, for lines and for paragraphs."""
        data: dict[str, Any] = {"schema": "dipreadout/1", "language": "en", "meeting": {"kind": "talks"}}
        # "$" stands before a last line end too in Python's regular expressions, not in JSON Schema's.
        if not text.endswith("\n"):
            assert agree({**data, "text": text})
            assert agree({**data, "text": "Hi.", "title": text})


VALID: dict[str, Any] = {
    "schema": "dipreadout/1",
    "text": "They met.",
    "language": "en",
    "published": "2031-05-06T12:00:00+03:00",
    "translations": [{"language": "es"}],
    "meeting": {"kind": "talks", "date": "2031-05-06", "evidence": {"kind": {"start": 5, "end": 8}}},
    "participants": [{"id": "amina", "name": "Amina Odhiambo", "role": "principal", "party": "KE"}],
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


class TestInvalid:
    """One fault in a valid value: the schema refuses it at its place, and so does ``loads``."""

    def test_the_sample_is_valid(self) -> None:
        """So each of the changes below is what makes it invalid."""
        VALIDATOR.validate(VALID)
        assert loads(json.dumps(VALID)).statements[0].speakers == ("amina",)

    @pytest.mark.parametrize(
        ("path", "value", "place"),
        [
            pytest.param("schema", "dipreadout/2", "$.schema", id="another version"),
            pytest.param("schema", ..., "$", id="no version"),
            pytest.param("text", ..., "$", id="no text"),
            pytest.param("meeting.kind", ..., "$.meeting", id="no kind"),
            pytest.param("statements.0.cue.end", ..., "$.statements[0].cue", id="no end"),
            pytest.param("statements.0.sentences", ..., "$.statements[0]", id="no sentences"),
            pytest.param("summary", "They met.", "$", id="unknown key"),
            pytest.param("meeting.plaec", "Lima", "$.meeting", id="unknown key in a part"),
            pytest.param("sentences.0.length", 9, "$.sentences[0]", id="unknown key in an array"),
            pytest.param(
                "meeting.evidence.evidence", {"start": 0, "end": 1}, "$.meeting.evidence", id="no fact"
            ),
            pytest.param("text", 5, "$.text", id="number for text"),
            pytest.param("text", None, "$.text", id="null for text"),
            pytest.param("text", "They met.\nThey spoke.", "$.text", id="line end alone"),
            pytest.param("title", " Talks", "$.title", id="space before a title"),
            pytest.param("title", "", "$.title", id="empty title"),
            pytest.param("language", "en_GB", "$.language", id="locale for a language"),
            pytest.param("meeting.country", "KEN", "$.meeting.country", id="three letters for a state"),
            pytest.param("participants.0.party", "kenya", "$.participants[0].party", id="name for a party"),
            pytest.param("participants.0.id", "a b", "$.participants[0].id", id="space in an id"),
            pytest.param("source", {"sha256": "ABC"}, "$.source.sha256", id="short digest"),
            pytest.param("meeting.kind", "Talks", "$.meeting.kind", id="capital in a term"),
            pytest.param("participants.0.role", "host", "$.participants[0].role", id="unknown role"),
            pytest.param("participants.0.role", None, "$.participants[0].role", id="null for a role"),
            pytest.param("statements.0.mode", "said", "$.statements[0].mode", id="unknown mode"),
            pytest.param("sentences.0.start", -1, "$.sentences[0].start", id="negative offset"),
            pytest.param("sentences.0.end", 2**63, "$.sentences[0].end", id="huge offset"),
            pytest.param("sentences.0.end", "9", "$.sentences[0].end", id="text for an offset"),
            pytest.param("sentences.0.end", 8.5, "$.sentences[0].end", id="fraction for an offset"),
            pytest.param("sentences.0.start", False, "$.sentences[0].start", id="truth for an offset"),
            pytest.param("sentences.0", [0, 9], "$.sentences[0]", id="array for a span"),
            pytest.param("sentences", {"start": 0, "end": 9}, "$.sentences", id="span for an array"),
            pytest.param(
                "statements.0.speakers", "amina", "$.statements[0].speakers", id="text for an array"
            ),
            pytest.param("meeting.date", "6 May 2031", "$.meeting.date", id="printed date"),
            pytest.param("meeting.date", "2031-W19-2", "$.meeting.date", id="week date"),
            pytest.param("meeting.date", "2031-05-06T12:00:00Z", "$.meeting.date", id="moment for a day"),
            pytest.param("published", "2031-05-06T12:00:00", "$.published", id="no time zone"),
            pytest.param("published", "2031-05-06 12:00:00Z", "$.published", id="space in a moment"),
            pytest.param("meeting", {"kind": "talks", "end_date": "2031-05-07"}, "$.meeting", id="end alone"),
            pytest.param("statements.0.sentences", [], "$.statements[0].sentences", id="nothing said"),
            pytest.param("statements.0.speakers", [], "$.statements[0].speakers", id="nobody said it"),
            pytest.param("statements.0.speakers", ["amina"] * 2, "$.statements[0].speakers", id="one twice"),
            pytest.param(
                "statements.0.scope", "joint", "$.statements[0].speakers", id="joint and of a person"
            ),
            pytest.param("translations.0", "es", "$.translations[0]", id="text for an object"),
        ],
    )
    def test_both_refuse(self, path: str, value: Any, place: str) -> None:
        """The schema's error is at ``place``."""
        data = changed(path, value)
        refused = [error.json_path for error in VALIDATOR.iter_errors(data)]
        assert place in refused
        with pytest.raises(SchemaError):
            loads(json.dumps(data))

    @pytest.mark.parametrize("data", [None, [], "They met.", 5, {}])
    def test_no_readout_at_all(self, data: Any) -> None:
        """A readout is an object with a text."""
        assert not VALIDATOR.is_valid(data)
        with pytest.raises(SchemaError):
            loads(json.dumps(data))


def changed(path: str, value: Any) -> Any:
    """``VALID`` with another value at a path such as ``meeting.kind``; ``...`` takes the key away."""
    data = copy.deepcopy(VALID)
    *way, last = (int(step) if step.isdigit() else step for step in path.split("."))
    part: Any = data
    for step in way:
        part = part[step]
    if value is ...:
        del part[last]
    else:
        part[last] = value
    return data


def agree(data: dict[str, Any]) -> bool:
    """Whether the schema and the model say the same of some data."""
    try:
        loads(json.dumps(data))
    except SchemaError:
        return not VALIDATOR.is_valid(data)
    return bool(VALIDATOR.is_valid(data))


def is_word(text: str) -> bool:
    """Whether the model takes the text for an address."""
    try:
        Translation(language="en", url=text)
    except SchemaError:
        return False
    return True


def parts_of(value: Any) -> Iterator[Any]:
    """The objects and arrays in a plain value, itself the first."""
    if isinstance(value, (dict, list)):
        yield value
        for inner in value.values() if isinstance(value, dict) else value:
            yield from parts_of(inner)


def nodes(value: Any) -> Iterator[dict[str, Any]]:
    """The objects in a plain value."""
    return (part for part in parts_of(value) if isinstance(part, dict))
