"""One text: its tokens, its phrases, and what each word is to a reader of names; found when asked for."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cached_property
from itertools import pairwise

import attrs

from dipreadout.languages.base import Language
from dipreadout.reading.endings import declines
from dipreadout.reading.kinds import PLACES, VERBS, Class, Kind, Match
from dipreadout.reading.lexicon import Lexicon, lexicon
from dipreadout.reading.tokens import JOINERS, Tokens

__all__ = ["Class", "Scan", "scan"]


_JOINED = [[mark] for mark in JOINERS]
_BEFORE_NAME = frozenset({Class.HEAD, Class.OFFICE, Class.PLACE, Class.HONORIFIC, Class.NAME, Class.PARTICLE})
_OF_OFFICE = frozenset({Class.HEAD, Class.OFFICE, Class.PLACE, Class.LINK})
_NAMESAKES = {"CD": "CG"}
"""Of two states with the same adjective ("Congolese"), that of the tables and the other."""
_OFFICE_REACH = 16
"""How many words of an office are looked back at for the one that names it."""
_PHRASE_ENDS = frozenset(",.!?;:。！？；：؛؟،")
_CLEFT = 16
"""Within how many words after "C'est" the relative stands that ends the emphasis."""
_THIRD = 2
"""The place of the third word in a text."""
_ABBREVIATED = 3
"""How many letters an abbreviated month has."""


@attrs.frozen(eq=False)
class Scan:
    """A text and what is found in it."""

    language: Language
    lexicon: Lexicon
    tokens: Tokens
    _matches: dict[int, Mapping[Kind, Match]] = attrs.field(factory=dict)
    _classes: dict[int, Class] = attrs.field(factory=dict)
    _values: dict[Kind, Counter[str]] = attrs.field(factory=dict)

    def phrases(self, at: int) -> Mapping[Kind, Match]:
        """The phrases that begin at this token, the longest of each kind."""
        found = self._matches.get(at)
        if found is None:
            found = self._matches[at] = self.lexicon.automaton.matches(self.tokens, at)
        return found

    def match(self, kind: Kind, at: int) -> Match | None:
        """The longest phrase of a kind that begins at this token."""
        word = self.tokens.words[at]
        if word not in self.lexicon.firsts[kind]:
            return None
        found = self.phrases(at).get(kind)
        if found is not None and kind in PLACES and found.end == at + 1 and self._is_no_case(at, word):
            return None
        return found

    def found(self, kind: Kind, start: int, end: int) -> Iterator[Match]:
        """The phrases of a kind that begin between two tokens, in order."""
        firsts = self.lexicon.firsts[kind]
        if not firsts:
            return
        words = self.tokens.words[start:end]
        if firsts.isdisjoint(words):
            return
        for at, word in enumerate(words, start):
            if word in firsts:
                match = self.match(kind, at)
                if match is not None:
                    yield match

    def first(self, kind: Kind, start: int, end: int) -> Match | None:
        """The first of ``found``."""
        return next(self.found(kind, start, end), None)

    def place(self, at: int) -> Match | None:
        """The longest name of a state, an organisation or a city, or adjective, that begins at this token."""
        word = self.tokens.words[at]
        if word not in self.lexicon.place_firsts:
            return None
        if not self.is_capital(at) and word not in self.lexicon.lower_firsts:
            return None
        if word in self.lexicon.initialisms and not self.tokens.printed(at).isupper():
            return None
        found = self._longest(PLACES, at)
        if found is not None and found.end == at + 1 and self._is_no_case(at, word):
            return None  # "Сан" is no case of "Сана"
        if found is not None and found.kind is Kind.ADJECTIVE and found.value in _NAMESAKES:
            return found._replace(value=self._meant(found.value))
        return found

    def places(self, start: int, end: int) -> Iterator[Match]:
        """The names and adjectives of places that begin between two tokens, in order; none within another."""
        at = start
        while at < end:
            found = self.place(at)
            if found is not None:
                yield found
            at = at + 1 if found is None else found.end

    def _is_no_case(self, at: int, word: str) -> bool:
        """Whether a word is in none of the cases of the names of one word that it could be."""
        names = self.lexicon.nominatives.get(word)
        form = self.tokens.forms[at]
        return names is not None and not any(declines(self.language, name, form) for name in names)

    def _meant(self, code: str) -> str:
        """Which of two states that share an adjective the text names."""
        other = _NAMESAKES[code]
        named = self.values(Kind.STATE)
        return other if other in named and code not in named else code

    def past_aside(self, start: int) -> int:
        """Past the phrase about what happened before: "After the talks in Beijing, …"; else ``start``."""
        if start >= len(self.tokens) or self.match(Kind.ASIDE, start) is None:
            return start
        words = self.tokens.words
        stop = next((at for at in range(start, len(words)) if words[at] in _PHRASE_ENDS), start)
        return stop if words[stop] == "," else start

    def verb(self, at: int) -> Match | None:
        """The longest verb of a subject that begins at this token."""
        return self._longest(VERBS, at) if self.tokens.words[at] in self.lexicon.verb_firsts else None

    def _longest(self, kinds: tuple[Kind, ...], at: int) -> Match | None:
        """The longest phrase of these kinds that begins at this token; of several, that of the first kind."""
        found = self.phrases(at)
        best: Match | None = None
        for kind in kinds:
            match = found.get(kind)
            if match is not None and (best is None or match.end > best.end):
                best = match
        return best

    def adverb_end(self, at: int) -> int:
        """Where the adverb that begins at this token ends; ``at`` itself when there is none."""
        return self.lexicon.automaton.adverb_end(self.tokens, at)

    def names_place(self, at: int) -> bool:
        """Whether the word is of a place's name, or joins several: "Peru", "China-Peru"."""
        if self.class_of(at) is Class.PLACE:
            return True
        parts = self.tokens.words[at].split("-")
        return len(parts) > 1 and all(part in self.lexicon.place_words for part in parts)

    def values(self, kind: Kind) -> Counter[str]:
        """How often each value of a kind of phrase is met in the whole text, which is asked only once."""
        known = self._values.get(kind)
        if known is None:
            found = self.found(kind, 0, len(self.tokens))
            named = filter(self.is_name, found) if kind is Kind.STATE else found
            known = self._values[kind] = Counter(match.value for match in named)
        return known

    def is_name(self, match: Match) -> bool:
        """Whether a place is meant, and no word that is written as its name is: "à la réunion"."""
        return any(map(self.is_capital, range(match.start, match.end)))

    @cached_property
    def states(self) -> Counter[str]:
        """How often each state is named in the whole text."""
        return self.values(Kind.STATE) + self.values(Kind.ADJECTIVE)

    @cached_property
    def _pairs(self) -> Counter[tuple[str, str]]:
        return Counter(pairwise(self.tokens.words))

    def stands_again(self, at: int) -> bool:
        """Whether the word and the next one stand together elsewhere as well."""
        words = self.tokens.words
        return self._pairs[words[at], words[at + 1]] > 1

    @cached_property
    def _capitals(self) -> list[int]:
        particles = self.language.name_particles
        firsts = map(self.tokens.text.__getitem__, self.tokens.starts)
        return [
            at
            for at, (first, word) in enumerate(zip(firsts, self.tokens.words, strict=True))
            if (first.isalpha() and not first.islower()) or word in particles
        ]

    def name_from(self, at: int, end: int) -> int:
        """The first token from this one on with which a name can begin; ``end`` when there is none."""
        if not self.language.cased:
            return at
        capitals = self._capitals
        index = bisect_left(capitals, at)
        return min(capitals[index], end) if index < len(capitals) else end

    def is_capital(self, at: int) -> bool:
        """Whether the word begins with a capital, or belongs to a script that has none."""
        first = self.tokens.text[self.tokens.starts[at]]
        return first.isalpha() and not first.islower()

    def begins_clause(self, at: int) -> bool:
        """Whether the word begins a clause about what stands before it."""
        words, language = self.tokens.words, self.language
        if words[at] not in language.relatives or self._is_acronym(at):
            return False
        if language.relative_comma and at > 0 and words[at - 1] != ",":
            return False
        return not (language.clefts and self._is_cleft(at))

    def _is_acronym(self, at: int) -> bool:
        """Whether a word is printed in capitals in a language that has others: "WHO"."""
        printed = self.tokens.printed(at)
        return self.language.cased and len(printed) > 1 and printed.isupper()

    def _is_cleft(self, at: int) -> bool:
        """Whether a relative is the first after what is put first for emphasis: "C'est à Lima que Roe"."""
        words, relatives = self.tokens.words, self.language.relatives
        for here in range(at - 1, max(-1, at - _CLEFT), -1):
            if words[here] in relatives or words[here] in self.language.ends:
                return False
            if self.match(Kind.CLEFT, here) is not None:
                return True
        return False

    def is_capital_after(self, at: int) -> bool:
        """Whether a word with a capital follows."""
        return at + 1 < len(self.tokens) and self.is_capital(at + 1)

    def class_of(self, at: int) -> Class:
        """What the word may be part of."""
        known = self._classes.get(at)
        return self._classify(at) if known is None else known

    def _classify(self, at: int) -> Class:
        word = self.tokens.words[at]
        if not self.is_capital(at):
            kind = self._lower_class(at, word)
        elif self._is_joined(at):
            kind = Class.NAME  # "圣地亚哥·莫拉"
        else:
            place = self.place(at)
            lone = place is not None and place.end == at + 1
            if place is None or (lone and self._is_no_place(at, word, place)):
                kind = self._capital_class(at, word)
            else:
                kind = Class.PLACE
                self._classes.update(dict.fromkeys(range(at, place.end), kind))
        self._classes[at] = kind
        return kind

    def _is_joined(self, at: int) -> bool:
        """Whether the word is joined to another part of a name."""
        words = self.tokens.words
        return not self.language.cased and (
            words[at + 1 : at + 2] in _JOINED or (at > 0 and words[at - 1] in JOINERS)
        )

    def _lower_class(self, at: int, word: str) -> Class:
        kind = self.lexicon.classes.get(word, Class.OTHER)
        if kind is Class.OTHER and "-" in word:
            if self._is_particled(at, word):
                return Class.NAME
            if self.language.office_endings and word.partition("-")[0] in self.language.heads:
                return Class.HEAD  # "министр-наставник"
        if self.language.office_comma and word in self.language.honorifics and self.is_capital_after(at):
            return Class.HONORIFIC  # "la señora Roe"
        if kind is Class.OFFICE and not self._beside_office(at):
            kind = Class.OTHER
        elif kind is Class.OTHER and "-" in word and self._modifies(at, word):
            return Class.OFFICE
        if (
            kind is Class.OTHER
            and word in self.lexicon.lower_firsts
            and (place := self.place(at)) is not None
        ):
            kind = Class.PLACE
            self._classes.update(dict.fromkeys(range(at, place.end), kind))
        endings = self.language.office_endings or self.language.modifier_endings
        if kind is Class.OTHER and at > 0 and endings and self._goes_on(at, word, endings):
            return Class.OFFICE
        return kind

    def _goes_on(self, at: int, word: str, endings: tuple[str, ...]) -> bool:
        """Whether an unknown word goes on with an office by how it ends: "министр внешних сношений"."""
        if not self._may_go_on(at, word, endings):
            return False
        # "китайской стороны"
        of_side = self.class_of(at - 1) is Class.PLACE and not self.is_capital(at - 1)
        return of_side or self._continues_office(at)

    def _may_go_on(self, at: int, word: str, endings: tuple[str, ...]) -> bool:
        """Whether a word ends as those do that follow the head of an office."""
        if not self.tokens.forms[at].endswith(endings) or not word[0].isalpha():
            return False
        language, lexicon = self.language, self.lexicon
        if word in lexicon.verb_firsts or word in lexicon.calendar or word in language.prepositions:
            return False
        other = word in language.conjunctions or word in language.name_particles
        return not other and self.adverb_end(at) == at

    def _is_of_office(self, at: int) -> bool:
        """Whether a capital word is an abbreviation, or of an office by its case: "Лимского горкома"."""
        if not self.language.office_endings:
            return False
        printed = self.tokens.printed(at)
        if len(printed) > 1 and (printed.isupper() or printed.isascii()):
            return True
        words = self.tokens.words
        if at == 0 or at + 1 >= len(words) or self.is_capital(at + 1):
            return False
        endings = self.language.office_endings
        known = words[at + 1] in self.language.office_words
        if not self._may_go_on(at, words[at], endings):
            return False
        if not known and not self._may_go_on(at + 1, words[at + 1], endings):
            return False
        return self._continues_office(at)

    def _continues_office(self, at: int) -> bool:
        """Whether an office stands before the word, or before the link before it."""
        before = self.class_of(at - 1)
        if before is Class.LINK and at > 1:
            before = self.class_of(at - 2)
        return before is Class.HEAD or before is Class.OFFICE

    def _modifies(self, at: int, word: str) -> bool:
        """Whether a compound of states' adjectives follows a word of an office: "relations sino-russes"."""
        return self.language.modifiers_follow and self._is_compound(word) and self._beside_office(at)

    def _is_particled(self, at: int, word: str) -> bool:
        """Whether a name begins with a particle in lower case: "al-Roe"."""
        particle, _, rest = word.partition("-")
        name = self.tokens.starts[at] + len(particle) + 1
        return particle in self.language.name_particles and bool(rest) and self.tokens.text[name].isupper()

    def _is_no_place(self, at: int, word: str, place: Match) -> bool:
        """Whether a word that a place has for its name is something else here: "Minister Santiago Pérez"."""
        words, language = self.tokens.words, self.language
        if word in language.heads or self._begins_home_name(at, word):
            return True
        if not language.cased and word in language.given_names and not self.is_definite(at):
            return not language.name_particles.isdisjoint(words[at + 1 : at + 2])
        if language.cased and word in language.given_names and words[at - 1] not in language.of:
            return at + 1 < len(words) and self.class_of(at + 1) in (Class.NAME, Class.HEAD)
        return (
            self._may_be_given(place)
            and self._may_follow(at)
            and at + 1 < len(words)
            and self.class_of(at + 1) is Class.NAME
            and not self._is_of_mayor(at)
        )

    def _may_be_given(self, place: Match) -> bool:
        """Whether a place's name may be a given name too."""
        language = self.language
        adjective = place.kind is Kind.ADJECTIVE and language.cased and language.office_comma
        return place.kind is Kind.CITY or adjective

    def _is_of_mayor(self, at: int) -> bool:
        """Whether a city stands after an office, and a full name after that: "мэр Лимы Джейн Роэ"."""
        words, language = self.tokens.words, self.language
        if not language.office_endings or words[at - 1] in self.lexicon.place_words:
            return False
        return at + 2 < len(words) and self.class_of(at + 2) in (Class.NAME, Class.PARTICLE)

    def _may_follow(self, at: int) -> bool:
        """Whether a person's name may begin here: after an office, or in a list of people."""
        if at == 0:
            return False
        before, language = self.tokens.words[at - 1], self.language
        if language.office_endings and (
            before in language.office_words or before in self.lexicon.place_words
        ):
            return True  # "премьер-министр Чили Виктория Роэ"
        if before == "," and language.office_comma:
            return True  # "el presidente, Santiago Roe,"
        return before in language.heads or before in language.conjunctions or before == ";"

    def _capital_class(self, at: int, word: str) -> Class:
        language = self.language
        if self._is_honorific(at, word):
            return Class.HONORIFIC
        known = self.lexicon.classes.get(word)
        if not language.cased:
            return self._uncased_class(at, word, known)
        if known is Class.HEAD or known is Class.OFFICE:
            return Class.NAME if language.office_comma and self._follows_office(at) else known
        if self._is_named(at) or self._is_of_office(at) or ("-" in word and self._is_compound(word)):
            return Class.OFFICE
        if word in self.lexicon.event_words or self._is_of_calendar(at, word):
            named = self._begins_home_name(at, word) or self._is_initial(at)
            return Class.NAME if named else Class.OTHER
        if word in language.fillers or self._only_begins(at, word):
            return Class.OTHER  # "Homólogo", in a title
        if word in language.starters or word in language.preambles:
            named = self._begins_home_name(at, word) or self._is_initial(at)
            return Class.NAME if named else Class.OTHER
        return Class.NAME

    def _only_begins(self, at: int, word: str) -> bool:
        """Whether a word has its capital because a sentence begins: "Reiteró que", "Recently,"."""
        words, language = self.tokens.words, self.language
        if at > 0 and words[at - 1] not in language.ends:
            return False
        if language.null_subject and word in self.lexicon.verb_firsts:
            return True
        return self.tokens.forms[at].endswith(language.adverb_endings) and words[at + 1 : at + 2] == [","]

    def _is_initial(self, at: int) -> bool:
        """Whether the letter stands for a given name: "В. Роэ"."""
        words = self.tokens.words
        return (
            len(words[at]) == 1
            and words[at + 1 : at + 2] == ["."]
            and at + 2 < len(words)
            and self.is_capital(at + 2)
        )

    def _is_named(self, at: int) -> bool:
        """Whether the word is the name of what the noun before it means: "штата Огайо Джейн Роэ"."""
        words = self.tokens.words
        if at < 1 or at + 2 >= len(words) or words[at - 1] not in self.language.named:
            return False
        if at > 1 and self.is_capital(at - 2):
            return False  # "Московской области"
        return self.is_capital(at + 1) and self.is_capital(at + 2)

    def _uncased_class(self, at: int, word: str, known: Class | None) -> Class:
        """What a word may be part of where no capital tells names: those are no known words."""
        if word in self.language.given_names and self._is_given_name(at, word):
            return Class.NAME
        if known in (None, Class.PARTICLE) and self._is_of_home_name(at, word):
            return Class.NAME
        if known is None and self._ends_name(at, word):
            return Class.NAME
        if known is not None:
            return known
        if "-" in word and self._is_compound(word):
            return Class.OFFICE
        if self._is_of_calendar(at, word):
            return Class.OTHER
        if self.language.bound_article and word not in self.lexicon.known:
            return self._unknown_class(at, word)
        if (side := self.match(Kind.SIDE, at)) is not None and self._heads_office(side.end):
            return Class.OFFICE  # "中方特别代表"
        if len(word) == 1 and not self.language.spaced:
            return Class.OTHER
        words = self.tokens.words
        joined = at > 0 and (words[at - 1] in JOINERS or words[at + 1 : at + 2] in _JOINED)
        return Class.OTHER if word in self.lexicon.known and not joined else Class.NAME

    def _unknown_class(self, at: int, word: str) -> Class:
        """What an unknown word is where the article is glued to nouns: few names begin with one that has it.

        After an office it is one more word of it; within a name, the surname.
        """
        if not self.is_definite(at):
            return Class.OTHER if self._has_suffix(word) else Class.NAME
        before = self.class_of(at - 1) if at > 0 else Class.OTHER
        following = self.tokens.words[at + 1 : at + 2]
        if before in (Class.NAME, Class.PARTICLE) or not self.language.name_particles.isdisjoint(following):
            return Class.NAME
        if before is Class.LINK and at > 1:
            before = self.class_of(at - 2)
        return Class.OFFICE if before in (Class.HEAD, Class.OFFICE, Class.PLACE) else Class.OTHER

    def _has_suffix(self, word: str) -> bool:
        """Whether a known word has a pronoun glued behind it."""
        language, known = self.language, self.lexicon.known
        for suffix in language.suffixes:
            rest = word.removesuffix(suffix)
            if len(rest) == len(word) or not rest:
                continue
            alone = language.before_suffix.get(rest[-1])
            if rest in known or (alone is not None and rest[:-1] + alone in known):
                return True
        return False

    def _heads_office(self, at: int) -> bool:
        """Whether the word is one of an office."""
        return at < len(self.tokens) and self.class_of(at) in (Class.HEAD, Class.OFFICE)

    def _is_given_name(self, at: int, word: str) -> bool:
        """Whether a given name that could be another word is one here: before a name, before "son of"."""
        if word not in self.lexicon.known:
            return True
        before = self.class_of(at - 1) if at > 0 else Class.OTHER
        son = not self.language.name_particles.isdisjoint(self.tokens.words[at + 1 : at + 2])
        if self.is_definite(at) and self.lexicon.classes.get(word) is Class.HEAD:  # a title
            following = frozenset(self.tokens.words[at + 1 : at + 2])
            office = not following.isdisjoint(self.language.office_words | self.lexicon.place_words)
            return son or (before in (Class.NAME, Class.PARTICLE) and not office)
        if before is Class.PARTICLE:
            return True
        if before in _BEFORE_NAME and (son or self._is_strange(at + 1)):
            return before is not Class.HEAD or word not in self.lexicon.classes
        if before in (Class.NAME, Class.PARTICLE) and self.is_definite(at):
            return True
        return son and word not in self.lexicon.verb_firsts

    def _is_of_home_name(self, at: int, word: str) -> bool:
        """Whether the word begins a name of the publisher's people, or is all that such a surname lacks."""
        if self._begins_home_name(at, word):
            return True
        words, home = self.tokens.words, self.lexicon.home_name
        if not self.language.spaced or at == 0 or self.class_of(at - 1) is not Class.NAME:
            return False
        if at == 1 or self.class_of(at - 2) is not Class.NAME:
            return home(f"{words[at - 1]} {word}") is not None
        first = at == _THIRD or self.class_of(at - 3) is not Class.NAME
        return first and home(" ".join(words[at - 2 : at + 1])) is not None

    def _ends_name(self, at: int, word: str) -> bool:
        """Whether a known word with the article is the surname to a given name after an office."""
        if not self.language.bound_article or at <= 1 or not self.is_definite(at):
            return False
        if word in self.language.relatives or word in self.lexicon.calendar:
            return False
        before = self.class_of(at - 1)
        if before is Class.PARTICLE:
            return True
        return before is Class.NAME and self.class_of(at - 2) in _BEFORE_NAME - {Class.NAME}

    def _is_strange(self, at: int) -> bool:
        """Whether the word may be a name, as far as it is known by itself."""
        if at >= len(self.tokens) or not self.is_capital(at):
            return False
        word = self.tokens.words[at]
        if word in self.language.given_names:
            return True
        return not (word in self.lexicon.known or word in self.lexicon.place_firsts)

    def is_definite(self, at: int) -> bool:
        """Whether the article is glued to the word."""
        return self.lexicon.tokenizer.is_definite(self.tokens.printed(at))

    def is_excellency(self, at: int) -> bool:
        """Whether what looks like a pronoun is a title of address in capitals: "HE the Minister"."""
        word, printed = self.tokens.words[at], self.tokens.printed(at)
        return len(word) > 1 and printed.isupper() and f"{word}." in self.language.honorifics

    def _is_honorific(self, at: int, word: str) -> bool:
        if self.is_excellency(at) or self._is_postnominal(at, word):
            return True
        if word in self.language.honorifics:
            if self.language.bound_article and word in self.language.heads and not self.is_definite(at):
                return False  # "Emir of the State"
            return not self._holds_office(at, word) and not self._names_child(at)
        return len(word) == 1 and self._is_of_title(at)

    def _is_postnominal(self, at: int, word: str) -> bool:
        """Whether letters in capitals follow a name: "Jane Roe MP"."""
        if word not in self.language.postnominals or at == 0 or not self.tokens.printed(at).isupper():
            return False
        return self.class_of(at - 1) is Class.NAME

    def _names_child(self, at: int) -> bool:
        """Whether a title of address is a given name here: "Шейха бинт Роэ"."""
        language, words = self.language, self.tokens.words
        return (
            bool(language.office_endings) and at + 1 < len(words) and words[at + 1] in language.name_particles
        )

    def _is_of_title(self, at: int) -> bool:
        """Whether a letter is of a title of address that is printed apart: "S. M."."""
        words = self.tokens.words
        for first in (at, at - 2):
            if first >= 0 and words[first + 1 : first + 4 : 2] == [".", "."]:
                return f"{words[first]}.{words[first + 2]}." in self.language.honorifics
        return False

    def _follows_office(self, at: int) -> bool:
        """Whether a capital after an office in lower case and a comma begins a name: "…, Emir Roe"."""
        words = self.tokens.words
        if at < 1 or words[at - 1] != "," or at + 1 >= len(words) or not self.is_capital(at + 1):
            return False
        for here in range(at - 2, max(-1, at - _OFFICE_REACH), -1):
            if words[here] in ",;.":
                return False
            if words[here] in self.language.heads and not self.is_capital(here):
                return True
        return False

    def _holds_office(self, at: int, word: str) -> bool:
        """Whether a title of address is an office here: "Professor of the University"."""
        following = self.tokens.words[at + 1 : at + 2]
        if word not in self.language.heads or not following:
            return False
        if following[0] in self.language.office_links:
            return True
        of_office = following[0] in self.language.office_words or following[0] in self.lexicon.place_words
        return self.language.modifiers_follow and of_office  # "Emir of the State"

    def _is_of_calendar(self, at: int, word: str) -> bool:
        """Whether a word is a month or a day of the week: "Jan. 5", but not "Jan Lind"."""
        if word not in self.lexicon.calendar or self._is_named_as_month(at, word):
            return False
        following = self.tokens.words[at + 1 : at + 2]
        return len(word) > _ABBREVIATED or not following or not following[0].isalpha()

    def _is_named_as_month(self, at: int, word: str) -> bool:
        """Whether a month or a day with a capital is a name, as both are printed without: "Julio Roe"."""
        words = self.tokens.words
        if not self.language.lower_calendar:
            return False
        if at > 0 and words[at - 1] not in self.language.ends:
            return True
        return word in self.language.months and at + 1 < len(words) and self.is_capital(at + 1)

    def _is_compound(self, word: str) -> bool:
        """Whether each part is a word of offices or places: "Afro-Asian", "China-Peru"."""
        known = (self.language.office_words, self.language.heads, self.lexicon.place_words)
        return all(any(part in words for words in known) for part in word.split("-"))

    def _beside_office(self, at: int) -> bool:
        """Whether the word beside it is of an office too: in lower case, "foreign" alone is no office's."""
        if self.language.modifiers_follow and at > 0 and self.class_of(at - 1) in _OF_OFFICE:
            return True
        words = self.tokens.words[at + 1 : at + 3]
        if words and words[0] in self.language.conjunctions:
            words = words[1:]
        known = (self.language.heads, self.language.office_words, self.lexicon.place_words)
        return bool(words) and any(words[0] in kind for kind in known)

    def _begins_home_name(self, at: int, word: str) -> bool:
        """Whether a word that could begin a sentence begins a name: "He Lifeng"."""
        words = self.tokens.words
        return (
            at + 1 < len(words)
            and self.is_capital(at + 1)
            and (self.language.cased or words[at + 1] not in self.lexicon.known)
            and self.place(at + 1) is None  # "En Beijing"
            and self.lexicon.home_name(f"{word} {words[at + 1]}") is not None
        )


def scan(text: str, language: Language, names: frozenset[str] = frozenset()) -> Scan:
    """A text, ready to be asked what is in it; ``names`` are people's, known to stand in it."""
    compiled = lexicon(language)
    return Scan(compiled.language, compiled, compiled.tokenizer(text, names))
