"""From the characters of a TEI document to its elements, valid against the schema."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Any, Final

from lxml import etree

from dipreadout.errors import SchemaError
from dipreadout.formats._tei_names import NAMESPACE

__all__ = ["XML_ID", "line_of", "parse", "schema_text"]

XML_ID: Final = "{http://www.w3.org/XML/1998/namespace}id"


def parse(data: str | bytes) -> etree._Element:
    """The root of a valid document."""
    root = _well_formed(data)
    declared: Any = root.getroottree().docinfo
    if declared.doctype:
        raise SchemaError("document type", declared.doctype, "no document type declaration, and no entities")
    if root.tag != f"{{{NAMESPACE}}}TEI":
        raise SchemaError(line_of(root), root.tag, f"an element TEI of the namespace {NAMESPACE}")
    if not _schema().validate(root):
        raise _invalid(root)
    return root


def line_of(element: etree._Element) -> str:
    """Where an element stands, for errors."""
    return f"line {element.sourceline}"


def schema_text() -> str:
    """The schema as it is shipped."""
    return files("dipreadout.formats").joinpath("dipreadout.rng").read_text(encoding="utf-8")


def _well_formed(data: str | bytes) -> etree._Element:
    if not isinstance(data, (str, bytes)):
        raise SchemaError("source", data, "TEI as str or bytes")
    encoding = None
    if isinstance(data, str):
        encoding = "utf-8"
        try:
            data = data.encode()
        except UnicodeEncodeError as error:
            raise SchemaError(f"character {error.start}", data[error.start], "no lone surrogate") from error
    parser = etree.XMLParser(
        encoding=encoding,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        fault = (error.msg or "no document").partition(", line ")[0]
        raise SchemaError(f"line {error.lineno or 1}", fault, "well-formed XML, no id twice") from error


@cache
def _schema() -> etree.RelaxNG:
    return _fresh_schema()


def _fresh_schema() -> etree.RelaxNG:
    return etree.RelaxNG(etree.fromstring(schema_text().encode()))


def _invalid(root: etree._Element) -> SchemaError:
    """The first fault; a schema of its own, as the shared one may be telling another thread's."""
    schema = _fresh_schema()
    schema.validate(root)
    line, found = next(((fault.line, fault.message) for fault in schema.error_log), (1, "a document"))
    return SchemaError(f"line {line}", found, "a document valid against dipreadout.rng")
