"""Russian: what its readouts do that English ones do not, one behaviour each."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dipreadout import MeetingKind, NotAReadoutError, PartOfDay, Readout, Role, Scope, parse_text
from dipreadout.languages import get
from dipreadout.reading.lexicon import lexicon
from dipreadout.reading.scan import scan
from dipreadout.reading.sentences import split

OPENING = (
    "Во второй половине дня 5 мая 2031 года председатель КНР Лу Вэймин встретился в Пекине с находящимся в "
    "Китае с государственным визитом президентом Республики Чили Хуаном Роэ Кинтаной."
)
LU, ROE = "Лу Вэймин", "Хуаном Роэ Кинтаной"


def readout(*sentences: str, opening: str = OPENING) -> Readout:
    """A readout with this opening, and a paragraph of these sentences."""
    text = "\n\n".join(filter(None, [opening, " ".join(sentences)]))
    return parse_text(text, publisher="cn-mfa", language="ru")


def told(found: Readout) -> list[tuple[str, str]]:
    """Who said something, and the words that say so."""
    names = [found.name_of(one) if one.scope is Scope.PERSON else str(one.scope) for one in found.statements]
    return list(zip(names, [found.quote(one.cue) for one in found.statements if one.cue], strict=True))


def people(found: Readout) -> list[tuple[str, str | None, str | None]]:
    """Those who took part: name, office, party."""
    return [(one.name, one.office, one.party) for one in found.participants]


def test_an_opening() -> None:
    """The guest stands in another case, after a participle with its own phrases."""
    found = readout("Лу Вэймин отметил, что торговля растет.")
    assert people(found) == [
        (LU, "председатель КНР", "CN"),
        (ROE, "президентом Республики Чили", "CL"),
    ]
    meeting = found.meeting
    assert (meeting.kind, meeting.date, meeting.part_of_day, meeting.place) == (
        MeetingKind.MEETING,
        dt.date(2031, 5, 5),
        PartOfDay.AFTERNOON,
        "Пекине",
    )


@pytest.mark.parametrize(
    ("opening", "kind"),
    [
        pytest.param(
            "5 мая 2031 года Лу Вэймин провел в Доме народных собраний переговоры с президентом Чили Роэ.",
            MeetingKind.TALKS,
            id="talks, the place between verb and noun",
        ),
        pytest.param(
            "Состоялся телефонный разговор председателя КНР Лу Вэймина с премьер-министром Чили Хуаном Роэ.",
            MeetingKind.PHONE_CALL,
            id="a call, the verb first",
        ),
        pytest.param(
            "Премьер Госсовета КНР Лу Вэймин 5 мая 2031 года провел беседу по видеосвязи с "
            "премьер-министром Чили Хуаном Роэ.",
            MeetingKind.VIDEO_CALL,
            id="a video call",
        ),
        pytest.param(
            "По приглашению премьер-министра Чили Хуана Роэ премьер Госсовета КНР Лу Вэймин с 5 по 7 "
            "мая 2031 года находился в Чили с официальным визитом.",
            MeetingKind.VISIT,
            id="a visit",
        ),
    ],
)
def test_kinds(opening: str, kind: MeetingKind) -> None:
    """By the verb and its noun, in whatever order."""
    assert readout(opening=opening).meeting.kind is kind


def test_a_name_is_shown_in_the_nominative() -> None:
    """Where the text prints it so, however it begins."""
    found = readout("Хуан Роэ Кинтана поблагодарил за прием.")
    assert [person.name for person in found.participants] == [LU, "Хуан Роэ Кинтана"]
    assert told(found) == [("Хуан Роэ Кинтана", "поблагодарил")]


@pytest.mark.parametrize(
    ("opening", "sentence", "name"),
    [
        pytest.param(
            "Хатемом ар-Роэном", "Хатем ар-Роэн сказал, что рад.", "Хатем ар-Роэн", id="looks inflected"
        ),
        pytest.param("Диной Марией Роэ", "Дина Мария Роэ сказала, что рада.", "Дина Мария Роэ", id="a woman"),
        pytest.param("Олегом Роевским", "Олег Роевский сказал, что рад.", "Олег Роевский", id="an adjective"),
        pytest.param("Каей Роэн", "Кая Роэн сказала, что рада.", "Кая Роэн", id="short"),
        pytest.param("Алёной Роэн", "Алена Роэн сказала, что рада.", "Алена Роэн", id="ё and е"),
        pytest.param("Диего Линой-Роэном", "Диего Лина-Роэн ждет.", "Диего Лина-Роэн", id="both of two"),
    ],
)
def test_one_person_in_two_cases(opening: str, sentence: str, name: str) -> None:
    """Names have endings that are compared as such, and endings that only look so."""
    found = readout(
        sentence, opening=f"5 мая 2031 года Лу Вэймин встретился в Пекине с послом Чили {opening}."
    )
    assert [person.name for person in found.participants] == [LU, name]


def test_two_names_side_by_side() -> None:
    """The one whom the verb follows speaks."""
    found = readout("На встрече с Хуаном Роэ Кинтаной Лу Вэймин указал, что море соединяет.")
    assert told(found) == [(LU, "указал")]


def test_two_offices_of_one_person() -> None:
    """A comma joins them; in a list each name has its own."""
    opening = (
        "5 мая 2031 года член Политбюро ЦК КПК, министр иностранных дел Лу Вэймин отдельно встретился с "
        "вице-премьером, министром торговли Чили Хуаном Роэ и министром внешних сношений Перу Аной Лимой."
    )
    assert people(readout(opening=opening)) == [
        (LU, "член Политбюро ЦК КПК, министр иностранных дел", "CN"),
        ("Хуаном Роэ", "вице-премьером, министром торговли Чили", "CL"),
        ("Аной Лимой", "министром внешних сношений Перу", "PE"),
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param("Рыбы хватит всем, подчеркнул Лу Вэймин.", (LU, "подчеркнул"), id="after what was said"),
        pytest.param("«Рыбы хватит всем», — заметил Лу Вэймин.", (LU, "заметил"), id="after a quotation"),
        pytest.param("Рыба, полагает Лу Вэймин, соединяет.", (LU, "полагает"), id="within what was said"),
        pytest.param("Как отметил Лу Вэймин, рыбы хватит.", (LU, "отметил"), id="как"),
        pytest.param("По словам Лу Вэймина, рыбы хватит.", (LU, "По словам"), id="no verb"),
        pytest.param("Рыбы, по мнению Лу Вэймина, хватит.", (LU, "по мнению"), id="no verb, within"),
        pytest.param("Отметив это, Лу Вэймин сказал, что рад.", (LU, "Отметив"), id="a gerund first"),
        pytest.param("Лу Вэймин, напомнив об этом, сказал, что рад.", (LU, "напомнив"), id="a gerund after"),
        pytest.param(
            "Лу Вэймин, в свою очередь, тепло приветствовал это.", (LU, "приветствовал"), id="adverbs"
        ),
        pytest.param("Лу Вэймин от имени страны выразил радость.", (LU, "выразил"), id="a phrase between"),
        pytest.param("В ходе беседы китайский лидер выразил радость.", (LU, "выразил"), id="a phrase before"),
        pytest.param("Глава государства убежден, что рыбы хватит.", (LU, "убежден"), id="no past"),
    ],
)
def test_who_said_it_and_how(sentence: str, expected: tuple[str, str]) -> None:
    """The order of words is free."""
    assert told(readout("Лу Вэймин приветствовал гостя.", sentence))[1:] == [expected]


def test_a_quotation_that_its_speaker_parts() -> None:
    """The sentence that begins with a dash goes on with it."""
    found = readout("«Море соединяет, — сказал Лу Вэймин. — Рыбы хватит всем».", "Он улыбнулся.")
    assert told(found)[0] == (LU, "сказал")
    assert len(found.statements[0].sentences) == 2


@pytest.mark.parametrize(
    ("sentence", "scope", "cue"),
    [
        pytest.param(
            "Стороны обменялись мнениями о рыбе.", Scope.JOINT, "обменялись мнениями", id="all sides"
        ),
        pytest.param("Главы двух государств обсудили рыбу.", Scope.JOINT, "обсудили", id="heads"),
        pytest.param("Оба садовода подтвердили это.", Scope.JOINT, "подтвердили", id="any noun"),
        pytest.param("Отмечена важность рыбы.", Scope.JOINT, "Отмечена", id="a participle first"),
        pytest.param(
            "Особое внимание было уделено рыбе.", Scope.JOINT, "внимание было уделено", id="attention"
        ),
        pytest.param("Чилийская сторона отметила важность рыбы.", Scope.PARTY, "отметила", id="a side"),
        pytest.param(
            "С чилийской стороны отмечена важность рыбы.", Scope.PARTY, "отмечена", id="from a side"
        ),
        pytest.param("Члены делегации высказали сомнения.", Scope.OTHER, "высказали", id="a group"),
    ],
)
def test_sides(sentence: str, scope: Scope, cue: str) -> None:
    """The number tells both sides from one, however alike the words."""
    found = readout(sentence)
    assert [(one.scope, found.quote(one.cue)) for one in found.statements if one.cue] == [(scope, cue)]


def test_those_present() -> None:
    """After the verb; "и др." ends the sentence with one stop."""
    found = readout("На встрече присутствовали У Кэжань, Шэнь Лян и др.")
    assert [(p.name, p.party) for p in found.participants if p.role is Role.ATTENDEE] == [
        ("У Кэжань", "CN"),
        ("Шэнь Лян", "CN"),
    ]


def test_what_is_to_come() -> None:
    """A visit that is announced is no meeting."""
    with pytest.raises(NotAReadoutError, match="announcement"):
        readout(opening="Президент Чили Хуан Роэ посетит Китай с государственным визитом с 5 по 7 мая.")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Присутствовали А. Ж. Роэ и др. На встрече говорили о рыбе.", id="and others"),
        pytest.param("Это было в 2031 г. Стороны довольны.", id="a year"),
        pytest.param("Товарооборот достиг 20 млрд долларов. В. Роэ рад.", id="an initial"),
        pytest.param("«Море соединяет, — сказал Роэ. — Рыбы хватит».", id="a parted quotation"),
    ],
)
def test_sentences(text: str) -> None:
    """Two in each, whatever stops stand inside."""
    assert len(split(text, get("ru"))) == 2


@pytest.mark.parametrize(
    ("text", "place"),
    [
        pytest.param("в Китае", "CN", id="a state"),
        pytest.param("из Вьетнама", "VN", id="a state that looks inflected"),
        pytest.param("в Египте", "EG", id="a state whose stem changes"),
        pytest.param("чилийскими", "CL", id="an adjective, in lower case"),
        pytest.param("малыми", None, id="no state: small"),
        pytest.param("Сара", None, id="no state: a given name like initials"),
        pytest.param("Сан", None, id="no city: no case of Сана"),
    ],
)
def test_places_in_all_cases(text: str, place: str | None) -> None:
    """Names of states and cities keep their capitals, their length and their initials."""
    found = scan(text, get("ru"))
    matches = [found.place(at) for at in range(len(found.tokens))]
    assert [match.value for match in matches if match is not None] == ([place] if place else [])


CONSONANTS, VOWELS = "бвгдзклмнпрст", "аеиоу"
SYLLABLES = st.builds("".join, st.tuples(st.sampled_from(CONSONANTS), st.sampled_from(VOWELS)))


@given(st.lists(SYLLABLES, min_size=2, max_size=3), st.sampled_from(CONSONANTS))
def test_cases_of_a_name_are_compared_alike(syllables: list[str], last: str) -> None:
    """Whatever the name is, one text has it in all its cases."""
    stem = "".join([*syllables, last]).capitalize()
    text = " ".join(stem + ending for ending in ("", "а", "у", "ом", "е"))
    tokens = lexicon(get("ru")).tokenizer(text)
    assert len(set(tokens.words)) == 1
