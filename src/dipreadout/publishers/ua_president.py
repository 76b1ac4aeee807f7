"""The President of Ukraine and the Office of the President."""

from __future__ import annotations

from dipreadout import zones
from dipreadout.publishers import _titles
from dipreadout.publishers.base import Beginning, Conventions, Layout, OtherPages, Publisher

__all__ = ["PUBLISHER"]

LAYOUTS = (
    Layout(
        name="news, in any language",
        years="since 2015",
        body="div.article_content",
        title=(".article h1", "h1"),
        time=(".article p.date", "p.date"),
    ),
)

# Titles of readouts: that they met, or called, or talked.
_MEETS = (
    r"\bme(?:ets?|t) with\b|\bmeeting with\b|\bspoke with\b|\bdiscussed\b",
    r"\b(?:phone|telephone|video) (?:call|conversation)\b|\bby phone\b",
    r"\b(?:had|held|holds) (?:a )?(?:talks?|call|conversation|negotiations)\b",
)

PUBLISHER = Publisher(
    id="ua-president",
    name="President of Ukraine",
    state="UA",
    time_zone=zones.KYIV,
    hosts=["president.gov.ua"],
    languages=(
        ("/en/", "en"),
        ("/ru/", "ru"),
        ("/news/", "uk"),
    ),
    signs=[
        "Official website of the President of Ukraine",
        "Офіційне інтернет-представництво Президента України",
        "Официальное интернет-представительство Президента Украины",
        "president.gov.ua",
    ],
    conventions=Conventions(dates_by_page=True),
    layouts=LAYOUTS,
    title_suffix=(
        r" ?[—–|-] ?(?:Official website of the President of Ukraine|Офіційне інтернет-представництво .*"
        r"|Официальное интернет-представительство .*)$"
    ),
    lines_above=[
        r"president of ukraine|президент україни|президент украины",
        r"official website(?: of the president of ukraine)?",
        r"(?:home|головна|главная) ?(?:[/>›»] ?.{0,200})?",
        r"news|all news|current events|новини|новости",
        r"(?:president|office|президент|офіс):?",
    ],
    lines_between=[
        r"(?:share|tweet|send|print|поділитися|друк):?",
        r"(?:photos?|video|фото|відео):? ?.{0,60}",
    ],
    lines_below=[
        r"(?:share|tweet|send|print|поділитися|друк):?",
        r"(?:back|to top|all news)",
    ],
    ends=[
        r"(?:read also|see also|other news|related news|subscribe.{0,40}):?",
        r"all (?:rights reserved|materials (?:featured )?on this site .{0,250})\.?",
        r"(?:01220, )?(?:kyiv, )?(?:11,? )?bankova str(?:eet|\.).{0,60}",
    ],
    footer=("Share",),
    line_signs=[
        r"president of ukraine",
        r"official website of the president of ukraine",
        r"(?:https?://)?(?:www\.)?president\.gov\.ua\S{0,120}",
    ],
    beginnings=(
        # Its own people come first, with their full office, perhaps after a day or a place.
        Beginning(
            title=r".",
            text=(
                r"(?:(?:[Oo]n|[Ii]n|[Aa]t|[Dd]uring|[Ww]ithin|[Aa]s part of|[Ff]ollowing) [^,.]{2,90}, ){0,3}"
                r"(?:a (?:meeting|phone call|call) between )?(?:The )?"
                r"(?:President of Ukraine [A-Z]|(?:First )?(?:Deputy )?Head of the (?:Presidential Office"
                r"|Office of the President|President[’']s Office)(?: of Ukraine)? [A-Z])"
            ),
        ),
    ),
    other_pages=(
        *_titles.NEVER,
        OtherPages(
            kind="speech",
            titles=[
                r"\b(?:address|speech|statement|congratulations?|greeting|appeal) (?:by|of|from) ",
                r"^(?:address|speech|statement|joint statement|interview)\b|\binterview\b",
                r"\b(?:press conference|briefing for)\b|\banswered (?:the )?questions\b",
            ],
            unless=_MEETS,
        ),
        OtherPages(
            kind="notice that a meeting has begun",
            titles=[
                r"\b(?:meeting|talks|negotiations)\b.{0,160}\b(?:start(?:s|ed)?|beg[aiu]ns?)$",
                r"\b(?:start(?:s|ed)|beg(?:ins|an)) (?:a |the |his )?(?:meeting|talks|visit)\b",
                r"\barrive[sd] (?:in|on|at)\b",
            ],
        ),
        OtherPages(
            kind="domestic meeting",
            titles=[
                r"\b(?:held|chaired|holds|chairs) (?:a|another) (?:\w+ )?(?:meeting|conference call) on\b",
                r"\b(?:held|chaired|holds|chairs) (?:a|another) meeting of the (?:staff|nsdc)\b",
            ],
        ),
        OtherPages(
            kind="announcement",
            titles=[
                r"\bwill (?:visit|meet|hold|take part|pay)\b|\bto (?:visit|meet with|pay)\b",
                r"\bsigned (?:a )?(?:decree|law)\b|\bawarded\b|\bappointed\b|\bhonored the memory\b",
            ],
            unless=_MEETS,
        ),
    ),
)
