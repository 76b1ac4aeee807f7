"""The last resort: what pages of sites that are not known have in common."""

from __future__ import annotations

from dipreadout.publishers.base import Publisher

__all__ = ["HOME", "PRINT", "PUBLISHER"]

HOME = (
    r"(?:home|首页|inicio|portada|página principal|accueil|page d[’']accueil|главная(?: страница)?"
    r"|الرئيسية|الصفحة (?:الأولى|الرئيسية)|startseite)"
)
"""The first step of a breadcrumb, in the languages of the ministries."""
PRINT = r"print|imprimir|imprimer|печать|распечатать|طباعة|打印(?:本页)?"
"""The link to a page's printed form, in the same."""

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
    ],
    footer=("Print",),
)
