"""A page as HTML, to what it says about itself.

The tree is built once. A publisher's layouts say where the parts are; a page that has none of them is read by
what pages have in common (``unknown_layout``), and one that this library wrote says all of it outright.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import TypeVar
from urllib.parse import urljoin

import attrs
from lxml import etree

from dipreadout import body, copied, endonyms, printed_time, publishers, unknown_layout
from dipreadout.errors import LimitError, SchemaError
from dipreadout.model import Translation
from dipreadout.page import GENERATOR, clean
from dipreadout.publishers import Layout, Publisher
from dipreadout.selection import Selection

__all__ = ["Marked", "parse", "read"]

_T = TypeVar("_T")

# libxml2 from 2.14 on stops at this depth, and what follows would be lost without a word.
_DEEPEST = 2000
# libxml2 before 2.14 drops characters that XML cannot have, and so joins words; each becomes a space instead.
# Later versions pass them on, save for NUL.
_DROPS_CONTROLS = etree.LIBXML_VERSION < (2, 14)
_NO_CONTROLS = bytes(32 if n < 32 and n not in b"\t\n\f\r" else n for n in range(256))
_NON_CHARACTERS = ("\ufffe".encode(), "\uffff".encode())
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
    "govuk:first-published-at",
    "dcterms.issued",
    "dc.date.issued",
    "dc.date",
    "date",
)
_ADDRESS_METAS = ("canonical", "og:url", "url")


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

    Raises ``SchemaError`` when there is no element in it, ``LimitError`` when they are nested too deep.
    """
    try:
        data = text.encode()
    except UnicodeEncodeError:
        data = _SURROGATES.sub(" ", text).encode()
    if _DROPS_CONTROLS or b"\x00" in data:
        data = data.translate(_NO_CONTROLS)
        for non_character in _NON_CHARACTERS:
            data = data.replace(non_character, b" ")
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
    while len(element) and depth <= _DEEPEST:
        depth, element = depth + 1, element[-1]
    if depth > _DEEPEST:
        raise LimitError("depth of the HTML", depth, _DEEPEST)
    return root


def read(text: str, *, publisher: Publisher | None = None, url: str | None = None) -> Marked:
    """What an HTML page says about itself; ``publisher`` and ``url`` are what the caller knows of it.

    >>> page = read("<html lang='en'><title>Ana Lima Visits Peru</title><p>They met.</p></html>")
    >>> page.title, page.language, page.paragraphs
    ('Ana Lima Visits Peru', 'en', ('They met.',))
    """
    root = parse(text)
    metas = _metas(root)
    if metas.get("generator") == GENERATOR:
        return _written(root, metas)
    url = url or _address(metas)
    if publisher is None and url is not None:
        publisher = publishers.of_address(url)
    selection = Selection(root)
    known, layout, holder = _layout(selection, text, publisher)
    publisher = publisher or known or publishers.get(None)
    if layout is None or holder is None:
        found = unknown_layout.read(root, publisher.time_zone)
        title, published, paragraphs = found.title, found.published, found.paragraphs
        bar: tuple[Translation, ...] = ()
    else:
        title = _first(_texts(selection, layout.title))
        published = _first(_times(selection, layout, publisher))
        without = {element for selector in layout.without for element in selection.select(selector)}
        paragraphs = body.paragraphs(holder, without)
        if not layout.time:
            title = title or _titled(root, metas, publisher)
            copy = copied.read([title or "", *(line for line in paragraphs if line != title)], publisher)
            published, paragraphs = copy.published, copy.paragraphs
        paragraphs = _with_lead(list(_leads(selection, layout)), paragraphs)
        bar = _bar(selection, layout, url)
    language = (publisher.language_at(url) if url else None) or root.get("lang")
    return Marked(
        publisher=publisher.id,
        url=url,
        title=title or _titled(root, metas, publisher),
        published=_more_exact(published, _stated_time(metas, publisher.time_zone)),
        language=language,
        exact=False,
        translations=bar,
        paragraphs=paragraphs,
    )


def _metas(root: etree._Element) -> dict[str, str]:
    """The facts in the head by lower-case name, and the canonical address; the first of a name counts."""
    metas: dict[str, str] = {}
    for element in root.iter("meta", "link"):
        if element.tag == "meta":
            name = element.get("name") or element.get("property") or element.get("itemprop")
            value = element.get("content")
        else:
            name, value = element.get("rel"), element.get("href")
        if name and value:
            metas.setdefault(name.lower(), value)
    return metas


