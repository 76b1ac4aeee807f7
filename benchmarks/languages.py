"""The time that a sentence takes in each language, against one in English.

Measured on the annotated documents in ``tests/annotated``: composed readouts, each given as the text of a page.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from time import process_time

import dipreadout

__all__ = ["measure"]

DOCUMENTS = Path(__file__).parents[1] / "tests" / "annotated"
ROUNDS = 15


def measure() -> str:
    """A table: sentences, code points and time of each language, and the time of a sentence to English's."""
    texts: dict[str, list[str]] = defaultdict(list)
    sizes: dict[str, int] = defaultdict(int)
    for path in sorted(DOCUMENTS.glob("*.json")):
        document = json.loads(path.read_text(encoding="utf-8"))
        if document["gold"]["is_readout"]:
            texts[document["language"]].append("\n\n".join(document["paragraphs"]))
            sizes[document["language"]] += len(document["sentences"])
    times: dict[str, list[float]] = defaultdict(list)
    for _ in range(ROUNDS):
        for language, several in texts.items():
            times[language].append(_seconds(language, several) / sizes[language])
    base = min(times["en"])
    lines = [f"{'language':<10}{'sentences':>10}{'code points':>13}{'µs a sentence':>15}{'to English':>12}"]
    for language, found in sorted(times.items(), key=lambda item: min(item[1])):
        points = sum(map(len, texts[language])) / sizes[language]
        lines.append(
            f"{language:<10}{sizes[language]:>10}{points:>13.0f}{min(found) * 1e6:>15.0f}"
            f"{min(found) / base:>12.2f}"
        )
    return "\n".join(lines)


def _seconds(language: str, texts: Iterable[str]) -> float:
    start = process_time()
    for text in texts:
        try:
            dipreadout.parse_text(text, publisher="cn-mfa", language=language)
        except dipreadout.NotAReadoutError:
            continue
    return process_time() - start


if __name__ == "__main__":
    print(measure())
