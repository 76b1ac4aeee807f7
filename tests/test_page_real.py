"""Real pages, where they lie beside the checkout: read as a reader sees them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from dipreadout import read_page
from dipreadout.page import clean
from dipreadout.publishers import get

SHARED = Path(__file__).resolve().parents[2] / "shared"
PAGES = sorted((SHARED / "pages").glob("*.html"))
GOLD = sorted((SHARED / "gold" / "dev").glob("*.json"))

real_pages = pytest.mark.skipif(not PAGES, reason="no folder of real pages beside this checkout")
real_texts = pytest.mark.skipif(not GOLD, reason="no folder of annotated readouts beside this checkout")


@pytest.fixture(scope="module")
def seen() -> Any:
    """What a reader sees on each page."""
    return json.loads((SHARED / "pages" / "expected.json").read_text("utf-8"))


@real_pages
@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_a_page_of_the_ministry(path: Path, seen: Any) -> None:
    """Publisher, title, time in Beijing, language and paragraphs are exactly those."""
    page, expected = read_page(path.read_bytes()), seen[path.name]
    published = page.published.isoformat()[:16] if page.published else None
    assert (page.publisher, page.title, published, page.language, list(page.paragraphs)) == (
        expected["publisher"],
        expected["title"],
        expected["published"],
        expected["language"],
        expected["paragraphs"],
    )


@real_pages
@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_the_languages_of_a_page(path: Path) -> None:
    """The ministry publishes in six languages, and each page offers the five others."""
    page = read_page(path.read_bytes())
    languages = {translation.language for translation in page.translations}
    assert languages | {page.language} == {"ar", "en", "es", "fr", "ru", "zh"}
    assert len(page.translations) == 5


@real_pages
@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_titles_of_other_pages(path: Path, seen: Any) -> None:
    """Titles alone tell press conferences and speeches, and never a readout."""
    title = seen[path.name]["title"]
    told = get("cn-mfa").other_page(title) is not None
    assert told == any(mark in title for mark in ("Press Conference", "答记者问", "记者会", "发表主旨演讲"))


@real_texts
@pytest.mark.parametrize("between", ["\n\n", "\r\n"], ids=["blank lines", "none"])
@pytest.mark.parametrize("path", GOLD, ids=lambda path: path.stem)
def test_title_and_paragraphs_of_a_text(path: Path, between: str) -> None:
    """Text of any publisher, in any language, comes apart where it was put together."""
    document = json.loads(path.read_text("utf-8"))
    parts = [document["title"]] if document["title"] else []
    page = read_page(between.join(parts + document["paragraphs"]))
    assert page.title == document["title"]
    assert list(page.paragraphs) == [clean(paragraph) for paragraph in document["paragraphs"]]
    assert page.language == document["language"]


@real_texts
@pytest.mark.parametrize("path", GOLD, ids=lambda path: path.stem)
def test_titles_of_readouts_are_told_from_others(path: Path) -> None:
    """No title of a readout is taken for another page's."""
    document = json.loads(path.read_text("utf-8"))
    told = get("cn-mfa").other_page(document["title"])
    assert told is None or not document["gold"]["is_readout"]
