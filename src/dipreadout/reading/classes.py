"""What a word may be part of: a name, an office, a place, a title of address, or none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dipreadout.reading.honorifics import is_honorific
from dipreadout.reading.kinds import OF_OFFICE, Class
from dipreadout.reading.lookalikes import begins_home_name, is_initial, is_no_place, is_of_calendar
from dipreadout.reading.tokens import JOINERS
from dipreadout.reading.uncased import uncased_class

if TYPE_CHECKING:
    from dipreadout.reading.scan import Scan

__all__ = ["classify"]

_JOINED = [[mark] for mark in JOINERS]
_OFFICE_REACH = 16
"""How many words of an office are looked back at for the one that names it."""


def classify(scan: Scan, at: int) -> tuple[Class, int]:
    """What a word may be part of, and up to which token the same holds."""
    word = scan.tokens.words[at]
    if not scan.is_capital(at):
        kind = _lower_class(scan, at, word)
    elif _is_joined(scan, at):
        kind = Class.NAME  # "圣地亚哥·莫拉"
    else:
        place = scan.place(at)
        lone = place is not None and place.end == at + 1
        if place is None or (lone and is_no_place(scan, at, word, place)):
            kind = _capital_class(scan, at, word)
        else:
            return Class.PLACE, place.end
    place = scan.place(at) if kind is Class.PLACE else None
    return kind, at + 1 if place is None else place.end


def _is_joined(scan: Scan, at: int) -> bool:
    """Whether the word is joined to another part of a name."""
    words = scan.tokens.words
    return not scan.language.cased and (
        words[at + 1 : at + 2] in _JOINED or (at > 0 and words[at - 1] in JOINERS)
    )


def _lower_class(scan: Scan, at: int, word: str) -> Class:
    kind = scan.lexicon.classes.get(word, Class.OTHER)
    if kind is Class.OTHER and "-" in word:
        if _is_particled(scan, at, word):
            return Class.NAME
        if scan.language.office_endings and word.partition("-")[0] in scan.language.heads:
            return Class.HEAD  # "министр-наставник"
    if scan.language.office_comma and word in scan.language.honorifics and scan.is_capital_after(at):
        return Class.HONORIFIC  # "la señora Roe"
    if kind is Class.OFFICE and (not _beside_office(scan, at) or _begins_verb(scan, at)):
        kind = Class.OTHER
    elif kind is Class.OTHER and "-" in word and _modifies(scan, at, word):
        return Class.OFFICE
    if kind is Class.OTHER and word in scan.lexicon.lower_firsts and scan.place(at) is not None:
        return Class.PLACE
    endings = scan.language.office_endings or scan.language.modifier_endings
    if kind is Class.OTHER and at > 0 and endings and _goes_on(scan, at, word, endings):
        return Class.OFFICE
    return kind


def _begins_verb(scan: Scan, at: int) -> bool:
    """Whether the word is only like one of an office: "министр высоко оценил", of "высокий представитель"."""
    verb = scan.verb(at) if scan.language.endings else None
    return verb is not None and verb.end > at + 1


def _goes_on(scan: Scan, at: int, word: str, endings: tuple[str, ...]) -> bool:
    """Whether an unknown word goes on with an office by how it ends: "министр внешних сношений"."""
    if not _may_go_on(scan, at, word, endings):
        return False
    # "китайской стороны"
    of_side = scan.class_of(at - 1) is Class.PLACE and not scan.is_capital(at - 1)
    return of_side or _continues_office(scan, at)


def _may_go_on(scan: Scan, at: int, word: str, endings: tuple[str, ...]) -> bool:
    """Whether a word ends as those do that follow the head of an office."""
    if not scan.tokens.forms[at].endswith(endings) or not word[0].isalpha():
        return False
    language, lexicon = scan.language, scan.lexicon
    if word in lexicon.verb_firsts or word in lexicon.calendar or word in language.prepositions:
        return False
    other = word in language.conjunctions or word in language.name_particles
    return not other and scan.adverb_end(at) == at


def _is_of_office(scan: Scan, at: int) -> bool:
    """Whether a capital word is an abbreviation, or of an office by its case: "Лимского горкома"."""
    if not scan.language.office_endings:
        return False
    printed = scan.tokens.printed(at)
    if len(printed) > 1 and (printed.isupper() or printed.isascii()):
        return True
    words = scan.tokens.words
    if at == 0 or at + 1 >= len(words) or scan.is_capital(at + 1):
        return False
    endings = scan.language.office_endings
    known = words[at + 1] in scan.language.office_words
    if not _may_go_on(scan, at, words[at], endings):
        return False
    if not known and not _may_go_on(scan, at + 1, words[at + 1], endings):
        return False
    return _continues_office(scan, at)


def _continues_office(scan: Scan, at: int) -> bool:
    """Whether an office stands before the word, or before the link before it."""
    before = scan.class_of(at - 1)
    if before is Class.LINK and at > 1:
        before = scan.class_of(at - 2)
    return before is Class.HEAD or before is Class.OFFICE


def _modifies(scan: Scan, at: int, word: str) -> bool:
    """Whether a compound of states' adjectives follows a word of an office: "relations sino-russes"."""
    return scan.language.modifiers_follow and scan.lexicon.is_compound(word) and _beside_office(scan, at)


