"""What was said, drawn at random and told in prose: blocks of sentences, with the voices that they give."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

import attrs
from hypothesis import strategies as st

from dipreadout.model import MeetingKind, Scope, SpeechMode
from dipreadout.strategies.casting import Cast, Person, chance, named, pick, together
from dipreadout.strategies.telling import Side, Telling
from dipreadout.strategies.words import Words, capital, fill, marked, sentence, slots

__all__ = ["Block", "Line", "Scene", "Voice", "joint", "speeches"]

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

    def named(self, person: Person) -> Words:
        """Somebody as they are named after the opening."""
        return named(self.draw, person, self.telling)

    def other(self, person: Person) -> Words:
        """Whom somebody speaks to, as they are named after the opening."""
        return self.named(self.cast.other(person))

    def also(self) -> str:
        """An adverb before the verb, sometimes."""
        return f"{self.pick(self.telling.also)} " if self.chance(3) else ""

    def talk(self, speaker: Person) -> Talk:
        """What somebody may say."""
        return Talk(self.draw, self.telling, speaker.side, self.cast.other(speaker).side)


@attrs.frozen(eq=False)
class Talk:
    """Between whom something is said, as its content needs to know it."""

    draw: st.DrawFn
    telling: Telling
    own: Side | None
    other: Side | None

    def told(self, formula: str, number: int = 0, /, **given: Words | str) -> Words:
        """A report: its cue marked as that of the speaker with this number, and its content drawn."""
        drawn = {slot: self.content(slot) for slot in sorted(slots(formula) - given.keys())}
        return fill(formula, "cue", str(number), **given, **drawn)

    def content(self, slot: str) -> str:
        """What fills a slot: one of its formulas, itself filled, with a capital if the slot has one."""
        name = slot.rstrip("2")
        if name in ("name", "adjective", "short"):
            return str(getattr(self.other if slot.endswith("2") else self.own, name))
        formula = pick(self.draw, self._formulas(name.lower()))
        words = fill(formula, **{inner: self.content(inner) for inner in sorted(slots(formula))})
        return (capital(words) if name[0].isupper() else words).text

    def _formulas(self, name: str) -> list[str]:
        contents = self.telling.contents
        everything = (*contents[name], *contents.get(f"own_{name}", ()))
        return [formula for formula in everything if self._can_fill(slots(formula))]

    def _can_fill(self, needed: Iterable[str]) -> bool:
        """Private persons have no side to speak of."""
        if self.own is not None and self.other is not None:
            return True
        sides = (
            {"name", "adjective", "short", "relations"}
            if self.own is None
            else {"name2", "short2", "relations"}
        )
        return sides.isdisjoint(needed)


def speeches(scene: Scene) -> Iterator[Block]:
    """What was said: some paragraphs of this and that, then what all said together."""
    for _ in range(scene.pick((1, 2, 3, 4))):
        speaker = scene.pick(scene.cast.principals)
        yield from scene.pick(_FORMS)(scene, speaker)
    yield from _together(scene)


def _voice(person: Person) -> Voice:
    return Voice(Scope.PERSON, (person.id,), person.parties)


def _source(words: Words, number: int = 0) -> Words:
    return marked(words.text, "source", str(number), around=words.marks)


def _going_on(talk: Talk, most: int) -> Iterator[Line]:
    """Sentences that go on with what was said and name nobody."""
    for _ in range(pick(talk.draw, range(most + 1))):
        yield Line(sentence(Words(talk.content("going_on")), talk.telling.stop))


def _speech(scene: Scene, speaker: Person) -> Iterator[Block]:
    """A paragraph of one speaker: one report or several, each with what goes on."""
    talk = scene.talk(speaker)
    pronoun = speaker.name.pronoun
    for n in range(scene.pick((1, 2, 3))):
        mixed = scene.chance(12)
        who = Words(pronoun) if n and scene.chance(2) else scene.named(speaker)
        words = talk.told(
            scene.telling.mixed if mixed else scene.pick(scene.telling.reports),
            who=_source(who),
            also=scene.also() if n else "",
            his=scene.telling.possessives[pronoun],
            other=scene.other(speaker),
        )
        mode = SpeechMode.MIXED if mixed else SpeechMode.INDIRECT
        more = () if mixed else _going_on(talk, 2)
        yield Block(
            (Line(sentence(words, scene.telling.stop), begins=n == 0), *more), (_voice(speaker),), mode
        )


def _quotation(scene: Scene, speaker: Person) -> Iterator[Block]:
    """A paragraph of direct speech: in one sentence, or across several with the speaker first or last."""
    talk = scene.talk(speaker)
    who = _source(scene.named(speaker))
    between = [sentence(Words(talk.content("Quoted")), scene.telling.stop) for _ in range(scene.pick((0, 1)))]
    match scene.pick(("whole", "first", "last")):
        case "first":
            lines = [
                talk.told(scene.telling.quotes_begun, who=who),
                *between,
                talk.told(scene.telling.quotes_end),
            ]
        case "last":
            lines = [
                talk.told(scene.telling.quotes_begin),
                *between,
                talk.told(scene.telling.quotes_ended, who=who),
            ]
        case _:
            lines = [talk.told(scene.pick(scene.telling.quotes), who=who)]
    numbered = (Line(sentence(words, scene.telling.stop), begins=n == 0) for n, words in enumerate(lines))
    yield Block(tuple(numbered), (_voice(speaker),), SpeechMode.DIRECT)


def _side(scene: Scene, speaker: Person) -> Iterator[Block]:
    """A paragraph of a side that speaks as such; that of the home side for who has none."""
    speaker = scene.cast.home if speaker.side is None else speaker
    side = speaker.side
    assert side is not None
    talk = scene.talk(speaker)
    words = talk.told(
        scene.pick(scene.telling.party_reports),
        who=_source(fill(scene.pick(scene.telling.sides_as_speakers), adjective=side.adjective)),
        also=scene.also(),
        other=scene.other(speaker),
    )
    lines = (Line(sentence(words, scene.telling.stop), begins=True), *_going_on(talk, 1))
    yield Block(lines, (Voice(Scope.PARTY, parties=(side.code,)),))


def _group(scene: Scene, _: Person) -> Iterator[Block]:
    """A sentence of people without names."""
    who = _source(Words(scene.pick(scene.telling.groups)))
    words = Talk(scene.draw, scene.telling, None, None).told(scene.pick(scene.telling.group_reports), who=who)
    yield Block((Line(sentence(words, scene.telling.stop), begins=True),), (Voice(Scope.OTHER),))


def _contrast(scene: Scene, speaker: Person) -> Iterator[Block]:
    """A sentence of two speakers."""
    both = (speaker, scene.cast.other(speaker))
    one, another = (
        scene.talk(person).told(scene.pick(scene.telling.contrasted), n, who=_source(scene.named(person), n))
        for n, person in enumerate(both)
    )
    words = fill(scene.pick(scene.telling.contrasts), one=one, another=another)
    yield Block((Line(sentence(words, scene.telling.stop), begins=True),), tuple(map(_voice, both)))


_FORMS = (_speech, _speech, _speech, _speech, _speech, _quotation, _side, _group, _contrast)


def joint(scene: Scene, *, begins: bool) -> Block:
    """A sentence of all who met."""
    words = scene.talk(scene.cast.home).told(
        scene.pick(scene.telling.joint),
        they=_source(_everybody(scene)),
        also=scene.also(),
    )
    return Block((Line(sentence(words, scene.telling.stop), begins),), (Voice(Scope.JOINT),))


def _together(scene: Scene) -> Iterator[Block]:
    """What all said together: a paragraph of it, and a list."""
    talk = scene.talk(scene.cast.home)
    if scene.chance(2):
        yield joint(scene, begins=True)
        if scene.chance(2):
            formula = scene.pick((*scene.telling.passives, *scene.telling.joint))
            words = talk.told(formula, they=_source(Words(scene.telling.they)), also=scene.also())
            yield Block((Line(sentence(words, scene.telling.stop)),), (Voice(Scope.JOINT),))
    if scene.chance(6):
        formula = scene.pick(scene.telling.items)
        head = talk.told(scene.pick(scene.telling.lists), they=_source(_everybody(scene)))
        items = [talk.told(formula, n=str(n)) for n in range(1, scene.pick((3, 4, 5)))]
        lines = (Line(sentence(words, scene.telling.stop), begins=True) for words in (head, *items))
        yield Block(tuple(lines), (Voice(Scope.JOINT),))


def _everybody(scene: Scene) -> Words:
    """All who met, as one subject."""
    people = scene.cast.principals
    if len(people) == 2 and scene.chance(6):
        names = [named(scene.draw, person, scene.telling, by_name=True) for person in people]
        return together(names, scene.telling)
    options, count = (
        (scene.telling.all_three, 3)
        if scene.cast.kind is MeetingKind.MULTILATERAL
        else (scene.telling.both, 2)
    )
    plurals = {person.title.plural for person in people}
    plural = plurals.pop() if len(plurals) == 1 and len(people) == count else ""
    return fill(scene.pick([o for o in options if plural or "plural" not in slots(o)]), plural=plural)
