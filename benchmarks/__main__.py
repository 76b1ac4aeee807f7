"""Run every benchmark and print its table."""

from __future__ import annotations

from benchmarks import imports, lengths, peers

if __name__ == "__main__":
    print("\n\n".join(measure() for measure in (imports.measure, peers.measure, lengths.measure)))
