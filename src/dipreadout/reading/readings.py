"""The closed set of what a sentence can be. All numbers are token indices, half-open."""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

import attrs

from dipreadout.reading.cast import Speaker

__all__ = ["Attends", "Clause", "Continues", "Narrates", "Opens", "Reading", "Reports", "Speaks"]


class Clause(NamedTuple):
    """One attribution."""

    speaker: Speaker
    source: tuple[int, int] | None
    """The words that name the speaker, where some do."""
    cue: tuple[int, int]
    """The reporting expression."""


@attrs.frozen
class Opens:
    """It tells of an encounter."""

    words: tuple[int, int]
    who: Speaker | None = None
    """Its subject."""


@attrs.frozen
class Attends:
    """It tells who was present."""

    words: tuple[int, int]
    people: tuple[int, int]
    """Where their names stand."""


@attrs.frozen
class Reports:
    """It attributes what it says: to one speaker, or to two one after the other."""

    clauses: tuple[Clause, ...]
    led: bool = True
    """Whether it begins with its speaker; after a phrase, "both sides" is rather somebody's subject."""
    closing: bool = False
    """Whether the speaker stands after what was said."""
    plain: bool = True
    """Whether its verb tells of the encounter itself: "said", and not "has said"."""
    agreed: bool = False
    """Whether its verb is one of talks between sides: "exchanged views", "agreed"."""
    present: bool = False
    """Whether its verb is in the present, as what a side does is told within somebody's words."""
    addressed: bool = False
    """Whether a side that seems to speak may as well be spoken to: "Thanked Peru for" has no subject."""
    opens: Speaker | None = None
    """Whoever met others, where the sentence that says so, which is the publisher's own, reports as well."""
    opined: bool = False
    """Whether a passive says so without a speaker: "Hope was expressed"."""
    held: bool = False
    """Whether it says what a side holds: "Peru hopes", which within somebody's words is content."""


@attrs.frozen
class Speaks:
    """It begins what somebody said, word for word, after a label that names who did."""

    speaker: Speaker
    source: tuple[int, int]


@attrs.frozen
class Continues:
    """It names no speaker: it goes on with whatever stands before it."""


@attrs.frozen
class Narrates:
    """It tells what was done."""

    words: tuple[int, int]
    passive: bool = False
    """Whether it tells so in a passive, as what somebody says may do as well."""
    who: Speaker | None = None
    """Its subject."""


Reading: TypeAlias = Opens | Attends | Reports | Speaks | Continues | Narrates
