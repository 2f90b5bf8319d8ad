"""Compiles a folder of rule files into one pack: validated, expanded, and quick to load.

The pack of the built-in rules is made when the package is built and ships in it. It is JSON, so that it serves every
Python version and cannot run anything.
"""

from __future__ import annotations

import json
import re
import string
from dataclasses import asdict, replace
from pathlib import PurePath
from typing import TYPE_CHECKING, cast

from tqcheck import registry, safeyaml
from tqcheck.errors import ConfigError, RuleError, nearest
from tqcheck.model import mqm
from tqcheck.model.codec import DecodeError, decode, encode
from tqcheck.model.rule import Profile, Rule
from tqcheck.rules.load import PACK_VERSION
from tqcheck.rules.schema import Example, RuleFile

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from tqcheck.rules.contract import CheckPlugin
    from tqcheck.safeyaml import Loaded

_CODE = re.compile(r"[A-Z]{2,5}[0-9]{3}")
_NAME = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")


def compile_folder(folder: Path, *, shown: str | None = None) -> bytes:
    """The pack of all rule files and profiles under a folder; deterministic.

    Args:
        shown: The folder's name for messages and docs; None = its own.

    Raises:
        RuleError: a file does not fit, or two rules share a code or a name.
    """
    name = PurePath(folder.name if shown is None else shown)
    rules = [read_rule(path, shown=_shown(path, folder, name)) for path in rule_files(folder)]
    _refuse_twins(rules)
    profiles = [read_profile(path, shown=_shown(path, folder, name)) for path in profile_files(folder)]
    pack = {
        "version": PACK_VERSION,
        "rules": [_plain(rule) for rule in sorted(rules, key=lambda rule: rule.code)],
        "profiles": [encode(profile) for profile in profiles],
    }
    return json.dumps(pack, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def rule_files(folder: Path) -> list[Path]:
    """The rule files under a folder, sorted; profiles and what is not YAML left out."""
    return sorted(
        path for path in folder.rglob("*.yaml") if "profiles" not in path.relative_to(folder).parts and path.is_file()
    )


def profile_files(folder: Path) -> list[Path]:
    """The profile files under a folder, sorted."""
    return sorted((folder / "profiles").glob("*.yaml"))


def read_rule_file(path: Path, *, shown: str) -> tuple[RuleFile, Loaded]:
    """Read and validate the keys of one rule file, without its check's parameters.

    Args:
        shown: The file's name for messages.

    Raises:
        RuleError: it does not fit; all its errors in one message, the place of the first.
    """
    loaded = safeyaml.load(_text(path, shown), path=shown, error=RuleError)
    try:
        rule = decode(RuleFile, loaded.data)
    except DecodeError as error:
        raise _rule_error(error, loaded, shown) from error
    _check_words(rule, loaded, shown)
    return rule, loaded


def read_rule(path: Path, *, shown: str) -> Rule:
    """Read one rule file in full: keys, parameters, expansion.

    Raises:
        RuleError: it does not fit.
    """
    source, loaded = read_rule_file(path, shown=shown)
    try:
        plugin = cast("CheckPlugin[object, object]", registry.load("check", source.check))
    except ConfigError as error:
        line, column = loaded.place(("check",))
        raise RuleError(error.what, path=shown, line=line, column=column, hint=error.hint) from error
    except Exception as error:  # somebody's plug-in
        line, column = loaded.place(("check",))
        what = f"the check “{source.check}” cannot be loaded: {type(error).__name__}: {error}"
        raise RuleError(what, path=shown, line=line, column=column) from error
    if plugin.scope != source.scope:
        line, column = loaded.place(("scope",))
        what = f"the check “{source.check}” works in the scope “{plugin.scope}”, not “{source.scope}”"
        raise RuleError(what, path=shown, line=line, column=column)
    return Rule(
        code=source.code,
        name=source.name,
        message=source.message,
        why=source.why,
        severity=source.severity,
        scope=source.scope,
        check=source.check,
        mqm=source.mqm,
        status=source.status,
        since=source.since,
        aliases=source.aliases,
        canonical=source.canonical,
        needs=source.needs,
        extra=source.extra,
        languages=source.languages,
        confidence=source.confidence,
        params=_prepare(plugin, source, loaded, shown),
        path=shown,
    )


def read_profile(path: Path, *, shown: str) -> Profile:
    """Read one profile.

    Raises:
        RuleError: it does not fit, or its name is not the file's.
    """
    loaded = safeyaml.load(_text(path, shown), path=shown, error=RuleError)
    try:
        profile = decode(Profile, loaded.data)
    except DecodeError as error:
        raise _rule_error(error, loaded, shown) from error
    if profile.name != path.stem:
        raise RuleError(f"the profile in {path.name} calls itself “{profile.name}”", path=shown)
    return profile


def entry_examples(rule: RuleFile) -> Iterable[tuple[str, tuple[str | int, ...], Example]]:
    """(entry id, path in the file, example) of a phrase table: each entry holds its own `examples`."""
    entries = rule.params.get("entries", ())
    for number, entry in enumerate(entries if isinstance(entries, (list, tuple)) else ()):
        for which, data in enumerate(entry.get("examples", ())):
            yield str(entry["id"]), ("params", "entries", number, "examples", which), decode(Example, data)


def _prepare(plugin: CheckPlugin[object, object], source: RuleFile, loaded: Loaded, shown: str) -> dict[str, object]:
    try:
        params = decode(plugin.params, source.params)
        prepared = plugin.prepare(params) if plugin.prepare is not None else asdict(params)  # type: ignore[call-overload]
    except DecodeError as error:
        # A key that is missing has no place of its own: its message says where it belongs.
        issues = [(("params", *where), what if where else f"params: {what}") for where, what in error.issues]
        raise _rule_error(DecodeError(issues), loaded, shown) from error
    except ValueError as error:
        line, column = loaded.place(("params",))
        raise RuleError(str(error), path=shown, line=line, column=column) from error
    return dict(cast("dict[str, object]", prepared))


def _check_words(rule: RuleFile, loaded: Loaded, shown: str) -> None:
    """What the schema cannot say: forms of code and name, MQM category, braces of the message."""

    def fail(key: str, what: str, hint: str = "") -> RuleError:
        line, column = loaded.place((key,))
        return RuleError(what, path=shown, line=line, column=column, hint=hint or None)

    if not _CODE.fullmatch(rule.code):
        raise fail("code", f"“{rule.code}” is no rule code", "two to five capitals and three digits, such as FLU012")
    if rule.code.startswith("CFG"):
        raise fail("code", "codes that start with CFG are tqcheck's own")
    if not _NAME.fullmatch(rule.name):
        raise fail("name", f"“{rule.name}” is no rule name", "lower-case words joined by hyphens, such as doubled-word")
    if rule.mqm not in mqm.NAMES:
        raise fail("mqm", f"“{rule.mqm}” is no MQM category", nearest(rule.mqm, mqm.NAMES))
    if not 0 < rule.confidence <= 1:
        raise fail("confidence", "confidence must be above 0 and at most 1")
    try:
        fields = list(string.Formatter().parse(rule.message))
    except ValueError as error:
        raise fail("message", f"the message's braces do not match: {error}") from error
    for _, name, form, conversion in fields:
        # A form could ask for a text as wide as memory.
        if name is not None and (form or conversion or not name.isidentifier()):
            raise fail("message", "braces hold a plain name, such as {text}; write {{ for a brace")


def _rule_error(error: DecodeError, loaded: Loaded, shown: str) -> RuleError:
    first = min(error.issues, key=lambda issue: loaded.place(issue[0]))
    line, column = loaded.place(first[0])
    rest = [f"line {loaded.place(where)[0]}: {what}" for where, what in error.issues if (where, what) != first]
    return RuleError(first[1], path=shown, line=line, column=column, hint="also " + "; ".join(rest) if rest else None)


def _refuse_twins(rules: Iterable[Rule]) -> None:
    taken: dict[str, Rule] = {}
    for rule in rules:
        for name in (rule.code, rule.name, *rule.aliases):
            other = taken.setdefault(name, rule)
            if other is not rule:
                raise RuleError(f"“{name}” is already the name of {other.code} in {other.path}", path=rule.path, line=1)


def _plain(rule: Rule) -> dict[str, object]:
    data = encode(replace(rule, params={}))
    assert isinstance(data, dict)
    return {**data, "params": rule.params}


def _text(path: Path, shown: str) -> str:
    try:
        return path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise RuleError(f"cannot read the rule file: {error.strerror}", path=shown) from error
    except UnicodeDecodeError as error:
        raise RuleError("the rule file is not UTF-8", path=shown, offset=error.start) from error


def _shown(path: Path, folder: Path, name: PurePath) -> str:
    return (name / path.relative_to(folder)).as_posix()
