"""Whole pages: who took part, what took place and who said what, as a reader of the page would put it."""

from __future__ import annotations

import datetime as dt

import pytest

from dipreadout import MeetingKind, Page, PartOfDay, Readout, Role, Source, VisitKind
from dipreadout.parsing import read

PUBLISHED = dt.datetime(2031, 5, 8, 10, 30, tzinfo=dt.timezone(dt.timedelta(hours=8)))


def readout(*paragraphs: str, title: str | None = None) -> Readout:
    """A page of China's foreign ministry, published on Thursday, May 8, 2031."""
    return read(
        Page(
            title=title,
            language="en",
            published=PUBLISHED,
            paragraphs=paragraphs,
            source=Source(publisher="cn-mfa"),
        )
    )


def people(found: Readout) -> list[tuple[str, str | None, str | None, str]]:
    """Name, office, party and role of each participant."""
    return [(p.name, p.office, p.party, p.role.value) for p in found.participants]


def said(found: Readout) -> list[tuple[str, str, int]]:
    """Speaker, cue and number of sentences of each statement."""
    return [
        (found.name_of(s), found.quote(s.cue) if s.cue else "", len(s.sentences)) for s in found.statements
    ]


def test_a_visit_told_at_length() -> None:
    """Title, opening, statements, ceremony and attendance, each read as what it is."""
    found = readout(
        "On the afternoon of May 6, 2031, President Lin Haoran held talks at the Great Hall of the People in "
        "Beijing with President of the Republic of Peru Tomas Berg, who is on a state visit to China.",
        "Lin Haoran pointed out that trade grows. China and Peru are good friends. The two sides should "
        "build more ports. No. 5 of the plan matters most.",
        "President Lin emphasized, “We will open the river.” It is hoped that boats will sail.",
        "Tomas Berg Quispe thanked China for its help, saying that Peru looks forward to more. He also "
        "conveyed greetings of his people. Peru is ready to work with China.",
        "The two heads of state exchanged views on fishing.",
        "After the talks, the two presidents witnessed the signing of ten agreements.",
        "Cao Qing, Vice Premier, and Foreign Minister Wu Dan, among others, were present.",
        title="Lin Haoran Holds Talks with President of Peru Tomas Berg Quispe",
    )
    assert people(found) == [
        ("Lin Haoran", "President", "CN", "principal"),
        ("Tomas Berg Quispe", "President of the Republic of Peru", "PE", "principal"),
        ("Cao Qing", "Vice Premier", "CN", "attendee"),
        ("Wu Dan", "Foreign Minister", "CN", "attendee"),
    ]
    meeting = found.meeting
    assert (meeting.kind, meeting.date, meeting.part_of_day, meeting.visit) == (
        MeetingKind.TALKS,
        dt.date(2031, 5, 6),
        PartOfDay.AFTERNOON,
        VisitKind.STATE,
    )
    assert (meeting.place, meeting.venue, meeting.country) == ("Beijing", "Great Hall of the People", "CN")
    assert said(found) == [
        ("Lin Haoran", "pointed out", 4),
        ("Lin Haoran", "emphasized", 2),
        ("Tomas Berg Quispe", "thanked", 1),
        ("Tomas Berg Quispe", "conveyed", 2),
        ("The two heads of state", "exchanged views", 1),
    ]
    assert {field: found.quote(span) for field, span in meeting.evidence.items()} == {
        "kind": "held talks",
        "date": "May 6, 2031",
        "part_of_day": "afternoon",
        "place": "Beijing",
        "venue": "Great Hall of the People",
        "visit": "state visit",
    }


def test_a_call() -> None:
    """On the phone, at somebody's request, on a day without a year."""
    found = readout(
        "On May 7, State Councilor and Foreign Minister Wu Dan had a phone call with Peruvian Foreign "
        "Minister Ana Lind at the request of the Peruvian side.",
        "Lind briefed Wu on the floods. Wu Dan expressed his condolences.",
        "Both sides agreed to stay in touch.",
    )
    assert people(found) == [
        ("Wu Dan", "State Councilor and Foreign Minister", "CN", "principal"),
        ("Ana Lind", "Peruvian Foreign Minister", "PE", "principal"),
    ]
    meeting = found.meeting
    assert (meeting.kind, meeting.date, meeting.place, meeting.initiator) == (
        MeetingKind.PHONE_CALL,
        dt.date(2031, 5, 7),
        None,
        "PE",
    )
    assert said(found) == [
        ("Ana Lind", "briefed", 1),
        ("Wu Dan", "expressed", 1),
        ("Both sides", "agreed", 1),
    ]


