"""What the commands that read pages let their users say of all of them."""

from __future__ import annotations

import argparse
import datetime as dt

from dipreadout.parsing import Options

__all__ = ["add_given", "given_of"]


def add_given(parser: argparse.ArgumentParser) -> None:
    """Let the user say what they know of the pages."""
    parser.add_argument("--publisher", metavar="ID", help="who published the pages, such as cn-mfa")
    parser.add_argument("--language", metavar="TAG", help="the language of the pages (BCP 47), such as en")
    parser.add_argument(
        "--published",
        metavar="WHEN",
        type=_moment,
        help="when the pages were published, such as 2024-05-06 or 2024-05-06T19:30+08:00",
    )
    parser.add_argument("--encoding", metavar="NAME", help="the encoding of the pages, such as utf-8")
    parser.add_argument(
        "--limit", type=int, metavar="N", help="bytes that a page has at most (default: 64 Mi)"
    )


def given_of(options: argparse.Namespace) -> Options:
    """What the user has said, as keywords of ``dipreadout.parse``."""
    said = {name: getattr(options, name, None) for name in Options.__annotations__}
    given: Options = {name: value for name, value in said.items() if value is not None}  # type: ignore[assignment]
    return given


def _moment(text: str) -> dt.datetime | dt.date:
    try:
        moment = dt.datetime.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"found {text!r}, expected a day or a moment in ISO 8601, such as 2024-05-06"
        ) from None
    if moment.tzinfo is not None:
        return moment
    if len(text) > len("2024-05-06"):
        raise argparse.ArgumentTypeError(
            f"found {text!r}, expected a time zone after the time, such as +08:00"
        )
    return moment.date()
