"""``parse_html`` in every language and of every publisher, beside lxml's tree of the same bytes."""

from __future__ import annotations

from functools import partial

import lxml.html

import dipreadout
from benchmarks.laid_out import Pair, pages, pairs
from benchmarks.table import Row, Section, at_most
from benchmarks.turns import medians

__all__ = ["measure"]

ROUNDS = 5
AIM, GUARD = at_most(3), at_most(30)


def measure() -> Section:
    """How many times the tree the reading takes, for each publisher and language."""
    return Section(
        "parse_html, 25 kB in five paragraphs: times lxml's tree",
        tuple(Row(", ".join(pair), _ratio(pair), AIM, GUARD) for pair in pairs()),
    )


def _ratio(pair: Pair) -> float:
    publisher, language = pair
    read = partial(dipreadout.parse_html, publisher=publisher, language=language)
    times = medians({"tree": lxml.html.fromstring, "ours": read}, pages(pair), rounds=ROUNDS)
    return times["ours"] / times["tree"]
