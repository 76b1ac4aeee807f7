"""A language, compiled once: its phrases, and the sets of words that the reading asks for."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from functools import cache

import attrs

from dipreadout import gazetteer
from dipreadout.languages.base import Language
from dipreadout.languages.base import phrases as split_block
from dipreadout.reading import phrases
from dipreadout.reading.automaton import Automaton
from dipreadout.reading.kinds import BEGINNINGS, DECISIVE, PLACES, VERBS, Class, Kind
from dipreadout.reading.runs import Runs
from dipreadout.reading.tokens import Tokenizer

__all__ = ["Lexicon", "lexicon"]

_NOTHING: frozenset[str] = frozenset()


@attrs.frozen(eq=False)
class Lexicon:
    """A language, compiled: its phrases as an automaton, and sets of words that the reading asks for."""

    language: Language
    """With its words as they are compared."""
    tokenizer: Tokenizer
    automaton: Automaton
    """Its phrases."""
    firsts: tuple[frozenset[str], ...]
    """By kind, the words with which its phrases begin."""
    verb_firsts: frozenset[str]
    """The words with which any verb of a subject begins."""
    decisive: Mapping[str, tuple[frozenset[str], ...]]
    """The phrases of which a sentence has one if it is more than the content of what a person said.

    By one word of each, what other words it has.
    """
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
    compound: Callable[[str], object]
    """Whether a word is made of states in a character or two: "中美"."""

    def has_decisive(self, words: frozenset[str]) -> bool:
        """Whether a sentence of these words may have one of the phrases that are ``decisive``."""
        for word in self.decisive.keys() & words:
            for others in self.decisive[word]:
                if others <= words:
                    return True
        return False

    def is_compound(self, word: str) -> bool:
        """Whether each part is a word of offices or places: "Afro-Asian", "China-Peru"."""
        known = (self.language.office_words, self.language.heads, self.place_words)
        return all(any(part in words for words in known) for part in word.split("-"))


@cache
def lexicon(language: Language) -> Lexicon:
    """The compiled form of ``language``, made when it is first asked for."""
    tokenizer = Tokenizer(language)
    names = tuple(phrases.names(language))
    tokenizer.know_names(name.form for _, name in names)
    keyed = tokenizer.keyed(language)
    automaton = Automaton(keyed, tokenizer)
    for kind, phrase, value in phrases.entries(language):
        automaton.plant(kind, phrase, *phrases.compiled(phrase, tokenizer), value)
    uncased = not (language.cased and language.spaced)
    own = _known(keyed, automaton) if uncased else _NOTHING
    tokenizer.know(own)
    for kind, name in names:
        automaton.plant(kind, name.form, tokenizer.parted(name.form), (0, -1), name.code)
    firsts = tuple(map(frozenset, automaton.firsts))
    place_words = frozenset(words[0] for _, name in names if len(words := tokenizer.phrase(name.form)) == 1)
    known = _known(keyed, automaton) if uncased else _NOTHING
    tokenizer.know(
        known | keyed.name_particles | keyed.given_names,
        keyed.heads | keyed.office_words | keyed.honorifics | place_words,
        None if language.spaced else _runs(keyed, known, tokenizer),
    )
    return Lexicon(
        language=keyed,
        tokenizer=tokenizer,
        automaton=automaton,
        firsts=firsts,
        verb_firsts=frozenset().union(*(firsts[kind] for kind in VERBS)),
        decisive=_by_rarest(automaton.phrases, DECISIVE, keyed.agreements),
        beginnings=frozenset().union(*(firsts[kind] for kind in BEGINNINGS)),
        place_firsts=frozenset().union(*(firsts[kind] for kind in PLACES)),
        nominatives=_nominatives(names, tokenizer) if language.endings else {},
        initialisms=_initialisms(names, tokenizer) if language.endings else _NOTHING,
        lower_firsts=frozenset(tokenizer.phrase(name.form)[0] for _, name in names if name.form[0].islower()),
        known=own if language.spaced else known,
        event_words=frozenset(
            word
            for kind, phrase, _ in phrases.entries(language)
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
                tuple(frozenset(tokenizer.phrase(o)) - keyed.office_links for o in split_block(offices)),
            )
            for called, offices in language.references.items()
        ),
        states=frozenset(name.code for kind, name in names if kind is Kind.STATE),
        place_words=place_words,
        home_name=re.compile("|".join(language.home_names.values()) or r"(?!)").fullmatch,
        compound=re.compile(_compounds(language)).fullmatch,
    )


def _by_rarest(
    planted: Sequence[tuple[Kind, frozenset[str]]], kinds: Container[Kind], words: Iterable[str]
) -> Mapping[str, tuple[frozenset[str], ...]]:
    """Phrases, and words by themselves: the other words of each, by that which fewest of all phrases have."""
    uses = Counter(word for _, phrase in planted for word in phrase)
    found: dict[str, set[frozenset[str]]] = {word: {frozenset()} for word in words}
    for kind, phrase in planted:
        if kind in kinds:
            rarest = min(phrase, key=lambda word: (uses[word], word))
            found.setdefault(rarest, set()).add(phrase - {rarest})
    return {word: tuple(phrases) for word, phrases in found.items()}


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


def _known(language: Language, automaton: Automaton) -> frozenset[str]:
    """Every word of the language's phrases and lists: where no capital tells names, those are none."""
    listed = (
        value
        for field, value in attrs.asdict(language, recurse=False).items()
        if isinstance(value, frozenset) and field != "given_names"
    )
    return automaton.words().union(*listed) - language.name_particles


