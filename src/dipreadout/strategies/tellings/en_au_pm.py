"""How Australia's prime minister tells of meetings: data only, read as ``Telling`` says."""

from __future__ import annotations

from dipreadout.strategies.tellings.en import MEETS
from dipreadout.strategies.tellings.en import OF_OTHERS as ENGLISH

__all__ = ["TELLING"]

TELLING = ENGLISH.told_by(
    "au-pm",
    "AU",
    sides_of="AU | Australia | Australian | Canberra, Sydney",
    names_of="""
        AU | m | Wendell Marsh | Marsh
        AU | f | Imogen Tranter | Tranter
        AU | m | Oliver Mackenzie | Mackenzie
        AU | f | Lucinda Farrow | Farrow
    """,
    titles_of="""
        Prime Minister | Prime Minister | prime ministers
        Minister for Foreign Affairs | Minister | foreign ministers
        Minister for Defence | Minister
        Minister for Trade and Tourism | Minister | ministers
    """,
    home_venues="""
        [Parliament House]
        the [Kirribilli House]
    """,
    kind_titles=MEETS,
    times="""
        {day} {month} {year}
    """,
)
