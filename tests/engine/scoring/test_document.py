from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from tests.checks.fake import document
from tests.metrics.test_mt_page import GARBLED, GOOD
from tqcheck import api
from tqcheck.config.settings import Settings
from tqcheck.engine.scoring.document import score_document
from tqcheck.errors import ConfigError
from tqcheck.model.term import Termbase
from tqcheck.model.text import File

if TYPE_CHECKING:
    from tqcheck.model.score import Score
    from tqcheck.model.text import Document

SETTINGS = Settings(target_lang="en", select=("FLU000",))


def score(name: str, text: Document) -> Score:
    return score_document(name, text, Termbase())


def test_the_value_lies_in_its_interval_and_the_interval_in_the_range() -> None:
    found = score("mt-page", document([GARBLED, GOOD, GOOD, "It is so. They know."] * 5))
    assert (found.metric, found.level, found.path, found.signature) == (
        "mt-page",
        "document",
        "report.txt",
        "mt-page|v1",
    )
    assert found.value is not None
    assert found.low is not None
    assert found.high is not None
    assert 0 <= found.low < found.value < found.high <= 100


def test_the_interval_narrows_with_the_length() -> None:
    texts = [GARBLED, GOOD, GOOD, "It is so. They know. The rest of the plan is not here."]
    random_ = random.Random(1)
    widths = []
    for times in (4, 40, 400):
        drawn = document(random_.choices(texts, k=4 * times))
        found = score("mt-page", drawn)
        assert found.low is not None
        assert found.high is not None
        widths.append(found.high - found.low)
    assert widths == sorted(widths, reverse=True)
    assert widths[2] < widths[0] / 5


@pytest.mark.parametrize("texts", [[], ["Too short."], ["word " * 500]])
def test_without_a_value_there_is_nothing_else(texts: list[str]) -> None:
    found = score("mt-page", document(texts))
    assert (found.value, found.low, found.high, found.evidence) == (None, None, None, ())


def test_few_rows_have_no_interval() -> None:
    found = score("mt-page", document([GARBLED.replace(".", ";") * 6]))
    assert found.value is not None
    assert (found.low, found.high) == (None, None)


def test_an_unknown_metric_is_named_with_the_nearest() -> None:
    with pytest.raises(ConfigError, match="mt-pgae"):
        score("mt-pgae", document(["a"]))


def test_scores_land_in_the_report_whatever_the_order_of_the_files() -> None:
    files = [File("b.txt", GOOD.encode() * 6), File("a.txt", GARBLED.encode() * 6), File("c.txt", b"Short.")]
    one, other = (api.check(some, SETTINGS, jobs=1) for some in (files, files[::-1]))
    assert one.scores == other.scores
    assert [(score.path, score.value is None) for score in one.scores] == [("a.txt", False), ("b.txt", False), ("c.txt", True)]  # fmt: skip
    assert [(finding.code, finding.location.path) for finding in one.open] == [("FLU000", "a.txt")]


def test_nothing_is_scored_that_no_rule_asks_for() -> None:
    files = [File("a.txt", GARBLED.encode() * 6)]
    assert api.check(files, Settings(target_lang="en", ignore=("FLU000",)), jobs=1).scores == ()
    assert api.check(files, Settings(target_lang="de", select=("FLU000",)), jobs=1).scores == ()
