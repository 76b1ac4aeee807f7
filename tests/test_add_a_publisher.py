"""The guide "Add a publisher", followed to the letter."""

from __future__ import annotations

import doctest
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest

from dipreadout import SchemaError, parse_html, parse_text, publishers
from dipreadout.publishers import Publisher

GUIDE = Path(__file__).parents[1] / "docs" / "howto" / "add_a_publisher.rst"


@pytest.fixture
def guide(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, Any]]:
    """What the guide has made when every example in it has run, and come out as printed."""
    monkeypatch.setattr(publishers, "_REGISTERED", {})
    names: dict[str, Any] = {}
    examples = doctest.DocTestParser().get_doctest(
        GUIDE.read_text(encoding="utf-8"), names, GUIDE.name, str(GUIDE), 0
    )
    assert doctest.DocTestRunner().run(examples, clear_globs=False).failed == 0
    return examples.globs  # type: ignore[return-value]


def test_a_registered_publisher_is_one_of_the_registry(guide: dict[str, Any]) -> None:
    """By its id, by its addresses, and among all others."""
    ministry = guide["PUBLISHER"]
    assert ministry.id in publishers.ids()
    assert publishers.get(ministry.id) is ministry
    assert publishers.of_address("https://www.mfa.example/en/news/1.html") is ministry
    assert next(iter(publishers.known())) is ministry


def test_its_pages_are_recognised_by_signs_alone(guide: dict[str, Any]) -> None:
    """Without an address, and as nobody else's."""
    readout = parse_html(guide["html"])
    assert readout.source.publisher == guide["PUBLISHER"].id
    assert [(p.name, p.party) for p in readout.participants] == [("Ana Lima", "IS"), ("Tomas Berg", "NO")]


@pytest.mark.usefixtures("guide")
def test_copies_of_its_pages_are_read_as_its_own() -> None:
    """Its own people's offices name no side, and are its own."""
    text = (
        "Foreign Minister Ana Lima met with Norwegian Foreign Minister Tomas Berg. Ana Lima said it was wet."
    )
    readout = parse_text(text, publisher="is-mfa", language="en")
    assert [p.party for p in readout.participants] == ["IS", "NO"]


def test_the_same_record_is_registered_twice_and_another_is_not(guide: dict[str, Any]) -> None:
    """Modules that are imported again do no harm; two publishers of one id would."""
    ministry = guide["PUBLISHER"]
    publishers.register(attrs.evolve(ministry))
    with pytest.raises(SchemaError, match="id: found 'is-mfa', expected an id that no other publisher has"):
        publishers.register(attrs.evolve(ministry, name="Another"))


@pytest.mark.parametrize("id", [None, "cn-mfa", "Is-Mfa", "is mfa", ""])
def test_an_id_is_new_and_in_lower_case(id: str | None) -> None:
    """The publishers that come along are not replaced, and an id can stand in a file's name."""
    with pytest.raises(SchemaError, match="id: found"):
        publishers.register(Publisher(id=id, name="Ministry"))
