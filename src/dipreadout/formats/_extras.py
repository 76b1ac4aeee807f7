"""Packages that only some users install, and what needs them."""

from __future__ import annotations

from importlib import import_module
from typing import Any, Protocol

from dipreadout.errors import MissingExtraError

__all__ = ["Needs", "load", "require"]


class Needs(Protocol):
    """What needs a package: a format, or a kind of container."""

    @property
    def name(self) -> str:
        """What it is called."""

    @property
    def extra(self) -> str | None:
        """The extra that brings the package."""


def require(module: str, needs: Needs) -> Any:
    """The module of a package that comes with the extra.

    Raises ``MissingExtraError`` where it is not installed.
    """
    return load(module, needs.name, str(needs.extra))


def load(module: str, user: str, extra: str) -> Any:
    """The module of a package that comes with an extra, for whoever needs it.

    Raises ``MissingExtraError`` where it is not installed.
    """
    try:
        return import_module(module)
    except ImportError as missing:
        raise MissingExtraError(user, module.partition(".")[0], extra) from missing
