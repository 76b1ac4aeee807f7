"""India's Ministry of External Affairs."""

from __future__ import annotations

from dipreadout import zones
from dipreadout.publishers import _titles, generic
from dipreadout.publishers.base import Layout, OtherPages, Publisher

__all__ = ["PUBLISHER"]

LAYOUTS = (
    Layout(
        name="articles",
        years="since 2012",
        body="#ContentText",
        title=("h2.PageHead", "h1.PageHead", "h2"),
        time=("#innerContent p.date", "p.date", "span.date"),
        languages="#language a",
    ),
    Layout(
        name="articles in a content area",
        years="since 2025",
        body="div.content-area",
        title=(".page-title h1", "h1", "h2"),
        time=(".content-meta", "span.date"),
        languages=".lang-switch a",
    ),
)

PUBLISHER = Publisher(
    id="in-mea",
    name="Ministry of External Affairs of India",
    state="IN",
    time_zone=zones.at(5.5),
    hosts=["mea.gov.in", "meaindia.nic.in", "mea.nic.in"],
    signs=[
        "MEA | ",
        "Ministry of External Affairs, Government of India",
        "Ministry of External Affairs, India",
        "mea.gov.in",
    ],
    layouts=LAYOUTS,
    title_suffix=r" ?[|-] ?(?:MEA|Ministry of External Affairs).{0,40}$",
    lines_above=[
        r"ministry of external affairs(?:,? (?:government of )?india)?|government of india",
        r"विदेश मंत्रालय|भारत सरकार",
        r"press releases?|speeches & statements|media briefings|bilateral/multilateral documents",
        r"(?:home|media cent(?:er|re)) ?[>›»] ?.{0,200}",
        r"skip to main content|screen reader access|sitemap|search|a[-+]?|हिन्दी|english|menu",
        *generic.PUBLISHER.lines_above,
    ],
    lines_between=[
        r"print|email|share|listen|a[-+]?",
        r"(?:please )?click here for .{0,80}",
    ],
    lines_below=[
        r"(?:terms & conditions|privacy policy|copyright policy|hyperlinking policy)(?: .{0,150})?",
        r"page last updated on ?:? ?.{0,40}",
        r"© ?content owned by .{0,150}|content owned by .{0,150}",
        r"go to top|top",
        *generic.PUBLISHER.lines_below,
    ],
    ends=[
        *generic.PUBLISHER.ends,
        r"related (?:documents?|links?)|post (?:a )?comments?|write a comment|go to navigation",
    ],
    footer=("Print",),
    line_signs=[
        r"ministry of external affairs(?:,? (?:government of )?india)?",
        r"विदेश मंत्रालय",
        r"© ?content owned by .{0,150}|content owned by ministry of external affairs.{0,100}",
    ],
    other_pages=(
        OtherPages(
            kind="press conference",
            titles=[
                r"\btranscript\b|\bofficial spokesperson[’']s? (?:response|statement|comment|remarks)",
                r"\bresponse (?:by|of) (?:the )?official spokesperson\b",
                r"\bin response to (?:media )?quer(?:y|ies)\b",
            ],
        ),
        OtherPages(
            kind="parliamentary question",
            titles=[r"^question no\b|\b(?:un)?starred question\b|\blok sabha\b|\brajya sabha\b"],
        ),
        OtherPages(
            kind="speech",
            titles=[
                r"\benglish (?:translation|rendition) of\b|\b(?:press|opening|closing) statement\b",
                r"\baddress (?:by|of)\b|\bremarks (?:by|of)\b|\bintervention (?:by|of)\b",
            ],
        ),
        OtherPages(
            kind="document",
            titles=[
                r"^(?:joint (?:statement|declaration|press release)|list of|text of|agreement|memorandum)\b",
                r"\bcurtain[- ]raiser\b|\bagree(?:s|d) to appoint\b|^.{3,80} appointed as\b",
            ],
        ),
        *_titles.ENGLISH,
    ),
)
