"""The White House: the president and vice president of the United States, and their advisors."""

from __future__ import annotations

from dipreadout import zones
from dipreadout.publishers import _titles
from dipreadout.publishers.base import Conventions, Layout, OtherPages, Publisher

__all__ = ["PUBLISHER"]

LAYOUTS = (
    Layout(
        name="briefings and statements, in blocks",
        years="since 2025",
        body="div.entry-content.wp-block-post-content",
        without=(".wp-block-whitehouse-topper", ".wp-block-post-navigation-link", "h1"),
        title=("h1.wp-block-whitehouse-topper__headline",),
        time=(".wp-block-post-date time", ".wp-block-whitehouse-topper__meta--date time"),
    ),
    Layout(
        name="briefing room",
        years="2021-2025",
        body="section.body-content",
        title=("h1.page-title", "h1.topper__title"),
        time=("time.posted-on", "time.entry-date"),
    ),
    Layout(
        name="briefings and statements",
        years="2017-2021",
        body="div.page-content__content",
        title=("h1.page-header__title",),
        time=(".meta__date time", "time"),
    ),
    Layout(
        name="press office",
        years="2009-2017",
        body="#content-start .forall-body",
        title=(".pane-node-title h1", "h1"),
        time=(".press-article-date",),
    ),
)

# What a page is, and whose.
_SECTIONS = (
    r"briefing room|(?:from )?the press office",
    r"(?:briefings?|statements?)(?: (?:&|and) (?:statements?|releases?))?",
    r"(?:speeches|presidential) (?:(?:and|&) )?(?:remarks|actions)|remarks|fact sheets?|releases?",
    r"foreign policy|national security(?: (?:&|and) defense)?",
)
_OFFICES = (
    r"the white house",
    r"office of the (?:press secretary|vice president|first lady)",
    r"for immediate release",
)

# Titles of readouts: mostly they say that they are.
_MEETS = (
    r"^readout\b",
    r"\b(?:meeting|call|conversation|lunch|dinner|discussion|trilateral|bilateral|summit)s? with\b",
    r"\bme(?:ets?|t) with\b|\bsp(?:eaks?|oke) with\b",
)

PUBLISHER = Publisher(
    id="us-whitehouse",
    name="White House",
    state="US",
    time_zone=zones.EASTERN_AMERICA,
    hosts=[
        "whitehouse.gov",
        "bidenwhitehouse.archives.gov",
        "trumpwhitehouse.archives.gov",
        "obamawhitehouse.archives.gov",
        "georgewbush-whitehouse.archives.gov",
        "clintonwhitehouse1.archives.gov",
        "clintonwhitehouse2.archives.gov",
        "clintonwhitehouse3.archives.gov",
        "clintonwhitehouse4.archives.gov",
        "clintonwhitehouse5.archives.gov",
    ],
    signs=[
        "The White House</title>",
        "whitehouse.gov</title>",
        "wp-block-whitehouse-topper",
        "whitehouse.archives.gov",
        'content="The White House"',
    ],
    conventions=Conventions(reports_purposes=True),
    layouts=LAYOUTS,
    title_suffix=r" ?[-–—|] ?(?:the white house|The White House|whitehouse\.gov)$",
    lines_above=[
        r"(?:skip to content|menu|search|home)",
        *_OFFICES,
        *_SECTIONS,
        r"this is historical material .{0,200}",
    ],
    lines_between=[
        r"[•·|]",
        *_OFFICES,
        *_SECTIONS,
        r"(?:all news|share(?: this)?|print|share:?)",
    ],
    lines_below=[
        r"(?:share(?: this)?|tweet|print|all news|scroll to top)",
    ],
    ends=[
        r"(?:next|previous) post:? ?.{0,250}",
        r"stay connected|sign up|we[’']ll be in touch .{0,120}",
        # The name and the address at the foot.
        r"the white house",
        r"1600 pennsylvania ave.{0,60}",
        r"(?:www\.)?whitehouse\.gov",
    ],
    footer=("Share",),
    line_signs=[
        r"the white house",
        r"office of the press secretary",
        r"briefing room",
        r"readout of (?:the )?(?:white house|(?:vice )?president|national security advisor).{1,240}",
        r"readout of (?:principal )?deputy national security advisor.{1,240}",
    ],
    other_pages=(
        *_titles.NEVER,
        OtherPages(
            kind="press conference",
            titles=[
                r"\bpress (?:briefing|gaggle|conference|call|pool)\b",
                r"\bbackground (?:press )?(?:call|briefing)\b",
                r"\bpress secretary\b.{0,80}\b(?:remarks|briefs)\b",
            ],
            unless=[r"^readout\b"],
        ),
        OtherPages(
            kind="remarks",
            titles=[
                r"^(?:as prepared for delivery )?remarks\b|\bremarks (?:by|of|as)\b|\bremarks before\b",
                r"^(?:weekly address|address)\b|\btoasts?\b|^interview\b",
            ],
            unless=[r"^readout\b"],
        ),
        OtherPages(
            kind="statement",
            titles=[
                r"^(?:joint |(?:\w+ )?leaders[’'] )?statement\b|\bjoint (?:leaders[’'] )?statement\b",
                r"^(?:a )?proclamation\b|\bexecutive order\b|\bfact sheet\b|^memorandum\b|^notice\b",
                r"^(?:text of a )?letter\b|^message\b|\bnominat(?:es|ions?)\b|\bsigned? into law\b",
            ],
            unless=_MEETS,
        ),
        OtherPages(
            kind="announcement",
            titles=[
                r"\bto (?:travel|visit|attend|host|welcome|deliver|convene|lead|participate)\b|\bvisit of\b",
                r"\bannounc(?:es|ing|ement)\b|\bpresidential delegation\b|\bschedule for\b|\bguidance\b",
            ],
            unless=_MEETS,
        ),
        OtherPages(
            kind="domestic meeting",
            titles=[
                # Those whom the president meets at home: "Readout of White House Meeting with Mayors".
                (
                    r"\b(?:meet(?:ing|s)?|call|roundtable|conversation|discussion|briefing) with\b.{0,60}"
                    r"\b(?:governors?|mayors?|ceos|executives|business(?:es)?|economists?|advocates|activists"
                    r"|students?|educators|teachers|faith|clergy|congress(?:ional|men|women)?|senators?"
                    r"|lawmakers|legislators?|attorneys general|tribal|unions?|labor|workers|veterans"
                    r"|survivors|families|experts|scientists|doctors|nurses|farmers|industry|tech|companies"
                    r"|local|community|civil rights|county|state and local|first responders|bipartisan)\b"
                ),
                r"\b(?:cabinet|congressional|senate|house) (?:meeting|leader(?:s|ship)|democrats)\b",
                r"^readout of (?:the )?white house(?:[’']s)? (?:meeting|roundtable|event|listening)\b",
                r"^readout of (?:the )?(?:second gentleman|first lady|domestic policy)\b",
            ],
            unless=[
                r"\b(?:asean|african|european|pacific|caribbean|foreign|israeli|ukrainian|afghan|syrian)\b",
                r"\bprime minister\b|\bpresident .{2,40} of\b|\bcounterparts?\b",
            ],
        ),
    ),
)
