"""Pages that are broken, hostile or huge: a page or a readout error, and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dipreadout import LimitError, ReadoutError, SchemaError, read_page
from dipreadout.page import Page
from dipreadout.parsing import Given, read_html_page, read_text_page

PIECES = (
    "<p>", "</p>", "<br>", "<div>", "</div>", "<div class=content_text>", "<div id=News_Body_Txt_A>",
    "<a href=", "<a hreflang='?'>", "<div class=lan>", "<table>", "<li>", "<h1>", "<title>", "<script>",
    "<style>", "<!--", "-->", "<time datetime=2031-01-01>", "<time datetime='2031-99-99T99:99'>",
    "<meta charset=gbk>", "<meta charset=rot13>", "<meta name=generator content=dipreadout>",
    "<meta name=publisher content='\t'>", "<html lang=x>", "<html lang='?'>", "<p align=center>",
    "<link rel=canonical href='http://['>", "<img>", "&#0;", "&#x110000;", "&nbsp;", "\x00", "\ud800",
    "\ufffe", "News_Body_", "2031-05-06", "They met.", "é", " ", "\n",
)  # fmt: skip
SOURCES = st.one_of(
    st.binary(),
    st.text(),
    st.lists(st.sampled_from(PIECES), max_size=30).map("".join),
    st.lists(st.sampled_from(PIECES), max_size=30).map(lambda ps: "".join(ps).encode("latin-1", "replace")),
)


def outcome(read: Callable[..., Page], *source: Any, **given: Any) -> Page | ReadoutError:
    """The page, or the error that there is instead."""
    try:
        return read(*source, **given)
    except ReadoutError as error:
        return error


@given(SOURCES, st.sampled_from([None, "utf-8", "gbk", "klingon"]), st.sampled_from([None, "http://[", "x"]))
def test_only_a_readout_error_escapes(source: bytes | str, encoding: str | None, url: str | None) -> None:
    """Whatever is read, as whatever it is read, there is a valid page or an error with a message."""
    given: Given = {"encoding": encoding, "url": url}
    for page in (
        outcome(read_page, source, **given),
        outcome(read_html_page, source, given),
        outcome(read_text_page, source, given),
        outcome(read_page, source, publisher="cn-mfa"),
    ):
        assert isinstance(page, Page) or str(page)


@pytest.mark.parametrize(
    ("keyword", "value", "message"),
    [
        ("url", 5, "url: found 5, expected str or None"),
        ("url", "a b", "url: found 'a b', expected an address without white space"),
        ("publisher", ["cn-mfa"], "publisher: found ['cn-mfa'], expected str or None"),
        ("language", 5, "language: found 5, expected a language tag (BCP 47) such as 'en' or 'zh-Hant'"),
        ("published", "today", "published: found 'today', expected a datetime with a time zone"),
        ("encoding", 5, "encoding: found 5, expected the name of a text encoding, such as 'utf-8'"),
    ],
)
def test_a_keyword_of_a_wrong_kind_is_named(keyword: str, value: Any, message: str) -> None:
    """The error names the keyword, what it was, and what it may be."""
    with pytest.raises(SchemaError) as caught:
        read_page(b"They met.", **{keyword: value})
    assert str(caught.value) == message


def test_html_nested_too_deep_is_refused_and_not_cut() -> None:
    """The parser of HTML gives up at some depth; what follows is not lost in silence."""
    with pytest.raises(LimitError, match="depth of the HTML: found 2001, expected at most 2000"):
        read_page("<div>" * 100_000 + "They met.")


def test_unclosed_html_is_read_to_its_end() -> None:
    """Tags that nobody closed cost nothing that a reader sees."""
    page = read_page("<html><body><h1>Ana Lima<div><p><b>They met.<p><i>Both spoke.<table><tr><td>")
    assert page.paragraphs == ("They met.", "Both spoke.")


def test_megabytes_of_one_line_are_one_paragraph() -> None:
    """Work grows with the length, so this ends."""
    line = "They met. " * 300_000
    assert read_page(line).paragraphs == (line.strip(),)
    assert read_page(f"<p>{line}</p>").paragraphs == (line.strip(),)


@pytest.mark.parametrize(
    "source",
    [
        '."' * 500_000,
        "English " * 200_000,
        "Home > " * 200_000,
        "<" * 500_000,
        "<title>" + " - " * 300_000 + "<p>x",
        "<p>" + "word<br>" * 200_000,
    ],
    ids=["ends", "bar", "breadcrumb", "angle", "title", "breaks"],
)
def test_nothing_backtracks(source: str) -> None:
    """Lines made to look like many things at once are read in a moment, as no pattern backtracks."""
    assert len(read_page(source).paragraphs) == 1


@pytest.mark.parametrize("form", ["They{}met.", "<p>They{}met.</p>"])
@pytest.mark.parametrize("mark", ["\x00", "\ud800", "\ufeff \x07", "\x07", "\uffff"])
def test_what_cannot_be_printed_is_a_space(form: str, mark: str) -> None:
    """NULs, lone surrogates and non-characters stand between words as white space does."""
    assert read_page(form.format(mark)).paragraphs[0].replace("\ufeff", "") == "They met."
