"""Generate the gazetteer's tables from CLDR, ISO 3166 and the hand-kept lists in scripts/gazetteer/.

    python scripts/generate_gazetteer.py

Needs babel (CLDR) and pycountry (ISO 3166) in the versions of pyproject.toml's development dependencies, as
each table's first line records. Same inputs, same bytes. What goes in, and how to add: docs/gazetteer.rst.
"""

from __future__ import annotations

import gettext
import itertools
import re
import tomllib
import unicodedata
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

import babel
import pycountry
from babel.core import get_global

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

HAND_KEPT = Path(__file__).with_name("gazetteer")
TABLES = Path(__file__).parents[1] / "src" / "dipreadout" / "gazetteer" / "data"

LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")
KINDS = ("state", "adjective", "organisation", "city", "short")
_OTHER_SCRIPTS = ("ar", "ru", "zh")

# Lists print "Korea, Republic of", "Congo - Kinshasa", "Bosnia & Herzegovina" and "о-ва Кука", to sort or to
# fit; prose prints none of these.
_LISTED_ONLY = re.compile(r"[,()\[\]&]| - |\bо-ва?\b")

# The translations of ISO 3166 into Arabic have vowel marks, and lack articles that are needed: not used.
_ISO_FIELDS = {
    "ar": (),
    "en": ("common_name", "name", "official_name"),
    "es": ("official_name",),
    "fr": ("official_name",),
    "ru": ("official_name",),
    "zh": ("official_name",),
}
# Articles, and the stress marks of a few Russian names.
_ISO_NOT_PRINTED = re.compile(r"^(?:the |La |L'|Le |Les )|\u0301")

# Per language, the first ending that fits and what may stand in its place.
_ENDINGS = {
    "es": (
        ("o", "a os as"),
        ("és", "esa eses esas"),
        ("án", "ana anes anas"),
        ("ón", "ona ones onas"),
        ("ol", "ola oles olas"),
        ("í", "íes ís"),
        ("ú", "úes ús"),
        ("r", "res"),
        ("a", "as"),
        ("e", "es"),
    ),
    "fr": (
        ("en", "enne ens ennes"),
        ("on", "onne ons onnes"),
        ("s", "se ses"),
        ("c", "cs"),
        ("o", "os"),
        ("e", "es"),
        ("é", "és"),
        ("è", "ès"),
        ("", "e s es"),
    ),
    "ru": (("ий", "ого ому им ом ая ой ую ое ие их ими"),),
}

Forms = dict[str, list[str]]
"""Code to forms, the usual one first."""


def header() -> str:
    """The first line of every table: what it was made from."""
    return f"# generated from babel {version('babel')} (CLDR), pycountry {version('pycountry')} (ISO 3166)"


def table(language: str) -> bytes:
    """The table of one language."""
    forms = {kind: _hand_kept(language, kind) for kind in KINDS}
    forms["state"] = _merged(forms["state"], _published_states(language))
    forms["city"] = _merged(forms["city"], _published_cities(language, forms["state"]))
    rows = (f"{kind}\t{code}\t{form}" for kind in KINDS for code, form in _rows(language, kind, forms[kind]))
    return "\n".join([header(), *rows, ""]).encode()


def _hand_kept(language: str, kind: str) -> Forms:
    path = HAND_KEPT / language / f"{kind}.toml"
    return tomllib.loads(path.read_text("utf-8")) if path.exists() else {}


def _places() -> tuple[Mapping[str, str], frozenset[str], frozenset[str]]:
    """Dependencies with their states, the codes left out, the time zones left out."""
    places = tomllib.loads((HAND_KEPT / "places.toml").read_text("utf-8"))
    left_out = places["left_out"]
    return places["part_of"], frozenset(left_out["codes"]), frozenset(left_out["zones"])


def _published_states(language: str) -> Forms:
    part_of, codes, _ = _places()
    names = _published_names(language)
    return _grouped((code, name) for code, name in names if code not in part_of and code not in codes)


