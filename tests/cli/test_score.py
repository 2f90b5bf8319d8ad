from __future__ import annotations

import json
import os
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Tqcheck

REFERENCE = "The cat sat on the mat.\nRevenue rose by five percent last year.\n\nThe board met in May and June.\n"
GOOD = "The cat sat on a mat.\nRevenue rose by five percent last year.\n\nThe board met in May and in June.\n"
BAD = "A cat was on mat.\nThe revenue went up.\n\nBoard in May.\n"
CHINESE = "猫坐在垫子上。\n去年收入增长百分之五。\n\n董事会在五月和六月开会。\n"


@pytest.fixture(autouse=True)
def files(project: Path) -> None:
    for name, text in (("ref", REFERENCE), ("good", GOOD), ("bad", BAD), ("src", CHINESE)):
        (project / f"{name}.txt").write_text(text, encoding="utf-8")


def numbers(out: str) -> dict[str, float]:
    data = json.loads(out)
    return {f"{item['system']} {item['metric']}": item["value"] for item in data["scores"] if item["level"] == "corpus"}


def test_the_numbers_are_those_of_sacrebleu(tqcheck: Tqcheck) -> None:
    import sacrebleu

    code, out, err = tqcheck("score", "good.txt", "--ref", "ref.txt", "--format", "json")
    assert (code, err) == (0, "")
    targets, references = GOOD.splitlines(), [REFERENCE.splitlines()]
    assert numbers(out) == {
        "good bleu": sacrebleu.corpus_bleu(targets, references).score,
        "good chrf": sacrebleu.corpus_chrf(targets, references).score,
        "good ter": sacrebleu.corpus_ter(targets, references).score,
    }


def test_a_table_for_people(tqcheck: Tqcheck) -> None:
    code, out, err = tqcheck(
        "score", "good.txt", "bad.txt", "--ref", "ref.txt", "--metric", "chrf", "--level", "segment"
    )
    assert (code, err) == (0, "")
    assert out == (
        "Scores\n"
        "system  chrF2 ↑\n"
        "good      87.97\n"
        "bad       20.34\n"
        "\n"
        "By segment\n"
        "system  segment  chrF2 ↑\n"
        "good    1          65.80\n"
        "good    2         100.00\n"
        "good    3           0.00\n"
        "good    4          86.06\n"
        "bad     1          21.56\n"
        "bad     2          18.73\n"
        "bad     3           0.00\n"
        "bad     4          21.49\n"
        "\n"
        "chrF2: nrefs:1|case:mixed|eff:yes|nc:6|nw:0|space:no|version:2.6.0\n"
    )


@pytest.mark.parametrize(
    ("args", "code", "message"),
    [
        (("--min", "bleu=10"), 0, "passed: BLEU of good is 73.81, not below the minimum of 10"),
        (("--min", "bleu=99", "--max", "ter=50"), 1, "FAILED: BLEU of good is 73.81, below the minimum of 99"),
        (
            ("--baseline-system", "bad.txt", "--max-drop", "chrf=1"),
            0,
            "passed: chrF2 of good is 87.97, 67.63 better than bad",
        ),
        (("--min", "chrf++=1"), 1, "FAILED: chrfpp is not part of this run; add it to --metric"),
    ],
)
def test_gates(tqcheck: Tqcheck, args: tuple[str, ...], code: int, message: str) -> None:
    result = tqcheck("score", "good.txt", "--ref", "ref.txt", *args)
    assert (result.code, result.err) == (code, "")
    assert message in result.out


def test_a_drop_against_a_file_of_the_baseline(tqcheck: Tqcheck) -> None:
    code, out, _ = tqcheck(
        "score", "bad.txt", "--ref", "ref.txt", "--baseline-system", "good.txt", "--max-drop", "ter=1"
    )
    assert code == 1
    assert "FAILED: TER of bad is 75.00, 65.00 worse than good (10.00); at most 1 is allowed" in out


def test_a_drop_against_stored_scores(tqcheck: Tqcheck) -> None:
    assert tqcheck("score", "good.txt", "--ref", "ref.txt", "--format", "json", "--output", "main.json").code == 0
    against = ("--baseline-scores", "main.json", "--max-drop", "bleu=0.5")
    assert tqcheck("score", "good.txt", "--ref", "ref.txt", *against).code == 0
    code, out, _ = tqcheck("score", "bad.txt", "--ref", "ref.txt", *against)
    assert code == 1
    assert "worse than main.json (73.81)" in out
    code, out, err = tqcheck("score", "bad.txt", "--ref", "ref.txt", *against, "--metric-option", "bleu.lowercase=true")
    assert (code, out) == (2, "")
    assert err.startswith(
        "error: main.json: its bleu was made in another way, so it says nothing of a drop\n  help: there: "
    )


