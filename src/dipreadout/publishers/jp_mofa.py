"""Japan's Ministry of Foreign Affairs."""

from __future__ import annotations

from dipreadout import zones
from dipreadout.publishers import _titles, generic
from dipreadout.publishers.base import Layout, OtherPages, Publisher

__all__ = ["PUBLISHER"]

LAYOUTS = (
    # Title and day are lines inside the element that holds everything; what it says is in areas.
    Layout(
        name="pages in areas",
        years="since 2013",
        body="#maincontents .any-area",
        title=("#maincontents h1.title1", "#maincontents h1", "h1"),
        time=("#maincontents p.rightalign", "p.rightalign"),
        languages="#maincontents p.rightalign a",
    ),
    Layout(
        name="plain pages",
        years="2001-2013",
        body="#main .main-section",
        title=("#main h1", "h1"),
        time=("#main p.date", "p.date"),
        languages="#main p.date a",
    ),
)

PUBLISHER = Publisher(
    id="jp-mofa",
    name="Ministry of Foreign Affairs of Japan",
    state="JP",
    time_zone=zones.at(9),
    hosts=["mofa.go.jp", "emb-japan.go.jp"],
    languages=(("/mofaj/", "ja"), ("/", "en")),
    signs=["Ministry of Foreign Affairs of Japan</title>", "mofa.go.jp/", "外務省</title>"],
    layouts=LAYOUTS,
    title_suffix=r" ?[|｜-] ?(?:Ministry of Foreign Affairs of Japan|外務省)$",
    lines_above=[
        r"ministry of foreign affairs of japan|外務省",
        r"press releases?|press conferences|countries & regions|foreign policy|about us|news|other site",
        r"(?:home|top) ?[>›»] ?.{0,200}",
        r"search|menu|font size|(?:small|medium|large)|this page is .{0,60}",
        *generic.PUBLISHER.lines_above,
    ],
    lines_between=[
        r"\(?(?:this is a )?provisional translation.{0,120}",
        r"print|tweet|share",
    ],
    lines_below=[
        r"back to press releases",
        r"back to top|page top",
        r"(?:about us|legal matters|accessibility statement)(?: .{0,120})?",
        r"copyright .{0,100}ministry of foreign affairs of japan.{0,40}",
        *generic.PUBLISHER.lines_below,
    ],
    ends=[*generic.PUBLISHER.ends, r"related (?:links?|information|articles?)"],
    footer=("Back to Press Releases",),
    line_signs=[
        r"ministry of foreign affairs of japan",
        r"back to press releases",
        r"copyright .{0,100}ministry of foreign affairs of japan.{0,40}",
    ],
    other_pages=(
        OtherPages(
            kind="announcement",
            titles=[
                r"^visit to .{3,80} by\b(?!.*\bcall\b)|^visits? by .{3,80} to (?:japan|[A-Z])|\bto visit\b",
                r"\bsigning\b|\bexchange of notes\b|\bemergency (?:grant|assistance|relief)\b|\bgrant aid\b",
                r"\b(?:conferment|decorations?|invitation program|personnel)\b|\belection observ",
                r"\b(?:dispatch|issuance|provision|publication|release) of\b",
            ],
            unless=_titles.MEETS,
        ),
        *_titles.ENGLISH,
    ),
)
