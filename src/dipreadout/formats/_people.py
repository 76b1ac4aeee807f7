"""The participants of a readout, from records of them and from the marks that people gave their names."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from dipreadout.errors import SchemaError
from dipreadout.formats._draft import Found, Mark, Person, entries, item, members, string

__all__ = ["Mention", "people", "to_id"]


@attrs.frozen
class Mention:
    """A marked name."""

    mark: Mark
    id: str
    """Whose it is: a participant's id, or what ``to_id`` makes of the marked words."""
    role: Found
    fields: dict[str, Found]
    """Other fields of the participant that stand with this mark."""
    first: bool = False
    """Whether it is the mark that the fields were written with."""


def to_id(name: str) -> str:
    """The id of somebody of whom a name is all that is known.

    >>> to_id("Ruth Wanjiku")
    'ruth-wanjiku'
    """
    return "-".join(name.lower().split())


def people(records: Found, mentions: Iterable[Mention], text: str) -> list[Person]:
    """The participants: those of the records in their order, then new ones in the text's order.

    A record has the fields of a participant; ``role`` only where no mark gave it when it was written. So one
    without ``role`` whom no mark names any more is left out: somebody has taken the marks away. What stands
    with the marks counts before the record, and alone where the mark is there that it was written with.
    Raises ``SchemaError`` where marks disagree.
    """
    named: dict[str, list[Mention]] = {}
    for mention in sorted(mentions, key=lambda mention: mention.mark.span.start):
        named.setdefault(mention.id, []).append(mention)
    found: list[Person] = []
    seen: set[str] = set()
    for record in map(members, entries(records)):
        told = item(record, "id")
        if string(told) in seen:
            raise told.wrong("an id that no other participant has")
        seen.add(told.value)
        marks = named.pop(told.value, [])
        if marks or "role" in record.value:
            found.append(_person({key: record.at(key) for key in record.value}, marks, text))
    for id, marks in named.items():
        found.append(_person({"id": Found(id, marks[0].mark.path)}, marks, text))
    return found


def _person(record: dict[str, Found], mentions: list[Mention], text: str) -> Person:
    told: dict[str, Found] = {}
    for mention in mentions:
        for field, found in (("role", mention.role), *mention.fields.items()):
            if told.setdefault(field, found).value != found.value:
                other = told[field]
                raise SchemaError(found.path, found.value, f"{other.value!r}, as {other.path} has")
    if any(mention.first for mention in mentions):
        record = {"id": record["id"]}
    fields = {**record, **told}
    if "name" not in fields and mentions:
        mark = mentions[0].mark
        fields["name"] = Found(mark.span.of(text), mark.path)
    return Person(fields, [mention.mark for mention in mentions])
