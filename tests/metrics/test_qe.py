"""The estimator as users meet it: the shipped network behind the metric and the rules."""

from __future__ import annotations

import json
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.metrics.kit import inputs, metric, total
from tqcheck import api
from tqcheck.cli import main
from tqcheck.config.settings import Settings
from tqcheck.engine.scoring.metrics import load_metric
from tqcheck.errors import ConfigError
from tqcheck.metrics._qe_calibration import read_calibration
from tqcheck.metrics._qe_estimator import NO_ENGLISH, NO_SOURCE, NO_WORDS, OTHER_SOURCE, kept
from tqcheck.metrics._qe_network import FOLDER, Network, shipped
from tqcheck.model.metric import MetricInput, MetricSetup
from tqcheck.model.term import Termbase
from tqcheck.model.text import File, Segment, TranslationUnit
from tqcheck.rules.load import load_rules

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from tqcheck.model.metric import Measured

SOURCES = ("2021年，公司净利润增长12%。", "董事会批准了该计划。", "公司坚定不移追赶先进，两手抓安全。", "风险可控。")
TARGETS = (
    "In 2021, the company's net profit fell by 15 percent, and and the board it.",
    "The board approved the plan.",
    "The company unswervingly fall behind the advanced and grasp the safety with both hands.",
    "The risk is controllable.",
)
LONG = " ".join(
    f"{sentence} It was the {number}th time that the board of the company did so."
    for number, sentence in enumerate(TARGETS * 3)
)


