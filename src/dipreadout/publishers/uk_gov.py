"""The government of the United Kingdom: Downing Street and the departments."""

from __future__ import annotations

from dipreadout import zones
from dipreadout.publishers import _titles, generic
from dipreadout.publishers.base import Layout, OtherPages, Publisher

__all__ = ["PUBLISHER"]

LAYOUTS = (
    Layout(
        name="components",
        years="since 2018",
        body=".gem-c-govspeak",
        lead=(".gem-c-lead-paragraph",),
        title=(".gem-c-heading__text", ".gem-c-title__text", "h1"),
        time=(".gem-c-metadata", ".gem-c-published-dates"),
        languages=".gem-c-translation-nav__list a",
    ),
    Layout(
        name="document pages",
        years="2012-2018",
        body="div.govspeak",
        lead=("div.summary",),
        title=(".page-header h1", "h1"),
        time=("time.date", ".meta-data"),
        languages=".available-languages a",
    ),
)

# Whose page it is stands between title and time.
_DEPARTMENTS = (
    r"(?:prime minister[’']s office|foreign(?:,| (?:&|and)) commonwealth|foreign office|ministry of"
    r"|cabinet office|department (?:for|of)|hm treasury|home office|the rt hon)"
)

PUBLISHER = Publisher(
    id="uk-gov",
    name="Government of the United Kingdom",
    state="GB",
    time_zone=zones.LONDON,
    hosts=["gov.uk"],
    signs=["govuk-template", 'name="govuk:', "assets.digital.cabinet-office.gov.uk"],
    layouts=LAYOUTS,
    title_suffix=r" ?[-–] ?(?:News stories|Press releases|Speeches|Announcements)? ?[-–]? ?GOV\.UK$",
    lines_above=[
        r"gov\.uk|skip to main content|navigation menu|menu|search(?: gov\.uk)?|×?",
        r"home|government|world|international affairs|foreign affairs|defence and armed forces",
        # The kind of page.
        r"(?:press release|news story|government response|world news story|speech|statement to parliament)",
        r"(?:oral|written) statement to parliament|authored article|case study|guidance|news article",
        *generic.PUBLISHER.lines_above,
    ],
    lines_between=[
        r"from:?|published:?|location:?|delivered on:?|get emails about this page",
        rf"{_DEPARTMENTS}.{{0,250}}(?<![.!?])",
        r"(?:this was )?(?:first )?published (?:during|under) the .{0,80}",
        r"last updated .{0,60}|see all updates",
    ],
    lines_below=[
        r"updates to this page",
        r"(?:first )?published:? \d{1,2} \w+ \d{4}(?:\s?last updated.{0,60})?",
        r"last updated \d{1,2} \w+ \d{4}.{0,60}",
        r"(?:see|show|hide) all updates(?: \(\d+\))?",
        *generic.SHARING,
        r"the following links open in a new tab",
        r"sign up for emails or print this page|get emails about this page",
        r"print this page",
        *generic.PUBLISHER.lines_below,
    ],
    ends=[
        r"(?:related content|collection|explore the topic|topical events?|detailed guides?)",
        r"is this page useful\?.{0,80}|help us improve gov\.uk|report a problem with this page",
        r"services and information|government activity|support links",
    ],
    footer=("Share this page", "Print this page"),
    line_signs=[
        r"gov\.uk",
        r"prime minister[’']s office, 10 downing street\b.{0,200}",
        r"foreign(?:,| (?:&|and)) commonwealth .{0,40}office\b.{0,200}",
        r"updates to this page",
        r"sign up for emails or print this page",
    ],
    other_pages=(
        OtherPages(
            kind="speech",
            titles=[r"[’']s words\b|\bwords at\b|: uk (?:statement|remarks|speech|address|response)\b"],
        ),
        OtherPages(
            kind="domestic meeting",
            titles=[r"\bcabinet (?:meeting|readout|minutes|read-?out)\b|\bcobr\b"],
        ),
        OtherPages(
            kind="announcement",
            titles=[
                r"^change of (?:her|his) majesty[’']s (?:ambassador|high commissioner|consul)",
                r"\b(?:uk|government) (?:sanctions|announces)\b|\btravel advice\b|\bnew .{3,40} appointed\b",
            ],
            unless=_titles.MEETS,
        ),
        *_titles.ENGLISH,
    ),
)
