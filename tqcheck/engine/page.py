"""The page of a rule, or of one entry of a phrase table, as Markdown: what it finds, why, and what to write instead.

`tqcheck rules show` prints it, and the reference in docs/ is made of the same pages.
"""

from __future__ import annotations

from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from tqcheck.engine.selection import covers_exactly
from tqcheck.engine.suppress import UNUSED
from tqcheck.errors import ConfigError, nearest
from tqcheck.rules.compile import read_rule_file
from tqcheck.rules.load import builtin_folder, load_rules
from tqcheck.rules.schema import Case, Example

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from tqcheck.config.settings import Settings
    from tqcheck.model.rule import Rule


def rule_page(name: str, settings: Settings) -> str:
    """The page of a rule by code, name or alias, or of an entry by `CODE/entry`; see `tqcheck.api.render_rule`."""
    rules = (*load_rules(settings.rules).rules, UNUSED)
    wanted, _, entry = name.partition("/")
    rule = next((rule for rule in rules if covers_exactly(wanted, rule)), None)
    if rule is None:
        known = [word for rule in rules for word in (rule.code, rule.name)]
        raise ConfigError(f"no rule is named “{wanted}”", hint=nearest(wanted, known) or "see: tqcheck rules list")
    lines = list(_entry_page(rule, entry) if entry else _page(rule))
    return "\n".join(lines).rstrip() + "\n"


def _page(rule: Rule) -> Iterator[str]:
    yield f"# {rule.code} {rule.name}"
    yield ""
    yield rule.why
    yield ""
    yield from _facts(rule)
    if not rule.check:
        return
    file, _ = read_rule_file(_file_of(rule), shown=rule.path)
    yield from _examples(file.examples)
    entries = _entries(file.params)
    if entries:
        yield "## Entries"
        yield ""
        yield "| entry | source | write instead |"
        yield "| --- | --- | --- |"
        for entry in entries:
            yield f"| `{rule.code}/{entry['id']}` | {_joined(entry.get('source'))} | {_joined(entry.get('accepted'))} |"


def _entry_page(rule: Rule, wanted: str) -> Iterator[str]:
    params = read_rule_file(_file_of(rule), shown=rule.path)[0].params if rule.check else {}
    entries = {str(entry["id"]): entry for entry in _entries(params)}
    if wanted not in entries:
        raise ConfigError(f"{rule.code} has no entry “{wanted}”", hint=nearest(wanted, entries))
    entry = entries[wanted]
    yield f"# {rule.code}/{wanted}"
    yield ""
    if entry.get("note"):
        yield f"{entry['note']}"
        yield ""
    yield f"- found: {', '.join(f'`{pattern}`' for pattern in _listed(entry.get('patterns')))}"
    if entry.get("source"):
        yield f"- source: {_joined(entry['source'])}"
    if entry.get("accepted"):
        yield f"- write instead: {_joined(entry['accepted'])}"
    if entry.get("unless"):
        yield f"- right in: {_joined(entry['unless'])}"
    yield f"- severity: {entry.get('severity', rule.severity)}"
    yield f"- table: {rule.code} {rule.name}"
    yield ""
    from tqcheck.model.codec import decode

    yield from _examples([decode(Example, data) for data in entry.get("examples", ())])  # type: ignore[attr-defined]


def _facts(rule: Rule) -> Iterator[str]:
    yield f"- severity: {rule.severity}"
    yield f"- MQM: {rule.mqm}"
    yield f"- scope: {rule.scope}"
    yield f"- status: {rule.status} (since {rule.since})"
    yield f"- languages: {_joined(rule.languages.source)} to {_joined(rule.languages.target)}"
    if rule.needs:
        yield f"- needs: {_joined(rule.needs)}"
    if rule.extra:
        yield f"- needs the extra {rule.extra}: `pip install 'tqcheck[{rule.extra}]'`"
    if rule.canonical:
        yield f"- known elsewhere as: {_joined(rule.canonical)}"
    if rule.aliases:
        yield f"- formerly: {_joined(rule.aliases)}"
    yield f"- switch off: `--ignore {rule.code}`, or a directive `ignore {rule.code}` in the file"
    yield ""


def _examples(examples: Iterable[Example]) -> Iterator[str]:
    for what, title in (("bad", "Found"), ("good", "Left alone")):
        shown = [example for example in examples if getattr(example, what)]
        if not shown:
            continue
        yield f"## {title}"
        yield ""
        for example in shown:
            for line in _case_lines(getattr(example, what)):
                yield f"    {line}"
            if what == "bad" and example.fixed:
                yield f"    → {example.fixed}"
            yield ""


def _case_lines(case: str | Case) -> Iterator[str]:
    if isinstance(case, str):
        yield from case.splitlines()
        return
    if case.target:
        yield from ([case.source] if case.source else [])
        yield case.target
    for unit in case.units:
        yield from [unit] if isinstance(unit, str) else unit


def _file_of(rule: Rule) -> Path:
    """The file of a rule; the path of a built-in one starts with `rules/`, wherever that folder is."""
    builtin = builtin_folder().joinpath(*PurePath(rule.path).parts[1:])
    return builtin if builtin.is_file() else Path(rule.path)


def _entries(params: Mapping[str, object]) -> list[Mapping[str, object]]:
    entries = params.get("entries", ())
    return [entry for entry in entries if isinstance(entry, dict)] if isinstance(entries, (list, tuple)) else []


def _listed(value: object) -> list[str]:
    if value is None:
        return []
    return [str(item) for item in value] if isinstance(value, (list, tuple)) else [str(value)]


def _joined(value: object) -> str:
    return ", ".join(_listed(value))
