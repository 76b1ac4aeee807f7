"""How the White House tells of meetings: data only, read as ``Telling`` says."""

from __future__ import annotations

import attrs

from dipreadout.model import MeetingKind
from dipreadout.strategies.telling import names
from dipreadout.strategies.tellings.en import OF_OTHERS as ENGLISH

__all__ = ["TELLING"]

TELLING = attrs.evolve(
    ENGLISH,
    publisher="us-whitehouse",
    home="US",
    names=(
        *ENGLISH.names,
        *names("""
            code | agreement | full | short
            US | m | Peter Halvorsen | Halvorsen
            US | f | Maria Okafor | Okafor
            US | f | Grace Lowell | Lowell
            US | m | Vance Porter | Porter
            US | m | Elliot J. Sayre | Sayre
        """),
    ),
    titles_of={
        **ENGLISH.titles_of,
        "US": """
            President | President | presidents
            Vice President | Vice President | vice presidents
            National Security Advisor | National Security Advisor
            Secretary of State | Secretary
            Deputy National Security Advisor
        """,
    },
    unplaced="US EU UN -",
    home_venues="""
        the [White House]
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
        {month} {day}, {year}
    """,
)
