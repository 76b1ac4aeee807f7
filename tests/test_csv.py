"""CSV tables: the folder and the archive are read back as they were; faults are named by their cells."""

from __future__ import annotations

import csv as other_csv
import io
import json
import warnings
import zipfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dipreadout import Meeting, Participant, Readout, ReadoutError, SchemaError, formats
from dipreadout.errors import LimitError
from dipreadout.formats import _archive, csv, csv_zip
from dipreadout.formats._cells import from_csv
from dipreadout.formats._tables import Table, docs, tables
from dipreadout.strategies import lines, readouts

SMALL = Readout(text="They met.", language="en", meeting=Meeting(kind="talks"))


def read(files: dict[str, bytes]) -> list[Readout]:
    """All readouts of a folder."""
    return list(csv.read_folder(files))


def write(*several: Readout) -> dict[str, bytes]:
    """The files of a folder."""
    return formats.whole(csv.write_folder(several))


def tables_of(files: dict[str, bytes]) -> dict[str, bytes]:
    """The files of a folder that are tables."""
    return {name: data for name, data in files.items() if name.endswith(".csv")}


def titled(title: str) -> Readout:
    """A readout of which only the title matters."""
    return attrs.evolve(SMALL, title=title)


class TestRoundTrip:
    """What is written is read back as it was."""

    @given(st.lists(readouts(), max_size=3))
    def test_folder(self, several: list[Readout]) -> None:
        """Any valid values in their order, the digests with them."""
        back = read(write(*several))
        assert back == several
        assert [readout.source.sha256 for readout in back] == [readout.source.sha256 for readout in several]

    @given(st.lists(readouts(), max_size=2), st.integers(1, 5000))
    @settings(max_examples=20)
    def test_archive(self, several: list[Readout], size: int) -> None:
        """The same in one file, in whatever chunks it comes."""
        data = b"".join(csv_zip.write_all(several))
        chunks = [data[start : start + size] for start in range(0, len(data), size)]
        assert list(csv_zip.read_all(chunks)) == several

    @given(readouts())
    @settings(max_examples=20)
    def test_the_time_of_day_makes_no_difference(self, readout: Readout) -> None:
        """The same value gives the same bytes."""
        assert list(csv_zip.write_all([readout])) == list(csv_zip.write_all([readout]))
        with zipfile.ZipFile(io.BytesIO(b"".join(csv_zip.write_all([readout])))) as archive:
            assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}

    def test_everything(self, everything: Readout) -> None:
        """The value that fills every field; offsets from UTC stay what they were."""
        (back,) = read(write(everything))
        assert back == everything
        assert repr(back.published) == repr(everything.published)

    def test_nothing(self) -> None:
        """No readouts give tables that have only their headings."""
        files = write()
        assert files["parties.csv"] == b"readout,statement,party\n"
        assert read(files) == []

    @pytest.mark.parametrize(
        "title",
        ["=1+1", "+1", "-1", "@SUM(A1)", "'=1", "''-", "'", "'tis", "＝1", '"', 'a "b", c', ",", "NA", "1.0"],
    )
    def test_what_spreadsheets_take_for_something_else(self, title: str) -> None:
        """Formulas, quotation marks, numbers and words for nothing are text like any other."""
        assert read(write(titled(title))) == [titled(title)]

    @given(lines())
    def test_no_cell_begins_as_a_formula_does(self, title: str) -> None:
        """Whatever the text, a spreadsheet that opens the file runs nothing."""
        rows = list(other_csv.reader(io.StringIO(write(titled(title))["readouts.csv"].decode(), newline="")))
        assert rows[1][1][0] not in "=+-@"

    def test_long_texts(self) -> None:
        """The standard library's reader stops at 131072 characters; this does not."""
        long = attrs.evolve(SMALL, text=" ".join(["word"] * 40_000))
        assert read(write(long)) == [long]

    @given(readouts())
    @settings(max_examples=20)
    def test_editors_make_no_difference(self, readout: Readout) -> None:
        """A byte-order mark, other line ends, and marks around every cell are what spreadsheets save."""
        files = write(readout)
        for name in tables_of(files):
            rows = other_csv.reader(io.StringIO(files[name].decode(), newline=""))
            target = io.StringIO(newline="")
            other_csv.writer(target, quoting=other_csv.QUOTE_ALL, lineterminator="\n").writerows(rows)
            files[name] = target.getvalue().replace("\n", "\r\n").encode("utf-8-sig")
        assert read(files) == [readout]

    @given(st.lists(readouts(), max_size=2))
    @settings(max_examples=10)
    def test_through_pandas(self, several: list[Readout]) -> None:
        """What pandas has read as text and written again is the same."""
        pandas = pytest.importorskip("pandas")
        files = {}
        for name, data in tables_of(write(*several)).items():
            frame = pandas.read_csv(io.BytesIO(data), dtype=str, keep_default_na=False)
            files[name] = frame.to_csv(index=False).encode()
        assert read(files) == several

    @given(st.lists(readouts(), max_size=2))
    @settings(max_examples=10)
    def test_through_polars(self, several: list[Readout]) -> None:
        """The same through Polars."""
        polars = pytest.importorskip("polars")
        files = {}
        for name, data in tables_of(write(*several)).items():
            frame = polars.read_csv(io.BytesIO(data), infer_schema=False)
            files[name] = frame.write_csv().encode()
        assert read(files) == several

    @given(st.lists(readouts(), max_size=3), st.randoms())
    @settings(max_examples=20)
    def test_numbered_rows_may_stand_in_any_order(self, several: list[Readout], random: Any) -> None:
        """Whoever sorts a table by another column changes nothing."""
        files = write(*several)
        for table in tables().values():
            if table.numbered:
                heading, *rows = cells(files, table)
                random.shuffle(rows)
                put(files, table.name, [heading, *rows])
        assert read(files) == several


