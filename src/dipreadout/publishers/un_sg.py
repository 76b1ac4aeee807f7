"""The Secretary-General of the United Nations, and the Deputy Secretary-General."""

from __future__ import annotations

from dipreadout import zones
from dipreadout.publishers import _titles, generic
from dipreadout.publishers.base import Layout, OtherPages, Publisher

__all__ = ["PUBLISHER"]

# Who spoke stands between the title and the text, which calls them by their office alone.
_SPEAKER = ".field--name-field-speaker"

LAYOUTS = (
    Layout(
        name="statements and readouts",
        years="since 2023",
        body=".field--name-body",
        lead=(_SPEAKER,),
        title=("h1.page-header", "h1.page-title", "h1"),
        time=(".field--name-field-date", "time"),
        languages=".language-switcher a",
    ),
    Layout(
        name="statements and readouts",
        years="2016-2023",
        body=".field-name-body",
        lead=(".field-name-field-speaker",),
        title=("h1.page-header", "h1"),
        time=("span.date-display-single",),
        languages="ul.language-switcher-locale-url a",
    ),
)

PUBLISHER = Publisher(
    id="un-sg",
    name="United Nations Secretary-General",
    state="UN",
    time_zone=zones.EASTERN_AMERICA,
    hosts=["un.org"],
    languages=(
        ("/sg/en/", "en"),
        ("/sg/fr/", "fr"),
        ("/en/", "en"),
        ("/fr/", "fr"),
        ("/es/", "es"),
        ("/ru/", "ru"),
        ("/ar/", "ar"),
        ("/zh/", "zh"),
    ),
    signs=[
        "United Nations Secretary-General</title>",
        "| Secretary-General</title>",
        "Meetings Coverage and Press Releases</title>",
        "un.org/sg/",
    ],
    layouts=LAYOUTS,
    title_suffix=(r" ?\| ?(?:United Nations|Secretary-General|Meetings Coverage and Press Releases).{0,60}$"),
    lines_above=[
        r"(?:welcome to the )?united nations(?: secretary-general)?|(?:deputy )?secretary-general",
        r"skip to main content|search|menu|toggle navigation|home|latest|a-z site index",
        r"(?:home|latest) ?[>›»/] ?.{0,200}",
        r"readouts?|statements?|messages?|press encounters?|off the cuff|notes? to correspondents",
        # The place, above the day; titles are longer.
        r"(?!readout|statement|remarks|message|press|note|secretary|deputy)[A-Z][^.:;?!\d]{2,30}",
        *generic.PUBLISHER.lines_above,
    ],
    lines_between=[r"share(?: this)?|print|(?:arabic|chinese|english|french|russian|spanish)"],
    lines_below=[
        r"share this",
        *generic.SHARING,
        r"for information media\. not an official record\.?",
        r"(?:contact|copyright|faq|fraud alert|privacy notice|site index|terms of use)(?: .{0,120})?",
        r"©? ?united nations",
        *generic.PUBLISHER.lines_below,
    ],
    ends=[
        *generic.PUBLISHER.ends,
        r"(?:past|more|recent|other|latest) (?:readouts|statements|news)|archives?",
    ],
    footer=("Print",),
    line_signs=[
        r"united nations secretary-general",
        r"readout of the (?:deputy )?secretary-general[’'].{3,240}",
        r"(?!.*\b(?:and|meets?|met|with)\b)[^.!?\d]{4,60}, (?:deputy )?secretary-general",
        r"for information media\. not an official record\.?",
    ],
    other_pages=(
        OtherPages(
            kind="statement",
            titles=[
                r"\battributable to\b|^notes? to correspondents\b|\bto the press\b|\bpress encounter\b",
                r"^(?:deputy )?secretary-general[’']s (?:briefing|message|opening|remarks|speech|video)",
                r"^(?:opening |closing )?remarks\b|\bvideo message\b|\bas (?:delivered|prepared)\b",
            ],
        ),
        *_titles.ENGLISH,
    ),
)
