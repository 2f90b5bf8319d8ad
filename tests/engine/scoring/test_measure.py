"""Rows are the same whatever the batches and the processes, and no more is held than is needed."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, TypeVar

from tests.engine.scoring.made import REFERENCES, SYSTEMS, write_lines, write_systems
from tqcheck import api
from tqcheck.config.settings import Settings
from tqcheck.engine.scoring import measure
from tqcheck.engine.scoring.systems import open_systems
from tqcheck.model.metric import MetricInput
from tqcheck.model.scorerequest import MetricChoice, ScoreRequest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    import pytest

    from tqcheck.engine.scoring.measure import Batch
    from tqcheck.engine.scoring.systems import DocumentInput
    from tqcheck.model.scorereport import ScoreReport
    from tqcheck.model.text import TranslationUnit

    T = TypeVar("T")
    R = TypeVar("R")

METRICS = tuple(MetricChoice(name) for name in ("bleu", "chrf", "chrf++", "ter", "mt-page"))


def scored(folder: Path, *, jobs: int | None) -> ScoreReport:
    hypotheses, reference = write_systems(folder)
    request = ScoreRequest(tuple(hypotheses), (reference,), metrics=METRICS, level="segment")
    return api.score(request, Settings(), jobs=jobs)


def test_batches_and_processes_make_no_difference(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one = scored(tmp_path, jobs=1)
    assert scored(tmp_path, jobs=2) == one
    assert scored(tmp_path, jobs=None) == one
    for size in (1, 7, 30, 1000):
        monkeypatch.setattr(measure, "BATCH", size)
        assert scored(tmp_path, jobs=1) == one


def test_units_are_read_as_they_are_needed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(measure, "BATCH", 5)
    path, reference = write_lines(tmp_path / "a.txt", SYSTEMS["one"]), write_lines(tmp_path / "ref.txt", REFERENCES)
    job = measure.Job(Settings(), METRICS[:1])
    read = []

    def attach(_system: str, document: DocumentInput, unit: TranslationUnit) -> MetricInput:
        read.append(unit.key)
        return MetricInput(unit, document.name)

    def execute(function: Callable[[Batch], R], items: Iterable[Batch]) -> Iterator[R]:
        for number, item in enumerate(items, 1):
            assert len(read) == 5 * number
            yield function(item)

    systems = open_systems(ScoreRequest((path,), (reference,)), Settings())
    [found] = measure.measure(systems, job, attach, execute)
    assert (found.segments, found.references) == (30, 1)
    assert found.tables[0].rows.shape == (30, 10)
    assert found.tables[0].rows.itemsize == 1
    assert [key for _, key in found.tables[0].keys] == [str(at) for at in range(1, 31)]


def test_what_cannot_be_scored_has_no_row(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    rows = [{"target": "one", "reference": "one"}, {"target": "two"}, {"target": "three", "reference": "four"}]
    path.write_text("".join(f"{json.dumps(row)}\n" for row in rows), encoding="utf-8")
    job = measure.Job(Settings(), METRICS[:1])
    systems = open_systems(ScoreRequest((str(path),)), Settings())
    [found] = measure.measure(systems, job, lambda _, document, unit: MetricInput(unit, document.name), map)
    assert found.tables[0].scored.tolist() == [0, -1, 1]
    assert found.references == -1
