"""Web Annotation: what an annotation tool finds in a collection, and what is wrong with one."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from typing import Any

import attrs
import pytest
from hypothesis import given, settings

from dipreadout import Meeting, Readout, SchemaError, Span
from dipreadout.formats.webannotation import read, write
from dipreadout.strategies import readouts


@pytest.fixture
def collection(everything: Readout) -> dict[str, Any]:
    """The collection of the readout that fills every field."""
    data: dict[str, Any] = json.loads(write(everything))
    return data


def of_part(collection: dict[str, Any], part: str) -> list[dict[str, Any]]:
    """The annotations of one part."""
    return [one for one in collection["first"]["items"] if one["part"] == part]


def fault(collection: dict[str, Any], text: str | None = None) -> str:
    """The message with which a collection is refused."""
    with pytest.raises(SchemaError) as refused:
        read(json.dumps(collection), text=text)
    return str(refused.value)


class TestIdiom:
    """What the standard asks of a collection, and what its users look for."""

    def test_one_annotation_for_each_thing(self, everything: Readout, collection: dict[str, Any]) -> None:
        """Every statement, participant and fact of the meeting has its own."""
        facts = [field for field in attrs.asdict(everything.meeting) if field != "evidence"]
        assert [one["body"][0]["field"] for one in of_part(collection, "fact")] == facts
        assert len(of_part(collection, "participant")) == len(everything.participants)
        assert len(of_part(collection, "statement")) == len(everything.statements)
        assert collection["total"] == len(collection["first"]["items"]) == 20

    def test_a_statement(self, everything: Readout, collection: dict[str, Any]) -> None:
        """Where it stands and its words; whose it is, by a link; its cue, as a selection."""
        statement = of_part(collection, "statement")[0]
        position, quote = statement["target"]["selector"]
        span = everything.statements[0].span
        assert position == {"type": "TextPositionSelector", "start": span.start, "end": span.end}
        assert quote["exact"] == everything.quote(span)
        assert quote["prefix"] == "e held at the request of Peru.\n\n"
        assert quote["suffix"] == " Peru hopes for a direct flight."
        bodies = {body["field"]: body for body in statement["body"]}
        assert bodies["scope"] == {
            "type": "TextualBody",
            "purpose": "classifying",
            "field": "scope",
            "value": "person",
        }
        assert bodies["speakers"]["source"] == of_part(collection, "participant")[0]["id"]
        assert bodies["cue"]["selector"][1]["exact"] == "noted"

    def test_what_the_text_does_not_say_is_about_the_whole(self, collection: dict[str, Any]) -> None:
        """A fact without evidence has the text as its target."""
        country = next(one for one in of_part(collection, "fact") if one["body"][0]["field"] == "country")
        assert country["target"] == of_part(collection, "readout")[0]["target"]["id"]

    def test_positions_are_code_points(self) -> None:
        """Not the UTF-16 units of JavaScript, of which the flag has four."""
        met = Span(start=8, end=11)
        readout = Readout(
            text="\U0001f1f5\U0001f1ea They met.",
            language="en",
            meeting=Meeting(kind="meeting", evidence={"kind": met}),
        )
        selector = of_part(json.loads(write(readout)), "fact")[0]["target"][0]["selector"]
        assert selector[0] == {"type": "TextPositionSelector", "start": 8, "end": 11}
        assert selector[1]["exact"] == "met"

    def test_the_vocabulary(self, collection: dict[str, Any]) -> None:
        """Types, motivations and purposes are those of the standard; each thing has an identifier."""
        assert collection["@context"][0] == "http://www.w3.org/ns/anno.jsonld"
        assert collection["type"] == "AnnotationCollection"
        assert collection["first"]["type"] == "AnnotationPage"
        motivations = {"classifying", "describing", "highlighting", "identifying", "linking"}
        for annotation in collection["first"]["items"]:
            assert annotation["type"] == "Annotation"
            assert annotation["motivation"] in motivations
            for body in annotation.get("body", []):
                assert body["type"] in {"SpecificResource", "Text", "TextualBody"}
                # The standard has purposes for these two alone.
                assert (body.get("purpose") in motivations) == (body["type"] != "Text")
        ids = [one["id"] for one in collection["first"]["items"]]
        assert len(set(ids)) == len(ids)
        assert all(id.startswith("urn:uuid:") for id in ids)


class TestCorrected:
    """What annotation tools and their users change."""

    def test_comments_are_passed_over(self, everything: Readout, collection: dict[str, Any]) -> None:
        """So are other people's annotations, and fields that a server adds."""
        comment = {"type": "TextualBody", "purpose": "commenting", "value": "Really?"}
        of_part(collection, "statement")[0]["body"].append(comment)
        for annotation in collection["first"]["items"]:
            annotation["created"] = "2031-06-01T10:00:00Z"
        own = {"type": "Annotation", "body": "https://example.org/note", "target": "https://example.org/"}
        collection["first"]["items"].append(own)
        assert read(json.dumps(collection)) == everything

    def test_a_page_by_itself(self, everything: Readout, collection: dict[str, Any]) -> None:
        """A server that gives out pages gives out readouts."""
        assert read(json.dumps(collection["first"])) == everything

    def test_annotations_in_any_order_of_parts(self, everything: Readout, collection: dict[str, Any]) -> None:
        """What is linked may stand behind the link."""
        collection["first"]["items"].sort(key=lambda one: one["part"], reverse=True)
        assert read(json.dumps(collection)) == everything

    def test_a_corrected_name(self, everything: Readout, collection: dict[str, Any]) -> None:
        """A body with another value is another value."""
        body = of_part(collection, "participant")[2]["body"]
        next(one for one in body if one["field"] == "name")["value"] = "Ruth W. Wanjiku"
        wanjiku = attrs.evolve(everything.participants[2], name="Ruth W. Wanjiku")
        assert read(json.dumps(collection)) == everything.replace(everything.participants[2], wanjiku)

    def test_a_deleted_statement(self, everything: Readout, collection: dict[str, Any]) -> None:
        """The others stay as they are."""
        collection["first"]["items"].remove(of_part(collection, "statement")[1])
        kept = everything.statements[:1] + everything.statements[2:]
        assert read(json.dumps(collection)) == attrs.evolve(everything, statements=kept)