@pytest.mark.parametrize("test", ["bs", "ar"])
def test_only_a_significant_drop_fails_the_run(tqcheck: Tqcheck, test: str) -> None:
    for name, text in (("ref", REFERENCE), ("good", GOOD), ("bad", BAD)):
        Path(f"{name}.txt").write_text(text * 20, encoding="utf-8")
    common = (
        "--ref",
        "ref.txt",
        "--metric",
        "chrf",
        "--paired",
        test,
        "--no-significant-drop",
        "0.05",
        "--samples",
        "200",
    )
    code, out, _ = tqcheck("score", "bad.txt", "--baseline-system", "good.txt", *common)
    assert code == 1
    assert "FAILED: chrF2 of bad is 20.34, 67.63 worse than good (87.97), p = 0.0050 < 0.05" in out
    code, out, _ = tqcheck("score", "good.txt", "--baseline-system", "bad.txt", *common)
    assert code == 0
    assert "passed: chrF2 of good is 87.97, 67.63 better than bad (20.34)" in out


def test_a_gate_that_failed_is_said_where_the_report_is_not_read(tqcheck: Tqcheck) -> None:
    code, _, err = tqcheck("score", "bad.txt", "--ref", "ref.txt", "--min", "bleu=99", "--format", "json")
    assert code == 1
    assert err.startswith("failed: BLEU of bad is ")


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (("--min", "ter=5"), "error: the gate min makes no sense for TER, of which lower values are better\n  help: --max ter=5"),
        (("--min", "bleu"), "Error: --min bleu: expected METRIC=X, such as bleu=30"),
        (("--min", "bleu=x"), "Error: --min bleu=x: “x” is not a number"),
        (("--min", "bleu=nan"), "error: option --min: expected a finite number for bleu, found nan"),
        (("--max-drop", "bleu=-1"), "error: option --max-drop: expected a number from 0 on for bleu, found -1.0"),
        (("--max-drop", "bleu=1"), "error: the gate max-drop needs something to compare with"),
        (("--no-significant-drop", "1.5"), "error: option --no-significant-drop: expected a p-value above 0 and below 1"),
        (("--no-significant-drop", "0.05"), "error: the gate no-significant-drop needs a test"),
        (("--metric", "blue"), "error: there is no metric named “blue”\n  help: did you mean “bleu”?"),
        (("--metric-option", "ter.tokenize=zh"), "error: metric ter: tokenize: unknown key “tokenize”"),
        (("--metric-option", "chrf++.word-order=2"), "Error: --metric-option chrf++.word-order=2: the metric chrf++ is not part of this run"),
        (("--metric-option", "bleu"), "Error: --metric-option bleu: expected NAME.OPTION=VALUE"),
        (("--format", "htlm"), "error: there is no score-reporter named “htlm”\n  help: did you mean “html”?"),
        (("--report", "html"), "Error: --report html: expected FORMAT=FILE, such as json=report.json"),
        (("--baseline-system", "goood"), "error: there is no system “goood”\n  help: did you mean “good”?"),
        (("--ref", "no.txt"), "error: no.txt: there is no such file"),
        (("--column", "target"), "Error: --column target: expected ROLE=COLUMN"),
    ],
)  # fmt: skip
def test_mistakes_are_errors(tqcheck: Tqcheck, args: tuple[str, ...], message: str) -> None:
    code, out, err = tqcheck("score", "good.txt", "--ref", "ref.txt", *args)
    assert (code, out) == (2, "")
    assert message in err


def test_without_a_reference_the_hint_says_how_to_name_one(tqcheck: Tqcheck) -> None:
    code, out, err = tqcheck("score", "good.txt")
    assert (code, out) == (2, "")
    assert err == (
        "error: nothing could be scored: BLEU, chrF2 and TER need a reference\n"
        "  help: name the references: --ref REF, or a file that holds them: --column reference=COLUMN\n"
    )


def test_a_metric_without_what_it_needs_does_not_go_unnoticed(tqcheck: Tqcheck) -> None:
    code, out, err = tqcheck("score", "good.txt", "--metric", "bleu,mt-page")
    assert code == 2
    assert "BLEU" in out
    assert err.startswith(
        "note: good could not be scored by bleu, which needs a reference; name the references: --ref REF"
    )


