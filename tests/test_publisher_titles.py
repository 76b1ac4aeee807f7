"""What titles tell: pages that are never readouts, publisher by publisher, and such as may be."""

from __future__ import annotations

import pytest

from dipreadout import publishers

OTHER = {
    "us-state": {
        "Department Press Briefing – May 6, 2031": "press conference",
        "Secretary Ana Lima at a Press Availability": "press conference",
        "Briefing with Senior State Department Officials on Ferries": "press conference",
        "Secretary Ana Lima And Norwegian Foreign Minister Berg Before Their Meeting": "remarks",
        "Secretary Ana Lima Remarks to the Press": "remarks",
        "Secretary Ana Lima At a Meeting with Shipowners": "remarks",
        "Secretary Ana Lima with Ola Nord of CNN": "remarks",
        "On the Occasion of Norway’s Constitution Day": "statement",
        "Norway National Day": "statement",
        "Joint Statement on the Ferry Dialogue": "statement",
        "Imposing Visa Restrictions on Smugglers": "statement",
        "Secretary Lima to Host Foreign Minister Berg": "announcement",
        "Public Schedule – May 6, 2031": "announcement",
    },
    "us-whitehouse": {
        "Press Briefing by Press Secretary Ola Nord": "press conference",
        "Background Press Call by Senior Administration Officials on Ferries": "press conference",
        "Remarks by President Lima and Prime Minister Berg Before Bilateral Meeting": "remarks",
        "Statement from President Ana Lima on the Ferry Accident": "statement",
        "FACT SHEET: New Ferries": "statement",
        "Joint Statement from the Leaders of the United States and Norway": "statement",
        "A Proclamation on Ferry Week, 2031": "statement",
        "President Lima to Welcome Prime Minister Berg of Norway": "announcement",
        "President Lima Announces Presidential Delegation to Oslo": "announcement",
    },
    "kremlin": {
        "News conference following talks with Prime Minister of Norway Tomas Berg": "press conference",
        "Answers to journalists’ questions": "press conference",
        "Ответы на вопросы журналистов": "press conference",
        "Press statements following Russian-Norwegian talks": "remarks",
        "Заявления для прессы по итогам российско-норвежских переговоров": "remarks",
        "Greetings to Prime Minister of Norway Tomas Berg on Constitution Day": "letter",
        "Condolences to Prime Minister of Norway Tomas Berg": "letter",
        "Поздравление Премьер-министру Норвегии Томасу Бергу": "letter",
        "Ana Lima will meet with Prime Minister of Norway": "announcement",
        "Ана Лима проведёт переговоры с Премьер-министром Норвегии": "announcement",
        "Meeting on ferries": "domestic meeting",
        "Совещание по вопросам развития паромов": "domestic meeting",
        "Meeting with permanent members of the Security Council": "domestic meeting",
        "Рабочая встреча с губернатором Мурманской области Олой Нордом": "domestic meeting",
    },
    "ua-president": {
        "Address by the President of Ukraine": "speech",
        "Speech by President Ana Lima in the Parliament of Norway": "speech",
        "Joint statement by the leaders of Ukraine and Norway": "speech",
        "Meeting of the President of Ukraine and the Prime Minister of Norway has begun": (
            "notice that a meeting has begun"
        ),
        "The President of Ukraine arrived in Norway on a visit": "notice that a meeting has begun",
        "Ana Lima held a meeting on ferries": "domestic meeting",
        "Ana Lima will visit Norway": "announcement",
    },
}
READOUTS = {
    "us-state": (
        "Secretary Lima’s Call with Norwegian Foreign Minister Berg",
        "Secretary Lima’s Meeting with NATO Secretary General Berg",
        "Deputy Secretary Nord’s Travel to Norway",
        "Readout of Secretary Lima’s Meeting with Foreign Minister Berg on Sanctions",
        "Secretary Lima’s Meeting with Foreign Minister Berg at the United Nations",
    ),
    "us-whitehouse": (
        "Readout of President Lima’s Call with Prime Minister Berg of Norway",
        "Readout of National Security Advisor Ola Nord’s Meeting with Tomas Berg on the Joint Statement",
        "Readout of Vice President Nord’s Remarks and Meeting with Prime Minister Berg",
        "President Lima’s Meeting with Prime Minister Berg",
    ),
    "kremlin": (
        "Telephone conversation with Prime Minister of Norway Tomas Berg",
        "Meeting with Prime Minister of Norway Tomas Berg",
        "Russian-Norwegian talks",
        "Телефонный разговор с Премьер-министром Норвегии Томасом Бергом",
        "Встреча с Министром иностранных дел Норвегии Томасом Бергом",
        "Российско-норвежские переговоры",
    ),
    "ua-president": (
        "President of Ukraine met with the Prime Minister of Norway",
        "Ana Lima had a phone conversation with the Prime Minister of Norway",
        "Ana Lima discussed the joint statement with the Prime Minister of Norway",
        "In Oslo, the President of Ukraine met with the Prime Minister of Norway",
    ),
}


@pytest.mark.parametrize(
    ("id", "title", "kind"), [(id, *entry) for id, titles in OTHER.items() for entry in titles.items()]
)
def test_titles_that_are_never_a_readouts(id: str, title: str, kind: str) -> None:
    """The kind of page is told, with words that stand in the title."""
    told = publishers.get(id).other_page(title)
    assert told is not None
    assert told[0] == kind
    assert told[1] in title


@pytest.mark.parametrize(
    ("id", "title"), [(id, title) for id, titles in READOUTS.items() for title in titles]
)
def test_titles_that_may_be_a_readouts(id: str, title: str) -> None:
    """A title that says that somebody met is left to the body, whatever else it says."""
    assert publishers.get(id).other_page(title) is None
