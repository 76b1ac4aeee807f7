"""What every input must give: a valid readout that JSON carries, or an error of ours; nothing else."""

from __future__ import annotations

from typing import Final

import dipreadout
from fuzzing.cases import Case

__all__ = ["check"]

MESSAGE: Final = 2000
"""What the message of an error is shorter than."""


def check(case: Case) -> str:
    """``"readout"``, or the name of our error; whatever else is raised is a finding, and goes through."""
    try:
        page = dipreadout.read_page(case.source, **case.given)
    except dipreadout.ReadoutError as error:
        if isinstance(error, dipreadout.NotAReadoutError):
            raise AssertionError("a page of any kind is a page") from error
        return _name(error)
    try:
        explained = str(dipreadout.explain(page))
        readout = dipreadout.parse(case.source, **case.given)
    except dipreadout.ReadoutError as error:
        return _name(error)
    assert explained, "nothing is explained"
    assert dipreadout.loads(dipreadout.dumps(readout)) == readout, "JSON gives another readout"
    return "readout"


def _name(error: dipreadout.ReadoutError) -> str:
    assert 0 < len(str(error)) < MESSAGE, "an error without words, or without end"
    return type(error).__name__
