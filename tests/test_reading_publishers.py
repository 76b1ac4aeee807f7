"""Accounts of publishers other than China's ministry, and what their conventions mean for the reading."""

from __future__ import annotations

import datetime as dt

import pytest

from dipreadout import NotAReadoutError, Page, Readout, Source, read_page
from dipreadout.parsing import read

DAY = dt.date(2031, 5, 8)


def account(
    publisher: str | None, *paragraphs: str, title: str | None = None, language: str = "en"
) -> Readout:
    """What is read in a page of a publisher, of Thursday, May 8, 2031."""
    return read(
        Page(
            title=title,
            language=language,
            published=DAY,
            paragraphs=paragraphs,
            source=Source(publisher=publisher),
        )
    )


def parties(found: Readout) -> dict[str, str | None]:
    """The party of each participant."""
    return {p.name: p.party for p in found.participants}


def said(found: Readout) -> list[tuple[str, str]]:
    """Speaker and cue of each statement."""
    return [(found.name_of(s), found.quote(s.cue) if s.cue else "") for s in found.statements]


# Sides


def test_own_people_have_the_side_of_the_publisher() -> None:
    """It is printed for the others only."""
    found = account(
        "us-whitehouse", "Vice President Jane Roe today spoke with President Ana Lima of Honduras."
    )
    assert parties(found) == {"Jane Roe": "US", "Ana Lima": "HN"}


def test_names_that_are_spelt_as_in_china_are_foreign_elsewhere() -> None:
    """Only to a publisher in China they are its own people's."""
    found = account("us-state", "Secretary of State Jane Roe met with Chinese State Councilor Lin Haoran.")
    assert parties(found) == {"Jane Roe": "US", "Lin Haoran": "CN"}


def test_an_office_without_a_state_has_the_side_of_the_delegation() -> None:
    """The delegation says where its members come from."""
    found = account(
        "ua-president",
        "President of Ukraine Ivan Roe met with a delegation of the Finnish Parliament, which included "
        "Senator Ana Lima and Congressman Tomas Berg.",
    )
    assert parties(found) == {"Ivan Roe": "UA", "Ana Lima": "FI", "Tomas Berg": "FI"}


def test_those_who_were_present_are_of_the_side_that_is_named_before_them() -> None:
    """An office that names no state may be of either."""
    found = account(
        "kremlin",
        "В Кремле состоялась встреча Ивана Роэ с Президентом Республики Перу Анной Лима.",
        "С российской стороны на беседе присутствовал Министр иностранных дел Пётр Берг, с перуанской "
        "стороны – Министр обороны Луис Кано.",
        language="ru",
    )
    assert parties(found) == {"Ивана Роэ": "RU", "Анной Лима": "PE", "Пётр Берг": "RU", "Луис Кано": "PE"}


def test_the_side_that_publishes_is_the_first_where_it_is_not_known() -> None:
    """An account begins with whoever publishes it."""
    found = account(
        None,
        "President of Kenya Ana Roe met with Foreign Minister of Peru Tomas Berg in Lima.",
        "The meeting was attended by Trade Minister Jane Berg.",
    )
    assert parties(found) == {"Ana Roe": "KE", "Tomas Berg": "PE", "Jane Berg": "KE"}


@pytest.mark.parametrize(
    ("publisher", "language", "opening"),
    [
        ("kremlin", "ru", "Президент провёл рабочую встречу с Министром просвещения Иваном Роэ."),
        ("us-whitehouse", "en", "Today, Vice President Jane Roe met with fourteen mayors from New Jersey."),
        (None, "en", "President of Kenya Ana Roe met with Minister of Trade of Kenya Jane Berg."),
    ],
)
def test_a_meeting_of_the_publisher_s_own_people_is_no_readout(
    publisher: str | None, language: str, opening: str
) -> None:
    """Nobody from outside takes part."""
    with pytest.raises(NotAReadoutError, match=r"domestic meeting|another kind"):
        account(publisher, opening, language=language)


# Facts


@pytest.mark.parametrize(
    ("publisher", "date"), [("kremlin", DAY), ("ua-president", DAY), ("us-state", None), (None, None)]
)
def test_the_day_of_an_account_that_prints_none(publisher: str | None, date: dt.date | None) -> None:
    """Some publish on the day itself and print no other."""
    found = account(publisher, "Minister Jane Roe met with President of Peru Ana Lima.")
    assert found.meeting.date == date


def test_a_day_that_is_printed_is_the_day_whatever_the_publisher() -> None:
    """The day of the page counts where no other is told."""
    found = account("ua-president", "On May 6, Minister Jane Roe met with President of Peru Ana Lima.")
    assert found.meeting.date == dt.date(2031, 5, 6)


