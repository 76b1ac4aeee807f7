"""Who takes part in an encounter: who is met, who is with whom, and who is only spoken of."""

from __future__ import annotations

from collections.abc import Container, Iterator

from dipreadout.reading.kinds import Class, Kind, Match
from dipreadout.reading.names import Known
from dipreadout.reading.people import Mention
from dipreadout.reading.scan import Scan

__all__ = [
    "accompanying",
    "in_clause",
    "is_attributive",
    "is_object",
    "is_spoken_of",
    "near_verb",
    "stands_alone",
    "takes_part",
]

_ATTRIBUTE = 20
"""How many words a clause before what it tells more of may have."""
_CLAUSE = 200
"""How many words without a comma a clause about a word may have."""
_NOUN = 3
"""How many words may stand between whose encounter it was and the noun: "'s phone call with"."""
_MANNER = 6
"""How far before a mention the phrase may begin that tells how its person took part."""


def is_object(scan: Scan, verb: Match, mention: Mention) -> bool:
    """Whether a person is named right after a verb, with nothing but an article between them."""
    at = verb.shown_end
    while at < mention.start and scan.tokens.words[at] in scan.language.articles:
        at += 1
    return at == mention.start and not mention.possessive


def accompanying(scan: Scan, start: int, people: list[Mention], beside: Container[int]) -> Iterator[Mention]:
    """Those who were there beside others: whom a phrase says so of, and whoever is joined to them."""
    words, language = scan.tokens.words, scan.language
    loose = language.conjunctions | language.articles | language.of
    last: Mention | None = None
    for mention in people:
        between = words[last.end : mention.start] if last is not None else []
        if (
            mention.name[0] in beside
            or _follows(scan, Kind.ACCOMPANIED, start, mention)
            or (between and loose.issuperset(between))
        ):
            last = mention
            yield mention


def near_verb(scan: Scan, verb: Match, end: int) -> range:
    """Where those stand of whom the sentence says at its end that they were there: "…，陈启明陪同"."""
    found = list(scan.found(Kind.PRESENCE, verb.end, end)) if scan.language.narrates_midway else []
    if not found:
        return range(0)
    last = found[-1]
    begin = last.start
    while begin > verb.end and scan.tokens.words[begin - 1] != ",":
        begin -= 1
    return range(begin if begin > verb.end else last.start, last.start)


def is_attributive(scan: Scan, at: int, end: int) -> bool:
    """Whether the words before this token tell more of those after it: "来华进行国事访问的", "访问期间"."""
    if at >= end or not scan.language.attributive:
        return False
    return scan.tokens.words[at] in scan.language.attributive or scan.match(Kind.MARGIN, at) is not None


def in_clause(scan: Scan, start: int, at: int) -> bool:
    """Whether the token stands in a clause about a word before it that does not tell of the encounter."""
    words, relatives = scan.tokens.words, scan.language.relatives
    for here in range(at - 1, max(start, at - _CLAUSE) - 1, -1):
        if words[here] == ",":
            return False
        if words[here] in relatives and scan.begins_clause(here):
            if scan.match(Kind.INCLUDING, here) is not None:
                return False
            after = here + 1, min(here + 4, len(words))  # "… a meeting which was attended by Roe"
            return all(scan.first(kind, *after) is None for kind in (Kind.ENCOUNTER, Kind.PRESENCE))
    return False


def _follows(scan: Scan, kind: Kind, start: int, mention: Mention) -> bool:
    """Whether a phrase of this kind stands right before the mention, but for articles and the like."""
    words = scan.tokens.words
    language = scan.language
    at = mention.start
    while at > start and (words[at - 1] in language.articles or words[at - 1] in language.before_office):
        at -= 1
    return any(match.end == at for match in scan.found(kind, max(start, at - _MANNER), at))


def takes_part(
    scan: Scan, start: int, mention: Mention, verb: Match, people: tuple[Mention, ...], known: Known
) -> bool:
    """Whether a person met, and is not only talked about."""
    if in_clause(scan, start, mention.start) or is_spoken_of(scan, start, mention):
        return _is_met_in_clause(scan, mention)
    if scan.language.attributive and _in_attribute(scan, mention.end):
        return False
    if verb.kind is Kind.TITLE_NOUN and mention.possessive and mention.end + 1 >= verb.start - _NOUN:
        # "Readout of President Roe's call with", but not "PM's call with"
        return mention.office is not None or mention.name[1] - mention.name[0] > 1
    if mention.possessive and (mention.office is None or mention.name[0] < verb.start):
        return False
    return (
        mention.office is not None
        or mention.of is not None
        or _is_bare_person(scan, start, mention, verb, people, known)
    )


