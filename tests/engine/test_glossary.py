from __future__ import annotations

from pathlib import Path

import pytest

from tqcheck.engine.glossary import known_formats, mine_glossary, review_glossaries
from tqcheck.errors import ReadError, TermbaseError
from tqcheck.model.plugins import ReadOptions
from tqcheck.termbase.load import load_termbase

ROWS = [
    ("枣林橡胶公司今年生产输送带三千米。", "Zaolin Rubber Company made 3,000 meters of conveyor belt this year."),
    ("输送带用于煤矿。", "Conveyor belts are used in coal mines."),
    ("煤矿要求枣林橡胶公司按期交货。", "The coal mines want Zaolin Rubber Company to deliver on time."),
    ("董事会批准了新的预算。", "The board of directors approved the new budget."),
    ("董事会下月开会。", "The board of directors meets next month."),
    ("天气很好。", "The weather was fine."),
]
NONE = ReadOptions()


@pytest.fixture(autouse=True)
def _in_project(project: Path) -> None:
    """In a folder of the test's own."""


def write(name: str, text: str) -> str:
    Path(name).write_text(text, "utf-8")
    return name


def bilingual(name: str = "pairs.tsv") -> str:
    return write(name, "".join(f"{source}\t{target}\n" for source, target in ROWS))


def test_the_formats_have_suffixes() -> None:
    known = dict(known_formats())
    assert known["csv"] == (".csv",)
    assert list(known) == sorted(known)


def test_files_that_are_judged_together() -> None:
    a, b = write("a.csv", "source,preferred\n甲会,A\n"), write("b.csv", "source,preferred\n甲会,B\n")
    reviewed = review_glossaries([a, b, a], ReadOptions("zh", "en"))
    assert [(file.path, file.entries, file.source_lang, file.target_lang) for file in reviewed.files] == [
        ("a.csv", 1, "zh", "en"),
        ("b.csv", 1, "zh", "en"),
    ]
    assert [(flaw.path, flaw.line, flaw.kind) for flaw in reviewed.flaws] == [("b.csv", 2, "override")]


def test_a_flaw_that_ends_a_run_is_one_of_those_reported() -> None:
    path = write("a.csv", "source,preferred,forbidden\n甲会,A,a\n乙会,meeting;gathering,\n")
    with pytest.raises(TermbaseError):
        load_termbase([path])
    assert [flaw.severity for flaw in review_glossaries([path], NONE).flaws] == ["error", "warning"]


def test_a_glossary_that_cannot_be_read() -> None:
    with pytest.raises(TermbaseError, match="there is no such glossary"):
        review_glossaries(["gone.csv"], NONE)


def test_terms_of_a_bilingual_file_as_csv() -> None:
    mined = mine_glossary([bilingual()], NONE)
    lines = mined.data.decode("utf-8-sig").splitlines()
    assert lines[0].startswith("source,preferred,")
    assert mined.entries == len(lines) - 1
    (row,) = [line for line in lines if line.startswith("输送带,")]
    assert row.startswith("输送带,conveyor belt,")
    assert "2 times; e.g. “…Rubber Company made 3,000 meters of conveyor belt this year.”" in row


def test_what_was_mined_can_be_used_as_it_is() -> None:
    Path("mined.csv").write_bytes(mine_glossary([bilingual()], NONE).data)
    loaded = load_termbase(["mined.csv"])
    assert not loaded.warnings
    assert ("枣林橡胶公司",) in [entry.source for entry in loaded.termbase.entries]
    assert not [flaw for flaw in review_glossaries(["mined.csv"], NONE).flaws if flaw.severity != "note"]


@pytest.mark.parametrize("suffix", [suffix for _, suffixes in known_formats() for suffix in suffixes[:1]])
def test_every_format_can_hold_what_was_mined(suffix: str) -> None:
    output = f"mined{suffix}"
    mined = mine_glossary([bilingual()], ReadOptions("zh", "en"), output=output)
    Path(output).write_bytes(mined.data)
    assert len(load_termbase([output]).termbase.entries) == mined.entries > 0


def test_a_target_with_its_source() -> None:
    source = write("source.txt", "\n\n".join(source for source, _ in ROWS) + "\n")
    target = write("target.txt", "\n\n".join(target for _, target in ROWS) + "\n")
    assert mine_glossary([target], NONE, source=source).data == mine_glossary([bilingual()], NONE).data


def test_a_text_in_one_language() -> None:
    path = write("report.txt", "\n\n".join(target for _, target in ROWS) + "\n")
    lines = mine_glossary([path], NONE).data.decode("utf-8-sig").splitlines()
    assert [line.split(",")[1] for line in lines[1:]] == [
        "Zaolin Rubber Company",
        "board of directors",
        "coal mines",
        "conveyor belt",
    ]


def test_forms_that_differ_in_case_alone_are_no_further_forms() -> None:
    path = write("report.txt", "The Rolling Mill.\n\nA rolling mill.\n\nOne rolling mill.\n\nAny rolling-mill.\n")
    row = mine_glossary([path], NONE).data.decode("utf-8-sig").splitlines()[1]
    assert row.startswith(",rolling mill,rolling-mill,")
    assert "4 times; also: “Rolling Mill” ×1, “rolling-mill” ×1; e.g." in row


def test_limits() -> None:
    assert mine_glossary([bilingual()], NONE, limit=1).entries == 1
    assert mine_glossary([bilingual()], NONE, min_count=3).entries == 0


def test_a_source_goes_with_one_document() -> None:
    with pytest.raises(ReadError, match="a source goes with one document"):
        mine_glossary(["a.txt", "b.txt"], NONE, source="source.txt")


def test_a_suffix_of_no_format_is_an_error_before_anything_is_read() -> None:
    with pytest.raises(TermbaseError, match="the format of this glossary is not known"):
        mine_glossary(["gone.txt"], NONE, output="terms.docx")


def test_a_document_that_cannot_be_read() -> None:
    with pytest.raises(ReadError):
        mine_glossary(["gone.txt"], NONE)
