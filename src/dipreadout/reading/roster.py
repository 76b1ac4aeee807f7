"""Mentions to participants: which names are one person, in whose office, for which side."""

from __future__ import annotations

import attrs

from dipreadout.model import Role
from dipreadout.reading.lexicon import Kind
from dipreadout.reading.people import Mention
from dipreadout.reading.scan import Class, Scan

__all__ = ["Entry", "Roster"]


@attrs.define
class Entry:
    """One person, as far as the text has been read."""

    role: Role
    names: list[tuple[str, ...]] = attrs.field(factory=list)
    """The forms of the name, as folded words, in the order met."""
    name: str = ""
    """The longest form, as printed."""
    office: str | None = None
    """The longest office printed beside the name."""
    party: str | None = None
    private: bool = False
    """Whether the office stands for no state."""

    def is_called(self, words: tuple[str, ...]) -> bool:
        """Whether these words are a form of the name: a part of it in a row, the whole of it in another order."""
        return any(
            _within(words, name) or _within(name, words) or sorted(words) == sorted(name)
            for name in self.names
        )


def _within(part: tuple[str, ...], whole: tuple[str, ...]) -> bool:
    size = len(part)
    return any(whole[at : at + size] == part for at in range(len(whole) - size + 1))


@attrs.define
class Roster:
    """The people of one readout, in the order in which they are first named."""

    home: str | None
    """The publisher's state."""
    entries: list[Entry] = attrs.field(factory=list)

    def find(self, words: tuple[str, ...]) -> Entry | None:
        """The one person whom these words can name; ``None`` for nobody, or for several."""
        called = [entry for entry in self.entries if entry.is_called(words)]
        exact = [entry for entry in called if words in entry.names]
        for choice in (exact, called, [e for e in called if e.role is Role.PRINCIPAL]):
            if len(choice) == 1:
                return choice[0]
        return None

    def add(self, scan: Scan, mention: Mention, role: Role) -> Entry:
        """Enter a person whom ``mention`` names, or add to what is known of them."""
        words = name_words(scan, mention)
        entry = self.find(words)
        if entry is None:
            entry = Entry(role)
            self.entries.append(entry)
        self.enrich(entry, scan, mention)
        return entry

    def enrich(self, entry: Entry, scan: Scan, mention: Mention) -> None:
        """Add to what is known of a person: a longer name, a longer office, a side."""
        words = name_words(scan, mention)
        printed = scan.tokens.quote(*mention.name)
        if words not in entry.names:
            entry.names.append(words)
        if len(printed) > len(entry.name):
            entry.name = printed
        if mention.office is not None:
            office = scan.tokens.quote(*mention.office)
            if entry.office is None or len(office) > len(entry.office):
                entry.office = office
            party, private = _represents(scan, *mention.office)
            if (
                scan.lexicon.home_name(" ".join(words)) is not None
                and not private
                and scan.place(mention.office[0]) is None
            ):
                party = self.home
            entry.party = entry.party or party
            entry.private = entry.private or private
        entry.party = entry.party or mention.of or _counterpart(scan, mention)

    def settle(self, scan: Scan) -> None:
        """Give a side to those whose office names none: the publisher's own by their names, others by the context."""
        foreign = self._foreign(scan)
        for entry in self.entries:
            if entry.party is not None or entry.private:
                continue
            if self._is_home(scan, entry) or foreign is None:
                entry.party = self.home
            else:
                entry.party = foreign

    def _is_home(self, scan: Scan, entry: Entry) -> bool:
        home_name = scan.lexicon.home_name
        return any(home_name(" ".join(words)) is not None for words in entry.names)

    def _foreign(self, scan: Scan) -> str | None:
        """The other side: that of another participant, else the state that the text speaks of most."""
        for entry in self.entries:
            if entry.party not in (None, self.home):
                return entry.party
        named = scan.states()
        named.pop(self.home or "", None)
        return named.most_common(1)[0][0] if named else None


_REGIONS = frozenset({"EU"})
"""Parties whose adjectives name a part of the world as well."""


def name_words(scan: Scan, mention: Mention) -> tuple[str, ...]:
    """The name, folded, without full stops."""
    return tuple(w for w in scan.tokens.words[slice(*mention.name)] if w not in (".", ","))


def _represents(scan: Scan, start: int, end: int) -> tuple[str | None, bool]:
    """The side that an office stands for, and whether it stands for none."""
    language = scan.language
    words = scan.tokens.words
    named = [match for at in range(start, end) if (match := scan.place(at)) is not None and at >= start]
    party = None
    for match in named:
        before = words[match.start - 1] if match.start > start else ""
        if before in language.articles and match.start - 2 >= start:
            before = words[match.start - 2]
        # "European" inside an office is of its subject; a state's adjective tells whose office it is.
        of_subject = match.kind is Kind.ADJECTIVE and match.value in _REGIONS and match.start > start
        if match.kind is not Kind.CITY and before not in language.posted and not of_subject:
            party = match.value
            break
    private = any(words[at] in language.private for at in range(start, end))
    if private and (party is None or (party.isupper() and len(party) == 2)):
        return None, True
    if party is None and _names_institution(scan, start, end):
        return None, True
    return party, False


def _names_institution(scan: Scan, start: int, end: int) -> bool:
    """Whether the office is one of a house with a name of its own: "Chairman of Acme"."""
    words = scan.tokens.words
    heads = [words[at] for at in range(start, end) if scan.class_of(at) is Class.HEAD]
    return all(head in scan.language.corporate for head in heads) and any(
        scan.class_of(at) is Class.NAME
        and scan.class_of(at - 1) in (Class.LINK, Class.NAME)
        and not scan.tokens.printed(at).isupper()
        for at in range(start + 1, end)
    )


def _counterpart(scan: Scan, mention: Mention) -> str | None:
    """The side of "his Peruvian counterpart", which is no office."""
    at = mention.start - 1
    words = scan.tokens.words
    if at < 1 or words[at] not in scan.language.counterparts:
        return None
    match = scan.place(at - 1)
    return match.value if match is not None else None
