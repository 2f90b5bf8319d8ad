"""Converting glossaries: what is kept, what is lost with word of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tqcheck.engine.convert import Converted, convert
from tqcheck.errors import ConfigError, TermbaseError
from tqcheck.model.plugins import ReadOptions

ALL = """\
source,preferred,admitted,forbidden,case,pos,domain,scope,dnt,definition,note
枣岭矿业集团|枣矿,Zaoling Mining Group,the Group,Jujube Mining Group,sensitive,properNoun,name,*.txt|a/*,,the parent company,"one
two"
皮带机,conveyor,,,,noun,mining,,,,
WX-9,,,,,,,,yes,,
,the Party,,,,,,,,,
"""


@pytest.fixture(autouse=True)
def _in_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "g.csv").write_text(ALL, "utf-8")


def run(path: str, output: str, *langs: str, format_name: str | None = None) -> Converted:
    done = convert(path, output, options=ReadOptions(*langs), format_name=format_name)
    Path(output).write_bytes(done.data)
    return done


@pytest.mark.parametrize("output", ["o.csv", "o.tsv", "o.xlsx", "o.yml", "o.json", "o.tmx"])
def test_formats_that_hold_everything_lose_nothing(output: str) -> None:
    there = run("g.csv", output, "zh", "en")
    assert (there.entries, there.lost, there.warnings) == (4, (), ())
    back = run(output, "back.csv")
    assert (back.entries, back.lost) == (4, ())
    assert Path("back.csv").read_text("utf-8") == ALL


def test_what_tbx_loses_is_said() -> None:
    assert run("g.csv", "o.tbx", "zh", "en").lost == (
        "1 entry has a case that matters, which TBX cannot hold (line 2)",
        "1 entry has a scope, which TBX cannot hold (line 2)",
        "1 entry has the mark “do not translate”, which TBX cannot hold (line 5)",
    )
    back = run("o.tbx", "back.csv")
    assert back.entries == 4
    assert "WX-9,WX-9" in Path("back.csv").read_text("utf-8")


def test_what_utx_loses_is_said() -> None:
    done = run("g.csv", "o.utx", "zh", "en")
    assert done.entries == 3
    assert done.lost == (
        "1 entry has a case that matters, which UTX cannot hold (line 2)",
        "2 entries have a domain, which UTX cannot hold (lines 2, 4)",
        "1 entry has a scope, which UTX cannot hold (line 2)",
        "1 entry has the mark “do not translate”, which UTX cannot hold (line 5)",
        "1 entry has a definition, which UTX cannot hold (line 2)",
        "2 entries are not in UTX as they were, or not at all (lines 2, 6)",
    )


def test_many_lines_are_not_listed() -> None:
    Path("g.csv").write_text("source,preferred,domain\n" + "".join(f"{n},a{n},d\n" for n in range(1500)), "utf-8")
    assert run("g.csv", "o.utx", "zh", "en").lost == ("1,500 entries have a domain, which UTX cannot hold",)


def test_languages_are_told_by_the_terms_where_nobody_says_them() -> None:
    done = run("g.csv", "o.tmx")
    assert done.warnings == (
        "the languages were told by the terms (source zh, target en); say them with --source-lang and --target-lang",
    )
    assert b'srclang="zh"' in done.data
    assert run("g.csv", "o.tsv").warnings == ()


def test_languages_nobody_knows_are_said() -> None:
    Path("g.csv").write_text("source,preferred\nxyzzy,plugh\n", "utf-8")
    assert "source unknown, target unknown" in run("g.csv", "o.tbx").warnings[0]


def test_the_name_of_a_format_goes_before_the_suffix() -> None:
    assert run("g.csv", "o.txt", format_name="json").data.startswith(b"{")


def test_soft_defects_are_warnings() -> None:
    Path("g.csv").write_text("source,preferred\n甲, a\n", "utf-8")
    assert run("g.csv", "o.tsv").warnings == ("g.csv:2: spaces around or inside a form were made one space or none",)


def test_of_several_languages_it_says_which_were_taken() -> None:
    Path("g.csv").write_text("zh,en,de\n甲,a,b\n", "utf-8")
    (warning,) = run("g.csv", "o.tsv").warnings
    assert warning == "g.csv: of its languages (zh, en, de) “zh” was taken for the source and “en” for the target"
    assert "b" in run("g.csv", "o.tsv", "zh", "de").data.decode()


@pytest.mark.parametrize(
    ("text", "output", "what"),
    [
        ("source,preferred\n甲,\n", "o.tsv", "neither a preferred nor a forbidden form"),
        ("source,preferred\n甲,a\n", "o.foo", "the format of this glossary is not known"),
        (f"source,preferred,note\n甲,a,{'x' * 40_000}\n", "o.xlsx", "more than 32,767 characters"),
    ],
)
def test_errors(text: str, output: str, what: str) -> None:
    Path("g.csv").write_text(text, "utf-8")
    with pytest.raises(TermbaseError, match=what):
        run("g.csv", output)


def test_an_unknown_format_names_the_nearest() -> None:
    with pytest.raises(ConfigError, match="“tbxx”") as caught:
        run("g.csv", "o.tbx", format_name="tbxx")
    assert caught.value.hint == "did you mean “tbx”?"


def test_a_contradiction_is_no_hindrance() -> None:
    Path("g.csv").write_text("source,preferred,forbidden\n甲,a,a\n", "utf-8")
    assert run("g.csv", "o.tsv").entries == 1
