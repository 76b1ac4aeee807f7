"""What is special in Chinese: no spaces, one paragraph for all, titles after names, verbs without tense."""

from __future__ import annotations

import datetime as dt

import pytest

from dipreadout import NotAReadoutError, Page, Readout, Source
from dipreadout.parsing import parse_text, read

PUBLISHED = dt.datetime(2031, 5, 8, 10, 30, tzinfo=dt.timezone(dt.timedelta(hours=8)))
OPENING = "5月7日下午，国务院总理韩明在北京会见来华访问的秘鲁总统安娜·基斯佩。"


def readout(*sentences: str, opening: str = OPENING, title: str | None = None) -> Readout:
    """A page of China's foreign ministry, in one paragraph, published on Thursday, May 8, 2031."""
    return read(
        Page(
            language="zh",
            title=title,
            published=PUBLISHED,
            paragraphs=(opening + "".join(sentences),),
            source=Source(publisher="cn-mfa"),
        )
    )


def people(found: Readout) -> list[tuple[str, str | None, str | None]]:
    """Name, office and party of each participant."""
    return [(p.name, p.office, p.party) for p in found.participants]


def said(found: Readout) -> list[tuple[str, str, int]]:
    """Speaker, cue and number of sentences of each statement."""
    return [
        (found.name_of(s), found.quote(s.cue) if s.cue else "", len(s.sentences)) for s in found.statements
    ]


def test_the_opening_tells_who_met_when_and_where() -> None:
    """In one sentence, in which nothing parts the words."""
    found = readout("韩明说，河水很清。")
    assert (found.meeting.date, found.meeting.part_of_day) == (dt.date(2031, 5, 7), "afternoon")
    assert found.meeting.place == "北京"
    assert people(found) == [("韩明", "国务院总理", "CN"), ("安娜·基斯佩", "秘鲁总统", "PE")]


@pytest.mark.parametrize(
    ("printed", "day"),
    [
        pytest.param("7日", dt.date(2031, 5, 7), id="a bare day"),
        pytest.param("30日", dt.date(2031, 4, 30), id="of the month before"),
        pytest.param("今天上午", dt.date(2031, 5, 8), id="today"),
        pytest.param("今天（5月8日）", dt.date(2031, 5, 8), id="today, with its date"),
        pytest.param("当地时间6日晚", dt.date(2031, 5, 6), id="local time"),
        pytest.param("2030年12月31日", dt.date(2030, 12, 31), id="a full date"),
    ],
)
def test_days(printed: str, day: dt.date) -> None:
    """As Chinese prints them, resolved against the publication."""
    assert readout(opening=f"国务院总理韩明{printed}在北京会见秘鲁总统基斯佩。").meeting.date == day


@pytest.mark.parametrize(
    ("where", "place"),
    [
        pytest.param("在京", "京", id="a city in one character"),
        pytest.param("在人民大会堂", "人民大会堂", id="a venue"),
        pytest.param("在北京人民大会堂", "北京", id="a city before a venue"),
        pytest.param("在韩国济州", "济州", id="a city after its state"),
        pytest.param("在安徽屯溪", "屯溪", id="a city after its province"),
    ],
)
def test_places(where: str, place: str) -> None:
    """The city, else the venue."""
    assert readout(opening=f"国务院总理韩明7日{where}会见秘鲁总统基斯佩。").meeting.place == place


@pytest.mark.parametrize(
    ("told", "name", "office"),
    [
        pytest.param("秘鲁副总统兼外长基斯佩", "基斯佩", "秘鲁副总统兼外长", id="two offices, joined"),
        pytest.param(
            "越南副总理、越中委员会越方主席黎文心",
            "黎文心",
            "越南副总理、越中委员会越方主席",
            id="and listed",
        ),
        pytest.param("第79届联大主席罗·杨", "罗·杨", "第79届联大主席", id="with a number"),
        pytest.param(
            "英国外交部负责欧洲事务的副部长罗兰", "罗兰", "英国外交部负责欧洲事务的副部长", id="with a clause"
        ),
        pytest.param(
            "秘鲁能源大臣阿里·萨勒曼亲王", "阿里·萨勒曼", "秘鲁能源大臣", id="a title of address after"
        ),
    ],
)
def test_offices_are_glued_before_names(told: str, name: str, office: str) -> None:
    """In one string, however many there are."""
    found = readout(opening=f"国务委员兼外长韩明7日在北京会见{told}。")
    assert people(found)[1][:2] == (name, office)
    assert people(found)[0] == ("韩明", "国务委员兼外长", "CN")


