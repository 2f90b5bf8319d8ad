"""The options that several commands take, and how they become settings."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

import click

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from tqcheck.api import Settings

F = TypeVar("F", bound=Callable[..., object])

FAIL_ON = ("neutral", "minor", "major", "critical", "never")

RULES = click.option(
    "--rules", metavar="DIR", multiple=True, help="A folder of your own rules, beside the built-in ones; repeatable."
)

_SETTINGS = (
    click.option("--glossary", "glossaries", metavar="FILE", multiple=True, help="A glossary; repeatable."),
    click.option("--source-lang", metavar="LANG", help="Language of the source, such as zh (BCP 47)."),
    click.option("--target-lang", metavar="LANG", help="Language of the translation."),
    click.option("--profile", metavar="NAME", help="A named selection of rules."),
    click.option(
        "--select", metavar="CODES", multiple=True, help="Only these rules: codes, prefixes or names, comma-separated."
    ),
    click.option("--ignore", metavar="CODES", multiple=True, help="Not these rules."),
    click.option("--min-confidence", metavar="X", type=float, help="Hide findings below it, from 0 to 1."),
    click.option("--fail-on", type=click.Choice(FAIL_ON), help="Least severity that makes the exit code 1 [minor]."),
    click.option("--require-all", is_flag=True, help="A rule that cannot run is an error."),
    RULES,
)


def settings_options(function: F) -> F:
    """The options that are settings; the command gets them as keyword arguments, named as the settings are."""
    for option in reversed(_SETTINGS):
        function = option(function)
    return function


def as_options(given: Mapping[str, object]) -> dict[str, object]:
    """What was given, with the keys of the configuration."""
    return {key.replace("_", "-"): value for key, value in given.items() if value not in (None, (), False)}


def read_settings(paths: Sequence[str], given: Mapping[str, object]) -> Settings:
    """The settings of a run with these options.

    Raises:
        ConfigError: they cannot be used.
    """
    from tqcheck import api

    return api.settings([path for path in paths if path != "-"], as_options(given))
