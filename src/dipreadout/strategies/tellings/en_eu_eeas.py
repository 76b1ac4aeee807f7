"""How the EU's foreign service tells of meetings: data only, read as ``Telling`` says."""

from __future__ import annotations

from dipreadout.strategies.tellings.en import MEETS
from dipreadout.strategies.tellings.en import OF_OTHERS as ENGLISH

__all__ = ["TELLING"]

TELLING = ENGLISH.told_by(
    "eu-eeas",
    "EU",
    names_of="""
        EU | m | Sven Lundqvist | Lundqvist
        EU | f | Ilse van Terwisga | van Terwisga
        EU | m | Pieter Claessens | Claessens
        EU | f | Beatrix Kallas-Moor | Kallas-Moor
    """,
    titles_of="""
        High Representative for Foreign Affairs and Security Policy | High Representative
        Secretary General of the European External Action Service | Secretary General
        President of the European Council | President
        Commissioner for Trade | Commissioner
    """,
    places="at {venue}",
    home_venues="""
        the [Berlaymont Building]
    """,
    kind_titles=MEETS,
    times="""
        {day} {month} {year}
    """,
)
