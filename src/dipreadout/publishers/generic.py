"""The last resort: what pages of sites that are not known have in common."""

from __future__ import annotations

from dipreadout.publishers import _titles
from dipreadout.publishers.base import Conventions, Publisher

__all__ = ["HOME", "PRINT", "PUBLISHER", "SHARING"]

HOME = (
    r"(?:home|首页|inicio|portada|página principal|accueil|page d[’']accueil|главная(?: страница)?"
    r"|الرئيسية|الصفحة (?:الأولى|الرئيسية)|startseite)"
)
"""The first step of a breadcrumb, in the languages of the ministries."""
PRINT = r"print|imprimir|imprimer|печать|распечатать|طباعة|打印(?:本页)?"
"""The link to a page's printed form, in the same."""

SHARING = (
    r"(?:share on )?facebook(?: \(opens in (?:a )?new (?:tab|window)\))?",
    r"(?:share on )?(?:twitter|x)(?: \(opens in (?:a )?new (?:tab|window)\))?",
    r"(?:share on )?linkedin",
    r"(?:share (?:on|by|via) )?(?:whatsapp|threema|telegram)",
    r"(?:share (?:by|via) )?e-?mail",
    r"copy link|copier le lien",
    r"share this (?:page|article)|share article|partager (?:l[’']article|la page|sur).{0,40}",
)
"""Lines of the tools for sharing a page, below the body; each is another kind."""

PUBLISHER = Publisher(
    id=None,
    name="unknown",
    lines_above=[
        rf"{HOME} ?(?:>|»|›|/) ?.{{0,200}}",
    ],
    lines_between=[
        r"(?:source|来源|fuente) ?[:：].{0,80}",
    ],
    lines_below=[
        PRINT,
        r"share ?:?|compartir ?:?|partager ?:?|分享(?:到)?[:：]?",
        r"(?:source|来源) ?[:：] ?https?://\S{1,200}",
        r"(?:go )?back(?: to (?:top|list|news|previous page))?|to top|volver|retour|назад|返回(?:顶部)?",
        r"(?:(?:facebook|twitter|x|linkedin|whatsapp|telegram|e-?mail) ?){1,7}",
    ],
    ends=[
        # Tools for sharing and lists of other pages.
        r"share (?:this|on|via)(?: \w+)?:?",
        r"(?:related|more|latest|other|recent) (?:news|articles?|posts?|stories|content|links|topics):?",
        r"related:?|tags?:?|read (?:more|also|next):?|see also:?|you may also like:?",
        r"leave a (?:comment|reply)|comments(?: are closed)?\.?|all rights reserved\.?",
        r"(?:otras|más|últimas) noticias|noticias relacionadas|etiquetas:?|compartir en:?|ver también:?",
        r"(?:autres|dernières) actualités|à lire aussi ?:?|voir aussi ?:?|partager (?:cet article|sur) ?:?",
        r"(?:читайте|смотрите) также:?|другие новости|теги:?|поделиться:?",
        r"أخبار (?:ذات صلة|أخرى)|مواضيع ذات صلة|شارك(?: الخبر)?:?",
        r"相关(?:新闻|链接|阅读|文章)[:：]?|延伸阅读[:：]?|分享到[:：]?",
    ],
    footer=("Print",),
    other_pages=(*_titles.ENGLISH, *_titles.FRENCH, *_titles.SPANISH, *_titles.RUSSIAN),
    conventions=Conventions(reports_purposes=True, runs_on_from=frozenset({"CN"})),
)
