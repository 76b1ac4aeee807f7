"""Chinese names in Latin letters, for the languages that write them so."""

from __future__ import annotations

__all__ = ["CHINESE_NAME"]

# The syllables of Hanyu Pinyin without tones (ISO 7098:2015), by their finals.
_SYLLABLES = {
    "a": "b p m f d t n l g k h zh ch sh z c s",
    "ai": "b p m d t n l g k h zh ch sh z c s",
    "an": "b p m f d t n l g k h zh ch sh r z c s",
    "ang": "b p m f d t n l g k h zh ch sh r z c s",
    "ao": "b p m d t n l g k h zh ch sh r z c s",
    "e": "m d t n l g k h zh ch sh r z c s",
    "ei": "b p m f d n l g h zh sh z",
    "en": "b p m f d n g k h zh ch sh r z c s",
    "eng": "b p m f d t n l g k h zh ch sh r z c s",
    "i": "b p m d t n l j q x zh ch sh r z c s",
    "ia": "l j q x",
    "ian": "b p m d t n l j q x",
    "iang": "n l j q x",
    "iao": "b p m d t n l j q x",
    "ie": "b p m d t n l j q x",
    "in": "b p m n l j q x",
    "ing": "b p m d t n l j q x",
    "iong": "j q x",
    "iu": "m d n l j q x",
    "o": "b p m f",
    "ong": "d t n l g k h zh ch r z c s",
    "ou": "p m f d t n l g k h zh ch sh r z c s",
    "u": "b p m f d t n l g k h j q x zh ch sh r z c s",
    "ua": "g k h zh sh",
    "uai": "g k h zh ch sh",
    "uan": "d t n l g k h j q x zh ch sh r z c s",
    "uang": "g k h zh ch sh",
    "ue": "n l j q x",
    "ui": "d t g k h zh ch sh r z c s",
    "un": "d t l g k h j q x zh ch sh r z c s",
    "uo": "d t n l g k h zh ch sh r z c s",
    "ü": "n l",
    "v": "n l",
    "": "a ai an ang ao e ei en er o ou wa wai wan wang wei wen weng wo wu "
    "ya yan yang yao ye yi yin ying yong you yu yuan yue yun",
}
_SYLLABLE = "|".join(f"(?:{initials.replace(' ', '|')}){final}" for final, initials in _SYLLABLES.items())
# Surnames of more than one syllable; any other is one.
_COMPOUND_SURNAMES = (
    "dongfang|gongsun|huangfu|linghu|murong|nangong|ouyang|shangguan|sima|situ|xiahou|yuwen|zhangsun|zhuge"
)

CHINESE_NAME = rf"(?:{_COMPOUND_SURNAMES}|{_SYLLABLE}) (?:{_SYLLABLE})(?:['-]?(?:{_SYLLABLE}))?"
"""A surname and a given name, in lower case."""
