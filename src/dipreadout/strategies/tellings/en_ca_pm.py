"""How Canada's prime minister tells of meetings: data only, read as ``Telling`` says."""

from __future__ import annotations

import attrs

from dipreadout.model import MeetingKind
from dipreadout.strategies.telling import names, sides
from dipreadout.strategies.tellings.en import OF_OTHERS as ENGLISH

__all__ = ["TELLING"]

TELLING = attrs.evolve(
    ENGLISH,
    publisher="ca-pm",
    home="CA",
    sides={
        **ENGLISH.sides,
        **sides("""
            code | state | adjective | cities | short
            CA | Canada | Canadian | Ottawa, Montreal
        """),
    },
    names=(
        *ENGLISH.names,
        *names("""
            code | agreement | full | short
            CA | m | Philippe Gagnon | Gagnon
            CA | f | Sarah Whitlock | Whitlock
            CA | m | Owen Fraser | Fraser
            CA | f | Renée Bouchard | Bouchard
        """),
    ),
    titles_of={
        **ENGLISH.titles_of,
        "CA": """
            Prime Minister | Prime Minister | prime ministers
            Minister of Foreign Affairs | Minister | foreign ministers
            Minister of National Defence | Minister
            Minister of International Trade | Minister | ministers
        """,
    },
    unplaced="CA EU UN -",
    home_venues="""
        [Rideau Cottage]
        the [Harrington Lake House]
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
    """,
)
