"""What all tests share: how many examples hypothesis tries, and values made by hand."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, settings

from dipreadout import (
    Evidence,
    Meeting,
    MeetingKind,
    Participant,
    PartOfDay,
    Readout,
    Role,
    Scope,
    Source,
    Span,
    SpeechMode,
    Statement,
    Translation,
    VisitKind,
)

# Nothing is said about time: a test must not fail because the machine is busy.
settings.register_profile("dev", max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", parent=settings.get_profile("dev"), derandomize=True, database=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if "CI" in os.environ else "dev"))

TITLE = "Amina Odhiambo Holds Talks with Foreign Minister Tomás Beltrán Quispe of Peru"
OPENING = (
    "On the evening of May 6, 2031, Foreign Minister Amina Odhiambo held talks with the visiting "
    "Foreign Minister Tomás Beltrán Quispe at Harambee Hall in Nairobi on the margins of the Lakes Forum."
)
SENTENCES = (
    OPENING,
    "The talks lasted until May 7 and were held at the request of Peru.",
    "Odhiambo noted that trade by water is “older than either state”, while Beltrán said: “We agree.”",
    "Peru hopes for a direct flight.",
    "The two sides agreed to build a ferry.",
    "“A good day,” a delegate remarked.",
    "Ruth Wanjiku was present.",
)
TEXT = " ".join(SENTENCES[:2]) + "\n\n" + " ".join(SENTENCES[2:5]) + "\n\n" + " ".join(SENTENCES[5:])


def find(words: str, after: int = 0) -> Span:
    """Where these words stand in ``TEXT`` for the first time at or after a position."""
    start = TEXT.index(words, after)
    return Span(start=start, end=start + len(words))


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real pages and annotated readouts that may lie beside the checkout."""
    folder = Path(__file__).resolve().parents[2] / "shared"
    if not (folder / "gold").is_dir():
        pytest.skip("no folder 'shared' with pages and annotated readouts beside this checkout")
    return folder


@pytest.fixture(scope="session")
def everything() -> Readout:
    """A readout that fills every field, with every role, scope and mode of speech."""
    sentences = tuple(find(sentence) for sentence in SENTENCES)
    third, fourth, fifth, sixth = sentences[2:6]
    return Readout(
        title=TITLE,
        text=TEXT,
        language="en",
        source=Source(
            publisher="ke-mfa",
            url="https://foreign.example/ke/2031/05/07/talks",
            retrieved=dt.datetime(2031, 5, 8, 9, 30, 15, 250, dt.UTC),
            archive_url="https://archive.example/20310508/talks",
            sha256="0123456789abcdef" * 4,
        ),
        published=dt.datetime(2031, 5, 7, 18, 5, tzinfo=dt.timezone(dt.timedelta(hours=3))),
        translations=(
            Translation(language="sw", url="https://foreign.example/sw/talks"),
            Translation(language="zh-Hant"),
        ),
        meeting=Meeting(
            kind=MeetingKind.TALKS,
            date=dt.date(2031, 5, 6),
            end_date=dt.date(2031, 5, 7),
            part_of_day=PartOfDay.EVENING,
            place="Nairobi",
            venue="Harambee Hall",
            country="KE",
            occasion="the Lakes Forum",
            visit=VisitKind.WORKING,
            initiator="PE",
            evidence={
                "kind": find("held talks"),
                "date": find("May 6, 2031"),
                "end_date": find("May 7"),
                "part_of_day": find("evening"),
                "place": find("Nairobi"),
                "venue": find("Harambee Hall"),
                "occasion": find("the Lakes Forum"),
                "initiator": find("at the request of Peru"),
            },
        ),
        participants=(
            Participant(
                id="amina-odhiambo",
                name="Amina Odhiambo",
                office="Foreign Minister",
                party="KE",
                role=Role.PRINCIPAL,
                mentions=(find("Amina Odhiambo"), find("Odhiambo", third.start)),
            ),
            Participant(
                id="tomás-beltrán-quispe",
                name="Tomás Beltrán Quispe",
                office="Foreign Minister",
                party="PE",
                role=Role.PRINCIPAL,
                mentions=(find("Tomás Beltrán Quispe"), find("Beltrán", third.start)),
            ),
            Participant(
                id="ruth-wanjiku", name="Ruth Wanjiku", role=Role.ATTENDEE, mentions=(find("Ruth Wanjiku"),)
            ),
        ),
        statements=(
            Statement(
                span=third,
                scope=Scope.PERSON,
                speakers=("amina-odhiambo",),
                parties=("KE",),
                source=find("Odhiambo", third.start),
                cue=find("noted"),
                mode=SpeechMode.MIXED,
                sentences=(third,),
            ),
            Statement(
                span=Span(start=third.start, end=third.end),
                scope=Scope.PERSON,
                speakers=("tomás-beltrán-quispe",),
                parties=("PE",),
                source=find("Beltrán", third.start),
                cue=find("said"),
                mode=SpeechMode.DIRECT,
                sentences=(third,),
            ),
            Statement(
                span=fourth,
                scope=Scope.PARTY,
                parties=("PE",),
                source=find("Peru", fourth.start),
                cue=find("hopes"),
                mode=SpeechMode.INDIRECT,
                sentences=(fourth,),
            ),
            Statement(
                span=fifth,
                scope=Scope.JOINT,
                source=find("The two sides"),
                cue=find("agreed", fifth.start),
                sentences=(fifth,),
            ),
            Statement(
                span=sixth,
                scope=Scope.OTHER,
                source=find("a delegate"),
                cue=find("remarked"),
                mode=SpeechMode.DIRECT,
                sentences=(sixth,),
            ),
        ),
        sentences=sentences,
    )


@pytest.fixture(scope="session")
def parts_of() -> Callable[[object], list[Any]]:
    """A function that gives a value of the model and all values inside it."""

    def parts(value: Any) -> list[Any]:
        inner: Iterable[object] = ()
        if attrs.has(type(value)):
            inner = [getattr(value, field.name) for field in attrs.fields(type(value))]
        elif isinstance(value, Evidence):
            inner = value.values()
        elif isinstance(value, tuple):
            inner = value
        return [value, *(part for child in inner for part in parts(child))]

    return parts
