"""The formats of annotations: nothing is lost, and no file raises anything but the library's own errors."""

from __future__ import annotations

import json
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dipreadout import Readout, ReadoutError, SchemaError, dumps, loads
from dipreadout.formats import labelstudio, spacy, webannotation
from dipreadout.strategies import readouts

IN_JSON = pytest.mark.parametrize(
    "module", [webannotation, labelstudio, spacy], ids=lambda module: module.FORMAT.name
)
VALUES: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=4,
)


def write(module: ModuleType, readout: Readout) -> str:
    """A file with one readout."""
    text = "".join(module.write_all([readout])) if hasattr(module, "write_all") else module.write(readout)
    assert isinstance(text, str)
    return text


def read(module: ModuleType, data: str | bytes) -> list[Readout]:
    """The readouts of a file."""
    return list(module.read_all([data])) if hasattr(module, "read_all") else [module.read(data)]


def check_honest(module: ModuleType, data: str | bytes) -> None:
    """Fail unless the file is refused with a message, or read to readouts that can be written."""
    found: list[Readout] = []
    refused: ReadoutError | None = None
    try:
        found = read(module, data)
    except ReadoutError as error:
        refused = error
    assert refused is None or str(refused)
    assert all(loads(dumps(readout)) == readout for readout in found)


def places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Every container inside a plain value, with each of its keys."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, child in inner:
        yield value, key
        yield from places(child)


@IN_JSON
@given(readout=readouts())
@settings(max_examples=25)
def test_what_is_written_is_read(module: ModuleType, readout: Readout) -> None:
    """Any valid value comes back, and the digest of its page with it; text and bytes are the same."""
    data = write(module, readout)
    for found in (*read(module, data), *read(module, data.encode("utf-8-sig"))):
        assert found == readout
        assert found.source.sha256 == readout.source.sha256


@IN_JSON
@given(readout=readouts())
@settings(max_examples=10)
def test_equal_readouts_make_equal_files(module: ModuleType, readout: Readout) -> None:
    """There is no clock and no chance in a file."""
    assert write(module, readout) == write(module, loads(dumps(readout)))


@IN_JSON
def test_everything_is_carried(module: ModuleType, everything: Readout) -> None:
    """The value that fills every field."""
    assert read(module, write(module, everything)) == [everything]


@IN_JSON
@given(readout=readouts(), data=st.data())
@settings(max_examples=30)
def test_any_other_value_in_a_file(module: ModuleType, readout: Readout, data: st.DataObject) -> None:
    """Whatever stands in the place of something, or is left out, is read or refused."""
    plain = json.loads(write(module, readout))
    container, key = data.draw(st.sampled_from(list(places(plain))))
    if data.draw(st.booleans()):
        container[key] = data.draw(VALUES)
    else:
        del container[key]
    check_honest(module, json.dumps(plain))


@IN_JSON
@given(readout=readouts(), data=st.data())
@settings(max_examples=30)
def test_any_number_in_a_file(module: ModuleType, readout: Readout, data: st.DataObject) -> None:
    """Offsets that are a little wrong are those that look right."""
    plain = json.loads(write(module, readout))
    numbers = [place for place in places(plain) if type(place[0][place[1]]) is int]
    if numbers:
        container, key = data.draw(st.sampled_from(numbers))
        container[key] += data.draw(st.sampled_from([-1, 1, 2, -(10**6), 10**6, 2**63]))
    check_honest(module, json.dumps(plain))


@IN_JSON
@given(readout=readouts(), data=st.data())
@settings(max_examples=20)
def test_things_twice_in_a_file(module: ModuleType, readout: Readout, data: st.DataObject) -> None:
    """An entry of an array that stands there again is read or refused."""
    plain = json.loads(write(module, readout))
    container, key = data.draw(st.sampled_from([place for place in places(plain) if place[0]]))
    if isinstance(container, list):
        container.append(container[key])
    check_honest(module, json.dumps(plain))


@IN_JSON
@given(readout=readouts(), data=st.data())
@settings(max_examples=20)
def test_any_damage_to_a_file(module: ModuleType, readout: Readout, data: st.DataObject) -> None:
    """Bytes cut out anywhere, with any others in their place."""
    source = write(module, readout).encode()
    start = data.draw(st.integers(0, len(source)))
    end = data.draw(st.integers(start, min(len(source), start + 3)))
    check_honest(module, source[:start] + data.draw(st.binary(max_size=3)) + source[end:])


@IN_JSON
@given(value=VALUES | st.binary(max_size=20))
def test_any_other_file(module: ModuleType, value: Any) -> None:
    """What has nothing to do with readouts is refused."""
    check_honest(module, value if isinstance(value, bytes) else json.dumps(value))


@IN_JSON
@pytest.mark.parametrize("depth", [100_000])
def test_brackets_without_end(module: ModuleType, depth: int) -> None:
    """Nesting deeper than the parser can go is refused by name."""
    with pytest.raises(SchemaError, match=r"^source: found .* expected fewer brackets inside one another$"):
        read(module, "[" * depth)
