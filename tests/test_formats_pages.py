"""A readout as a page, in text and HTML: what is written is read back, or refused before it is written."""

from __future__ import annotations

import datetime as dt
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dipreadout import Meeting, Readout, SchemaError, Source, Translation, parse, strategies
from dipreadout.formats import html, text
from dipreadout.page import Page, clean
from dipreadout.parsing import Options, read_html_page, read_page, read_text_page

BEIJING = dt.timezone(dt.timedelta(hours=8))
READOUT = Readout(
    title="Ana Sousa Meets with Foreign Minister of Norway Tomas Berg",
    text="On May 6, 2031, Foreign Minister Ana Sousa met with Foreign Minister of Norway Tomas Berg.\n\n"
    "Ana Sousa said that the fjords are deep.",
    language="en",
    published=dt.datetime(2031, 5, 6, 18, 37, tzinfo=BEIJING),
    translations=[Translation(language="es"), Translation(language="zh")],
    source=Source(publisher="cn-mfa"),
    meeting=Meeting(kind="meeting"),
)

# Lines that pages have beside the body, and lines that look like markup.
LOOKALIKES = (
    "Print", "Home > News", "2031-05-06", "Updated: May 6, 2031 18:37", "Suggest to a friend", "<Sugge",
    "English", "عربي Español Русский Français 简体中文", "Ministry of Foreign Affairs", "![]() |", "#",
    "By Ministry of Foreign Affairs of the People's Republic of China", "Office of the Spokesperson",
    "<b>bold</b>", "a &amp; b", "<html>", "<p>They met.</p>", "A&lt;br&gt;B", "</div>", "<!--", "]]>",
    "Source: elsewhere", "share:", "\u200b", "\ufeff", "They met.", "1. To open the ferry line", "打印",
    "a.jpg", "People's Republic of China",
)  # fmt: skip
LINES = st.one_of(st.sampled_from(LOOKALIKES), st.text()).map(clean).filter(bool)


def page_of(readout: Readout) -> Page:
    """What the page of a readout says about itself."""
    return Page(
        title=readout.title,
        published=readout.published,
        language=readout.language,
        translations=readout.translations,
        paragraphs=readout.text.split("\n\n"),
        source=Source(publisher=readout.source.publisher, url=readout.source.url),
    )


def refused_field(readout: Readout) -> str | None:
    """The field for which plain text refuses a readout; ``None`` when it does not."""
    try:
        text.write(readout)
    except SchemaError as refused:
        return refused.path.partition("[")[0]
    return None


@st.composite
def awkward(draw: st.DrawFn) -> Readout:
    """Readouts whose title and paragraphs look like other parts of a page."""
    return attrs.evolve(
        READOUT,
        title=draw(st.none() | LINES),
        text="\n\n".join(draw(st.lists(LINES, min_size=1, max_size=4))),
        published=draw(st.none() | st.just(READOUT.published) | st.dates()),
        translations=draw(st.just(()) | st.just(READOUT.translations)),
        source=Source(publisher=draw(st.sampled_from((None, "cn-mfa", "own-archive")))),
    )


@given(st.one_of(strategies.readouts(), awkward()))
def test_html_carries_every_readout(readout: Readout) -> None:
    """The page of any valid readout says the same when it is read back, as text and as bytes."""
    page = html.write(readout)
    assert read_html_page(page, {}) == page_of(readout)
    assert read_page(page.encode()) == page_of(readout)


@given(st.one_of(strategies.readouts(), awkward()))
def test_text_carries_a_readout_or_refuses_it(readout: Readout) -> None:
    """What was written is read back exactly; what could not be is refused by the name of a field."""
    field = refused_field(readout)
    if field is not None:
        assert field in {"source.publisher", "title", "published", "text", "translations"}
        return
    copy = text.write(readout)
    again = Options(publisher=readout.source.publisher, url=readout.source.url, language=readout.language)
    assert read_text_page(copy, again) == page_of(readout)


def test_the_text_of_a_page() -> None:
    """It looks as the ministry's pages look when they are copied out of a browser."""
    assert text.write(READOUT) == (
        "Español 简体中文\n\n"
        "Ana Sousa Meets with Foreign Minister of Norway Tomas Berg\n\n"
        "2031-05-06 18:37\n\n"
        "On May 6, 2031, Foreign Minister Ana Sousa met with Foreign Minister of Norway Tomas Berg.\n\n"
        "Ana Sousa said that the fjords are deep.\n\n"
        "Suggest to a friend\nPrint\n"
    )


