"""The n-grams that sequences share, against counting them one by one."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.metrics import _ngrams
from tqcheck.metrics._ngrams import characters, shared, words

if TYPE_CHECKING:
    from collections.abc import Sequence


def one_by_one(sequences: Sequence[Sequence[str]], order: int) -> list[int]:
    counts = []
    for n in range(1, order + 1):
        mine, *others = (
            Counter(tuple(sequence[at : at + n]) for at in range(len(sequence) - n + 1)) for sequence in sequences
        )
        counts.append(sum(min(count, max(other[gram] for other in others)) for gram, count in mine.items()))
    return counts


@given(
    sides=st.integers(2, 4),
    order=st.integers(1, 7),
    texts=st.lists(st.text("abc中\U0001f600", max_size=30), max_size=12),
    at_once=st.sampled_from([1, 20, 1 << 16]),
)
def test_counts_are_those_of_counting_one_by_one(sides: int, order: int, texts: list[str], at_once: int) -> None:
    texts = texts[: len(texts) // sides * sides]
    groups = [texts[at : at + sides] for at in range(0, len(texts), sides)]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(_ngrams, "_AT_ONCE", at_once)
        counts, counted = shared(characters(texts), sides, order)
    assert counted.all()
    assert counts.tolist() == [one_by_one(group, order) for group in groups]


def test_many_symbols_are_numbered_by_group() -> None:
    # 300 characters, but 30 in each group: nine bits would not fit six times, five do.
    texts = [chr(0x4E00 + 30 * group + at) * 2 for group in range(10) for at in range(2)]
    texts = [text + "".join(chr(0x4E00 + 30 * (at // 2) + more) for more in range(30)) for at, text in enumerate(texts)]
    filler = ["ab" * 10] * 2000
    counts, counted = shared(characters(texts + filler), 2, 6)
    assert counted.all()
    assert counts[:10].tolist() == [one_by_one(texts[at : at + 2], 6) for at in range(0, 20, 2)]


def test_a_group_with_too_many_symbols_is_not_counted_but_the_others_are() -> None:
    rich = "".join(map(chr, range(0x4E00, 0x4E00 + 1500)))
    counts, counted = shared(characters(["abab", "bab", rich, rich, "xy", "xyz"]), 2, 6)
    assert counted.tolist() == [True, False, True]
    assert counts[[0, 2]].tolist() == [[3, 2, 1, 0, 0, 0], [2, 1, 0, 0, 0, 0]]


def test_nothing_at_all() -> None:
    counts, counted = shared(words([]), 2, 4)
    assert counts.shape == (0, 4)
    assert counted.shape == (0,)
    assert shared(words([[], [], [], ["a"]]), 2, 3)[0].tolist() == [[0, 0, 0]] * 2


def test_symbols() -> None:
    assert characters(["ab", "", "\U0001f600"]).ids.tolist() == [97, 98, 0x1F600]
    found = words([["b", "a"], [], ["a", "c"]])
    assert (found.ids.tolist(), found.lengths.tolist()) == ([0, 1, 1, 2], [2, 0, 2])
    assert found.ids.dtype == np.int64
