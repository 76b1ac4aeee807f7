"""What the annotations of a readout are called, and why each body is there, in the words of the standard."""

from __future__ import annotations

from typing import Final

__all__ = ["FACT", "PARTICIPANT", "PARTS", "READOUT", "SELECTED", "SEVERAL", "STATEMENT"]

# Purposes, by the field that a body holds.
_SOURCE: Final = {
    "publisher": "identifying",
    "url": "linking",
    "retrieved": "describing",
    "archive_url": "linking",
    "sha256": "identifying",
}
READOUT: Final = {
    "title": "describing",
    "published": "describing",
    **{f"source.{field}": purpose for field, purpose in _SOURCE.items()},
}
PARTICIPANT: Final = {
    "id": "identifying",
    "name": "identifying",
    "office": "describing",
    "party": "classifying",
    "role": "classifying",
}
STATEMENT: Final = {"scope": "classifying", "mode": "classifying", "parties": "classifying"}
FACT: Final = {
    "kind": "classifying",
    "date": "describing",
    "end_date": "describing",
    "part_of_day": "classifying",
    "place": "identifying",
    "venue": "identifying",
    "country": "classifying",
    "occasion": "describing",
    "visit": "classifying",
    "initiator": "classifying",
}
SEVERAL: Final = ("translations", "speakers", "parties")
SELECTED: Final[tuple[str, ...]] = ("source", "cue")
PARTS: Final = ("readout", "sentences", "fact", "participant", "statement")
