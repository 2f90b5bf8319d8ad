"""From files and settings to a report: order, corpus rules, suppression, thresholds, problems, processes."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.kit import rule_text, shown, words_rule, write_rules
from tqcheck import __version__
from tqcheck.config.settings import IgnoreEntry, PathOptions, RuleOptions, Settings
from tqcheck.engine.pipeline import run
from tqcheck.errors import ConfigError, RuleError, TermbaseError
from tqcheck.model.text import File

if TYPE_CHECKING:
    from pathlib import Path

    from tqcheck.model.report import Report

BAD = words_rule("KIT001", "bad=good")
CAPITALS = rule_text("KIT002", check="kit-capitals", scope="document")
COUNT = rule_text("KIT003", check="kit-count", scope="corpus")
CRASH = rule_text("KIT004", check="kit-crash")


def check(*texts: str, jobs: int | None = 1, **settings: object) -> Report:
    """The report on texts that are called a.txt, b.txt and so on."""
    files = [File(f"{chr(97 + number)}.txt", text.encode()) for number, text in enumerate(texts)]
    return run(files, replace(Settings(), **settings), jobs=jobs)  # type: ignore[arg-type]


def open_(report: Report) -> list[str]:
    return shown(report.open)


def test_a_report_without_files(rules: Path) -> None:
    write_rules(rules, BAD)
    report = run([], Settings())
    assert (report.inputs, report.findings, report.problems, report.skipped) == ((), (), (), ())


def test_findings_stand_in_canonical_order_whatever_the_order_of_files_and_rules(rules: Path) -> None:
    write_rules(rules, CAPITALS, COUNT, BAD)
    report = check("bad ABC\nABC bad", "bad ABC")
    assert shown(report.findings) == [
        "a.txt:1 KIT001 “bad”",
        "a.txt:1 KIT003 “ABC”",
        "a.txt:2 KIT002 “ABC”",
        "a.txt:2 KIT003 “ABC”",
        "a.txt:2 KIT001 “bad”",
        "b.txt:1 KIT001 “bad”",
        "b.txt:1 KIT003 “ABC”",
    ]
    assert [item.path for item in report.inputs] == ["a.txt", "b.txt"]


def test_versions(rules: Path) -> None:
    assert check("x").versions == (("python", "{}.{}.{}".format(*sys.version_info)), ("tqcheck", __version__))


def test_inputs_say_what_was_read(rules: Path) -> None:
    [info] = check("The company held its meeting and the plan was approved.", target_lang="en").inputs
    assert (info.path, info.format, info.source_lang, info.target_lang, info.units, info.words) == (
        "a.txt", "txt", None, "en", 1, 10,
    )  # fmt: skip


def test_every_finding_has_a_fingerprint(rules: Path) -> None:
    write_rules(rules, BAD, COUNT)
    found = check("bad bad ABC", "ABC bad").findings
    assert all(finding.fingerprint.startswith("v1:") for finding in found)
    # Two equal faults in two files are the same fault twice: the path is no part of the fingerprint.
    assert found[0].fingerprint != found[1].fingerprint


# --- corpus rules


def test_a_corpus_rule_sees_all_files(rules: Path) -> None:
    write_rules(rules, COUNT)
    assert open_(check("ABC", "xyz ABC")) == ["a.txt:1 KIT003 “ABC”", "b.txt:1 KIT003 “ABC”"]
    assert open_(check("ABC", "xyz")) == []


@pytest.mark.parametrize("step", ["merge", "decide"])
def test_a_corpus_rule_that_crashes_between_the_files_is_a_problem(rules: Path, step: str) -> None:
    write_rules(
        rules, COUNT, rule_text("KIT005", check="kit-corpus-crash", scope="corpus", params=f"{{where: {step}}}")
    )
    report = check("ABC", "ABC")
    assert [(problem.kind, problem.rule, problem.path) for problem in report.problems] == [("check", "KIT005", None)]
    assert len(report.findings) == 2


# --- problems


def test_a_file_that_cannot_be_read_is_a_problem_and_the_others_are_checked(rules: Path) -> None:
    write_rules(rules, BAD, COUNT)
    files = [File("a.txt", b"bad ABC ABC"), File("b.txt", b"\xff\xfe\x00"), File("gone.txt"), File("c\0.txt")]
    report = run(files, Settings(), jobs=1)
    assert [(problem.kind, problem.path) for problem in report.problems] == [
        ("read", "b.txt"), ("read", "c\0.txt"), ("read", "gone.txt"),
    ]  # fmt: skip
    assert report.problems[-1].message.startswith("gone.txt: ")
    assert len(report.findings) == 3
    assert [item.path for item in report.inputs] == ["a.txt"]


def test_a_file_that_vanishes_between_the_two_passes_is_a_problem(
    rules: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_rules(rules, COUNT)
    path = tmp_path / "a.txt"
    path.write_text("ABC ABC")
    from tqcheck.engine import pipeline

    real = pipeline._reduce

    def reduce_later(*args: object) -> object:
        path.unlink()
        return real(*args)  # type: ignore[arg-type]

    monkeypatch.setattr(pipeline, "_reduce", reduce_later)
    report = run([File(str(path))], Settings(), jobs=1)
    assert [(problem.kind, problem.path) for problem in report.problems] == [("read", str(path))]
    assert report.findings == ()
    assert [item.path for item in report.inputs] == [str(path)]


def test_a_reader_that_crashes_is_a_problem_of_its_file(rules: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from tqcheck.engine import pipeline

    write_rules(rules, BAD)
    real = pipeline.read

    def crash(file: File, **options: str | None) -> object:
        if file.path == "a.txt":
            raise RecursionError("maximum recursion depth exceeded")
        return real(file, **options)

    monkeypatch.setattr(pipeline, "read", crash)
    report = check("bad", "bad")
    [problem] = report.problems
    assert problem.message.startswith("a.txt: reading this file failed: RecursionError: maximum recursion depth")
    assert "please report it" in problem.message
    assert open_(report) == ["b.txt:1 KIT001 “bad”"]


def test_a_check_that_crashes_is_a_problem_with_rule_file_and_unit(rules: Path) -> None:
    write_rules(rules, BAD, CRASH)
    report = check("bad boom", "bad")
    [problem] = report.problems
    assert (problem.kind, problem.rule, problem.path, problem.unit) == ("check", "KIT004", "a.txt", "1")
    assert "a.txt:1 KIT001 “bad”" in shown(report.findings)


def test_a_rule_that_ran_out_of_time_is_tried_again_in_the_next_run(rules: Path) -> None:
    write_rules(rules, rule_text("KIT004", check="kit-crash", params="{how: timeout}"))
    for _ in range(2):
        assert [problem.kind for problem in check("boom").problems] == ["timeout"]


def test_problems_are_sorted(rules: Path) -> None:
    write_rules(rules, CRASH, rule_text("KIT005", check="kit-crash"))
    report = check("boom", "boom")
    assert [(problem.path, problem.rule) for problem in report.problems] == [
        ("a.txt", "KIT004"), ("a.txt", "KIT005"), ("b.txt", "KIT004"), ("b.txt", "KIT005"),
    ]  # fmt: skip


def test_a_regular_expression_that_would_not_end_is_stopped(rules: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from tqcheck.text.pattern import Pattern

    monkeypatch.setitem(Pattern.matches.__kwdefaults__, "limit", 0.05)
    write_rules(rules, BAD, rule_text("KIT006", check="pattern", params="{patterns: ['(?:a+a+)+$']}"))
    report = check("a" * 500 + "!\n\nbad", "a" * 500 + "!")
    assert [(problem.kind, problem.rule, problem.path) for problem in report.problems] == [
        ("timeout", "KIT006", "a.txt")
    ]
    assert open_(report) == ["a.txt:2 KIT001 “bad”"]


@pytest.mark.parametrize(
    ("settings", "kind", "what"),
    [
        ({"profile": "defualt"}, ConfigError, "there is no profile “defualt”"),
        ({"select": ("KIT9",)}, ConfigError, "no rule is named “KIT9”"),
        ({"ignore": ("KIT9",)}, ConfigError, "no rule is named “KIT9”"),
        ({"paths": (PathOptions("*", select=("KIT9",)),)}, ConfigError, "no rule is named “KIT9”"),
        ({"paths": (PathOptions("x", ignore=("KIT9",)),)}, ConfigError, "no rule is named “KIT9”"),
        ({"rules": ("nowhere",)}, ConfigError, "there is no rule folder “nowhere”"),
        (
            {"rule_options": (("KIT009", RuleOptions()),)},
            ConfigError,
            r"\[tqcheck.rule.KIT009\]: there is no such rule",
        ),
        ({"glossaries": ("nowhere.csv",)}, TermbaseError, "nowhere.csv"),
    ],
)
def test_settings_that_cannot_be_used_end_the_run(
    rules: Path, settings: dict[str, object], kind: type, what: str
) -> None:
    write_rules(rules, BAD)
    with pytest.raises(kind, match=what):
        check("bad", **settings)


def test_a_broken_rule_file_ends_the_run(rules: Path) -> None:
    write_rules(rules, BAD.replace("mqm: other", "mqm: otter"))
    with pytest.raises(RuleError, match="“otter” is no MQM category"):
        check("bad")


@pytest.mark.parametrize("jobs", [0, -1])
def test_jobs_are_at_least_one(rules: Path, jobs: int) -> None:
    with pytest.raises(ConfigError, match="jobs must be at least 1"):
        check("x", jobs=jobs)


# --- what takes part


def test_confidence_below_the_threshold_is_not_shown(rules: Path) -> None:
    write_rules(rules, words_rule("KIT001", "bad", confidence="0.4"), words_rule("KIT002", "bad", confidence="0.5"))
    codes = {0.4: ["KIT001", "KIT002"], 0.45: ["KIT002"], 0.51: []}
    for threshold, expected in codes.items():
        assert [item.code for item in check("bad", min_confidence=threshold).findings] == expected
    # The profile's where the settings say nothing; the path's before both.
    assert [item.code for item in check("bad").findings] == ["KIT002"]
    assert [item.code for item in check("bad", profile="strict").findings] == ["KIT001", "KIT002"]
    paths = (PathOptions("a.txt", min_confidence=0.0),)
    assert [item.code for item in check("bad", min_confidence=0.9, paths=paths).findings] == ["KIT001", "KIT002"]


def test_selection_for_some_files(rules: Path) -> None:
    write_rules(rules, BAD, words_rule("KIT002", "bad"), words_rule("OTH001", "bad"))
    paths = (PathOptions("a.txt", select=("KIT002",)), PathOptions("b.txt", ignore=("KIT",)))
    assert open_(check("bad", "bad", "bad", paths=paths, ignore=("KIT001",))) == [
        "a.txt:1 KIT002 “bad”", "b.txt:1 OTH001 “bad”", "c.txt:1 KIT002 “bad”", "c.txt:1 OTH001 “bad”",
    ]  # fmt: skip


def test_a_path_may_select_what_is_off_elsewhere(rules: Path) -> None:
    write_rules(rules, BAD, words_rule("KIT002", "bad", more="status: preview"))
    paths = (PathOptions("a.txt", select=("KIT002",)),)
    assert open_(check("bad", "bad", paths=paths)) == ["a.txt:1 KIT002 “bad”", "b.txt:1 KIT001 “bad”"]


def test_severities_of_the_configuration(rules: Path) -> None:
    write_rules(rules, BAD)
    [finding] = check("bad", rule_options=(("KIT001", RuleOptions(severity="critical")),)).findings
    assert finding.severity == "critical"


def test_parameters_of_the_configuration(rules: Path) -> None:
    write_rules(rules, BAD)
    options = (("KIT001", RuleOptions(params={"words": ["worse"]})),)
    assert open_(check("bad worse", rule_options=options)) == ["a.txt:1 KIT001 “worse”"]


def test_languages_of_the_configuration_and_of_a_path(rules: Path) -> None:
    write_rules(rules, words_rule("KIT001", "bad", more="languages: {target: de}"))
    assert open_(check("bad", target_lang="en")) == []
    assert open_(check("bad", "bad", target_lang="en", paths=(PathOptions("b.*", target_lang="DE-at"),))) == [
        "b.txt:1 KIT001 “bad”"
    ]


def test_rules_that_cannot_run_are_listed_with_the_reason(rules: Path) -> None:
    write_rules(
        rules,
        words_rule("KIT002", "bad", more="needs: [source]"),
        words_rule("KIT001", "bad", more="needs: [glossary]"),
    )
    report = check("bad")
    assert [(item.code, item.reason) for item in report.skipped] == [
        ("KIT001", "needs a glossary"),
        ("KIT002", "needs a source"),
    ]
    assert report.findings == ()
    with pytest.raises(ConfigError, match="rules that cannot run: KIT001 needs a glossary, KIT002 needs a source"):
        check("bad", require_all=True)
    assert check("bad", require_all=True, ignore=("KIT",)).skipped == ()


def test_a_rule_may_need_to_know_the_language_of_the_source(rules: Path) -> None:
    write_rules(rules, words_rule("KIT003", "bad", more="needs: [source-lang]"))
    report = check("bad")
    assert [(item.code, item.reason) for item in report.skipped] == [("KIT003", "needs --source-lang")]
    assert report.findings == ()
    assert [finding.code for finding in check("bad", source_lang="ja").findings] == ["KIT003"]


def test_a_rule_that_needs_a_source_runs_where_one_file_has_one(rules: Path) -> None:
    write_rules(rules, words_rule("KIT002", "bad", more="needs: [source]"))
    files = [File("a.txt", b"bad"), File("b.tsv", "一\tbad\n".encode())]
    report = run(files, Settings(), jobs=1)
    assert report.skipped == ()
    assert open_(report) == ["b.tsv:1 KIT002 “bad”"]


def test_a_glossary_that_was_mended_is_a_problem_to_know_of(rules: Path, tmp_path: Path) -> None:
    path = tmp_path / "g.csv"
    path.write_text("source,preferred\n公司,Company\n公司,Company\n", "utf-8")
    report = check("x", glossaries=(str(path),))
    assert [problem.kind for problem in report.problems] == ["glossary"]
    assert report.problems[0].message.startswith(f"{path}:3: ")


# --- files that change between runs


def test_rules_and_glossaries_are_read_anew_in_every_run(rules: Path) -> None:
    write_rules(rules, BAD)
    assert len(check("bad worse").findings) == 1
    write_rules(rules, words_rule("KIT001", "bad", "worse"))
    assert len(check("bad worse").findings) == 2


# --- suppression


def test_entries_of_the_configuration_suppress_from_its_root(rules: Path, tmp_path: Path) -> None:
    write_rules(rules, BAD)
    path = tmp_path / "sub" / "a.txt"
    path.parent.mkdir()
    path.write_text("bad")
    ignores = (("sub/*.txt", (IgnoreEntry("KIT001", "bad", "a name"),)),)
    report = run([File(str(path))], replace(Settings(), root=str(tmp_path), ignores=ignores), jobs=1)
    [finding] = report.findings
    assert (finding.state, finding.state_reason) == ("suppressed", "[tqcheck.ignore] “sub/*.txt”: a name")
    assert report.open == ()


MD = "Some bad words.\n\n<!-- tqcheck: ignore KIT001 a name -->\n\nMore bad words.\n\nAgain bad.\n"


def test_directives_in_a_file(rules: Path) -> None:
    write_rules(rules, BAD)
    report = run([File("a.md", MD.encode())], Settings(), jobs=1)
    assert [(item.location.place.line, item.state, item.state_reason) for item in report.findings] == [
        (1, "open", ""), (5, "suppressed", "directive in line 3: a name"), (7, "open", ""),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("settings", "unused"),
    [
        ({}, True),
        ({"select": ("KIT001",)}, False),
        ({"select": ("KIT001", "CFG")}, True),
        ({"ignore": ("CFG001",)}, False),
        # The rule that it is for does not run: whether it is needed is not known.
        ({"ignore": ("KIT001",)}, False),
        ({"paths": (PathOptions("a.md", ignore=("KIT001",)),)}, False),
        ({"paths": (PathOptions("a.md", ignore=("CFG001",)),)}, False),
        ({"paths": (PathOptions("b.md", ignore=("KIT001",)),)}, True),
    ],
)
def test_an_unused_directive_is_a_finding(rules: Path, settings: dict[str, object], unused: bool) -> None:
    write_rules(rules, BAD)
    data = b"<!-- tqcheck: ignore KIT001 -->\n\nNothing here.\n"
    report = run([File("a.md", data)], replace(Settings(), **settings), jobs=1)  # type: ignore[arg-type]
    assert [item.code for item in report.findings] == (["CFG001"] if unused else [])


def test_a_directive_for_a_rule_that_lacks_its_glossary_is_not_called_unused(rules: Path) -> None:
    write_rules(
        rules,
        words_rule("KIT001", "bad", more="needs: [glossary]"),
        words_rule("KIT002", "bad", more="needs: [source]"),
    )
    data = b"<!-- tqcheck: ignore KIT001 KIT002 -->\n\nbad\n"
    assert run([File("a.md", data)], Settings(), jobs=1).findings == ()


def test_a_directive_for_a_finding_below_the_threshold_is_not_called_unused(rules: Path) -> None:
    write_rules(rules, words_rule("KIT001", "bad", confidence="0.3"))
    assert run([File("a.md", b"<!-- tqcheck: ignore KIT001 -->\n\nbad\n")], Settings(), jobs=1).findings == ()


# --- spreading


def test_more_than_one_file_and_job_goes_to_processes(rules: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from tqcheck import registry

    loaded: list[str] = []
    real = registry.load

    def load(kind: str, name: str) -> object:
        if kind == "executor":
            loaded.append(name)
            return real("executor", "serial")
        return real(kind, name)  # type: ignore[arg-type]

    monkeypatch.setattr(registry, "load", load)
    check("x", jobs=4)
    check("x", "y", jobs=1)
    check("x", "y", jobs=2)
    check("x", "y", jobs=None)
    assert loaded == ["serial", "serial", "processes", "serial"]


TEXTS = st.lists(
    st.lists(st.sampled_from(["bad", "ABC", "XYZ", "good", "boom", "A"]), max_size=6)
    .map(" ".join)
    .map(lambda text: text + "\n")
    | st.just("bad ABC\nXYZ\n"),
    min_size=1,
    max_size=6,
)


@given(texts=TEXTS, random=st.randoms())
def test_any_order_of_files_gives_the_same_report(
    tmp_path_factory: pytest.TempPathFactory, texts: list[str], random
) -> None:
    from tests.kit import use_kit
    from tqcheck import registry

    with pytest.MonkeyPatch.context() as patch:
        write_rules(use_kit(patch, tmp_path_factory.mktemp("home")), BAD, CAPITALS, COUNT, CRASH)
        files = [File(f"{number}.txt", text.encode()) for number, text in enumerate(texts)]
        shuffled = list(files)
        random.shuffle(shuffled)
        assert run(shuffled, Settings(), jobs=1) == run(files, Settings(), jobs=1)
        registry.load.cache_clear()
