"""The tidy tables that spreadsheets, statistics packages and column stores get: what they are and hold.

One row is one thing, one cell one value, and keys lead from table to table. Columns are taken from the model:
its fields, their types, and their docstrings as the codebook. A ``Span`` is two columns, where it begins and
where it ends. Derived columns repeat what other columns say, for people to read; what they hold is checked
when it is read, and never the source of anything.
"""

from __future__ import annotations

import ast
import datetime as dt
import enum
import inspect
import textwrap
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import Any, Final, get_args

import attrs

from dipreadout.model import Meeting, Participant, Readout, Source, Span, Statement, Translation

__all__ = ["LAYOUT", "OWN", "Column", "Kind", "Reference", "Table", "docs", "tables"]

LAYOUT: Final = "tables/1"
"""The version of the tables. It changes when a column changes its name or its meaning."""

OWN: Final = "x_"
"""How the names of columns begin that people add for themselves, and that reading leaves aside."""


class Kind(enum.StrEnum):
    """What the cells of a column hold."""

    TEXT = "string"
    WHOLE = "integer"
    DAY = "date"
    MOMENT = "datetime"


@attrs.frozen(kw_only=True)
class Column:
    """A column, by the names that Frictionless has for such facts."""

    name: str
    """Its name, in the heading."""
    kind: Kind = Kind.TEXT
    """What its cells hold."""
    required: bool = True
    """Whether every row has a value there."""
    terms: tuple[str, ...] = ()
    """The only values that there are; none where any will do."""
    derived: bool = False
    """Whether it only repeats what other columns say."""
    doc: str
    """What it means, for the codebook."""


@attrs.frozen(kw_only=True)
class Reference:
    """Columns that name a row of another table by its key."""

    columns: tuple[str, ...]
    """Here."""
    table: str
    """The other table."""
    key: tuple[str, ...]
    """There."""


@attrs.frozen(kw_only=True)
class Table:
    """A table: its columns, the columns that tell its rows apart, and its ways into others."""

    name: str
    """Its name, and that of its file without the suffix."""
    doc: str
    """What one row is."""
    key: tuple[str, ...]
    """The columns that no two rows have alike."""
    columns: tuple[Column, ...]
    """In their order."""
    references: tuple[Reference, ...] = ()
    """Every one to a table before this one."""
    numbered: bool = False
    """Whether the last column of the key counts, so that rows may stand in any order."""

    def column(self, name: str) -> Column | None:
        """The column of this name, or ``None``."""
        return next((column for column in self.columns if column.name == name), None)


@cache
def docs(cls: type) -> dict[str, str]:
    """The docstrings of a class's attributes, by their names.

    They are no part of the running program, and are read from its source.

    >>> docs(Translation)["language"]
    'BCP 47.'
    """
    (tree,) = ast.parse(textwrap.dedent(inspect.getsource(cls))).body
    body = tree.body if isinstance(tree, ast.ClassDef) else []
    found: dict[str, str] = {}
    for field, after in pairwise(body):
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name):
            match after:
                case ast.Expr(value=ast.Constant(value=str(doc))):
                    found[field.target.id] = inspect.cleandoc(doc)
    return found


def _plain(doc: str) -> str:
    """A docstring as a reader of a table takes it: ``None`` is an empty cell there."""
    return " ".join(doc.replace("``None``", "empty").replace("``", "").split())


def _columns(cls: Any, *, but: tuple[str, ...] = ()) -> Iterator[Column]:
    """The columns of a class's fields, but for those that are tables of their own."""
    about = docs(cls)
    for field in attrs.fields(attrs.resolve_types(cls)):
        kinds = [kind for kind in get_args(field.type) or (field.type,) if kind is not type(None)]
        if field.name in but or ... in kinds or (attrs.has(kinds[0]) and kinds[0] is not Span):
            continue
        required = type(None) not in get_args(field.type)
        yield from _of_type(field.name, kinds, required=required, doc=_plain(about[field.name]))


def _of_type(name: str, kinds: list[Any], *, required: bool, doc: str) -> Iterator[Column]:
    kind = kinds[0]
    if kind is Span:
        yield from _span(f"{name}_", required=required, doc=doc)
    elif len(kinds) > 1:
        yield Column(name=name, kind=Kind.DAY, required=required, doc=f"{doc} The day.")
        yield Column(
            name=f"{name}_at",
            kind=Kind.MOMENT,
            required=False,
            doc=f"{doc} The moment, with its distance from UTC; empty where only a day is known.",
        )
    elif issubclass(kind, enum.StrEnum):
        yield Column(name=name, required=required, terms=tuple(term.value for term in kind), doc=doc)
    elif issubclass(kind, str):
        yield Column(name=name, required=required, doc=doc)
    elif issubclass(kind, dt.datetime):
        yield Column(name=name, kind=Kind.MOMENT, required=required, doc=doc)
    elif issubclass(kind, dt.date):
        yield Column(name=name, kind=Kind.DAY, required=required, doc=doc)


def _span(prefix: str = "", *, required: bool = True, derived: bool = False, doc: str = "") -> list[Column]:
    return [
        Column(
            name=prefix + edge,
            kind=Kind.WHOLE,
            required=required,
            derived=derived,
            doc=f"{doc} {about}".strip(),
        )
        for edge, about in _EDGES.items()
    ]


