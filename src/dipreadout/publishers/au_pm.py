"""The Prime Minister of Australia."""

from __future__ import annotations

from dipreadout import zones
from dipreadout.publishers import _titles, generic
from dipreadout.publishers.base import Layout, OtherPages, Publisher

__all__ = ["PUBLISHER"]

LAYOUTS = (
    # Pages that speak in the first person say above the text who speaks.
    Layout(
        name="media",
        years="since 2018",
        body="article .field--name-body",
        lead=(".field--name-field-ministers",),
        title=("h1.page-title", "article h1", "h1"),
        time=(".field--name-field-date", "article time", "time"),
    ),
    Layout(
        name="media releases",
        years="2013-2018",
        body=".node-media .field-name-body",
        title=("h1.page__title", "h1"),
        time=(".field-name-field-date", ".date-display-single"),
    ),
)

PUBLISHER = Publisher(
    id="au-pm",
    name="Prime Minister of Australia",
    state="AU",
    time_zone=zones.CANBERRA,
    hosts=["pm.gov.au"],
    languages=(("/", "en"),),
    signs=["Prime Minister of Australia</title>", "pm.gov.au"],
    layouts=LAYOUTS,
    title_suffix=r" ?\| ?Prime Minister of Australia$",
    lines_above=[
        r"prime minister of australia|the hon .{3,60} mp|skip to main content|search|menu|main navigation",
        r"home|media|your pm|our work|contact|news|get in touch",
        r"(?:home|media) ?[>›»/] ?.{0,200}",
        *generic.PUBLISHER.lines_above,
    ],
    lines_between=[
        r"media releases?|statements?|speech(?:es)?|transcripts?|opinion pieces?|articles?",
        r"minister for .{3,120}(?<![.!?])",
        r"share|print|download.{0,40}",
    ],
    lines_below=[
        *generic.SHARING,
        r"media contacts?:? ?.{0,120}",
        r"back to (?:top|media)",
        r"press office:? ?.{0,80}",
        r"(?:we|the prime minister) acknowledge.{10,300}",
        r"\[?ends\]?",
        *generic.PUBLISHER.lines_below,
    ],
    ends=[*generic.PUBLISHER.ends, r"(?:related|more|latest) (?:media|content|items|news)"],
    footer=("Share", "Print"),
    line_signs=[
        r"prime minister of australia",
        r"the hon .{3,60} mp",
    ],
    other_pages=(
        OtherPages(
            kind="press conference",
            titles=[r"^press conference\b|^doorstop\b|\bq ?(?:&|and) ?a\b"],
        ),
        OtherPages(
            kind="interview",
            titles=[
                r"^(?:radio|television|tv|podcast) interview\b",
                r"\b(?:sunrise|today show|insiders|abc|sky news|7\.30)\b",
            ],
        ),
        OtherPages(
            kind="speech",
            titles=[r"^(?:address|speech|remarks|toast|welcome|condolences?)\b|\bquestion time\b"],
            unless=_titles.MEETS,
        ),
        *_titles.ENGLISH,
    ),
)
