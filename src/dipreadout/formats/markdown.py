"""A readout as Markdown, for notes and pull requests: facts, text, and who said what.

All that a ``Readout`` holds is carried, in three parts:

- front matter in YAML with the facts, under the names of the fields; what is not known is left out. Where the
  text says so stands with them, as ``{at: 59, words: "Lin Zhaoyuan"}``, in code points of the text;
- the title as a heading and the text, one sentence a line, so that a changed sentence is one changed line;
- the section ``Statements`` with every statement as a block quotation under its speaker.

The text is read from the Markdown, and the sentences from its lines; the front matter lists them only where
lines cannot tell them. All parts must agree: where a person has changed one of them alone, reading raises
``SchemaError``, which names the other. Characters that Markdown would take for markup are escaped.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any, Final, TypeAlias

from dipreadout.errors import Missing, SchemaError, shorten
from dipreadout.formats import _commonmark, _front_matter
from dipreadout.formats._base import Carries, Format, Holds
from dipreadout.formats._plain import decode
from dipreadout.formats.json import SCHEMA, from_dict, to_dict
from dipreadout.model import Readout, Span, Statement

__all__ = ["FORMAT", "read", "write"]

FORMAT: Final = Format(
    name="markdown",
    title="Markdown",
    suffixes=(".md", ".markdown"),
    holds=Holds.ONE,
    carries=Carries.VALUE,
    users="notes; pull requests; static sites",
    extra="markdown",
)
_Place: TypeAlias = dict[str, int]
"""A span as plain values: ``{"start": 4, "end": 9}``."""

_STATEMENTS: Final = "## Statements"
_ORDER: Final = ("title", "published", "language", "source", "translations", "meeting", "participants")
"""The facts in the order in which people ask for them; what was said follows."""
_SHOWN: Final = 12
"""How many characters before a difference an error shows."""


def write(readout: Readout) -> str:
    """The readout as Markdown. The inverse of ``read``.

    >>> from dipreadout.model import Meeting
    >>> print(write(Readout(title="Ana in Peru", text="They met.", language="en",
    ...                     sentences=[Span(start=0, end=9)], meeting=Meeting(kind="talks"))), end="")
    ---
    schema: "dipreadout/1"
    title: "Ana in Peru"
    language: "en"
    meeting:
      kind: "talks"
    ---
    <BLANKLINE>
    # Ana in Peru
    <BLANKLINE>
    They met.
    """
    whole = Span(start=0, end=len(readout.text))
    head = "\n".join(_front_matter.dump(_facts(readout)))
    title = [] if readout.title is None else [_heading(readout.title)]
    text = "\n".join(_set(readout.text, whole, readout.sentences))
    section = [_STATEMENTS] if readout.statements else []
    for statement in readout.statements:
        section += [_attribution(readout, statement), "\n".join(_quotation(readout, statement))]
    return "\n\n".join([head, *title, text, *section]) + "\n"


def read(data: str | bytes) -> Readout:
    """The readout that ``write`` wrote; bytes are UTF-8. The inverse of ``write``.

    Raises ``SchemaError`` with the line, or the fact, that does not fit the others.

    >>> read("They met.")
    Traceback (most recent call last):
    dipreadout.errors.SchemaError: line 1: found 'They met.', expected three hyphens, where the front matter \
