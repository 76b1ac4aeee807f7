"""Ways of telling that no publisher has to itself: who is meant, what is a statement, where it was."""

from __future__ import annotations

import datetime as dt

import pytest

from dipreadout import MeetingKind, Page, PartOfDay, Readout, Scope, Source
from dipreadout.parsing import read

DAY = dt.date(2031, 5, 8)
MET = "Foreign Minister Jane Roe met with Foreign Minister of Peru Ana Lima in Oslo."


def account(
    *paragraphs: str, publisher: str | None = None, title: str | None = None, language: str = "en"
) -> Readout:
    """What is read in a page of Thursday, May 8, 2031."""
    source = Source(publisher=publisher)
    page = Page(title=title, language=language, published=DAY, paragraphs=paragraphs, source=source)
    return read(page)


def said(found: Readout) -> list[tuple[str, str]]:
    """Speaker and cue of each statement."""
    return [(found.name_of(s), found.quote(s.cue) if s.cue else "") for s in found.statements]


def people(found: Readout) -> dict[str, str | None]:
    """The office of each participant."""
    return {person.name: person.office for person in found.participants}


# Who


def test_who_tells_in_the_first_person_is_meant_by_it() -> None:
    """Where one of those who met tells of it, "I" is that one, and "we" is everybody."""
    found = account(
        "Prime Minister Jane Roe",
        "Today I met with the President of Peru, Ana Lima, in Oslo.",
        "We discussed trade. I assured President Lima of our support.",
        publisher="au-pm",
    )
    assert said(found) == [("We", "discussed"), ("Jane Roe", "assured")]
    assert found.statements[0].scope is Scope.JOINT


def test_elsewhere_the_first_person_is_content() -> None:
    """It is what somebody says."""
    found = account(MET, "Ana Lima said that the sea is wide. We discussed it often.")
    assert said(found) == [("Ana Lima", "said")]
    assert len(found.statements[0].sentences) == 2


def test_an_office_in_the_plural_is_everybody_who_has_it() -> None:
    """With the one who has another, that is all who met."""
    found = account(
        "Secretary of State Jane Roe met with Japanese Foreign Minister Murase Kenji and Peruvian Foreign "
        "Minister Ana Lima today.",
        "The Secretary and the Foreign Ministers condemned the attack.",
        publisher="us-state",
    )
    assert [statement.scope for statement in found.statements] == [Scope.JOINT]


def test_a_pronoun_after_what_all_discussed_is_the_publishers_own_person() -> None:
    """An account in one voice goes on with those whose it is."""
    found = account(
        "Vice President Jane Roe met today with President Luc Berg of France.",
        "The Vice President and President Berg discussed space. She thanked him for the visit.",
        publisher="us-whitehouse",
    )
    assert said(found)[1] == ("Jane Roe", "thanked")


def test_whom_somebody_known_also_met_takes_part() -> None:
    """In any sentence whose subject is known."""
    found = account(MET, "Jane Roe said it was wet.", "She was also received by Peru's President Luis Kano.")
    assert "Luis Kano" in people(found)


def test_the_one_speaker_whom_the_opening_names_by_office_alone_takes_part() -> None:
    """Nobody else can be meant."""
    found = account(
        "The Head of State held a meeting in Kyiv with Prime Minister of Peru Ana Lima.",
        "Ivan Roe thanked Peru. Ana Lima said that the sea is wide.",
        publisher="ua-president",
    )
    assert said(found) == [("Ivan Roe", "thanked"), ("Ana Lima", "said")]


def test_they_after_somebody_without_a_name_are_all_who_met() -> None:
    """The Secretary-General, whom the page does not name, is one person."""
    found = account(
        "The Secretary-General met with H.E. Mr. Luis Kano, President of Peru.",
        "The Secretary-General expressed concern. They also discussed the sea.",
        publisher="un-sg",
    )
    assert [statement.scope for statement in found.statements] == [Scope.OTHER, Scope.JOINT]


