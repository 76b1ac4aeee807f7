"""The paragraphs of an element, as a reader sees them, without what is hidden, tools and captions."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from typing import NamedTuple

from lxml import etree

from dipreadout.page import clean

__all__ = ["has_words", "is_set_apart", "paragraphs"]

_BLOCKS = frozenset(
    "address article blockquote body center dd details div dl dt fieldset h1 h2 h3 h4 h5 h6 header hr li "
    "main ol p pre section summary table tbody td tfoot th thead tr ul".split()
)
_NO_TEXT = frozenset(
    "aside audio button canvas embed figcaption figure footer form head iframe input link map math menu meta "
    "nav noscript object param script select style svg template textarea title video".split()
)
_PICTURES = frozenset(("img", "picture"))

# Names that templates give to what is beside the body: "relnews-list", "appendix_list", "share", "fonts".
_ASIDE = re.compile(
    r"(?:^|[\s_-])(?:rel(?:ated)?[_-]?(?:news|list|articles?|posts?)?|appendix|attachments?|b?share|sharing|social|print|"
    r"fonts|toolbar|tools?|caption|breadcrumbs?|menu|sidebar|newsletter|pagination)(?=$|[\s_-])",
    re.IGNORECASE,
)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_CENTRED = re.compile(r"text-align\s*:\s*center", re.IGNORECASE)

# No NUL is left in a tree, so it can stand for a line break among a block's text.
_BREAK = "\x00"
_ENDS = re.compile(r"[.!?:;。！？：；؟؛][\"'”’»)）\]」』]*\s*$")
_INDENTED = re.compile(r"\s*[\u00a0\u2002\u2003\u3000]{2}")
_TAIL = 12
_VISIBLE = re.compile(r"[^\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")


def paragraphs(holder: etree._Element, without: Container[etree._Element] = ()) -> tuple[str, ...]:
    """The paragraphs inside an element, each in one line; nothing of the elements ``without``.

    >>> holder = etree.fromstring("<div><p>They <b>met</b>.</p><p> </p>One.<br/>Two.<script>x</script></div>")
    >>> paragraphs(holder)
    ('They met.', 'One.', 'Two.')
    """
    found: list[str] = []
    for block in _blocks(holder, without):
        if _BREAK in block.text:
            found.extend(_broken(block))
        elif has_words(line := clean(block.text)):
            found.append(line)
    return tuple(found)


def is_set_apart(element: etree._Element) -> bool:
    """Whether an element is hidden, or holds what is beside the body."""
    if element.tag in _NO_TEXT:
        return True
    attributes = element.attrib
    if not attributes:
        return False
    names = f"{attributes.get('class', '')} {attributes.get('id', '')}"
    if names != " " and _ASIDE.search(names):
        return True
    style = attributes.get("style")
    if style is not None and _HIDDEN.search(style):
        return True
    return element.tag == "a" and attributes.get("href", "").startswith("javascript:")


def has_words(text: str) -> bool:
    r"""Whether anything in a text is visible.

    >>> has_words("\u3000\u200b\n"), has_words("###")
    (False, True)
    """
    return _VISIBLE.search(text) is not None


class _Block(NamedTuple):
    text: str
    inside: bool
    """Whether it is an element of its own, and not text directly in the holder."""


def _blocks(holder: etree._Element, without: Container[etree._Element]) -> Iterator[_Block]:
    """The text of each block, line breaks in it still marked; captions of pictures left out."""
    run: list[str] = []
    picture = captioned = False
    walk = etree.iterwalk(holder, events=("start", "end"))
    for event, element in walk:
        tag = element.tag
        if event == "start":
            if tag == "br":
                run.append(_BREAK)
            elif tag in _PICTURES:
                picture = True
            elif element is not holder and (element in without or is_set_apart(element)):
                walk.skip_subtree()
            else:
                if tag in _BLOCKS and run:
                    yield _Block("".join(run), False)
                    run = []
                run.append(element.text or "")
            continue
        if tag in _BLOCKS:
            text = "".join(run)
            blank = not has_words(text)
            if not blank and not ((picture or captioned) and _is_caption(text, element)):
                yield _Block(text, element is not holder)
            captioned = blank and (picture or captioned)
            run, picture = [], False
        if element is not holder:
            run.append(element.tail or "")
    yield _Block("".join(run), False)


def _is_caption(text: str, block: etree._Element) -> bool:
    """Whether the text beside or below a picture is its caption: centred, and no sentence."""
    centred = block.get("align", "").lower() == "center" or _CENTRED.search(block.get("style", ""))
    return bool(centred) and _ENDS.search(text[-_TAIL:]) is None


def _broken(block: _Block) -> Iterator[str]:
    """The paragraphs of a block with line breaks.

    Breaks directly in the body, doubled breaks, and breaks after the end of a sentence or before an
    indentation separate paragraphs; any other break only begins a new line of one.
    """
    lines: list[list[str]] = [[]]
    for piece in block.text.split(_BREAK):
        if lines[-1] and _is_end(lines[-1][-1], piece, block.inside):
            lines.append([])
        lines[-1].append(piece)
    return filter(has_words, (clean(" ".join(line)) for line in lines))


def _is_end(before: str, after: str, inside: bool) -> bool:
    """Whether a paragraph ends with the break between two lines."""
    if not inside or not has_words(after):
        return True
    return _ENDS.search(before[-_TAIL:]) is not None or _INDENTED.match(after) is not None
