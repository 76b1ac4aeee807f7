"""Excel: a workbook for people, read back as it was, whatever a cell looks like to a spreadsheet."""

from __future__ import annotations

import io
import re
from typing import Any

import attrs
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dipreadout import Meeting, Readout, ReadoutError, SchemaError
from dipreadout.errors import LimitError, shorten
from dipreadout.formats import _archive, excel
from dipreadout.formats._tables import tables
from dipreadout.strategies import readouts

openpyxl = pytest.importorskip("openpyxl")

SMALL = Readout(text="They met.", language="en", meeting=Meeting(kind="talks"))
BOOK = "xl/workbook.xml"
TYPE_AGAIN = "expected text; format the cell as text, and type it again"
PARTIES = f"xl/worksheets/sheet{list(tables()).index('parties') + 2}.xml"


def write(*several: Readout) -> bytes:
    """A workbook."""
    return b"".join(excel.write_all(several))


def read(data: bytes) -> list[Readout]:
    """All readouts of a workbook."""
    return list(excel.read_all([data]))


def titled(title: str) -> Readout:
    """A readout of which only the title matters."""
    return attrs.evolve(SMALL, title=title)


@pytest.fixture(scope="module")
def workbook(everything: Readout) -> bytes:
    """A workbook that fills every field."""
    return write(everything)


class TestRoundTrip:
    """What is written is read back as it was."""

    @given(st.lists(readouts(), max_size=3))
    @settings(max_examples=15)
    def test_workbook(self, several: list[Readout]) -> None:
        """Any valid values in their order, offsets from UTC and digests with them."""
        back = read(write(*several))
        assert back == several
        assert repr(back) == repr(several)
        assert [readout.source.sha256 for readout in back] == [readout.source.sha256 for readout in several]

    def test_everything(self, everything: Readout) -> None:
        """The value that fills every field; the same bytes each time."""
        data = write(everything)
        assert read(data) == [everything]
        assert write(everything) == data

    @pytest.mark.parametrize(
        "title",
        [
            "=1+1",
            "+1",
            "-1",
            "@A",
            "'=1",
            "#N/A",
            "TRUE",
            "1.0",
            "007",
            "2024-05-06",
            "_x0041_",
            "_x005F_",
            "x005F_",
        ],
    )
    def test_what_spreadsheets_take_for_something_else(self, title: str) -> None:
        """Formulas, errors, numbers, days and escapes are text like any other."""
        assert read(write(titled(title))) == [titled(title)]
        assert read(with_shared_strings(write(titled(title)))) == [titled(title)]

    @given(readouts())
    @settings(max_examples=10)
    def test_as_excel_saves_it(self, readout: Readout) -> None:
        """Text may stand in strings that cells share."""
        assert read(with_shared_strings(write(readout))) == [readout]

    def test_as_openpyxl_saves_it(self, everything: Readout) -> None:
        """What another program has read and written again is the same."""
        target = io.BytesIO()
        openpyxl.load_workbook(io.BytesIO(write(everything))).save(target)
        assert read(target.getvalue()) == [everything]


def with_shared_strings(data: bytes) -> bytes:
    """The same workbook with its text where Excel keeps it."""
    strings: list[bytes] = []

    def share(match: re.Match[bytes]) -> bytes:
        strings.append(match[2])
        return b'%s t="s"><v>%d</v>' % (match[1], len(strings) - 1)

    parts = {
        name: re.sub(rb'(<c [^>]*?) t="inlineStr"><is>(.*?)</is>', share, part, flags=re.DOTALL)
        for name, part in _archive.unpack(data).items()
    }
    parts["xl/sharedStrings.xml"] = (
        b'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
        + b"".join(b"<si>%s</si>" % string for string in strings)
        + b"</sst>"
    )
    assert strings
    return _archive.pack(parts.items())


