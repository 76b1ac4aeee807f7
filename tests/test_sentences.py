"""Sentences: nothing is lost between them, and what only looks like an end is none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dipreadout import Span, languages
from dipreadout.page import clean
from dipreadout.reading.sentences import split

EN = languages.get("en")
PIECES = st.sampled_from("""Mr. U.S. No. 5. a.m. (We left.) "Yes." He said J. Jr. 1. … ?! ’""".split())
COMPOSED = st.lists(PIECES, min_size=1, max_size=12).map(" ".join)
PARAGRAPHS = (COMPOSED | st.text(max_size=60)).map(clean).filter(bool)
BODIES = st.lists(PARAGRAPHS, max_size=4).map("\n\n".join)


@given(BODIES)
def test_sentences_cover_the_text(text: str) -> None:
    """All of it but single white space between them, in order; none is empty or crosses a paragraph."""
    at = 0
    for span in split(text, EN):
        assert text[at : span.start] in ("", " ", "\n\n")
        assert (at == 0) == (text[at : span.start] == "")
        assert "\n" not in span.of(text)
        assert span.of(text) == span.of(text).strip()
        at = span.end
    assert at == len(text)


@given(BODIES, BODIES)
def test_paragraphs_are_split_each_by_itself(one: str, two: str) -> None:
    """What stands in another paragraph makes no difference."""
    if one and two:
        shift = len(one) + 2
        shifted = [Span(start=span.start + shift, end=span.end + shift) for span in split(two, EN)]
        assert split(f"{one}\n\n{two}", EN) == (*split(one, EN), *shifted)


@pytest.mark.parametrize(
    "marked",
    [
        pytest.param("He met Mr. Okoro.|Both spoke.", id="Mr."),
        pytest.param("Prof. Roe, Dr. Lind, Amb. Berg and Gen. Okoro met.", id="titles"),
        pytest.param("H.E. Mr. Okoro spoke.|He left.", id="H.E."),
        pytest.param("Donald J. Roe and A. B. Lind met.|They spoke.", id="initials"),
        pytest.param("They were met by J. Roe.|He spoke.", id="initial before a surname that ends"),
        pytest.param("The U.S. Senate agreed.|It voted.", id="U.S. before a noun"),
        pytest.param("The U.S. side agreed.|It left.", id="U.S. before lower case"),
        pytest.param("He spoke of the U.S.|The two sides agreed.", id="U.S. at the end"),
        pytest.param("They met in Washington, D.C.|He left.", id="D.C. at the end"),
        pytest.param("They met at 9 a.m. local time.|They spoke.", id="a.m. before lower case"),
        pytest.param("They met at 9 a.m. Beijing time.", id="a.m. before a capital"),
        pytest.param("They met at 9 a.m.|The talks went on.", id="a.m. at the end"),
        pytest.param("They opened Bridge No. 5 in May.", id="No. within"),
        pytest.param("They signed Document No. 5.|No. 6 was put off.", id="No. after a number"),
        pytest.param("The answer was no.|Then they left.", id="the word no"),
        pytest.param("1. To open the line.", id="number of a list's item"),
        pytest.param("They met in 2031.|Both spoke.", id="year at the end"),
        pytest.param("They met on Jan. 5.|Both spoke.", id="month"),
        pytest.param("He met Tom Roe, Jr.|They spoke.", id="Jr. at the end"),
        pytest.param("Tom Roe, Jr. spoke.", id="Jr. within"),
        pytest.param("Acme Inc. Chairman Roe spoke.", id="Inc. within"),
        pytest.param("He visited Acme Inc.|He left.", id="Inc. at the end"),
        pytest.param("Trade rose by 3.5 percent.|It will grow.", id="decimal"),
        pytest.param("He paused... then went on.|Both left.", id="three stops within"),
        pytest.param("We hope...|Both sides agree.", id="three stops at the end"),
        pytest.param("What next?|Nothing!|Both left.", id="other marks"),
        pytest.param('"We agree."|He left.', id="straight quotation"),
        pytest.param("“We agree.”|He left.", id="typographic quotation"),
        pytest.param("“We agree.|We will go on.”|He left.", id="quotation over two sentences"),
        pytest.param("“We agree,” he said.|He left.", id="quotation with its speaker"),
        pytest.param("“Do we agree?” he asked.|He left.", id="question with its speaker"),
        pytest.param("He said, “We agree.”|“Good,” she said.", id="quotation after quotation"),
        pytest.param("(They met in May.)|Both spoke.", id="brackets around"),
        pytest.param("They met (it was May).|Both spoke.", id="brackets within"),
        pytest.param("They met in St. Petersburg.|Both spoke.", id="St."),
        pytest.param("Roe vs. Lind, e.g. in May, i.e. late.", id="small abbreviations"),
        pytest.param("One sentence without an end", id="no mark"),
    ],
)
def test_ends(marked: str) -> None:
    """Sentences end at the bars, and nowhere else."""
    text = marked.replace("|", " ")
    assert [span.of(text) for span in split(text, EN)] == marked.split("|")
