"""A readout as the page it came from, copied out of a browser: plain text, for reading and for quoting.

Carried: title, time of publication, the languages of the translations, paragraphs. What was read from them
is read again. Publisher, address and language are not printed on such a copy: whoever reads it back hands
them in again, as they do ``retrieved`` and ``archive_url``. What plain text cannot carry is refused before
anything is written.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from dipreadout import printed_time, publishers
from dipreadout.endonyms import ENDONYMS
from dipreadout.errors import SchemaError, shorten
from dipreadout.formats._base import Carries, Format, Holds
from dipreadout.model import Readout

if TYPE_CHECKING:
    from typing import Unpack

    from dipreadout.parsing import Options

__all__ = ["FORMAT", "read", "write"]

FORMAT = Format(
    name="text",
    title="Plain text",
    suffixes=(".txt",),
    holds=Holds.ONE,
    carries=Carries.PAGE,
    users="people; copies out of a browser",
)


def write(readout: Readout) -> str:
    r"""The readout as plain text, a blank line between its parts. The inverse of ``read``.

    Raises ``SchemaError``, naming the field, for what would not be read back: the address of a translation, a
    language that pages do not name, a line that would be taken for another part of the page.

    >>> from dipreadout.model import Meeting
    >>> write(Readout(title="Ana in Peru", text="They met.", language="en", meeting=Meeting(kind="visit")))
    'Ana in Peru\n\nThey met.\n\nPrint\n'
    """
    publisher = publishers.get(readout.source.publisher)
    parts = [] if not readout.translations else [" ".join(_names(readout))]
    if readout.title is not None:
        parts.append(readout.title)
    if readout.published is not None:
        parts.append(printed_time.write(readout.published, publisher.time_zone))
    parts += [readout.text, "\n".join(publisher.footer)]
    text = "\n\n".join(parts) + "\n"
    _check_reads_back(readout, text)
    return text


def read(text: str | bytes, **given: Unpack[Options]) -> Readout:
    """The readout that a copied page tells of, as ``parse_text`` reads it. The inverse of ``write``."""
    from dipreadout.parsing import parse_text

    return parse_text(text, **given)


def _names(readout: Readout) -> list[str]:
    """What the languages of the translations are called in a language bar."""
    for n, translation in enumerate(readout.translations):
        if translation.url is not None:
            expected = "None, as plain text carries no addresses; write HTML, or drop it with attrs.evolve"
            raise SchemaError(f"translations[{n}].url", translation.url, expected)
        if translation.language not in ENDONYMS:
            expected = f"a language that language bars name: {', '.join(ENDONYMS)}"
            raise SchemaError(f"translations[{n}].language", translation.language, expected)
    return [ENDONYMS[translation.language][0] for translation in readout.translations]


def _check_reads_back(readout: Readout, text: str) -> None:
    """Raise unless the copy says of itself what the readout says."""
    from dipreadout.parsing import Options, read_text_page

    source = readout.source
    given = Options(publisher=source.publisher, url=source.url, language=readout.language)
    try:
        page = read_text_page(text, given)
    except SchemaError as fault:
        field, found = ("text", readout.text) if readout.title is None else ("title", readout.title)
        raise SchemaError(field, found, "a beginning that is no HTML; write HTML instead") from fault
    for field, value, told in (
        ("source.publisher", source.publisher, page.publisher),
        ("title", readout.title, page.title),
        ("published", readout.published, page.published),
        ("translations", readout.translations, page.translations),
        ("text", readout.text, page.text),
    ):
        if value != told:
            expected = (
                f"what plain text can carry; it would be read back as {shorten(told)}: write HTML instead"
            )
            raise SchemaError(field, value, expected)
