"""MQM's three forms: quality score, penalty per 1,000 words, WMT's mean per segment."""

from __future__ import annotations

import gzip
import json
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.metrics.kit import annotated_metric, mark, marked, metric, total
from tqcheck.annotations.mqm_tsv import FORMAT
from tqcheck.errors import ConfigError
from tqcheck.metrics._mqm import SIGNALS
from tqcheck.metrics._mqm_weights import MQM, WMT
from tqcheck.model.mqm import NON_TRANSLATION, SOURCE_ERROR
from tqcheck.model.text import File

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tqcheck.model.finding import Severity
    from tqcheck.model.metric import Metric, MetricInput

TRAINING = Path(__file__).parents[2].parent / "shared" / "data" / "mqm-zhen-train.jsonl.gz"
PUNCTUATION = "linguistic-conventions/punctuation"

TEN_WORDS = "one two three four five six seven eight nine ten"


def value(tried: Metric, batch: Sequence[MetricInput]) -> float | None:
    summed = total(tried, batch)
    return tried.score(summed, level="corpus") if summed else None


@pytest.mark.parametrize(
    ("category", "severity", "mqm", "wmt"),
    [
        ("accuracy/mistranslation", "neutral", 0, 0),
        ("accuracy/mistranslation", "minor", 1, 1),
        ("accuracy/mistranslation", "major", 5, 5),
        ("accuracy/mistranslation", "critical", 25, 5),
        (PUNCTUATION, "minor", 1, 0.1),
        (PUNCTUATION, "major", 5, 5),
        (NON_TRANSLATION, "major", 5, 25),
        (NON_TRANSLATION, "minor", 1, 1),
        (SOURCE_ERROR, "major", 0, 0),
    ],
)
def test_weights(category: str, severity: Severity, mqm: float, wmt: float) -> None:
    assert (MQM.cost(category, severity), WMT.cost(category, severity)) == (mqm, wmt)


def test_the_three_values_by_hand() -> None:
    """A major and a minor error by one rater, none by the other, in 20 words: (6 + 0) / 2 = 3 points."""
    batch = [
        marked(TEN_WORDS, [mark(0, 3, "major"), mark(4, 7)], ["a", "b"]),
        marked(TEN_WORDS, [], ["a", "b"]),
    ]
    assert value(annotated_metric("mqm"), batch) == pytest.approx(100 * (1 - 3 / 20))
    assert value(annotated_metric("mqm-penalty"), batch) == pytest.approx(1000 * 3 / 20)
    assert value(annotated_metric("mqm-wmt"), batch) == pytest.approx(3 / 2)


def test_the_score_is_never_below_0() -> None:
    assert value(annotated_metric("mqm"), [marked("one two", [mark(0, 3, "critical")])]) == 0.0


def test_wmt_takes_no_more_than_25_from_a_rater() -> None:
    batch = [marked(TEN_WORDS, [mark(0, 1, "major") for _ in range(6)] + [mark(0, 1, rater="b")])]
    assert value(annotated_metric("mqm-wmt"), batch) == (25 + 1) / 2


def test_what_costs_may_be_given() -> None:
    tried = annotated_metric("mqm", {"major": 10, "minor": 0.5})
    assert value(tried, [marked(TEN_WORDS * 3, [mark(0, 3, "major"), mark(4, 7)])]) == pytest.approx(
        100 * (1 - 10.5 / 28)
    )
    assert tried.signature(references=0, level="corpus") == "mqm|of:annotations|weights:mqm,minor=0.5,major=10|v:1"


@pytest.mark.parametrize("cost", [-1, float("nan"), float("inf")])
def test_a_cost_that_is_none_is_refused(cost: float) -> None:
    with pytest.raises(ConfigError, match=r"metric mqm: .*is no cost"):
        metric("mqm", {"major": cost})


