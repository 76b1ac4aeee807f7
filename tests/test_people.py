"""People: which words are a name, which are its office, and what is nobody."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dipreadout import languages
from dipreadout.page import clean
from dipreadout.reading.names import Known
from dipreadout.reading.people import mentions
from dipreadout.reading.scan import scan

EN = languages.get("en")


def people(text: str, known: Known | None = None) -> list[tuple[str, str | None]]:
    """The names in a text, each with its office."""
    scanned = scan(text, EN)
    quote = scanned.tokens.quote
    found = mentions(scanned, 0, len(scanned.tokens), *([known] if known else []))
    return [(quote(*m.name), quote(*m.office) if m.office else None) for m in found]


@pytest.mark.parametrize(
    ("text", "name", "office"),
    [
        pytest.param("President Lin Haoran met", "Lin Haoran", "President", id="before"),
        pytest.param(
            "with President of Peru Tomas Berg in", "Tomas Berg", "President of Peru", id="of country"
        ),
        pytest.param(
            "with Peruvian President Tomas Berg in", "Tomas Berg", "Peruvian President", id="adjective"
        ),
        pytest.param(
            "with President Tomas Berg of Peru", "Tomas Berg", "President", id="country after the name"
        ),
        pytest.param(
            "with Tomas Berg, Minister of Foreign Affairs of Peru, in",
            "Tomas Berg",
            "Minister of Foreign Affairs of Peru",
            id="after, between commas",
        ),
        pytest.param(
            "with H.E. Mr. Tomas Berg, President of Peru, in",
            "Tomas Berg",
            "President of Peru",
            id="H.E. Mr.",
        ),
        pytest.param(
            "Member of the Political Bureau of the CPC Central Committee and Foreign Minister Lin Haoran met",
            "Lin Haoran",
            "Member of the Political Bureau of the CPC Central Committee and Foreign Minister",
            id="stacked",
        ),
        pytest.param(
            "State Councilor and Foreign Minister Wu Dan met",
            "Wu Dan",
            "State Councilor and Foreign Minister",
            id="two offices",
        ),
        pytest.param(
            "with Deputy Prime Minister and Minister for Foreign Affairs of Kenya Amina Odhiambo in",
            "Amina Odhiambo",
            "Deputy Prime Minister and Minister for Foreign Affairs of Kenya",
            id="two offices of a country",
        ),
        pytest.param(
            "with Minister for Foreign Affairs, Foreign Trade and Worship of Peru Ana Lind in",
            "Ana Lind",
            "Minister for Foreign Affairs, Foreign Trade and Worship of Peru",
            id="commas within",
        ),
        pytest.param(
            "with the visiting Foreign Minister of Kenya Amina Odhiambo",
            "Amina Odhiambo",
            "Foreign Minister of Kenya",
            id="visiting",
        ),
        pytest.param(
            "with the newly appointed Ambassador of Kenya to China Amina Odhiambo",
            "Amina Odhiambo",
            "Ambassador of Kenya to China",
            id="newly appointed",
        ),
        pytest.param(
            "with former Prime Minister of Japan Kenji Arata",
            "Kenji Arata",
            "former Prime Minister of Japan",
            id="former",
        ),
        pytest.param(
            "with Secretary-General of the United Nations Ana Lind",
            "Ana Lind",
            "Secretary-General of the United Nations",
            id="of an organisation",
        ),
        pytest.param("with UN Secretary-General Ana Lind", "Ana Lind", "UN Secretary-General", id="UN"),
        pytest.param(
            "with Under-Secretary-General of the UN Ana Lind",
            "Ana Lind",
            "Under-Secretary-General of the UN",
            id="Under-Secretary-General",
        ),
        pytest.param(
            "with High Representative of the European Union for Foreign Affairs and Security Policy Ana Lind",
            "Ana Lind",
            "High Representative of the European Union for Foreign Affairs and Security Policy",
            id="for a subject",
        ),
        pytest.param("with His Majesty King Tomas Berg in", "Tomas Berg", "King", id="Majesty"),
        pytest.param(
            "with Crown Prince and Prime Minister of Bahrain Salman Noor",
            "Salman Noor",
            "Crown Prince and Prime Minister of Bahrain",
            id="Crown Prince",
        ),
        pytest.param("with Dr. Ana Lind in", "Ana Lind", None, id="Dr."),
        pytest.param("with Madam Ana Lind in", "Ana Lind", None, id="Madam"),
        pytest.param(
            "with Prime Minister of the Netherlands Piet van der Berg",
            "Piet van der Berg",
            "Prime Minister of the Netherlands",
            id="particles",
        ),
        pytest.param(
            "with Foreign Minister Jan Lind of Peru", "Jan Lind", "Foreign Minister", id="month first"
        ),
        pytest.param("with Abdullah bin Rashid Al Noor", "Abdullah bin Rashid Al Noor", None, id="bin, Al"),
        pytest.param("with President Donald J. Roe in", "Donald J. Roe", "President", id="initial"),
        pytest.param("with President John R. Roe, Jr. in", "John R. Roe, Jr.", "President", id="Jr."),
        pytest.param(
            "with Foreign Minister Ana Lima of Peru", "Ana Lima", "Foreign Minister", id="a city's name"
        ),
        pytest.param(
            "with Minister Anne-Marie O’Brien in", "Anne-Marie O’Brien", "Minister", id="hyphen, apostrophe"
        ),
        pytest.param("with Foreign Minister Ana May in", "Ana May", "Foreign Minister", id="month"),
        pytest.param(
            "with Foreign Minister Tomás Åkerlund in", "Tomás Åkerlund", "Foreign Minister", id="marks"
        ),
        pytest.param("Vice Premier He Lifan met", "He Lifan", "Vice Premier", id="He after an office"),
        pytest.param("He Lifan met", "He Lifan", None, id="He at the beginning"),
        pytest.param("PRESIDENT LIN HAORAN MET", "LIN HAORAN", "PRESIDENT", id="capitals"),
        pytest.param(
            "with CEO of Acme Jane Roe in",
            "Jane Roe",
            "CEO of Acme",
            id="a company's name before the person's",
        ),
        pytest.param("with Foreign Minister Roe in", "Roe", "Foreign Minister", id="surname alone"),
    ],
)
def test_a_person(text: str, name: str, office: str | None) -> None:
    """The name without honorifics; the office as printed, without article and "visiting"."""
    assert people(text) == [(name, office)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Cao Qing, Lin Haoran and Wu Dan were",
            [("Cao Qing", None), ("Lin Haoran", None), ("Wu Dan", None)],
            id="names",
        ),
        pytest.param(
            "Minister of Commerce Wu Dan, Vice Foreign Minister Cao Qing and Ambassador Lin Haoran were",
            [
                ("Wu Dan", "Minister of Commerce"),
                ("Cao Qing", "Vice Foreign Minister"),
                ("Lin Haoran", "Ambassador"),
            ],
            id="offices before",
        ),
        pytest.param(
            "President Lin Haoran met with President of Peru Tomas Berg in",
            [("Lin Haoran", "President"), ("Tomas Berg", "President of Peru")],
            id="who met whom",
        ),
        pytest.param(
            "with Tomas Berg, Foreign Minister of Peru, and Amina Odhiambo, Foreign Minister of Kenya.",
            [("Tomas Berg", "Foreign Minister of Peru"), ("Amina Odhiambo", "Foreign Minister of Kenya")],
            id="offices after",
        ),
        pytest.param(
            "Premier Lin Haoran and his wife Cao Qing met",
            [("Lin Haoran", "Premier"), ("Cao Qing", None)],
            id="a wife",
        ),
        pytest.param(
            "Lin Haoran, Director of the Office Cao Qing and Wu Dan",
            [("Lin Haoran", None), ("Cao Qing", "Director of the Office"), ("Wu Dan", None)],
            id="an office before the second, after a comma",
        ),
    ],
)
def test_several_people(text: str, expected: list[tuple[str, str | None]]) -> None:
    """Each with what belongs to them."""
    assert people(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("at the Great Hall of the People in Beijing", id="venue"),
        pytest.param("the Ministry of Foreign Affairs of Peru", id="ministry"),
        pytest.param("the Peruvian Foreign Ministry", id="ministry after an adjective"),
        pytest.param("the CPC Central Committee", id="committee"),
        pytest.param("the Acme Group and Roe & Lind Holdings", id="companies"),
        pytest.param("the Bank of Lima", id="bank"),
        pytest.param("in Lima, Nairobi and San Francisco", id="cities"),
        pytest.param("of Peru, Kenya and the European Union", id="states"),
        pytest.param("on Monday, May 6", id="day"),
        pytest.param("Recently, the two sides met", id="adverb at the beginning"),
        pytest.param("They met. However, we left. Meanwhile both spoke.", id="beginnings of sentences"),
        pytest.param("the President and the Foreign Minister met", id="offices alone"),
        pytest.param("without any capital at all", id="lower case"),
    ],
)
def test_nobody(text: str) -> None:
    """Institutions, places and days are no people."""
    assert people(text) == []


def test_a_country_after_the_name() -> None:
    """It is not of the office, but says whose the person is."""
    scanned = scan("with President Tomas Berg of the Republic of Peru in", EN)
    (mention,) = mentions(scanned, 0, len(scanned.tokens))
    assert mention.of == "PE"


@pytest.mark.parametrize(("text", "owner"), [("President Roe's visit", True), ("President Roe met", False)])
def test_the_owner_of_something(text: str, owner: bool) -> None:
    """A name in the possessive is marked as such: "President Roe's visit" does not meet anybody."""
    scanned = scan(text, EN)
    (mention,) = mentions(scanned, 0, len(scanned.tokens))
    assert mention.possessive is owner


def test_a_known_name_parts_itself_from_an_institution() -> None:
    """What the text shows to be a name elsewhere is one here as well."""
    known = Known({"jane roe"}, {"roe"})
    assert people("with Chairman of Apex Line Jane Roe in", known) == [("Jane Roe", "Chairman of Apex Line")]


WORDS = st.sampled_from(
    "President of Peru the Foreign and , Ana Lind . Mr H.E. He Lifan Jr 's & ( ) van der CEO Group".split()
)


@given(st.lists(WORDS, max_size=14).map(" ".join) | st.text(max_size=60).map(clean))
def test_mentions_are_in_order_and_apart(text: str) -> None:
    """Whatever the words: no two share one, and each name lies within its mention."""
    scanned = scan(text, EN)
    at = 0
    for mention in mentions(scanned, 0, len(scanned.tokens)):
        first, last = mention.name
        assert at <= mention.start <= first < last <= mention.end <= len(scanned.tokens)
        if mention.office is not None:
            assert mention.start <= mention.office[0] < mention.office[1] <= mention.end
            assert mention.office[1] <= first or last <= mention.office[0]
        at = mention.end
