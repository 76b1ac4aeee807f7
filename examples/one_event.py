"""Show what the accounts of one event agree on, each in its own language.

python examples/one_event.py examples/languages/*.html

A place is told by the state that it lies in, and a speaker by the party: names are spelt differently in each
language.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

import dipreadout

COLUMNS = ("language", "date", "part of day", "place", "country", "kind", "parties", "speakers")


def speakers(readout: dipreadout.Readout) -> str:
    """The parties of the speakers in the order in which they speak; "joint" for all together."""
    return " ".join("+".join(statement.parties) or statement.scope.value for statement in readout.statements)


def row(readout: dipreadout.Readout) -> tuple[str, ...]:
    """What one account says."""
    meeting = readout.meeting
    principals = (person for person in readout.participants if person.role is dipreadout.Role.PRINCIPAL)
    return (
        readout.language,
        str(meeting.date),
        str(meeting.part_of_day),
        str(meeting.place),
        str(meeting.country),
        meeting.kind.value,
        " ".join(str(person.party) for person in principals),
        speakers(readout),
    )


def table(pages: Iterable[Path]) -> str:
    """A line for each page, under the names of the columns."""
    rows = [COLUMNS, *(row(dipreadout.parse(page.read_bytes())) for page in pages)]
    return "\n".join(" | ".join(cells) for cells in rows)


if __name__ == "__main__":
    print(table(map(Path, sys.argv[1:])))
