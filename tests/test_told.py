"""A meeting drawn at random and told in prose is read as what was drawn."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterable
from itertools import pairwise

import attrs
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from dipreadout import (
    Meeting,
    MeetingKind,
    PartOfDay,
    Readout,
    Role,
    Scope,
    SpeechMode,
    VisitKind,
    formats,
    languages,
    parse_text,
)
from dipreadout.errors import SchemaError, UnsupportedLanguageError
from dipreadout.strategies import Told, telling, told

LANGUAGES = languages.codes()
VOICES = [*((language, None) for language in LANGUAGES), *telling.voices()]
"""Each language as China's ministry tells in it, and each other publisher's."""
MANY = settings(max_examples=100)


def draw(language: str, count: int) -> list[Told]:
    """So many tales, the same at every run."""
    found: list[Told] = []

    @settings(
        max_examples=count,
        deadline=None,
        derandomize=True,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(told(language))
    def collect(tale: Told) -> None:
        found.append(tale)

    collect()
    return found


@pytest.fixture(scope="module", params=LANGUAGES)
def tales(request: pytest.FixtureRequest) -> list[Told]:
    """Five hundred tales of a language, the same at every run."""
    return draw(request.param, 500)


def read(page: str) -> Readout:
    """A page as its publisher's."""
    return parse_text(page, publisher="cn-mfa")


@pytest.mark.parametrize(("language", "publisher"), VOICES)
@MANY
@given(data=st.data())
def test_what_was_drawn_is_what_is_read(language: str, publisher: str | None, data: st.DataObject) -> None:
    """The page parses to the readout that was drawn, word for word and span for span."""
    tale = data.draw(told(language, publisher=publisher))
    assert parse_text(tale.page, publisher=tale.readout.source.publisher) == tale.readout


@pytest.mark.parametrize("language", LANGUAGES)
@given(data=st.data())
def test_a_tale_says_itself_what_its_page_prints(language: str, data: st.DataObject) -> None:
    """Title, time and paragraphs stand beside the page as the readout has them."""
    tale = data.draw(told(language))
    assert (tale.title, tale.published) == (tale.readout.title, tale.readout.published)
    assert "\n\n".join(tale.paragraphs) == tale.readout.text
    assert all(paragraph in tale.page for paragraph in tale.paragraphs)
    assert tale.title is None or tale.title in tale.page


@pytest.mark.parametrize("language", LANGUAGES)
@given(data=st.data())
def test_every_span_quotes_what_it_stands_for(language: str, data: st.DataObject) -> None:
    """Places are the words that say so, mentions are forms of names, cues and sources stand apart."""
    readout = data.draw(told(language)).readout
    meeting = readout.meeting
    for field in ("place", "venue", "occasion"):
        if getattr(meeting, field) is not None:
            assert readout.quote(meeting.evidence[field]) == getattr(meeting, field)
    for person in readout.participants:
        letters = {word[0] for word in re.findall(r"\w+", person.name.lower())}
        for mention in person.mentions:
            assert letters >= {word[0] for word in re.findall(r"\w+", readout.quote(mention).lower())}
    for statement in readout.statements:
        spans = sorted(filter(None, (statement.source, statement.cue)))
        assert all(statement.span.start <= span.start < span.end <= statement.span.end for span in spans)
        assert all(one.end <= another.start for one, another in pairwise(spans))


@pytest.mark.parametrize("language", LANGUAGES)
@given(data=st.data())
def test_nothing_of_the_notation_is_printed(language: str, data: st.DataObject) -> None:
    """All slots are filled, all forms chosen, and no space stands where there is none in print."""
    readout = data.draw(told(language)).readout
    assert re.search(r"[{}<>|\[\]/]|  |^\s|\s$| [,.،]", f"{readout.title or ''}{readout.text}") is None


