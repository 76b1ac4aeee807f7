"""The annotated view: it reads back, marks what was read and no more, is sound HTML, and loads nothing."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from dipreadout import (
    Meeting,
    MeetingKind,
    Participant,
    Readout,
    ReadoutError,
    SchemaError,
    Scope,
    Span,
    SpeechMode,
    Statement,
    formats,
)
from dipreadout.formats.annotated import read, told, write
from dipreadout.formats.annotated.direction import direction
from dipreadout.formats.annotated.marks import Mark, mark_up
from dipreadout.formats.annotated.voices import voices
from dipreadout.strategies import prose, readouts, spans

# Those that a page may have: none of them fetches anything by itself, save for `href` on other elements.
ATTRIBUTES = frozenset(
    """
    aria-describedby aria-label aria-labelledby charset class content data-label data-mark data-number
    datetime dir href http-equiv id lang name scope tabindex type
    """.split()
)
SOME = settings(max_examples=20)


def tree(page: str) -> etree._Element:
    """The page as a reader of HTML sees it."""
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True)
    return etree.fromstring(page.encode(), parser)


def found(page: str | etree._Element, xpath: str) -> list[etree._Element]:
    """The elements at a path."""
    elements = (tree(page) if isinstance(page, str) else page).xpath(xpath)
    assert isinstance(elements, list)
    return [element for element in elements if isinstance(element, etree._Element)]


def words(element: etree._Element) -> str:
    """All text in an element."""
    return "".join(str(part) for part in element.itertext())


def covered(paragraphs: list[etree._Element]) -> dict[str, set[int]]:
    """Which code points of the text each mark's elements hold."""
    points: dict[str, set[int]] = {}
    position = 0

    def walk(element: etree._Element, marks: tuple[str, ...]) -> None:
        nonlocal position
        here = marks if (mark := element.get("data-mark")) is None else (*marks, mark)
        position = add(element.text, here, position)
        for child in element:
            walk(child, here)
            position = add(child.tail, here, position)

    def add(text: str | None, marks: tuple[str, ...], start: int) -> int:
        end = start + len(text or "")
        for mark in marks:
            points.setdefault(mark, set()).update(range(start, end))
        return end

    for paragraph in paragraphs:
        walk(paragraph, ())
        position += len("\n\n")
    return points


def expected_marks(readout: Readout) -> dict[str, Span]:
    """The id that each thing's mark should have, and where it lies."""
    return {
        **{f"statement-{n}": statement.span for n, statement in enumerate(readout.statements, 1)},
        **{f"cue-{n}": s.cue for n, s in enumerate(readout.statements, 1) if s.cue is not None},
        **{
            f"mention-{n}-{m}": mention
            for n, participant in enumerate(readout.participants, 1)
            for m, mention in enumerate(participant.mentions, 1)
        },
        **{f"fact-{field}": span for field, span in readout.meeting.evidence.items()},
    }


