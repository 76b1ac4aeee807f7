"""One module a format, each a pair of inverse functions between a ``Readout`` and its written form."""
