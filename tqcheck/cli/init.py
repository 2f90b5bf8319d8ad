"""`tqcheck init`: writes a configuration and a glossary to start from."""

from __future__ import annotations

from pathlib import Path

import click

from tqcheck.cli._console import examples, say, write_file
from tqcheck.errors import ConfigError

BYTE_ORDER_MARK = "\ufeff"
"""Without it, spreadsheets take a CSV file for one in the encoding of the system, and spoil the Chinese in it."""


@click.command("init", epilog=examples("tqcheck init", "tqcheck init reports"))
@click.argument("folder", default=".")
def command(folder: str) -> int:
    """Write a configuration and a glossary to start from.

    tqcheck.toml, with every setting explained, and glossary.csv go into FOLDER, by default this one. Files that exist
    are left alone.
    """
    from tqcheck import api

    files = {
        Path(folder, "tqcheck.toml"): api.config_template(),
        Path(folder, "glossary.csv"): BYTE_ORDER_MARK + api.glossary_template(),
    }
    for path in files:
        if path.exists():
            raise ConfigError("this file exists already; nothing was written", path=str(path))
    for path, text in files.items():
        write_file(str(path), text)
    say(
        f"Wrote {' and '.join(str(path) for path in files)}.\n"
        "Fill in the glossary, switch on what you need in tqcheck.toml, then: tqcheck check report.txt"
    )
    return 0
