"""Readouts as TEI P5, in the habits of parliamentary corpora (Parla-CLARIN, ParlaMint).

``write`` and ``read`` are inverses, and all that a ``Readout`` holds is carried:

- ``bibl`` in ``sourceDesc`` has title, publisher, time of publication, addresses (``idno type="URI"``, an
  archive's with ``subtype="archive"``), time of retrieval, digest, and translations as ``relatedItem``;
- ``setting`` has place, venue, country, days, occasion and initiator, and an ``activity`` for the kind;
- ``listPerson`` and ``listOrg`` have participants and parties. An id that no ``xml:id`` can be stands in an
  ``idno``;
- a paragraph is a ``p``, a sentence an ``s``, a statement a ``said``: ``@who`` points at persons, or at the
  party that speaks, ``@corresp`` at the parties of anybody else, ``@direct`` is ``inapplicable`` where only
  some words are quoted. A statement of several paragraphs is several ``said``, linked by ``@next`` and
  ``@prev``. Statements that begin with the same sentence nest; that says nothing of who quotes whom;
- mentions are ``persName``, the words that name a speaker and the cue ``seg``, both with ``@corresp``, the
  evidence ``date``, ``time``, ``placeName`` and ``rs``, with the name of the field as ``@type``. What crosses
  a sentence's edge or another of these is a ``span`` in ``standOff`` instead, between two ``anchor``.

A line break inside a paragraph never occurs, so the text comes back exactly. An anchor between two paragraphs
stands in the middle of the blank line. The RELAX NG schema, a customisation of TEI, lies in the package as
``dipreadout.rng``; reading validates against it, and refuses document type declarations and with them all
entities. ``publicationStmt`` is about the file, not about the readout: an archive may fill it in, and reading
ignores it.
"""

from __future__ import annotations

from typing import Final

from dipreadout.errors import SchemaError
from dipreadout.formats import _tei_write
from dipreadout.formats._base import Carries, Format, Holds
from dipreadout.model import Readout

__all__ = ["FORMAT", "read", "schema", "write"]

FORMAT: Final = Format(
    name="tei",
    title="TEI P5",
    suffixes=(".tei.xml", ".tei"),
    holds=Holds.ONE,
    carries=Carries.VALUE,
    users="archives; corpora such as ParlaMint; XPath and XSLT",
)


def write(readout: Readout) -> str:
    """The readout as a TEI document. The inverse of ``read``.

    Raises ``SchemaError`` for more than 64 statements that share a sentence, and for some nine million bytes
    of text, which readers of XML refuse.

    >>> from dipreadout.model import Meeting
    >>> document = write(Readout(text="They met.", language="en", meeting=Meeting(kind="talks")))
    >>> document.splitlines()[-4:]
    ['<p>They met.</p>', '</body>', '</text>', '</TEI>']
    """
    if not isinstance(readout, Readout):
        raise SchemaError("readout", readout, "a Readout")
    return _tei_write.document(readout)


def read(data: str | bytes) -> Readout:
    """The readout that a TEI document holds. The inverse of ``write``.

    Raises ``SchemaError``, with the line or the field, where it is not well formed, not valid against
    ``schema()``, or no readout.

    >>> read("<TEI/>")
    Traceback (most recent call last):
    dipreadout.errors.SchemaError: line 1: found 'TEI', expected an element TEI of the namespace \
http://www.tei-c.org/ns/1.0
    """
    from dipreadout.formats import _tei_parse, _tei_read

    return _tei_read.readout(_tei_parse.parse(data))


def schema() -> str:
    """The RELAX NG schema that documents are valid against, in its XML syntax.

    >>> schema().startswith('<?xml version="1.0" encoding="UTF-8"?>')
    True
    """
    from dipreadout.formats import _tei_parse

    return _tei_parse.schema_text()
