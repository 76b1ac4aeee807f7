"""Parquet and Arrow: tables with types that other people's programs read, and that come back as they were."""

from __future__ import annotations

import datetime as dt
import io
import sys
from collections.abc import Callable, Iterator
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dipreadout import Meeting, MissingExtraError, Readout, ReadoutError, SchemaError, formats
from dipreadout.errors import LimitError
from dipreadout.formats import parquet
from dipreadout.formats._tables import tables
from dipreadout.strategies import readouts

arrow = pytest.importorskip("pyarrow")
files_of_arrow = pytest.importorskip("pyarrow.parquet")

SMALL = Readout(text="They met.", language="en", meeting=Meeting(kind="talks"))


def read(files: dict[str, bytes]) -> list[Readout]:
    """All readouts of a folder."""
    return list(parquet.read_folder(files))


def write(*several: Readout) -> dict[str, bytes]:
    """The files of a folder."""
    return formats.whole(parquet.write_folder(several))


class TestRoundTrip:
    """What is written is read back as it was."""

    @given(st.lists(readouts(), max_size=3))
    def test_folder(self, several: list[Readout]) -> None:
        """Any valid values in their order, offsets from UTC and digests with them."""
        back = read(write(*several))
        assert back == several
        assert repr(back) == repr(several)
        assert [readout.source.sha256 for readout in back] == [readout.source.sha256 for readout in several]

    @given(st.lists(readouts(), max_size=3))
    @settings(max_examples=20)
    def test_tables(self, several: list[Readout]) -> None:
        """The same without files."""
        assert list(parquet.from_tables(parquet.to_tables(several))) == several

    def test_everything(self, everything: Readout) -> None:
        """The value that fills every field; the same bytes each time."""
        assert read(write(everything)) == [everything]
        assert write(everything) == write(everything)

    @pytest.mark.parametrize(("year", "hours"), [(1, 14), (9999, -14)])
    def test_the_ends_of_the_calendar(self, year: int, hours: int) -> None:
        """Moments that lie outside the calendar in UTC."""
        zone = dt.timezone(dt.timedelta(hours=hours))
        moment = (
            dt.datetime(year, 1, 1, tzinfo=zone) if year == 1 else dt.datetime(year, 12, 31, 23, tzinfo=zone)
        )
        readout = attrs.evolve(SMALL, published=moment)
        assert repr(read(write(readout))[0].published) == repr(moment)


