from __future__ import annotations

import os
from pathlib import Path

import pytest

from tqcheck.config.load import load_settings
from tqcheck.config.settings import IgnoreEntry, PathOptions, RuleOptions, Settings
from tqcheck.errors import ConfigError


def settings(*paths: str, **options: object) -> Settings:
    return load_settings(paths, {key.replace("_", "-"): value for key, value in options.items()}).settings


def origins(*paths: str, **options: object) -> dict[str, str]:
    loaded = load_settings(paths, {key.replace("_", "-"): value for key, value in options.items()})
    return {item.key: item.origin for item in loaded.origins}


def test_without_anything_the_defaults_hold(project: Path) -> None:
    assert settings() == Settings()


def test_every_setting_has_an_origin_in_order(project: Path) -> None:
    loaded = load_settings((), {})
    assert [item.key for item in loaded.origins] == [
        "root",
        "source-lang",
        "target-lang",
        "glossaries",
        "rules",
        "profile",
        "select",
        "ignore",
        "min-confidence",
        "fail-on",
        "include",
        "exclude",
        "require-all",
    ]
    assert {item.origin for item in loaded.origins} == {"default"}


@pytest.mark.parametrize("text", ['profile = "strict"\n', '[tqcheck]\nprofile = "strict"\n'])
def test_keys_stand_at_the_top_or_under_tqcheck(project: Path, text: str) -> None:
    (project / "tqcheck.toml").write_text(text)
    assert settings().profile == "strict"


def test_every_key_of_a_file(project: Path) -> None:
    (project / "tqcheck.toml").write_text(
        """
        source-lang = "zh"
        target-lang = "en-GB"
        glossaries = "terms.csv"
        rules = ["own"]
        profile = "strict"
        select = ["TERM", "LOC001,LOC002"]
        ignore = ["TERM002"]
        fail-on = "major"
        min-confidence = 1
        include = ["*.txt"]
        exclude = ["old/*"]
        [tqcheck.rule.STY001]
        severity = "neutral"
        params = {max_words = 40}
        [tqcheck.ignore]
        "a.txt" = ["FLU001", {code = "TERM003", text = "the Group", reason = "defined term"}]
        [[tqcheck.path]]
        glob = "press/*"
        ignore = ["STY"]
        min-confidence = 0.25
        """
    )
    assert settings() == Settings(
        root=".",
        source_lang="zh",
        target_lang="en-GB",
        glossaries=("terms.csv",),
        rules=("own",),
        profile="strict",
        select=("TERM", "LOC001", "LOC002"),
        ignore=("TERM002",),
        min_confidence=1.0,
        fail_on="major",
        include=("*.txt",),
        exclude=("old/*",),
        rule_options=(("STY001", RuleOptions("neutral", {"max_words": 40})),),
        ignores=(("a.txt", (IgnoreEntry("FLU001"), IgnoreEntry("TERM003", "the Group", "defined term"))),),
        paths=(PathOptions("press/*", ignore=("STY",), min_confidence=0.25),),
    )


