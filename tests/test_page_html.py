"""Pages in HTML: each layout of each publisher, and pages of layouts that nobody described."""

from __future__ import annotations

import datetime as dt
from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dipreadout import SchemaError, Source, Translation, read_page
from dipreadout.body import has_words
from dipreadout.page import Page, clean
from dipreadout.parsing import read_html_page

TITLE = "Ana Lima Meets with Foreign Minister of Norway Tomas Berg"
PARAGRAPHS = (
    "On May 6, 2031, Foreign Minister Ana Lima met with Foreign Minister of Norway Tomas Berg.",
    "Ana Lima said that the fjords are deep, and that ferries should cross them more often.",
    "Tomas Berg said that he agrees.",
)
BODY = "".join(f"<p>&emsp;&emsp;{paragraph}</p>\n" for paragraph in PARAGRAPHS)
MENU = '<ul class="menu"><li><a href="/eng/">Home</a></li><li><a href="/eng/news/">News</a></li></ul>'
BAR = '<a href="/esp/">Español</a> <a href="//www.mfa.gov.cn/rus/">Русский</a> <a href="#">无障碍</a>'
RELATED = '<div id="relnews_list"><ul><li><a href="1.html">Another page</a> (2030-01-02)</li></ul></div>'

# One page in each layout of China's foreign ministry, as their elements are named.
CN_MFA = {
    "2021-2024": f"""<div class="header"><div class="lan">{BAR}</div></div>{MENU}
        <div class="news-details"><div class="news-title"><h1>{TITLE}</h1>
        <p class="time"><span>2031-05-06 18:37</span></p>
        <div class="action"><div class="fonts"><i>A</i></div>
        <a href="javascript:print()">Print</a></div></div>
        <div class="news-main" id="News_Body_Txt_A">
        <div class="TRS_Editor">{BODY}</div></div>{RELATED}</div>""",
    "2010-2021": f"""<div class="header"><div class="lan fr">{BAR}</div></div>{MENU}
        <div class="vibox"><div class="title" id="News_Body_Title">{TITLE}</div><div class="time">
        <span id="News_Body_source" style="display: none;">Source: <script>var source = '';</script></span>
        <span id="News_Body_Time">2031-05-06 18:37</span></div>
        <div id="News_Body_Txt_A" class="content">{BODY}</div>{RELATED}</div>""",
    "consulate": f"""{MENU}<div class="lan">{BAR}</div><div id="News_Body_Title">{TITLE}</div>
        <div id="News_Body_Time">2031/05/06 18:37</div><div class="News_Body_Text">{BODY}</div>{RELATED}""",
    "since 2024": f"""{MENU}<div class="lan">{BAR}</div><h1>{TITLE}</h1>
        <p class="time">Updated: May 6, 2031 18:37</p><div class="content_text">{BODY}</div>{RELATED}""",
    "until 2021": f"""<div class="header"><div class="lang">{BAR}</div></div>{MENU}
        <div class="content_mod"><h2 class="title">{TITLE}</h2>
        <div class="date" id="News_Body_Time">2031-05-06 18:37</div><div class="content">{BODY}
        <table class="tool"><tr><td>Suggest to a friend</td></tr></table></div></div>{RELATED}""",
}
SUFFIX = "_Ministry of Foreign Affairs of the People's Republic of China"
ADDRESS = "https://www.mfa.gov.cn/eng/xw/203105/t20310506_1.html"


def document(body: str, *, title: str = TITLE + SUFFIX, head: str = "") -> str:
    """A whole page around a body."""
    return (
        f'<!DOCTYPE html><html><head><meta charset="utf-8">{head}<title>{title}</title></head>'
        f"<body>{body}</body></html>"
    )


def body_of(html: str) -> tuple[str, ...]:
    """The paragraphs of a ministry's page with this inside its body."""
    return read_page(document(f'<h1>{TITLE}</h1><div class="content_text">{html}</div>')).paragraphs


@pytest.mark.parametrize("layout", CN_MFA)
def test_each_layout_of_the_ministry(layout: str) -> None:
    """Every layout gives the same page: its parts, and nothing of menus, tools and lists."""
    assert read_page(document(CN_MFA[layout]).encode(), url=ADDRESS) == Page(
        title=TITLE,
        published=dt.datetime(2031, 5, 6, 18, 37, tzinfo=dt.timezone(dt.timedelta(hours=8))),
        language="en",
        translations=(
            Translation(language="es", url="https://www.mfa.gov.cn/esp/"),
            Translation(language="ru", url="https://www.mfa.gov.cn/rus/"),
        ),
        paragraphs=PARAGRAPHS,
        source=Source(publisher="cn-mfa", url=ADDRESS),
    )


