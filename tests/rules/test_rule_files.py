"""Every built-in rule is complete, in its place, and says what it has to say."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from tests.rules.builtin import FILES, FOLDER, examples_of, rules
from tqcheck.engine.checker import Checker
from tqcheck.engine.examples import documents_of, findings_in, termbase_of, told
from tqcheck.engine.selection import select_rules
from tqcheck.engine.suppress import UNUSED
from tqcheck.rules.compile import read_profile, read_rule, read_rule_file
from tqcheck.rules.load import load_rules

if TYPE_CHECKING:
    from pathlib import Path

FOLDERS = {
    "TERM": "terminology",
    "ACC": "accuracy",
    "FLU": "fluency",
    "PHR": "phrases",
    "LOC": "locale",
    "STY": "style",
    "MRK": "markup",
    "EXTR": "extraction",
    "QE": "quality",
    "LANG": "language",
}
SENTENCE = re.compile(r"[A-Z“‘'\"\u4e00-\u9fff].*[.!?”]", re.DOTALL)

each_file = pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)


def test_there_are_rules() -> None:
    assert len(FILES) >= 40
    assert len(rules()) == len(FILES)


@each_file
def test_the_file_is_called_after_its_code_and_name(path: Path) -> None:
    rule, _ = read_rule_file(path, shown=path.name)
    assert path.name == f"{rule.code}-{rule.name}.yaml"


@each_file
def test_the_file_stands_in_the_folder_of_its_family(path: Path) -> None:
    rule, _ = read_rule_file(path, shown=path.name)
    family = rule.code.rstrip("0123456789")
    assert path.relative_to(FOLDER).parts[0] == FOLDERS[family]


@each_file
def test_it_says_why_in_a_sentence(path: Path) -> None:
    rule, _ = read_rule_file(path, shown=path.name)
    assert SENTENCE.fullmatch(rule.why.strip()), rule.why
    assert len(rule.why.split()) >= 4


@each_file
def test_the_message_is_one_sentence_without_a_full_stop(path: Path) -> None:
    rule, _ = read_rule_file(path, shown=path.name)
    assert rule.message.strip() == rule.message
    assert "\n" not in rule.message
    assert not rule.message.endswith(".")


@each_file
def test_the_name_names_the_problem(path: Path) -> None:
    rule, _ = read_rule_file(path, shown=path.name)
    assert not rule.name.startswith(("no-", "fix-", "use-", "avoid-", "check-"))
    assert all(re.fullmatch(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", name) for name in (*rule.canonical, *rule.aliases))


@each_file
def test_the_check_gives_every_field_that_the_message_names(path: Path) -> None:
    # A field that is missing is a KeyError, which the runner of examples raises as a RuleError.
    rule = read_rule(path, shown=path.name)
    messages = []
    for _, example in examples_of(path):
        checker = Checker([rule], termbase_of(example.glossary))
        for what, document, _ in documents_of(example):
            if what == "bad":
                messages += [finding.message for finding in findings_in(checker, told(rule, document))]
    assert messages
    assert all(message.strip() and "{" not in message for message in messages)


@each_file
def test_examples_are_not_repeated(path: Path) -> None:
    texts = Counter(str(case) for _, example in examples_of(path) for case in (example.bad, example.good) if case)
    assert [text for text, count in texts.items() if count > 1] == []


@pytest.mark.parametrize("path", sorted((FOLDER / "profiles").glob("*.yaml")), ids=lambda path: path.stem)
def test_profiles_name_rules_that_exist(path: Path) -> None:
    profile = read_profile(path, shown=path.name)
    assert select_rules((*rules(), UNUSED), profile, None, ())
    assert profile.description.endswith(".")
    assert profile in load_rules().profiles


def test_the_default_profile_holds_no_rule_in_preview() -> None:
    default = next(profile for profile in load_rules().profiles if profile.name == "default")
    assert all(rule.status == "stable" for rule in select_rules(rules(), default, None, ()))


def test_nothing_else_lies_among_the_rules() -> None:
    strangers = [
        path for path in FOLDER.rglob("*") if path.is_file() and path.suffix != ".yaml" and path.name != "README.md"
    ]
    assert strangers == []
