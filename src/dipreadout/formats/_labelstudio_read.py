"""A task of Label Studio, as a person has corrected it, read into a readout."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Final

import attrs

from dipreadout.errors import Missing, SchemaError, shorten
from dipreadout.formats._draft import (
    FACTS,
    Draft,
    Found,
    Mark,
    Person,
    Said,
    entries,
    item,
    known,
    members,
    string,
)
from dipreadout.formats._labelstudio_config import CHOICES, FIELDS, LABELS, ROLES, SEVERAL, TEXT
from dipreadout.formats._people import Mention, people, to_id
from dipreadout.model import Readout

__all__ = ["readout_of"]

_DATA: Final = ("title", "language", "source", "published", "translations")
"""What is not corrected, and comes from the task's data."""
_WORDS: Final = ("place", "venue", "occasion")
"""Facts that are told in the text's own words."""
_LINKS: Final = {**dict.fromkeys(ROLES, "speaker"), "source": "source", "cue": "cue"}
"""What a relation between a statement and a mark with this label is called."""
_LONG_AGO: Final = dt.datetime.min.replace(tzinfo=dt.UTC)


@attrs.frozen
class _Region:
    """Marked words, and what was filled in for them."""

    id: str
    label: Found
    mark: Mark
    fields: dict[str, Found]


def readout_of(task: Found) -> Readout:
    """The readout that a task tells of. Raises ``SchemaError`` by the path in the file."""
    data = members(item(members(task), "data"))
    text = item(data, TEXT)
    return _Task(data, string(text), _result(task)).draft(text).readout()


def _result(task: Found) -> list[Found]:
    """What the latest annotation has that was not cancelled, else the latest prediction."""
    annotations = [
        annotation
        for annotation in map(members, entries(task.at("annotations")))
        if annotation.value.get("was_cancelled") is not True
    ]
    made = annotations or list(map(members, entries(task.at("predictions"))))
    if not made:
        raise SchemaError(task.path, Missing.MISSING, "an annotation, or a prediction")
    # Of two that are as late, and of those without a time, it is the last.
    latest = max(enumerate(made), key=lambda pair: (_time(pair[1]), pair[0]))[1]
    return [members(one) for one in entries(item(latest, "result"))]


def _time(made: Found) -> dt.datetime:
    for key in ("updated_at", "created_at"):
        found = made.at(key)
        if found.value is not None:
            try:
                time = dt.datetime.fromisoformat(string(found))
            except ValueError as error:
                if isinstance(error, SchemaError):
                    raise
                raise found.wrong("a moment such as '2024-05-06T18:30:00Z'") from error
            return time if time.tzinfo is not None else time.replace(tzinfo=dt.UTC)
    return _LONG_AGO


