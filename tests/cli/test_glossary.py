from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tqcheck import __version__

if TYPE_CHECKING:
    from tests.cli.conftest import Tqcheck

GOOD = "source,preferred,forbidden\n工作会议,work conference,work meeting\n"
NOTED = "source,preferred\n甲会,meeting\n乙会,meeting\n"
WARNED = "source,preferred\n工作会议,work conference;work meeting\n"
BROKEN = "source,preferred,forbidden\n工作会议,work conference,Work Conference\n"
PAIRS = (
    "输送带用于煤矿。\tConveyor belts are used in coal mines.\n输送带很长。\tThe conveyor belt is long.\n"
    "煤矿很深。\tThe coal mines are deep.\n天气很好。\tThe weather was fine.\n客人来了。\tThe guests came.\n"
)


def write(name: str, text: str) -> str:
    Path(name).write_text(text, "utf-8")
    return name


@pytest.mark.usefixtures("project")
class TestCheck:
    def test_a_good_glossary(self, tqcheck: Tqcheck) -> None:
        assert tqcheck("glossary", "check", write("g.csv", GOOD)) == (0, "", "Nothing wrong in 1 entry.\n")

    def test_notes_do_not_fail(self, tqcheck: Tqcheck) -> None:
        assert tqcheck("glossary", "check", write("g.csv", NOTED)) == (
            0,
            "g.csv:2: note: “meeting” is preferred for “甲会” and also for “乙会” (line 3) [shared-target]\n"
            "    help: right if they mean the same; else readers cannot tell them apart\n",
            "1 note in 2 entries.\n",
        )

    def test_warnings_and_errors_fail(self, tqcheck: Tqcheck) -> None:
        code, out, err = tqcheck("glossary", "check", write("a.csv", WARNED), write("b.csv", BROKEN))
        assert code == 1
        assert out.splitlines()[0] == (
            "a.csv:2: warning: “work conference;work meeting” looks like several forms in one cell [several-forms]"
        )
        assert "b.csv:2: error: “work conference” is both wanted and forbidden [contradiction]\n" in out
        assert err == "1 error, 1 warning, 1 note in 2 entries of 2 glossaries.\n"

    def test_as_json(self, tqcheck: Tqcheck) -> None:
        code, out, err = tqcheck("glossary", "check", write("g.csv", NOTED), "--format", "json", "--target-lang", "en")
        assert (code, err) == (0, "")
        assert json.loads(out) == {
            "schema": 1,
            "tool": {"name": "tqcheck", "version": __version__},
            "inputs": [{"path": "g.csv", "entries": 2, "source_lang": None, "target_lang": "en"}],
            "flaws": [
                {
                    "path": "g.csv",
                    "line": 2,
                    "severity": "note",
                    "kind": "shared-target",
                    "message": "“meeting” is preferred for “甲会” and also for “乙会” (line 3)",
                    "hint": "right if they mean the same; else readers cannot tell them apart",
                    "related": [{"path": "g.csv", "line": 3}],
                }
            ],
            "summary": {"entries": 2, "by_severity": {"error": 0, "warning": 0, "note": 1}},
        }

    def test_languages_are_those_of_the_user(self, tqcheck: Tqcheck) -> None:
        path = write("g.csv", "source,preferred\nmeeting,会议\n")
        assert tqcheck("glossary", "check", path).code == 0
        code, out, _ = tqcheck("glossary", "check", path, "--source-lang", "zh", "--target-lang", "en")
        assert code == 1
        assert "[swapped]" in out

    def test_the_glossaries_of_the_configuration(self, tqcheck: Tqcheck) -> None:
        write("tqcheck.toml", f'glossaries = ["{write("g.csv", WARNED)}"]\n')
        assert tqcheck("glossary", "check").code == 1

    def test_nothing_to_check(self, tqcheck: Tqcheck) -> None:
        code, out, err = tqcheck("glossary", "check")
        assert (code, out) == (2, "")
        assert "name a glossary, such as: tqcheck glossary check glossary.csv" in err

    def test_a_file_that_cannot_be_read(self, tqcheck: Tqcheck) -> None:
        code, out, err = tqcheck("glossary", "check", "gone.csv")
        assert (code, out) == (2, "")
        assert err.startswith("error: gone.csv: there is no such glossary\n  help: ")

    def test_a_place_cannot_steer_the_terminal(self, tqcheck: Tqcheck) -> None:
        out = tqcheck("glossary", "check", write("g.csv", "source,preferred\n甲会,a\x1b[0m;b\n")).out
        assert "\x1b" not in out


