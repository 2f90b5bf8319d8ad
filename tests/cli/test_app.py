from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click
import pytest

from tqcheck.cli._app import app

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.cli.conftest import Tqcheck


def all_commands(command: click.Command = app, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    yield path
    if isinstance(command, click.Group):
        context = click.Context(command)
        for name in command.list_commands(context):
            below = command.get_command(context, name)
            assert below is not None
            yield from all_commands(below, (*path, name))


def test_the_commands_of_the_contract_that_work() -> None:
    assert list(all_commands()) == [
        (),
        ("check",),
        ("config",),
        ("fix",),
        ("glossary",),
        ("glossary", "check"),
        ("glossary", "convert"),
        ("glossary", "extract"),
        ("init",),
        ("rules",),
        ("rules", "list"),
        ("rules", "new"),
        ("rules", "show"),
        ("rules", "test"),
        ("schema",),
        ("score",),
    ]


def test_the_options_of_check() -> None:
    command = app.get_command(click.Context(app), "check")
    assert command is not None
    assert sorted(name for parameter in command.params for name in parameter.opts if name.startswith("--")) == [
        "--dry-run",
        "--fail-on",
        "--fix",
        "--format",
        "--glossary",
        "--ignore",
        "--jobs",
        "--min-confidence",
        "--output",
        "--profile",
        "--report",
        "--require-all",
        "--rules",
        "--select",
        "--source",
        "--source-lang",
        "--statistics",
        "--stdin-filename",
        "--target-lang",
        "--unsafe-fixes",
    ]


@pytest.mark.parametrize("path", [path for path in all_commands() if path != ("check",)], ids=" ".join)
def test_every_help_has_examples_of_its_own(tqcheck: Tqcheck, path: tuple[str, ...]) -> None:
    code, out, err = tqcheck(*path, "--help")
    assert (code, err) == (0, "")
    assert f"  Examples:\n    tqcheck {' '.join(path)}".rstrip() in out


def test_no_line_of_a_command_is_cut_in_the_list(tqcheck: Tqcheck) -> None:
    assert "..." not in tqcheck("--help").out.partition("Commands:")[2].partition("Examples:")[0]


def test_an_unknown_command_is_an_error_with_the_nearest_name(tqcheck: Tqcheck) -> None:
    code, _, err = tqcheck("chek", "report.txt")
    assert code == 2
    assert "there is no command “chek”; did you mean “check”?" in err


def test_a_file_in_the_place_of_a_command(tqcheck: Tqcheck) -> None:
    Path("report.txt").touch()
    assert "to check this file: tqcheck check report.txt" in tqcheck("report.txt").err
