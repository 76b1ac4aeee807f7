"""Spanish: what its readouts do that English ones do not, one behaviour each."""

from __future__ import annotations

import datetime as dt
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dipreadout import MeetingKind, PartOfDay, Readout, Role, Scope, parse_text
from dipreadout.languages import get
from dipreadout.reading.sentences import split

OPENING = (
    "En la tarde del 5 de mayo de 2031, el presidente Lu Weimin se reunió en Beijing con la presidenta de "
    "Perú, Ana Roe Quispe, quien realiza una visita de Estado a China."
)
LU, ROE = "Lu Weimin", "Ana Roe Quispe"


def readout(*sentences: str, opening: str = OPENING) -> Readout:
    """A readout with this opening, and a paragraph of these sentences."""
    return parse_text("\n\n".join([opening, " ".join(sentences)]), publisher="cn-mfa", language="es")


def told(found: Readout) -> list[tuple[str, str]]:
    """Who said something, and the words that say so."""
    names = [found.name_of(one) if one.scope is Scope.PERSON else str(one.scope) for one in found.statements]
    return list(zip(names, [found.quote(one.cue) for one in found.statements if one.cue], strict=True))


def test_an_opening() -> None:
    """Office, comma, name; the place between the verb and whom it means."""
    found = readout("Lu Weimin señaló que el comercio crece.")
    assert [(p.name, p.office, p.party) for p in found.participants] == [
        (LU, "presidente", "CN"),
        (ROE, "presidenta de Perú", "PE"),
    ]
    meeting = found.meeting
    assert (meeting.kind, meeting.date, meeting.part_of_day, meeting.place) == (
        MeetingKind.MEETING,
        dt.date(2031, 5, 5),
        PartOfDay.AFTERNOON,
        "Beijing",
    )


@pytest.mark.parametrize(
    "opening",
    [
        pytest.param(
            "El 5 de mayo de 2031 por la mañana, hora local, Lu Weimin sostuvo en Lima una reunión con "
            "Ana Roe Quispe, presidenta de Perú.",
            id="day, place and noun after the verb",
        ),
        pytest.param(
            "La presidenta de Perú, Ana Roe Quispe, recibió el 5 de mayo de 2031 en Lima a Lu Weimin.",
            id="the guest is the object",
        ),
        pytest.param(
            "Lu Weimin fue recibido en Lima el 5 de mayo de 2031 por la presidenta de Perú, Ana Roe Quispe.",
            id="passive",
        ),
        pytest.param(
            "El 5 de mayo de 2031 se reunieron en Lima Lu Weimin y la presidenta de Perú, Ana Roe Quispe.",
            id="verb before both",
        ),
        pytest.param(
            "Lu Weimin asistió en Lima a la investidura de la presidenta de Perú, Ana Roe Quispe, con quien "
            "se reunió el 5 de mayo de 2031.",
            id="in a clause",
        ),
        pytest.param(
            "Lima acogió el 5 de mayo de 2031 una reunión entre Lu Weimin y la presidenta de Perú, "
            "Ana Roe Quispe.",
            id="a city as the host",
        ),
    ],
)
def test_openings(opening: str) -> None:
    """All tell of the same meeting."""
    found = readout("Lu Weimin señaló que el comercio crece.", opening=opening)
    assert {(p.name, p.role) for p in found.participants} == {(LU, Role.PRINCIPAL), (ROE, Role.PRINCIPAL)}
    assert (found.meeting.date, found.meeting.place) == (dt.date(2031, 5, 5), "Lima")


@pytest.mark.parametrize(
    ("sentence", "name", "cue"),
    [
        pytest.param("Roe afirmó que todo va bien.", ROE, "afirmó", id="before the verb"),
        pytest.param("Dijo Roe que todo va bien.", ROE, "Dijo", id="after the verb"),
        pytest.param("Todo va bien, aseguró Roe.", ROE, "aseguró", id="at the end"),
        pytest.param("Todo, aseguró Roe, va bien.", ROE, "aseguró", id="in the middle"),
        pytest.param("“Todo va bien”, aseguró Roe.", ROE, "aseguró", id="after a quotation"),
        pytest.param("A ello respondió Roe que todo va bien.", ROE, "respondió", id="after a phrase"),
        pytest.param("Tras el saludo, Roe explicó su plan.", ROE, "explicó", id="after a phrase and a comma"),
        pytest.param("Roe se mostró dispuesta a ayudar.", ROE, "se mostró dispuesta", id="reflexive"),
        pytest.param("Roe le transmitió un saludo.", ROE, "transmitió", id="a pronoun before the verb"),
        pytest.param("Roe hizo también hincapié en la paz.", ROE, "hizo también hincapié", id="phrase"),
        pytest.param("Roe quiso agradecer la ayuda.", ROE, "agradecer", id="infinitive"),
        pytest.param("La mandataria peruana elogió a China.", ROE, "elogió", id="noun and adjective"),
        pytest.param("La mandataria elogió a China.", ROE, "elogió", id="noun for an office"),
        pytest.param("El jefe de Estado chino elogió a Perú.", LU, "elogió", id="several words for it"),
    ],
)
def test_speakers(sentence: str, name: str, cue: str) -> None:
    """Where the speaker stands, and by what name, makes no difference."""
    assert told(readout(sentence)) == [(name, cue)]


def test_no_subject() -> None:
    """A verb in the past without one begins a statement of whoever spoke last; in the present it goes on."""
    found = readout("Roe señaló que hay paz.", "Agregó que hay trabajo.", "Espera que dure.")
    assert told(found) == [(ROE, "señaló"), (ROE, "Agregó")]
    assert len(found.statements[1].sentences) == 2


