"""Spans and evidence: runs of words, and which words say what."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dipreadout import Evidence, Meeting, MeetingKind, SchemaError, Span
from dipreadout.strategies import lines, spans

WORDS = Span(start=0, end=4)
REST = Span(start=5, end=9)


class TestSpan:
    """Half-open, in code points, never empty."""

    @given(st.data(), lines())
    def test_a_span_quotes_as_many_code_points_as_it_is_long(self, data: st.DataObject, text: str) -> None:
        """Units are code points, whatever the script."""
        span = data.draw(spans(text))
        assert len(span) == len(span.of(text))
        assert span.of(text) == "".join(char for at, char in enumerate(text) if at in span)

    @given(st.data(), lines())
    def test_spans_sort_by_start_then_end(self, data: st.DataObject, text: str) -> None:
        """Sorting spans puts them in the order of the text."""
        drawn = data.draw(st.lists(spans(text)))
        assert sorted(drawn) == sorted(drawn, key=lambda span: (span.start, span.end))

    @given(st.data(), lines())
    def test_overlap_is_a_shared_code_point(self, data: st.DataObject, text: str) -> None:
        """Two spans overlap exactly when some position lies in both."""
        one, other = data.draw(spans(text)), data.draw(spans(text))
        shares = any(at in one and at in other for at in range(len(text)))
        assert one.overlaps(other) == other.overlaps(one) == shares

    @given(st.data(), lines())
    def test_a_span_in_another_has_all_its_positions_there(self, data: st.DataObject, text: str) -> None:
        """``in`` means the same for spans as for positions."""
        one, other = data.draw(spans(text)), data.draw(spans(text))
        assert (one in other) == all(at in other for at in range(one.start, one.end))

    def test_other_things_are_not_in_a_span(self) -> None:
        """Words are looked for in the quotation, not in the span."""
        assert "They" not in WORDS

    @pytest.mark.parametrize(
        ("start", "end", "message"),
        [
            pytest.param(
                -1, 3, "start: found -1, expected a whole number of code points, 0 or more", id="negative"
            ),
            pytest.param(
                True, 3, "start: found True, expected a whole number of code points, 0 or more", id="bool"
            ),
            pytest.param(
                0, 3.0, "end: found 3.0, expected a whole number of code points, 0 or more", id="float"
            ),
            pytest.param(
                0,
                10**5000,
                "end: found an integer of 16610 bits, expected a whole number of code points, 0 or more",
                id="huge",
            ),
            pytest.param(3, 3, "end: found 3, expected more than start, 3", id="empty"),
            pytest.param(3, 1, "end: found 1, expected more than start, 3", id="backwards"),
        ],
    )
    def test_no_span_without_words(self, start: Any, end: Any, message: str) -> None:
        """A span that covers nothing, or nothing countable, cannot be made."""
        with pytest.raises(SchemaError) as caught:
            Span(start=start, end=end)
        assert str(caught.value) == message


class TestEvidence:
    """A mapping that cannot be changed."""

    def test_equal_and_hashed_alike_whatever_the_order(self) -> None:
        """Evidence is a mapping, and mappings have no order."""
        one, other = Evidence({"date": WORDS, "kind": REST}), Evidence([("kind", REST), ("date", WORDS)])
        assert one == other == {"date": WORDS, "kind": REST}
        assert hash(one) == hash(other)

    def test_later_changes_of_the_source_do_not_reach_it(self) -> None:
        """It is a copy, so a frozen meeting stays as it is."""
        spans = {"kind": WORDS}
        evidence = Meeting(kind=MeetingKind.TALKS, evidence=spans).evidence
        spans["kind"] = REST
        assert evidence["kind"] == WORDS

    def test_repr_evaluates_to_an_equal_value(self) -> None:
        """The ``repr`` is the expression that makes it."""
        assert repr(Evidence({"kind": WORDS})) == "Evidence({'kind': Span(start=0, end=4)})"
