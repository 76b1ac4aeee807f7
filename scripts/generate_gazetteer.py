"""Generate the gazetteer's tables from CLDR, ISO 3166 and the hand-kept lists in scripts/gazetteer/.

    python scripts/generate_gazetteer.py

Needs babel (CLDR) and pycountry (ISO 3166) in the versions of pyproject.toml's development dependencies, as
each table's first line records. Same inputs, same bytes. What goes in, and how to add: docs/gazetteer.rst.
"""

from __future__ import annotations

import gettext
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

# Lists print "Korea, Republic of", "Congo - Kinshasa", "Bosnia & Herzegovina" and "о-ва Кука", to be sorted or
# to fit; prose prints none of these.
_CATALOGUE_ONLY = re.compile(r"[,()&،]| - |\bо-ва? ")

# The translations of ISO 3166 into Arabic have vowel marks, and lack articles where they are needed: not used.
_ISO_FIELDS = {
    "ar": (),
    "en": ("common_name", "name", "official_name"),
    "es": ("official_name",),
    "fr": ("official_name",),
    "ru": ("official_name",),
    "zh": ("official_name",),
}
_ISO_ARTICLES = re.compile(r"^(?:the |La |L'|Le |Les )")

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
    lines = [header()]
    for kind in KINDS:
        lines += (f"{kind}\t{code}\t{form}" for form, code in _owners(language, kind, forms[kind]).items())
    return ("\n".join(lines) + "\n").encode()


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
    locale = babel.Locale(language)
    cities = [(part_of[code], name) for code, name in _published_names(language) if code in part_of]
    for zone, territory in sorted(get_global("zone_territories").items()):
        if zone in zones or zone.startswith(("Antarctica/", "Etc/")) or territory in codes:
            continue
        city = locale.time_zones.get(zone, {}).get("city", zone.rpartition("/")[2].replace("_", " "))
        # Where CLDR names no city of a small state, the exemplar is the state itself.
        if city not in states.get(territory, ()):
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
                yield country.alpha_2, _ISO_ARTICLES.sub("", name)


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
        if not _CATALOGUE_ONLY.search(name):
            forms.setdefault(code, []).append(name)
    return forms


def _merged(hand: Forms, published: Forms) -> Forms:
    return {code: hand.get(code, []) + published.get(code, []) for code in hand.keys() | published.keys()}


def _owners(language: str, kind: str, forms: Forms) -> dict[str, str]:
    """Every form in every spelling, with its code: by code, the usual form first."""
    owners: dict[str, str] = {}
    for code in sorted(forms):
        for form in forms[code]:
            for spelling in _spellings(language, form):
                if owners.setdefault(spelling, code) != code:
                    raise SystemExit(
                        f"{language}/{kind}: found {spelling!r} for {owners[spelling]} and for {code}, expected "
                        "one code; take it from a hand-kept list, or leave its zone out in places.toml"
                    )
    return owners


def _spellings(language: str, form: str) -> Iterator[str]:
    """The form; with the other apostrophe; in English, without accents."""
    form = unicodedata.normalize("NFC", " ".join(form.split()))
    plain = _without_accents(form) if language == "en" else form
    for spelling in (form, plain):
        yield spelling
        yield spelling.replace("’", "'")
        yield spelling.replace("'", "’")


def _without_accents(form: str) -> str:
    letters = unicodedata.normalize("NFD", form)
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def main() -> None:
    """Write every table."""
    for language in LANGUAGES:
        (TABLES / f"{language}.tsv").write_bytes(table(language))


if __name__ == "__main__":
    main()