def test_unequal_counts_are_an_error_with_the_place(tqcheck: Tqcheck) -> None:
    Path("short.txt").write_text("One.\nTwo.\n")
    code, out, err = tqcheck("score", "short.txt", "--ref", "ref.txt")
    assert (code, out) == (2, "")
    assert err == (
        "error: ref.txt:3: this file has 4 segments, but short.txt has 2\n"
        "  help: the files must match segment by segment; keep empty lines where a segment is empty\n"
    )


def test_empty_files_have_nothing_to_score(tqcheck: Tqcheck) -> None:
    Path("empty.txt").write_text("")
    code, out, err = tqcheck("score", "empty.txt", "--ref", "empty.txt")
    assert (code, out) == (2, "")
    assert err == "error: empty.txt: there are no segments in it to score\n  help: one line is one segment\n"


@pytest.mark.parametrize(("target", "reference"), [("\n", "\n"), ("\n", "A.\n"), ("A.\n", "\n"), ("A.\n", "A.\n")])
def test_one_segment_has_a_value_and_never_nan(tqcheck: Tqcheck, target: str, reference: str) -> None:
    Path("one.txt").write_text(target)
    Path("one-ref.txt").write_text(reference)
    for name in ("text", "json", "csv", "markdown", "html"):
        code, out, err = tqcheck("score", "one.txt", "--ref", "one-ref.txt", "--level", "segment", "--format", name)
        assert (code, err) == (0, "")
        assert "nan" not in out.lower().replace("nantes", "")


def test_chinese_targets_get_a_hint_for_the_tokenizer(tqcheck: Tqcheck) -> None:
    code, _, err = tqcheck("score", "src.txt", "--ref", "src.txt", "--metric", "bleu")
    assert code == 0
    assert (
        err == "note: BLEU parts words at spaces, which Chinese does not have; add --metric-option bleu.tokenize=zh\n"
    )
    assert (
        tqcheck("score", "src.txt", "--ref", "src.txt", "--metric", "bleu", "--metric-option", "bleu.tokenize=zh").err
        == ""
    )


def test_two_languages_get_a_hint(tqcheck: Tqcheck) -> None:
    err = tqcheck("score", "src.txt", "--ref", "ref.txt", "--metric", "chrf").err
    assert err == "note: src is in Chinese, its reference in en\n"


def test_several_reports_in_one_run(tqcheck: Tqcheck) -> None:
    reports = [f"--report={name}=scores.{name}" for name in ("csv", "html", "json", "jsonl", "markdown")]
    assert (
        tqcheck("score", "good.txt", "--ref", "ref.txt", "--src", "src.txt", "--level", "segment", *reports).code == 0
    )
    page = Path("scores.html").read_text("utf-8")
    assert page.index("The board met in May and in June.") > page.index("The cat sat on a mat.")
    assert "董事会在五月和六月开会。" in page
    assert "Weakest segments of good, weakest first (3 of 4)" in page
    assert len(Path("scores.jsonl").read_text().splitlines()) == 12
    assert json.loads(Path("scores.json").read_text())["passed"] is True


def test_a_history_and_its_trend(tqcheck: Tqcheck) -> None:
    def run(name: str, *args: str) -> str:
        return tqcheck(
            "score", name, "--system", "x", "--ref", "ref.txt", "--metric", "chrf", "--history", "h.jsonl", *args
        ).out

    assert "Trend" not in run("good.txt")
    assert "Trend of 2 runs, 1 to 2\n" in run("bad.txt")
    assert "Trend of 3 runs, 1 to fixed\n" in run("good.txt", "--label", "fixed")
    code, out, err = tqcheck("score", "--history", "h.jsonl")
    assert (code, err) == (0, "")
    assert out == (
        "Trend of 3 runs, 1 to fixed\n"
        "metric   system       lowest  highest   last  change\n"
        "chrF2 ↑  x       █▁█   20.34    87.97  87.97  +67.63  better\n"
    )
    run("bad.txt", "--label", "fixed")
    assert [json.loads(line)["label"] for line in Path("h.jsonl").read_text().splitlines()] == ["1", "2", "fixed"]
    assert "<svg" in tqcheck("score", "--history", "h.jsonl", "--format", "html").out


def test_a_history_as_baseline_is_the_run_before(tqcheck: Tqcheck) -> None:
    common = ("--ref", "ref.txt", "--history", "h.jsonl", "--baseline-scores", "h.jsonl", "--max-drop", "bleu=1")
    assert tqcheck("score", "good.txt", "--ref", "ref.txt", "--history", "h.jsonl", "--label", "a").code == 0
    for _ in range(2):  # a repeated run is judged as the first was
        code, out, _ = tqcheck("score", "bad.txt", *common, "--label", "b")
        assert code == 1
        assert "worse than a of h.jsonl (73.81)" in out


