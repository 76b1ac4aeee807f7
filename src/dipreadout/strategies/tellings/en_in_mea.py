"""How India's foreign ministry tells of meetings: data only, read as ``Telling`` says."""

from __future__ import annotations

from dipreadout.strategies.tellings.en import MEETS
from dipreadout.strategies.tellings.en import OF_OTHERS as ENGLISH

__all__ = ["TELLING"]

TELLING = ENGLISH.told_by(
    "in-mea",
    "IN",
    sides_of="IN | India | Indian | New Delhi, Mumbai",
    names_of="""
        IN | m | Arvind Malhotra | Malhotra
        IN | f | Meenakshi Sundaresan | Sundaresan
        IN | m | Vasanth Raghunathan | Raghunathan
        IN | m | Rakesh Menon | Menon
    """,
    titles_of="""
        Prime Minister | Prime Minister | prime ministers
        External Affairs Minister | External Affairs Minister | foreign ministers
        Foreign Secretary | Foreign Secretary
        Minister of Commerce and Industry | Minister | ministers
    """,
    home_venues="""
        [Hyderabad House]
    """,
    kind_titles=MEETS,
    times="""
        {month} {day}, {year}
        {day} {month} {year}
    """,
)
