from __future__ import annotations

import io
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tqcheck.model.text import File

if TYPE_CHECKING:
    from tests.cli.conftest import Engine, Tqcheck

pytestmark = pytest.mark.usefixtures("engine", "report_txt")


def test_findings_go_to_stdout_and_make_the_exit_code_1(tqcheck: Tqcheck) -> None:
    code, out, err = tqcheck("check", "report.txt")
    assert (code, err) == (1, "")
    assert "report.txt:1:4: minor FLU001 doubled-word: “the” twice\n   1 │ In the the year.\n     │    ^^^^^^^\n" in out
    assert "1 finding in 1 file: 1 minor.\n4 words, 250.0 findings per 1,000 words.\n" in out


def test_a_clean_file_is_0(tqcheck: Tqcheck) -> None:
    Path("clean.txt").write_text("In the year.\n")
    assert tqcheck("check", "clean.txt") == (0, "No findings in 1 file (3 words).\n", "")


@pytest.mark.parametrize(
    ("fail_on", "code"), [("neutral", 1), ("minor", 1), ("major", 0), ("critical", 0), ("never", 0)]
)
def test_fail_on(tqcheck: Tqcheck, fail_on: str, code: int) -> None:
    assert tqcheck("check", "report.txt", "--fail-on", fail_on).code == code


def test_a_problem_is_2_even_with_findings(tqcheck: Tqcheck) -> None:
    code, out, _ = tqcheck("check", "report.txt", "missing.txt")
    assert code == 2
    assert "problem: missing.txt: cannot read this file: No such file or directory" in out


def test_a_problem_is_named_on_stderr_where_the_report_is_for_programs(tqcheck: Tqcheck) -> None:
    code, out, err = tqcheck("check", "missing.txt", "--format", "jsonl")
    assert (code, out) == (2, "")
    assert err == "problem: missing.txt: cannot read this file: No such file or directory\n"


def test_without_a_path_it_says_what_to_do_next(tqcheck: Tqcheck) -> None:
    code, out, err = tqcheck("check")
    assert (code, out) == (2, "")
    assert "name what to check" in err
    assert "  tqcheck check report.txt --glossary glossary.csv" in err


def test_the_help_lists_formats_and_examples(tqcheck: Tqcheck) -> None:
    out = tqcheck("check", "--help").out
    assert "Files that can be read:\n" in out
    assert ".txt" in out
    assert "Formats of the report:\n  json, jsonl, text\n" in out
    assert "  Examples:\n    tqcheck check report.txt --glossary glossary.csv\n" in out


def test_options_become_settings(tqcheck: Tqcheck, engine: Engine) -> None:
    words = (
        "--glossary a.csv --glossary b.csv --source-lang zh --target-lang en --profile strict --select A,B --ignore C"
    )
    tqcheck(
        "check",
        "report.txt",
        *words.split(),
        *["--min-confidence", "0.7", "--require-all", "--rules", "own", "--jobs", "2"],
    )
    found = engine.settings
    assert found is not None
    assert (found.glossaries, found.source_lang, found.target_lang) == (("a.csv", "b.csv"), "zh", "en")
    assert (found.profile, found.select, found.ignore) == ("strict", ("A", "B"), ("C",))
    assert (found.min_confidence, found.require_all, found.rules) == (0.7, True, ("own",))
    assert engine.jobs == 2


def test_the_configuration_is_that_of_the_path(tqcheck: Tqcheck, engine: Engine) -> None:
    Path("sub").mkdir()
    Path("sub/tqcheck.toml").write_text('profile = "strict"\n')
    Path("sub/a.txt").write_text("x\n")
    tqcheck("check", "sub/a.txt")
    assert engine.settings is not None
    assert engine.settings.profile == "strict"


def test_a_source_goes_with_the_file(tqcheck: Tqcheck, engine: Engine) -> None:
    tqcheck("check", "report.txt", "--source", "source.txt")
    assert engine.source == File("source.txt")


def stdin(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))


