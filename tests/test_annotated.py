"""The annotated readouts in ``tests/annotated``: composed for this project, and read by a person first.

No single document has to be read without a fault. What all of them together reach must not fall.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import dipreadout
from dipreadout import NotAReadoutError, Readout, Scope

PATHS = sorted((Path(__file__).parent / "annotated").glob("*.json"))
DOCUMENTS = [
    document
    for document in (json.loads(path.read_text("utf-8")) for path in PATHS)
    if document["publisher"] == "cn-mfa"
]
LANGUAGES = sorted({document["language"] for document in DOCUMENTS})
FLOORS = {"readout": 0.98, "date": 0.98, "participants": 0.96, "attribution": 0.97, "statements": 0.85}


def read(document: Any) -> Readout | None:
    """What the parser makes of a document; ``None`` for no readout."""
    parts = [document["title"], *document["paragraphs"]]
    published = document["published"]
    try:
        return dipreadout.parse_text(
            "\n\n".join(filter(None, parts)),
            publisher=document["publisher"],
            language=document["language"],
            published=date.fromisoformat(published) if published else None,
        )
    except NotAReadoutError:
        return None


def said(readout: Readout) -> dict[int, set[str]]:
    """The speakers of each sentence that somebody says, in the annotation's terms."""
    speakers: dict[int, set[str]] = {}
    for statement in readout.statements:
        for number, sentence in enumerate(readout.sentences):
            if sentence in statement.span:
                speakers.setdefault(number, set()).update(_speakers(readout, statement))
    return speakers


def _speakers(readout: Readout, statement: dipreadout.Statement) -> Iterator[str]:
    if statement.scope is Scope.JOINT:
        yield "*both*"
    elif statement.scope is Scope.OTHER:
        yield "*other*"
    elif statement.scope is Scope.PARTY:
        yield from (f"*{party}*" for party in statement.parties)
    else:
        yield from (readout.participant(id).name for id in statement.speakers)


def shares(document: Any) -> dict[str, float]:
    """How much of each figure one document has right."""
    gold, readout = document["gold"], read(document)
    told = {"readout": float((readout is not None) == gold["is_readout"])}
    if not gold["is_readout"]:
        return told
    if readout is None:
        return told | dict.fromkeys(set(FLOORS) - {"readout"}, 0.0)
    truth: dict[int, set[str]] = {}
    for statement in gold["statements"]:
        for number in range(statement["from"], statement["to"] + 1):
            truth.setdefault(number, set()).update(statement["speakers"])
    found = said(readout)
    numbers = range(len(document["sentences"]))
    when = readout.meeting.date
    return told | {
        "date": float((when.isoformat() if when else None) == gold["date"]),
        "participants": float(
            {p["name"] for p in gold["participants"]} == {p.name for p in readout.participants}
        ),
        "attribution": sum(found.get(n) == truth.get(n) for n in numbers) / len(numbers),
        "statements": float(len(readout.statements) == len(gold["statements"])),
    }


@pytest.fixture(scope="module", params=LANGUAGES)
def figures(request: pytest.FixtureRequest) -> dict[str, list[float]]:
    """Every figure's shares in one language, document by document."""
    collected: dict[str, list[float]] = {}
    for document in DOCUMENTS:
        if document["language"] == request.param:
            for figure, share in shares(document).items():
                collected.setdefault(figure, []).append(share)
    return collected


@pytest.mark.parametrize("figure", FLOORS)
def test_what_all_reach_together_does_not_fall(figures: dict[str, list[float]], figure: str) -> None:
    """The mean share over the documents stays at its floor, or above."""
    assert sum(figures[figure]) / len(figures[figure]) >= FLOORS[figure]


def test_every_figure_is_taken_of_many(figures: dict[str, list[float]]) -> None:
    """Readouts and other pages are among the documents, so that no figure is about nothing."""
    assert len(figures["readout"]) > len(figures["date"]) > 30
