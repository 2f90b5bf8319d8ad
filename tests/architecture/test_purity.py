"""Model, text and checks are pure: no files, network, clock, chance or output, and checks keep nothing between calls."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import tqcheck

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKAGE = Path(tqcheck.__file__).parent
PURE = sorted(path for part in ("checks", "model", "text") for path in (PACKAGE / part).rglob("*.py"))

EFFECTS = frozenset(
    {
        "asyncio", "atexit", "builtins", "ctypes", "datetime", "fileinput", "getpass", "glob", "http", "importlib", "io",
        "locale", "logging", "mmap", "multiprocessing", "os", "pathlib", "pickle", "platform", "random", "secrets", "select",
        "shelve", "shutil", "signal", "socket", "sqlite3", "ssl", "subprocess", "tempfile", "threading", "time", "urllib",
        "uuid", "warnings", "weakref",
    }
)  # fmt: skip
CALLS = frozenset({"__import__", "breakpoint", "compile", "eval", "exec", "exit", "input", "open", "print", "quit"})


def impurities(source: str, *, keeps_nothing: bool = False) -> Iterator[str]:
    """`line: what` for each effect in a module.

    Args:
        keeps_nothing: Also report what methods other than `__init__` store on `self`.
    """
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            for item in node.names:
                if item.name.partition(".")[0] in EFFECTS:
                    yield f"{node.lineno}: imports {item.name}"
        elif isinstance(node, ast.ImportFrom):
            if (node.module or "").partition(".")[0] in EFFECTS:
                yield f"{node.lineno}: imports {node.module}"
        elif isinstance(node, (ast.Global, ast.Nonlocal)):
            if isinstance(node, ast.Global):
                yield f"{node.lineno}: global {', '.join(node.names)}"
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in CALLS:
            yield f"{node.lineno}: calls {node.func.id}"
        elif isinstance(node, ast.FunctionDef) and keeps_nothing and node.name not in ("__init__", "__post_init__"):
            for inner in ast.walk(node):
                targets = inner.targets if isinstance(inner, ast.Assign) else [getattr(inner, "target", None)]
                for target in targets if isinstance(inner, (ast.Assign, ast.AugAssign, ast.AnnAssign)) else ():
                    if _is_on_self(target):
                        yield f"{inner.lineno}: keeps {ast.unparse(target)} in {node.name}"  # type: ignore[arg-type]


def _is_on_self(target: ast.AST | None) -> bool:
    while isinstance(target, (ast.Attribute, ast.Subscript)):
        target = target.value
        if isinstance(target, ast.Name) and target.id == "self":
            return True
    return False


@pytest.mark.parametrize("path", PURE, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_the_module_is_pure(path: Path) -> None:
    found = list(impurities(path.read_text("utf-8")))
    # What makes the data classes compiles their `__init__`, as the standard library does.
    assert [item for item in found if path.name != "lean.py" or not item.endswith(": calls exec")] == []


@pytest.mark.parametrize("path", sorted((PACKAGE / "checks").glob("[!_]*.py")), ids=lambda path: path.stem)
def test_the_check_keeps_nothing(path: Path) -> None:
    # A class that gathers something for one call is a helper: its name starts with an underscore.
    module = ast.parse(path.read_text("utf-8"))
    module.body = [node for node in module.body if not (isinstance(node, ast.ClassDef) and node.name.startswith("_"))]
    assert list(impurities(ast.unparse(module), keeps_nothing=True)) == []


@pytest.mark.parametrize(
    ("source", "what"),
    [
        ("import os.path", "1: imports os.path"),
        ("def f():\n    from random import choice", "2: imports random"),
        ("print('x')", "1: calls print"),
        ("x = [open(p) for p in y]", "1: calls open"),
        ("def f():\n    global x", "2: global x"),
        ("class A:\n    def f(self):\n        self.x = 1", "3: keeps self.x in f"),
        ("class A:\n    def f(self):\n        self.x += 1", "3: keeps self.x in f"),
        ("class A:\n    def f(self):\n        self.x['a'] = 1", "3: keeps self.x['a'] in f"),
    ],
)
def test_what_is_not_pure(source: str, what: str) -> None:
    assert list(impurities(source, keeps_nothing=True)) == [what]


@pytest.mark.parametrize(
    "source",
    ["import re", "class A:\n    def __init__(self):\n        self.x = 1", "x.open()", "from tqcheck.text import scan"],
)
def test_what_is_pure(source: str) -> None:
    assert list(impurities(source, keeps_nothing=True)) == []
