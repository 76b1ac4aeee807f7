"""spaCy: a ``Doc`` in JSON and in a ``DocBin``, as spaCy itself reads and writes them."""

from __future__ import annotations

import json
import pickle
import struct
import sys
import zlib
from collections.abc import Callable, Iterator
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dipreadout import MissingExtraError, Participant, Readout, ReadoutError, SchemaError, Span, dumps, loads
from dipreadout.formats import docbin, spacy
from dipreadout.strategies import readouts

DEEP = r"\x91" * 7
GROUPS = ["sentences", "participants", "facts", "statements", "sources", "cues"]


@pytest.fixture(scope="module")
def pipeline() -> Iterator[Any]:
    """spaCy, with a place for what is no span; other tests find it as it was."""
    tokens = pytest.importorskip("spacy.tokens")
    tokens.Doc.set_extension("readout", default=None, force=True)
    yield tokens
    tokens.Doc.remove_extension("readout")


@pytest.fixture(scope="module")
def load(pipeline: Any) -> Callable[[str], Any]:
    """A function that makes the ``Doc`` of a file."""
    from spacy.vocab import Vocab

    vocab = Vocab()

    def from_json(data: str) -> Any:
        return pipeline.Doc(vocab).from_json(json.loads(data), validate=True)

    return from_json


def back(doc: Any) -> Readout:
    """The readout that spaCy writes again."""
    return spacy.read(json.dumps(doc.to_json(underscore=["readout"])))


def fault(doc: dict[str, Any]) -> str:
    """The message with which a ``Doc`` is refused."""
    with pytest.raises(SchemaError) as refused:
        spacy.read(json.dumps(doc))
    return str(refused.value)


class TestDoc:
    """The ``Doc`` in JSON."""

    def test_what_a_pipeline_finds(self, everything: Readout, load: Callable[[str], Any]) -> None:
        """Span groups with labels, ids that hold them together, and facts beside them."""
        doc = load(spacy.write(everything))
        assert list(doc.spans) == GROUPS
        people = [(span.text, span.label_, span.kb_id_) for span in doc.spans["participants"]]
        assert people[:2] == [
            ("Amina Odhiambo", "principal", "amina-odhiambo"),
            ("Odhiambo", "principal", "amina-odhiambo"),
        ]
        statements = [(span.label_, span.kb_id_) for span in doc.spans["statements"]]
        assert statements == [
            ("person", "1"),
            ("person", "2"),
            ("party", "3"),
            ("joint", "4"),
            ("other", "5"),
        ]
        assert [span.text for span in doc.spans["cues"]] == ["noted", "said", "hopes", "agreed", "remarked"]
        assert ("place", "Nairobi") in [(span.label_, span.text) for span in doc.spans["facts"]]
        assert doc._.readout["meeting"]["date"] == "2031-05-06"
        assert doc._.readout["statements"]["1"]["speakers"] == ["amina-odhiambo"]

    @given(readout=readouts())
    @settings(max_examples=25)
    def test_spacy_loses_nothing(self, load: Callable[[str], Any], readout: Readout) -> None:
        """Any valid value goes through spaCy and comes back; no token boundary costs a span."""
        doc = load(spacy.write(readout))
        assert doc.text == readout.text
        assert back(doc) == readout

    def test_other_annotation_is_passed_over(self, everything: Readout, load: Callable[[str], Any]) -> None:
        """What a pipeline adds is its own."""
        doc = load(spacy.write(everything))
        doc.ents = [doc.char_span(*_at(everything, "Nairobi"), "GPE")]
        doc.spans["sc"] = [doc[0:3]]
        doc.cats = {"warm": 1.0}
        assert back(doc) == everything

    def test_a_span_added(self, everything: Readout, load: Callable[[str], Any]) -> None:
        """A mention without an id is a participant of its own; a statement is made of whole sentences."""
        doc = load(spacy.write(everything))
        delegate = doc.char_span(*_at(everything, "a delegate"), "attendee")
        doc.spans["participants"] = [*doc.spans["participants"], delegate]
        present = doc.char_span(*_at(everything, "was present"), "other")
        doc.spans["statements"] = [*doc.spans["statements"], present]
        readout = back(doc)
        start, end = _at(everything, "a delegate")
        assert readout.participants[3] == Participant(
            id="a-delegate", name="a delegate", role="attendee", mentions=[Span(start=start, end=end)]
        )
        assert readout.quote(readout.statements[-1]) == "Ruth Wanjiku was present."

    def test_spans_taken_away(self, everything: Readout, load: Callable[[str], Any]) -> None:
        """A statement goes with its source and cue, a participant with the last mention."""
        doc = load(spacy.write(everything))
        for group in ("statements", "sources", "cues"):
            doc.spans[group] = [span for span in doc.spans[group] if span.kb_id_ != "4"]
        doc.spans["participants"] = [
            span for span in doc.spans["participants"] if span.kb_id_ != "ruth-wanjiku"
        ]
        kept = (*everything.statements[:3], everything.statements[4])
        people = everything.participants[:2]
        assert back(doc) == attrs.evolve(everything, statements=kept, participants=people)

    @pytest.mark.parametrize(
        ("group", "n", "key", "value", "message"),
        [
            (
                "participants",
                0,
                "label",
                "attendee",
                (
                    "spans.participants[1].label: found 'principal', expected 'attendee', "
                    "as spans.participants[0].label has"
                ),
            ),
            (
                "statements",
                3,
                "kb_id",
                "3",
                (
                    "spans.statements[3].kb_id: found '3', expected no second statement of this id, "
                    "as spans.statements[2] has it"
                ),
            ),
            (
                "statements",
                0,
                "label",
                "joint",
                (
                    "_.readout.statements['1'].speakers: found ('amina-odhiambo',), "
                    "expected none, as the scope is 'joint'"
                ),
            ),
            (
                "cues",
                0,
                "kb_id",
                "9",
                (
                    "spans.cues[0].kb_id: found '9', expected the id of the statement whose cue it is, or, "
                    "without one, one statement around it"
                ),
            ),
            (
                "cues",
                0,
                "kb_id",
                "2",
                "spans.cues[1].kb_id: found '2', expected no second cue of this id",
            ),
            (
                "facts",
                1,
                "label",
                "kind",
                (
                    "spans.facts[1].label: found 'kind', expected no second span of this label, "
                    "as spans.facts[0] has it"
                ),
            ),
            (
                "sentences",
                1,
                "start",
                100,
                "spans.sentences[1].start: found 100, expected 192 or more, where the one before ends",
            ),
        ],
    )
    def test_refused(
        self, everything: Readout, group: str, n: int, key: str, value: Any, message: str
    ) -> None:
        """One change of a span, and the message that names it."""
        doc = json.loads(spacy.write(everything))
        doc["spans"][group][n][key] = value
        assert fault(doc) == message

    def test_a_doc_of_somebody_else_s(self) -> None:
        """Without the attribute it is no readout."""
        assert fault({"text": "They met.", "tokens": []}) == (
            "_: found nothing, expected this key, which has no default"
        )


