"""Label Studio's labelling interface for readouts: names of the controls, and the XML that has them."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Iterator
from typing import Final

from dipreadout.formats._draft import FACTS
from dipreadout.model import MeetingKind, PartOfDay, Role, Scope, SpeechMode, VisitKind

__all__ = ["CHOICES", "FIELDS", "LABELS", "ROLES", "SEVERAL", "TEXT", "config"]

TEXT: Final = "text"
"""The name of the text that is marked, and of its field in ``data``."""
LABELS: Final = "part"
"""The control with the labels."""
ROLES: Final = tuple(role.value for role in Role)
CHOICES: Final[dict[str, type[enum.StrEnum]]] = {
    "kind": MeetingKind,
    "part_of_day": PartOfDay,
    "visit": VisitKind,
    "scope": Scope,
    "mode": SpeechMode,
}
"""Fields with a closed vocabulary; all others are text."""
SEVERAL: Final = ("parties", "speakers")
"""Fields of which there may be several."""
FIELDS: Final[dict[str, tuple[str, ...]]] = {
    **dict.fromkeys(ROLES, ("id", "name", "office", "party")),
    "statement": ("scope", "mode", "parties", "speakers"),
    "source": (),
    "cue": (),
    **dict.fromkeys(FACTS, ()),
}
"""The labels, and what is filled in for words with them; facts are filled in for the whole task."""

_COLOURS: Final = {"principal": "#1b6ca8", "attendee": "#6a9fb5", "statement": "#c98b00", "cue": "#a23b72"}
_COLOUR: Final = "#5f7161"


def config() -> str:
    """The labelling interface, in XML."""
    lines = [
        "<View>",
        # Without this, Label Studio joins spaces and paragraphs, and counts what it shows.
        "  <Style>.htx-text { white-space: pre-wrap; }</Style>",
        "  <Relations>",
        *(f'    <Relation value="{label}"/>' for label in ("speaker", "source", "cue")),
        "  </Relations>",
        f'  <Labels name="{LABELS}" toName="{TEXT}">',
        *(f'    <Label value="{label}" background="{_COLOURS.get(label, _COLOUR)}"/>' for label in FIELDS),
        "  </Labels>",
        f'  <Text name="{TEXT}" value="${TEXT}"/>',
        *_shown_for(ROLES),
        *_shown_for(("statement",)),
        *_controls(FACTS),
        "</View>",
    ]
    return "\n".join(lines) + "\n"


def _shown_for(labels: tuple[str, ...]) -> Iterator[str]:
    """The controls that are there while words with one of these labels are selected."""
    when = f'whenTagName="{LABELS}" whenLabelValue="{",".join(labels)}"'
    yield f'  <View visibleWhen="region-selected" {when}>'
    yield from (f"  {line}" for line in _controls(FIELDS[labels[0]], ' perRegion="true"'))
    yield "  </View>"


def _controls(fields: Iterable[str], attributes: str = "") -> Iterator[str]:
    for field in fields:
        yield f'  <Header value="{field}" size="5"/>'
        start = f'name="{field}" toName="{TEXT}"{attributes}'
        if field in CHOICES:
            yield f'  <Choices {start} choice="single" showInline="true">'
            yield from (f'    <Choice value="{term.value}"/>' for term in CHOICES[field])
            yield "  </Choices>"
        else:
            most = "" if field in SEVERAL else ' maxSubmissions="1"'
            yield f'  <TextArea {start} editable="true"{most}/>'
