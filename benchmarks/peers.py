"""The time of one page, against peers: in one process, round robin, on distinct pages."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from statistics import median
from time import perf_counter

import lxml.html
import newspaper
import trafilatura

import dipreadout
from benchmarks.pages import page

__all__ = ["measure"]

PAGES = 60
ROUNDS = 5
BASE = "lxml.html.fromstring"


def _newspaper(data: bytes) -> None:
    article = newspaper.Article("https://example.org/", fetch_images=False)
    article.download(input_html=data.decode())
    article.parse()


READERS: Mapping[str, Callable[[bytes], object]] = {
    BASE: lxml.html.fromstring,
    "dipreadout.parse_html": dipreadout.parse_html,
    "trafilatura.bare_extraction": lambda data: trafilatura.bare_extraction(data, with_metadata=True),
    "newspaper.Article.parse": _newspaper,
}


def measure() -> str:
    """A table: the median time of a page, and how many times that of lxml's tree alone it is."""
    times = {name: median(values) for name, values in _times([page(n) for n in range(PAGES)]).items()}
    lines = [f"{'one page':<30}{'median ms':>10}{'ratio to lxml':>15}{'ratio to ours':>15}"]
    for name, seconds in times.items():
        ours = times["dipreadout.parse_html"]
        lines.append(
            f"{name:<30}{seconds * 1000:>10.2f}{seconds / times[BASE]:>15.1f}{seconds / ours:>15.1f}"
        )
    return "\n".join(lines)


def _times(pages: Sequence[bytes]) -> Mapping[str, Sequence[float]]:
    """Every call's time; the readers take turns on each page, so that a busy moment hits them alike."""
    for read in READERS.values():
        read(pages[0])
    times: dict[str, list[float]] = {name: [] for name in READERS}
    for _ in range(ROUNDS):
        for data in pages:
            for name, read in READERS.items():
                start = perf_counter()
                read(data)
                times[name].append(perf_counter() - start)
    return times
