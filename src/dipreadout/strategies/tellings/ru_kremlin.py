"""How the Kremlin tells of meetings, in Russian: data only, read as ``Telling`` says."""

from __future__ import annotations

from dipreadout.model import MeetingKind
from dipreadout.strategies.tellings.ru import OF_OTHERS as RUSSIAN

__all__ = ["TELLING"]

TELLING = RUSSIAN.told_by(
    "kremlin",
    "RU",
    names_of="""
        RU | m | Григори<й,я,ю,я,ем,е> Орлов<,а,у,а,ым,е> | Орлов<,а,у,а,ым,е>
        RU | m | Серге<й,я,ю,я,ем,е> Ланск<ой,ого,ому,ого,им,ом> | Ланск<ой,ого,ому,ого,им,ом>
        RU | f | Вер<а,ы,е,у,ой,е> Белинск<ая,ой,ой,ую,ой,ой> | Белинск<ая,ой,ой,ую,ой,ой>
        RU | m | Юри<й,я,ю,я,ем,е> Березин<,а,у,а,ым,е> | Березин<,а,у,а,ым,е>
    """,
    titles_of="""
        Президент<,а,у,а,ом,е> России | Президент<,а,у,а,ом,е> | главы <двух/трех> государств
        Министр<,а,у,а,ом,е> иностранных дел | Министр<,а,у,а,ом,е> | министры <двух/трех> стран
        заместител<ь,я,ю,я,ем,е> министра иностранных дел
        помощник<,а,у,а,ом,е> Президента | помощник<,а,у,а,ом,е>
    """,
    home_venues="[Кремл<ь,я,ю,ь,ем,е>]",
    kind_titles={
        MeetingKind.MEETING: "Встреча с {guest.ins}",
        MeetingKind.TALKS: "Переговоры с {guest.ins}",
        MeetingKind.PHONE_CALL: "Телефонный разговор с {guest.ins}",
        MeetingKind.VIDEO_CALL: "Разговор по видеосвязи с {guest.ins}",
        MeetingKind.VISIT: "{home} посетил</а> {state.acc}",
        MeetingKind.MULTILATERAL: "Трехсторонняя встреча с {guest.ins}",
    },
    times="{day} {month} {year} года",
)
