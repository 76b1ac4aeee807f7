"""Esperanto, as far as simple pages need it: the language that the guide "Add a language" adds."""

from __future__ import annotations

from dipreadout.languages._pinyin import CHINESE_NAME
from dipreadout.languages.base import Language
from dipreadout.model import MeetingKind, PartOfDay

__all__ = ["LANGUAGE"]

LANGUAGE = Language(
    code="eo",
    name="Esperanto",
    common="la kaj de en ke al kun por estas",
    names="""
        state PE Peruo
        adjective PE perua
        state CN Ĉinio
        adjective CN ĉina
        city CN Pekino
    """,
    endings="j n jn",
    months={
        "januaro": 1,
        "februaro": 2,
        "marto": 3,
        "aprilo": 4,
        "majo": 5,
        "junio": 6,
        "julio": 7,
        "aŭgusto": 8,
        "septembro": 9,
        "oktobro": 10,
        "novembro": 11,
        "decembro": 12,
    },
    ordinals="-an?",
    dates="""
        {day} de {month} {year}
        {day} de {month}
    """,
    parts_of_day={PartOfDay.MORNING: "matene"},
    encounters={MeetingKind.MEETING: "renkontis / renkontas", MeetingKind.PHONE_CALL: "telefonis al"},
    place_words="en",
    heads="prezidento ministro",
    office_links="de",
    articles="la",
    conjunctions="kaj",
    home_names={"CN": CHINESE_NAME},
    presence="ĉeestis",
    singular_pronouns="li ŝi",
    side_nouns="flanko",
    joint_determiners="ambaŭ",
    joint_nouns="flankoj",
    cues="""
        diris
        aldonis
        dankis
    """,
    joint_cues="interkonsentis",
)
