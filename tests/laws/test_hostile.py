"""Hostile input gives findings or a problem in plain words: no check fails on any text, no file ends the run."""

from __future__ import annotations

import json
import os
import sys
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.rules.builtin import rules
from tqcheck import api
from tqcheck.config.settings import Settings
from tqcheck.engine.checker import Checker
from tqcheck.engine.pipeline import run
from tqcheck.errors import ResourceError
from tqcheck.model.term import Termbase, TermEntry
from tqcheck.model.text import File
from tqcheck.model.wire import report_to_json

if TYPE_CHECKING:
    from tqcheck.model.report import Report

SETTINGS = Settings(source_lang="zh", target_lang="en", profile="strict", metric_options={"qe": {"cache": False}})
SOUND = File("sound.txt", b"The board approved the the plan.\n")


def check(*files: File) -> Report:
    return run(files, SETTINGS, jobs=1, fresh=False)


@cache
def words() -> list[str]:
    """What the rules wait for, and what text is made of besides."""
    termbase = Termbase((TermEntry("1", ("Example Group",), ("范例集团",), forbidden=("Example Company", "Fan Li")),))
    literals = {
        word for active in Checker(rules(), termbase)._active for side in ("target", "source") for word in getattr(active.check.literals, side)
    }  # fmt: skip
    return sorted(literals)


MARKS = [
    *" \t.,;:!?…、。，；：！？（）()[]{}“”‘’\"'«»—–-%$¥€№0123456789",
    *("1,234.5", "12. 5", "3 亿", "No. ", "Co., Ltd.", "字", "公司", "ß", "İ", "𝒳", "ﬁ"),
    *"\u200b\u202e\u00a0\u3000\ufeff\u0301",
]
# Readers refuse these two before any check sees them.
LETTERS = st.characters(codec="utf-8", exclude_characters="\0")
TEXT = st.lists(
    st.sampled_from(MARKS) | st.deferred(lambda: st.sampled_from(words())) | st.text(LETTERS, max_size=3), max_size=25
)


@given(parts=TEXT, between=st.sampled_from(["", " ", "  "]), source=TEXT)
@settings(max_examples=50)
def test_no_check_fails_on_any_text(parts: list[str], between: str, source: list[str]) -> None:
    one, other = between.join(source), between.join(parts)
    rows = json.dumps({"source": one, "target": other}) + "\n" + json.dumps({"source": other, "target": one}) + "\n"
    report = check(File("a.jsonl", rows.encode()))
    assert report.problems == ()
    for finding in report.findings:
        text = (
            (other, one)[finding.location.index]
            if finding.location.side == "target"
            else (one, other)[finding.location.index]
        )
        assert text[finding.location.span.start : finding.location.span.end] == finding.location.text


@given(
    parts=st.lists(
        st.sampled_from([*MARKS, "\n", "\r\n", "\r", "\n\n", "# ", "- ", "| ", "`", "*", "<b>", "&amp;"]), max_size=60
    )
)
@settings(max_examples=50)
def test_any_text_in_any_format_is_checked_or_refused(parts: list[str]) -> None:
    data = "".join(parts).encode()
    report = check(*(File(f"a{suffix}", data) for _, suffixes in api.formats() for suffix in suffixes), SOUND)
    assert {problem.kind for problem in report.problems} <= {"read"}
    assert "tqcheck: please report" not in "".join(problem.message for problem in report.problems)
    assert any(finding.location.path == SOUND.path for finding in report.findings)


@given(data=st.binary(max_size=200))
@example(data=b"PAR1")
@settings(max_examples=50)
def test_any_bytes_are_checked_or_refused(data: bytes) -> None:
    files = [File(f"a{suffix}", data) for _, suffixes in api.formats() for suffix in suffixes]
    if data.startswith(b"PAR1") and find_spec("pyarrow") is None:
        # What begins as Parquet does needs a package that is not there.
        with pytest.raises(ResourceError, match="Parquet needs the package pyarrow"):
            check(*files)
        files = [file for file in files if not file.path.endswith(".parquet")]
    report = check(*files)
    assert {problem.kind for problem in report.problems} <= {"read"}
    assert "please report" not in "".join(problem.message for problem in report.problems)