class TestLaw:
    """What is written reads back as it was."""

    @given(readouts())
    def test_reads_back(self, readout: Readout) -> None:
        """``read`` undoes ``write``, the digest too, as text, as bytes, and with a byte-order mark."""
        page = write(readout)
        for data in (page, page.encode(), page.encode("utf-8-sig")):
            other = read(data)
            assert other == readout
            assert other.source.sha256 == readout.source.sha256

    @given(readouts())
    @SOME
    def test_reads_back_from_a_browser(self, readout: Readout) -> None:
        """Also what a reader of HTML has taken in and written out again."""
        again = etree.tostring(tree(write(readout)), method="html", encoding="utf-8")
        assert read(again) == readout

    @pytest.mark.parametrize(
        "tag",
        [
            '<SCRIPT ID="readout" TYPE="application/json">',
            "<script id=readout type=application/json>",
            "<script\n  type='application/json'\n  id = 'readout'\n>",
        ],
    )
    def test_reads_what_tidying_tools_make_of_it(self, everything: Readout, tag: str) -> None:
        """The element is found by its id, however its tag is spelt."""
        page = write(everything)
        changed = page.replace('<script type="application/json" id="readout">', tag)
        assert changed != page
        assert read(changed) == everything

    @pytest.mark.parametrize("text", ["</script>", "<!--", "<script>", "]]>", "</SCRIPT >", "<![CDATA["])
    def test_text_that_looks_like_markup(self, text: str) -> None:
        """No words of a readout end the element that holds them, or begin another."""
        hostile = f'{text} <script id="readout">{{}}</script>'
        participant = Participant(id="x", name=hostile, role="attendee", mentions=[Span(start=0, end=2)])
        readout = Readout(
            title=hostile,
            text=hostile,
            language="en",
            meeting=Meeting(kind="talks", place=hostile, evidence={"place": Span(start=1, end=9)}),
            participants=[participant],
        )
        page = write(readout)
        assert read(page) == readout
        assert [words(paragraph) for paragraph in found(page, "//article/p")] == [hostile]
        assert len(found(page, "//script")) == 1

    @given(readouts())
    @SOME
    def test_equal_values_give_equal_pages(self, readout: Readout) -> None:
        """Evidence has no order of its own, and the page does not depend on it."""
        spans = dict(reversed(list(readout.meeting.evidence.items())))
        other = attrs.evolve(readout, meeting=attrs.evolve(readout.meeting, evidence=spans))
        assert write(other) == write(readout)


class TestRefused:
    """What is no such page, or holds no readout."""

    @pytest.mark.parametrize(
        ("page", "message"),
        [
            pytest.param(
                "",
                "script#readout: found 0, expected one such element with the readout's JSON",
                id="empty",
            ),
            pytest.param(
                '<script id="readout">{}</script>' * 2,
                "script#readout: found 2, expected one such element with the readout's JSON",
                id="two",
            ),
            pytest.param(
                '<script id="readout">{"schema": "dipreadout/1"',
                "script#readout: found 0, expected one such element with the readout's JSON",
                id="cut off",
            ),
            pytest.param(
                '<script id="readouts">{}</script><script data-id="readout">{}</script>',
                "script#readout: found 0, expected one such element with the readout's JSON",
                id="others",
            ),
            pytest.param(
                '<script id="readout"></script>',
                "line 1 column 1: found '', expected JSON (expecting value)",
                id="nothing in it",
            ),
            pytest.param(
                '<script id="readout">{"schema": "dipreadout/1", "text": "They met.", "language": "en", '
                '"meeting": {"kind": "tea"}}</script>',
                "meeting.kind: found 'tea', expected meeting, talks, phone_call, video_call, multilateral, "
                "visit, ceremony, message, briefing or other",
                id="no readout",
            ),
            pytest.param(b"<p>\xff", "byte 3: found b'\\xff', expected UTF-8", id="Latin-1"),
            pytest.param(5, "data: found 5, expected a page as str or bytes", id="no text"),
        ],
    )
    def test_pages(self, page: str | bytes, message: str) -> None:
        """The error says what is missing or where the fault is."""
        with pytest.raises(SchemaError) as caught:
            read(page)
        assert str(caught.value) == message

    @given(st.binary() | st.text())
    def test_anything_is_refused(self, page: str | bytes) -> None:
        """No page by chance, and no error but ours."""
        with pytest.raises(SchemaError):
            read(page)

    @given(readouts(), st.data())
    def test_any_damage_is_refused_or_harmless(self, readout: Readout, data: st.DataObject) -> None:
        """Damage in the data is found or leaves a valid readout; damage elsewhere changes nothing."""
        page = write(readout).encode()
        middle = page.index(b'id="readout">')
        start = data.draw(st.integers(middle - 40, page.index(b"</script>") + 20))
        end = data.draw(st.integers(start, start + 8) | st.just(len(page)))
        hurt = page[:start] + data.draw(st.binary(max_size=4)) + page[end:]
        refused: ReadoutError | None = None
        other: Readout | None = None
        try:
            other = read(hurt)
        except ReadoutError as error:
            refused = error
        assert str(refused) if other is None else read(write(other)) == other

    @pytest.mark.parametrize(
        "page",
        ["<script" * 200_000, "<script id=" + " id" * 300_000 + ">", "<script>" * 100_000, "<" * 10**6],
        ids=["tags", "attributes", "elements", "brackets"],
    )
    def test_long_nonsense_is_refused_at_once(self, page: str) -> None:
        """Work grows with the page, whatever it holds."""
        with pytest.raises(SchemaError, match=r"^script#readout: found 0, "):
            read(page)

    def test_nothing_but_a_readout_is_written(self) -> None:
        """A part of one is not taken for the whole."""
        words: Any = "They met."
        with pytest.raises(SchemaError) as caught:
            write(words)
        assert str(caught.value) == "readout: found 'They met.', expected a Readout"


