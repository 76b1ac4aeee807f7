"""From bytes to text: the right letters, or an error that says where they are wrong."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dipreadout import DecodeError, LimitError, ReadoutError, SchemaError
from dipreadout.decoding import decode

TEXT = "Réunion à Brazzaville; 双方会谈。"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_says_it_all(encoding: str) -> None:
    """Text with a mark is read by it, whatever the caller says."""
    assert decode(TEXT.encode(encoding), encoding="ascii") == TEXT


@given(st.text(min_size=1).filter(lambda text: not text.isspace() and "\ufeff" not in text))
def test_the_callers_encoding_is_the_inverse(text: str) -> None:
    """What was encoded as the caller says comes back as it was."""
    data = text.encode("utf-8", "replace")
    assert decode(data, encoding="utf-8") == data.decode()
    assert decode(data.decode().encode("utf-16-le"), encoding="utf-16-le") == data.decode()


@pytest.mark.parametrize("claim", ["gb2312", "GBK", "x-gbk", "gb18030"])
def test_the_older_chinese_code_means_the_newer(claim: str) -> None:
    """Pages that claim GB2312 hold characters that only GB18030 has."""
    html = f'<meta http-equiv="Content-Type" content="text/html; charset={claim}"><p>顾镕会谈€</p>'
    assert decode(html.encode("gb18030")) == html


@pytest.mark.parametrize("claim", ["gb2312", "iso-8859-1", "utf-16", "klingon"])
def test_utf_8_is_known_when_it_is_seen(claim: str) -> None:
    """A saved page keeps its old claim; bytes that are valid UTF-8 are UTF-8."""
    html = f'<meta charset="{claim}"><p>Réunion, 双方会谈。</p>'
    assert decode(html.encode()) == html


def test_a_claim_is_found_behind_other_things() -> None:
    """The claim may come after a title, and with or without quotation marks."""
    html = "<html><head><title>x</title>\n<META content='text/html; CHARSET=windows-1252'></head>Réunion"
    assert decode(html.encode("cp1252")) == html


def test_wrong_bytes_say_where() -> None:
    """Nothing is guessed and nothing is replaced."""
    with pytest.raises(DecodeError) as caught:
        decode("Réunion".encode("latin-1"))
    assert str(caught.value) == (
        "bytes: found byte 0xe9 at offset 1, expected utf-8; pass encoding=... if the page is in another one"
    )
    assert (caught.value.encoding, caught.value.offset) == ("utf-8", 1)


def test_the_offset_counts_the_mark() -> None:
    """Offsets are into the bytes as they were handed in."""
    with pytest.raises(DecodeError) as caught:
        decode(b"\xef\xbb\xbfab\xff")
    assert caught.value.offset == 5


@pytest.mark.parametrize("encoding", ["klingon", "rot13", "", "\x00"])
def test_an_encoding_that_is_none_is_named(encoding: str) -> None:
    """The error names the keyword, what it held, and what it may hold."""
    with pytest.raises(SchemaError) as caught:
        decode(b"They met.", encoding=encoding)
    assert str(caught.value) == (
        f"encoding: found {encoding!r}, expected the name of a text encoding, such as 'utf-8'"
    )


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7\n", "a PDF file"),
        (b"PK\x03\x04rest", "a ZIP archive or an office document"),
        (b"\x1f\x8b\x08", "a gzip file"),
        (b"\x89PNG\r\n", "a PNG picture"),
    ],
)
def test_a_file_that_is_no_text_is_named(data: bytes, kind: str) -> None:
    """The error says what the file is, not which byte of it is wrong."""
    with pytest.raises(SchemaError) as caught:
        decode(data)
    assert str(caught.value) == (
        f"source: found {kind!r}, expected HTML or plain text; extract the text first"
    )


@pytest.mark.parametrize("nothing", [b"", "", b" \n", "\ufeff", "\u3000"])
def test_nothing_is_no_page(nothing: bytes | str) -> None:
    """An empty page is an error of the caller's, not a page without paragraphs."""
    with pytest.raises(SchemaError, match="expected a page with at least one word, HTML or plain text"):
        decode(nothing)


def test_what_is_neither_bytes_nor_text_is_refused() -> None:
    """The error names what may be handed in."""
    source: Any = 5
    with pytest.raises(SchemaError, match="source: found 5, expected bytes or str, as read from a page"):
        decode(source)


def test_more_than_the_limit_is_refused() -> None:
    """The limit itself is taken, one more is not."""
    assert decode(b"They met.", limit=9) == "They met."
    with pytest.raises(LimitError, match="source: found 10, expected at most 9"):
        decode(b"They met..", limit=9)


@given(
    st.binary(),
    st.sampled_from([None, "utf-8", "gb18030", "utf-16", "idna", "undefined", "rot13", "punycode"]),
)
def test_only_a_readout_error_escapes(data: bytes, encoding: str | None) -> None:
    """Any bytes in any encoding are text or a readout error."""
    try:
        told = decode(data, encoding=encoding)
    except ReadoutError as error:
        told = str(error)
    assert told.strip()