def cells(files: dict[str, bytes], table: Table | str) -> list[list[str]]:
    """The cells of a table, the heading first."""
    name = table if isinstance(table, str) else table.name
    return list(other_csv.reader(io.StringIO(files[f"{name}.csv"].decode(), newline="")))


def put(files: dict[str, bytes], name: str, rows: Iterable[Iterable[str]]) -> None:
    """Put other cells in the place of a table's."""
    target = io.StringIO(newline="")
    other_csv.writer(target, lineterminator="\n").writerows(rows)
    files[f"{name}.csv"] = target.getvalue().encode()


def changed(readout: Readout, name: str, row: int, column: str, cell: str) -> dict[str, bytes]:
    """The files of a readout with another cell in one place; rows as people count them."""
    files = write(readout)
    rows = cells(files, name)
    rows[row - 1][rows[0].index(column)] = cell
    put(files, name, rows)
    return files


class TestLayout:
    """What stands in the tables."""

    def test_statements_can_be_read_by_people(self, everything: Readout) -> None:
        """The words stand beside the positions."""
        heading, first, *_ = cells(write(everything), "statements")
        assert dict(zip(heading, first, strict=True)) == {
            "readout": "1",
            "statement": "1",
            "speaker": "Amina Odhiambo",
            "quote": everything.quote(everything.statements[0]),
            "scope": "person",
            "source_start": "261",
            "source_end": "269",
            "cue_start": "270",
            "cue_end": "275",
            "mode": "mixed",
            "source_quote": "Odhiambo",
            "cue_quote": "noted",
            "first_sentence": "3",
            "last_sentence": "3",
            "start": "261",
            "end": "357",
        }

    def test_links(self, everything: Readout) -> None:
        """A statement's speakers are rows of a table between the two others."""
        assert cells(write(everything), "speakers")[1:] == [
            ["1", "1", "amina-odhiambo", "Amina Odhiambo"],
            ["1", "2", "tomás-beltrán-quispe", "Tomás Beltrán Quispe"],
        ]

    def test_every_field_of_the_model_has_its_place(self) -> None:
        """Names of columns are unique in their tables, and each is explained."""
        for table in tables().values():
            names = [column.name for column in table.columns]
            assert len(set(names)) == len(names)
            assert all(column.doc for column in table.columns)
            assert set(table.key) <= set(names)

    def test_the_codebook_is_the_docstrings(self, everything: Readout) -> None:
        """What the model says of its fields is what the data package says of its columns."""
        package = json.loads(write(everything)["datapackage.json"])
        (table,) = [resource for resource in package["resources"] if resource["name"] == "participants"]
        about = {field["name"]: field["description"] for field in table["schema"]["fields"]}
        assert about["name"] == docs(Participant)["name"]
        assert about["office"] == "The office as printed; empty when none is."

    def test_frictionless_finds_nothing_wrong(self, everything: Readout, tmp_path: Path) -> None:
        """Types, terms and keys hold for other people's validator."""
        check_package(tmp_path / "a.csvs", [everything, SMALL, everything])

    def test_frictionless_finds_what_is_wrong(self, everything: Readout, tmp_path: Path) -> None:
        """The keys, terms and types of the data package say something."""
        for table, row, column, cell, fault in (
            ("speakers", 2, "participant", "nobody", "foreign-key"),
            ("statements", 3, "statement", "1", "primary-key"),
            ("participants", 3, "role", "guest", "constraint-error"),
            ("readouts", 2, "date", "May 6", "type-error"),
        ):
            for name, data in changed(everything, table, row, column, cell).items():
                (tmp_path / name).write_bytes(data)
            assert (row, fault) in [(line, kind) for line, kind, _ in faults_of(tmp_path)]

    @given(several=st.lists(readouts(), max_size=2))
    @settings(max_examples=5)
    def test_frictionless_takes_any_values(
        self, several: list[Readout], tmp_path_factory: pytest.TempPathFactory
    ) -> None:
        """Whatever the readouts."""
        check_package(tmp_path_factory.mktemp("package") / "a.csvs", several)


