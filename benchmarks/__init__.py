"""Ratios to peers, the time of an import, and time against length: `make bench`."""
