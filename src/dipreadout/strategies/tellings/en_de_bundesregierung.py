"""How the German government tells of meetings: data only, read as ``Telling`` says."""

from __future__ import annotations

from dipreadout.strategies.tellings.en import MEETS
from dipreadout.strategies.tellings.en import OF_OTHERS as ENGLISH

__all__ = ["TELLING"]

TELLING = ENGLISH.told_by(
    "de-bundesregierung",
    "DE",
    names_of="""
        DE | f | Friederike Lindenau | Lindenau
        DE | m | Jonas Reuter | Reuter
        DE | m | Matthias Hollweg | Hollweg
        DE | f | Sabine Ostermann | Ostermann
    """,
    titles_of="""
        Federal Chancellor | Chancellor
        Federal Foreign Minister | Foreign Minister | foreign ministers
        Federal Minister of Finance | Minister
        Federal Minister for Economic Affairs | Minister | ministers
    """,
    home_venues="""
        the [Federal Chancellery Building]
    """,
    kind_titles=MEETS,
    times="""
        {day} {month} {year}
        {month} {day}, {year}
    """,
)
