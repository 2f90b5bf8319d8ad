"""Processes give what one process gives, in the same order, and fail in plain words."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from tqcheck.errors import CheckError, ReadError
from tqcheck.executors.processes import EXECUTOR

if TYPE_CHECKING:
    from collections.abc import Iterator


def test_results_come_in_the_order_of_the_items_from_other_processes() -> None:
    assert list(EXECUTOR.map(abs, range(-20, 1), jobs=2)) == list(range(20, -1, -1))
    [other] = EXECUTOR.map(os.getenv, ["TQCHECK_NO_SUCH_VARIABLE"], jobs=1)
    assert other is None


def test_nothing_to_do() -> None:
    assert list(EXECUTOR.map(abs, [], jobs=2)) == []


def fail(name: str) -> str:
    raise ReadError("gone", path=name, line=3, hint="look elsewhere")


def test_an_error_of_a_worker_arrives_whole() -> None:
    with pytest.raises(ReadError) as caught:
        list(EXECUTOR.map(fail, ["a.txt"], jobs=1))
    assert str(caught.value) == "a.txt:3: gone\n  help: look elsewhere"


def test_a_worker_that_dies_is_an_error_with_advice() -> None:
    with pytest.raises(CheckError, match=r"a worker process ended before its time\n  help: memory may have run out"):
        list(EXECUTOR.map(os._exit, [1], jobs=1))


def test_items_are_taken_as_they_are_needed() -> None:
    taken = 0

    def items() -> Iterator[int]:
        nonlocal taken
        for number in range(200):
            taken += 1
            yield number

    results = EXECUTOR.map(abs, items(), jobs=1)
    assert next(results) == 0
    assert taken <= 8
    assert sum(1 for _ in results) == 199


def test_who_stops_early_gets_no_error() -> None:
    results = EXECUTOR.map(abs, range(50), jobs=1)
    assert next(results) == 0
    results.close()  # type: ignore[attr-defined]


def test_an_error_among_the_items_arrives() -> None:
    def items() -> Iterator[int]:
        yield 1
        raise ReadError("gone", path="b.txt")

    with pytest.raises(ReadError, match=r"b\.txt: gone"):
        list(EXECUTOR.map(abs, items(), jobs=1))
