"""Arrow batches: a row for each page whatever the page is, and typed values out of the rows again."""

from __future__ import annotations

import datetime as dt
import io
import subprocess
import sys
from itertools import pairwise
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given, reject, settings
from hypothesis import strategies as st

from dipreadout import Meeting, MissingExtraError, Readout, ReadoutError, SchemaError, parse
from dipreadout.arrow import Failure, from_batch, page_schema, parse_batch, schema, to_batch
from dipreadout.parsing import Given
from dipreadout.strategies import lines, readouts

pa = pytest.importorskip("pyarrow")

EXAMPLES = Path(__file__).parents[1] / "examples"
FILES = sorted([*(EXAMPLES / "pages").iterdir(), *(EXAMPLES / "languages").iterdir()])
SAMPLES = [file.read_bytes() for file in FILES]
TEXT = "On May 6, Foreign Minister Lin Zhaoyuan met with Foreign Minister of Kenya Amina Odhiambo."
SMALL = Readout(text="They met.", language="en", meeting=Meeting(kind="talks"))

PAGES = st.none() | st.sampled_from(SAMPLES) | st.binary(max_size=20) | st.just(TEXT.encode())
FAILURES = st.builds(Failure, error=lines(), message=lines())
KNOWN = st.fixed_dictionaries(
    {"content": PAGES},
    optional={
        "id": st.none() | lines(),
        "url": st.sampled_from([None, "https://foreign.example/1.html", "no address"]),
        "publisher": st.sampled_from([None, "cn-mfa", "ke-mfa"]),
        "language": st.sampled_from([None, "en", "zh", "tlh", "??"]),
        "published": st.sampled_from([None, "2024-05-07", "2024-05-07T08:00:00+08:00", "7 May 2024"]),
        "encoding": st.sampled_from([None, "utf-8", "utf-7", "unicode_escape", "no encoding"]),
        "retrieved": st.sampled_from([None, "2024-05-08T08:00:00Z", "2024-05-08"]),
    },
)


def batch(**columns: Any) -> Any:
    """A batch of these columns, the types as Arrow guesses them."""
    return pa.RecordBatch.from_pydict(columns)


def outcomes(**columns: Any) -> list[Readout | Failure]:
    """What becomes of the rows of a batch."""
    return list(from_batch(parse_batch(batch(**columns))))


def alone(page: bytes | str | None) -> Readout | Failure:
    """What becomes of a page outside of any batch."""
    try:
        return parse(page)  # type: ignore[arg-type]  # a null is one of the pages
    except ReadoutError as error:
        return Failure(error=type(error).__name__, message=str(error))


