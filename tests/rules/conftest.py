"""A home of their own for tests that need rules and checks which nobody else changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.kit import use_kit
from tqcheck import registry

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def rules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The folder of the built-in rules of this test; the checks of tests/kit.py can be used in it."""
    forget = registry.load.cache_clear
    forget()
    yield use_kit(monkeypatch, tmp_path / "home")
    forget()
