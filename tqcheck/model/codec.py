"""Plain data (of YAML, TOML, JSON) to frozen dataclasses and back, with every error at once.

The dataclass is the schema: its fields are the keys, its defaults the defaults, its annotations the types. So rule
files, the configuration and the parameters of checks share one validator, and `json_schema` describes it to editors.
Known types: str, int, float, bool, None, unions, Literal, tuple[X, ...], Mapping[str, X], object (anything) and
dataclasses. A lone value is accepted where a tuple of scalars is wanted.
"""

from __future__ import annotations

import sys
import types
from collections.abc import Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from functools import cache
from typing import Literal, TypeVar, Union, get_args, get_origin, get_type_hints

from tqcheck.errors import nearest

T = TypeVar("T")
Path = tuple[str | int, ...]

_SCALARS: dict[object, str] = {str: "text", int: "a whole number", float: "a number", bool: "true or false"}


class DecodeError(ValueError):
    """Data that does not fit; `issues` holds (path, message) pairs in the order of the data."""

    def __init__(self, issues: list[tuple[Path, str]]) -> None:
        self.issues = issues
        super().__init__("; ".join(f"{dotted(path)}: {message}" if path else message for path, message in issues))


def dotted(path: Path) -> str:
    """`("entries", 3, "id")` as `entries[3].id`."""
    out = ""
    for part in path:
        out += f"[{part}]" if isinstance(part, int) else f".{part}" if out else part
    return out


def decode(kind: type[T], data: object, *, kebab: bool = False) -> T:
    """Build a dataclass from plain data.

    Args:
        kind: A dataclass type.
        data: A mapping, as a YAML, TOML or JSON parser returns it.
        kebab: Keys are written `fail-on` for the field `fail_on`.

    Raises:
        DecodeError: unknown or missing keys, wrong types; all of them.
    """
    issues: list[tuple[Path, str]] = []
    value = _decode(kind, data, (), issues, kebab)
    if issues:
        raise DecodeError(issues)
    return value  # type: ignore[return-value]


