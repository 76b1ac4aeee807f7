"""What a phrase is to the reading, and what a word may be part of."""

from __future__ import annotations

import enum
from typing import NamedTuple

__all__ = ["BEGINNINGS", "DECISIVE", "OF_OFFICE", "PLACES", "VERBAL", "VERBS", "Class", "Kind", "Match"]


class Kind(enum.IntEnum):
    """What a phrase is, to the reading."""

    STATE = enum.auto()
    """The name of a state; the value is its code."""
    ORGANISATION = enum.auto()
    """The name of an organisation; the value is its code."""
    ADJECTIVE = enum.auto()
    """A state's adjective; the value is its code."""
    SIDE = enum.auto()
    """A side in one word, as in Chinese; the value is the codes of those that it can be, parted by bars."""
    CITY = enum.auto()
    """A city; the value is its state's code."""
    ENCOUNTER = enum.auto()
    """The verb of an encounter, as texts have it; the value is the kind of encounter."""
    TITLE = enum.auto()
    """The same, as titles have it."""
    OPENING = enum.auto()
    TITLE_NOUN = enum.auto()
    MEETING_CLAUSE = enum.auto()
    EVENT_NOUN = enum.auto()
    PASSIVE = enum.auto()
    KIND = enum.auto()
    VISIT = enum.auto()
    PART_OF_DAY = enum.auto()
    FUTURE = enum.auto()
    REQUEST = enum.auto()
    REQUESTED = enum.auto()
    MARGIN = enum.auto()
    OUTSIDER = enum.auto()
    CEREMONY = enum.auto()
    NOT_PRESENT = enum.auto()
    ACCOMPANIED = enum.auto()
    INCLUDING = enum.auto()
    INTERLOCUTOR = enum.auto()
    REFERENCE = enum.auto()
    AS_FOR = enum.auto()
    REPLY = enum.auto()
    CLEFT = enum.auto()
    PRESENCE = enum.auto()
    PRESENCE_BEFORE = enum.auto()
    CUE = enum.auto()
    PRESENT_CUE = enum.auto()
    PARTICIPLE = enum.auto()
    JOINT_CUE = enum.auto()
    JOINT_PARTICIPLE = enum.auto()
    NARRATED_PASSIVE = enum.auto()
    INSTITUTION = enum.auto()
    """An institution without its state's name; the value is the state's code."""
    SOURCE = enum.auto()
    OWN_SOURCE = enum.auto()
    TOPIC = enum.auto()
    EVENT_CUE = enum.auto()
    PASSIVE_CUE = enum.auto()
    PURPOSE = enum.auto()
    JOINT_PURPOSE = enum.auto()
    NARRATION = enum.auto()
    ADVERBIAL = enum.auto()
    JOINT = enum.auto()
    EVENT = enum.auto()
    ASIDE = enum.auto()


class Class(enum.IntEnum):
    """What a word may be part of."""

    NAME = enum.auto()
    """A capital, and no other known word: perhaps a person's name."""
    PARTICLE = enum.auto()
    """Lower case inside names."""
    HEAD = enum.auto()
    """A word that names an office."""
    OFFICE = enum.auto()
    """Another word of an office's or institution's name."""
    PLACE = enum.auto()
    """A state, an organisation or a city, or its adjective."""
    LINK = enum.auto()
    """What joins the words of an office."""
    HONORIFIC = enum.auto()
    """A title of address."""
    OTHER = enum.auto()
    """Anything else."""


class Match(NamedTuple):
    """A phrase found: tokens ``start`` to ``end``; ``shown_start`` to ``shown_end`` are the expression."""

    kind: Kind
    start: int
    end: int
    shown_start: int
    shown_end: int
    value: str


VERBS = (
    Kind.CUE,
    Kind.JOINT_CUE,
    Kind.PRESENT_CUE,
    Kind.NARRATION,
    Kind.ENCOUNTER,
    Kind.PRESENCE,
)
"""What the verb of a subject can be; of two that are equally long, the earlier counts."""

VERBAL = frozenset(VERBS) | {
    Kind.TITLE,
    Kind.PASSIVE,
    Kind.PARTICIPLE,
    Kind.JOINT_PARTICIPLE,
    Kind.PRESENCE_BEFORE,
    Kind.NARRATED_PASSIVE,
    Kind.TOPIC,
    Kind.EVENT_CUE,
    Kind.PASSIVE_CUE,
}
"""The kinds of phrases that begin with a verb."""

DECISIVE = (
    Kind.CUE,
    Kind.JOINT_CUE,
    Kind.NARRATION,
    Kind.NARRATED_PASSIVE,
    Kind.ENCOUNTER,
    Kind.PRESENCE,
    Kind.SOURCE,
    Kind.OWN_SOURCE,
    Kind.TOPIC,
    Kind.EVENT_CUE,
    Kind.PASSIVE_CUE,
    Kind.JOINT,
)
BEGINNINGS = (Kind.EVENT, Kind.ASIDE, Kind.PRESENCE_BEFORE)

OF_OFFICE = frozenset({Class.HEAD, Class.OFFICE, Class.PLACE, Class.LINK})
"""What the words of an office are."""

PLACES = (Kind.STATE, Kind.ORGANISATION, Kind.ADJECTIVE, Kind.CITY)
"""The kinds of names of places, and of organisations."""
