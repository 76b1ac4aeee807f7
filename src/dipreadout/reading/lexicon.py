"""A language's phrases, compiled once into one automaton over words.

The automaton is a tree of words: one look-up where no phrase begins, and a walk down the tree where one does.
Every phrase has a bounded reach, so the work is linear in the text.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from itertools import product
from typing import NamedTuple, TypeAlias

import attrs

from dipreadout import gazetteer
from dipreadout.languages.base import GAP, LONG_GAP, Language, phrases
from dipreadout.model import MeetingKind
from dipreadout.reading.runs import Runs
from dipreadout.reading.tokens import Tokenizer, Tokens

__all__ = ["PLACES", "VERBS", "Class", "Kind", "Lexicon", "Match", "lexicon"]


class Kind(enum.IntEnum):
    """What a phrase is, to the reading."""

    STATE = enum.auto()
    """The name of a state; the value is its code."""
    ORGANISATION = enum.auto()
    """The name of an organisation; the value is its code."""
    ADJECTIVE = enum.auto()
    """A state's adjective; the value is its code."""
    SIDE = enum.auto()
    """A side in one word, as in Chinese; the value is the codes of those that it can be, parted by bars."""
    CITY = enum.auto()
    """A city; the value is its state's code."""
    ENCOUNTER = enum.auto()
    """The verb of an encounter, as texts have it; the value is the kind of encounter."""
    TITLE = enum.auto()
    """The same, as titles have it."""
    OPENING = enum.auto()
    TITLE_NOUN = enum.auto()
    MEETING_CLAUSE = enum.auto()
    EVENT_NOUN = enum.auto()
    PASSIVE = enum.auto()
    KIND = enum.auto()
    VISIT = enum.auto()
    PART_OF_DAY = enum.auto()
    FUTURE = enum.auto()
    REQUEST = enum.auto()
    REQUESTED = enum.auto()
    MARGIN = enum.auto()
    OUTSIDER = enum.auto()
    CEREMONY = enum.auto()
    NOT_PRESENT = enum.auto()
    ACCOMPANIED = enum.auto()
    INCLUDING = enum.auto()
    INTERLOCUTOR = enum.auto()
    REFERENCE = enum.auto()
    AS_FOR = enum.auto()
    CLEFT = enum.auto()
    PRESENCE = enum.auto()
    PRESENCE_BEFORE = enum.auto()
    CUE = enum.auto()
    PRESENT_CUE = enum.auto()
    PARTICIPLE = enum.auto()
    JOINT_CUE = enum.auto()
    JOINT_PARTICIPLE = enum.auto()
    NARRATED_PASSIVE = enum.auto()
    INSTITUTION = enum.auto()
    """An institution without its state's name; the value is the state's code."""
    SOURCE = enum.auto()
    OWN_SOURCE = enum.auto()
    TOPIC = enum.auto()
    EVENT_CUE = enum.auto()
    PASSIVE_CUE = enum.auto()
    PURPOSE = enum.auto()
    JOINT_PURPOSE = enum.auto()
    NARRATION = enum.auto()
    ADVERBIAL = enum.auto()
    JOINT = enum.auto()
    EVENT = enum.auto()
    ASIDE = enum.auto()


class Class(enum.IntEnum):
    """What a word may be part of."""

    NAME = enum.auto()
    """A capital, and no other known word: perhaps a person's name."""
    PARTICLE = enum.auto()
    """Lower case inside names."""
    HEAD = enum.auto()
    """A word that names an office."""
    OFFICE = enum.auto()
    """Another word of an office's or institution's name."""
    PLACE = enum.auto()
    """A state, an organisation or a city, or its adjective."""
    LINK = enum.auto()
    """What joins the words of an office."""
    HONORIFIC = enum.auto()
    """A title of address."""
    OTHER = enum.auto()
    """Anything else."""


class Match(NamedTuple):
    """A phrase found: tokens ``start`` to ``end``; ``shown_start`` to ``shown_end`` are the expression."""

    kind: Kind
    start: int
    end: int
    shown_start: int
    shown_end: int
    value: str


