"""Statements: a fold over the sentences, checked against the rules written down a second time."""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dipreadout import Page, Readout, Scope, Source, SpeechMode
from dipreadout.parsing import read

OPENING = "On May 6, 2031, Foreign Minister Lin Haoran met with Foreign Minister of Peru Tomas Berg in Lima."


def readout(*paragraphs: str) -> Readout:
    """A page with the opening above and these paragraphs."""
    source = Source(publisher="cn-mfa")
    return read(Page(language="en", paragraphs=[OPENING, *paragraphs], source=source))


def told(found: Readout) -> list[tuple[str, str, list[str]]]:
    """Each statement: its speaker, its cue, its sentences."""
    return [
        (
            found.name_of(statement),
            found.quote(statement.cue) if statement.cue else "",
            [found.quote(sentence) for sentence in statement.sentences],
        )
        for statement in found.statements
    ]


class Told(NamedTuple):
    """A sentence that begins a statement for each of its speakers."""

    text: str
    speakers: tuple[tuple[str, str], ...]


REPORTS = (
    Told("Lin Haoran said that trade grows.", (("Lin Haoran", "said"),)),
    Told("Lin further pointed out that ports matter.", (("Lin Haoran", "pointed out"),)),
    Told("Berg thanked China for its help.", (("Tomas Berg", "thanked"),)),
    Told("For his part, Foreign Minister Berg noted that rivers rise.", (("Tomas Berg", "noted"),)),
    Told("“Ferries work,” said Berg.", (("Tomas Berg", "said"),)),
    Told("The two sides agreed to build a bridge.", (("The two sides", "agreed"),)),
    Told("Both ministers discussed fishing.", (("Both ministers", "discussed"),)),
    Told("The Peruvian side expressed its interest.", (("The Peruvian side", "expressed"),)),
    Told(
        "Lin stressed that boats sail, while Berg stressed that trains run.",
        (("Lin Haoran", "stressed"), ("Tomas Berg", "stressed")),
    ),
)
CONTINUING = (
    "Trade is good for all.",
    "We should build more ports.",
    "China is ready to help Peru.",
    "First, open the river.",
    "It is hoped that boats will sail.",
)
NARRATION = (
    "The two ministers signed an agreement.",
    "The meeting lasted two hours.",
    "Cao Qing and Wu Dan were present.",
    "After the talks, the guests left.",
    "Lin Haoran hosted a dinner.",
)

SENTENCES = st.lists(st.sampled_from([*REPORTS, *CONTINUING, *NARRATION]), max_size=9)


@given(SENTENCES)
def test_statements_are_a_fold_over_the_sentences(sentences: list[Told | str]) -> None:
    """One that names a speaker begins a statement, one that names none goes on with it, narration ends it.

    What stands before the first report, or after narration, belongs to nobody; a sentence with two speakers
    is two statements, and what follows goes on with the second.
    """
    expected: list[tuple[str, str, list[str]]] = []
    is_open = False
    for sentence in sentences:
        if isinstance(sentence, Told):
            expected += [(who, cue, [sentence.text]) for who, cue in sentence.speakers]
            is_open = True
        elif sentence in CONTINUING and is_open:
            expected[-1][2].append(sentence)
        elif sentence in NARRATION:
            is_open = False
    paragraphs = [sentence.text if isinstance(sentence, Told) else sentence for sentence in sentences]
    assert told(readout(*paragraphs)) == expected