def test_a_damaged_history_is_an_error_before_anything_is_scored(tqcheck: Tqcheck) -> None:
    Path("h.jsonl").write_text('{"label": "1", "scores": []}\n{"label"\n')
    for args in (("good.txt", "--ref", "ref.txt"), ()):
        code, out, err = tqcheck("score", *args, "--history", "h.jsonl")
        assert (code, out) == (2, "")
        assert err.startswith("error: h.jsonl:2:9: this line of the history is damaged")


@pytest.mark.parametrize("args", [(), ("--ref", "ref.txt"), ("--history", "h.jsonl", "--min", "bleu=1")])
def test_without_a_hypothesis_the_usage_shows_examples(tqcheck: Tqcheck, args: tuple[str, ...]) -> None:
    code, out, err = tqcheck("score", *args)
    assert (code, out) == (2, "")
    assert "tqcheck score hyp.txt --ref ref.txt" in err


def test_the_configuration_is_heard_and_the_command_line_goes_first(tqcheck: Tqcheck) -> None:
    Path("tqcheck.toml").write_text(
        '[tqcheck.score]\nmetrics = "bleu"\nmin = {bleu = 99, chrf = 1}\nlevel = "segment"\n'
        '[tqcheck.metric.bleu]\nlowercase = true\n[tqcheck.metric."chrf++"]\nword-order = 1\n'
    )
    code, out, _ = tqcheck("score", "good.txt", "--ref", "ref.txt")
    assert code == 1
    assert "By segment" in out
    assert "case:lc" in out
    assert "FAILED: chrf is not part of this run" in out
    code, out, _ = tqcheck(
        "score", "good.txt", "--ref", "ref.txt", "--min", "bleu=1", "--metric", "bleu,chrf", "--metric-option", "bleu.lowercase=false", "--level", "corpus"
    )  # fmt: skip
    assert code == 0
    assert "By segment" not in out
    assert "case:lc" not in out
    rows = [" ".join(line.split()) for line in tqcheck("config").out.splitlines()]
    assert 'score.min {"bleu": 99.0, "chrf": 1.0} tqcheck.toml:3' in rows
    assert 'metric.bleu {"lowercase": true} tqcheck.toml:5' in rows


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[tqcheck.score]\nmax-dorp = {bleu = 1}\n", "unknown key “max-dorp”; did you mean “max-drop”?"),
        ("[tqcheck.score]\nmin = {bleu = inf}\n", "tqcheck.toml:2:1: expected a finite number for bleu, found inf"),
        ("[tqcheck.metric.blue]\ntokenize = 1\n", "options of a metric: there is no metric named “blue”\n  help: did you mean “bleu”?"),
    ],
)  # fmt: skip
def test_mistakes_in_the_configuration(tqcheck: Tqcheck, text: str, message: str) -> None:
    Path("tqcheck.toml").write_text(text)
    code, out, err = tqcheck("score", "good.txt", "--ref", "ref.txt")
    assert (code, out) == (2, "")
    assert message in err


def test_paths_of_the_configuration_are_relative_to_it_and_a_baseline_replaces_another(tqcheck: Tqcheck) -> None:
    Path("tqcheck.toml").write_text('[tqcheck.score]\nhistory = "sub/h.jsonl"\nbaseline-scores = "sub/no.json"\n')
    Path("sub").mkdir()
    Path("sub/good.txt").write_text(GOOD)
    assert "cannot read the stored scores" in tqcheck("score", "sub/good.txt", "--ref", "ref.txt").err
    assert tqcheck("score", "sub/good.txt", "--ref", "ref.txt", "--baseline-system", "bad.txt").code == 0
    assert len(Path("sub/h.jsonl").read_text().splitlines()) == 1
    assert tqcheck("score").out.startswith("Trend of 1 run, 1\n")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_read_once_and_serves_all_systems(tqcheck: Tqcheck) -> None:
    os.mkfifo("pipe")
    writer = threading.Thread(target=lambda: Path("pipe").write_text(REFERENCE))
    writer.start()
    code, out, err = tqcheck("score", "good.txt", "bad.txt", "--ref", "pipe", "--level", "segment", "--format", "html")
    writer.join()
    assert (code, err) == (0, "")
    assert "Revenue rose by five percent last year." in out


def test_help_lists_metrics_formats_and_files(tqcheck: Tqcheck) -> None:
    code, out, _ = tqcheck("score", "--help")
    assert code == 0
    for word in ("--max-drop METRIC=X", "BLEU; higher is better", "markdown", ".xlf .xliff", "One segment a line"):
        assert word in out
