"""With a big glossary each document is checked with the entries that it needs, and finds what it would with all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.kit import document, rule_text, shown, write_rules
from tqcheck.config.settings import PathOptions, Settings
from tqcheck.engine.checker import Checker
from tqcheck.engine.checkers import Checkers
from tqcheck.engine.pipeline import run
from tqcheck.model.rule import Rule
from tqcheck.model.term import Termbase, TermEntry
from tqcheck.model.text import File
from tqcheck.termbase import load

if TYPE_CHECKING:
    from pathlib import Path

    from tqcheck.model.report import Report

TERMS = rule_text("KIT001", check="kit-terms").replace("“{text}” is wrong", "{path} {entries}")
COUNT = rule_text("KIT002", check="kit-term-count", scope="corpus")
WORDS = rule_text("KIT003", params="{words: [boat]}")
GLOSSARY = "preferred\napple\nboat house\nCART\nDOVE\n"


@pytest.fixture(autouse=True)
def _rules(rules: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_rules(rules, TERMS, COUNT, WORDS)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "g.csv").write_text(GLOSSARY)


def check(*files: File, **settings: object) -> Report:
    return run(files, Settings(glossaries=("g.csv",), target_lang="en", **settings), jobs=1)  # type: ignore[arg-type]


FILES = (
    File("a.txt", b"An apple and a boat.\n\nA CART."),
    File("b.tsv", b"x\tA boat house.\ny\tan apple, a DOVE"),
    File("c.txt", b"nothing of it"),
    File("d.txt", b"apple CART"),
)


def test_findings_are_those_of_the_whole_glossary(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = shown(check(*FILES).findings)
    monkeypatch.setattr(load, "BIG", 0)
    report = check(*FILES)
    assert shown(report.findings) == whole
    assert {finding.message for finding in report.findings if finding.code == "KIT001"} == {
        "a.txt 3",
        "b.tsv 3",
        "d.txt 2",
    }
    assert "a.txt:2 KIT002 “CART”" in whole
    assert shown(check(*FILES[::-1]).findings) == whole


def test_a_big_glossary_is_a_glossary(rules: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(load, "BIG", 0)
    write_rules(rules, rule_text("KIT004", check="kit-terms", more="needs: [glossary]"))
    assert check(*FILES).skipped == ()


def test_warnings_of_a_big_glossary_are_problems_to_know_of(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(load, "BIG", 0)
    (tmp_path / "g.csv").write_text(f"{GLOSSARY} pear\n")
    for _ in range(2):
        [problem] = check(*FILES).problems
        assert problem.message.startswith("g.csv:6: spaces")


def test_documents_in_another_language_are_looked_up_in_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(load, "BIG", 0)
    report = check(*FILES, paths=(PathOptions("d.txt", target_lang="de-AT"),))
    assert [finding.location.path for finding in report.findings if finding.code == "KIT001"] == ["a.txt"] * 2 + [
        "b.tsv"
    ] * 3 + ["d.txt"] * 2


def test_checks_are_told_the_path_from_the_root_of_the_configuration(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    path = tmp_path / "sub" / "a.txt"
    path.write_text("apple")
    [finding] = check(File(str(path)), root=str(tmp_path)).findings
    assert finding.message == "sub/a.txt 4"


def entries(*forms: str) -> Termbase:
    return Termbase(tuple(TermEntry(form, (form,)) for form in forms))


RULES = [
    Rule("KIT001", "kit", "", "", "minor", "unit", "kit-terms", "other"),
    Rule("KIT003", "kit", "", "", "minor", "unit", "kit-words", "other", params={"words": ["boat"]}),
]


def test_a_checker_for_other_entries_shares_what_does_not_depend_on_them() -> None:
    first = Checker(RULES, entries("apple"), {"KIT003": "major"})
    other = first.with_termbase(entries("pear"))
    assert shown(other.check(document("apple pear boat")).findings) == [
        "a.txt:1 KIT001 “pear”",
        "a.txt:1 KIT003 “boat”",
    ]
    assert shown(first.check(document("apple pear boat")).findings) == [
        "a.txt:1 KIT001 “apple”",
        "a.txt:1 KIT003 “boat”",
    ]
    assert other.check(document("boat")).findings[0].severity == "major"
    alike = first.with_termbase(entries("apple"))
    assert alike._active[1].check is first._active[1].check
    assert alike._active[0].check is not first._active[0].check
    assert alike._state.scanners is first._state.scanners


def test_the_checker_is_kept_while_documents_need_the_same_entries() -> None:
    made: list[object] = []

    def termbase(needed: object) -> Termbase:
        made.append(needed)
        return entries(*("apple",) * len(needed))  # type: ignore[arg-type]

    checkers = Checkers(RULES, {}, termbase)
    nothing, something = frozenset[tuple[int, int]](), frozenset({(0, 1)})
    first = checkers.holding(nothing)
    assert checkers.holding(nothing) is first
    second = checkers.holding(something)
    assert checkers.holding(something) is second is not first
    assert made == [nothing, something]