def _is_particled(scan: Scan, at: int, word: str) -> bool:
    """Whether a name begins with a particle in lower case: "al-Roe"."""
    particle, _, rest = word.partition("-")
    name = scan.tokens.starts[at] + len(particle) + 1
    return particle in scan.language.name_particles and bool(rest) and scan.tokens.text[name].isupper()


def _capital_class(scan: Scan, at: int, word: str) -> Class:
    language = scan.language
    if is_honorific(scan, at, word):
        return Class.HONORIFIC
    known = scan.lexicon.classes.get(word)
    if not language.cased:
        return uncased_class(scan, at, word, known)
    if known is Class.HEAD or known is Class.OFFICE:
        return Class.NAME if language.office_comma and _follows_office(scan, at) else known
    if _is_named(scan, at) or _is_of_office(scan, at) or ("-" in word and scan.lexicon.is_compound(word)):
        return Class.OFFICE
    if word in scan.lexicon.event_words or is_of_calendar(scan, at, word):
        named = begins_home_name(scan, at, word) or is_initial(scan, at)
        return Class.NAME if named else Class.OTHER
    if word in language.fillers or _only_begins(scan, at, word):
        return Class.OTHER  # "Homólogo", in a title
    if word in language.starters or word in language.preambles:
        named = begins_home_name(scan, at, word) or is_initial(scan, at)
        return Class.NAME if named else Class.OTHER
    return Class.NAME


def _only_begins(scan: Scan, at: int, word: str) -> bool:
    """Whether a word has its capital because a sentence begins: "Reiteró que", "Recently,"."""
    words, language = scan.tokens.words, scan.language
    if at > 0 and words[at - 1] not in language.ends:
        return False
    if language.null_subject and word in scan.lexicon.verb_firsts:
        return True
    return scan.tokens.forms[at].endswith(language.adverb_endings) and words[at + 1 : at + 2] == [","]


def _is_named(scan: Scan, at: int) -> bool:
    """Whether the word is the name of what the noun before it means: "штата Огайо Джейн Роэ"."""
    words = scan.tokens.words
    if at < 1 or at + 2 >= len(words) or words[at - 1] not in scan.language.named:
        return False
    if at > 1 and scan.is_capital(at - 2):
        return False  # "Московской области"
    return scan.is_capital(at + 1) and scan.is_capital(at + 2)


def _follows_office(scan: Scan, at: int) -> bool:
    """Whether a capital after an office in lower case and a comma begins a name: "…, Emir Roe"."""
    words = scan.tokens.words
    if at < 1 or words[at - 1] != "," or at + 1 >= len(words) or not scan.is_capital(at + 1):
        return False
    for here in range(at - 2, max(-1, at - _OFFICE_REACH), -1):
        if words[here] in ",;.":
            return False
        if words[here] in scan.language.heads and not scan.is_capital(here):
            return True
    return False


def _beside_office(scan: Scan, at: int) -> bool:
    """Whether the word beside it is of an office too: in lower case, "foreign" alone is no office's."""
    if scan.language.modifiers_follow and at > 0 and scan.class_of(at - 1) in OF_OFFICE:
        return True
    words = scan.tokens.words[at + 1 : at + 3]
    if words and words[0] in scan.language.conjunctions:
        words = words[1:]
    known = (scan.language.heads, scan.language.office_words, scan.lexicon.place_words)
    return bool(words) and any(words[0] in kind for kind in known)