@pytest.mark.parametrize(
    ("opening", "names"),
    [
        (
            "The Kremlin hosted talks between Ivan Roe and President of Peru Ana Lima.",
            {"Ivan Roe", "Ana Lima"},
        ),
        ("Talks between Ivan Roe and President of Peru Ana Lima took place.", {"Ivan Roe", "Ana Lima"}),
        ("Ivan Roe and President of Peru Ana Lima exchanged views by telephone.", {"Ivan Roe", "Ana Lima"}),
    ],
)
def test_names_between_which_something_took_place_are_people(opening: str, names: set[str]) -> None:
    """A house that hosts is nobody."""
    assert set(people(account(opening, publisher="kremlin"))) == names


def test_a_rank_of_birth_is_no_office_and_what_follows_a_patronymic_is_a_name() -> None:
    """Though the same words may be an office elsewhere."""
    found = account(
        "Secretary of State Jane Roe met with Saudi Foreign Minister Prince Khalid bin Sultan Al Wafi.",
        publisher="us-state",
    )
    assert people(found)["Khalid bin Sultan Al Wafi"] == "Saudi Foreign Minister"


def test_whose_account_it_is_follows_from_how_names_are_spelt() -> None:
    """Where no publisher is given: the people of one side go without its name, whoever is named first."""
    found = account("On May 6, Premier Lin Haoran met with Prime Minister of Peru Ana Lima in Beijing.")
    assert {p.name: p.party for p in found.participants} == {"Lin Haoran": "CN", "Ana Lima": "PE"}


# What


def test_a_heading_is_nobodys_statement() -> None:
    """A short paragraph without a full stop."""
    found = account(
        MET, "(1) Bilateral relations", "Ana Lima said it was wet.", "(2) The region", "She left."
    )
    assert said(found) == [("Ana Lima", "said")]
    assert len(found.statements[0].sentences) == 1


def test_a_numbered_list_after_a_colon_is_one_statement() -> None:
    """Whatever verbs its items begin with."""
    found = account(MET, "The two sides agreed as follows:", "1. Hold talks in May.", "2. Visit the port.")
    assert len(found.statements[0].sentences) == 3


def test_who_replies_in_a_relative_clause_speaks_too() -> None:
    """One sentence, two statements."""
    found = account(MET, "Ana Lima explained the delay, to which Jane Roe expressed understanding.")
    assert said(found) == [("Ana Lima", "explained"), ("Jane Roe", "expressed")]


def test_a_courtesy_call_is_a_meeting() -> None:
    """And a call that was received is one on the phone."""
    met = account("Minister Jane Roe received a courtesy call from Foreign Minister of Peru Ana Lima.")
    called = account("Minister Jane Roe received a phone call from Foreign Minister of Peru Ana Lima.")
    assert [found.meeting.kind for found in (met, called)] == [MeetingKind.MEETING, MeetingKind.PHONE_CALL]


# When and where


@pytest.mark.parametrize(
    ("printed", "part"), [("from 2:00 p.m.", None), ("in the afternoon", PartOfDay.AFTERNOON)]
)
def test_a_part_of_the_day_is_what_words_call_it(printed: str, part: PartOfDay | None) -> None:
    """The clock tells the time, and no part of the day."""
    found = account(f"On May 6, {printed}, Minister Jane Roe met with Foreign Minister of Peru Ana Lima.")
    assert found.meeting.part_of_day is part


@pytest.mark.parametrize(
    ("where", "place"),
    [
        ("to Lima", "Lima"),
        ("to 10 Downing Street", "10 Downing Street"),
        ("to the Harry S. Roe Building", "Harry S. Roe Building"),
        ("to Hyderabad House", "Hyderabad House"),
    ],
)
def test_a_guest_was_welcomed_to_where_they_met(where: str, place: str) -> None:
    """A house may be called by a number, by a person, by a city where it is not."""
    found = account(f"Prime Minister Jane Roe today welcomed President of Peru Ana Lima {where}.")
    assert found.meeting.place == place


