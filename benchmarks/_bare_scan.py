"""Reads a text, builds one automaton of the literals of all checks and the target forms of a glossary, and passes it
over the folded paragraphs N times, nothing else.

    python -m benchmarks._bare_scan FILE GLOSSARY N

With N = 0 it does all but the passes.
"""  # noqa: D205

from __future__ import annotations

import sys
from pathlib import Path

from tqcheck.config.settings import Settings
from tqcheck.engine.checker import build_check
from tqcheck.engine.pipeline import make_plan
from tqcheck.termbase.forms import fold_all
from tqcheck.termbase.load import load_termbase
from tqcheck.text.scan import Scanner
from tqcheck.text.view import fold


def main(file: str, glossary: str, passes: int) -> None:
    plan = make_plan(Settings())
    checks = (build_check(rule, plan.termbase) for rule in plan.rules if rule.check)
    literals = [literal for check in checks for literal in check.literals.target]
    entries = load_termbase([glossary]).termbase.entries
    forms = [form for entry in entries for form in (*entry.preferred, *entry.admitted, *entry.forbidden)]
    scanner = Scanner([*literals, *fold_all(forms)])
    paragraphs = [fold(text).text for text in Path(file).read_text("utf-8").split("\n\n")]
    for _ in range(passes):
        for paragraph in paragraphs:
            scanner.scan(paragraph)


main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
