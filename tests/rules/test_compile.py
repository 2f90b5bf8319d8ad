"""Rule files are validated in full, expanded, and packed into the same bytes for the same rules."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.kit import rule_text, words_rule, write_rules
from tqcheck.errors import RuleError
from tqcheck.rules.compile import (
    compile_folder,
    entry_examples,
    profile_files,
    read_profile,
    read_rule,
    read_rule_file,
    rule_files,
)
from tqcheck.rules.load import PACK_VERSION
from tqcheck.rules.schema import RuleFile

if TYPE_CHECKING:
    from tqcheck.model.rule import Rule

pytestmark = pytest.mark.usefixtures("rules")


def read(tmp_path: Path, text: str | bytes) -> Rule:
    path = tmp_path / "rule.yaml"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return read_rule(path, shown="rule.yaml")


def test_a_rule_with_all_that_it_says(tmp_path: Path) -> None:
    more = "aliases: [old-name]\ncanonical: other-name\nneeds: source\nlanguages: {source: zh}\nconfidence: 0.5\nstatus: preview"
    rule = read(tmp_path, words_rule("KIT001", "one", more=more))
    assert (rule.code, rule.name, rule.check, rule.severity) == ("KIT001", "rule-kit001", "kit-words", "minor")
    assert (rule.aliases, rule.canonical, rule.needs) == (("old-name",), ("other-name",), ("source",))
    assert (rule.languages.source, rule.languages.target) == (("zh",), ("*",))
    assert (rule.confidence, rule.status, rule.path) == (0.5, "preview", "rule.yaml")
    assert list(rule.params["words"]) == ["one"]  # type: ignore[call-overload]


def test_parameters_are_expanded_when_the_rule_is_compiled(tmp_path: Path) -> None:
    rule = read(tmp_path, rule_text("KIT001", check="kit-prepared", params="{words: [plan]}"))
    assert rule.params == {"words": ["plan", "plans"]}


GOOD = words_rule("KIT001", "one")


@pytest.mark.parametrize(
    ("text", "where", "what", "hint"),
    [
        (GOOD.replace("KIT001", "kit1", 1), "1:7", "“kit1” is no rule code", "two to five capitals"),
        (GOOD.replace("KIT001", "KIT01", 1), "1:7", "“KIT01” is no rule code", ""),
        (GOOD.replace("KIT001", "CFG001", 1), "1:7", "codes that start with CFG are tqcheck's own", None),
        (GOOD.replace("rule-kit001", "Rule_x"), "2:7", "“Rule_x” is no rule name", "lower-case words"),
        (GOOD.replace("mqm: other", "mqm: othr"), "8:6", "“othr” is no MQM category", "did you mean “other”?"),
        (GOOD.replace("severity: minor", "severity: mnior"), "5:11", "unknown value “mnior”; did you mean “minor”?", None),
        (GOOD.replace("why:", "wy:"), "1:1", "the key “why” is missing", "also line 4: unknown key “wy”; did you mean “why”?"),
        (GOOD + "confidence: 0", "11:13", "confidence must be above 0 and at most 1", None),
        (GOOD + "confidence: 1.01", "11:13", "confidence must be above 0 and at most 1", None),
        (GOOD.replace("{text}", "{text"), "3:10", "the message's braces do not match", None),
        (GOOD.replace("{text}", "text}"), "3:10", "the message's braces do not match", None),
        (GOOD.replace("{text}", "{}"), "3:10", "braces hold a plain name", None),
        (GOOD.replace("{text}", "{0}"), "3:10", "braces hold a plain name", None),
        (GOOD.replace("{text}", "{text.__class__}"), "3:10", "braces hold a plain name", None),
        (GOOD.replace("{text}", "{text[0]}"), "3:10", "braces hold a plain name", None),
        (GOOD.replace("{text}", "{text!r}"), "3:10", "braces hold a plain name", None),
        (GOOD.replace("{text}", "{text:>999999999}"), "3:10", "braces hold a plain name", None),
        (GOOD.replace("kit-words", "kit-word"), "7:8", "there is no check named “kit-word”", "did you mean “kit-words”?"),
        (GOOD.replace("scope: unit", "scope: corpus"), "6:8", "the check “kit-words” works in the scope “unit”, not “corpus”", None),
        (GOOD.replace("words: [", "wrods: ["), "9:9", "params: the key “words” is missing", "also line 9: unknown key “wrods”; did you mean “words”?"),
        (GOOD.replace("[one]", "[1]"), "9:18", "expected text, found a whole number (1)", None),
        (GOOD.replace("[one]", "['']"), "9:9", "a word must not be empty", None),
        (GOOD.replace("kit-words", "kit-prepared").replace("one", "字"), "9:9", "only ASCII words can be expanded", None),
        (GOOD + "examples: [{bad: {units: [[x]]}}]", "11:18", "a unit is a text or a list", None),
        (GOOD + "examples: [{note: x}]", "11:12", "an example needs “bad” or “good”", None),
        ("- a\n- b", "1:1", "expected a table, found a list", None),
        ("", "1:1", "expected a table, found nothing", None),
        ("code: [", None, "malformed YAML", None),
        ("code: !!python/name:os.system", "1:7", "tags are not allowed", None),
    ],
)  # fmt: skip
def test_a_rule_that_does_not_fit_is_an_error_with_its_place(
    tmp_path: Path, text: str, where: str | None, what: str, hint: str | None
) -> None:
    with pytest.raises(RuleError) as caught:
        read(tmp_path, text)
    assert what in caught.value.what
    if where is not None:
        assert caught.value.where == f"rule.yaml:{where}"
        assert hint is None or hint in (caught.value.hint or "")


def test_a_brace_that_is_no_field_is_doubled(tmp_path: Path) -> None:
    assert read(tmp_path, GOOD.replace("{text}", "{{}} {text}")).message == "“{{}} {text}” is wrong"


def test_a_check_that_cannot_be_imported_is_not_called_unknown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from tqcheck import registry

    monkeypatch.setattr(registry, "_third_party", lambda kind: {"kit-words": "tests.no_such_module"})
    with pytest.raises(RuleError, match=r"the check “kit-words” cannot be loaded: ModuleNotFoundError: ") as caught:
        read(tmp_path, GOOD)
    assert caught.value.where == "rule.yaml:7:8"


def test_a_file_that_is_not_utf_8_is_an_error_with_the_byte(tmp_path: Path) -> None:
    with pytest.raises(RuleError, match=r"^rule.yaml:byte 2: the rule file is not UTF-8$"):
        read(tmp_path, b"# \xe5\xff")


def test_a_byte_order_mark_is_no_part_of_the_first_key(tmp_path: Path) -> None:
    assert read(tmp_path, b"\xef\xbb\xbf" + GOOD.encode()).code == "KIT001"


def test_a_file_that_is_gone_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(RuleError, match=r"^gone.yaml: cannot read the rule file: No such file or directory$"):
        read_rule(tmp_path / "gone.yaml", shown="gone.yaml")


def test_a_folder_is_packed_in_the_order_of_the_codes(tmp_path: Path) -> None:
    folder = Path(write_rules(tmp_path / "own", words_rule("KIT002", "two")))
    write_rules(folder / "a", words_rule("KIT003", "three"))
    write_rules(folder / "z", words_rule("KIT001", "one"))
    pack = json.loads(compile_folder(folder))
    assert pack["version"] == PACK_VERSION
    assert [(rule["code"], rule["path"]) for rule in pack["rules"]] == [
        ("KIT001", "own/z/KIT001-rule-kit001.yaml"),
        ("KIT002", "own/KIT002-rule-kit002.yaml"),
        ("KIT003", "own/a/KIT003-rule-kit003.yaml"),
    ]


def test_the_same_rules_give_the_same_bytes(tmp_path: Path) -> None:
    texts = [words_rule("KIT002", "two", more="aliases: [b, a]"), words_rule("KIT001", "one")]
    one = Path(write_rules(tmp_path / "a" / "own", *texts))
    other = Path(write_rules(tmp_path / "b" / "own", *reversed(texts)))
    assert compile_folder(one) == compile_folder(other)
    assert compile_folder(one) == compile_folder(one)


def test_a_folder_can_be_shown_under_the_name_that_the_user_gave(tmp_path: Path) -> None:
    folder = Path(write_rules(tmp_path / "own", words_rule("KIT001", "one")))
    paths = [json.loads(compile_folder(folder, shown=name))["rules"][0]["path"] for name in (".", "../x/", "/abs")]
    assert paths == ["KIT001-rule-kit001.yaml", "../x/KIT001-rule-kit001.yaml", "/abs/KIT001-rule-kit001.yaml"]


@pytest.mark.parametrize(
    ("second", "name"),
    [
        (words_rule("KIT001", "two").replace("rule-kit001", "other"), "KIT001"),
        (words_rule("KIT002", "two").replace("rule-kit002", "rule-kit001"), "rule-kit001"),
        (words_rule("KIT002", "two", more="aliases: [rule-kit001]"), "rule-kit001"),
        (words_rule("KIT002", "two", more="aliases: [KIT001]"), "KIT001"),
    ],
)
def test_two_rules_of_one_name_are_an_error(tmp_path: Path, second: str, name: str) -> None:
    write_rules(tmp_path / "own" / "a", GOOD)
    write_rules(tmp_path / "own" / "b", second)
    with pytest.raises(
        RuleError, match=f"own/b/.*: “{name}” is already the name of KIT001 in own/a/KIT001-rule-kit001.yaml"
    ):
        compile_folder(tmp_path / "own")


def test_files_of_a_folder(tmp_path: Path) -> None:
    for name in ("b/B.yaml", "a.yaml", "profiles/p.yaml", "README.md", "b/profiles/q.yaml"):
        path = tmp_path / "own" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("")
    (tmp_path / "own" / "dir.yaml").mkdir()
    own = tmp_path / "own"
    assert [path.relative_to(own).as_posix() for path in rule_files(own)] == ["a.yaml", "b/B.yaml"]
    assert [path.name for path in profile_files(own)] == ["p.yaml"]


def test_a_loop_of_links_does_not_trap_the_search_for_rules(tmp_path: Path) -> None:
    own = Path(write_rules(tmp_path / "own", GOOD))
    (own / "loop").symlink_to(own)
    (own / "loop2").symlink_to(own)
    assert len(rule_files(own)) == 1


def test_profiles(tmp_path: Path) -> None:
    path = tmp_path / "house.yaml"
    path.write_text("name: house\ndescription: Ours.\nselect: [KIT]\nmin_confidence: 1\n")
    profile = read_profile(path, shown="house.yaml")
    assert (profile.select, profile.ignore, profile.preview, profile.min_confidence) == (("KIT",), (), False, 1.0)


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("name: other\ndescription: x", "the profile in house.yaml calls itself “other”"),
        ("name: house", "the key “description” is missing"),
        ("name: house\ndescription: x\nselects: A", "unknown key “selects”; did you mean “select”"),
        ("a: *x", "anchors and aliases are not allowed"),
    ],
)
def test_a_profile_that_does_not_fit(tmp_path: Path, text: str, what: str) -> None:
    path = tmp_path / "house.yaml"
    path.write_text(text)
    with pytest.raises(RuleError, match=rf"house.yaml.*{what}"):
        read_profile(path, shown="house.yaml")


def test_the_entries_of_a_table_hold_examples_of_their_own(tmp_path: Path) -> None:
    entries = "{entries: [{id: one, examples: [{bad: x}, {good: y}]}, {id: two}, {id: three, examples: [{good: z}]}]}"
    path = tmp_path / "rule.yaml"
    path.write_text(rule_text("KIT001", params=entries))
    file, _ = read_rule_file(path, shown="rule.yaml")
    assert [(name, where, example.bad or example.good) for name, where, example in entry_examples(file)] == [
        ("one", ("params", "entries", 0, "examples", 0), "x"),
        ("one", ("params", "entries", 0, "examples", 1), "y"),
        ("three", ("params", "entries", 2, "examples", 0), "z"),
    ]


def test_a_rule_without_entries_has_no_examples_of_entries(tmp_path: Path) -> None:
    path = tmp_path / "rule.yaml"
    path.write_text(GOOD)
    file, _ = read_rule_file(path, shown="rule.yaml")
    assert isinstance(file, RuleFile)
    assert list(entry_examples(file)) == []
