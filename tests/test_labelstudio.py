"""Label Studio: what a person finds marked, and the readout that the corrections make."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from dipreadout import Meeting, Participant, Readout, Role, SchemaError, Scope, Span, SpeechMode
from dipreadout.formats.labelstudio import config, read_all, write_all
from dipreadout.strategies import readouts


class Desk:
    """A person at Label Studio, with one task; what they do is in the words of its buttons."""

    def __init__(self, readout: Readout) -> None:
        self.task = json.loads("".join(write_all([readout])))[0]
        self.text = readout.text
        result = json.loads(json.dumps(self.task["predictions"][0]["result"]))
        self.result: list[dict[str, Any]] = result

    def at(self, words: str, after: int = 0) -> dict[str, Any]:
        """Words selected with the mouse."""
        start = self.text.index(words, after)
        return {"start": start, "end": start + len(words), "text": words}

    def label(self, id: str, words: str, label: str, after: int = 0) -> None:
        """Select words and press a label's key."""
        value = {**self.at(words, after), "labels": [label]}
        self.result.append(
            {
                "id": id,
                "from_name": "part",
                "to_name": "text",
                "type": "labels",
                "value": value,
                "origin": "manual",
            }
        )

    def fill(self, id: str, control: str, *values: str, kind: str = "textarea") -> None:
        """Fill in a control for the selected words, or for the task."""
        self.clear(id, control)
        key = "choices" if kind == "choices" else "text"
        self.result.append(
            {"id": id, "from_name": control, "to_name": "text", "type": kind, "value": {key: list(values)}}
        )

    def clear(self, id: str, control: str) -> None:
        """Empty a control."""
        self.result = [one for one in self.result if (one.get("id"), one.get("from_name")) != (id, control)]

    def move(self, id: str, words: str, after: int = 0) -> None:
        """Drag the ends of marked words."""
        for one in self.result:
            if one.get("id") == id:
                one["value"].update(self.at(words, after) if one["type"] == "labels" else {})

    def delete(self, id: str) -> None:
        """Delete a mark: what was filled in goes with it, and the relations."""
        self.result = [
            one for one in self.result if id not in (one.get("id"), one.get("from_id"), one.get("to_id"))
        ]

    def relate(self, start: str, end: str, **more: Any) -> None:
        """Draw a relation from one mark to another."""
        self.result.append({"from_id": start, "to_id": end, "type": "relation", "direction": "right", **more})

    def export(self, **more: Any) -> str:
        """Submit the annotation, and export the project as JSON."""
        annotation = {
            "id": 7,
            "was_cancelled": False,
            "updated_at": "2031-06-01T10:00:00.000000Z",
            "result": self.result,
        }
        return json.dumps([{"id": 1, **self.task, "annotations": [annotation], "project": 3, **more}])

    def readout(self) -> Readout:
        """What the exported file says."""
        (readout,) = read_all([self.export()])
        return readout

    def fault(self) -> str:
        """The message with which the exported file is refused."""
        with pytest.raises(SchemaError) as refused:
            self.readout()
        return str(refused.value)


@pytest.fixture
def desk(everything: Readout) -> Desk:
    """The readout that fills every field, on a person's desk."""
    return Desk(everything)