_ADVERB = 4
"""How many letters an adverb has that is told by its ending: "Ly" and "Ло" are names."""


class _Leaf(NamedTuple):
    """What a phrase means, where it ends."""

    kind: Kind
    shown: tuple[int, int]
    """The indices of the words that are the expression, gaps counted as a word: those between the brackets,
    else all; the first is negative where they begin past adverbs, if there are some."""
    value: str


class _Node(dict[str, "_Node"]):
    """A state of the automaton: the next word leads to the next state."""

    __slots__ = ("gapped", "leaves")

    def __init__(self) -> None:
        super().__init__()
        self.leaves: list[_Leaf] = []
        self.gapped = False
        """Whether it has a gap after it."""


_ADVERBS = "~ "
"""What no token is; in phrases it is written without the space."""
_GAPS = {"*": ["*"], "**": ["**"], "~": [_ADVERBS]}
_REACHES = {"*": GAP, "**": LONG_GAP}
_STOPS = frozenset({".", "!", "?", ";", ":", "。", "！", "？", "；", "؟"})
_NONE: Mapping[Kind, Match] = {}


@attrs.frozen(eq=False)
class Lexicon:
    """A language, compiled: its phrases as an automaton, and sets of words that the reading asks for."""

    language: Language
    """With its words as they are compared."""
    tokenizer: Tokenizer
    firsts: tuple[frozenset[str], ...]
    """By kind, the words with which its phrases begin."""
    verb_firsts: frozenset[str]
    """The words with which any verb of a subject begins."""
    decisive: frozenset[str]
    """The words of which a sentence has at least one if it is more than the content of what a person said."""
    beginnings: frozenset[str]
    """The words with which a sentence may begin that is about the encounter itself."""
    place_firsts: frozenset[str]
    """The words with which names of places begin."""
    lower_firsts: frozenset[str]
    """Those of them that are printed without a capital."""
    nominatives: Mapping[str, tuple[str, ...]]
    """Where words lose endings, the names of places of one word, by what they are compared by."""
    initialisms: frozenset[str]
    """Where words lose endings, those of them that are initials, which lose none: "САР", not "Сара"."""
    known: frozenset[str]
    """Every word of the language's data, where those that are none of them may be names."""
    event_words: frozenset[str]
    """The words that encounters are told with; in a title they have capitals, as names do."""
    calendar: frozenset[str]
    """Months, days of the week, and words such as "today"."""
    heads: frozenset[str]
    """The heads of offices as dictionaries have them."""
    classes: Mapping[str, Class]
    """What a word in lower case may be part of, where it is not ``OTHER``."""
    summits: Mapping[str, frozenset[str]]
    """A noun for all sides, or its last two words, to the words of which one is in the office of each."""
    references: tuple[tuple[frozenset[str], tuple[frozenset[str], ...]], ...]
    """The words by which the holders of an office are called as well, to the words of those offices."""
    states: frozenset[str]
    """The codes of all states."""
    place_words: frozenset[str]
    """Names and adjectives of one word: what compounds such as "China-Peru" are made of."""
    home_name: Callable[[str], object]
    """Whether a name in lower case is one that the people of a state with known spellings have."""
    stops: frozenset[str]
    """What no gap reaches across: the end of a sentence, and the beginning of a clause."""
    compound: Callable[[str], object]
    """Whether a word is made of states in a character or two: "中美"."""
    _root: _Node
    _definite_root: _Node
    """The phrases that a word with its article glued to it may begin: none with a verb."""

    def matches(self, tokens: Tokens, at: int) -> Mapping[Kind, Match]:
        """The phrases that begin at a word, the longest of each kind."""
        root = self._root
        if root is not self._definite_root and self.tokenizer.is_definite(tokens.printed(at)):
            root = self._definite_root
        node = root.get(tokens.words[at])
        return _NONE if node is None else _follow(self, tokens, at, node)

    def adverb_end(self, tokens: Tokens, at: int) -> int:
        """Where the adverb that begins at a word ends; ``at`` itself when there is none."""
        word = tokens.words[at]
        if word in self.firsts[Kind.ADVERBIAL]:
            phrase = self.matches(tokens, at).get(Kind.ADVERBIAL)
            if phrase is not None:
                return phrase.end
        if word in self.language.adverbs:
            return at + 1
        form = tokens.forms[at]
        return at + (form.endswith(self.language.adverb_endings) and len(form) >= _ADVERB)


