"""What a citation of a readout says, whatever it is written in: who published what, when, and where it is."""

from __future__ import annotations

import datetime as dt
import hashlib
import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Final

import attrs

from dipreadout import publishers
from dipreadout.errors import SchemaError
from dipreadout.model import Readout

__all__ = ["Citation", "citations"]

_NAMED: Final = 2
"""How many people a key names."""
_WORDS: Final = 6
"""How many words of a title a key has where nobody's name can be written in ASCII."""
_DIGITS: Final = 8
"""How many digits of a digest a key has where the title cannot be written either."""
_KEY_WORD: Final = re.compile(r"[a-z0-9]+")


@attrs.frozen(kw_only=True)
class Citation:
    """A readout as a source."""

    key: str
    """Names it in its file: ASCII letters, digits and hyphens; unique there."""
    author: str | None
    """The institution, as it calls itself in English; the caller's own word for one that has no record."""
    title: str
    """As printed; a description in brackets where none is."""
    published: dt.date | None
    """The day, by the publisher's own clock."""
    retrieved: dt.date | None
    """The day, by the clock of whoever fetched it."""
    url: str | None
    archive_url: str | None
    language: str
    """BCP 47."""


def citations(readouts: Iterable[Readout]) -> Iterator[Citation]:
    """A citation for each readout, one by one.

    Keys are made of publisher, day and people, else the title, else a digest of the text; of several that
    would be the same, the second has ``-2`` at its end, the third ``-3``.
    """
    taken: dict[str, int] = {}
    for n, readout in enumerate(readouts):
        if not isinstance(readout, Readout):
            raise SchemaError(f"readouts[{n}]", readout, "a Readout")
        wanted = key = _key(readout)
        while key in taken:
            taken[wanted] += 1
            key = f"{wanted}-{taken[wanted]}"
        taken[key] = 1
        yield _citation(key, readout)


def _citation(key: str, readout: Readout) -> Citation:
    source = readout.source
    return Citation(
        key=key,
        author=_author(source.publisher),
        title=_description(readout) if readout.title is None else readout.title,
        published=_day(readout.published),
        retrieved=_day(source.retrieved),
        url=source.url,
        archive_url=source.archive_url,
        language=readout.language,
    )


def _author(publisher: str | None) -> str | None:
    return publishers.get(publisher).name if publisher in publishers.ids() else publisher


def _day(moment: dt.date | None) -> dt.date | None:
    return moment.date() if isinstance(moment, dt.datetime) else moment


def _description(readout: Readout) -> str:
    """What stands for a title, in brackets as the manuals of style want it."""
    people = " and ".join(participant.name for participant in readout.principals)
    kind = readout.meeting.kind.value.replace("_", " ")
    return f"[Readout: {kind}, {people}]" if people else f"[Readout: {kind}]"


def _key(readout: Readout) -> str:
    day = _day(readout.published) or readout.meeting.date
    publisher = "".join(_key_words(readout.source.publisher or "")) or "readout"
    names = [_key_words(participant.name) for participant in readout.principals]
    people = [word for name in [name for name in names if name][:_NAMED] for word in name]
    about = people or _key_words(readout.title or "")[:_WORDS] or _key_words(_fingerprint(readout))
    return "-".join([publisher + (day.isoformat() if day else "-undated"), *about])


def _fingerprint(readout: Readout) -> str:
    """What tells one readout from another where no name and no title can be written in ASCII."""
    return f"{readout.meeting.kind.value} {hashlib.sha256(readout.text.encode()).hexdigest()[:_DIGITS]}"


def _key_words(text: str) -> list[str]:
    """The words of a text in lower-case ASCII, without marks; none if most letters are of another script."""
    bare = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    most = 2 * sum(map(str.isalpha, bare)) >= sum(map(str.isalpha, text))
    return _KEY_WORD.findall(bare.lower()) if most else []
