"""Many pages at once: where they come from, what becomes of each, and in which order."""

from __future__ import annotations

import gzip
import io
import json
import tarfile
import zipfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import dipreadout
from dipreadout import MissingExtraError, Readout, SchemaError, corpus
from dipreadout.corpus import Failure, Outcome
from dipreadout.corpus.outcomes import from_line, to_line
from dipreadout.decoding import LIMIT
from dipreadout.formats.json import dumps, from_dict
from dipreadout.strategies import readouts

SAMPLES = sorted(path for path in Path("examples").rglob("*") if path.suffix in (".html", ".txt"))
TEXTS = [path.read_text(encoding="utf-8") for path in SAMPLES]
TALKS = "Premier Ana Lima met with President of Peru Tomas Berg in Lima."
LATER = "Premier Ana Lima spoke by phone with President of Peru Tomas Berg."

pages = st.sampled_from(TEXTS) | st.text(st.characters(exclude_categories=["Cs"]), max_size=40)


# What follows writes the same pages in one way or another, and gives the path.


def as_folder(folder: Path, texts: Sequence[str]) -> Path:
    """As files, some of them in a folder below, beside one that is no page."""
    (folder / "pages" / "below").mkdir(parents=True)
    for number, text in enumerate(texts):
        below = "below/" if number > 3 else ""
        (folder / f"pages/{below}{number:03}.txt").write_bytes(text.encode())
    (folder / "pages/notes.md").write_text("no page")
    return folder / "pages"


