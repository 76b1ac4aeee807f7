"""How Ukraine's president tells of meetings: data only, read as ``Telling`` says."""

from __future__ import annotations

from dipreadout.model import MeetingKind
from dipreadout.strategies.tellings.en import OF_OTHERS as ENGLISH

__all__ = ["TELLING"]

TELLING = ENGLISH.told_by(
    "ua-president",
    "UA",
    sides_of="UA | Ukraine | Ukrainian | Kyiv",
    names_of="""
        UA | m | Andrii Kovalchuk | Kovalchuk
        UA | f | Olena Marchenko | Marchenko
        UA | m | Denys Hrytsenko | Hrytsenko
        UA | m | Taras Bondar | Bondar
    """,
    titles_of="""
        President | President | presidents
        Prime Minister | Prime Minister | prime ministers
        Minister of Foreign Affairs | Minister | foreign ministers
        Minister of Defense | Minister
        Head of the Office of the President
    """,
    home_venues="""
        the [Mariinskyi Palace]
    """,
    kind_titles={
        MeetingKind.MEETING: "{home} Met with {guest}",
        MeetingKind.TALKS: "{home} Held Talks with {guest}",
        MeetingKind.PHONE_CALL: "{home} Had a Phone Call with {guest}",
        MeetingKind.VIDEO_CALL: "{home} Held a Video Call with {guest}",
        MeetingKind.VISIT: "{home} Visited {state}",
        MeetingKind.MULTILATERAL: "{home} Held a Trilateral Meeting with {guest}",
    },
    times="""
        {day} {month} {year} - {clock}
    """,
)