def test_several_people_met_one_after_the_other() -> None:
    """Everyone met is a principal, and the kind stays a meeting."""
    found = readout(
        "On May 6, 2031, Premier Lin Haoran met respectively with President of Peru Tomas Berg and Foreign "
        "Minister of Kenya Amina Odhiambo in Beijing on the sidelines of the River Forum.",
        "Berg said that trade grows.",
        "Odhiambo said that it should.",
    )
    assert [(p.name, p.party, p.role) for p in found.participants] == [
        ("Lin Haoran", "CN", Role.PRINCIPAL),
        ("Tomas Berg", "PE", Role.PRINCIPAL),
        ("Amina Odhiambo", "KE", Role.PRINCIPAL),
    ]
    assert (found.meeting.kind, found.meeting.occasion) == (MeetingKind.MEETING, "River Forum")
    assert said(found) == [("Tomas Berg", "said", 1), ("Amina Odhiambo", "said", 1)]


@pytest.mark.parametrize(
    ("opening", "kind"),
    [
        pytest.param("A met with B in Lima.", MeetingKind.MEETING, id="met with"),
        pytest.param("A paid a courtesy call on B.", MeetingKind.MEETING, id="courtesy call"),
        pytest.param("A held a meeting with B.", MeetingKind.MEETING, id="held a meeting"),
        pytest.param("A held consultations with B.", MeetingKind.MEETING, id="consultations"),
        pytest.param("A met and talked with B.", MeetingKind.MEETING, id="met and talked with"),
        pytest.param("A held talks with B.", MeetingKind.TALKS, id="talks"),
        pytest.param("A had in-depth talks with B.", MeetingKind.TALKS, id="in-depth talks"),
        pytest.param("A spoke with B on the phone.", MeetingKind.PHONE_CALL, id="spoke on the phone"),
        pytest.param("A had a telephone conversation with B.", MeetingKind.PHONE_CALL, id="telephone"),
        pytest.param("A had a phone call with B.", MeetingKind.PHONE_CALL, id="phone call"),
        pytest.param("A met with B via video link.", MeetingKind.VIDEO_CALL, id="video link"),
        pytest.param("A held a virtual meeting with B.", MeetingKind.VIDEO_CALL, id="virtual meeting"),
        pytest.param("A held talks with B by video.", MeetingKind.VIDEO_CALL, id="talks by video"),
        pytest.param("A held a trilateral meeting with B and C.", MeetingKind.MULTILATERAL, id="trilateral"),
        pytest.param("A met with B and C in Lima.", MeetingKind.MULTILATERAL, id="three parties"),
        pytest.param("A met separately with B and C in Lima.", MeetingKind.MEETING, id="separately"),
    ],
)
def test_kind(opening: str, kind: MeetingKind) -> None:
    """What the opening calls it."""
    people = {
        "A ": "Premier Lin Haoran ",
        " B": " President of Peru Tomas Berg",
        " C": " President of Kenya Amina Odhiambo",
    }
    for letter, person in people.items():
        opening = opening.replace(letter, person)
    meeting = readout(opening).meeting
    assert meeting.kind is kind
    assert "kind" in meeting.evidence


