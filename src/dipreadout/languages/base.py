"""``Language``: everything that differs between one language and another, as one value.

A language module holds data and no algorithm. The reading compiles the data once and asks no more questions.

*Phrases* stand one to a line, in lower case, words separated by single spaces; ``  # …`` begins a remark.
``*`` stands for words in between (none, or up to ``GAP``, commas apart, never across the end of the
sentence), ``**`` for up to ``LONG_GAP``; ``|`` parts alternatives, and square brackets mark the words that
count as the expression where that is not the whole: ``had|held * [exchange of views] on``. ``~`` stands for
adverbs (none, or any number); where there are some, what follows them is the expression: ``a ~ souligné``.
*Words* stand one after the other, separated by white space.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from dipreadout import gazetteer
from dipreadout.errors import SchemaError
from dipreadout.model import MeetingKind, PartOfDay, VisitKind

__all__ = ["GAP", "LONG_GAP", "Language", "phrases"]

GAP = 8
"""How many words ``*`` may stand for."""
LONG_GAP = 20
"""How many words ``**`` may stand for."""


def phrases(block: str | tuple[str, ...]) -> tuple[str, ...]:
    """The phrases of a block of text, one to a line, without its remarks.

    >>> phrases('''
    ... pointed out
    ... had * [exchange of views]  # nominal
    ... ''')
    ('pointed out', 'had * [exchange of views]')
    """
    if not isinstance(block, str):
        return block
    lines = (line.partition("  #")[0].strip() for line in block.splitlines())
    return tuple(filter(None, lines))


def _words(block: str | frozenset[str]) -> frozenset[str]:
    """The words of a block of text.

    A word that stands twice is a slip, and shows when the language is loaded.
    """
    return frozenset(_once("words", block.split())) if isinstance(block, str) else block


def _once(field: str, entries: Any) -> Any:
    seen: set[str] = set()
    for entry in entries:
        if entry in seen:
            raise SchemaError(field, entry, "each entry once")
        seen.add(entry)
    return entries


def _distinct(_: Any, attribute: attrs.Attribute[Any], value: Any) -> None:
    _once(attribute.name, value)


def _phrases_by(_: Any, attribute: attrs.Attribute[Any], value: Any) -> None:
    _once(attribute.name, [phrase for block in value.values() for phrase in phrases(block)])


def _pieces(block: str | tuple[tuple[str, ...], ...]) -> tuple[tuple[str, ...], ...]:
    """The forms of each entry: ``noted / notes / noting``."""
    if not isinstance(block, str):
        return block
    return tuple(tuple(form.strip() for form in line.split(" / ")) for line in phrases(block))


def _rows(block: str | tuple[gazetteer.Name, ...]) -> tuple[gazetteer.Name, ...]:
    """The names of a block of text: ``city CN Pekino``."""
    if not isinstance(block, str):
        return block
    rows = (line.split(maxsplit=2) for line in phrases(block))
    return tuple(gazetteer.Name(form, code, gazetteer.NameKind(kind)) for kind, code, form in rows)


def _forms(_: Any, attribute: attrs.Attribute[Any], value: Any) -> None:
    _once(attribute.name, [form for forms in value for form in forms])


@attrs.frozen(kw_only=True, eq=False)
class Language:
    """One language, as the reading needs to know it: each field says what the reading does with it."""

    code: str
    """BCP 47."""
    name: str
    """Its name in English."""
    common: frozenset[str] = attrs.field(default="", converter=_words)
    """Words so frequent that they tell the language of a text."""

    names: tuple[gazetteer.Name, ...] = attrs.field(default="", converter=_rows)
    """What states, organisations and cities are called, beside what the gazetteer has for the language: one
    to a line, after its kind and code, ``state PE Peruo``."""

    # Words
    spaced: bool = True
    """Whether white space parts its words; else the words of its phrases do, the longest first."""
    cased: bool = True
    """Whether names have capitals; else a name is what no phrase, office or ``filler`` has a word of."""
    alike: Mapping[str, str] = attrs.field(factory=dict)
    """Characters to what they count as when words are compared: others, or nothing."""
    alike_initials: Mapping[str, str] = attrs.field(factory=dict)
    """The same, of the first letter of a word: of capitals, which may be printed without their accents."""
    elisions: frozenset[str] = attrs.field(default="", converter=_words)
    """Words that lose their last letter before a vowel, as they are then written: ``l'``."""
    enclitics: frozenset[str] = attrs.field(default="", converter=_words)
    """Verbs with the subject glued behind, which is a token of its own: ``a-t-il``."""
    proclitics: frozenset[str] = attrs.field(default="", converter=_words)
    """Words glued before another, which is a known one or stands by itself elsewhere in the text."""
    suffixes: frozenset[str] = attrs.field(default="", converter=_words)
    """Pronouns glued behind a word, which is then no name."""
    before_suffix: Mapping[str, str] = attrs.field(factory=dict)
    """Letters that a word ends with before one of them, to those that it ends with alone."""
    bound_article: str = ""
    """The article, where it is glued to its noun; it counts for nothing when words are compared."""
    endings: frozenset[str] = attrs.field(default="", converter=_words)
    """Endings of case and number, which count for nothing when words are compared; ``ск-ий`` is one only
    after ``ск``."""
    declensions: Mapping[str, str] = attrs.field(factory=dict)
    """Endings of names in the nominative to those that stand for them in other cases, a hyphen for none."""
    stems: Mapping[str, str] = attrs.field(factory=dict)
    """Words to what they are compared by, where that is no part of them: ``посол``, else ``посла``."""
    exact: frozenset[str] = attrs.field(default="", converter=_words)
    """Words that are compared with their endings, which tell what they mean: "sides" beside "side"."""
    fillers: frozenset[str] = attrs.field(default="", converter=_words)
    """Other words, of which no name is made; of use where names have no capitals."""
    bound: Mapping[str, str] = attrs.field(factory=dict)
    """Words of one character that count only after one of these, where no white space parts words: 京 after
    在. After nothing: only where a run of characters begins, as 日 does after a number."""
    shared_subject: bool = False
    """Whether a clause without a subject has that of the clause before: ``顾长风起身相迎，说``."""
    null_subject: bool = False
    """Whether a sentence may leave its subject out: a verb then goes on with the last speaker."""
    free_order: bool = False
    """Whether phrases stand before a subject, and between it and its verb, with no comma."""
    relative_comma: bool = False
    """Whether a comma stands before each of the ``relatives`` that begin a clause; the same words without one
    stand before whom they tell more of."""
    office_comma: bool = False
    """Whether a comma may part an office from the name after it: ``el presidente de Perú, Ana Roe,``."""
    definite_office_comma: bool = False
    """Whether one does where an article stands before the office and a mark after the name: ``the President
    of Peru, Ana Roe,``."""
    office_brackets: bool = True
    """Whether an abbreviation in brackets at the end of an office is part of it."""
    titles_follow: bool = False
    """Whether an office or a title of address follows the name as well: ``顾长风主席``."""
    narrates_midway: bool = False
    """Whether what was done may be told in the middle of a paragraph; else that is what somebody said."""
    tenseless: bool = False
    """Whether verbs have no tense: ``future`` words then tell it, from anywhere in the verb's clause."""
    office_list: bool = False
    """Whether a comma joins several offices of one person: ``член Политбюро, министр Роэ``."""
    modifiers_follow: bool = False
    """Whether a word of an office may follow what it tells more of: ``Affaires étrangères``."""
    genitives: bool = False
    """Whether what an office is of follows it in a case of its own, with no word between: "мэр Лимы"."""

    # Sentences
    ends: str = ".!?"
    """The marks that end a sentence."""
    abbreviations: frozenset[str] = attrs.field(default="", converter=_words)
    """What a full stop may follow without ending a sentence: always."""
    closing_abbreviations: frozenset[str] = attrs.field(default="", converter=_words)
    """The same, unless one of the ``starters`` follows: these end sentences too."""
    final_abbreviations: frozenset[str] = attrs.field(default="", converter=_words)
    """Those of them that are the last word of a sentence wherever a capital follows: "and others"."""
    numbering: frozenset[str] = attrs.field(default="", converter=_words)
    """Abbreviations only before a number."""
    dateline_ends: frozenset[str] = attrs.field(default="", converter=_words)
    """What ends an agency's dateline where no dash does: ``新华社北京5月14日电``."""
    starters: frozenset[str] = attrs.field(default="", converter=_words)
    """Words that, with a capital, begin a sentence and no name."""

    # Time
    months: Mapping[str, int] = attrs.field(factory=dict)
    """Name, as printed in dates, to number."""
    weekdays: Mapping[str, int] = attrs.field(factory=dict)
    """Name to number, Monday is 0."""
    lower_calendar: bool = False
    """Whether months and days of the week have no capitals: within a sentence, one that has is a name."""
    relative_days: Mapping[str, int] = attrs.field(factory=dict)
    """Expression to days after the publication."""
    ordinals: str = ""
    """What may follow the number of a day, alternatives parted by ``|``."""
    until: str = "-"
    """What stands between the first and the last of several days, alternatives parted by ``|``."""
    dates: tuple[str, ...] = attrs.field(default="", converter=phrases, validator=_distinct)
    """Formats of a day, the fuller before the shorter: ``{month} {day}, {year}``. Slots: ``{day}``,
    ``{month}``, ``{month_number}``, ``{year}``, ``{weekday}``, ``{relative}``, ``{until}``, and for the last
    of several days ``{last_day}``, ``{last_month}``; the rest is a regular expression, in which a group
    ``shown`` may hold the words that are the day."""
    own_days: tuple[str, ...] = attrs.field(default="", converter=phrases, validator=_distinct)
    """The same, of a day that is the encounter's wherever it stands: ``今天（{month}{day}日）``."""
    parts_of_day: Mapping[PartOfDay, str] = attrs.field(factory=dict, validator=_phrases_by)
    """The phrases for each part."""

    # What took place
    encounters: Mapping[MeetingKind, str] = attrs.field(factory=dict, validator=_phrases_by)
    """Verbs that open a readout, by the kind of encounter that they tell of: the form in the text, then
    those in titles: ``met with / meets with``."""
    openings: Mapping[MeetingKind, str] = attrs.field(factory=dict, validator=_phrases_by)
    """Verbs that open a readout right before whom was met, and elsewhere mean something else: "welcomed"."""
    title_nouns: Mapping[MeetingKind, str] = attrs.field(factory=dict, validator=_phrases_by)
    """What tells of an encounter in a title without a verb: "Roe's call with Lima"."""
    meeting_clauses: tuple[str, ...] = attrs.field(default="", converter=phrases, validator=_distinct)
    """What tells of a meeting beside another verb: "Roe said when meeting Lima"."""
    event_nouns: Mapping[MeetingKind, str] = attrs.field(factory=dict, validator=_phrases_by)
    """Nouns for an encounter, where it is itself the subject of one of the ``passives``."""
    passives: tuple[str, ...] = attrs.field(default="", converter=phrases, validator=_distinct)
    """Verbs that tell that an encounter was held."""
    kinds: Mapping[MeetingKind, str] = attrs.field(factory=dict, validator=_phrases_by)
    """Words in the opening that tell the kind more exactly than the verb does."""
    visits: Mapping[VisitKind, str] = attrs.field(factory=dict, validator=_phrases_by)
    """Kinds of visit."""
    future: tuple[str, ...] = attrs.field(default="", converter=phrases, validator=_distinct)
    """What makes an encounter one to come."""
    requests: tuple[str, ...] = attrs.field(default="", converter=phrases, validator=_distinct)
    """What precedes the party that asked for the encounter."""
    requested: tuple[str, ...] = attrs.field(default="", converter=phrases, validator=_distinct)
    """What says that the counterpart asked for it."""
    margins: tuple[str, ...] = attrs.field(default="", converter=phrases, validator=_distinct)
    """What precedes the occasion on whose margins it was."""
    place_words: frozenset[str] = attrs.field(default="", converter=_words)
    """Prepositions before a city."""
    place_nouns: frozenset[str] = attrs.field(default="", converter=_words)
    """Nouns before a city, which are no part of its name: "the city of"."""
    day_words: frozenset[str] = attrs.field(default="", converter=_words)
    """Prepositions before a day."""
    hosting: frozenset[str] = attrs.field(default="", converter=_words)
    """Verbs of the host, which say with ``hosted_at`` where somebody was received."""
    hosted_at: frozenset[str] = attrs.field(default="", converter=_words)
    """What stands between such a verb and the place: "welcomed Roe to Lima"."""
    venue_words: frozenset[str] = attrs.field(default="", converter=_words)
    """Prepositions before a venue."""
    venue_links: frozenset[str] = attrs.field(default="", converter=_words)
    """What stands between the words of a venue's name."""
    visit_nouns: frozenset[str] = attrs.field(default="", converter=_words)
    """Nouns for a visit."""
    visit_links: frozenset[str] = attrs.field(default="", converter=_words)
    """What stands between a visit and the country visited."""
    separately: frozenset[str] = attrs.field(default="", converter=_words)
    """What says that several people were met one after the other."""
    houses: frozenset[str] = attrs.field(default="", converter=_words)
    """Those of the venues that are called by a city where they are not: "Hyderabad House"."""
    venues: frozenset[str] = attrs.field(default="", converter=_words)
    """What a venue's name holds."""
    not_readouts: Mapping[str, str] = attrs.field(factory=dict, validator=_phrases_by)
    """Kind of page to the phrases in its title or first sentence that give it away."""
    outsiders: tuple[str, ...] = attrs.field(default="", converter=phrases, validator=_distinct)
    """What says of people without a name that they are not the publisher's own."""
    beginnings: Mapping[str, str] = attrs.field(factory=dict, validator=_phrases_by)
    """Kind of page to the phrases with which its first paragraph begins."""
    ceremonies: tuple[str, ...] = attrs.field(default="", converter=phrases, validator=_distinct)
    """Ceremonies whose guests took part in the encounter."""
    questions: tuple[str, ...] = attrs.field(default="", converter=phrases, validator=_distinct)
    """What a question or an answer of a transcript begins with."""

    # People
    honorifics: frozenset[str] = attrs.field(default="", converter=_words)
    """Titles of address, not part of name or office."""
    given_honorifics: frozenset[str] = attrs.field(default="", converter=_words)
    """Those of them that are given names as well, between others."""
    heads: frozenset[str] = attrs.field(default="", converter=_words)
    """Words that name an office by themselves."""
    references: Mapping[str, str] = attrs.field(factory=dict)
    """What the holders of offices are called as well, to those offices: ``mandatario``, a ``presidente``."""
    head_forms: frozenset[str] = attrs.field(default="", converter=_words)
    """Forms of them in other cases than the nominative that are compared by another stem."""
    office_words: frozenset[str] = attrs.field(default="", converter=_words)
    """Other words that names of offices and of institutions are made of."""
    office_links: frozenset[str] = attrs.field(default="", converter=_words)
    """What stands between those words."""
    agents: frozenset[str] = attrs.field(default="", converter=_words)
    """Links before whoever does what a passive tells."""
    from_sides: frozenset[str] = attrs.field(default="", converter=_words)
    """Links before a side that says what a passive tells: "from the Peruvian side it was noted"."""
    from_nouns: frozenset[str] = attrs.field(default="", converter=_words)
    """Nouns for a side after such a link."""
    person_links: frozenset[str] = attrs.field(default="", converter=_words)
    """Links before a person who met somebody, which belong to no office."""
    between: frozenset[str] = attrs.field(default="", converter=_words)
    """What stands before the first of those who met: "talks between Roe and Lima"."""
    of: frozenset[str] = attrs.field(default="", converter=_words)
    """Links between a name and the state after it: "President Roe of Peru"."""
    posted: frozenset[str] = attrs.field(default="", converter=_words)
    """Links before what the holder of an office deals with, not before whom they stand for."""
    stationed: frozenset[str] = attrs.field(default="", converter=_words)
    """Heads after which a city may stand as the post: "Consul General of Peru in Lima"."""
    private: frozenset[str] = attrs.field(default="", converter=_words)
    """Words of an office that stands for no state."""
    public: frozenset[str] = attrs.field(default="", converter=_words)
    """Words of an office that stands for a state although one of those is beside it: ``sénat``."""
    corporate: frozenset[str] = attrs.field(default="", converter=_words)
    """Heads that companies have too: with a house's name beside them they stand for no state."""
    office_endings: tuple[str, ...] = attrs.field(default="", converter=phrases, validator=_distinct)
    """How words end that may follow the head of an office, whatever they mean: as genitives do."""
    modifier_endings: tuple[str, ...] = attrs.field(default="", converter=phrases, validator=_distinct)
    """How unknown words end that follow a word of an office: as adjectives do, "affaires maghrébines"."""
    named: frozenset[str] = attrs.field(default="", converter=_words)
    """Nouns of an office that the name of what they mean follows: the "state" of Ohio."""
    before_head: frozenset[str] = attrs.field(default="", converter=_words)
    """The words of an office that stand before its head, where the others follow it: "general" secretary."""
    partisan: frozenset[str] = attrs.field(default="", converter=_words)
    """Words of an office that stands for a state, whatever name is beside it: "party"."""
    before_office: frozenset[str] = attrs.field(default="", converter=_words)
    """What may stand before an office without being part of it."""
    name_particles: frozenset[str] = attrs.field(default="", converter=_words)
    """Words in lower case within names."""
    given_names: frozenset[str] = attrs.field(default="", converter=_words)
    """People's names that could be taken for other words, or for words with something glued before them;
    where names have capitals, those that are of places too: "Israel", before another name."""
    noble: frozenset[str] = attrs.field(default="", converter=_words)
    """Titles of birth before a name, beside which an office may follow it: "Prince Roe, Premier"."""
    postnominals: frozenset[str] = attrs.field(default="", converter=_words)
    """Letters in capitals that follow a name without a comma and are none of it."""
    patronymics: frozenset[str] = attrs.field(default="", converter=_words)
    """Those of the particles after which any word is a name: "bin Sultan"."""
    name_suffixes: frozenset[str] = attrs.field(default="", converter=_words)
    """What follows a name after a comma and is part of it."""
    home_names: Mapping[str, str] = attrs.field(factory=dict)
    """State to a regular expression that the names of its people match in this language."""
    institutions: Mapping[str, str] = attrs.field(factory=dict, validator=_phrases_by)
    """State to what its institutions are called without its name."""
    counterparts: tuple[str, ...] = attrs.field(default="", converter=phrases, validator=_distinct)
    """Words for somebody of the same office on the other side, after the state's adjective."""
    charges: frozenset[str] = attrs.field(default="", converter=_words)
    """Words of offices that begin a clause about what they are in charge of: ``负责欧洲事务的副部长``."""
    office_numbers: frozenset[str] = attrs.field(default="", converter=_words)
    """What stands beside the number of an office: ``第79届联大主席``."""
    list_ends: frozenset[str] = attrs.field(default="", converter=_words)
    """What ends a list of names: ``甲、乙等``."""
    leads: frozenset[str] = attrs.field(default="", converter=_words)
    """Verbs of those who head others, in a clause before what it tells more of: ``率领的代表团``."""
    not_present: tuple[str, ...] = attrs.field(default="", converter=phrases, validator=_distinct)
    """What precedes people who are only talked about."""
    relatives: frozenset[str] = attrs.field(default="", converter=_words)
    """Words that begin a clause about what stands before it."""
    accompanied: tuple[str, ...] = attrs.field(default="", converter=phrases, validator=_distinct)
    """What precedes those who were there beside the principals."""
    including: tuple[str, ...] = attrs.field(default="", converter=phrases, validator=_distinct)
    """What precedes those of a delegation who were met with it: "which included"."""
    presence: tuple[str, ...] = attrs.field(default="", converter=phrases, validator=_distinct)
    """What follows those who were present."""
    presence_before: tuple[str, ...] = attrs.field(default="", converter=phrases, validator=_distinct)
    """What precedes those who were present."""

    # Speech
    cues: tuple[tuple[str, ...], ...] = attrs.field(default="", converter=_pieces, validator=_forms)
    """Reporting expressions: past, present and participle of each."""
    attitudes: tuple[str, ...] = attrs.field(default="", converter=phrases, validator=_distinct)
    """Reporting expressions that report where a person is their subject; of a side, somebody says it."""
    joint_cues: tuple[str, ...] = attrs.field(default="", converter=phrases, validator=_distinct)
    """Reporting expressions that need more than one speaker."""
    agreements: frozenset[str] = attrs.field(default="", converter=_words)
    """Those that one speaker may use as well: with all sides as the subject, they mark a statement of all."""
    joint_participles: tuple[str, ...] = attrs.field(default="", converter=phrases, validator=_distinct)
    """What reports, in the very sentence that opens, what all sides talked about."""
    event_cues: tuple[str, ...] = attrs.field(default="", converter=phrases, validator=_distinct)
    """Verbs by which an encounter itself tells what was talked about: "The call focused on"."""
    passive_cues: tuple[str, ...] = attrs.field(default="", converter=phrases, validator=_distinct)
    """Passives that report an opinion of whoever spoke before: "hope was expressed"."""
    purposes: tuple[str, ...] = attrs.field(default="", converter=phrases, validator=_distinct)
    """What an encounter was for, where one of those who met then did so: "to [thank]"."""
    joint_purposes: tuple[str, ...] = attrs.field(default="", converter=phrases, validator=_distinct)
    """The same, where all did: "to [discuss]"."""
    talking: frozenset[str] = attrs.field(default="", converter=_words)
    """Verbs of an encounter that report by themselves where what was talked about follows: "spoke"."""
    subject_links: frozenset[str] = attrs.field(default="", converter=_words)
    """What precedes what was talked about, after those verbs: "about"."""
    topics: tuple[str, ...] = attrs.field(default="", converter=phrases, validator=_distinct)
    """Passives that report what all sides talked about or agreed on."""
    narration: tuple[str, ...] = attrs.field(default="", converter=phrases, validator=_distinct)
    """Verbs that tell what was done, not what was said."""
    narrated_passives: tuple[str, ...] = attrs.field(default="", converter=phrases, validator=_distinct)
    """Passives that tell what was done."""
    verb_endings: tuple[str, ...] = attrs.field(default="", converter=phrases, validator=_distinct)
    """How the past of an unknown verb ends."""
    joint_verb_endings: tuple[str, ...] = attrs.field(default="", converter=phrases, validator=_distinct)
    """The same of all sides together."""
    tense_tells: bool = False
    """Whether what is reported stands in another tense than the verb that reports it."""
    helpers: frozenset[str] = attrs.field(default="", converter=_words)
    """Auxiliaries of which the past of an unknown verb has one, where it is a compound."""
    adverbs: frozenset[str] = attrs.field(default="", converter=_words)
    """What may stand between a speaker and the verb."""
    clitics: frozenset[str] = attrs.field(default="", converter=_words)
    """Pronouns, and particles, that stand between a speaker and the verb too, and begin no sentence as
    adverbs do."""
    object_pronouns: frozenset[str] = attrs.field(default="", converter=_words)
    """Those of them that stand for whom the verb's subject met: "Roe l'a reçu"."""
    additions: frozenset[str] = attrs.field(default="", converter=_words)
    """Those adverbs that go on from what all sides said before: "both sides also noted"."""
    auxiliaries: frozenset[str] = attrs.field(default="", converter=_words)
    """Those adverbs that make the verb one of the time before the encounter."""
    adverbials: tuple[str, ...] = attrs.field(default="", converter=phrases, validator=_distinct)
    """The same, of several words."""
    adverb_endings: tuple[str, ...] = attrs.field(default="", converter=phrases, validator=_distinct)
    """How other such words end."""
    singular_pronouns: frozenset[str] = attrs.field(default="", converter=_words)
    """Pronouns for one speaker."""
    first_person: frozenset[str] = attrs.field(default="", converter=_words)
    """Pronouns for whoever tells the account, where one of those who met does: "Today I met with Roe"."""
    first_person_plural: frozenset[str] = attrs.field(default="", converter=_words)
    """Pronouns for that one and those whom they met."""
    courtesies: frozenset[str] = attrs.field(default="", converter=_words)
    """What stands for the guest, and never for the publisher's own people: "His Majesty"."""
    plural_pronouns: frozenset[str] = attrs.field(default="", converter=_words)
    """Pronouns for several speakers."""
    thing_pronouns: frozenset[str] = attrs.field(default="", converter=_words)
    """Pronouns for a side."""
    shared_pronouns: Mapping[str, str] = attrs.field(factory=dict)
    """Pronouns for one speaker that may stand for a side too, to the articles that it then has."""
    as_for: tuple[str, ...] = attrs.field(default="", converter=phrases, validator=_distinct)
    """What names the speaker before a pronoun takes its place: "Quant à Roe, il a indiqué"."""
    clefts: tuple[str, ...] = attrs.field(default="", converter=phrases, validator=_distinct)
    """What begins a sentence whose first relative begins no clause: "C'est à Lima que Roe a rencontré"."""
    interlocutors: tuple[str, ...] = attrs.field(default="", converter=phrases, validator=_distinct)
    """What somebody is called who met the last speaker, before the adjective of a state or without one."""
    joint_determiners: tuple[str, ...] = attrs.field(default="", converter=phrases, validator=_distinct)
    """What stands before ``joint_nouns``."""
    both: frozenset[str] = attrs.field(default="", converter=_words)
    """Determiners with which any noun means all sides together."""
    joint_nouns: tuple[str, ...] = attrs.field(default="", converter=phrases, validator=_distinct)
    """Nouns that, after one of the determiners, mean all sides together."""
    summits: Mapping[str, str] = attrs.field(factory=dict)
    """Words of ``joint_nouns`` to the offices of which all must hold one who met: else others are meant."""
    joint_subjects: tuple[str, ...] = attrs.field(default="", converter=phrases, validator=_distinct)
    """Other expressions for all sides together."""
    side_nouns: frozenset[str] = attrs.field(default="", converter=_words)
    """Nouns that, beside a state's name or adjective, mean that side: ``the Peruvian side``."""
    sources: tuple[str, ...] = attrs.field(default="", converter=phrases, validator=_distinct)
    """What precedes whoever said it, without a verb: "according to"."""
    own_sources: tuple[str, ...] = attrs.field(default="", converter=phrases, validator=_distinct)
    """The same with a pronoun, for whoever spoke last: "in her words"."""
    addressing: frozenset[str] = attrs.field(default="", converter=_words)
    """Reporting verbs whose object may be a side, which is then no subject where nothing else is."""
    telling: frozenset[str] = attrs.field(default="", converter=_words)
    """Those of them that never lack an object, which may be a person as well."""
    groups: frozenset[str] = attrs.field(default="", converter=_words)
    """Nouns for speakers without a name."""
    modals: frozenset[str] = attrs.field(default="", converter=_words)
    """Verbs that are none of saying: after one, a group without a name is the subject of something else."""
    articles: frozenset[str] = attrs.field(default="", converter=_words)
    """Articles and other determiners."""
    conjunctions: frozenset[str] = attrs.field(default="", converter=_words)
    """Words between two people of one list."""
    before_verbs: frozenset[str] = attrs.field(default="", converter=_words)
    """Words that begin a phrase between a subject and its verb: ``顾长风在北京表示``."""
    attributive: frozenset[str] = attrs.field(default="", converter=_words)
    """What makes the verb before it tell more of the word after it: ``提出的建议``."""
    topic_words: frozenset[str] = attrs.field(default="", converter=_words)
    """Those of ``before_verbs`` that begin a phrase about a topic, in which other verbs may stand."""
    prepositions: frozenset[str] = attrs.field(default="", converter=_words)
    """Words that begin a phrase in which no verb's object stands."""
    replies: tuple[str, ...] = attrs.field(default="", converter=phrases, validator=_distinct)
    """What stands before the one who answers, in the same sentence: "to which Roe replied"."""
    contrasts: frozenset[str] = attrs.field(default="", converter=_words)
    """Words before a second speaker in the same sentence."""
    preambles: frozenset[str] = attrs.field(default="", converter=_words)
    """Words that begin a phrase before the speaker."""
    preamble_endings: tuple[str, ...] = attrs.field(default="", converter=phrases, validator=_distinct)
    """How other words end that begin such a phrase."""
    events: tuple[str, ...] = attrs.field(default="", converter=phrases, validator=_distinct)
    """Subjects of sentences about the encounter itself."""
    aside: tuple[str, ...] = attrs.field(default="", converter=phrases, validator=_distinct)
    """Beginnings of sentences about what happened before, after and around."""
