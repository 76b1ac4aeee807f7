"""The model: what a valid readout is and can do."""

from __future__ import annotations

import copy
import datetime as dt
import pickle
from collections.abc import Callable
from typing import Any, TypeAlias
from zoneinfo import ZoneInfo

import attrs
import lxml.html
import pytest
from hypothesis import given

from dipreadout import (
    Meeting,
    MeetingKind,
    Participant,
    Quotable,
    Readout,
    Role,
    SchemaError,
    Scope,
    Source,
    Span,
    SpeechMode,
    Statement,
    Translation,
)
from dipreadout.strategies import readouts

Parts: TypeAlias = Callable[[object], list[Any]]
AMINA = Participant(id="amina", name="Amina Odhiambo", role=Role.PRINCIPAL)
LITTLE = Readout(
    text="They met.", language="en", meeting=Meeting(kind=MeetingKind.TALKS), participants=[AMINA]
)


class TestValid:
    """What can be made, and how values behave."""

    def test_lists_and_values_of_terms_are_taken(self) -> None:
        """What is handed in as a list becomes a tuple, a term's value the term."""
        words = Span(start=0, end=4)
        participant = Participant(id="amina", name="Amina Odhiambo", role="principal", mentions=[words])
        assert participant.role is Role.PRINCIPAL
        assert participant.mentions == (words,)

    def test_everything_is_filled(self, everything: Readout, parts_of: Parts) -> None:
        """The value that goes through every format fills every field, and uses every small vocabulary."""
        parts = parts_of(everything)
        for kind in (Readout, Source, Translation, Meeting, Participant, Statement, Span):
            for field in attrs.fields(kind):
                assert any(getattr(part, field.name) for part in parts if type(part) is kind), field
        assert {person.role for person in everything.participants} == set(Role)
        assert {statement.scope for statement in everything.statements} == set(Scope)
        assert {statement.mode for statement in everything.statements} == set(SpeechMode)

    @pytest.mark.parametrize(
        "text",
        [
            "\u202eright to left\u202c",
            "soft\u00adhyphen",
            "zero\u200bwidth",
            "\ue000",
            "\U0001f1f5\U0001f1ea",
            "\u0378",
        ],
        ids=["bidi", "soft hyphen", "zero width space", "private use", "astral", "unassigned"],
    )
    def test_marks_that_a_page_may_print_are_kept(self, text: str) -> None:
        """Invisible is not unprintable: such characters stand in real pages, and quoting must be exact."""
        assert attrs.evolve(LITTLE, text=text).text == text

    @given(readouts())
    def test_two_that_differ_in_the_digest_alone_are_equal(self, readout: Readout) -> None:
        """The digest names one printing of a page; it is no part of what the readout says."""
        other = attrs.evolve(readout, source=attrs.evolve(readout.source, sha256="0" * 64))
        assert other == readout
        assert hash(other) == hash(readout)

    def test_a_time_zone_becomes_its_offset(self) -> None:
        """The hour that a clock shows twice is told apart by its offset, and stays equal to itself."""
        berlin = ZoneInfo("Europe/Berlin")
        first = attrs.evolve(LITTLE, published=dt.datetime(2030, 10, 27, 2, 30, tzinfo=berlin)).published
        second = attrs.evolve(
            LITTLE, published=dt.datetime(2030, 10, 27, 2, 30, fold=1, tzinfo=berlin)
        ).published
        assert isinstance(first, dt.datetime)
        assert isinstance(second, dt.datetime)
        assert (first.isoformat(), second.isoformat()) == (
            "2030-10-27T02:30:00+02:00",
            "2030-10-27T02:30:00+01:00",
        )
        assert second - first == dt.timedelta(hours=1)

    @given(readouts())
    def test_copies_and_pickles_are_equal(self, readout: Readout) -> None:
        """Values cross process boundaries, digest included."""
        for other in (pickle.loads(pickle.dumps(readout)), copy.copy(readout), copy.deepcopy(readout)):
            assert other == readout
            assert hash(other) == hash(readout)
            assert other.source.sha256 == readout.source.sha256

    @given(readouts())
    def test_nothing_can_be_changed(self, parts_of: Parts, readout: Readout) -> None:
        """Every part is frozen and has no room for more."""
        for part in [part for part in parts_of(readout) if attrs.has(type(part))]:
            for name in (*(field.name for field in attrs.fields(type(part))), "more"):
                with pytest.raises((AttributeError, attrs.exceptions.FrozenInstanceError)):
                    setattr(part, name, None)


