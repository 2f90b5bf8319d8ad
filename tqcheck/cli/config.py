"""`tqcheck config`: shows every setting, and where its value comes from."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

import click

from tqcheck.cli._console import examples, safe
from tqcheck.cli._options import as_options, settings_options

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tqcheck.api import Setting

NOT_SET = "-"


@click.command(
    "config",
    epilog=examples("tqcheck config", "tqcheck config reports/annual.txt", "tqcheck config --format json"),
)
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@settings_options
@click.option("--format", "format_name", type=click.Choice(("text", "json")), default="text", help="[text]")
def command(paths: tuple[str, ...], format_name: str, **given: object) -> int:
    """Show every setting and where its value comes from.

    PATH is what you would check: the project's configuration is looked for upward from there.

    The weakest first, a value comes from the defaults, your own tqcheck.toml, the project's tqcheck.toml or
    pyproject.toml, variables (TQCHECK_PROFILE, TQCHECK_SELECT, ...), options.
    """
    from tqcheck import api

    origins = api.settings_origins(paths, as_options(given))
    if format_name == "json":
        data = [{"key": item.key, "value": item.value, "origin": item.origin} for item in origins]
        sys.stdout.write(json.dumps(data, ensure_ascii=False, indent=2) + "\n")
    else:
        sys.stdout.writelines(_table(origins))
    return 0


def _table(origins: Sequence[Setting]) -> list[str]:
    rows = [(item.key, _shown(item.value), item.origin) for item in origins]
    keys, values = (max(len(row[column]) for row in rows) for column in (0, 1))
    return [safe(f"{key:<{keys}}  {value:<{min(values, 40)}}  {origin}\n") for key, value, origin in rows]


def _shown(value: object) -> str:
    return NOT_SET if value is None else json.dumps(value, ensure_ascii=False)