@pytest.mark.parametrize(
    ("when", "date", "end", "part"),
    [
        pytest.param("On May 6, 2031, ", "2031-05-06", None, None, id="day"),
        pytest.param("On the morning of May 6, ", "2031-05-06", None, "morning", id="morning"),
        pytest.param("On the evening of the 6th, ", "2031-05-06", None, "evening", id="evening of the 6th"),
        pytest.param("At noon on May 6, ", "2031-05-06", None, "noon", id="noon"),
        pytest.param("On the night of May 6, ", "2031-05-06", None, "evening", id="night"),
        pytest.param("On Tuesday, ", "2031-05-06", None, None, id="weekday"),
        pytest.param("Today, ", "2031-05-08", None, None, id="today"),
        pytest.param("From May 5 to 6, 2031, ", "2031-05-05", "2031-05-06", None, id="several days"),
        pytest.param(
            "On the morning of May 6, 2031 local time, ", "2031-05-06", None, "morning", id="local time"
        ),
        pytest.param("", None, None, None, id="none"),
    ],
)
def test_when(when: str, date: str | None, end: str | None, part: str | None) -> None:
    """Days are resolved against the publication; what is not printed is ``None``."""
    meeting = readout(f"{when}Premier Lin Haoran met with President of Peru Tomas Berg.").meeting
    days = [day.isoformat() if day else None for day in (meeting.date, meeting.end_date)]
    assert [*days, meeting.part_of_day] == [date, end, part]


@pytest.mark.parametrize(
    ("met", "party"),
    [
        pytest.param("President of Peru Tomas Berg", "PE", id="office of a country"),
        pytest.param("Peruvian President Tomas Berg", "PE", id="adjective"),
        pytest.param("President Tomas Berg of Peru", "PE", id="country after the name"),
        pytest.param("his Peruvian counterpart Tomas Berg", "PE", id="counterpart"),
        pytest.param("Foreign Minister Tomas Berg in Lima. Peru grows", "PE", id="from the text"),
        pytest.param("UN Secretary-General Ana Lind", "UN", id="organisation"),
        pytest.param("Director-General of the World Health Organization Ana Lind", "WHO", id="WHO"),
        pytest.param("Secretary-General of NATO Ana Lind", "NATO", id="NATO"),
        pytest.param("President of the European Council Ana Lind", "EU", id="an institution of the EU"),
        pytest.param("Ambassador of Kenya to Peru Amina Odhiambo", "KE", id="the sending state"),
        pytest.param("Chairman of the Acme Group Jane Roe", None, id="private"),
        pytest.param("President of Lima University Jane Roe", None, id="academic"),
        pytest.param("Professor of Lima University Jane Roe", None, id="professor"),
    ],
)
def test_party(met: str, party: str | None) -> None:
    """For whom the person met stands, as far as office, adjective or context say."""
    found = readout(f"On May 6, 2031, Premier Lin Haoran met with {met}.")
    assert [p.party for p in found.principals] == ["CN", party]


@pytest.mark.parametrize(
    ("paragraphs", "title", "names"),
    [
        pytest.param(
            ["Premier Lin met with President of Peru Berg.", "Berg spoke."],
            "Lin Haoran Meets with Tomas Berg",
            ["Lin Haoran", "Tomas Berg"],
            id="the title lengthens",
        ),
        pytest.param(
            ["Premier Lin Haoran met with President Berg of Peru.", "Tomas Berg said that trade grows."],
            None,
            ["Lin Haoran", "Tomas Berg"],
            id="a later sentence lengthens",
        ),
        pytest.param(
            [
                "Premier Lin Haoran met with President of Peru Tomas Berg.",
                "President Berg said that trade grows.",
            ],
            "Premier Lin Meets with Berg",
            ["Lin Haoran", "Tomas Berg"],
            id="shorter forms change nothing",
        ),
        pytest.param(
            [
                "Premier Lin Haoran met with President of Peru Tomas Berg.",
                "Lin Haoran and Tomas Berg were present.",
            ],
            None,
            ["Lin Haoran", "Tomas Berg"],
            id="a principal among those present",
        ),
        pytest.param(
            ["Premier Lin Haoran met with President of Peru Tomas Berg.", "Lin Dawei was present."],
            None,
            ["Lin Haoran", "Tomas Berg", "Lin Dawei"],
            id="two of one surname",
        ),
        pytest.param(
            [
                "Premier Lin Haoran met with President of Peru Tomas Berg.",
                "Cao Qing was present.",
                "Cao Qing was present.",
            ],
            None,
            ["Lin Haoran", "Tomas Berg", "Cao Qing"],
            id="present twice",
        ),
    ],
)
def test_the_same_person_never_twice(paragraphs: list[str], title: str | None, names: list[str]) -> None:
    """Each person once, by the longest form printed anywhere, title included."""
    found = readout(*paragraphs, title=title)
    assert [p.name for p in found.participants] == names


