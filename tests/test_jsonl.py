"""JSON Lines: many readouts in a stream; a bad line is named, and costs no other."""

from __future__ import annotations

import json
import weakref
from collections.abc import Iterator, Sequence
from itertools import count, islice, pairwise, repeat
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dipreadout import LimitError, Meeting, Readout, ReadoutError, SchemaError, dumps
from dipreadout.formats import jsonl
from dipreadout.strategies import readouts

SMALL = Readout(text="Se reunieron en Perú.", language="es", meeting=Meeting(kind="talks"))
GOOD = dumps(SMALL)
LINES = st.lists(
    st.one_of(
        st.sampled_from([GOOD, "", " \t\r", "{", "[]", '{"schema": "dipreadout/9"}', "\ufeff" + GOOD, "é"]),
        st.text(max_size=5),
    ),
    max_size=6,
)


def outcomes(chunks: Any) -> list[Readout | str]:
    """Every readout and every error of a stream, in order, going on after each error."""
    found: list[Readout | str] = []
    reading = jsonl.read_all(chunks)
    while True:
        try:
            found.append(next(reading))
        except StopIteration:
            return found
        except ReadoutError as fault:
            found.append(str(fault))


def cut(data: bytes, places: Sequence[int]) -> list[bytes]:
    """The data in pieces, cut at these places."""
    ends = [0, *sorted(place % (len(data) + 1) for place in places), len(data)]
    return [data[start:end] for start, end in pairwise(ends)]


class TestRoundTrip:
    """What is written is read back as it was."""

    @given(st.lists(readouts(), max_size=3))
    def test_many(self, several: list[Readout]) -> None:
        """``read_all`` undoes ``write_all``, the digests of the pages with the rest."""
        back = list(jsonl.read_all(jsonl.write_all(several)))
        assert back == several
        assert [r.source.sha256 for r in back] == [r.source.sha256 for r in several]

    @given(st.lists(readouts(), max_size=3), st.lists(st.integers(0), max_size=5))
    @settings(max_examples=20)
    def test_in_any_chunks(self, several: list[Readout], places: list[int]) -> None:
        """Bytes are read in whatever pieces they come, also cut inside a character."""
        data = "".join(jsonl.write_all(several)).encode()
        assert list(jsonl.read_all(cut(data, places))) == several

    def test_one_by_one(self, everything: Readout) -> None:
        """Also byte by byte, and character by character."""
        text = "".join(jsonl.write_all([everything, SMALL]))
        assert list(jsonl.read_all(text)) == [everything, SMALL]
        data = text.encode()
        assert list(jsonl.read_all(data[n : n + 1] for n in range(len(data)))) == [everything, SMALL]

    def test_each_line_is_one_readout_as_anybody_reads_it(self, everything: Readout) -> None:
        """A line is what ``dumps`` writes, and no other character than its end breaks a line."""
        text = "".join(jsonl.write_all([everything, SMALL]))
        assert text == f"{dumps(everything)}\n{dumps(SMALL)}\n"
        assert [json.loads(line)["language"] for line in text.splitlines()] == ["en", "es"]


class TestStream:
    """Neither way waits for the end, nor keeps what has passed."""

    def test_writing_is_a_stream(self) -> None:
        """Of readouts without end, the first lines come at once."""
        assert list(islice(jsonl.write_all(repeat(SMALL)), 2)) == [f"{GOOD}\n"] * 2

    def test_reading_is_a_stream(self) -> None:
        """Of a file without end, the first readouts come at once, before more is taken than they need."""
        taken = []

        def chunks() -> Iterator[str]:
            for number in count():
                taken.append(number)
                yield f"{GOOD}\n"

        assert list(islice(jsonl.read_all(chunks()), 2)) == [SMALL] * 2
        assert taken == [0, 1]

    def test_what_has_passed_is_let_go(self) -> None:
        """Neither way keeps a readout that its caller no longer has."""
        written = []

        def passing() -> Iterator[Readout]:
            for number in range(50):
                readout = attrs.evolve(SMALL, title=f"{number}")
                written.append(weakref.ref(readout))
                yield readout

        read = [weakref.ref(readout) for readout in jsonl.read_all(jsonl.write_all(passing()))]
        assert len(written) == len(read) == 50
        assert {known() for known in written + read} == {None}

    @pytest.mark.parametrize(
        "text",
        [
            pytest.param(f"{GOOD}\n{GOOD}", id="no end of the last line"),
            pytest.param(f"{GOOD}\r\n{GOOD}\r\n", id="Windows"),
            pytest.param(f"\n\n{GOOD}\n \t\n{GOOD}\n\n", id="blank lines"),
            pytest.param(
                f"\ufeff{GOOD}\n\ufeff{GOOD}\n", id="two files with byte-order marks, one after another"
            ),
        ],
    )
    def test_other_programs_files(self, text: str) -> None:
        """What differs between programs makes no difference."""
        assert list(jsonl.read_all([text])) == list(jsonl.read_all([text.encode()])) == [SMALL, SMALL]

    @pytest.mark.parametrize("chunks", [[], [""], [b"", "\n", b"\r\n"]])
    def test_nothing(self, chunks: list[Any]) -> None:
        """A file without a line has no readout."""
        assert list(jsonl.read_all(chunks)) == []


