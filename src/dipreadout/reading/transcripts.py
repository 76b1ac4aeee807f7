"""Who speaks where what was said is printed word for word: paragraphs that begin with a name and a colon."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from dipreadout.reading.cast import People, Sort, Speaker
from dipreadout.reading.kinds import Class
from dipreadout.reading.names import run_end
from dipreadout.reading.scan import Scan
from dipreadout.reading.sentences import Sentence
from dipreadout.reading.speakers import subject

__all__ = ["Label", "find", "speaker"]

_LABEL = 24
"""Within how many words of its beginning a paragraph has the colon after a label."""
_NAME = 2
"""How many words a name has that is one by itself."""
_SEVERAL = 2
"""How many paragraphs are labelled with people, at least, where that makes a transcript."""
_NAMING = frozenset({Class.NAME, Class.PARTICLE})
_IN_LABEL = _NAMING | {Class.HEAD, Class.OFFICE, Class.PLACE, Class.LINK, Class.HONORIFIC}
_MARKS = frozenset(".,()")


class Label(NamedTuple):
    """What names the speaker of a paragraph: tokens ``start`` to ``end``."""

    start: int
    end: int
    """Where the name ends; remarks in brackets may follow: "(retranslated)"."""
    colon: int
    is_person: bool
    """Whether it can be nothing but a person's: by a title, an office, an initial, several names."""


def find(scan: Scan, parts: Sequence[Sentence]) -> dict[int, Label]:
    """The labels of a transcript, by the tokens with which their paragraphs begin; none in other texts."""
    found = (_label(scan, part) for part in parts if part.begins_paragraph)
    labels = {label.start: label for label in found if label is not None}
    people = sum(label.is_person for label in labels.values())
    return labels if people >= _SEVERAL else {}


def _label(scan: Scan, part: Sentence) -> Label | None:
    words = scan.tokens.words
    limit = min(len(words), part.start + _LABEL)
    colon = next((at for at in range(part.start, limit) if words[at] in (":", "：")), None)
    if colon is None or colon == part.start or not scan.is_capital(part.start):
        return None
    end = next((at for at in range(part.start, colon) if words[at] == "("), colon)
    for at in range(part.start, end):
        initial = len(words[at]) == 1 and words[at].isalpha()
        if scan.class_of(at) not in _IN_LABEL and words[at] not in _MARKS and not initial:
            return None
    if end == part.start:
        return None
    return Label(part.start, end, colon, _is_person(scan, part.start, end))


def _is_person(scan: Scan, start: int, end: int) -> bool:
    classes = [scan.class_of(at) for at in range(start, end)]
    initials = any("." in word[1:-1] for word in scan.tokens.words[start:end])
    named = sum(kind is Class.NAME for kind in classes)
    titled = Class.HONORIFIC in classes or (Class.HEAD in classes and scan.is_capital(start))
    capitals = scan.tokens.quote(start, end).isupper() and Class.HEAD in classes
    alone = run_end(scan, start, end) - start >= _NAME
    return alone or (titled and named > 0) or initials or capitals


def speaker(scan: Scan, people: People, label: Label) -> Speaker:
    """Whom a label names: a participant, or somebody else."""
    for names in _names(scan, label):
        entry = people.called(names)
        if entry is not None:
            return Speaker(Sort.PERSON, (entry,))
    who = subject(scan, people, label.start, label.end)
    if who is not None and who.end >= label.end and who.speaker.sort is Sort.PERSON:
        return who.speaker
    return Speaker(Sort.OTHER)


def _names(scan: Scan, label: Label) -> Iterator[tuple[str, ...]]:
    """The names of which one may be in a label, the longest first, initials before them apart: "К.Озеров"."""
    words = scan.tokens.words
    named = [words[at] for at in range(label.start, label.end) if scan.class_of(at) in _NAMING]
    for first in range(len(named)):
        yield tuple(named[first:])
        if "." in named[first]:
            yield (named[first].rpartition(".")[2], *named[first + 1 :])
