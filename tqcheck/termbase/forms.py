"""Folds many forms at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tqcheck.text.view import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

_PARTS = "\0"


def fold_all(forms: Sequence[str]) -> list[str]:
    """The folded text of each form; for thousands of them some ten times faster than folding one by one.

    Args:
        forms: None holds a NUL character.
    """
    # Folding looks at each character by itself, so forms can be folded joined.
    return fold(_PARTS.join(forms)).text.split(_PARTS) if forms else []
