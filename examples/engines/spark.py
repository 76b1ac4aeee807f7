"""Read a folder of pages with Apache Spark, and print a line for each.

python examples/engines/spark.py examples/pages
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import pyarrow as pa
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql.pandas.types import from_arrow_schema

from dipreadout import arrow


def parse_batches(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    """What a worker of Spark does with its part of the pages."""
    # A publisher of your own is registered here, as each worker is a process of its own.
    yield from map(arrow.parse_batch, batches)


def outcomes(spark: SparkSession, folder: Path) -> DataFrame:
    """A row for each page: its path, and the readout or why there is none."""
    pages = spark.read.format("binaryFile").load(folder.resolve().as_uri())
    known = pages.selectExpr("path AS id", "content")
    return known.mapInArrow(parse_batches, from_arrow_schema(arrow.schema()))


def session() -> SparkSession:
    """Spark on this machine, with two workers of the Python that runs this."""
    os.environ |= {"PYSPARK_PYTHON": sys.executable, "SPARK_LOCAL_IP": "127.0.0.1"}
    settings = {
        "spark.log.level": "ERROR",
        "spark.ui.enabled": "false",
        "spark.sql.parquet.outputTimestampType": "TIMESTAMP_MICROS",
    }
    return SparkSession.builder.master("local[2]").config(map=settings).getOrCreate()


def parse_folder(folder: Path) -> pa.Table:
    """Start Spark, parse the pages, stop it again."""
    spark = session()
    try:
        return outcomes(spark, folder).toArrow()
    finally:
        spark.stop()


def lines(table: pa.Table) -> Iterator[str]:
    """A line for each page: its name, and what took place or why nobody knows."""
    for row in table.sort_by("id").to_pylist():
        readout = row["readout"]
        facts = [readout["meeting"]["date"], readout["meeting"]["kind"]] if readout else [row["error"]]
        yield " ".join([f"{Path(row['id']).name:24}", *map(str, facts)])


if __name__ == "__main__":
    print(*lines(parse_folder(Path(sys.argv[1] if len(sys.argv) > 1 else "examples/pages"))), sep="\n")