HOSTILE: dict[str, tuple[str, bytes]] = {
    "empty": ("a.txt", b""),
    "a byte order mark": ("a.txt", b"\xef\xbb\xbf"),
    "only line ends": ("a.txt", b"\n\r\n\r\r\n\n"),
    "mixed line ends": ("a.txt", b"One the the.\r\nTwo the the.\rThree the the.\n"),
    "one long line": ("a.txt", b"We must grasp the the work, and " * 5_000),
    "one long word": ("a.txt", b"a" * 300_000),
    "one long number": ("a.txt", b"1" * 100_000),
    "many commas": ("a.txt", b", " * 10_000),
    "many brackets": ("a.txt", b"([{" * 5_000),
    "many dots": ("a.txt", b"....... " * 10_000),
    "many quotes": ("a.txt", "“‘\"'".encode() * 30_000),
    "many Chinese characters": ("a.txt", "公司".encode() * 50_000),
    "many spaces": ("a.txt", b" " * 500_000 + b"x"),
    "many short lines": ("a.txt", b"a\n" * 20_000),
    "NUL bytes": ("a.txt", b"One\0two.\n"),
    "broken UTF-8": ("a.txt", "公司召开了年度会议，董事会通过了工作计划。".encode() * 3 + b"\xe4\xb8 two.\n"),
    "marks of direction": ("a.txt", "One \u202etwo\u202c \u2067three\u2069 the the.\n".encode()),
    "combining marks": ("a.txt", ("e" + "\u0301" * 5000).encode()),
    "deep Markdown quotes": ("a.md", b">" * 20_000 + b" x"),
    "deep Markdown lists": ("a.md", b"".join(b" " * (2 * depth) + b"- x\n" for depth in range(300))),
    "deep Markdown brackets": ("a.md", b"[" * 2_000),
    "deep Markdown emphasis": ("a.md", b"*a " * 3_000),
    "a wide Markdown table": ("a.md", b"|a" * 5000 + b"|\n" + b"|-" * 5000 + b"|\n"),
    "lone surrogates in JSON": ("a.jsonl", b'{"source": "\\ud800", "target": "the the \\udfff"}\n'),
    "deep JSON": ("a.jsonl", b"[" * 100_000 + b"\n"),
    "a long number in JSON": ("a.jsonl", b'{"target": ' + b"1" * 10_000 + b"}\n"),
    "the wrong JSON": ("a.jsonl", b'[1]\n"x"\nnull\n'),
    "ragged TSV": ("a.tsv", b"a\tb\nc\n"),
    "wide TSV": ("a.tsv", b"\t" * 50_000 + b"\n"),
    "a bomb of entities": ("a.xlf", b'<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><xliff>&b;</xliff>'),
    "deep XML": ("a.xlf", b"<a>" * 100_000),
    "a ZIP that is none": ("a.docx", b"PK\x03\x04" + b"\0" * 100),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_files_are_checked_or_refused_and_the_others_go_on(name: str) -> None:
    path, data = HOSTILE[name]
    report = check(File(path, data), SOUND)
    assert {problem.kind for problem in report.problems} <= {"read"}
    for problem in report.problems:
        assert problem.message.startswith(f"{path}:")
        assert "please report" not in problem.message
    assert any(finding.location.path == SOUND.path for finding in report.findings)
    json.dumps(report_to_json(report), ensure_ascii=False)


@pytest.mark.parametrize(
    "name", ["NUL bytes", "broken UTF-8", "deep JSON", "the wrong JSON", "ragged TSV", "a ZIP that is none", "deep XML"]
)
def test_what_cannot_be_read_says_so_and_what_to_do(name: str) -> None:
    path, data = HOSTILE[name]
    [problem] = check(File(path, data)).problems
    assert "\n  help: " in problem.message


@pytest.mark.parametrize("make", ["folder", "broken link", "link to itself", "missing", "socket"])
def test_paths_that_are_no_files_are_problems(tmp_path: Path, make: str) -> None:
    path = tmp_path / "a.txt"
    if make == "folder":
        path.mkdir()
    elif make == "broken link":
        path.symlink_to(tmp_path / "gone.txt")
    elif make == "link to itself":
        path.symlink_to(path)
    elif make == "socket":
        import socket

        with socket.socket(socket.AF_UNIX) as end:
            end.bind(str(path))
    report = check(File(str(path)), SOUND)
    assert [(problem.kind, problem.path) for problem in report.problems] == [("read", str(path))]
    assert report.findings


@pytest.mark.skipif(sys.platform == "win32" or not hasattr(os, "geteuid"), reason="needs permissions as POSIX has them")
def test_a_file_without_permission_is_a_problem(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    path.write_text("x")
    real = Path.open

    def refuse(self: Path, *args: object, **options: object) -> object:
        # Tests may run as a user whom no permission holds back.
        if self == path:
            raise PermissionError(13, "Permission denied", str(self))
        return real(self, *args, **options)  # type: ignore[arg-type, call-overload]

    monkeypatch.setattr(Path, "open", refuse)
    [problem] = check(File(str(path))).problems
    assert "no permission to read this file" in problem.message
