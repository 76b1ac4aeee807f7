"""How the Élysée tells of meetings: data only, read as ``Telling`` says."""

from __future__ import annotations

from dipreadout.model import MeetingKind
from dipreadout.strategies.tellings.fr import OF_OTHERS as FRENCH

__all__ = ["TELLING"]

TELLING = FRENCH.told_by(
    "fr-elysee",
    "FR",
    names_of="""
        FR | m | Étienne Lacombe | Lacombe
        FR | f | Solène Marchand | Marchand
        FR | m | Bertrand Quesnel | Quesnel
    """,
    titles_of="""
        Président</e> de la République | Président</e> | Présidents
        Premi<er/ère> Ministre | Premi<er/ère> Ministre | chefs de gouvernement
        Ministre de l'Europe et des Affaires étrangères | Ministre | Ministres
        Ministre des Armées | Ministre
    """,
    home_venues="le [Palais de l'Élysée]",
    kind_titles={
        MeetingKind.MEETING: "Entretien avec {guest}",
        MeetingKind.TALKS: "Entretiens avec {guest}",
        MeetingKind.PHONE_CALL: "Entretien téléphonique avec {guest}",
        MeetingKind.VIDEO_CALL: "Entretien par visioconférence avec {guest}",
        MeetingKind.VISIT: "{home} effectue une visite {to}",
        MeetingKind.MULTILATERAL: "{home} tient une réunion trilatérale avec {guest}",
    },
    times="{day} {month} {year}",
)
