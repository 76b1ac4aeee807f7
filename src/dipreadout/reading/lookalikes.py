"""Words that look like what they are not: a month, a city or the beginning of a sentence that is a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dipreadout.reading.kinds import Class, Kind, Match

if TYPE_CHECKING:
    from dipreadout.reading.scan import Scan

__all__ = ["begins_home_name", "is_initial", "is_no_place", "is_of_calendar"]

_ABBREVIATED = 3
"""How many letters an abbreviated month has."""


def is_no_place(scan: Scan, at: int, word: str, place: Match) -> bool:
    """Whether a word that a place has for its name is something else here: "Minister Santiago Pérez"."""
    words, language = scan.tokens.words, scan.language
    if word in language.heads or begins_home_name(scan, at, word):
        return True
    if not language.cased and word in language.given_names and not scan.is_definite(at):
        return not language.name_particles.isdisjoint(words[at + 1 : at + 2])
    if language.cased and word in language.given_names and words[at - 1] not in language.of:
        return at + 1 < len(words) and scan.class_of(at + 1) in (Class.NAME, Class.HEAD)
    return (
        _may_be_given(scan, place)
        and _may_follow(scan, at)
        and at + 1 < len(words)
        and scan.class_of(at + 1) is Class.NAME
        and not _is_of_mayor(scan, at)
    )


def _may_be_given(scan: Scan, place: Match) -> bool:
    """Whether a place's name may be a given name too."""
    language = scan.language
    adjective = place.kind is Kind.ADJECTIVE and language.cased and language.office_comma
    return place.kind is Kind.CITY or adjective


def _is_of_mayor(scan: Scan, at: int) -> bool:
    """Whether a city stands after an office, and a full name after that: "мэр Лимы Джейн Роэ"."""
    words, language = scan.tokens.words, scan.language
    if not language.genitives or words[at - 1] in scan.lexicon.place_words:
        return False
    return at + 2 < len(words) and scan.class_of(at + 2) in (Class.NAME, Class.PARTICLE)


def _may_follow(scan: Scan, at: int) -> bool:
    """Whether a person's name may begin here: after an office, or in a list of people."""
    if at == 0:
        return False
    before, language = scan.tokens.words[at - 1], scan.language
    if language.genitives and (before in language.office_words or before in scan.lexicon.place_words):
        return True  # "премьер-министр Чили Виктория Роэ"
    if before == "," and language.office_comma:
        return True  # "el presidente, Santiago Roe,"
    return before in language.heads or before in language.conjunctions or before == ";"


def is_initial(scan: Scan, at: int) -> bool:
    """Whether the letter stands for a given name: "В. Роэ"."""
    words = scan.tokens.words
    return (
        len(words[at]) == 1
        and words[at + 1 : at + 2] == ["."]
        and at + 2 < len(words)
        and scan.is_capital(at + 2)
    )


def is_of_calendar(scan: Scan, at: int, word: str) -> bool:
    """Whether a word is a month or a day of the week: "Jan. 5", but not "Jan Lind"."""
    if word not in scan.lexicon.calendar or _is_named_as_month(scan, at, word):
        return False
    following = scan.tokens.words[at + 1 : at + 2]
    return len(word) > _ABBREVIATED or not following or not following[0].isalpha()


def _is_named_as_month(scan: Scan, at: int, word: str) -> bool:
    """Whether a month or a day with a capital is a name, as both are printed without: "Julio Roe"."""
    words = scan.tokens.words
    if not scan.language.lower_calendar:
        return False
    if at > 0 and words[at - 1] not in scan.language.ends:
        return True
    return word in scan.language.months and at + 1 < len(words) and scan.is_capital(at + 1)


def begins_home_name(scan: Scan, at: int, word: str) -> bool:
    """Whether a word that could begin a sentence begins a name: "He Lifeng"."""
    words = scan.tokens.words
    return (
        at + 1 < len(words)
        and scan.is_capital(at + 1)
        and (scan.language.cased or words[at + 1] not in scan.lexicon.known)
        and scan.place(at + 1) is None  # "En Beijing"
        and scan.lexicon.home_name(f"{word} {words[at + 1]}") is not None
    )
