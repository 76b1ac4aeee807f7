"""A page whose layout nobody described: its title, its time, and the paragraphs of its densest block.

A time is taken only from where a page states its own: never from a list of other pages.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator

import attrs
from lxml import etree

from dipreadout import body, printed_time
from dipreadout.page import clean

__all__ = ["Found", "read"]

# What an element passes on to the one around it, so that paragraphs in wrappers of their own are found
# together: at one half, the first of two would win alone; at one, the whole page would.
_TO_OUTER = 0.6

# Elements whose text may stand in no paragraph of its own.
_HOLDERS = frozenset("article blockquote body center dd div font main pre section td".split())


@attrs.frozen(kw_only=True)
class Found:
    """What an unknown layout holds."""

    title: str | None
    published: dt.datetime | dt.date | None
    paragraphs: tuple[str, ...]


def read(root: etree._Element, zone: dt.tzinfo | None) -> Found:
    """What a page of an unknown layout says about itself, as far as its visible part goes.

    >>> page = "<body><h1>Ana Lima in Peru</h1><p>6 May 2031</p><p>They met, and then spoke.</p></body>"
    >>> found = read(etree.fromstring(page), None)
    >>> found.title, found.published, found.paragraphs
    ('Ana Lima in Peru', datetime.date(2031, 5, 6), ('They met, and then spoke.',))
    """
    elements = list(_visible(root))
    holder = _densest(elements)
    heading = _heading(elements, holder)
    title = _words(heading) if heading is not None else None
    if holder is None:
        return Found(title=title, published=_marked_time(elements, zone), paragraphs=())
    paragraphs = list(body.paragraphs(holder))
    published = _marked_time(elements, zone) or _time_above(elements, heading, holder, zone)
    while len(paragraphs) > 1 and _is_head(paragraphs[0], title, zone):
        published = published or printed_time.read(paragraphs[0], zone)
        del paragraphs[0]
    return Found(title=title, published=published, paragraphs=tuple(paragraphs))


def _visible(root: etree._Element) -> Iterator[etree._Element]:
    """Every element that is neither hidden nor beside the body, in order."""
    stack = [root]
    while stack:
        element = stack.pop()
        if element.tag in ("html", "body") or not body.is_set_apart(element):
            yield element
            stack.extend(reversed(element))


def _heading(elements: list[etree._Element], holder: etree._Element | None) -> etree._Element | None:
    """The heading of the body: the first inside it, else the last above. A site's name may be one too."""
    above = None
    for element in elements:
        if element is holder:
            inside = (heading for heading in holder.iter("h1") if _words(heading))
            return next(inside, above)
        if element.tag == "h1" and _words(element):
            above = element
    return above


def _densest(elements: list[etree._Element]) -> etree._Element | None:
    """The element whose own paragraphs hold the most text that is no link.

    Text counts for the element that holds its paragraph, and less for the one around that.
    """
    weights: dict[etree._Element, float] = defaultdict(float)
    for element in elements:
        parent = element.getparent()
        holder = parent if element.tag in ("p", "br") and parent is not None else element
        if holder.tag == "p" or element.tag in ("a", "title", "html"):
            continue
        own = (
            (element.tail or "") if element.tag == "br" else _unlinked(element) if element.tag == "p" else ""
        )
        loose = (element.text or "") if element.tag in _HOLDERS else ""
        weight = len(own.strip()) + len(loose.strip())
        if weight:
            weights[holder] += weight
            outer = holder.getparent()
            if outer is not None and outer.tag != "html":
                weights[outer] += weight * _TO_OUTER
    return max(weights, key=weights.__getitem__) if weights else None


def _unlinked(paragraph: etree._Element) -> str:
    texts = [paragraph.text or ""]
    for element in paragraph.iter():
        if element is not paragraph:
            texts.append("" if element.tag in ("a", "script", "style") else element.text or "")
            texts.append(element.tail or "")
    return "".join(texts)


def _marked_time(elements: list[etree._Element], zone: dt.tzinfo | None) -> dt.datetime | dt.date | None:
    """The page's own `time` element: one that stands in no list and in no link."""
    for element in elements:
        if element.tag == "time" and not any(outer.tag in ("li", "a") for outer in element.iterancestors()):
            moment = printed_time.stated(clean(element.get("datetime", "")), zone)
            if moment := moment or printed_time.read(_words(element) or "", zone):
                return moment
    return None


def _time_above(
    elements: list[etree._Element],
    heading: etree._Element | None,
    holder: etree._Element,
    zone: dt.tzinfo | None,
) -> dt.datetime | dt.date | None:
    """A line between the title and the body that is a time."""
    if heading is None or heading not in elements:  # it may stand in an aside of the body
        return None
    start, end = elements.index(heading), elements.index(holder)
    for element in elements[start + 1 : end]:
        if element.tag in ("a", "li") or len(element):
            continue
        if moment := printed_time.read(clean(element.text or ""), zone):
            return moment
    return None


def _is_head(paragraph: str, title: str | None, zone: dt.tzinfo | None) -> bool:
    """Whether the first paragraph of the body is the title or the time over again."""
    return paragraph == title or printed_time.read(paragraph, zone) is not None


def _words(element: etree._Element) -> str | None:
    return " ".join(body.paragraphs(element)) or None
