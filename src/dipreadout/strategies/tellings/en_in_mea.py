"""How India's foreign ministry tells of meetings: data only, read as ``Telling`` says."""

from __future__ import annotations

import attrs

from dipreadout.model import MeetingKind
from dipreadout.strategies.telling import names, sides
from dipreadout.strategies.tellings.en import OF_OTHERS as ENGLISH

__all__ = ["TELLING"]

TELLING = attrs.evolve(
    ENGLISH,
    publisher="in-mea",
    home="IN",
    sides={
        **ENGLISH.sides,
        **sides("""
            code | state | adjective | cities | short
            IN | India | Indian | New Delhi, Mumbai
        """),
    },
    names=(
        *ENGLISH.names,
        *names("""
            code | agreement | full | short
            IN | m | Arvind Malhotra | Malhotra
            IN | f | Meenakshi Sundaresan | Sundaresan
            IN | m | Vasanth Raghunathan | Raghunathan
            IN | m | Rakesh Menon | Menon
        """),
    ),
    titles_of={
        **ENGLISH.titles_of,
        "IN": """
            Prime Minister | Prime Minister | prime ministers
            External Affairs Minister | External Affairs Minister | foreign ministers
            Foreign Secretary | Foreign Secretary
            Minister of Commerce and Industry | Minister | ministers
        """,
    },
    unplaced="IN EU UN -",
    home_venues="""
        [Hyderabad House]
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
        {month} {day}, {year}
        {day} {month} {year}
    """,
)
