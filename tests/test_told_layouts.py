"""A tale set in the layout of its publisher's pages, in HTML, is read as it was told."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dipreadout import parse_html, publishers
from dipreadout.publishers import Layout
from dipreadout.strategies import laid_out, telling, told

CASES = [
    pytest.param(language, publisher, layout, id=f"{publisher}-{language}-{number}")
    for language, publisher in (("en", "cn-mfa"), ("zh", "cn-mfa"), *telling.voices())
    for number, layout in enumerate(publishers.get(publisher).layouts)
]


@pytest.mark.parametrize(("language", "publisher", "layout"), CASES)
@given(data=st.data())
def test_a_tale_in_a_layout_is_read_as_it_was_told(
    language: str, publisher: str, layout: Layout, data: st.DataObject
) -> None:
    """In every layout that a publisher's pages have had; no page in them has a bar of languages here."""
    tale = data.draw(told(language, publisher=publisher))
    record = publishers.get(publisher)
    html = laid_out(tale.paragraphs, record, layout, title=tale.title, published=tale.published)
    readout = parse_html(html, publisher=publisher, language=language)
    assert readout == attrs.evolve(tale.readout, translations=())
