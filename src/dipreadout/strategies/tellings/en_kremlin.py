"""How the Kremlin tells of meetings: data only, read as ``Telling`` says."""

from __future__ import annotations

import attrs

from dipreadout.model import MeetingKind
from dipreadout.strategies.telling import names
from dipreadout.strategies.tellings.en import OF_OTHERS as ENGLISH

__all__ = ["TELLING"]

TELLING = attrs.evolve(
    ENGLISH,
    publisher="kremlin",
    home="RU",
    names=(
        *ENGLISH.names,
        *names("""
            code | agreement | full | short
            RU | m | Grigory Orlov | Orlov
            RU | m | Sergei Lanskoi | Lanskoi
            RU | f | Vera Belinskaya | Belinskaya
            RU | m | Yury Berezin | Berezin
        """),
    ),
    titles_of={
        **ENGLISH.titles_of,
        "RU": """
            President | President | presidents
            Prime Minister | Prime Minister | prime ministers
            Foreign Minister | Foreign Minister | foreign ministers
            Presidential Aide
            Defence Minister
        """,
    },
    unplaced="RU EU UN -",
    home_venues="""
        the [Kremlin]
    """,
    kind_titles={
        MeetingKind.MEETING: "Meeting with {guest}",
        MeetingKind.TALKS: "Talks with {guest}",
        MeetingKind.PHONE_CALL: "Telephone conversation with {guest}",
        MeetingKind.VIDEO_CALL: "Video call with {guest}",
        MeetingKind.VISIT: "Visit to {state}",
        MeetingKind.MULTILATERAL: "Trilateral meeting with {guest}",
    },
    times="""
        {month} {day}, {year}
        {month} {day}, {year} {clock}
    """,
)
