"""Which rules take part in a run: the profile, `--select`, `--ignore`, and what was asked for by exact name.

A rule is named by its code, its name or an alias, by the start of its code (`FLU`), or by `ALL`. Where select and
ignore both cover a rule, the more exact of the two wins; at a tie it is left out. Preview rules take part only when
they are named exactly, or when the profile lets them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from tqcheck.errors import ConfigError, nearest

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tqcheck.model.rule import Profile, Rule

_EXACT = 100
"""Above the length of any code."""


def find_profile(name: str, profiles: Iterable[Profile]) -> Profile:
    """The profile of that name.

    Raises:
        ConfigError: there is none; names the nearest.
    """
    known = {profile.name: profile for profile in profiles}
    if name not in known:
        raise ConfigError(f"there is no profile “{name}”", hint=nearest(name, known))
    return known[name]


def select_rules(
    rules: Iterable[Rule],
    profile: Profile,
    select: tuple[str, ...] | None,
    ignore: tuple[str, ...],
) -> tuple[Rule, ...]:
    """The rules that take part, in their given order.

    Args:
        select: The user's selection, which takes the place of the profile's; None = the profile's.
        ignore: The user's, on top of the profile's where the profile's selection is used.

    Raises:
        ConfigError: a selector names no rule; names the nearest.
    """
    rules = tuple(rules)
    chosen = profile.select if select is None else select
    unwanted = ignore if select is not None else (*profile.ignore, *ignore)
    refuse_unknown((*chosen, *unwanted), rules)
    return tuple(rule for rule in rules if _takes_part(rule, profile, chosen, unwanted))


def is_left_out(code: str, select: tuple[str, ...], ignore: tuple[str, ...], rule: Rule) -> bool:
    """Whether an entry of a phrase table is ignored, or only other entries of its table are selected.

    Args:
        code: The finding's code, such as `PHR002/basic-disk`.
        rule: The table.
    """
    entry = code.partition("/")[2]
    if not entry:
        return False

    def named(selectors: tuple[str, ...]) -> list[str]:
        parts = [selector.partition("/") for selector in selectors]
        return [item for table, slash, item in parts if slash and covers_exactly(table, rule)]

    if entry in named(ignore):
        return True
    whole = any("/" not in selector and _exactness(selector, rule) >= 0 for selector in select)
    return not whole and entry not in named(select)


def covers_exactly(name: str, rule: Rule) -> bool:
    """Whether a name is the rule's code, name or alias."""
    return name in (rule.code, rule.name, *rule.aliases)


def refuse_unknown(selectors: Iterable[str], rules: tuple[Rule, ...]) -> None:
    """Raise for the first selector that names no rule and no entry of one.

    Raises:
        ConfigError: names the nearest.
    """
    for selector in selectors:
        _refuse_unknown(selector, rules)


def _refuse_unknown(selector: str, rules: tuple[Rule, ...]) -> None:
    known = [rule for rule in rules if _exactness(selector, rule) >= 0]
    if not known:
        names = [name for rule in rules for name in (rule.code, rule.name)]
        raise ConfigError(f"no rule is named “{selector}”", hint=nearest(selector, names) or "see: tqcheck rules list")
    table, slash, entry = selector.partition("/")
    if slash:
        tables = [cast("list[dict[str, str]]", rule.params.get("entries", [])) for rule in known]
        entries = [item["id"] for table_entries in tables for item in table_entries]
        if entry not in entries:
            hint = nearest(entry, entries) or f"see: tqcheck rules show {table}"
            raise ConfigError(f"{table} has no entry “{entry}”", hint=hint)


def _takes_part(rule: Rule, profile: Profile, chosen: tuple[str, ...], unwanted: tuple[str, ...]) -> bool:
    wanted = max((_exactness(selector, rule) for selector in chosen), default=-1)
    # An entry of a phrase table (PHR002/basic-disk) is ignored by itself, not with its table.
    refused = max((_exactness(selector, rule) for selector in unwanted if "/" not in selector), default=-1)
    if rule.status == "removed" or wanted < 0 or refused >= wanted:
        return False
    return rule.status != "preview" or profile.preview or wanted == _EXACT


def _exactness(selector: str, rule: Rule) -> int:
    """How exactly a selector names a rule: -1 not at all, 0 `ALL`, the length of a prefix, or `_EXACT`."""
    selector, slash, _ = selector.partition("/")
    if covers_exactly(selector, rule):
        return _EXACT
    if slash:
        return -1
    if selector == "ALL":
        return 0
    return len(selector) if selector.isupper() and rule.code.startswith(selector) else -1
