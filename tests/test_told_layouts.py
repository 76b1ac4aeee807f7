"""A tale set in the layout of its publisher's pages, in HTML, is read as it was told."""

from __future__ import annotations

import re
from html import escape

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dipreadout import parse_html, printed_time, publishers
from dipreadout.publishers import Layout, Publisher
from dipreadout.strategies import Told, telling, told

STEP = re.compile(r"([\w-]*)(?:#([\w-]+))?((?:\.[\w-]+)*)")
CASES = [
    pytest.param(language, publisher, layout, id=f"{publisher}-{language}-{number}")
    for language, publisher in (("en", "cn-mfa"), ("zh", "cn-mfa"), *telling.voices())
    for number, layout in enumerate(publishers.get(publisher).layouts)
]


def element(selector: str, inside: str) -> str:
    """An element that a selector means, with all that it stands in."""
    for step in reversed(selector.split()):
        found = STEP.fullmatch(step)
        assert found is not None
        tag, id, classes = found.groups()
        tag = tag or "div"
        marks = f' id="{id}"' if id else ""
        marks += f' class="{classes[1:].replace(".", " ")}"' if classes else ""
        inside = f"<{tag}{marks}>{inside}</{tag}>"
    return inside


def page(tale: Told, layout: Layout, publisher: Publisher) -> str:
    """A tale as a page in this layout: title, time and paragraphs, each where the layout has it."""
    title, published = tale.title, tale.published
    time = "" if published is None else printed_time.write(published, publisher.time_zone)
    paragraphs = [time, *tale.paragraphs] if time and not layout.time else tale.paragraphs
    parts = [
        f"<html><head><title>{escape(title)}</title></head><body>" if title else "<html><body>",
        element(layout.title[0], escape(title)) if title and layout.title else "",
        element(layout.time[0], time) if time and layout.time else "",
        element(layout.body, "".join(f"<p>{escape(text)}</p>" for text in paragraphs)),
        "</body></html>",
    ]
    return "\n".join(parts)


@pytest.mark.parametrize(("language", "publisher", "layout"), CASES)
@given(data=st.data())
def test_a_tale_in_a_layout_is_read_as_it_was_told(
    language: str, publisher: str, layout: Layout, data: st.DataObject
) -> None:
    """In every layout that a publisher's pages have had; no page in them has a bar of languages here."""
    tale = data.draw(told(language, publisher=publisher))
    html = page(tale, layout, publishers.get(publisher))
    readout = parse_html(html, publisher=publisher, language=language)
    assert readout == attrs.evolve(tale.readout, translations=())
