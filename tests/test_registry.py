"""Plug-ins are found by their files' names, by entry points, and loaded only when wanted."""

from __future__ import annotations

import sys
from importlib.metadata import EntryPoint
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, get_args

import pytest

import tqcheck
from tqcheck import registry
from tqcheck.errors import ConfigError
from tqcheck.registry import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

KINDS = get_args(Kind)


@pytest.fixture
def clean() -> Iterator[None]:
    """The registry remembers what is installed; tests that change that leave no trace."""
    registry._third_party.cache_clear()
    registry.load.cache_clear()
    yield
    registry._third_party.cache_clear()
    registry.load.cache_clear()


@pytest.fixture
def install(monkeypatch: pytest.MonkeyPatch, clean: None):
    """Pretends that packages with these entry points are installed."""

    def pretend(group: str, **points: str) -> None:
        import importlib.metadata

        known = [EntryPoint(name.replace("_", "-"), value, group) for name, value in points.items()]
        monkeypatch.setattr(
            importlib.metadata, "entry_points", lambda *, group: [point for point in known if point.group == group]
        )
        module = ModuleType("others_plugin")
        module.CHECK = "theirs"  # type: ignore[attr-defined]
        module.special = "their special"  # type: ignore[attr-defined]
        monkeypatch.setitem(sys.modules, "others_plugin", module)

    return pretend


@pytest.mark.parametrize("kind", KINDS)
def test_every_plug_in_file_has_its_constant(kind: Kind) -> None:
    for name in registry.names(kind):
        assert registry.load(kind, name) is not None


@pytest.mark.parametrize("kind", KINDS)
def test_names_are_those_of_the_files(kind: Kind) -> None:
    package, _ = registry._HOMES[kind]
    folder = Path(tqcheck.__file__).parent.joinpath(*package.split(".")[1:])
    stems = {path.stem for path in folder.glob("*.py") if not path.stem.startswith("_")}
    assert set(registry.names(kind)) >= {stem.replace("_", "-") for stem in stems}
    assert list(registry.names(kind)) == sorted(registry.names(kind))


def test_an_executor_can_be_loaded_by_name() -> None:
    from tqcheck.executors.serial import EXECUTOR

    assert registry.load("executor", "serial") is EXECUTOR


def test_an_unknown_name_is_an_error_that_names_the_nearest() -> None:
    with pytest.raises(ConfigError, match="there is no executor named “seriel”") as caught:
        registry.load("executor", "seriel")
    assert caught.value.hint == "did you mean “serial”?"


@pytest.mark.parametrize("name", ["", "_cells", "__init__", "../errors", "term_required", "Numbers", "a\0b"])
def test_only_plug_in_names_are_loaded(name: str) -> None:
    with pytest.raises(ConfigError, match="there is no check named"):
        registry.load("check", name)


def test_other_packages_add_plug_ins_by_entry_points(install) -> None:
    install("tqcheck.checks", house_style="others_plugin", special="others_plugin:special")
    assert {"house-style", "special"} <= set(registry.names("check"))
    assert registry.load("check", "house-style") == "theirs"
    assert registry.load("check", "special") == "their special"


def test_a_built_in_name_cannot_be_taken_over(install) -> None:
    install("tqcheck.executors", serial="others_plugin:special")
    from tqcheck.executors.serial import EXECUTOR

    assert registry.load("executor", "serial") is EXECUTOR
    assert registry.names("executor").count("serial") == 1


def test_built_in_names_are_known_without_looking_at_installed_packages(
    monkeypatch: pytest.MonkeyPatch, clean: None
) -> None:
    import importlib.metadata

    monkeypatch.delattr(importlib.metadata, "entry_points")
    assert registry.load("executor", "serial") is not None
    assert "serial" in registry.builtin("executor")
