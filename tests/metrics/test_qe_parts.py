"""Segments as the parts that are judged one by one."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from tqcheck.metrics._qe_network import shipped
from tqcheck.metrics._qe_parts import WHOLE, Part, parts

SENTENCE = "The board of the company approved the plan for the coming year at its meeting in May."


def cut(target: str, source: str | None = None) -> list[Part]:
    return list(parts(target, source, shipped(1).tokenizer))


def pieces(text: str) -> int:
    return len(shipped(1).tokenizer.encode(text, add_special_tokens=False).ids)


def test_a_short_segment_is_one_part() -> None:
    target = f"{SENTENCE} {SENTENCE}"
    assert cut(target, "源") == [Part(0, target, "源")]


def test_a_long_one_is_cut_into_sentences_with_their_sources() -> None:
    target = " ".join([SENTENCE] * 7)
    source = "董事会批准了该计划。" * 7
    found = cut(target, source)
    assert [part.text for part in found] == [SENTENCE] * 7
    assert [part.source for part in found] == ["董事会批准了该计划。"] * 7
    assert [target[part.start :].startswith(SENTENCE) for part in found] == [True] * 7


def test_a_sentence_that_is_too_long_is_cut_between_words() -> None:
    target = "the plan of the board " * 100
    found = cut(target)
    assert len(found) > 1
    assert all(pieces(part.text) <= WHOLE for part in found)
    assert " ".join(" ".join(part.text for part in found).split()) == " ".join(target.split())


@given(st.text("ab .字é\u200b\u00000\n", max_size=400), st.none() | st.text("字。", max_size=9))
@settings(max_examples=50)
def test_every_word_is_in_one_part(target: str, source: str | None) -> None:
    found = cut(target, source)
    assert all(target[part.start : part.start + len(part.text)] == part.text for part in found)
    assert all(first.start + len(first.text) <= second.start for first, second in pairwise(found))
    inside = {at for part in found for at in range(part.start, part.start + len(part.text))}
    assert all(at in inside for at, char in enumerate(target) if char.isalnum())
