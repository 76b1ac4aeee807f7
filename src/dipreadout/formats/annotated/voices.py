"""Whose words the statements are: each voice of a readout with a style of its own."""

from __future__ import annotations

from typing import Final

import attrs

from dipreadout.model import Readout, Scope, Statement

__all__ = ["Voice", "voices"]

# As many as the style sheet has. Without a common factor, so that twenty voices differ.
_HUES: Final = 5
_LINES: Final = 4


@attrs.frozen(kw_only=True)
class Voice:
    """Persons, a side, the sides together, or somebody else, to whom statements are attributed."""

    name: str
    """What they are called."""
    number: int
    """Their place among the voices, from 0, in the order in which they first speak."""

    @property
    def classes(self) -> str:
        """The classes of their colour and of the line under their words."""
        return f"hue-{self.number % _HUES} line-{self.number % _LINES}"


def voices(readout: Readout) -> tuple[Voice, ...]:
    """The voice of each statement; statements of the same speakers, or of the same side, have the same."""
    found: dict[object, Voice] = {}
    spoken = []
    for statement in readout.statements:
        who = _who(readout, statement)
        if who not in found:
            found[who] = Voice(name=_name(readout, statement), number=len(found))
        spoken.append(found[who])
    return tuple(spoken)


def _who(readout: Readout, statement: Statement) -> object:
    scope = statement.scope
    if scope is Scope.PERSON:
        return scope, frozenset(statement.speakers)
    return scope, frozenset(statement.parties), readout.name_of(statement) if scope is Scope.OTHER else ""


def _name(readout: Readout, statement: Statement) -> str:
    if statement.scope is Scope.JOINT:
        return "all sides together"
    name, sides = readout.name_of(statement), ", ".join(statement.parties)
    if statement.scope is Scope.OTHER and name == Scope.OTHER.value:
        return "somebody else"
    return f"{name} ({sides})" if sides and sides != name else name
