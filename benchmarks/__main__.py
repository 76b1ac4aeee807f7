"""Run every benchmark and print its table."""

from __future__ import annotations

from benchmarks import formats, imports, languages, lengths, peers

if __name__ == "__main__":
    benchmarks = (imports.measure, peers.measure, languages.measure, lengths.measure, formats.measure)
    print("\n\n".join(measure() for measure in benchmarks))