class TestCorrecting:
    """A correction gives a new valid value, or an error."""

    def test_a_field_of_a_part(self, everything: Readout) -> None:
        """The corrected value is new, and the old one is as it was."""
        corrected = attrs.evolve(everything, meeting=attrs.evolve(everything.meeting, place="Kisumu"))
        assert corrected.meeting.place == "Kisumu"
        assert everything.meeting.place == "Nairobi"

    def test_a_participant(self, everything: Readout) -> None:
        """One person is replaced where they stand."""
        ruth = everything.participant("ruth-wanjiku")
        corrected = everything.replace(ruth, attrs.evolve(ruth, office="Ambassador"))
        assert corrected.participants[2].office == "Ambassador"
        assert corrected.participants[:2] == everything.participants[:2]

    def test_a_statement(self, everything: Readout) -> None:
        """One statement is replaced where it stands."""
        last = everything.statements[-1]
        corrected = everything.replace(last, attrs.evolve(last, parties=["KE"]))
        assert corrected.statements[-1].parties == ("KE",)
        assert corrected.statements[:-1] == everything.statements[:-1]

    def test_what_is_not_there_cannot_be_replaced(self, everything: Readout) -> None:
        """A part of another readout, or of an earlier version of this one, is refused."""
        with pytest.raises(SchemaError) as caught:
            everything.replace(AMINA, AMINA)
        assert str(caught.value) == (
            "old: found Participant(id='amina', name='…Role.PRINCIPAL: 'principal'>), "
            "expected a participant or statement of this readout"
        )

    def test_a_correction_that_breaks_a_rule(self, everything: Readout) -> None:
        """Renaming a speaker leaves their statements without one, and the error says so."""
        amina = everything.participant("amina-odhiambo")
        with pytest.raises(SchemaError) as caught:
            everything.replace(amina, attrs.evolve(amina, id="odhiambo"))
        assert str(caught.value) == (
            "statements[0].speakers[0]: found 'amina-odhiambo', expected a participant's id "
            "(odhiambo, tomás-beltrán-quispe, ruth-wanjiku); did you mean 'odhiambo'?"
        )


class TestAsking:
    """What a readout can be asked."""

    @given(readouts())
    def test_paragraphs_are_the_text_without_its_blank_lines(self, readout: Readout) -> None:
        """Joined by blank lines they are the text again."""
        assert "\n\n".join(map(readout.quote, readout.paragraphs)) == readout.text

    @given(readouts())
    def test_everybody_is_a_principal_or_an_attendee(self, readout: Readout) -> None:
        """The two together are the participants, each in the participants' order."""
        both = sorted(readout.principals + readout.attendees, key=readout.participants.index)
        assert tuple(both) == readout.participants

    @given(readouts())
    def test_quotations_are_printed_words(self, readout: Readout) -> None:
        """Whatever is quoted stands in the text."""
        things: list[Quotable] = [*readout.statements, *readout.participants, *readout.sentences]
        assert all(readout.quote(thing) in readout.text for thing in things)

    @given(readouts())
    def test_every_statement_has_a_name(self, readout: Readout) -> None:
        """A table of statements has no empty cell for the speaker."""
        assert all(map(readout.name_of, readout.statements))

    @given(readouts())
    def test_a_participants_statements_are_those_that_name_them(self, readout: Readout) -> None:
        """Asked by value or by id, and in the order of the text."""
        for person in readout.participants:
            assert readout.by(person) == readout.by(person.id)
            assert readout.by(person) == tuple(s for s in readout.statements if person.id in s.speakers)

    def test_whose_statement(self, everything: Readout) -> None:
        """Names first, else the words that name the speaker."""
        assert [everything.name_of(statement) for statement in everything.statements] == [
            "Amina Odhiambo",
            "Tomás Beltrán Quispe",
            "Peru",
            "The two sides",
            "a delegate",
        ]

    def test_whose_statement_where_no_words_say(self, everything: Readout) -> None:
        """Then the party's code, and for all sides the scope."""
        peru, joint = (attrs.evolve(everything.statements[n], source=None) for n in (2, 3))
        assert (everything.name_of(peru), everything.name_of(joint)) == ("PE", "joint")

    def test_a_partys_statements(self, everything: Readout) -> None:
        """Those of its people and of the side as a whole."""
        assert everything.by("PE") == everything.statements[1:3]

    def test_somebody_whom_only_the_title_names(self) -> None:
        """Has no printed words in the text."""
        assert LITTLE.quote(AMINA) == ""


class TestShowing:
    """What a person sees."""

    def test_repr(self, everything: Readout) -> None:
        """One line: when, what, who, how much was said."""
        assert repr(everything) == (
            "<Readout 2031-05-06 talks: Amina Odhiambo (KE), Tomás Beltrán Quispe (PE); statements: 5>"
        )

    def test_repr_of_little(self) -> None:
        """What the text does not say is not made up."""
        assert repr(LITTLE) == "<Readout undated talks: Amina Odhiambo; statements: 0>"

    @given(readouts())
    def test_html_prints_every_statement(self, readout: Readout) -> None:
        """A table with headings, whose cells read exactly as the words do, whatever they contain."""
        table = lxml.html.fromstring(readout._repr_html_())
        head, *rows = [[cell.xpath("string()") for cell in row] for row in table.iter("tr")]
        assert head == ["speaker", "cue", "statement"]
        assert rows == [
            [readout.name_of(s), readout.quote(s.cue) if s.cue else "", readout.quote(s)]
            for s in readout.statements
        ]

    def test_html_can_be_read_aloud(self, everything: Readout) -> None:
        """A caption, headings with their scope, and the language of the words."""
        html = everything._repr_html_()
        assert "<caption>Readout 2031-05-06 talks: Amina Odhiambo (KE)" in html
        assert html.count('<th scope="col">') == 3
        assert html.count('<th scope="row">') == 5
        assert '<tbody lang="en" dir="auto">' in html
