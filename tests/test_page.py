"""The page: cleaned text, and a value that cannot be wrong."""

from __future__ import annotations

import datetime as dt
import unicodedata
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dipreadout import SchemaError, Source, Translation, read_page
from dipreadout.page import Page, clean


@given(st.text())
def test_cleaned_text_is_one_line_or_none(text: str) -> None:
    """Whatever comes in, what comes out is what a page may hold."""
    line = clean(text)
    if line:
        assert Page(paragraphs=[line]).text == line
    assert unicodedata.is_normalized("NFC", line)


@given(st.text())
def test_cleaning_twice_changes_nothing(text: str) -> None:
    """Clean text is its own cleaned form."""
    assert clean(clean(text)) == clean(text)


@given(st.lists(st.text(st.characters(categories=("L", "N", "P")), min_size=1), min_size=1))
def test_cleaning_keeps_every_word(words: list[str]) -> None:
    """However words are spaced, cleaning spaces them singly and loses none."""
    assert clean(" \u3000\n".join(words)) == unicodedata.normalize("NFC", " ".join(words))


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        ("They\u00a0met.", "They met."),
        ("\u3000\u3000双方\u2002会谈。", "双方 会谈。"),
        ("They\x00met\x1f.", "They met ."),
        ("They met\ud800.", "They met ."),
        ("They\ufffemet.", "They met."),
        ("Re\u0301union", "Réunion"),
        ("They  met.\r\n", "They met."),
        ("\t \n", ""),
    ],
    ids=["no-break", "full-width", "control", "surrogate", "non-character", "composed", "double", "blank"],
)
def test_what_only_the_layout_meant_becomes_a_space(printed: str, read: str) -> None:
    """White space of every kind, and what cannot be printed, is one space; letters are composed."""
    assert clean(printed) == read


def test_a_page_takes_lists_and_tells_its_text() -> None:
    """Any iterable becomes a tuple; the text is the paragraphs with a blank line between each."""
    page = Page(paragraphs=["One.", "Two."], translations=[Translation(language="es")])
    assert page.paragraphs == ("One.", "Two.")
    assert page.translations == (Translation(language="es"),)
    assert page.text == "One.\n\nTwo."


def test_a_page_tells_publisher_and_address_of_its_source() -> None:
    """They stand in the source, and can be asked of the page."""
    page = Page(paragraphs=[], source=Source(publisher="cn-mfa", url="https://mfa.example/1"))
    assert (page.publisher, page.url) == ("cn-mfa", "https://mfa.example/1")


@pytest.mark.parametrize(
    ("field", "value", "path"),
    [
        ("title", "two\nlines", "title"),
        ("published", dt.datetime.fromisoformat("2031-05-06T10:50"), "published"),
        ("language", "in English", "language"),
        ("paragraphs", ["One.", " Two."], "paragraphs[1]"),
        ("translations", ["es"], "translations[0]"),
        ("source", None, "source"),
    ],
)
def test_a_wrong_page_cannot_be_made(field: str, value: Any, path: str) -> None:
    """Every field is checked, and the error names it."""
    with pytest.raises(SchemaError) as caught:
        attrs.evolve(Page(paragraphs=[]), **{field: value})
    assert caught.value.path == path


def test_the_callers_word_wins() -> None:
    """What is given is taken over what the page says."""
    html = (
        '<html lang="es"><head><link rel="canonical" href="https://one.example/1"></head><body>'
        "<h1>Ana Lima Visits Peru</h1><p>6 May 2031</p><p>They met, and then they spoke.</p></body></html>"
    )
    retrieved = dt.datetime(2031, 6, 1, tzinfo=dt.UTC)
    page = read_page(
        html,
        url="https://two.example/2",
        publisher="own-archive",
        language="pt",
        published=dt.date(2031, 5, 7),
        retrieved=retrieved,
        archive_url="https://archive.example/2",
    )
    assert page.source == Source(
        publisher="own-archive",
        url="https://two.example/2",
        retrieved=retrieved,
        archive_url="https://archive.example/2",
    )
    assert (page.language, page.published) == ("pt", dt.date(2031, 5, 7))


def test_the_digest_is_of_what_was_handed_in() -> None:
    """Bytes as they came, text as UTF-8, also text that UTF-8 could not hold."""
    digest = "ab226026642c9001f40223f6e7948b96f1d470fc0a362d6a94834bd235bc9e07"
    assert read_page(b"They met.").source.sha256 == digest
    assert read_page("They met.").source.sha256 == digest
    assert read_page("They met.\ud800").source.sha256 != digest
