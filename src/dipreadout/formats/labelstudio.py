"""Readouts as tasks of Label Studio, marked already; and back, as a person has corrected them.

``config`` gives the labelling interface; a file imports as tasks, each with a prediction. What a person marks
and fills in comes back in the exported JSON (the format "JSON", not "JSON-MIN"):

- who was there: words labelled ``principal`` or ``attendee``, with ``id``, ``name``, ``office``, ``party``;
  all marks with the same id are one participant. Without an id it is made of the marked words;
- what was said: words labelled ``statement``, with ``scope``, ``mode``, ``parties``; every sentence that the
  mark touches is taken whole. Relations lead from it to its speakers' marks, to its ``source``, to its
  ``cue``; a source or cue without relation belongs to the one statement around it. ``speakers`` names by
  their ids those whom the text does not mention. Without a scope it is that of a person where there are
  speakers, of a party where there are parties, else ``other``;
- what took place: fields of the whole task (``kind``, ``date``, ``place``, …), and words labelled with a
  field's name as its evidence. Without a field, the words marked as place, venue or occasion are its value.

Of several annotations that were not cancelled the latest counts, and before predictions. Title, source,
sentences and the rest lie in the task's ``data``, which Label Studio gives back as it is. All that a
``Readout`` holds is carried.

Positions are code points: Label Studio's editor makes them of JavaScript's UTF-16 units. Older versions did
not, and counted more for every emoji before a mark. Such a file is noticed, for marks have their words with
them, and those are checked.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any, Final

from dipreadout.errors import SchemaError
from dipreadout.formats import _labelstudio_config as _config
from dipreadout.formats._base import Carries, Format, Holds
from dipreadout.formats._draft import FACTS, Found, entries
from dipreadout.formats._labelstudio_read import readout_of
from dipreadout.formats._plain import parse
from dipreadout.formats.json import to_dict
from dipreadout.model import Readout

__all__ = ["FORMAT", "config", "read_all", "write_all"]

FORMAT: Final = Format(
    name="labelstudio",
    title="Label Studio",
    suffixes=(".labelstudio.json",),
    holds=Holds.MANY,
    carries=Carries.VALUE,
    users="people who correct readouts in Label Studio",
)

_MODEL: Final = "dipreadout"
"""What Label Studio shows as the maker of the predictions."""


def config() -> str:
    """The labelling interface, in XML: paste it into the project's settings.

    >>> '<Label value="statement"' in config()
    True
    """
    return _config.config()


def write_all(readouts: Iterable[Readout]) -> Iterator[str]:
    """A JSON array of tasks, one as soon as its readout is there. The inverse of ``read_all``.

    >>> from dipreadout.model import Meeting
    >>> readout = Readout(text="They met.", language="en", meeting=Meeting(kind="talks"))
    >>> task = json.loads("".join(write_all([readout])))[0]
    >>> task["data"]["text"], task["predictions"][0]["result"][0]["value"]
    ('They met.', {'choices': ['talks']})
    """
    glue = "[\n"
    for readout in readouts:
        yield glue + json.dumps(_task(readout), ensure_ascii=False)
        glue = ",\n"
    yield "[]\n" if glue == "[\n" else "\n]\n"


def read_all(chunks: Iterable[str | bytes]) -> Iterator[Readout]:
    """The readouts of a file of tasks, as exported or as ``write_all`` wrote it.

    Raises ``SchemaError`` with the path of the first fault, where a person's corrections contradict one
    another too: ``[0].annotations[0].result[3].value.start``.
    """
    data = b"".join(chunk.encode() if isinstance(chunk, str) else chunk for chunk in chunks)
    tasks = parse(data)
    if type(tasks) is not list:
        raise SchemaError("data", tasks, "an array of tasks")
    yield from map(readout_of, entries(Found(tasks, "")))


def _task(readout: Readout) -> dict[str, Any]:
    data = to_dict(readout)
    kept = ("text", "title", "language", "source", "published", "translations")
    participants = [
        {
            field: person[field]
            for field in ("id", "name", "office", "party", "role")
            if person[field] is not None and not (field == "role" and person["mentions"])
        }
        for person in data["participants"]
    ]
    return {
        "data": {
            **{field: data[field] for field in kept},
            "participants": participants,
            "sentences": data["sentences"],
        },
        "predictions": [{"model_version": _MODEL, "result": list(_results(data))}],
    }


def _results(data: dict[str, Any]) -> Iterator[dict[str, Any]]:
    text = data["text"]
    yield from _facts(text, data["meeting"])
    for n, person in enumerate(data["participants"], 1):
        for m, mention in enumerate(person["mentions"], 1):
            fields = ("id", "name", "office", "party") if m == 1 else ("id",)
            yield from _region(
                text, mention, f"participant-{n}-{m}", person["role"], {f: person[f] for f in fields}
            )
    mentioned = {
        p["id"]: f"participant-{n}-1" for n, p in enumerate(data["participants"], 1) if p["mentions"]
    }
    for n, statement in enumerate(data["statements"], 1):
        yield from _statement(text, statement, f"statement-{n}", mentioned)


def _facts(text: str, meeting: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for field in FACTS:
        if meeting[field] is not None:
            yield _control(f"meeting-{field}", field, meeting[field], {})
    for field, span in meeting["evidence"].items():
        yield from _region(text, span, f"evidence-{field}", field, {})


def _statement(
    text: str, statement: dict[str, Any], id: str, mentioned: dict[str, str]
) -> Iterator[dict[str, Any]]:
    fields = {field: statement[field] for field in ("scope", "mode", "parties")}
    # Relations and ids in one order: where one speaker has no mark to lead to, all are named by their ids.
    linked = all(speaker in mentioned for speaker in statement["speakers"])
    if not linked:
        fields["speakers"] = statement["speakers"]
    yield from _region(text, statement["span"], id, "statement", fields)
    for part in ("source", "cue"):
        if statement[part] is not None:
            yield from _region(text, statement[part], f"{id}-{part}", part, {})
            yield _relation(id, f"{id}-{part}", part)
    for speaker in statement["speakers"] if linked else ():
        yield _relation(id, mentioned[speaker], "speaker")


def _region(
    text: str, span: dict[str, int], id: str, label: str, fields: dict[str, Any]
) -> Iterator[dict[str, Any]]:
    """Marked words with their label, and what is filled in for them."""
    where = {**span, "text": text[span["start"] : span["end"]]}
    yield {
        "id": id,
        "from_name": _config.LABELS,
        "to_name": _config.TEXT,
        "type": "labels",
        "value": {**where, "labels": [label]},
    }
    for field, value in fields.items():
        if value is not None and value != []:
            yield _control(id, field, value, where)


def _control(id: str, field: str, value: str | list[str], where: dict[str, Any]) -> dict[str, Any]:
    kind, key = ("choices", "choices") if field in _config.CHOICES else ("textarea", "text")
    # The content of a text area has the key that marked words have, and takes their place.
    return {
        "id": id,
        "from_name": field,
        "to_name": _config.TEXT,
        "type": kind,
        "value": {**where, key: value if isinstance(value, list) else [value]},
    }


def _relation(from_id: str, to_id: str, label: str) -> dict[str, Any]:
    return {
        "from_id": from_id,
        "to_id": to_id,
        "type": "relation",
        "direction": "right",
        "labels": [label],
    }
