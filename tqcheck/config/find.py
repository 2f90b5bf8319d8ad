"""Finds the configuration files of a run: the user's, and the project's with the files it extends.

Most runs have none, so looking must cost next to nothing: a test or two per folder.
"""

from __future__ import annotations

import os
import re
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from tqcheck.config.tomlfile import TomlFile, from_here, read_bytes, read_toml

if TYPE_CHECKING:
    from collections.abc import Sequence

FILE = "tqcheck.toml"
PYPROJECT = "pyproject.toml"

Tables = tuple[TomlFile, ...]
"""The tables of one file that hold settings: in `tqcheck.toml` the top level and `[tqcheck]`; empty = no file."""


def user_file() -> Tables:
    """The user's own configuration: `tqcheck.toml` in the folder that the system has for such files.

    The environment variable `TQCHECK_CONFIG_HOME` names another folder.
    """
    path = _user_folder() / FILE
    return _tables(str(path)) if path.is_file() else ()


def project_file(paths: Sequence[str]) -> Tables:
    """The project's configuration: the nearest above the common parent of the paths.

    In one folder `tqcheck.toml` goes before `pyproject.toml`, which counts only if it has a table `[tool.tqcheck]`.
    """
    start = _common_folder(paths)
    for folder in (start, *start.parents):
        for path in (folder / FILE, folder / PYPROJECT):
            if path.is_file() and (tables := _tables(str(path))):
                return tables
    return ()


def with_extended(tables: Tables) -> tuple[Tables, ...]:
    """A file behind those that it extends, the most basic first.

    Raises:
        ConfigError: a file that is extended does not exist, or extends the one that extends it.
    """
    chain = [tables] if tables else []
    while saying := next((table for table in (chain[0] if chain else ()) if "extend" in table.table), None):
        name = saying.table["extend"]
        if not isinstance(name, str):
            break  # reported with the other values
        path = Path(saying.path).parent / os.path.expanduser(name)  # noqa: PTH111  an unknown ~user stays as it is
        if not path.is_file():
            raise saying.error(f"there is no file “{name}” to extend", ("extend",))
        if any(path.samefile(other[0].path) for other in chain):
            circle = " → ".join([*(other[0].path for other in reversed(chain)), from_here(str(path))])
            raise saying.error(f"“extend” goes in a circle: {circle}", ("extend",))
        base = _tables(str(path))
        if not base:
            raise saying.error(f"“{name}” has no table [tool.tqcheck]", ("extend",))
        chain.insert(0, base)
    return tuple(chain)


def _user_folder() -> Path:
    chosen = os.environ.get("TQCHECK_CONFIG_HOME")
    if chosen:
        return Path(chosen)
    if sys.platform.startswith("linux"):
        # XDG Base Directory Specification, as platformdirs reads it, without the cost of importing that.
        return Path(os.environ.get("XDG_CONFIG_HOME", "").strip() or Path("~/.config").expanduser(), "tqcheck")
    else:  # noqa: RET505  the type checker knows platforms by if and else
        from platformdirs import user_config_dir

        return Path(user_config_dir("tqcheck", appauthor=False))


def _common_folder(paths: Sequence[str]) -> Path:
    folders = [str(_folder(path)) for path in paths] or [str(Path.cwd())]
    try:
        return Path(os.path.commonpath(folders))
    except ValueError:  # Windows: on several drives
        return Path.cwd()


def _folder(path: str) -> Path:
    """The folder that a file, a folder or a glob stands in, or the nearest above it."""
    absolute = Path(os.path.abspath(path))  # noqa: PTH100  links are not followed: the project is where the user names it
    if not absolute.exists():
        magic = next((at for at, part in enumerate(absolute.parts) if re.search(r"[*?\[]", part)), None)
        if magic is not None:
            absolute = Path(*absolute.parts[:magic], "glob")
    return absolute if absolute.is_dir() else absolute.parent


def _tables(path: str) -> Tables:
    """The tables of a file; empty for a pyproject.toml without `[tool.tqcheck]`, which is mostly not even parsed.

    Raises:
        ConfigError: the file cannot be used.
    """
    shown = from_here(path)
    if Path(path).name == PYPROJECT:
        if b"tqcheck" not in read_bytes(shown):
            return ()
        file = read_toml(shown)
        tool = file.table.get("tool")
        return (_under(file, ("tool", "tqcheck")),) if isinstance(tool, dict) and "tqcheck" in tool else ()
    file = read_toml(shown)
    if "tool" in file.table:
        raise file.error("[tool.tqcheck] is for pyproject.toml; here the table is [tqcheck]", ("tool",))
    top = replace(file, table={key: value for key, value in file.table.items() if key != "tqcheck"})
    return (top, _under(file, ("tqcheck",))) if "tqcheck" in file.table else (top,)


def _under(file: TomlFile, prefix: tuple[str, ...]) -> TomlFile:
    """The table at a path of the file."""
    table: object = file.table
    for key in prefix:
        table = table[key] if isinstance(table, dict) else None
    if not isinstance(table, dict):
        raise file.error(f"[{'.'.join(prefix)}] must be a table", prefix)
    return replace(file, table=table, prefix=prefix)