class TestRefused:
    """A bad line: where the fault is, and that the others are read."""

    @pytest.mark.parametrize(
        ("bad", "message"),
        [
            (
                GOOD.replace('"kind": "talks"', '"kind": "talk"'),
                (
                    "line 3: meeting.kind: found 'talk', expected meeting, talks, phone_call, video_call, "
                    "multilateral, visit, ceremony, message, briefing or other; did you mean 'talks'?"
                ),
            ),
            (
                GOOD[:30],
                "line 3 column 28: found '\"ti', expected JSON (unterminated string starting at)",
            ),
            ("[]", "line 3: data: found [], expected an object"),
            ("\ud800", r"line 3: byte 0: found b'\xed', expected UTF-8"),
            (
                '{"schema": "dipreadout/9"}',
                (
                    "line 3: schema: found 'dipreadout/9', expected 'dipreadout/1', "
                    "the version that this release reads"
                ),
            ),
            (
                "[" * 100_000,
                f"line 3: source: found '{'[' * 29}…{'[' * 28}', expected fewer brackets inside one another",
            ),
        ],
        ids=["term", "cut off", "no object", "no UTF-8", "version", "deep"],
    )
    def test_a_bad_line_costs_no_other(self, bad: str, message: str) -> None:
        """The error counts blank lines too, as an editor does, and what follows is read."""
        assert outcomes([f"{GOOD}\n\n{bad}\n{GOOD}\n"]) == [SMALL, message, SMALL]

    @given(LINES, st.sampled_from(["\n", "\r\n"]), st.lists(st.integers(0), max_size=6))
    def test_the_outcome_is_that_of_the_lines(self, lines: list[str], end: str, places: list[int]) -> None:
        """Whatever stands in the lines, and however they are cut: readouts and errors are the same."""
        data = end.join(lines).encode()
        whole = outcomes([data])
        assert outcomes(cut(data, places)) == whole
        assert whole.count(SMALL) == sum(line.strip("\ufeff") == GOOD for line in lines)

    @given(st.binary(max_size=40), st.integers(0, len(GOOD)))
    def test_any_bytes_are_refused_or_read(self, junk: bytes, place: int) -> None:
        """Nothing but this library's errors, and the lines around the damage are whole."""
        damaged = GOOD.encode()[:place] + junk.replace(b"\n", b"") + GOOD.encode()[place + 1 :]
        found = outcomes([f"{GOOD}\n".encode(), damaged, f"\n{GOOD}".encode()])
        assert found[0] == found[-1] == SMALL
        assert len(found) == 3

    def test_a_chunk_of_something_else(self) -> None:
        """Bytes handed in bare are a mistake: going over them gives numbers."""
        bare: Any = GOOD.encode()
        with pytest.raises(SchemaError) as caught:
            list(jsonl.read_all(bare))
        assert str(caught.value) == "chunks: found 123, expected chunks of JSON Lines as str or bytes"

    def test_nothing_but_readouts_is_written(self) -> None:
        """Plain values are no readouts."""
        data: Any = json.loads(GOOD)
        with pytest.raises(SchemaError, match=r"^readout: found \{.*, expected a Readout$"):
            list(jsonl.write_all([data]))


class TestLimit:
    """A line may have no more bytes than a page; smaller here, so that the tests are quick."""

    @pytest.fixture(autouse=True)
    def limit(self, monkeypatch: pytest.MonkeyPatch) -> int:
        """As many bytes as the small readout has."""
        limit = len(GOOD.encode())
        monkeypatch.setattr(jsonl, "LIMIT", limit)
        return limit

    @pytest.mark.parametrize("filling", ["x", " "])
    @pytest.mark.parametrize("size", [1, 7, 10_000])
    def test_a_long_line_costs_no_other(self, limit: int, filling: str, size: int) -> None:
        """It is named, also where it begins with more white space than that, and what follows is read."""
        text = f"{GOOD}\n{filling * limit}{GOOD}\n{GOOD}\n"
        message = (
            f"bytes in line 2: found {limit + 1}, expected at most {limit}; "
            "split the input, or read the part that matters"
        )
        chunks = [text[n : n + size] for n in range(0, len(text), size)]
        assert outcomes(chunks) == [SMALL, message, SMALL]

    def test_an_endless_line(self) -> None:
        """It is refused when it is too long, not when it ends."""
        with pytest.raises(LimitError, match=r"^bytes in line 1: "):
            next(jsonl.read_all(repeat("[" * 100)))

    def test_what_could_not_be_read_is_not_written(self, everything: Readout, limit: int) -> None:
        """Writing refuses the same lines."""
        writing = jsonl.write_all([SMALL, everything])
        assert next(writing) == f"{GOOD}\n"
        with pytest.raises(LimitError) as caught:
            next(writing)
        assert (caught.value.what, caught.value.limit) == ("bytes in line 2", limit)
        assert caught.value.found == len(dumps(everything).encode())