def test_a_venue_ends_where_a_known_name_begins() -> None:
    """In French nothing stands between them."""
    found = account(
        "Le Ministre du Commerce Lin Haoran a rencontré à la Résidence du Port Ana Lima, Ministre du Pérou.",
        "Ana Lima a déclaré que la mer est grande.",
        publisher="cn-mfa",
        title="Lin Haoran rencontre la Ministre du Pérou Ana Lima",
        language="fr",
    )
    assert found.meeting.venue == "Résidence du Port"


@pytest.mark.parametrize(
    "who",
    [
        "The two officials",
        "Both officials",
        "They together",
        "Secretary Roe and her counterpart",
        "The Secretary and her Peruvian counterpart",
    ],
)
def test_all_who_met_go_by_other_names(who: str) -> None:
    """What they are, or that the other one is of the same rank."""
    found = account(
        "Secretary of State Jane Roe met with Peruvian Foreign Minister Ana Lima today in Oslo.",
        f"{who} discussed trade.",
        publisher="us-state",
    )
    assert [(s.scope, found.quote(s.cue)) for s in found.statements if s.cue] == [(Scope.JOINT, "discussed")]


def test_her_counterpart_is_whom_she_met() -> None:
    """With the adjective of a state or without one."""
    found = account(MET, "Jane Roe said that the sea is wide. Her Peruvian counterpart thanked her.")
    assert said(found) == [("Jane Roe", "said"), ("Ana Lima", "thanked")]


def test_what_is_to_come_between_them_is_nobodys_statement() -> None:
    """The publisher tells it."""
    found = account(MET, "Jane Roe stressed trade. The two will meet again in May.", publisher="us-state")
    assert [len(statement.sentences) for statement in found.statements] == [1]


@pytest.mark.parametrize(
    ("language", "text", "office"),
    [
        (
            "en",
            "President Jane Roe met with Crown Prince Salem bin Rashid of Bahrain in Oslo.",
            "Crown Prince",
        ),
        (
            "en",
            "President Jane Roe met with Peruvian opposition leader Ana Lima.",
            "Peruvian opposition leader",
        ),
        ("en", "President Jane Roe met with Prime Minister-designate Ana Lima.", "Prime Minister-designate"),
        (
            "es",
            "La presidenta Ana Roe se reunió con el príncipe heredero y primer ministro de Baréin, Ali Said.",
            "príncipe heredero y primer ministro de Baréin",
        ),
        (
            "fr",
            "La Présidente Jane Roe s’est entretenue avec le Prince héritier saoudien Salem Said.",
            "Prince héritier saoudien",
        ),
    ],
)
def test_offices_of_birth_and_of_those_who_do_not_govern(language: str, text: str, office: str) -> None:
    """An heir's title is an office, and so is what an opposition or a coming government has."""
    assert office in people(account(text, language=language)).values()
    assert None not in people(account(text, language=language)).values()


def test_an_office_and_a_name_after_another_office_are_two_people() -> None:
    """Whose name stands in the title alone."""
    found = account(
        "The Secretary and Foreign Minister Berg of Peru spoke by phone today. The Secretary thanked Peru.",
        publisher="us-state",
        title="Secretary Roe’s Call with Peruvian Foreign Minister Berg",
    )
    assert people(found) == {"Berg": "Peruvian Foreign Minister", "Roe": "Secretary"}
    assert said(found) == [("Roe", "thanked")]


@pytest.mark.parametrize("name", ["Maria Roe", "Jane Roe", "Marco Roe", "May Roe"])
def test_a_name_that_begins_as_a_month_does_is_none(name: str) -> None:
    """The weekday before it is the day of the meeting all the same, unless it is a month altogether."""
    found = account(f"On Monday, {name} met with President of Peru Ana Lima in Oslo.", publisher="us-state")
    assert found.meeting.date == (None if name == "May Roe" else dt.date(2031, 5, 5))