@pytest.fixture(autouse=True)
def alone(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache of its own."""
    folder = tmp_path_factory.mktemp("cache")
    monkeypatch.setenv("TQCHECK_CACHE_DIR", str(folder))
    kept.cache_clear()
    return folder


def measured(targets: Sequence[str], sources: Sequence[str] = (), **options: object) -> Sequence[Measured]:
    return metric("qe", {"cache": False, **options}).measure(inputs(targets, (), sources))


def values(some: Sequence[Measured]) -> list[float]:
    return [item.rows[0][0] for item in some]


def unit(target: str, target_lang: str | None, source: str | None = None, lang: str | None = None) -> MetricInput:
    other = None if source is None else Segment(source, lang)
    return MetricInput(TranslationUnit("1", 0, Segment(target, target_lang), other))


def test_a_segment_has_a_penalty_an_interval_and_spans() -> None:
    for item, target in zip(measured(TARGETS, SOURCES), TARGETS, strict=True):
        ((penalty, count),) = item.rows
        assert item.interval is not None
        low, high = item.interval
        assert 0 <= low <= penalty <= high
        assert count == 1
        assert item.tally == ()
        assert all(0 <= span.start < span.end <= len(target) and 0 <= span.p <= 1 for span in item.spans)
        assert all(span.severity in ("minor", "major") for span in item.spans)


def test_the_corpus_is_the_mean_over_segments() -> None:
    tried = metric("qe")
    batch = inputs(TARGETS, (), SOURCES)
    mean = sum(values(tried.measure(batch))) / len(TARGETS)
    assert tried.score(total(tried, batch), level="corpus") == pytest.approx(mean)


def test_the_source_makes_a_difference() -> None:
    assert values(measured(TARGETS, SOURCES)) != values(measured(TARGETS))


TEXT = st.text("the of we must. is their\n,字é\u200b0\u0000\ud800😀ﬁİ", max_size=60)


@given(texts=st.lists(st.tuples(TEXT, TEXT), max_size=3), times=st.sampled_from([1, 1, 30]))
@settings(max_examples=25)
def test_any_text_has_a_value_or_none_and_spans_within_it(texts: list[tuple[str, str]], times: int) -> None:
    targets = [target * times for target, _ in texts]
    sources = [source * times for _, source in texts]
    found = measured(targets, sources)
    assert len(found) == len(targets)
    for item, target, source in zip(found, targets, sources, strict=True):
        said = bool(item.tally and item.tally[0][0] in (NO_WORDS, NO_ENGLISH))
        assert bool(item.rows) is not (said or not (target + source).strip())
        assert all(0 <= row[0] < float("inf") for row in item.rows)
        assert all(0 <= span.start < span.end <= len(target) for span in item.spans)
        assert all(first.end <= second.start for first, second in pairwise(item.spans))


def test_batches_make_no_difference() -> None:
    texts = [*TARGETS, LONG, *(target[: 5 * number + 9] for number, target in enumerate(TARGETS))]
    sources = [*SOURCES, "".join(SOURCES * 3), *SOURCES]
    ones = measured(texts, sources, **{"batch-size": 1})
    for size in (2, 5, 64):
        others = measured(texts, sources, **{"batch-size": size})
        assert values(others) == values(ones)
        assert [[span.start for span in item.spans] for item in others] == [
            [span.start for span in item.spans] for item in ones
        ]


def test_long_segments_are_judged_by_their_sentences_and_add_up() -> None:
    sentences = [
        f"{word} was approved by the board of the company at its meeting in May, and it was paid out in June."
        for word in ("It", "This", "That", "One", "All")
    ]
    (item,) = measured([" ".join(sentences)])
    alone = values(measured(sentences))
    assert item.rows[0][0] == pytest.approx(sum(alone), abs=1e-3)
    assert item.rows[0][1] == 1


def test_a_line_of_ten_thousand_words_is_judged_to_its_end() -> None:
    text = "the boards is grasp " * 2500
    (item,) = measured([text])
    assert item.rows[0][0] > 0
    assert all(span.end <= len(text) for span in item.spans)


@pytest.mark.parametrize(
    ("target", "note"),
    [
        ("", NO_WORDS),
        (" \n\t", NO_WORDS),
        ("2,345.6 – 12%", NO_WORDS),
        ("\x00\x00", NO_WORDS),
        ("😀😀", NO_WORDS),
        ("公司净利润增长。", NO_ENGLISH),
        ("公司的 GDP 增长了，董事会批准了该计划。", NO_ENGLISH),
    ],
)
def test_what_is_no_english_text_is_not_judged(target: str, note: str) -> None:
    (item,) = measured([target], ["公司净利润增长。"])
    assert item.rows == ()
    assert item.spans == ()
    assert item.tally == ((note, 1.0),)


@pytest.mark.parametrize("sources", [None, [" "]])
def test_nothing_is_said_of_a_blank_line(sources: list[str] | None) -> None:
    (item,) = measured(["\n"], sources)
    assert (item.rows, item.tally) == ((), ())


@pytest.mark.parametrize(
    ("item", "note"),
    [
        (unit("The plan was approved.", "en"), NO_SOURCE),
        (unit("The plan was approved.", None), NO_SOURCE),
        (unit("The plan was approved.", "en-GB", "  ", "zh"), NO_SOURCE),
        (unit("The plan was approved.", "en", "Der Plan wurde genehmigt.", "de"), OTHER_SOURCE),
        (unit("The plan was approved.", "en", "計画は承認されました。", None), OTHER_SOURCE),
        (unit("The plan was approved.", "en", "Der Plan wurde genehmigt.", None), OTHER_SOURCE),
        (unit("The plan was approved.", "en_US", "该计划已获批准。", None), None),
        (unit("The plan was approved.", "en", "该计划已获批准。", "zh-Hans"), None),
        (unit("Net profit", None, "净利润", "zh"), None),
        (unit("Der Plan wurde von dem Vorstand genehmigt.", None), NO_ENGLISH),
        (unit("Der Plan wurde von dem Vorstand genehmigt.", "de"), NO_ENGLISH),
    ],
)
def test_the_user_is_told_what_was_not_looked_at(item: MetricInput, note: str | None) -> None:
    (found,) = metric("qe").measure([item])
    assert found.tally == (() if note is None else ((note, 1.0),))
    assert bool(found.rows) is (note != NO_ENGLISH)


@pytest.mark.parametrize("lang", ["de", "zh-Hant", "fr_CA"])
def test_a_language_that_it_does_not_know_is_refused(lang: str) -> None:
    with pytest.raises(ConfigError, match=f"the metric qe judges English only, and .* “{lang}”"):
        load_metric("qe", MetricSetup(Termbase(), target_lang=lang))


@pytest.mark.parametrize(
    ("options", "what"),
    [
        ({"threads": 0}, "threads must be between 1 and 256"),
        ({"batch-size": 0}, "batch-size must be between 1 and 1024"),
        ({"network": "x"}, "unknown key “network”"),
    ],
)
def test_options_that_make_no_sense_are_refused(options: dict[str, object], what: str) -> None:
    with pytest.raises(ConfigError, match=what):
        metric("qe", options)


def test_the_signature_names_the_network_and_says_whether_there_was_a_source() -> None:
    hash_ = read_calibration(FOLDER / "calibration.json").network[:12]
    for batch, source in (
        ([], "no"),
        (inputs(TARGETS), "no"),
        (inputs(TARGETS, (), SOURCES), "yes"),
        ([*inputs(TARGETS), *inputs(TARGETS, (), SOURCES)], "some"),
    ):
        tried = metric("qe")
        tried.measure(batch)
        signature = tried.signature(references=0, level="corpus")
        assert signature.startswith(f"network:{hash_}|pair:zh-en|source:{source}|version:tqcheck-")


def asked(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many parts the network was asked about, each time."""
    counts: list[int] = []
    judge = Network.judge

    def counted(self: Network, parts: Any, *, batch_size: int) -> Any:
        counts.append(len(parts))
        return judge(self, parts, batch_size=batch_size)

    monkeypatch.setattr(Network, "judge", counted)
    return counts


def test_what_was_judged_is_kept_and_not_judged_again(alone: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    counts = asked(monkeypatch)
    batch = inputs([*TARGETS, TARGETS[0]], (), [*SOURCES, SOURCES[0]])
    first = metric("qe").measure(batch)
    for _ in range(2):
        assert metric("qe").measure(batch) == first
        # The next process reads the file.
        kept.cache_clear()
    assert counts == [4, 0, 0]
    assert metric("qe", {"cache": False}).measure(batch) == first
    metric("qe").measure(inputs(TARGETS))
    assert counts == [4, 0, 0, 4, 4]
    (file,) = alone.glob("qe-*.jsonl")
    assert file.stat().st_mode & 0o077 == 0
    assert "board" not in file.read_text("utf-8")


def test_a_damaged_cache_costs_time_and_no_error(alone: Path) -> None:
    batch = inputs(TARGETS[:1], (), SOURCES[:1])
    first = metric("qe").measure(batch)
    (file,) = alone.glob("qe-*.jsonl")
    line = json.loads(file.read_text("utf-8"))
    for content in (None, [], "x", [1], [1, 2], [1, [[0, 9999, 0.5, 0.5]]], [1, [[0, 1]]], ["a", []]):
        file.write_text(json.dumps({**line, "content": content}) + "\n", "utf-8")
        kept.cache_clear()
        assert metric("qe").measure(batch) == first


@pytest.fixture
def texts(project: Path, alone: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("TQCHECK_CACHE_DIR", str(alone))
    (project / "hyp.txt").write_text("".join(f"{line}\n" for line in TARGETS), "utf-8")
    (project / "src.txt").write_text("".join(f"{line}\n" for line in SOURCES), "utf-8")
    return project


@pytest.mark.parametrize("form", ["json", "jsonl", "text", "html", "csv", "markdown"])
def test_the_same_bytes_each_time(texts: Path, capsys: pytest.CaptureFixture[str], form: str) -> None:
    command = ["score", "hyp.txt", "--src", "src.txt", "--metric", "qe", "--level", "segment", "--format", form]
    said = []
    for more in ([], [], ["--metric-option", "qe.cache=false"]):
        assert main([*command, *more]) == 0
        said.append(capsys.readouterr())
    assert said[0] == said[1] == said[2]
    assert said[0].err == ""


def test_the_interval_of_each_segment_reaches_the_outputs(texts: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command = ["score", "hyp.txt", "--src", "src.txt", "--metric", "qe", "--level", "segment"]
    assert main([*command, "--format", "json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["metrics"][0]["interval"] == 0.8
    segments = [score for score in report["scores"] if score["level"] == "segment"]
    assert all(score["low"] <= score["value"] <= score["high"] for score in segments)
    assert main(command) == 0
    shown = capsys.readouterr().out
    first = segments[0]
    assert "QE ↓ [80 %]" in shown
    assert f"{first['value']:.2f} [{first['low']:.2f}, {first['high']:.2f}]" in shown


def test_a_note_says_that_there_was_no_source(texts: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["score", "hyp.txt", "--metric", "qe"]) == 0
    assert capsys.readouterr().err == f"note: hyp, qe: {NO_SOURCE}: 4\n"


def test_a_text_in_another_language_has_no_score(texts: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["score", "src.txt", "--metric", "qe", "--format", "jsonl"]) == 0
    captured = capsys.readouterr()
    assert json.loads(captured.out)["value"] is None
    assert f"{NO_ENGLISH}: 4" in captured.err


def test_the_rules_report_what_the_metric_finds(alone: Path) -> None:
    data = "".join(f"{source}\t{target}\n" for source, target in zip(SOURCES, TARGETS, strict=True)).encode()
    report = api.check(
        [File("a.tsv", data)],
        Settings(select=("QE001", "QE002"), min_confidence=0.0, source_lang="zh", target_lang="en"),
    )
    assert report.problems == ()
    found = [
        (finding.location.index, finding.location.span.start, finding.location.span.end, finding.confidence)
        for finding in report.findings
        if finding.code == "QE001"
    ]
    (rule,) = (rule for rule in load_rules().rules if rule.code == "QE001")
    assert found
    assert found == [
        (number, span.start, span.end, span.p)
        for number, item in enumerate(metric("qe").measure(inputs(TARGETS, (), SOURCES)))
        for span in item.spans
        if span.p >= rule.params["at_least"]
    ]
    assert {finding.severity for finding in report.findings} <= {"neutral"}


def test_options_of_the_configuration_hold_for_rules_too(alone: Path) -> None:
    file = File("a.txt", TARGETS[0].encode())
    for cache in (False, True):
        api.check([file], Settings(select=("QE001",), metric_options={"QE": {"cache": cache}}))
        assert len(list(alone.iterdir())) == cache


def test_the_rule_on_weak_segments_has_the_threshold_of_the_calibration() -> None:
    (rule,) = (rule for rule in load_rules().rules if rule.code == "QE002")
    assert rule.params["at_least"] == shipped(1).calibration.weak_from
