"""Cases: each a pure function of a seed and a number, so that a finding can be had again."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache, partial
from pathlib import Path
from random import Random
from typing import Any, Final, NamedTuple, TypeAlias

from dipreadout import languages, publishers

__all__ = ["KINDS", "Case", "Family", "case", "edits", "families"]

ROOT: Final = Path(__file__).parents[1]
Source: TypeAlias = bytes | str
Family: TypeAlias = Callable[[int], str]
"""Takes a size, and gives a text of about so many characters."""


class Case(NamedTuple):
    """One input."""

    kind: str
    source: Source
    given: dict[str, Any]


def case(seed: int, number: int) -> Case:
    """The case of this number."""
    random = Random(f"{seed}:{number}")
    kind = random.choices(list(KINDS), [RARE.get(name, 20) for name in KINDS])[0]
    source = KINDS[kind](random)
    if isinstance(source, str) and random.random() < 0.5:
        source = source.encode("utf-8", "surrogatepass")
    return Case(kind, source, _given(random))


def _given(random: Random) -> dict[str, Any]:
    """What the caller says of the page, true or not."""
    given: dict[str, Any] = {}
    if random.random() < 0.4:
        given["publisher"] = random.choice([*publishers.ids(), "nobody"])
    if random.random() < 0.4:
        given["language"] = random.choice([*languages.codes(), "tlh"])
    if random.random() < 0.2:
        given["url"] = random.choice(
            ["https://www.mfa.gov.cn/eng/1.html", "//", "", "x" * 5000, "http://[::1"]
        )
    if random.random() < 0.1:
        given["encoding"] = random.choice(["utf-8", "gb18030", "utf-16", "rot13", "nothing", ""])
    return given


@cache
def samples() -> tuple[str, ...]:
    """The project's own pages and texts: every mutation begins with one of them."""
    pages = [p for folder in ("examples", "tests/pages") for p in sorted((ROOT / folder).rglob("*"))]
    texts = [p.read_text(encoding="utf-8") for p in pages if p.suffix in (".html", ".txt")]
    for path in sorted((ROOT / "tests" / "annotated").glob("*.json")):
        document = json.loads(path.read_text(encoding="utf-8"))
        texts.append("\n\n".join([document["title"] or "", *document["paragraphs"]]))
    return tuple(texts)


@cache
def _paragraphs() -> tuple[str, ...]:
    return tuple(
        line for text in samples() for line in text.split("\n") if len(line) > 40 and "<" not in line
    )


# What is random, and what is a mutation.


def noise(random: Random) -> Source:
    """Bytes of no meaning."""
    return random.randbytes(random.randrange(4000))


def letters(random: Random) -> Source:
    """Code points of no meaning, from every plane."""
    ranges = [(0, 0x7F), (0x80, 0x7FF), (0x600, 0x6FF), (0x2000, 0x206F), (0x4E00, 0x9FFF), (0, 0x10FFFF)]
    low, high = random.choice(ranges)
    return "".join(chr(random.randint(low, high)) for _ in range(random.randrange(2000)))


def truncated(random: Random) -> Source:
    """A page that begins or ends anywhere, or ends after any word."""
    page = random.choice(samples()).encode()
    if random.random() < 0.5:
        words = page.split(b" ")
        return b" ".join(words[: random.randint(1, len(words))])
    return (
        page[random.randrange(len(page)) :] if random.random() < 0.3 else page[: random.randrange(len(page))]
    )


def spliced(random: Random) -> Source:
    """Pieces of several pages."""
    pieces = []
    for _ in range(random.randint(2, 6)):
        page = random.choice(samples())
        at = random.randrange(len(page))
        pieces.append(page[at : at + random.randrange(3000)])
    return "".join(pieces)


def shuffled(random: Random) -> Source:
    """The sentences of several texts in any order, in any language."""
    sentences = [s for p in random.sample(_paragraphs(), 8) for s in p.split(". ")]
    random.shuffle(sentences)
    joint = random.choice([". ", ".\n\n", ", ", " ", "", "; “", "\n"])
    return joint.join(sentences)


def words_shuffled(random: Random) -> Source:
    """The words of a text in any order."""
    words = random.choice(_paragraphs()).split()
    random.shuffle(words)
    return " ".join(words * random.randint(1, 20))


