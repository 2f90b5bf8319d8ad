"""Fixing applies what is safe, leaves what collides for the next round, comes to rest, and replaces files atomically."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.kit import rule_text, use_kit, words_rule, write_rules
from tqcheck import registry
from tqcheck.config.settings import Settings
from tqcheck.engine.fix import MAX_ROUNDS, FixedFile, fix_files, replace_file
from tqcheck.engine.pipeline import run
from tqcheck.errors import ReadError
from tqcheck.model.text import File

BAD = words_rule("KIT001", "bad=good", "worse=bad")


def fix(data: str | bytes, *, name: str = "a.txt", unsafe: bool = False, **settings: object) -> FixedFile | None:
    file = File(name, data.encode() if isinstance(data, str) else data)
    fixed = fix_files([file], replace(Settings(), **settings), unsafe=unsafe)  # type: ignore[arg-type]
    return fixed[0] if fixed else None


def new(data: str, **options: object) -> str:
    fixed = fix(data, **options)  # type: ignore[arg-type]
    return data if fixed is None else fixed.new.decode()


def test_all_that_is_found_is_fixed(rules: Path) -> None:
    write_rules(rules, words_rule("KIT001", "bad=good"))
    fixed = fix("A bad word.\nAnd a bad one, a bad one.\n")
    assert fixed is not None
    assert fixed.new == b"A good word.\nAnd a good one, a good one.\n"
    assert (fixed.path, fixed.old, fixed.edits, fixed.rounds) == (
        "a.txt",
        b"A bad word.\nAnd a bad one, a bad one.\n",
        3,
        2,
    )


def test_what_a_fix_brings_to_light_is_fixed_in_the_next_round(rules: Path) -> None:
    write_rules(rules, BAD)
    fixed = fix("A worse word.")
    assert fixed is not None
    assert (fixed.new, fixed.edits, fixed.rounds) == (b"A good word.", 2, 3)


def test_a_file_in_which_nothing_changes_is_left_out(rules: Path) -> None:
    write_rules(rules, BAD)
    assert fix("A good word.") is None


def test_suggestions_that_undo_one_another_end_after_some_rounds(rules: Path) -> None:
    write_rules(rules, words_rule("KIT001", "one=two", "two=one"))
    fixed = fix("one three")
    assert fixed is None or fixed.rounds == MAX_ROUNDS


@pytest.mark.parametrize(
    ("applicability", "safe", "unsafe"),
    [("safe", "good", "good"), ("unsafe", "bad", "good"), ("display", "bad", "bad")],
)
def test_unsafe_suggestions_are_applied_on_request(rules: Path, applicability: str, safe: str, unsafe: str) -> None:
    write_rules(rules, words_rule("KIT001", "bad=good", applicability=applicability))
    assert new("bad") == safe
    assert new("bad", unsafe=True) == unsafe


def test_suppressed_and_ignored_findings_are_left_alone(rules: Path) -> None:
    write_rules(rules, BAD)
    text = "bad\n\n<!-- tqcheck: ignore KIT001 -->\n\nbad\n"
    assert new(text, name="a.md") == text.replace("bad", "good", 1)
    assert new("bad", ignore=("KIT001",)) == "bad"
    assert new("bad", min_confidence=1.0) == "bad"


def test_overlapping_suggestions_take_turns(rules: Path) -> None:
    write_rules(rules, words_rule("KIT001", "'very bad=poor'"), words_rule("KIT002", "bad=good"))
    assert new("A very bad word.") == "A poor word."


def test_touching_suggestions_take_turns(rules: Path) -> None:
    write_rules(rules, words_rule("KIT001", "字=一", "母=二"))
    fixed = fix("字母")
    assert fixed is not None
    assert (fixed.new.decode(), fixed.rounds) == ("一二", 3)


@pytest.mark.parametrize(
    ("name", "old", "fixed"),
    [
        (
            "a.md",
            "# A bad *title*\n\n`bad` is bad, see [bad](bad.md).\n",
            "# A good *title*\n\n`bad` is good, see [good](bad.md).\n",
        ),
        ("a.tsv", "source\ttarget\n坏\tbad\nbad\tbad bad\n", "source\ttarget\n坏\tgood\nbad\tgood good\n"),
    ],
)
def test_formats_that_can_be_written(rules: Path, name: str, old: str, fixed: str) -> None:
    write_rules(rules, BAD)
    assert new(old, name=name) == fixed


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "gb18030"])
def test_encoding_and_line_ends_stay_as_they_are(rules: Path, encoding: str) -> None:
    write_rules(rules, BAD)
    text = "这里的工作做得很好，公司召开了会议。\r\nA bad word.\rAnd bad\n"
    fixed = fix(text.encode(encoding))
    assert fixed is not None
    assert fixed.new == text.replace("bad", "good").encode(encoding)


@pytest.mark.parametrize(
    ("name", "data"),
    [("gone.txt", None), ("a\0.txt", None), ("a.txt", b"\xff\xfe\x00"), ("a.xlf", b"<xliff/>"), ("a.xyz", b"PK\3\4")],
)
def test_files_that_cannot_be_read_or_written_are_left_out(rules: Path, name: str, data: bytes | None) -> None:
    write_rules(rules, BAD)
    fixed = fix_files([File(name, data), File("b.txt", b"bad")], Settings())
    assert [item.path for item in fixed] == ["b.txt"]


def test_a_source_may_come_from_another_file(rules: Path) -> None:
    write_rules(rules, words_rule("KIT001", "bad=good", more="needs: [source]"))
    [fixed] = fix_files([File("a.txt", b"A bad word.\n")], Settings(), source=File("s.txt", "一个坏词。\n".encode()))
    assert fixed.new == b"A good word.\n"


def test_rules_are_read_anew(rules: Path) -> None:
    write_rules(rules, BAD)
    assert new("bad") == "good"
    write_rules(rules, words_rule("KIT001", "bad=better"))
    assert new("bad") == "better"


def test_many_findings_in_one_unit(rules: Path) -> None:
    write_rules(rules, words_rule("KIT001", "bad=good"))
    assert new("bad, " * 2000) == "good, " * 2000


# --- laws

TEXTS = st.lists(
    st.lists(st.sampled_from(["bad", "worse", "very bad", "good", "ABC", "字母", "x"]), max_size=6).map(" ".join),
    max_size=4,
).map("\n".join)


@given(text=TEXTS, unsafe=st.booleans())
def test_fixing_comes_to_rest_and_a_second_time_changes_nothing(
    tmp_path_factory: pytest.TempPathFactory, text: str, unsafe: bool
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        home = use_kit(patch, tmp_path_factory.mktemp("home"))
        write_rules(
            home, BAD, words_rule("KIT002", "'very bad=poor'", applicability="unsafe"), words_rule("KIT003", "字=一", "母=二"),
            rule_text("KIT004", check="kit-capitals", scope="document"),
        )  # fmt: skip
        registry.load.cache_clear()
        once = new(text, unsafe=unsafe)
        assert new(once, unsafe=unsafe) == once
        left = run([File("a.txt", once.encode())], Settings(), jobs=1)
        assert not any(item.applicability == "safe" for finding in left.open for item in finding.suggestions)
        registry.load.cache_clear()


# --- saving


@pytest.fixture
def saved(tmp_path: Path) -> FixedFile:
    path = tmp_path / "a.txt"
    path.write_bytes(b"bad")
    return FixedFile(str(path), b"bad", b"good", 1, 2)


def test_a_file_is_replaced_and_keeps_its_mode(saved: FixedFile) -> None:
    path = Path(saved.path)
    path.chmod(0o640)
    saved.save()
    assert path.read_bytes() == b"good"
    assert path.stat().st_mode & 0o777 == 0o640
    assert [item.name for item in path.parent.iterdir()] == ["a.txt"]


def test_a_link_keeps_pointing_where_it_did(saved: FixedFile, tmp_path: Path) -> None:
    link = tmp_path / "link.txt"
    link.symlink_to(saved.path)
    replace(saved, path=str(link)).save()
    assert link.is_symlink()
    assert Path(saved.path).read_bytes() == b"good"


def test_a_file_that_changed_meanwhile_is_not_written(saved: FixedFile) -> None:
    Path(saved.path).write_bytes(b"other")
    with pytest.raises(ReadError, match="the file changed while it was being fixed; nothing was written"):
        saved.save()
    assert Path(saved.path).read_bytes() == b"other"


def test_a_file_that_is_gone_is_an_error(saved: FixedFile) -> None:
    Path(saved.path).unlink()
    with pytest.raises(
        ReadError, match=r"a\.txt: cannot write this file: No such file or directory; nothing was changed"
    ):
        saved.save()


def test_a_full_disk_leaves_the_old_file_and_nothing_else(saved: FixedFile, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ReadError, match="No space left on device; nothing was changed"):
        saved.save()
    path = Path(saved.path)
    assert path.read_bytes() == b"bad"
    assert [item.name for item in path.parent.iterdir()] == ["a.txt"]


def test_an_interrupted_write_leaves_the_old_file_and_nothing_else(
    saved: FixedFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(handle: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        saved.save()
    path = Path(saved.path)
    assert (path.read_bytes(), [item.name for item in path.parent.iterdir()]) == (b"bad", ["a.txt"])


def test_a_new_file_can_be_written_the_same_way(tmp_path: Path) -> None:
    replace_file(tmp_path / "new.txt", b"x")
    assert (tmp_path / "new.txt").read_bytes() == b"x"
