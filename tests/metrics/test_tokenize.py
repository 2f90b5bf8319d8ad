"""Words are those of sacreBLEU's tokenizers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sacrebleu.metrics.bleu import _get_tokenizer

from tqcheck.metrics._tokenize import tokenizer

NAMES = ["13a", "zh", "intl", "char", "none"]
PIECES = st.sampled_from(
    [
        *"abZ059 .,-'\"!/:;<=>?@[\\]^_`{|}~#$%&()*+\n\t中文。,Ａ\u3000\xa0",
        "&quot;",
        "&amp;",
        "&lt;",
        "&gt;",
        "<skipped>",
        "-\n",
        "...",
        "1,000.5",
        "2023-24",
        "U.S.",
        "𠀀",
        "⩭",
    ]
)


@pytest.mark.parametrize("name", NAMES)
@given(text=st.one_of(st.lists(PIECES, max_size=30).map("".join), st.text(max_size=40)).map(str.rstrip))
def test_words_are_sacrebleus(name: str, text: str) -> None:
    original = _get_tokenizer(name)()
    assert tokenizer(name, original)(text) == original(text).split()


def test_known_words() -> None:
    words = tokenizer("13a", _get_tokenizer("13a")())
    assert words("It's 5.2%, up from 1,173.5 (2022-23).") == [
        "It's",
        "5.2",
        "%",
        ",",
        "up",
        "from",
        "1,173.5",
        "(",
        "2022",
        "-",
        "23",
        ")",
        ".",
    ]
