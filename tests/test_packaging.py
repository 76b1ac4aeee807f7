"""What is said of the project in several places agrees."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from importlib.metadata import version
from pathlib import Path

import pytest

from dipreadout import languages

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def test_the_version_is_the_same_everywhere() -> None:
    """The installed package, its metadata, the newest changelog entry and the citation name one version."""
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    citation = (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    newest = re.search(r"^## \[([0-9.]+)\] - (\S+)$", changelog, re.MULTILINE)
    cited = re.search(r'^version: "?([0-9.]+)"?$', citation, re.MULTILINE)
    assert newest is not None
    assert cited is not None
    assert PROJECT["version"] == version("dipreadout") == newest[1] == cited[1]
    assert f'date-released: "{newest[2]}"' in citation


def test_types_are_shipped() -> None:
    """The marker that tells type checkers to read our annotations lies beside the code."""
    assert (ROOT / "src" / "dipreadout" / "py.typed").read_bytes() == b""


@pytest.mark.parametrize("module", ["cattrs", "lxml", "hypothesis", "argparse", "json"])
def test_the_import_loads_nothing_that_is_not_used(module: str) -> None:
    """``import dipreadout`` alone leaves the heavy modules unloaded."""
    program = f"import dipreadout, sys; sys.exit({module!r} in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_the_import_loads_only_the_types() -> None:
    """Of our own modules, none that reads or writes is loaded before it is used."""
    program = "import dipreadout, sys; print(*(m for m in sys.modules if m.startswith('dipreadout.')))"
    result = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)
    loaded = {module.split(".")[1] for module in result.stdout.split()}
    assert {"errors", "model"} <= loaded
    assert not loaded & {
        "arrow",
        "formats",
        "gazetteer",
        "languages",
        "parsing",
        "publishers",
        "reading",
        "strategies",
    }


@pytest.mark.parametrize("language", languages.codes())
def test_parsing_loads_the_one_language_that_it_needs(language: str) -> None:
    """A page in one language leaves the others, and their names of states, unread."""
    page = (ROOT / "examples" / "languages" / f"{language}.html").read_bytes()
    program = (
        "import dipreadout, sys; from dipreadout import gazetteer, languages; "
        "dipreadout.parse(sys.stdin.buffer.read()); "
        "print(*(code for code in languages.codes() if f'dipreadout.languages.{code}' in sys.modules)); "
        "print(gazetteer._table.cache_info().currsize)"
    )
    result = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, input=page)
    assert result.stdout.decode().split() == [language, "1"]
