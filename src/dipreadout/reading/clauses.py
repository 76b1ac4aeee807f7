"""Where clauses begin and end: commas, quotation marks, numbers, and what stands before a subject."""

from __future__ import annotations

from collections.abc import Iterator

from dipreadout.reading.cast import People
from dipreadout.reading.kinds import Class, Kind
from dipreadout.reading.scan import Scan
from dipreadout.reading.sentences import Sentence
from dipreadout.reading.speakers import subject
from dipreadout.reading.verbs import past_adverbs

__all__ = [
    "BEFORE_TAIL",
    "CLAUSE_STOPS",
    "CLOSERS",
    "GROUP_WITHIN",
    "QUOTES",
    "TAIL_ENDS",
    "WITHIN",
    "before_subject",
    "begins_preamble",
    "begins_with_verb",
    "commas",
    "ends",
    "is_heading",
    "is_item",
    "past_glued",
    "past_number",
    "stops",
]

_COMMAS = 6
"""How many commas a phrase before the speaker may hold."""
_NUMBER = 2
"""How many digits the number of a paragraph has at most."""
_OFFICE = (Class.HEAD, Class.OFFICE)
CLOSERS = {"»": "«", "”": "“", "」": "「", "』": "『"}
"""Marks that close a quotation, and those that open it."""
QUOTES = frozenset("\"“”„«»'‘’「」『』")
_HEADING = 10
"""How many words a heading has at most."""
_STOPS = frozenset(".。!?！？")
_NO_HEADING = _STOPS | QUOTES | frozenset(",;:；：，؛،؟")
TAIL_ENDS = frozenset(".,!?:;。！？") | QUOTES
GROUP_WITHIN = 8
"""Within how many words a subject without a name has the noun that tells what it is."""
CLAUSE_STOPS = frozenset(";:.")
BEFORE_TAIL = QUOTES | {","}
WITHIN = 30
"""Within how many words a subject stands after a phrase with no comma."""


def is_item(scan: Scan, start: int, end: int) -> bool:
    """Whether a sentence is a numbered item."""
    return past_number(scan, start, end) > start


def is_heading(scan: Scan, sentence: Sentence) -> bool:
    """Whether a sentence is a heading: a short paragraph after a full stop, that ends in none."""
    words = scan.tokens.words
    whole = sentence.begins_paragraph and sentence.ends_paragraph
    if not whole or sentence.start == 0 or sentence.end - sentence.start > _HEADING:
        return False
    return words[sentence.end - 1] not in _NO_HEADING and words[sentence.start - 1] in _STOPS


def past_glued(scan: Scan, at: int, end: int) -> int:
    """Past the conjunctions that are glued before the first word."""
    words = scan.tokens.words
    while at + 1 < end and words[at] in scan.language.proclitics and words[at] in scan.language.adverbs:
        at += 1
    return at


def past_number(scan: Scan, at: int, end: int) -> int:
    """Past the number of a paragraph: "2.", "(1)"."""
    words = scan.tokens.words
    opened = words[at] == "("
    here = at + opened
    if here + 2 >= end or not words[here].isdigit() or len(words[here]) > _NUMBER:
        return at
    closed = words[here + 1] == ")" or (words[here + 1] == "." and not opened)
    return here + 2 if closed else at


def begins_with_verb(scan: Scan, start: int) -> bool:
    """Whether the first word could be a verb of whoever spoke last: where nouns have cases, some end so."""
    language = scan.language
    if not language.null_subject or not language.cased or language.endings:
        return False
    return scan.tokens.forms[start].endswith(language.verb_endings)


def before_subject(scan: Scan, at: int, end: int) -> int:
    """Past the adverbs before a subject; a pronoun that stands before verbs, "los", is an article there."""
    here = at
    while here < end and (after := scan.adverb_end(here)) > here:
        if after < end and scan.class_of(after) is Class.HEAD and scan.class_of(after - 1) in _OFFICE:
            break  # "le premier" is one, and no adverb in "le Premier Ministre"
        here = min(after, end)
    while here > at and scan.tokens.words[here - 1] in scan.language.articles:
        here -= 1
    return here


def commas(scan: Scan, start: int, end: int) -> Iterator[int]:
    """The first commas of a sentence."""
    words = scan.tokens.words
    seen = 0
    for at in range(start, end - 1):
        if words[at] == "," and not _ends_quotation(words, start, at):
            seen += 1
            if seen > _COMMAS:
                return
            yield at


def _ends_quotation(words: list[str], start: int, at: int) -> bool:
    """Whether a quotation ends here that began before the sentence: its speaker follows."""
    mark = words[at - 1]
    if mark == '"':
        return words[start:at].count(mark) % 2 == 1
    return mark in CLOSERS and CLOSERS[mark] not in words[start:at]


def begins_preamble(scan: Scan, start: int) -> bool:
    """Whether a sentence begins with words that stand before its subject."""
    words, language = scan.tokens.words, scan.language
    numbered = any(word[0].isdigit() for word in words[start + 1 : start + 2])
    return (
        words[start] in language.preambles
        or (words[start] in language.day_words and numbered)  # "El 7 de mayo"
        or (
            scan.tokens.forms[start].endswith(language.preamble_endings)
            and scan.class_of(start) is not Class.PLACE
        )
        or scan.match(Kind.ASIDE, start) is not None
    )


def ends(scan: Scan, people: People, at: int, end: int) -> bool:
    """Whether the attribution ends here, or after whom it was said to: "the speaker told Roe"."""
    if stops(scan, at, end):
        return True
    hearer = subject(scan, people, at, end)
    return hearer is not None and stops(scan, hearer.end, end)


def stops(scan: Scan, at: int, end: int) -> bool:
    """Whether the sentence ends here, or goes on with an aside: ", adding that", "on Tuesday"."""
    words = scan.tokens.words
    if at >= end or words[at] in TAIL_ENDS or words[at] in scan.language.preambles:
        return True
    if not scan.language.free_order or words[at] not in scan.language.conjunctions or at + 1 >= end:
        return False
    return scan.match(Kind.CUE, past_adverbs(scan, at + 1, end - 1)) is not None  # "…, said Roe and added"