def flipped(random: Random) -> Source:
    """A page with some bytes changed."""
    page = bytearray(random.choice(samples()).encode())
    for _ in range(random.randint(1, 40)):
        page[random.randrange(len(page))] = random.randrange(256)
    return bytes(page)


def sprinkled(random: Random) -> Source:
    """A page with marks of direction and width, surrogates, NULs and the like anywhere."""
    page = list(random.choice(samples()))
    marks = (
        "\x00\x01\x1f\x7f\x85\u00ad\u061c\u200b\u200d\u200e\u202e\u2028\u2066\u2069\ud800\udfff\ufeff\uffff"
    )
    marks += "\u0301\u0651\U000e0041\U0010ffff«»“”\"'’<>&"
    for _ in range(random.randint(1, 60)):
        page.insert(random.randrange(len(page)), random.choice(marks))
    return "".join(page)


def recoded(random: Random) -> Source:
    """A page in another encoding than it says, or in two."""
    page = random.choice(samples())
    codes = ["utf-8", "gb18030", "utf-16", "utf-32", "cp1252", "cp1251", "cp1256", "koi8-r", "big5", "utf-7"]
    label = random.choice([*codes, "utf-9", "x" * 200, "ascii", "base64", "\x00"])
    at = random.randrange(len(page))
    parts = [part.encode(random.choice(codes), "ignore") for part in (page[:at], page[at:])]
    head = (
        f'<meta charset="{label}">' if random.random() < 0.5 else f'<?xml version="1.0" encoding="{label}"?>'
    )
    return head.encode("utf-8", "replace") + b"".join(parts if random.random() < 0.5 else parts[:1])


def misdated(random: Random) -> Source:
    """A page whose days and moments are none."""
    page = random.choice(samples())
    days = [
        "31 February",
        "February 31, 2024",
        "0000-00-00",
        "10000-01-01",
        "99/99/9999",
        "2月31日",
        "31 февраля",
    ]
    days += [
        "٣١ فبراير",
        "May 0, 0",
        "29 February 2023",
        "2024-02-30 25:61",
        "1582-10-10T24:00:00+99:99",
        "-1",
    ]
    found = [word for word in page.split() if any(c.isdigit() for c in word)] or ["."]
    for _ in range(random.randint(1, 8)):
        page = page.replace(random.choice(found), random.choice(days), 1)
    return page


# What is large.


def nested(random: Random) -> Source:
    """Elements in elements, up to 100,000 deep."""
    tags = ["div", "p", "b", "table><tr><td", "font", "a href=x", "ul><li", "span", "q", "article"]
    depth = int(10 ** random.uniform(1, 5))
    begin = "".join(f"<{random.choice(tags)}>" for _ in range(3)) + f"<{random.choice(tags)}>" * depth
    return begin + random.choice(_paragraphs()) + "</div>" * random.choice([0, depth])


def entities(random: Random) -> Source:
    """Entities that stand for entities, and those that there are not."""
    levels = random.randint(2, 30)
    names = [f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "ha"}">' for n in range(levels)]
    page = random.choice(samples())
    outside = '<!ENTITY x SYSTEM "file:///etc/passwd">'
    inside = f"<p>&e{levels - 1};&x;&#0;&#xd800;&#x110000;&#999999999999;&nbsp;&notanentity</p>"
    return f"<!DOCTYPE html [{''.join(names)}{outside}]>{inside}{page}"


def repeated(random: Random) -> Source:
    """One thing again and again, as long as a large page."""
    return one_thing(random, int(10 ** random.uniform(2, 5)))


def endless(random: Random) -> Source:
    """The same, up to the limit of what is taken."""
    return one_thing(random, int(10 ** random.uniform(6, 7.7)))


