"""What was said, drawn at random and told in prose: blocks of sentences, with the voices that they give."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

import attrs
from hypothesis import strategies as st

from dipreadout.model import MeetingKind, Scope, SpeechMode
from dipreadout.strategies.casting import (
    Cast,
    Named,
    Person,
    agreement,
    chance,
    columns,
    named,
    pick,
    together,
)
from dipreadout.strategies.telling import Side, Subject, Telling
from dipreadout.strategies.words import (
    PLAIN,
    Filling,
    Form,
    Words,
    capital,
    fill,
    glued,
    inflected,
    marked,
    sentence,
    slots,
)

__all__ = ["Block", "Line", "Scene", "Voice", "ended", "joint", "speeches"]

T = TypeVar("T")


@attrs.frozen
class Voice:
    """On whose behalf something is said."""

    scope: Scope
    speakers: tuple[str, ...] = ()
    parties: tuple[str, ...] = ()


@attrs.frozen
class Line:
    """A sentence, and whether it begins a paragraph."""

    words: Words
    begins: bool = False


@attrs.frozen
class Block:
    """Sentences that belong together: a statement, or two of one sentence with two speakers, or narration."""

    lines: tuple[Line, ...]
    voices: tuple[Voice, ...] = ()
    mode: SpeechMode = SpeechMode.INDIRECT

    @property
    def flows(self) -> bool:
        """Whether it may stand in the middle of a paragraph.

        What all said, and what nobody said, would be taken there for something that the last speaker said.
        """
        return bool(self.voices) and self.voices[0].scope is not Scope.JOINT


@attrs.frozen(eq=False)
class Scene:
    """What every step of the drawing needs."""

    draw: st.DrawFn
    cast: Cast
    telling: Telling

    def pick(self, options: Sequence[T]) -> T:
        """One of the options."""
        return pick(self.draw, options)

    def chance(self, one_in: int) -> bool:
        """Whether something happens that does once in so many times."""
        return chance(self.draw, one_in)

    def named(self, person: Person) -> Named:
        """Somebody as they are named after the opening."""
        return named(self.draw, person, self.telling)

    def other(self, person: Person) -> Named:
        """Whom somebody speaks to, as they are named after the opening."""
        return self.named(self.cast.other(person))

    def also(self) -> str:
        """An adverb before the verb, sometimes."""
        if not self.chance(self.telling.also_once_in):
            return ""
        return f"{self.pick(self.telling.also)}{self.telling.space}"

    def talk(self, speaker: Person) -> Talk:
        """What somebody may say."""
        return Talk(self.draw, self.telling, speaker.side, self.cast.other(speaker).side)

    def line(self, words: Words, *, begins: bool = False) -> Line:
        """A whole sentence."""
        return Line(ended(words, self.telling), begins)


def ended(words: Words, telling: Telling) -> Words:
    """A whole sentence, written as the language writes it."""
    return sentence(glued(words, telling.sandhi), telling.stop)


@attrs.frozen(eq=False)
class Talk:
    """Between whom something is said, as its content needs to know it."""

    draw: st.DrawFn
    telling: Telling
    own: Side | None
    other: Side | None
    said: set[str] = attrs.field(factory=set)
    """What nobody says twice."""

    def told(self, formula: str, number: int = 0, form: Form = PLAIN, /, **given: Filling) -> Words:
        """A report: its cue marked as that of the speaker with this number, and its content drawn."""
        drawn = self._drawn(slots(formula) - given.keys())
        return fill(formula, "cue", str(number), form, **given, **drawn)

    def content(self, slot: str, form: Form = PLAIN) -> Words:
        """What fills a slot: one of its formulas, itself filled, with a capital if the slot has one."""
        name = slot.rstrip("2")
        column = columns(self.other if slot.endswith("2") else self.own).get(name)
        if column is not None:
            return fill("{column}", "", "", form, column=column)
        formulas = _formulas(self.telling, name.lower(), self.own, self.other)
        formula = pick(self.draw, [f for f in formulas if f not in self.said] or formulas)
        if not slots(formula):
            self.said.add(formula)
        own = attrs.evolve(form, agreement=self.own.agreement if self.own is not None else 0)
        words = fill(formula, "", "", own, **self._drawn(slots(formula)))
        return capital(words) if name[0].isupper() else words

    def _drawn(self, names: Iterable[str]) -> dict[str, Filling]:
        return {name: functools.partial(self.content, name) for name in names}


@functools.cache
def _formulas(telling: Telling, name: str, own: Side | None, other: Side | None) -> tuple[str, ...]:
    """What may fill a slot; private persons have no side to speak of."""

    def can_fill(slot: str) -> bool:
        bare = slot.rstrip("2").lower()
        if bare in telling.sides[telling.home].columns:
            return bare in columns(other if slot.endswith("2") else own)
        return bool(_formulas(telling, bare, own, other))

    formulas = telling.contents[name]
    if own is not None and other is not None:
        formulas += telling.contents.get(f"own_{name}", ())
    return tuple(formula for formula in formulas if all(map(can_fill, slots(formula))))


def speeches(scene: Scene) -> Iterator[Block]:
    """What was said: some paragraphs of this and that, then what all said together."""
    for _ in range(scene.pick((1, 2, 3, 4))):
        speaker = scene.pick(scene.cast.principals)
        forms = _FORMS if scene.cast.face_to_face else _FORMS_OF_CALLS
        yield from scene.pick(forms)(scene, speaker)
    yield from _together(scene)


def _voice(person: Person) -> Voice:
    return Voice(Scope.PERSON, (person.id,), person.parties)


def _source(who: Named, number: int = 0) -> Named:
    def source(form: Form) -> Words:
        words = who(form)
        return marked(words.text, "source", str(number), around=words.marks)

    return source


def _subject(subject: Subject, /, **given: Filling) -> Named:
    """Somebody without a name, as the source of what is told."""
    return _source(lambda form: fill(subject.printed, "", "", form, **given))


def _going_on(scene: Scene, talk: Talk, most: int) -> Iterator[Line]:
    """Sentences that go on with what was said and name nobody."""
    for _ in range(scene.pick(range(most + 1))):
        yield scene.line(talk.content("going_on"))


def _speech(scene: Scene, speaker: Person) -> Iterator[Block]:
    """A paragraph of one speaker: one report or several, each with what goes on."""
    talk = scene.talk(speaker)
    for n in range(scene.pick((1, 2, 3))):
        mixed = scene.chance(12)
        formulas, who = _reports(scene, speaker, first=n == 0)
        words = talk.told(
            scene.pick(scene.telling.mixed if mixed else formulas),
            0,
            speaker.form,
            who=_source(scene.named(speaker) if mixed else who),
            also=scene.also() if n else "",
            other=scene.other(speaker),
        )
        mode = SpeechMode.MIXED if mixed else SpeechMode.INDIRECT
        more = () if mixed else _going_on(scene, talk, 2)
        yield Block((scene.line(words, begins=n == 0), *more), (_voice(speaker),), mode)


def _reports(scene: Scene, speaker: Person, *, first: bool) -> tuple[Sequence[str], Named]:
    """How a report is put, and its speaker: after the first, also by a pronoun, or by nothing at all."""
    telling = scene.telling
    if first or not scene.chance(2):
        return telling.reports, scene.named(speaker)
    if telling.unnamed_reports and (not telling.pronouns or scene.chance(2)):
        return telling.unnamed_reports, lambda _: Words()
    pronoun = telling.pronouns[speaker.name.agreement]
    # Nobody writes "said he".
    reports = [formula for formula in telling.reports if 0 <= formula.find("{who}") < formula.find("[")]
    return reports, lambda form: Words(inflected(pronoun, form))


def _quotation(scene: Scene, speaker: Person) -> Iterator[Block]:
    """A paragraph of direct speech: in one sentence, or across several with the speaker first or last."""
    talk = scene.talk(speaker)
    telling = scene.telling

    def said(formula: str) -> Words:
        return talk.told(formula, 0, speaker.form, who=_source(scene.named(speaker)))

    between = [talk.content("Quoted") for _ in range(scene.pick((0, 1)))]
    match scene.pick(("whole", "first", "last")):
        case "first":
            told = [said(telling.quotes_begun), *between, talk.told(telling.quotes_end)]
        case "last":
            told = [talk.told(telling.quotes_begin), *between, said(telling.quotes_ended)]
        case _:
            told = [said(scene.pick(telling.quotes))]
    lines = (scene.line(words, begins=n == 0) for n, words in enumerate(told))
    yield Block(tuple(lines), (_voice(speaker),), SpeechMode.DIRECT)


def _side(scene: Scene, speaker: Person) -> Iterator[Block]:
    """A paragraph of a side that speaks as such; that of the home side for who has none."""
    subject = scene.pick(scene.telling.sides_as_speakers)
    if not slots(subject.printed) <= columns(speaker.side).keys():
        speaker = scene.cast.home
    side = speaker.side
    assert side is not None
    talk = scene.talk(speaker)
    words = talk.told(
        scene.pick(scene.telling.party_reports),
        0,
        Form(agreement=subject.agreement),
        who=_subject(subject, **columns(side)),
        also=scene.also(),
        other=scene.other(speaker),
    )
    lines = (scene.line(words, begins=True), *_going_on(scene, talk, 1))
    yield Block(lines, (Voice(Scope.PARTY, parties=(side.code,)),))


def _group(scene: Scene, _: Person) -> Iterator[Block]:
    """A sentence of people without names."""
    subject = scene.pick(scene.telling.groups)
    words = Talk(scene.draw, scene.telling, None, None).told(
        scene.pick(scene.telling.group_reports),
        0,
        Form(agreement=subject.agreement),
        who=_subject(subject),
    )
    yield Block((scene.line(words, begins=True),), (Voice(Scope.OTHER),))


def _contrast(scene: Scene, speaker: Person) -> Iterator[Block]:
    """A sentence of two speakers."""
    both = (speaker, scene.cast.other(speaker))
    one, another = (
        scene.talk(person).told(
            scene.pick(scene.telling.contrasted), n, person.form, who=_source(scene.named(person), n)
        )
        for n, person in enumerate(both)
    )
    words = fill(scene.pick(scene.telling.contrasts), one=one, another=another)
    yield Block((scene.line(words, begins=True),), tuple(map(_voice, both)))


_FORMS_OF_CALLS = (_speech, _speech, _speech, _speech, _speech, _quotation, _side, _contrast)
_FORMS = (*_FORMS_OF_CALLS, _group)


def joint(scene: Scene, *, begins: bool) -> Block:
    """A sentence of all who met."""
    words = _told_of_all(scene, scene.pick(scene.telling.joint), *_everybody(scene))
    return Block((scene.line(words, begins=begins),), (Voice(Scope.JOINT),))


def _told_of_all(scene: Scene, formula: str, they: Named, form: Form) -> Words:
    return scene.talk(scene.cast.home).told(formula, 0, form, they=_source(they), also=scene.also())


def _together(scene: Scene) -> Iterator[Block]:
    """What all said together: a paragraph of it, and a list."""
    telling = scene.telling
    if scene.chance(2):
        yield joint(scene, begins=True)
        if scene.chance(2):
            words = _once_more(scene)
            yield Block((scene.line(words),), (Voice(Scope.JOINT),))
    if scene.chance(6):
        talk = scene.talk(scene.cast.home)
        formula = scene.pick(telling.items)
        head = _told_of_all(scene, scene.pick(telling.lists), *_everybody(scene))
        items = [talk.told(formula, n=str(n)) for n in range(1, scene.pick((3, 4, 5)))]
        lines = (scene.line(words, begins=True) for words in (head, *items))
        yield Block(tuple(lines), (Voice(Scope.JOINT),))


def _once_more(scene: Scene) -> Words:
    """All who met again, with a word for them or without."""
    telling = scene.telling
    if telling.they and (not telling.passives or scene.chance(2)):
        they = scene.pick(telling.they)
        form = Form(agreement=they.agreement)
        return _told_of_all(scene, scene.pick(telling.joint), lambda _: Words(they.printed), form)
    form = Form(agreement=int(scene.cast.kind is MeetingKind.MULTILATERAL))
    return _told_of_all(scene, scene.pick(telling.passives), lambda _: Words(), form)


def _everybody(scene: Scene) -> tuple[Named, Form]:
    """All who met, as one subject, and what agrees with it."""
    people = scene.cast.principals
    telling = scene.telling
    if len(people) == 2 and scene.chance(6):
        names = [named(scene.draw, person, telling, by_name=True) for person in people]
        return together(names, telling), agreement(people, telling)
    three = scene.cast.kind is MeetingKind.MULTILATERAL
    plurals = {person.title.plural for person in people}
    plural = plurals.pop() if len(plurals) == 1 and len(people) == (3 if three else 2) else ""
    subjects = telling.all_three if three else telling.both
    subject = scene.pick([s for s in subjects if plural or "plural" not in slots(s.printed)])
    return (lambda form: fill(subject.printed, "", "", form, plural=plural)), Form(
        agreement=subject.agreement
    )
