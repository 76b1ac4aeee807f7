"""Input from strangers is read and nothing more: no code of theirs runs, and nothing is opened or fetched."""

from __future__ import annotations

import pickle
import sys
import tarfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import attrs
import pytest
from lxml import etree

from dipreadout import (
    Readout,
    ReadoutError,
    SchemaError,
    Source,
    Translation,
    corpus,
    dumps,
    formats,
    parse,
    read_page,
)
from dipreadout.formats import markdown

ROOT = Path(__file__).parents[1]
MEETING = (ROOT / "examples" / "pages" / "meeting.html").read_bytes()
SECRET = "Nobody may read this."
ACTS = (
    *("open", "exec", "compile", "socket.", "subprocess.", "pickle.", "urllib.", "shutil.", "ctypes."),
    *("os.system", "os.exec", "os.fork", "os.posix_spawn", "os.mkdir", "os.remove", "os.rename", "os.link"),
)

_watches: list[list[str]] = []


def _note(event: str, arguments: tuple[Any, ...]) -> None:
    if _watches and event.startswith(ACTS):
        _watches[-1].append(f"{event} {arguments[0] if arguments else ''}")


# There is no way to take it off again, so it notes nothing while nobody watches.
sys.addaudithook(_note)


@contextmanager
def acts() -> Iterator[list[str]]:
    """What the interpreter is asked to open, run and connect to meanwhile."""
    _watches.append([])
    try:
        yield _watches[-1]
    finally:
        _watches.pop()


def test_acts_are_seen(tmp_path: Path) -> None:
    """The watch of the tests below is awake."""
    (tmp_path / "a").write_bytes(b"")
    with acts() as found:
        (tmp_path / "a").read_bytes()
        eval("1")
    assert [act.split()[0] for act in found] == ["open", "compile", "exec"]


def hostile(secret: Path) -> list[str]:
    """Pages that ask for files, addresses and programs."""
    address = secret.as_uri()
    body = MEETING.decode().partition("<body>")[2]
    return [
        f'<!DOCTYPE html SYSTEM "{address}"><html lang="en"><body>{body}',
        f'<!DOCTYPE html [<!ENTITY x SYSTEM "{address}">]><html lang="en"><body><h1>&x;</h1><p>&x;</p>{body}',
        f'<?xml version="1.0"?><!DOCTYPE html [<!ENTITY % x SYSTEM "{address}"> %x;]><html lang="en">{body}',
        f'<html xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="{address}" parse="text"/>{body}',
        f'<html lang="en"><base href="{address}"><link rel="stylesheet" href="{address}">{body}',
        (
            f'<html lang="en"><meta http-equiv="refresh" content="0; url={address}"><iframe src="{address}">'
            f'</iframe><script src="{address}"></script><img src="{address}">{body}'
        ),
    ]


@pytest.mark.parametrize("n", range(6), ids=["DTD", "entity", "declarations", "XInclude", "base", "links"])
def test_a_page_opens_and_runs_nothing(n: int, tmp_path: Path) -> None:
    """Whatever it points at stays unread."""
    (tmp_path / "secret").write_text(SECRET)
    page = hostile(tmp_path / "secret")[n]
    parse(page)
    with acts() as found:
        readout = parse(page)
    assert found == []
    assert readout.meeting.kind == "meeting"
    assert SECRET not in dumps(readout) + str(read_page(page))


@pytest.mark.parametrize("known", [k for k in formats.known() if k.reads], ids=lambda known: known.name)
def test_a_format_opens_its_own_file_alone(known: formats.Format) -> None:
    """Reading a file runs nothing, and opens nothing beside it."""
    path = ROOT / "docs" / "samples" / f"meeting{known.suffixes[0]}"
    list(formats.load(path, format=known.name))
    with acts() as found:
        assert len(list(formats.load(path, format=known.name))) == 1
    assert [act for act in found if not act.startswith(f"open {path}")] == []


class Bomb:
    """What runs when it is unpickled."""

    def __reduce__(self) -> tuple[Any, ...]:
        return eval, ("1 / 0",)


@pytest.mark.parametrize("known", [k for k in formats.known() if k.reads], ids=lambda known: known.name)
def test_a_pickle_is_never_opened(known: formats.Format, tmp_path: Path) -> None:
    """It is no file of any format."""
    sample = ROOT / "docs" / "samples" / f"meeting{known.suffixes[0]}"
    path = tmp_path / sample.name
    if sample.is_dir():
        path.mkdir()
    for file in [path / one.name for one in sample.iterdir()] if sample.is_dir() else [path]:
        file.write_bytes(pickle.dumps(Bomb()))
    with acts() as found, pytest.raises(ReadoutError):
        list(formats.load(path, format=known.name))
    assert [act for act in found if act.startswith("pickle.")] == []


@pytest.mark.parametrize("tag", ["!!python/object/apply:eval ['1']", "!!python/name:os.system ''", "!x y"])
def test_yaml_makes_no_objects(tag: str) -> None:
    """Tags in the front matter are refused."""
    with pytest.raises(SchemaError, match="without anchors, aliases and tags"):
        markdown.read(f"---\ntitle: {tag}\n---\n\nThey met.\n")


def test_names_in_archives_are_no_places(tmp_path: Path) -> None:
    """A member that names a place outside is read as any other, and a link in an archive is not followed."""
    (tmp_path / "secret.html").write_text(f"<p>{SECRET}</p>")
    (tmp_path / "in").mkdir()
    with zipfile.ZipFile(tmp_path / "in" / "a.zip", "w") as archive:
        archive.writestr("../out.html", MEETING)
    with tarfile.open(tmp_path / "in" / "b.tar", "w") as links:
        for kind in (tarfile.SYMTYPE, tarfile.LNKTYPE):
            link = tarfile.TarInfo("link.html")
            link.type, link.linkname = kind, str(tmp_path / "secret.html")
            links.addfile(link)
    found = [*corpus.read([tmp_path / "in" / "a.zip", tmp_path / "in" / "b.tar"])]
    assert [outcome.readout is not None for outcome in found] == [True]
    assert {path.name for path in tmp_path.rglob("*")} == {"secret.html", "in", "a.zip", "b.tar"}


@pytest.mark.parametrize("format", ["html", "annotated"])
def test_written_pages_run_nothing(format: str, everything: Readout, tmp_path: Path) -> None:
    """Words are words, and the policy of the page keeps an address that is a program from running."""
    address = "javascript:alert(1)"
    readout = attrs.evolve(
        everything,
        title="<script>alert(1)</script> <img src=x onerror=alert(1)>",
        source=Source(publisher="cn-mfa", url=address),
        translations=[Translation(language="fr", url=address)],
    )
    formats.save(tmp_path / "page.html", [readout], format=format)
    root: Any = etree.fromstring((tmp_path / "page.html").read_bytes(), etree.HTMLParser())
    (policy,) = root.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    assert "default-src 'none'" in policy
    assert "script-src" not in policy
    assert root.xpath("//script[not(@type='application/json')] | //img | //@onerror") == []
