"""Input that nobody means well with: a valid readout or an error of ours, soon, and nothing else."""

from __future__ import annotations

import tracemalloc

import pytest
from fuzzing.cases import KINDS, case
from fuzzing.oracle import check
from hypothesis import given
from hypothesis import strategies as st

import dipreadout
from dipreadout import LimitError, Readout, ReadoutError, languages
from dipreadout.reading.lexicon import lexicon
from dipreadout.strategies import told

TALKS = "On May 5, 2031, Foreign Minister Ana Lima met with Premier Tomas Berg in Lima."
SOON = [number for number in range(400) if case(7, number).kind not in ("endless", "crowd", "nested")]


def read(source: bytes | str, **given: str) -> Readout | ReadoutError:
    """What comes of it; whatever else is raised fails the test."""
    try:
        readout = dipreadout.parse(source, **given)  # type: ignore[arg-type]
    except ReadoutError as error:
        return error
    assert dipreadout.loads(dipreadout.dumps(readout)) == readout
    return readout


@pytest.mark.parametrize("first", range(0, len(SOON), 60))
def test_cases_of_every_kind(first: int) -> None:
    """The first cases of the fuzzing, but for those that take long."""
    for number in SOON[first : first + 60]:
        assert check(case(7, number)) in {"readout", *dipreadout.__all__}


def test_a_case_is_a_function_of_its_number() -> None:
    """So a finding can be had again; and every kind comes."""
    assert [case(7, number) for number in SOON] == [case(7, number) for number in SOON]
    assert {case(7, number).kind for number in range(2000)} >= set(KINDS) - {"endless"}


@given(st.binary(max_size=2000) | st.text(max_size=2000))
def test_anything_at_all(source: bytes | str) -> None:
    """Bytes and code points of no meaning, lone surrogates among them."""
    read(source)


@pytest.mark.parametrize("tag", ["div", "b", "table><tr><td", "ul><li", "font", "a href=x"])
def test_elements_nested_a_hundred_thousand_deep(tag: str) -> None:
    """Too deep is said to be so; nothing recurses."""
    read(f"<html><body><p>{TALKS}</p>" + f"<{tag}>" * 100_000 + TALKS)


