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


def test_of_a_long_source_with_other_sentences_each_gets_what_stands_about_there() -> None:
    sources = [f"第{number}句说公司在这一年里做了许多事情，也有许多事情没有做。" for number in "一二三四五六七八九"]
    target = " ".join(f"Sentence {number} tells what the company did." for number in range(8))
    found = [item.source or "" for item in with_sources(target, "".join(sources))]
    assert found[0].startswith("第一句")
    assert found[-1].endswith(sources[-1])
    assert all(2 <= source.count("。") <= 5 for source in found)
    assert set("".join(found)) == set("".join(sources))
