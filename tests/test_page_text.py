"""Pages as plain text, in the layouts that they have when they are copied out of a browser."""

from __future__ import annotations

import datetime as dt
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dipreadout import SchemaError, read_page
from dipreadout.parsing import read_text_page

BEIJING = dt.timezone(dt.timedelta(hours=8))
TITLE = "Ana Lima Meets with Foreign Minister of Norway Tomas Berg"
BODY = (
    "On May 6, 2031, Foreign Minister Ana Lima met with Foreign Minister of Norway Tomas Berg.",
    "Ana Lima proposed two things:",
    "1. To open the ferry line",
    "2. To keep it open.",
    "Tomas Berg said that he agrees.",
)
ABOVE = {
    "nothing": "",
    "languages": "عربي Español Русский Français 简体中文",
    "site name": "Ministry of Foreign Affairs\nThe People’s Republic of China",
    "breadcrumb": "  Home > Topics > Ferries and Fjords",
    "capital breadcrumb": "HOME > News > 2031 > May",
    "menu": "Home   Embassy Info   About China   China & Norway\n  Home > News",
    "picture": "![]() |",
}
TIME = {
    "none": "",
    "time": "2031-05-06 18:37",
    "updated": "Updated: May 6, 2031 18:37",
    "seconds": "2031-05-06 18:37:00",
    "time first": "18:37, May 6, 2031",
    "slashes": "2031/05/06 18:37",
    "Chinese": "2031年5月6日 18:37",
}
BELOW = {
    "nothing": "",
    "suggest and print": "Suggest to a friend\n  Print",
    "suggest": "Suggest To A Friend:   ",
    "brackets": "<Suggest To A Friend>",
    "slip": "Suggset To Friend:",
    "cut off": "<Sugge",
    "pictures": "![]() |\n![]() |\n\nPrint",
    "share": "source:https://www.mfa.gov.cn/\n\nshare:",
}


@pytest.mark.parametrize(
    ("above", "time", "below"),
    [*((above, "time", "suggest") for above in ABOVE), *product(["breadcrumb"], TIME, BELOW)],
)
@pytest.mark.parametrize("between", ["\n\n", "\n", "\r\n\r\n", "\n \n\n\u3000\u3000"])
def test_every_layout_is_the_same_page(above: str, time: str, below: str, between: str) -> None:
    """Whatever stands around them, with blank lines or without, title and paragraphs are the same."""
    head = between.join(part for part in (ABOVE[above] + "\n" + TITLE, TIME[time]) if part)
    page = read_page(between.join((head, *BODY, BELOW[below])), publisher="cn-mfa")
    assert (page.title, page.paragraphs, page.language) == (TITLE, BODY, "en")
    published = None if time == "none" else dt.datetime(2031, 5, 6, 18, 37, tzinfo=BEIJING)
    assert page.published == published
    languages = ["ar", "es", "ru", "fr", "zh"] if above == "languages" else []
    assert [translation.language for translation in page.translations] == languages


@pytest.mark.parametrize("above", ["nothing", "languages", "breadcrumb"])
@pytest.mark.parametrize("below", ["nothing", "suggest and print"])
@pytest.mark.parametrize("time", ["none", "time"])
@pytest.mark.parametrize("body", [BODY, BODY[:1]], ids=["many", "one"])
def test_a_body_without_a_title(above: str, time: str, below: str, body: tuple[str, ...]) -> None:
    """A first line that is a sentence is the first paragraph, also when it is the only one."""
    page = read_page("\n\n".join((ABOVE[above], TIME[time], *body, BELOW[below])), publisher="cn-mfa")
    assert (page.title, page.paragraphs) == (None, body)


@pytest.mark.parametrize(
    "title",
    [
        "Ana Lima Meets with President of the U.S.",
        "Ana Lima Meets with Thomas Orr, Jr.",
        "利马会见挪威外交大臣贝里",
        "Ana Lima se reúne con el ministro noruego",
        "أنا ليما تلتقي مع وزير الخارجية النرويجي",
    ],
)
def test_what_a_title_is(title: str) -> None:
    """A short first line that does not end as sentences do."""
    page = read_page(f"{title}\n\n{BODY[0]}\n\n{BODY[-1]}")
    assert (page.title, page.paragraphs) == (title, (BODY[0], BODY[-1]))


