"""Markdown: what is written reads back, shows the text as it is, and is refused where its parts disagree."""

from __future__ import annotations

import datetime as dt
import re
import sys
from collections.abc import Iterator
from typing import Any
from unittest import mock

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dipreadout import (
    Meeting,
    MissingExtraError,
    Participant,
    Readout,
    ReadoutError,
    SchemaError,
    Span,
    Statement,
)
from dipreadout.formats import _commonmark
from dipreadout.formats.markdown import read, write
from dipreadout.strategies import lines, readouts

yaml = pytest.importorskip("yaml")

TEXT = "Amina Odhiambo said that trade grows. It will grow.\n\nThey parted."
READOUT = Readout(
    title="Amina Odhiambo in Norway",
    text=TEXT,
    language="en",
    published=dt.date(2031, 5, 7),
    meeting=Meeting(kind="visit", date=dt.date(2031, 5, 6), country="NO"),
    participants=[
        Participant(
            id="amina-odhiambo",
            name="Amina Odhiambo",
            office="Foreign Minister",
            party="KE",
            role="principal",
            mentions=[Span(start=0, end=14)],
        )
    ],
    sentences=[Span(start=0, end=37), Span(start=38, end=51), Span(start=53, end=65)],
    statements=[
        Statement(
            span=Span(start=0, end=51),
            scope="person",
            speakers=["amina-odhiambo"],
            parties=["KE"],
            source=Span(start=0, end=14),
            cue=Span(start=15, end=19),
            sentences=[Span(start=0, end=37), Span(start=38, end=51)],
        )
    ],
)
MARKDOWN = """\
---
schema: "dipreadout/1"
title: "Amina Odhiambo in Norway"
published: "2031-05-07"
language: "en"
meeting:
  kind: "visit"
  date: "2031-05-06"
  country: "NO"
participants:
  - id: "amina-odhiambo"
    name: "Amina Odhiambo"
    office: "Foreign Minister"
    party: "KE"
    role: "principal"
    mentions:
      - {at: 0, words: "Amina Odhiambo"}
statements:
  - span: {start: 0, end: 51}
    scope: "person"
    speakers: ["amina-odhiambo"]
    parties: ["KE"]
    source: {at: 0, words: "Amina Odhiambo"}
    cue: {at: 15, words: "said"}
    mode: "indirect"
---

# Amina Odhiambo in Norway

Amina Odhiambo said that trade grows.
It will grow.

They parted.

## Statements

**Amina Odhiambo** (KE), “said”:

> Amina Odhiambo said that trade grows.
> It will grow.
"""

FEWER = settings(max_examples=25)

# Words of nothing but what Markdown gives a meaning to, or nearly.
MARKUP = st.lists(
    st.text("\\`*_{}[]()<>#+-.!|~&$=:^@\"'%;0123456789ab", min_size=1, max_size=5)
    | st.sampled_from(
        ["1.", "12)", "&lt;", "***", "---", "```", "[^1]:", "https://a.example", "<!--", "| a |"]
    ),
    min_size=1,
    max_size=6,
).map(" ".join)


class TestRoundTrip:
    """What is written is read back as it was."""

    @given(readouts())
    def test_any_value(self, readout: Readout) -> None:
        """``read`` undoes ``write``, the digest with it."""
        other = read(write(readout))
        assert other == readout
        assert other.source.sha256 == readout.source.sha256

    @given(readouts())
    @FEWER
    def test_with_either_parser(self, readout: Readout) -> None:
        """PyYAML's parser in Python reads what its parser in C reads."""
        with mock.patch.object(yaml, "CSafeLoader", yaml.SafeLoader):
            assert read(write(readout)) == readout

    @given(readouts())
    @FEWER
    def test_files_that_editors_have_touched(self, readout: Readout) -> None:
        """A byte-order mark, other line ends, spaces at line ends and more blank lines change nothing."""
        text = write(readout)
        assert read(text.encode("utf-8-sig")) == readout
        assert read(text.replace("\n", "\r\n").encode()) == readout
        assert read(text.replace("\n", "  \n")) == readout
        head, body = text.split("\n---\n", 1)
        assert read(f"{head}\n---\n" + body.replace("\n\n", "\n\n\n")) == readout

    @given(readouts())
    @FEWER
    def test_equal_values_give_equal_text(self, readout: Readout) -> None:
        """Evidence has no order; its Markdown has that of the fields."""
        spans = dict(reversed(list(readout.meeting.evidence.items())))
        other = attrs.evolve(readout, meeting=attrs.evolve(readout.meeting, evidence=spans))
        assert write(other) == write(readout)

    def test_everything(self, everything: Readout) -> None:
        """The value that fills every field."""
        assert read(write(everything)) == everything

    @given(lines() | MARKUP)
    def test_a_line(self, line: str) -> None:
        """``unescape`` undoes ``escape``."""
        assert _commonmark.unescape(_commonmark.escape(line)) == line


