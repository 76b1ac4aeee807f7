"""What is said of the project in several places agrees."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from importlib.metadata import version
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

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


def requirements(extra: str) -> list[Requirement]:
    """What an extra asks for, the extras that it takes in and the dependencies at run time included."""
    found = list(map(Requirement, PROJECT["dependencies"]))
    for one in map(Requirement, PROJECT["optional-dependencies"][extra]):
        if one.name == "dipreadout":
            found += [wanted for inner in sorted(one.extras) for wanted in requirements(inner)]
        else:
            found.append(one)
    return found


def test_the_lock_is_what_is_asked_for() -> None:
    """Each package that development needs is locked in a version that will do: else ``make lock``."""
    text = (ROOT / "requirements" / "dev.txt").read_text(encoding="utf-8")
    locked: dict[str, list[str]] = {}
    for name, exact in re.findall(r"^(\S+)==(\S+)", text, re.MULTILINE):
        locked.setdefault(name, []).append(exact)
    wrong = [
        str(wanted)
        for wanted in requirements("dev")
        for versions in [locked.get(canonicalize_name(wanted.name), [])]
        if not versions or not all(map(wanted.specifier.contains, versions))
    ]
    assert not wrong


def test_the_lock_names_no_place() -> None:
    """Names, versions and hashes, and nothing of the machine that it was made on."""
    lines = (ROOT / "requirements" / "dev.txt").read_text(encoding="utf-8").splitlines()
    form = r"[a-z0-9-]+==[0-9a-z.]+( ; [^:/]+)? \\|    --hash=sha256:[0-9a-f]{64}( \\)?"
    assert [line for line in lines if not re.fullmatch(form, line)] == []


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
