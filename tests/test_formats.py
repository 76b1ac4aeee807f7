"""The registry of formats, and files in them: what holds for every format that is registered."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

import dipreadout
from dipreadout import MissingExtraError, Readout, SchemaError, formats, strategies
from dipreadout.formats import Carries, Format, Holds
from dipreadout.formats._extras import require

SAMPLE = Path(__file__).parents[1] / "examples" / "pages" / "meeting.html"
TWO_WAY = [known for known in formats.known() if known.carries is Carries.VALUE]
EVERY = pytest.mark.parametrize("known", formats.known(), ids=formats.names())


@pytest.fixture(scope="module")
def readout() -> Readout:
    """A readout as a page tells it."""
    return dipreadout.parse(SAMPLE.read_bytes())


@EVERY
def test_a_module_is_its_format(known: Format) -> None:
    """A format is called as its module, and its module has the functions that its kind promises."""
    module = getattr(formats, known.name)
    assert module.FORMAT is known
    suffix = {Holds.ONE: "", Holds.MANY: "_all", Holds.FOLDER: "_folder"}[known.holds]
    assert callable(getattr(module, f"write{suffix}"))
    assert hasattr(module, f"read{suffix}") == known.reads


def test_suffixes_are_told_apart() -> None:
    """No two formats claim a suffix, so that a file's name says which it is."""
    suffixes = [suffix for known in formats.known() for suffix in known.suffixes]
    assert len(suffixes) == len(set(suffixes))
    assert all(re.fullmatch(r"(\.[a-z0-9-]+)+", suffix) for suffix in suffixes)


@pytest.mark.parametrize("known", TWO_WAY, ids=lambda known: known.name)
@given(readout=strategies.readouts())
@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_files_of_every_format_read_back(known: Format, tmp_path: Path, readout: Readout) -> None:
    """What is saved is loaded as the same value."""
    path = tmp_path / f"readout{known.suffixes[0]}"
    formats.save(path, [readout])
    assert list(formats.load(path)) == [readout]


@EVERY
def test_what_fails_leaves_what_was_there(known: Format, tmp_path: Path, readout: Readout) -> None:
    """A file that cannot be written whole is not written at all, and nothing is left beside it."""
    path = tmp_path / f"readout{known.suffixes[0]}"
    formats.save(path, [readout])
    before = _contents(tmp_path)

    def breaking_off() -> Iterator[Readout]:
        yield readout
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        formats.save(path, breaking_off())
    assert _contents(tmp_path) == before


@EVERY
def test_saving_again_replaces(known: Format, tmp_path: Path, readout: Readout) -> None:
    """What was in the place before is gone, file or folder."""
    path = tmp_path / f"readout{known.suffixes[0]}"
    formats.save(path, [readout])
    once = set(_contents(tmp_path))
    formats.save(path, [readout])
    assert set(_contents(tmp_path)) == once


@pytest.mark.parametrize("known", [known for known in formats.known() if not known.reads], ids=str)
def test_formats_of_one_way_say_so(known: Format, tmp_path: Path) -> None:
    """A format that is only written is refused by name when somebody reads it."""
    with pytest.raises(SchemaError, match=f"^format: found '{known.name}', expected a format that can be"):
        list(formats.load(tmp_path / f"readout{known.suffixes[0]}"))


FOLDERS = [known for known in formats.known() if known.holds is Holds.FOLDER]


@pytest.mark.parametrize("known", FOLDERS, ids=lambda known: known.name)
def test_a_folder_with_other_files_is_left_alone(known: Format, tmp_path: Path, readout: Readout) -> None:
    """Whoever names the wrong folder loses nothing."""
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes" / "mine.doc").write_bytes(b"mine")
    with pytest.raises(SchemaError) as refused:
        formats.save(tmp_path / "notes", [readout], format=known.name)
    assert (
        str(refused.value) == "path: found 'mine.doc', expected nothing in notes but the files of this format"
    )
    assert _contents(tmp_path) == {tmp_path / "notes" / "mine.doc": b"mine"}


@pytest.mark.parametrize("known", FOLDERS, ids=lambda known: known.name)
def test_a_file_in_the_place_of_a_folder_is_left_alone(
    known: Format, tmp_path: Path, readout: Readout
) -> None:
    """A folder is not written over a file."""
    (tmp_path / "notes").write_bytes(b"mine")
    with pytest.raises(SchemaError) as refused:
        formats.save(tmp_path / "notes", [readout], format=known.name)
    assert str(refused.value) == "path: found 'notes', expected a folder, or nothing yet"
    assert _contents(tmp_path) == {tmp_path / "notes": b"mine"}


def test_a_name_without_a_known_suffix_is_refused(tmp_path: Path, readout: Readout) -> None:
    """The error lists the suffixes that there are."""
    with pytest.raises(SchemaError, match=r"^path: found 'a\.doc', expected a name that ends with one of "):
        formats.save(tmp_path / "a.doc", [readout])


def test_a_format_that_is_not_there_is_refused(tmp_path: Path, readout: Readout) -> None:
    """The error names the one that was probably meant."""
    with pytest.raises(
        SchemaError, match=r"^format: found 'jsn', expected one of .*; did you mean 'json'\?$"
    ):
        formats.save(tmp_path / "a.json", [readout], format="jsn")


def test_a_file_of_one_refuses_two(tmp_path: Path, readout: Readout) -> None:
    """Nothing is dropped in silence."""
    with pytest.raises(SchemaError, match=r"^readouts: found 2, expected exactly one, as a file of JSON hol"):
        formats.save(tmp_path / "a.json", [readout, readout])
    assert not _contents(tmp_path)


def test_a_missing_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever lacks a package learns what to install."""
    monkeypatch.setitem(sys.modules, "nowhere", None)
    known = Format(
        name="x", title="X", suffixes=(".x",), holds=Holds.ONE, carries=Carries.VALUE, users="", extra="arrow"
    )
    with pytest.raises(MissingExtraError) as missing:
        require("nowhere.at_all", known)
    assert str(missing.value) == (
        "x: found no package 'nowhere', expected it to be installed; try pip install 'dipreadout[arrow]'"
    )


def _contents(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
