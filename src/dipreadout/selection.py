"""Finding elements by CSS selectors: tags, ids, classes and descendants, which is all that layouts need.

The tree is gone through once, for all selectors of all layouts; XPaths would go through it once each. Ids and
classes count on elements that give a page its structure, not on links and list items.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

import attrs
from lxml import etree

from dipreadout.errors import SchemaError

__all__ = ["Selection"]

# The tags whose ids and classes count. Pages of menus have a hundred links and list items to each of these.
_STRUCTURE = ("article", "div", "h1", "h2", "h3", "main", "p", "section", "span", "table", "td", "time", "ul")
_STEP = re.compile(r"([\w-]*)(?:#([\w-]+))?((?:\.[\w-]+)*)")


@attrs.frozen
class _Step:
    tag: str
    id: str | None
    classes: frozenset[str]

    def fits(self, element: etree._Element) -> bool:
        return (
            (not self.tag or element.tag == self.tag)
            and (self.id is None or element.get("id") == self.id)
            and (not self.classes or self.classes.issubset(element.get("class", "").split()))
        )


class Selection:
    """What selectors find in one tree.

    >>> root = etree.fromstring("<body><div class='head main'><h1>One</h1></div><h1>Two</h1></body>")
    >>> select = Selection(root).select
    >>> [element.text for element in select("h1")], [element.text for element in select("div.main h1")]
    (['One', 'Two'], ['One'])
    """

    def __init__(self, root: etree._Element) -> None:
        self._root = root
        self._named: dict[str, list[etree._Element]] = {}
        for element in root.iter(*_STRUCTURE):
            id, classes = element.get("id"), element.get("class")
            if id:
                self._named.setdefault(id, []).append(element)
            if classes:
                for name in classes.split():
                    self._named.setdefault(name, []).append(element)

    def select(self, selector: str) -> Iterator[etree._Element]:
        """The elements that a selector means, in the order of the page."""
        first, *inner = _steps(selector)
        name = first.id or next(iter(first.classes), None)
        candidates = self._root.iter(first.tag) if name is None else self._named.get(name, ())
        found: Iterator[etree._Element] = filter(first.fits, candidates)
        for step in inner:
            found = _inside(found, step)
        return found


def _inside(outer: Iterator[etree._Element], step: _Step) -> Iterator[etree._Element]:
    for element in outer:
        yield from filter(step.fits, element.iterdescendants(step.tag or "*"))


@functools.cache
def _steps(selector: str) -> tuple[_Step, ...]:
    steps = []
    for part in selector.split():
        match = _STEP.fullmatch(part)
        if match is None:
            raise SchemaError("selector", selector, "tags, ids, classes and descendants, such as '.news h1'")
        tag, id, classes = match.groups()
        steps.append(_Step(tag, id, frozenset(classes.split(".")[1:])))
    return tuple(steps)
