"""Files that hold many pages: one module a kind, each with a ``CONTAINER``. Adding one is adding a module.

A container is read as a stream: what is in memory is one page, or one batch of rows.
"""

from __future__ import annotations

import functools
import pkgutil
from importlib import import_module
from pathlib import Path

from dipreadout.corpus.containers._base import Asked, Container, Item

__all__ = ["Asked", "Container", "Item", "known", "of_path", "suffixes"]


@functools.cache
def known() -> tuple[Container, ...]:
    """Every kind of container, by its module's name.

    >>> [container.suffixes[0] for container in known()]
    ['.jsonl', '.parquet', '.tar', '.warc', '.zip']
    """
    names = sorted(
        module.name for module in pkgutil.iter_modules(__path__) if not module.name.startswith("_")
    )
    return tuple(import_module(f"{__name__}.{name}").CONTAINER for name in names)


def suffixes() -> tuple[str, ...]:
    """How the names of all these files end."""
    return tuple(suffix for container in known() for suffix in container.suffixes)


def of_path(path: str) -> Container | None:
    """The container that a file's name says it is; ``None`` for a page.

    >>> of_path("crawl/2031.tar.gz").suffixes[0]
    '.tar'
    """
    name = Path(path).name.lower()
    return next((container for container in known() if name.endswith(container.suffixes)), None)
