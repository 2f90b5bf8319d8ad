"""Optional parts: which are installed, and what becomes of rules that need one that is not."""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tqcheck import api
from tqcheck.config.settings import Settings
from tqcheck.engine.extras import MODULES, is_installed, lacking
from tqcheck.errors import ConfigError
from tqcheck.model.text import File

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tqcheck.model.report import Report

TEXT = b"The board approved the plan.\n"


@pytest.fixture
def without(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """As if the package onnxruntime were not installed."""
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    is_installed.cache_clear()
    yield
    is_installed.cache_clear()


def check(**options: object) -> Report:
    return api.check([File("a.txt", TEXT)], Settings(target_lang="en", **options))  # type: ignore[arg-type]


def test_the_table_knows_all_extras_of_the_package() -> None:
    project = tomllib.loads(Path(__file__).parents[2].joinpath("pyproject.toml").read_text("utf-8"))["project"]
    told = {
        extra: {package.partition(">")[0].lower() for package in packages}
        for extra, packages in project["optional-dependencies"].items()
    }
    assert told == {extra: set(modules) for extra, modules in MODULES.items()}


def test_what_is_not_there_is_not_installed(without: None) -> None:
    assert not is_installed("qe")


def test_a_rule_without_its_extra_is_skipped_with_what_to_install(without: None) -> None:
    report = check(profile="annual-report")
    reason = "needs the extra qe (pip install 'tqcheck[qe]')"
    assert [(item.code, item.reason) for item in report.skipped if "extra" in item.reason] == [
        ("QE001", reason),
        ("QE002", reason),
    ]
    assert report.problems == ()
    assert lacking("qe") == reason


def test_a_run_that_does_not_want_it_says_nothing(without: None) -> None:
    for profile in ("default", "fast", "press-release"):
        assert not [item for item in check(profile=profile).skipped if "extra" in item.reason]


def test_require_all_makes_it_an_error(without: None) -> None:
    with pytest.raises(ConfigError, match="rules that cannot run: QE001 needs the extra qe"):
        check(select=("QE001",), require_all=True)


def test_its_examples_are_not_run(without: None) -> None:
    rule = Path(__file__).parents[2] / "rules" / "quality" / "QE001-suspect-phrase.yaml"
    assert [result.failure for result in api.test_rules([str(rule)], settings=Settings())] == []
