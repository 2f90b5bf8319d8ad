"""Applies `[tqcheck.rule.CODE]`: other parameters for a rule. Other severities are applied where findings are made."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import TYPE_CHECKING, cast

from tqcheck import registry
from tqcheck.errors import ConfigError, nearest
from tqcheck.model.codec import DecodeError, decode, dotted

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tqcheck.config.settings import RuleOptions, Settings
    from tqcheck.model.rule import Rule
    from tqcheck.rules.contract import CheckPlugin


def with_options(rules: Iterable[Rule], settings: Settings) -> tuple[Rule, ...]:
    """The rules with the parameters that the configuration gives them.

    Raises:
        ConfigError: a table for an unknown rule, or parameters that its check does not take.
    """
    if not settings.rule_options:
        return tuple(rules)
    known = {rule.code: rule for rule in rules}
    for code, options in settings.rule_options:
        if code not in known:
            raise ConfigError(f"[tqcheck.rule.{code}]: there is no such rule", hint=nearest(code, known))
        if options.params:
            known[code] = _with_params(known[code], options)
    return tuple(known.values())


def _with_params(rule: Rule, options: RuleOptions) -> Rule:
    plugin = cast("CheckPlugin[object, object]", registry.load("check", rule.check))
    if plugin.prepare is not None:
        raise ConfigError(
            f"[tqcheck.rule.{rule.code}]: its parameters are compiled and cannot be changed here",
            hint="write a rule of your own beside it: tqcheck rules new, --rules DIR",
        )
    try:
        params = decode(plugin.params, {**rule.params, **options.params})
    except DecodeError as error:
        path, what = error.issues[0]
        raise ConfigError(f"[tqcheck.rule.{rule.code}] {dotted(('params', *path))}: {what}") from error
    return replace(rule, params=asdict(params))  # type: ignore[call-overload]