def _address(metas: Mapping[str, str]) -> str | None:
    """The address that the page gives itself."""
    addresses = (metas.get(name, "") for name in _ADDRESS_METAS)
    return next((address for address in addresses if _ABSOLUTE.fullmatch(address)), None)


def _layout(
    selection: Selection, text: str, publisher: Publisher | None
) -> tuple[Publisher | None, Layout | None, etree._Element | None]:
    """The publisher, the layout and the element with the body, as far as they can be recognised."""
    for candidate in publishers.known() if publisher is None else (publisher,):
        for layout in candidate.layouts:
            holder = next(selection.select(layout.body), None)
            if holder is None:
                continue
            # Each sign is looked for in the whole page, so that is asked last.
            if candidate is publisher or any(sign in text for sign in candidate.signs):
                return candidate, layout, holder
    return None, None, None


def _bar(selection: Selection, layout: Layout, url: str | None) -> tuple[Translation, ...]:
    translations = []
    for link in selection.select(layout.languages) if layout.languages else ():
        language = endonyms.language_named(clean(_text(link)))
        if language is not None:
            translations.append(Translation(language=language, url=_absolute(link.get("href"), url)))
    return tuple(translations)


def _absolute(href: str | None, base: str | None) -> str | None:
    """The address of a link, where it is one that can be followed from anywhere."""
    address = (href or "").strip()
    if base is not None:
        try:
            address = urljoin(base, address)
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
    return _first(printed_time.stated(clean(metas.get(name, "")), zone) for name in _TIME_METAS)


def _times(
    selection: Selection, layout: Layout, publisher: Publisher
) -> Iterator[dt.datetime | dt.date | None]:
    """What the element of each selector says, to machines or to readers: where one is more exact, that."""
    zone = publisher.time_zone
    for selector in layout.time:
        for element in islice(selection.select(selector), 1):
            moments = [printed_time.stated(clean(e.get("datetime", "")), zone) for e in element.iter("time")]
            moments.append(printed_time.find(clean(_text(element)), zone, publisher.times))
            yield next((m for m in moments if isinstance(m, dt.datetime)), None) or _first(moments)


def _more_exact(
    seen: dt.datetime | dt.date | None, stated: dt.datetime | dt.date | None
) -> dt.datetime | dt.date | None:
    """The time that readers see, with the time of day that the head of the page states for the same day."""
    if isinstance(stated, dt.datetime) and not isinstance(seen, dt.datetime) and stated.date() == seen:
        return stated
    return seen or stated


def _leads(selection: Selection, layout: Layout) -> Iterator[str]:
    for selector in layout.lead:
        for element in islice(selection.select(selector), 1):
            yield from body.paragraphs(element)


def _with_lead(lead: list[str], paragraphs: tuple[str, ...]) -> tuple[str, ...]:
    """The paragraphs after those above them, which some pages say again at the beginning of the body."""
    said_again = paragraphs and lead and paragraphs[0].startswith(lead[-1])
    return (*lead[: -1 if said_again else None], *paragraphs)


def _written(root: etree._Element, metas: Mapping[str, str]) -> Marked:
    """A page that `formats.html` wrote: the inverse of its template."""
    selection = Selection(root)
    stated = next((time.get("datetime") for time in root.iter("time")), None)
    return Marked(
        publisher=metas.get("publisher"),
        url=metas.get("canonical"),
        title=next((clean(heading.text or "") for heading in root.iter("h1")), None),
        published=printed_time.read(stated, None) if stated else None,
        language=root.get("lang"),
        exact=True,
        translations=tuple(
            Translation(language=link.get("hreflang") or "", url=link.get("href"))
            for link in selection.select("div.lan a")
        ),
        paragraphs=tuple(clean(p.text or "") for p in selection.select("div.content_text p")),
    )


def _texts(selection: Selection, selectors: Iterable[str]) -> Iterable[str]:
    """The text of the first element of each selector, where there is some."""
    for selector in selectors:
        for element in islice(selection.select(selector), 1):
            if text := clean(_TYPED_BREAK.sub(" ", _text(element))):
                yield text


def _text(element: etree._Element) -> str:
    return " ".join(body.paragraphs(element)) if len(element) else element.text or ""


def _first(values: Iterable[_T | None]) -> _T | None:
    return next((value for value in values if value), None)