def test_what_stands_above_a_time_is_the_title() -> None:
    """Whatever it looks like."""
    page = read_page(f"Where do the ferries go?\n2031-05-06\n\n{BODY[0]}\n\n{BODY[-1]}")
    assert (page.title, page.published) == ("Where do the ferries go?", dt.date(2031, 5, 6))


def test_a_time_above_the_title_is_the_time() -> None:
    """Some reposts print it first."""
    page = read_page(f"2031-05-06\n{TITLE}\n\n{BODY[0]}")
    assert (page.title, page.published, page.paragraphs) == (TITLE, dt.date(2031, 5, 6), BODY[:1])


def test_a_byline_belongs_to_no_paragraph() -> None:
    """Reposts name the publisher between title and body."""
    byline = "By Ministry of Foreign Affairs of the People's Republic of China"
    page = read_page(f"{TITLE}\n\n{byline}\n\n{BODY[0]}\n\n{BODY[-1]}", publisher="cn-mfa")
    assert page.paragraphs == (BODY[0], BODY[-1])


def test_a_first_paragraph_printed_twice_counts_once() -> None:
    """Copies without a title may begin with the page's description, which is its first paragraph."""
    assert read_page("\n\n".join((BODY[0], *BODY))).paragraphs == BODY


@pytest.mark.parametrize("name", ["languages", "site name"])
def test_the_publisher_is_recognised_by_its_signs_above(name: str) -> None:
    """Its own bar of languages, or its name, tells whose page it is, and so in what zone its times are."""
    page = read_page("\n\n".join((ABOVE[name], TITLE, TIME["time"], *BODY)))
    assert page.publisher == "cn-mfa"
    assert page.published == dt.datetime(2031, 5, 6, 18, 37, tzinfo=BEIJING)


@pytest.mark.parametrize("name", ["suggest and print", "suggest", "brackets", "slip"])
def test_the_publisher_is_recognised_by_its_signs_below(name: str) -> None:
    """Only its pages can be suggested to a friend."""
    assert read_page("\n\n".join((TITLE, *BODY, BELOW[name]))).publisher == "cn-mfa"


def test_a_time_in_no_known_zone_is_a_day() -> None:
    """A clock reading of nobody knows where is no moment."""
    page = read_page("\n\n".join((TITLE, TIME["time"], *BODY)))
    assert (page.publisher, page.published) == (None, dt.date(2031, 5, 6))


def test_chinese_pages_have_their_own_lines() -> None:
    """Site name, breadcrumb, tools and footer, as the ministry prints them in Chinese."""
    page = read_page(
        "English Français Español Русский عربي 无障碍 关怀版\n首页 > 外交动态\n利马会见贝里\n"
        "2031-05-06 18:37\n【中大小】\n打印\n\u3000\u30005月6日，外交部长利马会见挪威外交大臣贝里。\n"
        "\u3000\u3000利马表示同意。\n推荐给朋友：\n打印\n",
        publisher="cn-mfa",
    )
    assert (page.title, page.language) == ("利马会见贝里", "zh")
    assert page.paragraphs == ("5月6日，外交部长利马会见挪威外交大臣贝里。", "利马表示同意。")
    assert [translation.language for translation in page.translations] == ["en", "fr", "es", "ru", "ar"]


