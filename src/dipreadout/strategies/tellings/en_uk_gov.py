"""How the British government tells of meetings: data only, read as ``Telling`` says."""

from __future__ import annotations

from dipreadout.strategies.tellings.en import MEETS
from dipreadout.strategies.tellings.en import OF_OTHERS as ENGLISH

__all__ = ["TELLING"]

TELLING = ENGLISH.told_by(
    "uk-gov",
    "GB",
    names_of="""
        GB | m | Dominic Ashworth | Ashworth
        GB | f | Fiona McAllister | McAllister
        GB | m | Simon Hale | Hale
        GB | f | Harriet Penrose | Penrose
    """,
    titles_of="""
        Prime Minister | Prime Minister | prime ministers
        Foreign Secretary | Foreign Secretary
        Defence Secretary | Defence Secretary
        Trade Minister | Minister | ministers
    """,
    home_venues="""
        [10 Downing Street]
    """,
    kind_titles=MEETS,
    times="""
        {day} {month} {year}
    """,
)
