"""What is no readout, and why."""

from __future__ import annotations

from dipreadout.errors import NotAReadoutError
from dipreadout.languages.base import Language, phrases
from dipreadout.model import MeetingKind
from dipreadout.page import Page
from dipreadout.reading import purposes
from dipreadout.reading.encounter import Encounter
from dipreadout.reading.kinds import Kind
from dipreadout.reading.roster import Roster
from dipreadout.reading.scan import Scan
from dipreadout.reading.tokens import fold

__all__ = ["check_page", "check_parties", "check_questions", "looks_like", "other_page", "transcript"]


_SEVERAL = 2
_BEGINNING = 80
"""How many code points of the first paragraph are looked at."""


def check_page(page: Page, language: Language) -> None:
    """Raise ``NotAReadoutError`` for what begins as only other pages do."""
    beginning = fold(page.paragraphs[0][:_BEGINNING]) if page.paragraphs else ""
    for kind, block in language.beginnings.items():
        for phrase in phrases(block):
            if beginning.startswith(phrase):
                raise NotAReadoutError(kind, f"it begins with {phrase!r}")


def check_questions(page: Page, language: Language) -> None:
    """Raise ``NotAReadoutError`` for questions and answers."""
    for paragraph in page.paragraphs:
        begins = paragraph[:20].lower()
        if begins.startswith(language.questions):
            raise NotAReadoutError("press conference", f"a paragraph begins with {paragraph[:20]!r}")


def transcript(page: Page, language: Language, label: str) -> NotAReadoutError:
    """What to say of a page that prints what was said word for word, and tells of no encounter before it."""
    return looks_like(page, language) or NotAReadoutError("transcript", f"a paragraph begins with {label!r}")


def other_page(page: Page, language: Language) -> NotAReadoutError:
    """What to say of a page in which no sentence tells who met whom."""
    return looks_like(page, language) or NotAReadoutError(
        "page of another kind", "no sentence near its beginning tells who met whom"
    )


def looks_like(page: Page, language: Language) -> NotAReadoutError | None:
    """The kind of page whose words the title or the beginning has; ``None`` when it has none's."""
    for text, where in (
        (page.title, "the title"),
        (page.paragraphs[0] if page.paragraphs else None, "the beginning"),
    ):
        words = f" {' '.join(fold(text).split())} " if text else ""
        edge = " " if language.spaced else ""
        for kind, block in language.not_readouts.items():
            for phrase in phrases(block):
                if f"{edge}{phrase}{edge}" in words:
                    return NotAReadoutError(kind, f"{where} has {phrase!r}")
    return None


def check_parties(opening: Encounter, roster: Roster, scan: Scan) -> None:
    """Raise ``NotAReadoutError`` when nobody but the publisher's own people met."""
    if roster.home is None or any(entry.party != roster.home for entry in roster.entries):
        return
    if not roster.entries or scan.first(Kind.OUTSIDER, opening.start, opening.end) is not None:
        return
    if opening.kind is MeetingKind.MULTILATERAL and len(opening.principals) < _SEVERAL:
        return  # who came to the table is told later
    purpose = purposes.find(scan, opening)
    places = scan.places(opening.start, opening.end if purpose is None else purpose.at)
    if all(place.value == roster.home for place in places):
        raise NotAReadoutError("domestic meeting", f"everybody named in its opening stands for {roster.home}")
