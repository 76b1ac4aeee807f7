"""The annotated view in a real browser: marks, keyboard, contrast, direction, print; nothing is loaded.

Needs a ``chromium`` on the PATH, the package ``playwright``, and for one test ``axe-playwright-python``.
``make test-browser`` installs them, and sets ``DIPREADOUT_BROWSER=required``, by which their absence is a
failure. Where ``DIPREADOUT_SCREENSHOT`` names a file, the picture for the documentation is written there.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import attrs
import pytest
from hypothesis import HealthCheck, given, settings

import dipreadout
from dipreadout import Meeting, Participant, Readout, Span, Statement
from dipreadout.formats import annotated
from dipreadout.strategies import readouts

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

SAMPLE = Path(__file__).parents[1] / "examples" / "pages" / "meeting.html"

# WCAG 2.2: 1.4.3 for text, 1.4.11 for what is no text.
TEXT_CONTRAST = 4.5
LINE_CONTRAST = 3.0

ARABIC = (
    "التقت وزيرة الخارجية Amina Odhiambo بالوزير سالم الكندي في نيروبي.",
    "وقال الكندي إن التجارة البحرية قديمة.",
    "واتفق الجانبان على بناء عبارة.",
)


def absent(what: str) -> NoReturn:
    """Skip the test, or fail it where the browser is required."""
    if os.environ.get("DIPREADOUT_BROWSER") == "required":
        pytest.fail(what)
    pytest.skip(what)


def package(module: str) -> Any:
    """A module of a package that only these tests need."""
    try:
        return import_module(module)
    except ImportError:
        absent(f"no package {module.partition('.')[0]!r}; make test-browser installs it")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Chromium without a window."""
    chromium = shutil.which("chromium") or absent("no 'chromium' on the PATH; make test-browser installs it")
    playwright = package("playwright.sync_api")
    with playwright.sync_playwright() as driver:
        # Chromium refuses to sandbox the administrator, and the page is our own.
        instance = driver.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        yield instance
        instance.close()


@attrs.define
class View:
    """An open page, and what the browser did for it."""

    page: Page
    requests: list[str] = attrs.field(factory=list)
    complaints: list[str] = attrs.field(factory=list)

    def style(self, selector: str, name: str, pseudo: str = "") -> str:
        """A computed style of the first element of a selector, or of what is generated around it."""
        script = "([e, p, n]) => getComputedStyle(document.querySelector(e), p || null).getPropertyValue(n)"
        return str(self.page.evaluate(script, [selector, pseudo, name]))

    def ids(self, selector: str) -> list[str]:
        """The ids of the elements of a selector, in the page's order."""
        return list(self.page.eval_on_selector_all(selector, "all => all.map(e => e.id)"))


Show = Callable[..., View]


@pytest.fixture
def show(browser: Browser, tmp_path: Path) -> Iterator[Show]:
    """A function that opens the annotated view of a readout, as a file, in a fresh context."""
    contexts = []

    def shown(readout: Readout, **options: Any) -> View:
        file = tmp_path / "readout.annotated.html"
        file.write_text(annotated.write(readout), encoding="utf-8")
        context = browser.new_context(**{"viewport": {"width": 1200, "height": 900}, **options})
        contexts.append(context)
        view = View(context.new_page())
        view.page.on("console", lambda message: view.complaints.append(message.text))
        view.page.on("pageerror", lambda error: view.complaints.append(str(error)))
        view.page.on("request", lambda request: view.requests.append(request.url))
        view.page.goto(file.as_uri())
        return view

    yield shown
    for context in contexts:
        context.close()


@pytest.fixture
def blank(browser: Browser) -> Iterator[Page]:
    """An empty page."""
    page = browser.new_page()
    yield page
    page.close()


@pytest.fixture(scope="module")
def arabic() -> Readout:
    """A readout from right to left, with a name in Latin letters."""
    text = "\n\n".join(ARABIC)

    def at(words: str) -> Span:
        return Span(start=text.index(words), end=text.index(words) + len(words))

    met, said, agreed = map(at, ARABIC)
    return Readout(
        title="لقاء في نيروبي",
        text=text,
        language="ar",
        meeting=Meeting(kind="meeting", place="نيروبي", evidence={"place": at("نيروبي")}),
        participants=[
            Participant(id="amina", name="Amina Odhiambo", role="principal", mentions=[at("Amina Odhiambo")]),
            Participant(id="salim", name="سالم الكندي", role="principal", mentions=[at("سالم الكندي")]),
        ],
        sentences=[met, said, agreed],
        statements=[
            Statement(span=said, sentences=[said], scope="person", speakers=["salim"], cue=at("وقال")),
            Statement(span=agreed, sentences=[agreed], scope="joint", cue=at("واتفق")),
        ],
    )


