"""Zip archives that are the same for the same files, and that do not burst when they are opened."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Iterable
from typing import Final

from dipreadout.errors import LimitError, ReadoutError, SchemaError

__all__ = ["FAULTS", "pack", "unpack"]

_LIMIT: Final = 1 << 29
"""Bytes that the files of an archive may have together: half a million pages of text."""

_EPOCH: Final = (1980, 1, 1, 0, 0, 0)
"""The first moment that an archive can state."""


def pack(files: Iterable[tuple[str, bytes]]) -> bytes:
    """The files in a zip archive, without the time of day. The inverse of ``unpack``."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files:
            info = zipfile.ZipInfo(name, _EPOCH)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system, info.external_attr = 3, 0o644 << 16
            archive.writestr(info, data)
    return target.getvalue()


def unpack(data: bytes) -> dict[str, bytes]:
    """The files of a zip archive by their names, whatever folder they are in.

    Raises ``SchemaError`` for what is no archive, and ``LimitError`` for more than the memory may hold.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _contents(archive)
    except ReadoutError:
        raise
    except FAULTS as error:
        raise SchemaError("archive", data, f"a zip archive that is whole ({error})") from error


FAULTS: Final = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,
    OSError,
    OverflowError,
    RuntimeError,
    ValueError,
    struct.error,
)
"""What the standard library raises for archives that are broken, encrypted, or compressed in another way."""


def _contents(archive: zipfile.ZipFile) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    left = _LIMIT
    for info in archive.infolist():
        if info.is_dir():
            continue
        if info.filename in found:
            raise SchemaError("archive", info.filename, "no second file of this name")
        if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise SchemaError(f"archive, {info.filename}", info.compress_type, "stored or deflated files")
        # What the archive says about sizes is its own claim, so no more is read than may be.
        with archive.open(info) as file:
            found[info.filename] = file.read(left + 1)
        left -= len(found[info.filename])
        if left < 0:
            raise LimitError("bytes in the archive", _LIMIT - left, _LIMIT)
    return found