class TestIdiom:
    """What people see, and what other programs read."""

    def test_a_file(self) -> None:
        """Facts above, a sentence a line, quotations under their speakers."""
        assert write(READOUT) == MARKDOWN
        assert read(MARKDOWN) == READOUT

    @given(readouts())
    @FEWER
    def test_front_matter_is_text_and_numbers(self, readout: Readout) -> None:
        """A usual YAML reader finds the facts, and turns no word into a day or a truth."""
        facts = yaml.safe_load(front_matter(write(readout)))
        assert facts.get("title") == readout.title
        assert facts["meeting"].get("place") == readout.meeting.place
        assert [person["name"] for person in facts.get("participants", [])] == [
            person.name for person in readout.participants
        ]
        assert {type(value) for value in values_of(facts)} <= {str, int}

    @given(readouts())
    def test_shows_the_text(self, readout: Readout) -> None:
        """A CommonMark reader shows the title, the paragraphs and a quotation for each statement."""
        assert_shown(readout)

    @given(st.lists(MARKUP, min_size=1, max_size=3), MARKUP, st.data())
    def test_shows_what_looks_like_markup(
        self, paragraphs: list[str], title: str, data: st.DataObject
    ) -> None:
        """Nothing in a text is taken for markup, wherever its sentences, and so its lines, begin."""
        text = "\n\n".join(paragraphs)
        spaces = [match.start() for match in re.finditer(" ", text)]
        parted = [n for n in spaces if data.draw(st.booleans())]
        paragraph_ends = [match.start() for match in re.finditer("\n\n", text)]
        starts = sorted([0, *(n + 1 for n in parted), *(n + 2 for n in paragraph_ends)])
        ends = sorted([*parted, *paragraph_ends, len(text)])
        sentences = [Span(start=start, end=end) for start, end in zip(starts, ends, strict=True)]
        readout = Readout(title=title, text=text, language="en", meeting=READOUT.meeting, sentences=sentences)
        assert_shown(readout)
        assert read(write(readout)) == readout

    @pytest.mark.parametrize("title", ["#", "##", "# #", "a #", "a ##", "a#", r"a \#", r"\#", "1. #", "- a"])
    def test_titles_with_number_signs(self, title: str) -> None:
        """A heading shows those that it begins and ends with."""
        assert_shown(attrs.evolve(READOUT, title=title))

    def test_other_sentences_are_listed(self) -> None:
        """Where sentences are not what lines can show, the front matter has them."""
        readout = attrs.evolve(READOUT, sentences=READOUT.sentences[:2])
        assert "\nsentences:\n  - {start: 0, end: 37}\n  - {start: 38, end: 51}\n---\n" in write(readout)
        readout = attrs.evolve(READOUT, statements=[], sentences=[])
        assert "\nsentences: []\n---\n" in write(readout)

    def test_writing_needs_no_package(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Only reading needs PyYAML."""
        monkeypatch.setitem(sys.modules, "yaml", None)
        assert write(READOUT) == MARKDOWN
        with pytest.raises(MissingExtraError) as missing:
            read(MARKDOWN)
        assert (missing.value.package, missing.value.extra) == ("yaml", "markdown")


def changed(old: str, new: str) -> str:
    """``MARKDOWN`` with something changed."""
    assert old in MARKDOWN
    return MARKDOWN.replace(old, new, 1)


class TestEdited:
    """What a person has changed."""

    @pytest.mark.parametrize(
        ("old", "new"),
        [
            ('"2031-05-06"', "2031-05-06"),
            ('"NO"', "NO"),
            ('"NO"', "'NO'"),
            ('country: "NO"', 'country: "NO"\n  venue: null\n  place:'),
            ('{at: 15, words: "said"}', "{start: 15, end: 19}"),
            ('["KE"]', "\n      - KE"),
            ('"indirect"', '"indirect" # as printed'),
            ("trade grows", rb"tr\u0061de grows".decode("unicode_escape")),
        ],
    )
    def test_as_people_write_yaml(self, old: str, new: str) -> None:
        """Without quotation marks, over several lines, with a comment: it is the same."""
        assert read(changed(old, new)) == READOUT

    def test_a_correction(self) -> None:
        """A fact is corrected in its place."""
        corrected = read(changed('country: "NO"', 'country: "NO"\n  place: Bergen'))
        assert corrected.meeting.place == "Bergen"

    def test_sentences_are_lines(self) -> None:
        """Who joins two lines joins two sentences."""
        joined = MARKDOWN.replace("grows.\nIt", "grows. It").replace("grows.\n> It", "grows. It")
        assert read(joined).sentences == (Span(start=0, end=51), Span(start=53, end=65))

    @pytest.mark.parametrize(
        ("old", "new", "message"),
        [
            (
                "# Amina Odhiambo in Norway",
                "# Amina Odhiambo in Oslo",
                "line 28: found 'Odhiambo in Oslo', expected 'Odhiambo in Norway', as the title says",
            ),
            (
                "# Amina Odhiambo in Norway\n",
                "",
                "line 34: found '## Statements', expected '# Amina Odhiambo in Norway', as the title says",
            ),
            (
                "said that trade grows.\nIt",
                "said that the trade grows.\nIt",
                "statements[0].span.end: found 51, expected 41, as the last sentence has",
            ),
            (
                "\n\nAmina Odhiambo said",
                "\n\nAmina Auma Odhiambo said",
                (
                    "participants[0].mentions[0]: found 'Amina Odhiambo', expected 'Amina Auma Odh', "
                    "the words at 0"
                ),
            ),
            (
                "\n\nAmina Odhiambo said",
                "\n\nMs Amina Odhiambo said",
                (
                    "participants[0].mentions[0]: found 'Amina Odhiambo', expected 'Ms Amina Odhia', "
                    "the words at 0; the text has them at 3"
                ),
            ),
            (
                "It will grow.\n\nThey",
                "It will glow.\n\nThey",
                (
                    "line 40: found '> It will grow.', expected '> It will glow.', "
                    "as the text of statements[0] says"
                ),
            ),
            (
                "> It will grow.",
                "> It will grow, she thinks.",
                (
                    "line 40: found 'It will grow, she thinks.', expected 'It will grow.', "
                    "as the text of statements[0] says"
                ),
            ),
            (
                "**Amina Odhiambo** (KE)",
                "**Amina Auma** (KE)",
                (
                    "line 37: found '**Amina Auma** (KE), “said”:', "
                    "expected '**Amina Odhiambo** (KE), “said”:', as statements[0] says"
                ),
            ),
            (
                'speakers: ["amina-odhiambo"]',
                'speakers: ["amina"]',
                "statements[0].speakers[0]: found 'amina', expected a participant's id (amina-odhiambo)",
            ),
            (
                "> It will grow.\n",
                "> It will grow.\n\n**A delegate**:\n",
                (
                    "line 42: found '**A delegate**:', expected nothing, "
                    "as the front matter names no more statements"
                ),
            ),
            (
                "> It will grow.\n",
                "",
                "source: found nothing, expected '> It will grow.', as the text of statements[0] says",
            ),
            (
                "They parted.",
                "They *parted*.",
                r"line 33: found '*parted*.', expected text; write '\*' for '*'",
            ),
            (
                "They parted.",
                "- They parted.",
                r"line 33: found '- They parted.', expected text; write '\-' for '-'",
            ),
            (
                "They parted.",
                "    They parted.",
                "line 33: found '    They parted.', expected a line that begins with text, not with space",
            ),
        ],
    )
    def test_parts_that_disagree(self, old: str, new: str, message: str) -> None:
        """The error says where, what stands there, and what it should agree with."""
        with pytest.raises(SchemaError) as fault:
            read(changed(old, new))
        assert str(fault.value) == message


class TestRefused:
    """What is no readout in Markdown."""

    @pytest.mark.parametrize(
        ("source", "message"),
        [
            ("- a", "front matter: found ['a'], expected facts by their names"),
            ("", "front matter: found None, expected facts by their names"),
            ("a: 1\na: 2", "line 3: found 'a', expected no second value for this key"),
            ("a: &b [1]", "line 2: found 'sequence', expected facts without anchors, aliases and tags"),
            ("a: *b", "line 2: found 'alias', expected facts without anchors, aliases and tags"),
            ("a: !!bool b", "line 2: found 'scalar', expected facts without anchors, aliases and tags"),
            ("a: " + "[" * 90, "line 2: found 'sequence', expected fewer values inside one another"),
            ("? [a]\n: b", "line 2: found 'sequence', expected a word as a key"),
            ("a: b\n--- c", "line 3: found 'document', expected one document of YAML"),
            ("a: [b", "line 3: found '---', expected YAML (did not find expected ',' or ']')"),
            (
                "a: b: c",
                "line 2: found 'a: b: c', expected YAML (mapping values are not allowed in this context)",
            ),
            (
                "language: en",
                "schema: found nothing, expected 'dipreadout/1', the version that this release reads",
            ),
            ("text: b", "text: found 'b', expected no such key, as the text stands below the front matter"),
        ],
    )
    def test_front_matter(self, source: str, message: str) -> None:
        """The line is that of the file."""
        with pytest.raises(SchemaError) as fault:
            read(f"---\n{source}\n---\n")
        assert str(fault.value) == message

    @pytest.mark.parametrize(
        ("old", "new", "message"),
        [
            (
                'words: "said"}',
                "words: 7}",
                (
                    "statements[0].cue: found {'at': 15, 'words': 7}, expected at, a whole number of code "
                    "points, and words, text in quotation marks"
                ),
            ),
            (
                "{start: 0, end: 51}",
                "{start: 0, end: " + "9" * 40 + "}",
                (
                    "statements[0].span.end: found '9999999999999999999999999999999999999999', "
                    "expected a whole number of code points, 0 or more"
                ),
            ),
            (
                "{start: 0, end: 51}",
                "{start: 0, end: 5100}",
                "statements[0].span.end: found 5100, expected 65, as the last sentence has",
            ),
            (
                "  - span: {start: 0, end: 51}\n    scope",
                "  - scope",
                "statements[0].span: found nothing, expected this key, which has no default",
            ),
            ("kind:", "knid:", "meeting.knid: found 'visit', expected no such key; did you mean 'kind'?"),
            (
                "dipreadout/1",
                "dipreadout/2",
                "schema: found 'dipreadout/2', expected 'dipreadout/1', the version that this release reads",
            ),
        ],
    )
    def test_facts(self, old: str, new: str, message: str) -> None:
        """The path is the fact's."""
        with pytest.raises(SchemaError) as fault:
            read(changed(old, new))
        assert str(fault.value) == message

    def test_no_front_matter(self) -> None:
        """It begins in the first line, and ends."""
        with pytest.raises(SchemaError) as fault:
            read("")
        assert str(fault.value) == "line 1: found '', expected three hyphens, where the front matter begins"
        with pytest.raises(SchemaError) as fault:
            read("---\ntitle: x\n")
        expected = "source: found nothing, expected three hyphens, where the front matter ends"
        assert str(fault.value) == expected

    def test_other_encodings(self) -> None:
        """A byte that is no UTF-8 is named."""
        with pytest.raises(SchemaError, match=r"^byte 4: found b'\\xff', expected UTF-8$"):
            read(b"---\n\xff")

    @pytest.mark.parametrize("escape", [r"\U00110000", r"\UFFFFFFFF", r"\ud800", r"\0", r"\x07"])
    @pytest.mark.parametrize("loader", ["CSafeLoader", "SafeLoader"])
    def test_characters_that_are_none(self, escape: str, loader: str) -> None:
        """Escapes in YAML bring in nothing that a readout may not hold."""
        with mock.patch.object(yaml, "CSafeLoader", getattr(yaml, loader)), pytest.raises(SchemaError):
            read(changed('"Foreign Minister"', f'"{escape}"'))

    @given(st.binary() | st.text() | st.text("-\n: &*![]{}#>\"'ab1\\%|?").map("---\n{}\n---\n".format))
    def test_anything(self, data: str | bytes) -> None:
        """Only ``ReadoutError`` is raised."""
        with pytest.raises(ReadoutError):
            read(data)

    @given(readouts(), st.data(), st.sampled_from([yaml.CSafeLoader, yaml.SafeLoader]))
    @settings(max_examples=60)
    def test_almost(self, readout: Readout, data: st.DataObject, loader: Any) -> None:
        """What is cut off, left out or changed somewhere is refused, or is another readout."""
        text = write(readout)
        start = data.draw(st.integers(0, len(text)))
        end = data.draw(st.integers(start, min(start + 20, len(text))) | st.just(len(text)))
        new = data.draw(st.text(max_size=3) | st.text("-\n: &*![]{}#>\"'ab1\\%|?", max_size=3))
        with mock.patch.object(yaml, "CSafeLoader", loader):
            try:
                other = read(text[:start] + new + text[end:])
            except ReadoutError:
                return
        assert read(write(other)) == other

    def test_many_statements_of_the_same(self) -> None:
        """Statements that share their sentences are read only as far as the file quotes them."""
        statements = "  - {scope: joint, span: {start: 0, end: 5999}}\n" * 2000
        head = (
            f"---\nschema: dipreadout/1\nlanguage: en\nmeeting: {{kind: talks}}\nstatements:\n{statements}---"
        )
        with pytest.raises(SchemaError) as fault:
            read(f"{head}\n\n" + "A.\n" * 2000 + "\n## Statements\n")
        assert str(fault.value) == (
            "statements[0].span: found {'end': 5999, 'start': 0}, "
            "expected a statement that is quoted in the section 'Statements'"
        )

    @pytest.mark.parametrize(
        "hostile",
        [
            pytest.param("[" * 200_000, id="nested"),
            pytest.param("a: " * 50_000, id="keys in keys"),
            pytest.param("a: &a [x]\n" + "b: [*a, *a]\n" * 50_000, id="aliases"),
            pytest.param("%YAML 1." + "9" * 5000 + "\n--- a", id="version"),
            pytest.param("a: " + "9" * 5000, id="digits"),
        ],
    )
    @pytest.mark.parametrize("loader", ["CSafeLoader", "SafeLoader"])
    def test_bombs(self, hostile: str, loader: str) -> None:
        """What grows, or nests, without end is refused where it begins."""
        with mock.patch.object(yaml, "CSafeLoader", getattr(yaml, loader)), pytest.raises(SchemaError):
            read(f"---\n{hostile}\n---\n")


def front_matter(text: str) -> str:
    """The YAML, without its fences."""
    return text.split("\n---\n", 1)[0] + "\n"


def values_of(value: Any) -> Iterator[Any]:
    """Everything that is no collection."""
    if isinstance(value, dict | list):
        for part in value.values() if isinstance(value, dict) else value:
            yield from values_of(part)
    else:
        yield value


def assert_shown(readout: Readout) -> None:
    """What a reader of GitHub's Markdown sees is the title, the text's paragraphs, and quotations."""
    markdown_it = pytest.importorskip("markdown_it", reason="the test needs the package markdown-it-py")
    body = write(readout).split("\n---\n", 1)[1]
    tokens = markdown_it.MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(body)
    end = next((n for n, t in enumerate(tokens) if t.type == "heading_open" and t.tag == "h2"), len(tokens))
    kinds = [token.type for token in tokens[:end]]
    heading = ["heading_open", "inline", "heading_close"] if readout.title is not None else []
    paragraphs = readout.text.split("\n\n")
    assert kinds == heading + ["paragraph_open", "inline", "paragraph_close"] * len(paragraphs)
    shown = [text_of(token) for token in tokens[:end] if token.type == "inline"]
    assert shown == ([readout.title] if heading else []) + paragraphs
    quotations = sum(token.type == "blockquote_open" for token in tokens[end:])
    assert quotations == len(readout.statements)


def text_of(inline: Any) -> str:
    """The characters of a run of text; any other markup than a new line is none that we wrote."""
    assert {token.type for token in inline.children or ()} <= {"text", "softbreak", "text_special"}
    return "".join(" " if token.type == "softbreak" else token.content for token in inline.children or ())