def test_no_subject_after_narration() -> None:
    """Then it is whoever did something."""
    assert told(readout("Roe entregó una carta.", "También transmitió un saludo.")) == [(ROE, "transmitió")]


def test_no_subject_in_the_plural() -> None:
    """Then it is all sides."""
    found = readout("Ambas partes hablaron de comercio.", "Acordaron, asimismo, abrir un centro.")
    assert told(found) == [("joint", "hablaron"), ("joint", "Acordaron")]


@pytest.mark.parametrize(
    ("sentence", "cue"),
    [
        pytest.param(
            "Ambas partes intercambiaron opiniones sobre Asia.", "intercambiaron opiniones", id="views"
        ),
        pytest.param("Coincidieron ambos en que hay paz.", "Coincidieron", id="after the verb"),
        pytest.param("Se acordó abrir un centro.", "Se acordó", id="reflexive passive"),
        pytest.param("El encuentro versó también sobre Asia.", "versó", id="what the meeting was about"),
    ],
)
def test_joint_statements(sentence: str, cue: str) -> None:
    """All sides together."""
    assert told(readout(sentence)) == [("joint", cue)]


def test_two_speakers_in_one_sentence() -> None:
    """Parted by a contrast of two words."""
    found = readout("Lu Weimin pidió calma, mientras que Roe abogó por el diálogo.")
    assert told(found) == [(LU, "pidió"), (ROE, "abogó")]


def test_sides() -> None:
    """The side that is named reports; what a speaker says of their own side does not."""
    found = readout(
        "Roe señaló que hay paz.", "La parte peruana desea comerciar.", "La parte china reiteró su apoyo."
    )
    assert told(found) == [(ROE, "señaló"), ("party", "reiteró")]


def test_attendance_after_the_verb() -> None:
    """Those who were there may stand after the verb."""
    found = readout("Asistieron a la reunión Du Lifan y el embajador de Perú en China, Juan Mora.")
    assert [(p.name, p.office) for p in found.participants if p.role is Role.ATTENDEE] == [
        ("Du Lifan", None),
        ("Juan Mora", "embajador de Perú en China"),
    ]


@pytest.mark.parametrize(
    "name",
    ["José de la Garza y Ruiz", "Ana Guerra", "Juan Mora de Paz", "Mauricio Reyes Vega", "Emir Roe"],
)
def test_names_of_other_words(name: str) -> None:
    """Surnames and given names that are other words too."""
    found = readout(
        "Lu Weimin señaló que hay paz.",
        opening=f"El 5 de mayo de 2031, Lu Weimin se reunió con el presidente de Perú, {name}.",
    )
    assert [p.name for p in found.participants] == [LU, name]


def test_an_office_before_a_comma_that_is_another_persons() -> None:
    """Nobody of China is president of Peru."""
    found = readout(
        "Lu Weimin señaló que hay paz.",
        opening="Por invitación de la presidenta de Perú, Lu Weimin visitó Lima del 5 al 7 de mayo de 2031.",
    )
    assert [(p.name, p.office) for p in found.participants] == [(LU, None)]


def test_full_stops_within_sentences() -> None:
    """Ordinals, abbreviations of states, titles of address."""
    text = (
        "El 77.° período y el 1.º de mayo. La S.E. Ana Roe, de EE. UU., habló. "
        "Es de EE. UU. Lu Weimin respondió. La Sra. Roe calló, no. Fin."
    )
    assert [span.of(text) for span in split(text, get("es"))] == [
        "El 77.° período y el 1.º de mayo.",
        "La S.E. Ana Roe, de EE. UU., habló.",
        "Es de EE. UU.",
        "Lu Weimin respondió.",
        "La Sra. Roe calló, no.",
        "Fin.",
    ]


@pytest.mark.parametrize(
    ("day", "first", "last"),
    [
        ("El 5 de mayo", (2031, 5, 5), None),
        ("El martes 6 de mayo", (2031, 5, 6), None),
        ("Del 5 al 7 de mayo", (2031, 5, 5), (2031, 5, 7)),
        ("Los días 5 y 6 de mayo", (2031, 5, 5), (2031, 5, 6)),
        ("Entre el 30 de abril y el 2 de mayo", (2031, 4, 30), (2031, 5, 2)),
        ("El 1.º de mayo", (2031, 5, 1), None),
        ("En la noche del 7", (2031, 5, 7), None),
        ("Ayer", (2031, 5, 7), None),
    ],
)
def test_days(day: str, first: tuple[int, int, int], last: tuple[int, int, int] | None) -> None:
    """As Spanish prints them, resolved against the publication."""
    found = parse_text(
        f"{day}, Lu Weimin se reunió con la presidenta de Perú, Ana Roe.",
        publisher="cn-mfa",
        language="es",
        published=dt.date(2031, 5, 8),
    )
    assert found.meeting.date == dt.date(*first)
    assert found.meeting.end_date == (dt.date(*last) if last else None)


@given(
    st.lists(st.sampled_from("señaló que hay acción, añadió él y así fue é í ó ú ñ ü".split()), min_size=1)
)
def test_accents_composed_and_decomposed(words: list[str]) -> None:
    """A text with combining accents is read as one without."""
    text = f"{OPENING}\n\nLu Weimin señaló que {' '.join(words)}."
    composed, decomposed = (
        parse_text(unicodedata.normalize(form, text), publisher="cn-mfa", language="es")
        for form in ("NFC", "NFD")
    )
    assert composed.text == decomposed.text
    assert composed.statements == decomposed.statements
    assert composed.participants == decomposed.participants
