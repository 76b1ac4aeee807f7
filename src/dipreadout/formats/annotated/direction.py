"""Which way a language is written: what HTML's ``dir`` needs, as browsers do not take it from ``lang``."""

from __future__ import annotations

from typing import Final

__all__ = ["direction"]

# ISO 639 codes of languages that are written from right to left unless their tag says another script, and
# ISO 15924 codes of the scripts that run so.
_LANGUAGES: Final = frozenset("ar arc ckb dv fa he iw ji ks nqo pnb ps sd syr ug ur yi".split())
_SCRIPTS: Final = frozenset("adlm arab aran hebr mand nkoo rohg samr syrc thaa".split())


def direction(language: str) -> str:
    """``"rtl"`` or ``"ltr"``, by a language tag (BCP 47).

    >>> direction("ar"), direction("es-419"), direction("az-Arab"), direction("ar-Latn")
    ('rtl', 'ltr', 'rtl', 'ltr')
    """
    primary, *subtags = language.lower().split("-")
    # A script stands before the region; a longer tag's later parts may be of four letters too.
    script = next((tag for tag in subtags[:2] if len(tag) == 4 and tag.isalpha()), None)
    right = primary in _LANGUAGES if script is None else script in _SCRIPTS
    return "rtl" if right else "ltr"
