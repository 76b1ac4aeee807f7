"""Tar archives, compressed or not: the pages in them, in their order, read once from beginning to end."""

from __future__ import annotations

import lzma
import tarfile
import zlib
from collections.abc import Iterator
from typing import BinaryIO, Final

from dipreadout.corpus.containers._base import Asked, Container, Item, is_page
from dipreadout.errors import SchemaError

__all__ = ["CONTAINER"]

_FAULTS: Final = (tarfile.TarError, EOFError, OSError, ValueError, lzma.LZMAError, zlib.error)


def _read(file: BinaryIO, asked: Asked) -> Iterator[Item]:
    try:
        with tarfile.open(fileobj=file, mode="r|*") as archive:
            for member in archive:
                page = archive.extractfile(member) if member.isreg() and is_page(member.name) else None
                # What a stream has passed is of no more use, and the archive keeps it else.
                archive.members = []  # type: ignore[attr-defined]
                if page is not None:
                    yield Item(member.name, page.read(asked.limit + 1))
    except _FAULTS as error:
        raise SchemaError("archive", file.name, f"a tar archive that is whole ({error})") from error


CONTAINER: Final = Container(
    name="tar archive", suffixes=(".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tar.xz"), read=_read
)
