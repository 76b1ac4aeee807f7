"""A readout as a spaCy ``Doc`` in JSON, as ``Doc.to_json`` writes it; spaCy is not needed.

``Doc(vocab).from_json`` takes it as it is, once ``Doc.set_extension("readout", default=None)`` has made a
place for the rest, and ``doc.to_json(underscore=["readout"])`` gives it back:

- ``doc.spans["participants"]``: the mentions; the label is the role, ``kb_id_`` the participant's id;
- ``doc.spans["statements"]``: the label is the scope, ``kb_id_`` a number; spans in ``doc.spans["sources"]``
  and ``doc.spans["cues"]`` have the number of their statement;
- ``doc.spans["facts"]``: the evidence of the meeting's facts; the label is the field;
- ``doc.spans["sentences"]``: the sentences;
- ``doc._.readout``: everything else, in the layout of JSON: names, offices, speakers, the facts themselves.

Tokens are words and punctuation, cut wherever a span begins or ends. Spans that begin or end with white
space, as no token of spaCy does, are under ``loose`` in ``doc._.readout``. Positions in the file are code
points.

Spans may be moved, taken away and added. A statement takes every sentence that its span touches; without a
number it has no speakers, and a source or cue without one goes to the one statement around it. A mention
without an id has one made of its words. Whatever other pipelines add to the ``Doc`` is passed over. All that
a ``Readout`` holds is carried.
"""

from __future__ import annotations

import json
from typing import Final

from dipreadout.formats._base import Carries, Format, Holds
from dipreadout.formats._draft import Found
from dipreadout.formats._plain import parse
from dipreadout.formats._spacy import doc_of, readout_of
from dipreadout.model import Readout

__all__ = ["FORMAT", "read", "write"]

FORMAT: Final = Format(
    name="spacy",
    title="spaCy Doc",
    suffixes=(".spacy.json",),
    holds=Holds.ONE,
    carries=Carries.VALUE,
    users="spaCy pipelines",
)


def write(readout: Readout) -> str:
    """The readout as a ``Doc`` in JSON. The inverse of ``read``.

    >>> from dipreadout.model import Meeting
    >>> doc = json.loads(write(Readout(text="They met.", language="en", meeting=Meeting(kind="talks"))))
    >>> doc["tokens"]
    [{'id': 0, 'start': 0, 'end': 4}, {'id': 1, 'start': 5, 'end': 8}, {'id': 2, 'start': 8, 'end': 9}]
    """
    return json.dumps(doc_of(readout), ensure_ascii=False) + "\n"


def read(data: str | bytes) -> Readout:
    """The readout that a ``Doc`` in JSON tells of. The inverse of ``write``.

    Raises ``SchemaError`` for anything else, with the path of the first fault.
    """
    return readout_of(Found(parse(data), ""))