@pytest.mark.parametrize(
    ("language", "above", "title", "time", "sentence", "below"),
    [
        (
            "es",
            "Embajada de la República Popular China en Noruega\nPágina Principal > Noticias",
            "Ana Lima se Reúne con el Ministro de Noruega Tomas Berg",
            "6 de mayo de 2031",
            "El 6 de mayo, la ministra Ana Lima se reunió con el ministro de Noruega, Tomas Berg.",
            "Recomendar a un amigo:\nImprimir",
        ),
        (
            "fr",
            "Page d'accueil > Informations récentes",
            "Ana Lima rencontre le Ministre norvégien Tomas Berg",
            "6 mai 2031",
            "Le 6 mai, la Ministre Ana Lima a rencontré le Ministre norvégien Tomas Berg.",
            "[ Envoyer ce lien à un ami ] [ Imprimer ]",
        ),
        (
            "ru",
            "Министерство иностранных дел Китайской Народной Республики\nГлавная страница > Новости",
            "Ана Лима встретилась с министром Томасом Бергом",
            "6 мая 2031 года",
            "6 мая министр Ана Лима встретилась с министром иностранных дел Норвегии Томасом Бергом.",
            "Рекомендовать другу\nПечать",
        ),
        (
            "ar",
            "الصفحة الرئيسية > الأخبار",
            "آنا ليما تلتقي مع توماس بيرغ",
            "6 مايو 2031",
            "في يوم 6 مايو، التقت الوزيرة آنا ليما مع وزير الخارجية النرويجي توماس بيرغ.",
            "أرسل إلى صديق\nطباعة",
        ),
    ],
)
def test_pages_in_every_language_have_their_own_lines(
    language: str, above: str, title: str, time: str, sentence: str, below: str
) -> None:
    """Embassy, breadcrumb, day and footer, as pages in the ministry's other languages print them."""
    bar = "English 简体中文 عربي"
    page = read_page(f"{bar}\n{above}\n{title}\n{time}\n{sentence}\n{sentence}\n{below}", publisher="cn-mfa")
    assert (page.title, page.paragraphs) == (title, (sentence, sentence))
    assert (page.published, page.language) == (dt.date(2031, 5, 6), language)


def test_a_language_bar_may_name_the_pages_own_language() -> None:
    """What a page offers besides itself is what counts."""
    page = read_page("English | Español\n\n" + "\n\n".join((TITLE, *BODY)))
    assert [translation.language for translation in page.translations] == ["es"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The two sides agreed to go on with the work of the commission.", "en"),
        ("Las dos partes acordaron continuar con los trabajos de la comisión.", "es"),
        ("Les deux parties ont décidé de poursuivre les travaux dans le cadre de la commission.", "fr"),
        ("La Ministre a reçu un appel de l'Ambassadeur de la région, qui a dit que la mer monte.", "fr"),
        ("Стороны договорились продолжить работу комиссии.", "ru"),
        ("اتفق الجانبان على مواصلة عمل اللجنة.", "ar"),
        ("双方同意继续开展委员会（Joint Commission）的工作。", "zh"),
        ("1234", None),
    ],
)
def test_the_language_is_told_by_script_and_common_words(text: str, language: str | None) -> None:
    """Where nobody says in which language a text is, it says so itself, or nobody knows."""
    assert read_page(text).language == language


@given(st.lists(st.sampled_from((*BODY, TITLE)), min_size=1))
def test_no_paragraph_is_lost(lines: list[str]) -> None:
    """Every line is the title or a paragraph, in its place; a first sentence may be there twice."""
    page = read_page("\n\n".join(lines))
    told = ([page.title] if page.title else []) + list(page.paragraphs)
    assert told in (lines, lines[1:] if lines[:1] == lines[1:2] else lines)


def test_html_is_no_plain_text() -> None:
    """The error names the function that takes it."""
    with pytest.raises(SchemaError) as caught:
        read_text_page("<html><p>They met.</p></html>", {})
    assert str(caught.value) == (
        "source: found '<html><p>They met.</p></html>', expected plain text; "
        "pass HTML to parse_html(), or either to parse()"
    )


@pytest.mark.parametrize("text", ["a < b and b > a.", "<Suggest To A Friend>", "They met <b>twice</b>."])
def test_a_tag_or_two_make_no_html(text: str) -> None:
    """Plain text may hold what looks like a tag."""
    assert read_page(text).paragraphs == (text,)
