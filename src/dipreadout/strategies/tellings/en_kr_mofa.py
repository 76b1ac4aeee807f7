"""How South Korea's foreign ministry tells of meetings: data only, read as ``Telling`` says."""

from __future__ import annotations

import attrs

from dipreadout.model import MeetingKind
from dipreadout.strategies.telling import names, sides
from dipreadout.strategies.tellings.en import OF_OTHERS as ENGLISH

__all__ = ["TELLING"]

TELLING = attrs.evolve(
    ENGLISH,
    publisher="kr-mofa",
    home="KR",
    sides={
        **ENGLISH.sides,
        **sides("""
            code | state | adjective | cities | short
            KR | the [Republic of Korea] | Korean | Seoul, Busan
        """),
    },
    names=(
        *ENGLISH.names,
        *names("""
            code | agreement | full | short
            KR | m | Seo Ji-hoon | Seo
            KR | f | Yoon Ha-eun | Yoon
            KR | m | Baek Do-hyun | Baek
            KR | m | Ryu Tae-min | Ryu
        """),
    ),
    titles_of={
        **ENGLISH.titles_of,
        "KR": """
            President | President | presidents
            Minister of Foreign Affairs | Minister | foreign ministers
            First Vice Minister of Foreign Affairs | Vice Minister
            Deputy Minister for Political Affairs | Deputy Minister
        """,
    },
    unplaced="KR EU UN -",
    home_venues="""
        the [Ministry of Foreign Affairs]
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
        {iso}
    """,
)
