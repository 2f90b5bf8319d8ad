"""Loads rules: the built-in ones from the pack in the package, the user's own through a cache on disk.

The cache is keyed by the names, sizes and times of the files, so an edited rule is compiled anew and nothing ever needs
clearing. A cache that cannot be read or written costs time, never an error.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING

from tqcheck import __version__
from tqcheck.cachedir import stamps, user_cache, write_quietly
from tqcheck.errors import ConfigError, RuleError
from tqcheck.model.lean import dataclass
from tqcheck.model.rule import Languages, Profile, Rule
from tqcheck.text.digest import digest

if TYPE_CHECKING:
    from collections.abc import Iterable

PACK_VERSION = 6
"""Raised whenever the shape of the pack changes, so that an old cache is not read."""

_PACKAGE = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, slots=True)
class Pack:
    """Rules and profiles, by code and by name, in order."""

    rules: tuple[Rule, ...]
    profiles: tuple[Profile, ...]


def builtin_folder() -> Path:
    """The folder of the built-in rule files: in the package when installed, beside it in a checkout."""
    shipped = _PACKAGE / "_rules"
    return shipped if shipped.is_dir() else _PACKAGE.parent / "rules"


def load_rules(folders: Iterable[str] = ()) -> Pack:
    """The built-in rules and those of the user's folders.

    Args:
        folders: The user's own rule folders.

    Raises:
        RuleError: a file does not fit, or a code or name is taken.
        ConfigError: a folder does not exist or holds nothing.
    """
    packs = [_builtin()]
    for name in dict.fromkeys(folders):
        folder = Path(name)
        if not folder.is_dir():
            raise ConfigError(f"there is no rule folder “{name}”", hint="--rules takes a folder of .yaml rule files")
        pack = _through_cache(folder, user_cache(), shown=name)
        if not pack.rules and not pack.profiles:
            raise ConfigError(f"there is no rule file in the folder “{name}”", hint="rule files end in .yaml")
        packs.append(pack)
    taken: dict[str, Rule] = {}
    for rule in (rule for pack in packs for rule in pack.rules):
        for name in (rule.code, rule.name, *rule.aliases):
            if taken.setdefault(name, rule) is not rule:
                raise RuleError(
                    f"“{name}” is already the name of {taken[name].code} in {taken[name].path}", path=rule.path
                )
    rules = sorted((rule for pack in packs for rule in pack.rules), key=lambda rule: rule.code)
    profiles = {profile.name: profile for pack in packs for profile in pack.profiles}
    return Pack(tuple(rules), tuple(profiles[name] for name in sorted(profiles)))


def _builtin() -> Pack:
    compiled = _PACKAGE / "_rules" / "compiled.json"
    if compiled.is_file():
        return _unpack(compiled.read_bytes())
    # A checkout keeps its pack beside the sources, where `make clean` finds it.
    return _through_cache(builtin_folder(), _PACKAGE.parent / ".tqcheck_cache", shown="rules")


def _through_cache(folder: Path, home: Path, *, shown: str) -> Pack:
    cache = home / f"rules-{_key(folder, shown)}.json"
    try:
        return _unpack(cache.read_bytes())
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        pass  # none yet, or no pack of ours
    from tqcheck.rules.compile import compile_folder

    data = compile_folder(folder, shown=shown)
    write_quietly(cache, lambda stream: stream.write(data))
    return _unpack(data)


def _key(folder: Path, shown: str) -> str:
    """A hash of what the pack depends on: the folder's rule files, and the code that compiles them."""
    parts = [__version__, shown]
    for part in (folder, *(_PACKAGE / name for name in ("rules", "checks", "model", "text"))):
        parts += sorted(stamps(os.fspath(part), ".yaml" if part is folder else ".py"))
    return digest(*parts)


def _unpack(data: bytes) -> Pack:
    pack = json.loads(data)
    if pack["version"] != PACK_VERSION:
        raise ValueError("a pack of another version")
    return Pack(tuple(map(_rule, pack["rules"])), tuple(map(_profile, pack["profiles"])))


def _rule(data: dict[str, object]) -> Rule:
    # The pack was validated when it was made, so nothing is checked again here.
    languages = {key: tuple(value) for key, value in data.pop("languages", {}).items()}  # type: ignore[attr-defined]
    return Rule(languages=Languages(**languages), **_tuples(data))  # type: ignore[arg-type]


def _profile(data: dict[str, object]) -> Profile:
    return Profile(**_tuples(data))  # type: ignore[arg-type]


def _tuples(data: dict[str, object]) -> dict[str, object]:
    return {key: tuple(value) if isinstance(value, list) else value for key, value in data.items()}