class TestLayout:
    """What people see."""

    def test_sheets(self, everything: Readout) -> None:
        """The codebook comes first, then a sheet for each table, its heading in view."""
        book = openpyxl.load_workbook(io.BytesIO(write(everything)))
        assert book.sheetnames == ["codebook", *tables()]
        assert {sheet.freeze_panes for sheet in book} == {"A2"}
        assert book["statements"].auto_filter.ref == "A1:P6"
        assert book["statements"].column_dimensions["D"].width == 60

    def test_the_codebook(self) -> None:
        """A row for each column: the table, the column, its type, its terms, its meaning."""
        rows = list(openpyxl.load_workbook(io.BytesIO(write()))["codebook"].values)
        assert rows[0] == ("table", "column", "type", "terms", "meaning")
        assert ("participants", "role", "string", "principal, attendee", "Principal or attendee.") in rows

    def test_text_is_text(self, everything: Readout) -> None:
        """No cell is a formula or a day, and what is typed into one stays text; numbers are numbers."""
        book = openpyxl.load_workbook(io.BytesIO(write(titled("=1+1"), everything)))
        cells = [cell for name in tables() for row in book[name].iter_rows(min_row=2) for cell in row]
        assert {(cell.data_type, cell.number_format) for cell in cells} == {
            ("s", "@"),
            ("n", "@"),
            ("n", "0"),
        }
        assert {type(cell.value) for cell in cells if cell.number_format == "0"} == {int}
        assert {cell.value for cell in cells if cell.number_format == "@" and cell.data_type == "n"} == {None}

    def test_pandas(self, everything: Readout) -> None:
        """A sheet is a data frame."""
        pandas = pytest.importorskip("pandas")
        frame = pandas.read_excel(io.BytesIO(write(everything)), sheet_name="statements")
        assert frame["cue_quote"].tolist() == ["noted", "said", "hopes", "agreed", "remarked"]
        assert frame["start"].tolist() == [statement.span.start for statement in everything.statements]


def edited(readout: Readout, sheet: str, place: str, value: Any) -> bytes:
    """A workbook with another value in one cell."""
    book = openpyxl.load_workbook(io.BytesIO(write(readout)))
    book[sheet][place] = value
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def with_part(name: str, part: bytes | None, readout: Readout = SMALL) -> bytes:
    """A workbook with another part in the place of one, or without it."""
    parts = _archive.unpack(write(readout))
    assert name in parts
    parts.pop(name)
    return _archive.pack([*parts.items(), *([] if part is None else [(name, part)])])


def sheet(rows: bytes, before: bytes = b"") -> bytes:
    """The part of a sheet."""
    space = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    return before + b'<worksheet xmlns="%s"><sheetData>%s</sheetData></worksheet>' % (space, rows)


class TestPeople:
    """What people do with workbooks."""

    def test_a_correction(self, everything: Readout) -> None:
        """What is typed over a cell is what is read."""
        (back,) = read(edited(everything, "readouts", "P2", "Mombasa"))
        assert back.meeting == attrs.evolve(everything.meeting, place="Mombasa")

    def test_numbers_as_text(self, everything: Readout) -> None:
        """Some programs keep numbers as text."""
        assert read(edited(everything, "statements", "F2", "261")) == [everything]

    def test_columns_and_sheets_of_their_own(self, everything: Readout) -> None:
        """They begin with ``x_``, and reading leaves them aside; empty rows too."""
        book = openpyxl.load_workbook(io.BytesIO(write(everything)))
        book["statements"]["Q1"], book["statements"]["Q2"] = "x_topic", 7
        book["statements"].insert_rows(4)
        book.create_sheet("x_notes")["A1"] = "=1+1"
        target = io.BytesIO()
        book.save(target)
        assert read(target.getvalue()) == [everything]


