"""Generate the JSON Schema of a readout, draft 2020-12, from the model.

    python scripts/generate_schema.py

Types, keys, defaults and vocabularies are those of the classes, descriptions their docstrings, patterns those
that their validators match. Same model, same bytes: a test generates it again.
"""

from __future__ import annotations

import ast
import datetime as dt
import enum
import inspect
import json
import re
import sys
import textwrap
from functools import cache
from pathlib import Path
from types import NoneType
from typing import TYPE_CHECKING, Any, get_args, get_origin

import attrs

from dipreadout import _check
from dipreadout.errors import SchemaError
from dipreadout.formats import json as format_json
from dipreadout.formats._plain import DAY, MOMENT
from dipreadout.model import (
    Evidence,
    Meeting,
    MeetingKind,
    Participant,
    PartOfDay,
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
    from collections.abc import Iterator, Mapping

SCHEMA = Path(__file__).parents[1] / "src" / "dipreadout" / "formats" / "schema.json"

Node = dict[str, Any]

CLASSES = (Source, Translation, Meeting, Participant, Statement, Span)
TERMS = (MeetingKind, PartOfDay, VisitKind, Role, Scope, SpeechMode)
TEXTS = ("line", "prose", "identifier", "url", "language_tag", "party_code", "state_code", "sha256")
"""The validators of ``_check`` for text."""

NOT_SAID = (
    "Some rules of a readout are beyond a schema: text is in Unicode normal form C, spans lie inside the "
    "text and in its order, ids are unique, speakers are participants, statements are made of the readout's "
    "sentences. `dipreadout.loads` checks these too."
)

# Rules between the fields of one class stand in its __attrs_post_init__, and so are told here once more. A
# test holds the two together: the schema refuses nothing that the model takes.
IN_FIELDS: Mapping[tuple[str, str], Node] = {
    ("Statement", "speakers"): {"uniqueItems": True},
    ("Statement", "parties"): {"uniqueItems": True},
    ("Statement", "sentences"): {"minItems": 1},
    ("Span", "end"): {"minimum": 1},
}


def _when(field: str, test: Node, then: Node, otherwise: Node | None = None) -> Node:
    rule: Node = {"if": {"required": [field], "properties": {field: test}}, "then": then}
    return rule if otherwise is None else {**rule, "else": otherwise}


def _some(field: str) -> Node:
    return {"required": [field], "properties": {field: {"type": "array", "minItems": 1}}}


def _none(field: str) -> Node:
    return {"properties": {field: {"type": "array", "maxItems": 0}}}


BETWEEN_FIELDS: Mapping[str, list[Node]] = {
    "Statement": [
        _when("scope", {"const": "person"}, _some("speakers"), _none("speakers")),
        _when("scope", {"const": "party"}, _some("parties")),
        _when("scope", {"const": "joint"}, _none("parties")),
    ],
    "Meeting": [
        _when(
            "end_date",
            {"type": "string"},
            {"required": ["date"], "properties": {"date": {"type": "string"}}},
        )
    ],
}


def schema() -> Node:
    """The whole schema."""
    root = _object(Readout)
    version: Node = {"const": format_json.SCHEMA, "description": "The version of this layout."}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Readout",
        "$comment": NOT_SAID,
        **root,
        "properties": {"schema": version, **root["properties"]},
        "required": ["schema", *root["required"]],
        "$defs": {
            **{cls.__name__: _object(cls) for cls in CLASSES},
            "Evidence": _evidence(),
            **{term.__name__: _term(term) for term in TERMS},
            **{name: _text(name) for name in TEXTS},
            "day": _moment("date", DAY, "A day."),
            "moment": _moment("date-time", MOMENT, "A moment, with its distance from UTC."),
        },
    }


def _object(cls: type[attrs.AttrsInstance]) -> Node:
    fields = attrs.fields(attrs.resolve_types(cls))
    source = dict(_fields_of(cls))
    node: Node = {
        "description": _summary(cls),
        "type": "object",
        "properties": {field.name: _field(cls, field, source[field.name]) for field in fields},
    }
    required = [field.name for field in fields if field.default is attrs.NOTHING]
    if required:
        node["required"] = required
    node["additionalProperties"] = False
    if cls.__name__ in BETWEEN_FIELDS:
        node["allOf"] = BETWEEN_FIELDS[cls.__name__]
    return node


def _field(cls: type, field: attrs.Attribute[Any], source: tuple[str, str]) -> Node:
    validator, docstring = source
    node = {"description": _plain(docstring), **_kind(field.type, validator)}
    node.update(IN_FIELDS.get((cls.__name__, field.name), {}))
    if field.default is not attrs.NOTHING:
        node["default"] = _default(field.default)
    return node