@pytest.mark.parametrize("layout", CN_MFA)
def test_the_publisher_is_recognised_without_an_address(layout: str) -> None:
    """Its name in the title and one of its layouts are enough; links stay unknown without an address."""
    page = read_page(document(CN_MFA[layout]))
    assert page.publisher == "cn-mfa"
    assert page.translations == (Translation(language="es"), Translation(language="ru"))


@pytest.mark.parametrize("layout", CN_MFA)
def test_noise_changes_nothing(layout: str) -> None:
    """Comments, scripts, white space, pictures and unclosed tags are nothing that a reader sees."""
    html = document(CN_MFA[layout])
    noisy = (
        html.replace("</p>", "<script>x()</script><!-- y --></p>\r\n\t<p> &nbsp;</p><p><img src='a.jpg'></p>")
        .replace("</body></html>", "")
        .replace(" met ", "&nbsp; \n<b>m</b><i>et</i> ")
    )
    assert read_page(noisy).paragraphs == read_page(html).paragraphs


@pytest.mark.parametrize(
    ("html", "paragraphs"),
    [
        ("<p>One.</p><p></p><p>&#8203;</p><p>Two.</p>", ("One.", "Two.")),
        ("One.<br>Two.<br><br>Three", ("One.", "Two.", "Three")),
        ("<p>One.<br>Two.</p>", ("One.", "Two.")),
        ("<p>One<br><br>Two</p>", ("One", "Two")),
        ("<p>One<br>&emsp;&emsp;Two</p>", ("One", "Two")),
        ("<p>On May 6, 2031,<br>they met.</p>", ("On May 6, 2031, they met.",)),
        ("<div><div>One.</div>Two.<p>Three.</p>Four.</div>", ("One.", "Two.", "Three.", "Four.")),
        ("<ul><li>One;</li><li>two.</li></ul>", ("One;", "two.")),
        ("<table><tr><td>One.</td><td>Two.</td></tr></table>", ("One.", "Two.")),
        ("<p>One.</p><p style='display:none'>Hidden.</p>", ("One.",)),
        ("<p>One.</p><figure><img><figcaption>Below.</figcaption></figure>", ("One.",)),
        ("<p align=center><img src=a.jpg><br>Ana Lima and Tomas Berg</p><p>One.</p>", ("One.",)),
        ("<p align=center><img src=a.jpg></p><p align=center>Ana Lima (left)</p><p>One.</p>", ("One.",)),
        ("<p align=center><img src=a.jpg></p><p align=center>They met.</p>", ("They met.",)),
        ("<p align=center>One</p><p align=center>Two</p>", ("One", "Two")),
        ("<p>One.</p><p><a href='javascript:print()'>Print</a></p>", ("One.",)),
        ("<p>Print</p><p>Home &gt; News</p>", ("Print", "Home > News")),
    ],
)
def test_what_a_paragraph_is(html: str, paragraphs: tuple[str, ...]) -> None:
    """Blocks and breaks make paragraphs; blanks, hidden text, tools and captions do not."""
    assert body_of(html) == paragraphs


@given(st.lists(st.text(min_size=1), min_size=1))
def test_any_text_is_carried_by_paragraphs(texts: list[str]) -> None:
    """What is escaped into paragraphs is read out of them."""
    expected = tuple(line for line in map(clean, texts) if has_words(line))
    html = "".join(f"<p>{escape(line)}</p>" for line in expected)
    assert body_of(html) == expected


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ('<meta name="ArticleTitle" content="From the meta">', "From the meta"),
        ("", "From the title"),
    ],
)
def test_a_title_that_the_layout_lacks_is_taken_from_the_head(head: str, title: str) -> None:
    """The meta element first, then the title without what the site adds to it."""
    html = document(f'<div class="content_text">{BODY}</div>', title="From the title" + SUFFIX, head=head)
    assert read_page(html).title == title


def test_a_time_that_the_layout_lacks_is_taken_from_the_head() -> None:
    """A page with an empty time may state its day in a meta element."""
    html = document(CN_MFA["until 2021"].replace("2031-05-06 18:37", ""))
    assert read_page(html).published is None
    dated = html.replace("<title>", '<meta name="PubDate" content="2031-05-07"><title>')
    assert read_page(dated).published == dt.date(2031, 5, 7)


def test_a_typed_break_in_a_title_is_a_space() -> None:
    """Editors type breaks into titles, which the site's script takes out again."""
    html = document('<h1>Ana Lima&lt;br&gt;Visits Peru</h1><div class="content_text">They met.</div>')
    assert read_page(html).title == "Ana Lima Visits Peru"


