"""A readout as the page it came from, in HTML: for browsers, and to be read back.

Carried: everything that a page says about itself: title, time, language, translations with their addresses,
paragraphs, publisher and address. What was read from them is read again. ``retrieved`` and ``archive_url``
are facts about a file, not of a page: whoever reads it back hands them in again.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from dipreadout import printed_time, publishers
from dipreadout.endonyms import ENDONYMS
from dipreadout.formats._base import Carries, Format, Holds
from dipreadout.model import Readout, Translation
from dipreadout.page import GENERATOR

if TYPE_CHECKING:
    from typing import Unpack

    from dipreadout.parsing import Given

__all__ = ["FORMAT", "read", "write"]

FORMAT = Format(
    name="html",
    title="HTML page",
    suffixes=(".html", ".htm"),
    holds=Holds.ONE,
    carries=Carries.PAGE,
    users="browsers; whatever reads the ministry's pages",
)

# The ministry's layout of 2024, so that a tool made for its pages reads these too.
# The policy keeps an address such as "javascript:…" from running when it is clicked.
_TEMPLATE = """\
<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<meta name="generator" content="{generator}">{head}
<title>{title}</title>
</head>
<body>
<div class="lan">{bar}</div>{heading}{time}
<div class="content_text">
{paragraphs}
</div>
</body>
</html>
"""


def write(readout: Readout) -> str:
    """The readout as an HTML page. The inverse of ``read``.

    >>> from dipreadout.model import Meeting
    >>> page = write(Readout(text="They met & spoke.", language="en", meeting=Meeting(kind="talks")))
    >>> "<p>They met &amp; spoke.</p>" in page
    True
    """
    source = readout.source
    head = ""
    if source.publisher is not None:
        head += f'\n<meta name="publisher" content="{escape(source.publisher)}">'
    if source.url is not None:
        head += f'\n<link rel="canonical" href="{escape(source.url)}">'
    return _TEMPLATE.format(
        language=readout.language,
        generator=GENERATOR,
        head=head,
        title=escape(readout.title or "", quote=False),
        bar="".join(map(_link, readout.translations)),
        heading="" if readout.title is None else f"\n<h1>{escape(readout.title, quote=False)}</h1>",
        time=_time(readout),
        paragraphs="\n".join(f"<p>{escape(p, quote=False)}</p>" for p in readout.text.split("\n\n")),
    )


def read(text: str | bytes, **given: Unpack[Given]) -> Readout:
    """The readout that an HTML page tells of, as ``parse_html`` reads it. The inverse of ``write``."""
    from dipreadout.parsing import parse_html

    return parse_html(text, **given)


def _link(translation: Translation) -> str:
    language, url = translation.language, translation.url
    address = "" if url is None else f' href="{escape(url)}"'
    return f'<a hreflang="{language}"{address}>{ENDONYMS.get(language, (language,))[0]}</a>'


def _time(readout: Readout) -> str:
    if readout.published is None:
        return ""
    exact = printed_time.write(readout.published, None)
    seen = printed_time.write(readout.published, publishers.get(readout.source.publisher).time_zone)
    return f'\n<p class="time"><time datetime="{exact}">{seen}</time></p>'
