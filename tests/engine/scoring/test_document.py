from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from tests.checks.fake import document
from tests.metrics.test_mt_page import GARBLED, GOOD
from tqcheck import api
from tqcheck.config.settings import Settings
from tqcheck.engine.scoring.document import MeasuredDocument, score_document
from tqcheck.errors import ConfigError
from tqcheck.metrics._sacrebleu import SacreMetric
from tqcheck.model.term import Termbase
from tqcheck.model.text import Document, File, Segment, TranslationUnit

if TYPE_CHECKING:
    from pathlib import Path

    from tqcheck.model.score import Score


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


def bilingual(*rows: tuple[str, str | None]) -> Document:
    units = tuple(
        TranslationUnit(
            str(index + 1), index, Segment(target, "en"), references=() if ref is None else (Segment(ref, "en"),)
        )
        for index, (target, ref) in enumerate(rows)
    )
    return Document("a.tsv", "a.tsv", "tsv", units)


def test_segments_are_scored_as_the_metric_scores_them_and_units_without_a_reference_are_not() -> None:
    import sacrebleu

    rows = (("The cat sat.", "The cat sat on it."), ("Alone.", None), ("Same.", "Same."))
    scores = MeasuredDocument("chrf", bilingual(*rows), Termbase()).segment_scores()
    assert [score.value for score in scores] == [
        None if reference is None else sacrebleu.sentence_chrf(target, [reference]).score for target, reference in rows
    ]
    assert [(score.level, score.unit) for score in scores] == [("segment", "1"), ("segment", "2"), ("segment", "3")]
    assert scores[0].signature.startswith("nrefs:1|")


def test_a_document_is_scored_once_for_its_value_and_its_segments(monkeypatch: pytest.MonkeyPatch) -> None:
    from tqcheck.engine.context import State

    calls = []
    plain = SacreMetric.measure
    monkeypatch.setattr(SacreMetric, "measure", lambda self, batch: calls.append(len(batch)) or plain(self, batch))
    text = bilingual(("The cat.", "A cat."), ("Dogs.", "Dogs."))
    state = State(Termbase(), {})
    state.start(text, set(), "a.tsv")
    assert state.segment_scores("chrf", text)[1].value == 100
    assert state.score("chrf", text).value is not None
    assert state.segment_scores("chrf", text)[1].value == 100
    assert calls == [2]


def test_a_weak_segment_becomes_a_finding_and_a_file_without_references_skips_the_rule(tmp_path: Path) -> None:
    settings = Settings(select=("QE010",))
    rows = (
        "The board met in May this year.\tThe board met in May.\nNobody knows anything of all this.\tNet profit: 5 %.\n"
    )
    path = tmp_path / "a.tsv"
    path.write_text("target\treference\n" + rows)
    report = api.check([File(str(path))], settings)
    assert [(finding.code, finding.location.unit, finding.location.place.line) for finding in report.findings] == [
        ("QE010", "2", 3)
    ]
    assert report.scores == ()
    path.write_text("source\ttarget\n" + rows)
    report = api.check([File(str(path))], settings)
    assert report.findings == ()
    assert [(item.code, item.reason) for item in report.skipped] == [("QE010", "needs a reference")]
