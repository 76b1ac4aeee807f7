"""Speakers: whom the words at the beginning of a sentence name."""

from __future__ import annotations

import pytest

from dipreadout import Page, Readout, Scope, Source
from dipreadout.parsing import read

OPENING = (
    "On May 6, 2031, Member of the Political Bureau and Foreign Minister He Lifan met with "
    "Prime Minister Donald J. Berg, Jr. of Peru and Foreign Minister of Peru María Quispe Lind in Lima."
)


def readout(*paragraphs: str) -> Readout:
    """A page with the opening above and these paragraphs."""
    source = Source(publisher="cn-mfa")
    return read(Page(language="en", paragraphs=[OPENING, *paragraphs], source=source))


HE, BERG, QUISPE = "He Lifan", "Donald J. Berg, Jr.", "María Quispe Lind"


@pytest.mark.parametrize(
    ("subject", "name"),
    [
        pytest.param("He Lifan", HE, id="Chinese name that begins like a pronoun"),
        pytest.param("Foreign Minister He Lifan", HE, id="office and name"),
        pytest.param("Lifan He", HE, id="Western order"),
        pytest.param("Minister Lifan He", HE, id="office and Western order"),
        pytest.param("Donald J. Berg, Jr.", BERG, id="whole name"),
        pytest.param("Donald Berg", BERG, id="without the initial"),
        pytest.param("María Lind", QUISPE, id="without the middle name"),
        pytest.param("Berg", BERG, id="surname"),
        pytest.param("Mr. Berg", BERG, id="honorific"),
        pytest.param("Prime Minister Berg", BERG, id="office and surname"),
        pytest.param("H.E. Prime Minister Berg", BERG, id="honorific, office and surname"),
        pytest.param("Visiting Prime Minister Berg", BERG, id="visiting"),
        pytest.param("Peruvian Prime Minister Berg", BERG, id="adjective, office and surname"),
        pytest.param("The Prime Minister", BERG, id="office alone"),
        pytest.param("The Peruvian Prime Minister", BERG, id="adjective and office"),
        pytest.param("The Prime Minister of Peru", BERG, id="office of a country"),
        pytest.param("Quispe Lind", QUISPE, id="double surname"),
        pytest.param("Quispe", QUISPE, id="the first of two surnames"),
        pytest.param("Lind", QUISPE, id="the last of two surnames"),
        pytest.param("Ms. María Quispe", QUISPE, id="honorific and a shorter name"),
        pytest.param("The Foreign Minister of Peru", QUISPE, id="an office that two have, of a country"),
        pytest.param("The Peruvian Foreign Minister", QUISPE, id="an office that two have, by adjective"),
    ],
)
def test_a_person(subject: str, name: str) -> None:
    """Any part of the name, in either order, with office or honorific; or an office that only one has."""
    (statement,) = readout(f"{subject} said that trade grows.").statements
    assert [readout().participant(id).name for id in statement.speakers] == [name]
    assert statement.scope is Scope.PERSON


@pytest.mark.parametrize(
    ("subject", "scope", "parties"),
    [
        pytest.param("The two sides", Scope.JOINT, (), id="the two sides"),
        pytest.param("Both sides", Scope.JOINT, (), id="both sides"),
        pytest.param("The two ministers", Scope.JOINT, (), id="the two ministers"),
        pytest.param("The two foreign ministers", Scope.JOINT, (), id="the two foreign ministers"),
        pytest.param("The leaders", Scope.JOINT, (), id="the leaders"),
        pytest.param("The three parties", Scope.JOINT, (), id="the three parties"),
        pytest.param("They", Scope.JOINT, (), id="they"),
        pytest.param("He Lifan, Berg and Quispe", Scope.JOINT, (), id="all principals by name"),
        pytest.param("The Chinese side", Scope.PARTY, ("CN",), id="a side"),
        pytest.param("The Peruvian delegation", Scope.PARTY, ("PE",), id="a delegation"),
        pytest.param("Peru", Scope.PARTY, ("PE",), id="a state"),
        pytest.param("The European Union", Scope.PARTY, ("EU",), id="an organisation"),
        pytest.param("Representatives of the companies", Scope.OTHER, (), id="a group without a name"),
        pytest.param("Participants", Scope.OTHER, (), id="participants"),
    ],
)
def test_others(subject: str, scope: Scope, parties: tuple[str, ...]) -> None:
    """All sides together, one side, or somebody without a name."""
    (statement,) = readout(f"{subject} stressed that trade grows.").statements
    assert (statement.scope, statement.parties, statement.speakers) == (scope, parties, ())


def test_heads_of_state_who_are_only_spoken_of() -> None:
    """Where ministers met, what the two heads of state agreed on is content."""
    found = readout(
        "Berg said that trade grows. The two heads of state agreed on it. The two sides agreed too."
    )
    assert [(s.scope, len(s.sentences)) for s in found.statements] == [(Scope.PERSON, 2), (Scope.JOINT, 1)]


def test_some_of_the_principals() -> None:
    """Two of three are listed by name."""
    found = readout("He Lifan and Berg underscored that trade grows.")
    (statement,) = found.statements
    assert found.name_of(statement) == f"{HE}, {BERG}"
    assert statement.parties == ("CN", "PE")


@pytest.mark.parametrize(
    ("before", "pronoun", "name"),
    [
        pytest.param("Berg said that trade grows.", "He", BERG, id="he"),
        pytest.param("Quispe said that trade grows.", "She", QUISPE, id="she"),
        pytest.param("Berg and Quispe said that trade grows.", "They", f"{BERG}, {QUISPE}", id="they"),
        pytest.param("Peru said that trade grows.", "It", "It", id="it"),
        pytest.param("The delegates said that trade grows.", "They", "They", id="a group"),
    ],
)
def test_pronouns(before: str, pronoun: str, name: str) -> None:
    """A pronoun means the last speaker, and begins a new statement."""
    found = readout(f"{before} {pronoun} also stressed that it should.")
    first, second = found.statements
    assert found.name_of(second) == name
    assert (second.scope, second.speakers, second.parties) == (first.scope, first.speakers, first.parties)
    assert second.source is not None
    assert found.quote(second.source) == pronoun


def test_a_pronoun_after_the_opening() -> None:
    """It means whoever met the others."""
    (statement,) = (found := readout("He stressed that trade grows.")).statements
    assert found.name_of(statement) == HE


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("They met. It stressed that trade grows.", id="a pronoun for nobody"),
        pytest.param("The Ambassador stressed that trade grows.", id="an office that nobody has"),
        pytest.param("The Ministers' wives laughed.", id="what belongs to somebody"),
        pytest.param("Berg's wife stressed that trade grows.", id="somebody's wife"),
        pytest.param("Trade and investment grew.", id="no speaker"),
    ],
)
def test_nobody(sentence: str) -> None:
    """What names nobody who took part begins no statement."""
    assert readout(sentence).statements == ()
