"""The gazetteer: its tables are whole, agree with each other, and are what the generator makes."""

from __future__ import annotations

import importlib.util
import pickle
import re
import unicodedata
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dipreadout import SchemaError, UnsupportedLanguageError
from dipreadout.gazetteer import LANGUAGES, Name, NameKind, known_codes, label, names

if TYPE_CHECKING:
    from types import ModuleType

ROOT = Path(__file__).parents[1]
TABLES = ROOT / "src" / "dipreadout" / "gazetteer" / "data"

# The codes of organisations that annotated readouts use.
ORGANISATIONS = set("EU UN NATO AU ASEAN OIC WHO WTO IMF WB ADB OECD OSCE IAEA CoE GCC LAS SCO ICRC".split())

CHECKED_BY_HAND = """\
en state: Peru = PE; United States = US; U.S. = US; US = US; USA = US; United States of America = US
en state: UK = GB; Republic of Korea = KR; ROK = KR; DPRK = KP; North Korea = KP; Lao PDR = LA
en state: Viet Nam = VN; Taiwan = TW; Türkiye = TR; Turkey = TR; Turkiye = TR; Czechia = CZ
en state: Czech Republic = CZ; Burma = MM; Swaziland = SZ; Côte d'Ivoire = CI; Côte d’Ivoire = CI
en state: Cote d'Ivoire = CI; Ivory Coast = CI; People's Republic of China = CN; Holy See = VA
en state: Vatican = VA; Palestine = PS; Kosovo = XK; Cook Islands = CK; Saint Kitts and Nevis = KN
en state: Georgia = GE; Jordan = JO; Chad = TD; Guinea = GN; Congo = CG; DRC = CD; Niger = NE
en state: Nigeria = NG; Dominica = DM; Dominican Republic = DO; Bosnia and Herzegovina = BA
en state: Federated States of Micronesia = FM
en adjective: Peruvian = PE; Chinese = CN; Sino = CN; American = US; U.S. = US; British = GB; Fijian = FJ
en adjective: Thai = TH; Czech = CZ; Philippine = PH; Filipino = PH; Dutch = NL; Swiss = CH; Danish = DK
en adjective: Emirati = AE; Saudi = SA; Nigerien = NE; Nigerian = NG; Congolese = CD; Korean = KR
en adjective: Dominican = DO; Mauritian = MU; Mauritanian = MR; Slovak = SK; Slovenian = SI; Austrian = AT
en adjective: Australian = AU; Kyrgyz = KG; Lao = LA; Ni-Vanuatu = VU; Burkinabe = BF; Malagasy = MG
en adjective: Ivorian = CI; Basotho = LS; European = EU
en organisation: EU = EU; European Commission = EU; UN = UN; UNESCO = UN; UNICEF = UN; NATO = NATO
en organisation: African Union = AU; Arab League = LAS; League of Arab States = LAS; World Bank = WB
en organisation: Council of Europe = CoE; AIIB = AIIB; Shanghai Cooperation Organization = SCO
en organisation: Shanghai Cooperation Organisation = SCO; IAEA = IAEA
en city: Geneva = CH; New York = US; San Francisco = US; Washington, D.C. = US; Davos = CH; Munich = DE
en city: Busan = KR; Shanghai = CN; Hangzhou = CN; Suzhou = CN; Hong Kong = CN; Bali = ID; Samarkand = UZ
en city: Sochi = RU; Kazan = RU; Singapore = SG; Luxembourg = LU; Djibouti = DJ; Suva = FJ; San José = CR
en city: Kuwait City = KW; The Hague = NL; Kyiv = UA; Kiev = UA; Johannesburg = ZA; Greenland = DK
zh state: 秘鲁 = PE; 美国 = US; 沙特 = SA; 刚果（金） = CD; 朝鲜 = KP; 多米尼加 = DO; 多米尼克 = DM
zh short: 中 = CN; 美 = US; 俄 = RU; 法 = FR; 英 = GB; 德 = DE; 日 = JP; 韩 = KR; 秘 = PE; 欧 = EU
zh short: 巴 = BR; 巴 = PK; 巴 = PS
zh city: 北京 = CN; 旧金山 = US; 日内瓦 = CH; 巴厘岛 = ID; 香港 = CN
es state: Perú = PE; Estados Unidos = US; EE. UU. = US; República de Corea = KR; Santa Sede = VA
es adjective: peruana = PE; chino = CN; estadounidense = US; británicos = GB; costarricenses = CR
fr state: Pérou = PE; États-Unis = US; Côte d'Ivoire = CI; Saint-Siège = VA
fr adjective: péruvienne = PE; chinois = CN; grecque = GR; nigérien = NE; nigérian = NG
ru state: Перу = PE; США = US; КНР = CN; КНДР = KP; ЮАР = ZA; Российская Федерация = RU
ru adjective: китайской = CN; российского = RU; белорусский = BY
ar state: بيرو = PE; الصين = CN; الولايات المتحدة = US; السعودية = SA
ar adjective: الصيني = CN; الروسية = RU""".splitlines()

every_language = pytest.mark.parametrize("language", LANGUAGES)


