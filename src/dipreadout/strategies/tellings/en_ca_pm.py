"""How Canada's prime minister tells of meetings: data only, read as ``Telling`` says."""

from __future__ import annotations

from dipreadout.strategies.tellings.en import MEETS
from dipreadout.strategies.tellings.en import OF_OTHERS as ENGLISH

__all__ = ["TELLING"]

TELLING = ENGLISH.told_by(
    "ca-pm",
    "CA",
    sides_of="CA | Canada | Canadian | Ottawa, Montreal",
    names_of="""
        CA | m | Philippe Gagnon | Gagnon
        CA | f | Sarah Whitlock | Whitlock
        CA | m | Owen Fraser | Fraser
        CA | f | Renée Bouchard | Bouchard
    """,
    titles_of="""
        Prime Minister | Prime Minister | prime ministers
        Minister of Foreign Affairs | Minister | foreign ministers
        Minister of National Defence | Minister
        Minister of International Trade | Minister | ministers
    """,
    home_venues="""
        [Rideau Cottage]
        the [Harrington Lake House]
    """,
    kind_titles=MEETS,
    times="""
        {month} {day}, {year}
    """,
)
