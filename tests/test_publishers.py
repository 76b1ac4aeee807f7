"""The registry of publishers, and what every record in it must keep."""

from __future__ import annotations

import datetime as dt
import json
import re
from pathlib import Path
from typing import Any

import attrs
import pytest

from dipreadout import SchemaError, gazetteer, publishers
from dipreadout.publishers import Layout, OtherPages, Publisher

ALL = publishers.ids()
ANNOTATED = Path(__file__).parent / "annotated"


@pytest.mark.parametrize("id", ALL)
def test_a_publisher_is_found_by_its_id(id: str) -> None:
    """The id in the record is the one that it is asked for by, and its people are some party's."""
    publisher = publishers.get(id)
    assert publisher.id == id
    assert re.fullmatch("(?:[a-z]{2}-)?[a-z]+", id)
    assert publisher.state in gazetteer.known_codes()
    assert publisher.name


@pytest.mark.parametrize("id", ALL)
def test_a_publisher_is_found_by_its_addresses(id: str) -> None:
    """Each of its domains, and what lies below, is its own and nobody else's."""
    for host in publishers.get(id).hosts:
        for address in (f"https://{host}/1.html", f"http://www.{host.upper()}:8080/", f"//{host}"):
            assert publishers.of_address(address) is publishers.get(id)


@pytest.mark.parametrize("id", ALL)
def test_a_publisher_can_be_told_by_its_pages(id: str) -> None:
    """It has a zone for the times that it prints, signs, and layouts with names that differ."""
    publisher = publishers.get(id)
    assert isinstance(publisher.time_zone, dt.tzinfo)
    assert publisher.signs
    names = [(layout.name, layout.years) for layout in publisher.layouts]
    assert len(set(names)) == len(names) > 0


@pytest.mark.parametrize("id", [*ALL, None])
def test_a_footer_is_made_of_lines_that_stand_below(id: str | None) -> None:
    """What is written below a body is known for what it is when it is read, each line as another kind."""
    publisher = publishers.get(id)
    kinds = [
        n
        for line in publisher.footer
        for n, pattern in enumerate(publisher.lines_below)
        if pattern.fullmatch(line)
    ]
    assert len(set(kinds)) == len(publisher.footer)


def test_an_unknown_id_is_the_last_resort() -> None:
    """A caller may have ids of their own, also such as name a module that is no publisher."""
    last = publishers.get(None)
    assert last.id is None
    assert [publishers.get(id) for id in ("own-archive", "base", "generic", "")] == [last] * 4


@pytest.mark.parametrize("url", ["https://mfa.gov.cn.example/", "notmfa.gov.cn", "http://[", "", "mailto:x"])
def test_an_address_of_somebody_else(url: str) -> None:
    """A domain counts only at the end and whole, and what is no address is nobody's."""
    assert publishers.of_address(url) is None


@pytest.mark.parametrize(
    ("path", "language"),
    [("/eng/xw/1.html", "en"), ("/mfa_eng/1.html", "en"), ("/web/1.html", "zh"), ("/other/1.html", None)],
)
def test_addresses_say_the_language(path: str, language: str | None) -> None:
    """The ministry has a folder for each of its languages."""
    assert publishers.get("cn-mfa").language_at(f"https://www.mfa.gov.cn{path}") == language