def test_what_was_before_is_no_part_of_the_encounter() -> None:
    """Neither its people nor its day."""
    found = account(
        "us-whitehouse",
        "Following President Roe’s call with Prime Minister Berg of Peru on May 6, National Security Advisor "
        "Jane Kent met yesterday with Foreign Minister Ana Lima of Peru.",
    )
    assert parties(found) == {"Jane Kent": "US", "Ana Lima": "PE"}
    assert found.meeting.date == dt.date(2031, 5, 7)


# Openings


def test_an_encounter_of_which_only_the_title_tells() -> None:
    """The account itself begins with what was said."""
    found = account(
        "kremlin",
        "During the telephone conversation, Ivan Roe congratulated President of Peru Ana Lima.",
        title="Telephone conversation with President of Peru Ana Lima",
    )
    assert parties(found) == {"Ivan Roe": "RU", "Ana Lima": "PE"}
    assert found.meeting.kind == "phone_call"
    assert said(found) == [("Ivan Roe", "congratulated")]


def test_a_welcome_opens_an_account() -> None:
    """Elsewhere it is somebody's opinion of something."""
    found = account(
        "nato",
        "NATO Secretary General Jane Roe welcomed the Prime Minister of Peru, Ana Lima, to NATO Headquarters "
        "in Brussels on Tuesday.",
    )
    assert [(p.name, p.office) for p in found.participants] == [
        ("Jane Roe", "NATO Secretary General"),
        ("Ana Lima", "Prime Minister of Peru"),
    ]
    assert found.meeting.place == "Brussels"


# Statements


def test_both_sides_report_in_the_middle_of_a_paragraph() -> None:
    """Unless what is said is told at length, as China's ministry does."""
    paragraphs = (
        "President Jane Roe met with President Ana Lima of Peru.",
        "Jane Roe noted that trade grows. Both sides confirmed their interest in fishing. The talks go on.",
    )
    assert said(account("kremlin", *paragraphs)) == [("Jane Roe", "noted"), ("Both sides", "confirmed")]
    assert said(account("cn-mfa", *paragraphs)) == [("Jane Roe", "noted")]


@pytest.mark.parametrize(
    ("opening", "statement"),
    [
        (
            "Secretary Jane Roe spoke today with President Ana Lima of Peru to discuss trade.",
            ("both", "discuss"),
        ),
        ("Secretary Jane Roe spoke with President Ana Lima of Peru about trade.", ("both", "spoke")),
        ("Secretary Jane Roe spoke with President Ana Lima of Peru to thank her.", ("Jane Roe", "thank")),
        (
            "Secretary Jane Roe met with President Ana Lima of Peru to follow up on trade.",
            ("both", "follow up"),
        ),
        ("Secretary Jane Roe spoke with President Ana Lima of Peru on May 6.", None),
        ("Secretary Jane Roe spoke with President Ana Lima of Peru on the margins of a summit.", None),
    ],
)
def test_a_purpose_is_a_report(opening: str, statement: tuple[str, str] | None) -> None:
    """Where the publisher reports so: of all, or of its own."""
    found = account("us-state", opening, "The talks lasted an hour.")
    told = [
        (s.scope.value if s.scope == "joint" else found.name_of(s), found.quote(s.cue))
        for s in found.statements
        if s.cue is not None
    ]
    expected = [] if statement is None else [(statement[0].replace("both", "joint"), statement[1])]
    assert told == expected
    assert account("kremlin", opening).statements == ()


def test_background_after_a_purpose_is_narration() -> None:
    """The publisher itself speaks in an opening, and goes on."""
    found = account(
        "us-state",
        "Secretary Jane Roe spoke with President Ana Lima of Peru to express her condolences. The flood has "
        "left many without shelter. She offered help.",
    )
    assert [(found.name_of(s), len(s.sentences)) for s in found.statements] == [
        ("Jane Roe", 1),
        ("Jane Roe", 1),
    ]


