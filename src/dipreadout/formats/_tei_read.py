"""From the elements of a valid TEI document to the readout: the header; ``_tei_marked`` reads the text."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import Any, Final

from lxml import etree

from dipreadout.errors import SchemaError, nearest
from dipreadout.formats._tei_marked import Marked, Pointed, marked
from dipreadout.formats._tei_names import DIRECT, NAMESPACE, evidence_attributes
from dipreadout.formats._tei_parse import XML_ID, line_of
from dipreadout.model import Meeting, Participant, Readout, Source, Span, Statement, Translation

__all__ = ["readout"]

_NS: Final = {"t": NAMESPACE}
_LANG: Final = "{http://www.w3.org/XML/1998/namespace}lang"
_SHOWN: Final = 8
_MODES: Final = {direct: mode for mode, direct in DIRECT.items()}


def readout(root: etree._Element) -> Readout:
    """The readout; ``SchemaError`` where the parts of the document contradict each other."""
    bibl = _only(root, "t:teiHeader/t:fileDesc/t:sourceDesc/t:bibl")
    language = root.get(_LANG) or ""
    stated = _only(root, "t:teiHeader/t:profileDesc/t:langUsage/t:language")
    _agree(stated, "language@ident", stated.get("ident"), language, "the xml:lang of TEI")
    people, codes = _pointed(root, "person"), _pointed(root, "org")
    marks = marked(root)
    return Readout(
        title=_title(root, bibl),
        text=marks.text,
        language=language,
        source=_source(bibl),
        published=_moment(bibl, "published"),
        translations=_translations(bibl),
        meeting=_meeting(root, marks, codes),
        participants=_participants(root, marks, people, codes),
        statements=_statements(marks, people, codes),
        sentences=marks.sentences,
    )


def _find(element: etree._Element, path: str) -> etree._Element | None:
    return element.find(path, _NS)


def _only(element: etree._Element, path: str) -> etree._Element:
    """The element that the schema requires here."""
    found = _find(element, path)
    if found is None:
        raise SchemaError(line_of(element), etree.QName(element).localname, f"an element {path} in it")
    return found


def _words(element: etree._Element, path: str) -> str | None:
    found = _find(element, path)
    return None if found is None else (found.text or "")


def _agree(element: etree._Element, what: str, found: object, other: object, whose: str) -> None:
    if found != other:
        raise SchemaError(f"{line_of(element)} {what}", found, f"{other!r}, as {whose} has")


def _title(root: etree._Element, bibl: etree._Element) -> str | None:
    title = _words(root, "t:teiHeader/t:fileDesc/t:titleStmt/t:title") or None
    _agree(bibl, "bibl title", _words(bibl, "t:title"), title, "titleStmt")
    return title


def _source(bibl: etree._Element) -> Source:
    retrieved: Any = _moment(bibl, "retrieved")
    try:
        return Source(
            publisher=_words(bibl, "t:publisher"),
            url=next((a.text or "" for a in _addresses(bibl) if a.get("subtype") is None), None),
            archive_url=next((a.text or "" for a in _addresses(bibl) if a.get("subtype") is not None), None),
            retrieved=retrieved,
            sha256=_words(bibl, "t:idno[@type='SHA-256']"),
        )
    except SchemaError as fault:
        raise fault.under("source") from None


def _addresses(bibl: etree._Element) -> list[etree._Element]:
    return bibl.findall("t:idno[@type='URI']", _NS)


def _moment(bibl: etree._Element, type: str) -> dt.datetime | dt.date | None:
    element = _find(bibl, f"t:date[@type='{type}']")
    if element is None:
        return None
    value = element.get("when") or element.get("when-iso") or ""
    try:
        return dt.datetime.fromisoformat(value) if "T" in value else dt.date.fromisoformat(value)
    except ValueError as error:
        expected = "a day, or a moment such as '2024-05-06T18:30:00+08:00'"
        raise SchemaError(f"{line_of(element)} date@when", value, expected) from error


def _day(element: etree._Element, attribute: str) -> dt.date | None:
    value = element.get(attribute)
    if value is None:
        return None
    try:
        return dt.date.fromisoformat(value)
    except ValueError as error:
        expected = "a day such as '2024-05-06'"
        raise SchemaError(f"{line_of(element)} date@{attribute}", value, expected) from error


def _translations(bibl: etree._Element) -> list[Translation]:
    found = []
    for n, other in enumerate(bibl.findall("t:relatedItem/t:bibl", _NS)):
        language = _only(other, "t:textLang").get("mainLang") or ""
        try:
            found.append(Translation(language=language, url=_words(other, "t:idno")))
        except SchemaError as fault:
            raise fault.under(f"translations[{n}]") from None
    return found


def _meeting(root: etree._Element, marks: Marked, codes: Pointed) -> Meeting:
    setting = _only(root, "t:teiHeader/t:profileDesc/t:settingDesc/t:setting")
    pointers = (_only(setting, "t:activity").get("ana") or "").split()
    terms: dict[str, Any] = {field: term for field, _, term in (p[1:].partition(".") for p in pointers)}
    date = _find(setting, "t:date")
    initiator = _find(setting, "t:orgName")
    asking = [] if initiator is None else _resolve(initiator, "ref", codes, "a party")
    country = _find(setting, "t:name[@type='country']")
    evidence = {field: span for field, span, _ in marks.evidence}
    first = None if date is None else _day(date, "when") or _day(date, "from")
    last = None if date is None else _day(date, "to")
    try:
        meeting = Meeting(
            **terms,
            date=first,
            end_date=last,
            part_of_day=_words(setting, "t:time"),
            place=_words(setting, "t:name[@type='place']"),
            venue=_words(setting, "t:name[@type='venue']"),
            country=None if country is None else country.get("key"),
            occasion=_words(setting, "t:name[@type='occasion']"),
            initiator=asking[0] if asking else None,
            evidence=evidence,
        )
    except SchemaError as fault:
        raise fault.under("meeting") from None
    _check_evidence(marks, meeting)
    return meeting


def _check_evidence(marks: Marked, meeting: Meeting) -> None:
    """Raise where the text marks a field twice, or with another value than the header has."""
    seen: dict[str, etree._Element] = {}
    for field, _, element in marks.evidence:
        if field in seen:
            expected = f"none twice, and {line_of(seen[field])} is of the same"
            raise SchemaError(f"{line_of(element)} @type", field, expected)
        seen[field] = element
        if etree.QName(element).localname != "span":
            stated = {key: value for key, value in evidence_attributes(meeting, field).items() if value}
            _agree(element, f"{field} attributes", _attributes(element), stated, "the header")


def _attributes(element: etree._Element) -> dict[str, str]:
    return {str(key): str(value) for key, value in element.attrib.items()}


def _pointed(root: etree._Element, name: str) -> Pointed:
    """What each pointer to a person or a party stands for: the participant's id, the party's code."""
    found = {}
    for element in root.iterfind(f"t:teiHeader/t:profileDesc/t:particDesc//t:{name}", _NS):
        id = element.get(XML_ID) or ""
        if name == "org":
            code = _words(element, "t:orgName") or ""
            _agree(element, "org xml:id", id, f"party.{code}", "its orgName")
            found[f"#{id}"] = code
        else:
            own = _words(element, "t:idno")
            found[f"#{id}"] = id if own is None else own
    return found


def _resolve(element: etree._Element, attribute: str, pointed: Mapping[str, str], what: str) -> list[str]:
    found = []
    for pointer in (element.get(attribute) or "").split():
        if pointer not in pointed:
            some = ", ".join(list(pointed)[:_SHOWN]) + (", …" if len(pointed) > _SHOWN else "")
            expected = f"a pointer to {what} ({some or 'there is none'}){nearest(pointer, pointed)}"
            raise SchemaError(f"{line_of(element)} @{attribute}", pointer, expected)
        found.append(pointed[pointer])
    return found


def _participants(root: etree._Element, marks: Marked, people: Pointed, codes: Pointed) -> list[Participant]:
    mentions: dict[str, list[Span]] = {id: [] for id in people.values()}
    for span, element, attribute in marks.mentions:
        (id,) = _resolve(element, attribute, people, "a person")
        mentions[id].append(span)
    found = []
    persons = root.iterfind("t:teiHeader/t:profileDesc/t:particDesc/t:listPerson/t:person", _NS)
    for n, element in enumerate(persons):
        id = people[f"#{element.get(XML_ID)}"]
        affiliation = _find(element, "t:affiliation")
        party = [] if affiliation is None else _resolve(affiliation, "ref", codes, "a party")
        role: Any = element.get("role")
        try:
            found.append(
                Participant(
                    id=id,
                    name=_words(element, "t:persName") or "",
                    office=_words(element, "t:affiliation/t:roleName"),
                    party=party[0] if party else None,
                    role=role,
                    mentions=sorted(mentions[id]),
                )
            )
        except SchemaError as fault:
            raise fault.under(f"participants[{n}]") from None
    return found


def _statements(marks: Marked, people: Pointed, codes: Pointed) -> list[Statement]:
    found = []
    starts = [sentence.start for sentence in marks.sentences]
    for n, said in enumerate(marks.statements):
        element = said.element
        scope = (element.get("ana") or "").removeprefix("#scope.")
        of_party = scope == "party"
        try:
            found.append(
                Statement(
                    span=said.span,
                    scope=scope,
                    speakers=() if of_party else _resolve(element, "who", people, "a person"),
                    parties=_resolve(element, "who" if of_party else "corresp", codes, "a party"),
                    source=said.parts.get("source"),
                    cue=said.parts.get("cue"),
                    mode=_MODES[element.get("direct") or ""],
                    sentences=_between(marks.sentences, starts, said.span),
                )
            )
        except SchemaError as fault:
            raise fault if fault.path.startswith("line ") else fault.under(f"statements[{n}]") from None
    return found


def _between(sentences: Sequence[Span], starts: Sequence[int], span: Span) -> tuple[Span, ...]:
    """The sentences that begin in a statement."""
    return tuple(sentences[bisect_left(starts, span.start) : bisect_left(starts, span.end)])