OTHER = {
    "Foreign Ministry Spokesperson Xue Lian's Regular Press Conference on May 6, 2031": "press conference",
    "外交部发言人薛岚主持例行记者会": "press conference",
    "外交部发言人薛岚就挪威渡轮答记者问": "press conference",
    "Rueda de prensa de la ministra Ana Lima": "press conference",
    "Conférence de presse de la Ministre Ana Lima": "press conference",
    "Ответы на брифинге 6 мая 2031 года": "press conference",
    "Foreign Ministry Spokesperson Xue Lian's Remarks on Ferries": "spokesperson's statement",
    "Foreign Ministry Spokesperson Announces Visit of the Prime Minister of Norway": "announcement",
    "Ana Lima to Visit Norway": "announcement",
    "利马将访问挪威": "announcement",
    "挪威首相将访华": "announcement",
    "Президент Норвегии посетит Китай": "announcement",
    "Remarks by Ambassador Lima at the Ferry Terminal": "spokesperson's statement",
    "Speech at the Opening of the Ferry Line": "speech",
    "利马出席渡轮论坛并发表主旨演讲": "speech",
    "Allocution de l'Ambassadrice Lima": "speech",
    "Ana Lima Sends a Congratulatory Message to Tomas Berg": "letter",
    "利马向贝里致贺电": "letter",
}
READOUTS = (
    "Ana Lima Meets with Foreign Minister of Norway Tomas Berg",
    "Ana Lima Meets with Delegation to Attend the Ferry Forum",
    "Ana Lima Holds Talks with Tomas Berg at the Press Conference Centre",
    "Spokesperson's Meeting: Ana Lima Met the Press Corps of Norway",
    "利马会见出席新闻发布会的外宾",
    "利马会见将出席论坛的挪威外交大臣",
    "Ana Lima se reúne con el portavoz del Gobierno",
    "Ана Лима встретилась с Томасом Бергом",
    "",
)


@pytest.mark.parametrize(("title", "kind"), OTHER.items())
def test_titles_that_are_never_a_readouts(title: str, kind: str) -> None:
    """The kind of page is told, with words that stand in the title."""
    told = publishers.get("cn-mfa").other_page(title)
    assert told is not None
    assert told[0] == kind
    assert told[1] in title


@pytest.mark.parametrize("title", READOUTS)
def test_titles_that_may_be_a_readouts(title: str) -> None:
    """A title that says that somebody met is left to the body, whatever else it says."""
    assert publishers.get("cn-mfa").other_page(title) is None


@pytest.mark.parametrize("id", ALL)
def test_titles_of_annotated_readouts_are_left_to_their_bodies(id: str) -> None:
    """No readout that somebody annotated is turned away for its title."""
    for path in ANNOTATED.glob(f"{id}-*.json"):
        document = json.loads(path.read_text(encoding="utf-8"))
        if document["gold"]["is_readout"]:
            assert publishers.get(id).other_page(document["title"]) is None, path.name


def test_a_page_without_a_title_is_left_to_its_body() -> None:
    """No title says nothing."""
    assert publishers.get("cn-mfa").other_page(None) is None


@pytest.mark.parametrize("field", ["hosts", "signs"])
@pytest.mark.parametrize("value", [["mfa.example", "mfa.example"], [""]])
def test_entries_are_said_once(field: str, value: Any) -> None:
    """Empty and repeated entries fail when the record is made."""
    with pytest.raises(SchemaError, match=f"{field}: found .* expected entries that are neither empty nor"):
        attrs.evolve(publishers.get("cn-mfa"), **{field: value})


def test_a_record_of_ones_own() -> None:
    """A publisher that is in no registry reads pages all the same."""
    from dipreadout import markup

    publisher = Publisher(
        id="xx-mfa",
        name="Ministry of Ferries",
        time_zone=dt.UTC,
        layouts=(
            Layout(name="all", years="2031", body="#text .main", title=("h2.top",), time=("span.when",)),
        ),
        other_pages=(OtherPages(kind="timetable", titles=["timetable"], unless=["meets"]),),
    )
    page = markup.read(
        "<h2>No</h2><h2 class='big top'>Ana Lima</h2><span class=when>6 May 2031, 18:37</span>"
        "<div id=text><p>No.</p><div class='x main'><p>They met.</p></div></div>",
        publisher=publisher,
    )
    assert (page.title, page.paragraphs) == ("Ana Lima", ("They met.",))
    assert page.published == dt.datetime(2031, 5, 6, 18, 37, tzinfo=dt.UTC)
    assert publisher.other_page("The Timetable of May") == ("timetable", "Timetable")
    assert publisher.other_page("Ana Lima Meets the Timetable Board") is None
