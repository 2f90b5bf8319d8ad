"""Globs of paths, as the configuration and glossaries write them.

Not `pathlib`'s: a folder stands for all that is in it, and a bare name matches in any folder.
"""

from __future__ import annotations

from fnmatch import fnmatchcase


def matches_glob(path: str, glob: str) -> bool:
    """Whether a path matches a glob, or is in a folder that does.

    `*` crosses folders, `**/` may stand for none, and a bare name matches in any folder.

    Args:
        path: Relative to the root of the configuration, with forward slashes.
    """
    plain = glob.removeprefix("./").rstrip("/")
    forms = [plain, plain.replace("**/", "")]
    if "/" not in plain:
        forms.append(f"*/{plain}")
    return path == glob or any(fnmatchcase(path, form) or fnmatchcase(path, f"{form}/*") for form in forms)
