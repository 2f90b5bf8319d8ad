"""Reads a text, builds the automaton of a check and passes it over the folded paragraphs N times, nothing else.

    python -m benchmarks._bare_scan FILE GLOSSARY N

With N = 0 it does all but the passes.
"""

from __future__ import annotations

import sys
from pathlib import Path

from tqcheck.config.settings import Settings
from tqcheck.engine.checker import build_check
from tqcheck.engine.pipeline import make_plan
from tqcheck.text.scan import Scanner
from tqcheck.text.view import fold


def main(file: str, glossary: str, passes: int) -> None:
    plan = make_plan(Settings(glossaries=(glossary,)))
    checks = (build_check(rule, plan.termbase) for rule in plan.rules if rule.check)
    scanner = Scanner([literal for check in checks for literal in check.literals.target])
    paragraphs = [fold(text).text for text in Path(file).read_text("utf-8").split("\n\n")]
    for _ in range(passes):
        for paragraph in paragraphs:
            scanner.scan(paragraph)


main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
