"""What a source says of a target: glosses, and words that they explain."""

from __future__ import annotations

import pytest

from tqcheck.metrics._qe_evidence import PIECES, Evidence, glosses

LEXICON = {
    "净利润": [("profit", 0.6), ("net", 0.3)],
    "增长": [("rose", 0.5), ("grew", 0.3)],
    "公司": [("company", 0.8)],
    "的": [("of", 0.5), ("the", 0.4)],
}


def test_glosses_leave_function_words_out_where_there_are_others() -> None:
    pieces = {"profit": [1], "net": [2], "rose": [3, 4], "grew": [5], "of": [6], "the": [7]}
    ids, weights = glosses("净利润的增长", LEXICON, lambda word: pieces[word])
    assert ids == [[1, 2], [6, 7], [3, 4, 5]]
    assert all(sum(row) == pytest.approx(1) for row in weights)
    assert all(len(row) <= PIECES for row in ids)


def test_evidence_tells_words_their_forms_and_numbers() -> None:
    evidence = Evidence("净利润增长1,200万", LEXICON)
    assert evidence.of("profit") == (0.6, 0.6, 0.0, 0.0, 1.0)
    assert evidence.of("profits") == (0.0, 0.6, 0.0, 0.0, 1.0)
    assert evidence.of("loss") == (0.0, 0.0, 0.0, 0.0, 1.0)
    assert evidence.of("1200")[2:4] == (1.0, 0.0)
    assert evidence.of("12")[2:4] == (0.0, 1.0)