class _Task:
    """The results of one annotation, sorted by what they are."""

    def __init__(self, data: Found, text: str, result: list[Found]) -> None:
        self._data = data
        self._text = text
        self._regions: dict[str, _Region] = {}
        self._facts: dict[str, Found] = {}
        relations = [one for one in result if one.value.get("type") == "relation"]
        rest = [one for one in result if one.value.get("type") != "relation"]
        # What is filled in for a mark may stand before it.
        for one in sorted(rest, key=lambda one: one.value.get("type") != "labels"):
            self._add(one)
        self._links: dict[str, list[tuple[_Region, Found]]] = {}
        for relation in relations:
            self._link(relation)

    def draft(self, text: Found) -> Draft:
        facts = {field: self._data.at(field) for field in _DATA if field in self._data.value}
        facts |= {f"meeting.{field}": found for field, found in self._facts.items()}
        evidence: dict[str, Mark] = {}
        for region in self._labelled(*FACTS):
            field = region.label.value
            if field in evidence:
                raise region.label.wrong(f"no second mark for {field!r}, as {evidence[field].path} has one")
            evidence[field] = region.mark
            if field in _WORDS:
                facts.setdefault(f"meeting.{field}", self._words(region))
        return Draft(
            text=text,
            facts=facts,
            evidence=evidence,
            people=self._people(),
            said=self._said(),
            sentences=[self._mark(members(span)) for span in entries(self._data.at("sentences"))],
        )

    def _labelled(self, *labels: str) -> list[_Region]:
        return [region for region in self._regions.values() if region.label.value in labels]

    def _words(self, region: _Region) -> Found:
        return Found(region.mark.span.of(self._text), region.mark.path)

    # Results one by one.

    def _add(self, one: Found) -> None:
        kind = known(item(one, "type"), ("labels", "choices", "textarea", "relation"))
        id, name, value = item(one, "id"), item(one, "from_name"), members(item(one, "value"))
        string(id)
        if kind == "labels":
            known(name, [LABELS])
            self._add_region(id, value)
        elif id.value in self._regions:
            region = self._regions[id.value]
            _put(region.fields, known(name, FIELDS[region.label.value]), name, value)
        else:
            _put(self._facts, known(name, FACTS), name, value)

    def _add_region(self, id: Found, value: Found) -> None:
        if id.value in self._regions:
            raise id.wrong("an id that no other mark has")
        labels = entries(item(value, "labels"))
        if len(labels) != 1:
            raise value.at("labels").wrong("one label")
        known(labels[0], FIELDS)
        mark = self._mark(value)
        self._check_words(value.at("text"), mark)
        self._regions[id.value] = _Region(id.value, labels[0], mark, {})

    def _mark(self, value: Found) -> Mark:
        return Mark.of(item(value, "start").value, item(value, "end").value, self._text, value.path)

    def _check_words(self, found: Found, mark: Mark) -> None:
        """Raise where the words that stand with a mark are others than it marks."""
        words = mark.span.of(self._text)
        if found.value is not None and _squeezed(string(found)) != _squeezed(words):
            span = mark.span
            expected = f"{shorten(words)}, the words from {span.start} to {span.end} in code points"
            raise found.wrong(expected)

    def _link(self, relation: Found) -> None:
        ends = [item(relation, "from_id"), item(relation, "to_id")]
        for end in ends:
            if string(end) not in self._regions:
                raise end.wrong("the id of a mark")
        if self._regions[ends[0].value].label.value != "statement":
            ends.reverse()
        statement, other = (self._regions[end.value] for end in ends)
        if statement.label.value != "statement" or other.label.value not in _LINKS:
            raise SchemaError(
                relation.path,
                (statement.label.value, other.label.value),
                f"a relation between a statement and one of {', '.join(_LINKS)}",
            )
        labels = entries(relation.at("labels"))
        if labels and [label.value for label in labels] != [_LINKS[other.label.value]]:
            raise relation.at("labels").wrong(f"{[_LINKS[other.label.value]]}, as the mark is labelled")
        self._links.setdefault(statement.id, []).append((other, relation))

    # What they make together.

    def _people(self) -> list[Person]:
        return people(self._data.at("participants"), self._mentions(), self._text)

    def _mentions(self) -> Iterator[Mention]:
        for region in self._labelled(*ROLES):
            first = region.id.startswith("participant-") and region.id.endswith("-1")
            yield Mention(region.mark, self._whose(region), region.label, region.fields, first)

    def _whose(self, region: _Region) -> str:
        found = region.fields.get("id")
        return to_id(region.mark.span.of(self._text)) if found is None else string(found)

    def _said(self) -> list[Said]:
        statements = self._labelled("statement")
        linked = {other.id for links in self._links.values() for other, _ in links}
        marked = {statement.id: self._marked(statement) for statement in statements}
        for region in self._labelled("source", "cue"):
            if region.id not in linked:
                self._adopt(region, statements, marked)
        return [Said(one.mark, marked[one.id], self._fields(one)) for one in statements]

    def _marked(self, statement: _Region) -> dict[str, Mark]:
        marks: dict[str, Mark] = {}
        for other, relation in self._links.get(statement.id, []):
            label = other.label.value
            if label in ROLES:
                continue
            if label in marks:
                raise SchemaError(relation.path, label, f"no second {label} of a statement")
            marks[label] = other.mark
        return marks

    def _adopt(self, region: _Region, statements: list[_Region], marked: dict[str, dict[str, Mark]]) -> None:
        """Give a source or cue without relation to the one statement that it can belong to."""
        label = region.label.value
        around = [
            statement.id
            for statement in statements
            if region.mark.span in statement.mark.span and label not in marked[statement.id]
        ]
        if len(around) != 1:
            expected = f"a relation to the statement whose {label} it is, or one statement around it"
            raise region.label.wrong(expected)
        marked[around[0]][label] = region.mark

    def _fields(self, statement: _Region) -> dict[str, Found]:
        fields = dict(statement.fields)
        named = fields.get("speakers", Found([], statement.mark.path))
        speakers = [Found(id, path) for id, path in zip(named.value, named.inner, strict=True)]
        for other, relation in self._links.get(statement.id, []):
            if other.label.value in ROLES:
                id = self._whose(other)
                if id not in [speaker.value for speaker in speakers]:
                    speakers.append(Found(id, relation.path))
        fields["speakers"] = Found.together(speakers, named.path)
        scope = "person" if speakers else "party" if "parties" in fields else "other"
        fields.setdefault("scope", Found(scope, statement.mark.path))
        return fields


def _put(fields: dict[str, Found], field: str, name: Found, value: Found) -> None:
    """Add what was filled in: one of the choices, or text."""
    if field in fields:
        raise name.wrong("no second result of this control with this id")
    key = "choices" if field in CHOICES else "text"
    found = item(value, key)
    several = [found] if type(found.value) is str else entries(found)
    for one in several:
        string(one)
    if field in SEVERAL:
        fields[field] = Found.together(several, found.path)
    elif len(several) > 1:
        raise found.wrong("one value")
    elif several:
        fields[field] = several[0]


def _squeezed(words: str) -> str:
    r"""The words without white space; Label Studio writes ``\n`` in them as two letters."""
    return "".join(words.replace("\\n", "").split())