@pytest.mark.parametrize(
    ("subject", "scope", "speakers"),
    [
        ("The President", "person", ["jane-roe"]),
        ("President Lima", "person", ["ana-lima"]),
        ("The President and President Lima", "joint", []),
    ],
)
def test_an_office_that_both_hold_is_the_publisher_s_own(
    subject: str, scope: str, speakers: list[str]
) -> None:
    """The other is named beside it."""
    found = account(
        "us-whitehouse",
        "President Jane Roe met with President Ana Lima of Peru.",
        f"{subject} noted progress.",
    )
    assert [(s.scope.value, list(s.speakers)) for s in found.statements] == [(scope, speakers)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The call, which followed a visit, focused on trade.",
        "The discussion also touched on trade.",
        "The main topic of the conversation was trade.",
        "There was an in-depth exchange of views on trade.",
        "Trade was also considered.",
        "It has been agreed to go on.",
        "The leaders exchanged warm wishes.",
        "Striving to promote trade, in part, in ships, the leaders agreed to meet.",
        "The President and Prime Minister Lima compared notes on trade.",
    ],
)
def test_what_all_talked_about(sentence: str) -> None:
    """Whatever the subject is: the encounter itself, its topic, or those who met."""
    found = account("us-whitehouse", "President Jane Roe met with Prime Minister Ana Lima of Peru.", sentence)
    assert [s.scope.value for s in found.statements] == ["joint"]


def test_an_opinion_in_a_passive_goes_on_with_the_speaker() -> None:
    """With all, after what all said."""
    found = account(
        "kremlin",
        "Ivan Roe met with President of Peru Ana Lima.",
        "Ana Lima noted the price of fish. Hope was expressed that it would fall.",
        "The leaders discussed trade. It was noted that it grows.",
    )
    assert said(found) == [
        ("Ana Lima", "noted"),
        ("Ana Lima", "Hope was expressed"),
        ("The leaders", "discussed"),
        ("joint", "noted"),
    ]


def test_marks_alone_are_narration() -> None:
    """They end what was said before them."""
    found = account(
        "us-whitehouse",
        "Vice President Jane Roe met with President Ana Lima of Peru. She thanked her.",
        "###",
    )
    assert [found.quote(s) for s in found.statements] == ["She thanked her."]


# Transcripts

OPENING = (
    "Ivan Roe met in the Kremlin with President of Peru Ana Lima, who is on an official visit to Russia."
)


def test_a_transcript_after_an_account() -> None:
    """Each turn is what its speaker said, without a reporting verb, up to the next label."""
    found = account(
        "kremlin",
        OPENING,
        "President of Russia Ivan Roe: Madam President, friends,",
        "Welcome to Moscow. We discussed trade last year.",
        "Ana Lima (retranslated): Thank you. We will go on.",
        "<…>",
        "Question: And the ships?",
        "Ivan Roe: They sail.",
    )
    assert [
        (found.name_of(s), s.scope.value, s.mode.value, len(s.sentences), s.cue) for s in found.statements
    ] == [
        ("Ivan Roe", "person", "direct", 3, None),
        ("Ana Lima", "person", "direct", 2, None),
        ("Question", "other", "direct", 1, None),
        ("Ivan Roe", "person", "direct", 1, None),
    ]


def test_labels_with_initials_in_other_cases() -> None:
    """A transcript has the nominative, the account before it none."""
    found = account(
        "kremlin",
        "В Кремле состоялась встреча Ивана Роэ с Президентом Республики Перу Анной Лимой.",
        "И.Роэ: Рад видеть Вас в Москве.",
        "А.Лима (как переведено): Спасибо за приглашение.",
        language="ru",
    )
    assert [(s.speakers, s.mode.value) for s in found.statements] == [
        (("ивана-роэ",), "direct"),
        (("анной-лимой",), "direct"),
    ]


@pytest.mark.parametrize(
    "paragraphs",
    [
        ("SECRETARY ROE: We met with President Lima of Peru.", "PRESIDENT LIMA: We did."),
        (
            "Jane Roe, Secretary of State",
            "Treaty Room",
            "MR. BERG: Good morning.",
            "SECRETARY ROE: Thank you.",
        ),
        ("President of Russia Ivan Roe: Friends,", "The talks were held in Moscow.", "Ana Lima: Thank you."),
        ("THE PRESIDENT: Hello.", "VICE PRESIDENT ROE: I spoke with President Lima of Peru."),
    ],
)
def test_a_transcript_with_no_account_before_it(paragraphs: tuple[str, ...]) -> None:
    """What is told in it is told by its speakers."""
    with pytest.raises(NotAReadoutError, match="transcript"):
        account("us-state", *paragraphs)


def test_a_heading_with_a_colon_is_no_label() -> None:
    """Nobody is named so."""
    found = account(
        "us-state",
        "Secretary Jane Roe met with President Ana Lima of Peru. They agreed on the following:",
        "Trade: more ships.",
        "Energy Security: more lines.",
    )
    assert [len(s.sentences) for s in found.statements] == [3]


# Several encounters