class TestTasks:
    """What Label Studio is given."""

    def test_marked_words(self, desk: Desk) -> None:
        """Labels with positions and words; what is filled in for them has their id."""
        results = [one for one in desk.result if one.get("id") == "participant-3-1"]
        assert results == [
            {
                "id": "participant-3-1",
                "from_name": "part",
                "to_name": "text",
                "type": "labels",
                "value": {**desk.at("Ruth Wanjiku"), "labels": ["attendee"]},
            },
            {
                "id": "participant-3-1",
                "from_name": "id",
                "to_name": "text",
                "type": "textarea",
                "value": {**desk.at("Ruth Wanjiku"), "text": ["ruth-wanjiku"]},
            },
            {
                "id": "participant-3-1",
                "from_name": "name",
                "to_name": "text",
                "type": "textarea",
                "value": {**desk.at("Ruth Wanjiku"), "text": ["Ruth Wanjiku"]},
            },
        ]

    def test_relations(self, desk: Desk) -> None:
        """A statement leads to its source, its cue and its speaker."""
        related = [
            (one["to_id"], one["labels"]) for one in desk.result if one.get("from_id") == "statement-1"
        ]
        assert related == [
            ("statement-1-source", ["source"]),
            ("statement-1-cue", ["cue"]),
            ("participant-1-1", ["speaker"]),
        ]

    def test_positions_are_code_points(self) -> None:
        """As Label Studio counts; of the UTF-16 units of JavaScript a flag has four."""
        met = Span(start=3, end=6)
        readout = Readout(
            text="\U0001f1f5\U0001f1ea met.",
            language="en",
            meeting=Meeting(kind="meeting", evidence={"kind": met}),
        )
        desk = Desk(readout)
        assert desk.result[1]["value"] == {"start": 3, "end": 6, "text": "met", "labels": ["kind"]}

    @given(readout=readouts())
    @settings(max_examples=25)
    def test_the_interface_has_all_that_tasks_use(self, readout: Readout) -> None:
        """Each control, each label, each choice; and the text is the task's."""
        view = etree.fromstring(config())
        controls = {tag.get("name"): tag for tag in view.iter() if tag.get("toName") == "text"}
        kinds = {"labels": "Labels", "choices": "Choices", "textarea": "TextArea"}
        related = {tag.get("value") for tag in view.iter("Relation")}
        desk = Desk(readout)
        for one in desk.result:
            if one["type"] == "relation":
                assert set(one["labels"]) <= related
                continue
            control = controls[one["from_name"]]
            assert control.tag == kinds[one["type"]]
            if one["type"] != "textarea":
                offered = {tag.get("value") for tag in control}
                assert set(one["value"][one["type"]]) <= offered
            # What is filled in for marked words is a control of each mark, not of the task.
            per_region = "start" in one["value"] and one["type"] != "labels"
            assert (control.get("perRegion") == "true") == per_region
        (text,) = view.iter("Text")
        assert text.get("value") == "$text"
        assert desk.task["data"]["text"] == readout.text

    @given(many=st.lists(readouts(), max_size=3), cut=st.integers(1, 50))
    @settings(max_examples=20)
    def test_many_tasks(self, many: list[Readout], cut: int) -> None:
        """A file holds any number, and is read in chunks of any size, also cut inside a letter."""
        data = "".join(write_all(many)).encode()
        chunks = [data[n : n + cut] for n in range(0, len(data), cut)]
        assert list(read_all(chunks)) == many


