r"""Readouts as sources to cite, in BibTeX: ``@online`` entries for biblatex and biber. It is only written.

A citation has the institution as the author, in braces so that it is no person's name; the title as printed,
in braces of its own so that no style changes its capitals; the day of publication, the address, the day that
it was retrieved, the language, and as ``eprint`` the archived copy. Who met and what was said it has not: so
there is no way back, and whoever wants one keeps JSON too.

Characters that LaTeX gives a meaning to are escaped, all others are UTF-8, as biber reads them. Keys are
ASCII and made of publisher, day and people: ``cnmfa2024-05-06-lin-zhaoyuan-amina-odhiambo``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from dipreadout.formats._base import Carries, Format, Holds
from dipreadout.formats._citation import Citation, citations
from dipreadout.model import Readout

__all__ = ["FORMAT", "write_all"]

FORMAT: Final = Format(
    name="bibtex",
    title="BibTeX",
    suffixes=(".bib",),
    holds=Holds.MANY,
    carries=Carries.PART,
    users="LaTeX with biblatex; reference managers",
)

# Braces are named, for BibTeX counts them even after a backslash.
_NAMED: Final = {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    "`": r"\textasciigrave{}",
    **{character: f"\\{character}" for character in "$&#_%"},
}
_SPECIAL: Final = re.compile("[" + re.escape("".join(_NAMED)) + "]")
# Two of a kind are set as one other sign: two hyphens as a dash.
_LIGATURE: Final = re.compile(r"([-'<>,])(?=\1)")
# Fields that are read verbatim know no escapes: there these are percent-encoded, as in any address.
_VERBATIM: Final = str.maketrans({character: f"%{ord(character):02X}" for character in "\\{}"})

_LANGUAGES: Final = {
    "ar": "arabic",
    "de": "german",
    "en": "english",
    "es": "spanish",
    "fr": "french",
    "ja": "japanese",
    "ko": "korean",
    "pt": "portuguese",
    "ru": "russian",
    "zh": "chinese",
}
"""What biblatex calls a language; one that is not here stands as its tag."""


def write_all(readouts: Iterable[Readout]) -> Iterator[str]:
    r"""An entry for each readout, one by one, a blank line between them.

    >>> from dipreadout.model import Meeting
    >>> readout = Readout(title="Talks on R&D", text="…", language="en", meeting=Meeting(kind="talks"))
    >>> print(*write_all([readout]))
    @online{readout-undated-talks-on-r-d,
      title = {{Talks on R\&D}},
      language = {english},
    }
    """
    for n, citation in enumerate(citations(readouts)):
        yield ("\n" if n else "") + _entry(citation)


def _entry(citation: Citation) -> str:
    fields = {
        "author": citation.author and f"{{{_escape(citation.author)}}}",
        "title": f"{{{_escape(citation.title)}}}",
        "date": citation.published and citation.published.isoformat(),
        "url": citation.url and citation.url.translate(_VERBATIM),
        "urldate": citation.retrieved and citation.retrieved.isoformat(),
        "language": _LANGUAGES.get(citation.language.partition("-")[0].lower(), citation.language),
        "eprint": citation.archive_url and citation.archive_url.translate(_VERBATIM),
        "eprinttype": citation.archive_url and "archived",
    }
    lines = [f"  {name} = {{{value}}},\n" for name, value in fields.items() if value is not None]
    return f"@online{{{citation.key},\n{''.join(lines)}}}\n"


def _escape(text: str) -> str:
    escaped = _SPECIAL.sub(lambda found: _NAMED[found[0]], text)
    return _LIGATURE.sub(r"\1{}", escaped)
