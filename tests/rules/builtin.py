"""The built-in rules as the tests of this folder want them: files, rules, examples."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from tqcheck.engine.examples import documents_of
from tqcheck.rules.compile import entry_examples, read_rule_file, rule_files
from tqcheck.rules.load import load_rules

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tqcheck.model.rule import Rule
    from tqcheck.model.text import Document
    from tqcheck.rules.schema import Example, RuleFile

FOLDER = Path(__file__).parents[2] / "rules"
FILES = rule_files(FOLDER)


@cache
def rules() -> tuple[Rule, ...]:
    """All built-in rules, compiled."""
    return load_rules().rules


def examples_of(path: Path) -> list[tuple[str, Example]]:
    """(code, example) of a rule file; code is `PHR002/basic-disk` for those of an entry."""
    file: RuleFile = read_rule_file(path, shown=path.name)[0]
    own = [(file.code, example) for example in file.examples]
    return own + [(f"{file.code}/{entry}", example) for entry, _, example in entry_examples(file)]


def texts_of(path: Path) -> Iterator[tuple[str, Example, Document]]:
    """(`FLU001 bad 2`, example, document) of all bad and good texts of a rule file, numbered by code and kind."""
    numbers: dict[tuple[str, str], int] = {}
    for code, example in examples_of(path):
        for what, document, _ in documents_of(example):
            number = numbers[code, what] = numbers.get((code, what), 0) + 1
            yield f"{code} {what} {number}", example, document
