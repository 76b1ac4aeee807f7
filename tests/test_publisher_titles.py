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
        "Readout of Vice President Lima’s Meeting with Governors": "domestic meeting",
        "Readout of White House Roundtable on Ports": "domestic meeting",
        "Press Briefing by Press Secretary Ola Nord": "press conference",
        "Background Press Call by Senior Administration Officials on Ferries": "press conference",
        "Remarks by President Lima and Prime Minister Berg Before Bilateral Meeting": "remarks",
        "Statement from President Ana Lima on the Ferry Accident": "statement",
        "FACT SHEET: New Ferries": "fact sheet",
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
    "au-pm": {
        "Press conference - Hobart": "press conference",
        "Radio interview - Radio Hobart": "interview",
        "Address to the Ferry Operators’ Dinner": "speech",
        "Statement on the Bass Strait ferries": "statement",
    },
    "ca-pm": {
        "Friday, May 6, 2031": "announcement",
        "Prime Minister to travel to Norway": "announcement",
        "Statement by the Prime Minister on Ferry Day": "statement",
        "Prime Minister’s remarks on ferries": "speech",
    },
    "de-bundesregierung": {
        "Speech by Federal Chancellor Lima in the Bundestag": "speech",
        "Press statements by Federal Chancellor Lima and Prime Minister Berg": "statement",
        "Federal Chancellor Lima to visit Norway": "announcement",
    },
    "eu-eeas": {
        "Norway: Statement by the High Representative on the ferries": "statement",
        "HR/VP blog: Ferries matter": "blog",
        "Foreign Affairs Council: Press conference by High Representative Lima": "press conference",
    },
    "fr-elysee": {
        "Conférence de presse conjointe avec le Premier ministre norvégien.": "press conference",
        "Discours du Président de la République à Brest.": "speech",
        "Déclaration conjointe de la France et de la Norvège.": "statement",
        "Déplacement du Président de la République en Norvège.": "announcement",
    },
    "in-mea": {
        "Transcript of Weekly Media Briefing (May 06, 2031)": "press conference",
        "Question No. 12 Ferries to Norway": "parliamentary question",
        "English translation of Press Statement by Prime Minister": "speech",
        "List of Outcomes: Visit of Prime Minister of Norway": "document",
    },
    "jp-mofa": {
        "Press Conference by Foreign Minister LIMA Ana": "press conference",
        "Signing and Exchange of Notes concerning Ferries": "announcement",
        "Statement by Foreign Minister Lima on Ferries": "statement",
    },
    "kr-mofa": {
        "Spokesperson’s Press Briefing (May 6, 2031)": "press conference",
        "Foreign Minister to Visit Norway": "announcement",
        "Vice Minister’s Opening Remarks at the Ferry Forum": "speech",
    },
    "uk-gov": {
        "PM words at the ferry terminal: 6 May 2031": "speech",
        "Cabinet meeting: 6 May 2031": "domestic meeting",
        "Change of His Majesty’s Ambassador to Norway": "announcement",
        "Ferries must sail: UK statement at the UN General Assembly": "speech",
    },
    "un-sg": {
        "Statement attributable to the Spokesperson for the Secretary-General - on ferries": "statement",
        "Secretary-General's remarks to the Ferry Forum [as delivered]": "statement",
        "Note to Correspondents - on ferries": "statement",
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
    "au-pm": (
        "Meeting with the Prime Minister of Norway",
        "Visit to Australia by the Prime Minister of Norway",
        "Phone call with Prime Minister Berg",
    ),
    "ca-pm": (
        "Prime Minister Ana Lima speaks with Prime Minister of Norway Tomas Berg",
        "Prime Minister meets with the Prime Minister of Norway",
        "Prime Minister hosts the King of Norway",
    ),
    "de-bundesregierung": (
        "Federal Chancellor Lima speaks with Prime Minister Berg",
        "Federal Chancellor receives Prime Minister of Norway",
    ),
    "eu-eeas": (
        "Norway: High Representative/Vice-President Lima speaks with Foreign Minister Berg",
        "EU-Norway: Political consultations held in Oslo",
    ),
    "fr-elysee": (
        "Entretien téléphonique avec le Premier ministre norvégien.",
        "Visite du Premier ministre norvégien.",
        "Déjeuner de travail avec le Premier ministre norvégien.",
    ),
    "in-mea": (
        "Telephone conversation between Prime Minister and the Prime Minister of Norway",
        "Visit of Foreign Minister of Norway to India (May 05-06, 2031)",
        "8th India-Norway Foreign Office Consultations",
    ),
    "jp-mofa": (
        "Japan-Norway Foreign Ministers’ Telephone Talk",
        "Courtesy Call on Foreign Minister LIMA by the Ambassador of Norway",
        "Japan-Norway Summit Meeting",
    ),
    "kr-mofa": (
        "Foreign Minister Meets with Foreign Minister of Norway",
        "Outcome of the 5th ROK-Norway High-Level Policy Consultation",
    ),
    "uk-gov": (
        "PM call with Prime Minister Berg of Norway: 6 May 2031",
        "Foreign Secretary meets Foreign Minister of Norway",
        "UK and Norway hold strategic dialogue",
    ),
    "un-sg": (
        "Readout of the Secretary-General’s meeting with H.E. Mr. Tomas Berg, Prime Minister of Norway",
        "Readout of the Secretary-General's phone call with the Prime Minister of Norway",
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
