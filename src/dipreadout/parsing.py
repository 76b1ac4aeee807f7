"""Where everything comes together: from bytes or text to a page, and from a page to a readout."""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from typing import TypedDict, Unpack

from dipreadout import copied, decoding, detection, languages, publishers, reading
from dipreadout.errors import NotAReadoutError, SchemaError
from dipreadout.model import Readout, Source
from dipreadout.page import Page

__all__ = [
    "Given",
    "Options",
    "parse",
    "parse_html",
    "parse_text",
    "read",
    "read_html_page",
    "read_page",
    "read_text_page",
]

_TAGS = "a article b body br center div font h[1-6] head html img link main meta p script section span table"
_TAG = rf"<(?:!doctype\b|!--|\?xml\b|(?:{'|'.join(_TAGS.split())})\b)"
_BEGINS_AS_HTML = re.compile(rf"\s*{_TAG}", re.IGNORECASE)
# A page that lost its beginning: its structure still shows.
_HOLDS_HTML = re.compile(
    r"<(?:html|head|body)\b[^<>]*>|</(?:p|div|html|body|td|span)>|<br ?/?>", re.IGNORECASE
)
_WITHIN = 65536


class Given(TypedDict, total=False):
    """What a caller knows of a page; each wins over what the page says."""

    url: str | None
    publisher: str | None
    language: str | None
    published: dt.datetime | dt.date | None
    encoding: str | None
    retrieved: dt.datetime | None
    archive_url: str | None


class Options(Given, total=False):
    """The same, and how much of a page is taken: bytes of bytes, code points of text."""

    limit: int


def read_page(
    source: bytes | str,
    *,
    url: str | None = None,
    publisher: str | None = None,
    language: str | None = None,
    published: dt.datetime | dt.date | None = None,
    encoding: str | None = None,
    retrieved: dt.datetime | None = None,
    archive_url: str | None = None,
    limit: int = decoding.LIMIT,
) -> Page:
    r"""What a page says about itself, HTML or plain text, whether or not it is a readout.

    What the caller gives wins over what the page says; ``encoding`` is for bytes. Raises ``SchemaError`` for
    what is no page, ``DecodeError`` for bytes in another encoding, ``LimitError`` for more than ``limit``,
    which counts bytes of bytes and code points of text, and is 64 Mi unless another is given.

    >>> page = read_page("Ana Lima Meets with Tomas Berg\n2031-05-06\n\nThey met.\n\nPrint")
    >>> page.title, page.published, page.paragraphs
    ('Ana Lima Meets with Tomas Berg', datetime.date(2031, 5, 6), ('They met.',))
    """
    given = Options(
        url=url,
        publisher=publisher,
        language=language,
        published=published,
        encoding=encoding,
        retrieved=retrieved,
        archive_url=archive_url,
        limit=limit,
    )
    text = _decoded(source, given)
    return (_html_page if _is_html(text) else _text_page)(source, text, given)


def read_html_page(source: bytes | str, given: Options) -> Page:
    """What an HTML page says about itself.

    Raises ``SchemaError`` for plain text, and all that ``read_page`` does.

    >>> read_html_page("<h1>Ana Lima Visits Peru</h1><p>They met.</p>", {}).paragraphs
    ('They met.',)
    """
    text = _decoded(source, given)
    if not _is_html(text):
        raise SchemaError("source", text, "HTML; pass plain text to parse_text(), or either to parse()")
    return _html_page(source, text, given)


def read_text_page(source: bytes | str, given: Options) -> Page:
    """What a page copied out of a browser says about itself.

    Raises ``SchemaError`` for HTML, and all that ``read_page`` does.

    >>> read_text_page("They met.", {}).paragraphs
    ('They met.',)
    """
    text = _decoded(source, given)
    if _BEGINS_AS_HTML.match(text):
        raise SchemaError("source", text, "plain text; pass HTML to parse_html(), or either to parse()")
    return _text_page(source, text, given)


def _decoded(source: bytes | str, given: Options) -> str:
    """The text of the source. What the registry is asked by is checked here, the rest with the page."""
    for field, value in (("url", given.get("url")), ("publisher", given.get("publisher"))):
        if value is not None and not isinstance(value, str):
            raise SchemaError(field, value, "str or None")
    return decoding.decode(source, encoding=given.get("encoding"), limit=given.get("limit", decoding.LIMIT))


