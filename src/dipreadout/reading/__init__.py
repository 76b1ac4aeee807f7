"""A page to a readout: sentences, people, the meeting, statements; each step a pure function."""

from __future__ import annotations

from dipreadout.languages.base import Language
from dipreadout.model import Participant, Readout
from dipreadout.page import Page
from dipreadout.publishers import Conventions
from dipreadout.reading.account import Account, examine
from dipreadout.reading.statements import build, ids_of

__all__ = ["Account", "examine", "read"]


def read(page: Page, language: Language, home: str | None, conventions: Conventions) -> Readout:
    """The readout that a page is; ``home`` is the side whose own people the publisher's are.

    Raises ``NotAReadoutError``.
    """
    account = examine(page, language, home, conventions)
    entries = account.roster.entries
    ids = ids_of(entries)
    mentions = account.people.mentions(account.scan)
    return Readout(
        title=page.title,
        text=account.scan.tokens.text,
        language=page.language or language.code,
        source=page.source,
        published=page.published,
        translations=page.translations,
        meeting=account.meeting,
        participants=[
            Participant(
                id=ids[id(entry)],
                name=entry.name,
                office=entry.office,
                party=entry.party,
                role=entry.role,
                mentions=mentions.get(id(entry), ()),
            )
            for entry in entries
        ],
        statements=[build(run, account.scan, ids) for run in account.runs],
        sentences=[line.sentence.span for line in account.lines],
    )
