"""The office of a person: before the name, or after it between commas.

All numbers are token indices, half-open.
"""

from __future__ import annotations

from dipreadout.reading.kinds import Class, Kind
from dipreadout.reading.names import FULL_NAME, NAMED, OFFICE, run_end
from dipreadout.reading.scan import Scan

__all__ = ["before_name", "is_foreign", "office_after", "opens_quotation"]

_NAMING = frozenset({Class.OFFICE, Class.PLACE, Class.NAME})
_POST = 5
"""Within how many words before it an office has the head whose holder is posted to a city."""
_DASHES = frozenset("-–—─")
_AFTER_NAME = frozenset(",.;:")
"""What stands after a name between commas."""
_MARKS = frozenset(".,")
"""What may stand between an office and the name after it."""
_OPENED = frozenset("«„")
_QUOTED = _OPENED | frozenset("»")
_CLOSING = _QUOTED | frozenset(")")
"""The marks of quotation between which a house's name stands in an office."""
_QUOTATION = 10
"""How many words the name of a house between quotation marks may have."""


def opens_quotation(scan: Scan, at: int) -> bool:
    """Whether a quotation mark stands here before a word; a straight one touches it."""
    tokens = scan.tokens
    straight = tokens.words[at] == '"' and not scan.language.cased
    return tokens.words[at] in _OPENED or (straight and tokens.end(at) == tokens.starts[at + 1])


def before_name(scan: Scan, floor: int, first: int) -> tuple[int, tuple[int, int] | None]:
    """Where the words before a name begin, and the office among them."""
    at = first
    while at > floor and _belongs_before(scan, floor, at - 1, first):
        at = _quotation_start(scan, floor, at - 1)
        if scan.language.modifiers_follow and _begins_anew(scan, floor, at):
            break
    stop = first
    while stop > at and (scan.class_of(stop - 1) is Class.HONORIFIC or scan.tokens.words[stop - 1] in _MARKS):
        stop -= 1
    words = scan.tokens.words
    if stop - 2 > at and words[stop - 2] == "," and words[stop - 1] in scan.language.articles:
        stop -= 2  # "le Ministre, le Dr Roe"
    begin = _past_event(scan, _trim(scan, at, stop), stop)
    stop = _before_brackets(scan, begin, stop)
    if stop < first and scan.tokens.words[first - 1] == "," and is_foreign(scan, begin, stop, first):
        return first, None
    headed_from = _head_start(scan, begin, stop)
    if headed_from > begin and stop < first and words[first - 1] == "," and scan.language.modifiers_follow:
        return first, None  # "in the margins of the Meeting of Ministers of the Union, Roe"
    begin = headed_from
    stop = _before_rank(scan, begin, stop)
    headed = any(scan.class_of(i) is Class.HEAD for i in range(begin, stop))
    if headed and (
        scan.class_of(stop - 1) not in (Class.LINK, Class.OTHER) or scan.tokens.words[stop - 1] in _CLOSING
    ):
        return begin, (begin, stop)
    return stop, None


def _before_rank(scan: Scan, begin: int, stop: int) -> int:
    """Where an office ends before a rank of birth, which is none: "Foreign Minister Prince Roe"."""
    words = scan.tokens.words
    if stop - 2 < begin or words[stop - 1] not in scan.language.noble:
        return stop
    held = scan.class_of(stop - 2) is Class.HEAD and words[stop - 2] not in scan.language.noble
    return stop - 1 if held else stop


def _past_event(scan: Scan, at: int, stop: int) -> int:
    """Past a noun for an encounter before an office: "Meeting of Minister Roe"."""
    words, language = scan.tokens.words, scan.language
    if language.modifiers_follow or at + 1 >= stop or words[at + 1] not in language.of:
        return at
    noun = words[at] in language.visit_nouns or scan.match(Kind.EVENT_NOUN, at) is not None
    return _trim(scan, at + 2, stop) if noun else at


def _quotation_start(scan: Scan, floor: int, at: int) -> int:
    """Where the quotation opens that closes at a token; the token itself where none does."""
    words = scan.tokens.words
    if words[at] != "»":
        return at
    opened = (here for here in range(at - 1, max(floor, at - _QUOTATION) - 1, -1) if words[here] == "«")
    return next(opened, at)


