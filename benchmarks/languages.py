"""The time that a sentence takes in each language, against one in English.

Measured on the composed readouts in ``tests/annotated``, each given as text.
"""

from __future__ import annotations

import gc
import json
import subprocess
import sys
from contextlib import suppress
from statistics import mean
from time import process_time
from typing import TypeAlias

import dipreadout
from benchmarks.laid_out import Document, documents
from benchmarks.table import Row, Section, at_most
from dipreadout import languages

__all__ = ["measure"]

ROUNDS = 15

Times: TypeAlias = dict[str, list[float]]


def measure() -> Section:
    """The time of a sentence against that of one in an English document as long.

    Each round is a process of its own, which reads half of the documents to warm up, and is timed on the
    others: no sentence is met twice. As a document takes some time of its own besides that of its sentences,
    each is compared with the English documents of most nearly as many sentences.
    """
    rounds = [_in_new_process() for _ in range(ROUNDS)]
    rows = (Row(language, _to_english(language, rounds), guard=at_most(3)) for language in rounds[0])
    return Section("A sentence in each language: times one in English", tuple(sorted(rows, key=_figure)))


def _figure(row: Row) -> float:
    return row.figure


def _to_english(language: str, rounds: list[Times]) -> float:
    measured, english = _measured(language), _measured("en")
    times = [min(once) for once in zip(*(found[language] for found in rounds), strict=True)]
    in_english = [min(once) for once in zip(*(found["en"] for found in rounds), strict=True)]
    of_size: dict[int, list[float]] = {}
    for document, seconds in zip(english, in_english, strict=True):
        of_size.setdefault(_size(document), []).append(seconds)
    expected = sum(mean(of_size[min(of_size, key=lambda n: abs(n - _size(d)))]) for d in measured)
    return float(sum(times) / expected)


def _in_new_process() -> Times:
    command = [sys.executable, "-m", "benchmarks.languages"]
    found: Times = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    return found


def _once() -> Times:
    """The time of each document that is measured, by language."""
    return {language: _seconds(language) for language in languages.codes()}


def _documents(language: str) -> list[Document]:
    """The annotated readouts in a language."""
    return [document for document in documents() if document["language"] == language]


def _measured(language: str) -> list[Document]:
    return _documents(language)[1::2]


def _text(document: Document) -> str:
    return "\n\n".join(document["paragraphs"])


def _size(document: Document) -> int:
    return len(document["sentences"])


def _seconds(language: str) -> list[float]:
    for document in _documents(language)[::2]:
        _read(document)
    gc.collect()
    gc.freeze()  # else the time to look through what other languages keep falls to one of them
    times = []
    for document in _measured(language):
        start = process_time()
        _read(document)
        times.append(process_time() - start)
    return times


def _read(document: Document) -> None:
    with suppress(dipreadout.NotAReadoutError):  # which the reading misses
        dipreadout.parse_text(_text(document), publisher="cn-mfa", language=document["language"])


if __name__ == "__main__":
    print(json.dumps(_once()))
