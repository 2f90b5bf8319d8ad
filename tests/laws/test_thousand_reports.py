"""A thousand reports give the same findings in one process, in two, and in any order, and their tallies stay small."""

from __future__ import annotations

import json
import random
from functools import cache, reduce
from typing import TYPE_CHECKING

import pytest

from benchmarks._reports import report
from tqcheck.config.settings import Settings
from tqcheck.engine.checker import Checker
from tqcheck.engine.pipeline import run
from tqcheck.engine.read import read
from tqcheck.model.term import Termbase
from tqcheck.model.text import File
from tqcheck.model.wire import report_to_json
from tqcheck.rules.load import load_rules

if TYPE_CHECKING:
    from tqcheck.model.rule import Rule

REPORTS = 1000
FEW = 250
RULES = tuple(rule for rule in load_rules().rules if rule.scope == "corpus")


def files(count: int) -> list[File]:
    return [File(*report(number)) for number in range(count)]


@cache
def found() -> str:
    """The report of all rules for the corpus, in one process."""
    return outcome(files(REPORTS))


def outcome(corpus: list[File], *, rules: tuple[Rule, ...] = RULES, jobs: int = 1) -> str:
    codes = tuple(rule.code for rule in rules)
    settings = Settings(target_lang="en", source_lang="zh", select=codes, profile="strict")
    return json.dumps(report_to_json(run(corpus, settings, jobs=jobs)))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_each_rule_finds_something_in_them(rule: Rule) -> None:
    data = json.loads(outcome(files(60), rules=(rule,)))
    assert data["problems"] == []
    assert {item["code"] for item in data["findings"]} == {rule.code}


def test_two_processes_find_the_same_as_one() -> None:
    assert outcome(files(REPORTS), jobs=2) == found()


def test_any_order_finds_the_same() -> None:
    shuffled = files(REPORTS)
    random.Random(1).shuffle(shuffled)
    assert outcome(shuffled) == found()


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_four_times_as_many_reports_make_no_twice_as_large_tally(rule: Rule) -> None:
    checker = Checker([rule], Termbase())
    [active] = checker._active
    documents = (read(file, source_lang="zh", target_lang="en") for file in files(REPORTS))
    tallies = [tally for document in documents for _, tally in checker.check(document).tallies]
    few, many = (
        len(json.dumps(reduce(active.check.merge, some)))
        for some in (tallies[: len(tallies) * FEW // REPORTS], tallies)
    )
    assert many < 2 * few
