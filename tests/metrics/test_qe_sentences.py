"""Sentences of a segment, each with its source."""

from __future__ import annotations

from tqcheck.metrics._qe_sentences import with_sources


def test_each_sentence_gets_its_source_where_there_are_as_many() -> None:
    target = "Profit rose. The board met."
    assert [item.source for item in with_sources(target, "净利润增长。董事会开会。")] == [
        "净利润增长。",
        "董事会开会。",
    ]
    assert [item.source for item in with_sources(target, "净利润增长，董事会开会。")] == [
        "净利润增长，董事会开会。"
    ] * 2
    assert [target[item.start : item.end] for item in with_sources(target, None)] == ["Profit rose.", "The board met."]
