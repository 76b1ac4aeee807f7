"""The closed vocabularies of the model: each an enumeration whose values are the lower-case names.

Beside them stand the functions that the model's fields convert with: each takes a member, or its value, and
raises ``SchemaError`` for anything else.
"""

from __future__ import annotations

import enum
from typing import Any, TypeVar

from dipreadout.errors import SchemaError, nearest

__all__ = [
    "MeetingKind",
    "PartOfDay",
    "Role",
    "Scope",
    "SpeechMode",
    "VisitKind",
    "member",
    "to_meeting_kind",
    "to_part_of_day",
    "to_role",
    "to_scope",
    "to_speech_mode",
    "to_visit_kind",
]


class MeetingKind(enum.StrEnum):
    """What kind of encounter a readout tells of."""

    MEETING = "meeting"
    TALKS = "talks"
    PHONE_CALL = "phone_call"
    VIDEO_CALL = "video_call"
    MULTILATERAL = "multilateral"
    VISIT = "visit"
    CEREMONY = "ceremony"
    MESSAGE = "message"
    BRIEFING = "briefing"
    OTHER = "other"


class PartOfDay(enum.StrEnum):
    """The part of the day, as far as it is printed."""

    MORNING = "morning"
    NOON = "noon"
    AFTERNOON = "afternoon"
    EVENING = "evening"


class VisitKind(enum.StrEnum):
    """What the publisher calls the visit during which the meeting was held."""

    STATE = "state"
    OFFICIAL = "official"
    WORKING = "working"
    GOODWILL = "goodwill"
    PRIVATE = "private"
    TRANSIT = "transit"


class Role(enum.StrEnum):
    """Whether somebody met, or was said to have been present."""

    PRINCIPAL = "principal"
    ATTENDEE = "attendee"


class Scope(enum.StrEnum):
    """On whose behalf the publisher says that something was said."""

    PERSON = "person"
    PARTY = "party"
    JOINT = "joint"
    OTHER = "other"


class SpeechMode(enum.StrEnum):
    """Whether the words are reported, quoted, or some of each."""

    INDIRECT = "indirect"
    DIRECT = "direct"
    MIXED = "mixed"


Term = TypeVar("Term", bound=enum.StrEnum)


def member(enumeration: type[Term], field: str, value: Any) -> Term:
    """The member that ``value`` is, or is the value of; a ``SchemaError`` names ``field``.

    >>> member(Role, "role", "principal")
    <Role.PRINCIPAL: 'principal'>
    >>> member(Role, "role", "atendee")
    Traceback (most recent call last):
    dipreadout.errors.SchemaError: role: found 'atendee', expected principal or attendee; \
did you mean 'attendee'?
    """
    try:
        return enumeration(value)
    except ValueError:
        values = [term.value for term in enumeration]
        expected = f"{', '.join(values[:-1])} or {values[-1]}{nearest(value, values)}"
        raise SchemaError(field, value, expected) from None


# The converters are written out one by one: only a named function has a type that a type checker can read.
# Each looks first whether there is anything to do, as enumerations are slow to call.


def to_meeting_kind(value: MeetingKind | str) -> MeetingKind:
    """The kind of meeting."""
    return value if type(value) is MeetingKind else member(MeetingKind, "kind", value)


def to_part_of_day(value: PartOfDay | str | None) -> PartOfDay | None:
    """The part of the day, or ``None``."""
    return value if value is None or type(value) is PartOfDay else member(PartOfDay, "part_of_day", value)


def to_visit_kind(value: VisitKind | str | None) -> VisitKind | None:
    """The kind of visit, or ``None``."""
    return value if value is None or type(value) is VisitKind else member(VisitKind, "visit", value)


def to_role(value: Role | str) -> Role:
    """The role."""
    return value if type(value) is Role else member(Role, "role", value)


def to_scope(value: Scope | str) -> Scope:
    """The scope."""
    return value if type(value) is Scope else member(Scope, "scope", value)


def to_speech_mode(value: SpeechMode | str) -> SpeechMode:
    """The mode of speech."""
    return value if type(value) is SpeechMode else member(SpeechMode, "mode", value)
