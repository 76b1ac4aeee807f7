"""What the parts of a TEI document are called, for the writer and for the reader."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import Final

from dipreadout.model import Meeting, Readout, Scope, SpeechMode, Statement

__all__ = [
    "DIRECT",
    "EVIDENCE",
    "NAMESPACE",
    "VERSION",
    "evidence_attributes",
    "parties",
    "pointers",
    "statement_attributes",
    "xml_ids",
]

NAMESPACE: Final = "http://www.tei-c.org/ns/1.0"
VERSION: Final = "1"
"""The version of the layout. It changes when a part changes its name or its meaning."""

EVIDENCE: Final = {
    "kind": "rs",
    "date": "date",
    "end_date": "date",
    "part_of_day": "time",
    "place": "placeName",
    "venue": "placeName",
    "country": "placeName",
    "occasion": "rs",
    "visit": "rs",
    "initiator": "rs",
}
"""The element of the words that say what a field of ``Meeting`` holds."""

DIRECT: Final = {
    SpeechMode.DIRECT: "true",
    SpeechMode.INDIRECT: "false",
    SpeechMode.MIXED: "inapplicable",
}

# Letters that every version of XML has allowed in names. All ids of our own have a full stop in them, so that
# none can be a participant's.
_LETTERS: Final = "A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u0131\u0134-\u013e\u0141-\u0148\u014a-\u017e"
_MORE: Final = "\u0410-\u044f\u0621-\u063a\u0641-\u064a\u4e00-\u9fa5"
_XML_ID: Final = re.compile(rf"[{_LETTERS}{_MORE}_][{_LETTERS}{_MORE}_0-9-]{{0,199}}")


def xml_ids(readout: Readout) -> dict[str, str]:
    """The ``xml:id`` of each participant's id: the id itself where XML allows it."""
    return {
        participant.id: participant.id if _XML_ID.fullmatch(participant.id) else f"person.{n}"
        for n, participant in enumerate(readout.participants, start=1)
    }


def parties(readout: Readout) -> list[str]:
    """The codes of all parties that are named, in the order in which they first are."""
    return list(dict.fromkeys(_parties(readout)))


def _parties(readout: Readout) -> Iterator[str]:
    yield from (person.party for person in readout.participants if person.party is not None)
    for statement in readout.statements:
        yield from statement.parties
    if readout.meeting.initiator is not None:
        yield readout.meeting.initiator


def pointers(codes: tuple[str, ...]) -> str | None:
    """Pointers to parties, or ``None`` for none."""
    return " ".join(f"#party.{code}" for code in codes) or None


def statement_attributes(statement: Statement, ids: dict[str, str]) -> dict[str, str | None]:
    """Whose statement it is, and how they are quoted."""
    sides = pointers(statement.parties)
    of_party = statement.scope is Scope.PARTY
    speakers = " ".join(f"#{ids[speaker]}" for speaker in statement.speakers) or None
    return {
        "who": sides if of_party else speakers,
        "corresp": None if of_party else sides,
        "direct": DIRECT[statement.mode],
        "ana": f"#scope.{statement.scope.value}",
    }


def evidence_attributes(meeting: Meeting, field: str) -> dict[str, str | None]:
    """What the words that say a field of the meeting are marked with, beside the place."""
    value = getattr(meeting, field)
    return {
        "type": field,
        "when": value.isoformat() if isinstance(value, dt.date) else None,
        "key": value if field == "country" else None,
        "ref": f"#party.{value}" if field == "initiator" else None,
        "ana": f"#{field}.{value.value}" if field in ("kind", "visit") else None,
    }
