"""From a readout to a TEI document: the header; ``_tei_body`` writes the text."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from dipreadout.errors import SchemaError
from dipreadout.formats import _tei_body
from dipreadout.formats._tei_names import NAMESPACE, VERSION, parties, xml_ids
from dipreadout.model import Meeting, MeetingKind, Readout, Scope, Source, VisitKind

__all__ = ["document"]

_BYTES: Final = 9_000_000
"""libxml2, and what is built on it, refuses text of more than ten million bytes."""
_FARTHEST: Final = dt.timedelta(hours=14)
"""XML Schema knows no clock farther from UTC."""

_LEFT_OPEN: Final = """\
<publicationStmt>
<authority>dipreadout</authority>
<availability status="unknown"><p>The rights in the text are those of its publisher.</p></availability>
</publicationStmt>"""
_EDITORIAL: Final = """\
<editorialDecl>
<segmentation><p>The text is the page's, in its paragraphs (p) and sentences (s).</p></segmentation>
<interpretation><p>A statement (said) is the publisher's claim about a speaker. Dates, places, persons and the
words that attribute are marked where they stand, or from standOff where they cross.</p></interpretation>
</editorialDecl>"""
_SCOPES: Final = {
    Scope.PERSON: "said by persons",
    Scope.PARTY: "said by a side as a whole",
    Scope.JOINT: "said by all sides together",
    Scope.OTHER: "said by anybody else",
}


def document(readout: Readout) -> str:
    """The whole document, which ends with a line feed."""
    ids = xml_ids(readout)
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<TEI xmlns="{NAMESPACE}" xml:lang={quoteattr(readout.language)}>',
        "<teiHeader>",
        *_file(readout),
        *_encoding(),
        *_profile(readout, ids),
        "</teiHeader>",
        *_tei_body.text(readout, ids),
        "</TEI>\n",
    ]
    whole = "\n".join(lines)
    if len(whole) > _BYTES // 4 and (size := len(whole.encode())) > _BYTES:
        raise SchemaError("text", f"{size} bytes of TEI", f"at most {_BYTES}, which readers of XML take")
    return whole


def _tag(name: str, attributes: Mapping[str, str | None], content: str = "") -> str:
    """An element around content that is XML already; attributes that are ``None`` are left out."""
    stated = "".join(f" {key}={quoteattr(value)}" for key, value in attributes.items() if value is not None)
    return f"<{name}{stated}>{content}</{name}>" if content else f"<{name}{stated}/>"


def _words(name: str, words: str | None, **attributes: str) -> Iterator[str]:
    """An element around text, where there is any."""
    if words is not None:
        yield _tag(name, attributes, escape(words))


def _moment(type: str, value: dt.datetime | dt.date | None) -> Iterator[str]:
    if value is None:
        return
    offset = value.utcoffset() if isinstance(value, dt.datetime) else None
    far = offset is not None and abs(offset) > _FARTHEST
    yield _tag("date", {"type": type, "when-iso" if far else "when": value.isoformat()})


def _file(readout: Readout) -> Iterator[str]:
    yield "<fileDesc>"
    title = _tag("title", {}, escape(readout.title or ""))
    yield _tag("titleStmt", {}, title)
    yield _LEFT_OPEN
    yield "<sourceDesc>"
    yield "<bibl>"
    yield from _words("title", readout.title)
    yield from _source(readout.source, readout.published)
    for translation in readout.translations:
        language = _tag("textLang", {"mainLang": translation.language})
        address = "".join(_words("idno", translation.url, type="URI"))
        yield _tag("relatedItem", {"type": "translation"}, _tag("bibl", {}, language + address))
    yield "</bibl>"
    yield "</sourceDesc>"
    yield "</fileDesc>"


def _source(source: Source, published: dt.datetime | dt.date | None) -> Iterator[str]:
    yield from _words("publisher", source.publisher)
    yield from _moment("published", published)
    yield from _words("idno", source.url, type="URI")
    yield from _words("idno", source.archive_url, type="URI", subtype="archive")
    yield from _moment("retrieved", source.retrieved)
    yield from _words("idno", source.sha256, type="SHA-256")


def _encoding() -> Iterator[str]:
    yield "<encodingDesc>"
    yield _EDITORIAL
    yield "<classDecl>"
    yield from _taxonomy("scope", {scope.value: words for scope, words in _SCOPES.items()})
    yield from _taxonomy("kind", {kind.value: kind.value.replace("_", " ") for kind in MeetingKind})
    yield from _taxonomy("visit", {kind.value: f"{kind.value} visit" for kind in VisitKind})
    yield "</classDecl>"
    label = _tag("label", {}, "dipreadout")
    yield _tag("appInfo", {}, _tag("application", {"ident": "dipreadout", "version": VERSION}, label))
    yield "</encodingDesc>"


def _taxonomy(name: str, terms: Mapping[str, str]) -> Iterator[str]:
    yield f'<taxonomy xml:id="{name}.terms">'
    for term, words in terms.items():
        yield _tag("category", {"xml:id": f"{name}.{term}"}, _tag("catDesc", {}, words))
    yield "</taxonomy>"


def _profile(readout: Readout, ids: Mapping[str, str]) -> Iterator[str]:
    yield "<profileDesc>"
    yield _tag("langUsage", {}, _tag("language", {"ident": readout.language}))
    yield "<settingDesc>"
    yield "<setting>"
    yield from _setting(readout.meeting)
    yield "</setting>"
    yield "</settingDesc>"
    people, codes = list(_people(readout, ids)), parties(readout)
    if people or codes:
        yield "<particDesc>"
        yield from ["<listPerson>", *people, "</listPerson>"] if people else ()
        orgs = [_tag("org", {"xml:id": f"party.{code}"}, _tag("orgName", {}, code)) for code in codes]
        yield from ["<listOrg>", *orgs, "</listOrg>"] if orgs else ()
        yield "</particDesc>"
    yield "</profileDesc>"


def _setting(meeting: Meeting) -> Iterator[str]:
    yield from _words("name", meeting.place, type="place")
    yield from _words("name", meeting.venue, type="venue")
    if meeting.country is not None:
        yield _tag("name", {"type": "country", "key": meeting.country}, meeting.country)
    yield from _words("name", meeting.occasion, type="occasion")
    if meeting.initiator is not None:
        pointer = {"type": "initiator", "ref": f"#party.{meeting.initiator}"}
        yield _tag("orgName", pointer, meeting.initiator)
    if meeting.date is not None:
        first = meeting.date.isoformat()
        last = None if meeting.end_date is None else meeting.end_date.isoformat()
        yield _tag("date", {"when": first} if last is None else {"from": first, "to": last})
    if meeting.part_of_day is not None:
        yield _tag("time", {"type": "part_of_day"}, meeting.part_of_day.value)
    visit = f" #visit.{meeting.visit.value}" if meeting.visit is not None else ""
    yield _tag("activity", {"ana": f"#kind.{meeting.kind.value}{visit}"})


def _people(readout: Readout, ids: Mapping[str, str]) -> Iterator[str]:
    for person in readout.participants:
        id = ids[person.id]
        parts = [*_words("persName", person.name)]
        if person.office is not None or person.party is not None:
            party = f"#party.{person.party}" if person.party is not None else None
            parts.append(_tag("affiliation", {"ref": party}, "".join(_words("roleName", person.office))))
        parts += _words("idno", None if id == person.id else person.id, type="dipreadout")
        yield _tag("person", {"xml:id": id, "role": person.role.value}, "".join(parts))
