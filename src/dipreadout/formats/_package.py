"""The Frictionless data package that describes a folder of CSV tables: types, keys, and the codebook."""

from __future__ import annotations

import json
from typing import Any, Final

from dipreadout.errors import SchemaError
from dipreadout.formats._tables import LAYOUT, Column, Table, tables

__all__ = ["DESCRIPTOR", "check", "descriptor"]

DESCRIPTOR: Final = "datapackage.json"
"""The name of the file."""


def descriptor() -> str:
    """The data package (Frictionless, version 1) as JSON. It is the same for all readouts."""
    package = {
        "profile": "tabular-data-package",
        "name": "readouts",
        "title": "Diplomatic readouts",
        "dipreadout": LAYOUT,
        "resources": [_resource(table) for table in tables().values()],
    }
    return json.dumps(package, ensure_ascii=False, indent=1) + "\n"


def check(data: bytes) -> None:
    """Raise ``SchemaError`` where a descriptor is no JSON, or describes tables of another layout."""
    try:
        package = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise SchemaError(DESCRIPTOR, data, "JSON") from error
    layout = package.get("dipreadout") if isinstance(package, dict) else None
    if layout != LAYOUT:
        raise SchemaError(
            f"{DESCRIPTOR}, dipreadout", layout, f"{LAYOUT!r}, the version that this release reads"
        )


def _resource(table: Table) -> dict[str, Any]:
    schema: dict[str, Any] = {
        "fields": [_field(column) for column in table.columns],
        "missingValues": [""],
        "primaryKey": list(table.key),
    }
    if table.references:
        schema["foreignKeys"] = [
            {
                "fields": list(reference.columns),
                "reference": {"resource": reference.table, "fields": list(reference.key)},
            }
            for reference in table.references
        ]
    return {
        "profile": "tabular-data-resource",
        "name": table.name,
        "path": f"{table.name}.csv",
        "description": table.doc,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": {"lineTerminator": "\n"},
        "schema": schema,
    }


def _field(column: Column) -> dict[str, Any]:
    constraints: dict[str, Any] = {}
    if column.required and not column.derived:
        constraints["required"] = True
    if column.terms:
        constraints["enum"] = list(column.terms)
    field: dict[str, Any] = {"name": column.name, "type": column.kind.value, "description": column.doc}
    return {**field, "constraints": constraints} if constraints else field