class TestCorrections:
    """A person's corrections in."""

    def test_nothing_changed(self, desk: Desk, everything: Readout) -> None:
        """An annotation as the prediction was is the readout as it was."""
        assert desk.readout() == everything

    def test_a_moved_mark(self, desk: Desk, everything: Readout) -> None:
        """A cue that was one word too short."""
        desk.move("statement-4-cue", "agreed to build")
        agreed = desk.at("agreed to build")
        cue = Span(start=agreed["start"], end=agreed["end"])
        statement = attrs.evolve(everything.statements[3], cue=cue)
        assert desk.readout() == everything.replace(everything.statements[3], statement)

    def test_a_statement_takes_whole_sentences(self, desk: Desk, everything: Readout) -> None:
        """Nobody drags to the last full stop."""
        desk.delete("statement-4")
        desk.delete("statement-4-source")
        desk.delete("statement-4-cue")
        desk.move("statement-3", "hopes for a direct flight. The two sides")
        statement = desk.readout().statements[2]
        assert statement.sentences == everything.sentences[3:5]
        assert statement.parties == ("PE",)

    def test_a_deleted_statement(self, desk: Desk, everything: Readout) -> None:
        """Its source and cue go with it when they are deleted too."""
        for id in ("statement-2", "statement-2-source", "statement-2-cue"):
            desk.delete(id)
        kept = everything.statements[:1] + everything.statements[2:]
        assert desk.readout() == attrs.evolve(everything, statements=kept)

    def test_an_added_statement(self, desk: Desk, everything: Readout) -> None:
        """Marked, with a speaker drawn to it and a cue inside it; it takes its place in the text."""
        desk.label("new1", "Ruth Wanjiku was present.", "statement")
        desk.label("new2", "was present", "cue")
        desk.relate("new1", "participant-3-1")
        readout = desk.readout()
        statement = readout.statements[-1]
        assert readout.name_of(statement) == "Ruth Wanjiku"
        assert statement.cue is not None
        assert readout.quote(statement.cue) == "was present"
        assert (statement.scope, statement.mode) == (Scope.PERSON, SpeechMode.INDIRECT)
        assert attrs.evolve(readout, statements=readout.statements[:-1]) == everything

    def test_relations_drawn_the_other_way(self, desk: Desk) -> None:
        """It does not matter where a person begins to draw."""
        desk.label("new1", "Ruth Wanjiku was present.", "statement")
        desk.relate("participant-3-1", "new1", labels=["speaker"])
        assert desk.readout().statements[-1].speakers == ("ruth-wanjiku",)

    def test_an_added_participant(self, desk: Desk) -> None:
        """Marked words are a name, and make an id."""
        desk.label("new1", "a delegate", "attendee")
        desk.fill("new1", "office", "Delegate")
        assert desk.readout().participants[-1] == Participant(
            id="a-delegate",
            name="a delegate",
            office="Delegate",
            role="attendee",
            mentions=[desk_span(desk, "a delegate")],
        )

    def test_an_added_mention(self, desk: Desk, everything: Readout) -> None:
        """A mark with the id of somebody is a mention of them."""
        desk.label("new1", "a delegate", "attendee")
        desk.fill("new1", "id", "ruth-wanjiku")
        ruth = everything.participants[2]
        mentions = (desk_span(desk, "a delegate"), *ruth.mentions)
        assert desk.readout() == everything.replace(ruth, attrs.evolve(ruth, mentions=mentions))

    def test_a_deleted_participant(self, desk: Desk, everything: Readout) -> None:
        """Whoever has no mark any more was not there."""
        desk.delete("participant-3-1")
        assert desk.readout() == attrs.evolve(everything, participants=everything.participants[:2])

    def test_the_mark_with_the_fields_deleted(self, desk: Desk, everything: Readout) -> None:
        """The name stays, as somebody else's mark is left."""
        desk.relate("statement-1", "participant-1-2")
        desk.delete("participant-1-1")
        amina = everything.participants[0]
        left = attrs.evolve(amina, mentions=amina.mentions[1:])
        assert desk.readout() == everything.replace(amina, left)

    def test_whom_only_the_title_names(self, everything: Readout) -> None:
        """Somebody without a mark stays, and can speak."""
        amina = attrs.evolve(everything.participants[0], mentions=())
        readout = everything.replace(everything.participants[0], amina)
        desk = Desk(readout)
        assert desk.readout() == readout
        assert desk.readout().statements[0].speakers == ("amina-odhiambo",)

    def test_a_corrected_office(self, desk: Desk, everything: Readout) -> None:
        """Filled in anew, or emptied."""
        desk.fill("participant-1-1", "office", "Minister of Lakes")
        desk.clear("participant-2-1", "office")
        amina, tomas = everything.participants[:2]
        expected = everything.replace(amina, attrs.evolve(amina, office="Minister of Lakes"))
        assert desk.readout() == expected.replace(tomas, attrs.evolve(tomas, office=None))

    def test_a_corrected_role(self, desk: Desk) -> None:
        """Another label is another role."""
        desk.delete("participant-3-1")
        desk.label("new1", "Ruth Wanjiku", "principal")
        desk.fill("new1", "id", "ruth-wanjiku")
        assert desk.readout().participants[2].role is Role.PRINCIPAL

    def test_corrected_facts(self, desk: Desk, everything: Readout) -> None:
        """Choices and text for the whole task; the evidence stays."""
        desk.fill("meeting-kind", "kind", "visit", kind="choices")
        desk.fill("meeting-date", "date", "2031-05-05")
        meeting = attrs.evolve(everything.meeting, kind="visit", date=dt.date(2031, 5, 5))
        assert desk.readout() == attrs.evolve(everything, meeting=meeting)

    def test_a_place_in_the_text_s_words(self, desk: Desk) -> None:
        """A mark is enough, where the words are the value."""
        desk.clear("meeting-occasion", "occasion")
        desk.move("evidence-occasion", "Lakes Forum")
        assert desk.readout().meeting.occasion == "Lakes Forum"

    def test_parties(self, desk: Desk) -> None:
        """Several are entered one after the other."""
        desk.fill("statement-3", "parties", "PE", "EU")
        assert desk.readout().statements[2].parties == ("PE", "EU")


