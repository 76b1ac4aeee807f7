"""The lexicon: which phrases are found where, and which words count as the expression."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dipreadout.languages.base import GAP, LONG_GAP, Language
from dipreadout.model import MeetingKind
from dipreadout.reading.kinds import Kind
from dipreadout.reading.lexicon import lexicon
from dipreadout.reading.scan import scan


def language(**fields: Any) -> Language:
    """A language with nothing but these fields."""
    return Language(**{"code": "en", "name": "Test", **fields})


TEST = language(
    narration="""
        met
        met with
        had * meeting
        saw * off
        had|held|gave * [talks] on|about
        [was glad] that
        o'brien
        u.s. envoy
    """,
    encounters={MeetingKind.MEETING: "met with / meets with"},
    events="the talks",
)


def found(text: str, kind: Kind = Kind.NARRATION) -> list[tuple[str, str]]:
    """The phrases of a kind in a text: the words, and those of them that are the expression."""
    scanned = scan(text, TEST)
    quote = scanned.tokens.quote
    matches = scanned.found(kind, 0, len(scanned.tokens))
    return [(quote(m.start, m.end), quote(m.shown_start, m.shown_end)) for m in matches]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Roe met Lind", ["met"], id="one word"),
        pytest.param("Roe met with Lind", ["met with"], id="the longest"),
        pytest.param("Roe MET With Lind", ["MET With"], id="letter case"),
        pytest.param("Roe had a long meeting", ["had a long meeting"], id="gap"),
        pytest.param("Roe had meeting", ["had meeting"], id="gap of no word"),
        pytest.param("had " + "a " * GAP + "meeting", ["had " + "a " * GAP + "meeting"], id="widest gap"),
        pytest.param("had " + "a " * (GAP + 1) + "meeting", [], id="gap too wide"),
        pytest.param("Roe had lunch. The meeting", [], id="gap across a sentence's end"),
        pytest.param("Roe had lunch; the meeting", [], id="gap across a semicolon"),
        pytest.param("had a meeting, a meeting", ["had a meeting, a meeting"], id="the furthest end"),
        pytest.param("Roe saw Lind off", ["saw Lind off"], id="gap within"),
        pytest.param("Roe saw Lind", [], id="half a phrase"),
        pytest.param("O’Brien and the U.S. envoy", ["O’Brien", "U.S. envoy"], id="words with marks"),
        pytest.param("metre of commetted", [], id="parts of words"),
        pytest.param("met", ["met"], id="at the end of the text"),
        pytest.param("", [], id="no text"),
    ],
)
def test_phrases_are_found(text: str, expected: list[str]) -> None:
    """A phrase stands for its words, in any letter case, and ``*`` for few words of the same sentence."""
    assert [words for words, _ in found(text)] == expected


@pytest.mark.parametrize("verb", ["had", "held", "gave"])
@pytest.mark.parametrize("link", ["on", "about"])
def test_alternatives_and_brackets(verb: str, link: str) -> None:
    """Any choice of words is the phrase; the words in brackets are what counts as the expression."""
    text = f"They {verb} useful talks {link} trade"
    assert found(text) == [(f"{verb} useful talks {link}", "talks")]


def test_brackets_around_several_words() -> None:
    """From the first bracket to the last."""
    assert found("Roe was glad that they met") == [("was glad that", "was glad"), ("met", "met")]


@pytest.mark.parametrize(
    ("text", "phrase", "shown"),
    [
        pytest.param("Roe a dit oui", "a dit", "a dit", id="none"),
        pytest.param("Roe a bien dit oui", "a bien dit", "dit", id="one"),
        pytest.param("Roe a tout de suite bien dit", "a tout de suite bien dit", "dit", id="several"),
        pytest.param("Roe a dit très haut", "a dit très haut", "a dit très haut", id="only the first count"),
        pytest.param("Roe a vite dit très haut", "a vite dit très haut", "dit très haut", id="twice"),
        pytest.param("Roe a le mot dit", None, None, id="another word"),
    ],
)
def test_adverbs_may_part_a_phrase(text: str, phrase: str | None, shown: str | None) -> None:
    """``~`` stands for any number of them; where there are some, what follows them is the expression."""
    adverbs = {"adverbs": "bien très vite", "adverbials": "tout de suite"}
    scanned = scan(text, language(**adverbs, narration="a ~ dit\na ~ dit ~ haut"))
    match = scanned.first(Kind.NARRATION, 0, len(scanned.tokens))
    quote = scanned.tokens.quote
    assert (match and quote(match.start, match.end), match and quote(match.shown_start, match.shown_end)) == (
        phrase,
        shown,
    )


def test_a_long_gap() -> None:
    """``**`` stands for more words than ``*`` does."""
    far = language(narration="had ** meeting")
    for size, there in ((GAP + 1, True), (LONG_GAP, True), (LONG_GAP + 1, False)):
        scanned = scan("had " + "a " * size + "meeting", far)
        assert (scanned.match(Kind.NARRATION, 0) is not None) == there


def test_each_kind_is_found_by_itself() -> None:
    """One word can begin phrases of several kinds, with what each tells."""
    scanned = scan("met with Lind", TEST)
    assert set(scanned.phrases(0)) == {Kind.NARRATION, Kind.ENCOUNTER}
    encounter = scanned.match(Kind.ENCOUNTER, 0)
    assert encounter is not None
    assert (encounter.value, encounter.start, encounter.end) == ("meeting", 0, 2)
    assert found("Roe meets with Lind", Kind.TITLE) == [("meets with", "meets with")]
    assert found("Roe meets with Lind", Kind.ENCOUNTER) == []


def test_of_two_verbs_the_longer_counts_and_of_two_as_long_the_earlier_kind() -> None:
    """A tie is settled by the order of the kinds, which is written down, not by chance."""
    scanned = scan("met with Lind", TEST)
    verb = scanned.verb(0)
    assert verb is not None
    assert (verb.kind, verb.end) == (Kind.NARRATION, 2)


WORDS = st.lists(
    st.sampled_from("had held met with talks on meeting saw off a . ; the was glad that".split())
)


@given(WORDS)
def test_phrases_begin_where_they_are_asked_for_and_end_in_the_text(words: list[str]) -> None:
    """No phrase crosses the end of a sentence, and its expression lies within it."""
    text = " ".join(words)
    scanned = scan(text, TEST)
    for at in range(len(words)):
        for kind, match in scanned.phrases(at).items():
            assert match.kind is kind
            assert at == match.start <= match.shown_start < match.shown_end <= match.end <= len(words)
            assert {".", ";"}.isdisjoint(words[match.start : match.end])


@given(WORDS, WORDS)
def test_what_stands_before_makes_no_difference(before: list[str], words: list[str]) -> None:
    """A phrase is found by its own words."""
    alone, after = scan(" ".join(words), TEST), scan(" ".join([*before, ".", *words]), TEST)
    for at in range(len(words)):
        here = alone.phrases(at)
        there = after.phrases(at + len(before) + 1)
        assert {k: m.end - m.start for k, m in here.items()} == {k: m.end - m.start for k, m in there.items()}


def places(text: str) -> Iterable[tuple[str, str]]:
    """The names of places in a text, and the codes."""
    scanned = scan(text, TEST)
    at = 0
    while at < len(scanned.tokens):
        match = scanned.place(at)
        if match is not None:
            yield scanned.tokens.quote(match.start, match.end), match.value
        at = match.end if match is not None else at + 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("of Peru and Kenya", [("Peru", "PE"), ("Kenya", "KE")], id="states"),
        pytest.param("the Peruvian side", [("Peruvian", "PE")], id="adjective"),
        pytest.param("Papua New Guinea", [("Papua New Guinea", "PG")], id="the longest name"),
        pytest.param("the European Union", [("European Union", "EU")], id="organisation"),
        pytest.param("in San Francisco", [("San Francisco", "US")], id="city"),
        pytest.param("in peru", [], id="lower case is no name"),
        pytest.param("turkey with chad", [], id="words that are names with a capital"),
    ],
)
def test_names_of_places_have_capitals(text: str, expected: list[tuple[str, str]]) -> None:
    """The longest name at a word, and the state or organisation that it belongs to."""
    assert list(places(text)) == expected


def test_the_lexicon_is_made_once() -> None:
    """Asking again costs nothing."""
    assert lexicon(TEST) is lexicon(TEST)
