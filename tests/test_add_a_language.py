"""The guide "Add a language", followed to the letter."""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from textwrap import dedent

import pytest

from dipreadout import Readout, UnsupportedLanguageError, detection, languages, parse_text

ROOT = Path(__file__).parents[1]
GUIDE = ROOT / "docs" / "howto" / "add_a_language.rst"
FILE = ROOT / "examples" / "add_a_language" / "eo.py"
BLOCK = re.compile(r"^\.\. code-block:: \w+\n\n((?:   .*\n|\n)+)", re.MULTILINE)


def blocks() -> list[str]:
    """The page that the guide reads, and what is read."""
    found = [dedent(block).strip() + "\n" for block in BLOCK.findall(GUIDE.read_text(encoding="utf-8"))]
    assert len(found) == 2
    return found


def forget() -> None:
    """Let the registry look again."""
    languages.codes.cache_clear()
    detection._common.cache_clear()
    sys.modules.pop("dipreadout.languages.eo", None)


@pytest.fixture
def page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The page, after the file has been saved beside the other languages."""
    shutil.copy(FILE, tmp_path)
    monkeypatch.setattr(languages, "__path__", [*languages.__path__, str(tmp_path)])
    forget()
    yield blocks()[0]
    forget()


def shown(readout: Readout) -> str:
    """A readout, in lines."""
    meeting = readout.meeting
    lines = [f"{meeting.date} {meeting.part_of_day}, {meeting.place}"]
    lines += [f"{p.name} | {p.office} | {p.party} | {p.role}" for p in readout.participants]
    for statement in readout.statements:
        assert statement.cue is not None
        cue = readout.quote(statement.cue)
        lines.append(f"{readout.name_of(statement)} [{cue}] {len(statement.sentences)}")
    return "\n".join(lines) + "\n"


def test_a_file_is_all_that_a_language_needs(page: str) -> None:
    """The registry finds it, pages in it are told by its commonest words, and read."""
    assert "eo" in languages.codes()
    readout = parse_text(page, publisher="cn-mfa")
    assert readout.language == "eo"
    assert shown(readout) == blocks()[1]


def test_without_the_file_nobody_reads_it() -> None:
    """And the error names the language, and those that are there."""
    with pytest.raises(UnsupportedLanguageError, match="found 'eo', expected one of"):
        parse_text(blocks()[0], publisher="cn-mfa", language="eo")
