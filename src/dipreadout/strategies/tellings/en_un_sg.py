"""How the UN Secretary-General tells of meetings: data only, read as ``Telling`` says."""

from __future__ import annotations

import attrs

from dipreadout.model import MeetingKind
from dipreadout.strategies.telling import names
from dipreadout.strategies.tellings.en import OF_OTHERS as ENGLISH

__all__ = ["TELLING"]

TELLING = attrs.evolve(
    ENGLISH,
    publisher="un-sg",
    home="UN",
    names=(
        *ENGLISH.names,
        *names("""
            code | agreement | full | short
            UN | m | Cheikh Tidiane Sarr | Sarr
            UN | f | Ileana Castelnuovo | Castelnuovo
            UN | m | Joris Brandt | Brandt
            UN | f | Farida Benkhelifa | Benkhelifa
        """),
    ),
    titles_of={
        **ENGLISH.titles_of,
        "UN": """
            Secretary-General | Secretary-General
            Deputy Secretary-General | Deputy Secretary-General
            Under-Secretary-General for Political Affairs
            Special Envoy for the Sahel | Special Envoy
        """,
    },
    unplaced="EU UN -",
    places="at {venue}",
    home_venues="""
        the [United Nations Headquarters]
    """,
    kind_titles={
        MeetingKind.MEETING: "Readout of {home}’s Meeting with {guest}",
        MeetingKind.TALKS: "Readout of {home}’s Talks with {guest}",
        MeetingKind.PHONE_CALL: "Readout of {home}’s Call with {guest}",
        MeetingKind.VIDEO_CALL: "Readout of {home}’s Video Call with {guest}",
        MeetingKind.VISIT: "Readout of {home}’s Visit to {state}",
        MeetingKind.MULTILATERAL: "Readout of {home}’s Trilateral Meeting with {guest}",
    },
    times="""
        {day} {month} {year}
    """,
)
