"""Which documents a glossary entry is for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tqcheck.text.globs import matches_glob

if TYPE_CHECKING:
    from tqcheck.model.term import TermEntry


def applies(entry: TermEntry, path: str) -> bool:
    """Whether an entry is for a document: one of the globs in its scope matches, and none of its exceptions (`!glob`).

    An empty scope, or one of exceptions alone, is for all other documents.

    Args:
        path: `Context.path`: relative to the root of the configuration, with forward slashes.
    """
    if not entry.scope:
        return True
    globs = [glob for glob in entry.scope if not glob.startswith("!")]
    return (not globs or any(matches_glob(path, glob) for glob in globs)) and not any(
        matches_glob(path, glob[1:]) for glob in entry.scope if glob.startswith("!")
    )
