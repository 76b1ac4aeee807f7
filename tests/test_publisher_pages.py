"""Whole pages of publishers in their own layouts, composed: markup, what a reader sees, and the copy as text.

``tests/pages/README.md`` says what the files are.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from dipreadout import markup, publishers, read_page
from dipreadout.page import Page
from dipreadout.selection import Selection

FOLDER = Path(__file__).parent / "pages"
PAGES = {path.stem: path for path in sorted(FOLDER.glob("*.html"))}
COPIES = {path.stem: path for path in sorted(FOLDER.glob("*.txt"))}
# Its layouts are tried one by one in `test_page_html`.
TRIED_ELSEWHERE = ("cn-mfa",)
# What a page says of its own address, by which it would be recognised without any sign.
ADDRESSES = re.compile(r"<(?:link|meta)[^<>]*(?:canonical|og:url|[\"']url[\"'])[^<>]*>", re.IGNORECASE)


def publisher_of(stem: str) -> str:
    """The publisher that a file is named by, with a number where there are several."""
    return re.sub(r"-\d+$", "", stem)


def expected(stem: str, *, copied: bool = False) -> dict[str, Any]:
    """What a reader sees on a page, or in its copy as text."""
    told: dict[str, Any] = json.loads((FOLDER / f"{stem}.json").read_text(encoding="utf-8"))
    in_copy = told.pop("copied", {})
    return {"publisher": publisher_of(stem)} | told | (in_copy if copied else {})


def found(page: Page) -> dict[str, Any]:
    """What a page was read as, in the same terms."""
    return {
        "publisher": page.publisher,
        "url": page.url,
        "title": page.title,
        "published": page.published and page.published.isoformat(),
        "language": page.language,
        "paragraphs": list(page.paragraphs),
        "translations": [[translation.language, translation.url] for translation in page.translations],
    }


def without_addresses(told: dict[str, Any]) -> dict[str, Any]:
    """The same, as far as one can know it who was told no address."""
    translations = [[language, None] for language, _ in told["translations"]]
    return told | {"url": None, "translations": translations}


@pytest.mark.parametrize("stem", PAGES)
def test_a_page_at_its_address(stem: str) -> None:
    """Title, time, language, paragraphs and translations, and nothing of what stands around them."""
    told = expected(stem)
    assert found(read_page(PAGES[stem].read_bytes(), url=told["url"])) == told


@pytest.mark.parametrize("stem", PAGES)
def test_a_page_without_an_address(stem: str) -> None:
    """Its signs say whose it is, also when it does not name its own address."""
    html = ADDRESSES.sub("", PAGES[stem].read_text(encoding="utf-8"))
    assert without_addresses(found(read_page(html))) == without_addresses(expected(stem))


@pytest.mark.parametrize("stem", PAGES)
def test_a_page_of_a_known_publisher(stem: str) -> None:
    """A caller who knows whose page it is gets the same."""
    told = expected(stem)
    page = read_page(PAGES[stem].read_bytes(), publisher=told["publisher"])
    assert without_addresses(found(page)) == without_addresses(told)


@pytest.mark.parametrize("stem", COPIES)
@pytest.mark.parametrize("known", ["address", "publisher", "nothing"])
def test_a_page_copied_out_of_a_browser(stem: str, known: str) -> None:
    """The copy as text is the same page, as far as it goes; links lead nowhere in it."""
    told = expected(stem, copied=True)
    given = {"address": {"url": told["url"]}, "publisher": {"publisher": told["publisher"]}, "nothing": {}}
    page = read_page(COPIES[stem].read_text(encoding="utf-8"), **given[known])
    assert without_addresses(found(page)) == without_addresses(told)


@pytest.mark.parametrize("stem", COPIES)
def test_blank_lines_mean_nothing(stem: str) -> None:
    """Browsers differ in where they leave lines blank."""
    lines = COPIES[stem].read_text(encoding="utf-8").split("\n")
    told = without_addresses(expected(stem, copied=True))
    for copy in ("\n".join(filter(str.strip, lines)), "\r\n\r\n".join(lines)):
        assert without_addresses(found(read_page(copy))) == told


@pytest.mark.parametrize("id", [id for id in publishers.ids() if id not in TRIED_ELSEWHERE])
def test_every_layout_has_a_page(id: str) -> None:
    """And every publisher a copy as text."""
    layouts = publishers.get(id).layouts
    taken = set()
    for stem in filter(lambda stem: publisher_of(stem) == id, PAGES):
        selection = Selection(markup.parse(PAGES[stem].read_text(encoding="utf-8")))
        taken.add(next(layout for layout in layouts if next(selection.select(layout.body), None) is not None))
    assert taken == set(layouts)
    assert any(publisher_of(stem) == id for stem in COPIES)
