"""Files in every format: written whole or not at all, read as what their names say."""

from __future__ import annotations

import os
import secrets
import shutil
from collections.abc import Iterable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

from dipreadout.errors import SchemaError, nearest
from dipreadout.formats._base import Format, Holds
from dipreadout.model import Readout

__all__ = ["load", "module_of", "of_path", "save", "write_file"]

_CHUNK = 1 << 20
"""Bytes that are read at a time."""


def save(path: str | os.PathLike[str], readouts: Iterable[Readout], *, format: str | None = None) -> None:
    """Write readouts to a file, or a folder, in the format of its name, or in ``format``.

    It is written whole or not at all: beside its place, and then moved there. The inverse of ``load``.
    Raises ``SchemaError`` for a format that is not there, for more than one readout where the format holds
    one, for what the format cannot carry, and where a folder holds files that are not the format's: they are
    not replaced.

    >>> import dipreadout, tempfile
    >>> readout = dipreadout.parse("Premier Ana Lima met with President of Peru Tomas Berg in Lima.")
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     save(f"{folder}/meeting.json", [readout])
    ...     list(load(f"{folder}/meeting.json")) == [readout]
    True
    """
    target = Path(path)
    module = module_of(target, format)
    if module.FORMAT.holds is Holds.FOLDER:
        _write_folder(target, module.write_folder(readouts))
    elif module.FORMAT.holds is Holds.MANY:
        write_file(target, module.write_all(readouts))
    else:
        write_file(target, [module.write(_only(readouts, module.FORMAT))])


def load(path: str | os.PathLike[str], *, format: str | None = None) -> Iterator[Readout]:
    """The readouts in a file, or a folder, in the format of its name, or in ``format``; one by one.

    The inverse of ``save``. Raises ``SchemaError`` for a format that is not there or cannot be read back, and
    for data that break it.
    """
    source = Path(path)
    module = module_of(source, format)
    if not module.FORMAT.reads:
        raise SchemaError("format", module.FORMAT.name, "a format that can be read back")
    readouts: Iterator[Readout]
    if module.FORMAT.holds is Holds.FOLDER:
        readouts = module.read_folder({file.name: file.read_bytes() for file in sorted(source.iterdir())})
    elif module.FORMAT.holds is Holds.MANY:
        readouts = module.read_all(_chunks(source))
    else:
        readouts = iter([module.read(source.read_bytes())])
    return readouts


def of_path(path: str | os.PathLike[str]) -> str | None:
    """The format of a file's name: the one with the longest suffix that it has, ``None`` for none.

    >>> of_path("lima.json")
    'json'
    """
    from dipreadout import formats

    name = Path(path).name.lower()
    fitting = [
        (len(suffix), f.name) for f in formats.known() for suffix in f.suffixes if name.endswith(suffix)
    ]
    return max(fitting)[1] if fitting else None


def module_of(path: Path, format: str | None) -> Any:
    """The module of the format of a file's name, or of ``format``; ``SchemaError`` where there is none."""
    from dipreadout import formats

    name = format or of_path(path)
    if name is None:
        suffixes = sorted(suffix for known in formats.known() for suffix in known.suffixes)
        raise SchemaError("path", path.name, f"a name that ends with one of {', '.join(suffixes)}")
    if name not in formats.names():
        raise SchemaError(
            "format", name, f"one of {', '.join(formats.names())}{nearest(name, formats.names())}"
        )
    return import_module(f"dipreadout.formats.{name}")


def _only(readouts: Iterable[Readout], format: Format) -> Readout:
    several = list(readouts)
    if len(several) != 1:
        expected = f"exactly one, as a file of {format.title} holds one; several go into .jsonl or .csv.zip"
        raise SchemaError("readouts", len(several), expected)
    return several[0]


def _chunks(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            yield chunk


def write_file(target: Path, chunks: Iterable[str | bytes]) -> None:
    """Write a file whole or not at all."""
    fresh = _beside(target)
    try:
        with fresh.open("xb") as file:
            for chunk in chunks:
                file.write(chunk.encode() if isinstance(chunk, str) else chunk)
        fresh.replace(target)
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise


def _write_folder(target: Path, files: Iterable[tuple[str, bytes]]) -> None:
    fresh, old = _beside(target), _beside(target)
    try:
        fresh.mkdir()
        for name, chunk in files:
            with (fresh / name).open("ab") as file:
                file.write(chunk)
        _check_replaceable(target, fresh)
        if target.exists():
            target.rename(old)
        fresh.rename(target)
    except BaseException:
        if old.exists() and not target.exists():
            old.rename(target)
        shutil.rmtree(fresh, ignore_errors=True)
        raise
    shutil.rmtree(old, ignore_errors=True)


def _check_replaceable(target: Path, fresh: Path) -> None:
    """Raise where replacing a folder would take away what is not this library's."""
    if target.exists() and not target.is_dir():
        raise SchemaError("path", target.name, "a folder, or nothing yet")
    kept = {file.name for file in target.iterdir()} if target.exists() else set()
    others = sorted(kept - {file.name for file in fresh.iterdir()})
    if others:
        raise SchemaError("path", others[0], f"nothing in {target.name} but the files of this format")


def _beside(target: Path) -> Path:
    """A new name in the same folder, from which moving is one step."""
    return target.with_name(f".{target.name}.{secrets.token_hex(8)}")
