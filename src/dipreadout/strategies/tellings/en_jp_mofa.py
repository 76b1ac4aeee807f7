"""How Japan's foreign ministry tells of meetings: data only, read as ``Telling`` says."""

from __future__ import annotations

from dipreadout.strategies.tellings.en import MEETS
from dipreadout.strategies.tellings.en import OF_OTHERS as ENGLISH

__all__ = ["TELLING"]

TELLING = ENGLISH.told_by(
    "jp-mofa",
    "JP",
    names_of="""
        JP | m | Murase Kenji | Murase
        JP | f | Takamori Yuki | Takamori
        JP | m | Hayashida Shigeru | Hayashida
        JP | m | Onodera Takumi | Onodera
    """,
    titles_of="""
        Prime Minister | Prime Minister | prime ministers
        Foreign Minister | Foreign Minister | foreign ministers
        State Minister for Foreign Affairs | State Minister
        Parliamentary Vice-Minister for Foreign Affairs
    """,
    home_venues="""
        the [Iikura Guest House]
    """,
    kind_titles=MEETS,
    times="""
        {month} {day}, {year}
    """,
)
