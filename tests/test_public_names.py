"""The names of the package: each is there, whenever it is loaded."""

from __future__ import annotations

from importlib import import_module
from types import ModuleType

import pytest

import dipreadout
from dipreadout import formats


@pytest.mark.parametrize("name", dipreadout.__all__)
def test_every_public_name_is_there(name: str) -> None:
    """Also those that are loaded when they are first used."""
    assert getattr(dipreadout, name) is not None
    assert name in dir(dipreadout)


@pytest.mark.parametrize("name", ["arrow", "formats", "publishers", "strategies"])
def test_modules_are_there_without_an_import_of_their_own(name: str) -> None:
    """``dipreadout.formats`` works after ``import dipreadout`` alone."""
    assert getattr(dipreadout, name) is import_module(f"dipreadout.{name}")
    assert name in dir(dipreadout)


@pytest.mark.parametrize("name", formats.names())
def test_every_format_is_there_and_has_docs(name: str) -> None:
    """A file in the folder is a format, and says what it carries."""
    module = getattr(formats, name)
    assert module is import_module(f"dipreadout.formats.{name}")
    assert module.__doc__
    assert "FORMAT" in module.__all__


@pytest.mark.parametrize(("module", "name"), [(dipreadout, "prase"), (formats, "docx")])
def test_other_names_are_not(module: ModuleType, name: str) -> None:
    """A slip is an ``AttributeError``, as in any module."""
    with pytest.raises(AttributeError) as caught:
        getattr(module, name)
    assert str(caught.value) == f"module {module.__name__!r} has no attribute {name!r}"
