"""Languages are data: every one in the registry keeps the rules that the reading relies on."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

import attrs
import pytest

from dipreadout import ReadoutError, SchemaError, UnsupportedLanguageError, languages
from dipreadout.languages.base import Language, phrases
from dipreadout.model import MeetingKind
from dipreadout.reading.kinds import Kind
from dipreadout.reading.lexicon import lexicon
from dipreadout.reading.scan import scan

CODES = languages.codes()


def entries(language: Language) -> Iterator[tuple[str, str]]:
    """Every word and phrase of a language, with the name of its field."""
    for field in attrs.fields(Language):
        value = getattr(language, field.name)
        if field.name in (
            "code",
            "names",
            "name",
            "ends",
            "ordinals",
            "until",
            "dates",
            "home_names",
            "cues",
            "alike",
        ):
            continue
        if isinstance(value, (bool, str)):
            continue
        if isinstance(value, Mapping):
            for key, entry in value.items():
                for phrase in [key] if isinstance(entry, int) else phrases(entry):
                    for form in phrase.split(" / "):
                        yield field.name, form
        else:
            yield from ((field.name, entry) for entry in value)
    for forms in language.cues:
        yield from (("cues", form) for form in forms)


@pytest.fixture(params=CODES)
def language(request: pytest.FixtureRequest) -> Language:
    """Each language of the registry."""
    return languages.get(request.param)


def test_a_language_is_named_by_its_code(language: Language) -> None:
    """And found by it, also with a region."""
    assert languages.get(f"{language.code}-XX") is language
    assert languages.get(language.code.upper()) is language


def test_entries_are_in_lower_case_with_single_spaces(language: Language) -> None:
    """As texts are folded before they are compared."""
    for field, entry in entries(language):
        assert entry == entry.lower(), field
        assert entry == " ".join(entry.split()), field
        assert entry, field
        assert "’" not in entry, field


def test_every_phrase_of_verbs_is_found_in_itself(language: Language) -> None:
    """What the data lists, the lexicon finds: no entry that the tokenizer would never produce."""
    kinds = {
        Kind.CUE: [forms[0] for forms in language.cues],
        Kind.PRESENT_CUE: [forms[1] for forms in language.cues if len(forms) > 1],
        Kind.PARTICIPLE: [forms[2] for forms in language.cues if len(forms) > 2],
        Kind.NARRATION: language.narration,
        Kind.JOINT_CUE: language.joint_cues,
        Kind.TOPIC: language.topics,
        Kind.PRESENCE: language.presence,
        Kind.PRESENCE_BEFORE: language.presence_before,
        Kind.EVENT: language.events,
        Kind.ASIDE: language.aside,
        Kind.ADVERBIAL: language.adverbials,
        Kind.FUTURE: language.future,
        Kind.NOT_PRESENT: language.not_present,
    }
    for kind, listed in kinds.items():
        for phrase in listed:
            pieces = (piece.strip("[]") for piece in phrase.split() if piece not in ("*", "**", "~"))
            text = " ".join(piece.split("|")[0] for piece in pieces)
            found = scan(text, language).match(kind, 0)
            assert found is not None, (kind, phrase)
            assert found.end == len(scan(text, language).tokens), (kind, phrase)


def test_brackets_come_in_pairs(language: Language) -> None:
    """One pair at most in a phrase, and something between."""
    for field, entry in entries(language):
        assert (entry.count("["), entry.count("]")) in ((0, 0), (1, 1)), (field, entry)
        assert "[" not in entry or entry.index("[") + 1 < entry.index("]"), (field, entry)


def test_gaps_stand_between_words(language: Language) -> None:
    """A gap at an end would find what stands beside the phrase."""
    for field, entry in entries(language):
        assert not entry.startswith("*"), (field, entry)
        assert not entry.endswith("*"), (field, entry)


def test_no_verb_is_both_of_speech_and_of_presence(language: Language) -> None:
    """Such a verb would be read by the order of the lists alone."""
    said = Counter(form for forms in language.cues for form in forms[:2]) + Counter(language.joint_cues)
    assert said.keys().isdisjoint(language.presence)
    assert said.keys().isdisjoint(language.presence_before)
    assert said.keys().isdisjoint(language.narration)


def test_no_word_is_of_two_sorts(language: Language) -> None:
    """Where a word is asked for in one list after the other, the order must not decide."""
    assert language.months.keys().isdisjoint(language.weekdays)
    assert language.relative_days.keys().isdisjoint(language.months)
    assert language.heads.isdisjoint(language.office_words)


def test_abbreviations_are_of_one_sort(language: Language) -> None:
    """Always within a sentence, only before a number, or sometimes at its end."""
    assert language.abbreviations.isdisjoint(language.closing_abbreviations)
    assert language.abbreviations.isdisjoint(language.numbering)
    assert language.numbering.isdisjoint(language.closing_abbreviations)


def test_numbers_of_months_and_days(language: Language) -> None:
    """All twelve and all seven are there."""
    assert set(language.months.values()) == set(range(1, 13))
    assert set(language.weekdays.values()) == set(range(7))


def test_formats_of_days_have_known_slots(language: Language) -> None:
    """A slot that nobody fills would be part of the pattern."""
    known = set("day month month_number year weekday relative until last_day last_month".split())
    for pattern in language.dates:
        assert set(re.findall(r"\{(\w+)\}", pattern)) <= known


def test_the_lexicon_of_every_language_compiles(language: Language) -> None:
    """And knows its verbs."""
    compiled = lexicon(language)
    assert compiled.verb_firsts
    assert compiled.decisive


def minimal(**fields: Any) -> Language:
    """A language with nothing but these fields."""
    return Language(**{"code": "xx", "name": "Test", **fields})


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        pytest.param(
            {"heads": "king queen king"}, "words: found 'king', expected each entry once", id="a word"
        ),
        pytest.param(
            {"narration": "met\nsaw\nmet"}, "narration: found 'met', expected each entry once", id="a phrase"
        ),
        pytest.param(
            {"narration": "met\nmet  # seen in 2031"},
            "narration: found 'met', expected each entry once",
            id="a phrase with a remark",
        ),
        pytest.param(
            {"cues": "said / says\nstated / says"},
            "cues: found 'says', expected each entry once",
            id="a form of a cue",
        ),
        pytest.param(
            {"encounters": {MeetingKind.MEETING: "met", MeetingKind.TALKS: "met"}},
            "encounters: found 'met', expected each entry once",
            id="a phrase of two kinds",
        ),
    ],
)
def test_an_entry_that_stands_twice_is_refused(fields: dict[str, Any], message: str) -> None:
    """It is a slip, and shows when the language is loaded."""
    with pytest.raises(SchemaError, match=re.escape(message)) as caught:
        minimal(**fields)
    assert str(caught.value) == message


def test_phrases_without_remarks_and_blank_lines() -> None:
    """One to a line."""
    assert phrases("\n met  \n\n had * [talks]  # nominal\n") == ("met", "had * [talks]")


@pytest.mark.parametrize(
    ("tag", "message"),
    [
        pytest.param(
            "tlh",
            f"language: found 'tlh', expected one of {', '.join(CODES)}; "
            "pass language=... if the page is in one of those",
            id="unknown",
        ),
        pytest.param(
            None,
            f"language: found None, expected one of {', '.join(CODES)}; "
            "pass language=... if the page is in one of those",
            id="not told",
        ),
        pytest.param(
            "base",
            f"language: found 'base', expected one of {', '.join(CODES)}; "
            "pass language=... if the page is in one of those",
            id="a module that is no language",
        ),
    ],
)
def test_a_language_that_is_not_there(tag: str | None, message: str) -> None:
    """The error says which are."""
    with pytest.raises(UnsupportedLanguageError) as caught:
        languages.get(tag)
    assert str(caught.value) == message
    assert isinstance(caught.value, ReadoutError)