def test_layers_from_defaults_to_options(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = project.parent / "home"
    home.mkdir()
    (home / "tqcheck.toml").write_text('target-lang = "de"\nsource-lang = "fr"\nprofile = "fast"\nfail-on = "major"\n')
    (project / "tqcheck.toml").write_text('source-lang = "zh"\nprofile = "strict"\nfail-on = "critical"\n')
    monkeypatch.setenv("TQCHECK_PROFILE", "press-release")
    monkeypatch.setenv("TQCHECK_FAIL_ON", "neutral")
    found = settings(fail_on="never")
    assert (found.target_lang, found.source_lang, found.profile, found.fail_on) == (
        "de",
        "zh",
        "press-release",
        "never",
    )
    where = origins(fail_on="never")
    assert where["target-lang"] == f"{os.path.relpath(home / 'tqcheck.toml')}:1"
    assert where["source-lang"] == "tqcheck.toml:1"
    assert where["profile"] == "TQCHECK_PROFILE"
    assert where["fail-on"] == "--fail-on"
    assert where["root"] == "tqcheck.toml"


def test_the_tables_of_layers_add_up(project: Path) -> None:
    (project / "base.toml").write_text(
        '[rule.A]\nseverity="minor"\n[rule.B]\n[ignore]\n"x" = "C1"\n[[path]]\nglob="1"\n'
    )
    (project / "tqcheck.toml").write_text(
        'extend = "base.toml"\n[tqcheck.rule.A]\nseverity="major"\n[tqcheck.ignore]\n"x" = "C2"\n[[tqcheck.path]]\nglob="2"\n'
    )
    found = settings()
    assert dict(found.rule_options) == {"A": RuleOptions("major"), "B": RuleOptions()}
    assert found.ignores == (("x", (IgnoreEntry("C1"), IgnoreEntry("C2"))),)
    assert [item.glob for item in found.paths] == ["1", "2"]
    assert origins()["rule.A"] == "tqcheck.toml:2"
    assert origins()["rule.B"] == "base.toml:3"
    assert origins()["path[1]"] == "tqcheck.toml:6"


def test_a_list_and_a_table_of_ignores_in_one_file(project: Path) -> None:
    (project / "tqcheck.toml").write_text('ignore = ["STY"]\n[tqcheck.ignore]\n"a.txt" = ["FLU001"]\n')
    assert settings().ignore == ("STY",)
    assert settings().ignores == (("a.txt", (IgnoreEntry("FLU001"),)),)


def test_under_a_star_codes_switch_rules_off_and_texts_are_suppressed(project: Path) -> None:
    (project / "pyproject.toml").write_text(
        '[tool.tqcheck.ignore]\n"*" = ["STY", {code = "TERM003", text = "the Group"}]\n"a.txt" = "FLU001"\n'
    )
    assert settings().ignore == ("STY",)
    assert settings().ignores == (("*", (IgnoreEntry("TERM003", "the Group"),)), ("a.txt", (IgnoreEntry("FLU001"),)))


def test_a_table_of_ignores_leaves_the_list_below_alone(project: Path) -> None:
    (project / "base.toml").write_text('ignore = ["STY"]\n')
    (project / "tqcheck.toml").write_text('extend = "base.toml"\n[tqcheck.ignore]\n"a.txt" = "FLU001"\n')
    assert settings().ignore == ("STY",)


def test_an_ignore_takes_the_place_of_the_one_below(project: Path) -> None:
    (project / "tqcheck.toml").write_text('ignore = ["STY"]\n')
    assert settings(ignore=["LOC"]).ignore == ("LOC",)


def test_a_select_sets_the_ignore_below_aside(project: Path) -> None:
    (project / "tqcheck.toml").write_text('ignore = ["TERM002"]\n')
    assert settings(select=["TERM002"]).ignore == ()
    assert origins(select=["TERM002"])["ignore"] == "--select"


def test_a_select_keeps_the_ignore_of_its_own_layer(project: Path) -> None:
    (project / "tqcheck.toml").write_text('ignore = ["TERM002"]\n[tqcheck]\nselect = ["TERM"]\n')
    assert settings().ignore == ("TERM002",)


def test_codes_may_be_parted_by_commas(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TQCHECK_IGNORE", "STY, LOC001")
    found = settings(select=["TERM,ACC ", "FLU001"])
    assert found.select == ("TERM", "ACC", "FLU001")
    monkeypatch.delenv("TQCHECK_IGNORE")
    monkeypatch.setenv("TQCHECK_SELECT", "TERM,")
    assert settings().select == ("TERM",)


def test_lists_of_paths_in_variables_are_parted_as_in_path(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TQCHECK_GLOSSARIES", os.pathsep.join(["a.csv", "b,c.csv"]))
    assert settings().glossaries == ("a.csv", "b,c.csv")


def test_an_empty_variable_is_not_set(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TQCHECK_PROFILE", "")
    assert settings().profile == "default"


def test_an_option_that_is_none_is_not_given(project: Path) -> None:
    assert settings(profile=None).profile == "default"


def test_paths_in_a_file_hold_from_its_folder(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (project / "shared").mkdir()
    (project / "shared" / "base.toml").write_text('glossaries = ["base.csv"]\n')
    (project / "tqcheck.toml").write_text('extend = "shared/base.toml"\nrules = ["own"]\n')
    below = project / "reports" / "2024"
    below.mkdir(parents=True)
    monkeypatch.chdir(below)
    found = settings("annual.txt", glossaries=None)
    assert found.root == str(Path("..", ".."))
    assert found.rules == (str(Path("..", "..", "own")),)
    assert found.glossaries == (str(Path("..", "..", "shared", "base.csv")),)


def test_paths_among_the_options_hold_from_the_working_directory(project: Path) -> None:
    (project / "sub").mkdir()
    (project / "sub" / "tqcheck.toml").write_text("")
    assert settings("sub/a.txt", glossaries=["terms.csv"]).glossaries == ("terms.csv",)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('profil = "x"\n', r"tqcheck\.toml:1:1: unknown key “profil”; did you mean “profile”\?"),
        ('\nfail-on = "huge"\n', r"tqcheck\.toml:2:1: unknown value “huge”; known: critical, major, minor"),
        ("glossaries = 3\n", r"tqcheck\.toml:1:1: expected text, found a whole number \(3\)"),
        ("glossaries = {a = 1}\n", r"tqcheck\.toml:1:1: expected a list, found a table"),
        ("min-confidence = 1.5\n", r"tqcheck\.toml:1:1: expected a number from 0 to 1, found 1\.5"),
        ("min-confidence = nan\n", r"tqcheck\.toml:1:1: expected a number from 0 to 1, found nan"),
        ("min-confidence = true\n", r"tqcheck\.toml:1:1: expected a number, found true or false"),
        ('[tqcheck.rule.STY001]\nseverty = "minor"\n', r"tqcheck\.toml:2:1: unknown key “severty”; did you mean “severity”"),
        ('[[tqcheck.path]]\nglob = "a"\n[[path]]\nglob="b"\n', r"tqcheck\.toml:1:3: “path” stands at the top level"),
        ('[[path]]\nglob = "a"\n[[path]]\nglob = "b"\nselct = []\n', r"tqcheck\.toml:5:1: unknown key “selct”; did you mean"),
        ('profile = "a"\n[tqcheck]\nprofile = "b"\n', r"tqcheck\.toml:3:1: “profile” stands at the top level already"),
        ('tqcheck = 1\n', r"tqcheck\.toml:1:1: \[tqcheck\] must be a table"),
        ('[tool.tqcheck]\nprofile = "a"\n', r"tqcheck\.toml:1:2: \[tool\.tqcheck\] is for pyproject\.toml; here the table"),
        ('[ignore]\n"a" = [{cod = "X"}]\n', r"tqcheck\.toml:2:1: unknown key “cod”; did you mean “code”"),
    ],
)  # fmt: skip
def test_mistakes_are_errors_with_their_place(project: Path, text: str, message: str) -> None:
    (project / "tqcheck.toml").write_text(text)
    with pytest.raises(ConfigError, match=message):
        load_settings((), {})


def test_all_mistakes_of_a_file_are_named(project: Path) -> None:
    (project / "tqcheck.toml").write_text('profil = "x"\nfail-on = "huge"\n')
    with pytest.raises(ConfigError, match="also wrong: fail-on: unknown value “huge”"):
        load_settings((), {})


def test_the_line_is_shown(project: Path) -> None:
    (project / "tqcheck.toml").write_text('[tqcheck]\n  profil = "x"\n')
    with pytest.raises(ConfigError, match=r'(?m)^      profil = "x"\n      \^$'):
        load_settings((), {})


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("TQCHECK_FAIL_ON", "huge", "^TQCHECK_FAIL_ON: unknown value “huge”; known: critical"),
        ("TQCHECK_MIN_CONFIDENCE", "high", r"^TQCHECK_MIN_CONFIDENCE: expected a number, found text \('high'\)"),
        ("TQCHECK_MIN_CONFIDENCE", "2", "^TQCHECK_MIN_CONFIDENCE: expected a number from 0 to 1, found 2.0"),
    ],
)
def test_mistakes_in_variables_name_them(
    project: Path, monkeypatch: pytest.MonkeyPatch, name: str, value: str, message: str
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(ConfigError, match=message):
        load_settings((), {})


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"fail-on": "huge"}, "option --fail-on: unknown value “huge”"),
        ({"min-confidence": -1.0}, "option --min-confidence: expected a number from 0 to 1"),
        ({"selct": ["A"]}, "unknown key “selct”; did you mean “select”"),
        ({"glossaries": 3}, "option --glossary: "),
    ],
)
def test_mistakes_in_options_name_them(project: Path, options: dict[str, object], message: str) -> None:
    with pytest.raises(ConfigError, match=message):
        load_settings((), options)


def test_require_all_is_an_option_only(project: Path) -> None:
    assert settings(require_all=True).require_all
    (project / "tqcheck.toml").write_text("require-all = true\n")
    with pytest.raises(ConfigError, match="unknown key “require-all”"):
        load_settings((), {})
