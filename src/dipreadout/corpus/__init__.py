"""Many pages at once: from folders, archives, crawls and tables, over processes, in bounded memory.

``read`` gives an ``Outcome`` for each input, in order: a readout, or a failure that says what was wrong. One
bad page costs one failure, never the run. ``save`` writes a corpus to a file, and can be stopped and gone on
with.

>>> for outcome in read("examples/pages"):
...     print(outcome.number, outcome.readout.meeting.kind if outcome.readout else outcome.failure.error)
1 phone_call
2 meeting
3 NotAReadoutError
4 meeting
5 talks

What can be read: files and folders of pages (``.html``, ``.htm``, ``.txt``), zip and tar archives of them,
web archives (WARC), and tables of raw pages in JSON Lines and Parquet.
"""

from __future__ import annotations

from dipreadout.corpus.outcomes import Failure, Outcome
from dipreadout.corpus.reading import read
from dipreadout.corpus.runs import Tally, save

__all__ = ["Failure", "Outcome", "Tally", "read", "save"]