def _follow(lexicon: Lexicon, tokens: Tokens, at: int, node: _Node) -> dict[Kind, Match]:
    """The phrases that begin at ``at``, whose first word led to ``node``.

    Of several of a kind the longest counts. Of one whose gap holds a preposition only what stands before that
    gap: "held talks on the margins of the session" tells of talks.
    """
    best: dict[Kind, tuple[tuple[int, bool, int], Match]] = {}
    words = tokens.words
    size = len(words)
    pending: list[_Path] = [(node, (at,), 0)]
    while pending:
        node, places, loose = pending.pop()
        after = places[-1] + 1
        rank = (loose or after, not loose, after)
        for kind, shown, value in node.leaves:
            known = best.get(kind)
            if known is None or rank > known[0]:
                low, high = shown
                if low < 0:  # past adverbs, where there are some
                    low = -low if places[-low] > places[-low - 1] else 0
                low, high = places[low], places[high]
                best[kind] = rank, Match(kind, at, after, low, high + 1, value)
        if not node or after >= size:
            continue
        if node.gapped:
            pending += _past_gaps(lexicon, tokens, node, places, loose)
        following = node.get(words[after])
        if following is not None:  # followed first, so that of two readings the one without a gap counts
            pending.append((following, (*places, after), loose))
    return {kind: match for kind, (_, match) in best.items()}


_Path: TypeAlias = tuple[_Node, tuple[int, ...], int]
"""A state, the tokens by which it was reached, and where the first gap began that holds a preposition."""


def _past_gaps(
    lexicon: Lexicon, tokens: Tokens, node: _Node, places: tuple[int, ...], loose: int
) -> Iterator[_Path]:
    """The states past the gaps that a state has."""
    for mark, reach in _REACHES.items():
        gap = node.get(mark)
        if gap is not None:
            yield from _past_words(lexicon, tokens.words, gap, places, reach, loose)
    parted = node.get(_ADVERBS)
    if parted is not None:
        yield from _past_adverbs(lexicon, tokens, parted, places, loose)


def _past_words(
    lexicon: Lexicon, words: list[str], gap: _Node, places: tuple[int, ...], reach: int, loose: int
) -> Iterator[_Path]:
    """The states past up to ``reach`` words."""
    stops, links = lexicon.stops, lexicon.language.prepositions
    after = places[-1] + 1
    left = reach
    for there in range(after, len(words)):
        following = gap.get(words[there])
        if following is not None:
            yield following, (*places, after, there), loose
        left -= words[there] != ","
        if left < 0 or words[there] in stops:
            break
        if not loose and words[there] in links:
            loose = after


def _past_adverbs(
    lexicon: Lexicon, tokens: Tokens, gap: _Node, places: tuple[int, ...], loose: int
) -> Iterator[_Path]:
    """The states past any number of adverbs."""
    there = after = places[-1] + 1
    while there < len(tokens):
        following = gap.get(tokens.words[there])
        if following is not None:
            yield following, (*places, after, there), loose
        past = lexicon.adverb_end(tokens, there)
        if past == there:
            return
        there = past


