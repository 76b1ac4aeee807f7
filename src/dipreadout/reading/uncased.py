"""What a word may be part of where no capital tells names: those are no known words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dipreadout.reading.kinds import Class, Kind
from dipreadout.reading.lookalikes import begins_home_name, is_of_calendar
from dipreadout.reading.tokens import JOINERS

if TYPE_CHECKING:
    from dipreadout.reading.scan import Scan

__all__ = ["uncased_class"]

_JOINED = [[mark] for mark in JOINERS]
_BEFORE_NAME = frozenset({Class.HEAD, Class.OFFICE, Class.PLACE, Class.HONORIFIC, Class.NAME, Class.PARTICLE})
_THIRD = 2
"""The place of the third word in a text."""


def uncased_class(scan: Scan, at: int, word: str, known: Class | None) -> Class:
    """What a word may be part of where no capital tells names: those are no known words."""
    if word in scan.language.given_names and _is_given_name(scan, at, word):
        return Class.NAME
    if known in (None, Class.PARTICLE) and _is_of_home_name(scan, at, word):
        return Class.NAME
    if known is None and _ends_name(scan, at, word):
        return Class.NAME
    if known is not None:
        return known
    if "-" in word and scan.lexicon.is_compound(word):
        return Class.OFFICE
    if is_of_calendar(scan, at, word):
        return Class.OTHER
    if scan.language.bound_article and word not in scan.lexicon.known:
        return _unknown_class(scan, at, word)
    if (side := scan.match(Kind.SIDE, at)) is not None and _heads_office(scan, side.end):
        return Class.OFFICE  # "中方特别代表"
    if len(word) == 1 and not scan.language.spaced:
        return Class.OTHER
    words = scan.tokens.words
    joined = at > 0 and (words[at - 1] in JOINERS or words[at + 1 : at + 2] in _JOINED)
    return Class.OTHER if word in scan.lexicon.known and not joined else Class.NAME


def _unknown_class(scan: Scan, at: int, word: str) -> Class:
    """What an unknown word is where the article is glued to nouns: few names begin with one that has it.

    After an office it is one more word of it; within a name, the surname.
    """
    if not scan.is_definite(at):
        return Class.OTHER if _has_suffix(scan, word) else Class.NAME
    before = scan.class_of(at - 1) if at > 0 else Class.OTHER
    following = scan.tokens.words[at + 1 : at + 2]
    if before in (Class.NAME, Class.PARTICLE) or not scan.language.name_particles.isdisjoint(following):
        return Class.NAME
    if before is Class.LINK and at > 1:
        before = scan.class_of(at - 2)
    return Class.OFFICE if before in (Class.HEAD, Class.OFFICE, Class.PLACE) else Class.OTHER


def _has_suffix(scan: Scan, word: str) -> bool:
    """Whether a known word has a pronoun glued behind it."""
    language, known = scan.language, scan.lexicon.known
    for suffix in language.suffixes:
        rest = word.removesuffix(suffix)
        if len(rest) == len(word) or not rest:
            continue
        alone = language.before_suffix.get(rest[-1])
        if rest in known or (alone is not None and rest[:-1] + alone in known):
            return True
    return False


def _heads_office(scan: Scan, at: int) -> bool:
    """Whether the word is one of an office."""
    return at < len(scan.tokens) and scan.class_of(at) in (Class.HEAD, Class.OFFICE)


def _is_given_name(scan: Scan, at: int, word: str) -> bool:
    """Whether a given name that could be another word is one here: before a name, before "son of"."""
    if word not in scan.lexicon.known:
        return True
    before = scan.class_of(at - 1) if at > 0 else Class.OTHER
    son = not scan.language.name_particles.isdisjoint(scan.tokens.words[at + 1 : at + 2])
    if scan.is_definite(at) and scan.lexicon.classes.get(word) is Class.HEAD:  # a title
        following = frozenset(scan.tokens.words[at + 1 : at + 2])
        office = not following.isdisjoint(scan.language.office_words | scan.lexicon.place_words)
        return son or (before in (Class.NAME, Class.PARTICLE) and not office)
    if before is Class.PARTICLE:
        return True
    if before in _BEFORE_NAME and (son or _is_strange(scan, at + 1)):
        return before is not Class.HEAD or word not in scan.lexicon.classes
    if before in (Class.NAME, Class.PARTICLE) and scan.is_definite(at):
        return True
    return son and word not in scan.lexicon.verb_firsts


def _is_of_home_name(scan: Scan, at: int, word: str) -> bool:
    """Whether the word begins a name of the publisher's people, or is all that such a surname lacks."""
    if begins_home_name(scan, at, word):
        return True
    words, home = scan.tokens.words, scan.lexicon.home_name
    if not scan.language.spaced or at == 0 or scan.class_of(at - 1) is not Class.NAME:
        return False
    if at == 1 or scan.class_of(at - 2) is not Class.NAME:
        return home(f"{words[at - 1]} {word}") is not None
    first = at == _THIRD or scan.class_of(at - 3) is not Class.NAME
    return first and home(" ".join(words[at - 2 : at + 1])) is not None


def _ends_name(scan: Scan, at: int, word: str) -> bool:
    """Whether a known word with the article is the surname to a given name after an office."""
    if not scan.language.bound_article or at <= 1 or not scan.is_definite(at):
        return False
    if word in scan.language.relatives or word in scan.lexicon.calendar:
        return False
    before = scan.class_of(at - 1)
    if before is Class.PARTICLE:
        return True
    return before is Class.NAME and scan.class_of(at - 2) in _BEFORE_NAME - {Class.NAME}


def _is_strange(scan: Scan, at: int) -> bool:
    """Whether the word may be a name, as far as it is known by itself."""
    if at >= len(scan.tokens) or not scan.is_capital(at):
        return False
    word = scan.tokens.words[at]
    if word in scan.language.given_names:
        return True
    return not (word in scan.lexicon.known or word in scan.lexicon.place_firsts)
