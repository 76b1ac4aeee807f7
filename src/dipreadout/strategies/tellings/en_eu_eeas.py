"""How the EU's foreign service tells of meetings: data only, read as ``Telling`` says."""

from __future__ import annotations

import attrs

from dipreadout.model import MeetingKind
from dipreadout.strategies.telling import names
from dipreadout.strategies.tellings.en import OF_OTHERS as ENGLISH

__all__ = ["TELLING"]

TELLING = attrs.evolve(
    ENGLISH,
    publisher="eu-eeas",
    home="EU",
    names=(
        *ENGLISH.names,
        *names("""
            code | agreement | full | short
            EU | m | Sven Lundqvist | Lundqvist
            EU | f | Ilse van Terwisga | van Terwisga
            EU | m | Pieter Claessens | Claessens
            EU | f | Beatrix Kallas-Moor | Kallas-Moor
        """),
    ),
    titles_of={
        **ENGLISH.titles_of,
        "EU": """
            High Representative for Foreign Affairs and Security Policy | High Representative
            Secretary General of the European External Action Service | Secretary General
            President of the European Council | President
            Commissioner for Trade | Commissioner
        """,
    },
    unplaced="EU UN -",
    places="at {venue}",
    home_venues="""
        the [Berlaymont Building]
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
