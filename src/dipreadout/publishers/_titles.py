"""Titles of pages that are never readouts, as governments word them."""

from __future__ import annotations

from dipreadout.publishers.base import OtherPages

__all__ = ["ENGLISH", "FRENCH", "MEETS", "NEVER", "RUSSIAN", "SPANISH"]

MEETS = (
    r"\bme(?:ets?|t|eting)s?\b(?! of the (?:cabinet|council))",
    r"\b(?:talks?|conversations?|consultations?|discussions?|dialogue) (?:with|between)\b",
    r"\b(?:telephone|phone|video)[ -](?:talk|call|conversation|conference)",
    r"\bcalls? (?:on|with|to|from|between)\b|\bspeaks? (?:with|to|by)\b|\bspoke (?:with|to|by)\b",
    r"^readout\b|\bsummit\b.*\bwith\b|\breceives?\b|\bhosts?\b",
)
"""What says in a title that somebody met or called somebody."""

NEVER = (
    OtherPages(
        kind="fact sheet",
        titles=[
            r"\bfact ?sheet\b|\bbackgrounder\b|\blist of outcomes\b|\bquestions? and answers?\b|\bfaqs?\b",
            r"^(?:u\.s\.|us|bilateral|\w+[’']s)? ?relations (?:with|between)\b|\bcountry (?:profile|brief)\b",
        ],
    ),
    OtherPages(
        kind="commentary",
        titles=[
            r"^(?:opinion|commentary|editorial|analysis|blog)\b ?[:–-]|\bop-?ed\b|\bguest (?:essay|column)\b"
        ],
    ),
    OtherPages(
        kind="photo page",
        titles=[
            r"^(?:photos?|images?|pictures?|gallery|videos?)\b ?[:–-]|\bin pictures\b",
            r"\bphoto(?:s|graphs)? (?:gallery|essay|release|story|of the (?:day|week))\b",
        ],
    ),
    OtherPages(
        kind="travel advice",
        titles=[r"\btravel (?:advice|advisory|alert|warning)\b|\b(?:security|weather) alert\b"],
    ),
    OtherPages(
        kind="press conference",
        titles=[r"\banswer(?:s|ed)? (?:by|from|to) .{0,60}\bquestions?\b|\banswers? to (?:the )?media\b"],
    ),
)
"""What no account is titled, whoever publishes it."""

ENGLISH = (
    *NEVER,
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
            r"\bdelivers? (?:an? |the )?(?:\w+ )?(?:speech|address)\b|\blecture\b|\bpodcast\b",
            r"\baddress (?:by|of|to the)\b",
        ],
    ),
    OtherPages(
        kind="statement",
        titles=[
            r"^(?:joint |written |oral |leaders[’'] )?statements?\b|\bcommuniqu[eé]s?\b",
            r"\b(?:joint|written|oral|explanatory) (?:statement|declaration)s?\b",
            r"\bstatements? (?:by|of|on|to|from|attributable)\b|[’']s? statement\b|^(?:joint )?declaration\b",
            r"\bspokes(?:person|man|woman)[’']?s? (?:remarks|comment|commentary|response|answer)",
        ],
    ),
    OtherPages(
        kind="statement",
        titles=[
            r"\b(?:press|media) statements?\b|\bcondemn(?:s|ed|ation)?\b|^(?:designat|sanction|impos)ing\b",
            r"\bsituation in\b|\bon the (?:passing|death) of\b|\b(?:national|independence) day\b",
        ],
        unless=(*MEETS, r"\b(?:official|working|state|introductory)? ?visits?\b"),
    ),
    OtherPages(
        kind="letter",
        titles=[
            r"\b(?:message|letter)s? (?:by|of|from|to|on|for|marking)\b",
            r"[’']s? (?:\w+ ){0,3}(?:message|letter)\b",
            r"\b(?:congratulatory|condolence) (?:message|letter|telegram)",
            r"\bsends? (?:condolences|congratulations)\b|\bcongratulat(?:es|ed|ions)\b",
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
)
"""For publishers whose titles are of the common sort; the likeliest first."""

FRENCH = (
    OtherPages(
        kind="press conference",
        titles=[
            r"\bconf[ée]rence de presse\b|\bpoint de presse\b|^questions?[ /-]r[ée]ponses?\b|\binterview\b"
        ],
    ),
    OtherPages(
        kind="speech",
        titles=[r"^(?:discours|allocution|intervention|propos|tribune|toast)\b|\bdiscours d[eu]\b"],
    ),
    OtherPages(
        kind="statement",
        titles=[r"^(?:d[ée]claration|communiqu[ée] conjoint)\b|\bd[ée]claration (?:conjointe|commune)\b"],
    ),
    OtherPages(
        kind="letter",
        titles=[r"^(?:message|lettre|condol[ée]ances|f[ée]licitations|t[ée]l[ée]gramme)\b"],
    ),
    OtherPages(
        kind="announcement",
        titles=[r"\b(?:effectuera|se rendra|recevra|participera|rencontrera)\b|^(?:agenda|nomination)\b"],
    ),
)
SPANISH = (
    OtherPages(
        kind="press conference",
        titles=[r"\b(?:conferencia|rueda) de prensa\b|^entrevista\b|^preguntas y respuestas\b"],
    ),
    OtherPages(
        kind="speech",
        titles=[r"^(?:discurso|palabras|intervenci[óo]n|mensaje|brindis)\b|\bdiscurso de\b|^art[íi]culo\b"],
    ),
    OtherPages(
        kind="statement",
        titles=[r"^(?:declaraci[óo]n|comunicado conjunto)\b|\bdeclaraci[óo]n conjunta\b|\bcondena\b"],
    ),
    OtherPages(
        kind="letter",
        titles=[r"^(?:carta|condolencias|felicitaci[óo]n|telegrama)\b"],
    ),
    OtherPages(
        kind="announcement",
        titles=[r"\b(?:viajar[áa]|visitar[áa]|participar[áa]|recibir[áa]|se reunir[áa])\b|^agenda\b"],
    ),
)
RUSSIAN = (
    OtherPages(
        kind="press conference",
        titles=[r"пресс-конференци|\bответы? на вопрос|\bбрифинг|^интервью|\bинтервью\b|^комментарий"],
    ),
    OtherPages(
        kind="speech",
        titles=[r"^(?:выступление|обращение|речь|тост|статья|вступительное слово)\b"],
    ),
    OtherPages(
        kind="statement",
        titles=[r"^(?:совместн\w+ )?(?:заявлени[ея]|коммюнике|деклараци[ия])|^об? ситуации\b"],
    ),
    OtherPages(
        kind="letter",
        titles=[
            r"^(?:поздравлени[ея]|соболезновани[ея]|приветстви[ея]|телеграмма|послание|письмо)\b|поздравил"
        ],
    ),
    OtherPages(
        kind="announcement",
        titles=[
            r"\b(?:посетит|совершит|проведёт|проведет|примет|встретится|прибудет|состоится)\b|^о предстоящ"
        ],
    ),
)