def _runs(language: Language, words: frozenset[str], tokenizer: Tokenizer) -> Runs:
    """What parts the runs of a language in which no white space does."""
    places = frozenset(name.form for kind, name in phrases.names(language) if kind in (Kind.STATE, Kind.CITY))
    verbs = frozenset(
        word for kind, phrase, _ in phrases.entries(language) if kind in VERBS for word in phrase.split()
    )
    forms = (tokenizer.phrase(name.form) for _, name in phrases.names(language))
    pieces = {piece for form in forms if len(form) > 1 for piece in form if len(piece) == 1}
    bound = _bound(language, words)
    sides = {form for _, form, _ in phrases.sides(language)}  # "阿方索"
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
            for kind, phrase, _ in phrases.entries(language)
            if kind in (Kind.CUE, Kind.PRESENT_CUE, Kind.PRESENCE)
        ),
        apart=language.attributive,
        named=re.compile("|".join(language.home_names.values()) or r"(?!)").fullmatch,
    )


def _compounds(language: Language) -> str:
    """A pattern of two states or more in a character or two each."""
    shorts = [name.form for name in phrases.listed(language) if name.kind is gazetteer.NameKind.SHORT]
    return rf"(?:{'|'.join(sorted(shorts, key=len, reverse=True))}){{2,}}" if shorts else r"(?!)"


def _bound(language: Language, words: frozenset[str]) -> Mapping[str, frozenset[str]]:
    """What counts only after some others: a state's character after a preposition, "在韩期间"."""
    shorts = (name.form for name in phrases.listed(language) if name.kind is gazetteer.NameKind.SHORT)
    after = language.place_words | language.posted
    bound = dict.fromkeys((form for form in shorts if len(form) == 1 and form not in words), after)
    return bound | {word: frozenset(before.split() or [""]) for word, before in language.bound.items()}


def _classes(language: Language) -> Mapping[str, Class]:
    """The words of offices and names, and what each is; of two, the stronger."""
    return {
        **dict.fromkeys(language.name_particles, Class.PARTICLE),
        **dict.fromkeys(language.office_links, Class.LINK),
        **dict.fromkeys(language.office_words, Class.OFFICE),
        **dict.fromkeys(language.heads, Class.HEAD),
        **{word: Class.HONORIFIC for word in language.honorifics if "." in word},
    }