def check_package(path: Path, several: list[Readout]) -> None:
    """Fail unless Frictionless takes the folder."""
    formats.save(path, several, format="csv")
    assert faults_of(path) == []


def faults_of(path: Path) -> list[list[Any]]:
    """What Frictionless finds wrong in a folder: the row, the kind of fault, and what it says."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from frictionless import Package

        report = Package(str(path / "datapackage.json")).validate()
    found: list[list[Any]] = report.flatten(["rowNumber", "type", "note"])
    return found


CELLS = """\
readouts row 2, kind = talk
readouts.csv row 2, kind: found 'talk', expected meeting, talks, phone_call, video_call,
multilateral, visit, ceremony, message, briefing or other; did you mean 'talks'?

readouts row 2, published = 2031-05-08
readouts.csv row 2, published: found datetime.date(2031, 5, 8), expected 2031-05-07, the day of
published_at, or an empty cell

readouts row 2, date = 6 May 2031
readouts.csv row 2, date: found '6 May 2031', expected a day such as '2024-05-06'

readouts row 2, retrieved = 2031-05-08T09:30:15
readouts.csv row 2, retrieved: found datetime.datetime(2031, 5, 8, 9, 30, 15), expected a datetime
with a time zone

readouts row 2, country = Kenya
readouts.csv row 2, country: found 'Kenya', expected the code of a state (ISO 3166-1 alpha-2), such
as 'PE'

readouts row 2, text =
readouts.csv row 2, text: found nothing, expected a value in this cell

readouts row 2, initiator =
evidence.csv row 9, field: found 'initiator', expected a column in which readouts.csv row 2 has a
value

evidence row 3, field = dat
evidence.csv row 3, field: found 'dat', expected kind, date, end_date, part_of_day, place, venue,
country, occasion, visit or initiator; did you mean 'date'?