class TestRefused:
    """What a workbook cannot carry, and what is no such workbook."""

    def test_long_texts(self) -> None:
        """A cell holds so many UTF-16 units; nothing is cut."""
        fits = attrs.evolve(SMALL, text="\U0001f1f5" * 16_383 + "a")
        assert read(write(fits)) == [fits]
        with pytest.raises(SchemaError) as refused:
            write(SMALL, attrs.evolve(SMALL, text="a" * 32_768))
        assert str(refused.value) == (
            f"readouts[1], readouts, text: found {shorten('a' * 32_768)}, "
            "expected at most 32767 characters, which a cell of Excel holds; write CSV or Parquet"
        )

    def test_many_rows(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """A sheet has so many rows, its heading with them."""
        monkeypatch.setattr(excel, "_ROWS", 3)
        assert read(write(SMALL, SMALL)) == [SMALL, SMALL]
        with pytest.raises(SchemaError) as refused:
            write(SMALL, SMALL, SMALL)
        assert str(refused.value) == "readouts: found '3 readouts', expected less than 3, a sheet's rows"

    @pytest.mark.parametrize(
        ("place", "value", "message"),
        [
            ("D2", "=1+1", "parties row 2, cell 4: found '=1+1', expected a value, and no formula"),
            (
                "C2",
                True,
                f"parties row 2, party: found True, {TYPE_AGAIN}",
            ),
            (
                "C2",
                7,
                f"parties row 2, party: found 7.0, {TYPE_AGAIN}",
            ),
            ("B2", 1.5, "parties row 2, statement: found 1.5, expected a whole number"),
            ("B2", 10**17, "parties row 2, statement: found 1e+17, expected a whole number"),
            (
                "C1",
                "side",
                (
                    "parties heading: found 'side', expected no such column, as columns of "
                    "your own begin with 'x_'"
                ),
            ),
            ("D2", "KE", "parties row 2: found '4 cells', expected 3, as the heading has"),
        ],
    )
    def test_cells(self, everything: Readout, place: str, value: Any, message: str) -> None:
        """One wrong cell in a workbook that is right otherwise."""
        with pytest.raises(SchemaError) as refused:
            read(edited(everything, "parties", place, value))
        assert str(refused.value) == message

    @pytest.mark.parametrize(
        ("name", "part", "message"),
        [
            (
                "xl/workbook.xml",
                None,
                f"workbook, {BOOK}: found nothing, expected this part of a workbook",
            ),
            (PARTIES, None, f"workbook, {PARTIES}: found nothing, expected this part of a workbook"),
            (PARTIES, sheet(b""), "parties heading, readout: found nothing, expected this column"),
            (
                PARTIES,
                sheet(b"", b'<!DOCTYPE worksheet [<!ENTITY b "c">]>'),
                f"workbook, {PARTIES}: found '<!DOCTYPE worksheet>', expected no document type",
            ),
            (
                PARTIES,
                sheet(b'<row r="0"/>'),
                "parties: found '0', expected the number of a row after 0",
            ),
            (
                PARTIES,
                sheet(b'<row><c r="B1"/><c r="A1"/></row>'),
                "parties row 1: found 'A1', expected a cell after the one before it",
            ),
            (
                PARTIES,
                sheet(b'<row><c t="s"><v>0</v></c></row>'),
                "parties row 1, cell 1: found '0', expected the number of one of 0 shared strings",
            ),
            (
                PARTIES,
                sheet(b'<row><c r="A1"><v>9e999999</v></c></row>'),
                "parties row 1, cell 1: found '9e999999', expected a number, text, or an empty cell",
            ),
        ],
    )
    def test_parts(self, name: str, part: bytes | None, message: str) -> None:
        """One wrong part in a workbook that is right otherwise."""
        with pytest.raises(SchemaError) as refused:
            read(with_part(name, part))
        assert str(refused.value) == message

    def test_a_sheet_too_many(self) -> None:
        """The error says which was probably meant."""
        book = openpyxl.load_workbook(io.BytesIO(write(SMALL)))
        book.create_sheet("statement")
        target = io.BytesIO()
        book.save(target)
        with pytest.raises(SchemaError) as refused:
            read(target.getvalue())
        assert str(refused.value) == (
            "workbook: found 'statement', expected no such sheet, as sheets of your own begin with 'x_'; "
            "did you mean 'statements'?"
        )

    def test_external_entities_and_entity_bombs(self) -> None:
        """Nothing is fetched, nothing is expanded."""
        for entity in (b'"%s"' % (b"b" * 1000), b'SYSTEM "file:///etc/hostname"'):
            before = b"<!DOCTYPE worksheet [<!ENTITY b %s>]>" % entity
            cells = b'<row><c t="inlineStr"><is><t>%s</t></is></c></row>' % (b"&b;" * 1000)
            with pytest.raises(SchemaError):
                read(with_part(PARTIES, sheet(cells, before)))

    def test_a_bomb(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """No more is unpacked than the limit."""
        data = with_part(PARTIES, sheet(b" " * 1_000_000))
        monkeypatch.setattr(_archive, "_LIMIT", 500_000)
        with pytest.raises(LimitError):
            read(data)


class TestHostile:
    """Whatever comes, there is a readout that can be written again, or a message."""

    @given(st.data())
    @settings(max_examples=20)
    def test_any_damage_to_a_sheet(self, workbook: bytes, data: st.DataObject) -> None:
        """XML cut anywhere, with any bytes put in its place."""
        parts = _archive.unpack(workbook)
        name = data.draw(st.sampled_from(sorted(name for name in parts if "sheet" in name or "book" in name)))
        parts[name] = damaged(parts[name], data)
        check_honest(_archive.pack(parts.items()))

    @given(st.data())
    @settings(max_examples=20)
    def test_any_damage(self, workbook: bytes, data: st.DataObject) -> None:
        """The same for the file."""
        check_honest(damaged(workbook, data))

    @given(st.binary(max_size=40))
    @example(b"")
    def test_any_bytes(self, data: bytes) -> None:
        """Files that have nothing to do with readouts."""
        check_honest(data)


def damaged(source: bytes, data: st.DataObject) -> bytes:
    """A few bytes of a file taken out, and others put in."""
    start = data.draw(st.integers(0, len(source)))
    end = data.draw(st.integers(start, min(len(source), start + 3)))
    return source[:start] + data.draw(st.binary(max_size=3)) + source[end:]


def check_honest(source: bytes) -> None:
    """Fail unless the source is read to readouts that can be written, or refused with a message."""
    refused: ReadoutError | None = None
    several: list[Readout] = []
    try:
        several = read(source)
    except ReadoutError as error:
        refused = error
    assert str(refused) if refused else read(write(*several)) == several
