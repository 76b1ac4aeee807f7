"""The time that a sentence takes in each language, against one in English.

Measured on the annotated documents in ``tests/annotated``: composed readouts, each given as text.
"""

from __future__ import annotations

import gc
import json
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from statistics import mean
from time import process_time
from typing import Any, TypeAlias

import dipreadout
from dipreadout import languages

__all__ = ["measure"]

DOCUMENTS = Path(__file__).parents[1] / "tests" / "annotated"
ROUNDS = 15
ONCE = "--once"

Document: TypeAlias = dict[str, Any]
Times: TypeAlias = dict[str, list[float]]


def measure() -> str:
    """A table: documents, sentences, code points and time, and the time against that of English ones as long.

    Each round is a process of its own, which reads half of the documents to warm up, and is timed on the
    others: no sentence is met twice. As a document takes some time of its own besides that of its sentences,
    each is compared with the English documents of most nearly as many sentences.
    """
    rounds = [_in_new_process() for _ in range(ROUNDS)]
    lines = [
        f"{'language':<10}{'documents':>10}{'sentences':>10}{'code points':>13}{'µs':>7}{'to English':>12}"
    ]
    lines += sorted(
        (_line(language, rounds) for language in rounds[0]), key=lambda line: float(line.split()[-1])
    )
    return "\n".join(lines)


def _line(language: str, rounds: list[Times]) -> str:
    """Sizes, and times a sentence."""
    measured, english = _measured(language), _measured("en")
    times = [min(once) for once in zip(*(found[language] for found in rounds), strict=True)]
    in_english = [min(once) for once in zip(*(found["en"] for found in rounds), strict=True)]
    of_size: dict[int, list[float]] = {}
    for document, seconds in zip(english, in_english, strict=True):
        of_size.setdefault(_size(document), []).append(seconds)
    expected = sum(mean(of_size[min(of_size, key=lambda n: abs(n - _size(d)))]) for d in measured)
    sentences = sum(map(_size, measured))
    points = sum(len(_text(document)) for document in measured) / sentences
    return (
        f"{language:<10}{len(measured):>10}{sentences:>10}{points:>13.0f}"
        f"{sum(times) / sentences * 1e6:>7.0f}{sum(times) / expected:>12.2f}"
    )


def _in_new_process() -> Times:
    command = [sys.executable, "-m", "benchmarks.languages", ONCE]
    found: Times = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    return found


def _once() -> Times:
    """The time of each document that is measured, by language."""
    return {language: _seconds(language) for language in languages.codes()}


def _documents(language: str) -> list[Document]:
    """The annotated readouts in a language."""
    found = (json.loads(path.read_text(encoding="utf-8")) for path in sorted(DOCUMENTS.glob("*.json")))
    return [d for d in found if d["language"] == language and d["gold"]["is_readout"]]


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
    print(json.dumps(_once()) if ONCE in sys.argv else measure())