def _head_start(scan: Scan, at: int, stop: int) -> int:
    """Where an office begins whose first word is its head, but for a state's adjective and a few others."""
    words, language = scan.tokens.words, scan.language
    if not language.before_head and (language.cased or not language.modifiers_follow):
        return at
    head = next((i for i in range(at, stop) if scan.class_of(i) is Class.HEAD), at)
    begin = head
    while begin > at and _stands_before_head(scan, begin - 1, head):
        begin -= 1
    while begin < head and words[begin] in language.conjunctions:
        begin += 1
    return begin


def _stands_before_head(scan: Scan, at: int, head: int) -> bool:
    words, language = scan.tokens.words, scan.language
    place = scan.match(Kind.ADJECTIVE, at)
    if words[at] in language.before_head or (place is not None and place.end <= head):
        return True
    return words[at] in language.conjunctions and at + 1 < head


def _begins_anew(scan: Scan, floor: int, at: int) -> bool:
    """Whether an article parts an office from what stands before it: "met in the Hall the Minister"."""
    if at == floor or scan.class_of(at) is not Class.LINK:
        return False
    before = scan.class_of(at - 1)
    return scan.tokens.words[at] in scan.language.articles and before in _NAMING


def is_foreign(scan: Scan, begin: int, stop: int, first: int) -> bool:
    """Whether an office before a comma is another state's than that of the name after the comma.

    "A invitación del presidente de Perú, He Lifan visitó …".
    """
    words, language = scan.tokens.words, scan.language
    states = language.home_names.keys()
    last = first
    while last < len(words) and scan.class_of(last) is Class.NAME:
        last += 1
    if scan.lexicon.home_name(" ".join(words[first:last])) is None:
        return False
    places = (scan.place(at) for at in range(begin, stop) if words[at - 1] not in language.posted)
    named = {place.value for place in places if place is not None and place.kind is not Kind.CITY}
    return bool(named) and states.isdisjoint(named)


def _belongs_before(scan: Scan, floor: int, at: int, first: int) -> bool:
    """Whether a word before a name belongs to it: of its office, an honorific, or a mark between those."""
    kind = scan.class_of(at)
    word = scan.tokens.words[at]
    if kind is Class.HONORIFIC or kind in OFFICE:
        at_house = not scan.language.cased and scan.class_of(at + 1) is Class.OFFICE  # "at the Ministry"
        return word not in scan.language.person_links or at_house
    if word == "/":
        return at > floor and scan.class_of(at - 1) is Class.HEAD  # "High Representative/Vice-President"
    if word == ".":
        return at > floor and scan.class_of(at - 1) is Class.HONORIFIC
    if word == "," and scan.language.office_comma and _is_before_title(scan, at + 1, first):
        return True
    if word == "," and scan.language.definite_office_comma and _is_before_title(scan, at + 1, first):
        return _follows_definite_office(scan, floor, at, first)
    if word == '"' and not scan.language.cased:
        return floor < at < first - 1 and scan.class_of(at - 1) in OFFICE
    if word in _QUOTED:
        return at + 1 < first or word not in _OPENED
    if not scan.language.spaced and at > floor and _goes_on_with_office(scan, floor, at):
        return True
    if word == "," and scan.language.genitives and scan.tokens.words[at + 1] in scan.language.conjunctions:
        return False  # a clause begins: no comma stands before the last of a list
    return word in "()" or (word == "," and at + 1 < first and _heads_office(scan, floor, at, first))


def _goes_on_with_office(scan: Scan, floor: int, at: int) -> bool:
    """Whether an office stands on both sides of a word: a number, a dash, what makes a clause of a charge."""
    words, language = scan.tokens.words, scan.language
    if words[at] in language.office_numbers or words[at + 1] in language.office_numbers:
        return words[at].isdigit() or words[at] in language.office_numbers
    if words[at] in _DASHES:
        return scan.class_of(at - 1) in OFFICE and scan.class_of(at + 1) in OFFICE
    here = at - 1
    while words[at] in language.attributive and here >= floor and scan.class_of(here) in OFFICE:
        if words[here] in language.charges:
            return True  # "负责全球事务的国务秘书"
        here -= 1
    return False


