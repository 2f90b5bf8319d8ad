"""Sentences as the arrays that the network reads."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.metrics._qe_input import BEGIN, END, FILL, MOST_TOKENS, InputMaker, SentenceInput, pad
from tqcheck.metrics._qe_network import shipped
from tqcheck.metrics._qe_spans import by_word


def made(target: str, source: str | None = None) -> SentenceInput:
    return InputMaker(shipped(1).tokenizer).make(target, source)


def words_of(item: SentenceInput, target: str) -> list[str]:
    spans = by_word(item, np.zeros((len(item.ids), 2), dtype=np.float32)).spans
    return [target[start:end] for start, end in spans]


def test_the_source_stands_behind_the_target() -> None:
    alone, both = made("The plan was approved."), made("The plan was approved.", "该计划已获批准。")
    length = len(alone.ids)
    assert both.ids[:length].tolist() == alone.ids.tolist()
    assert alone.ids[[0, -1]].tolist() == [BEGIN, END]
    assert both.ids[[length, -1]].tolist() == [BEGIN, END]
    assert both.kinds.tolist() == [0] * length + [1] * (len(both.ids) - length)
    assert (both.words[length:] == -1).all()


def test_words_are_without_spaces_and_punctuation_stands_by_itself() -> None:
    target = "  The company's  net profit (Group)\nrose 12.5%. "
    assert words_of(made(target), target) == [
        *("The", "company", "'", "s", "net", "profit", "(", "Group", ")", "rose", "12", ".", "5", "%", ".")
    ]


@given(st.text("the Board.  \t\n’-é字\u200b\u00a0ﬁ😀", max_size=40), st.none() | st.text("公司 a。", max_size=9))
def test_words_are_in_order_and_within_the_text(target: str, source: str | None) -> None:
    item = made(target, source)
    spans = by_word(item, np.zeros((len(item.ids), 2), dtype=np.float32)).spans
    assert all(0 <= start < end <= len(target) for start, end in spans)
    assert (np.diff(spans[:, 0]) >= 0).all()
    assert not any(target[start].isspace() for start, _ in spans)


def test_a_batch_is_filled_up_to_the_longest() -> None:
    short, long = made("It is."), made("The plan was approved by the board.", "该计划已获批准。")
    arrays = pad([short, long])
    length = len(short.ids)
    assert arrays["ids"].shape == (2, len(long.ids))
    assert (arrays["ids"][0, length:] == FILL).all()
    assert arrays["mask"].sum(axis=1).tolist() == [length, len(long.ids)]
    assert arrays["kinds"][1].tolist() == long.kinds.tolist()


def test_what_is_too_long_is_cut_off() -> None:
    item = made("the plan " * 400, "计划" * 400)
    assert len(item.ids) <= 2 * (MOST_TOKENS + 2)
    assert int((item.kinds == 0).sum()) == MOST_TOKENS + 2
