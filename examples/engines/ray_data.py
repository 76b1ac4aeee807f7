"""Read a folder of pages with Ray Data, and print a line for each.

python examples/engines/ray_data.py examples/pages
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pyarrow as pa
import ray

from dipreadout import arrow


def parse_batch(batch: pa.Table) -> pa.Table:
    """What a worker of Ray does with its part of the pages."""
    # A publisher of your own is registered here, as each worker is a process of its own.
    return arrow.parse_batch(batch)


def outcomes(folder: Path) -> ray.data.Dataset:
    """A row for each page: its path, and the readout or why there is none."""
    pages = ray.data.read_binary_files(str(folder), include_paths=True)
    known = pages.rename_columns({"path": "id", "bytes": "content"})
    return known.map_batches(parse_batch, batch_format="pyarrow")


def parse_folder(folder: Path) -> pa.Table:
    """Start Ray, parse the pages, stop it again."""
    os.environ["RAY_USAGE_STATS_ENABLED"] = "0"
    ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False)
    try:
        return pa.concat_tables(ray.get(outcomes(folder).to_arrow_refs()))
    finally:
        ray.shutdown()


def lines(table: pa.Table) -> Iterator[str]:
    """A line for each page: its name, and what took place or why nobody knows."""
    for row in table.sort_by("id").to_pylist():
        readout = row["readout"]
        facts = [readout["meeting"]["date"], readout["meeting"]["kind"]] if readout else [row["error"]]
        yield " ".join([f"{Path(row['id']).name:24}", *map(str, facts)])


if __name__ == "__main__":
    print(*lines(parse_folder(Path(sys.argv[1] if len(sys.argv) > 1 else "examples/pages"))), sep="\n")
