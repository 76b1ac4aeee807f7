"""Count how much of each readout is given to each side.

python examples/compare_sides.py examples/pages/*.html

A side is a party: the state or organisation that a speaker stands for.  Statements made by all sides
together count for none of them, and stand under "joint".
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import dipreadout


def words_by_side(readout: dipreadout.Readout) -> Counter[str]:
    """How many words the publisher gives to each side."""
    words: Counter[str] = Counter()
    for statement in readout.statements:
        length = len(readout.quote(statement).split())
        for side in statement.parties or (statement.scope.value,):
            words[side] += length
    return words


def compare_sides(pages: Iterable[Path]) -> str:
    """A line for each side, over all the pages: statements, words, and the share of the words."""
    statements: Counter[str] = Counter()
    words: Counter[str] = Counter()
    for page in pages:
        readout = dipreadout.parse(page.read_bytes())
        words += words_by_side(readout)
        for statement in readout.statements:
            statements.update(statement.parties or (statement.scope.value,))
    total = words.total()
    lines = [f"{'side':8}{'statements':>11}{'words':>7}{'share':>8}"]
    lines += [f"{side:8}{statements[side]:>11}{n:>7}{n / total:>8.0%}" for side, n in words.most_common()]
    return "\n".join(lines)


if __name__ == "__main__":
    print(compare_sides(map(Path, sys.argv[1:])))