class TestDocBin:
    """Many in a ``DocBin``."""

    @pytest.fixture(autouse=True)
    def _spacy(self, pipeline: Any) -> None:
        """These need the extra."""

    @given(many=st.lists(readouts(), max_size=3))
    @settings(max_examples=15)
    def test_what_is_written_is_read(self, many: list[Readout]) -> None:
        """Any number of any values, digests too, and always the same bytes."""
        data = b"".join(docbin.write_all(many))
        assert data == b"".join(docbin.write_all(many))
        found = list(docbin.read_all([data[:7], data[7:]]))
        assert found == many
        assert [readout.source.sha256 for readout in found] == [readout.source.sha256 for readout in many]

    @given(many=st.lists(readouts(), min_size=1, max_size=2))
    @settings(max_examples=15)
    def test_spacy_reads_and_writes_it(self, pipeline: Any, many: list[Readout]) -> None:
        """The documents are those of the JSON, and what spaCy writes with all attributes reads back."""
        from spacy.vocab import Vocab

        data = b"".join(docbin.write_all(many))
        docs = list(pipeline.DocBin().from_bytes(data).get_docs(Vocab()))
        assert [doc.text for doc in docs] == [readout.text for readout in many]
        assert [back(doc) for doc in docs] == many
        again = pipeline.DocBin(docs=docs, store_user_data=True).to_bytes()
        assert list(docbin.read_all([again])) == many

    def test_without_user_data(self, pipeline: Any, load: Callable[[str], Any], everything: Readout) -> None:
        """It is left out unless spaCy is told to keep it; the error says so."""
        data = pipeline.DocBin(docs=[load(spacy.write(everything))]).to_bytes()
        with pytest.raises(SchemaError) as refused:
            list(docbin.read_all([data]))
        assert str(refused.value) == ("user_data: found nothing, expected this key, which has no default")

    @given(readout=readouts(), data=st.data())
    @settings(max_examples=60)
    def test_any_damage_is_refused_or_harmless(self, readout: Readout, data: st.DataObject) -> None:
        """Bytes changed anywhere inside, with the right checksum around them."""
        plain = bytearray(zlib.decompress(b"".join(docbin.write_all([readout]))))
        for _ in range(data.draw(st.integers(1, 3))):
            place = data.draw(st.integers(0, len(plain) - 1))
            plain[place : place + data.draw(st.integers(0, 2))] = data.draw(st.binary(max_size=2))
        check_honest(zlib.compress(bytes(plain)))

    @given(readout=readouts(), data=st.data())
    @settings(max_examples=60)
    def test_any_other_part_is_refused_or_harmless(self, readout: Readout, data: st.DataObject) -> None:
        """Any value in the place of a part of the file, or of an entry of it."""
        msgpack = pytest.importorskip("srsly.msgpack")
        msg = msgpack.unpackb(zlib.decompress(b"".join(docbin.write_all([readout]))), raw=False)
        values = st.none() | st.integers(-5, 300) | st.binary(max_size=9) | st.text(max_size=3)
        key = data.draw(st.sampled_from(sorted(msg)))
        if isinstance(msg[key], list) and msg[key] and data.draw(st.booleans()):
            msg[key][0] = data.draw(values)
        else:
            msg[key] = data.draw(values | st.lists(values, max_size=2) | st.dictionaries(values, values))
        check_honest(zlib.compress(msgpack.packb(msg, use_bin_type=True)))

    @given(data=st.binary(max_size=40))
    def test_any_other_file(self, data: bytes) -> None:
        """Bytes of any kind, also packed ones."""
        check_honest(data)
        check_honest(zlib.compress(data))

    @pytest.mark.parametrize(
        ("data", "message"),
        [
            pytest.param(b"", "data: found b'', expected a whole DocBin, and nothing behind it", id="empty"),
            pytest.param(
                zlib.compress(b"")[:-1],
                r"data: found b'x\x9c\x03\x00\x00\x00\x00', expected a whole DocBin, and nothing behind it",
                id="cut",
            ),
            pytest.param(
                zlib.compress(b"\x80"),
                "strings: found nothing, expected this key, which has no default",
                id="nothing in it",
            ),
            pytest.param(zlib.compress(b"\xc1"), r"data: found b'\xc1', expected MessagePack", id="no type"),
            pytest.param(
                zlib.compress(b"\x91" * 3000),
                rf"data: found b'{DEEP}…{DEEP}', expected MessagePack",
                id="brackets without end",
            ),
        ],
    )
    def test_refused(self, data: bytes, message: str) -> None:
        """What is no file of ours."""
        with pytest.raises(SchemaError) as refused:
            list(docbin.read_all([data]))
        assert str(refused.value) == message

    def test_pickles_stay_shut(self, capsys: pytest.CaptureFixture[str]) -> None:
        """A pickle is bytes like any others: nothing in it is run."""

        class Loud:
            def __reduce__(self) -> tuple[Callable[[str], None], tuple[str]]:
                return print, ("opened",)

        check_honest(zlib.compress(pickle.dumps(Loud())))
        assert capsys.readouterr().out == ""

    def test_a_bomb(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Little that unpacks to very much is refused before it has."""
        monkeypatch.setattr(docbin, "_LIMIT", 1000)
        with pytest.raises(ReadoutError) as refused:
            list(docbin.read_all([zlib.compress(bytes(10_000))]))
        assert str(refused.value) == (
            "data: found 1001, expected at most 1000; split the input, or read the part that matters"
        )

    def test_spans_outside_the_text(self, everything: Readout) -> None:
        """Numbers that spaCy would trust."""
        msgpack = pytest.importorskip("srsly.msgpack")
        msg = msgpack.unpackb(zlib.decompress(b"".join(docbin.write_all([everything]))), raw=False)
        groups = msgpack.unpackb(msg["span_groups"][0], raw=False)
        first = next(iter(groups))
        group = msgpack.unpackb(first, raw=False)
        *numbers, start, _ = struct.unpack(">QQQllll", group["spans"][0])
        group["spans"][0] = struct.pack(">QQQllll", *numbers, start, 2**31 - 1)
        packed = {msgpack.packb(group, use_bin_type=True): groups.pop(first), **groups}
        msg["span_groups"][0] = msgpack.packb(packed, use_bin_type=True)
        with pytest.raises(SchemaError) as refused:
            list(docbin.read_all([zlib.compress(msgpack.packb(msg, use_bin_type=True))]))
        assert str(refused.value) == (
            "[0].spans.sentences[0].end: found 2147483647, expected at most 490, the length of the text"
        )


def test_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    """The error says what to install."""
    monkeypatch.setitem(sys.modules, "spacy.strings", None)
    with pytest.raises(MissingExtraError) as missing:
        list(docbin.read_all([b""]))
    assert str(missing.value) == (
        "docbin: found no package 'spacy', expected it to be installed; try pip install 'dipreadout[spacy]'"
    )


def check_honest(data: bytes) -> None:
    """Fail unless the file is refused with a message, or read to readouts that can be written."""
    found: list[Readout] = []
    refused: ReadoutError | None = None
    try:
        found = list(docbin.read_all([data]))
    except ReadoutError as error:
        refused = error
    assert refused is None or str(refused)
    assert all(loads(dumps(readout)) == readout for readout in found)


def _at(readout: Readout, words: str) -> tuple[int, int]:
    start = readout.text.index(words)
    return start, start + len(words)
