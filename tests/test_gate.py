"""The gate: what is no readout raises ``NotAReadoutError``, which says what it looks like and why."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest

from dipreadout import NotAReadoutError, Page, Readout, Source, UnsupportedLanguageError, parse
from dipreadout.languages import codes
from dipreadout.parsing import read


def page(title: str | None, *paragraphs: str, publisher: str | None = "cn-mfa") -> Page:
    """A page of a publisher."""
    return Page(
        title=title,
        language="en",
        published=dt.date(2031, 5, 8),
        paragraphs=paragraphs,
        source=Source(publisher=publisher),
    )


HOME = "use read_page() for pages of other kinds"
NO_MEETING = "no sentence near its beginning tells who met whom"


@pytest.mark.parametrize(
    ("other", "looks_like", "reason"),
    [
        pytest.param(
            page(
                "Spokesperson Lin Haoran's Regular Press Conference on May 6, 2031",
                "Foreign Minister of Peru Tomas Berg met with Foreign Minister Wu Dan yesterday.",
            ),
            "press conference",
            "the title has 'Regular Press Conference'",
            id="press conference by its title",
        ),
        pytest.param(
            page(None, "Premier Lin Haoran met with President of Peru Tomas Berg.", "Q: What was said?"),
            "press conference",
            "a paragraph begins with 'Q: What was said?'",
            id="questions and answers",
        ),
        pytest.param(
            page(
                "Foreign Minister Wu Dan Meets with Tomas Berg",
                "Foreign Minister Wu Dan met with Foreign Minister of Peru Tomas Berg.",
                "Question: And you?",
            ),
            "press conference",
            "a paragraph begins with 'Question: And you?'",
            id="questions after an opening",
        ),
        pytest.param(
            page(
                "Foreign Ministry Spokesperson Lin Haoran Announces: President of Peru to Visit China",
                "President of Peru Tomas Berg will visit China from May 10 to 12.",
            ),
            "announcement",
            "the title has 'Spokesperson Lin Haoran Announces'",
            id="announcement by its title",
        ),
        pytest.param(
            page(
                None,
                "At the invitation of Premier Lin Haoran, President Tomas Berg will visit China next week.",
            ),
            "announcement",
            "the beginning has 'will visit'",
            id="announcement",
        ),
        pytest.param(
            page(None, "Premier Lin Haoran is to meet with President of Peru Tomas Berg in Lima on May 10."),
            "page of another kind",
            NO_MEETING,
            id="a meeting to come",
        ),
        pytest.param(
            page(
                "Remarks by Premier Lin Haoran at the Lima Forum", "Dear friends, trade grows.", "Thank you."
            ),
            "spokesperson's statement",
            "the title has 'Remarks by'",
            id="remarks by their title",
        ),
        pytest.param(
            page("Keynote Speech by Premier Lin Haoran", "Dear friends, trade grows.", "Thank you."),
            "speech",
            "the title has 'Keynote Speech'",
            id="speech by its title",
        ),
        pytest.param(
            page(None, "On May 6, Premier Lin Haoran delivered a keynote speech at the Lima Forum."),
            "speech",
            "the beginning has 'speech'",
            id="speech",
        ),
        pytest.param(
            page(
                "Lin Haoran Sends Message of Condolences to Tomas Berg", "On May 6, Lin Haoran was saddened."
            ),
            "letter",
            "the title has 'Sends Message'",
            id="condolences by their title",
        ),
        pytest.param(
            page(
                None, "On May 6, President Lin Haoran sent a congratulatory message to President Tomas Berg."
            ),
            "letter",
            "the beginning has 'congratulatory message'",
            id="message",
        ),
        pytest.param(
            page("An Editorial on Rivers", "Rivers join what mountains part."),
            "commentary",
            "the title has 'editorial'",
            id="commentary",
        ),
        pytest.param(
            page(
                "Lin Haoran Meets with Wu Dan",
                "On May 6, Premier Lin Haoran met with Minister of Commerce Wu Dan in Beijing.",
            ),
            "domestic meeting",
            "everybody named in its opening stands for CN",
            id="domestic meeting",
        ),
        pytest.param(
            page("Schedule of the Week", "Monday: nothing.", "Tuesday: rest."),
            "page of another kind",
            NO_MEETING,
            id="schedule",
        ),
        pytest.param(
            page(None, "Rivers join what mountains part."), "page of another kind", NO_MEETING, id="prose"
        ),
        pytest.param(page("Nothing"), "page of another kind", NO_MEETING, id="no body"),
    ],
)
def test_what_is_no_readout(other: Page, looks_like: str, reason: str) -> None:
    """The error says what the page looks like and by which words, and where to go with it."""
    with pytest.raises(NotAReadoutError) as caught:
        read(other)
    assert (caught.value.looks_like, caught.value.reason) == (looks_like, reason)
    article = "an" if looks_like[0] in "aeiou" else "a"
    assert str(caught.value) == f"not a readout: it looks like {article} {looks_like} ({reason}); {HOME}"


@pytest.mark.parametrize(
    "readout",
    [
        pytest.param(
            page(
                "Lin Haoran Meets with Tomas Berg",
                "Before the press conference, Premier Lin Haoran met with President of Peru Tomas Berg.",
            ),
            id="a press conference mentioned",
        ),
        pytest.param(
            page(
                "Lin Haoran Meets with Tomas Berg",
                "Premier Lin Haoran met with President of Peru Tomas Berg, who will visit Kenya next week.",
            ),
            id="a visit to come mentioned",
        ),
        pytest.param(
            page(None, "Premier Lin Haoran met with representatives of foreign companies in Beijing."),
            id="nobody by name on the other side",
        ),
        pytest.param(
            page(None, "Foreign Minister Ana Lind met with Minister of Trade Tomas Berg.", publisher=None),
            id="an unknown publisher has no state of its own",
        ),
        pytest.param(
            page(
                "Lin Haoran Meets with Tomas Berg",
                "A warm day.",
                "Flags flew.",
                "Premier Lin Haoran met with President of Peru Tomas Berg.",
            ),
            id="an opening after two sentences",
        ),
    ],
)
def test_what_only_looks_like_another_page(readout: Page) -> None:
    """What a readout mentions does not make it another page."""
    assert isinstance(read(readout), Readout)


SHARED = Path(__file__).resolve().parents[2] / "shared"
PAGES = sorted((SHARED / "pages").glob("*.html"))
# Pages that tell of a meeting, although nobody has annotated them.
OTHER_READOUTS = {"zyxw-1638467"}


@pytest.mark.skipif(not PAGES, reason="no folder of real pages beside this checkout")
@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_real_pages(path: Path) -> None:
    """Those that are readouts are read, the others are not, and nothing else is ever raised."""
    expected = json.loads((SHARED / "pages" / "expected.json").read_text("utf-8"))[path.name]
    if not (expected["readout"] or path.stem in OTHER_READOUTS):
        with pytest.raises(NotAReadoutError):
            parse(path.read_bytes())
    elif expected["language"] in codes():
        assert parse(path.read_bytes()).text == "\n\n".join(expected["paragraphs"])
    else:
        with pytest.raises(UnsupportedLanguageError):
            parse(path.read_bytes())
