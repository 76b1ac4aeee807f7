"""A page as HTML, to what it says about itself.

The tree is built once. A publisher's layouts say where the parts are; a page that has none of them is read by
what pages have in common (`dipreadout.unknown_layout`), and a page that this library wrote says it all in its head.
"""

from __future__ import annotations

import datetime as dt
import functools
import re
from collections.abc import Iterable, Mapping
from typing import TypeVar
from urllib.parse import urljoin

import attrs
from lxml import etree

from dipreadout import body, endonyms, printed_time, publishers, unknown_layout
from dipreadout.errors import LimitError, SchemaError
from dipreadout.model import Translation
from dipreadout.page import clean
from dipreadout.publishers import Layout, Publisher

__all__ = ["GENERATOR", "Marked", "parse", "read"]

_T = TypeVar("_T")

# libxml2 from 2.14 on stops at this depth, and what follows would be lost without a word.
_DEEPEST = 2000
_SURROGATES = re.compile("[\ud800-\udfff]")
_ABSOLUTE = re.compile("https?://[^\\s\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]+", re.IGNORECASE)
# The ministry's editors type line breaks into titles, which its scripts remove.
_TYPED_BREAK = re.compile(r"<br ?/?>", re.IGNORECASE)

# Where the head of a page states its facts: the names of its meta elements, the likeliest first.
_TITLE_METAS = ("articletitle", "og:title", "dc.title")
_TIME_METAS = (
    "article:published_time",
    "og:published_time",
    "pubdate",
    "datepublished",
    "publishdate",
    "dc.date",
    "date",
)
_ADDRESS_METAS = ("og:url", "url")

GENERATOR = "dipreadout"
"""What the `generator` of a page that `formats.html` wrote says."""


@attrs.frozen(kw_only=True)
class Marked:
    """What a page in HTML says about itself."""

    publisher: str | None
    url: str | None
    title: str | None
    published: dt.datetime | dt.date | None
    language: str | None
    """What markup or address say; the text itself may say otherwise."""
    exact: bool
    """Whether the page states its facts in so many words, and nothing is left to be told from the text."""
    translations: tuple[Translation, ...]
    paragraphs: tuple[str, ...]


