"""The Prime Minister of Canada."""

from __future__ import annotations

from dipreadout import zones
from dipreadout.publishers import _titles, generic
from dipreadout.publishers.base import Layout, OtherPages, Publisher

__all__ = ["PUBLISHER"]

LAYOUTS = (
    Layout(
        name="news articles",
        years="since 2019",
        body=".content-news-article .field--name-body",
        title=(".title-header-inner h1", "h1"),
        # The day as it is seen stands with the place; the hour is marked in a field that is hidden.
        time=(".field--name-field-date-released", "span.inline-date"),
        languages=".language-switcher-language-url a",
    ),
    Layout(
        name="news",
        years="2015-2019",
        body=".node-news .field-name-body",
        title=("h1.page-title", "h1"),
        time=(".field-name-field-news-date", ".date-display-single"),
        languages="ul.language-switcher-locale-url a",
    ),
)

# "Ottawa, Ontario", "St. John’s, Newfoundland and Labrador"
_NAME = r"(?:[^\W\d]|[’' -]){2,40}"
_PLACE = rf"(?:st\. )?{_NAME}(?:, {_NAME}){{1,2}}"

PUBLISHER = Publisher(
    id="ca-pm",
    name="Prime Minister of Canada",
    state="CA",
    time_zone=zones.EASTERN_AMERICA,
    hosts=["pm.gc.ca"],
    languages=(("/en/", "en"), ("/eng/", "en"), ("/fr/", "fr"), ("/fra/", "fr")),
    signs=["Prime Minister of Canada</title>", "Premier ministre du Canada</title>", "pm.gc.ca/"],
    layouts=LAYOUTS,
    times=[
        rf"(?P<month>[a-z]+) (?P<day>\d{{1,2}}), (?P<year>\d{{4}}) ?[|,–-]? ?{_PLACE}",
        rf"{_PLACE} ?[|–-] ?(?P<month>[a-z]+) (?P<day>\d{{1,2}}), (?P<year>\d{{4}})",
    ],
    title_suffix=r" ?\| ?(?:Prime Minister of Canada|Premier ministre du Canada)$",
    lines_above=[
        r"(?:skip to|main|aller au) (?:main )?(?:content|container|contenu)(?: principal)?|main navigation",
        r"(?:the )?prime minister of canada|premier ministre du canada",
        r"search|menu|news|media|about|connect|fr|en|home",
        r"(?:home|news) ?[>›»/] ?.{0,150}",
        # The kind of page.
        r"readouts?|news releases?|statements?|speeches|backgrounders?|media advisor(?:y|ies)",
        *generic.PUBLISHER.lines_above,
    ],
    lines_between=[
        r"main content|share(?: this page)?|print|email",
        _PLACE,
    ],
    lines_below=[
        *generic.SHARING,
        r"(?:this document is also available at|pmo media relations:) .{0,100}",
        r"media relations: .{0,100}",
        *generic.PUBLISHER.lines_below,
    ],
    ends=[
        *generic.PUBLISHER.ends,
        r"(?:associated|related) (?:links?|products?|news|content|backgrounders?)",
        r"view all news|more news|stay connected|(?:latest|other) news",
    ],
    footer=("Share this page",),
    line_signs=[
        r"(?:the )?prime minister of canada",
        r"associated links?",
        r"this document is also available at .{0,20}pm\.gc\.ca.{0,80}",
        r"pmo media relations: .{0,100}",
    ],
    other_pages=(
        OtherPages(
            kind="announcement",
            titles=[
                r"^(?:mon|tues|wednes|thurs|fri|satur|sun)day, \w+ \d{1,2}, \d{4}$|^updated? ?[-–:]",
                r"^prime minister .{0,60}(?:announces|appoints|launches|unveils)\b",
            ],
        ),
        *_titles.ENGLISH,
    ),
)