def desk_span(desk: Desk, words: str) -> Span:
    """Where words stand in the task's text."""
    at = desk.at(words)
    return Span(start=at["start"], end=at["end"])


class TestWhichCounts:
    """Of what people and models have made of a task."""

    def test_the_latest_annotation(self, everything: Readout) -> None:
        """By the time of its last change, wherever it stands."""
        early, late = Desk(everything), Desk(everything)
        early.fill("meeting-place", "place", "Kisumu")
        late.fill("meeting-place", "place", "Mombasa")
        annotations = [
            {"updated_at": "2031-06-02T09:00:00+03:00", "result": late.result},
            {"updated_at": "2031-06-02T05:59:59Z", "result": early.result},
        ]
        (readout,) = read_all([late.export(annotations=annotations)])
        assert readout.meeting.place == "Mombasa"

    def test_cancelled_annotations_do_not(self, everything: Readout) -> None:
        """A skipped task is as it was predicted."""
        desk = Desk(everything)
        desk.fill("meeting-place", "place", "Kisumu")
        cancelled = {"was_cancelled": True, "updated_at": "2031-06-02T09:00:00Z", "result": desk.result}
        assert list(read_all([desk.export(annotations=[cancelled])])) == [everything]

    def test_a_task_that_nobody_has_annotated(self, everything: Readout) -> None:
        """It is as it was predicted."""
        assert list(read_all([Desk(everything).export(annotations=[])])) == [everything]

    def test_neither(self, everything: Readout) -> None:
        """A task without either says nothing."""
        with pytest.raises(SchemaError) as refused:
            list(read_all([Desk(everything).export(annotations=[], predictions=[])]))
        assert str(refused.value) == "[0]: found nothing, expected an annotation, or a prediction"


