"""How the British government tells of meetings: data only, read as ``Telling`` says."""

from __future__ import annotations

import attrs

from dipreadout.model import MeetingKind
from dipreadout.strategies.telling import names
from dipreadout.strategies.tellings.en import OF_OTHERS as ENGLISH

__all__ = ["TELLING"]

TELLING = attrs.evolve(
    ENGLISH,
    publisher="uk-gov",
    home="GB",
    names=(
        *ENGLISH.names,
        *names("""
            code | agreement | full | short
            GB | m | Dominic Ashworth | Ashworth
            GB | f | Fiona McAllister | McAllister
            GB | m | Simon Hale | Hale
            GB | f | Harriet Penrose | Penrose
        """),
    ),
    titles_of={
        **ENGLISH.titles_of,
        "GB": """
            Prime Minister | Prime Minister | prime ministers
            Foreign Secretary | Foreign Secretary
            Defence Secretary | Defence Secretary
            Trade Minister | Minister | ministers
        """,
    },
    unplaced="GB EU UN -",
    home_venues="""
        [10 Downing Street]
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
    """,
)
