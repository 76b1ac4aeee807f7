"""Print who said what in one readout.

python examples/who_said_what.py examples/pages/meeting.html
"""

from __future__ import annotations

import sys
from pathlib import Path

import dipreadout


def who_said_what(page: Path) -> str:
    """A line for each statement: speaker, reporting expression, and the words as printed."""
    readout = dipreadout.parse(page.read_bytes())
    return "\n".join(
        f"{readout.name_of(statement)} [{readout.quote(statement.cue) if statement.cue else '-'}]: "
        f"{readout.quote(statement)}"
        for statement in readout.statements
    )


if __name__ == "__main__":
    print(who_said_what(Path(sys.argv[1])))
