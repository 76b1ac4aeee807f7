"""Peers beside ``parse_html``: in one process, in turns, on distinct pages.

They do another job, most of them finding the text of any page on the web, and none tells who said what.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib.metadata import version

import htmldate
import lxml.html
import newspaper
import readability
import spacy
import trafilatura
from resiliparse.extract.html2text import extract_plain_text

import dipreadout
from benchmarks.pages import page
from benchmarks.table import Row, Section, at_least
from benchmarks.turns import medians

__all__ = ["measure"]

PAGES = 40
ROUNDS = 5
OURS = "dipreadout.parse_html"
MODEL = "en_core_web_sm"
AIMS = {"trafilatura.bare_extraction, with metadata": at_least(10)}
GUARDS = {"trafilatura.bare_extraction, with metadata": at_least(2)}


def measure() -> Section:
    """How many times ours each reader takes."""
    times = medians(_readers(), [page(n) for n in range(PAGES)], rounds=ROUNDS)
    ours = times.pop(OURS)
    rows = (Row(name, seconds / ours, AIMS.get(name), GUARDS.get(name)) for name, seconds in times.items())
    return Section("Peers, one page of 25 kB: times parse_html", tuple(rows))


def _newspaper(data: bytes) -> None:
    article = newspaper.Article("https://example.org/", fetch_images=False)
    article.download(input_html=data.decode())
    article.parse()


def _readability(data: bytes) -> tuple[str, str]:
    document = readability.Document(data.decode())
    return document.title(), document.summary()


def _spacy() -> tuple[str, Callable[[bytes], object]]:
    """The small English model where it is installed; else the tokens and sentences that need none."""
    if spacy.util.is_package(MODEL):
        name, pipeline = f"spaCy {MODEL} {version(MODEL)}, on the text alone", spacy.load(MODEL)
    else:
        name, pipeline = "spaCy, tokens and sentences alone (no model)", spacy.blank("en")
        pipeline.add_pipe("sentencizer")
    texts = {data: dipreadout.read_page(data).text for data in (page(n) for n in range(PAGES))}
    return name, lambda data: pipeline(texts[data])


def _readers() -> Mapping[str, Callable[[bytes], object]]:
    name, pipeline = _spacy()
    return {
        OURS: dipreadout.parse_html,
        "lxml.html.fromstring": lxml.html.fromstring,
        "htmldate.find_date": lambda data: htmldate.find_date(data.decode()),
        "resiliparse, main content": lambda data: extract_plain_text(data.decode(), main_content=True),
        "readability": _readability,
        "trafilatura.bare_extraction, with metadata": lambda data: trafilatura.bare_extraction(
            data, with_metadata=True
        ),
        "newspaper4k": _newspaper,
        name: pipeline,
    }
