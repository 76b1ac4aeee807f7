"""Text that knows what its parts tell: formulas are filled with it, and spans fall out of it.

A *formula* is a line of prose with slots, ``{who}``, that are filled with words. Square brackets mark the
words that say what the formula is there for: the cue of a report, the verb of an opening. Brackets with
nothing between them mark one expression.

A *pattern* is a line that has forms, in angle brackets: parted by slashes, one for a masculine, a feminine
and a plural, ``<his/her/their>``, and for a feminine plural where that is another; parted by commas, one for
each case, ``министр<,а,у,а,ом,е>``. A formula may be a pattern as well. A slot may say in which form it is
filled, ``{who.gen}``; else in that of the whole.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterable, Sequence
from typing import TypeAlias

import attrs

__all__ = [
    "AGREEMENTS",
    "PLAIN",
    "Filling",
    "Form",
    "Mark",
    "Words",
    "capital",
    "fill",
    "glued",
    "inflected",
    "join",
    "marked",
    "sentence",
    "slots",
]

CASES = ("nom", "gen", "dat", "acc", "ins", "pre")
"""Nominative, genitive, dative, accusative, instrumental, prepositional."""
AGREEMENTS = ("m", "f", "p", "fp")
"""Masculine, feminine, plural, feminine plural."""

_PARTS = re.compile(r"\{(\w+)((?:\.\w+)*)\}|([\[\]])")
_GROUP = re.compile(r"<([^<>]*)>")
_ENDS = (".", "!", "?", ":", ";", "”", "»", "。", "！", "？", "：", "；", "؟", "؛")
_COMMAS = (",", "，", "،")
_STOPS = (*_COMMAS, *_ENDS)


@attrs.frozen
class Form:
    """In which of its forms a pattern is printed."""

    case: int = 0
    agreement: int = 0

    def changed(self, names: Iterable[str]) -> Form:
        """The form that a slot asks for by the names of its case and of what it agrees with.

        >>> Form(case=1).changed(["f"])
        Form(case=1, agreement=1)
        """
        form = self
        for name in names:
            if name in CASES:
                form = attrs.evolve(form, case=CASES.index(name))
            else:
                form = attrs.evolve(form, agreement=AGREEMENTS.index(name))
        return form


PLAIN = Form()


@attrs.frozen
class Mark:
    """What the words between two code points tell, and of whom where it is told of somebody."""

    label: str
    of: str
    start: int
    end: int
    base: str = ""
    """The words in the nominative, where they are a name or an office."""


@attrs.frozen
class Words:
    """Some words of a text, with what their parts tell."""

    text: str = ""
    marks: tuple[Mark, ...] = ()

    def shifted(self, offset: int) -> Iterable[Mark]:
        """The marks, where the words begin at ``offset``."""
        return (attrs.evolve(m, start=m.start + offset, end=m.end + offset) for m in self.marks)


Filling: TypeAlias = Words | str | Callable[[Form], Words]
"""What a slot is filled with: words as they are, a pattern, or what makes words of a form."""


def marked(text: str, label: str, of: str = "", *, around: Iterable[Mark] = (), base: str = "") -> Words:
    """Words that tell one thing as a whole.

    >>> marked("Nairobi", "place").marks
    (Mark(label='place', of='', start=0, end=7, base=''),)
    """
    return Words(text, (Mark(label, of, 0, len(text), base), *around))


def inflected(pattern: str, form: Form = PLAIN) -> str:
    """A pattern in one of its forms.

    >>> inflected("<he/she> met <his/her> guest", Form(agreement=1))
    'she met her guest'
    >>> inflected("нов<ый,ого/ая,ой>", Form(case=1, agreement=1))
    'новой'
    """
    return _GROUP.sub(lambda group: _chosen(group[1], form), pattern) if "<" in pattern else pattern


def _chosen(group: str, form: Form) -> str:
    forms = group.split("/")
    several = AGREEMENTS.index("p")
    agreement = several if len(forms) == several + 1 < form.agreement + 1 else form.agreement
    cases = forms[agreement if len(forms) > 1 else 0].split(",")
    return cases[form.case if len(cases) > 1 else 0]


def join(pieces: Iterable[Words], between: str = "") -> Words:
    """Words one after the other."""
    text = ""
    marks: list[Mark] = []
    for n, piece in enumerate(pieces):
        text += between if n else ""
        marks += piece.shifted(len(text))
        text += piece.text
    return Words(text, tuple(marks))


def capital(words: Words) -> Words:
    """The same words, beginning with a capital, also inside an opening quotation mark."""
    at = next((n for n, letter in enumerate(words.text) if letter.isalnum()), 0)
    return Words(words.text[:at] + words.text[at : at + 1].upper() + words.text[at + 1 :], words.marks)


def sentence(words: Words, stop: str) -> Words:
    """The same words, with a capital, and with a full stop where they have no end yet.

    >>> sentence(Words("they met Lin Bo, Jr."), ".").text
    'They met Lin Bo, Jr.'
    >>> sentence(Words("they met Lin Bo, minister,"), ".").text
    'They met Lin Bo, minister.'
    """
    return capital(words if words.text.endswith(_ENDS) else fill(f"{{words}}{stop}", words=words))


def glued(words: Words, rules: Iterable[tuple[re.Pattern[str], str]]) -> Words:
    r"""The same words, written as they are where they meet; each rule is a pattern and what stands for it.

    >>> glued(Words("la visita de el ministro"), [(re.compile(r"\bde el\b"), "del")]).text
    'la visita del ministro'
    """
    for pattern, replacement in rules:
        changes = [(m.start(), m.end(), m.expand(replacement)) for m in pattern.finditer(words.text)]
        if changes:
            words = _changed(words, changes)
    return words


def _changed(words: Words, changes: Sequence[tuple[int, int, str]]) -> Words:
    """The words with each stretch replaced; a mark that begins or ends within one does so after it."""
    pieces, end = [], 0
    for start, stop, new in changes:
        pieces += [words.text[end:start], new]
        end = stop

    def moved(at: int) -> int:
        shift = 0
        for start, stop, new in changes:
            if at <= start:
                break
            shift += len(new) - (min(stop, at) - start)
        return at + shift

    marks = (attrs.evolve(m, start=moved(m.start), end=moved(m.end)) for m in words.marks)
    return Words("".join((*pieces, words.text[end:])), tuple(marks))


def fill(formula: str, label: str = "", of: str = "", form: Form = PLAIN, /, **given: Filling) -> Words:
    """The formula with its slots filled; what stands in its brackets is marked with ``label``.

    A comma that closes what fills a slot gives way to a stop after it.

    >>> fill("{who} [said] so.", "cue", who=marked("Lin Bo", "source"))
    Words(text='Lin Bo said so.', marks=(Mark(label='source', of='', start=0, end=6, base=''), \
Mark(label='cue', of='', start=7, end=11, base='')))
    >>> fill("They met {who}.", who="Lin Bo, minister,").text
    'They met Lin Bo, minister.'
    >>> fill("{who.f} thanked <him/her>", "", "", Form(agreement=1), who="the <men/women>").text
    'the women thanked her'
    """
    text, begun = "", 0
    marks: list[Mark] = []
    for kind, part, names in _parsed(inflected(formula, form)):
        if kind == "slot":
            words = _filling(given[part], form.changed(names))
            marks += words.shifted(len(text))
            text += words.text
        elif part == "[":
            begun = len(text)
            if marks and (marks[-1].label, marks[-1].of, marks[-1].end) == (label, of, begun):
                begun = marks.pop().start
        elif part == "]":
            if label:
                marks.append(Mark(label, of, begun, len(text)))
        else:
            if part[0] in _STOPS and text.endswith(_COMMAS):
                text = text[:-1]
            text += part
    return Words(text, tuple(marks))


def _filling(filling: Filling, form: Form) -> Words:
    if isinstance(filling, str):
        return Words(inflected(filling, form))
    return filling if isinstance(filling, Words) else filling(form)


def slots(formula: str) -> frozenset[str]:
    """The names of a formula's slots.

    >>> sorted(slots("{who.gen} [said] that {clause}."))
    ['clause', 'who']
    """
    return frozenset(part for kind, part, _ in _parsed(formula) if kind == "slot")


@functools.cache
def _parsed(formula: str) -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    parts: list[tuple[str, str, tuple[str, ...]]] = []
    end = 0
    for match in _PARTS.finditer(formula):
        parts.append(("text", formula[end : match.start()], ()))
        name, form, bracket = match.groups()
        parts.append(("slot", name, tuple(form.split(".")[1:])) if name else ("mark", bracket, ()))
        end = match.end()
    parts.append(("text", formula[end:], ()))
    return tuple(part for part in parts if part[1])