def test_a_dash_is_stdin_under_the_name_that_is_given(
    tqcheck: Tqcheck, engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    stdin(monkeypatch, b"in the the\r\n")
    assert "piped.md:1:4:" in tqcheck("check", "-", "--stdin-filename", "piped.md").out
    assert engine.files == (File("piped.md", b"in the the\r\n"),)


def test_a_dash_without_a_name_is_called_stdin(
    tqcheck: Tqcheck, engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    stdin(monkeypatch, b"x")
    tqcheck("check", "-", "report.txt")
    assert [file.path for file in engine.files] == ["<stdin>", "report.txt"]


def test_json_on_stdout(tqcheck: Tqcheck) -> None:
    code, out, err = tqcheck("check", "report.txt", "--format", "json")
    assert (code, err) == (1, "")
    assert json.loads(out)["summary"]["findings"] == 1


def test_an_unknown_format_is_an_error_with_the_nearest_name(tqcheck: Tqcheck) -> None:
    code, out, err = tqcheck("check", "report.txt", "--format", "jsn")
    assert (code, out) == (2, "")
    assert "“jsn”" in err
    assert "did you mean “json”?" in err


def test_output_and_reports_go_to_files(tqcheck: Tqcheck) -> None:
    result = tqcheck("check", "report.txt", "--format", "json", "--output", "a.json", "--report", "text=b.txt")
    assert result == (1, "", "")
    assert json.loads(Path("a.json").read_bytes())["summary"]["findings"] == 1
    written = Path("b.txt").read_bytes()
    assert "“the” twice\n".encode() in written
    assert b"\r" not in written
    assert sorted(path.name for path in Path().iterdir()) == ["a.json", "b.txt", "report.txt"]


def test_a_report_comes_beside_the_one_on_stdout(tqcheck: Tqcheck) -> None:
    assert tqcheck("check", "report.txt", "--report", "jsonl=b.jsonl").out.startswith("report.txt  (en, 4 words)")
    assert len(Path("b.jsonl").read_text().splitlines()) == 1


@pytest.mark.parametrize("value", ["json", "json=", "=a.json"])
def test_a_report_without_format_or_file(tqcheck: Tqcheck, value: str) -> None:
    code, _, err = tqcheck("check", "report.txt", "--report", value)
    assert code == 2
    assert "expected FORMAT=FILE" in err or "there is no reporter" in err


def test_a_report_that_cannot_be_written(tqcheck: Tqcheck) -> None:
    code, _, err = tqcheck("check", "report.txt", "--output", "none/a.txt")
    assert (code, err) == (2, "error: none/a.txt: cannot write this file: No such file or directory\n")


def test_statistics(tqcheck: Tqcheck) -> None:
    assert "      1  FLU001  doubled-word\n" in tqcheck("check", "report.txt", "--statistics").out


def test_fix_writes_and_reports_what_remains(tqcheck: Tqcheck) -> None:
    result = tqcheck("check", "report.txt", "--fix")
    assert result == (0, "No findings in 1 file (3 words).\n", "Fixed 1 place in 1 file.\n")
    assert Path("report.txt").read_text() == "In the year.\n"


def test_a_dry_run_shows_the_diff_and_writes_nothing(tqcheck: Tqcheck) -> None:
    code, out, err = tqcheck("check", "report.txt", "--dry-run")
    assert (code, err) == (1, "Would fix 1 place in 1 file; nothing was written.\n")
    assert out == "--- report.txt\n+++ report.txt\n@@ -1 +1 @@\n-In the the year.\n+In the year.\n"
    assert Path("report.txt").read_text() == "In the the year.\n"


def test_unsafe_fixes_go_with_fix(tqcheck: Tqcheck, engine: Engine) -> None:
    assert "--unsafe-fixes goes with --fix or --dry-run" in tqcheck("check", "report.txt", "--unsafe-fixes").err
    tqcheck("check", "report.txt", "--fix", "--unsafe-fixes")
    assert engine.unsafe


def test_stdin_cannot_be_fixed_in_place(tqcheck: Tqcheck, monkeypatch: pytest.MonkeyPatch) -> None:
    stdin(monkeypatch, b"in the the\n")
    code, _, err = tqcheck("check", "-", "--fix")
    assert code == 2
    assert "what comes from stdin cannot be fixed in place\n  help: --dry-run shows what would change" in err


def test_a_dry_run_of_stdin(tqcheck: Tqcheck, monkeypatch: pytest.MonkeyPatch) -> None:
    stdin(monkeypatch, b"in the the")
    assert tqcheck("check", "-", "--dry-run").out == (
        "--- <stdin>\n+++ <stdin>\n@@ -1 +1 @@\n-in the the\n\\ No newline at end of file\n+in the\n\\ No newline at end of file\n"
    )
