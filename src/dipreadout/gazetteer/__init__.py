"""What states and organisations are called in six languages, and the cities where they meet.

One table a language, generated from published lists and from hand-kept ones, read when it is first asked for.
A form is given as it is printed, without an article; matching it against a text is the reader's business.
"""

from __future__ import annotations

import enum
import functools
import pkgutil

import attrs

from dipreadout.errors import SchemaError, UnsupportedLanguageError

__all__ = ["LANGUAGES", "Name", "NameKind", "known_codes", "label", "names"]

LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")
"""The languages that there is a table for (BCP 47)."""


class NameKind(enum.StrEnum):
    """What a form names, or how."""

    STATE = "state"
    """A state: its short, long and former names and their abbreviations."""
    ADJECTIVE = "adjective"
    """Of a state or organisation: "Peruvian", also "Thai" and "U.S."."""
    ORGANISATION = "organisation"
    """An organisation, or an organ or agency that stands for it."""
    CITY = "city"
    """A city, or another place inside a state."""
    SHORT = "short"
    """A state in a character or two, as Chinese compounds have it: 中, 秘."""


@attrs.frozen
class Name:
    """One form, and what it stands for.

    >>> Name("Peruvian", "PE", NameKind.ADJECTIVE).code
    'PE'
    """

    form: str
    """The words as printed, without an article (Unicode NFC)."""
    code: str
    """The state (ISO 3166-1 alpha-2) or the organisation (``"EU"``); of a city, the state that it lies in."""
    kind: NameKind
    """What the form is."""


def names(language: str) -> tuple[Name, ...]:
    """Every name in the table of a language, grouped by kind, then by code, the usual form of each first.

    Within a kind, a form stands for one code only, save for Chinese characters (``SHORT``), which several
    states share. A form may be of two kinds: "Singapore" is a state and a city.
    Raises ``UnsupportedLanguageError`` for a language that is not in ``LANGUAGES``.

    >>> [name.form for name in names("en") if name.code == "PE" and name.kind is NameKind.STATE]
    ['Peru', 'Republic of Peru']
    """
    if language not in LANGUAGES:
        raise UnsupportedLanguageError(language, LANGUAGES)
    return _table(language)


def label(code: str, language: str) -> str:
    """The usual name of a state or an organisation; of AU, which both share, the state's (Australia).

    Raises ``UnsupportedLanguageError``, and ``SchemaError`` for a code that is not in ``known_codes()``.

    >>> label("PE", "en"), label("CoE", "en")
    ('Peru', 'Council of Europe')
    """
    names(language)  # which refuses a language that there is no table for
    labels = _labels(language)
    try:
        return labels[str(code)]
    except KeyError:
        import difflib

        near = difflib.get_close_matches(str(code)[:12].upper(), labels, cutoff=0.8) or ["PE", "EU"]
        raise SchemaError("code", code, f"the code of a party such as {', '.join(near)}") from None


def known_codes() -> frozenset[str]:
    """Every code that some name stands for, in any language the same.

    >>> {"PE", "XK", "EU", "ASEAN"} <= known_codes(), "ZZ" in known_codes()
    (True, False)
    """
    return frozenset(_labels("en"))


@functools.cache
def _table(language: str) -> tuple[Name, ...]:
    data = pkgutil.get_data(__name__, f"data/{language}.tsv")
    assert data is not None  # every loader that can import this package can read its data
    kinds = {kind.value: kind for kind in NameKind}
    rows = (line.split("\t") for line in data.decode().splitlines() if not line.startswith("#"))
    return tuple(Name(form, code, kinds[kind]) for kind, code, form in rows)


@functools.cache
def _labels(language: str) -> dict[str, str]:
    labels: dict[str, str] = {}
    for name in _table(language):
        if name.kind in (NameKind.STATE, NameKind.ORGANISATION):
            labels.setdefault(name.code, name.form)
    return labels
