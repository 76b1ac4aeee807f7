"""What holds for any text: a valid readout that quotes what it says, or a ``ReadoutError``; nothing else."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from types import FrameType

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dipreadout import (
    Page,
    Readout,
    ReadoutError,
    Source,
    dumps,
    explain,
    from_dict,
    parse,
    parse_text,
    to_dict,
)
from dipreadout.parsing import read

OPENINGS = """
On May 6, 2031, Foreign Minister Lin Haoran met with Foreign Minister of Peru Tomas Berg in Lima.
On the evening of May 6 local time, Premier He Lifan held talks in Lima with President Amina J. Odhiambo, Jr.
From May 6 to 7, Wu Dan spoke by phone with H.E. Mr. Piet van der Lind, UN Secretary-General, on request.
On the margins of the Forum, visiting Premier Lin Haoran of China met Minister Ana Lind at the River Hall.
LIMA, May 6 (Agency) -- King Tomas Berg received Wu Dan, CEO of Acme, accompanied by Vice Premier Cao Qing.
""".strip().splitlines()
SENTENCES = (
    *OPENINGS,
    "Lin pointed out that trade grows. It will double by 2035.",
    "“Trade grows. Ports matter,” said Berg, adding that “we agree”.",
    "He also stressed the role of the U.S. side, No. 5 of the plan, and Mr. Lind's visit.",
    "The two sides agreed on the following: 1. To open the ports. 2. To dredge the river.",
    "The Chinese side noted this, while the Peruvian side expressed its thanks; Kenya hopes for more.",
    "Noting that rivers rise, Odhiambo, a member of the Union, for her part, said: “We will sail.",
    "Trade was discussed. It was agreed that ports should open.",
    "After the talks, the two ministers signed an agreement at the welcoming ceremony.",
    "Cao Qing, Vice Premier of the State Council, and Wu Dan, among others, were present.",
    "Present at the meeting were Minister of Commerce He Lifan and Ambassador Wu Dan of China to Peru.",
    "Premier Lin Haoran will visit Peru. Q: When? A: Next week.",
)
WORDS = [*dict.fromkeys(word for sentence in SENTENCES for word in sentence.split())]
MARKS = [
    *"""."“”'’():;,-–—!?&…""",
    "\n\n",
    "\n",
    "\u00a0",
    "\u200b",
    "'s",
    "习近平",
    "İ",
    "ß",
    "\ud800",
    "\x00",
]
CHANGES: tuple[Callable[[str], str], ...] = (
    str.upper,
    str.lower,
    str.title,
    lambda sentence: sentence[: len(sentence) // 2],
    lambda sentence: sentence[len(sentence) // 3 :],
    lambda sentence: " ".join(reversed(sentence.split())),
    lambda sentence: sentence.replace(" ", ", "),
    lambda sentence: sentence.replace(",", "").replace(".", ""),
    lambda sentence: f"“{sentence}”",
    lambda sentence: f"{sentence} {sentence}",
)


@st.composite
def mangled(draw: st.DrawFn) -> str:
    """What was a readout once: sentences in any order, cut, in other letters, words and marks between."""
    plain = st.sampled_from(SENTENCES)
    changed = st.builds(lambda change, sentence: change(sentence), st.sampled_from(CHANGES), plain)
    salad = st.lists(st.sampled_from(WORDS + MARKS), max_size=12).map(" ".join)
    pieces = draw(st.lists(plain | plain | changed | salad, min_size=1, max_size=8))
    opening = draw(st.sampled_from(["", *OPENINGS]))
    between = draw(st.sampled_from([" ", "\n\n", "\n"]))
    return between.join([opening, *pieces])


def outcome(
    text: str, publisher: str | None = "cn-mfa", language: str | None = None
) -> Readout | ReadoutError:
    """The readout that a text is, or the error that says why it is none; nothing else is caught."""
    try:
        return parse_text(text, publisher=publisher, language=language)
    except ReadoutError as error:
        return error


def told(found: Readout | ReadoutError) -> str:
    """The same in one string."""
    return dumps(found) if isinstance(found, Readout) else str(found)


def check(readout: Readout) -> None:
    """Fail unless everything that a readout says is printed where it says."""
    text, printed = readout.text, f"{readout.title}\n\n{readout.text}"
    assert from_dict(to_dict(readout)) == readout

    at = 0
    for sentence in readout.sentences:
        assert text[at : sentence.start] in ("", " ", "\n\n")
        at = sentence.end
    assert at == len(text)

    for participant in readout.participants:
        assert participant.name in printed
        assert participant.office is None or participant.office in printed
        assert all(readout.quote(mention) in text for mention in participant.mentions)
    for statement in readout.statements:
        assert statement.cue is None or statement.cue in statement.span
        assert statement.source is None or statement.source in statement.span
        assert statement.sentences[0].start == statement.span.start
        assert statement.sentences[-1].end == statement.span.end

    meeting = readout.meeting
    for field in ("place", "venue", "occasion"):
        value = getattr(meeting, field)
        assert (value is None) == (field not in meeting.evidence)
        assert value is None or readout.quote(meeting.evidence[field]) == value


@settings(max_examples=250)
@given(mangled(), st.sampled_from(["cn-mfa", None]))
def test_a_mangled_readout_is_read_or_refused(text: str, publisher: str | None) -> None:
    """Whatever happens to its words."""
    found = outcome(text, publisher)
    if isinstance(found, Readout):
        check(found)
        assert [sentence.span for sentence in explain(found).sentences] == list(found.sentences)


@settings(max_examples=100)
@given(st.text() | st.text(st.sampled_from("Ana met with Lind . , “ ” said \n : Q"), max_size=80))
def test_any_text_is_read_or_refused(text: str) -> None:
    """In English or in none."""
    for language in (None, "en"):
        found = outcome(text, language=language)
        assert isinstance(found, ReadoutError) or found.text


@given(st.lists(st.sampled_from(SENTENCES[len(OPENINGS) : -1]), max_size=8))
def test_a_readout_stays_one_whatever_follows(sentences: list[str]) -> None:
    """After an opening, any narration and any statements in any order are read."""
    page = Page(language="en", paragraphs=[OPENINGS[0], *sentences], source=Source(publisher="cn-mfa"))
    readout = read(page)
    check(readout)
    assert [p.name for p in readout.principals] == ["Lin Haoran", "Tomas Berg"]


@given(st.lists(st.sampled_from(SENTENCES[len(OPENINGS) : -1]), max_size=6))
def test_a_mention_is_a_form_of_the_name(sentences: list[str]) -> None:
    """Of nothing but words of the longest form, and participants are all different people."""
    page = Page(language="en", paragraphs=[OPENINGS[0], *sentences], source=Source(publisher="cn-mfa"))
    readout = read(page)
    for participant in readout.participants:
        words = participant.name.split()
        assert participant.mentions
        for mention in participant.mentions:
            assert set(readout.quote(mention).split()) <= set(words)
    names = [participant.name for participant in readout.participants]
    assert len(set(names)) == len(names)


@given(st.lists(mangled(), min_size=2, max_size=3))
def test_what_was_read_before_makes_no_difference(texts: list[str]) -> None:
    """Nothing is remembered from page to page."""
    forth = [told(outcome(text)) for text in texts]
    back = [told(outcome(text)) for text in reversed(texts)]
    assert forth == back[::-1]


@given(
    st.lists(st.sampled_from(SENTENCES[len(OPENINGS) : -1]), min_size=1, max_size=5),
    st.sampled_from(["  ", "\u00a0", " \t", "\u3000"]),
    st.sampled_from(["\r\n\r\n", "\n", "\n \n\n"]),
    st.sampled_from(["", "\n\nPrint", "\r\nSuggest to a friend\r\nPrint\r\n"]),
)
def test_layout_makes_no_difference(sentences: list[str], space: str, between: str, footer: str) -> None:
    """Other white space and a footer change nothing but the digest of the source."""
    text = "\n\n".join([OPENINGS[0], *sentences])
    plain = parse_text(text, publisher="cn-mfa")
    noisy = parse_text(text.replace(" ", space).replace("\n\n", between) + footer, publisher="cn-mfa")
    assert noisy == attrs.evolve(plain, source=noisy.source)


def test_threads_read_the_same() -> None:
    """Many at once, as each by itself."""
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda text: told(outcome(text)), corpus()))
    assert found == [told(outcome(text)) for text in corpus()]


