"""The examples of every built-in rule: found exactly at the marks, mended by the first suggestion, silent where good."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.rules.builtin import FILES
from tqcheck.engine.examples import run_file

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_examples(path: Path) -> None:
    results = list(run_file(path, shown=path.name))
    assert {"bad", "good"} <= {result.what for result in results}
    failures = [f"line {item.line}: {item.rule} {item.what}: {item.failure}" for item in results if item.failure]
    assert failures == []
