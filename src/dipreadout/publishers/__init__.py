"""The publishers that are known: each is a module here, named as its id with ``_`` for ``-``.

A module is imported when its publisher is asked for, or when a page must be recognised without it.
"""

from __future__ import annotations

import functools
import pkgutil
from collections.abc import Iterator
from importlib import import_module

from dipreadout.publishers.base import Beginning, Conventions, Layout, OtherPages, Publisher

__all__ = [
    "Beginning",
    "Conventions",
    "Layout",
    "OtherPages",
    "Publisher",
    "get",
    "ids",
    "known",
    "of_account",
    "of_address",
]

_NO_PUBLISHERS = ("base", "generic")


@functools.cache
def ids() -> tuple[str, ...]:
    """The ids of all publishers, in alphabetical order.

    >>> "cn-mfa" in ids()
    True
    """
    names = (module.name for module in pkgutil.iter_modules(__path__))
    return tuple(
        sorted(name.replace("_", "-") for name in names if name not in _NO_PUBLISHERS and name[0] != "_")
    )


@functools.cache
def get(id: str | None) -> Publisher:
    """The publisher of this id; for ``None``, and for an id that is not in the registry, the last resort.

    >>> get("cn-mfa").state, get("the-caller's-own").id
    ('CN', None)
    """
    name = id.replace("-", "_") if id in ids() and id is not None else "generic"
    publisher: Publisher = import_module(f"{__name__}.{name}").PUBLISHER
    return publisher


def known() -> Iterator[Publisher]:
    """Every publisher, in the order of their ids."""
    return map(get, ids())


def of_address(url: str) -> Publisher | None:
    """The publisher in whose domain an address is.

    >>> of_address("https://www.mfa.gov.cn/eng/xw/1.html").id
    'cn-mfa'
    """
    return next((publisher for publisher in known() if publisher.owns(url)), None)


def of_account(title: str | None, text: str) -> Publisher | None:
    """The publisher whose accounts begin as a title and the text below do.

    >>> title = "Telephone conversation with President of Peru Ana Lima"
    >>> of_account(title, "Ivan Roe had a telephone conversation with President of Peru Ana Lima.").id
    'kremlin'
    """
    return next(
        (
            publisher
            for publisher in known()
            if any(beginning.is_of(title or "", text) for beginning in publisher.beginnings)
        ),
        None,
    )
