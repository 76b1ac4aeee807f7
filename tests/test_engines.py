"""The examples on Spark, Ray and Dask, run as their users run them: the same rows as one process gives.

``make test-engines`` installs the engines and runs these tests, which others leave out.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from dipreadout import Readout, ReadoutError, parse
from dipreadout.arrow import Failure, from_batch, schema

pytestmark = pytest.mark.engines

EXAMPLES = Path(__file__).parents[1] / "examples"
SCRIPTS = [EXAMPLES / "engines" / name for name in ("dask_bags.py", "ray_data.py", "spark.py")]
IDS = [script.stem for script in SCRIPTS]

PRINTED = """\
call.txt                 2024-06-12 phone_call
meeting.html             2024-05-06 meeting
press-conference.html    NotAReadoutError
sidelines.txt            2024-09-24 meeting
talks.html               2024-08-20 talks
"""

# The function of an example, and what it gives in a file: the engines keep to a process of their own.
WRITE = """\
import pyarrow, runpy, sys
from pathlib import Path

table = runpy.run_path(sys.argv[1])["parse_folder"](Path(sys.argv[2]))
with pyarrow.ipc.new_file(sys.argv[3], table.schema) as file:
    file.write_table(table)
"""

# The same rows as files that Spark itself has written.
WRITE_PARQUET = """\
import runpy, sys
from pathlib import Path

example = runpy.run_path(sys.argv[1])
spark = example["session"]()
example["outcomes"](spark, Path(sys.argv[2])).write.parquet(sys.argv[3])
spark.stop()
"""


def run(home: Path, *arguments: str | Path) -> str:
    """What a program prints, away from the user's own folder, and where clocks show another time."""
    # Ray keeps its logs in a folder, whose name must be short as there are sockets in it.
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as logs:
        result = subprocess.run(
            [sys.executable, *arguments],
            capture_output=True,
            check=False,
            cwd=home,
            encoding="utf-8",
            env={**os.environ, "HOME": str(home), "TZ": "Asia/Kathmandu", "RAY_TMPDIR": logs},
        )
    assert result.returncode == 0, result.stderr
    return result.stdout


def alone(page: bytes) -> Readout | Failure:
    """What a page is by itself."""
    try:
        return parse(page)
    except ReadoutError as error:
        return Failure(error=type(error).__name__, message=str(error))


@pytest.mark.parametrize("script", SCRIPTS, ids=IDS)
def test_a_line_for_each_page(script: Path, tmp_path: Path) -> None:
    """What the example prints of the sample pages."""
    assert run(tmp_path, script, EXAMPLES / "pages") == PRINTED


@pytest.mark.parametrize("script", SCRIPTS, ids=IDS)
def test_the_rows_are_those_of_one_process(script: Path, tmp_path: Path) -> None:
    """Of pages for more than one worker, some of them broken: every value, and every failure."""
    arrow = pytest.importorskip("pyarrow")
    folder, file = tmp_path / "pages", tmp_path / "rows.arrow"
    folder.mkdir()
    samples = sorted([*(EXAMPLES / "pages").iterdir(), *(EXAMPLES / "languages").iterdir()])
    for copy in range(4):
        for sample in samples:
            shutil.copy(sample, folder / f"{copy}-{sample.name}")
    (folder / "broken.html").write_bytes(b"<p>caf\xe9</p>")
    (folder / "blank.html").write_bytes(b" \n")
    run(tmp_path, "-c", WRITE, script, folder, file)
    table = arrow.ipc.open_file(file).read_all()
    assert table.schema.names == schema().names
    names = [Path(id).name for id in table.column("id").to_pylist()]
    found = dict(zip(names, from_batch(table), strict=True))
    assert len(names) == len(found)
    assert found == {page.name: alone(page.read_bytes()) for page in folder.iterdir()}


def test_parquet_that_spark_has_written(tmp_path: Path) -> None:
    """Its timestamps keep their time zone."""
    parquet = pytest.importorskip("pyarrow.parquet")
    pages, target = EXAMPLES / "pages", tmp_path / "rows.parquet"
    run(tmp_path, "-c", WRITE_PARQUET, EXAMPLES / "engines" / "spark.py", pages, target)
    table = parquet.read_table(target)
    names = [Path(id).name for id in table.column("id").to_pylist()]
    found = dict(zip(names, from_batch(table), strict=True))
    assert found == {page.name: alone(page.read_bytes()) for page in pages.iterdir()}