def corpus() -> list[str]:
    """Texts for another process: the sentences in forty orders."""
    shuffler = random.Random(2031)
    texts = []
    for opening in OPENINGS * 10:
        rest = [*SENTENCES]
        shuffler.shuffle(rest)
        texts.append("\n\n".join([opening, *rest[:9]]))
    return texts


PROGRAM = """
import sys, dipreadout
for text in sys.stdin.read().split("\\0"):
    try:
        print(dipreadout.dumps(dipreadout.parse_text(text, publisher="cn-mfa")))
    except dipreadout.ReadoutError as error:
        print(error)
"""


@pytest.mark.parametrize("seed", ["0", "1"])
def test_another_process_reads_the_same(seed: str) -> None:
    """Whatever the order of its sets."""
    expected = [told(outcome(text)) for text in corpus()]
    run = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        input="\0".join(corpus()).encode(),
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONIOENCODING": "utf-8"},
        check=True,
    )
    assert run.stdout.decode() == "\n".join(expected) + "\n"
    assert sum(line.startswith("{") for line in expected) > 10


def calls(work: Callable[[], object]) -> int:
    """How many functions a piece of work calls."""
    count = 0

    def profile(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(profile)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count


BODIES = {
    "sentences of all kinds": "\n\n".join(SENTENCES[len(OPENINGS) : -1]),
    "one paragraph": " ".join(SENTENCES[len(OPENINGS) : -1]),
    "people who were present": "Cao Qing, Vice Premier, and Wu Dan were present.",
    "one long sentence": "Lin said that trade, ports, rivers and Peru, and the boats of Kenya, ",
    "quotation marks": "“Trade” “grows,” ",
    "capitals": "Minister Ana Lind of Peru and ",
    "joint subjects": "the two sides had an exchange of ",
    "full stops": "A. B. U.S. . . ",
    "commas": "On trade, ",
}


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES.keys())
def test_work_grows_with_the_length(body: str) -> None:
    """Twice the text takes about twice the steps, whatever stands in it."""
    between = "\n\n" if "\n\n" in body else " "

    def work(times: int) -> int:
        page = Page(
            language="en",
            paragraphs=[OPENINGS[0], *between.join([body.strip()] * times).split("\n\n")],
            source=Source(publisher="cn-mfa"),
        )
        return calls(lambda: read(page))

    times = 8000 // len(body)
    work(1)
    once = work(times)
    assert work(2 * times) < 2.3 * once


