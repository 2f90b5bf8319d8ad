"""Finds the files that paths, folders and globs stand for.

Folders are walked for the suffixes of known formats; hidden files and what the ignore files (`.gitignore`, `.ignore`,
`.tqcheckignore`) name are left out, as is anything behind a symbolic link to a folder, so that a loop cannot trap the
walk. A file that is named by itself is always taken.
"""

from __future__ import annotations

import glob
import os
import re
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from tqcheck.engine.suppress import matches_glob
from tqcheck.errors import ReadError
from tqcheck.model.text import File

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tqcheck.config.settings import Settings

_IGNORE_FILES = (".gitignore", ".ignore", ".tqcheckignore")
_MAGIC = re.compile(r"[*?\[]")


def find_files(paths: Sequence[str], settings: Settings) -> tuple[File, ...]:
    """The files to check, in order and without repetition; see `tqcheck.api.find_files`."""
    found: dict[str, File] = {}
    for path in paths:
        for name in _expand(path, settings):
            found.setdefault(os.path.normpath(name), File(name))
    return tuple(found[key] for key in sorted(found))


def _expand(path: str, settings: Settings) -> Iterator[str]:
    if Path(path).is_dir():
        names = list(_walk(Path(path), settings))
        if not names:
            raise ReadError("no file of a known format in this folder", path=path, hint=_formats_hint())
        yield from names
    elif os.path.lexists(path) or not _MAGIC.search(path):
        # A file that is missing or vanishes is reported when it is read, like any other unreadable file.
        yield path
    else:
        names = sorted(glob.glob(path, recursive=True))  # noqa: PTH207  the pattern may be absolute
        files = [name for name in names if not Path(name).is_dir()]
        if not files:
            raise ReadError("no file matches this pattern", path=path)
        yield from files


def _walk(folder: Path, settings: Settings) -> Iterator[str]:
    suffixes = _suffixes()
    rules: dict[Path, list[_IgnoreLine]] = {}
    for where, folders, files in os.walk(folder):
        here = Path(where)
        rules[here] = [*rules.get(here.parent, []), *_ignore_lines(here, files)]
        folders[:] = sorted(
            name for name in folders if not name.startswith(".") and not _ignored(here / name, True, rules[here])
        )
        for name in sorted(files):
            path = here / name
            relative = PurePath(os.path.relpath(path, settings.root)).as_posix()
            if name.startswith(".") or path.suffix.lower() not in suffixes or _ignored(path, False, rules[here]):
                continue
            if settings.include and not any(matches_glob(relative, item) for item in settings.include):
                continue
            if any(matches_glob(relative, item) for item in settings.exclude):
                continue
            yield str(path)


class _IgnoreLine:
    """One line of an ignore file, with git's meaning: `!` takes back, `/` anchors, a trailing `/` means folders."""

    def __init__(self, line: str, folder: Path) -> None:
        self.folder = folder
        self.negated = line.startswith("!")
        body = line[1:] if self.negated else line
        self.folders_only = body.endswith("/")
        body = body.rstrip("/")
        anchored = "/" in body
        expression = _translate(body.lstrip("/"))
        self.expression = re.compile(expression if anchored else f"(?:.*/)?{expression}")

    def matches(self, path: Path, is_folder: bool) -> bool:
        """Whether the line names this path."""
        if self.folders_only and not is_folder:
            return False
        return self.expression.fullmatch(path.relative_to(self.folder).as_posix()) is not None


def _translate(pattern: str) -> str:
    """A gitignore pattern as a regular expression."""
    out = ""
    for token in re.findall(r"\*\*/|/\*\*|\*|\?|\[[^\]]+\]|\\.|[^*?\[\\]+|.", pattern):
        if token == "**/":
            out += "(?:.*/)?"
        elif token == "/**":
            out += "/.*"
        elif token == "*":
            out += "[^/]*"
        elif token == "?":
            out += "[^/]"
        elif token.startswith("[") and token.endswith("]") and len(token) > 2:
            inside = token[1:-1].replace("\\", "\\\\")
            out += f"[^{inside[1:]}]" if inside.startswith("!") else f"[{inside}]"
        else:
            out += re.escape(token[1:] if token.startswith("\\") and len(token) > 1 else token)
    return out


def _ignore_lines(folder: Path, files: list[str]) -> list[_IgnoreLine]:
    lines: list[_IgnoreLine] = []
    for name in _IGNORE_FILES:
        if name not in files:
            continue
        try:
            text = (folder / name).read_text("utf-8", "replace")
        except OSError as error:
            raise ReadError(f"cannot read this ignore file: {error.strerror}", path=str(folder / name)) from error
        for line in text.splitlines():
            body = line.rstrip()
            if not body or body.startswith("#"):
                continue
            try:
                lines.append(_IgnoreLine(body, folder))
            except re.error:
                continue  # git, too, passes over a pattern that it cannot understand
    return lines


def _ignored(path: Path, is_folder: bool, lines: list[_IgnoreLine]) -> bool:
    ignored = False
    for line in lines:
        if line.matches(path, is_folder):
            ignored = not line.negated
    return ignored


def _suffixes() -> frozenset[str]:
    from tqcheck.engine.read import known_formats

    return frozenset(suffix for _, suffixes in known_formats() for suffix in suffixes)


def _formats_hint() -> str:
    return f"files that can be read: {' '.join(sorted(_suffixes()))}"