class TestMarks:
    """The text, and what of it is marked."""

    @given(readouts())
    def test_the_text_is_the_readouts(self, readout: Readout) -> None:
        """Marks change no word."""
        paragraphs = found(write(readout), "//article/p")
        assert "\n\n".join(map(words, paragraphs)) == readout.text

    @given(readouts())
    def test_marks_cover_their_spans(self, readout: Readout) -> None:
        """Each statement, cue, mention and fact is marked from its first word to its last, and no further."""
        breaks = {n for gap in re.finditer("\n\n", readout.text) for n in range(*gap.span())}
        spans = {
            id: points
            for id, span in expected_marks(readout).items()
            if (points := {*range(span.start, span.end)} - breaks)
        }
        assert covered(found(write(readout), "//article/p")) == spans

    @given(prose(), st.data())
    def test_any_spans_nest(self, text: str, data: st.DataObject) -> None:
        """Marks that cross, coincide and reach over paragraphs in any number give elements that nest."""
        drawn = data.draw(st.lists(st.tuples(spans(text), st.integers(0, 1)), max_size=12))
        marks = [
            Mark(span=span, id=str(n), classes="", label="", described_by="", layer=layer)
            for n, (span, layer) in enumerate(drawn)
        ]
        paragraphs = Readout(text=text, language="en", meeting=Meeting(kind="talks")).paragraphs
        marked = mark_up(text, paragraphs, marks)
        stacks = [re.findall(r"<(/?)mark", paragraph) for paragraph in marked.paragraphs]
        assert all(closes.count("/") * 2 == len(closes) for closes in stacks)
        body = "".join(f"<p>{paragraph}</p>" for paragraph in marked.paragraphs)
        points = covered(found(f"<html><body>{body}", "//p"))
        for mark in marks:
            inside = {n for p in paragraphs for n in range(p.start, p.end) if n in mark.span}
            assert points.get(mark.id, set()) == inside
            assert (mark.id in marked.ids) == bool(inside)

    def test_marks_that_nest_are_one_element_each(self) -> None:
        """Only what crosses is cut."""
        marks = [
            Mark(span=Span(start=start, end=end), id=id, classes="c", label=id.upper(), described_by="d")
            for id, start, end in (("b", 4, 7), ("a", 0, 7), ("c", 5, 9))
        ]
        (paragraph,) = mark_up("One two three", [Span(start=0, end=13)], marks).paragraphs
        assert paragraph == (
            '<mark data-mark="a" class="c" id="a" tabindex="0" aria-describedby="d" data-label="A">One '
            '<mark data-mark="b" class="c" id="b" tabindex="0" aria-describedby="d" data-label="B">t'
            '<mark data-mark="c" class="c" id="c" tabindex="0" aria-describedby="d" data-label="C">wo'
            "</mark></mark></mark>"
            '<mark data-mark="c" class="c" data-label="C"> t</mark>hree'
        )

    def test_statements_lie_outside(self, everything: Readout) -> None:
        """What is named inside a statement is marked inside its mark."""
        inner = found(write(everything), "//mark[@data-mark='mention-1-2']/ancestor::mark")
        assert [mark.get("data-mark") for mark in inner] == ["statement-1", "statement-2"]

    def test_labels(self, everything: Readout) -> None:
        """What a mark says while it is pointed at."""
        labels = {mark.get("id"): mark.get("data-label") for mark in found(write(everything), "//mark[@id]")}
        assert labels["statement-1"] == "1 Amina Odhiambo (KE), reported and quoted"
        assert labels["statement-4"] == "4 all sides together, reported"
        assert labels["statement-5"] == "5 a delegate, quoted"
        assert labels["cue-3"] == "3 Peru (PE): reporting words"
        assert labels["mention-2-1"] == "Tomás Beltrán Quispe, Foreign Minister, PE, principal"
        assert labels["fact-venue"] == "Venue: Harambee Hall"
        assert labels["fact-end_date"] == "Last day: 2031-05-07"

    def test_every_fact_and_mode_has_a_name(self, everything: Readout) -> None:
        """What the model holds, the page can say."""
        stated = [field.name for field in attrs.fields(Meeting) if field.name != "evidence"]
        names = [words(row) for row in found(write(everything), "//tr[starts-with(@id, 'told-')]/th")]
        assert len(names) == len(set(names)) == len(stated)
        for mode in SpeechMode:
            first = everything.statements[0]
            page = write(everything.replace(first, attrs.evolve(first, mode=mode)))
            assert read(page).statements[0].mode is mode


