"""How the White House tells of meetings: data only, read as ``Telling`` says."""

from __future__ import annotations

from dipreadout.strategies.tellings.en import CALLED
from dipreadout.strategies.tellings.en import OF_OTHERS as ENGLISH

__all__ = ["TELLING"]

TELLING = ENGLISH.told_by(
    "us-whitehouse",
    "US",
    names_of="""
        US | m | Peter Halvorsen | Halvorsen
        US | f | Maria Okafor | Okafor
        US | f | Grace Lowell | Lowell
        US | m | Vance Porter | Porter
        US | m | Elliot J. Sayre | Sayre
    """,
    titles_of="""
        President | President | presidents
        Vice President | Vice President | vice presidents
        National Security Advisor | National Security Advisor
        Secretary of State | Secretary
        Deputy National Security Advisor
    """,
    home_venues="""
        the [White House]
    """,
    kind_titles={kind: f"Readout of {title}" for kind, title in CALLED.items()},
    times="""
        {month} {day}, {year}
    """,
)
