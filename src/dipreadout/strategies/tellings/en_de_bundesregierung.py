"""How the German government tells of meetings: data only, read as ``Telling`` says."""

from __future__ import annotations

import attrs

from dipreadout.model import MeetingKind
from dipreadout.strategies.telling import names
from dipreadout.strategies.tellings.en import OF_OTHERS as ENGLISH

__all__ = ["TELLING"]

TELLING = attrs.evolve(
    ENGLISH,
    publisher="de-bundesregierung",
    home="DE",
    names=(
        *ENGLISH.names,
        *names("""
            code | agreement | full | short
            DE | f | Friederike Lindenau | Lindenau
            DE | m | Jonas Reuter | Reuter
            DE | m | Matthias Hollweg | Hollweg
            DE | f | Sabine Ostermann | Ostermann
        """),
    ),
    titles_of={
        **ENGLISH.titles_of,
        "DE": """
            Federal Chancellor | Chancellor
            Federal Foreign Minister | Foreign Minister | foreign ministers
            Federal Minister of Finance | Minister
            Federal Minister for Economic Affairs | Minister | ministers
        """,
    },
    unplaced="DE EU UN -",
    home_venues="""
        the [Federal Chancellery Building]
    """,
    kind_titles={
        MeetingKind.MEETING: "{home} Meets with {guest}",
        MeetingKind.TALKS: "{home} Holds Talks with {guest}",
        MeetingKind.PHONE_CALL: "{home} Speaks with {guest} on the Phone",
        MeetingKind.VIDEO_CALL: "{home} Holds a Video Call with {guest}",
        MeetingKind.VISIT: "{home} Visits {state}",
        MeetingKind.MULTILATERAL: "{home} Holds Trilateral Meeting with {guest}",
    },
    times="""
        {day} {month} {year}
        {month} {day}, {year}
    """,
)