begins
    """
    lines = [line.rstrip(" ") for line in decode(data, "data", "Markdown").replace("\r\n", "\n").split("\n")]
    facts, above = _front_matter.load(lines, FORMAT)
    body = [(n, line) for n, line in enumerate(lines[above:], above + 1)]
    below = next((i for i, (_, line) in enumerate(body) if line == _STATEMENTS), len(body))
    first = next((i for i, (_, line) in enumerate(body[:below]) if line), below)
    titled = first < below and body[first][1].startswith("# ")
    text, sentences = _text(body[first + titled : below])
    shown = [*body[first : first + titled], *body[below:]]
    readout = from_dict(_fields(facts, text, sentences, room=sum(len(line) for _, line in shown)))
    _check_shown(readout, shown)
    return readout


# The body.


def _heading(title: str) -> str:
    # A last word of number signs alone would be taken for the heading's ornament.
    words, space, last = _commonmark.escape(title).rpartition(" ")
    ornament = space != "" and last.strip("#") == ""
    return f"# {words}{space}" + (f"\\{last}" if ornament else last)


def _attribution(readout: Readout, statement: Statement) -> str:
    """Who said it, of which sides, and the reporting expression."""
    sides = ", ".join(statement.parties)
    name = " ".join(readout.name_of(statement).split()) or statement.scope.value
    cue = "" if statement.cue is None else " ".join(readout.quote(statement.cue).split())
    return (
        f"**{_commonmark.escape(name)}**"
        + (f" ({sides})" if sides and sides != name else "")
        + (f", “{_commonmark.escape(cue)}”" if cue else "")
        + ":"
    )


def _quotation(readout: Readout, statement: Statement) -> list[str]:
    lines = _set(readout.text, statement.span, statement.sentences)
    return [f"> {line}".rstrip() for line in lines]


def _set(text: str, span: Span, sentences: Sequence[Span]) -> list[str]:
    """A part of the text as lines of Markdown: where a space parts two sentences, a new line does instead."""
    pieces, start = [], span.start
    for one, other in pairwise(sentences):
        if text[one.end : other.start] == " ":
            pieces.append(text[start : one.end])
            start = other.start
    pieces.append(text[start : span.end])
    return [_commonmark.escape(line.strip(" ")) for line in "\n".join(pieces).split("\n")]


def _text(body: list[tuple[int, str]]) -> tuple[str, list[_Place]]:
    """The text that lines of Markdown show, and where each line lies in it."""
    text: list[str] = []
    places: list[_Place] = []
    end, glue = 0, ""
    for n, line in body:
        if not line:
            glue = "\n\n" if text else ""
            continue
        words = _unescape(n, line)
        start = end + len(glue)
        end = start + len(words)
        text += [glue, words]
        places.append({"start": start, "end": end})
        glue = " "
    return "".join(text), places


def _unescape(n: int, line: str) -> str:
    if line[0] in " \t":
        raise SchemaError(f"line {n}", line, "a line that begins with text, not with space")
    try:
        return _commonmark.unescape(line)
    except SchemaError as fault:
        raise fault.under(f"line {n}") from None


def _check_shown(readout: Readout, found: Sequence[tuple[int, str]]) -> None:
    """Raise unless the title and the section of statements show what the facts and the text say."""
    expected = list(_shown(readout))
    lines = [(n, line) for n, line in found if line]
    for (n, line), (source, told) in zip(lines, expected, strict=False):
        if line != told:
            same = next((i for i, (a, b) in enumerate(zip(line, told, strict=False)) if a != b), len(told))
            shown = slice(max(0, min(same, len(line)) - _SHOWN), None)
            raise SchemaError(f"line {n}", line[shown], f"{shorten(told[shown])}, as {source}")
    if len(lines) > len(expected):
        n, line = lines[len(expected)]
        raise SchemaError(f"line {n}", line, "nothing, as the front matter names no more statements")
    if len(lines) < len(expected):
        source, told = expected[len(lines)]
        raise SchemaError("source", Missing.MISSING, f"{shorten(told)}, as {source}")


def _shown(readout: Readout) -> Iterator[tuple[str, str]]:
    """The lines, other than the text's, that a reader sees, each after what it is made of."""
    if readout.title is not None:
        yield "the title says", _heading(readout.title)
    if readout.statements:
        yield "there are statements", _STATEMENTS
    for n, statement in enumerate(readout.statements):
        yield f"statements[{n}] says", _attribution(readout, statement)
        for line in filter(None, _quotation(readout, statement)):
            yield f"the text of statements[{n}] says", line


# The front matter.


