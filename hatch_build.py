"""Puts the built-in rules into the wheel, as written and compiled, so that a run need not parse and validate them.

The compiler is the project's own, imported from the source tree: whatever `tqcheck.rules.compile` imports from outside
the standard library has to stand under `requires` in pyproject.toml. An editable install reads `rules/` where it is.
"""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class RulesHook(BuildHookInterface[Any]):
    """Ships `rules/` as `tqcheck/_rules`, with `compiled.json` in it."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile the rules and add them to what the wheel holds."""
        if version == "editable":
            return
        rules = Path(self.root, "rules")
        self.folder = TemporaryDirectory(prefix="tqcheck-build-")
        compiled = Path(self.folder.name, "compiled.json")
        compiled.write_bytes(compile_rules(rules))
        build_data["force_include"] |= {str(rules): "tqcheck/_rules", str(compiled): "tqcheck/_rules/compiled.json"}

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002
        """Remove the temporary folder."""
        if version != "editable":
            self.folder.cleanup()


def compile_rules(rules: Path) -> bytes:
    """Return the built-in rules in their compiled form: JSON, the same bytes for the same rules.

    Args:
        rules: The folder of the built-in rules; the source tree that it lies in supplies the compiler.
    """
    sys.path.insert(0, str(rules.parent))
    try:
        compiled: bytes = importlib.import_module("tqcheck.rules.compile").compile_folder(rules)
    finally:
        sys.path.remove(str(rules.parent))
    return compiled