class TestParsing:
    """A row in, a row out."""

    def test_the_samples(self) -> None:
        """Each row is what the page is by itself: a readout, or why there is none."""
        found = outcomes(content=SAMPLES)
        assert found == [alone(page) for page in SAMPLES]
        assert [file.name for file, one in zip(FILES, found, strict=True) if isinstance(one, Failure)] == [
            "press-conference.html"
        ]

    @given(st.lists(KNOWN, max_size=6), st.lists(st.integers(0, 6), max_size=3))
    def test_the_cuts_between_batches_change_nothing(
        self, rows: list[dict[str, Any]], cuts: list[int]
    ) -> None:
        """Any rows, in one batch, in slices of it, or in the chunks of a table."""
        whole = pa.RecordBatch.from_pylist(rows, page_schema())
        edges = sorted({0, *(min(cut, len(rows)) for cut in cuts), len(rows)})
        slices = [whole.slice(start, end - start) for start, end in pairwise(edges)]
        found = parse_batch(whole)
        assert found.num_rows == len(rows)
        assert found.schema.equals(schema(), check_metadata=True)
        assert pa.Table.from_batches(map(parse_batch, slices), schema()).equals(pa.table(found))
        assert parse_batch(pa.Table.from_batches(slices, page_schema())).equals(pa.table(found))

    @given(st.lists(PAGES, max_size=4))
    def test_any_page_has_a_row(self, pages: list[bytes | None]) -> None:
        """What a page costs is its own row, and no other."""
        found = parse_batch(pa.RecordBatch.from_pylist([{"content": page} for page in pages], page_schema()))
        assert list(from_batch(found)) == [alone(page) for page in pages]

    def test_a_null_is_a_failure(self) -> None:
        """Also where Arrow knows no type, as nothing is there."""
        (failure,) = outcomes(content=[None])
        assert failure == Failure(
            error="SchemaError",
            message="source: found None, expected bytes or str, as read from a page",
        )

    def test_a_fault_of_ours_costs_one_row_too(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """What should not happen is told, and the other pages are parsed."""

        def faulty(page: Any) -> Readout:
            return SMALL if page == "good" else [][len(page)]

        monkeypatch.setattr("dipreadout.corpus.reading.parse", faulty)
        bad, good = outcomes(content=["bad", "good"])
        assert good == SMALL
        assert bad == Failure(
            error="IndexError",
            message="list index out of range (a fault of dipreadout: please report it with the page)",
        )

    def test_the_kind_of_batch_stays(self) -> None:
        """A table for a table, a batch for a batch."""
        assert isinstance(parse_batch(batch(content=[TEXT])), pa.RecordBatch)
        assert isinstance(parse_batch(pa.table({"content": [TEXT]})), pa.Table)

    @pytest.mark.parametrize("given", [page_schema().empty_table(), batch(content=[])])
    def test_no_rows_have_the_columns_too(self, given: Any) -> None:
        """An engine asks for the columns before it has a page."""
        found = parse_batch(given)
        assert (found.num_rows, found.schema) == (0, schema())

    def test_ids_are_handed_on_and_other_columns_are_not(self) -> None:
        """Whatever the page is, its id tells whose row it is."""
        found = parse_batch(batch(size=[1, 2], content=[TEXT, ""], id=["a", None]))
        assert found.schema.names == ["id", "readout", "error", "message"]
        assert found.column("id").to_pylist() == ["a", None]

    @pytest.mark.parametrize(
        "kind",
        [
            pa.binary(),
            pa.large_binary(),
            pa.binary_view(),
            pa.string(),
            pa.large_string(),
            pa.string_view(),
            pa.dictionary(pa.int8(), pa.binary()),
            pa.dictionary(pa.int32(), pa.large_string()),
        ],
        ids=str,
    )
    def test_every_kind_of_text(self, kind: Any) -> None:
        """Pages and what is known of them come in whatever an engine holds text in."""
        pages = pa.array([TEXT, None, "Réunion"], pa.string())
        column = pages.cast(kind) if not pa.types.is_dictionary(kind) else pages.cast(kind.value_type)
        column = column.dictionary_encode() if pa.types.is_dictionary(kind) else column
        assert outcomes(content=column) == [alone(TEXT), alone(None), alone("Réunion")]
        if not pa.types.is_binary(kind) and "binary" not in str(kind):
            found = parse_batch(batch(content=[TEXT] * 3, id=column, url=column))
            assert found.column("id").equals(pages)

    def test_text_that_is_none(self) -> None:
        """Bytes that a column of text should not hold."""
        column = pa.array([b"caf\xe9"]).view(pa.string())
        (failure,) = outcomes(content=column)
        assert failure == Failure(
            error="SchemaError",
            message=r"content: found b'caf\xe9', "
            "expected text in UTF-8; a column of binary takes any bytes",
        )


class TestKeywords:
    """What is known of a page besides its bytes."""

    def test_all_that_parse_takes(self) -> None:
        """Each keyword is a column, and wins over what the page says."""
        known = {
            "url": "https://foreign.example/1.html",
            "publisher": "ke-mfa",
            "language": "en",
            "published": "2024-05-07",
            "encoding": "utf-16-le",
            "retrieved": "2024-05-08T09:30:00+03:00",
            "archive_url": "https://archive.example/1",
        }
        assert known.keys() == Given.__annotations__.keys()
        (readout,) = outcomes(
            content=[TEXT.encode("utf-16-le")], **{name: [value] for name, value in known.items()}
        )
        assert isinstance(readout, Readout)
        assert readout.source == attrs.evolve(
            readout.source,
            publisher="ke-mfa",
            url="https://foreign.example/1.html",
            archive_url="https://archive.example/1",
            retrieved=dt.datetime.fromisoformat("2024-05-08T09:30:00+03:00"),
        )
        assert readout.published == dt.date(2024, 5, 7)
        assert readout.meeting.date == dt.date(2024, 5, 6)

    @pytest.mark.parametrize(
        ("values", "kind", "published"),
        [
            (["2024-05-07"], pa.string(), "2024-05-07"),
            (["2024-05-07T08:00:00+08:00"], pa.string_view(), "2024-05-07T08:00:00+08:00"),
            ([dt.date(2024, 5, 7)], pa.date32(), "2024-05-07"),
            ([dt.date(2024, 5, 7)], pa.date64(), "2024-05-07"),
            ([0], pa.timestamp("ns", "+08:00"), "1970-01-01T08:00:00+08:00"),
            ([0], pa.timestamp("s", "Asia/Shanghai"), "1970-01-01T08:00:00+08:00"),
        ],
        ids=str,
    )
    def test_days_and_moments(self, values: list[Any], kind: Any, published: str) -> None:
        """Days stay days, and a moment has the distance from UTC that its column has."""
        (readout,) = outcomes(content=[TEXT], published=pa.array(values, kind))
        assert isinstance(readout, Readout)
        assert readout.published is not None
        assert readout.published.isoformat() == published

    @pytest.mark.parametrize(
        ("column", "message"),
        [
            (pa.array(["6 May"]), "published: found '6 May', expected a day such as '2024-05-06'"),
            (
                pa.array([1], pa.timestamp("ns", "UTC")),
                (
                    "published: found 'timestamp[ns, tz=UTC]', expected a day or a moment of the years "
                    "1 to 9999, to the microsecond ("
                ),
            ),
            (
                pa.array([10**9], pa.date32()),
                (
                    "published: found 'date32[day]', expected a day or a moment of the years 1 to 9999, "
                    "to the microsecond ("
                ),
            ),
        ],
        ids=["words", "nanoseconds", "a far day"],
    )
    def test_what_is_known_wrongly_costs_its_row(self, column: Any, message: str) -> None:
        """It is a failure like any other."""
        (failure,) = outcomes(content=[TEXT], published=column)
        assert isinstance(failure, Failure)
        assert failure.error == "SchemaError"
        assert failure.message.startswith(message)


class TestRefused:
    """Batches that are no pages: which column, what was found, what was expected."""

    @pytest.mark.parametrize(
        ("given", "message"),
        [
            (batch(), "content: found nothing, expected a column of this name"),
            (page_schema().remove(1).empty_table(), "content: found nothing, expected a column of this name"),
            (batch(content=[1]), "content: found 'int64', expected a column of binary or string"),
            (batch(content=[TEXT], url=[1]), "url: found 'int64', expected a column of string"),
            (batch(content=[TEXT], id=[1]), "id: found 'int64', expected a column of string"),
            (batch(content=[TEXT], url=[b"x"]), "url: found 'binary', expected a column of string"),
            (
                batch(content=[TEXT], published=[dt.datetime(2024, 5, 6)]),  # noqa: DTZ001  # is refused
                (
                    "published: found 'timestamp[us]', "
                    "expected a column of date32 or timestamp with a time zone or string"
                ),
            ),
            (
                batch(content=[TEXT], retrieved=[dt.date(2024, 5, 6)]),
                "retrieved: found 'date32[day]', expected a column of timestamp with a time zone or string",
            ),
            (
                pa.RecordBatch.from_arrays([pa.array([TEXT])] * 2, names=["content", "content"]),
                "content: found '2 columns', expected one column of this name",
            ),
            (
                pa.RecordBatch.from_arrays([pa.array([TEXT])], names=[b"\xfa"]),
                r"batch: found b'\xfa', expected names of columns in UTF-8",
            ),
            ([TEXT], f"batch: found ['{TEXT[:28]}"),
        ],
    )
    def test_batches(self, given: Any, message: str) -> None:
        """A fault of the whole batch is raised, as it is the program's."""
        with pytest.raises(SchemaError) as refused:
            parse_batch(given)
        assert str(refused.value).startswith(message)

    def test_a_missing_package_is_named(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Whoever lacks it learns what to install."""
        monkeypatch.setitem(sys.modules, "pyarrow", None)
        with pytest.raises(MissingExtraError) as missing:
            schema()
        assert str(missing.value) == (
            "arrow: found no package 'pyarrow', expected it to be installed; "
            "try pip install 'dipreadout[arrow]'"
        )

    def test_the_module_loads_without_the_package(self) -> None:
        """It is loaded when the first batch comes."""
        program = "import dipreadout.arrow, sys; sys.exit('pyarrow' in sys.modules)"
        assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0

    def test_nothing_but_outcomes_is_written(self) -> None:
        """Rows are made of readouts and failures."""
        with pytest.raises(SchemaError) as refused:
            to_batch([SMALL, "x"])  # type: ignore[list-item]
        assert str(refused.value) == "outcome: found 'x', expected a Readout or a Failure"


class TestRoundTrip:
    """Rows give back the values that they were made of."""

    @given(st.lists(readouts() | FAILURES, max_size=3))
    def test_any_values(self, several: list[Readout | Failure]) -> None:
        """Offsets from UTC and digests too."""
        rows = to_batch(several)
        rows.validate(full=True)
        back = list(from_batch(rows))
        assert back == several
        assert repr(back) == repr(several)
        assert [one.source.sha256 for one in back if isinstance(one, Readout)] == [
            one.source.sha256 for one in several if isinstance(one, Readout)
        ]

    def test_everything(self, everything: Readout) -> None:
        """The value that fills every field."""
        assert list(from_batch(to_batch([everything]))) == [everything]

    def test_more_rows_than_are_unpacked_at_a_time(self) -> None:
        """None is left out, and a fault is told by its row."""
        rows = to_batch([SMALL, Failure(error="x", message="y")] * 600)
        assert list(from_batch(rows)) == [SMALL, Failure(error="x", message="y")] * 600
        messages = [*([None, "y"] * 599), None, None]
        with pytest.raises(SchemaError, match=r"^row 1200: "):
            list(from_batch(rows.set_column(3, "message", pa.array(messages))))

    def test_a_message_that_no_text_holds(self) -> None:
        """A lone surrogate stands escaped."""
        assert list(from_batch(to_batch([Failure(error="E", message="\ud800")]))) == [
            Failure(error="E", message=r"\ud800")
        ]

    def test_no_rows(self) -> None:
        """Columns are checked all the same."""
        assert list(from_batch(to_batch([]))) == []
        with pytest.raises(SchemaError, match=r"^readout: found 'string', expected a column of structs$"):
            list(from_batch(to_batch([]).set_column(1, "readout", pa.array([], pa.string()))))

    @pytest.mark.parametrize(("year", "hours"), [(1, 14), (9999, -14)])
    def test_the_ends_of_the_calendar(self, year: int, hours: int) -> None:
        """Moments that lie outside the calendar in UTC."""
        zone = dt.timezone(dt.timedelta(hours=hours))
        day = (1, 1, 0) if year == 1 else (12, 31, 23)
        readout = attrs.evolve(SMALL, published=dt.datetime(year, *day, tzinfo=zone))
        (back,) = from_batch(to_batch([readout]))
        assert isinstance(back, Readout)
        assert repr(back.published) == repr(readout.published)

    @given(st.lists(readouts() | FAILURES, max_size=2))
    @settings(max_examples=15)
    def test_through_parquet(self, several: list[Readout | Failure]) -> None:
        """A file of rows, with columns of the caller's own in it."""
        files = pytest.importorskip("pyarrow.parquet")
        target = io.BytesIO()
        table = pa.table(to_batch(several)).append_column("day", pa.array(range(len(several))))
        files.write_table(table, target)
        assert list(from_batch(files.read_table(target))) == several

    @given(st.lists(readouts() | FAILURES, max_size=2))
    @settings(max_examples=15)
    def test_through_polars(self, several: list[Readout | Failure]) -> None:
        """Polars has kinds of text, of lists and of numbers of its own."""
        polars = pytest.importorskip("polars")
        frame = polars.from_arrow(pa.table(to_batch(several)))
        assert list(from_batch(frame.to_arrow(compat_level=polars.CompatLevel.newest()))) == several
        assert list(from_batch(frame.to_arrow())) == several


class TestColumns:
    """What programs of other people find."""

    def test_a_readout_is_nested_as_the_model_is(self) -> None:
        """Days, moments, numbers and text have types of their own, and each field says what it means."""
        readout = schema().field("readout").type
        types = {field.name: str(field.type) for field in readout}
        assert list(types) == [
            *("title", "text", "language", "source", "published", "published_at", "published_at_offset"),
            *("translations", "meeting", "participants", "statements", "sentences"),
        ]
        assert types["published"] == "date32[day]"
        assert types["published_at"] == "timestamp[us, tz=UTC]"
        assert types["published_at_offset"] == "int16"
        assert types["sentences"] == "list<item: struct<start: int64, end: int64>>"
        meeting, source = readout.field("meeting").type, readout.field("source").type
        assert str(meeting.field("evidence").type) == (
            "list<item: struct<field: string, start: int64, end: int64>>"
        )
        assert str(source.field("retrieved_offset").type) == "int16"
        assert meeting.field("date").metadata == {
            b"description": b"The first day, at the place of the event."
        }

    def test_cells(self, everything: Readout) -> None:
        """A readout's own terms, as any program reads them."""
        cells = to_batch([everything]).column("readout")[0].as_py()
        assert cells["published"] == dt.date(2031, 5, 7)
        assert cells["published_at"] == dt.datetime(2031, 5, 7, 15, 5, tzinfo=dt.UTC)
        assert cells["published_at_offset"] == 180
        assert cells["meeting"]["evidence"][0] == {
            "field": "kind",
            "start": everything.meeting.evidence["kind"].start,
            "end": everything.meeting.evidence["kind"].end,
        }
        assert [statement["scope"] for statement in cells["statements"]] == [
            statement.scope.value for statement in everything.statements
        ]


def changed(**cells: Any) -> Any:
    """The row of ``SMALL`` with other cells in its readout, the types as Arrow guesses them."""
    row = to_batch([SMALL]).to_pylist()[0]
    row["readout"] |= cells
    return pa.RecordBatch.from_pylist([row])


class TestReadingRefused:
    """Rows that are no outcomes: where, what was found, what was expected."""

    @pytest.mark.parametrize(
        ("given", "message"),
        [
            (batch(readout=[None], error=["x"]), "message: found nothing, expected a column of this name"),
            (
                batch(readout=[None], error=["DecodeError"], message=pa.nulls(1)),
                "row 1: found (None, 'DecodeError', None), expected a readout, or an error and its message",
            ),
            (
                batch(readout=["x"], error=["x"], message=["x"]),
                "readout: found 'string', expected a column of structs",
            ),
            (changed(text=1), "readout.text: found 'int64', expected a column of string"),
            (changed(text=None), "row 1, readout.text: found None, expected paragraphs of printable text, "),
            (
                changed(sentences=[{"start": "0", "end": 1}]),
                "readout.sentences[].start: found 'string', expected a column of int64",
            ),
            (
                changed(sentences=[{"start": 0.5, "end": 1}]),
                "readout: found 'struct<",
            ),
            (
                changed(sentences=[{"start": 0, "end": 90}]),
                "row 1, readout.sentences[0].end: found 90, expected at most 9, the length of the text",
            ),
            (changed(sentences=[None]), "row 1, readout.sentences[0]: found None, expected an object"),
            (
                changed(titel="x"),
                "readout.titel: found 'titel', expected no such field; did you mean 'title'?",
            ),
            (
                changed(published_at=dt.datetime(2024, 5, 6, tzinfo=dt.UTC)),
                (
                    "row 1, readout.published: found nothing, "
                    "expected minutes in published_at_offset, as there is a moment"
                ),
            ),
            (
                changed(
                    published=dt.date(2024, 5, 7),
                    published_at=dt.datetime(2024, 5, 6, tzinfo=dt.UTC),
                    published_at_offset=0,
                ),
                (
                    "row 1, readout.published: found datetime.date(2024, 5, 7), "
                    "expected 2024-05-06, the day of published_at, or nothing"
                ),
            ),
            (
                changed(meeting={**to_batch([SMALL]).to_pylist()[0]["readout"]["meeting"], "kind": "talk"}),
                "row 1, readout.meeting.kind: found 'talk', expected meeting, talks, ",
            ),
            (
                changed(
                    meeting={
                        **to_batch([SMALL]).to_pylist()[0]["readout"]["meeting"],
                        "evidence": [{"field": "kind", "start": 0, "end": 4}] * 2,
                    }
                ),
                (
                    "row 1, readout.meeting.evidence: found {'end': 4, 'field': 'kind', 'start': 0}, "
                    "expected a field of the meeting that has no words yet, and its words"
                ),
            ),
            (
                to_batch([SMALL]).replace_schema_metadata({"dipreadout": "arrow/9"}),
                "batch: found b'arrow/9', expected 'arrow/1', the version that this release reads",
            ),
        ],
    )
    def test_rows(self, given: Any, message: str) -> None:
        """The first fault is named by the way to it."""
        with pytest.raises(SchemaError) as refused:
            list(from_batch(given))
        assert str(refused.value).startswith(message)

    def test_a_field_is_missing(self) -> None:
        """What was left out on the way is not taken for nothing."""
        row = to_batch([SMALL]).to_pylist()[0]
        del row["readout"]["source"]
        with pytest.raises(SchemaError) as refused:
            list(from_batch(pa.RecordBatch.from_pylist([row])))
        assert str(refused.value) == "readout.source: found nothing, expected this field"


CELLS: st.SearchStrategy[Any] = st.sampled_from(
    [
        *(None, "", "x", 0, -1, 2**62, 0.5, float("nan"), True, b"\xff", [], [None], [[]], {}, {"start": 0}),
        *(dt.date(1, 1, 1), dt.datetime(9999, 12, 31, tzinfo=dt.UTC), dt.timedelta(1)),
    ]
)


def damaged(cells: Any, data: st.DataObject) -> Any:
    """Cells with another value in one place, or without it."""
    if not cells or not isinstance(cells, dict | list) or data.draw(st.booleans()):
        return data.draw(CELLS)
    keys = sorted(cells) if isinstance(cells, dict) else range(len(cells))
    key: Any = data.draw(st.sampled_from(keys))
    cells[key] = damaged(cells[key], data)
    return cells


class TestHostile:
    """Whatever comes, there are outcomes that can be written again, or a message."""

    @given(readouts() | FAILURES, st.data())
    def test_any_cell(self, outcome: Readout | Failure, data: st.DataObject) -> None:
        """A row with any value in any of its cells."""
        if isinstance(outcome, Readout):
            # Some moments have no value in Python that is in UTC.
            source = attrs.evolve(outcome.source, retrieved=None)
            outcome = attrs.evolve(outcome, source=source, published=None)
        row = damaged(to_batch([outcome]).to_pylist()[0], data)
        try:
            given = pa.RecordBatch.from_pylist([row])
        except (pa.ArrowException, AttributeError, TypeError):
            reject()  # no row, or values of two types in one list
        refused: ReadoutError | None = None
        found: list[Readout | Failure] = []
        try:
            found = list(from_batch(given))
        except ReadoutError as error:
            refused = error
        assert str(refused) if refused else list(from_batch(to_batch(found))) == found