def test_a_name_in_a_clause_before_an_office_is_only_spoken_of() -> None:
    """The inauguration is another's."""
    found = readout(opening="出席秘鲁总统罗哈斯就职仪式的国务委员韩明7日在利马会见秘鲁外长基斯佩。")
    assert [name for name, _, _ in people(found)] == ["韩明", "基斯佩"]


def test_the_head_of_a_delegation_takes_part() -> None:
    """Though it is a clause that names her."""
    found = readout(opening="国务委员韩明7日在北京会见由主席基斯佩率领的秘鲁议会代表团。")
    assert people(found)[1] == ("基斯佩", "主席", "PE")


def test_speakers_change_within_a_paragraph() -> None:
    """A bare name at the head of a sentence begins; what has no name, or only a side's, goes on."""
    found = readout(
        "韩明指出，两国是好朋友。",
        "中方愿同秘方修一座桥。",
        "希望双方早日动工。",
        "韩明强调，桥要修得牢。",
        "基斯佩表示，秘方赞成修桥。",
        "我赞赏韩明总理的提议。",
        "双方还就河运交换了意见。",
        "会见后，双方签署了文件。",
        "林浩、何远参加会见。",
    )
    assert said(found) == [
        ("韩明", "指出", 3),
        ("韩明", "强调", 1),
        ("安娜·基斯佩", "表示", 2),
        ("双方", "交换了意见", 1),
    ]
    assert people(found)[2:] == [("林浩", None, "CN"), ("何远", None, "CN")]


@pytest.mark.parametrize(
    ("sentence", "cue"),
    [
        pytest.param("韩明对基斯佩来访表示欢迎。", "表示", id="a phrase between"),
        pytest.param("韩明就修桥提出三点建议。", "提出", id="a topic between"),
        pytest.param("韩明首先向基斯佩介绍了河运。", "介绍", id="an adverb and a phrase"),
        pytest.param("韩明请基斯佩转达问候。", "请", id="a request"),
        pytest.param("韩明乐呵呵说，河水很清。", "说", id="an unknown adverb"),
        pytest.param("韩明起身相迎，说河水很清。", "说", id="in the next clause"),
        pytest.param("谈到河运时，韩明强调，河水很清。", "强调", id="after a phrase"),
        pytest.param("“河水很清。”韩明说。", "说", id="after a quotation"),
        pytest.param("韩总理指出，河水很清。", "指出", id="by surname and title"),
    ],
)
def test_one_says(sentence: str, cue: str) -> None:
    """By a verb that may stand far from its subject."""
    assert said(readout(sentence)) == [("韩明", cue, 1)]


def test_two_speakers_in_one_sentence() -> None:
    """With nothing but a comma between."""
    assert said(readout("韩明介绍了河运，基斯佩通报了修桥进展。")) == [
        ("韩明", "介绍", 1),
        ("安娜·基斯佩", "通报", 1),
    ]


def test_a_title_after_a_name_tells_what_somebody_says() -> None:
    """The publisher uses bare names: "韩明总理提出" is what the other says of him."""
    found = readout("韩明说，河水很清。", "基斯佩说，桥很长。", "韩明总理提出的建议很好。")
    assert said(found) == [("韩明", "说", 1), ("安娜·基斯佩", "说", 2)]


def test_what_a_side_wants_is_what_somebody_says() -> None:
    """But what a side states is its own word."""
    assert said(readout("韩明说，河水很清。", "秘方欢迎这一点。")) == [("韩明", "说", 2)]
    assert said(readout("韩明说，河水很清。", "秘方表示，桥很长。"))[1] == ("秘方", "表示", 1)