class TestTypes:
    """What the columns hold."""

    def test_schema(self, everything: Readout) -> None:
        """Days, moments, numbers and text have types of their own."""
        found = parquet.to_tables([everything])
        types = {field.name: str(field.type) for field in found["readouts"].schema}
        assert types["readout"] == "int64"
        assert types["date"] == types["published"] == "date32[day]"
        assert types["published_at"] == types["retrieved"] == "timestamp[us, tz=UTC]"
        assert types["published_at_offset"] == "int16"
        assert {types[name] for name in ("text", "kind", "country")} == {"string"}

    def test_the_codebook_comes_with_the_columns(self) -> None:
        """Each field says what it means, and which rows must have it."""
        (name,) = [field for field in parquet.to_tables([])["participants"].schema if field.name == "name"]
        assert name.metadata == {b"description": b"The longest printed form, without office or honorific."}
        assert not name.nullable

    def test_pandas(self, everything: Readout) -> None:
        """Counting in pandas: who said how much."""
        pandas = pytest.importorskip("pandas")
        files = write(everything)
        statements = pandas.read_parquet(io.BytesIO(files["statements.parquet"]))
        parties = pandas.read_parquet(io.BytesIO(files["parties.parquet"]))
        joined = statements.merge(parties, on=["readout", "statement"])
        assert joined.groupby("party").size().to_dict() == {"KE": 1, "PE": 2}
        assert joined["cue_quote"].tolist() == ["noted", "said", "hopes"]

    def test_polars(self, everything: Readout) -> None:
        """The same in Polars, with its types."""
        polars = pytest.importorskip("polars")
        files = write(everything)
        facts = polars.read_parquet(io.BytesIO(files["readouts.parquet"]))
        assert facts.schema["date"] == polars.Date
        assert facts.schema["published_at"] == polars.Datetime("us", "UTC")
        assert facts["date"].to_list() == [dt.date(2031, 5, 6)]
        assert facts["published_at"].to_list() == [dt.datetime(2031, 5, 7, 15, 5, tzinfo=dt.UTC)]
        statements = polars.read_parquet(io.BytesIO(files["statements.parquet"]))
        assert statements.group_by("scope").len().sort("scope").rows() == [
            ("joint", 1),
            ("other", 1),
            ("party", 1),
            ("person", 2),
        ]

    @given(st.lists(readouts(), max_size=2))
    @settings(max_examples=10)
    def test_through_polars(self, several: list[Readout]) -> None:
        """What Polars has read and written again is the same."""
        polars = pytest.importorskip("polars")
        files = {}
        for name, data in write(*several).items():
            target = io.BytesIO()
            polars.read_parquet(io.BytesIO(data)).write_parquet(target)
            files[name] = target.getvalue()
        assert read(files) == several

    # An older Arrow takes the times from pandas in a way that pandas 3 warns of.
    @pytest.mark.filterwarnings("ignore:Series.values returning:DeprecationWarning")
    @given(st.lists(readouts(), max_size=2))
    @settings(max_examples=10)
    def test_through_pandas(self, several: list[Readout]) -> None:
        """What pandas has read and made Arrow of again is the same."""
        pytest.importorskip("pandas")
        frames = {name: table.to_pandas() for name, table in parquet.to_tables(several).items()}
        back = {name: arrow.Table.from_pandas(frame) for name, frame in frames.items()}
        assert list(parquet.from_tables(back)) == several


def changed(name: str, column: str, values: Any) -> dict[str, Any]:
    """The tables of ``SMALL`` with another column in the place of one, or without it."""
    found = parquet.to_tables([SMALL])
    position = found[name].column_names.index(column)
    if values is None:
        found[name] = found[name].remove_column(position)
    else:
        found[name] = found[name].set_column(position, column, [values])
    return found


