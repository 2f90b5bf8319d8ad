"""Batches go to other processes only where it pays."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tqcheck.engine.scoring import spread
from tqcheck.engine.scoring.measure import Batch
from tqcheck.engine.scoring.systems import DocumentInput, SystemInput
from tqcheck.errors import ConfigError
from tqcheck.model.metric import MetricInput
from tqcheck.model.text import File, Segment, TranslationUnit

if TYPE_CHECKING:
    from collections.abc import Iterator


class Metric:
    def __init__(self, *, spreads: bool = True) -> None:
        self.plugin = self
        self.spreads = spreads


BATCHES = [
    Batch(0, tuple(MetricInput(TranslationUnit(str(at), at, Segment("ten letter"), None, ())) for at in range(10)))
    for _ in range(5)
]


@pytest.fixture
def used(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, int]]:
    """(executor, jobs) of each call; what they carry out is done here."""
    calls: list[tuple[str, int]] = []

    class Fake:
        def __init__(self, name: str) -> None:
            self.name = name

        def map(self, function: Any, items: Any, *, jobs: int) -> Iterator[Any]:
            calls.append((self.name, jobs))
            return map(function, items)

    monkeypatch.setattr(spread, "_executor", Fake)
    monkeypatch.setattr(spread.os, "cpu_count", lambda: 4)
    return calls


def carried_out(
    monkeypatch: pytest.MonkeyPatch, *, took: float, size: int, jobs: int | None = None, spreads: bool = True
) -> list[int]:
    """Carry out batches that take so many seconds each, of a corpus of so many bytes."""
    times = iter(took * (at // 2 + at % 2) for at in range(100))
    monkeypatch.setattr(spread, "process_time", lambda: next(times))
    system = SystemInput("s", (DocumentInput("d", File("d", b"x" * size)),))
    execute = spread.executor([Metric(spreads=spreads)], [system], jobs)  # type: ignore[list-item]
    return list(execute(lambda batch: id(batch), BATCHES))


@pytest.mark.parametrize(
    ("took", "size", "expected"),
    [
        (0.1, 100_000, "processes"),  # 0.1 s for 100 bytes: 100 s in all
        (0.1, 1_000, "serial"),  # 1 s in all
        (0.001, 1_000_000, "serial"),  # 0.1 ms for a unit: hardly more than its way costs
        (0.01, 1_000_000, "processes"),
    ],
)
def test_the_first_batches_tell(
    monkeypatch: pytest.MonkeyPatch, used: list[tuple[str, int]], took: float, size: int, expected: str
) -> None:
    assert carried_out(monkeypatch, took=took, size=size) == [id(batch) for batch in BATCHES]
    assert used == [(expected, 4)]


def test_who_names_a_number_gets_it(monkeypatch: pytest.MonkeyPatch, used: list[tuple[str, int]]) -> None:
    carried_out(monkeypatch, took=0, size=0, jobs=3)
    carried_out(monkeypatch, took=9, size=10**9, jobs=1)
    assert used == [("processes", 3), ("serial", 1)]


def test_a_metric_that_holds_a_model_stays_here(monkeypatch: pytest.MonkeyPatch, used: list[tuple[str, int]]) -> None:
    carried_out(monkeypatch, took=9, size=10**9, jobs=3, spreads=False)
    assert used == [("serial", 1)]


def test_no_batch_or_one(monkeypatch: pytest.MonkeyPatch, used: list[tuple[str, int]]) -> None:
    for some in (BATCHES[:0], BATCHES[:1]):
        execute = spread.executor([Metric()], [], None)  # type: ignore[list-item]
        assert list(execute(lambda batch: id(batch), some)) == [id(batch) for batch in some]
    assert [name for name, _ in used] == ["serial", "serial"]


def test_fewer_than_one_is_refused() -> None:
    with pytest.raises(ConfigError, match="jobs must be at least 1, not 0"):
        spread.executor([], [], 0)