@pytest.mark.parametrize("repeated", [", ", "Lin Haoran and ", "A. B. ", "“Lin ", "Ana Lind of Peru, "])
@pytest.mark.parametrize("sentence", [OPENINGS[0], SENTENCES[len(OPENINGS)]], ids=["opening", "statement"])
def test_work_grows_with_the_length_of_a_sentence(sentence: str, repeated: str) -> None:
    """Inside one sentence too, in that which tells of the meeting as in others."""

    def work(times: int) -> int:
        first, _, last = sentence.rpartition(" ")
        long = f"{first} {repeated * times}{last}"
        paragraphs = [*dict.fromkeys([long if sentence in OPENINGS else OPENINGS[0], long])]
        page = Page(language="en", paragraphs=paragraphs, source=Source(publisher="cn-mfa"))
        return calls(lambda: read(page))

    times = 4000 // len(repeated)
    work(1)
    once = work(times)
    assert work(2 * times) < 2.3 * once


def test_a_text_of_two_thousand_sentences() -> None:
    """Every sentence is there, and each of its statements."""
    said = "Lin pointed out that trade grows."
    readout = parse("\n\n".join([OPENINGS[0], *[said] * 2000]), publisher="cn-mfa")
    assert len(readout.sentences) == 2001
    assert len(readout.statements) == 2000