def as_zip(folder: Path, texts: Sequence[str]) -> Path:
    """As members, beside one that is no page."""
    with zipfile.ZipFile(folder / "pages.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for number, text in enumerate(texts):
            archive.writestr(f"below/{number:03}.html", text.encode())
        archive.writestr("style.css", "p { margin: 0 }")
    return folder / "pages.zip"


def as_tar(folder: Path, texts: Sequence[str]) -> Path:
    """As members, packed with gzip."""
    with tarfile.open(folder / "pages.tgz", "w:gz") as archive:
        for number, text in enumerate(texts):
            member = tarfile.TarInfo(f"{number:03}.HTM")
            member.size = len(text.encode())
            archive.addfile(member, io.BytesIO(text.encode()))
    return folder / "pages.tgz"


def as_lines(folder: Path, texts: Sequence[str]) -> Path:
    """As JSON Lines, with a blank line after each."""
    lines = [json.dumps({"content": text, "rank": number}) for number, text in enumerate(texts)]
    (folder / "pages.jsonl").write_text("\n\n".join(lines), encoding="utf-8")
    return folder / "pages.jsonl"


def as_packed_lines(folder: Path, texts: Sequence[str]) -> Path:
    """As JSON Lines, packed with gzip."""
    lines = as_lines(folder, texts).read_bytes()
    (folder / "pages.jsonl.gz").write_bytes(gzip.compress(lines))
    return folder / "pages.jsonl.gz"


def as_table(folder: Path, texts: Sequence[str]) -> Path:
    """As a column of bytes."""
    arrow, parquet = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    column = arrow.array([text.encode() for text in texts], arrow.binary())
    parquet.write_table(arrow.table({"content": column}), folder / "pages.parquet")
    return folder / "pages.parquet"


def as_warc(folder: Path, texts: Sequence[str]) -> Path:
    """As a server sent them to a crawler."""
    pytest.importorskip("fastwarc")
    records = [warc_record(f"urn:page:{number}", text.encode()) for number, text in enumerate(texts)]
    (folder / "pages.warc.gz").write_bytes(b"".join(map(gzip.compress, records)))
    return folder / "pages.warc.gz"


def warc_record(
    address: str, page: bytes, headers: bytes = b"Content-Type: text/html", status: int = 200
) -> bytes:
    """What a server has sent, as crawlers keep it (ISO 28500)."""
    http = b"HTTP/1.1 %d Fine\r\n%b\r\n\r\n%b" % (status, headers, page)
    return (
        b"WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:0e01>\r\n"
        b"WARC-Date: 2031-05-06T10:30:00Z\r\nWARC-Target-URI: %b\r\n"
        b"Content-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n%b\r\n\r\n"
    ) % (address.encode(), len(http), http)


WRITERS = [as_folder, as_zip, as_tar, as_lines, as_packed_lines, as_table, as_warc]


def told(outcomes: Iterable[Outcome]) -> list[tuple[Any, ...]]:
    """What the outcomes say of the pages, whatever held them."""
    return [
        (
            outcome.number,
            outcome.sha256,
            outcome.duplicate_of,
            outcome.failure and outcome.failure.error,
            outcome.readout and attrs.evolve(outcome.readout, source=dipreadout.Source()),
        )
        for outcome in outcomes
    ]


def only(source: Path, **given: Any) -> Outcome:
    """The outcome of the only input."""
    (outcome,) = corpus.read(source, **given)
    return outcome


class TestSources:
    """Wherever pages are, the same becomes of them."""

    @pytest.mark.parametrize("write", WRITERS[1:])
    @given(texts=st.lists(pages, min_size=1, max_size=6))
    @example(texts=[TEXTS[0], TEXTS[0], "", "\ufeffnothing"])
    def test_a_container_is_as_good_as_a_folder(
        self, write: Callable[[Path, Sequence[str]], Path], texts: list[str]
    ) -> None:
        """Archives and tables give what the same pages in a folder give: in order, duplicates told."""
        with TemporaryDirectory() as name:
            folder = as_folder(Path(name), texts)
            other = write(Path(name), texts)
            # An address says who published a page, and only web archives have one.
            given: Any = {"publisher": "cn-mfa"} if write is as_warc else {}
            assert told(corpus.read(other, **given)) == told(corpus.read(folder, **given))

    def test_several_sources_come_in_the_order_given(self, tmp_path: Path) -> None:
        """Numbers go on from one to the next."""
        first, second = as_lines(tmp_path, [TALKS]), as_zip(tmp_path, [LATER])
        found = [(o.number, o.where) for o in corpus.read([second, first])]
        assert found == [(1, f"{second}, below/000.html"), (2, f"{first}, line 1")]

    def test_a_pattern_names_files(self, tmp_path: Path) -> None:
        """Those that have it, in the order of their names."""
        folder = as_folder(tmp_path, [TALKS] * 6)
        found = [Path(o.source).name for o in corpus.read(f"{folder}/**/*[135].txt")]
        assert found == ["001.txt", "003.txt", "005.txt"]

    @pytest.mark.parametrize("source", ["", "nowhere", "no*where", "a**b", "/nowhere/*.html"])
    def test_what_names_nothing_is_refused_at_once(self, source: str) -> None:
        """Before the first outcome is asked for."""
        with pytest.raises(SchemaError, match=r"source: found .*, expected a file, a folder, or a pattern"):
            corpus.read(["examples/pages", source])

    def test_a_column_of_another_name(self, tmp_path: Path) -> None:
        """Crawlers call it what they like."""
        path = tmp_path / "crawl.ndjson"
        path.write_text(json.dumps({"html": TALKS}))
        assert only(path, column="html").readout == dipreadout.parse(TALKS)
        assert str(only(path).failure) == str(
            Failure(
                error="SchemaError",
                message="content: found nothing, expected a page as text or bytes; "
                "name another column with column=...",
            )
        )

    def test_what_a_row_knows_wins_over_what_holds_for_all(self, tmp_path: Path) -> None:
        """Columns with the names of keywords are taken as such, empty ones left out, others left alone."""
        rows: list[Mapping[str, Any]] = [
            {"content": TALKS, "published": "2031-05-06", "url": "https://mfa.example/1", "size": 63},
            {"content": TALKS, "published": None, "retrieved": "2031-05-07T09:30:00+00:00"},
        ]
        path = tmp_path / "crawl.jsonl"
        path.write_text("\n".join(map(json.dumps, rows)))
        first, second = (o.readout for o in corpus.read(path, publisher="ke-mfa", url="https://mfa.example"))
        assert first is not None
        assert second is not None
        assert (str(first.published), first.source.url) == ("2031-05-06", "https://mfa.example/1")
        assert (second.published, second.source.url) == (None, "https://mfa.example")
        assert str(second.source.retrieved) == "2031-05-07 09:30:00+00:00"
        assert first.source.publisher == second.source.publisher == "ke-mfa"

    def test_what_a_crawl_knows(self, tmp_path: Path) -> None:
        """The address and the crawler's clock; redirections, errors, pictures and styles are no pages."""
        pytest.importorskip("fastwarc")
        path = tmp_path / "crawl.warc"
        path.write_bytes(
            warc_record("https://mfa.example/old", b"", status=301)
            + warc_record("https://mfa.example/logo", b"\x89PNG", b"Content-Type: image/png")
            + warc_record("https://mfa.example/gone", b"<p>Not found", status=404)
            + warc_record("https://mfa.example/1", f"<p>{TALKS}</p>".encode())
        )
        source = only(path).readout
        assert source is not None
        assert source.source.url == "https://mfa.example/1"
        assert str(source.source.retrieved) == "2031-05-06 10:30:00+00:00"

    @pytest.mark.parametrize(
        ("headers", "encode"),
        [
            (b"Content-Type: text/html; charset=ISO-8859-1", lambda text: text.encode("latin-1")),
            (b"Content-Type: text/html; charset=ISO-8859-1", str.encode),
            (b"Content-Type: text/html\r\nContent-Encoding: gzip", lambda text: gzip.compress(text.encode())),
        ],
    )
    def test_a_page_as_the_server_encoded_it(
        self, tmp_path: Path, headers: bytes, encode: Callable[[str], bytes]
    ) -> None:
        """The server's word on the encoding counts where the page is not in UTF-8 anyway."""
        pytest.importorskip("fastwarc")
        path = tmp_path / "crawl.warc"
        path.write_bytes(
            warc_record("https://mfa.example/1", encode(TALKS.replace("Tomas", "Tomás")), headers)
        )
        readout = only(path).readout
        assert readout is not None
        assert [person.name for person in readout.participants] == ["Ana Lima", "Tomás Berg"]


def parsed(data: bytes) -> Readout | Failure:
    """What ``parse`` gives, or raises."""
    try:
        return dipreadout.parse(data)
    except dipreadout.ReadoutError as error:
        return Failure(error=type(error).__name__, message=str(error))


class TestFailures:
    """Nothing is lost: what cannot be read is said to be so, and the rest goes on."""

    @given(st.lists(pages | st.binary(max_size=60), min_size=1, max_size=5))
    def test_an_outcome_is_what_parse_gives_or_raises(self, contents: list[str | bytes]) -> None:
        """One for each page, whatever stands in it."""
        raw = [c if isinstance(c, bytes) else c.encode() for c in contents]
        with TemporaryDirectory() as folder:
            for number, data in enumerate(raw):
                Path(folder, f"{number}.html").write_bytes(data)
            for data, outcome in zip(raw, corpus.read(folder), strict=True):
                assert (outcome.readout or outcome.failure) == parsed(data)

    @pytest.mark.parametrize("write", WRITERS[1:])
    def test_a_file_that_breaks_off(
        self, write: Callable[[Path, Sequence[str]], Path], tmp_path: Path
    ) -> None:
        """What stands before the fault is read where it can be; then the file is one failure."""
        path = write(tmp_path, TEXTS * 8)
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
        outcomes = list(corpus.read(path))
        assert outcomes[-1].failure is not None
        assert outcomes[-1].failure.error == "SchemaError"
        assert "whole" in outcomes[-1].failure.message or "JSON" in outcomes[-1].failure.message
        if write not in (as_zip, as_table):  # which have their directory at the end
            assert (
                told(outcomes[:-1]) == told(corpus.read(as_folder(tmp_path, TEXTS * 8)))[: len(outcomes) - 1]
            )

    def test_a_member_that_is_broken(self, tmp_path: Path) -> None:
        """It is one failure, and the members after it are read."""
        path = tmp_path / "pages.zip"
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("1.txt", TALKS)
            archive.writestr("2.txt", LATER)
        path.write_bytes(path.read_bytes().replace(TALKS.encode(), TALKS.upper().encode(), 1))
        first, second = corpus.read(path)
        assert first.failure is not None
        assert "found '1.txt', expected one that is whole and not encrypted" in first.failure.message
        assert second.readout == dipreadout.parse(LATER)

    @pytest.mark.parametrize("line", ["{", "[]", "5", '{"content": 5}', '{"content": null}', "[" * 100_000])
    def test_a_line_that_is_no_page(self, tmp_path: Path, line: str) -> None:
        """It is one failure, and the lines after it are read."""
        path = tmp_path / "pages.jsonl"
        path.write_text(line + "\n" + json.dumps({"content": TALKS}))
        first, second = corpus.read(path)
        assert first.failure is not None
        assert first.failure.error == "SchemaError"
        assert second.readout is not None

    def test_a_moment_that_is_none(self, tmp_path: Path) -> None:
        """The failure says which column, what was found, and what was expected."""
        path = tmp_path / "pages.jsonl"
        path.write_text(json.dumps({"content": TALKS, "published": "yesterday"}))
        assert only(path).failure == Failure(
            error="SchemaError",
            message="published: found 'yesterday', expected a day such as '2024-05-06'",
        )

    def test_a_table_without_pages(self, tmp_path: Path) -> None:
        """The failure says what to name."""
        arrow, parquet = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
        parquet.write_table(arrow.table({"html": [TALKS]}), tmp_path / "pages.parquet")
        failure = only(tmp_path / "pages.parquet").failure
        assert failure is not None
        assert "expected a column 'content' with the pages; name another with column=..." in failure.message

    def test_a_file_that_went_away(self, tmp_path: Path) -> None:
        """Between the listing and the reading, say."""
        folder = as_folder(tmp_path, [TALKS, LATER])
        reading = corpus.read(sorted(folder.glob("*.txt")))
        (folder / "001.txt").unlink()
        assert [outcome.failure and outcome.failure.error for outcome in reading] == [
            None,
            "FileNotFoundError",
        ]

    def test_a_file_that_is_too_long(self, tmp_path: Path) -> None:
        """It is not read into memory to find that out, and how long is for the caller to say."""
        path = tmp_path / "page.txt"
        path.write_text(TALKS)
        message = f"bytes of the file: found {len(TALKS)}, expected at most 60; pass limit=... to take more"
        assert only(path, limit=60).failure == Failure(error="LimitError", message=message)
        assert only(path, limit=len(TALKS)).readout is not None

    @pytest.mark.parametrize("write", WRITERS)
    def test_a_page_that_is_too_long(
        self, tmp_path: Path, write: Callable[[Path, Sequence[str]], Path]
    ) -> None:
        """In whatever it is; the pages beside it are read."""
        source = write(tmp_path, [TALKS, f"{TALKS} {LATER * 20}"])
        limit = 2 * len(TALKS) + 200  # a web archive's record has headers too
        read, refused = corpus.read(source, limit=limit)
        assert read.readout is not None
        assert refused.failure is not None
        assert refused.failure.error == "LimitError"
        assert all(outcome.readout for outcome in corpus.read(source))

    @pytest.mark.parametrize("write", WRITERS)
    def test_a_page_that_is_longer_than_usual(
        self, tmp_path: Path, write: Callable[[Path, Sequence[str]], Path]
    ) -> None:
        """It is read where the caller says that pages are so long."""
        source = write(tmp_path, [TALKS + " " * (LIMIT + 1)])
        assert only(source).failure is not None
        assert only(source, limit=LIMIT + 1000).readout is not None

    def test_a_small_limit_is_no_fault_of_the_archive(self, tmp_path: Path) -> None:
        """A page that is too long is one failure, and no record breaks off."""
        found = only(as_warc(tmp_path, [TALKS]), limit=10)
        assert found.failure is not None
        assert found.failure.error == "LimitError"

    @pytest.mark.parametrize("limit", [0, -1, "60"])
    def test_a_limit_that_is_none(self, limit: int) -> None:
        """Is told at once."""
        with pytest.raises(SchemaError, match=r"^limit: found .*, expected a whole number"):
            corpus.read("examples/pages", limit=limit)

    def test_a_package_that_is_not_there(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """That is no fault of the pages: the run ends, and says what to install."""
        monkeypatch.setitem(__import__("sys").modules, "fastwarc.warc", None)
        path = tmp_path / "crawl.warc"
        path.write_bytes(b"")
        with pytest.raises(MissingExtraError, match=r"pip install 'dipreadout\[warc\]'"):
            list(corpus.read(path))

    def test_a_fault_of_ours_is_a_failure_too(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """A run of days does not end with it; the record asks to report it."""

        def broken(*_: object, **__: object) -> Readout:
            raise KeyError("office")

        monkeypatch.setattr("dipreadout.corpus.reading.parse", broken)
        failure = only(SAMPLES[0]).failure
        assert failure is not None
        assert failure.error == "KeyError"
        assert "please report it" in failure.message


class TestOutcome:
    """The record itself."""

    def test_it_is_one_or_the_other(self) -> None:
        """Never both, never neither."""
        with pytest.raises(SchemaError, match="expected either a readout or a failure"):
            Outcome(number=1, source="a.txt")

    @given(readouts(), st.text(), st.none() | st.text(), st.none() | st.integers(1))
    def test_a_line_of_json_holds_it_all(
        self, readout: Readout, source: str, place: str | None, first: int | None
    ) -> None:
        """In one line, whatever files are called."""
        outcome = Outcome(number=7, source=source, place=place, duplicate_of=first, readout=readout)
        line = to_line(outcome, dumps)
        assert len(line.encode().splitlines()) == 1
        assert from_line(line, from_dict) == outcome
