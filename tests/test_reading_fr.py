"""What is special in French: the compound past, what is glued to words, offices and their names."""

from __future__ import annotations

import datetime as dt
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dipreadout import NotAReadoutError, Page, Readout, Source, languages
from dipreadout.parsing import parse_text, read
from dipreadout.reading.scan import scan
from dipreadout.reading.sentences import split

FR = languages.get("fr")
PUBLISHED = dt.datetime(2031, 5, 8, 10, 30, tzinfo=dt.timezone(dt.timedelta(hours=8)))
OPENING = (
    "Le 6 mai, le Ministre des Affaires étrangères Lin Haoran s'est entretenu à Beijing avec la Ministre "
    "péruvienne des Relations extérieures, Mme Ana Quispe."
)


def readout(*paragraphs: str, opening: str = OPENING) -> Readout:
    """A page of China's foreign ministry, published on Thursday, May 8, 2031."""
    return read(
        Page(
            language="fr",
            published=PUBLISHED,
            paragraphs=(opening, *paragraphs),
            source=Source(publisher="cn-mfa"),
        )
    )


def people(found: Readout) -> list[tuple[str, str | None, str | None]]:
    """Name, office and party of each participant."""
    return [(p.name, p.office, p.party) for p in found.participants]


def said(found: Readout) -> list[tuple[str, str, int]]:
    """Speaker, cue and number of sentences of each statement."""
    return [
        (found.name_of(s), found.quote(s.cue) if s.cue else "", len(s.sentences)) for s in found.statements
    ]


@pytest.mark.parametrize(
    ("sentence", "cue"),
    [
        pytest.param("Lin Haoran a souligné que la mer était large.", "a souligné", id="together"),
        pytest.param("Lin Haoran a également souligné cela.", "souligné", id="an adverb between"),
        pytest.param("Lin Haoran a, dans le même temps, souligné cela.", "souligné", id="a phrase between"),
        pytest.param("Lin Haoran l'a remerciée de sa visite.", "a remerciée", id="a pronoun before"),
        pytest.param(
            "Lin Haoran s'est dit très heureux d'être là.", "s'est dit très heureux", id="reflexive"
        ),
        pytest.param("Lin Haoran a mis en exergue ce succès.", "a mis en exergue", id="several words"),
        pytest.param("Lin Haoran a claironné que tout allait bien.", "a claironné", id="an unknown verb"),
    ],
)
def test_the_cue_is_the_compound_past_or_its_participle_alone(sentence: str, cue: str) -> None:
    """Auxiliary and participle where they stand together, else the participle."""
    assert said(readout(sentence)) == [("Lin Haoran", cue, 1)]


@pytest.mark.parametrize(
    ("sentence", "speaker", "cue"),
    [
        pytest.param(
            "« La mer est large », a indiqué Mme Quispe.", "Ana Quispe", "a indiqué", id="a quotation"
        ),
        pytest.param(
            "La mer, a ajouté Lin Haoran, est large.", "Lin Haoran", "a ajouté", id="between commas"
        ),
        pytest.param(
            "Le Pérou, a relevé Ana Quispe, est prêt.", "Ana Quispe", "a relevé", id="after a state"
        ),
        pytest.param(
            "« Venez », lui a répondu la ministre péruvienne.", "Ana Quispe", "a répondu", id="by her office"
        ),
        pytest.param(
            "Le port est sûr, a dit jeudi à Lima Mme Quispe.", "Ana Quispe", "a dit", id="a day between"
        ),
    ],
)
def test_the_subject_may_follow_its_verb(sentence: str, speaker: str, cue: str) -> None:
    """Behind what was said, or in its middle; the statement is the whole sentence."""
    assert said(readout(sentence)) == [(speaker, cue, 1)]


def test_a_pronoun_glued_behind_the_verb_is_its_subject() -> None:
    """It means whoever spoke last, and the participle is the cue."""
    found = readout("Mme Quispe a salué ces efforts. Le port, a-t-elle ajouté, est ouvert.")
    assert said(found) == [("Ana Quispe", "a salué", 1), ("Ana Quispe", "ajouté", 1)]


def test_two_speakers_in_one_sentence() -> None:
    """The second begins a statement of the same sentence."""
    found = readout("Lin Haoran a loué ce port, tandis que Mme Quispe a déploré les retards.")
    assert said(found) == [("Lin Haoran", "a loué", 1), ("Ana Quispe", "a déploré", 1)]


