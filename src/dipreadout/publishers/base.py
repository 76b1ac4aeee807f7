"""The record that a publisher is: how its pages are recognised, and where their parts stand."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from urllib.parse import urlsplit

import attrs

from dipreadout import _check
from dipreadout.errors import SchemaError

__all__ = ["Beginning", "Conventions", "Layout", "OtherPages", "Publisher"]


# No title is longer; this bounds the work on what only looks like one.
_TITLE_WITHIN = 300


def _patterns(value: Iterable[str | re.Pattern[str]]) -> tuple[re.Pattern[str], ...]:
    return tuple(p if isinstance(p, re.Pattern) else re.compile(p, re.IGNORECASE) for p in value)


def _any_of(value: Iterable[str] | re.Pattern[str]) -> re.Pattern[str]:
    """One pattern for all, which is searched for once; of none, one that never matches."""
    if isinstance(value, re.Pattern):
        return value
    return re.compile("|".join(f"(?:{pattern})" for pattern in value) or r"(?!)", re.IGNORECASE)


def _pattern(value: str | re.Pattern[str] | None) -> re.Pattern[str] | None:
    return None if value is None else re.compile(value)


def _distinct(_: object, attribute: attrs.Attribute[tuple[str, ...]], value: tuple[str, ...]) -> None:
    if len(set(value)) < len(value) or not all(value):
        raise SchemaError(attribute.name, value, "entries that are neither empty nor said twice")


@attrs.frozen(kw_only=True)
class Layout:
    """One template that a publisher's pages were made in. A page has this layout when it has its ``body``.

    Parts are CSS selectors of tags, ids, classes and descendants: ``"#body"``, ``"p.time"``,
    ``".news-title h1"``. Of several, the first that has text counts.
    """

    name: str
    """For people: where it is used."""
    years: str
    """For people: when it was in use, as far as pages show."""
    body: str
    """The element that holds the paragraphs."""
    without: tuple[str, ...] = ()
    """Elements inside the body that are not of it, beyond those that names such as ``share`` tell anyhow."""
    title: tuple[str, ...] = ()
    """The title; else what the head of the page says."""
    time: tuple[str, ...] = ()
    """The time of publication; else what the first lines of the body, or the head of the page, say."""
    languages: str | None = None
    """The links to the other languages."""
    lead: tuple[str, ...] = ()
    """What stands between title and body and belongs to the account: a summary, or who speaks in it. The
    first element of each selector goes before the body, unless the body begins with the same words."""


@attrs.frozen(kw_only=True)
class OtherPages:
    """Titles of pages that are never readouts."""

    kind: str
    """What such a page is, in the singular: ``"press conference"``."""
    titles: re.Pattern[str] = attrs.field(converter=_any_of)
    """What such a title holds, in any of the publisher's languages; letter case does not count."""
    unless: re.Pattern[str] = attrs.field(default=(), converter=_any_of)
    """What a title may hold besides that makes it a readout's after all: that somebody met somebody."""


@attrs.frozen(kw_only=True)
class Beginning:
    """How an account begins as nobody else's does: its title, and its text."""

    title: re.Pattern[str] = attrs.field(converter=_pattern)
    text: re.Pattern[str] = attrs.field(converter=_pattern)

    def is_of(self, title: str, text: str) -> bool:
        """Whether a title and a text begin so."""
        return self.title.match(title[:_TITLE_WITHIN]) is not None and self.text.match(text) is not None


@attrs.frozen(kw_only=True)
class Conventions:
    """How a publisher's accounts are to be understood, beyond the language that they are written in."""

    dates_by_page: bool = False
    """Whether an account that prints no day is of the day on which it was published."""
    reports_purposes: bool = False
    """Whether what people met for is what they did: "spoke with Roe to discuss trade" reports it."""
    runs_on: bool = False
    """Whether what somebody said is told at length, so that within it sides and what they did are spoken of:
    "Both sides noted", in the middle of a paragraph. Else each sentence is the publisher's own report."""
    runs_on_from: frozenset[str] = frozenset()
    """The sides whose accounts run on so, whoever prints them."""


