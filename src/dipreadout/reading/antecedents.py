"""Whom a pronoun, a title or a word for all means, by who has spoken so far."""

from __future__ import annotations

import attrs

from dipreadout.reading.cast import Sort, Speaker
from dipreadout.reading.lines import Line
from dipreadout.reading.roster import Entry, Roster
from dipreadout.reading.scan import Scan

__all__ = ["Run", "State", "resolve"]


@attrs.define
class Run:
    """A statement in the making."""

    speaker: Speaker
    source: tuple[int, int] | None
    """The words that name the speaker."""
    cue: tuple[int, int] | None
    """The reporting expression; ``None`` where what was said is printed word for word."""
    lines: list[Line]


@attrs.define
class State:
    """What is known when a sentence is taken up: who has spoken, who met, what came before."""

    roster: Roster
    scan: Scan
    runs_on: bool
    """Whether what is said is told at length."""
    runs: list[Run] = attrs.field(factory=list)
    open: list[Run] = attrs.field(factory=list)
    """The runs that the next sentence may go on with: one, or none; two after a sentence of two speakers."""
    last: Speaker | None = None
    """The last speaker, whom a pronoun means."""
    quoted: list[Line] = attrs.field(factory=list)
    """Sentences of a quotation whose speaker is not yet named."""
    bare: list[Entry] = attrs.field(factory=list)
    """Those who speak by their mere names."""
    following: Line | None = None
    """The sentence after."""
    met: tuple[Entry, ...] = ()
    """Of whose encounter with the publisher's own the paragraph tells, where several were met apart."""
    before: Line | None = None
    """The sentence before, where its subject may be a side."""


def resolve(state: State, speaker: Speaker) -> Speaker | None:
    """Whom a pronoun means; ``None`` when nobody can be meant."""
    last = state.last
    if speaker.sort is Sort.JOINT:
        return _together(state)
    if speaker.sort is Sort.SAME:
        return Speaker(Sort.JOINT) if last is None and not state.scan.language.null_subject else last
    if speaker.sort is Sort.GUEST:
        return _guest(state, last)
    if speaker.sort is Sort.HE:
        return _he(state, last)
    if speaker.sort is Sort.OTHER_ONE:
        return _other_one(state, last)
    if speaker.sort is Sort.IT:
        return last if last is not None and last.sort is Sort.PARTY else None
    if speaker.sort is Sort.THEY:
        several = last is not None and (last.sort is Sort.OTHER or len(last.people) > 1)
        return last if several else _together(state)
    several = speaker.sort is Sort.PERSON and len(speaker.people) > 1
    if several and all(any(p is e for e in speaker.people) for p in state.roster.principals):
        return Speaker(Sort.JOINT)
    return speaker


def _he(state: State, last: Speaker | None) -> Speaker | None:
    """Whoever spoke last; after all, the only one of the publisher's own who met others."""
    if last is not None and (last.sort is Sort.OWN or (last.sort is Sort.PERSON and len(last.people) == 1)):
        return last
    if state.runs_on or last is None or last.sort is not Sort.JOINT:
        return None
    own = state.roster.own()
    return Speaker(Sort.PERSON, tuple(own)) if len(own) == 1 else None


def _guest(state: State, last: Speaker | None) -> Speaker | None:
    """Whoever spoke last, if they are not the publisher's own; else the only principal who is not."""
    home = state.roster.home
    if last is not None and len(last.people) == 1 and last.people[0].party != home:
        return last
    guests = [entry for entry in state.roster.principals if entry.party != home]
    return Speaker(Sort.PERSON, tuple(guests)) if len(guests) == 1 else None


def _together(state: State) -> Speaker:
    """All who met; of several encounters told one by one, those of the one that is told."""
    if state.runs_on or not state.met or len(state.roster.principals) == len(state.met) + 1:
        return Speaker(Sort.JOINT)
    return Speaker(Sort.PERSON, (*state.roster.own(), *state.met))


def _other_one(state: State, last: Speaker | None) -> Speaker | None:
    """The only principal who is not of the last speaker's side."""
    if last is None or last.sort is not Sort.PERSON:
        return None
    parties = {entry.party for entry in last.people}
    others = [entry for entry in state.roster.principals if entry.party not in parties]
    return Speaker(Sort.PERSON, tuple(others)) if len(others) == 1 else None