def test_il_and_elle_may_stand_for_a_side() -> None:
    """In the present, after a sentence about one; in the past they stand for a person."""
    found = readout(
        "Lin Haoran a rappelé cela. La Chine est une amie. Elle souhaite la paix. Il a ajouté un mot."
    )
    assert said(found) == [("Lin Haoran", "a rappelé", 3), ("Lin Haoran", "a ajouté", 1)]


def test_an_impersonal_il_is_nobody() -> None:
    """It goes on with what is said."""
    found = readout("Lin Haoran a insisté. Il faut agir. Il convient de semer. Il y a des ponts.")
    assert said(found) == [("Lin Haoran", "a insisté", 4)]


def test_whoever_met_the_last_speaker() -> None:
    """Named by that alone, or with the adjective of a state."""
    found = readout(
        "Lin Haoran a salué Lima.", "Son interlocutrice a acquiescé.", "Son homologue chinois a répondu."
    )
    assert [name for name, _, _ in said(found)] == ["Lin Haoran", "Ana Quispe", "Lin Haoran"]


def test_what_both_did_and_what_was_talked_about() -> None:
    """In the active and in a passive, all sides speak."""
    found = readout(
        "Les deux ministres ont procédé à un échange de vues sur la pêche.",
        "Il a été convenu de se revoir.",
        "La question des ports a également été abordée.",
    )
    assert [(s.scope.value, found.quote(s.cue)) for s in found.statements if s.cue] == [
        ("joint", "échange de vues"),
        ("joint", "a été convenu"),
        ("joint", "abordée"),
    ]


@pytest.mark.parametrize(
    ("words", "name", "office"),
    [
        pytest.param(
            "le Président du Pérou, Juan Roe,", "Juan Roe", "Président du Pérou", id="before a comma"
        ),
        pytest.param("Juan Roe, Président du Pérou,", "Juan Roe", "Président du Pérou", id="after a comma"),
        pytest.param("le Président péruvien Juan Roe", "Juan Roe", "Président péruvien", id="an adjective"),
        pytest.param("S.E.M. Juan Roe, Président du Pérou,", "Juan Roe", "Président du Pérou", id="a title"),
        pytest.param(
            "le Président de la République du Pérou, M. Juan Roe,",
            "Juan Roe",
            "Président de la République du Pérou",
            id="a title after the comma",
        ),
        pytest.param(
            "Juan Roe, Ministre péruvien du Commerce, de la Pêche et des Mines,",
            "Juan Roe",
            "Ministre péruvien du Commerce, de la Pêche et des Mines",
            id="several fields",
        ),
        pytest.param(
            "le Directeur général de l'Organisation mondiale de la Santé (OMS), Juan Roe,",
            "Juan Roe",
            "Directeur général de l'Organisation mondiale de la Santé",
            id="without the abbreviation in brackets",
        ),
    ],
)
def test_an_office_stands_before_the_name_or_after_it(words: str, name: str, office: str) -> None:
    """With an article, a comma or a title between."""
    found = readout(opening=f"Le 6 mai, Lin Haoran a rencontré à Beijing {words} venu pour le Sommet.")
    assert (name, office) in [(p.name, p.office) for p in found.participants]


def test_the_name_of_a_house_is_not_a_person() -> None:
    """It follows the noun that tells what the house is."""
    found = readout(
        opening="Le 6 mai, le Vice-Ministre du Commerce Lin Bo a reçu Jean de Roncourt, PDG du groupe Delmas."
    )
    assert people(found) == [
        ("Lin Bo", "Vice-Ministre du Commerce", "CN"),
        ("Jean de Roncourt", "PDG du groupe Delmas", None),
    ]


@pytest.mark.parametrize(
    "opening",
    [
        "C'est à Beijing que Lin Haoran a rencontré, le 6 mai, Ana Quispe, Présidente du Pérou.",
        "En visite à Beijing, Ana Quispe, Présidente du Pérou, a été reçue le 6 mai par Lin Haoran.",
        "Lin Haoran a eu, le 6 mai au matin, à Beijing, un entretien avec Ana Quispe, Présidente du Pérou.",
        "Une rencontre a eu lieu le 6 mai à Beijing entre Lin Haoran et Ana Quispe, Présidente du Pérou.",
        "Lors de sa rencontre, le 6 mai à Beijing, avec Ana Quispe, Présidente du Pérou, Lin Haoran a parlé.",
    ],
)
def test_openings_of_many_forms(opening: str) -> None:
    """Emphasis, passives, a verb far from its noun, an event as the subject, a clause that comes first."""
    found = readout("Lin Haoran a souhaité la bienvenue à la Présidente.", opening=opening)
    assert {p.name for p in found.participants} == {"Lin Haoran", "Ana Quispe"}
    assert found.meeting.date == dt.date(2031, 5, 6)
    assert found.meeting.place == "Beijing"


