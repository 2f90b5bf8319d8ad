from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.checks.fake import FakeContext, document
from tqcheck.checks.score_threshold import Params, ScoreThresholdCheck
from tqcheck.metrics.mt_page import METRIC
from tqcheck.model.rule import Rule
from tqcheck.model.score import Score
from tqcheck.model.term import Termbase
from tqcheck.rules.contract import NO_LITERALS, Setup
from tqcheck.rules.load import load_rules

if TYPE_CHECKING:
    from tqcheck.model.text import Document

WORDS = ("is: the is", "links: the links", "modals: the modals")
RULE = Rule("TST001", "test", "", "", "minor", "document", "score-threshold", "other")
SETUP = Setup(RULE, Termbase())


class Context(FakeContext):
    """Gives a score that was made before."""

    def __init__(self, value: float | None) -> None:
        super().__init__(NO_LITERALS, RULE, Termbase())
        self._value = value

    def segment_scores(self, metric: str, document: Document) -> list[Score]:
        values = [self._value, None, 0.5, 50.0]
        return [
            Score(metric, "segment", document.path, value, "s", unit.key)
            for unit, value in zip(document.units, values, strict=False)
        ]

    def score(self, metric: str, document: Document) -> Score:
        evidence = (("is", "5"), ("links", "4"), ("modals", "3"))
        return Score(metric, "document", document.path, self._value, "s", evidence=evidence)


@pytest.mark.parametrize(
    ("value", "fields"),
    [
        (None, []),
        (89.9, []),
        (90.0, [{"score": "90", "signals": "the is; the links"}]),
        (99.6, [{"score": "100", "signals": "the is; the links"}]),
    ],
)
def test_a_document_is_reported_once_from_the_threshold_on(value: float | None, fields: list[dict[str, str]]) -> None:
    check = ScoreThresholdCheck(Params("mt-page", at_least=90, signals=WORDS, named=2), SETUP)
    hits = list(check.check(document(["One.", "Two."]), Context(value)))
    assert [hit.fields for hit in hits] == fields
    assert all((hit.unit, hit.span.start, hit.span.end) == (0, 0, 0) for hit in hits)


def test_a_signal_without_words_is_named_as_it_is() -> None:
    (hit,) = ScoreThresholdCheck(Params("mt-page", at_least=90, signals=("links: few links",)), SETUP).check(
        document(["One."]), Context(95)
    )
    assert hit.fields["signals"] == "is; few links; modals"


def test_words_without_a_signal_are_refused() -> None:
    with pytest.raises(ValueError, match="`signals` are written as “signal: words”, not “few links”"):
        Params("mt-page", at_least=90, signals=("few links",))


@pytest.mark.parametrize(
    ("params", "found"),
    [
        ({"below": 20}, [(0, 15, "12"), (2, 3, "0.50")]),
        ({"below": 12.3}, [(2, 3, "0.50")]),
        ({"at_least": 12.3}, [(0, 15, "12"), (3, 1, "50")]),
        ({"below": 20, "min_words": 2}, [(0, 15, "12")]),
        # For one word the first segment has 4.1; the last has one word.
        ({"at_least": 4.2, "per_words": 1}, [(3, 1, "50")]),
        ({"at_least": 4.1, "per_words": 1}, [(0, 15, "12"), (3, 1, "50")]),
        ({"at_least": 12.3, "per_words": 3}, [(0, 15, "12"), (3, 1, "50")]),
    ],
)
def test_segments_are_reported_whole(params: dict[str, float], found: list[tuple[int, int, str]]) -> None:
    check = ScoreThresholdCheck(Params("chrf", "segment", **params), SETUP)  # type: ignore[arg-type]
    texts = document(["One two three.!", "Not scored.", "No.", "A"])
    hits = list(check.check(texts, Context(12.3)))
    assert [(hit.unit, hit.span.end, hit.fields["score"]) for hit in hits] == found
    assert all(hit.span.start == 0 for hit in hits)


def test_the_message_can_name_the_interval_of_a_segment() -> None:
    class WithInterval(Context):
        def segment_scores(self, metric: str, document: Document) -> list[Score]:
            return [Score(metric, "segment", document.path, 6.0, "s", "1", low=1.234, high=11.6)]

    (hit,) = ScoreThresholdCheck(Params("qe", "segment", at_least=5), SETUP).check(document(["A b."]), WithInterval(6))
    assert hit.fields == {"score": "6.00", "signals": "", "low": "1.23", "high": "12"}


@pytest.mark.parametrize(
    ("params", "what"),
    [
        ({}, "give either `below` or `at_least`"),
        ({"below": 1, "at_least": 2}, "give either `below` or `at_least`"),
        ({"below": 1, "min_words": 2}, "`min_words` goes with `level: segment`"),
        ({"below": 1, "per_words": 2}, "`per_words` goes with `level: segment`"),
        ({"below": 1, "level": "segment", "per_words": -1}, "`per_words` must be 0 or more"),
    ],
)
def test_thresholds_that_make_no_sense(params: dict[str, int], what: str) -> None:
    with pytest.raises(ValueError, match=what):
        Params("chrf", **params)  # type: ignore[arg-type]


def test_the_built_in_rule_has_words_for_every_signal() -> None:
    (rule,) = (rule for rule in load_rules().rules if rule.code == "FLU000")
    assert [item.partition(": ")[0] for item in rule.params["signals"]] == list(METRIC.signals)
