"""The page: what it says about itself, whether or not it is a readout.

Everything here is as printed, cleaned of what only the layout meant: white space, control characters, chrome.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Iterable

import attrs

from dipreadout import _check
from dipreadout.model import Source, Translation

__all__ = ["GENERATOR", "Page", "clean"]

GENERATOR = "dipreadout"
"""What the ``generator`` of a page says that ``formats.html`` wrote; such a page is read back exactly."""

# What `_check.line` refuses besides white space.
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]+")


def clean(text: str) -> str:
    r"""The same words in one line: in Unicode normal form C, single spaces between them and none at the ends.

    No-break and full-width spaces are white space; control characters, lone surrogates and non-characters
    become it.

    >>> clean("  On May 5,\u00a02031,\n\u3000they met.\x00 ")
    'On May 5, 2031, they met.'
    """
    text = text.strip()
    # Most text needs no more than that, and to see it costs a fifth of splitting and joining.
    if "  " in text or not text.isprintable():
        text = " ".join(text.split())
        if not text.isprintable():
            text = " ".join(_UNPRINTABLE.sub(" ", text).split())
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def _to_translations(value: Iterable[Translation]) -> tuple[Translation, ...]:
    return _check.sequence(value)


@attrs.frozen(kw_only=True)
class Page:
    r"""A page of a publisher, as a reader sees it: what ``read_page`` returns.

    >>> page = Page(title="Ana Lima Meets with Tomas Berg", paragraphs=["They met.", "Both spoke."])
    >>> page.text
    'They met.\n\nBoth spoke.'
    """

    title: str | None = attrs.field(default=None, validator=_check.optional(_check.line))
    """The title as printed; ``None`` when there is none."""
    published: dt.datetime | dt.date | None = attrs.field(
        default=None, converter=_check.fixed_offset, validator=_check.optional(_check.moment)
    )
    """When it was published, in the publisher's own time zone; a day where no more is known."""
    language: str | None = attrs.field(default=None, validator=_check.optional(_check.language_tag))
    """The language that it is written in (BCP 47); ``None`` when it could not be told."""
    translations: tuple[Translation, ...] = attrs.field(
        default=(), converter=_to_translations, validator=_check.members(Translation)
    )
    """The other languages that it offers itself in, in its own order."""
    paragraphs: tuple[str, ...] = attrs.field(converter=_check.strings, validator=_check.each(_check.line))
    """The paragraphs of the body, each in one line; none on a page without a body."""
    source: Source = attrs.field(factory=Source, validator=_check.instance(Source))
    """Who published it, and where."""

    @property
    def publisher(self) -> str | None:
        """The publisher's id in the registry (``"cn-mfa"``), or the caller's own."""
        return self.source.publisher

    @property
    def url(self) -> str | None:
        """The page's address."""
        return self.source.url

    @property
    def text(self) -> str:
        """The body: its paragraphs, a blank line between each, as ``Readout.text`` has it."""
        return "\n\n".join(self.paragraphs)
