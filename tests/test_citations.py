"""Citations in BibTeX and CSL-JSON: other people's readers find in them what the readout says of itself."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Iterator
from itertools import repeat
from typing import Any, cast

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dipreadout import Meeting, Participant, Readout, SchemaError, Source
from dipreadout.formats import bibtex, csl
from dipreadout.strategies import readouts

bibtexparser = pytest.importorskip("bibtexparser", reason="the test needs the package bibtexparser")
jsonschema = pytest.importorskip("jsonschema", reason="the test needs the package jsonschema")

SEVERAL = st.lists(readouts(), max_size=3)
FEWER = settings(max_examples=25)

# What CSL 1.0.2's schema for data (csl-data.json) asks of the variables used here.
DATE = {
    "type": "object",
    "properties": {
        "date-parts": {
            "type": "array",
            "minItems": 1,
            "maxItems": 2,
            "items": {"type": "array", "minItems": 1, "maxItems": 3, "items": {"type": "integer"}},
        }
    },
    "required": ["date-parts"],
    "additionalProperties": False,
}
TEXT = {"type": "string", "minLength": 1}
SCHEMA = {
    "type": "array",
    "items": {
        "type": "object",
        "properties": {
            "id": TEXT,
            "type": {"enum": ["webpage"]},
            "author": {
                "type": "array",
                "items": {
                    "type": "object",
                    "properties": {"literal": TEXT},
                    "required": ["literal"],
                    "additionalProperties": False,
                },
            },
            "title": TEXT,
            "issued": DATE,
            "accessed": DATE,
            "URL": TEXT,
            "archive_location": TEXT,
            "language": TEXT,
        },
        "required": ["id", "type", "title", "language"],
        "additionalProperties": False,
    },
}


def readout(**fields: Any) -> Readout:
    """A readout of nothing in particular, but for these fields."""
    return Readout(**{"text": "They met.", "language": "en", "meeting": Meeting(kind="talks"), **fields})


def person(name: str) -> Participant:
    """Somebody who met."""
    return Participant(id=name.replace(" ", "-"), name=name, role="principal")


def entries(source: str) -> list[dict[str, str]]:
    """What bibtexparser reads, every block of it; the key as the field ``key``."""
    library = bibtexparser.parse_string(source)
    assert library.failed_blocks == []
    assert len(library.blocks) == len(library.entries)
    return [
        {"key": entry.key, "type": entry.entry_type, **{f.key: f.value for f in entry.fields}}
        for entry in library.entries
    ]


# pylatexenc leaves out the braces that have names, and takes the circumflex for an accent.
STOOD_FOR = {r"\textbraceleft{}": "{", r"\textbraceright{}": "}", r"\textasciicircum{}": "^"}


def decoded(source: str) -> list[dict[str, str]]:
    """The same, with LaTeX read as text."""
    # Control characters are in no readout.
    stand_ins = {chr(1 + n): character for n, character in enumerate(STOOD_FOR.values())}
    for name, stand_in in zip(STOOD_FOR, stand_ins, strict=True):
        source = source.replace(name, stand_in)
    library = bibtexparser.parse_string(
        source, append_middleware=[bibtexparser.middlewares.LatexDecodingMiddleware()]
    )
    assert library.failed_blocks == []
    table = str.maketrans(stand_ins)
    return [{f.key: f.value.translate(table) for f in entry.fields} for entry in library.entries]


def items(source: str) -> list[dict[str, Any]]:
    """The items of CSL-JSON, which are valid."""
    found = json.loads(source)
    jsonschema.validate(found, SCHEMA)
    return cast("list[dict[str, Any]]", found)


class TestBibtex:
    """Entries for biblatex."""

    def test_an_entry(self, everything: Readout) -> None:
        """Everything that a citation has."""
        source = attrs.evolve(everything.source, publisher="cn-mfa")
        assert "".join(bibtex.write_all([attrs.evolve(everything, source=source)])) == (
            """\
