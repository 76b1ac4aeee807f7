"""The President of France."""

from __future__ import annotations

from dipreadout import zones
from dipreadout.publishers import _titles, generic
from dipreadout.publishers.base import Layout, OtherPages, Publisher

__all__ = ["PUBLISHER"]

LAYOUTS = (
    Layout(
        name="news",
        years="since 2018",
        body="div.reset-last-space",
        title=(".banner-article h1", "h1.title-primary", "h1"),
        time=(".banner-article p.date", "p.date", "time"),
        languages=".nav-languages a",
    ),
    Layout(
        name="articles",
        years="2012-2018",
        body="div.post-content",
        title=("h1.post-title", "h1"),
        time=(".post-date", "p.date"),
    ),
)

# Titles of readouts: that they met, or called.
_MEETS = (
    r"\b(?:entretiens?|rencontres?|échanges?|conversations?|déjeuner|dîner|petit-déjeuner)\b.*\bavec\b",
    r"\bentretiens? (?:téléphonique|avec|du président)\b|\bappel\b|\baudience\b|\bvisite\b|\baccueil\b",
    r"\b(?:phone )?call\b|\bmeeting with\b|\bmet with\b|\bvisit of\b",
)

PUBLISHER = Publisher(
    id="fr-elysee",
    name="President of the French Republic",
    state="FR",
    time_zone=zones.CENTRAL_EUROPE,
    hosts=["elysee.fr"],
    languages=(("/en/", "en"), ("/es/", "es"), ("/de/", "de"), ("/", "fr")),
    signs=["Élysée</title>", "elysee.fr", "elysee-module"],
    layouts=LAYOUTS,
    title_suffix=r" ?[|-] ?(?:Élysée|Elysée|Présidence de la République).{0,40}$",
    lines_above=[
        r"(?:élysée|elysée|elysee|présidence de la république|la présidence)",
        r"aller au (?:contenu|menu|pied de page).{0,30}|contenu|menu|rechercher|recherche|navigation|fermer",
        r"accueil|actualités|toutes les actualités|agenda|le président(?: de la république)?",
        r"accueil ?[>›»/] ?.{0,200}",
        # The kind of page.
        r"communiqués?(?: de presse)?|discours|déclarations?|diplomatie|international|europe|déplacements?",
        *generic.PUBLISHER.lines_above,
    ],
    lines_between=[
        r"communiqués?(?: de presse)?|discours|déclarations?|diplomatie|international|europe",
        r"partager(?: (?:l[’']article|la page|sur).{0,40})?|imprimer|télécharger.{0,60}",
        r"écouter(?: l[’']article)?",
        r"seul le prononcé fait foi\.?",
        r"version (?:anglaise|française|originale).{0,40}",
    ],
    lines_below=[
        *generic.SHARING,
        r"télécharger .{0,80}",
        r"retour en haut(?: de page)?|haut de page",
        *generic.PUBLISHER.lines_below,
    ],
    ends=[
        r"(?:à (?:lire|voir|consulter) (?:aussi|également)|voir aussi|sur le même (?:sujet|thème)).{0,60}",
        r"voir tous les articles.{0,60}|la rédaction vous conseille",
    ],
    footer=("Partager",),
    line_signs=[
        r"(?:élysée|elysée|présidence de la république)",
        r"voir tous les articles.{0,60}",
        r"la rédaction vous conseille",
    ],
    other_pages=(
        OtherPages(
            kind="press conference",
            titles=[
                r"\b(?:conférence|point|rencontre avec la) (?:de )?presse\b|\bdéclarations? à la presse\b"
            ],
        ),
        OtherPages(
            kind="speech",
            titles=[
                r"^(?:discours|allocution|adresse|propos|intervention|toast|transcription|vœux|interview|entrevue)\b",
                r"\b(?:discours|allocution|transcription) du président\b",
            ],
        ),
        OtherPages(
            kind="statement",
            titles=[
                r"^(?:déclarations?|communiqué conjoint|tribune|lettre|message|hommage)\b",
                r"\bdéclaration conjointe\b",
            ],
        ),
        OtherPages(
            kind="announcement",
            titles=[
                r"^(?:déplacement|conseil des ministres|compte[- ]rendu du conseil|nominations?)\b",
                r"^(?:remise|décès|mort|disparition)\b|^(?:le|la) président.{0,60}rend hommage\b",
                r"\bse rendra\b|\brecevra\b|\bagenda\b",
            ],
            unless=_MEETS,
        ),
        *_titles.ENGLISH,
    ),
)