class TestRefused:
    """What are no such tables: where, what was found, what was expected."""

    @pytest.mark.parametrize(
        ("name", "column", "values", "message"),
        [
            (
                "readouts",
                "kind",
                ["talk"],
                (
                    "readouts row 1, kind: found 'talk', expected meeting, talks, phone_call, video_call, "
                    "multilateral, visit, ceremony, message, briefing or other; did you mean 'talks'?"
                ),
            ),
            ("readouts", "kind", [1], "readouts, kind: found 'int64', expected a column of string"),
            ("readouts", "readout", ["1"], "readouts, readout: found 'string', expected a column of int64"),
            (
                "readouts",
                "readout",
                [0.5],
                ("readouts, readout: found 'double', expected a column of int64, and nothing else in it"),
            ),
            (
                "readouts",
                "published_at",
                [dt.datetime(2024, 5, 6, tzinfo=dt.UTC)],
                (
                    "readouts row 1, published_at: found nothing, "
                    "expected minutes in published_at_offset, as there is a moment"
                ),
            ),
            (
                "readouts",
                "published_at_offset",
                None,
                "readouts heading, published_at_offset: found nothing, expected this column, once",
            ),
            ("readouts", "text", None, "readouts heading, text: found nothing, expected this column"),
        ],
    )
    def test_columns(self, name: str, column: str, values: Any, message: str) -> None:
        """One wrong column among right ones."""
        given = changed(name, column, None if values is None else arrow.array(values))
        with pytest.raises(SchemaError) as refused:
            list(parquet.from_tables(given))
        assert str(refused.value) == message

    def test_a_day_outside_the_calendar(self) -> None:
        """Arrow has days that nobody else has."""
        given = changed("readouts", "date", arrow.array([10**8], arrow.int32()).cast(arrow.date32()))
        with pytest.raises(SchemaError) as refused:
            list(parquet.from_tables(given))
        assert str(refused.value) == (
            "readouts row 1, date: found 100000000, expected a day or a moment of the years 1 to 9999"
        )

    def test_another_version(self) -> None:
        """Tables of another layout are refused by name."""
        given = parquet.to_tables([SMALL])
        given["parties"] = given["parties"].replace_schema_metadata({"dipreadout": "tables/9"})
        with pytest.raises(SchemaError) as refused:
            list(parquet.from_tables(given))
        assert str(refused.value) == (
            "parties: found b'tables/9', expected 'tables/1', the version that this release reads"
        )

    def test_names_that_are_no_text(self) -> None:
        """Arrow decodes names when somebody asks for them."""
        given = {**parquet.to_tables([SMALL]), "parties": arrow.table([[1]], names=[b"\xfa"])}
        with pytest.raises(SchemaError) as refused:
            list(parquet.from_tables(given))
        assert str(refused.value) == (
            "parties: found b'\\xfa', expected names of columns, and types, in UTF-8"
        )

    def test_a_table_too_few(self) -> None:
        """A folder has them all."""
        files = write(SMALL)
        del files["parties.parquet"]
        with pytest.raises(SchemaError) as refused:
            read(files)
        assert str(refused.value) == "parties.parquet: found nothing, expected this table of tables/1"

    def test_a_bomb(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """No more is unpacked than the limit, whatever the file states."""
        files = write(SMALL)
        target = io.BytesIO()
        files_of_arrow.write_table(arrow.table({"x_zeros": [0] * 100_000}), target)
        files["readouts.parquet"] = target.getvalue()
        assert len(files["readouts.parquet"]) < 10_000
        monkeypatch.setattr(parquet, "_LIMIT", 50_000)
        with pytest.raises(LimitError) as refused:
            read(files)
        assert (refused.value.what, refused.value.limit) == ("bytes in readouts.parquet", 50_000)

    def test_a_missing_package_is_named(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Whoever lacks it learns what to install."""
        monkeypatch.setitem(sys.modules, "pyarrow", None)
        with pytest.raises(MissingExtraError) as missing:
            parquet.to_tables([SMALL])
        assert str(missing.value) == (
            "parquet: found no package 'pyarrow', expected it to be installed; "
            "try pip install 'dipreadout[arrow]'"
        )


class TestHostile:
    """Whatever comes, there is a readout that can be written again, or a message."""

    @given(readouts(), st.data())
    def test_any_damage(self, readout: Readout, data: st.DataObject) -> None:
        """A file cut anywhere, with any bytes put in its place."""
        files = write(readout)
        name = data.draw(st.sampled_from(sorted(files)))
        source = files[name]
        start = data.draw(st.integers(0, len(source)))
        end = data.draw(st.integers(start, min(len(source), start + 3)))
        files[name] = source[:start] + data.draw(st.binary(max_size=3)) + source[end:]
        check_honest(parquet.read_folder, files)

    @given(st.sampled_from(sorted(tables())), st.binary(max_size=40))
    def test_any_bytes(self, name: str, data: bytes) -> None:
        """Files that have nothing to do with readouts."""
        check_honest(parquet.read_folder, {**write(SMALL), f"{name}.parquet": data})
        check_honest(parquet.read_folder, {**write(SMALL), f"{name}.parquet": b"PAR1" + data + b"PAR1"})


def check_honest(read: Callable[[Any], Iterator[Readout]], source: Any) -> None:
    """Fail unless the source is read to readouts that can be written, or refused with a message."""
    refused: ReadoutError | None = None
    several: list[Readout] = []
    try:
        several = list(read(source))
    except ReadoutError as error:
        refused = error
    assert str(refused) if refused else list(parquet.read_folder(write(*several))) == several