class TestVoices:
    """Who speaks, and how their words are told apart."""

    def test_one_style_for_a_speaker(self, everything: Readout) -> None:
        """Persons, sides and all together differ, and each keeps its style."""
        names = [voice.name for voice in voices(everything)]
        assert names == [
            "Amina Odhiambo (KE)",
            "Tomás Beltrán Quispe (PE)",
            "Peru (PE)",
            "all sides together",
            "a delegate",
        ]

    @given(readouts())
    @SOME
    def test_the_same_speakers_have_the_same_voice(self, readout: Readout) -> None:
        """Two statements share a voice just when they are of the same persons, or of the same side."""
        told_apart = list(zip(readout.statements, voices(readout), strict=True))
        for one, voice in told_apart:
            for other, other_voice in told_apart:
                if one.scope is Scope.OTHER or other.scope is Scope.OTHER:
                    continue
                same = (one.scope, set(one.speakers), set(() if one.speakers else one.parties)) == (
                    other.scope,
                    set(other.speakers),
                    set(() if other.speakers else other.parties),
                )
                assert (voice == other_voice) == same

    def test_twenty_voices_differ_in_colour_and_line(self) -> None:
        """Before any pair of colour and line comes again."""
        text = " ".join(f"Side {n} spoke." for n in range(10, 30))
        sentences = [Span(start=m.start(), end=m.end()) for m in re.finditer(r"Side \d\d spoke\.", text)]
        statements = [
            Statement(span=span, sentences=[span], scope="party", parties=[f"S{n}"])
            for n, span in enumerate(sentences, 10)
        ]
        readout = Readout(
            text=text,
            language="en",
            meeting=Meeting(kind="multilateral"),
            sentences=sentences,
            statements=statements,
        )
        assert len({voice.classes for voice in voices(readout)}) == 20

    def test_not_by_colour_alone(self, everything: Readout) -> None:
        """Each statement has a number in the text, and the table says whose it is."""
        page = tree(write(everything))
        numbers = [m.get("data-number") for m in found(page, "//article//mark[@data-number]")]
        assert numbers == ["1", "2", "3", "4", "5"]
        speakers = [words(cell) for cell in found(page, "//tr[starts-with(@id, 'row-')]/th")]
        assert speakers == [voice.name for voice in voices(everything)]


