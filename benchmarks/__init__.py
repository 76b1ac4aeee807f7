"""Ratios to peers, the time of an import, and time against length, the speed of formats: `make bench`."""
