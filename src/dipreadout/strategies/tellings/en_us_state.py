"""How the State Department tells of meetings: data only, read as ``Telling`` says."""

from __future__ import annotations

import attrs

from dipreadout.model import MeetingKind
from dipreadout.strategies.telling import names
from dipreadout.strategies.tellings.en import OF_OTHERS as ENGLISH

__all__ = ["TELLING"]

TELLING = attrs.evolve(
    ENGLISH,
    publisher="us-state",
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
            Secretary of State | Secretary | leaders
            Deputy Secretary of State | Deputy Secretary | leaders
            Under Secretary of State for Political Affairs | Under Secretary
            Assistant Secretary of State | Assistant Secretary
        """,
    },
    unplaced="US EU UN -",
    home_venues="""
        the [Department of State]
        the [Harry S. Truman Building]
    """,
    kind_titles={
        MeetingKind.MEETING: "{home}’s Meeting with {guest}",
        MeetingKind.TALKS: "{home}’s Talks with {guest}",
        MeetingKind.PHONE_CALL: "{home}’s Call with {guest}",
        MeetingKind.VIDEO_CALL: "{home}’s Video Call with {guest}",
        MeetingKind.VISIT: "{home}’s Visit to {state}",
        MeetingKind.MULTILATERAL: "{home}’s Trilateral Meeting with {guest}",
    },
    times="""
        {month} {day}, {year}
    """,
)
