"""Diplomatic readouts as typed data that points back at the printed words.

>>> import dipreadout
>>> readout = dipreadout.from_dict({"text": "They met.", "language": "en", "meeting": {"kind": "talks"}})
>>> readout.meeting.kind
<MeetingKind.TALKS: 'talks'>

The types and the errors are here at once; whatever reads or writes is loaded when it is first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from dipreadout.errors import (
    DecodeError,
    LimitError,
    MissingExtraError,
    NotAReadoutError,
    ReadoutError,
    SchemaError,
    UnsupportedLanguageError,
)
from dipreadout.model import (
    Evidence,
    Meeting,
    MeetingKind,
    Participant,
    PartOfDay,
    Quotable,
    Readout,
    Role,
    Scope,
    Source,
    Span,
    SpeechMode,
    Statement,
    Translation,
    VisitKind,
)

if TYPE_CHECKING:
    from dipreadout.explaining import explain
    from dipreadout.formats.json import dumps, from_dict, loads, to_dict
    from dipreadout.page import Page
    from dipreadout.parsing import parse, parse_html, parse_text, read_page

    __version__: str

__all__ = [
    "DecodeError",
    "Evidence",
    "LimitError",
    "Meeting",
    "MeetingKind",
    "MissingExtraError",
    "NotAReadoutError",
    "Page",
    "PartOfDay",
    "Participant",
    "Quotable",
    "Readout",
    "ReadoutError",
    "Role",
    "SchemaError",
    "Scope",
    "Source",
    "Span",
    "SpeechMode",
    "Statement",
    "Translation",
    "UnsupportedLanguageError",
    "VisitKind",
    "__version__",
    "dumps",
    "explain",
    "from_dict",
    "loads",
    "parse",
    "parse_html",
    "parse_text",
    "read_page",
    "to_dict",
]

_HOMES: Final = {
    "Page": "dipreadout.page",
    "dumps": "dipreadout.formats.json",
    "explain": "dipreadout.explaining",
    "from_dict": "dipreadout.formats.json",
    "loads": "dipreadout.formats.json",
    "parse": "dipreadout.parsing",
    "parse_html": "dipreadout.parsing",
    "parse_text": "dipreadout.parsing",
    "read_page": "dipreadout.parsing",
    "to_dict": "dipreadout.formats.json",
}
"""Where the names are that are loaded when they are first used (PEP 562)."""

_SUBMODULES: Final = frozenset({"arrow", "corpus", "formats", "publishers", "strategies"})
"""Modules that are loaded when they are first named: ``dipreadout.formats``."""


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        value = getattr(import_module(_HOMES[name]), name)
    elif name in _SUBMODULES:
        value = import_module(f"dipreadout.{name}")
    elif name == "__version__":
        from importlib.metadata import version

        value = version("dipreadout")
    else:
        raise AttributeError(f"module 'dipreadout' has no attribute {name!r}")
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__, *_SUBMODULES})
