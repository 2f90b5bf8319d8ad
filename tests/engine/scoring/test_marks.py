"""Findings and annotations find their units, through whole runs over files."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tqcheck import api
from tqcheck.errors import ConfigError, ReadError
from tqcheck.model.scorerequest import MetricChoice, ScoreRequest

if TYPE_CHECKING:
    from tqcheck.model.score import Score
    from tqcheck.model.scorereport import ScoreReport

pytestmark = pytest.mark.usefixtures("project")

HEADER = "system\tdoc\tdoc_id\tseg_id\trater\tsource\ttarget\tcategory\tseverity\n"
LINES = ["Net profits rose by 8 %.", "The the firm grew.", "It paid a dividend."]
SOURCES = ["净利润增长8%。", "公司发展。", "公司分红。"]


def score(*paths: str, metrics: tuple[str, ...] = ("mqm-wmt",), **more: object) -> ScoreReport:
    """Scores by segment; options of metrics as NAME.OPTION=VALUE behind the name."""
    choices = []
    for item in metrics:
        name, *options = item.split(" ")
        choices.append(MetricChoice(name, tuple(tuple(option.split("=")) for option in options)))  # type: ignore[misc]
    request = ScoreRequest(paths, metrics=tuple(choices), level="segment", **more)  # type: ignore[arg-type]
    return api.score(request, api.settings(paths, {"select": ("FLU001",)}), jobs=1)


def by_segment(report: ScoreReport, metric: str = "mqm-wmt") -> list[float | None]:
    return [item.value for item in scores(report, metric)]


def scores(report: ScoreReport, metric: str = "mqm-wmt") -> list[Score]:
    return [item for item in report.scores if item.level == "segment" and item.metric == metric]


def write(name: str, *lines: str) -> str:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(line + "\n" for line in lines), "utf-8")
    return name


def tsv(name: str, *rows: str, header: str = HEADER) -> str:
    Path(name).write_text(header + "".join(row + "\n" for row in rows), "utf-8")
    return name


def row(
    number: int, target: str, severity: str = "Major", *, system: str = "mt", document: str = "news", rater: str = "r1"
) -> str:
    source = SOURCES[number - 1]
    cells = (system, document, str(number), str(number), rater, source, target, "Accuracy/Mistranslation", severity)
    return "\t".join(cells)


def clean(number: int, **more: str) -> str:
    return row(number, LINES[number - 1], "No-error", **more).replace("Accuracy/Mistranslation", "No-error")


class TestAnnotations:
    def test_plain_lines_are_found_by_their_texts(self) -> None:
        write("hyp.txt", *LINES)
        marks = tsv(
            "mqm.tsv", clean(3), row(1, "Net <v>profits</v> rose by 8 %.", "Minor"), clean(1, rater="r2"), clean(2)
        )
        report = score("hyp.txt", annotations=(marks,))
        assert by_segment(report) == [0.5, 0, 0]
        assert report.problems == ()
        assert [(span.start, span.end) for span in scores(report)[0].spans] == [(4, 11)]

    def test_white_space_may_differ_and_offsets_are_carried_over(self) -> None:
        write("hyp.txt", "  Net  profits rose by 8\u00a0%.")
        report = score("hyp.txt", annotations=(tsv("mqm.tsv", row(1, "Net <v>profits</v> rose by 8 %.")),))
        assert [(span.start, span.end) for span in scores(report)[0].spans] == [(7, 14)]

    def test_inline_codes_are_no_part_of_annotated_texts(self) -> None:
        body = '<trans-unit id="1"><source>甲</source><target>Net <g id="1">{}</g> rose by 8 %.</target></trans-unit>'
        xliff = (
            '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:its="http://www.w3.org/2005/11/its">'
            '<file original="f" source-language="zh" target-language="en" datatype="x"><body>{}</body></file></xliff>'
        )
        write("hyp.xlf", xliff.format(body.format("profits")))
        mark = (
            '<mrk mtype="x-its" its:locQualityIssueType="mistranslation" its:locQualityIssueSeverity="50">profits</mrk>'
        )
        write("marked.xlf", xliff.format(body.format(mark)))
        for path in ("hyp.xlf", "marked.xlf"):
            report = score(path, annotations=("marked.xlf",))
            [item] = scores(report)
            assert item.value == 5
            [span] = item.spans
            text = Path(path).read_text("utf-8").partition("<target>")[2]
            assert text[span.start : span.end].endswith("profits")

    def test_a_text_that_occurs_twice_takes_its_marks_in_order(self) -> None:
        write("hyp.txt", LINES[0], LINES[0])
        other = row(2, LINES[0], "Minor").replace(SOURCES[1], SOURCES[0])
        report = score("hyp.txt", annotations=(tsv("mqm.tsv", row(1, LINES[0]), other),))
        assert by_segment(report) == [5, 1]

    def test_systems_and_documents_are_told_apart(self) -> None:
        for system in ("a", "b"):
            write(f"{system}/one.txt", LINES[0])
            write(f"{system}/two.txt", LINES[0])
        marks = tsv(
            "mqm.tsv",
            row(1, LINES[0], system="a", document="one.txt"),
            row(1, LINES[0], "Minor", system="a", document="two.txt"),
            row(1, LINES[0], "Neutral", system="b", document="one.txt"),
        )
        report = score("a", "b", annotations=(marks,))
        assert by_segment(report) == [5, 1, 0, None]
        assert [problem.message for problem in report.problems] == [
            "b: 1 of 2 segments could not be scored by mqm-wmt, which needs annotations"
        ]

    def test_a_file_without_texts_is_matched_by_key(self) -> None:
        write("hyp.jsonl", *(json.dumps({"id": f"s{n}", "target": text}) for n, text in enumerate(LINES)))
        spans = [{"start": 4, "end": 7, "severity": "major"}]
        marks = write(
            "marks.jsonl",
            json.dumps({"unit": "s1", "rater": "a", "spans": spans}),
            json.dumps({"unit": "3", "spans": []}),
        )
        report = score("hyp.jsonl", annotations=(marks,))
        assert by_segment(report) == [None, 5, 0]

    def test_marks_behind_the_end_of_the_text_are_cut(self) -> None:
        write("hyp.txt", "It.")
        marks = write("marks.jsonl", json.dumps({"unit": "1", "spans": [{"start": 1, "end": 99}]}))
        [item] = scores(score("hyp.txt", annotations=(marks,)))
        assert [(span.start, span.end) for span in item.spans] == [(1, 3)]

    def test_other_texts_are_not_annotated_and_said_so(self) -> None:
        write("hyp.txt", LINES[0], "Changed since.")
        marks = tsv("mqm.tsv", row(1, LINES[0], document="hyp.txt"), row(2, LINES[1], document="hyp.txt"))
        report = score("hyp.txt", annotations=(marks,))
        assert by_segment(report) == [5, None]
        assert [problem.message for problem in report.problems] == [
            "segments annotated with another text, taken as not annotated: 1; the first is hyp.txt: 2",
            "annotated segments that belong to none that is scored: 1; the first is mt, hyp.txt, segment 2",
            "hyp: 1 of 2 segments could not be scored by mqm-wmt, which needs annotations",
        ]

    def test_another_source_is_another_segment(self) -> None:
        write("hyp.txt", LINES[0])
        write("src.txt", "别的句子。")
        with pytest.raises(ReadError, match="no annotation belongs to a segment that is scored"):
            score("hyp.txt", source="src.txt", annotations=(tsv("mqm.tsv", row(1, LINES[0])),))

    def test_annotations_of_other_systems_are_an_error(self) -> None:
        write("a.txt", LINES[0])
        write("b.txt", LINES[0])
        marks = tsv("mqm.tsv", row(1, LINES[0], system="x"), row(1, LINES[0], system="y"))
        with pytest.raises(ReadError, match="these annotations are of other systems") as caught:
            score("a.txt", "b.txt", annotations=(marks,))
        assert caught.value.hint == "name the systems with --system as in there: x, y"
        assert by_segment(score("a.txt", "b.txt", systems=("x", "y"), annotations=(marks,))) == [5, 5]

    def test_several_files_are_several_raters(self) -> None:
        write("hyp.txt", LINES[0])
        one, two = tsv("one.tsv", row(1, LINES[0])), tsv("two.tsv", clean(1, rater="r2"))
        assert by_segment(score("hyp.txt", annotations=(one, two))) == [2.5]

    def test_a_missing_file_and_one_of_no_known_format_are_errors(self) -> None:
        write("hyp.txt", LINES[0])
        with pytest.raises(ReadError, match="No such file"):
            score("hyp.txt", annotations=("none.tsv",))
        with pytest.raises(ReadError, match="no format of annotations that is known") as caught:
            score("hyp.txt", annotations=(write("marks.doc", "hello"),))
        assert caught.value.hint == "known: .json .jsonl .ndjson .tsv .xlf .xliff"

    def test_without_them_metrics_that_need_them_say_so(self) -> None:
        write("hyp.txt", LINES[0])
        with pytest.raises(ConfigError, match="char-f1, rater-f1: annotations are needed") as caught:
            score("hyp.txt", metrics=("char-f1", "mqm", "rater-f1"))
        assert caught.value.hint == "name their file with --annotations FILE"


class TestFindings:
    def test_they_are_those_of_the_scored_units(self) -> None:
        write("hyp.txt", *LINES)
        report = score("hyp.txt", metrics=("mqm",))
        assert [value == 100 for value in by_segment(report, "mqm")] == [True, False, True]
        [span] = scores(report, "mqm")[1].spans
        assert (span.start, span.end, span.category) == (0, 7, "linguistic-conventions/duplication")

    def test_the_source_beside_is_seen(self) -> None:
        write("hyp.txt", "Revenue was 800 million yuan.", "Revenue was 8 billion yuan.")
        write("src.txt", "营收8亿元。", "营收8亿元。")
        request = ScoreRequest(("hyp.txt",), source="src.txt", metrics=(MetricChoice("mqm"),), level="segment")
        settings = api.settings((), {"select": ("ACC002",), "source-lang": "zh", "target-lang": "en"})
        report = api.score(request, settings, jobs=1)
        assert [value == 100 for value in by_segment(report, "mqm")] == [True, False]

    def test_columns_of_a_table_are_systems(self) -> None:
        rows = ["source\tsystemA\tsystemB", "营收8亿元。\tRevenue was 800 million yuan.\tRevenue was 8 billion yuan."]
        write("table.tsv", *rows)
        columns = (("target", "systemA"), ("target", "systemB"))
        request = ScoreRequest(("table.tsv",), columns=columns, metrics=(MetricChoice("mqm"),), level="segment")
        settings = api.settings((), {"select": ("ACC002",), "source-lang": "zh", "target-lang": "en"})
        report = api.score(request, settings, jobs=1)
        assert [value == 100 for value in by_segment(report, "mqm")] == [True, False]

    def test_suppressed_ones_do_not_count(self) -> None:
        write("hyp.tsv", "target\ttqcheck_ignore", "The the firm grew.\tFLU001", "It it grew.\t")
        assert [value == 100 for value in by_segment(score("hyp.tsv", metrics=("mqm",)), "mqm")] == [True, False]

    def test_folders_of_documents(self) -> None:
        write("mt/one.txt", LINES[0])
        write("mt/two.txt", LINES[1])
        assert [value == 100 for value in by_segment(score("mt", metrics=("mqm",)), "mqm")] == [True, False]

    def test_beside_annotations(self) -> None:
        write("hyp.txt", *LINES)
        marks = tsv(
            "mqm.tsv", clean(1), row(2, "<v>The the</v> firm grew.", "Minor"), row(3, "It <v>paid</v> a dividend.")
        )
        report = score("hyp.txt", metrics=("span-precision", "span-recall", "mqm of=findings"), annotations=(marks,))
        values = {item.metric: item.value for item in report.scores if item.level == "corpus"}
        assert (values["span-precision"], values["span-recall"]) == (100, 50)

    def test_a_report_of_findings_is_read_back_as_a_rater(self) -> None:
        write("hyp.jsonl", *(json.dumps({"target": text}) for text in LINES))
        report = api.check(api.find_files(["hyp.jsonl"], api.settings()), api.settings((), {"select": ("FLU001",)}))
        with Path("found.json").open("w") as stream:
            api.reporter("json").render(report, stream)
        scored = score("hyp.jsonl", metrics=("span-f1",), annotations=("found.json",))
        assert [item.value for item in scored.scores if item.level == "corpus"] == [100]