def one_thing(random: Random, size: int) -> str:
    """A word, a mark, a tag, a sentence, so often that it is about ``size`` characters."""
    text = random.choice(_paragraphs())
    things = [
        *text.split(),
        f"{text} ",
        f"{text}\n\n",
        "<p>",
        "<br>",
        "<b",
        "</p>",
        "<!--",
        "&amp;",
        "&",
        "“",
        '"',
    ]
    things += [
        "(",
        "«",
        "。",
        "、",
        "，",
        ". ",
        ", ",
        "-",
        "·",
        " and ",
        " 和",
        " و",
        "Mr. ",
        "1. ",
        "A.",
        "\n",
        "’s ",
    ]
    thing = random.choice(things)
    opening = random.choice(["", f"{random.choice(_paragraphs())}\n\n", f"{random.choice(_paragraphs())} "])
    return opening + thing * (size // len(thing) + 1)


def crowd(random: Random) -> Source:
    """Very many people, or names of very many words."""
    names = random.sample(
        ["Ana", "Tomas", "Roe", "Lima", "Berg", "van", "de", "Okoro", "李", "王", "Иван", "علي"], 8
    )
    if random.random() < 0.5:
        name = " ".join(random.choice(names) for _ in range(int(10 ** random.uniform(1, 4))))
        met = f"On May 5, 2031, Foreign Minister {name} met with Premier Tomas Berg."
        return f"{met} {name} said that all is well."
    people = [
        f"{random.choice(names)} {random.choice(names)}{n}" for n in range(int(10 ** random.uniform(1, 4)))
    ]
    said = random.choice([" said that all is well. ", ", ", " and ", " met with ", "，", " и "])
    return f"Premier Ana Lima met with President Tomas Berg. {said.join(people)} were present."


KINDS: Final[dict[str, Callable[[Random], Source]]] = {
    function.__name__: function
    for function in (
        noise,
        letters,
        truncated,
        spliced,
        shuffled,
        words_shuffled,
        flipped,
        sprinkled,
        recoded,
        misdated,
        nested,
        entities,
        repeated,
        crowd,
        endless,
    )
}
"""The kinds of cases by their names."""

RARE: Final = {"nested": 5, "crowd": 5, "repeated": 10, "endless": 0.2}
"""How often kinds come that take long; all others have 20."""


def edits() -> Iterator[Case]:
    """Every composed readout with one word changed, for every word of it.

    The text ends after the word; the word is missing; another stands in its place, or a mark; its capital is
    gone, or it has one.
    """
    for path in sorted((ROOT / "tests" / "annotated").glob("*.json")):
        document = json.loads(path.read_text(encoding="utf-8"))
        given = {"language": document["language"], "publisher": document["publisher"]}
        text, random = "\n\n".join(document["paragraphs"]), Random(path.name)
        for word in re.finditer(r"[\u3400-\u9fff]|\w+|[^\w\s]", text):
            before, after = text[: word.start()], text[word.end() :]
            yield Case("cut", before + word[0], given)
            yield Case("missing", before + after, given)
            yield Case("other", before + random.choice(OTHERS) + after, given)
            yield Case("case", before + word[0].swapcase() + after, given)


OTHERS: Final = (
    ", . ( “ ” ; : - – \n\n « » 1 2031 I de al the and y et и و 和 的 said dijo сказал president Peru "
    "Lima Roe 表示 主席 قال الرئيس министр бывший who"
).split(" ")
"""What stands in a word's place."""


def families() -> dict[str, Family]:
    """Texts and pages that grow: by name, what has about so many characters."""
    found: dict[str, Family] = {}
    for number, text in enumerate(samples()[:: len(samples()) // 12]):
        found[f"sample {number}"] = partial(_again, "", text)
    for thing in THINGS:
        found[repr(thing)] = partial(_again, OPENING, thing)
    return found


def _again(opening: str, text: str, size: int) -> str:
    return opening + text * (size // len(text) + 1)


OPENING: Final = (
    "On May 5, 2031, Foreign Minister Ana Lima met with President of Peru Tomas Berg in Lima.\n\n"
)
THINGS: Final[Sequence[str]] = (
    'a|a |Lima |Lima, |Minister |said |Lima said |“|"|“ |(|<p>|<div>|<b>|&amp;|1|1 |1. |,|, |.|. '
    "|U.S. |Mr. |-|a-|’s |\n|\n\n|he said, |of the |and |Peru and |China and Peru |President of "
    "|the two sides |met with |which |中|中国|表示|主席|王|和"
    "|、|，|。|会见|双方|王明表示|президент |сказал |и |Иван "
    "|России |«|что |министр иностранных дел |وزير |قال |و|علي |الصين |، |رئيس مجلس |ministre "
    "|a déclaré |l’|d’|ministro |dijo |que |y |Ana Lima met with Tomas Berg. "
    "|Premier Ana Lima said that all is well. |“Yes,” said Lima. "
    '|<p>Premier Ana Lima said that all is well.</p>|<br>They met.|<meta name="a" content="b">'
    "|<a href=x>b</a>"
).split("|")
"""What is repeated to see how time grows."""