@pytest.mark.parametrize(("language", "publisher"), VOICES)
@pytest.mark.parametrize("name", ["text", "html"])
@given(data=st.data())
def test_a_tale_comes_back_from_the_page_that_it_is_written_as(
    name: str, language: str, publisher: str | None, data: st.DataObject
) -> None:
    """Written as plain text or HTML, and read again, a told readout is the same value."""
    tale = data.draw(told(language, publisher=publisher))
    module = getattr(formats, name)
    source = tale.readout.source
    given = {"publisher": source.publisher, "url": source.url, "language": tale.readout.language}
    assert module.read(module.write(tale.readout), **given) == tale.readout


FOOTERS = {footer for language in LANGUAGES for footer in telling.get(language).footers}
# Between two words of one line.
INSIDE = re.compile(r"(?<=[^\W\d_]|,) (?=[^\W\d_])")


def without_footer(page: str) -> str:
    """The page up to its footer."""
    lines = page.rstrip().split("\n")
    return "\n".join(lines[:-1] if lines[-1] in FOOTERS else lines).rstrip()


NOISE: dict[str, Callable[[str], str]] = {
    "CRLF": lambda page: page.replace("\n", "\r\n"),
    "blank lines": lambda page: "\n\n" + page.replace("\n", "\n\n \n"),
    "double spaces": lambda page: INSIDE.sub("  ", page),
    "no-break spaces": lambda page: INSIDE.sub("\u00a0", page),
    "en spaces before lines": lambda page: re.sub(r"^(?=.)", "\u2002\u2002", page, flags=re.MULTILINE),
    "no footer": without_footer,
    "another footer": lambda page: f"{without_footer(page)}\n\nSuggest to a Friend:\n    Print\n",
    "pictures": lambda page: f"{page.rstrip()}\n\n![]() |\n![]() |\n",
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("noise", NOISE)
@settings(max_examples=20)
@given(data=st.data())
def test_noise_changes_nothing(noise: str, language: str, data: st.DataObject) -> None:
    """Line ends, blank lines, spaces and what stands below the body are no part of a readout."""
    tale = data.draw(told(language))
    assert read(NOISE[noise](tale.page)) == tale.readout


@pytest.mark.parametrize("language", [language for language in LANGUAGES if telling.get(language).space])
@given(data=st.data())
def test_straight_marks_are_read_as_curly_ones(language: str, data: st.DataObject) -> None:
    """Straight quotation marks and curly apostrophes give another text with the same spans."""
    tale = data.draw(told(language))
    straight = tale.page.replace("“", '"').replace("”", '"')
    curly = tale.page.replace("'", "’")
    for page in (straight, curly):
        found = read(page)
        assert found.statements == tale.readout.statements
        assert found.sentences == tale.readout.sentences
        assert [p.mentions for p in found.participants] == [p.mentions for p in tale.readout.participants]
        assert plain(found.meeting) == plain(tale.readout.meeting)


def plain(meeting: Meeting) -> Meeting:
    """The facts of a meeting alone, with straight apostrophes: "Côte d'Ivoire"."""
    place, venue = (name and name.replace("’", "'") for name in (meeting.place, meeting.venue))
    return attrs.evolve(meeting, evidence={}, place=place, venue=venue)


_RUN = """
import json
import sys
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from dipreadout import dumps, parse_text
from dipreadout.strategies import told

found = []

for language in sys.argv[1:]:
    @settings(max_examples=5, deadline=None, derandomize=True, database=None, phases=[Phase.generate],
              suppress_health_check=list(HealthCheck))
    @given(told(language))
    def collect(tale):
        found.append((tale.page, dumps(parse_text(tale.page, publisher="cn-mfa"))))

    collect()
print(json.dumps(found))
"""


def test_other_processes_draw_and_read_the_same() -> None:
    """Neither the order of sets nor the locale has a say in what is drawn and what is read."""
    answers = set()
    for seed, locale in (("1", "C"), ("2", "C.UTF-8")):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "LC_ALL": locale, "PYTHONUTF8": "1"}
        done = subprocess.run(
            [sys.executable, "-W", "ignore", "-c", _RUN, *LANGUAGES],
            env=environment,
            capture_output=True,
            check=True,
            text=True,
            encoding="utf-8",
        )
        assert len(json.loads(done.stdout)) == 5 * len(LANGUAGES)
        answers.add(done.stdout)
    assert len(answers) == 1