@cache
def lexicon(language: Language) -> Lexicon:
    """The compiled form of ``language``, made when it is first asked for."""
    tokenizer = Tokenizer(language)
    names = tuple(_names(language))
    tokenizer.know_names(name.form for _, name in names)
    keyed = tokenizer.keyed(language)
    root = _Node()
    definite_root = _Node() if language.bound_article else root
    firsts: list[set[str]] = [set() for _ in range(max(Kind) + 1)]
    sides = tuple(_sides(language))
    entries = ((kind, one, value) for kind, phrase, value in _entries(language) for one in _expand(phrase))

    def plant(kind: Kind, phrase: str, words: list[str], shown: tuple[int, int], value: str) -> None:
        for tree in _trees(tokenizer, kind, phrase, root, definite_root):
            node = tree
            for word in words:
                node.gapped = node.gapped or word in _REACHES or word == _ADVERBS
                node = node.setdefault(word, _Node())
            node.leaves.append(_Leaf(kind, shown, value))
        firsts[kind].add(words[0])

    for kind, phrase, value in (*entries, *sides):
        plant(kind, phrase, *_compile(phrase, tokenizer), value)
    uncased = not (language.cased and language.spaced)
    own = _known(keyed, root, definite_root) if uncased else _NOTHING
    tokenizer.know(own)
    for kind, name in names:
        plant(kind, name.form, tokenizer.parted(name.form), (0, -1), name.code)
    place_words = frozenset(words[0] for _, name in names if len(words := tokenizer.phrase(name.form)) == 1)
    known = _known(keyed, root, definite_root) if uncased else _NOTHING
    tokenizer.know(
        known | keyed.name_particles | keyed.given_names,
        keyed.heads | keyed.office_words | keyed.honorifics | place_words,
        None if language.spaced else _runs(keyed, known, tokenizer),
    )
    return Lexicon(
        language=keyed,
        tokenizer=tokenizer,
        firsts=tuple(map(frozenset, firsts)),
        verb_firsts=frozenset().union(*(firsts[kind] for kind in VERBS)),
        decisive=keyed.agreements.union(*(firsts[kind] for kind in _DECISIVE)),
        beginnings=frozenset().union(*(firsts[kind] for kind in _BEGINNINGS)),
        place_firsts=frozenset().union(*(firsts[kind] for kind in PLACES)),
        nominatives=_nominatives(names, tokenizer) if language.endings else {},
        initialisms=_initialisms(names, tokenizer) if language.endings else _NOTHING,
        lower_firsts=frozenset(tokenizer.phrase(name.form)[0] for _, name in names if name.form[0].islower()),
        known=own if language.spaced else known,
        event_words=frozenset(
            word
            for kind, phrase, _ in _entries(language)
            if kind in (Kind.ENCOUNTER, Kind.TITLE)
            for word in tokenizer.phrase(phrase)
        ),
        calendar=frozenset(
            word
            for entries in (language.months, language.weekdays, language.relative_days)
            for word in map(tokenizer.keyed_word, entries)
        ),
        heads=language.heads,
        classes=_classes(keyed),
        summits={
            " ".join(tokenizer.phrase(noun)): frozenset(map(tokenizer.keyed_word, offices.split()))
            for noun, offices in language.summits.items()
        },
        references=tuple(
            (
                frozenset(tokenizer.phrase(called)) - keyed.office_links,
                tuple(frozenset(tokenizer.phrase(o)) - keyed.office_links for o in phrases(offices)),
            )
            for called, offices in language.references.items()
        ),
        states=frozenset(name.code for kind, name in names if kind is Kind.STATE),
        place_words=place_words,
        home_name=re.compile("|".join(language.home_names.values()) or r"(?!)").fullmatch,
        stops=_STOPS | keyed.relatives,
        compound=re.compile(_compounds(language)).fullmatch,
        root=root,
        definite_root=definite_root,
    )


_NOTHING: frozenset[str] = frozenset()


def _trees(tokenizer: Tokenizer, kind: Kind, phrase: str, plain: _Node, definite: _Node) -> Iterable[_Node]:
    """Where a phrase belongs: by its first word with or without the article, which no verb has."""
    if plain is definite:
        return (plain,)
    if kind not in _VERBAL:
        return plain, definite
    return (definite if tokenizer.is_definite(phrase.lstrip("[")) else plain,)


