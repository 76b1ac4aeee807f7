"""Germany's Federal Government: the Federal Chancellor."""

from __future__ import annotations

from dipreadout import zones
from dipreadout.publishers import _titles, generic
from dipreadout.publishers.base import Layout, OtherPages, Publisher

__all__ = ["PUBLISHER"]

LAYOUTS = (
    Layout(
        name="articles",
        years="since 2018",
        body="div.bpa-article",
        # Who tells of it: "The Spokesperson for the Federal Government, …, has issued the following:"
        lead=("div.bpa-short-text",),
        title=(".bpa-teaser-title-text-inner", ".bpa-teaser-title-text", ".bpa-article-header h1", "h1"),
        time=("span.bpa-time", ".bpa-government-declaration-place-date"),
        languages=".bpa-language-switch a",
    ),
    Layout(
        name="reading area",
        years="since 2024",
        body="#rs_reading_area_content",
        lead=("#rs_reading_area_header .bpa-short-text",),
        title=("#rs_reading_area_header h1", "h1"),
        time=("#rs_reading_area_header .bpa-time", "span.bpa-time"),
        languages=".bpa-language-switch a",
    ),
)

PUBLISHER = Publisher(
    id="de-bundesregierung",
    name="Federal Government of Germany",
    state="DE",
    time_zone=zones.CENTRAL_EUROPE,
    hosts=["bundesregierung.de", "bundeskanzler.de", "bundeskanzlerin.de"],
    languages=(
        ("/breg-en/", "en"),
        ("/bk-en/", "en"),
        ("/breg-fr/", "fr"),
        ("/breg-de/", "de"),
        ("/bk-de/", "de"),
    ),
    signs=["bpa-article", "Website of the Federal Government", "rs_reading_area"],
    layouts=LAYOUTS,
    title_suffix=r" ?\| ?(?:Federal Government|Website of the Federal Government|Bundesregierung).{0,60}$",
    lines_above=[
        r"(?:website of )?(?:the )?federal government|(?:the )?federal chancellor",
        r"skip to (?:main )?(?:content|navigation|search)|menu|search|service|home ?page|federal chancellor",
        r"(?:home ?page|start page|start) ?[>›»/] ?.{0,200}",
        r"(?:deutsch|english|français|gebärdensprache|leichte sprache|sign language|easy read)",
        r"news|chancellery|topics|federal government news",
        *generic.PUBLISHER.lines_above,
    ],
    lines_between=[
        r"press releases? ?\d{0,4}|in:? .{3,60}|from:? .{3,60}",
        r"(?:press and information office of the federal government|bpa)(?: \(bpa\))?",
        r"photo: .{3,120}|\d+ mins? reading time|reading time:? .{0,20}|listen to the article",
        r"print(?: page)?|share(?: article)?|read aloud",
    ],
    lines_below=[
        r"beitrag teilen",
        r"print page",
        *generic.SHARING,
        r"press and information office of the federal government(?: \(bpa\))?",
        r"(?:dorotheenstra(?:ß|ss)e|e-mail:|telephone:|fax:|internet:).{0,100}",
        r"to the top(?: of the page)?|seitenanfang",
        *generic.PUBLISHER.lines_below,
    ],
    ends=[
        *generic.PUBLISHER.ends,
        r"more on the (?:topic|subject)|further information|related content|latest news",
    ],
    footer=("Share this article", "Print page"),
    line_signs=[
        r"website of the federal government",
        r"press and information office of the federal government(?: \(bpa\))?",
        r"(?:the )?(?:deputy )?(?:federal )?government spokes(?:person|man|woman)",
        r"the (?:deputy )?spokes(?:person|man|woman) (?:for|of) the federal government, .{3,120}:",
        r"beitrag teilen",
    ],
    other_pages=(
        OtherPages(
            kind="speech",
            titles=[
                r"^(?:speech|address|statement|government (?:statement|declaration)|policy statement)\b",
                r"\bin the (?:german )?bundestag\b|\bnew year[’']s (?:eve )?address\b|\bvideo podcast\b",
            ],
        ),
        OtherPages(
            kind="announcement",
            titles=[
                r"\bfederal chancellor (?:\w+ ){0,3}(?:to|will) \w+|\bcabinet (?:adopts|approves|meeting)\b",
                r"\bcongratulat(?:es|ions)\b|\bcondolences\b|\bappointments of the federal chancellor\b",
            ],
            unless=_titles.MEETS,
        ),
        *_titles.ENGLISH,
    ),
)
