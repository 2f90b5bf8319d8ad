"""Finds the files that paths, folders and globs stand for.

Folders are walked for the suffixes of known formats; hidden files and what the ignore files (`.gitignore`, `.ignore`,
`.tqcheckignore`) name are left out, as is anything behind a symbolic link to a folder, so that a loop cannot trap the
walk. So are the run's glossaries. A file that is named by itself is always taken.
"""

from __future__ import annotations

import os
import re
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from tqcheck.errors import ReadError
from tqcheck.model.text import File
from tqcheck.text.globs import matches_glob

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tqcheck.config.settings import Settings

_IGNORE_FILES = (".gitignore", ".ignore", ".tqcheckignore")
_MAGIC = re.compile(r"[*?\[]")


def find_files(paths: Sequence[str], settings: Settings) -> tuple[File, ...]:
    """The files to check, in order and without repetition; see `tqcheck.api.find_files`."""
    found: dict[str, File] = {}
    for path in paths:
        if not path:
            raise ReadError("this path is empty", hint="name a file or a folder; “.” is the one you are in")
        for name in _expand(path, settings):
            found.setdefault(os.path.normpath(name), File(name))
    return tuple(found[key] for key in sorted(found))


def _expand(path: str, settings: Settings) -> Iterator[str]:
    if os.path.isdir(path):  # noqa: PTH112  Path.is_dir raises where a name is too long
        names = list(_walk(Path(path), settings))
        if not names:
            raise ReadError("no file of a known format in this folder", path=path, hint=_formats_hint())
        yield from names
    elif os.path.lexists(path) or not _MAGIC.search(path):
        # A file that is missing or vanishes is reported when it is read, like any other unreadable file.
        yield path
    else:
        names = _glob(path)
        if not names:
            raise ReadError("no file matches this pattern", path=path)
        yield from names


def _glob(pattern: str) -> list[str]:
    """The files that match, sorted; hidden ones only where the pattern names them.

    `Path.glob` does not follow links to folders for `**`, as `glob.glob` does, which two of them can trap.
    """
    parts = Path(pattern).parts
    first = next(number for number, part in enumerate(parts) if _MAGIC.search(part))
    base = Path(*parts[:first])
    wanted = [part if part == "**" else re.sub(r"\*+", "*", part) for part in parts[first:]]
    if wanted[-1] == "**":
        wanted.append("*")
    hidden = any(part.startswith(".") for part in wanted)
    found = [path for path in base.glob("/".join(wanted)) if not path.is_dir()]
    return sorted(
        str(path) for path in found if hidden or not any(part.startswith(".") for part in path.relative_to(base).parts)
    )


def _walk(folder: Path, settings: Settings) -> Iterator[str]:
    suffixes = _suffixes()
    glossaries = {_absolute(Path(path)) for path in settings.glossaries}
    top = _absolute(folder)
    rules: dict[Path, list[_IgnoreLine]] = {top.parent: _inherited(top)}
    for where, folders, files in os.walk(folder, onerror=_refuse):
        here = _absolute(Path(where))
        lines = rules[here] = [*rules[here.parent], *_ignore_lines(here)]
        folders[:] = sorted(
            name for name in folders if not name.startswith(".") and not _ignored(here / name, True, lines)
        )
        for name in sorted(files):
            path = Path(where, name)
            relative = PurePath(os.path.relpath(path, settings.root)).as_posix()
            if name.startswith(".") or path.suffix.lower() not in suffixes or _ignored(here / name, False, lines):
                continue
            if here / name in glossaries:
                continue
            if settings.include and not any(matches_glob(relative, item) for item in settings.include):
                continue
            if any(matches_glob(relative, item) for item in settings.exclude):
                continue
            yield str(path)


def _absolute(path: Path) -> Path:
    return Path(os.path.abspath(path))  # noqa: PTH100  links stay as they are


def _refuse(error: OSError) -> None:
    raise ReadError(f"cannot read this folder: {error.strerror}", path=str(error.filename)) from error


def _inherited(folder: Path) -> list[_IgnoreLine]:
    """What the ignore files above a folder say, up to the root of the git repository that it is in."""
    above: list[Path] = []
    for parent in (folder, *folder.parents):
        if (parent / ".git").exists():
            return [line for place in reversed(above) for line in _ignore_lines(place)]
        above.append(parent.parent)
    return []


class _IgnoreLine:
    """One line of an ignore file, with git's meaning: `!` takes back, `/` anchors, a trailing `/` means folders.

    Folders and paths are absolute.
    """

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


def _ignore_lines(folder: Path) -> list[_IgnoreLine]:
    lines: list[_IgnoreLine] = []
    for name in _IGNORE_FILES:
        try:
            text = (folder / name).read_text("utf-8", "replace")
        except (FileNotFoundError, IsADirectoryError):
            continue
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
    """Those of the files that are taken up where a folder is walked."""
    from tqcheck.engine.read import known_formats, load_reader

    return frozenset(
        suffix
        for name, suffixes in known_formats()
        if not getattr(load_reader(name), "named_only", False)
        for suffix in suffixes
    )


def _formats_hint() -> str:
    return f"files that can be read: {' '.join(sorted(_suffixes()))}"
