"""P-values are sacreBLEU's with the same seed, for both tests."""

from __future__ import annotations

import json
from io import StringIO
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from sacrebleu.metrics import BLEU, CHRF, TER
from sacrebleu.significance import PairedTest

from tests.engine.scoring.made import REFERENCES, SYSTEMS, write_lines, write_systems
from tqcheck import api
from tqcheck.config.settings import Settings
from tqcheck.engine.scoring import paired
from tqcheck.errors import ConfigError
from tqcheck.model.scorerequest import MetricChoice, ScoreRequest

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from tqcheck.model.scorereport import Comparison, Test

METRICS = tuple(MetricChoice(name) for name in ("bleu", "chrf", "ter"))


def compared(hypotheses: Sequence[str], references: Sequence[str], **options: Any) -> tuple[Comparison, ...]:
    request = ScoreRequest(tuple(hypotheses), tuple(references), metrics=METRICS, **options)
    return api.score(request, Settings(), jobs=1).comparisons


@pytest.mark.parametrize("test", ["bs", "ar"])
@pytest.mark.parametrize("several", [False, True])
@pytest.mark.parametrize("seed", [12345, 7])
def test_p_values_means_and_intervals_are_sacrebleus(
    test: Test, several: bool, seed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SACREBLEU_SEED", str(seed))
    hypotheses, reference = write_systems(tmp_path)
    references = [reference, *([write_lines(tmp_path / "ref2.txt", SYSTEMS["two"][::-1])] if several else [])]
    texts = [REFERENCES, *([SYSTEMS["two"][::-1]] if several else [])]
    metrics = {"BLEU": BLEU(references=texts), "CHRF": CHRF(references=texts), "TER": TER(references=texts)}
    tried = PairedTest(list(SYSTEMS.items()), metrics, None, test_type=test, n_samples=300)
    _, expected = tried()
    found = compared(hypotheses, references, paired=test, samples=300, seed=seed)
    assert [(item.metric, item.system) for item in found] == [
        (name, system) for name in ("bleu", "chrf", "ter") for system in ("two", "same")
    ]
    for item in found:
        label = {"bleu": "BLEU", "chrf": "chrF2", "ter": "TER"}[item.metric]
        result = expected[label][list(SYSTEMS).index(item.system)]
        assert (item.value, item.baseline_value) == (result.score, expected[label][0].score)
        assert (item.p, item.mean) == (result.p_value, result.mean)
        assert (item.test, item.samples) == (test, 300)
        if test == "bs":
            assert (item.high - item.low) / 2 == pytest.approx(float(result.ci), rel=1e-6)  # type: ignore[operator]
        else:
            assert item.low is item.high is None


def test_no_difference_is_never_put_down_to_chance_as_in_sacrebleu(tmp_path: Path) -> None:
    hypotheses, reference = write_systems(tmp_path)
    for test in ("bs", "ar"):
        same = [item for item in compared(hypotheses, [reference], paired=test, samples=64) if item.system == "same"]
        assert [(item.value - item.baseline_value, item.p) for item in same] == [(0, 1 / 65)] * 3


def test_flips_come_in_parts_as_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    at_once = np.random.default_rng(5).integers(2, size=(200, 33), dtype=bool)
    for held in (1, 33 * 70, 10**6):
        monkeypatch.setattr(paired, "_HELD", held)
        assert np.array_equal(np.concatenate(list(paired._flips(33, 200, 5))), at_once)


def test_the_numbers_of_samples_are_sacrebleus_unless_asked(tmp_path: Path) -> None:
    path = write_lines(tmp_path / "a.txt", ["a b c d", "e f"])
    other = write_lines(tmp_path / "b.txt", ["a b c e", "e f"])
    reference = write_lines(tmp_path / "ref.txt", ["a b c d", "e f g"])
    for test, samples in (("bs", 1000), ("ar", 10_000)):
        assert {item.samples for item in compared([path, other], [reference], paired=test)} == {samples}


def test_parts_make_no_difference(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    hypotheses, reference = write_systems(tmp_path)
    whole = compared(hypotheses, [reference], paired="ar", samples=100)
    monkeypatch.setattr(paired, "_HELD", 1)
    monkeypatch.setattr(paired, "_BLOCK", 7)
    assert compared(hypotheses, [reference], paired="ar", samples=100) == whole


def write_jsonl(path: Path, texts: Sequence[str], keys: Sequence[str], without: int | None = None) -> str:
    rows = [
        {"id": key, "source": "源", "target": text} | ({"reference": ref} if at != without else {})
        for at, (key, text, ref) in enumerate(zip(keys, texts, REFERENCES, strict=True))
    ]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return str(path)


def test_segments_that_only_one_could_be_scored_in_are_left_out(tmp_path: Path) -> None:
    keys = [f"s{at}" for at in range(len(REFERENCES))]
    one = write_jsonl(tmp_path / "one.jsonl", SYSTEMS["one"], keys, without=3)
    two = write_jsonl(tmp_path / "two.jsonl", SYSTEMS["two"], keys)
    [bleu, *_] = compared([one, two], [], paired="bs", samples=200)
    kept = [at for at in range(len(REFERENCES)) if at != 3]
    lines = [
        write_lines(tmp_path / f"{name}.txt", [texts[at] for at in kept])
        for name, texts in (("one", SYSTEMS["one"]), ("two", SYSTEMS["two"]), ("ref", REFERENCES))
    ]
    [expected, *_] = compared(lines[:2], lines[2:], paired="bs", samples=200)
    assert (bleu.p, bleu.mean) == (expected.p, expected.mean)


def test_other_segments_are_an_error(tmp_path: Path) -> None:
    keys = [f"s{at}" for at in range(len(REFERENCES))]
    one = write_jsonl(tmp_path / "one.jsonl", SYSTEMS["one"], keys)
    two = write_jsonl(tmp_path / "two.jsonl", SYSTEMS["two"], keys[::-1])
    with pytest.raises(ConfigError, match="a paired test needs the same segments, but two and one differ in theirs"):
        compared([one, two], [], paired="bs")


def test_the_report_is_plain_json(tmp_path: Path) -> None:
    hypotheses, reference = write_systems(tmp_path)
    request = ScoreRequest(tuple(hypotheses), (reference,), metrics=METRICS, paired="bs", samples=50, confidence=True)
    stream = StringIO()
    api.score_reporter("json").render(api.score(request, Settings(), jobs=1), stream)
    assert json.loads(stream.getvalue())["comparisons"][0]["samples"] == 50