def encode(value: object, *, kebab: bool = False) -> object:
    """A dataclass as plain data; fields that hold their default are left out."""
    if is_dataclass(value) and not isinstance(value, type):
        out: dict[str, object] = {}
        for item in fields(value):
            current = getattr(value, item.name)
            if current != _default(item):
                out[_key(item.name, kebab)] = encode(current, kebab=kebab)
        return out
    if isinstance(value, Mapping):
        return {str(key): encode(item, kebab=kebab) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [encode(item, kebab=kebab) for item in value]
    return value


def keys(kind: type, *, kebab: bool = False) -> tuple[str, ...]:
    """The keys that a dataclass reads, in order."""
    return tuple(_key(item.name, kebab) for item in fields(kind))


def json_schema(kind: type, *, kebab: bool = False) -> dict[str, object]:
    """A JSON Schema (draft 2020-12) of the data that `decode` accepts for `kind`."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **_schema(kind, kebab)}


def _key(name: str, kebab: bool) -> str:
    return name.replace("_", "-") if kebab else name


def _default(item: Field[object]) -> object:
    if item.default is not MISSING:
        return item.default
    return item.default_factory() if item.default_factory is not MISSING else MISSING


@cache
def _hints(kind: type) -> dict[str, object]:
    # Types that the annotations name only for type checkers are found in the modules that define them.
    from tqcheck.model import finding, rule, term, text

    known = {name: getattr(module, name) for module in (text, term, finding, rule) for name in vars(module)}
    # What the type's own module calls so goes first: `Case` is one thing in a glossary, another in a rule's example.
    return get_type_hints(kind, localns={**known, "Mapping": Mapping, **vars(sys.modules[kind.__module__])})


def _decode(kind: object, data: object, path: Path, issues: list[tuple[Path, str]], kebab: bool) -> object:
    origin, args = get_origin(kind), get_args(kind)
    if kind is object:
        return data
    if isinstance(kind, type) and is_dataclass(kind):
        return _decode_dataclass(kind, data, path, issues, kebab)
    if origin in (Union, types.UnionType):
        return _decode_union(args, data, path, issues, kebab)
    if origin is Literal:
        if data not in args or isinstance(data, bool):
            hint = nearest(str(data), [str(arg) for arg in args])
            issues.append((path, f"unknown value “{data}”; {hint}".rstrip("; ")))
        return data
    if origin is tuple:
        if isinstance(data, (str, int, float, bool)):
            data = [data]
        if not isinstance(data, (list, tuple)):
            issues.append((path, f"expected a list, found {_describe(data)}"))
            return ()
        return tuple(_decode(args[0], item, (*path, number), issues, kebab) for number, item in enumerate(data))
    if origin is Mapping:
        if not isinstance(data, Mapping):
            issues.append((path, f"expected a table, found {_describe(data)}"))
            return {}
        return {str(key): _decode(args[1], item, (*path, str(key)), issues, kebab) for key, item in data.items()}
    return _decode_scalar(kind, data, path, issues)


def _decode_scalar(kind: object, data: object, path: Path, issues: list[tuple[Path, str]]) -> object:
    if kind is float and isinstance(data, int) and not isinstance(data, bool):
        try:
            return float(data)
        except OverflowError:
            issues.append((path, "the number is too large"))
            return data
    if kind is type(None) and data is None:
        return None
    if type(data) is not kind:
        issues.append((path, f"expected {_SCALARS.get(kind, str(kind))}, found {_describe(data)}"))
    return data


def _decode_union(
    args: tuple[object, ...], data: object, path: Path, issues: list[tuple[Path, str]], kebab: bool
) -> object:
    if data is None and type(None) in args:
        return None
    kinds = [arg for arg in args if arg is not type(None)]
    best: list[tuple[Path, str]] | None = None
    # A table is compared with types that are tables, so that the error says what is wrong in it.
    for arg in [arg for arg in kinds if _is_table(arg) is isinstance(data, Mapping)] or kinds:
        trial: list[tuple[Path, str]] = []
        value = _decode(arg, data, path, trial, kebab)
        if not trial:
            return value
        # The alternative that got furthest into the data is the one that the author meant.
        if best is None or max(len(p) for p, _ in trial) > max(len(p) for p, _ in best):
            best = trial
    issues.extend(best or [])
    return data


def _is_table(kind: object) -> bool:
    return get_origin(kind) is Mapping or (isinstance(kind, type) and is_dataclass(kind))


def _decode_dataclass(kind: type, data: object, path: Path, issues: list[tuple[Path, str]], kebab: bool) -> object:
    if not isinstance(data, Mapping):
        issues.append((path, f"expected a table, found {_describe(data)}"))
        return None
    hints = _hints(kind)
    known = {_key(item.name, kebab): item for item in fields(kind)}
    for key in data:
        if key not in known:
            hint = nearest(str(key), known)
            issues.append(((*path, str(key)), f"unknown key “{key}”; {hint}".rstrip("; ")))
    values: dict[str, object] = {}
    before = len(issues)
    for key, item in known.items():
        if key in data:
            values[item.name] = _decode(hints[item.name], data[key], (*path, key), issues, kebab)
        elif _default(item) is MISSING:
            issues.append((path, f"the key “{key}” is missing"))
    if len(issues) > before:
        return None
    try:
        return kind(**values)
    except ValueError as error:
        issues.append((path, str(error)))
        return None


def _describe(data: object) -> str:
    if data is None:
        return "nothing"
    if isinstance(data, Mapping):
        return "a table"
    if isinstance(data, (list, tuple)):
        return "a list"
    return f"{_SCALARS.get(type(data), type(data).__name__)} ({data!r})"


def _schema(kind: object, kebab: bool) -> dict[str, object]:
    origin, args = get_origin(kind), get_args(kind)
    if kind is object:
        return {}
    if isinstance(kind, type) and is_dataclass(kind):
        hints = _hints(kind)
        return {
            "type": "object",
            "additionalProperties": False,
            "properties": {_key(item.name, kebab): _schema(hints[item.name], kebab) for item in fields(kind)},
            "required": [_key(item.name, kebab) for item in fields(kind) if _default(item) is MISSING],
        }
    if origin in (Union, types.UnionType):
        return {"anyOf": [_schema(arg, kebab) for arg in args]}
    if origin is Literal:
        return {"enum": list(args)}
    if origin is tuple:
        many: dict[str, object] = {"type": "array", "items": _schema(args[0], kebab)}
        scalar = args[0] in _SCALARS or get_origin(args[0]) is Literal
        return {"anyOf": [_schema(args[0], kebab), many]} if scalar else many
    if origin is Mapping:
        return {"type": "object", "additionalProperties": _schema(args[1], kebab)}
    return {"type": {str: "string", int: "integer", float: "number", bool: "boolean", type(None): "null"}[kind]}  # type: ignore[index]