def test_findings_count_where_there_are_no_annotations() -> None:
    item = marked(TEN_WORDS, None, findings=[mark(0, 3, rater="tqcheck")])
    assert value(metric("mqm"), [item]) == pytest.approx(90)
    assert value(metric("mqm"), [marked(TEN_WORDS, None, findings=[])]) == 100
    assert value(annotated_metric("mqm", {"of": "findings"}), [item]) == pytest.approx(90)
    assert metric("mqm").signature(references=0, level="corpus") == "mqm|of:findings|weights:mqm|v:1"


def test_where_nobody_looked_nothing_is_scored() -> None:
    assert value(annotated_metric("mqm"), [marked(TEN_WORDS)]) is None
    assert value(metric("mqm"), [marked(TEN_WORDS)]) is None


def test_a_text_without_words_has_no_score() -> None:
    assert value(annotated_metric("mqm"), [marked("", [], ["a"])]) is None


def test_one_rater_alone() -> None:
    batch = [marked(TEN_WORDS, [mark(0, 3, "major"), mark(0, 3, rater="b")]), marked(TEN_WORDS, [], ["a"])]
    assert value(annotated_metric("mqm-wmt", {"rater": "b"}), batch) == 1.0
    assert value(annotated_metric("mqm-wmt", {"rater": "a"}), batch) == 2.5


def test_the_breakdown_adds_up() -> None:
    tried = annotated_metric("mqm")
    batch = [
        marked(
            TEN_WORDS,
            [
                mark(0, 3, "major", category="accuracy/mistranslation"),
                mark(4, 7, category="style/archaic-wording"),
                mark(4, 7, category="other/house-rules", rater="b"),
            ],
            ["a", "b"],
        )
    ]
    evidence = tried.evidence(total(tried, batch))
    assert evidence == (
        ("major", "0.5 errors"),
        ("minor", "1 error"),
        ("accuracy/mistranslation", "2.5 points, 71 % of the penalty"),
        ("other", "0.5 points, 14 % of the penalty"),
        ("style", "0.5 points, 14 % of the penalty"),
    )
    assert {signal for signal, _ in evidence} <= set(SIGNALS)


def test_marks_of_the_target_are_its_spans() -> None:
    tried = annotated_metric("mqm")
    [measured] = tried.measure([marked(TEN_WORDS, [mark(4, 7), mark(0, 3, "major"), mark(0, 1, side="source")])])
    assert [(span.start, span.end, span.severity) for span in measured.spans] == [(0, 3, "major"), (4, 7, "minor")]


@pytest.mark.skipif(not TRAINING.is_file(), reason="needs shared/data")
def test_it_is_the_score_that_wmt_published() -> None:
    """On the first segments of the training data, written as WMT publishes them and read back."""
    with gzip.open(TRAINING, "rt", encoding="utf-8") as lines:
        segments = [json.loads(line) for line in islice(lines, 3000)]
    tried = annotated_metric("mqm-wmt")
    for data in segments:
        (item,) = FORMAT.read(File("mqm.tsv", "".join(rows(data)).encode()))
        found = value(tried, [marked(data["target"], item.annotations, item.raters)])
        assert found == pytest.approx(data["mqm"], abs=1e-4), data["id"]


def rows(data: dict) -> list[str]:
    """A segment of the training data as rows of WMT's TSV."""
    made = []
    for rater in data["mqm_by_rater"]:
        spans = [span for span in data["spans"] if span["rater"] == rater] or [None]
        for span in spans:
            texts = {side: data[side] for side in ("source", "target")}
            if span is not None and span["side"] in texts:
                text, start, end = texts[span["side"]], span["start"], span["end"]
                texts[span["side"]] = f"{text[:start]}<v>{text[start:end]}</v>{text[end:]}"
            kind = ("No-error", "No-error") if span is None else (span["category"], span["severity"])
            head = (data["system"], data["doc"], str(data["seg"]), str(data["seg"]), rater)
            made.append("\t".join((*head, texts["source"], texts["target"], *kind)) + "\n")
    return made
