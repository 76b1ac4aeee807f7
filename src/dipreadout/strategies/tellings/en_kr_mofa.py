"""How South Korea's foreign ministry tells of meetings: data only, read as ``Telling`` says."""

from __future__ import annotations

from dipreadout.strategies.tellings.en import MEETS
from dipreadout.strategies.tellings.en import OF_OTHERS as ENGLISH

__all__ = ["TELLING"]

TELLING = ENGLISH.told_by(
    "kr-mofa",
    "KR",
    sides_of="KR | the [Republic of Korea] | Korean | Seoul, Busan",
    names_of="""
        KR | m | Seo Ji-hoon | Seo
        KR | f | Yoon Ha-eun | Yoon
        KR | m | Baek Do-hyun | Baek
        KR | m | Ryu Tae-min | Ryu
    """,
    titles_of="""
        President | President | presidents
        Minister of Foreign Affairs | Minister | foreign ministers
        First Vice Minister of Foreign Affairs | Vice Minister
        Deputy Minister for Political Affairs | Deputy Minister
    """,
    home_venues="""
        the [Ministry of Foreign Affairs]
    """,
    kind_titles=MEETS,
    times="""
        {month} {day}, {year}
        {iso}
    """,
)
