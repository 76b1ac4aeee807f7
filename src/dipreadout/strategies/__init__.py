"""Random readouts for property tests, ours and yours (needs ``hypothesis``).

``readouts()`` draws any valid value, also such as no page has ever printed: what a program does with readouts
it should do with all of these. ``told(language)`` draws a meeting and a page that tells of it in prose, for
programs that begin with a page; ``laid_out`` sets a page in a publisher's layout, in HTML. The others draw
the parts that a test of less may want.
"""

from __future__ import annotations

from hypothesis import strategies as st

from dipreadout.strategies import telling as _telling
from dipreadout.strategies.arbitrary import lines, meetings, participants, prose, readouts, sources, spans
from dipreadout.strategies.assembling import Told, tales
from dipreadout.strategies.casting import cast
from dipreadout.strategies.laying_out import laid_out

__all__ = [
    "Told",
    "laid_out",
    "lines",
    "meetings",
    "participants",
    "prose",
    "readouts",
    "sources",
    "spans",
    "told",
]


def told(language: str, *, publisher: str | None = None) -> st.SearchStrategy[Told]:
    """A meeting drawn at random, and a page that tells of it in a language (BCP 47), as a publisher does.

    Without a publisher it is told as China's ministry does.

    Raises ``UnsupportedLanguageError`` for a language that nobody has taught to tell, and ``SchemaError`` for
    a publisher whose accounts nobody has in it.

    >>> from hypothesis import given
    >>> from dipreadout import parse_text
    >>> @given(told("en"))
    ... def is_read_as_told(tale):
    ...     assert parse_text(tale.page, publisher="cn-mfa") == tale.readout
    >>> is_read_as_told()
    """
    spoken = _telling.get(language, publisher)
    return cast(spoken).flatmap(lambda people: tales(spoken, people))