def test_those_who_were_met_one_by_one() -> None:
    """All are those of the encounter that is told of."""
    found = account(
        "us-whitehouse",
        "National Security Advisor Jane Roe traveled to Lima and Nairobi from May 5 to 7.",
        "In Lima, she met with President Ana Lima of Peru. They discussed trade.",
        "With Foreign Minister Tomas Berg of Kenya, she compared notes on fishing.",
    )
    assert found.meeting.kind == "visit"
    assert [s.speakers for s in found.statements] == [("jane-roe", "ana-lima"), ("jane-roe", "tomas-berg")]


# Offices and places


def test_an_office_with_its_state_elsewhere() -> None:
    """The name has it without, whoever speaks has it with."""
    found = account(
        "us-whitehouse",
        "Vice President Jane Roe spoke with President Ana Lima of Peru.",
        "The President of Peru asked for help.",
    )
    assert [p.office for p in found.participants] == ["Vice President", "President of Peru"]


@pytest.mark.parametrize(
    "subject", ["NSA Berg", "The head of state", "The Head of State and NSA Berg", "HE the President"]
)
def test_subjects_by_office(subject: str) -> None:
    """An office in capitals, what a head of state is called as well, and a title of address before both."""
    found = account(
        "generic",
        "President of Kenya Jane Roe met with National Security Adviser of Peru Tomas Berg.",
        f"{subject} noted progress.",
    )
    assert [s.scope.value for s in found.statements] == ["joint" if " and " in subject else "person"]


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("at Camp David", "Camp David"),
        ("in the Kremlin", "Kremlin"),
        ("in Washington, D.C. They agreed", "Washington, D.C."),
        ("to discuss the summit in Lima", None),
        ("on the margins of the Munich Security Conference", None),
    ],
)
def test_places(words: str, place: str | None) -> None:
    """A place in what people met for, or in the name of an event, is none of theirs."""
    found = account("us-state", f"Secretary Jane Roe met with WHO Director-General Ana Berg {words}.")
    assert (found.meeting.place or "").removesuffix(".") == (place or "").removesuffix(".")


def test_a_place_that_only_the_title_names() -> None:
    """The account itself says that somebody was on a visit."""
    found = account(
        "ua-president",
        "President of Ukraine Jane Roe met with President of Peru Ana Lima who is on a visit to our country.",
        title="Jane Roe met with the President of Peru in Kyiv",
    )
    assert found.meeting.place == "Kyiv"


# Recognition


@pytest.mark.parametrize(
    ("title", "text", "publisher"),
    [
        (
            "Meeting with President of Peru Ana Lima",
            "Ivan Roe met with President of the Republic of Peru Ana Lima.",
            "kremlin",
        ),
        (
            "Телефонный разговор с Президентом Перу Анной Лимой",
            "Состоялся телефонный разговор Ивана Роэ с Президентом Республики Перу Анной Лимой.",
            "kremlin",
        ),
        (
            "Ivan Roe met with the President of Peru",
            "On May 6, in Lima, President of Ukraine Ivan Roe met with President of Peru Ana Lima.",
            "ua-president",
        ),
        (
            "Secretary Roe’s Call with Peruvian Foreign Minister Lima",
            "Secretary of State Jane Roe spoke today with Peruvian Foreign Minister Ana Lima.",
            "us-state",
        ),
        (
            "Telephone conversation with President of Russia Ivan Roe",
            "President of Kenya Ana Berg had a telephone conversation with President of Russia Ivan Roe.",
            None,
        ),
        ("President Berg meets President Roe", "President of Kenya Ana Berg met President Ivan Roe.", None),
    ],
)
def test_publishers_are_known_by_how_their_accounts_begin(
    title: str, text: str, publisher: str | None
) -> None:
    """Where neither an address nor a sign tells them."""
    assert read_page(f"{title}\n\n{text}").publisher == publisher
    assert read_page(f"<h1>{title}</h1><p>{text}</p>").publisher == publisher
    elsewhere = read_page(f"{title}\n\n{text}", url="https://news.example/1.html")
    assert elsewhere.publisher is None


# Openings in other words


@pytest.mark.parametrize(
    ("opening", "names"),
    [
        (
            "The Prime Minister, Jane Roe, spoke to the President of Peru, Ana Lima, today.",
            ["Jane Roe", "Ana Lima"],
        ),
        (
            "The Prime Minister welcomed the President of Peru, Ana Lima, to Downing Street today.",
            ["Ana Lima"],
        ),
        ("Today the Prime Minister met with H.E. Ms. Ana Lima, President of Peru.", ["Ana Lima"]),
        ("2. Foreign Secretary Jane Roe met with President Ana Lima of Peru.", ["Jane Roe", "Ana Lima"]),
    ],
)
def test_openings_with_an_office_apart_from_the_name(opening: str, names: list[str]) -> None:
    """Beside it between commas, or with no name at all."""
    assert [p.name for p in account("uk-gov", opening).participants] == names