def _published_cities(language: str, states: Forms) -> Forms:
    """The exemplar cities of time zones, and the names of dependencies, by the state that they lie in."""
    part_of, codes, zones = _places()
    translated = babel.Locale(language).time_zones
    cities = [(part_of[code], name) for code, name in _published_names(language) if code in part_of]
    for zone, territory in sorted(get_global("zone_territories").items()):
        if zone in zones or zone.startswith(("Antarctica/", "Etc/")) or territory in codes:
            continue
        # A city spelled as in the zone's identifier is left untranslated, in any script.
        city = translated.get(zone, {}).get("city", zone.rpartition("/")[2].replace("_", " "))
        foreign = city.isascii() and language in _OTHER_SCRIPTS
        # Where CLDR names no city of a small state, the exemplar is the state itself.
        if not foreign and city not in states.get(territory, ()):
            cities.append((part_of.get(territory, territory), city))
    return _grouped(cities)


def _published_names(language: str) -> Iterator[tuple[str, str]]:
    """Each code of ISO 3166-1, and Kosovo's, with its names in CLDR and ISO 3166."""
    territories = babel.Locale(language).territories
    translate = _iso_translator(language)
    yield "XK", territories["XK"]
    for country in sorted(pycountry.countries, key=lambda country: country.alpha_2):
        yield country.alpha_2, territories[country.alpha_2]
        for field in _ISO_FIELDS[language]:
            name = translate(getattr(country, field, ""))
            if name:
                yield country.alpha_2, _ISO_NOT_PRINTED.sub("", name)


def _iso_translator(language: str) -> Callable[[str], str]:
    """A function from a name in ISO 3166 to its translation; to nothing where there is none."""
    if language in ("ar", "en"):
        return str
    folder = Path(pycountry.__file__).with_name("locales")
    catalogue = gettext.translation("iso3166-1", folder, ["zh_CN" if language == "zh" else language])

    def translate(name: str) -> str:
        translation = catalogue.gettext(name) if name else ""
        return "" if translation == name else translation

    return translate


def _grouped(pairs: Iterable[tuple[str, str]]) -> Forms:
    forms: Forms = {}
    for code, name in pairs:
        if not _LISTED_ONLY.search(name):
            forms.setdefault(code, []).append(name)
    return forms


def _merged(hand: Forms, published: Forms) -> Forms:
    return {code: hand.get(code, []) + published.get(code, []) for code in hand.keys() | published.keys()}


def _rows(language: str, kind: str, forms: Forms) -> Iterator[tuple[str, str]]:
    """Every code with its forms in every spelling, once each, by code, the usual form first."""
    owners: dict[str, str] = {}
    for code in sorted(forms):
        for spelling in dict.fromkeys(_spellings(language, kind, forms[code])):
            # A Chinese character is short for several states; everything else must be somebody's alone.
            if owners.setdefault(spelling, code) != code and kind != "short":
                raise SystemExit(
                    f"{language}/{kind}: found {spelling!r} for {owners[spelling]} and {code}, expected one; "
                    "take it from a hand-kept list, or leave its zone out in places.toml"
                )
            yield code, spelling


def _spellings(language: str, kind: str, forms: Iterable[str]) -> Iterator[str]:
    """Each form; adjectives inflected; in English also without accents; with either apostrophe."""
    for form in forms:
        for inflected in _inflected(language, form) if kind == "adjective" else (form,):
            spelling = unicodedata.normalize("NFC", " ".join(inflected.split()))
            for plain in (spelling, _without_accents(spelling)) if language == "en" else (spelling,):
                yield plain
                yield plain.replace("’", "'")
                yield plain.replace("'", "’")


def _inflected(language: str, adjective: str) -> Iterator[str]:
    """The adjective in its genders, numbers and cases, by the endings that the language's lists hold."""
    yield adjective
    if language == "ar":
        for article, ending in itertools.product(("", "ال"), ("", "ة", "ين", "ون", "ان")):
            # Only the words that are adjectives are inflected: "South African" is جنوب أفريقي.
            yield " ".join(
                f"{article}{word}{ending}" if word.endswith("ي") else word for word in adjective.split()
            )
    for ending, others in _ENDINGS.get(language, ()):
        if adjective.endswith(ending):
            yield from (adjective.removesuffix(ending) + other for other in others.split())
            break


def _without_accents(form: str) -> str:
    letters = unicodedata.normalize("NFD", form)
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def main() -> None:
    """Write every table."""
    for language in LANGUAGES:
        (TABLES / f"{language}.tsv").write_bytes(table(language))


if __name__ == "__main__":
    main()
