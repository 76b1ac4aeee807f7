"""One module a format, each with functions that are inverses of each other.

A module is loaded when it is first named, ``dipreadout.formats.json`` for example; ``save`` and ``load`` take
the format from a file's name. Adding a format is adding a module here with a ``FORMAT``.
"""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType

from dipreadout.formats._base import Carries, Format, Holds, whole
from dipreadout.formats._files import load, of_path, save

__all__ = ["Carries", "Format", "Holds", "known", "load", "names", "of_path", "save", "whole"]


def names() -> tuple[str, ...]:
    """The formats that there are: the names of this package's modules, sorted.

    >>> "json" in names()
    True
    """
    return tuple(sorted(module.name for module in iter_modules(__path__) if not module.name.startswith("_")))


def known() -> tuple[Format, ...]:
    """What every format states of itself, in the order of ``names``.

    >>> [format.title for format in known() if format.name == "json"]
    ['JSON']
    """
    return tuple(import_module(f"dipreadout.formats.{name}").FORMAT for name in names())


def __getattr__(name: str) -> ModuleType:
    if name not in names():
        raise AttributeError(f"module 'dipreadout.formats' has no attribute {name!r}")
    return import_module(f"dipreadout.formats.{name}")
