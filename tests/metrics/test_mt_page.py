from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.checks.fake import unit
from tqcheck.metrics.mt_page import LEAST_WORDS, METRIC
from tqcheck.model.text import Protected, Segment, TranslationUnit

if TYPE_CHECKING:
    from collections.abc import Sequence

GARBLED = (
    "We must strengthen the construction of the team, deepen the reform of the system, promote the work of the branch. "
    "At the same time, it is necessary to grasp the safety of the mine, and the situation is not good. "
)
GOOD = (
    "Prices, which had risen by a fifth over the winter, would probably fall from May on, for both mills were back by "
    "then with all their furnaces. Customers who had held back orders as well as cash could breathe again. "
)


def total(text: str) -> Sequence[int]:
    return [sum(column) for column in zip(*METRIC.statistics(unit(text)), strict=True)]


def test_garbled_text_scores_high_and_good_text_low() -> None:
    garbled, good = METRIC.score(total(GARBLED * 6)), METRIC.score(total(GOOD * 6))
    assert garbled is not None
    assert good is not None
    assert garbled > 95
    assert good < 5


def test_average_text_is_near_the_middle() -> None:
    # Half of all documents are by people, as the weights were learned.
    mixed = METRIC.score(total((GARBLED + GOOD * 2) * 3))
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
    assert METRIC.score(total(text)) is None


def test_evidence_names_the_strongest_signal_first() -> None:
    evidence = METRIC.evidence(total(GARBLED * 6))
    assert {signal for signal, _ in evidence} <= set(METRIC.signals)
    assert evidence[0] == ("negations", "25.0 in 1,000 words, 2.3 on average")
    assert METRIC.evidence(total(GOOD * 6)) == ()


def test_code_is_not_counted() -> None:
    code = TranslationUnit("1", 0, Segment(GARBLED, "en", protected=(Protected(0, len(GARBLED)),)))
    assert [sum(row[1:]) for row in METRIC.statistics(code)] == [0]


def test_the_signature_names_the_version() -> None:
    assert METRIC.signature() == "mt-page|v1"
