"""How the State Department tells of meetings: data only, read as ``Telling`` says."""

from __future__ import annotations

from dipreadout.strategies.tellings.en import CALLED
from dipreadout.strategies.tellings.en import OF_OTHERS as ENGLISH

__all__ = ["TELLING"]

TELLING = ENGLISH.told_by(
    "us-state",
    "US",
    names_of="""
        US | m | Peter Halvorsen | Halvorsen
        US | f | Maria Okafor | Okafor
        US | f | Grace Lowell | Lowell
        US | m | Vance Porter | Porter
        US | m | Elliot J. Sayre | Sayre
    """,
    titles_of="""
        Secretary of State | Secretary | leaders
        Deputy Secretary of State | Deputy Secretary | leaders
        Under Secretary of State for Political Affairs | Under Secretary
        Assistant Secretary of State | Assistant Secretary
    """,
    home_venues="""
        the [Department of State]
        the [Harry S. Truman Building]
    """,
    kind_titles=CALLED,
    times="""
        {month} {day}, {year}
    """,
)
