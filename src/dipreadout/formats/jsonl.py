r"""Many readouts in one file, as JSON Lines: each line the JSON of one, as ``dipreadout.dumps`` writes it.

All that a ``Readout`` holds is carried. Both ways are streams: what is held in memory is one line, of 64 MiB
at the most. Lines end with ``\n`` (reading takes ``\r\n`` as well); blank lines are passed over, and counted.

A bad line raises with its number and loses no other: the next call of ``next`` goes on behind it.

>>> import dipreadout
>>> good = dipreadout.dumps(dipreadout.parse("Premier Ana Lima met with President of Peru Tomas Berg."))
>>> reading = read_all([f"{good}\n", '{"schema": "dipreadout/1"}\n', f"{good}\n"])
>>> readouts, problems = [], []
>>> while True:
...     try:
...         readouts.append(next(reading))
...     except StopIteration:
...         break
...     except dipreadout.ReadoutError as problem:
...         problems.append(str(problem))
>>> len(readouts), problems
(2, ['line 2: text: found nothing, expected this key, which has no default'])
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from dipreadout.decoding import LIMIT
from dipreadout.errors import LimitError, SchemaError
from dipreadout.formats._base import Carries, Format, Holds
from dipreadout.formats.json import dumps, loads
from dipreadout.model import Readout

__all__ = ["FORMAT", "lines", "read_all", "write_all"]

FORMAT: Final = Format(
    name="jsonl",
    title="JSON Lines",
    suffixes=(".jsonl", ".ndjson"),
    holds=Holds.MANY,
    carries=Carries.VALUE,
    users="programs in any language; DuckDB, jq, pandas, Spark",
)


def write_all(readouts: Iterable[Readout]) -> Iterator[str]:
    r"""A line for each readout, as soon as it is there. The inverse of ``read_all``.

    Raises ``LimitError`` for a line that ``read_all`` would not take.

    >>> from dipreadout.model import Meeting
    >>> readout = Readout(text="They met.\n\nThey spoke.", language="en", meeting=Meeting(kind="talks"))
    >>> [line.count("\n") for line in write_all([readout, readout])]
    [1, 1]
    """
    for number, readout in enumerate(readouts, 1):
        line = dumps(readout)
        _check_size(number, len(line.encode()))
        yield f"{line}\n"


def read_all(chunks: Iterable[str | bytes]) -> Iterator[Readout]:
    """The readouts, one by one, of a file that comes in chunks of any size. The inverse of ``write_all``.

    Bytes are UTF-8, with or without a byte-order mark. Raises, for one line each, ``SchemaError`` whose path
    begins with the line's number (``line 3: statements[0].cue``), and ``LimitError`` for more than 64 MiB;
    the next ``next`` goes on behind that line.

    >>> next(read_all(["{"]))
    Traceback (most recent call last):
    dipreadout.errors.SchemaError: line 1 column 2: found '', expected JSON (expecting property name ...
    """
    # Unlike a generator, a map goes on after its function has raised.
    return map(_read, filter(_is_filled, enumerate(lines(chunks, LIMIT), 1)))


def _is_filled(numbered: tuple[int, bytes]) -> bool:
    line = numbered[1]
    return len(line) > LIMIT or line.strip() != b""


def _read(numbered: tuple[int, bytes]) -> Readout:
    number, line = numbered
    _check_size(number, len(line))
    try:
        return loads(line)
    except SchemaError as fault:
        # JSON's own faults have a line and a column, and that line is the first: it was handed in alone.
        column = fault.path.startswith("line 1 ")
        path = fault.path.removeprefix("line 1") if column else f": {fault.path}"
        raise SchemaError(f"line {number}{path}", fault.found, fault.expected) from fault.__cause__


def _check_size(number: int, size: int) -> None:
    if size > LIMIT:
        raise LimitError(f"bytes in line {number}", size, LIMIT)


def lines(chunks: Iterable[str | bytes], limit: int) -> Iterator[bytes]:
    """The lines, without what ends them; of one that is longer than the limit, no more than shows it.

    That one is handed out before its end is looked for, as there might be none.
    """
    line, is_out = bytearray(), False
    for chunk in chunks:
        for n, piece in enumerate(_encoded(chunk).split(b"\n")):
            if n > 0:
                if not is_out:
                    yield bytes(line)
                line, is_out = bytearray(), False
            line += piece[: limit + 1 - len(line)]
            if len(line) > limit and not is_out:
                is_out = True
                yield bytes(line)
    if line and not is_out:
        yield bytes(line)


def _encoded(chunk: object) -> bytes:
    if isinstance(chunk, bytes):
        return chunk
    if not isinstance(chunk, str):
        raise SchemaError("chunks", chunk, "chunks of JSON Lines as str or bytes")
    # A surrogate alone is no UTF-8, and so becomes the fault of its line.
    return chunk.encode("utf-8", "surrogatepass")
