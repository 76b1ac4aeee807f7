"""Zip archives: the pages in them, in the order of the archive's directory."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from typing import BinaryIO, Final

from dipreadout.corpus.containers._base import Asked, Container, Item, is_page
from dipreadout.corpus.outcomes import failure_of
from dipreadout.errors import SchemaError
from dipreadout.formats._archive import FAULTS

__all__ = ["CONTAINER"]


def _read(file: BinaryIO, asked: Asked) -> Iterator[Item]:
    try:
        archive = zipfile.ZipFile(file)
    except FAULTS as error:
        raise SchemaError("archive", file.name, f"a zip archive that is whole ({error})") from error
    with archive:
        for member in archive.infolist():
            if is_page(member.filename):
                yield _page(archive, member, asked.limit)


def _page(archive: zipfile.ZipFile, member: zipfile.ZipInfo, limit: int) -> Item:
    try:
        with archive.open(member) as page:
            return Item(member.filename, page.read(limit + 1))
    except FAULTS as error:
        fault = SchemaError("member", member.filename, f"one that is whole and not encrypted ({error})")
        return Item(member.filename, failure_of(fault))


CONTAINER: Final = Container(name="zip archive", suffixes=(".zip",), read=_read)