evidence row 9, end = 9000
evidence.csv row 9, end: found 9000, expected at most 490, the length of the text

statements row 3, cue_end = 4e2
statements.csv row 3, cue_end: found '4e2', expected a whole number of at most 19 digits, and
nothing else

statements row 3, cue_end = 9999999999999999999
statements.csv row 3, cue_end: found 9999999999999999999, expected a whole number of code points, 0
or more

statements row 3, cue_end =
statements.csv row 3, cue_end: found None, expected a whole number of code points, 0 or more

statements row 3, scope = party
statements.csv row 3, speakers: found ('tomás-beltrán-quispe',), expected none, as the scope is
'party'

statements row 3, statement = 1
statements.csv row 3, statement: found 1, expected a value that statements.csv row 2 does not have

statements row 3, last_sentence = 8
statements.csv row 3, last_sentence: found 8, expected the sentence of a row of sentences with
readout 1

statements row 3, last_sentence = 2
statements.csv row 3, last_sentence: found 2, expected 3 or more, as first_sentence is 3

statements row 6, first_sentence = 4
statements.csv row 6, start: found 358, expected 428 or more, where the one before ends, or the same first
sentence

statements row 3, cue_quote = says
statements.csv row 3, cue_quote: found 'says', expected 'said', or an empty cell,
as this one only repeats others; change those

statements row 2, end = 300
statements.csv row 2, end: found 300, expected 357, or an empty cell,
as this one only repeats others; change those

speakers row 3, participant = tomas-beltran-quispe
speakers.csv row 3, participant: found 'tomas-beltran-quispe', expected the participant of a row of
participants with readout 1; did you mean 'tomás-beltrán-quispe'?

speakers row 3, readout = 2
speakers.csv row 3, statement: found 2, expected the statement of a row of statements with readout 2

sentences row 8, end = 9000
sentences.csv row 8, end: found 9000, expected at most 490, the length of the text

mentions row 6, end = 9000
mentions.csv row 6, end: found 9000, expected at most 490, the length of the text