def _default(value: Any) -> Any:
    if isinstance(value, enum.StrEnum):
        return value.value
    if value == ():
        return []
    # A factory makes a part, all of whose keys may be left out.
    return {} if hasattr(value, "factory") else value


def _kind(kind: Any, validator: str) -> Node:
    """What stands for a type; ``validator`` is the source of the field's, which tells kinds of text apart."""
    if kind is str:
        (name,) = set(re.findall(r"\w+", validator)) & set(TEXTS)
        return {"$ref": f"#/$defs/{name}"}
    if kind is int:
        return {"type": "integer", "minimum": 0, "maximum": 2**63 - 1}
    if kind is NoneType:
        return {"type": "null"}
    if kind is dt.date or kind is dt.datetime:
        return {"$ref": f"#/$defs/{'day' if kind is dt.date else 'moment'}"}
    if get_origin(kind) is tuple:
        return {"type": "array", "items": _kind(get_args(kind)[0], validator)}
    if several := get_args(kind):
        return {"anyOf": [_kind(one, validator) for one in several]}
    return {"$ref": f"#/$defs/{kind.__name__}"}


def _evidence() -> Node:
    stated = [field.name for field in attrs.fields(Meeting) if field.name != "evidence"]
    return {
        "description": _summary(Evidence),
        "type": "object",
        "properties": {name: {"$ref": "#/$defs/Span"} for name in stated},
        "additionalProperties": False,
    }


def _term(terms: type[enum.StrEnum]) -> Node:
    return {"description": _summary(terms), "type": "string", "enum": [term.value for term in terms]}


def _moment(name: str, pattern: re.Pattern[str], description: str) -> Node:
    # Formats are checked only by validators that are asked to.
    return {"description": description, "type": "string", "format": name, "pattern": f"^{pattern.pattern}$"}


# Text: the patterns of the validators, without what only Python's regular expressions have.


def _text(name: str) -> Node:
    word = f"[^{_not_in_words()}]+"
    patterns = {
        "line": f"{word}( {word})*",
        "prose": f"{word}(( |\\n\\n){word})*",
        "identifier": word,
        "url": word,
        "language_tag": _check._LANGUAGE_TAG.pattern,
        "party_code": _check._PARTY_CODE.pattern,
        "state_code": _check._STATE_CODE.pattern,
        "sha256": _check._SHA256.pattern,
    }
    return {"description": _expected(name), "type": "string", "pattern": f"^{patterns[name]}$"}


def _expected(name: str) -> str:
    """What the validator's own error says that it takes."""
    try:
        getattr(_check, name)(None, attrs.fields(Readout).text, None)
    except SchemaError as fault:
        return f"{fault.expected[0].upper()}{fault.expected[1:]}."
    raise AssertionError(name)


@cache
def _not_in_words() -> str:
    """All that no word has, as the inside of a set of characters.

    White space is not the same to all regular expressions: to JavaScript's, U+FEFF is. Surrogates are left
    out, as JSON in UTF-8 has none, and not all regular expressions can name them.
    """
    codes = [code for code in range(sys.maxunicode + 1) if not 0xD800 <= code <= 0xDFFF]
    refused = [code for code in codes if _check._TOKEN.fullmatch(chr(code)) is None]
    runs: list[list[int]] = []
    for code in refused:
        if runs and runs[-1][1] == code - 1:
            runs[-1][1] = code
        else:
            runs.append([code, code])
    return "".join(_char(a) if a == b else f"{_char(a)}-{_char(b)}" for a, b in runs)


def _char(code: int) -> str:
    return f"\\x{code:02x}" if code < 0x100 else chr(code)


# Docstrings.


def _fields_of(cls: type) -> Iterator[tuple[str, tuple[str, str]]]:
    """Name, source of the definition and docstring of each field, as they stand in the class."""
    (definition,) = ast.parse(textwrap.dedent(inspect.getsource(cls))).body
    assert isinstance(definition, ast.ClassDef)
    for field, after in zip(definition.body, definition.body[1:], strict=False):
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name):
            match after:
                case ast.Expr(value=ast.Constant(value=str(docstring))):
                    yield field.target.id, (ast.unparse(field), docstring)


def _summary(cls: type) -> str:
    return _plain(inspect.cleandoc(cls.__doc__ or "").partition("\n\n")[0])


def _plain(docstring: str) -> str:
    """A docstring without its markup, and in JSON's words."""
    text = " ".join(docstring.split()).replace("``None``", "`null`")
    return text.replace("``", "`")


def main() -> None:
    """Write the schema."""
    SCHEMA.write_text(text(), encoding="utf-8")


def text() -> str:
    """The schema as it stands in its file."""
    return json.dumps(schema(), indent=2) + "\n"


if __name__ == "__main__":
    main()
