"""Which language a text is written in, when nobody says: by its script, then by its commonest words."""

from __future__ import annotations

import re
from functools import cache

from dipreadout import languages

__all__ = ["language_of"]

# A sentence or two say enough, and bound the work.
_SAMPLE = 250

_SCRIPTS = {
    "zh": re.compile("[\u3400-\u4dbf\u4e00-\u9fff]"),
    "ar": re.compile("[\u0620-\u06ff]"),
    "ru": re.compile("[\u0400-\u04ff]"),
    "": re.compile("[A-Za-z\u00c0-\u024f]"),
}
# Languages that share a script with the one that it stands for above.
_SHARING = {
    "zh": ("ja",),
    "ar": ("fa", "ur"),
    "ru": ("uk", "be", "bg", "sr", "mk", "kk", "ky", "mn", "tg"),
}
# A Han character carries what some letters do: text that is half names in Latin letters is still Chinese.
_WEIGHTS = {"zh": 3}

# The words stand here as well, so that telling languages apart loads none of them; those alone that the
# others have not, as none may count for two, and elided ones without their vowel.
_WORDS = {
    "en": frozenset("the of and to in that with for was by said".split()),
    "es": frozenset("el los las y con del por para una al se su".split()),
    "fr": frozenset("le les des et dans avec du une pour sur est au aux à ont l d qu s".split()),
}
_WORD = re.compile(r"[^\W\d_]+")


def language_of(text: str, hint: str | None = None) -> str | None:
    """The language (BCP 47, the primary subtag) of a text, or ``None`` when nothing speaks for one.

    A ``hint``, such as the ``lang`` of a page, is taken unless the text plainly is in another language:
    templates are copied from one language to the next with their markup.

    >>> language_of("The two sides met in the capital."), language_of("双方举行会谈。"), language_of("2031")
    ('en', 'zh', None)
    >>> language_of("双方举行会谈。", hint="en-US"), language_of("Beide Seiten sprachen.", hint="de")
    ('zh', 'de')
    """
    sample = text[:_SAMPLE]
    hinted = hint.split("-")[0].split("_")[0].lower() if hint else None
    script = _script(sample)
    if script is None:
        return hinted or _by_words(sample)
    if script:
        return hinted if hinted in _SHARING[script] else script
    if hinted and hinted not in _SCRIPTS and hinted not in _WORDS:
        return hinted
    return _by_words(sample) or hinted


def _script(sample: str) -> str | None:
    if sample.isascii():
        return "" if any(map(str.isalpha, sample)) else None
    counts = {
        script: len(pattern.findall(sample)) * _WEIGHTS.get(script, 1) for script, pattern in _SCRIPTS.items()
    }
    best = max(counts, key=counts.__getitem__)
    return best if counts[best] else None


def _by_words(sample: str) -> str | None:
    words = _WORD.findall(sample.lower())
    counts = {language: sum(map(common.__contains__, words)) for language, common in _common().items()}
    best = max(counts, key=counts.__getitem__)
    return best if counts[best] else None


@cache
def _common() -> dict[str, frozenset[str]]:
    """The commonest words of the languages above, and of those in the registry that are not among them."""
    added = [code for code in languages.codes() if code not in _WORDS and code not in _SCRIPTS]
    return _WORDS | {code: languages.get(code).common for code in added}
