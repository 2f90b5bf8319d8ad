from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.checks.fake import FakeContext, document
from tqcheck.checks.score_spans import Params, ScoreSpansCheck
from tqcheck.model.rule import Rule
from tqcheck.model.score import Score, SuspectSpan
from tqcheck.model.term import Termbase
from tqcheck.rules.contract import NO_LITERALS, Setup

if TYPE_CHECKING:
    from tqcheck.model.finding import Hit
    from tqcheck.model.text import Document

RULE = Rule("TST001", "test", "", "", "minor", "document", "score-spans", "other")
SPANS = {
    0: (SuspectSpan(4, 11, 0.625, "major", "accuracy/omission"), SuspectSpan(11, 12, 0.5, "minor")),
    2: (SuspectSpan(0, 9, 0.75),),
}
TEXTS = ("The company.", "A.", "Well done -")


class Context(FakeContext):
    """Gives spans that were found before."""

    def __init__(self) -> None:
        super().__init__(NO_LITERALS, RULE, Termbase())

    def segment_scores(self, metric: str, document: Document) -> list[Score]:
        return [
            Score(metric, "segment", document.path, 1.0, "s", unit.key, spans=SPANS.get(unit.index, ()))
            for unit in document.units
        ]


def found(least_words: int = 1, at_least: float = 0.0) -> list[Hit]:
    check = ScoreSpansCheck(Params("qe", least_words, at_least), Setup(RULE, Termbase()))
    return list(check.check(document(TEXTS), Context()))


def test_each_span_is_reported_with_the_metrics_probability() -> None:
    assert [(hit.unit, hit.span.start, hit.span.end, hit.confidence) for hit in found()] == [
        (0, 4, 11, 0.625),
        (2, 0, 9, 0.75),
    ]


def test_the_message_can_name_severity_category_and_percentage() -> None:
    assert [hit.fields for hit in found()] == [
        {"severity": "major", "category": "accuracy/omission", "percent": "62"},
        {"severity": "", "category": "", "percent": "75"},
    ]


def test_short_spans_can_be_left_alone_and_punctuation_always_is() -> None:
    assert [hit.unit for hit in found(2)] == [2]
    assert found(3) == []


def test_improbable_spans_can_be_left_alone() -> None:
    assert [hit.unit for hit in found(at_least=0.7)] == [2]
    assert len(found(at_least=0.625)) == 2


@pytest.mark.parametrize("value", [-0.1, 1.5])
def test_a_probability_lies_between_0_and_1(value: float) -> None:
    with pytest.raises(ValueError, match="`at_least` must be between 0 and 1"):
        Params("qe", at_least=value)


def test_a_span_has_a_word() -> None:
    with pytest.raises(ValueError, match="`least_words` must be at least 1"):
        Params("qe", 0)