def parse(text: str) -> etree._Element:
    """The tree of an HTML text.

    Raises ``SchemaError`` when there is no element in it, ``LimitError`` when they lie in each other too deep.
    """
    if "\x00" in text:
        text = text.replace("\x00", " ")
    try:
        data = text.encode()
    except UnicodeEncodeError:
        data = _SURROGATES.sub(" ", text).encode()
    parser = etree.HTMLParser(
        encoding="utf-8", recover=True, no_network=True, huge_tree=True, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.ParseError:
        root = None
    if root is None:
        raise SchemaError("source", text, "HTML with at least one element; pass plain text to parse_text()")
    depth, element = 0, root
    while len(element):
        depth, element = depth + 1, element[-1]
    if depth >= _DEEPEST:
        raise LimitError("depth of the HTML", depth, _DEEPEST)
    return root


def read(text: str, *, publisher: Publisher | None = None, url: str | None = None) -> Marked:
    """What an HTML page says about itself; ``publisher`` and ``url`` are what the caller knows of it.

    >>> page = read("<html lang='en'><title>Ana Lima Visits Peru</title><p>They met on May 5, 2031.</p></html>")
    >>> page.title, page.language, page.paragraphs
    ('Ana Lima Visits Peru', 'en', ('They met on May 5, 2031.',))
    """
    root = parse(text)
    metas = _metas(root)
    if metas.get("generator") == GENERATOR:
        return _written(root, metas)
    url = url or _address(root, metas)
    if publisher is None and url is not None:
        publisher = publishers.of_address(url)
    known, layout, holder = _layout(root, text, publisher)
    publisher = publisher or known or publishers.get(None)
    if layout is None or holder is None:
        found = unknown_layout.read(root, metas, publisher.time_zone)
        title, published, paragraphs = found.title, found.published, found.paragraphs
        bar: tuple[Translation, ...] = ()
    else:
        title = _first(_texts(root, layout.title))
        published = _first(printed_time.find(t, publisher.time_zone) for t in _texts(root, layout.time))
        paragraphs = body.paragraphs(holder)
        bar = _bar(root, layout, url)
    language = (publisher.language_at(url) if url else None) or root.get("lang")
    return Marked(
        publisher=publisher.id,
        url=url,
        title=title or _titled(root, metas, publisher),
        published=published or _stated_time(metas, publisher.time_zone),
        language=language,
        exact=False,
        translations=bar,
        paragraphs=paragraphs,
    )


def _metas(root: etree._Element) -> dict[str, str]:
    """The facts in the head, by lower-case name; the first of a name counts."""
    metas: dict[str, str] = {}
    for meta in root.iter("meta"):
        name = meta.get("name") or meta.get("property") or meta.get("itemprop")
        content = meta.get("content")
        if name and content:
            metas.setdefault(name.lower(), content)
    return metas


def _address(root: etree._Element, metas: Mapping[str, str]) -> str | None:
    """The address that the page gives itself."""
    links = (link.get("href") for link in root.iter("link") if (link.get("rel") or "").lower() == "canonical")
    for address in (*links, *(metas.get(name) for name in _ADDRESS_METAS)):
        if address and _ABSOLUTE.fullmatch(address):
            return address
    return None


def _layout(
    root: etree._Element, text: str, publisher: Publisher | None
) -> tuple[Publisher | None, Layout | None, etree._Element | None]:
    """The publisher, the layout and the element with the body, as far as they can be recognised."""
    if publisher is not None:
        candidates: Iterable[Publisher] = (publisher,)
    else:
        candidates = (p for p in publishers.known() if any(sign in text for sign in p.signs))
    for candidate in candidates:
        for layout in candidate.layouts:
            holders = _select(layout.body, root)
            if holders:
                return candidate, layout, holders[0]
    return None, None, None


def _bar(root: etree._Element, layout: Layout, url: str | None) -> tuple[Translation, ...]:
    translations = []
    for link in _select(layout.languages, root) if layout.languages else ():
        language = endonyms.language_named(clean(_text(link)))
        if language is not None:
            translations.append(Translation(language=language, url=_absolute(link.get("href"), url)))
    return tuple(translations)


def _absolute(href: str | None, base: str | None) -> str | None:
    """The address of a link, where it is one that can be followed from anywhere."""
    try:
        address = urljoin(base or "", (href or "").strip())
    except ValueError:
        return None
    return address if _ABSOLUTE.fullmatch(address) else None


def _titled(root: etree._Element, metas: Mapping[str, str], publisher: Publisher) -> str | None:
    """The title as the head of the page states it."""
    for name in _TITLE_METAS:
        if title := clean(metas.get(name, "")):
            return title
    title = clean(_TYPED_BREAK.sub(" ", next(map(_text, root.iter("title")), "")))
    suffix = publisher.title_suffix.search(title) if publisher.title_suffix else None
    return (title[: suffix.start()] if suffix else title) or None


def _stated_time(metas: Mapping[str, str], zone: dt.tzinfo | None) -> dt.datetime | dt.date | None:
    """The time of publication as the head of the page states it."""
    return _first(printed_time.read(clean(metas.get(name, "")), zone) for name in _TIME_METAS)


def _written(root: etree._Element, metas: Mapping[str, str]) -> Marked:
    """A page that `formats.html` wrote: the inverse of its template."""
    stated = next((time.get("datetime") for time in root.iter("time")), None)
    links = (link for bar in root.iter("nav") for link in bar.iter("a"))
    return Marked(
        publisher=metas.get("publisher"),
        url=next((link.get("href") for link in root.iter("link")), None),
        title=next((clean(heading.text or "") for heading in root.iter("h1")), None),
        published=printed_time.read(stated, None) if stated else None,
        language=root.get("lang"),
        exact=True,
        translations=tuple(
            Translation(language=link.get("hreflang") or "", url=link.get("href")) for link in links
        ),
        paragraphs=tuple(clean(p.text or "") for main in root.iter("main") for p in main.iter("p")),
    )


@functools.cache
def _compiled(path: str) -> etree.XPath:
    return etree.XPath(path, smart_strings=False)


def _select(path: str, root: etree._Element) -> list[etree._Element]:
    selected: list[etree._Element] = _compiled(path)(root)
    return selected


def _texts(root: etree._Element, paths: Iterable[str]) -> Iterable[str]:
    """The text of the first element at each path, where there is some."""
    for path in paths:
        for element in _select(path, root)[:1]:
            if text := clean(_TYPED_BREAK.sub(" ", _text(element))):
                yield text


def _text(element: etree._Element) -> str:
    return " ".join(body.paragraphs(element))


def _first(values: Iterable[_T | None]) -> _T | None:
    return next((value for value in values if value), None)
