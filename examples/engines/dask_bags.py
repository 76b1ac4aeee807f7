"""Read a folder of pages with a Dask bag, and print a line for each.

python examples/engines/dask_bags.py examples/pages
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import pyarrow as pa
from dask import bag

from dipreadout import arrow


def parse_files(paths: Iterable[Path]) -> list[pa.RecordBatch]:
    """What a worker of Dask does with its part of the paths."""
    # A publisher of your own is registered here, as each worker is a process of its own.
    pages = [{"id": str(path), "content": path.read_bytes()} for path in paths]
    return [arrow.parse_batch(pa.RecordBatch.from_pylist(pages, arrow.page_schema()))]


def outcomes(folder: Path) -> bag.Bag:
    """Batches with a row for each page: its path, and the readout or why there is none."""
    return bag.from_sequence(sorted(folder.iterdir()), npartitions=2).map_partitions(parse_files)


def parse_folder(folder: Path) -> pa.Table:
    """Parse the pages with two processes, which start for it and stop after it."""
    batches = outcomes(folder).compute(scheduler="processes", num_workers=2)
    return pa.Table.from_batches(batches, arrow.schema())


def lines(table: pa.Table) -> Iterator[str]:
    """A line for each page: its name, and what took place or why nobody knows."""
    for row in table.sort_by("id").to_pylist():
        readout = row["readout"]
        facts = [readout["meeting"]["date"], readout["meeting"]["kind"]] if readout else [row["error"]]
        yield " ".join([f"{Path(row['id']).name:24}", *map(str, facts)])


if __name__ == "__main__":
    print(*lines(parse_folder(Path(sys.argv[1] if len(sys.argv) > 1 else "examples/pages"))), sep="\n")
