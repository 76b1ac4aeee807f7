"""One module a format, each with functions that are inverses of each other.

A module is loaded when it is first named, ``dipreadout.formats.json`` for example.
"""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType

__all__ = ["names"]


def names() -> tuple[str, ...]:
    """The formats that there are: the names of this package's modules, sorted.

    >>> "json" in names()
    True
    """
    return tuple(sorted(module.name for module in iter_modules(__path__) if not module.name.startswith("_")))


def __getattr__(name: str) -> ModuleType:
    if name not in names():
        raise AttributeError(f"module 'dipreadout.formats' has no attribute {name!r}")
    return import_module(f"dipreadout.formats.{name}")