def _in_attribute(scan: Scan, at: int) -> bool:
    """Whether a name before this token is in a clause about what follows: "出席罗哈斯就职仪式的"."""
    words, language = scan.tokens.words, scan.language
    if at >= len(words) or words[at] in language.leads or stands_apart(scan, at):
        return False
    for here in range(at, min(len(words), at + _ATTRIBUTE)):
        if words[here] == "," or scan.match(Kind.ENCOUNTER, here) is not None:
            return False
        if words[here] in language.attributive:
            return True
    return False


def stands_apart(scan: Scan, at: int) -> bool:
    """Whether the word after a name shows that the name ends there: a verb, a preposition, a mark."""
    if at >= len(scan.tokens):
        return True
    word, language = scan.tokens.words[at], scan.language
    return (
        not word[0].isalpha()
        or word in language.before_verbs
        or word in language.conjunctions
        or word in language.leads
        or word in language.list_ends
        or word in language.before_office
        or scan.class_of(at) is Class.HONORIFIC
        or scan.adverb_end(at) > at
        or scan.verb(at) is not None
        or scan.match(Kind.ENCOUNTER, at) is not None
    )


def _is_met_in_clause(scan: Scan, mention: Mention) -> bool:
    """Whether a clause about the person says that they met: "President Roe, with whom he met"."""
    words, language = scan.tokens.words, scan.language
    at = mention.end + (words[mention.end : mention.end + 1] == [","])
    if (
        at + 2 >= len(words)
        or words[at] not in language.person_links
        or words[at + 1] not in language.relatives
    ):
        return False
    return scan.first(Kind.ENCOUNTER, at + 2, min(at + 4, len(words))) is not None


def is_spoken_of(scan: Scan, start: int, mention: Mention) -> bool:
    """Whether the words before a name say that its person was not there: "Envoy of President Roe"."""
    if _follows(scan, Kind.NOT_PRESENT, start, mention) or _is_before(scan, start, mention):
        return True
    within = scan.found(Kind.NOT_PRESENT, mention.start, mention.name[0])
    return any(match.end < mention.name[0] and scan.class_of(match.end) is Class.HEAD for match in within)


def _is_before(scan: Scan, start: int, mention: Mention) -> bool:
    """Whether a person is named in a phrase about another encounter: "Following Roe's call with Lima, …"."""
    end = scan.past_aside(start)
    kinds = (Kind.EVENT_NOUN, Kind.TITLE_NOUN)
    return mention.start < end and any(scan.first(kind, start, end) is not None for kind in kinds)


def stands_alone(scan: Scan, start: int, mention: Mention) -> bool:
    """Whether nothing beside a name without an office shows that it is no name."""
    if scan.language.spaced:
        return True
    return _begins_name(scan, start, mention.start) and stands_apart(scan, mention.end)


def _begins_name(scan: Scan, start: int, at: int) -> bool:
    """Whether a name can begin at this token: at the head of a clause, after a verb or what joins people."""
    if at <= start:
        return True
    before, language = scan.tokens.words[at - 1], scan.language
    return (
        not before[0].isalpha()
        or before in language.conjunctions
        or before in language.before_verbs
        or before in language.person_links
        or any(m.end == at for m in scan.found(Kind.ENCOUNTER, max(start, at - 2), at))
    )


def _is_bare_person(
    scan: Scan, start: int, mention: Mention, verb: Match, people: tuple[Mention, ...], known: Known
) -> bool:
    """Whether a name without an office is a person's, and not a company's or a news agency's."""
    words = scan.tokens.words
    name = " ".join(words[slice(*mention.name)])
    if mention.start < mention.name[0] or name in known.parts:
        return True
    before = words[mention.start - 1] if mention.start > start else ""
    if stands_alone(scan, start, mention) and scan.lexicon.home_name(name) is not None:
        return True
    counterparts, at = scan.language.counterparts, mention.start - 2
    if before == "," and at >= start and words[at] in counterparts:
        return True  # "her counterpart, Ana Roe"
    if before in counterparts or (at >= start and words[at] in counterparts and scan.place(at + 1)):
        return True
    several = mention.name[1] - mention.name[0] > 1
    if not (scan.language.cased or several):
        return False
    beside_verb = verb.start == mention.end or verb.end == mention.start or before == words[verb.end - 1]
    listed = before in scan.language.conjunctions and any(
        person.end in (mention.start - 1, mention.start - 2) for person in people
    )
    language = scan.language
    follows = mention.end < len(words) and words[mention.end] in language.conjunctions - {","}
    first = mention.start == start and follows  # "Roe and Prime Minister Lima"
    listed = listed or (first and any(person.start == mention.end + 1 for person in people))
    linked = before in language.between or (
        not language.cased and before in language.person_links - language.proclitics
    )
    return beside_verb or ((listed or linked) and several)
