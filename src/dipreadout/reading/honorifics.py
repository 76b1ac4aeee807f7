"""Titles of address, and what looks like one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dipreadout.reading.kinds import Class

if TYPE_CHECKING:
    from dipreadout.reading.scan import Scan

__all__ = ["is_honorific"]


def is_honorific(scan: Scan, at: int, word: str) -> bool:
    """Whether a word is a title of address."""
    if scan.is_excellency(at) or _is_postnominal(scan, at, word):
        return True
    if word in scan.language.honorifics:
        if scan.language.bound_article and word in scan.language.heads and not scan.is_definite(at):
            return False  # "Emir of the State"
        return not _holds_office(scan, at, word) and not _names_child(scan, at)
    return len(word) == 1 and _is_of_title(scan, at)


def _is_postnominal(scan: Scan, at: int, word: str) -> bool:
    """Whether letters in capitals follow a name: "Jane Roe MP"."""
    if word not in scan.language.postnominals or at == 0 or not scan.tokens.printed(at).isupper():
        return False
    return scan.class_of(at - 1) is Class.NAME


def _names_child(scan: Scan, at: int) -> bool:
    """Whether a title of address is a given name here: "Шейха бинт Роэ"."""
    language, words = scan.language, scan.tokens.words
    return language.genitives and at + 1 < len(words) and words[at + 1] in language.name_particles


def _is_of_title(scan: Scan, at: int) -> bool:
    """Whether a letter is of a title of address that is printed apart: "S. M."."""
    words = scan.tokens.words
    for first in (at, at - 2):
        if first >= 0 and words[first + 1 : first + 4 : 2] == [".", "."]:
            return f"{words[first]}.{words[first + 2]}." in scan.language.honorifics
    return False


def _holds_office(scan: Scan, at: int, word: str) -> bool:
    """Whether a title of address is an office here: "Professor of the University"."""
    following = scan.tokens.words[at + 1 : at + 2]
    if word not in scan.language.heads or not following:
        return False
    if following[0] in scan.language.office_links:
        return True
    of_office = following[0] in scan.language.office_words or following[0] in scan.lexicon.place_words
    return scan.language.modifiers_follow and of_office  # "Emir of the State"