def codes(language: str, *kinds: NameKind) -> set[str]:
    """The codes that have a name of one of these kinds."""
    return {name.code for name in names(language) if name.kind in kinds}


@pytest.fixture(scope="module")
def generator() -> ModuleType:
    """The script that generates the tables, where what it needs is installed as the tables record it."""
    header = (TABLES / "en.tsv").read_text(encoding="utf-8").partition("\n")[0]
    for package, recorded in re.findall(r"(babel|pycountry) ([0-9.]+)", header):
        try:
            installed = version(package)
        except PackageNotFoundError:
            pytest.skip(f"{package} is not installed; the tables are made with {package} {recorded}")
        if installed != recorded:
            pytest.skip(f"{package} is {installed}; the tables are made with {package} {recorded}")
    path = ROOT / "scripts" / "generate_gazetteer.py"
    if not path.exists():
        pytest.skip("the generator is not part of this distribution")
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class TestGenerated:
    """The script, the lists that it reads and the tables that it writes."""

    @every_language
    def test_generating_again_gives_the_same_bytes(self, generator: ModuleType, language: str) -> None:
        """Neither the published lists, nor the hand-kept ones, nor the tables drift from each other."""
        assert generator.table(language) == (TABLES / f"{language}.tsv").read_bytes()

    def test_the_generator_knows_the_same_languages_and_kinds(self, generator: ModuleType) -> None:
        """A language or a kind is added in both places, or in neither."""
        assert generator.LANGUAGES == LANGUAGES
        assert tuple(NameKind) == generator.KINDS

    def test_two_codes_cannot_claim_one_form(self, generator: ModuleType) -> None:
        """The generator stops, and says which form to decide on."""
        with pytest.raises(SystemExit) as stopped:
            list(generator._rows("en", "adjective", {"CD": ["Congolese"], "CG": ["Congolese"]}))
        assert str(stopped.value) == (
            "en/adjective: found 'Congolese' for CD and CG, expected one; "
            "take it from a hand-kept list, or leave its zone out in places.toml"
        )

    @pytest.mark.parametrize(
        ("language", "adjective", "inflected"),
        [
            ("en", "Peruvian", "Peruvian"),
            ("es", "peruano", "peruano peruana peruanos peruanas"),
            ("es", "francés", "francés francesa franceses francesas"),
            ("es", "alemán", "alemán alemana alemanes alemanas"),
            ("es", "iraní", "iraní iraníes iranís"),
            ("fr", "péruvien", "péruvien péruvienne péruviens péruviennes"),
            ("fr", "français", "français française françaises"),
            ("fr", "américain", "américain américaine américains américaines"),
            (
                "ar",
                "صيني",
                "صيني صينية صينيين صينيون صينيان الصيني الصينية الصينيين الصينيون الصينيان",
            ),
        ],
    )
    def test_adjectives_are_inflected(
        self, generator: ModuleType, language: str, adjective: str, inflected: str
    ) -> None:
        """A list holds the masculine singular; the table holds what prose prints."""
        assert list(dict.fromkeys(generator._inflected(language, adjective))) == inflected.split()

    def test_russian_adjectives_are_declined(self, generator: ModuleType) -> None:
        """Six cases, three genders and the plural share twelve forms."""
        endings = "ий ого ому им ом ая ой ую ое ие их ими".split()
        assert list(generator._inflected("ru", "чешский")) == [f"чешск{ending}" for ending in endings]

    def test_the_states_are_those_of_iso_3166(self, generator: ModuleType) -> None:
        """Each code of ISO 3166-1 is a state, part of one, or left out by decision; and Kosovo is one."""
        part_of, left_out, _ = generator._places()
        published = {country.alpha_2 for country in generator.pycountry.countries}
        assert codes("en", NameKind.STATE) == published - part_of.keys() - left_out | {"XK"}


