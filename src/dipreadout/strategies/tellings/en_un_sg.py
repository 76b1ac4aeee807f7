"""How the UN Secretary-General tells of meetings: data only, read as ``Telling`` says."""

from __future__ import annotations

from dipreadout.strategies.tellings.en import CALLED
from dipreadout.strategies.tellings.en import OF_OTHERS as ENGLISH

__all__ = ["TELLING"]

TELLING = ENGLISH.told_by(
    "un-sg",
    "UN",
    names_of="""
        UN | m | Cheikh Tidiane Sarr | Sarr
        UN | f | Ileana Castelnuovo | Castelnuovo
        UN | m | Joris Brandt | Brandt
        UN | f | Farida Benkhelifa | Benkhelifa
    """,
    titles_of="""
        Secretary-General | Secretary-General
        Deputy Secretary-General | Deputy Secretary-General
        Under-Secretary-General for Political Affairs
        Special Envoy for the Sahel | Special Envoy
    """,
    places="at {venue}",
    home_venues="""
        the [United Nations Headquarters]
    """,
    kind_titles={kind: f"Readout of {title}" for kind, title in CALLED.items()},
    times="""
        {day} {month} {year}
    """,
)
