from __future__ import annotations

import pytest

from tests.metrics.kit import inputs, metric, total
from tqcheck.metrics.mt_page import LEAST_WORDS, METRIC
from tqcheck.model.metric import MetricInput
from tqcheck.model.text import Protected, Segment, TranslationUnit

GARBLED = (
    "We must strengthen the construction of the team, deepen the reform of the system, promote the work of the branch. "
    "At the same time, it is necessary to grasp the safety of the mine, and the situation is not good. "
)
GOOD = (
    "Prices, which had risen by a fifth over the winter, would probably fall from May on, for both mills were back by "
    "then with all their furnaces. Customers who had held back orders as well as cash could breathe again. "
)


MT_PAGE = metric("mt-page")


def value(text: str) -> float | None:
    return MT_PAGE.score(total(MT_PAGE, inputs([text])), level="document")


def evidence(text: str) -> tuple[tuple[str, str], ...]:
    return MT_PAGE.evidence(total(MT_PAGE, inputs([text])))


def test_garbled_text_scores_high_and_good_text_low() -> None:
    garbled, good = value(GARBLED * 6), value(GOOD * 6)
    assert garbled is not None
    assert good is not None
    assert garbled > 95
    assert good < 5


def test_average_text_is_near_the_middle() -> None:
    # Half of all documents are by people, as the weights were learned.
    mixed = value((GARBLED + GOOD * 2) * 3)
    assert mixed is not None
    assert 5 < mixed < 95


@pytest.mark.parametrize(
    "text",
    [
        "",
        GARBLED,
        "word " * (LEAST_WORDS - 1),
        "公司召开会议，总结工作。" * 200,
        "Die Gesellschaft hat im Berichtsjahr ihre Ziele erreicht und die Dividende erhöht. " * 30,
        "1,204.5 3,377.0 12 | 45 " * 100,
    ],
)
def test_what_is_short_or_no_english_prose_is_not_scored(text: str) -> None:
    assert value(text) is None


def test_evidence_names_the_strongest_signal_first() -> None:
    found = evidence(GARBLED * 6)
    assert {signal for signal, _ in found} <= set(METRIC.signals)
    assert found[0] == ("negations", "25.0 in 1,000 words, 2.3 on average")
    assert evidence(GOOD * 6) == ()


def test_code_is_not_counted() -> None:
    code = TranslationUnit("1", 0, Segment(GARBLED, "en", protected=(Protected(0, len(GARBLED)),)))
    assert [sum(row[1:]) for row in MT_PAGE.measure([MetricInput(code)])[0].rows] == [0]


def test_the_signature_names_the_version() -> None:
    assert MT_PAGE.signature(references=0, level="document") == "mt-page|v1"