def _is_repeated(scan: Scan, at: int) -> bool:
    """Whether a link stood before a word of the same office: "aux affaires politiques, à la paix"."""
    posted, words = scan.language.posted, scan.tokens.words
    begin = at - 1
    while begin > 0 and words[begin - 1] != "," and scan.class_of(begin - 1) in OFFICE:
        begin -= 1
    return words[at] in posted and any(
        words[here] in posted and scan.class_of(here + 1) is Class.OFFICE for here in range(begin, at - 1)
    )


def _follows_definite_office(scan: Scan, floor: int, comma: int, first: int) -> bool:
    """Whether an office with an article stands before a comma, and a mark after the name that follows."""
    words, language = scan.tokens.words, scan.language
    stop = run_end(scan, first, len(words))
    while stop < len(words) and scan.class_of(stop) is Class.HONORIFIC:
        stop += 1  # "Jane Roe MP"
    if stop >= len(words) or words[stop] not in _AFTER_NAME:
        return False
    at = comma
    while at > floor and (
        scan.class_of(at - 1) in OFFICE or words[at - 1] in "()" or words[at - 1] in language.articles
    ):
        at -= 1
    definite = (i for i in range(at, comma - 1) if words[i] in language.articles)
    return any(_heads_phrase(scan, i + 1, comma) for i in definite)


def _heads_phrase(scan: Scan, at: int, end: int) -> bool:
    """Whether the words of an office begin here, with nothing but what tells more of its head before it."""
    while at < end and scan.class_of(at) in (Class.OFFICE, Class.PLACE):
        at += 1
    return at < end and scan.class_of(at) is Class.HEAD


def _is_before_title(scan: Scan, at: int, first: int) -> bool:
    """Whether nothing but a title of address stands before the name: ", le Dr Roe"."""
    if at < first and scan.tokens.words[at] in scan.language.articles:
        at += 1
    return all(scan.class_of(i) is Class.HONORIFIC or scan.tokens.words[i] == "." for i in range(at, first))


def _heads_office(scan: Scan, floor: int, comma: int, first: int) -> bool:
    """Whether the words on both sides of a comma are one office.

    They are when the office goes on without a head of its own, "Minister of Trade, Rural Areas and Youth", or
    lists several, "Chairman, President and CEO".
    """
    words = scan.tokens.words
    at = comma
    while at > floor and scan.class_of(at - 1) in OFFICE:
        at -= 1
    at = _trim(scan, at, comma)
    while at < comma and (scan.class_of(at) not in (Class.HEAD, Class.LINK) or words[at] == "&"):
        at += 1
    if at == comma or scan.class_of(at) is not Class.HEAD:
        return False
    if scan.language.office_list:
        return True
    after = range(comma + 1, first)
    if words[comma + 1] in scan.language.conjunctions and words[comma + 2] in scan.language.articles:
        return False  # "Roe, the Chairman, and the President Lima"
    headed = any(scan.class_of(i) is Class.HEAD for i in after)
    return not headed or any(words[i] in scan.language.conjunctions for i in after)


def _trim(scan: Scan, at: int, stop: int) -> int:
    """Past what may stand before an office without being part of it, "in Lima" too."""
    words = scan.tokens.words
    language = scan.language
    while at < stop:
        word = words[at]
        if scan.class_of(at) is Class.PLACE:
            city = scan.match(Kind.CITY, at) if at > 0 and words[at - 1] in language.place_words else None
            if city is None or city.end >= stop or scan.match(Kind.STATE, at) is not None:
                break
            at = city.end
            continue
        loose = word in language.office_links or word in language.articles or word in language.before_office
        if not (loose or word in ",.()" or scan.class_of(at) is Class.HONORIFIC):
            break
        at += 1
    return at


def office_after(scan: Scan, at: int, end: int) -> tuple[int, int] | None:
    """The office that stands after a name and a comma; ``None`` when it is the next person's."""
    words = scan.tokens.words
    language = scan.language
    if at < end and words[at] in language.conjunctions:
        return None  # "Roe, and other officials"
    begin = stop = _trim(scan, at, end)
    while stop < end and _belongs_after(scan, stop, end):
        if scan.class_of(stop) is Class.NAME and _names_next(scan, begin, stop, end):
            return None
        whole = scan.match(Kind.INSTITUTION, stop)
        stop = stop + 1 if whole is None else whole.end
    while stop > begin and (
        words[stop - 1] in language.office_links
        or words[stop - 1] in language.articles
        or words[stop - 1] == ","
    ):
        stop -= 1
    headed = any(scan.class_of(i) is Class.HEAD for i in range(begin, stop))
    return (begin, _before_brackets(scan, begin, stop)) if headed else None


