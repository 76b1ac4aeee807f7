"""Write a table of meetings, one line for each readout in a folder.

python examples/meetings_to_csv.py examples/pages > meetings.csv

Pages that are no readouts are named on standard error, and the others go on.
"""

from __future__ import annotations

import csv
import sys
from pathlib import Path
from typing import TextIO

import dipreadout

COLUMNS = ("file", "date", "kind", "place", "country", "principals", "statements", "published", "title")


def row(name: str, readout: dipreadout.Readout) -> tuple[str, ...]:
    """The columns of one readout; what the text does not say is empty."""
    meeting = readout.meeting
    return (
        name,
        meeting.date.isoformat() if meeting.date else "",
        meeting.kind.value,
        meeting.place or "",
        meeting.country or "",
        "; ".join(f"{person.name} ({person.party or '-'})" for person in readout.principals),
        str(len(readout.statements)),
        readout.published.isoformat() if readout.published else "",
        readout.title or "",
    )


def meetings_to_csv(folder: Path, table: TextIO, problems: TextIO) -> None:
    """Write the readouts among the pages of ``folder`` to ``table``, and the rest to ``problems``."""
    writer = csv.writer(table, lineterminator="\n")
    writer.writerow(COLUMNS)
    for page in sorted(folder.iterdir()):
        try:
            readout = dipreadout.parse(page.read_bytes())
        except dipreadout.ReadoutError as error:
            print(f"{page.name}: {error}", file=problems)
        else:
            writer.writerow(row(page.name, readout))


if __name__ == "__main__":
    meetings_to_csv(Path(sys.argv[1]), sys.stdout, sys.stderr)