participants row 4, readout = 7
participants.csv row 4, readout: found 7, expected the readout of a row of readouts
"""
"""A cell, what is put there, and the message."""


def cases() -> Iterator[Any]:
    """A place, a cell and a message for each block of ``CELLS``."""
    for block in CELLS.strip("\n").split("\n\n"):
        change, *message = block.split("\n")
        place, _, cell = change.partition(" =")
        yield pytest.param(place, cell.strip(), " ".join(message), id=place)


class TestRefused:
    """What is no such folder: which cell, what was found, what was expected."""

    @pytest.mark.parametrize(("place", "cell", "message"), list(cases()))
    def test_cells(self, everything: Readout, place: str, cell: str, message: str) -> None:
        """One wrong cell in a folder that is right otherwise."""
        table, _, row, column = place.replace(",", "").split(" ")
        with pytest.raises(SchemaError) as refused:
            read(changed(everything, table, int(row), column, cell))
        assert str(refused.value) == message

    @pytest.mark.parametrize(
        ("name", "data", "message"),
        [
            ("parties.csv", None, "parties.csv: found nothing, expected this file, a table of tables/1"),
            (
                "partys.csv",
                b"",
                "partys.csv: found b'', expected no such file; did you mean 'parties.csv'?",
            ),
            (
                "parties.csv",
                b"readout,statement,party\n1,1,\xff\n",
                "parties.csv byte 28: found b'\\xff', expected UTF-8",
            ),
            (
                "parties.csv",
                b"readout,statement\n",
                "parties.csv heading, party: found nothing, expected this column",
            ),
            ("parties.csv", b"", "parties.csv heading, readout: found nothing, expected this column"),
            (
                "parties.csv",
                b"readout;statement;party\n",
                (
                    "parties.csv heading: found 'readout;statement;party', "
                    "expected no such column, as columns of your own begin with 'x_'"
                ),
            ),
            (
                "parties.csv",
                b"readout,statement,party,topic\n",
                (
                    "parties.csv heading: found 'topic', "
                    "expected no such column, as columns of your own begin with 'x_'"
                ),
            ),
            (
                "parties.csv",
                b"readout,statement,party,party\n",
                "parties.csv heading: found 'party', expected no second column of this name",
            ),
            (
                "parties.csv",
                b"readout,statement,party\n1,1\n",
                "parties.csv row 2: found '2 cells', expected 3, as the heading has",
            ),
            (
                "parties.csv",
                b'readout,statement,party\n1,1,"KE\n',
                (
                    "parties.csv row 2: found '\"KE\\n', expected a comma or the end of the row after a "
                    "cell, quotation marks doubled inside a pair"
                ),
            ),
            (
                "datapackage.json",
                b"{}",
                (
                    "datapackage.json, dipreadout: found None, "
                    "expected 'tables/1', the version that this release reads"
                ),
            ),
            ("datapackage.json", b"[", "datapackage.json: found b'[', expected JSON"),
        ],
    )
    def test_files(self, name: str, data: bytes | None, message: str) -> None:
        """A folder with a file too few, or too many, or one that is no table."""
        files = write(SMALL)
        if data is None:
            del files[name]
        else:
            files[name] = data
        with pytest.raises(SchemaError) as refused:
            read(files)
        assert str(refused.value) == message

    def test_the_samples_are_valid(self, everything: Readout) -> None:
        """So each of the changes above is what makes them invalid."""
        assert read(write(everything)) == [everything]
        assert read(write(SMALL)) == [SMALL]


class TestPeople:
    """What people do with tables."""

    def test_a_correction(self, everything: Readout) -> None:
        """A cell is changed, the derived one beside it emptied, and the value has it."""
        files = changed(everything, "statements", 3, "cue_end", "")
        rows = cells(files, "statements")
        for column in ("cue_start", "cue_quote"):
            rows[2][rows[0].index(column)] = ""
        put(files, "statements", rows)
        (back,) = read(files)
        assert back.statements[1] == attrs.evolve(everything.statements[1], cue=None)

    def test_columns_of_their_own(self, everything: Readout) -> None:
        """They begin with ``x_``, and reading leaves them aside."""
        files = write(everything)
        heading, *rows = cells(files, "statements")
        put(files, "statements", [[*heading, "x_topic"], *([*row, "trade"] for row in rows)])
        assert read(files) == [everything]

    def test_columns_in_another_order(self, everything: Readout) -> None:
        """Names count, not positions; derived columns may be left out."""
        files = write(everything)
        rows = [row[::-1] for row in cells(files, "statements")]
        kept = [n for n, name in enumerate(rows[0]) if name not in ("quote", "speaker", "start", "end")]
        put(files, "statements", [[row[n] for n in kept] for row in rows])
        assert read(files) == [everything]

    def test_empty_rows_and_hidden_files(self, everything: Readout) -> None:
        """What programs leave behind is no fault."""
        files = write(everything)
        files["statements.csv"] += b",,,,,,,,,,,,,,,\n\n"
        files[".~lock.statements.csv#"] = files["~$statements.csv"] = b"\0"
        del files["datapackage.json"]
        assert read(files) == [everything]

    def test_trimmed_words(self, everything: Readout) -> None:
        """White space in derived cells is nobody's edit."""
        quote = everything.quote(everything.sentences[0]).replace(" ", "  ")
        assert read(changed(everything, "sentences", 2, "quote", f" {quote}\n")) == [everything]

    def test_a_zipped_folder(self, everything: Readout) -> None:
        """An archive that a file manager has made has the folder's name in it, and its own files."""
        files = {f"talks.csvs/{name}": data for name, data in write(everything).items()}
        archive = _archive.pack([*files.items(), ("__MACOSX/talks.csvs/._readouts.csv", b"\0")])
        assert list(csv_zip.read_all([archive])) == [everything]