# Contrast, by the formulas of WCAG 2.2, "relative luminance" and "contrast ratio".


def luminance(colour: str) -> float:
    """The relative luminance of a computed colour, which must not let others through."""
    match = re.fullmatch(r"rgb\((\d+), (\d+), (\d+)\)", colour)
    assert match, f"{colour} is no opaque colour"
    shares = [int(part) / 255 for part in match.groups()]
    red, green, blue = (s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two computed colours, from 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


# The colours of each run of text, of what styles print around it, and of the lines under statements; each
# with the background that it stands on.
COLOURS = """() => {
  const found = [];
  const clear = colour => colour === 'rgba(0, 0, 0, 0)';
  const ground = element => {
    for (let e = element; e; e = e.parentElement) {
      const colour = getComputedStyle(e).backgroundColor;
      if (!clear(colour)) return colour;
    }
    return 'nothing';
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode, element = node.parentElement;
    if (node.data.trim() && element.checkVisibility())
      found.push(['text', node.data, getComputedStyle(element).color, ground(element)]);
  }
  for (const element of document.querySelectorAll('body *')) {
    for (const pseudo of ['::before', '::after']) {
      const style = getComputedStyle(element, pseudo);
      if (style.content === 'none' || style.display === 'none') continue;
      const own = style.backgroundColor;
      found.push(['text', pseudo + style.content, style.color, clear(own) ? ground(element) : own]);
    }
    const style = getComputedStyle(element);
    if (element.matches('.statement')) {
      found.push(['line', element.id, style.borderBottomColor, ground(element)]);
      found.push(['line', element.id, style.borderBottomColor, ground(element.closest('p, li, th'))]);
    }
    if (element.matches(':focus'))
      found.push(['line', 'focus', style.outlineColor, ground(element.parentElement)]);
  }
  return found;
}"""


def faint(page: Page) -> list[str]:
    """What on a page has less contrast than it must have."""
    found = page.evaluate(COLOURS)
    assert {kind for kind, *_ in found} >= {"text", "line"}
    least = {"text": TEXT_CONTRAST, "line": LINE_CONTRAST}
    return [
        f"{kind} {what!r}: {colour} on {ground} is {contrast(colour, ground):.2f}"
        for kind, what, colour, ground in found
        if contrast(colour, ground) < least[kind]
    ]


def test_the_measure_of_contrast() -> None:
    """Known answers: the extremes, and the lightest grey that may stand on white."""
    assert round(contrast("rgb(0, 0, 0)", "rgb(255, 255, 255)"), 2) == 21
    assert contrast("rgb(9, 90, 9)", "rgb(9, 90, 9)") == 1
    assert contrast("rgb(118, 118, 118)", "rgb(255, 255, 255)") >= TEXT_CONTRAST
    assert contrast("rgb(119, 119, 119)", "rgb(255, 255, 255)") < TEXT_CONTRAST


class TestMarks:
    """What is seen."""

    def test_all_are_there(self, show: Show, everything: Readout) -> None:
        """Every statement, cue, mention and fact is visible, and the text is the readout's."""
        view = show(everything)
        marks = view.page.locator("article mark[id]")
        assert marks.count() == 5 + 5 + 5 + 8
        assert all(mark.is_visible() for mark in marks.all())
        assert view.page.locator("article p").all_inner_texts() == everything.text.split("\n\n")

    def test_speakers_differ_also_without_colour(self, show: Show, everything: Readout) -> None:
        """By colour and by the line under their words; each statement has its number before it."""
        view = show(everything)
        ids = [f"#statement-{n}" for n in range(1, 6)]
        tints = [view.style(id, "background-color") for id in ids]
        lines = [view.style(id, "border-bottom-style") for id in ids]
        assert len(set(tints)) == 5
        assert lines == ["solid", "dashed", "dotted", "double", "solid"]
        numbers = [view.style(id, "content", "::before") for id in ids]
        assert numbers == ['"1"', '"2"', '"3"', '"4"', '"5"']

    def test_the_legend_shows_the_same_styles(self, show: Show, everything: Readout) -> None:
        """In the order in which the voices first speak."""
        view = show(everything)
        for n in range(1, 6):
            sample, mark = f".legend li:nth-child({n}) .statement", f"#statement-{n}"
            for name in ("background-color", "border-bottom-style", "border-bottom-color"):
                assert view.style(sample, name) == view.style(mark, name)

    @pytest.mark.parametrize("id", ["mention-1-1", "fact-place", "statement-3", "cue-2"])
    def test_pointing_at_one(self, show: Show, everything: Readout, id: str) -> None:
        """It is set off and says what it is, and stops when the pointer leaves."""
        view = show(everything)
        before = view.style(f"#{id}", "background-color")
        label = view.page.get_attribute(f"#{id}", "data-label")
        view.page.hover(f"#{id}")
        assert view.style(f"#{id}", "background-color") != before
        assert view.style(f"#{id}", "outline-style") == "solid"
        assert view.style(f"#{id}", "content", "::after") == f'"{label}"'
        view.page.hover("h1")
        assert view.style(f"#{id}", "background-color") == before
        assert view.style(f"#{id}", "content", "::after") == "none"

    def test_only_the_innermost_answers(self, show: Show, everything: Readout) -> None:
        """Pointing at a name in a statement tells of the person."""
        view = show(everything)
        view.page.hover("#mention-1-2")
        told = view.page.eval_on_selector_all(
            "mark", "all => all.filter(e => getComputedStyle(e, '::after').content !== 'none').map(e => e.id)"
        )
        assert told == ["mention-1-2"]

    def test_what_is_told_is_in_view(self, show: Show, everything: Readout) -> None:
        """At the foot of the window, wherever the mark is."""
        view = show(everything)
        view.page.focus("#mention-3-1")
        assert view.style("#mention-3-1", "position", "::after") == "fixed"
        assert view.style("#mention-3-1", "bottom", "::after") == "0px"

    def test_links_lead_to_marks(self, show: Show, everything: Readout) -> None:
        """A click in a table sets off the words in the text, and brings them into view."""
        view = show(everything, viewport={"width": 500, "height": 300})
        before = view.style("#fact-place", "background-color")
        view.page.click("#told-place a")
        assert view.page.evaluate("document.querySelector(':target').id") == "fact-place"
        assert view.style("#fact-place", "background-color") != before
        box = view.page.locator("#fact-place").bounding_box()
        assert box is not None
        assert 0 <= box["y"] <= 300


class TestKeyboard:
    """Without a pointer."""

    def test_focus_follows_the_text(self, show: Show, everything: Readout) -> None:
        """Tab goes from the skip link through every mark in the order of the text, then to the tables."""
        view = show(everything)
        stops = []
        for _ in range(view.page.locator("[tabindex='0'], a").count()):
            view.page.keyboard.press("Tab")
            stops.append(view.page.evaluate("document.activeElement.id || document.activeElement.hash"))
        marks = view.ids("article mark[id]")
        assert stops[0] == "#text"
        assert stops[1 : 1 + len(marks)] == marks
        assert stops[1 + len(marks)] == "#fact-kind"
        assert len(set(stops)) == len(stops)
        places = view.page.eval_on_selector_all(
            "article mark[id]",
            """marks => marks.map(mark => {
              const before = new Range();
              before.setStart(mark.closest('article'), 0);
              before.setEndBefore(mark);
              return before.toString().length;
            })""",
        )
        assert places == sorted(places)

    def test_focus_is_seen(self, show: Show, everything: Readout) -> None:
        """Each mark is set off while it has the focus, and says what it is."""
        view = show(everything)
        for id in view.ids("article mark[id]"):
            before = view.style(f"#{id}", "background-color")
            view.page.focus(f"#{id}")
            assert view.style(f"#{id}", "background-color") != before
            assert view.style(f"#{id}", "outline-style") == "solid"
            label = view.page.get_attribute(f"#{id}", "data-label")
            assert view.style(f"#{id}", "content", "::after") == f'"{label}"'

    def test_the_skip_link_appears_and_leads_to_the_text(self, show: Show, everything: Readout) -> None:
        """It is out of sight until the keyboard reaches it."""
        view = show(everything)
        skip = view.page.locator(".skip")
        hidden = skip.bounding_box()
        view.page.keyboard.press("Tab")
        shown = skip.bounding_box()
        assert hidden is not None
        assert shown is not None
        assert hidden["y"] + hidden["height"] <= 0 <= shown["y"]
        view.page.keyboard.press("Enter")
        view.page.keyboard.press("Tab")
        assert view.page.evaluate("document.activeElement.id") == view.ids("article mark[id]")[0]

    def test_what_is_read_aloud(self, show: Show, everything: Readout) -> None:
        """Regions by their names, the heading, and what a mark is described by."""
        view = show(everything)
        for name in ("Legend", "Text as read", "Summary", "Statements"):
            assert view.page.get_by_role("region", name=name).count() == 1
        for landmark in ("banner", "main", "contentinfo"):
            assert view.page.get_by_role(landmark).count() == 1
        assert view.page.get_by_role("heading", level=1).inner_text() == everything.title
        described = view.page.get_attribute("#mention-2-1", "aria-describedby")
        told = view.page.locator(f"#{described}").inner_text().split("\t")
        assert told == ["Tomás Beltrán Quispe", "Foreign Minister", "PE", "principal", "Tomás Beltrán Quispe"]


class TestColours:
    """Contrast of everything that is read, in both styles."""

    @pytest.mark.parametrize("scheme", ["light", "dark"])
    def test_contrast(self, show: Show, everything: Readout, scheme: str) -> None:
        """Text, numbers and lines stand out, also while a mark has the focus or the pointer."""
        view = show(everything, color_scheme=scheme)
        assert faint(view.page) == []
        for id in view.ids("article mark[id]"):
            view.page.focus(f"#{id}")
            assert faint(view.page) == []
        for id in ("mention-1-1", "fact-place", "statement-3"):
            view.page.hover(f"#{id}")
            assert faint(view.page) == []

    def test_the_dark_style_is_dark(self, show: Show, everything: Readout) -> None:
        """The page takes what the reader's system says."""
        grounds = [
            luminance(show(everything, color_scheme=scheme).style("body", "background-color"))
            for scheme in ("light", "dark")
        ]
        assert grounds[0] > 0.9
        assert grounds[1] < 0.05

    @pytest.mark.parametrize("scheme", ["light", "dark"])
    def test_another_checker_finds_no_fault(
        self, show: Show, everything: Readout, arabic: Readout, scheme: str
    ) -> None:
        """None of the rules of axe, a checker of accessibility, is broken; best practices are among them."""
        axe = package("axe_playwright_python.sync_playwright").Axe()
        for readout in (everything, arabic):
            result = axe.run(show(readout, color_scheme=scheme).page)
            assert result.violations_count == 0, result.generate_report()

    def test_without_the_pages_colours(self, show: Show, everything: Readout) -> None:
        """Where the reader's own colours replace the page's, the lines and numbers are still there."""
        view = show(everything, forced_colors="active")
        assert view.style("#statement-2", "border-bottom-style") == "dashed"
        assert view.style("#statement-2", "content", "::before") == '"2"'


class TestDirection:
    """From right to left."""

    def test_of_the_text(self, show: Show, arabic: Readout) -> None:
        """Title, text and quoted words run so; the page's own words do not."""
        view = show(arabic)
        directions = {name: view.style(name, "direction") for name in ("html", "h1", "article", "table")}
        assert directions == {"html": "ltr", "h1": "rtl", "article": "rtl", "table": "ltr"}
        assert view.style("#row-1 td:last-child", "direction") == "rtl"

    def test_where_the_words_stand(self, show: Show, arabic: Readout) -> None:
        """A paragraph begins at the right, and what follows a Latin name stands left of it."""
        view = show(arabic)
        right = view.page.evaluate(
            """() => {
              const end = e => document.querySelector(e).getBoundingClientRect().right;
              return end('article') - end('#cue-1');
            }"""
        )
        assert 0 <= right < 40
        latin = view.page.locator("#mention-1-1").bounding_box()
        letters = view.page.locator("#mention-2-1").bounding_box()
        assert latin is not None
        assert letters is not None
        assert letters["x"] + letters["width"] < latin["x"]
        assert letters["y"] == pytest.approx(latin["y"], abs=4)

    def test_numbers_stand_before_the_words(self, show: Show, arabic: Readout) -> None:
        """On the right, where the statement begins."""
        view = show(arabic)
        gap = view.page.evaluate(
            """() => {
              const right = e => document.querySelector(e).getBoundingClientRect().right;
              return right('#statement-1') - right('#cue-1');
            }"""
        )
        assert gap > 2


class TestPaper:
    """In print."""

    @pytest.mark.parametrize("scheme", ["light", "dark"])
    def test_black_on_white(self, show: Show, everything: Readout, scheme: str) -> None:
        """Whatever the screen's style is."""
        view = show(everything, color_scheme=scheme)
        view.page.emulate_media(media="print")
        assert luminance(view.style("body", "background-color")) == 1
        assert luminance(view.style("body", "color")) < 0.05
        assert faint(view.page) == []

    def test_speakers_are_named_in_the_text(self, show: Show, everything: Readout) -> None:
        """Paper cannot be pointed at: the line stays, the speaker is printed before the words."""
        view = show(everything)
        view.page.emulate_media(media="print")
        content = view.style("#statement-3", "content", "::before")
        assert content == '"[3 Peru (PE), reported] "'
        assert view.style("#statement-3", "border-bottom-style") == "dotted"
        assert view.style("#statement-3", "background-color") == "rgba(0, 0, 0, 0)"

    def test_what_is_only_for_the_screen_is_left_out(self, show: Show, everything: Readout) -> None:
        """Skip link, hint, and what a mark says."""
        view = show(everything)
        view.page.focus("#mention-1-1")
        view.page.emulate_media(media="print")
        assert not view.page.locator(".skip").is_visible()
        assert not view.page.locator(".hint").is_visible()
        assert view.style("#mention-1-1", "display", "::after") == "none"

    def test_it_prints(self, show: Show, everything: Readout) -> None:
        """The browser makes a document of it."""
        assert show(everything).page.pdf().startswith(b"%PDF-")


class TestAlone:
    """The page is all that there is."""

    def test_nothing_is_loaded(self, show: Show, everything: Readout) -> None:
        """The browser asks for the file alone, and has nothing to complain of."""
        view = show(everything)
        view.page.hover("#mention-1-1")
        view.page.emulate_media(media="print", color_scheme="dark")
        view.page.wait_for_load_state("networkidle")
        assert view.requests == [view.page.url]
        assert view.complaints == []

    def test_nothing_runs(self, show: Show, everything: Readout) -> None:
        """Without scripts it is the same page, to the point."""
        pictures = [
            show(everything, java_script_enabled=enabled).page.screenshot(full_page=True)
            for enabled in (True, False)
        ]
        assert pictures[0] == pictures[1]

    def test_hostile_words_are_words(self, show: Show, everything: Readout) -> None:
        """What looks like markup is printed, and does nothing."""
        hostile = "</script><script>document.title='x'</script><img src=x onerror=alert(1)>"
        text = f"{hostile} {everything.text[:40]}"
        view = show(
            Readout(
                title=hostile,
                text=text,
                language="en",
                meeting=Meeting(kind="talks", place=hostile, evidence={"place": Span(start=3, end=50)}),
            )
        )
        assert view.page.title() == hostile
        assert view.page.locator("article").inner_text() == text
        assert view.requests == [view.page.url]
        assert view.complaints == []

    @pytest.mark.parametrize("width", [320, 700, 1500])
    def test_it_fits(self, show: Show, everything: Readout, arabic: Readout, width: int) -> None:
        """No window has to be scrolled sideways."""
        for readout in (everything, arabic):
            view = show(readout, viewport={"width": width, "height": 800})
            assert view.page.evaluate("document.documentElement.scrollWidth") <= width

    @given(readout=readouts())
    @settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
    def test_any_readout_comes_back_from_the_browser(self, blank: Page, readout: Readout) -> None:
        """The browser shows any text whole, opens every mark once, and holds the value."""
        blank.set_content(annotated.write(readout))
        shown = blank.locator("article p").all_text_contents()
        assert "\n\n".join(shown) == readout.text
        ids = blank.eval_on_selector_all("[id]", "all => all.map(e => e.id)")
        assert len(set(ids)) == len(ids)
        assert annotated.read(blank.content()) == readout

    def test_it_reads_back_from_the_browser(self, show: Show, everything: Readout) -> None:
        """What the browser has made of the page holds the same value."""
        assert annotated.read(show(everything).page.content()) == everything


def test_picture_for_the_documentation(show: Show) -> None:
    """The sample page with a name in focus; written only where somebody says where to."""
    view = show(dipreadout.parse(SAMPLE.read_bytes()), viewport={"width": 1100, "height": 900})
    view.page.focus("#mention-2-1")
    picture = view.page.screenshot()
    assert picture.startswith(b"\x89PNG")
    if file := os.environ.get("DIPREADOUT_SCREENSHOT"):
        Path(file).write_bytes(picture)
