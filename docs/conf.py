"""How Sphinx builds the documentation: `make docs`."""

from __future__ import annotations

from importlib.metadata import version as installed

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
html_title = f"dipreadout {release}"