class TestContradictions:
    """Corrections that make no readout: the message leads to the mark."""

    def test_statements_that_overlap(self, desk: Desk) -> None:
        """Two statements may begin with the same sentence, but not begin inside another."""
        desk.move("statement-3", "Peru hopes for a direct flight. The two sides agreed to build a ferry.")
        n = index(desk, "statement-4")
        assert desk.fault() == (
            f"[0].annotations[0].result[{n}].value.start: found 390, expected 428 or more, where the one "
            "before ends, or the same first sentence"
        )

    def test_a_mark_outside_the_text(self, desk: Desk) -> None:
        """Positions that no text of this length has."""
        n = index(desk, "participant-3-1")
        desk.result[n]["value"]["end"] = 5000
        assert desk.fault() == (
            f"[0].annotations[0].result[{n}].value.end: found 5000, expected at most 490, "
            "the length of the text"
        )

    def test_positions_in_other_units(self, desk: Desk) -> None:
        """Words that are not the marked ones tell of another way to count."""
        n = index(desk, "participant-3-1")
        desk.result[n]["value"]["start"] += 1
        desk.result[n]["value"]["end"] += 1
        assert desk.fault() == (
            f"[0].annotations[0].result[{n}].value.text: found 'Ruth Wanjiku', expected 'uth Wanjiku ', "
            "the words from 466 to 478 in code points"
        )

    def test_two_labels(self, desk: Desk) -> None:
        """A mark is one thing."""
        n = index(desk, "participant-3-1")
        desk.result[n]["value"]["labels"] = ["principal", "attendee"]
        assert desk.fault() == (
            f"[0].annotations[0].result[{n}].value.labels: found ['principal', 'attendee'], "
            "expected one label"
        )

    def test_two_roles_of_one_participant(self, desk: Desk) -> None:
        """Marks with the same id have the same label."""
        desk.label("new1", "a delegate", "principal")
        desk.fill("new1", "id", "ruth-wanjiku")
        n = index(desk, "participant-3-1")
        assert desk.fault() == (
            f"[0].annotations[0].result[{n}].value.labels[0]: found 'attendee', expected 'principal', "
            f"as [0].annotations[0].result[{len(desk.result) - 2}].value.labels[0] has"
        )

    def test_a_statement_of_a_person_without_one(self, desk: Desk) -> None:
        """A deleted speaker leaves the statement without."""
        for id in ("participant-2-1", "participant-2-2"):
            desk.delete(id)
        n = index(desk, "statement-2")
        assert desk.fault() == (
            f"[0].annotations[0].result[{n}].value: found (), expected at least one "
            "participant's id, as the scope is 'person'"
        )

    def test_a_statement_between_the_sentences(self, everything: Readout) -> None:
        """A statement is made of sentences, and there is none."""
        desk = Desk(attrs.evolve(everything, statements=(), sentences=everything.sentences[:1]))
        desk.label("new1", "Ruth Wanjiku was present.", "statement")
        assert desk.fault() == (
            f"[0].annotations[0].result[{len(desk.result) - 1}].value.start: found 465, "
            "expected a place where one of the readout's sentences is"
        )

    def test_a_cue_of_nothing(self, desk: Desk) -> None:
        """A cue without relation needs one statement around it."""
        desk.label("new1", "was present", "cue")
        assert desk.fault() == (
            f"[0].annotations[0].result[{len(desk.result) - 1}].value.labels[0]: found 'cue', expected a "
            "relation to the statement whose cue it is, or one statement around it"
        )

    def test_two_cues(self, desk: Desk) -> None:
        """A statement has one."""
        desk.relate("statement-4", "statement-3-cue")
        assert desk.fault() == (
            f"[0].annotations[0].result[{len(desk.result) - 1}]: found 'cue', expected no second cue of a "
            "statement"
        )

    def test_a_cue_outside_its_statement(self, desk: Desk) -> None:
        """A relation to words elsewhere."""
        desk.move("statement-4-cue", "was present")
        n = index(desk, "statement-4-cue")
        assert desk.fault().startswith(
            f"[0].annotations[0].result[{n}].value: found Span(start=478, end=489)"
        )

    def test_a_date_that_is_none(self, desk: Desk) -> None:
        """Text areas take anything; the model does not."""
        desk.fill("meeting-date", "date", "May 6")
        assert desk.fault() == (
            f"[0].annotations[0].result[{len(desk.result) - 1}].value.text[0]: found 'May 6', "
            "expected a day such as '2024-05-06'"
        )

    def test_evidence_for_nothing(self, desk: Desk) -> None:
        """A mark says where, not what."""
        desk.clear("meeting-date", "date")
        desk.clear("meeting-end_date", "end_date")
        n = index(desk, "evidence-date")
        assert desk.fault() == (
            f"[0].annotations[0].result[{n}].value: found Span(start=18, end=29), "
            "expected nothing, as date is None"
        )

    def test_a_relation_between_people(self, desk: Desk) -> None:
        """Relations are a statement's."""
        desk.relate("participant-1-1", "participant-2-1")
        assert desk.fault() == (
            f"[0].annotations[0].result[{len(desk.result) - 1}]: found ('principal', 'principal'), expected "
            "a relation between a statement and one of principal, attendee, source, cue"
        )

    def test_a_control_of_another_interface(self, desk: Desk) -> None:
        """What this library did not ask for it does not drop in silence."""
        desk.fill("statement-1", "tone", "warm")
        assert desk.fault() == (
            f"[0].annotations[0].result[{len(desk.result) - 1}].from_name: found 'tone', "
            "expected scope, mode, parties or speakers"
        )


def index(desk: Desk, id: str) -> int:
    """Where the labels of a mark stand in the result."""
    return next(n for n, one in enumerate(desk.result) if one.get("id") == id and one["type"] == "labels")