@online{cnmfa2031-05-07-amina-odhiambo-tomas-beltran-quispe,
  author = {{Ministry of Foreign Affairs of the People's Republic of China}},
  title = {{Amina Odhiambo Holds Talks with Foreign Minister Tomás Beltrán Quispe of Peru}},
  date = {2031-05-07},
  url = {https://foreign.example/ke/2031/05/07/talks},
  urldate = {2031-05-08},
  language = {english},
  eprint = {https://archive.example/20310508/talks},
  eprinttype = {archived},
}
"""
        )

    @given(SEVERAL)
    @FEWER
    def test_a_parser_reads_it(self, several: list[Readout]) -> None:
        """One entry a readout, in order, with the facts of its source."""
        found = entries("".join(bibtex.write_all(several)))
        assert [entry["type"] for entry in found] == ["online"] * len(several)
        for entry, cited in zip(found, several, strict=True):
            assert entry.get("date") == day(cited.published)
            assert entry.get("urldate") == day(cited.source.retrieved)
            assert entry.get("url") == encoded(cited.source.url)
            assert entry.get("eprint") == encoded(cited.source.archive_url)

    @given(st.lists(readouts().filter(lambda cited: cited.title is not None), max_size=2))
    @FEWER
    def test_latex_shows_the_words(self, several: list[Readout]) -> None:
        """Title and author are shown as printed, whatever LaTeX would take their characters for."""
        found = decoded("".join(bibtex.write_all(several)))
        assert [entry["title"] for entry in found] == [f"{cited.title}" for cited in several]

    @given(st.text("ab {}\\$&#_%~^`'-<>,\"!?@=", min_size=1).map(lambda text: " ".join(text.split())))
    def test_special_characters(self, title: str) -> None:
        """Nothing but special characters is a title too."""
        [entry] = decoded("".join(bibtex.write_all([readout(title=title or "-")])))
        assert entry["title"] == (title or "-")

    @pytest.mark.parametrize(
        ("text", "escaped"),
        [
            ("R&D at 5% of $10", r"R\&D at 5\% of \$10"),
            ("a_b #1 ~ ^", r"a\_b \#1 \textasciitilde{} \textasciicircum{}"),
            (r"{\}", r"\textbraceleft{}\textbackslash{}\textbraceright{}"),
            ("1990--1995 ''", "1990-{}-1995 '{}'"),
            ("习近平 Peña", "习近平 Peña"),
        ],
    )
    def test_escapes(self, text: str, escaped: str) -> None:
        """What LaTeX would act on is escaped; letters of every script stay."""
        assert f"  title = {{{{{escaped}}}}},\n" in "".join(bibtex.write_all([readout(title=text)]))

    def test_an_address_is_verbatim(self) -> None:
        """Fields that biber reads verbatim hold no escapes; what would break them is percent-encoded."""
        cited = readout(source=Source(url="https://a.example/b_c%20d#e{f}\\g"))
        [entry] = entries("".join(bibtex.write_all([cited])))
        assert entry["url"] == "https://a.example/b_c%20d#e%7Bf%7D%5Cg"

    @pytest.mark.parametrize(("tag", "name"), [("zh-Hant", "chinese"), ("EN", "english"), ("sw", "sw")])
    def test_languages(self, tag: str, name: str) -> None:
        """A language has biblatex's name where there is one."""
        [entry] = entries("".join(bibtex.write_all([readout(language=tag)])))
        assert entry["language"] == name

    def test_nothing(self) -> None:
        """No readouts, no entries."""
        assert "".join(bibtex.write_all([])) == ""


class TestCsl:
    """Items for citation processors."""

    def test_an_item(self, everything: Readout) -> None:
        """Everything that a citation has."""
        assert items("".join(csl.write_all([everything]))) == [
            {
                "id": "kemfa2031-05-07-amina-odhiambo-tomas-beltran-quispe",
                "type": "webpage",
                "author": [{"literal": "ke-mfa"}],
                "title": "Amina Odhiambo Holds Talks with Foreign Minister Tomás Beltrán Quispe of Peru",
                "issued": {"date-parts": [[2031, 5, 7]]},
                "URL": "https://foreign.example/ke/2031/05/07/talks",
                "accessed": {"date-parts": [[2031, 5, 8]]},
                "language": "en",
                "archive_location": "https://archive.example/20310508/talks",
            }
        ]

    @given(SEVERAL)
    @FEWER
    def test_items_are_valid(self, several: list[Readout]) -> None:
        """One item a readout, in order, with the facts of its source as they are."""
        found = items("".join(csl.write_all(several)))
        for item, cited in zip(found, several, strict=True):
            assert cited.title is None or item["title"] == cited.title
            assert item.get("URL") == cited.source.url
            assert item["language"] == cited.language
            for name, moment in (("issued", cited.published), ("accessed", cited.source.retrieved)):
                parts = None if moment is None else [[moment.year, moment.month, moment.day]]
                assert item.get(name, {}).get("date-parts") == parts

    def test_nothing(self) -> None:
        """No readouts, an empty array."""
        assert "".join(csl.write_all([])) == "[]\n"


class TestBoth:
    """What citations of either kind share."""

    @given(SEVERAL)
    @FEWER
    def test_keys(self, several: list[Readout]) -> None:
        """Keys are ASCII, unique in a file, alike in both formats, and do not depend on what follows."""
        keys = keys_of(several)
        assert len(set(keys)) == len(several)
        assert all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)+", key) for key in keys)
        assert [entry["key"] for entry in entries("".join(bibtex.write_all(several)))] == keys
        assert keys_of(several[:1]) == keys[:1]

    @pytest.mark.parametrize(
        ("fields", "key"),
        [
            ({}, "readout-undated-talks-ab226026"),
            ({"title": "Talks on R&D"}, "readout-undated-talks-on-r-d"),
            ({"title": "2031年G7会见"}, "readout-undated-talks-ab226026"),
            ({"published": dt.date(2031, 5, 7)}, "readout2031-05-07-talks-ab226026"),
            (
                {"meeting": Meeting(kind="visit", date=dt.date(2031, 5, 6))},
                "readout2031-05-06-visit-ab226026",
            ),
            ({"source": Source(publisher="cn-mfa")}, "cnmfa-undated-talks-ab226026"),
            ({"participants": [person("Tomás Beltrán")]}, "readout-undated-tomas-beltran"),
            ({"participants": [person(f"Ana {letter}") for letter in "ABC"]}, "readout-undated-ana-a-ana-b"),
        ],
    )
    def test_a_key(self, fields: dict[str, Any], key: str) -> None:
        """Publisher, day and people; what else there is, where these are not known."""
        assert keys_of([readout(**fields)]) == [key]

    def test_keys_that_would_be_the_same(self) -> None:
        """The second is told by a number, which no other key has."""
        same = [readout(title="A"), readout(title="A 2"), readout(title="A"), readout(title="A")]
        assert keys_of(same) == [
            "readout-undated-a",
            "readout-undated-a-2",
            "readout-undated-a-3",
            "readout-undated-a-4",
        ]

    @pytest.mark.parametrize(
        ("people", "title"),
        [
            ((), "[Readout: phone call]"),
            (("Ana Lima", "Tomas Berg"), "[Readout: phone call, Ana Lima and Tomas Berg]"),
        ],
    )
    def test_no_title(self, people: tuple[str, ...], title: str) -> None:
        """A description in brackets stands for a title that is not printed."""
        cited = readout(meeting=Meeting(kind="phone_call"), participants=list(map(person, people)))
        [item] = items("".join(csl.write_all([cited])))
        assert item["title"] == title

    @pytest.mark.parametrize("module", [bibtex, csl], ids=lambda module: module.FORMAT.name)
    def test_one_after_the_other(self, module: Any) -> None:
        """Nothing waits for the last readout, so that there may be any number."""
        endless: Iterator[str] = module.write_all(repeat(readout()))
        assert "readout-undated-talks-ab226026-1000" in [next(endless) for _ in range(1000)][-1]

    @pytest.mark.parametrize("module", [bibtex, csl], ids=lambda module: module.FORMAT.name)
    def test_other_values(self, module: Any) -> None:
        """What is no readout is refused by its place."""
        with pytest.raises(SchemaError) as fault:
            list(module.write_all([readout(), "They met."]))
        assert str(fault.value) == "readouts[1]: found 'They met.', expected a Readout"


def keys_of(several: list[Readout]) -> list[str]:
    """The keys of their citations."""
    return [item["id"] for item in items("".join(csl.write_all(several)))]


def day(moment: dt.date | None) -> str | None:
    """The day alone, in ISO 8601."""
    return None if moment is None else moment.isoformat()[:10]


def encoded(url: str | None) -> str | None:
    """The address as a verbatim field has it."""
    return url and url.replace("\\", "%5C").replace("{", "%7B").replace("}", "%7D")