def test_somebody_who_goes_by_an_office_alone() -> None:
    """No participant, but a speaker, though another holds the same office."""
    found = account(
        "uk-gov",
        "The Prime Minister spoke to the Prime Minister of Peru, Ana Lima, this morning.",
        "The Prime Minister offered help. Prime Minister Lima thanked him.",
        "The Prime Minister and Prime Minister Lima agreed to go on.",
    )
    assert [(s.scope.value, s.speakers) for s in found.statements] == [
        ("other", ()),
        ("person", ("ana-lima",)),
        ("joint", ()),
    ]


def test_an_office_that_a_line_before_the_opening_names() -> None:
    """A byline says whose it is."""
    found = account(
        "un-sg",
        "Jane Roe, Secretary-General",
        "The Secretary-General met with Mr. Tomas Berg, President of Peru.",
        "The Secretary-General thanked him.",
    )
    assert parties(found) == {"Jane Roe": "UN", "Tomas Berg": "PE"}
    assert [s.speakers for s in found.statements] == [("jane-roe",)]


def test_numbers_of_paragraphs_are_no_part_of_a_subject() -> None:
    """They are of the sentence all the same."""
    found = account(
        "kr-mofa",
        "1. Foreign Minister Jane Roe met with President Ana Lima of Peru.",
        "2. The two sides discussed trade.",
        "(3) Minister Roe noted that it grows.",
    )
    assert said(found) == [("The two sides", "discussed"), ("Jane Roe", "noted")]
    assert found.quote(found.statements[0]).startswith("2. The two sides")


def test_an_encounter_with_one_of_several_is_what_is_told_of() -> None:
    """It is the subject itself."""
    found = account(
        "de-bundesregierung",
        "Chancellor Jane Roe met President Ana Lima of Peru and Minister Tomas Berg of Kenya separately.",
        "The meeting with Minister Berg focused on trade.",
    )
    assert [(s.speakers, found.quote(s.cue)) for s in found.statements if s.cue] == [
        (("jane-roe", "tomas-berg"), "focused on")
    ]


# Unknown publishers


@pytest.mark.parametrize(
    ("opening", "people"),
    [
        (
            "Minister of Foreign Affairs of Kenya Jane Roe met with her Peruvian counterpart, Ana Lima.",
            [("Jane Roe", "Minister of Foreign Affairs of Kenya", "KE"), ("Ana Lima", None, "PE")],
        ),
        (
            "JEDDAH — HRH Prince Salman Roe, Crown Prince, received President Ana Lima of Peru.",
            [("Salman Roe", "Crown Prince", "SA"), ("Ana Lima", "President", "PE")],
        ),
        (
            "The Tánaiste, Jane Roe TD, spoke with the Foreign Minister of Peru, Ana Lima.",
            [("Jane Roe", "Tánaiste", None), ("Ana Lima", "Foreign Minister of Peru", "PE")],
        ),
    ],
)
def test_people_of_publishers_that_are_not_known(
    opening: str, people: list[tuple[str, str | None, str | None]]
) -> None:
    """A side that is printed nowhere is none; a dateline says where the publisher is at home."""
    assert [(p.name, p.office, p.party) for p in account(None, opening).participants] == people


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Joint Communiqué of Kenya and Peru", "statement"),
        ("Opinion: What Peru means to Kenya", "commentary"),
        ("Photos: President Roe and President Lima", "photo page"),
        ("Travel advice: Peru", "travel advice"),
        ("FACT SHEET: President Roe’s Meeting with President Lima", "fact sheet"),
        ("Minister Roe to visit Peru", "announcement"),
        ("President Roe congratulates President Lima", "letter"),
        ("Speech by Minister Roe in Lima", "speech"),
        ("Заявление Министра иностранных дел", "statement"),
        ("Discours du ministre à Lima", "speech"),
        ("El canciller viajará a Perú", "announcement"),
    ],
)
def test_titles_that_no_account_has(title: str, kind: str) -> None:
    """Whoever publishes it, though an encounter is told of."""
    with pytest.raises(NotAReadoutError, match=kind):
        account(None, "President of Kenya Jane Roe met with President Ana Lima of Peru.", title=title)
