"""How the Kremlin tells of meetings: data only, read as ``Telling`` says."""

from __future__ import annotations

from dipreadout.model import MeetingKind
from dipreadout.strategies.tellings.en import OF_OTHERS as ENGLISH

__all__ = ["TELLING"]

TELLING = ENGLISH.told_by(
    "kremlin",
    "RU",
    names_of="""
        RU | m | Grigory Orlov | Orlov
        RU | m | Sergei Lanskoi | Lanskoi
        RU | f | Vera Belinskaya | Belinskaya
        RU | m | Yury Berezin | Berezin
    """,
    titles_of="""
        President | President | presidents
        Prime Minister | Prime Minister | prime ministers
        Foreign Minister | Foreign Minister | foreign ministers
        Presidential Aide
        Defence Minister
    """,
    home_venues="""
        the [Kremlin]
    """,
    kind_titles={
        MeetingKind.MEETING: "Meeting with {guest}",
        MeetingKind.TALKS: "Talks with {guest}",
        MeetingKind.PHONE_CALL: "Telephone conversation with {guest}",
        MeetingKind.VIDEO_CALL: "Video call with {guest}",
        MeetingKind.VISIT: "Visit to {state}",
        MeetingKind.MULTILATERAL: "Trilateral meeting with {guest}",
    },
    times="""
        {month} {day}, {year}
        {month} {day}, {year} {clock}
    """,
)