class TestPage:
    """The page around the text."""

    @given(readouts())
    def test_ids_are_unique_and_references_hold(self, readout: Readout) -> None:
        """Every id is there once; every link and description leads to one; labels are the headings'."""
        page = tree(write(readout))
        ids = Counter(element.get("id") for element in found(page, "//*[@id]"))
        assert set(ids.values()) == {1}
        for name in ("aria-describedby", "aria-labelledby"):
            assert {element.get(name) for element in found(page, f"//*[@{name}]")} <= set(ids)
        links = [link.get("href", "") for link in found(page, "//a")]
        assert {link.removeprefix("#") for link in links} <= set(ids)

    @given(readouts())
    def test_nothing_refers_outside(self, readout: Readout) -> None:
        """No attribute fetches, runs or leads anywhere but to this page, whatever the readout holds."""
        page = tree(write(readout))
        names = {str(name) for element in page.iter(etree.Element) for name in element.attrib}
        assert names <= ATTRIBUTES
        assert {str(link.tag) for link in found(page, "//*[@href]")} == {"a"}
        assert all(link.get("href", "").startswith("#") for link in found(page, "//a"))
        assert [script.get("type") for script in found(page, "//script")] == ["application/json"]
        style = "".join(map(words, found(page, "//style")))
        assert not re.search(r"url\(|@import|expression|http", style)
        assert "default-src 'none'" in found(page, "//meta[@http-equiv]")[0].get("content", "")

    @given(readouts())
    @SOME
    def test_headings_and_landmarks(self, readout: Readout) -> None:
        """One first heading, no level left out, each region named by its heading, tables with heads."""
        page = tree(write(readout))
        levels = [int(str(heading.tag)[1]) for heading in found(page, "//h1|//h2|//h3|//h4")]
        assert levels[0] == 1
        assert levels.count(1) == 1
        assert all(after <= before + 1 for before, after in pairwise(levels))
        landmarks = ("header", "main", "footer")
        assert [len(found(page, f"//body/{landmark}")) for landmark in landmarks] == [1, 1, 1]
        for section in found(page, "//main/section"):
            (head,) = found(page, f"//h2[@id='{section.get('aria-labelledby')}']")
            assert head.getparent() is section
        for table in found(page, "//table"):
            assert found(table, "caption")
            assert found(table, "thead/tr/th[@scope='col']")
            assert all(len(found(row, "th[@scope='row']")) == 1 for row in found(table, "tbody/tr"))

    @given(readouts())
    @SOME
    def test_one_stop_of_the_keyboard_for_a_mark(self, readout: Readout) -> None:
        """A mark that is cut can be reached once, in its first element, which alone has the id."""
        marks = found(write(readout), "//article//mark")
        stops = [mark.get("data-mark") for mark in marks if mark.get("tabindex") == "0"]
        assert stops == list(dict.fromkeys(mark.get("data-mark") for mark in marks))
        assert stops == [mark.get("id") for mark in marks if mark.get("id")]

    def test_the_summary(self, everything: Readout) -> None:
        """What took place, with the words that say so; who took part, with their offices."""
        rows = [
            [words(cell) for cell in found(row, "th|td")]
            for row in found(write(everything), "//section[@class='facts']//tbody/tr")
        ]
        assert rows == [
            ["Kind", "talks", "held talks"],
            ["Date", "2031-05-06", "May 6, 2031"],
            ["Last day", "2031-05-07", "May 7"],
            ["Part of the day", "evening", "evening"],
            ["Place", "Nairobi", "Nairobi"],
            ["Venue", "Harambee Hall", "Harambee Hall"],
            ["Country", "KE", "–"],
            ["Occasion", "the Lakes Forum", "the Lakes Forum"],
            ["Visit", "working", "–"],
            ["At the request of", "PE", "at the request of Peru"],
            ["Amina Odhiambo", "Foreign Minister", "KE", "principal", "Amina Odhiambo"],
            ["Tomás Beltrán Quispe", "Foreign Minister", "PE", "principal", "Tomás Beltrán Quispe"],
            ["Ruth Wanjiku", "–", "–", "attendee", "Ruth Wanjiku"],
        ]

    def test_the_list_of_statements(self, everything: Readout) -> None:
        """Who, by which words, how, what."""
        row = found(write(everything), "//tr[@id='row-3']")[0]
        assert [words(cell) for cell in found(row, "th|td")] == [
            *("3", "Peru (PE)", "hopes", "reported", "Peru hopes for a direct flight.")
        ]
        assert found(row, "td/a")[0].get("href") == "#statement-3"

    def test_the_imprint(self, everything: Readout) -> None:
        """Where the page came from."""
        assert words(found(write(everything), "//header/p")[0]) == (
            "publisher ke-mfa; published 2031-05-07 18:05:00+03:00; language en; also in sw, zh-Hant; "
            "address https://foreign.example/ke/2031/05/07/talks; "
            "archived https://archive.example/20310508/talks; retrieved 2031-05-08 09:30:15+00:00"
        )

    def test_a_bare_readout(self) -> None:
        """Where nothing was read, the page says so."""
        page = tree(write(Readout(text="They met.", language="en", meeting=Meeting(kind="phone_call"))))
        assert words(found(page, "//h1")[0]) == words(found(page, "//title")[0]) == "Readout: phone call"
        assert [words(p) for p in found(page, "//section[not(@class='text')]/p[not(@class)]")] == [
            "Nobody is named as taking part.",
            "No statement was found.",
        ]

    @pytest.mark.parametrize("kind", MeetingKind)
    def test_every_kind_has_a_heading(self, kind: MeetingKind) -> None:
        """In words, not in the model's spelling."""
        readout = Readout(text="They met.", language="en", meeting=Meeting(kind=kind))
        assert told.title(readout) == f"Readout: {kind.value.replace('_', ' ')}"


