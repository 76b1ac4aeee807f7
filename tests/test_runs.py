"""Runs of Chinese characters: known words, names between them, and nothing lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dipreadout import languages
from dipreadout.reading.lexicon import lexicon

ZH = lexicon(languages.get("zh"))
CHARACTERS = st.sampled_from("在会见总统王远和平马里奥同意大利马里奥的我·5日，。-中方")


def parted(text: str, *names: str) -> str:
    """The words of a text, in this order, with bars between."""
    return "|".join(ZH.tokenizer(text, frozenset(names)).words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("外长韩明同意大利总统会谈", "外长|韩明|同|意大利|总统|会谈", id="not 同意|大利"),
        pytest.param("将来华访问", "将|来华|访问", id="not 将来|华"),
        pytest.param("卫生部长", "卫生|部长", id="not 卫生部|长"),
        pytest.param("智利总统贝拉诺", "智利|总统|贝拉诺", id="what is unknown is a name"),
    ],
)
def test_the_fewest_characters_stay_unknown(text: str, words: str) -> None:
    """And not the longest word next."""
    assert parted(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("会见韩国总统李在勋", "会见|韩国|总统|李在勋", id="a preposition within"),
        pytest.param("部长张和平参加会见", "部长|张和平|参加会见", id="a word as given name"),
        pytest.param("秘鲁总统马里奥", "秘鲁|总统|马里奥", id="a country within"),
        pytest.param("大使于敬川说", "大使|于敬川|说", id="a preposition as surname"),
        pytest.param("部长何凤和参加。", "部长|何凤和|参加|。", id="a conjunction at the end"),
        pytest.param("主任林大为、何远等", "主任|林大为|、|何远|等", id="a preposition at the end"),
        pytest.param("李大强为10国", "李大强|为|10|国", id="but not before what it links to"),
        pytest.param("国王阿方索七世说", "国王|阿方索七世|说", id="a side within"),
        pytest.param("总统丹尼尔·巴林顿在京", "总统|丹尼尔|·|巴林顿|在|京", id="a country after a joiner"),
        pytest.param("总统埃马纽埃尔·罗", "总统|埃马纽埃尔|·|罗", id="a country amid"),
        pytest.param("前总理让-皮埃尔·罗", "前总理|让-皮埃尔|·|罗", id="a hyphen"),
    ],
)
def test_nobody_is_called_by_one_character(text: str, words: str) -> None:
    """So a character by itself goes with what stands beside it."""
    assert parted(text) == words


def test_a_surname_may_stand_before_an_office() -> None:
    """There alone one character names somebody."""
    assert parted("鲁大使说") == "鲁|大使|说"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("5日晚在京会见", "5|日|晚|在|京|会见", id="after its like"),
        pytest.param("会见米舒京", "会见|米舒京", id="京 in a name"),
        pytest.param("会见陈日明", "会见|陈日明", id="日 in a name"),
        pytest.param("在韩期间", "在|韩|期间", id="a state after a preposition"),
    ],
)
def test_some_characters_count_only_after_others(text: str, words: str) -> None:
    """京 is Beijing after 在, and 日 a day after its number."""
    assert parted(text) == words


def test_names_that_the_text_shows_part_other_words() -> None:
    """A word that nobody knows is told from the name before it by that name."""
    assert parted("韩明乐呵呵说") == "韩明乐呵呵|说"
    assert parted("韩明乐呵呵说", "韩明") == "韩明|乐呵呵|说"


@given(st.text(CHARACTERS, min_size=1, max_size=30), st.lists(st.text(CHARACTERS, min_size=2, max_size=4)))
def test_nothing_is_lost(text: str, names: list[str]) -> None:
    """The words of a text join up to it, whatever counts as a name."""
    tokens = ZH.tokenizer(text, frozenset(names))
    assert "".join(map(tokens.printed, range(len(tokens)))) == text
