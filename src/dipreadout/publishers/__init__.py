"""The publishers that are known: each is a module here, named as its id with ``_`` for ``-``.

A module is imported when its publisher is asked for, or when a page must be recognised without it. Publishers
of your own join them by ``register``.
"""

from __future__ import annotations

import functools
import pkgutil
import re
from collections.abc import Iterator
from importlib import import_module
from itertools import chain

from dipreadout.errors import SchemaError
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
    "register",
    "registered",
]

_NO_PUBLISHERS = ("base", "generic")
_ID = re.compile(r"[a-z]+(?:-[a-z]+)*")
_REGISTERED: dict[str, Publisher] = {}


def register(publisher: Publisher) -> None:
    """Know one more publisher, until the process ends: its pages are recognised before those of all others.

    Processes that you start must register it as well; ``dipreadout.corpus`` sees to that. To register the
    same record again changes nothing.

    >>> register(Publisher(id="xx-fable", name="Ministry of Fables", state="NO", hosts=["fable.example"]))
    >>> of_address("https://www.fable.example/1.html").id
    'xx-fable'

    Raises ``SchemaError`` when the id is none, or is taken by another record.
    """
    id = publisher.id
    if id is None or not _ID.fullmatch(id):
        raise SchemaError("id", id, "lower-case words joined by '-', such as 'no-mfa'")
    if id in _shipped() or _REGISTERED.get(id, publisher) != publisher:
        raise SchemaError("id", id, "an id that no other publisher has")
    _REGISTERED[id] = publisher


def registered() -> tuple[Publisher, ...]:
    """The publishers that were registered, in that order: what other processes are to be told of."""
    return tuple(_REGISTERED.values())


def ids() -> tuple[str, ...]:
    """The ids of all publishers, in alphabetical order.

    >>> "cn-mfa" in ids()
    True
    """
    return tuple(sorted((*_shipped(), *_REGISTERED)))


@functools.cache
def _shipped() -> tuple[str, ...]:
    """The ids of the publishers that are modules here."""
    names = (module.name for module in pkgutil.iter_modules(__path__))
    return tuple(
        sorted(name.replace("_", "-") for name in names if name not in _NO_PUBLISHERS and name[0] != "_")
    )


def get(id: str | None) -> Publisher:
    """The publisher of this id; for ``None``, and for an id that is not in the registry, the last resort.

    >>> get("cn-mfa").state, get("the-caller's-own").id
    ('CN', None)
    """
    return _REGISTERED.get(id or "") or _imported(id)


@functools.cache
def _imported(id: str | None) -> Publisher:
    name = id.replace("-", "_") if id is not None and id in _shipped() else "generic"
    publisher: Publisher = import_module(f"{__name__}.{name}").PUBLISHER
    return publisher


def known() -> Iterator[Publisher]:
    """Every publisher: those that were registered, then those that come along, in the order of their ids."""
    return chain(registered(), map(_imported, _shipped()))


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
