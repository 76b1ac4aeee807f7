"""What languages call themselves in the language bar of a page."""

from __future__ import annotations

import re

from dipreadout.model import Translation

__all__ = ["ENDONYMS", "bar", "language_named"]

ENDONYMS: dict[str, tuple[str, ...]] = {
    # Code: names in language bars; the first is the one that is written.
    "ar": ("عربي", "العربية", "عربى", "Arabic"),
    "bg": ("Български",),
    "cs": ("Čeština",),
    "cy": ("Cymraeg", "Welsh"),
    "da": ("Dansk",),
    "de": ("Deutsch", "German"),
    "el": ("Ελληνικά",),
    "en": ("English", "EN"),
    "es": ("Español", "Spanish"),
    "et": ("Eesti",),
    "fi": ("Suomi",),
    "fr": ("Français", "French"),
    "ga": ("Gaeilge",),
    "hi": ("हिन्दी", "हिंदी", "Hindi"),
    "hr": ("Hrvatski",),
    "hu": ("Magyar",),
    "it": ("Italiano", "Italian"),
    "ja": ("日本語", "Japanese"),
    "ko": ("한국어", "Korean"),
    "lt": ("Lietuvių",),
    "lv": ("Latviešu",),
    "mt": ("Malti",),
    "nl": ("Nederlands",),
    "pl": ("Polski",),
    "pt": ("Português", "Portuguese"),
    "ro": ("Română",),
    "ru": ("Русский", "Russian"),
    "sk": ("Slovenčina",),
    "sl": ("Slovenščina",),
    "sv": ("Svenska",),
    "tr": ("Türkçe", "Turkish"),
    "uk": ("Українська", "Ukrainian"),
    "zh": ("简体中文", "中文", "中文版", "中文简体", "Chinese"),
    "zh-Hant": ("繁體中文", "繁体中文"),
}

# Links for readers who see badly stand in the bar too.
_NO_LANGUAGES = frozenset(("网站无障碍", "无障碍", "关怀版", "无障碍浏览", "长者模式"))
_CODES = {name.casefold(): code for code, names in ENDONYMS.items() for name in names}
_BETWEEN = re.compile(r"[\s|/·•,]+")
# More words than there are languages make no bar; this bounds the work on a long line.
_LONGEST = 200


def language_named(name: str) -> str | None:
    """The language (BCP 47) that a link of this name leads to.

    >>> language_named("Español"), language_named("Contact")
    ('es', None)
    """
    return _CODES.get(name.strip(" []()|").casefold())


def bar(line: str) -> tuple[Translation, ...]:
    """The languages of a line that is a language bar; none when it is anything else.

    >>> [translation.language for translation in bar("Español | Русский")], bar("English readers")
    (['es', 'ru'], ())
    """
    if len(line) > _LONGEST:
        return ()
    words = [word for word in _BETWEEN.split(line) if word]
    codes = [language_named(word) for word in words if word not in _NO_LANGUAGES]
    return tuple(Translation(language=code) for code in codes if code) if all(codes) else ()
