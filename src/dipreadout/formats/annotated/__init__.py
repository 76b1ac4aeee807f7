"""A readout as a page for the eye: the text as read, with marks that show what was read from it.

One file without scripts that loads nothing. Statements are marked by speaker, in a colour, a line and a
number each; participants, dates and places tell of themselves under the pointer and at the keyboard's focus.
A legend and tables say the same in words. The page prints, has a dark style, and runs in the direction of the
readout's language.

Carried: everything, as the page embeds the readout's JSON in ``<script type="application/json">``. ``read``
takes that element alone: a change in the visible text is no change of the value.
"""

from __future__ import annotations

import re
from html import escape
from importlib.resources import files
from typing import Final

from dipreadout.errors import SchemaError
from dipreadout.formats import json
from dipreadout.formats._base import Carries, Format, Holds
from dipreadout.formats._plain import decode
from dipreadout.formats.annotated import told
from dipreadout.formats.annotated.direction import direction
from dipreadout.formats.annotated.marks import mark_up
from dipreadout.formats.annotated.voices import voices
from dipreadout.model import Readout

__all__ = ["FORMAT", "read", "write"]

FORMAT: Final = Format(
    name="annotated",
    title="Annotated view",
    suffixes=(".annotated.html",),
    holds=Holds.ONE,
    carries=Carries.VALUE,
    users="people who check a reading; browsers, print",
)

_PAGE: Final = """\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; \
base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
{style}</style>
<script type="application/json" id="readout">{data}</script>
</head>
<body>
<a class="skip" href="#text">Skip to the text</a>
<header>
{heading}
<p class="imprint">{imprint}</p>
</header>
<main>
<section class="legend" aria-labelledby="legend-heading">
<h2 id="legend-heading">Legend</h2>
<ul>
{legend}
</ul>
<p class="hint">Point at a mark, or move to it with the Tab key, to see what it says.</p>
</section>
<section class="text" aria-labelledby="text-heading">
<h2 id="text-heading">Text as read</h2>
<article id="text" tabindex="-1" lang="{language}" dir="{direction}">
{paragraphs}
</article>
</section>
<section class="facts" aria-labelledby="facts-heading">
<h2 id="facts-heading">Summary</h2>
{summary}
{people}
</section>
<section class="statements" aria-labelledby="statements-heading">
<h2 id="statements-heading">Statements</h2>
{statements}
</section>
</main>
<footer>
<p>Marked by dipreadout. The data are embedded in this page, which can be read back.</p>
</footer>
</body>
</html>
"""

# All that `write` prints has its "<" escaped, so this can be found nowhere else in its pages, and no page can
# make the search slow.
_SCRIPT: Final = re.compile(r"<script\b([^<>]*)>([^<]*)</script", re.IGNORECASE)
_IS_READOUT: Final = re.compile(r"""\sid\s*=\s*(["']?)readout\1(?=[\s/]|$)""", re.IGNORECASE)


def write(readout: Readout) -> str:
    """The readout as an annotated page. The inverse of ``read``.

    >>> from dipreadout.model import Meeting
    >>> page = write(Readout(text="They met & spoke.", language="en", meeting=Meeting(kind="talks")))
    >>> "<p>They met &amp; spoke.</p>" in page, "https:" in page
    (True, False)
    """
    data = json.dumps(readout).replace("<", "\\u003c")
    speaking = voices(readout)
    text = mark_up(readout.text, readout.paragraphs, told.marks(readout, speaking))
    return _PAGE.format(
        title=escape(told.title(readout)),
        style=files(__name__).joinpath("style.css").read_text(encoding="utf-8"),
        data=data,
        heading=told.heading(readout),
        imprint=told.imprint(readout),
        legend=told.legend(speaking),
        language=readout.language,
        direction=direction(readout.language),
        paragraphs="\n".join(f"<p>{paragraph}</p>" for paragraph in text.paragraphs),
        summary=told.summary(readout, text.ids),
        people=told.people(readout, text.ids),
        statements=told.statements(readout, speaking),
    )


def read(data: str | bytes) -> Readout:
    """The readout that an annotated page embeds. The inverse of ``write``.

    Raises ``SchemaError`` for a page that does not embed exactly one, and for data that are none.

    >>> read("<p>They met.</p>")
    Traceback (most recent call last):
    dipreadout.errors.SchemaError: script#readout: found 0, expected one such element with the readout's JSON
    """
    found = [text for tag, text in _SCRIPT.findall(decode(data, "data", "a page")) if _IS_READOUT.search(tag)]
    if len(found) != 1:
        raise SchemaError("script#readout", len(found), "one such element with the readout's JSON")
    return json.loads(found[0])
