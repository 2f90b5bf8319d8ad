"""The page of a rule says what it finds, why, and what to write instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.kit import rule_text, words_rule, write_rules
from tqcheck.config.settings import Settings
from tqcheck.engine.page import rule_page
from tqcheck.errors import ConfigError

if TYPE_CHECKING:
    from pathlib import Path

EXAMPLES = """needs: [source]
canonical: [theirs, others]
aliases: [old-name]
examples:
  - bad: A [[bad]] word.
    fixed: A good word.
  - bad: {source: 坏, target: '[[bad]]'}
  - bad: {units: [first, [一, '[[bad]]']]}
  - good: A good word.
"""

PAGE = """\
# KIT001 rule-kit001

Because it is.

- severity: minor
- MQM: other
- scope: unit
- status: stable (since 0.1.0)
- languages: * to *
- needs: source
- known elsewhere as: theirs, others
- formerly: old-name
- switch off: `--ignore KIT001`, or a directive `ignore KIT001` in the file

## Found

    A [[bad]] word.
    → A good word.

    坏
    [[bad]]

    first
    一
    [[bad]]

## Left alone

    A good word.
"""

TABLE = """{words: [bad], entries: [
  {id: one, source: [一, 壹], accepted: good, patterns: ['a|b'], note: 'Why.', unless: [a b], severity: major,
   examples: [{bad: '[[a]]'}, {good: b}]},
  {id: two, patterns: [c]},
]}"""

ENTRY = """\
# KIT001/one

Why.

- found: `a|b`
- source: 一, 壹
- write instead: good
- right in: a b
- severity: major
- table: KIT001 rule-kit001

## Found

    [[a]]

## Left alone

    b
"""


@pytest.mark.parametrize("name", ["KIT001", "rule-kit001", "old-name"])
def test_the_page_of_a_rule_by_code_name_or_alias(rules: Path, name: str) -> None:
    write_rules(rules / "deep", words_rule("KIT001", "bad=good", more=EXAMPLES))
    assert rule_page(name, Settings()) == PAGE


def test_the_page_of_an_entry(rules: Path) -> None:
    write_rules(rules, rule_text("KIT001", check="kit-table", params=TABLE))
    assert rule_page("KIT001/one", Settings()) == ENTRY
    assert rule_page("KIT001/two", Settings()).splitlines()[2:4] == ["- found: `c`", "- severity: minor"]


def test_the_page_of_a_table_lists_its_entries(rules: Path) -> None:
    write_rules(rules, rule_text("KIT001", check="kit-table", params=TABLE))
    assert rule_page("KIT001", Settings()).splitlines()[-5:] == [
        "",
        "| entry | source | write instead |",
        "| --- | --- | --- |",
        "| `KIT001/one` | 一, 壹 | good |",
        "| `KIT001/two` |  |  |",
    ]


def test_the_page_of_a_rule_that_the_engine_itself_makes(rules: Path) -> None:
    page = rule_page("CFG001", Settings())
    assert page.startswith("# CFG001 unused-directive\n\nA directive that no longer")
    assert "## " not in page


@pytest.mark.parametrize("folder", ["own", "./own/", "rules"])
def test_the_page_of_a_rule_of_the_user_whatever_its_file_is_called(
    rules: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, folder: str
) -> None:
    write_rules(rules, words_rule("KIT002", "bad"))
    own = tmp_path / folder
    own.mkdir()
    (own / "anything.yaml").write_text(words_rule("KIT001", "bad=good", more=EXAMPLES))
    monkeypatch.chdir(tmp_path)
    assert rule_page("KIT001", Settings(rules=(folder,))) == PAGE
    assert rule_page("KIT001", Settings(rules=(str(own),))) == PAGE


@pytest.mark.parametrize(
    ("name", "what", "hint"),
    [
        ("KIT00", "no rule is named “KIT00”", "did you mean “KIT00"),
        ("rule-kit01", "no rule is named “rule-kit01”", "did you mean “rule-kit001”?"),
        ("", "no rule is named “”", "known: "),
        ("KIT001/on", "KIT001 has no entry “on”", "did you mean “one”?"),
        ("CFG001/x", "CFG001 has no entry “x”", None),
        ("KIT002/x", "KIT002 has no entry “x”", None),
    ],
)
def test_what_has_no_page(rules: Path, name: str, what: str, hint: str | None) -> None:
    write_rules(rules, rule_text("KIT001", check="kit-table", params=TABLE), words_rule("KIT002", "bad"))
    with pytest.raises(ConfigError) as caught:
        rule_page(name, Settings())
    assert caught.value.what == what
    assert hint is None or (caught.value.hint or "").startswith(hint)