def test_the_html_of_a_page() -> None:
    """It has the elements of the ministry's layout, so that what reads its pages reads this one."""
    readout = attrs.evolve(
        READOUT,
        text="They met & <spoke>.",
        source=Source(publisher="cn-mfa", url="https://www.mfa.gov.cn/eng/1.html?a=1&b=2"),
        translations=[Translation(language="es", url="https://www.mfa.gov.cn/esp/")],
    )
    assert html.write(readout) == (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'">\n'
        '<meta name="generator" content="dipreadout">\n'
        '<meta name="publisher" content="cn-mfa">\n'
        '<link rel="canonical" href="https://www.mfa.gov.cn/eng/1.html?a=1&amp;b=2">\n'
        "<title>Ana Sousa Meets with Foreign Minister of Norway Tomas Berg</title>\n</head>\n<body>\n"
        '<div class="lan"><a hreflang="es" href="https://www.mfa.gov.cn/esp/">Español</a></div>\n'
        "<h1>Ana Sousa Meets with Foreign Minister of Norway Tomas Berg</h1>\n"
        '<p class="time"><time datetime="2031-05-06 18:37+08:00">2031-05-06 18:37</time></p>\n'
        '<div class="content_text">\n<p>They met &amp; &lt;spoke&gt;.</p>\n</div>\n</body>\n</html>\n'
    )


def test_the_html_is_the_ministrys_layout_without_its_mark() -> None:
    """Taken for a page of the ministry's own, it says the same."""
    page = html.write(READOUT).replace('<meta name="generator" content="dipreadout">', "")
    read = read_page(page, url="https://www.mfa.gov.cn/eng/1.html")
    assert (read.title, read.published) == (READOUT.title, READOUT.published)
    assert "\n\n".join(read.paragraphs) == READOUT.text
    assert [t.language for t in read.translations] == ["es", "zh"]


def test_a_time_in_another_zone_prints_its_offset() -> None:
    """A moment is never moved to another clock reading without saying so."""
    moment = dt.datetime(2031, 5, 6, 18, 37, 5, 250, dt.timezone(dt.timedelta(hours=-3, minutes=-30)))
    copy = text.write(attrs.evolve(READOUT, published=moment))
    assert "\n2031-05-06 18:37:05.000250-03:30\n" in copy
    assert read_text_page(copy, {}).published == moment


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        (
            {"translations": [Translation(language="es", url="https://mfa.example/es")]},
            (
                "translations[0].url: found 'https://mfa.example/es', expected None, as plain text carries "
                "no addresses; write HTML, or drop it with attrs.evolve"
            ),
        ),
        (
            {"title": None, "text": "Ana Sousa\n\nTomas Berg"},
            (
                "title: found None, expected what plain text can carry; it would be read "
                "back as 'Ana Sousa': write HTML instead"
            ),
        ),
        (
            {"title": "<html>"},
            "title: found '<html>', expected a beginning that is no HTML; write HTML instead",
        ),
        (
            {"source": Source()},
            (
                "source.publisher: found None, expected what plain text can carry; it would be read "
                "back as 'cn-mfa': write HTML instead"
            ),
        ),
    ],
    ids=["address", "no title", "markup", "signs of another"],
)
def test_what_plain_text_cannot_carry_is_refused(changes: dict[str, Any], message: str) -> None:
    """The error names the field, what it holds, and what to do."""
    readout = attrs.evolve(READOUT, translations=(), text="They met.\n\nPeople's Republic of China")
    with pytest.raises(SchemaError) as caught:
        text.write(attrs.evolve(readout, **changes))
    assert str(caught.value) == message


def test_a_language_without_a_name_in_bars_is_refused() -> None:
    """The error lists those that have one."""
    readout = attrs.evolve(READOUT, translations=[Translation(language="tlh")])
    with pytest.raises(
        SchemaError, match=r"translations\[0\].language: found 'tlh', expected .* ar, bg, cs, "
    ):
        text.write(readout)


@pytest.mark.parametrize("module", [text, html], ids=["text", "html"])
def test_a_parsed_readout_comes_back_whole(module: Any) -> None:
    """A readout written as the page it came from is parsed to the same value."""
    readout = parse(text.write(READOUT))
    assert [participant.name for participant in readout.principals] == ["Ana Sousa", "Tomas Berg"]
    assert module.read(module.write(readout)) == readout
