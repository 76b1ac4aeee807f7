"""The languages that can be read: each is a module here, named by its code, and holds data only.

A module is imported when its language is asked for.
"""

from __future__ import annotations

import functools
import pkgutil
from importlib import import_module

from dipreadout.errors import UnsupportedLanguageError
from dipreadout.languages.base import Language

__all__ = ["Language", "codes", "get"]


@functools.cache
def codes() -> tuple[str, ...]:
    """The codes of all languages (BCP 47), in alphabetical order.

    >>> "en" in codes()
    True
    """
    return tuple(
        sorted(m.name for m in pkgutil.iter_modules(__path__) if m.name != "base" and m.name[0] != "_")
    )


def get(tag: str | None) -> Language:
    """The language of a tag: its own, or that of the tag's first part ("en" for "en-GB").

    Raises ``UnsupportedLanguageError`` when there is none.

    >>> get("en-GB").name
    'English'
    """
    code = tag.partition("-")[0].lower() if tag else ""
    if code not in codes():
        raise UnsupportedLanguageError(tag, codes())
    language: Language = import_module(f"{__name__}.{code}").LANGUAGE
    return language