def share(tales: Iterable[Told], holds: Callable[[Readout], bool]) -> float:
    """In what part of the tales something holds."""
    answers = [holds(tale.readout) for tale in tales]
    return answers.count(True) / len(answers)


def test_every_kind_is_told_of(tales: list[Told]) -> None:
    """Meetings, talks, calls, visits and rounds of three all occur, none rarely."""
    kinds = Counter(tale.readout.meeting.kind for tale in tales)
    wanted = {"meeting", "talks", "phone_call", "video_call", "visit", "multilateral"}
    assert {kind for kind, count in kinds.items() if count >= len(tales) / 100} == set(
        map(MeetingKind, wanted)
    )


def test_all_that_a_statement_can_be_is_told(tales: list[Told]) -> None:
    """Every scope and mode occurs; but for Chinese, with and without words that name a speaker."""
    statements = [s for tale in tales for s in tale.readout.statements]
    assert {s.scope for s in statements} == set(Scope)
    assert {s.mode for s in statements} == set(SpeechMode)
    chinese = tales[0].readout.language == "zh"
    assert {s.source is None for s in statements} == {False} | ({True} if not chinese else set())
    assert {min(len(s.sentences), 3) for s in statements} == {1, 2, 3}
    assert (
        len({tale.readout.quote(s.cue).lower() for tale in tales for s in tale.readout.statements if s.cue})
        > 40
    )


def test_every_field_of_a_meeting_is_sometimes_told_and_sometimes_not(tales: list[Told]) -> None:
    """A meeting has a day, a part of it, a place, an occasion, … in some tales and not in others."""
    names = "date end_date part_of_day place venue country occasion visit initiator"
    for field in names.split():
        values = [getattr(tale.readout.meeting, field) for tale in tales]
        assert 0.01 < values.count(None) / len(values) < 0.99, field
    assert {tale.readout.meeting.part_of_day for tale in tales} == {None, *PartOfDay}
    assert len({None, *VisitKind} & {tale.readout.meeting.visit for tale in tales}) > 3


def test_all_sorts_of_people_take_part(tales: list[Told]) -> None:
    """States, organisations and private persons, attendees or none, with offices and without."""
    people = [person for tale in tales for person in tale.readout.participants]
    assert {"CN", "EU", None} < {person.party for person in people}
    assert {person.role for person in people} == set(Role)
    assert {person.office is None for person in people} == {True, False}
    assert 0.02 < share(tales, lambda readout: bool(readout.attendees)) < 0.98


def test_pages_have_all_layouts(tales: list[Told]) -> None:
    """With and without a title, a time, a language bar, blank lines."""
    assert 0.02 < share(tales, lambda readout: readout.title is None) < 0.98
    assert 0.02 < share(tales, lambda readout: readout.published is None) < 0.98
    assert 0.02 < share(tales, lambda readout: bool(readout.translations)) < 0.98
    assert {"\n\n" in tale.page for tale in tales} == {True, False}
    assert {min(len(tale.paragraphs), 5) for tale in tales} >= {2, 3, 4, 5}


def test_other_publishers_are_refused() -> None:
    """A publisher whose accounts nobody has taught to tell is named, with those that there are."""
    with pytest.raises(SchemaError) as caught:
        told("fr", publisher="us-state")
    assert str(caught.value).startswith(
        "publisher: found 'us-state', expected one whose accounts can be told in 'fr': cn-mfa, fr-elysee"
    )


def test_other_languages_are_refused() -> None:
    """A language that nobody has taught to tell is named, with those that there are."""
    with pytest.raises(UnsupportedLanguageError) as caught:
        told("tlh")
    assert str(caught.value) == (
        f"language: found 'tlh', expected one of {', '.join(LANGUAGES)};"
        " pass language=... if the page is in one of those"
    )
