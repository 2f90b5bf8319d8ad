"""Which optional parts of tqcheck are installed; asked without importing them."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tqcheck.model.rule import Extra

MODULES: dict[Extra, tuple[str, ...]] = {
    "comet": ("tokenizers",),
    "lang": ("simplemma",),
    "llm": ("httpx",),
    "qe": ("onnxruntime", "tokenizers"),
    "scale": ("pyarrow",),
}
"""What each brings, as modules; pyproject.toml says it as packages."""


@cache
def is_installed(extra: Extra) -> bool:
    """Whether all that an extra brings is there."""
    # Start-up: few runs have a rule that wants to know.
    from importlib.util import find_spec

    return all(find_spec(module) is not None for module in MODULES[extra])


def lacking(extra: Extra) -> str:
    """Why a rule does not run, for the report."""
    return f"needs the extra {extra} (pip install 'tqcheck[{extra}]')"
