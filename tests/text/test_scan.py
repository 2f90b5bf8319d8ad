from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tqcheck.text.scan import Scanner


def scan(literals: list[str], text: str) -> list[tuple[int, int, int]]:
    """What is found word by word at first; the automaton that is built once much was read must find the same."""
    scanner = Scanner(literals)
    first = scanner.scan(text)
    scanner.scan(" " * 50_000)
    assert scanner.scan(text) == first
    large = Scanner(literals)
    large.expect(50_000)
    assert large.scan(text) == first
    return first


def found(literals: list[str], text: str) -> list[str]:
    return [f"{index}:{start}-{end}" for index, start, end in scan(literals, text)]


@pytest.mark.parametrize(
    ("literals", "text", "expected"),
    [
        (["mining"], "mining group", ["0:0-6"]),
        (["mining"], "the mining", ["0:4-10"]),
        (["mining"], "undermining minings x-mining's", ["0:22-28"]),
        (["a"], "a1 1a a_a é a", ["0:6-7", "0:8-9", "0:12-13"]),
        (["zao mining", "mining", "mining group"], "zao mining group", ["0:0-10", "1:4-10", "2:4-16"]),
        (["mining", "zao", "mining"], "mining", ["0:0-6", "2:0-6"]),
        (["caf"], "café", []),
        (["fé"], "café", []),
        (["x"], "\u0301x xe\u0301 x\u0301", []),
        (["3.5%"], "3.5%x 13.5%", ["0:0-4"]),
        (["(the group)"], "x(the group)y", ["0:1-12"]),
        (["公司"], "本公司的公司", ["0:1-3", "0:4-6"]),
        (["ltd公司"], "abc ltd公司x xltd公司", ["0:4-9"]),
        (["group"], "集团group公司", ["0:2-7"]),
        (["ไทย"], "ประเทศไทยวันนี้", ["0:6-9"]),
        (["회사"], "회사는", ["0:0-2"]),
        (["выросла"], "прибыль выросла, довыросла", ["0:8-15"]),
        (["?"], "why?yes é?", ["0:3-4", "0:9-10"]),
        (["why"], "why?", ["0:0-3"]),
        (["mining"], "\ud800 mining", ["0:2-8"]),
        (["mining"], "", []),
        ([], "mining", []),
    ],
)
def test_scan(literals: list[str], text: str, expected: list[str]) -> None:
    assert found(literals, text) == expected


def test_refuses_an_empty_literal() -> None:
    with pytest.raises(ValueError, match="literal 1 is empty"):
        Scanner(["mining", ""])


SPACED = "ab1é"


def naive(literals: list[str], text: str) -> list[tuple[int, int, int]]:
    hits = []
    for start in range(len(text)):
        for end in range(start + 1, len(text) + 1):
            before, after = text[start - 1 : start] if start else "", text[end : end + 1]
            for index, literal in enumerate(literals):
                if (
                    text[start:end] == literal
                    and not (literal[0] in SPACED and before and before in SPACED)
                    and not (literal[-1] in SPACED and after and after in SPACED)
                ):
                    hits.append((index, start, end))
    return hits


ALPHABET = "ab1é .?公あ"


@settings(max_examples=50)
@given(
    st.lists(st.text(alphabet=ALPHABET, min_size=1, max_size=3), max_size=12), st.text(alphabet=ALPHABET, max_size=30)
)
def test_finds_what_a_naive_search_finds(literals: list[str], text: str) -> None:
    assert scan(literals, text) == naive(literals, text)
