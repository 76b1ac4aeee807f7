"""The strategies draw what is valid, and all of it."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from itertools import pairwise
from typing import Any, TypeAlias

import attrs
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from dipreadout import (
    Meeting,
    MeetingKind,
    Participant,
    PartOfDay,
    Readout,
    Role,
    Scope,
    Source,
    SpeechMode,
    Statement,
    Translation,
    VisitKind,
)
from dipreadout.strategies import lines, meetings, participants, prose, readouts, sources, spans

Parts: TypeAlias = Callable[[object], list[Any]]
KINDS = (Readout, Source, Translation, Meeting, Participant, Statement)
TERMS = (MeetingKind, PartOfDay, VisitKind, Role, Scope, SpeechMode)


@pytest.fixture(scope="module")
def drawn() -> list[Readout]:
    """Three hundred readouts, the same at every run."""
    found: list[Readout] = []

    @settings(
        max_examples=300,
        derandomize=True,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(readouts())
    def collect(readout: Readout) -> None:
        found.append(readout)

    collect()
    return found


@pytest.mark.parametrize(
    ("kind", "field"), [(kind, field.name) for kind in KINDS for field in attrs.fields(kind)]
)
def test_every_field_is_sometimes_filled_and_if_it_may_be_sometimes_not(
    drawn: list[Readout], parts_of: Parts, kind: type[Any], field: str
) -> None:
    """No part of the model is left out of the tests that use ``readouts()``."""
    values = [getattr(part, field) for readout in drawn for part in parts_of(readout) if type(part) is kind]
    assert any(values)
    if getattr(attrs.fields(kind), field).default in (None, ()):
        assert not all(values)


@pytest.mark.parametrize("term", [term for terms in TERMS for term in terms], ids=repr)
def test_every_term_is_drawn(drawn: list[Readout], parts_of: Parts, term: object) -> None:
    """Each member of each enumeration."""
    assert any(part is term for readout in drawn for part in parts_of(readout))


@pytest.mark.parametrize(
    "seen",
    [
        pytest.param(
            lambda r: any(a.span.start == b.span.start for a, b in pairwise(r.statements)),
            id="two statements begin with the same sentence",
        ),
        pytest.param(lambda r: any(len(s.sentences) > 1 for s in r.statements), id="a long statement"),
        pytest.param(lambda r: any(len(s.speakers) > 1 for s in r.statements), id="two speakers"),
        pytest.param(lambda r: len(r.sentences) > len(r.statements) > 0, id="narration"),
        pytest.param(lambda r: len(r.paragraphs) > 1, id="several paragraphs"),
        pytest.param(lambda r: any(ord(c) > 0xFFFF for c in r.text), id="outside the basic plane"),
        pytest.param(lambda r: any(unicodedata.combining(c) for c in r.text), id="combining"),
        pytest.param(lambda r: any(unicodedata.bidirectional(c) == "AL" for c in r.text), id="right to left"),
        pytest.param(lambda r: any(unicodedata.category(c) == "Cf" for c in r.text), id="invisible"),
        pytest.param(lambda r: "]]>" in r.text, id="what breaks XML"),
        pytest.param(lambda r: "=1+1" in r.text, id="what a spreadsheet would compute"),
    ],
)
def test_rare_things_are_drawn(drawn: list[Readout], seen: Callable[[Readout], bool]) -> None:
    """What is rare on pages is common here."""
    assert any(map(seen, drawn))


@given(lines(), prose())
def test_lines_and_prose_are_what_the_model_takes(line: str, text: str) -> None:
    """They can be a title and a text as they are."""
    readout = Readout(title=line, text=text, language="en", meeting=Meeting(kind=MeetingKind.OTHER))
    assert len(readout.paragraphs) == text.count("\n\n") + 1


@given(st.data(), prose())
def test_parts_belong_to_the_text_that_they_are_drawn_for(data: st.DataObject, text: str) -> None:
    """They make a readout of it."""
    readout = Readout(
        text=text,
        language="en",
        source=data.draw(sources()),
        meeting=data.draw(meetings(text)),
        participants=data.draw(participants(text)),
    )
    assert data.draw(spans(text)).of(readout.text) in text
