"""The paragraphs of an element, as a reader sees them: what is hidden, what is a tool, and what is a caption, left out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from dipreadout.page import clean

__all__ = ["has_words", "is_set_apart", "paragraphs"]

_BLOCKS = frozenset(
    "address article blockquote body center dd details div dl dt fieldset h1 h2 h3 h4 h5 h6 header hr li main ol p pre "
    "section summary table tbody td tfoot th thead tr ul".split()
)
_NO_TEXT = frozenset(
    "aside audio button canvas embed figcaption figure footer form head iframe input link map math menu meta nav noscript "
    "object param script select style svg template textarea title video".split()
)
_PICTURES = frozenset(("img", "picture"))

# Names that templates give to what is beside the body: "relnews-list", "appendix_list", "share", "print", "fonts".
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


def paragraphs(holder: etree._Element) -> tuple[str, ...]:
    """The paragraphs inside an element, each in one line.

    >>> holder = etree.fromstring("<div><p>They <b>met</b>.</p><p> </p>One.<br/>Two.<script>x</script></div>")
    >>> paragraphs(holder)
    ('They met.', 'One.', 'Two.')
    """
    return tuple(line for block, inside in _blocks(holder) for line in _lines(block, inside))


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
    """Whether anything in a text is visible.

    >>> has_words("\\u3000\\u200b\\n"), has_words("###")
    (False, True)
    """
    return _VISIBLE.search(text) is not None


def _blocks(holder: etree._Element) -> Iterator[tuple[str, bool]]:
    """The text of each block, and whether the block is an element of its own inside the holder.

    The walk keeps its own stack: real pages nest deeper than Python calls.
    """
    run: list[str] = [holder.text or ""]
    picture = False
    stack = [iter(holder)]
    owners = [holder]
    while stack:
        child = next(stack[-1], None)
        if child is None:
            stack.pop()
            owner = owners.pop()
            if owner.tag in _BLOCKS:
                if not (picture and _is_centred(owner)):
                    yield "".join(run), bool(stack)
                run, picture = [], False
            if stack:
                run.append(owner.tail or "")
            continue
        tag = child.tag
        if tag == "br":
            run.append(_BREAK)
        elif tag in _PICTURES:
            picture = True
        elif not is_set_apart(child):
            if tag in _BLOCKS:
                yield "".join(run), False
                run, picture = [], False
            run.append(child.text or "")
            stack.append(iter(child))
            owners.append(child)
            continue
        run.append(child.tail or "")
    yield "".join(run), False


def _is_centred(block: etree._Element) -> bool:
    """Text beside a picture in a centred block is its caption."""
    return block.get("align", "").lower() == "center" or _CENTRED.search(block.get("style", "")) is not None


def _lines(block: str, inside: bool) -> Iterator[str]:
    """The paragraphs of one block.

    Breaks directly in the body, doubled breaks, and breaks after the end of a sentence or before an indentation
    separate paragraphs; any other break only begins a new line of one.
    """
    if _BREAK not in block:
        if has_words(block):
            yield clean(block)
        return
    line = ""
    for piece in block.split(_BREAK):
        if (
            line
            and not (inside and has_words(piece))
            or _ENDS.search(line[-_TAIL:])
            or _INDENTED.match(piece)
        ):
            if has_words(line):
                yield clean(line)
            line = piece
        else:
            line = f"{line} {piece}"
    if has_words(line):
        yield clean(line)