def _facts(readout: Readout) -> dict[str, Any]:
    """What stands above the text, as plain values."""
    data = to_dict(readout)
    text, sentences = data["text"], data["sentences"]
    _, lines = _text(list(enumerate(_set(text, Span(start=0, end=len(text)), readout.sentences))))
    facts = {"schema": SCHEMA, **{key: data[key] for key in _ORDER}}
    facts["statements"] = [_without(statement, "sentences") for statement in data["statements"]]
    facts = _quoted(facts, text)
    return facts if lines == sentences else {**facts, "sentences": sentences}


def _without(members: dict[str, Any], key: str) -> dict[str, Any]:
    return {name: value for name, value in members.items() if name != key}


def _quoted(value: Any, text: str, key: str = "") -> Any:
    """Plain values without those that say nothing, and with words for the spans.

    Whole statements have none: they are quoted below the text.
    """
    if type(value) is list:
        return [_quoted(part, text) for part in value]
    if type(value) is not dict:
        return value
    if value.keys() == {"start", "end"} and key != "span":
        return {"at": value["start"], "words": text[value["start"] : value["end"]]}
    parts = {name: _quoted(part, text, name) for name, part in value.items()}
    return {name: part for name, part in parts.items() if part not in (None, [], {})}


def _fields(facts: Any, text: str, sentences: list[_Place], room: int) -> dict[str, Any]:
    """The plain values that ``from_dict`` takes; ``room`` is how much is quoted."""
    if type(facts) is not dict:
        raise SchemaError("front matter", facts, "facts by their names")
    if "text" in facts:
        raise SchemaError("text", facts["text"], "no such key, as the text stands below the front matter")
    fields: dict[str, Any] = {"schema": Missing.MISSING, "sentences": sentences}
    fields |= {key: _placed(fact, text, key) for key, fact in facts.items()}
    fields["text"] = text
    statements = fields.get("statements")
    if type(statements) is list and type(fields["sentences"]) is list:
        fields["statements"] = _with_sentences(statements, fields["sentences"], room)
    return fields


def _placed(value: Any, text: str, path: str) -> Any:
    """Plain values with a span for each ``{at, words}``, whose words must stand there."""
    if type(value) is list:
        return [_placed(part, text, f"{path}[{n}]") for n, part in enumerate(value)]
    if type(value) is not dict:
        return value
    if value.keys() != {"at", "words"}:
        return {key: _placed(part, text, f"{path}.{key}") for key, part in value.items()}
    at, words = value["at"], value["words"]
    if type(at) is not int or type(words) is not str:
        raise SchemaError(
            path, value, "at, a whole number of code points, and words, text in quotation marks"
        )
    end = at + len(words)
    if text[at:end] != words:
        there = text.find(words)
        hint = f"; the text has them at {there}" if words and there >= 0 else ""
        raise SchemaError(path, words, f"{shorten(text[at:end])}, the words at {at}{hint}")
    return {"start": at, "end": end}


def _with_sentences(statements: list[Any], sentences: list[Any], room: int) -> list[Any]:
    """Statements with the sentences that lie in their spans; what is no statement stays what it is."""
    bounds = [_bounds(place) for place in sentences]
    positions = {start: n for n, (start, _) in enumerate(bounds)}
    filled = []
    # Statements may share sentences, so that a short file could ask for very many; but each is quoted in it,
    # and of two sentences one at least is more than a space.
    left = 2 * room
    for n, statement in enumerate(statements):
        if type(statement) is dict and "sentences" not in statement:
            start, end = _bounds(statement.get("span"))
            first = last = positions.get(start, len(bounds))
            while last < len(bounds) and bounds[last][1] <= end:
                last += 1
            left -= last - first
            if left < 0:
                expected = f"a statement that is quoted in the section {_STATEMENTS[3:]!r}"
                raise SchemaError(f"statements[{n}].span", statement["span"], expected)
            filled.append({**statement, "sentences": sentences[first:last]})
        else:
            filled.append(statement)
    return filled


def _bounds(place: Any) -> tuple[int, int]:
    """Where a span begins and ends; nowhere, if it is none."""
    if type(place) is dict and type(place.get("start")) is type(place.get("end")) is int:
        return place["start"], place["end"]
    return -1, -1
