"""Packages that only some formats need, and only some users install."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from dipreadout.errors import MissingExtraError
from dipreadout.formats._base import Format

__all__ = ["require"]


def require(module: str, format: Format) -> Any:
    """The module of a package that comes with the format's extra.

    Raises ``MissingExtraError`` where it is not installed.
    """
    try:
        return import_module(module)
    except ImportError as missing:
        package = module.partition(".")[0]
        raise MissingExtraError(format.name, package, str(format.extra)) from missing
