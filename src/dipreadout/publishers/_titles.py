"""Titles of pages that are never readouts, as governments word them in English."""

from __future__ import annotations

from dipreadout.publishers.base import OtherPages

__all__ = ["ENGLISH", "MEETS"]

MEETS = (
    r"\bme(?:ets?|t|eting)s?\b(?! of the (?:cabinet|council))",
    r"\b(?:talks?|conversations?|consultations?|discussions?|dialogue) (?:with|between)\b",
    r"\b(?:telephone|phone|video)[ -](?:talk|call|conversation|conference)",
    r"\bcalls? (?:on|with|to|from|between)\b|\bspeaks? (?:with|to|by)\b|\bspoke (?:with|to|by)\b",
    r"^readout\b|\bsummit\b.*\bwith\b|\breceives?\b|\bhosts?\b",
)
"""What says in a title that somebody met or called somebody."""

ENGLISH = (
    OtherPages(
        kind="press conference",
        titles=[
            r"\b(?:press|news) (?:conference|briefing|availability|encounter|gaggle)\b",
            r"\b(?:media|daily|noon|weekly) briefing\b|\bpress points?\b|\bdoor-?stop\b",
        ],
    ),
    OtherPages(
        kind="interview",
        titles=[
            r"^(?:transcript|interview)\b|\b(?:television|radio|press|exclusive) interview\b",
            r"\binterview (?:with|by|of|on|to|in)\b|\btranscripts? of\b",
        ],
    ),
    OtherPages(
        kind="speech",
        titles=[
            r"\bremarks (?:by|of|at|on|to|after)\b|\bremarks$|[’']s? (?:opening |closing |press )?remarks\b",
            r"^(?:opening |closing |keynote |joint )?remarks\b",
            r"^(?:full text[ :]|keynote |opening |closing )?(?:speech|address|toast|intervention|eulogy)\b",
            r"\b(?:keynote )?speech (?:by|of|at|to|on)\b|[’']s? (?:keynote )?(?:speech|address)\b",
            r"\bdelivers? (?:an? |the )?(?:\w+ )?(?:speech|address)\b|\blecture\b|\bop-?ed\b|\bpodcast\b",
        ],
    ),
    OtherPages(
        kind="statement",
        titles=[
            r"^(?:joint |written |oral |press |leaders[’'] |media )?statements?\b",
            r"\b(?:joint|written|oral|press|explanatory) (?:statement|declaration|communiqu[eé])s?\b",
            r"\bstatements? (?:by|of|on|to|from|attributable)\b|[’']s? statement\b|^(?:joint )?declaration\b",
            r"\bspokes(?:person|man|woman)[’']?s? (?:remarks|comment|commentary|response|answer)",
        ],
    ),
    OtherPages(
        kind="letter",
        titles=[
            r"\b(?:message|letter)s? (?:by|of|from|to|on|for|marking)\b",
            r"[’']s? (?:\w+ ){0,3}(?:message|letter)\b",
            r"\b(?:congratulatory|condolence) (?:message|letter|telegram)",
            r"\bsends? (?:condolences|congratulations)\b",
        ],
        unless=MEETS,
    ),
    OtherPages(
        kind="announcement",
        titles=[
            r"\b(?:will|to) (?:attend|chair|hold|host|lead|meet|participate|pay)\b",
            r"\b(?:will|to) (?:receive|represent|travel|visit|welcome)\b",
            r"\bappointment of\b|\bappoints?\b|\bannounces\b|\b(?:forthcoming|upcoming) visit\b",
            r"\b(?:media|press|travel) advisory\b|\bmedia (?:invitation|accreditation)\b",
            r"\b(?:public |daily |weekly )?(?:itinerary|schedule|agenda)\b",
        ],
    ),
    OtherPages(
        kind="fact sheet",
        titles=[
            r"\bfact ?sheet\b|\bbackgrounder\b|\blist of outcomes\b|\bquestions? and answers?\b|\bfaqs?\b"
        ],
    ),
)
"""For publishers whose titles are of the common sort; the likeliest first."""