def test_the_longest_office_printed_beside_the_name() -> None:
    """The title may say more of somebody than the opening."""
    found = readout(
        "President Lin Haoran met with President Tomas Berg.",
        title="Lin Haoran Meets with President of Peru Tomas Berg",
    )
    assert people(found)[1] == ("Tomas Berg", "President of Peru", "PE", "principal")


def test_people_only_talked_about_took_no_part() -> None:
    """Whose greetings were passed on, who is praised, whose wife it is."""
    found = readout(
        "Premier Lin Haoran, on behalf of President Wu Dan, met with Foreign Minister of Peru Tomas Berg, "
        "special envoy of President Ana Lind.",
        "Lin Haoran asked Berg to convey his greetings to President Ana Lind. He praised Amina Odhiambo.",
    )
    assert [p.name for p in found.participants] == ["Lin Haoran", "Tomas Berg"]


def test_ids_are_unique_and_readable() -> None:
    """A slug of the name."""
    found = readout(
        "Premier Lin Haoran met with Foreign Minister of Peru Ana-María Lind O’Brien.",
        "Cao Qing was present.",
    )
    assert [p.id for p in found.participants] == ["lin-haoran", "ana-maría-lind-obrien", "cao-qing"]


def test_mentions_quote_forms_of_the_name() -> None:
    """Every place where somebody is named, in the order of the text; offices and pronouns are no names."""
    found = readout(
        "Premier Lin Haoran met with President of Peru Tomas Berg.",
        "President Berg said that Lin Haoran helps. He thanked Lin. The President hopes for more.",
    )
    lin, berg = found.participants
    assert [found.quote(mention) for mention in lin.mentions] == ["Lin Haoran", "Lin Haoran", "Lin"]
    assert [found.quote(mention) for mention in berg.mentions] == ["Tomas Berg", "Berg"]


def test_what_the_page_says_of_itself_is_kept() -> None:
    """Title, time, language, source and text are the page's."""
    found = readout(
        "Premier Lin Haoran met with President of Peru Tomas Berg.",
        "It was a fine day.",
        title="Lin Meets Berg",
    )
    assert (found.title, found.published, found.language) == ("Lin Meets Berg", PUBLISHED, "en")
    assert found.source == Source(publisher="cn-mfa")
    assert found.text == "Premier Lin Haoran met with President of Peru Tomas Berg.\n\nIt was a fine day."
    assert [found.quote(sentence) for sentence in found.sentences] == found.text.split("\n\n")


def test_a_publisher_without_a_state_of_its_own() -> None:
    """Everybody's side must follow from the text."""
    found = read(
        Page(
            language="en",
            paragraphs=["President of Kenya Amina Odhiambo met with President of Peru Tomas Berg in Lima."],
        )
    )
    assert [p.party for p in found.participants] == ["KE", "PE"]


@pytest.mark.parametrize(
    ("text", "initiator"),
    [
        pytest.param("At the request of Peru, A spoke by phone with B.", "PE", id="of a state"),
        pytest.param("A spoke by phone with B at the request of the Chinese side.", "CN", id="of a side"),
        pytest.param("A spoke by phone with B at the latter's request.", "PE", id="of the latter"),
        pytest.param("Upon request, A spoke by phone with B.", "PE", id="upon request"),
        pytest.param("A spoke by phone with B.", None, id="nobody's"),
    ],
)
def test_initiator(text: str, initiator: str | None) -> None:
    """The party that asked for it, where the text says so."""
    text = text.replace("A spoke", "Premier Lin Haoran spoke").replace("B", "President of Peru Tomas Berg")
    assert readout(text).meeting.initiator == initiator


@pytest.mark.parametrize(
    ("where", "occasion"),
    [
        pytest.param("on the margins of the River Forum in Lima", "River Forum", id="before a city"),
        pytest.param(
            "on the sidelines of the 80th session of the General Assembly",
            "80th session of the General Assembly",
            id="long",
        ),
        pytest.param("in Lima", None, id="none"),
    ],
)
def test_occasion(where: str, occasion: str | None) -> None:
    """What it was on the margins of, as printed, without article."""
    found = readout(f"On May 6, 2031, Premier Lin Haoran met with President of Peru Tomas Berg {where}.")
    assert found.meeting.occasion == occasion
