"""Explanations: sentence by sentence, what each was read as, and by which words."""

from __future__ import annotations

import datetime as dt

import attrs
import pytest

from dipreadout import NotAReadoutError, Page, Source, UnsupportedLanguageError, explain
from dipreadout.parsing import read

PAGE = Page(
    title="Lin Haoran Meets with Tomas Berg",
    language="en",
    published=dt.date(2031, 5, 8),
    source=Source(publisher="cn-mfa"),
    paragraphs=[
        "On May 6, Premier Lin Haoran met with President of Peru Tomas Berg in Lima.",
        "Lin said that trade grows. It will double. The Peruvian side thanked China, while Berg said little.",
        "The two sides discussed fishing. He also signed a treaty.",
        "The talks lasted an hour.",
        "Cao Qing was present.",
    ],
)
SHOWN = """\
opens      narration      On May 6, Premier Lin Haoran met with President of Peru Tomas Berg in Lima.
                          encounter 'met with'
reports    statement 0    Lin said that trade grows.
                          source 'Lin'; cue 'said'
continues  statement 0    It will double.
reports    statement 1, statement 2 The Peruvian side thanked China, while Berg said little.
                          side 'The Peruvian side'; cue 'thanked'; source 'Berg'; cue 'said'
reports    statement 3    The two sides discussed fishing.
                          all sides 'The two sides'; cue 'discussed'
narrates   narration      He also signed a treaty.
                          narration 'signed'
narrates   narration      The talks lasted an hour.
                          narration 'The talks'
attends    narration      Cao Qing was present.
                          presence 'was present'

kind         meeting ('met with')
date         2031-05-06 ('May 6')
place        Lima ('Lima')
country      PE
principal    Lin Haoran (Premier, CN)
principal    Tomas Berg (President of Peru, PE)
attendee     Cao Qing (CN)"""


def test_an_explanation_as_printed() -> None:
    """Every sentence with what it was read as, then the facts, then the people."""
    assert str(explain(PAGE)) == SHOWN


def test_a_readout_is_explained_as_its_page() -> None:
    """What a readout keeps is all that the reading needs."""
    assert explain(read(PAGE)) == explain(PAGE)


def test_the_text_of_a_corrected_readout_is_explained() -> None:
    """Corrections are the reader's own; the explanation is of the text as it was read."""
    readout = read(PAGE)
    meeting = attrs.evolve(readout.meeting, place="Callao")
    corrected = attrs.evolve(readout, meeting=meeting, statements=readout.statements[:1])
    assert corrected != readout
    assert explain(corrected) == explain(readout)


def test_explained_sentences_and_statements_agree() -> None:
    """A sentence is of those statements of the readout that hold it, and all sentences are there."""
    readout = read(PAGE)
    found = explain(PAGE).sentences
    assert [sentence.span for sentence in found] == list(readout.sentences)
    for sentence in found:
        assert sentence.text == readout.quote(sentence.span)
        held = [n for n, statement in enumerate(readout.statements) if sentence.span in statement.sentences]
        assert list(sentence.statements) == held


def test_the_words_that_decided_stand_in_their_sentence() -> None:
    """As printed."""
    for sentence in explain(PAGE).sentences:
        assert all(words in sentence.text for _, words in sentence.words)


def test_facts_name_the_words_that_say_so() -> None:
    """A fact that no words of the text say has none: the country of a city."""
    facts = {field: (value, words) for field, value, words in explain(PAGE).facts}
    assert facts == {
        "kind": ("meeting", "met with"),
        "date": ("2031-05-06", "May 6"),
        "place": ("Lima", "Lima"),
        "country": ("PE", None),
    }


@pytest.mark.parametrize(
    ("text", "term"),
    [
        pytest.param("Lin said that trade grows.", ("source", "Lin"), id="a person"),
        pytest.param("The Chinese side said that trade grows.", ("side", "The Chinese side"), id="a side"),
        pytest.param("Both sides agreed on much.", ("all sides", "Both sides"), id="all sides"),
        pytest.param("The guests said that trade grows.", ("others", "The guests"), id="others"),
        pytest.param("They said that trade grows.", ("pronoun", "They"), id="a pronoun"),
    ],
)
def test_terms_for_speakers(text: str, term: tuple[str, str]) -> None:
    """One word for each kind of speaker."""
    page = attrs.evolve(PAGE, paragraphs=[PAGE.paragraphs[0], text])
    assert explain(page).sentences[1].words[0] == term


def test_what_cannot_be_read_cannot_be_explained() -> None:
    """The errors are those of ``parse``."""
    with pytest.raises(NotAReadoutError):
        explain(Page(language="en", paragraphs=["Rivers join what mountains part."]))
    with pytest.raises(UnsupportedLanguageError):
        explain(Page(language="tlh", paragraphs=["Qapla."]))
