"""An empty project to work in, with nothing of the machine's configuration in the way."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path


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
