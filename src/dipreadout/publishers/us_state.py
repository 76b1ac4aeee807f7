"""The Department of State of the United States."""

from __future__ import annotations

from dipreadout import zones
from dipreadout.publishers import _titles
from dipreadout.publishers.base import Beginning, Conventions, Layout, OtherPages, Publisher

__all__ = ["PUBLISHER"]

LAYOUTS = (
    Layout(
        name="with a headline under stars",
        years="since 2019",
        body="div.entry-content",
        without=(".related-tags", ".related-tags__pills"),
        title=("h1.featured-content__headline",),
        time=("p.article-meta__publish-date", ".article-meta__publish-date"),
    ),
    # Kind of page, office, place and day are lines inside the body.
    Layout(
        name="with a banner",
        years="2009-2018",
        body="#centerblock",
    ),
)

# What a page is, above its title or between title and time.
_KINDS = r"(?:readout|media note|press statement|press release|fact sheet|remarks|statement|notice)s?"

# Titles of readouts: that they met, or called, or talked.
_MEETS = (
    r"\b(?:meeting|call|conversation|lunch|dinner|discussion|trilateral|bilateral)s? with\b",
    r"\bme(?:ets?|t) with\b|\bsp(?:eaks?|oke) with\b|^readout\b",
)

PUBLISHER = Publisher(
    id="us-state",
    name="United States Department of State",
    state="US",
    time_zone=zones.EASTERN_AMERICA,
    hosts=["state.gov"],
    signs=[
        "featured-content__headline",
        "article-meta__publish-date",
        "United States Department of State</title>",
        "U.S. Department of State</title>",
        # The banner's motto.
        "Diplomacy in Action",
    ],
    conventions=Conventions(reports_purposes=True),
    layouts=LAYOUTS,
    times=[
        # Copies of its messages to subscribers: "05/06/2031 06:37 PM EDT".
        (
            r"(?P<month>\d{1,2})/(?P<day>\d{1,2})/(?P<year>\d{4})"
            r"(?: (?P<hour>\d{1,2}):(?P<minute>\d{2}) (?P<half>[AaPp])[Mm] E[DS]T)?"
        ),
    ],
    title_suffix=r" ?[-–—|•] ?(?:United States|U\.S\.) Department of State$",
    lines_above=[
        r"an official website of the united states government(?: here’s how you know| here's how you know)?",
        r"here[’']s how you know",
        r"skip to (?:main )?content",
        r"(?:u\.s\.|united states) department of state(?: [-–] great seal)?",
        r"diplomacy in action",
        r"(?:home|you are in:) ?(?:[>›»/] ?.{0,200})?|(?:home|search|menu)",
        r"\.{3}",
        _KINDS,
    ],
    lines_between=[
        _KINDS,
        r"share(?: this page)?|print|email",
    ],
    byline=True,
    lines_below=[
        r"(?:share|print|email|back to top)",
        r"prn: ?\d{4}/\d{1,5}",
    ],
    ends=[
        # Bureaus, countries and topics follow.
        r"tags",
        r"(?:related articles|more like this|latest news)",
        r"the office of website management, bureau of .{0,200}",
    ],
    footer=("Share",),
    line_signs=[
        r"(?:u\.s\.|united states) department of state(?: [-–] great seal)?",
        r"office of the spokesperson",
        r"the (?:below|following) is attributable to .{0,60}spokesperson .{1,60}",
        r"as stated by .{0,60}spokesperson .{1,60}",
    ],
    beginnings=(
        # "Secretary Roe’s Call with …", of the secretary "of State".
        Beginning(
            title=r"(?:(?:Acting|Deputy|Under|Assistant) )*Secretary [^:]{2,60}[’']s? [A-Z]",
            text=r"(?:On \w+ \d{1,2}, )?(?:(?:Acting|Deputy|Under|Assistant) )*Secretary (?:of State|[A-Z])",
        ),
    ),
    other_pages=(
        *_titles.NEVER,
        OtherPages(
            kind="press conference",
            titles=[
                r"\b(?:department|daily) press briefing\b|\bpress briefing\b|\bpress gaggle\b",
                r"\b(?:press|news) (?:availability|conference)\b|\bspecial briefing\b|\bbriefing with\b",
                r"\bbackground (?:press )?(?:call|briefing)\b|\btelephonic\b",
            ],
        ),
        OtherPages(
            kind="remarks",
            titles=[
                r"\bremarks\b|\bbefore (?:their|the) (?:meeting|talks|lunch|dinner)\b|^interview\b",
                r"\bat (?:a|an|the) (?:joint )?(?:press|signing|reception|ceremony|opening|dinner)\b",
                r"\bat (?:a|the) meeting with\b|\bmeet and greet\b",
                r"\bwith .{1,60} of (?:abc|al jazeera|bbc|bloomberg|cbs|cnbc|cnn|fox|msnbc|nbc|npr|pbs)\b",
            ],
        ),
        OtherPages(
            kind="statement",
            titles=[
                r"\bnational day\b|\bindependence day\b|\banniversary\b|\bon the (?:passing|death)\b",
                r"^(?:joint )?statement\b|\bjoint statement\b|\bcondemn(?:s|ing|ation)\b|^on the occasion\b",
                r"\bsanction(?:s|ing)\b|\bdesignat(?:es|ing|ion)\b|\bvisa restrictions?\b|\bfact sheet\b",
            ],
            unless=_MEETS,
        ),
        OtherPages(
            kind="announcement",
            titles=[
                r"\btravels to\b|\bto (?:travel|visit|attend|host|lead|deliver)\b",
                r"\bpublic schedule\b|\bappointment of\b|\bannounc(?:es|ing|ement)\b",
            ],
            unless=_MEETS,
        ),
    ),
)
