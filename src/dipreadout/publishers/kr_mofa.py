"""The Republic of Korea's Ministry of Foreign Affairs."""

from __future__ import annotations

from dipreadout import zones
from dipreadout.publishers import _titles, generic
from dipreadout.publishers.base import Layout, OtherPages, Publisher

__all__ = ["PUBLISHER"]

LAYOUTS = (
    Layout(
        name="boards",
        years="since 2018",
        body=".board_detail .bo_con",
        title=(".board_detail .bo_head h2", ".bo_head h2"),
        # "Date 2031-05-06 hit 1645"
        time=(".bo_head dl", ".bo_head"),
        languages=".lang_list a",
    ),
    Layout(
        name="boards of missions",
        years="since 2018",
        body=".board_detail .se-contents",
        title=(".board_detail .bo_head h2", ".bo_head h2"),
        time=(".bo_head dl", ".bo_head"),
        languages=".lang_list a",
    ),
    Layout(
        name="views",
        years="until 2018",
        body="div.board_view_cont",
        title=(".board_view_tit", "h3"),
        time=(".board_view_info",),
    ),
)

PUBLISHER = Publisher(
    id="kr-mofa",
    name="Ministry of Foreign Affairs of the Republic of Korea",
    state="KR",
    time_zone=zones.at(9),
    hosts=["mofa.go.kr", "mofat.go.kr"],
    languages=(("/eng/", "en"), ("/www/", "ko")),
    signs=["Ministry of Foreign Affairs, Republic of Korea", "mofa.go.kr", "외교부</title>"],
    layouts=LAYOUTS,
    title_suffix=(
        r" ?(?:상세보기|View)? ?[|<>-]? ?(?:Press Releases)? ?[|<>-] ?"
        r"(?:Ministry of Foreign Affairs|외교부).{0,40}$"
    ),
    lines_above=[
        # Shortcuts for those who cannot see the page, in Korean on every page.
        r"바로가기 메뉴|본문 바로가기|주메뉴 바로가기|검색창 열기|메뉴 열기|통합검색",
        r"kor|eng|search|menu|sitemap|home|ministry news|news",
        r"(?:ministry of foreign affairs(?:,? republic of korea)?|외교부)",
        r"press (?:releases?|briefings?)|speeches|minister[’']s schedule",
        r"(?:home|ministry news) ?[>›»] ?.{0,200}",
        *generic.PUBLISHER.lines_above,
    ],
    lines_between=[
        r"date|hits?|\d{1,7}|views?|attach(?:ment|ed files?)?|writer|department",
        r"(?:sns )?share|print|페이스북|트위터|인쇄",
        r"\S.{0,150}\.(?:hwpx?|pdf|docx?|jpg|png)(?: .{0,40})?",
    ],
    lines_below=[
        r"list|목록",
        r"(?:prev(?:ious)?|이전글) ?.{0,200}",
        r"(?:next|다음글) ?.{0,200}",
        r"attach(?:ment|ed files?)? ?.{0,200}",
        r"(?:copyright|ⓒ|©) .{0,150}",
        r"\* ?unofficial translation|\(?unofficial translation\)?",
        r"만족도 ?조사|are you satisfied with .{0,80}",
        *generic.PUBLISHER.lines_below,
    ],
    ends=[*generic.PUBLISHER.ends, r"list|목록"],
    footer=("List",),
    line_signs=[
        r"바로가기 메뉴|본문 바로가기|주메뉴 바로가기|검색창 열기",
        r"(?:ministry of foreign affairs, republic of korea|외교부)",
    ],
    other_pages=(
        OtherPages(
            kind="press conference",
            titles=[r"\bpress briefing\b|\bspokesperson[’']s (?:press )?briefing\b"],
        ),
        OtherPages(
            kind="announcement",
            titles=[
                r"\bto (?:be held|take place|hold|co-?host|sign|depart)\b|\bset for\b",
                r"\btravel (?:alert|warning|ban)\b|\brecruit|\bcontest\b|\bselected\b",
            ],
        ),
        *_titles.ENGLISH,
    ),
)