def _nominatives(
    names: Iterable[tuple[Kind, gazetteer.Name]], tokenizer: Tokenizer
) -> Mapping[str, tuple[str, ...]]:
    """The names of one word that are compared by the same, as they stand in the nominative."""
    found: dict[str, tuple[str, ...]] = {}
    for kind, name in names:
        words = tokenizer.phrase(name.form)
        if len(words) == 1 and kind is not Kind.ADJECTIVE:
            found[words[0]] = (*found.get(words[0], ()), tokenizer.form(name.form))
    adjectives = {tokenizer.phrase(name.form)[0] for kind, name in names if kind is Kind.ADJECTIVE}
    return {word: forms for word, forms in found.items() if word not in adjectives}


def _initialisms(names: Iterable[tuple[Kind, gazetteer.Name]], tokenizer: Tokenizer) -> frozenset[str]:
    """The words that begin names in capitals, and none with a capital alone."""
    firsts = [(tokenizer.phrase(name.form)[0], name.form.split()[0].isupper()) for _, name in names]
    return frozenset(word for word, upper in firsts if upper) - {word for word, upper in firsts if not upper}


def _known(language: Language, *trees: _Node) -> frozenset[str]:
    """Every word of the language's phrases and lists: where no capital tells names, those are none."""
    words = set().union(
        *(
            value
            for field, value in attrs.asdict(language, recurse=False).items()
            if isinstance(value, frozenset) and field != "given_names"
        )
    )
    pending = list(trees)
    while pending:
        node = pending.pop()
        words.update(node)
        pending += node.values()
    return frozenset(words - {*_REACHES, _ADVERBS, ""} - language.name_particles)


def _runs(language: Language, words: frozenset[str], tokenizer: Tokenizer) -> Runs:
    """What parts the runs of a language in which no white space does."""
    places = frozenset(name.form for kind, name in _names(language) if kind in (Kind.STATE, Kind.CITY))
    verbs = frozenset(
        word for kind, phrase, _ in _entries(language) if kind in VERBS for word in phrase.split()
    )
    forms = (tokenizer.phrase(name.form) for _, name in _names(language))
    pieces = {piece for form in forms if len(form) > 1 for piece in form if len(piece) == 1}
    bound = _bound(language, words)
    sides = {form for _, form, _ in _sides(language)}  # "阿方索"
    free = (language.office_words | language.fillers | places | sides) - verbs - language.heads
    return Runs(
        words=words.union(bound) - pieces,  # "刚果（金）"
        heads=language.heads,
        office=language.office_words,
        free=frozenset(word for word in free if len(word) > 1),
        bound=bound,
        joining=language.conjunctions,
        places=frozenset(place for place in places if len(place) > 1),
        list_ends=language.list_ends,
        linking=language.conjunctions | language.before_verbs | language.side_nouns,
        modals=language.modals | language.posted | language.office_words,
        says=frozenset(
            phrase.split()[0].strip("[]")
            for kind, phrase, _ in _entries(language)
            if kind in (Kind.CUE, Kind.PRESENT_CUE, Kind.PRESENCE)
        ),
        apart=language.attributive,
        named=re.compile("|".join(language.home_names.values()) or r"(?!)").fullmatch,
    )


def _compounds(language: Language) -> str:
    """A pattern of two states or more in a character or two each."""
    shorts = [name.form for name in _listed(language) if name.kind is gazetteer.NameKind.SHORT]
    return rf"(?:{'|'.join(sorted(shorts, key=len, reverse=True))}){{2,}}" if shorts else r"(?!)"


def _bound(language: Language, words: frozenset[str]) -> Mapping[str, frozenset[str]]:
    """What counts only after some others: a state's character after a preposition, "在韩期间"."""
    shorts = (name.form for name in _listed(language) if name.kind is gazetteer.NameKind.SHORT)
    after = language.place_words | language.posted
    bound = dict.fromkeys((form for form in shorts if len(form) == 1 and form not in words), after)
    return bound | {word: frozenset(before.split() or [""]) for word, before in language.bound.items()}