def test_those_present_stand_before_the_verb_or_after_it() -> None:
    """As attendees."""
    found = readout("Cao Qing et Wu Dan étaient présents.", "Étaient également présents Jin Bo et Lu Mei.")
    assert [p.name for p in found.participants if p.role.value == "attendee"] == [
        "Cao Qing",
        "Wu Dan",
        "Jin Bo",
        "Lu Mei",
    ]


def test_a_visit_to_come_is_no_readout() -> None:
    """The future tells of no encounter that took place."""
    with pytest.raises(NotAReadoutError):
        readout(
            opening="Ana Quispe, Présidente du Pérou, effectuera une visite d'État en Chine du 9 au 12 mai."
        )


@given(st.booleans(), st.booleans(), st.booleans(), st.booleans())
def test_typography_changes_nothing(curly: bool, narrow: bool, bare: bool, decomposed: bool) -> None:
    """Apostrophes, spaces inside guillemets, capitals without accents, composed letters or not."""
    opening = "Le 6 mai, Lin Haoran a reçu à Beijing le Ministre de l'Économie d'Égypte, M. Sami Roe."
    line = "« L'État est prêt », a-t-il dit. À l'issue des entretiens, les deux parties ont signé un accord."
    text = f"{opening}\n\nM. Roe a salué l'accueil. {line}"
    if curly:
        text = text.replace("'", "’")
    if narrow:
        text = text.replace("« ", "«\u202f").replace(" »", "\u00a0»").replace("M. ", "M.\u00a0")
    if bare:
        text = text.replace("É", "E")
    if decomposed:
        text = unicodedata.normalize("NFD", text)
    found = parse_text(text, publisher="cn-mfa", language="fr", published=PUBLISHED)
    assert [(p.name, p.party) for p in found.participants] == [("Lin Haoran", "CN"), ("Sami Roe", "EG")]
    assert said(found) == [("Sami Roe", "a salué", 1), ("Sami Roe", "dit", 1)]


@pytest.mark.parametrize(
    "marked",
    [
        "M. Roe, Mme Lima et S.E.M. Diop ont parlé.|Ils sont partis.",
        "Il a dit : « La mer est large. »|Elle a souri.",
        "« La mer est large. »|Elle a souri.",
        "Le 1er mai, la 60e session s'est ouverte.|Le n° 5 a gagné.",
        "Le Dr Roe et le Pr. Lima ont voté.|Ils sont partis.",
    ],
)
def test_sentences(marked: str) -> None:
    """Titles end none, guillemets close with theirs."""
    text = marked.replace("|", " ")
    assert [span.of(text) for span in split(text, FR)] == marked.split("|")


def test_words_glued_together_are_parted() -> None:
    """Elided ones and a subject behind its verb; a name keeps its hyphens."""
    words = scan("S’est-il réjoui qu’elle ait l'air d'Ibn-il ? A-t-on vu Kim Jong-il ?", FR).tokens.words
    assert words == ("s' est -il réjoui qu' elle ait l' air d' ibn-il ? a -t-on vu kim jong-il ?".split())


def test_heads_of_state_who_are_only_spoken_of() -> None:
    """Where ministers met, "les deux Chefs d'État" are not all sides: the sentence is content."""
    found = readout("Lin Haoran a salué cet élan. Les deux Chefs d'État ont dégagé des vues communes.")
    assert said(found) == [("Lin Haoran", "a salué", 2)]


def test_people_named_together_who_then_speak_have_met() -> None:
    """Whatever the verb; where one side alone speaks, the page is of another kind."""
    opening = "Le 6 mai, Lin Haoran a trinqué à Beijing avec Ana Quispe, Présidente du Pérou."
    found = readout("Lin Haoran a loué ce port.", "Mme Quispe a acquiescé.", opening=opening)
    assert [p.name for p in found.participants] == ["Lin Haoran", "Ana Quispe"]
    with pytest.raises(NotAReadoutError):
        readout("Lin Haoran a loué ce port.", opening=opening)
