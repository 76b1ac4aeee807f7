"""Roles: what one sentence is, by its own words, and who is said to have said what."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from dipreadout import Page, Readout, Role, Source, explain
from dipreadout.explaining import ExplainedSentence
from dipreadout.parsing import read

OPENING = "On May 6, 2031, Foreign Minister Lin Haoran met with Foreign Minister of Peru Tomas Berg in Lima."


def page(*paragraphs: str) -> Page:
    """A page with the opening above and these paragraphs."""
    source = Source(publisher="cn-mfa")
    return Page(language="en", paragraphs=[OPENING, *paragraphs], source=source)


def attributions(readout: Readout) -> Iterator[tuple[str, str]]:
    """Speaker and cue of each statement; sides by code, all sides as "both", others as such."""
    for statement in readout.statements:
        names = [readout.participant(id).name for id in statement.speakers]
        who = ", ".join(names or statement.parties) or {"joint": "both"}.get(statement.scope, statement.scope)
        yield who, readout.quote(statement.cue) if statement.cue else ""


def sentence(text: str) -> ExplainedSentence:
    """What a sentence after the opening, in a paragraph by itself, is read as."""
    found = explain(page(text)).sentences
    assert [one.text for one in found] == [OPENING, text]
    return found[1]


LIN, BERG = "Lin Haoran", "Tomas Berg"


CUES = """
accepted acknowledged added affirmed appreciated asked assured believed briefed commended conceded condemned
congratulated conveyed declared denied echoed elaborated emphasized emphasised expounded expressed extended
hailed highlighted hoped indicated informed introduced invited mentioned noted observed outlined pledged
praised promised proposed reaffirmed recalled recognized reiterated remarked replied requested said stated
stressed suggested thanked told underlined underscored urged vowed warned welcomed wished
""".split()
LONGER_CUES = [
    *("called for", "expressed the hope", "looked forward", "made clear"),
    *("pointed out", "put forward", "spoke highly", "was convinced", "was confident", "was glad"),
]


@pytest.mark.parametrize("cue", [*CUES, *LONGER_CUES])
def test_reporting_expressions(cue: str) -> None:
    """Every reporting expression of the genre begins a statement of its subject."""
    found = sentence(f"Lin Haoran {cue} that trade grows.")
    assert (found.reading, found.words) == ("reports", (("source", "Lin Haoran"), ("cue", cue)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Before what is said
        pytest.param("Lin Haoran said that trade grows.", [(LIN, "said")], id="plain"),
        pytest.param("Lin Haoran also noted that trade grows.", [(LIN, "noted")], id="adverb"),
        pytest.param("Lin Haoran further strongly urged Peru to act.", [(LIN, "urged")], id="adverbs"),
        pytest.param("Meanwhile, Lin Haoran said that trade grows.", [(LIN, "said")], id="adverb first"),
        pytest.param("For his part, Berg said that trade grows.", [(BERG, "said")], id="for his part"),
        pytest.param(
            "Berg, for his part, said that trade grows.", [(BERG, "said")], id="for his part within"
        ),
        pytest.param("In response, Berg said that trade grows.", [(BERG, "said")], id="in response"),
        pytest.param("On trade, Berg noted that it grows.", [(BERG, "noted")], id="phrase before"),
        pytest.param("Turning to trade, Berg noted that it grows.", [(BERG, "noted")], id="clause before"),
        pytest.param(
            "Noting that trade grows, Berg called for more.", [(BERG, "Noting")], id="participle before"
        ),
        pytest.param("Berg expressed his thanks to Lin.", [(BERG, "expressed")], id="thanks"),
        pytest.param("Berg thanked China for its help.", [(BERG, "thanked")], id="thanked"),
        pytest.param("Berg conveyed greetings to Lin.", [(BERG, "conveyed")], id="greetings"),
        pytest.param("Berg asked Lin to convey his regards.", [(BERG, "asked")], id="asked to convey"),
        pytest.param("Berg briefed Lin on the trade.", [(BERG, "briefed")], id="briefed on"),
        pytest.param(
            "Berg congratulated China on its success.", [(BERG, "congratulated")], id="congratulated"
        ),
        pytest.param(
            "Berg, a member of the Bureau, said that trade grows.", [(BERG, "said")], id="apposition"
        ),
        pytest.param("Berg called on all parties to act.", [(BERG, "called on")], id="called on to"),
        pytest.param("Berg called upon them to act.", [(BERG, "called upon")], id="called upon to"),
        pytest.param("Berg hopes that trade will grow.", [(BERG, "hopes")], id="present"),
        pytest.param("Berg is convinced that trade grows.", [(BERG, "is convinced")], id="is convinced"),
        pytest.param("Berg has reiterated that trade grows.", [(BERG, "reiterated")], id="perfect"),
        pytest.param("Berg said and stressed that trade grows.", [(BERG, "said")], id="two cues, the first"),
        pytest.param("Berg said, “Trade grows.”", [(BERG, "said")], id="quotation after"),
        pytest.param("Berg said: “Trade grows.”", [(BERG, "said")], id="quotation after a colon"),
        # After what is said
        pytest.param("Trade grows, Berg said.", [(BERG, "said")], id="at the end"),
        pytest.param("Trade grows, said Berg.", [(BERG, "said")], id="inverted"),
        pytest.param("“Trade grows,” said Berg.", [(BERG, "said")], id="quotation before, inverted"),
        pytest.param("“Trade grows,” Berg said.", [(BERG, "said")], id="quotation before"),
        pytest.param("“Trade grows,” said Foreign Minister Berg.", [(BERG, "said")], id="with office"),
        pytest.param("“Trade grows,” the Peruvian minister added.", [(BERG, "added")], id="by office"),
        pytest.param("“Does trade grow?” Berg asked.", [(BERG, "asked")], id="question"),
        # Several
        pytest.param(
            "Lin said that trade grows, while Berg stressed that it should.",
            [(LIN, "said"), (BERG, "stressed")],
            id="while",
        ),
        pytest.param(
            "Lin said that trade grows, and Berg agreed that it should.",
            [(LIN, "said"), (BERG, "agreed")],
            id="and",
        ),
        pytest.param(
            "Lin thanked Peru; Berg thanked China.", [(LIN, "thanked"), (BERG, "thanked")], id="semicolon"
        ),
        pytest.param("Lin and Berg discussed trade.", [("both", "discussed")], id="both by name"),
        pytest.param("The two sides agreed to trade more.", [("both", "agreed")], id="agreed"),
        pytest.param("Both sides agreed to trade more.", [("both", "agreed")], id="both sides"),
        pytest.param(
            "The two sides reached consensus on trade.", [("both", "reached consensus")], id="consensus"
        ),
        pytest.param(
            "They exchanged views on trade.", [("both", "exchanged views")], id="exchanged views on"
        ),
        pytest.param(
            "The two sides had an in-depth exchange of views on trade.",
            [("both", "exchange of views")],
            id="had an exchange of views on",
        ),
        pytest.param("The two ministers discussed trade.", [("both", "discussed")], id="two ministers"),
        pytest.param("Trade was discussed.", [("both", "discussed")], id="topic in the passive"),
        pytest.param("It was agreed that trade should grow.", [("both", "agreed")], id="it was agreed"),
        # Sides
        pytest.param("The Chinese side noted that trade grows.", [("CN", "noted")], id="side"),
        pytest.param("The Peruvian side expressed its thanks.", [("PE", "expressed")], id="other side"),
        pytest.param("Peru reaffirmed its policy.", [("PE", "reaffirmed")], id="state"),
        pytest.param("The delegates said that trade grows.", [("other", "said")], id="group"),
    ],
)
def test_who_said_it_and_how(text: str, expected: list[tuple[str, str]]) -> None:
    """Speaker and reporting expression, wherever in the sentence they stand."""
    assert list(attributions(read(page(text)))) == expected


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        pytest.param("Cao Qing and Wu Dan, among others, were present.", "attends", id="were present"),
        pytest.param("Wu Dan was present.", "attends", id="was present"),
        pytest.param("Cao Qing attended the meeting.", "attends", id="attended"),
        pytest.param("Present at the meeting were Cao Qing and Wu Dan.", "attends", id="inverted"),
        pytest.param("Also present were Cao Qing and Wu Dan.", "attends", id="also present"),
        pytest.param("The meeting was attended by Cao Qing.", "attends", id="passive"),
        pytest.param("The two ministers signed an agreement.", "narrates", id="signing"),
        pytest.param("Lin Haoran hosted a banquet for Berg.", "narrates", id="banquet"),
        pytest.param("Lin and Berg witnessed the signing of two agreements.", "narrates", id="witnessed"),
        pytest.param("The meeting lasted two hours.", "narrates", id="about the meeting"),
        pytest.param("The talks were held in a friendly atmosphere.", "narrates", id="atmosphere"),
        pytest.param("After the talks, the guests left.", "narrates", id="afterwards"),
        pytest.param("Berg arrived in Lima in the morning.", "narrates", id="arrival"),
        pytest.param("The two sides issued a joint statement.", "narrates", id="joint statement"),
        pytest.param("The two sides had an in-depth exchange of views.", "narrates", id="views on nothing"),
        pytest.param("Trade between them will grow.", "continues", id="content"),
        pytest.param("China is ready to work with Peru.", "continues", id="a side that speaks of itself"),
        pytest.param("We hope that you will come.", "continues", id="first person"),
        pytest.param("It is hoped that trade will grow.", "continues", id="hope"),
        pytest.param("First, open the ports.", "continues", id="item of a list"),
        pytest.param("1. To open the ports.", "continues", id="numbered item"),
    ],
)
def test_other_readings(text: str, reading: str) -> None:
    """Attendance, narration, and what goes on with whatever stands before it."""
    assert sentence(text).reading == reading


ATTENDEES = [("Cao Qing", None), ("Wu Dan", None)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Cao Qing and Wu Dan, among others, were present.", ATTENDEES, id="among others"),
        pytest.param("Cao Qing and Wu Dan were present at the meeting.", ATTENDEES, id="at the meeting"),
        pytest.param("Cao Qing, Wu Dan and others attended the above events.", ATTENDEES, id="events"),
        pytest.param("Present at the meeting were Cao Qing and Wu Dan.", ATTENDEES, id="inverted"),
        pytest.param("Also present were Cao Qing and Wu Dan.", ATTENDEES, id="also present were"),
        pytest.param("Also attending the meeting were Cao Qing and Wu Dan.", ATTENDEES, id="also attending"),
        pytest.param("The meeting was attended by Cao Qing and Wu Dan.", ATTENDEES, id="was attended by"),
        pytest.param("Those present included Cao Qing and Wu Dan.", ATTENDEES, id="those present"),
        pytest.param("Cao Qing and Wu Dan participated in the talks.", ATTENDEES, id="participated"),
        pytest.param("Cao Qing and Wu Dan took part in the meeting.", ATTENDEES, id="took part"),
        pytest.param(
            "Vice Minister Cao Qing and Minister of Commerce Wu Dan were present.",
            [("Cao Qing", "Vice Minister"), ("Wu Dan", "Minister of Commerce")],
            id="offices before",
        ),
        pytest.param(
            "Cao Qing, Vice Minister of Commerce, was present.",
            [("Cao Qing", "Vice Minister of Commerce")],
            id="office after",
        ),
        pytest.param("Lin Haoran and Cao Qing were present.", [("Cao Qing", None)], id="a principal again"),
        pytest.param("The ambassadors were present.", [], id="nobody by name"),
    ],
)
def test_who_was_present(text: str, expected: list[tuple[str, str | None]]) -> None:
    """Those who are said to have been present, each with the office printed there."""
    found = read(page(text))
    assert [(p.name, p.office) for p in found.attendees] == expected
    assert [p.name for p in found.principals] == [LIN, BERG]
    assert all(p.party == "CN" for p in found.attendees)


@pytest.mark.parametrize("place", ["first", "middle", "last", "own paragraph"])
def test_attendance_may_stand_anywhere(place: str) -> None:
    """Before, between or after the statements, or beside the opening."""
    said = ["Lin said that trade grows.", "Berg agreed that it should."]
    line = "Cao Qing was present."
    paragraphs = {
        "first": [line, *said],
        "middle": [said[0], line, said[1]],
        "last": [*said, line],
        "own paragraph": [f"{said[0]} It is good.", f"{said[1]} {line}"],
    }[place]
    found = read(page(*paragraphs))
    assert [(p.name, p.role) for p in found.participants] == [
        (LIN, Role.PRINCIPAL),
        (BERG, Role.PRINCIPAL),
        ("Cao Qing", Role.ATTENDEE),
    ]
    assert [who for who, _ in attributions(found)] == [LIN, BERG]