def _sides(language: Language) -> Iterator[tuple[Kind, str, str]]:
    """The sides of one word: a state's character before a noun, whichever states it is short for."""
    if language.spaced:
        return
    codes: dict[str, list[str]] = {}
    for name in _listed(language):
        if name.kind is gazetteer.NameKind.SHORT:
            codes.setdefault(name.form, []).append(name.code)
    for form, of in codes.items():
        for noun in language.side_nouns:
            yield Kind.SIDE, form + noun, "|".join(of)


def _classes(language: Language) -> Mapping[str, Class]:
    """The words of offices and names, and what each is; of two, the stronger."""
    return {
        **dict.fromkeys(language.name_particles, Class.PARTICLE),
        **dict.fromkeys(language.office_links, Class.LINK),
        **dict.fromkeys(language.office_words, Class.OFFICE),
        **dict.fromkeys(language.heads, Class.HEAD),
        **{word: Class.HONORIFIC for word in language.honorifics if "." in word},
    }


def _expand(phrase: str) -> Iterator[str]:
    """The phrases that one with alternatives stands for: ``had|held [talks]``."""
    if "|" not in phrase:
        yield phrase
        return
    for choice in product(*(piece.strip("[]").split("|") for piece in phrase.split())):
        yield " ".join(_bracket(piece, word) for piece, word in zip(phrase.split(), choice, strict=True))


def _bracket(piece: str, word: str) -> str:
    return f"{'[' if piece[0] == '[' else ''}{word}{']' if piece[-1] == ']' else ''}"


def _compile(phrase: str, tokenizer: Tokenizer) -> tuple[list[str], tuple[int, int]]:
    """The words of a phrase as the tokenizer has them, and the indices of those that are the expression."""
    words: list[str] = []
    low, high = 0, -1
    for piece in phrase.split():
        if piece.startswith("["):
            low = len(words)
        bare = piece.strip("[]")
        if bare == "~" and not (low or "[" in phrase):
            low = -len(words) - 1
        words += _GAPS.get(bare) or tokenizer.phrase(bare)
        if piece.endswith("]"):
            high = len(words) - 1
    return words, (low, high)


def _entries(language: Language) -> Iterator[tuple[Kind, str, str]]:
    """Every phrase of the language's data, with what it is and what it tells."""
    for kind, entries in _lists(language):
        for phrase in entries:
            yield kind, phrase, phrase
    for kind, blocks in _blocks(language):
        for value, block in blocks.items():
            for phrase in phrases(block):
                yield kind, phrase, value
    for value, block in language.encounters.items():
        for line in phrases(block):
            told, *titled = line.split(" / ")
            yield Kind.ENCOUNTER, told, value
            for form in titled:
                yield Kind.TITLE, form, value


def _lists(language: Language) -> tuple[tuple[Kind, Iterable[str]], ...]:
    joint = (f"{which} {who}" for which in language.joint_determiners for who in language.joint_nouns)
    return (
        (Kind.PASSIVE, language.passives),
        (Kind.FUTURE, language.future),
        (Kind.REQUEST, language.requests),
        (Kind.REQUESTED, language.requested),
        (Kind.MARGIN, language.margins),
        (Kind.OUTSIDER, language.outsiders),
        (Kind.CEREMONY, language.ceremonies),
        (Kind.NOT_PRESENT, language.not_present),
        (Kind.ACCOMPANIED, language.accompanied),
        (Kind.INCLUDING, language.including),
        (Kind.INTERLOCUTOR, language.interlocutors),
        (Kind.REFERENCE, language.references),
        (Kind.AS_FOR, language.as_for),
        (Kind.CLEFT, language.clefts),
        (Kind.PRESENCE, language.presence),
        (Kind.PRESENCE_BEFORE, language.presence_before),
        (Kind.CUE, (forms[0] for forms in language.cues)),
        (Kind.PRESENT_CUE, (*(form for forms in language.cues for form in forms[1:2]), *language.attitudes)),
        (Kind.PARTICIPLE, (form for forms in language.cues for form in forms[2:])),
        (Kind.JOINT_CUE, language.joint_cues),
        (Kind.JOINT_PARTICIPLE, language.joint_participles),
        (Kind.NARRATED_PASSIVE, language.narrated_passives),
        (Kind.SOURCE, language.sources),
        (Kind.OWN_SOURCE, language.own_sources),
        (Kind.TOPIC, language.topics),
        (Kind.EVENT_CUE, language.event_cues),
        (Kind.PASSIVE_CUE, language.passive_cues),
        (Kind.PURPOSE, language.purposes),
        (Kind.JOINT_PURPOSE, language.joint_purposes),
        (Kind.NARRATION, language.narration),
        (Kind.ADVERBIAL, language.adverbials),
        (Kind.JOINT, (*language.joint_subjects, *joint)),
        (Kind.EVENT, language.events),
        (Kind.ASIDE, language.aside),
    )