class TestDirection:
    """Text runs as its language does; the page's own words run as English does."""

    @pytest.mark.parametrize(
        ("language", "expected"),
        [
            *((tag, "rtl") for tag in ("ar", "AR-EG", "fa", "he", "ur-PK", "az-Arab", "pa-Arab-PK")),
            *((tag, "ltr") for tag in ("en", "zh-Hant", "ar-Latn", "ha", "sl-rozaj", "es-419", "fr-1694")),
        ],
    )
    def test_of_a_tag(self, language: str, expected: str) -> None:
        """The script decides where a tag names one, else the language."""
        assert direction(language) == expected

    def test_of_a_page(self) -> None:
        """Title, text and quoted words have the direction; names amid English words are set apart."""
        text = "قال أمين عباس: نعم."
        sentence = Span(start=0, end=len(text))
        readout = Readout(
            title="أمين عباس في Nairobi",
            text=text,
            language="ar",
            meeting=Meeting(kind="talks"),
            participants=[Participant(id="amin", name="أمين عباس", role="principal")],
            statements=[Statement(span=sentence, sentences=[sentence], scope="person", speakers=["amin"])],
            sentences=[sentence],
        )
        page = tree(write(readout))
        assert page.get("lang") == "en"
        assert [(str(e.tag), e.get("lang")) for e in found(page, "//*[@dir='rtl']")] == [
            *(("h1", "ar"), ("article", "ar"), ("td", "ar"))
        ]
        assert {words(e) for e in found(page, "//bdi")} == {"ar", "أمين عباس", "talks"}


def test_the_name_of_a_file_says_what_it_is() -> None:
    """The longer suffix wins over that of a page."""
    assert formats.annotated.FORMAT.suffixes == (".annotated.html",)
