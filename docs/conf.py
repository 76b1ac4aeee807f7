"""How Sphinx builds the documentation: `make docs`."""

from __future__ import annotations

import csv
from importlib.metadata import version as installed
from pathlib import Path

from dipreadout import formats

project = "dipreadout"
author = "The dipreadout developers"
project_copyright = "2026, The dipreadout developers"
version = release = installed("dipreadout")

extensions = ["sphinx.ext.autodoc", "sphinx.ext.viewcode"]
# Each of our own names must be found; those of others are not looked up, as the build needs no network.
nitpicky = True
nitpick_ignore_regex = [(r"py:.*", r"(?!dipreadout\.).*|.*\._\w+")]
exclude_patterns = ["_build"]
highlight_language = "python3"

autodoc_default_options = {
    "members": True,
    "member-order": "bysource",
    "exclude-members": "__init__, __new__",
}
autodoc_class_signature = "separated"
autodoc_typehints = "signature"
autodoc_preserve_defaults = True
python_use_unqualified_type_names = True

html_theme = "furo"
html_extra_path = ["../src/dipreadout/formats/schema.json"]
html_title = f"dipreadout {release}"

_docs = Path(__file__).parent
_built = _docs / "_build"
_built.mkdir(exist_ok=True)

# The table of formats is what the registry knows, the list of samples what lies in their folder.
with (_built / "formats.csv").open("w", encoding="utf-8", newline="") as _file:
    _rows = csv.writer(_file)
    _rows.writerow(("name", "format", "files", "a file holds", "what comes back", "who uses it", "extra"))
    _rows.writerows(
        (f.name, f.title, " ".join(f.suffixes), f.holds, f.carries, f.users, f.extra or "")
        for f in formats.known()
    )
# JSON is described by hand, as its functions are the package's own.
(_built / "modules.txt").write_text(
    "".join(
        f"{f.title}\n{'-' * len(f.title)}\n\n.. automodule:: dipreadout.formats.{f.name}\n   :members:\n\n"
        for f in formats.known()
        if f.name != "json"
    ),
    encoding="utf-8",
)
_samples = sorted(path.relative_to(_docs) for path in _docs.glob("samples/**/*") if path.is_file())
(_built / "samples.txt").write_text(
    "".join(f"* :download:`{path.relative_to('samples')} </{path}>`\n" for path in _samples), encoding="utf-8"
)
