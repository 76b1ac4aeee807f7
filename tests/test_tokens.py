"""Tokens: their places join up to the text, and words that belong together stay together."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dipreadout import Span
from dipreadout.languages.en import LANGUAGE
from dipreadout.page import clean
from dipreadout.reading import tokens as module
from dipreadout.reading.tokens import Tokenizer, fold

MARKS = st.text(st.sampled_from("abSU.'’s-&_ ,5习İß"), max_size=30)
BODIES = st.lists((st.text(max_size=40) | MARKS).map(clean).filter(bool), max_size=3).map("\n\n".join)

tokenize = Tokenizer(LANGUAGE)
TOKEN = module._pattern(LANGUAGE, "")
# The pattern without its first alternative, which is there for speed alone.
FAST = "[a-z]+ |"
SLOW = re.compile(TOKEN.pattern.removeprefix(FAST))


@given(BODIES)
def test_tokens_join_up_to_the_text(text: str) -> None:
    """Each stands where it says, and between them there is nothing but white space."""
    tokens = tokenize(text)
    at = 0
    for n, word in enumerate(tokens.words):
        assert not text[at : tokens.starts[n]].strip()
        assert fold(tokens.printed(n)) == word
        assert tokens.quote(n, n + 1) == tokens.printed(n)
        at = tokens.end(n)
    assert not text[at:].strip()


@given(BODIES)
def test_the_fast_alternative_changes_nothing(text: str) -> None:
    """Without it the tokens are the same."""
    assert TOKEN.pattern.startswith(FAST)
    assert SLOW.findall(fold(text)) == TOKEN.findall(fold(text))


@given(st.text())
def test_folding_keeps_places(text: str) -> None:
    """Each character stays where it is, and folding again changes nothing."""
    assert len(fold(text)) == len(text)
    assert fold(fold(text)) == fold(text)


@given(BODIES)
def test_letter_case_does_not_move_words(text: str) -> None:
    """A text in capitals has its tokens where the text itself has them, if no letter is of another length."""
    if len(text.upper()) == len(text) and fold(text.upper()) == fold(text):
        assert tokenize(text.upper()).starts == tokenize(text).starts


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("The U.S. side", "the|u.s.|side", id="initialism"),
        pytest.param("in Washington, D.C.", "in|washington|,|d.c.", id="initialism at the end"),
        pytest.param("U.S.-led talks", "u.s.-led|talks", id="compound that begins with an initialism"),
        pytest.param("non-U.S. firms", "non-u.s.|firms", id="compound that ends with an initialism"),
        pytest.param("H.E. Mr. Roe", "h.e.|mr|.|roe", id="abbreviations"),
        pytest.param("Director-General", "director-general", id="hyphen"),
        pytest.param("O'Brien", "o'brien", id="apostrophe"),
        pytest.param("O’Brien", "o'brien", id="typographic apostrophe"),
        pytest.param("Roe’s visit", "roe|'s|visit", id="possessive"),
        pytest.param("workers' rights", "workers|'|rights", id="possessive plural"),
        pytest.param("R&D and AT&T", "r&d|and|at&t", id="ampersand within words"),
        pytest.param("Lind & Roe", "lind|&|roe", id="ampersand between words"),
        pytest.param("3.5 percent, 20th", "3.5|percent|,|20th", id="numbers"),
        pytest.param("“Yes,” he said.", "“|yes|,|”|he|said|.", id="quotation marks"),
        pytest.param("6日在北京", "6|日|在|北|京", id="each Chinese character by itself"),
        pytest.param("Tomás Åkerlund", "tomás|åkerlund", id="letters with marks"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_words(text: str, words: str) -> None:
    """What belongs together stays together, in lower case."""
    assert tokenize(text).words == [word for word in words.split("|") if word]


def test_places_of_tokens() -> None:
    """Positions in the text to tokens and back."""
    tokens = tokenize("Roe met Lind.\n\nThey spoke.")
    assert len(tokens) == 7
    assert (tokens.at(0), tokens.at(1), tokens.at(15), tokens.at(len(tokens.text))) == (0, 1, 4, 7)
    assert (tokens.end(2), tokens.printed(2)) == (12, "Lind")
    assert tokens.quote(1, 3) == "met Lind"
    assert tokens.span(4, 6) == Span(start=15, end=25)
