"""Pages of 25 kB in the layout of each publisher, in each of its languages: 3 kB of text, five paragraphs.

The text is that of the composed readouts in ``tests/annotated``. As most are shorter, what follows on the
opening goes on again from its first sentence until there is enough of it.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import suppress
from functools import cache
from itertools import cycle
from pathlib import Path
from random import Random
from typing import Any, TypeAlias

import dipreadout
from benchmarks.pages import furnished
from dipreadout import publishers
from dipreadout.strategies import laid_out

__all__ = ["Document", "Pair", "documents", "pages", "pairs"]

ANNOTATED = Path(__file__).parents[1] / "tests" / "annotated"
TEXT = 3_000
PARAGRAPHS = 5
PAGES = 30

Document: TypeAlias = dict[str, Any]
Pair: TypeAlias = tuple[str, str]
"""A publisher's id, and a language."""


@cache
def documents() -> tuple[Document, ...]:
    """The composed readouts."""
    found = (json.loads(path.read_text(encoding="utf-8")) for path in sorted(ANNOTATED.glob("*.json")))
    return tuple(document for document in found if document["gold"]["is_readout"])


def pairs() -> list[Pair]:
    """The publishers that have readouts and layouts, with the languages of those."""
    named = ((document["publisher"], document["language"]) for document in documents())
    return sorted({pair for pair in named if pair[0] is not None and publishers.get(pair[0]).layouts})


def pages(pair: Pair) -> list[bytes]:
    """A page for each document of this publisher in this language, up to thirty; those that are read."""
    publisher, language = pair
    found: list[bytes] = []
    for document in documents():
        if pair == (document["publisher"], document["language"]) and len(found) < PAGES:
            page = _page(document, len(found))
            with suppress(dipreadout.NotAReadoutError):
                dipreadout.parse_html(page, publisher=publisher, language=language)
                found.append(page)
    return found


def _page(document: Document, seed: int) -> bytes:
    publisher = publishers.get(document["publisher"])
    paragraphs = _paragraphs([text for _, text in document["sentences"]], document["language"])
    html = laid_out(paragraphs, publisher, publisher.layouts[0], title=document["title"])
    return furnished(html, Random(seed))


def _paragraphs(sentences: Sequence[str], language: str) -> list[str]:
    """The first sentence, and four paragraphs of the others, of a like length in bytes."""
    space = "" if language == "zh" else " "
    size = TEXT // PARAGRAPHS
    paragraphs = [sentences[0]]
    going_on = cycle(sentences[1:] or sentences)
    for _ in range(PARAGRAPHS - 1):
        paragraph = next(going_on)
        while len(paragraph.encode()) < size:
            paragraph += space + next(going_on)
        paragraphs.append(paragraph)
    return paragraphs
