"""The time that a sentence takes in each language, against one in English.

Measured on the annotated documents in ``tests/annotated``: composed readouts, each given as text.
"""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from time import process_time
from typing import Any

import dipreadout
from dipreadout import languages

__all__ = ["measure"]

DOCUMENTS = Path(__file__).parents[1] / "tests" / "annotated"
ROUNDS = 15
ONCE = "--once"


def measure() -> str:
    """A table: sentences, code points and time of each language, and the time of a sentence to English's.

    Each round is a process of its own, which reads half of the documents to warm up, and is timed on the
    others: no sentence is met twice.
    """
    rounds = [_in_new_process() for _ in range(ROUNDS)]
    times = {language: min(found[language] for found in rounds) for language in rounds[0]}
    lines = [f"{'language':<10}{'sentences':>10}{'code points':>13}{'µs a sentence':>15}{'to English':>12}"]
    for language, seconds in sorted(times.items(), key=lambda item: item[1]):
        documents = _documents(language)[1::2]
        sentences = sum(len(document["sentences"]) for document in documents)
        points = sum(len(text) for text in map(_text, documents)) / sentences
        ratio = seconds / times["en"]
        lines.append(f"{language:<10}{sentences:>10}{points:>13.0f}{seconds * 1e6:>15.0f}{ratio:>12.2f}")
    return "\n".join(lines)


def _in_new_process() -> dict[str, float]:
    command = [sys.executable, "-m", "benchmarks.languages", ONCE]
    found: dict[str, float] = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    return found


def _once() -> dict[str, float]:
    """The time of a sentence in each language."""
    return {language: _seconds(language) for language in languages.codes()}


def _documents(language: str) -> list[dict[str, Any]]:
    """The annotated readouts in a language."""
    found = (json.loads(path.read_text(encoding="utf-8")) for path in sorted(DOCUMENTS.glob("*.json")))
    return [d for d in found if d["language"] == language and d["gold"]["is_readout"]]


def _text(document: dict[str, Any]) -> str:
    return "\n\n".join(document["paragraphs"])


def _seconds(language: str) -> float:
    documents = _documents(language)
    for document in documents[::2]:
        _read(document)
    measured = documents[1::2]
    start = process_time()
    for document in measured:
        _read(document)
    return (process_time() - start) / sum(len(document["sentences"]) for document in measured)


def _read(document: dict[str, Any]) -> None:
    with suppress(dipreadout.NotAReadoutError):  # which the reading misses
        dipreadout.parse_text(_text(document), publisher="cn-mfa", language=document["language"])


if __name__ == "__main__":
    print(json.dumps(_once()) if ONCE in sys.argv else measure())
