"""What the benchmarks measure on, and how they tell that something has become worse."""

from __future__ import annotations

import pytest
from benchmarks import laid_out, pages
from benchmarks.table import Row, Section, at_least, at_most, lines, regressions

import dipreadout


@pytest.mark.parametrize("pair", laid_out.pairs(), ids="-".join)
def test_pages_are_of_one_size_in_every_layout(pair: laid_out.Pair) -> None:
    """Each publisher's pages in each language are 25 kB long, with about 3 kB of text in five paragraphs."""
    publisher, language = pair
    for data in laid_out.pages(pair)[:3]:
        assert len(data) == pytest.approx(pages.LENGTH, rel=0.02)
        page = dipreadout.read_page(data, publisher=publisher, language=language)
        assert len(page.paragraphs) == laid_out.PARAGRAPHS
        assert len("".join(page.paragraphs).encode()) == pytest.approx(laid_out.TEXT, rel=0.35)


def test_a_figure_past_its_guard_is_a_regression() -> None:
    """From above or from below."""
    section = Section("Speed", (Row("fast", 2, guard=at_most(3)), Row("slow", 4, guard=at_most(3))))
    assert regressions([section]) == ["Speed, slow: 4.00, expected ≤ 3"]
    assert regressions([Section("Speed", (Row("few", 0.4, guard=at_least(0.5)),))])


def test_an_aim_that_is_missed_is_said_to_be() -> None:
    """In the table, beside the figure."""
    section = Section("Speed", (Row("a", 2, aim=at_most(3)), Row("b", 4, aim=at_most(3))))
    _, met, missed = lines(section)
    assert met.endswith("≤ 3 met")
    assert missed.endswith("≤ 3 missed")
