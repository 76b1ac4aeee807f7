"""Readouts as sources to cite, in CSL-JSON: for reference managers and pandoc. It is only written.

A citation is a web page that has the institution as its author, by one literal name; the title as printed,
the day of publication, the address, the day of access, the language (BCP 47) and the archived copy. Who met
and what was said it has not: so there is no way back, and whoever wants one keeps JSON too.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, Iterator
from typing import Any, Final

from dipreadout.formats._base import Carries, Format, Holds
from dipreadout.formats._citation import Citation, citations
from dipreadout.model import Readout

__all__ = ["FORMAT", "write_all"]

FORMAT: Final = Format(
    name="csl",
    title="CSL-JSON",
    suffixes=(".csl.json",),
    holds=Holds.MANY,
    carries=Carries.PART,
    users="Zotero and other reference managers; pandoc",
)


def write_all(readouts: Iterable[Readout]) -> Iterator[str]:
    """An array with an item for each readout, in pieces, one readout after the other.

    >>> from dipreadout.model import Meeting
    >>> readout = Readout(title="Talks on tea", text="…", language="en", meeting=Meeting(kind="talks"))
    >>> print("".join(write_all([readout])), end="")
    [
     {"id": "readout-undated-talks-on-tea", "type": "webpage", "title": "Talks on tea", "language": "en"}
    ]
    """
    glue = "[\n "
    for citation in citations(readouts):
        yield glue + json.dumps(_item(citation), ensure_ascii=False)
        glue = ",\n "
    yield "\n]\n" if glue.startswith(",") else "[]\n"


def _item(citation: Citation) -> dict[str, Any]:
    item = {
        "id": citation.key,
        "type": "webpage",
        "author": citation.author and [{"literal": citation.author}],
        "title": citation.title,
        "issued": _date(citation.published),
        "URL": citation.url,
        "accessed": _date(citation.retrieved),
        "language": citation.language,
        "archive_location": citation.archive_url,
    }
    return {name: value for name, value in item.items() if value is not None}


def _date(day: dt.date | None) -> dict[str, list[list[int]]] | None:
    return None if day is None else {"date-parts": [[day.year, day.month, day.day]]}