class TestTables:
    """What every table keeps to, and what must be in them."""

    def test_every_table_has_a_language(self) -> None:
        """What can be asked for is what is shipped."""
        assert tuple(sorted(path.stem for path in TABLES.glob("*.tsv"))) == LANGUAGES

    def test_all_tables_are_made_from_the_same_versions(self) -> None:
        """No table is left behind when the lists are renewed."""
        assert len({path.read_bytes().partition(b"\n")[0] for path in TABLES.glob("*.tsv")}) == 1

    @every_language
    def test_forms_are_clean(self, language: str) -> None:
        """Each is a line of NFC text without double or outer spaces, so that it can stand in a readout."""
        unclean = [
            name
            for name in names(language)
            if not name.form
            or name.form != " ".join(name.form.split())
            or not name.form.isprintable()
            or not unicodedata.is_normalized("NFC", name.form)
        ]
        assert unclean == []

    @every_language
    def test_nothing_is_there_twice(self, language: str) -> None:
        """A name is a fact stated once."""
        assert len(set(names(language))) == len(names(language))

    @every_language
    def test_a_form_of_a_kind_has_one_code(self, language: str) -> None:
        """Only a Chinese character may be short for several states."""
        found: dict[tuple[str, NameKind], set[str]] = {}
        for name in names(language):
            if name.kind is not NameKind.SHORT:
                found.setdefault((name.form, name.kind), set()).add(name.code)
        assert {key: claimed for key, claimed in found.items() if len(claimed) > 1} == {}

    @every_language
    def test_codes_look_like_codes(self, language: str) -> None:
        """A state has two capitals; an organisation what is fit for a party code."""
        organisations = {NameKind.ORGANISATION, NameKind.ADJECTIVE, NameKind.SHORT}
        for name in names(language):
            pattern = r"[A-Z][A-Za-z0-9]{1,11}" if name.kind in organisations else r"[A-Z]{2}"
            assert re.fullmatch(pattern, name.code), name

    @every_language
    def test_every_language_names_the_same_states_and_organisations(self, language: str) -> None:
        """What is known in one language is known in all."""
        for kind in (NameKind.STATE, NameKind.ORGANISATION):
            assert codes(language, kind) == codes("en", kind)

    @every_language
    def test_every_state_has_a_city(self, language: str) -> None:
        """At least the capital, or where its government sits."""
        assert codes(language, NameKind.STATE) == codes(language, NameKind.CITY)

    @every_language
    def test_every_name_belongs_to_a_known_code(self, language: str) -> None:
        """No adjective, city or short form without a state or organisation."""
        assert {name.code for name in names(language)} == known_codes()

    def test_every_state_has_an_adjective_in_english(self) -> None:
        """So "the … side" and "the … President" can be read for all of them."""
        assert codes("en", NameKind.STATE) - codes("en", NameKind.ADJECTIVE) == set()

    def test_the_codes_of_the_annotations_are_there(self) -> None:
        """And the four parties beyond the members of the United Nations."""
        assert codes("en", NameKind.ORGANISATION) >= ORGANISATIONS
        assert codes("en", NameKind.STATE) >= {"TW", "PS", "XK", "VA"}

    @pytest.mark.parametrize("line", CHECKED_BY_HAND)
    def test_names_that_readouts_print(self, line: str) -> None:
        """Each is there with its code, the doubtful ones among them."""
        heading, _, pairs = line.partition(": ")
        language, kind = heading.split()
        table = {f"{name.form} = {name.code}" for name in names(language) if name.kind == kind}
        assert set(pairs.split("; ")) - table == set()


class TestLookup:
    """The functions, and what they refuse."""

    def test_a_name_is_a_plain_value(self) -> None:
        """It can be compared, hashed and sent to another process."""
        name = Name("Peru", "PE", NameKind.STATE)
        assert name in set(names("en"))
        assert pickle.loads(pickle.dumps(name)) == name

    @every_language
    def test_every_code_has_a_label_of_its_own(self, language: str) -> None:
        """No two parties are shown alike, and each label is one of the table's forms."""
        labels = {code: label(code, language) for code in known_codes()}
        assert len(set(labels.values())) == len(labels)
        assert set(labels.values()) <= {name.form for name in names(language)}

    @pytest.mark.parametrize(
        ("code", "language", "expected"),
        [
            ("PE", "en", "Peru"),
            ("US", "en", "United States"),
            ("CD", "en", "Democratic Republic of the Congo"),
            ("CI", "en", "Côte d'Ivoire"),
            ("AU", "en", "Australia"),
            ("UN", "en", "United Nations"),
            ("XK", "en", "Kosovo"),
            ("PE", "zh", "秘鲁"),
            ("US", "es", "Estados Unidos"),
            ("CN", "fr", "Chine"),
            ("KP", "ru", "КНДР"),
            ("EU", "ar", "الاتحاد الأوروبي"),
        ],
    )
    def test_a_label_is_the_usual_name(self, code: str, language: str, expected: str) -> None:
        """Of AU, which the African Union shares with Australia, the state's."""
        assert label(code, language) == expected

    @given(st.text(max_size=12).filter(lambda text: text not in LANGUAGES))
    def test_a_language_without_a_table_is_refused(self, language: str) -> None:
        """Nothing but the errors of this library escapes."""
        for look_up in (names, lambda language: label("PE", language)):
            with pytest.raises(UnsupportedLanguageError):
                look_up(language)

    @given(st.text(max_size=12).filter(lambda text: text not in known_codes()))
    def test_an_unknown_code_is_refused(self, code: str) -> None:
        """Nothing is guessed."""
        with pytest.raises(SchemaError) as refused:
            label(code, "en")
        assert (refused.value.path, refused.value.found) == ("code", code)

    def test_the_refusals_say_what_to_try(self) -> None:
        """The languages that there are, the codes that are near."""
        with pytest.raises(UnsupportedLanguageError) as unsupported:
            names("tlh")
        assert str(unsupported.value) == (
            "language: found 'tlh', expected one of ar, en, es, fr, ru, zh; "
            "pass language=... if the page is in one of those"
        )
        with pytest.raises(SchemaError) as unknown:
            label("asean", "en")
        assert str(unknown.value) == "code: found 'asean', expected the code of a party such as ASEAN"
        with pytest.raises(SchemaError) as unlike:
            label("?", "en")
        assert str(unlike.value) == "code: found '?', expected the code of a party such as PE, EU"