@pytest.mark.parametrize(
    ("thing", "megabytes"), [("<p>", 3), ("<br>", 3), ("peace ", 50), ("<b", 50), ("&amp;", 50), ("\n", 50)]
)
def test_megabytes_of_one_thing(thing: str, megabytes: int) -> None:
    """A tag or a word, again and again; of tags as many as soon make a tree."""
    read(thing * (megabytes * 1_000_000 // len(thing)))


@pytest.mark.parametrize("levels", [5, 100])
def test_entities_that_stand_for_entities(levels: int) -> None:
    """None of them is expanded, and none is fetched."""
    names = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "ha"}">' for n in range(levels))
    outside = '<!ENTITY passwords SYSTEM "file:///etc/passwd">'
    page = f"<!DOCTYPE html [{names}{outside}]><p>{TALKS} &e{levels - 1}; &passwords;</p>"
    readout = read(page)
    assert isinstance(readout, Readout)
    assert "haha" not in readout.text
    assert "root:" not in readout.text


@pytest.mark.parametrize(
    "label", ["utf-16", "utf-9", "base64", "rot13", "x" * 5000, "", "\x00", "ascii", "utf-7"]
)
@pytest.mark.parametrize("encoding", ["utf-8", "gb18030", "cp1252", "utf-16", "koi8-r"])
def test_a_page_that_lies_about_its_encoding(label: str, encoding: str) -> None:
    """It is read where that can be done without a guess, or refused."""
    page = f'<meta charset="{label}"><p>{TALKS} Réunion, встреча, 会见</p>'
    read(page.encode(encoding, "ignore"))


@pytest.mark.parametrize("mark", "\u200b\u200e\u202e\u2066\ufeff\u00ad\x00\x01\ud800\udfff\uffff\u0301")
def test_marks_that_nobody_sees(mark: str) -> None:
    """Between all letters, bidirectional or of no width, NULs and lone surrogates."""
    read(mark.join(TALKS))
    read(f"<p>{mark.join(TALKS)}</p>")


@pytest.mark.parametrize(
    "day",
    ["February 31, 2024", "31 February 2024", "May 0, 0", "May 5, 0000", "May 5, 99999", "May 99", "0/0/0"],
)
def test_days_that_there_are_not(day: str) -> None:
    """No date is made of them."""
    readout = read(TALKS.replace("May 5, 2031", day), publisher="cn-mfa")
    assert isinstance(readout, Readout)
    assert readout.meeting.date is None


@pytest.mark.parametrize("moment", ["2024-02-30 25:61", "0000-00-00 00:00", "99999-01-01"])
def test_moments_that_there_are_not(moment: str) -> None:
    """A page that states one has no time of publication."""
    page = read(f'<meta name="PubDate" content="{moment}"><h1>Talks</h1><p>{TALKS}</p>')
    assert isinstance(page, Readout)
    assert page.published is None


@pytest.mark.parametrize("language", languages.codes())
@pytest.mark.parametrize("name", ["Roe ", "van der ", "李", "Иван ", "علي "])
def test_a_name_of_ten_thousand_words(language: str, name: str) -> None:
    """However a language writes names."""
    read(TALKS.replace("Ana Lima", name * 10_000), language=language)


def test_ten_thousand_speakers() -> None:
    """Each says something."""
    told = [f"Minister Roe{n} said that all is well." for n in range(10_000)]
    people = ", ".join(f"Ana Roe{n}" for n in range(10_000))
    read(f"{TALKS} {' '.join(told)}")
    read(f"{TALKS} {people} were present at the meeting.")


@pytest.mark.parametrize("number", [12047, 15645, 2029, 8056, 8689, 9616])
def test_what_was_found(number: int) -> None:
    """Names without end, words that hang on one another, and one person by ten thousand names.

    All took more than half a minute, or went too deep, when they were met.
    """
    check(case(1, number))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "استقبل أمير دولة قطر الشيخ سالم بن راشد وزير الخارجية الصيني لين تشاويوان. وأكد سمو الأمير"),
        (
            "en",
            "Foreign Minister Lin Zhaoyuan spoke by phone with Minister Tomas Berg, exchanging views on the",
        ),
        ("en", "Foreign Minister Lin Zhaoyuan took a phone call from Peruvian Minister Tomas Berg at the"),
        ("es", "El canciller Lin Zhaoyuan se reunió con el canciller de Perú Tomas Berg. El"),
        (
            "fr",
            "Le Président de la République s’est entretenu avec Mme Ana Lima, Premier ministre du Pérou. Le",
        ),
    ],
)
def test_a_text_that_breaks_off(language: str, text: str) -> None:
    """Each of these ended where more words were thought to stand."""
    publisher = "fr-elysee" if language == "fr" else "cn-mfa"
    assert isinstance(read(text, language=language, publisher=publisher), Readout)


def test_a_heading_beside_the_body_and_inside_it() -> None:
    """It stands in no line above the body, and is the title all the same."""
    page = f"<div><aside><h1>Ana Lima in Peru</h1></aside><p>{TALKS}</p><p>{TALKS}</p></div>"
    readout = read(page)
    assert isinstance(readout, Readout)
    assert readout.title == "Ana Lima in Peru"


@pytest.mark.parametrize("language", ["ar", "fr", "ru", "zh"])
def test_words_without_end_are_forgotten(language: str) -> None:
    """What is remembered of the words of one text for the next one is short."""
    tokenizer = lexicon(languages.get(language)).tokenizer
    tracemalloc.start()
    tokenizer("мир" * 50_000 + " سلام" + "ن" * 50_000 + "和平" * 5_000)
    kept, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most > 250_000 > kept


@pytest.mark.parametrize("language", languages.codes())
@given(data=st.data())
def test_a_tale_that_breaks_off_anywhere(language: str, data: st.DataObject) -> None:
    """In its middle or at any other place, it is read as far as it goes, or refused."""
    page = data.draw(told(language)).page
    read(page[: data.draw(st.integers(1, len(page)))], language=language, publisher="cn-mfa")


def test_the_limit_is_the_callers() -> None:
    """64 Mi of bytes, or of code points; more or less where the caller says so, and the message how."""
    with pytest.raises(
        LimitError, match=r"source: found 78, expected at most 77; pass limit=\.\.\. to take more"
    ):
        dipreadout.parse(TALKS, limit=77)
    assert dipreadout.parse(TALKS, limit=78) == dipreadout.parse(TALKS)
    long = TALKS + " " * (64 * 1024 * 1024)
    with pytest.raises(LimitError):
        dipreadout.read_page(long)
    assert dipreadout.read_page(long, limit=len(long)).paragraphs == (TALKS,)