class TestTextApart:
    """A collection that has been parted from its text."""

    @given(readout=readouts())
    @settings(max_examples=20)
    def test_the_text_is_handed_in(self, readout: Readout) -> None:
        """It reads back as it was."""
        data = json.loads(write(readout))
        del data["first"]["items"][0]["target"]["value"]
        assert read(json.dumps(data), text=readout.text) == readout

    def test_without_it(self, collection: dict[str, Any]) -> None:
        """The error says what to do."""
        del of_part(collection, "readout")[0]["target"]["value"]
        assert fault(collection) == (
            "first.items[0].target.value: found nothing, expected the text; pass text=... where it is apart"
        )

    def test_another_text(self, everything: Readout, collection: dict[str, Any]) -> None:
        """The quotations must be its words."""
        text = everything.text.replace("Nairobi", "Mombasa")
        assert fault(collection, text) == (
            "first.items[6].target[0].selector[1].exact: found 'Nairobi', expected 'Mombasa', "
            "the words from 150 to 157 in the text"
        )

    def test_a_shorter_text(self, collection: dict[str, Any]) -> None:
        """Positions must lie in it."""
        assert fault(collection, "They met.") == (
            "first.items[2].target[0].selector[0].end: found 73, expected at most 9, the length of the text"
        )


def _set(*way: Any) -> Callable[[dict[str, Any]], None]:
    """A change of a collection: the last of ``way`` is the value, what goes before the way to its place."""

    def change(collection: dict[str, Any]) -> None:
        part: Any = collection
        for step in way[:-2]:
            part = part[step]
        part[way[-2]] = copy.deepcopy(way[-1])

    return change


class TestRefused:
    """What is no readout: where the fault is."""

    @pytest.mark.parametrize(
        ("change", "message"),
        [
            (
                _set("first", "items", 0, "part", "reedout"),
                (
                    "first.items[0].part: found 'reedout', expected readout, sentences, fact, participant or "
                    "statement; did you mean 'readout'?"
                ),
            ),
            (
                _set("first", "items", 15, "target", "selector", 0, "start", "359"),
                (
                    "first.items[15].target.selector[0].start: found '359', "
                    "expected a whole number of code points, 0 or more"
                ),
            ),
            (
                _set("first", "items", 12, "body", 4, "value", "chair"),
                "first.items[12].body[4].value: found 'chair', expected principal or attendee",
            ),
            (
                _set("first", "items", 3, "body", 0, "value", "May 6"),
                "first.items[3].body[0].value: found 'May 6', expected a day such as '2024-05-06'",
            ),
            (
                _set("first", "items", 15, "body", 0, "source", "urn:uuid:0"),
                (
                    "first.items[15].body[0].source: found 'urn:uuid:0', "
                    "expected the identifier of an annotation of part 'participant'"
                ),
            ),
            (
                _set("first", "items", 14, "body", 0, "value", "amina-odhiambo"),
                (
                    "first.items[14].body[0].value: found 'amina-odhiambo', "
                    "expected none twice, and participants[0].id is the same"
                ),
            ),
            (
                _set("first", "items", 3, "body", 0, "field", "end_date"),
                (
                    "first.items[4].body[0]: found {'field': 'end_date', 'purpose…Body', 'value': "
                    "'2031-05-07'}, expected no second annotation of the field 'end_date'"
                ),
            ),
            (_set("first", 5), "first: found 5, expected an object"),
        ],
    )
    def test_changed(
        self, collection: dict[str, Any], change: Callable[[dict[str, Any]], None], message: str
    ) -> None:
        """One change, and the message that names it."""
        change(collection)
        assert fault(collection) == message

    def test_evidence_for_nothing(self, collection: dict[str, Any]) -> None:
        """A selection of another text is none of ours."""
        of_part(collection, "fact")[0]["target"][0]["source"] = "https://example.org/page"
        assert fault(collection) == (
            "first.items[2].target[0].source: found 'https://example.org/page', "
            "expected the identifier of the text"
        )