_EDGES: Final = {
    "start": "Where it begins: code points of the readout's text before it.",
    "end": "Where it ends: code points of the readout's text before the first that is no longer part of it.",
}

_READOUT: Final = Column(name="readout", kind=Kind.WHOLE, doc="The readout's number in this collection.")
_QUOTE: Final = Column(name="quote", required=False, derived=True, doc="Derived: the printed words.")


def _number(name: str, doc: str) -> Column:
    return Column(name=name, kind=Kind.WHOLE, doc=doc)


def _text(name: str, doc: str) -> Column:
    return Column(name=name, required=False, derived=True, doc=f"Derived: {doc}")


_OF_READOUT: Final = Reference(columns=("readout",), table="readouts", key=("readout",))


def _refers(column: str, table: str, key: str) -> Reference:
    return Reference(columns=("readout", column), table=table, key=("readout", key))


@cache
def tables() -> dict[str, Table]:
    """All tables by their names, those that others refer to before those that refer to them.

    >>> list(tables())
    ['readouts', 'participants', 'sentences', 'statements', 'speakers', 'parties', 'mentions', 'evidence', \
'translations']
    """
    person = docs(Participant)
    statement = _plain(docs(Statement)["parties"])
    meeting = tuple(_columns(Meeting))
    found = [
        Table(
            name="readouts",
            doc="A row for each readout: its text, where it came from, and what took place.",
            key=("readout",),
            columns=(_READOUT, *_columns(Readout), *_columns(Source), *meeting),
            numbered=True,
        ),
        Table(
            name="participants",
            doc="A row for each participant of a readout, in the order in which they are first named.",
            key=("readout", "participant"),
            columns=(
                _READOUT,
                Column(name="participant", doc=_plain(person["id"])),
                *_columns(Participant, but=("id",)),
            ),
            references=(_OF_READOUT,),
        ),
        Table(
            name="sentences",
            doc="A row for each sentence of a readout's text, narration too; statements are made of these.",
            key=("readout", "sentence"),
            columns=(
                _READOUT,
                _number("sentence", "The sentence's number in the readout; they come in its order."),
                *_span(),
                _QUOTE,
            ),
            references=(_OF_READOUT,),
            numbered=True,
        ),
        Table(
            name="statements",
            doc="A row for each statement: consecutive sentences attributed to the same speaker or speakers.",
            key=("readout", "statement"),
            columns=(
                _READOUT,
                _number("statement", "The statement's number in the readout; they come in its order."),
                _text("speaker", "who speaks: names, else the words that name the source, else the scope."),
                _text("quote", "the printed words of the statement."),
                *_columns(Statement, but=("span",)),
                _text("source_quote", "the printed words that name the speaker."),
                _text("cue_quote", "the printed words of the reporting expression."),
                _number("first_sentence", "The number of its first sentence."),
                _number("last_sentence", "The number of its last sentence."),
                *_span(required=False, derived=True, doc="Derived, from its sentences."),
            ),
            references=(
                _OF_READOUT,
                _refers("first_sentence", "sentences", "sentence"),
                _refers("last_sentence", "sentences", "sentence"),
            ),
            numbered=True,
        ),
        Table(
            name="speakers",
            doc="A row for each participant to whom a statement is attributed; its scope is person.",
            key=("readout", "statement", "participant"),
            columns=(
                _READOUT,
                _number("statement", "The statement's number."),
                Column(name="participant", doc="The participant who speaks."),
                _text("name", "the participant's name."),
            ),
            references=(
                _refers("statement", "statements", "statement"),
                _refers("participant", "participants", "participant"),
            ),
        ),
        Table(
            name="parties",
            doc="A row for each side that a statement is attributed to.",
            key=("readout", "statement", "party"),
            columns=(
                _READOUT,
                _number("statement", "The statement's number."),
                Column(name="party", doc=statement),
            ),
            references=(_refers("statement", "statements", "statement"),),
        ),
        Table(
            name="mentions",
            doc="A row for each place where the text names a participant.",
            key=("readout", "participant", "mention"),
            columns=(
                _READOUT,
                Column(name="participant", doc="The participant who is named."),
                _number("mention", "The mention's number among the participant's; they come in its order."),
                *_span(),
                _QUOTE,
            ),
            references=(_refers("participant", "participants", "participant"),),
            numbered=True,
        ),
        Table(
            name="evidence",
            doc="A row for each fact of the meeting for which words of the text are known.",
            key=("readout", "field"),
            columns=(
                _READOUT,
                Column(
                    name="field",
                    terms=tuple(column.name for column in meeting),
                    doc="The column of the table readouts that the words are about.",
                ),
                *_span(),
                _QUOTE,
            ),
            references=(_OF_READOUT,),
        ),
        Table(
            name="translations",
            doc="A row for each other language that the page says it is also published in.",
            key=("readout", "translation"),
            columns=(
                _READOUT,
                _number("translation", "The translation's number; they come in the page's order."),
                *_columns(Translation),
            ),
            references=(_OF_READOUT,),
            numbered=True,
        ),
    ]
    return {table.name: table for table in found}