def test_what_both_did_may_stand_amid_what_one_says() -> None:
    """If the speaker goes on after it; before anything else, the publisher tells it."""
    signed, on = "双方签署了协定。", "中方愿继续努力。"
    assert said(readout("韩明说，河水很清。", signed, on)) == [("韩明", "说", 3)]
    assert said(readout("韩明说，河水很清。", signed, "林浩参加会见。")) == [("韩明", "说", 1)]


def test_a_wish_for_more_to_take_part_names_nobody() -> None:
    """The same verb ends a list of those who were present."""
    found = readout("基斯佩说，桥很长。", "希望更多秘鲁企业参加。", "林浩参加。")
    assert said(found) == [("安娜·基斯佩", "说", 2)]
    assert [name for name, _, _ in people(found)[2:]] == ["林浩"]


def test_sides_of_one_character_are_those_that_take_part() -> None:
    """新 is Singapore or New Zealand."""
    found = readout("新方表示，桥很长。", opening="国务院总理韩明7日在北京会见新加坡总理陈国安。")
    assert found.statements[0].parties == ("SG",)


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("中秘双方一致同意修桥。", id="with both states"),
        pytest.param("两国领导人同意修桥。", id="by what they are"),
        pytest.param("会谈中，双方商定修桥。", id="after a phrase"),
    ],
)
def test_all_sides_together(sentence: str) -> None:
    """In the middle of the paragraph as well."""
    assert readout("韩明说，河水很清。", sentence).statements[1].scope == "joint"


def test_heads_of_state_who_did_not_meet_are_spoken_of() -> None:
    """Ministers tell what their heads of state agreed."""
    opening = "外交部长韩明7日在北京同秘鲁外长基斯佩举行会谈。"
    assert said(readout("韩明说，河水很清。", "两国元首同意修桥。", opening=opening)) == [("韩明", "说", 2)]


def test_the_opening_may_report_as_well() -> None:
    """In a clause of its own."""
    found = readout(opening="外交部长韩明7日在北京会见秘鲁外长基斯佩，双方就河运、修桥等问题交换了意见。")
    assert [s.scope for s in found.statements] == ["joint"]
    assert [cue for _, cue, _ in said(found)] == ["交换了意见"]


@pytest.mark.parametrize(
    ("opening", "kind"),
    [
        pytest.param("外交部长韩明7日同秘鲁外长基斯佩举行会谈。", "talks", id="talks"),
        pytest.param("外交部长韩明7日应约同秘鲁外长基斯佩通电话。", "phone_call", id="call"),
        pytest.param("外交部长韩明7日同秘鲁外长基斯佩举行视频会晤。", "video_call", id="video"),
        pytest.param("外交部长韩明7日在秘鲁进行正式访问，其间会见外长基斯佩。", "visit", id="visit"),
        pytest.param("外交部长韩明7日分别会见秘鲁外长基斯佩、智利外长罗哈斯。", "meeting", id="one by one"),
    ],
)
def test_kinds(opening: str, kind: str) -> None:
    """By the words of the opening."""
    assert readout("韩明说，河水很清。", opening=opening).meeting.kind == kind


def test_a_dateline_is_no_office_and_no_day() -> None:
    """The day of the encounter stands after it."""
    found = readout(opening="新华社利马5月8日电（记者林浩）外交部长韩明7日同秘鲁外长基斯佩举行会谈。")
    assert people(found)[0] == ("韩明", "外交部长", "CN")
    assert found.meeting.date == dt.date(2031, 5, 7)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "外交部发言人宣布：秘鲁总统基斯佩将于5月9日访问中国，韩明将同她举行会谈。", id="to come"
        ),
        pytest.param("5月7日，外交部长韩明致电基斯佩，祝贺她就任秘鲁外长。", id="a message"),
        pytest.param("5月7日，外交部长韩明在北京主持会议，林浩、何远等参加。", id="at home"),
        pytest.param("问：请介绍韩明会见秘鲁外长基斯佩的情况。\n\n答：双方举行了会谈。", id="questions"),
    ],
)
def test_other_pages_are_refused(text: str) -> None:
    """They tell of no encounter that took place."""
    with pytest.raises(NotAReadoutError):
        parse_text(text, language="zh", publisher="cn-mfa")
