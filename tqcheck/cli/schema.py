"""`tqcheck schema`: prints a JSON Schema, for editors and for programs that read reports."""

from __future__ import annotations

import sys

import click

from tqcheck.cli._console import examples


@click.command("schema", epilog=examples("tqcheck schema report > report.schema.json", "tqcheck schema config"))
@click.argument("name", metavar="report|scores|rule|config")
def command(name: str) -> int:
    """Print a JSON Schema.

    Of the JSON report, of that of scores, of a rule file, or of tqcheck.toml.
    """
    from tqcheck import api

    sys.stdout.write(api.schema(name))
    return 0