@pytest.mark.parametrize(
    ("url", "language"),
    [
        ("https://www.mfa.gov.cn/esp/zxxx/1.html", "es"),
        ("https://www.mfa.gov.cn/web/zyxw/1.html", "zh"),
        (None, None),
    ],
)
def test_the_language_is_the_addresss_unless_the_text_plainly_is_in_another(
    url: str | None, language: str | None
) -> None:
    """Where the words say nothing the address does; it cannot make English Spanish."""
    page = document('<div class="content_text"><p>12 / 5</p></div>')
    assert read_page(page, url=url).language == language
    assert read_page(document(CN_MFA["since 2024"]), url=url).language == "en"


GENERIC_HEAD = '<meta property="og:title" content="From the head">'


def test_an_unknown_page() -> None:
    """Title from h1, time from a visible line, paragraphs of the densest block."""
    html = document(
        f"{MENU}<aside><p>{PARAGRAPHS[0]}</p></aside><main><h1>{TITLE}</h1><div>6 May 2031</div>"
        f"<article>{BODY}</article></main><ul><li>2030-01-02 <a href=1>Old</a></li></ul><footer>x</footer>",
        title="News",
        head=GENERIC_HEAD,
    )
    page = read_page(html)
    assert (page.title, page.published, page.paragraphs) == (TITLE, dt.date(2031, 5, 6), PARAGRAPHS)
    assert page.publisher is None


@pytest.mark.parametrize(
    ("html", "title"),
    [
        (document(BODY, title="News", head=GENERIC_HEAD), "From the head"),
        (document(BODY, title="News"), "News"),
        (document(BODY, title=""), None),
    ],
)
def test_the_title_of_an_unknown_page(html: str, title: str | None) -> None:
    """Without a heading, what the head says; without that, none."""
    assert read_page(html).title == title


@pytest.mark.parametrize(
    ("stamp", "published"),
    [
        ('<time datetime="2031-05-06T18:37:00+02:00">yesterday</time>', "2031-05-06T18:37:00+02:00"),
        ('<time datetime="2031-05-06T18:37">Tuesday</time>', "2031-05-06"),
        ("<time>May 6, 2031</time>", "2031-05-06"),
        ("<p class=x>Tuesday, May 6, 2031</p>", "2031-05-06"),
        ("<p>Updated: 2031-05-06T18:37:00Z</p>", "2031-05-06T18:37:00+00:00"),
        ('<ul><li><time datetime="2030-01-02">old</time></li></ul>', None),
        ("<ul><li>2030-01-02</li></ul>", None),
        ("<p>2031-13-45</p>", None),
    ],
)
def test_the_time_of_an_unknown_page(stamp: str, published: str | None) -> None:
    """Its own time element or line, never one in a list; without a zone only the day can be told."""
    page = read_page(document(f"<h1>{TITLE}</h1>{stamp}<div>{BODY}</div>", title=""))
    assert (page.published and page.published.isoformat()) == published


def test_the_time_of_an_unknown_page_in_its_head() -> None:
    """A meta element is as good, and an offset of its own makes it a moment."""
    head = '<meta property="article:published_time" content="2031-05-06T18:37:00+02:00">'
    page = read_page(document(BODY, head=head))
    assert page.published == dt.datetime(2031, 5, 6, 16, 37, tzinfo=dt.UTC)


def test_the_address_of_a_page_that_states_it() -> None:
    """The canonical link is the page's address when the caller knows none; relative ones are none."""
    head = '<link rel="canonical" href="https://www.mfa.gov.cn/eng/1.html">'
    page = read_page(document(CN_MFA["since 2024"], head=head))
    assert page.url == "https://www.mfa.gov.cn/eng/1.html"
    assert page.translations[0].url == "https://www.mfa.gov.cn/esp/"
    assert read_page(document(BODY, head='<link rel="canonical" href="/eng/1.html">')).url is None


def test_the_heading_of_an_unknown_page_is_the_nearest() -> None:
    """A site may print its own name as a heading above; another page's stands below."""
    body = f"<h1>Ministry of Ferries</h1><main><h1>{TITLE}</h1>{BODY}</main><div><h1>More</h1></div>"
    assert read_page(document(body, title="")).title == TITLE


def test_paragraphs_in_wrappers_of_their_own_are_found_together() -> None:
    """Some editors put an element around each paragraph."""
    body = "<div>" + "".join(f"<div><p>{paragraph}</p></div>" for paragraph in PARAGRAPHS[:2]) + "</div>"
    assert read_page(document(body)).paragraphs == PARAGRAPHS[:2]


def test_a_page_without_a_body_has_no_paragraphs() -> None:
    """HTML that shows no text is a page all the same."""
    assert read_page("<html><body><img src=a.jpg></body></html>").paragraphs == ()


def test_plain_text_is_no_html() -> None:
    """The error names the function that takes it."""
    with pytest.raises(SchemaError) as caught:
        read_html_page("They met.", {})
    assert str(caught.value) == (
        "source: found 'They met.', expected HTML; pass plain text to parse_text(), or either to parse()"
    )