@pytest.mark.usefixtures("project")
class TestConvert:
    def test_into_another_format(self, tqcheck: Tqcheck) -> None:
        assert tqcheck("glossary", "convert", write("g.csv", GOOD), "g.tsv") == (
            0, "", "Wrote 1 entry to g.tsv.\n",
        )  # fmt: skip
        assert "工作会议\twork conference" in Path("g.tsv").read_text("utf-8-sig")

    def test_what_the_format_cannot_hold_is_named(self, tqcheck: Tqcheck) -> None:
        path = write("g.csv", "source,preferred,case\n工作会议,Work Conference,sensitive\n")
        code, _, err = tqcheck("glossary", "convert", path, "g.tbx", "--source-lang", "zh", "--target-lang", "en")
        assert code == 0
        assert err == (
            "warning: 1 entry has a case that matters, which TBX cannot hold (line 2)\nWrote 1 entry to g.tbx.\n"
        )

    def test_a_format_by_its_name(self, tqcheck: Tqcheck) -> None:
        assert tqcheck("glossary", "convert", write("g.csv", GOOD), "g.txt", "--format", "tsv").code == 0
        assert tqcheck("glossary", "convert", "g.csv", "other.txt").code == 2
        code, _, err = tqcheck("glossary", "convert", "g.csv", "other.txt", "--format", "tvs")
        assert code == 2
        assert "did you mean “tsv”?" in err
        assert not Path("other.txt").exists()

    def test_a_file_that_exists_is_left_alone(self, tqcheck: Tqcheck) -> None:
        write("g.csv", GOOD)
        write("mine.tsv", "mine")
        code, out, err = tqcheck("glossary", "convert", "g.csv", "mine.tsv")
        assert (code, out) == (2, "")
        assert err == (
            "error: mine.tsv: this file exists already; nothing was written\n  help: --force overwrites it\n"
        )
        assert Path("mine.tsv").read_text() == "mine"
        assert tqcheck("glossary", "convert", "g.csv", "mine.tsv", "--force").code == 0
        assert Path("mine.tsv").read_text() != "mine"

    def test_a_glossary_that_cannot_be_read_writes_nothing(self, tqcheck: Tqcheck) -> None:
        assert tqcheck("glossary", "convert", "gone.csv", "g.tsv").code == 2
        assert not Path("g.tsv").exists()


@pytest.mark.usefixtures("project")
class TestExtract:
    def test_to_stdout(self, tqcheck: Tqcheck) -> None:
        code, out, err = tqcheck("glossary", "extract", write("pairs.tsv", PAIRS))
        assert (code, err) == (0, "")
        assert "输送带,conveyor belt," in out
        assert "煤矿,coal mines," in out

    def test_into_a_file(self, tqcheck: Tqcheck) -> None:
        code, out, err = tqcheck("glossary", "extract", write("pairs.tsv", PAIRS), "--output", "terms.tsv")
        assert (code, out) == (0, "")
        assert err == "Wrote 2 entries to terms.tsv. Review them: they are candidates, no more.\n"
        assert "输送带\tconveyor belt\t" in Path("terms.tsv").read_text("utf-8-sig")

    def test_a_file_that_exists_is_left_alone(self, tqcheck: Tqcheck) -> None:
        arguments = ("glossary", "extract", write("pairs.tsv", PAIRS), "--output", write("terms.csv", "mine"))
        code, _, err = tqcheck(*arguments)
        assert code == 2
        assert "--force overwrites it" in err
        assert Path("terms.csv").read_text() == "mine"
        assert tqcheck(*arguments, "--force").code == 0

    def test_a_folder(self, tqcheck: Tqcheck) -> None:
        Path("reports").mkdir()
        write("reports/pairs.tsv", PAIRS)
        assert "煤矿,coal mines," in tqcheck("glossary", "extract", "reports").out

    def test_limits(self, tqcheck: Tqcheck) -> None:
        write("pairs.tsv", PAIRS)
        assert len(tqcheck("glossary", "extract", "pairs.tsv", "--limit", "1").out.splitlines()) == 2
        assert len(tqcheck("glossary", "extract", "pairs.tsv", "--min-count", "3").out.splitlines()) == 1

    @pytest.mark.parametrize("option", [("--limit", "0"), ("--min-count", "1"), ("--source", "gone.txt")])
    def test_options_that_cannot_be(self, tqcheck: Tqcheck, option: tuple[str, str]) -> None:
        code, out, err = tqcheck("glossary", "extract", write("pairs.tsv", PAIRS), *option)
        assert (code, out) == (2, "")
        assert err

    def test_what_the_format_cannot_hold_is_named(self, tqcheck: Tqcheck) -> None:
        write("pairs.tsv", PAIRS)
        for name in ("t.csv", "t.tbx"):
            assert "warning" not in tqcheck("glossary", "extract", "pairs.tsv", "--output", name).err


@pytest.mark.parametrize("name", ["convert", "extract"])
def test_the_help_lists_the_formats(tqcheck: Tqcheck, name: str) -> None:
    out = tqcheck("glossary", name, "--help").out
    assert "Glossary formats:" in out
    assert "  csv   .csv" in out
