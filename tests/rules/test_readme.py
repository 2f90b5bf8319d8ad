from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tqcheck.engine.examples import run_file
from tqcheck.rules.load import builtin_folder

if TYPE_CHECKING:
    from pathlib import Path

TABLE = """code: PHR900
name: readme-table
severity: minor
mqm: style/unidiomatic-style
scope: unit
message: "“{text}”"
why: It stands in rules/README.md.
"""


def blocks() -> list[str]:
    """The rules of the guide; a phrase table there shows only the keys that are its own."""
    text = (builtin_folder() / "README.md").read_text("utf-8")
    found = re.findall(r"```yaml\n(.*?)```", text, re.DOTALL)
    return [block if block.startswith("code:") else TABLE + block for block in found]


def test_the_guide_has_a_rule_and_a_phrase_table() -> None:
    assert len(blocks()) == 2


@pytest.mark.parametrize("number", [0, 1])
def test_the_rules_of_the_guide_work(number: int, tmp_path: Path) -> None:
    block = blocks()[number]
    code, name = (re.findall(rf"^{key}: (\S+)", block, re.MULTILINE)[0] for key in ("code", "name"))
    path = tmp_path / f"{code}-{name}.yaml"
    path.write_text(block, "utf-8")
    assert [result for result in run_file(path, shown=path.name) if result.failure] == []
