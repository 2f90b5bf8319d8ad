from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tqcheck.text.tokens import count_words, words

# Text and its words, parted by "|".
WORDS = {
    "plain": ("Output rose, again.", "Output|rose|again"),
    "apostrophes": ("the company's and workers' goals don’t differ", "the|company's|and|workers|goals|don’t|differ"),
    "hyphens": ("second-quarter work-in-progress - done", "second-quarter|work-in-progress|done"),
    "odd hyphens": ("second‐quarter non‑stop é", "second‐quarter|non‑stop|é"),
    "dashes part words": ("growth–profit—debt é", "growth|profit|debt|é"),
    "numbers": ("1,234.5 tons, 3.5% in 2022.", "1,234.5|tons|3.5|in|2022"),
    "dates": ("2022/04/13 18:03", "2022|04|13|18|03"),
    "abbreviations": ("U.S. and R&D", "U|S|and|R|D"),
    "no space after a stop": ("tasks.Second", "tasks|Second"),
    "underscores": ("__name_of__", "name|of"),
    "accents": ("Société Générale", "Société|Générale"),
    "accents as marks": ("Socie\u0301te\u0301 x", "Socie\u0301te\u0301|x"),
    "invisible characters": ("co\u00adoperate re\u2060\u2060build", "co\u00adoperate|re\u2060\u2060build"),
    "Cyrillic": ("Прибыль выросла.", "Прибыль|выросла"),
    "Han": ("公司召开会议，部署工作。", "公司召开会议|部署工作"),
    "Han and Latin": ("2022年ABC公司增长3.5%", "2022|年|ABC|公司增长|3.5"),
    "Japanese": ("売上データは増加した", "売上|データ|は|増加|した"),
    "Korean": ("회사는 성장했다.", "회사는|성장했다"),
    "Hindi": ("हिन्दी भाषा", "हिन्दी|भाषा"),
    "nothing": ("", ""),
    "punctuation only": (" -- … ", ""),
}


@pytest.mark.parametrize(("text", "expected"), WORDS.values(), ids=WORDS.keys())
def test_words(text: str, expected: str) -> None:
    assert "|".join(text[start:end] for start, end in words(text)) == expected


@settings(max_examples=50)
@given(st.text(alphabet=st.characters(max_codepoint=127)))
def test_the_fast_way_for_ascii_gives_the_same(text: str) -> None:
    assert words(text) == [span for span in words(f"{text} é") if span[0] < len(text)]


@settings(max_examples=50)
@given(st.text(alphabet=[*"aB1é ,.'’-–_“", "\u2060", "\u00ad"]))
def test_the_fast_way_for_western_text_gives_the_same(text: str) -> None:
    assert words(text) == [span for span in words(f"{text} 公") if span[0] < len(text)]


@settings(max_examples=50)
@given(st.text())
def test_words_are_ordered_and_hold_all_letters_and_digits(text: str) -> None:
    done = 0
    for start, end in words(text):
        assert done <= start < end
        assert not any(char.isalnum() for char in text[done:start])
        done = end
    assert not any(char.isalnum() for char in text[done:])


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("", 0),
        ("Output rose by 3.5 %.", 5),
        ("the company’s second-quarter plan", 4),
        ("公司召开会议，部署工作。", 10),
        ("2022年 ABC公司 增长", 7),
        ("売上データは増加した", 10),
        ("회사는 성장했다", 2),
        ("「」、。", 0),
    ],
)
def test_count_words(text: str, number: int) -> None:
    assert count_words(text) == number
