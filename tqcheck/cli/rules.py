"""`tqcheck rules`: lists and explains rules, runs their examples, starts new ones."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tqcheck.cli._console import examples, safe, say, width, write_file
from tqcheck.cli._options import RULES, read_settings
from tqcheck.errors import EXIT_FINDINGS, EXIT_OK, ConfigError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tqcheck.model.rule import Rule


@click.group(
    "rules",
    epilog=examples(
        "tqcheck rules list",
        "tqcheck rules show TERM002",
        "tqcheck rules new STY901-empty-phrase",
        "tqcheck rules test rules",
    ),
)
def command() -> None:
    """List and explain rules, run their examples, start new ones."""


@command.command("list", epilog=examples("tqcheck rules list", "tqcheck rules list --format json"))
@RULES
@click.option("--format", "format_name", type=click.Choice(("text", "json")), default="text", help="[text]")
def list_rules(rules: tuple[str, ...], format_name: str) -> int:
    """List all rules: code, name, severity, status, scope, and what each finds."""
    from tqcheck import api

    known = api.rules(read_settings((), {"rules": rules}))
    if format_name == "json":
        sys.stdout.write(json.dumps([_plain(rule) for rule in known], ensure_ascii=False, indent=2) + "\n")
    else:
        sys.stdout.writelines(_table(known))
    return EXIT_OK


@command.command("show", epilog=examples("tqcheck rules show TERM002", "tqcheck rules show PHR002/basic-disk"))
@click.argument("code")
@RULES
def show_rule(code: str, rules: tuple[str, ...]) -> int:
    """Explain a rule, named by its code or name, or an entry of a phrase table."""
    from tqcheck import api

    sys.stdout.write(api.render_rule(code, read_settings((), {"rules": rules})))
    return EXIT_OK


@command.command("test", epilog=examples("tqcheck rules test", "tqcheck rules test rules/STY901-empty-phrase.yaml"))
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@RULES
def test_rules(paths: tuple[str, ...], rules: tuple[str, ...]) -> int:
    """Run the examples in rule files: each must be found exactly where its marks say, or not at all.

    PATH is a rule file or a folder of them; without any, the built-in rules and those of the configuration are tested.
    The exit code is 1 if an example fails.
    """
    from tqcheck import api

    results = api.test_rules(paths, settings=read_settings((), {"rules": rules}))
    failed = [result for result in results if result.failure]
    for result in failed:
        sys.stdout.write(safe(f"{result.path}:{result.line}: {result.rule} {result.what}: {result.failure}\n"))
    say(f"{len(failed):,} of {len(results):,} examples fail." if failed else f"{len(results):,} examples pass.")
    return EXIT_FINDINGS if failed else EXIT_OK


@command.command(
    "new", epilog=examples("tqcheck rules new STY901-empty-phrase", "tqcheck rules new FLU950-odd --dir my")
)
@click.argument("name", metavar="CODE-NAME")
@click.option("--dir", "folder", metavar="DIR", default="rules", help="Where the file goes [rules].")
@RULES
def new_rule(name: str, folder: str, rules: tuple[str, ...]) -> int:
    """Write a rule file that works, to change into your own."""
    from tqcheck import api
    from tqcheck.cli._skeleton import skeleton, split_name

    code, words = split_name(name)
    path = Path(folder, f"{name}.yaml")
    if path.exists():
        raise ConfigError("this file exists already; nothing was written", path=str(path))
    for rule in api.rules(read_settings((), {"rules": rules})):
        for taken in (rule.code, rule.name, *rule.aliases):
            if taken in (code, words):
                raise ConfigError(f"“{taken}” is already the name of {rule.code} {rule.name}")
    path.parent.mkdir(parents=True, exist_ok=True)
    write_file(str(path), skeleton(code, words, folder=Path(folder).as_posix()))
    say(
        f"Wrote {path}. Change it, then: tqcheck rules test {folder}\n"
        f"To use it: tqcheck check --rules {folder} --select {code} report.txt"
    )
    return EXIT_OK


def _plain(rule: Rule) -> dict[str, object]:
    return {
        "code": rule.code,
        "name": rule.name,
        "aliases": list(rule.aliases),
        "canonical": list(rule.canonical),
        "severity": rule.severity,
        "status": rule.status,
        "scope": rule.scope,
        "check": rule.check,
        "mqm": rule.mqm,
        "needs": list(rule.needs),
        "extra": rule.extra,
        "confidence": rule.confidence,
        "why": rule.why,
    }


def _table(rules: Sequence[Rule]) -> Iterator[str]:
    """A line per rule; on a terminal no longer than that is wide."""
    columns = [(rule.code, rule.name, rule.severity, rule.status, rule.scope) for rule in rules]
    widths = [max(map(len, column)) for column in zip(*columns, strict=True)]
    for cells, rule in zip(columns, rules, strict=True):
        padded = "  ".join(f"{cell:<{size}}" for cell, size in zip(cells, widths, strict=True))
        line = f"{padded}  {' '.join(rule.why.split())}"
        if sys.stdout.isatty() and len(line) > width():
            line = f"{line[: width() - 1]}…"
        yield safe(f"{line}\n")
