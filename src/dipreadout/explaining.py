"""Why a page was read as it was: sentence by sentence, what each was taken for, and by which words."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from dipreadout import languages, publishers
from dipreadout.model import Readout, Span
from dipreadout.page import Page
from dipreadout.reading import Account, examine
from dipreadout.reading.cast import Sort
from dipreadout.reading.readings import Attends, Clause, Continues, Narrates, Opens, Reading, Reports, Speaks

__all__ = ["ExplainedSentence", "Explanation", "explain"]


@attrs.frozen(kw_only=True)
class ExplainedSentence:
    """One sentence, and what it was read as."""

    span: Span
    """Where it lies in the text (code points)."""
    text: str
    """The sentence as printed."""
    reading: str
    """``opens``, ``attends``, ``reports``, ``speaks``, ``continues`` or ``narrates``."""
    words: tuple[tuple[str, str], ...]
    """What decided it: a term of the field, and the words as printed, ``("cue", "pointed out")``."""
    statements: tuple[int, ...]
    """The statements that it belongs to, as indices of ``Readout.statements``; none for narration."""

    def __str__(self) -> str:
        because = "; ".join(f"{term} {words!r}" for term, words in self.words)
        told = ", ".join(f"statement {number}" for number in self.statements) or "narration"
        return f"{self.reading:<10} {told:<14} {self.text}" + (f"\n{'':<26}{because}" if because else "")


@attrs.frozen(kw_only=True)
class Explanation:
    """What was found in a page and why; ``print`` it."""

    sentences: tuple[ExplainedSentence, ...]
    """Every sentence, in order."""
    facts: tuple[tuple[str, str, str | None], ...]
    """Field of the meeting, its value, and the words that say so; ``None`` where the text has none."""
    people: tuple[tuple[str, str, str | None, str | None], ...]
    """Role, name, office and party of each participant."""

    def __str__(self) -> str:
        return "\n".join(self._lines())

    def _lines(self) -> Iterator[str]:
        yield from map(str, self.sentences)
        yield ""
        for field, value, words in self.facts:
            yield f"{field:<12} {value}" + (f" ({words!r})" if words else "")
        for role, name, office, party in self.people:
            yield f"{role:<12} {name} ({', '.join(filter(None, (office, party)))})"


def explain(source: Readout | Page) -> Explanation:
    """Read a page, or the text of a readout, once more and say what each sentence was read as.

    Of a corrected readout, the reading of its text is explained, not the corrections.
    Raises ``NotAReadoutError`` and ``UnsupportedLanguageError``, as ``parse`` does.

    >>> page = Page(language="en", paragraphs=[
    ...     "Premier Ana Lima met with President of Peru Tomas Berg in Lima.",
    ...     "Berg pointed out that trade grows. It will double.",
    ... ])
    >>> for sentence in explain(page).sentences:
    ...     print(sentence.reading, sentence.statements, sentence.words)
    opens () (('encounter', 'met with'),)
    reports (0,) (('source', 'Berg'), ('cue', 'pointed out'))
    continues (0,) ()
    """
    page = source if isinstance(source, Page) else _page(source)
    publisher = publishers.get(page.publisher)
    account = examine(page, languages.get(page.language), publisher.state, publisher.conventions)
    meeting = account.meeting
    return Explanation(
        sentences=tuple(_sentences(account)),
        facts=tuple(
            (field, str(value), meeting.evidence[field].of(page.text) if field in meeting.evidence else None)
            for field, value in attrs.asdict(meeting, recurse=False).items()
            if value is not None and field != "evidence"
        ),
        people=tuple(
            (entry.role.value, entry.name, entry.office, entry.party) for entry in account.roster.entries
        ),
    )


def _page(readout: Readout) -> Page:
    return Page(
        title=readout.title,
        paragraphs=readout.text.split("\n\n"),
        language=readout.language,
        published=readout.published,
        translations=readout.translations,
        source=readout.source,
    )


def _sentences(account: Account) -> Iterator[ExplainedSentence]:
    numbers: dict[int, list[int]] = {}
    for number, run in enumerate(account.runs):
        for line in run.lines:
            numbers.setdefault(line.sentence.span.start, []).append(number)
    tokens = account.scan.tokens
    for line in account.lines:
        yield ExplainedSentence(
            span=line.sentence.span,
            text=line.sentence.span.of(tokens.text),
            reading=type(line.reading).__name__.lower(),
            words=tuple(
                (term, tokens.quote(*words)) for term, words in _evidence(line.reading) if words is not None
            ),
            statements=tuple(numbers.get(line.sentence.span.start, ())),
        )


def _evidence(reading: Reading) -> Iterator[tuple[str, tuple[int, int] | None]]:
    match reading:
        case Opens(words):
            yield "encounter", words
        case Attends(words):
            yield "presence", words
        case Narrates(words):
            yield "narration", words
        case Reports(clauses):
            for clause in clauses:
                yield _source_term(clause), clause.source
                yield "cue", clause.cue
        case Speaks(_, source):
            yield "speaker", source
        case Continues():
            pass


def _source_term(clause: Clause) -> str:
    return _TERMS.get(clause.speaker.sort, "source")


_TERMS = {
    Sort.JOINT: "all sides",
    Sort.PARTY: "side",
    Sort.OTHER: "others",
    Sort.HE: "pronoun",
    Sort.THEY: "pronoun",
    Sort.IT: "pronoun",
}
