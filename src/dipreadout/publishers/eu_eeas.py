"""The European Union's diplomatic service, the European External Action Service."""

from __future__ import annotations

from dipreadout import zones
from dipreadout.publishers import _titles, generic
from dipreadout.publishers.base import Layout, OtherPages, Publisher

__all__ = ["PUBLISHER"]

LAYOUTS = (
    Layout(
        name="press material",
        years="since 2021",
        body=".field--name-field-text",
        title=("h1.node__title", "h1.page-header", "h1"),
        time=(".node__meta", ".field--name-field-date", "time"),
        languages=".links.dropdown-menu a",
    ),
    # Place, day and a number are a line above the kind of page.
    Layout(
        name="headquarters",
        years="2015-2021",
        body=".field-name-body",
        title=("h1.page-title", "h1"),
        time=(".field-name-field-news-dateline", ".submitted", ".date-display-single"),
        languages=".language-selector a",
    ),
)

PUBLISHER = Publisher(
    id="eu-eeas",
    name="European External Action Service",
    state="EU",
    time_zone=zones.CENTRAL_EUROPE,
    hosts=["eeas.europa.eu"],
    signs=[
        "| EEAS</title>",
        "European External Action Service</title>",
        "European External Action Service (EEAS)</title>",
        "eeas.europa.eu",
    ],
    layouts=LAYOUTS,
    times=[
        # Day first, as everywhere in Brussels, and the number of the text after it.
        (
            r"(?:[\w’' -]{2,40}, )?(?P<day>\d{1,2})/(?P<month>\d{1,2})/(?P<year>\d{4})"
            r"(?: - (?P<hour>\d{1,2}):(?P<minute>\d{2}))?(?:,? UNIQUE ID: ?[\w-]{1,20})?"
        ),
    ],
    title_suffix=r" ?[|-] ?(?:EEAS|European External Action Service).{0,60}$",
    lines_above=[
        r"(?:the diplomatic service of the european union|european external action service|eeas)",
        r"skip to main content|search|menu|main navigation|languages?|share|breadcrumb",
        r"(?:home|eeas|headquarters[^>]{0,40}) ?[>›»/] ?.{0,250}",
        r"press (?:material|releases?)|news stor(?:y|ies)|statement/declaration|statements?|remarks?|home",
        r"(?:an official (?:website|eu website)|official website) of the european union.{0,60}",
        *generic.PUBLISHER.lines_above,
    ],
    lines_between=[
        r"eeas press team|press and information team.{0,60}|strategic communications",
        r"press (?:material|releases?)|news stor(?:y|ies)|share|print",
        r"(?:brussels|bruxelles|new york|luxembourg)",
    ],
    lines_below=[
        r"feedback",
        *generic.PUBLISHER.lines_below,
    ],
    ends=[
        *generic.PUBLISHER.ends,
        r"(?:press )?contacts?(?: us| the press team)?",
        r"(?:related|more) (?:topics|links|content|information|news)|topics?|see also:?|languages?:?",
        r"editorial sections?:?.{0,100}|latest news",
    ],
    footer=("Print",),
    line_signs=[
        r"the diplomatic service of the european union",
        r"eeas press team",
        r".{0,60}UNIQUE ID: ?[\w-]{1,20}|.{0,60}unique id: ?[\w-]{1,20}",
        r"european external action service",
    ],
    other_pages=(
        OtherPages(
            kind="statement",
            titles=[
                r"\b(?:statement|declaration|remarks|speech) (?:by|of) (?:the )?(?:high rep|spokes|hr/?vp)",
                r"\bon behalf of the (?:european union|eu)\b|\blocal statement\b|\bpress remarks\b",
            ],
        ),
        OtherPages(
            kind="blog",
            titles=[r"\bhr/?vp blog\b|\bblog ?(?:post)?\b|\bweekly preview\b|\bindicative programme\b"],
        ),
        *_titles.ENGLISH,
    ),
)
