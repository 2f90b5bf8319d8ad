"""Settings and fixtures for all tests: on CI, Hypothesis draws the same examples in every run; at a desk, new ones."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

from tests.kit import use_kit
from tqcheck import registry

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# No deadline and no complaint about slow examples: how busy the machine is must not decide whether a test passes.
settings.register_profile("local", max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", settings.get_profile("local"), derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "local")


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that is the working directory; no TQCHECK_ variable is set and there is no user's file."""
    for name in [name for name in os.environ if name.startswith("TQCHECK_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("TQCHECK_CONFIG_HOME", str(tmp_path / "home"))
    folder = tmp_path / "project"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


@pytest.fixture
def rules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The folder of the built-in rules of this test; the checks of tests/kit.py can be used in it."""
    forget = registry.load.cache_clear
    forget()
    yield use_kit(monkeypatch, tmp_path / "home")
    forget()
