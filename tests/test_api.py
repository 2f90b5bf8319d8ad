"""The only door for front ends: each function does what it says, with the types of the model."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tqcheck import api
from tqcheck.errors import ConfigError, ReadError
from tqcheck.model.text import File

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(autouse=True)
def alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No configuration but the test's own."""
    monkeypatch.setenv("TQCHECK_CONFIG_HOME", str(tmp_path / "none"))
    monkeypatch.chdir(tmp_path)


def test_check_and_fix(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The board approved the the plan for the coming year.\n")
    settings = api.settings(["a.txt"], {"target-lang": "en"})
    files = api.find_files(["."], settings)
    report = api.check(files, settings)
    assert [(item.path, item.words) for item in report.inputs] == [("a.txt", 10)]
    assert [finding.location.text for finding in report.open] == ["the the"]
    [fixed] = api.fix(files, settings, unsafe=True)
    assert fixed.new == b"The board approved the plan for the coming year.\n"
    assert (tmp_path / "a.txt").read_bytes() == fixed.old
    fixed.save()
    assert api.check(files, settings).open == ()


def test_check_takes_any_iterable() -> None:
    settings = api.settings()
    assert len(api.check(iter([File("a.txt", b"x"), File("b.txt", b"y")]), settings).inputs) == 2


def test_a_source_goes_with_one_file(tmp_path: Path) -> None:
    settings = api.settings()
    source = File("s.txt", "公司营收3亿元。\n".encode())
    report = api.check([File("t.txt", b"Revenue was 30 million yuan.\n")], settings, source=source)
    assert "ACC" in {finding.code[:3] for finding in report.open}
    with pytest.raises(ConfigError, match="--source goes with exactly one file"):
        api.check([File("a.txt", b"x"), File("b.txt", b"y")], settings, source=source)


def test_a_source_that_does_not_fit_is_a_problem() -> None:
    source = File("s.txt", "一。\n\n二。\n\n三。\n".encode())
    report = api.check([File("t.txt", b"One.\n")], api.settings(), source=source)
    assert [problem.kind for problem in report.problems] == ["read"]
    assert "cannot be paired" in report.problems[0].message


def test_settings_and_their_origins(tmp_path: Path) -> None:
    (tmp_path / "tqcheck.toml").write_text('fail-on = "major"\n')
    assert api.settings().fail_on == "major"
    assert api.settings([], {"fail-on": "never"}).fail_on == "never"
    origins = {item.key: item.origin for item in api.settings_origins([], {"profile": "strict"})}
    assert (origins["fail-on"], origins["profile"], origins["select"]) == ("tqcheck.toml:1", "--profile", "default")
    with pytest.raises(ConfigError, match="unknown key “fail”"):
        api.settings([], {"fail": "never"})


def test_find_files_finds_nothing() -> None:
    with pytest.raises(ReadError, match="no file of a known format"):
        api.find_files(["."], api.settings())


def test_rules_and_profiles() -> None:
    settings = api.settings()
    codes = [rule.code for rule in api.rules(settings)]
    assert codes == sorted(codes)
    assert {"default", "strict", "fast"} <= {profile.name for profile in api.profiles(settings)}
    assert api.render_rule(codes[0], settings).startswith(f"# {codes[0]} ")
    with pytest.raises(ConfigError, match="no rule is named “XYZ999”"):
        api.render_rule("XYZ999", settings)


def test_test_rules(tmp_path: Path) -> None:
    (tmp_path / "OWN001-own.yaml").write_text(
        "code: OWN001\nname: own\nmessage: “{text}”\nwhy: Why.\nseverity: minor\nscope: unit\nmqm: other\n"
        "check: long-sentence\n"
        "examples:\n  - bad: no marks\n"
    )
    results = api.test_rules(["OWN001-own.yaml"], settings=api.settings())
    assert {(result.what, bool(result.failure)) for result in results} == {("bad", True), ("good", True)}


def test_reporters_and_formats() -> None:
    assert {"text", "json", "jsonl"} <= set(api.reporters())
    assert api.reporter("json").media_type == "application/json"
    assert ("txt", (".txt", ".text")) in api.formats()
    with pytest.raises(ConfigError, match="there is no reporter named “jsn”"):
        api.reporter("jsn")


@pytest.mark.parametrize("name", ["config", "report", "rule"])
def test_schemas(name: str) -> None:
    assert json.loads(api.schema(name))["$schema"].startswith("https://json-schema.org/")


def test_templates_can_be_used_as_they_are(tmp_path: Path) -> None:
    (tmp_path / "tqcheck.toml").write_text(api.config_template(), "utf-8")
    (tmp_path / "glossary.csv").write_text(api.glossary_template(), "utf-8")
    settings = api.settings([], {"glossaries": ["glossary.csv"]})
    assert api.check([File("a.txt", b"Plain words.\n")], settings).problems == ()
