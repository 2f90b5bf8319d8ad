"""Rules are compiled once, kept in a cache that is never in the way, and may not share names."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from tests.kit import words_rule, write_rules
from tqcheck.errors import ConfigError, RuleError
from tqcheck.rules import compile as compiling
from tqcheck.rules import load
from tqcheck.rules.load import load_rules


@pytest.fixture
def own(rules: Path, tmp_path: Path) -> str:
    """A folder of the user's rules."""
    return write_rules(tmp_path / "own", words_rule("KIT001", "one", more="aliases: [old]\nlanguages: {target: en}"))


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The folders that were compiled, in order."""
    folders: list[str] = []
    real = compiling.compile_folder

    def count(folder: Path, *, shown: str | None = None) -> bytes:
        folders.append(folder.name)
        return real(folder, shown=shown)

    monkeypatch.setattr(compiling, "compile_folder", count)
    return folders


def cache(tmp_path: Path) -> Path:
    [path] = (tmp_path / "home" / "cache").iterdir()
    return path


def test_the_users_rules_stand_beside_the_built_in_ones(rules: Path, own: str) -> None:
    write_rules(rules / "style", words_rule("KIT002", "two"))
    pack = load_rules([own])
    assert [(rule.code, rule.path) for rule in pack.rules] == [
        ("KIT001", f"{own}/KIT001-rule-kit001.yaml"),
        ("KIT002", "rules/style/KIT002-rule-kit002.yaml"),
    ]
    assert [profile.name for profile in pack.profiles] == ["default", "strict"]


def test_a_rule_is_the_same_from_the_cache_as_freshly_compiled(own: str, compiled: list[str]) -> None:
    first = load_rules([own])
    assert load_rules([own]) == first
    assert compiled == ["rules", "own"]
    [rule] = first.rules
    assert (rule.aliases, rule.languages.target) == (("old",), ("en",))


def test_an_edited_rule_is_compiled_anew(own: str, compiled: list[str]) -> None:
    load_rules([own])
    write_rules(Path(own), words_rule("KIT001", "one", "two"))
    assert load_rules([own]).rules[0].params["words"] == ["one", "two"]
    assert compiled == ["rules", "own", "own"]


def test_a_rule_of_the_same_size_is_compiled_anew_when_it_is_younger(own: str) -> None:
    [path] = Path(own).iterdir()
    load_rules([own])
    path.write_text(path.read_text().replace("[one]", "[two]"))
    os.utime(path, ns=(path.stat().st_atime_ns, path.stat().st_mtime_ns + 1_000_000))
    assert load_rules([own]).rules[0].params["words"] == ["two"]


@pytest.mark.parametrize("change", ["add", "remove", "rename"])
def test_files_that_come_and_go_are_noticed(own: str, change: str) -> None:
    write_rules(Path(own), words_rule("KIT002", "two"))
    load_rules([own])
    if change == "add":
        write_rules(Path(own) / "more", words_rule("KIT003", "three"))
    elif change == "remove":
        Path(own, "KIT002-rule-kit002.yaml").unlink()
    else:
        Path(own, "KIT002-rule-kit002.yaml").rename(Path(own, "other.yaml"))
    codes = {"add": ["KIT001", "KIT002", "KIT003"], "remove": ["KIT001"], "rename": ["KIT001", "KIT002"]}
    loaded = load_rules([own]).rules
    assert [rule.code for rule in loaded] == codes[change]
    assert change != "rename" or loaded[1].path.endswith("other.yaml")


VERSION = f'{{"version": {load.PACK_VERSION}'.encode()
BROKEN = [
    b"",
    b"{",
    b"null",
    b"[]",
    b"{}",
    b'{"version": 0, "rules": [], "profiles": []}',
    VERSION + b"}",
    VERSION + b', "rules": ["x"], "profiles": []}',
    VERSION + b', "rules": [{}], "profiles": []}',
    VERSION + b', "rules": 3, "profiles": []}',
    VERSION + b', "rules": [{"languages": 3}], "profiles": []}',
    VERSION + b', "rules": [], "profiles": [{"name": "x", "more": 1}]}',
    b"\xff\xfe",
    b"[" * 100_000,
]


@pytest.mark.parametrize("data", BROKEN, ids=range(len(BROKEN)))
def test_a_broken_cache_costs_time_but_no_error(tmp_path: Path, own: str, compiled: list[str], data: bytes) -> None:
    first = load_rules([own])
    cache(tmp_path).write_bytes(data)
    assert load_rules([own]) == first
    assert compiled == ["rules", "own", "own"]
    assert json.loads(cache(tmp_path).read_bytes())["rules"][0]["code"] == "KIT001"


def test_a_cache_that_cannot_be_written_costs_time_but_no_error(
    tmp_path: Path, own: str, monkeypatch: pytest.MonkeyPatch, compiled: list[str]
) -> None:
    (tmp_path / "a file").write_text("")
    monkeypatch.setenv("TQCHECK_CACHE_DIR", str(tmp_path / "a file" / "cache"))
    assert load_rules([own]) == load_rules([own])
    assert compiled == ["rules", "own", "own"]


def test_a_cache_that_is_half_written_leaves_nothing_behind(
    tmp_path: Path, own: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(self: Path, target: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", fail)
    assert [rule.code for rule in load_rules([own]).rules] == ["KIT001"]
    assert [path for path in (tmp_path / "home").rglob("*.tmp") if path.is_file()] == []


def test_built_in_rules_that_ship_compiled_are_read_as_they_are(
    rules: Path, tmp_path: Path, compiled: list[str]
) -> None:
    write_rules(rules, words_rule("KIT002", "two"))
    shipped = tmp_path / "home" / "tqcheck" / "_rules"
    shipped.parent.mkdir()
    rules.rename(shipped)
    (shipped / "compiled.json").write_bytes(compiling.compile_folder(shipped, shown="rules"))
    compiled.clear()
    assert [rule.path for rule in load_rules().rules] == ["rules/KIT002-rule-kit002.yaml"]
    assert load.builtin_folder() == shipped
    assert compiled == []


def test_a_folder_that_does_not_exist_is_an_error(rules: Path) -> None:
    with pytest.raises(ConfigError, match="there is no rule folder “nowhere”"):
        load_rules(["nowhere"])


def test_a_folder_without_rules_is_an_error(rules: Path, tmp_path: Path) -> None:
    (tmp_path / "rule.yml").write_text("")
    with pytest.raises(ConfigError, match=r"there is no rule file in the folder .*\n  help: rule files end in \.yaml"):
        load_rules([str(tmp_path / "home" / "tqcheck" / ".."), str(tmp_path)][1:])


def test_a_folder_that_is_named_twice_is_read_once(own: str) -> None:
    assert len(load_rules([own, own]).rules) == 1


def test_a_rule_of_the_user_may_not_take_a_built_in_name(rules: Path, own: str) -> None:
    write_rules(rules, words_rule("KIT002", "two").replace("rule-kit002", "old"))
    with pytest.raises(
        RuleError, match=f"{own}/KIT001.*: “old” is already the name of KIT002 in rules/KIT002-old.yaml"
    ):
        load_rules([own])


def test_two_folders_of_the_user_may_not_share_a_code(own: str, tmp_path: Path) -> None:
    other = write_rules(tmp_path / "other", words_rule("KIT001", "two").replace("rule-kit001", "other"))
    with pytest.raises(RuleError, match=f"{other}/.*: “KIT001” is already the name of KIT001 in {own}/"):
        load_rules([own, other])


def test_a_profile_of_the_user_takes_the_place_of_a_built_in_one(rules: Path, own: str) -> None:
    profiles = Path(own, "profiles")
    profiles.mkdir()
    (profiles / "default.yaml").write_text("name: default\ndescription: Ours.\n")
    assert [profile.description for profile in load_rules([own]).profiles] == ["Ours.", "All."]


def test_a_broken_rule_is_named_by_the_path_that_the_user_gave(
    own: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path(own, "sub").mkdir()
    Path(own, "sub", "x.yaml").write_text("code: [")
    monkeypatch.chdir(tmp_path)
    with pytest.raises(RuleError, match=r"^own/sub/x\.yaml:1:8: malformed YAML"):
        load_rules(["own"])
    monkeypatch.chdir(own)
    with pytest.raises(RuleError, match=r"^sub/x\.yaml:1:8: malformed YAML"):
        load_rules(["."])