def _blocks(language: Language) -> tuple[tuple[Kind, Mapping[str, str]], ...]:
    clauses = {str(MeetingKind.MEETING): "\n".join(language.meeting_clauses)}
    return (
        (Kind.MEETING_CLAUSE, clauses),
        (Kind.INSTITUTION, language.institutions),
        (Kind.OPENING, {str(kind): block for kind, block in language.openings.items()}),
        (Kind.TITLE_NOUN, {str(kind): block for kind, block in language.title_nouns.items()}),
        (Kind.EVENT_NOUN, {str(kind): block for kind, block in language.event_nouns.items()}),
        (Kind.KIND, {str(kind): block for kind, block in language.kinds.items()}),
        (Kind.VISIT, {str(kind): block for kind, block in language.visits.items()}),
        (Kind.PART_OF_DAY, {str(part): block for part, block in language.parts_of_day.items()}),
    )


VERBS = (
    Kind.CUE,
    Kind.JOINT_CUE,
    Kind.PRESENT_CUE,
    Kind.NARRATION,
    Kind.ENCOUNTER,
    Kind.PRESENCE,
)
"""What the verb of a subject can be; of two that are equally long, the earlier counts."""

_VERBAL = frozenset(VERBS) | {
    Kind.TITLE,
    Kind.PASSIVE,
    Kind.PARTICIPLE,
    Kind.JOINT_PARTICIPLE,
    Kind.PRESENCE_BEFORE,
    Kind.NARRATED_PASSIVE,
    Kind.TOPIC,
    Kind.EVENT_CUE,
    Kind.PASSIVE_CUE,
}
"""The kinds of phrases that begin with a verb."""

_DECISIVE = (
    Kind.CUE,
    Kind.JOINT_CUE,
    Kind.NARRATION,
    Kind.NARRATED_PASSIVE,
    Kind.ENCOUNTER,
    Kind.PRESENCE,
    Kind.SOURCE,
    Kind.OWN_SOURCE,
    Kind.TOPIC,
    Kind.EVENT_CUE,
    Kind.PASSIVE_CUE,
)
_BEGINNINGS = (Kind.EVENT, Kind.ASIDE, Kind.PRESENCE_BEFORE)

PLACES = (Kind.STATE, Kind.ORGANISATION, Kind.ADJECTIVE, Kind.CITY)
"""The kinds of names of places, and of organisations."""

_NAME_KINDS = {
    gazetteer.NameKind.STATE: Kind.STATE,
    gazetteer.NameKind.ORGANISATION: Kind.ORGANISATION,
    gazetteer.NameKind.ADJECTIVE: Kind.ADJECTIVE,
    gazetteer.NameKind.CITY: Kind.CITY,
}


def _names(language: Language) -> Iterator[tuple[Kind, gazetteer.Name]]:
    for name in _listed(language):
        kind = _NAME_KINDS.get(name.kind)
        if kind is not None:
            yield kind, name


def _listed(language: Language) -> tuple[gazetteer.Name, ...]:
    """The names in the gazetteer, and the language's own."""
    listed = gazetteer.names(language.code) if language.code in gazetteer.LANGUAGES else ()
    return (*listed, *language.names)
