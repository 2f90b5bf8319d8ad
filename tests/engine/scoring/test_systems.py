"""Paths become systems of documents whose units have their source and references."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sacrebleu import sentence_chrf

from tqcheck import api
from tqcheck.config.settings import Settings
from tqcheck.errors import ConfigError, ReadError
from tqcheck.model.scorerequest import MetricChoice, ScoreRequest

if TYPE_CHECKING:
    from tqcheck.model.scorereport import ScoreReport

CHRF = (MetricChoice("chrf"),)


def write(path: str, text: str) -> str:
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_text(text, encoding="utf-8", newline="")
    return path


def scored(*hypotheses: str, references: tuple[str, ...] = (), **options: object) -> ScoreReport:
    request = ScoreRequest(hypotheses, references, metrics=CHRF, level="segment", **options)  # type: ignore[arg-type]
    return api.score(request, Settings(), jobs=1)


def values(report: ScoreReport, level: str = "segment") -> list[tuple[str | None, str, str | None, float | None]]:
    return [(item.system, item.path, item.unit, item.value) for item in report.scores if item.level == level]


@pytest.mark.usefixtures("project")
class TestSystems:
    def test_lines_are_aligned_and_empty_ones_kept(self) -> None:
        report = scored(write("hyp.txt", "same\n\nother\n"), references=(write("ref.txt", "same\n\nword\n"),))
        assert values(report) == [
            ("hyp", "hyp.txt", "1", 100.0),
            ("hyp", "hyp.txt", "2", 0.0),
            ("hyp", "hyp.txt", "3", sentence_chrf("other", ["word"]).score),
        ]
        assert [(item.name, item.paths, item.segments, item.words) for item in report.systems] == [
            ("hyp", ("hyp.txt",), 3, 2)
        ]

    @pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
    def test_any_line_ends_and_none_at_the_end(self, ends: str) -> None:
        report = scored(write("a.txt", ends.join(["one", "two"])), references=(write("b.txt", "one\ntwo\n"),))
        assert [value for *_, value in values(report)] == [100.0, 100.0]

    def test_several_references_are_all_used(self) -> None:
        references = (write("r1.txt", "one\nxxx\n"), write("r2.txt", "yyy\ntwo\n"))
        report = scored(write("hyp.txt", "one\ntwo\n"), references=references)
        assert [value for *_, value in values(report)] == [100.0, 100.0]
        assert report.scores[0].signature.startswith("nrefs:2|")

    def test_a_folder_is_a_system_of_documents(self) -> None:
        for name in ("a.txt", "sub/b.txt"):
            write(f"sys/{name}", f"text of {name}\n")
            write(f"ref/{name}", f"text of {name}\n")
        report = scored("sys", references=("ref",))
        assert values(report, "document") == [("sys", "a.txt", None, 100.0), ("sys", "sub/b.txt", None, 100.0)]

    def test_a_folder_lacks_a_document(self) -> None:
        write("sys/a.txt", "a\n")
        write("ref/b.txt", "a\n")
        with pytest.raises(ReadError, match=r"ref.a\.txt: a document of the system has no counterpart here"):
            scored("sys", references=("ref",))
        with pytest.raises(ReadError, match="this is a file, but the system is a folder of documents"):
            scored("sys", references=(write("ref.txt", "a\n"),))

    @pytest.mark.parametrize(("hyp", "ref", "line"), [("a\nb\nc\n", "a\nb\n", 3), ("a\n", "a\nb\n", 2), ("", "a\n", 1)])
    def test_unequal_numbers_of_lines(self, hyp: str, ref: str, line: int) -> None:
        message = rf"ref\.txt:{line}: this file has \d segments, but hyp\.txt has \d"
        with pytest.raises(ReadError, match=message):
            scored(write("hyp.txt", hyp), references=(write("ref.txt", ref),))

    def test_names_tell_systems_apart(self) -> None:
        reference = write("ref.txt", "a\n")
        paths = [write(path, "a\n") for path in ("x/hyp.txt", "y/hyp.txt", "z/hyp.tsv.txt")]
        report = scored(*paths, references=(reference,))
        assert [item.name for item in report.systems] == ["x/hyp.txt", "y/hyp.txt", "hyp.tsv"]
        report = scored(*paths, references=(reference,), systems=("p", "q", "r"))
        assert [item.name for item in report.systems] == ["p", "q", "r"]

    def test_names_that_do_not_fit(self) -> None:
        reference, path, other = write("ref.txt", "a\n"), write("a.txt", "a\n"), write("b.txt", "a\n")
        with pytest.raises(ConfigError, match="1 names for 2 systems"):
            scored(path, other, references=(reference,), systems=("p",))
        with pytest.raises(ConfigError, match="two systems are called “p”"):
            scored(path, other, references=(reference,), systems=("p", "p"))

    def test_columns_of_several_tables_are_no_systems(self) -> None:
        table = write("t.tsv", "source\ttarget\treference\n源\tone\tone\n")
        columns = (("target", "x"), ("target", "y"))
        with pytest.raises(ConfigError, match="several target columns go with one file"):
            scored(table, table, columns=columns)