def _is_html(text: str) -> bool:
    return _BEGINS_AS_HTML.match(text) is not None or _HOLDS_HTML.search(text, 0, _WITHIN) is not None


def _html_page(source: bytes | str, text: str, given: Given) -> Page:
    # lxml is loaded only for those who read HTML.
    from dipreadout import markup

    publisher = given.get("publisher")
    record = None if publisher is None else publishers.get(publisher)
    found = markup.read(text, publisher=record, url=given.get("url"))
    if publisher is None and found.publisher is None and found.url is None and found.paragraphs:
        account = publishers.of_account(found.title, found.paragraphs[0])
        publisher = None if account is None else account.id
    language = given.get("language") or found.language
    if not given.get("language") and not found.exact:
        language = detection.language_of(" ".join(found.paragraphs[:3]), hint=found.language)
    translations = found.translations
    if not found.exact:
        translations = tuple(t for t in translations if t.language != language)
    return Page(
        title=found.title,
        published=given.get("published") or found.published,
        language=language,
        translations=translations,
        paragraphs=found.paragraphs,
        source=_source(source, given, publisher or found.publisher, found.url),
    )


def _text_page(source: bytes | str, text: str, given: Given) -> Page:
    lines = copied.split(text)
    if not lines:
        raise SchemaError("source", text, "a page with at least one word, HTML or plain text")
    publisher, url = given.get("publisher"), given.get("url")
    if publisher is not None:
        record = publishers.get(publisher)
    else:
        owner = publishers.of_address(url) if url is not None else None
        record = owner or copied.publisher_of(lines) or publishers.get(None)
    found = copied.read(lines, record)
    if record.id is None and publisher is None and url is None:
        record = publishers.of_account(found.title, found.paragraphs[0]) or record
    hint = record.language_at(url) if url is not None else None
    language = given.get("language") or detection.language_of(" ".join(found.paragraphs[:3]), hint=hint)
    return Page(
        title=found.title,
        published=given.get("published") or found.published,
        language=language,
        translations=tuple(t for t in found.translations if t.language != language),
        paragraphs=found.paragraphs,
        source=_source(source, given, publisher or record.id, url),
    )


def _source(source: bytes | str, given: Given, publisher: str | None, url: str | None) -> Source:
    raw = source if isinstance(source, bytes) else source.encode("utf-8", "surrogatepass")
    return Source(
        publisher=publisher,
        url=given.get("url") or url,
        retrieved=given.get("retrieved"),
        archive_url=given.get("archive_url"),
        sha256=hashlib.sha256(raw).hexdigest(),
    )


def parse(source: bytes | str, **given: Unpack[Options]) -> Readout:
    """The readout that a page is, HTML or plain text.

    Keywords are those of ``read_page``. Raises ``NotAReadoutError`` for other pages,
    ``UnsupportedLanguageError`` for languages that are not there, and all that ``read_page`` does.

    >>> text = "On May 5, 2031, Foreign Minister Ana Lima met with Foreign Minister of Peru Tomas Berg."
    >>> readout = parse(text)
    >>> readout.meeting.date, [participant.name for participant in readout.participants]
    (datetime.date(2031, 5, 5), ['Ana Lima', 'Tomas Berg'])
    """
    return read(read_page(source, **given))


def parse_html(source: bytes | str, **given: Unpack[Options]) -> Readout:
    """``parse`` for what must be HTML.

    >>> parse_html("<p>Premier Ana Lima met with President of Peru Tomas Berg in Lima.</p>").meeting.place
    'Lima'
    """
    return read(read_html_page(source, given))


def parse_text(source: bytes | str, **given: Unpack[Options]) -> Readout:
    """``parse`` for what must be plain text, as it is copied out of a browser.

    >>> parse_text("Premier Ana Lima met with President of Peru Tomas Berg in Lima.").meeting.place
    'Lima'
    """
    return read(read_text_page(source, given))


def read(page: Page) -> Readout:
    """The readout that a page is, as ``read_page`` returned it.

    >>> paragraph = "Premier Ana Lima spoke by phone with President Tomas Berg."
    >>> read(Page(language="en", paragraphs=[paragraph])).meeting.kind
    <MeetingKind.PHONE_CALL: 'phone_call'>
    """
    publisher = publishers.get(page.publisher)
    other = publisher.other_page(page.title)
    if other is not None:
        kind, words = other
        raise NotAReadoutError(kind, f"the title has {words!r}")
    language = languages.get(page.language)
    return reading.read(page, language, publisher.state, publisher.conventions)