@given(st.lists(st.sampled_from([*REPORTS, *CONTINUING, *NARRATION]), max_size=9), st.integers(1, 9))
def test_statements_are_made_of_sentences(sentences: list[Told | str], size: int) -> None:
    """However they are put into paragraphs: in order, and none twice but one with two speakers."""
    texts = [sentence.text if isinstance(sentence, Told) else sentence for sentence in sentences]
    found = readout(*(" ".join(texts[at : at + size]) for at in range(0, len(texts), size)))
    assert [found.quote(sentence) for sentence in found.sentences] == [OPENING, *texts]
    twice = {sentence.text for sentence in REPORTS if len(sentence.speakers) > 1}
    for one, two in pairwise(found.statements):
        shared = set(one.sentences) & set(two.sentences)
        assert all(found.quote(sentence) in twice for sentence in shared)
        assert shared or one.span.end < two.span.start
    for statement in found.statements:
        first = found.sentences.index(statement.sentences[0])
        assert found.sentences[first : first + len(statement.sentences)] == statement.sentences
        assert (statement.span.start, statement.span.end) == (
            statement.sentences[0].start,
            statement.sentences[-1].end,
        )


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        pytest.param(
            ["Lin pointed out that trade grows. China is ready to help. The two sides should do more."],
            [("Lin Haoran", "pointed out", 3)],
            id="one speaker goes on",
        ),
        pytest.param(
            ["Lin pointed out that trade grows. Lin stressed that it should."],
            [("Lin Haoran", "pointed out", 1), ("Lin Haoran", "stressed", 1)],
            id="a new reporting expression",
        ),
        pytest.param(
            ["Lin said that trade grows. He also said that rivers rise. Ports matter."],
            [("Lin Haoran", "said", 1), ("Lin Haoran", "said", 2)],
            id="a pronoun",
        ),
        pytest.param(
            ["Lin said that trade grows.", "Ports matter.", "Rivers rise."],
            [("Lin Haoran", "said", 3)],
            id="over paragraphs",
        ),
        pytest.param(
            ["The two sides agreed on the following:", "1. To open the ports.", "2. To dredge the river."],
            [("The two sides", "agreed", 3)],
            id="a list after a colon",
        ),
        pytest.param(
            ["“Trade grows. Ports matter. Rivers rise,” said Berg."],
            [("Tomas Berg", "said", 3)],
            id="a quotation that names its speaker where it closes",
        ),
        pytest.param(
            ["Berg said, “Trade grows. Ports matter. Rivers rise.”"],
            [("Tomas Berg", "said", 3)],
            id="a quotation that names its speaker where it opens",
        ),
        pytest.param(
            ["Lin said that trade grows. Berg said that one signed agreement is not enough. Ports matter."],
            [("Lin Haoran", "said", 1), ("Tomas Berg", "said", 2)],
            id="the next speaker goes on",
        ),
        pytest.param(
            ["Lin said that trade grows. It is hoped that ports open. Hope was expressed for more."],
            [("Lin Haoran", "said", 3)],
            id="a passive without a speaker",
        ),
        pytest.param(
            ["The two sides discussed trade. It was agreed that ports should open."],
            [("The two sides", "discussed", 1), ("joint", "agreed", 1)],
            id="agreed after discussed",
        ),
        pytest.param(
            ["Lin said that trade grows.", "The two ministers signed a treaty.", "It is a good one."],
            [("Lin Haoran", "said", 1)],
            id="narration and what follows it",
        ),
        pytest.param(
            ["It was a fine day. Flags flew.", "Lin said that trade grows."],
            [("Lin Haoran", "said", 1)],
            id="what stands before the first report",
        ),
        pytest.param(
            ["Lin said that the two sides have always helped each other. The two sides agree on much."],
            [("Lin Haoran", "said", 2)],
            id="all sides as the subject of what one says",
        ),
        pytest.param(
            ["Lin said that China helps. The Chinese side has noted this before. Ports matter."],
            [("Lin Haoran", "said", 3)],
            id="the speaker's own side as the subject",
        ),
        pytest.param(
            ["Lin said that trade grows. Peru hopes that ports open."],
            [("Lin Haoran", "said", 2)],
            id="what a side holds, within somebody's words",
        ),
        pytest.param(
            ["Peru hopes that ports open. Rivers rise."],
            [("Peru", "hopes", 2)],
            id="what a side holds, where nobody speaks",
        ),
    ],
)
def test_how_far_a_statement_goes(paragraphs: list[str], expected: list[tuple[str, str, int]]) -> None:
    """Speaker, cue and number of sentences of each statement."""
    assert [(who, cue, len(sentences)) for who, cue, sentences in told(readout(*paragraphs))] == expected


@pytest.mark.parametrize(
    ("paragraph", "mode"),
    [
        pytest.param("Berg said that trade grows.", SpeechMode.INDIRECT, id="reported"),
        pytest.param("Berg said, “Trade grows.”", SpeechMode.DIRECT, id="after the speaker"),
        pytest.param("“Trade grows,” said Berg.", SpeechMode.DIRECT, id="before the speaker"),
        pytest.param("“Trade grows. Ports matter,” Berg said.", SpeechMode.DIRECT, id="over sentences"),
        pytest.param(
            "Berg said that trade grows: “We will see ports. We will see ships.”", SpeechMode.MIXED, id="both"
        ),
        pytest.param("Berg praised the “Silver River” plan of Lima.", SpeechMode.INDIRECT, id="a term"),
    ],
)
def test_mode(paragraph: str, mode: SpeechMode) -> None:
    """Quoted, reported, or some of both."""
    (statement,) = readout(paragraph).statements
    assert statement.mode is mode


def test_what_a_statement_points_at() -> None:
    """Source and cue are the printed words; after a quotation, those that close it."""
    found = readout("“Trade grows. Ports matter,” the Peruvian minister stressed.")
    (statement,) = found.statements
    assert statement.source is not None
    assert statement.cue is not None
    assert (found.quote(statement.source), found.quote(statement.cue)) == (
        "the Peruvian minister",
        "stressed",
    )
    assert statement.source in statement.sentences[-1]
    assert statement.cue in statement.sentences[-1]
    assert (statement.scope, statement.speakers, statement.parties) == (
        Scope.PERSON,
        ("tomas-berg",),
        ("PE",),
    )