@attrs.frozen(kw_only=True)
class Publisher:
    """A publisher of readouts.

    >>> Publisher(id="xx-mfa", name="Ministry", hosts=["mfa.example"]).owns("https://www.mfa.example/eng/1.html")
    True
    """

    id: str | None
    """The id in the registry: state and institution, ``"cn-mfa"``; ``None`` for the last resort."""
    name: str
    """What it calls itself, in English."""
    state: str | None = None
    """The state (ISO 3166-1 alpha-2) or the organisation (``"EU"``) whose people are its own."""
    time_zone: dt.tzinfo | None = None
    """The zone of the times that it prints; ``None`` when unknown, and then only days can be told."""
    hosts: tuple[str, ...] = attrs.field(default=(), converter=_check.strings, validator=_distinct)
    """Domains of its pages; subdomains are meant too."""
    languages: tuple[tuple[str, str], ...] = ()
    """Beginnings of the paths of its addresses, and the language (BCP 47) of the pages below."""
    signs: tuple[str, ...] = attrs.field(default=(), converter=_check.strings, validator=_distinct)
    """Strings of which its HTML holds at least one, so that a page without an address can be recognised."""
    layouts: tuple[Layout, ...] = ()
    """Its templates, the likeliest first."""
    times: tuple[re.Pattern[str], ...] = attrs.field(default=(), converter=_patterns)
    """Lines of its own that say when a page was published, with groups ``year``, ``month``, ``day``, ``hour``
    and ``minute``, the last two where they stand: ``"Ottawa, May 6, 2031"``. Usual shapes need none."""
    title_suffix: re.Pattern[str] | None = attrs.field(default=None, converter=_pattern)
    """What the ``title`` element of its pages adds to the title."""
    lines_above: tuple[re.Pattern[str], ...] = attrs.field(default=(), converter=_patterns)
    """Whole lines above the title when a page is copied out of a browser: site names, breadcrumbs, menus."""
    lines_between: tuple[re.Pattern[str], ...] = attrs.field(default=(), converter=_patterns)
    """Whole lines between the title and the body, the time aside."""
    byline: bool = False
    """Whether lines between title and time name the kind of page, the office, the author or the place."""
    place: bool = False
    """Whether a line below the time may name the place."""
    lines_below: tuple[re.Pattern[str], ...] = attrs.field(default=(), converter=_patterns)
    """Whole lines after the body, each at most once and in any order."""
    ends: tuple[re.Pattern[str], ...] = attrs.field(default=(), converter=_patterns)
    """Whole lines below which nothing of the body stands, whatever it looks like: ``Tags``, ``Related``."""
    footer: tuple[str, ...] = ()
    """The lines after the body that a page copied out of a browser commonly has."""
    line_signs: re.Pattern[str] = attrs.field(default=(), converter=_any_of)
    """Whole lines near the beginning or the end of a copied page that only this publisher's have."""
    beginnings: tuple[Beginning, ...] = ()
    """How its accounts begin, by which a page is recognised that has neither an address nor a sign."""
    other_pages: tuple[OtherPages, ...] = ()
    """Titles of its pages that are never readouts."""
    conventions: Conventions = Conventions()
    """How its accounts are to be understood."""

    @property
    def has_leads(self) -> bool:
        """Whether its accounts may begin above the time of publication."""
        return any(layout.lead for layout in self.layouts)

    def owns(self, url: str) -> bool:
        """Whether the address is in one of its domains."""
        try:
            host = urlsplit(url if "//" in url else f"//{url}").hostname or ""
        except ValueError:
            return False
        return any(host == domain or host.endswith(f".{domain}") for domain in self.hosts)

    def language_at(self, url: str) -> str | None:
        """The language of the pages at this address, as far as its path says."""
        try:
            path = urlsplit(url).path
        except ValueError:
            return None
        return next((language for start, language in self.languages if path.startswith(start)), None)

    def other_page(self, title: str | None) -> tuple[str, str] | None:
        """The kind of page that a title belongs to, and the words that say so, when it is never a readout's.

        >>> pages = OtherPages(kind="press conference", titles=["Press Conference"])
        >>> publisher = Publisher(id="xx-mfa", name="Ministry", other_pages=[pages])
        >>> publisher.other_page("Regular press conference on May 5")
        ('press conference', 'press conference')
        """
        beginning = (title or "")[:_TITLE_WITHIN]
        for pages in self.other_pages:
            found = pages.titles.search(beginning)
            if found and not pages.unless.search(beginning):
                return pages.kind, found[0]
        return None
