"""How Japan's foreign ministry tells of meetings: data only, read as ``Telling`` says."""

from __future__ import annotations

import attrs

from dipreadout.model import MeetingKind
from dipreadout.strategies.telling import names
from dipreadout.strategies.tellings.en import OF_OTHERS as ENGLISH

__all__ = ["TELLING"]

TELLING = attrs.evolve(
    ENGLISH,
    publisher="jp-mofa",
    home="JP",
    names=(
        *ENGLISH.names,
        *names("""
            code | agreement | full | short
            JP | m | Murase Kenji | Murase
            JP | f | Takamori Yuki | Takamori
            JP | m | Hayashida Shigeru | Hayashida
            JP | m | Onodera Takumi | Onodera
        """),
    ),
    titles_of={
        **ENGLISH.titles_of,
        "JP": """
            Prime Minister | Prime Minister | prime ministers
            Foreign Minister | Foreign Minister | foreign ministers
            State Minister for Foreign Affairs | State Minister
            Parliamentary Vice-Minister for Foreign Affairs
        """,
    },
    unplaced="JP EU UN -",
    home_venues="""
        the [Iikura Guest House]
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
