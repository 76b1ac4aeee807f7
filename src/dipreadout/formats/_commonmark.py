r"""Plain text inside Markdown: every character stands for itself, by CommonMark's rules and by GitHub's.

One line goes in and comes out; it is the caller who sets lines and paragraphs.
"""

from __future__ import annotations

import re
from typing import Final

from dipreadout.errors import SchemaError

__all__ = ["escape", "unescape"]

# What can begin a markup anywhere: emphasis, code, links, HTML, entities; in GitHub's dialect also tables,
# strike-through and formulas.
_ANYWHERE: Final = re.compile(r"[\\`*_\[\]<>&~|$]")
# What can begin a block at the start of a line: headings and their underlines, lists, columns of a table.
_AT_START: Final = re.compile(r"[#+=:-]|[0-9]{1,9}[.)](?= |\Z)")
# CommonMark 2.4: a backslash before ASCII punctuation, and before nothing else, takes its meaning away.
_ESCAPED_OR_MARKUP: Final = re.compile(rf"\\([!-/:-@\[-`{{-~])|{_ANYWHERE.pattern}")


def escape(line: str) -> str:
    r"""A line of text as Markdown that is shown as that text. The inverse of ``unescape``.

    >>> print(escape("1. Trade_fair <b> at 5.30"))
    1\. Trade\_fair \<b\> at 5.30
    """
    escaped = _ANYWHERE.sub(r"\\\g<0>", line)
    start = _AT_START.match(escaped)
    return escaped if start is None else f"{start[0][:-1]}\\{escaped[start.end() - 1 :]}"


def unescape(line: str) -> str:
    r"""The text that a line of Markdown shows. The inverse of ``escape``.

    Raises ``SchemaError``, with an empty path, where Markdown would see more than text.

    >>> unescape(r"Trade\_fair")
    'Trade_fair'
    >>> unescape("a *good* day")
    Traceback (most recent call last):
    dipreadout.errors.SchemaError: : found '*good* day', expected text; write '\*' for '*'
    """
    if start := _AT_START.match(line):
        raise _markup(line, start.end() - 1, 0)
    return _ESCAPED_OR_MARKUP.sub(_character, line)


def _character(found: re.Match[str]) -> str:
    if found[1] is None:
        raise _markup(found.string, found.start(), found.start())
    return found[1]


def _markup(line: str, position: int, shown: int) -> SchemaError:
    character = line[position]
    return SchemaError("", line[shown:], f"text; write '\\{character}' for '{character}'")