class TestArchives:
    """What is no such archive."""

    def test_no_archive(self) -> None:
        """Anything else is refused by name."""
        with pytest.raises(SchemaError) as refused:
            list(csv_zip.read_all([b"PK?"]))
        assert str(refused.value) == (
            "archive: found b'PK?', expected a zip archive that is whole (File is not a zip file)"
        )

    def test_two_files_of_one_name(self) -> None:
        """Neither wins."""
        archive = _archive.pack([("a/parties.csv", b""), ("b/parties.csv", b"")])
        with pytest.raises(SchemaError) as refused:
            list(csv_zip.read_all([archive]))
        assert str(refused.value) == ("archive: found 'b/parties.csv', expected no second file of this name")

    def test_a_bomb(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """No more is unpacked than the limit, whatever sizes the archive states."""
        monkeypatch.setattr(_archive, "_LIMIT", 1000)
        archive = _archive.pack([("a.csv", bytes(600)), ("b.csv", bytes(600_000))])
        with pytest.raises(LimitError) as refused:
            list(csv_zip.read_all([archive]))
        assert str(refused.value) == (
            "bytes in the archive: found 1001, expected at most 1000; "
            "split the input, or read the part that matters"
        )


class TestHostile:
    """Whatever comes, there is a readout that can be written again, or a message."""

    @given(readouts(), st.data())
    def test_any_cell(self, readout: Readout, data: st.DataObject) -> None:
        """Any text in any cell of any table."""
        files = write(readout)
        table = data.draw(st.sampled_from([name for name in tables() if len(cells(files, name)) > 1]))
        rows = cells(files, table)
        row, column = data.draw(st.integers(1, len(rows) - 1)), data.draw(st.integers(0, len(rows[0]) - 1))
        rows[row][column] = data.draw(
            st.text(max_size=5)
            | st.integers(-2, 40).map(str)
            | st.sampled_from(rows).flatmap(st.sampled_from)
        )
        files[f"{table}.csv"] = _text(rows)
        check_honest(csv.read_folder, files)

    @given(readouts(), st.data())
    def test_any_damage(self, readout: Readout, data: st.DataObject) -> None:
        """A file cut anywhere, with any bytes put in its place."""
        files = write(readout)
        name = data.draw(st.sampled_from(sorted(files)))
        files[name] = damaged(files[name], data)
        check_honest(csv.read_folder, files)

    @given(readouts(), st.data())
    def test_damaged_archives(self, readout: Readout, data: st.DataObject) -> None:
        """The same for the archive."""
        archive = damaged(b"".join(csv_zip.write_all([readout])), data)
        check_honest(csv_zip.read_all, [archive])

    @given(st.dictionaries(st.sampled_from([f"{name}.csv" for name in tables()]), st.binary(max_size=20)))
    @example({f"{name}.csv": b"\n" for name in tables()})
    def test_any_bytes(self, files: dict[str, bytes]) -> None:
        """Files that have nothing to do with readouts."""
        check_honest(csv.read_folder, files)
        check_honest(from_csv, files)


def _text(rows: list[list[str]]) -> bytes:
    target = io.StringIO(newline="")
    other_csv.writer(target, lineterminator="\n").writerows(rows)
    return target.getvalue().encode(errors="surrogatepass")


def damaged(source: bytes, data: st.DataObject) -> bytes:
    """A few bytes of a file taken out, and others put in."""
    start = data.draw(st.integers(0, len(source)))
    end = data.draw(st.integers(start, min(len(source), start + 3)))
    return source[:start] + data.draw(st.binary(max_size=3)) + source[end:]


def check_honest(read: Callable[[Any], Iterator[Readout]], source: Any) -> None:
    """Fail unless the source is read to readouts that can be written, or refused with a message."""
    refused: ReadoutError | None = None
    several: list[Readout] = []
    try:
        several = list(read(source))
    except ReadoutError as error:
        refused = error
    assert str(refused) if refused else list(csv.read_folder(write(*several))) == several
