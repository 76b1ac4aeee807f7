"""How Australia's prime minister tells of meetings: data only, read as ``Telling`` says."""

from __future__ import annotations

import attrs

from dipreadout.model import MeetingKind
from dipreadout.strategies.telling import names, sides
from dipreadout.strategies.tellings.en import OF_OTHERS as ENGLISH

__all__ = ["TELLING"]

TELLING = attrs.evolve(
    ENGLISH,
    publisher="au-pm",
    home="AU",
    sides={
        **ENGLISH.sides,
        **sides("""
            code | state | adjective | cities | short
            AU | Australia | Australian | Canberra, Sydney
        """),
    },
    names=(
        *ENGLISH.names,
        *names("""
            code | agreement | full | short
            AU | m | Wendell Marsh | Marsh
            AU | f | Imogen Tranter | Tranter
            AU | m | Oliver Mackenzie | Mackenzie
            AU | f | Lucinda Farrow | Farrow
        """),
    ),
    titles_of={
        **ENGLISH.titles_of,
        "AU": """
            Prime Minister | Prime Minister | prime ministers
            Minister for Foreign Affairs | Minister | foreign ministers
            Minister for Defence | Minister
            Minister for Trade and Tourism | Minister | ministers
        """,
    },
    unplaced="AU EU UN -",
    home_venues="""
        [Parliament House]
        the [Kirribilli House]
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
