from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest

from tqcheck.config.find import project_file, user_file, with_extended
from tqcheck.errors import ConfigError

if TYPE_CHECKING:
    from pathlib import Path


def write(path: Path, text: str = "") -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def found(*paths: str) -> str | None:
    tables = project_file(paths)
    return tables[0].path.replace(os.sep, "/") if tables else None


def test_none_is_found_where_there_is_none(project: Path) -> None:
    assert found("report.txt") is None


@pytest.mark.parametrize(
    ("paths", "expected"),
    [
        ((), "tqcheck.toml"),
        (("report.txt",), "tqcheck.toml"),
        (("a/report.txt",), "a/tqcheck.toml"),
        (("a",), "a/tqcheck.toml"),
        (("a/deep/er/report.txt",), "a/tqcheck.toml"),
        (("a/x.txt", "b/y.txt"), "tqcheck.toml"),
        (("a/*.txt",), "a/tqcheck.toml"),
        (("a/**/*.txt",), "a/tqcheck.toml"),
        (("a/missing/report.txt",), "a/tqcheck.toml"),
    ],
)
def test_the_nearest_above_the_common_parent(project: Path, paths: tuple[str, ...], expected: str) -> None:
    write(project / "tqcheck.toml")
    write(project / "a" / "tqcheck.toml")
    (project / "a" / "deep" / "er").mkdir(parents=True)
    (project / "b").mkdir()
    assert found(*paths) == expected


def test_tqcheck_toml_goes_before_pyproject_toml(project: Path) -> None:
    write(project / "pyproject.toml", "[tool.tqcheck]\n")
    assert found() == "pyproject.toml"
    write(project / "tqcheck.toml")
    assert found() == "tqcheck.toml"


@pytest.mark.parametrize("text", ['[project]\nname = "tqcheck-reports"\n', "not [ TOML", 'tool = "tqcheck"\n'])
def test_a_pyproject_without_the_table_does_not_count(project: Path, text: str) -> None:
    write(project / "pyproject.toml", text)
    assert found("report.txt") is None


def test_a_tqcheck_table_that_is_none_is_an_error(project: Path) -> None:
    write(project / "pyproject.toml", "[tool]\ntqcheck = 1\n")
    with pytest.raises(ConfigError, match=r"pyproject\.toml:2:1: \[tool\.tqcheck\] must be a table"):
        project_file(())


def test_the_users_file_is_in_the_folder_that_a_variable_names(project: Path) -> None:
    assert user_file() == ()
    write(project.parent / "home" / "tqcheck.toml", 'profile = "fast"\n')
    assert user_file()[0].table == {"profile": "fast"}


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere platformdirs is asked itself")
@pytest.mark.parametrize("variable", ["", "/somewhere/else", " "])
def test_the_users_folder_is_that_of_platformdirs(monkeypatch: pytest.MonkeyPatch, variable: str) -> None:
    from platformdirs import user_config_dir

    from tqcheck.config.find import _user_folder

    monkeypatch.delenv("TQCHECK_CONFIG_HOME", raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", variable)
    assert str(_user_folder()) == user_config_dir("tqcheck", appauthor=False)


def test_extended_files_come_first_and_are_relative_to_who_names_them(project: Path) -> None:
    write(project / "tqcheck.toml", 'extend = "shared/a.toml"\n')
    write(project / "shared" / "a.toml", '[tqcheck]\nextend = "../pyproject.toml"\n')
    write(project / "pyproject.toml", "[tool.tqcheck]\n")
    chain = with_extended(project_file(()))
    assert [tables[0].path.replace(os.sep, "/") for tables in chain] == [
        "pyproject.toml",
        "shared/a.toml",
        "tqcheck.toml",
    ]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('extend = "none.toml"\n', r"tqcheck\.toml:1:1: there is no file “none\.toml” to extend"),
        ('extend = "tqcheck.toml"\n', r"tqcheck\.toml:1:1: “extend” goes in a circle: tqcheck\.toml → tqcheck\.toml"),
        ('extend = "round.toml"\n', r"round\.toml:1:1: “extend” goes in a circle: tqcheck\.toml → round\.toml → tqcheck\.toml"),
        ('extend = "pyproject.toml"\n', r"tqcheck\.toml:1:1: “pyproject\.toml” has no table \[tool\.tqcheck\]"),
    ],
)  # fmt: skip
def test_what_cannot_be_extended(project: Path, text: str, message: str) -> None:
    write(project / "tqcheck.toml", text)
    write(project / "round.toml", 'extend = "tqcheck.toml"\n')
    write(project / "pyproject.toml")
    with pytest.raises(ConfigError, match=message):
        with_extended(project_file(()))


def test_an_extend_that_is_no_text_is_left_to_the_schema(project: Path) -> None:
    write(project / "tqcheck.toml", "extend = 1\n")
    assert len(with_extended(project_file(()))) == 1
