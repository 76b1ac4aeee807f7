"""The command line: read pages, print what they say.

A thin layer over the public functions.  Results go to standard output as UTF-8, problems to standard error;
a page that cannot be read costs one line there, and the others go on.
"""

from __future__ import annotations

import argparse
import errno
import io
import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TypeAlias

import dipreadout
from dipreadout._inputs import pages
from dipreadout._options import add_given, given_of
from dipreadout.parsing import Options

__all__ = ["main"]

WIDTH = 100
"""Columns of the summary, whatever the terminal: the same page prints the same everywhere."""

# What a shell reports for a program that a closed pipe has ended.
BROKEN_PIPE = 141

EPILOG = """\
Folders are searched for .html, .htm and .txt files, in the order of their names.
`dipreadout parse` reads a corpus into one file; `dipreadout convert` turns files of one format into another,
and `dipreadout formats` lists the formats.
The JSON is one document a line for each readout, in the order of the files.

exit status: 0 when everything was read, 1 when a file could not be, 2 for wrong usage.
"""

Show: TypeAlias = Callable[[bytes, Options], str]
"""Takes a page and the keywords of ``dipreadout.parse``, and gives what is printed."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line, and give its exit status."""
    words = sys.argv[1:] if arguments is None else list(arguments)
    for stream in (sys.stdout, sys.stderr):
        # A file's name need not be text; what cannot be encoded is escaped.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        return _COMMANDS[words[0]](words[1:]) if words and words[0] in _COMMANDS else _run(_options(words))
    except BrokenPipeError:
        # Whoever read the output has seen enough; Python must not try again to write the rest when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return BROKEN_PIPE


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="dipreadout",
        description="Turn diplomatic readouts into typed data: who met, when and where, who said what.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "files", nargs="+", metavar="FILE", help="a page (HTML or text), a folder, or - for standard input"
    )
    output = parser.add_mutually_exclusive_group()
    output.add_argument(
        "--format", choices=FORMATS, default="summary", help="what to print (default: summary)"
    )
    output.add_argument(
        "--explain", action="store_true", help="print what each sentence was read as, and by which words"
    )
    add_given(parser)
    parser.add_argument("--url", help="the address of the page (a single one)")
    parser.add_argument("--version", action=_Version, nargs=0, help="print the version and exit")
    options = parser.parse_args(arguments)
    if options.url and _are_several(options.files):
        parser.error(
            "argument --url: found several pages, expected one; leave --url out, or name a single file"
        )
    return options


class _Version(argparse.Action):
    """The version of the installed package, looked up only when somebody asks."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        print(f"dipreadout {dipreadout.__version__}")
        parser.exit()


def _run(options: argparse.Namespace) -> int:
    keywords = given_of(options)
    show = _explanation if options.explain else FORMATS[options.format]
    # Programs read the JSON line by line; people get a heading for each file.
    headed = show is not _json and _are_several(options.files)
    status = 0
    for path in (path for name in options.files for path in pages(name)):
        try:
            result = show(_read(path), keywords)
        except (OSError, dipreadout.ReadoutError) as problem:
            reason = problem.strerror if isinstance(problem, OSError) else problem
            print(f"dipreadout: {path}: {reason}", file=sys.stderr)
            status = 1
        else:
            print(f"== {path} ==\n{result}\n" if headed else result, flush=True)
    return status


def _are_several(names: Sequence[str]) -> bool:
    return len(names) > 1 or Path(names[0]).is_dir()


def _read(path: str) -> bytes:
    if path == "-":
        return sys.stdin.buffer.read()
    if Path(path).is_dir():
        raise FileNotFoundError(
            errno.ENOENT, "found a folder without pages, expected .html, .htm or .txt files in it"
        )
    return Path(path).read_bytes()


def _json(data: bytes, keywords: Options) -> str:
    return dipreadout.dumps(dipreadout.parse(data, **keywords))


def _explanation(data: bytes, keywords: Options) -> str:
    return str(dipreadout.explain(dipreadout.read_page(data, **keywords)))


def _summary(data: bytes, keywords: Options) -> str:
    readout = dipreadout.parse(data, **keywords)
    blocks = {
        readout.title or "(no title)": list(_facts(readout)),
        "principals": list(map(_person, readout.principals)),
        "attendees": list(map(_person, readout.attendees)),
        "statements": [_statement(readout, statement) for statement in readout.statements],
    }
    return "\n\n".join("\n  ".join((heading, *lines)) for heading, lines in blocks.items() if lines)


def _facts(readout: dipreadout.Readout) -> Iterator[str]:
    meeting = readout.meeting
    facts = {
        "kind": meeting.kind,
        "date": " to ".join(str(day) for day in (meeting.date, meeting.end_date) if day),
        "part of day": meeting.part_of_day,
        "place": ", ".join(part for part in (meeting.venue, meeting.place, meeting.country) if part),
        "occasion": meeting.occasion,
        "visit": meeting.visit,
        "requested by": meeting.initiator,
        "published": readout.published and readout.published.isoformat(),
        "publisher": readout.source.publisher,
        "language": readout.language,
    }
    return (f"{name + ':':<14}{fact}" for name, fact in facts.items() if fact)


def _person(person: dipreadout.Participant) -> str:
    return f"{person.name}, {person.office or 'no office printed'} ({person.party or 'no party'})"


def _statement(readout: dipreadout.Readout, statement: dipreadout.Statement) -> str:
    cue = readout.quote(statement.cue) if statement.cue else "-"
    line = f"{readout.name_of(statement)} | {cue} | {' '.join(readout.quote(statement).split())}"
    return line if len(line) <= WIDTH else line[: WIDTH - 1].rstrip() + "…"


FORMATS: Mapping[str, Show] = {"summary": _summary, "json": _json}


def _convert(arguments: Sequence[str]) -> int:
    from dipreadout._converting import convert

    return convert(arguments)


def _formats(arguments: Sequence[str]) -> int:
    from dipreadout._converting import list_formats

    return list_formats(arguments)


def _parse(arguments: Sequence[str]) -> int:
    from dipreadout._bulk import parse

    return parse(arguments)


# Each is loaded when it is asked for.
_COMMANDS: Mapping[str, Callable[[Sequence[str]], int]] = {
    "convert": _convert,
    "formats": _formats,
    "parse": _parse,
}


if __name__ == "__main__":
    sys.exit(main())