def _before_brackets(scan: Scan, begin: int, stop: int) -> int:
    """Where an office ends without an abbreviation in brackets: "of the Health Organization (WHO)"."""
    words = scan.tokens.words
    if scan.language.office_brackets or stop == begin or words[stop - 1] != ")":
        return stop
    return next((at for at in range(stop - 1, begin, -1) if words[at] == "("), stop)


def _names_next(scan: Scan, begin: int, at: int, end: int) -> bool:
    """Whether a name in an office is the next person's: "Roe, Director of the Department Jane Lima"."""
    stop = at
    while stop < end and scan.class_of(stop) is Class.NAME:
        stop += 1
    of_house = stop < end and scan.class_of(stop) in NAMED
    if scan.language.modifiers_follow:  # so does a house's name: "presidente del Grupo Roe"
        name = scan.tokens.words[at : run_end(scan, at, end)]
        home = len(name) >= FULL_NAME and scan.lexicon.home_name(" ".join(name)) is not None
        return at == begin or scan.class_of(at - 1) in (Class.HEAD, Class.PLACE) or home
    return not of_house and (at == begin or scan.class_of(at - 1) in (Class.HEAD, Class.OFFICE, Class.PLACE))


def _belongs_after(scan: Scan, at: int, end: int) -> bool:
    """Whether a word goes on with an office after a name."""
    words = scan.tokens.words
    language = scan.language
    word = words[at]
    day = word in language.day_words and word not in language.articles
    if day or word in language.place_words or word in language.venue_words:
        return _names_institution(scan, at + 1, end) or _is_post(scan, at, end)
    if scan.class_of(at) in OFFICE or word in language.office_words or word in "()":
        return True
    if word == '"' and not language.cased:
        return scan.class_of(at - 1) in OFFICE
    if word in language.articles:
        return words[at - 1] in language.office_links
    return word == "," and _goes_on(scan, at + 1, end)


def _is_post(scan: Scan, at: int, end: int) -> bool:
    """Whether a place follows to which somebody is posted: "Ambassador of Peru in China"."""
    if scan.tokens.words[at] not in scan.language.posted or at + 1 >= end:
        return False
    if scan.class_of(at - 1) is Class.PLACE and scan.match(Kind.STATE, at + 1) is not None:
        return True
    office = scan.tokens.words[max(0, at - _POST) : at]
    return not scan.language.stationed.isdisjoint(office) and scan.match(Kind.CITY, at + 1) is not None


def _names_institution(scan: Scan, at: int, end: int) -> bool:
    """Whether "at …" or "in …" goes on with an institution, not with a place or a time."""
    while at < end and scan.tokens.words[at] in scan.language.articles:
        at += 1
    if at < end and scan.class_of(at) in (Class.NAME, Class.OFFICE):
        return True
    return at < end and not scan.language.cased and scan.match(Kind.ORGANISATION, at) is not None


def _goes_on(scan: Scan, at: int, end: int) -> bool:
    """Whether the words after a comma go on with the same office: no name among them, up to the next stop."""
    words, language = scan.tokens.words, scan.language
    if (
        at < end
        and words[at] in language.place_words
        and not language.venues.isdisjoint(words[at + 1 : at + 3])
    ):
        return False  # ", en la sede del Ministerio"
    if at < end and scan.class_of(at) is Class.LINK and words[at] not in language.conjunctions:
        if not language.modifiers_follow or not (words[at] in language.of or _is_repeated(scan, at)):
            return False  # in French, "Ministre du Commerce, de la Pêche et des Mines"
        at += 1
        while at < end and words[at] in language.articles:
            at += 1
        if at < end and words[at] in language.venues and scan.is_capital(at):
            return False  # ", en el Palacio Presidencial"
    elif at + 1 < end and words[at] in language.conjunctions and words[at + 1] in language.articles:
        return False  # "Ministre, et l'Ambassadeur"
    named = False
    while at < end and scan.class_of(at) in OFFICE:
        if scan.class_of(at) is Class.NAME and scan.class_of(at - 1) is not Class.LINK:
            return False
        named = named or scan.class_of(at) in NAMED
        at += 1
    return named and scan.tokens.words[at - 1] not in scan.language.office_links
