"""A page in HTML in one of a publisher's layouts, around any text."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from html import escape

from dipreadout import printed_time
from dipreadout.publishers import Layout, Publisher

__all__ = ["laid_out"]

_STEP = re.compile(r"([\w-]*)(?:#([\w-]+))?((?:\.[\w-]+)*)")


def laid_out(
    paragraphs: Iterable[str],
    publisher: Publisher,
    layout: Layout,
    *,
    title: str | None = None,
    published: dt.datetime | dt.date | None = None,
) -> str:
    """A page of these paragraphs in HTML: its title, its time and its text, each where the layout has it.

    A time for which the layout has no place stands above the text, as on such pages.

    >>> from dipreadout import parse_html, publishers
    >>> ministry = publishers.get("cn-mfa")
    >>> paragraph = "Premier Ana Lima met with President of Peru Tomas Berg in Lima."
    >>> page = laid_out([paragraph], ministry, ministry.layouts[0], title="Ana Lima Meets with Tomas Berg")
    >>> parse_html(page, publisher="cn-mfa").title
    'Ana Lima Meets with Tomas Berg'
    """
    time = "" if published is None else printed_time.write(published, publisher.time_zone)
    body = [time, *paragraphs] if time and not layout.time else paragraphs
    parts = [
        f"<html><head>{f'<title>{escape(title)}</title>' if title else ''}</head><body>",
        _element(layout.title[0], escape(title)) if title and layout.title else "",
        _element(layout.time[0], time) if time and layout.time else "",
        _element(layout.body, "".join(f"<p>{escape(text)}</p>" for text in body)),
        "</body></html>",
    ]
    return "\n".join(parts)


def _element(selector: str, inside: str) -> str:
    """An element that a selector means, with all that it stands in."""
    for step in reversed(selector.split()):
        found = _STEP.fullmatch(step)
        assert found is not None
        tag, id, classes = found.groups()
        tag = tag or "div"
        marks = f' id="{id}"' if id else ""
        marks += f' class="{classes[1:].replace(".", " ")}"' if classes else ""
        inside = f"<{tag}{marks}>{inside}</{tag}>"
    return inside
