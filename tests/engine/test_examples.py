"""The runner of rules' examples: exactly the marks, the fix, and silence where the text is good."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.kit import rule_text, words_rule, write_rules
from tqcheck.config.settings import Settings
from tqcheck.engine.checker import Checker
from tqcheck.engine.examples import (
    Mark,
    apply_first_suggestions,
    documents_of,
    findings_in,
    make_document,
    run_examples,
    run_file,
    termbase_of,
)
from tqcheck.errors import RuleError
from tqcheck.model.codec import decode
from tqcheck.model.finding import Suggestion
from tqcheck.model.term import COLUMNS, TermEntry
from tqcheck.model.text import Edit, Span
from tqcheck.rules.compile import read_rule
from tqcheck.rules.schema import Case, Example

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("rules")


def results(
    tmp_path: Path, examples: str, rule: str = "", name: str = "KIT001-rule-kit001.yaml"
) -> list[tuple[str, str]]:
    """(what, failure) of each example of a rule that finds “bad” and “worse” and would write “good”."""
    path = tmp_path / name
    text = rule or words_rule("KIT001", "bad=good", "worse=good")
    path.write_text(f"{text}\nexamples:\n{examples}", "utf-8")
    return [(result.what, result.failure) for result in run_file(path, shown="shown.yaml")]


GOOD = "  - good: Nothing here.\n"
BAD = "  - bad: A [[bad]] word.\n"


def test_a_bad_and_a_good_example_that_hold(tmp_path: Path) -> None:
    assert results(tmp_path, BAD + GOOD) == [("bad", ""), ("good", "")]


@pytest.mark.parametrize(
    ("bad", "failure"),
    [
        ("A [[bad]] word, [[worse]].", ""),
        ("A [[bad]] [[good]] word.", "not found: “good”"),
        ("A [[bad]] word, worse.", "found besides: “worse”"),
        ("A [[bad word]].", "not found: “bad word”; found besides: “bad”"),
        ("A bad word.", "a bad example needs [[marks]] around what is to be found"),
        ("A [[]] word.", "not found: “”"),
    ],
)
def test_a_bad_example_is_found_exactly_at_its_marks(tmp_path: Path, bad: str, failure: str) -> None:
    assert results(tmp_path, f"  - bad: {bad!r}\n{GOOD}")[0] == ("bad", failure)


def test_a_good_example_is_silent(tmp_path: Path) -> None:
    assert results(tmp_path, BAD + "  - good: A bad word.\n")[1] == ("good", "found besides: “bad”")
    assert results(tmp_path, BAD + "  - good: A [[bad]] word.\n")[1] == ("good", "a good example has no marks")


@pytest.mark.parametrize(
    ("fixed", "failure"),
    [
        ("A good word, good.", ""),
        ("A good word.", "the suggestions give “A good word, good.”, not “A good word.”"),
    ],
)
def test_the_first_suggestions_give_the_fixed_text(tmp_path: Path, fixed: str, failure: str) -> None:
    found = results(tmp_path, f"  - bad: A [[bad]] word, [[worse]].\n    fixed: {fixed}\n{GOOD}")
    assert found == [("bad", ""), ("fixed", failure), ("good", "")]


def test_the_fixed_text_is_silent(tmp_path: Path) -> None:
    rule = words_rule("KIT001", "bad=worse", "worse=good")
    found = results(tmp_path, f"  - {{bad: 'A [[bad]] word.', fixed: A worse word.}}\n{GOOD}", rule)
    assert found[1] == ("fixed", "still found after the fix: “worse”")


def test_the_fixed_text_keeps_its_source(tmp_path: Path) -> None:
    rule = words_rule("KIT001", "bad=good", more="needs: [source]")
    found = results(
        tmp_path, f"  - {{bad: {{source: 坏, target: 'A [[bad]] word.'}}, fixed: A good word.}}\n{GOOD}", rule
    )
    assert found == [("bad", ""), ("fixed", ""), ("good", "")]


@pytest.mark.parametrize(("examples", "what"), [(BAD, "good"), (GOOD, "bad")])
def test_a_rule_needs_a_bad_and_a_good_example(tmp_path: Path, examples: str, what: str) -> None:
    assert (what, f"the rule has no {what} example") in results(tmp_path, examples)


def test_the_file_is_called_after_code_and_name(tmp_path: Path) -> None:
    found = results(tmp_path, BAD + GOOD, name="KIT001-other.yaml")
    assert found[0] == ("name", "the file should be called KIT001-rule-kit001.yaml")


def test_a_finding_that_is_made_twice_is_a_failure(tmp_path: Path) -> None:
    found = results(tmp_path, BAD + GOOD, words_rule("KIT001", "bad", "bad"))
    assert found[0] == ("bad", "found more than once: “bad”")


@pytest.mark.parametrize(
    ("bad", "failure"),
    [
        ("{source: '[[坏]]', target: bad}", ""),
        ("{source: '好[[坏]]好[[坏]]', target: bad}", ""),
        ("{source: 坏, target: '[[b]]ad'}", "not found: “b”; found besides: “坏” in the source"),
        ("{source: '[[坏]][[好]]', target: bad}", "not found: “好” in the source"),
        ("{units: [['[[坏]]', bad], [好, good], ['好[[坏]]', bad]]}", ""),
        ("{units: [['[[坏]]', bad], ['好坏', '[[bad]]']]}", "not found: “bad”; found besides: “坏” in the source"),
    ],
)
def test_marks_in_the_source_are_for_findings_in_the_source(tmp_path: Path, bad: str, failure: str) -> None:
    rule = words_rule("KIT001", "坏", side="source")
    assert results(tmp_path, f"  - bad: {bad}\n{GOOD}", rule)[0] == ("bad", failure)


def test_a_good_example_has_no_marks_in_the_source_either(tmp_path: Path) -> None:
    rule = words_rule("KIT001", "坏", side="source")
    good = "  - bad: {source: '[[坏]]', target: bad}\n  - good: {source: '[[好]]', target: good}\n"
    assert results(tmp_path, good, rule)[1] == ("good", "a good example has no marks")


def test_a_check_that_crashes_fails_its_example(tmp_path: Path) -> None:
    rule = rule_text("KIT001", check="kit-crash")
    found = results(tmp_path, f"  - bad: '[[b]]oom'\n{GOOD}", rule)
    assert found[0] == ("run", "KIT001 failed: RuntimeError: it crashed")


@pytest.mark.parametrize("step", ["observe", "merge", "decide", "flag"])
def test_a_corpus_check_that_crashes_fails_its_example(tmp_path: Path, step: str) -> None:
    rule = rule_text("KIT001", check="kit-corpus-crash", scope="corpus", params=f"{{where: {step}}}")
    found = results(tmp_path, f"  - bad: '[[ABC]] [[ABC]]'\n{GOOD}", rule)
    # One document alone is never merged.
    assert found[0] == (
        ("bad", "") if step == "merge" else ("run", f"KIT001 failed: RuntimeError: it crashed in {step}")
    )


def test_units_make_one_document(tmp_path: Path) -> None:
    rule = rule_text("KIT001", check="kit-capitals", scope="document")
    found = results(tmp_path, f"  - bad: {{units: [The ABC., 'And [[ABC]].', [一, 'or [[ABC]]']]}}\n{GOOD}", rule)
    assert found == [("bad", ""), ("good", "")]


ENTRIES = """{words: [bad], entry: one, entries: [
  {id: one, examples: [{bad: 'A [[bad]] word.'}, {good: x}]},
  {id: two, examples: [{bad: 'A [[bad]] word.'}]},
]}"""


def test_examples_of_an_entry_are_found_by_that_entry(tmp_path: Path) -> None:
    path = tmp_path / "KIT001-rule-kit001.yaml"
    path.write_text(rule_text("KIT001", check="kit-table", params=ENTRIES))
    assert [(item.rule, item.line, item.what, item.failure) for item in run_file(path, shown="x")] == [
        ("KIT001/one", 10, "bad", ""),
        ("KIT001/one", 10, "good", ""),
        ("KIT001/two", 11, "bad", "found by KIT001/one instead"),
    ]


def test_results_say_where_the_example_stands(tmp_path: Path) -> None:
    path = tmp_path / "KIT001-rule-kit001.yaml"
    path.write_text(words_rule("KIT001", "bad") + "examples:\n" + BAD + GOOD)
    assert [(item.rule, item.path, item.line) for item in run_file(path, shown="x.yaml")] == [
        ("KIT001", "x.yaml", 12),
        ("KIT001", "x.yaml", 13),
    ]


def test_examples_of_a_folder_and_of_single_files(rules: Path, tmp_path: Path) -> None:
    own = tmp_path / "own"
    for number in (1, 2):
        write_rules(own, words_rule(f"KIT00{number}", "bad", more="examples:\n" + BAD + GOOD))
    assert [item.rule for item in run_examples([str(own)], settings=Settings())] == [
        "KIT001",
        "KIT001",
        "KIT002",
        "KIT002",
    ]
    one = str(own / "KIT002-rule-kit002.yaml")
    assert [item.path for item in run_examples([one], settings=Settings())] == [one, one]
    write_rules(rules, words_rule("KIT003", "bad", more="examples:\n" + BAD + GOOD))
    everything = run_examples([], settings=Settings(rules=(str(own),)))
    assert [item.rule for item in everything] == ["KIT003", "KIT003", "KIT001", "KIT001", "KIT002", "KIT002"]


@pytest.mark.parametrize(
    ("path", "what"), [("nowhere.yaml", "cannot read the rule file"), ("empty", "there is no rule file in this folder")]
)
def test_what_is_no_rule_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, path: str, what: str) -> None:
    (tmp_path / "empty").mkdir()
    monkeypatch.chdir(tmp_path)
    with pytest.raises(RuleError, match=what):
        run_examples([path], settings=Settings())


# --- documents of examples


@pytest.mark.parametrize(
    ("marked", "text", "spans"),
    [
        ("[[a]] b [[c]]", "a b c", [(0, 1), (4, 5)]),
        ("no marks", "no marks", []),
        ("[[a]", "[[a]", []),
        ("a[[]]b", "ab", [(1, 1)]),
        ("x [[多字]] [[two\nlines]]", "x 多字 two\nlines", [(2, 4), (5, 14)]),
    ],
)
def test_marks_are_taken_out(marked: str, text: str, spans: list[tuple[int, int]]) -> None:
    document, marks = make_document(marked, Example(bad=marked))
    [unit] = document.units
    assert unit.target.text == text
    assert marks == [Mark(0, "target", Span(*span)) for span in spans]


def test_marks_are_taken_out_of_both_sides() -> None:
    case = Case(units=(("一", "one"), ("[[二]]三", "two [[three]]")))
    document, marks = make_document(case, Example(bad=case))
    texts = [(unit.source.text, unit.target.text) for unit in document.units if unit.source is not None]
    assert texts == [("一", "one"), ("二三", "two three")]
    assert set(marks) == {Mark(1, "source", Span(0, 1)), Mark(1, "target", Span(4, 9))}


def test_documents_of_an_example() -> None:
    example = decode(
        Example, {"bad": {"units": [["一", "[[a]]"], "b"], "kind": "heading"}, "good": "c", "target_lang": "de"}
    )
    (bad, first, marks), (good, second, none) = documents_of(example)
    assert (bad, good, marks, none) == ("bad", "good", [Mark(0, "target", Span(0, 1))], [])
    assert [(unit.source.text if unit.source else None, unit.target.text, unit.kind) for unit in first.units] == [
        ("一", "a", "heading"), (None, "b", "heading"),
    ]  # fmt: skip
    assert (first.source_lang, first.target_lang) == ("zh", "de")
    assert (second.source_lang, second.target_lang) == (None, "de")


def test_glossary_rows() -> None:
    [entry] = termbase_of(
        [{"source": "甲|乙", "preferred": " A ", "forbidden": "B||C", "case": "sensitive", "note": "n"}]
    ).entries
    assert entry == TermEntry(
        "example:1", ("A",), ("甲", "乙"), forbidden=("B", "C"), case="sensitive", note="n", line=1
    )  # fmt: skip


def test_glossary_rows_have_all_columns_of_a_glossary_file() -> None:
    row = {
        "source": "甲", "preferred": "A", "admitted": "B", "forbidden": "C", "case": "insensitive", "pos": " noun ",
        "domain": "law", "scope": "a/*.txt| b.txt", "dnt": "yes", "definition": "What it is.", "note": "n",
    }  # fmt: skip
    assert tuple(row) == COLUMNS
    [entry] = termbase_of([row]).entries
    assert entry == TermEntry(
        "example:1", ("A",), ("甲",), ("B",), ("C",), domain="law", note="n", line=1, pos="noun",
        scope=("a/*.txt", "b.txt"), dnt=True, definition="What it is.",
    )  # fmt: skip


@pytest.mark.parametrize(("cell", "dnt"), [("yes", True), ("X", True), ("1", True), ("no", False), ("", False)])
def test_terms_that_are_not_translated(cell: str, dnt: bool) -> None:
    [entry] = termbase_of([{"source": "甲", "preferred": "A", "dnt": cell}]).entries
    assert entry.dnt is dnt


def test_findings_in_a_document_by_itself(tmp_path: Path) -> None:
    path = tmp_path / "r.yaml"
    path.write_text(rule_text("KIT001", check="kit-count", scope="corpus"))
    checker = Checker([read_rule(path, shown="r")], termbase_of([]))
    document, _ = make_document("ABC ABC", Example(bad="x"))
    found = findings_in(checker, document)
    assert [item.location.span.start for item in found] == [0, 4]
    assert all(item.fingerprint for item in found)


def test_first_suggestions_with_edits_are_applied_and_overlapping_later_ones_left_out(tmp_path: Path) -> None:
    from dataclasses import replace

    path = tmp_path / "r.yaml"
    path.write_text(words_rule("KIT001", "one", "two", "three", "four"))
    checker = Checker([read_rule(path, shown="r")], termbase_of([]))
    document, _ = make_document("one two three four", Example(bad="x"))
    one, two, three, four = findings_in(checker, document)

    def with_edits(finding, *edits: Edit):
        return replace(
            finding,
            suggestions=(
                Suggestion("advice"),
                Suggestion("", edits),
                Suggestion("", (Edit("target", Span(0, 1), "X"),)),
            ),
        )

    found = [
        with_edits(one, Edit("target", Span(0, 5), "1")),
        with_edits(two, Edit("target", Span(4, 7), "2")),
        with_edits(three, Edit("target", Span(8, 8), "a "), Edit("target", Span(13, 13), " b")),
        replace(four, suggestions=(Suggestion("", (Edit("source", Span(14, 18), "4"),)),)),
    ]
    assert apply_first_suggestions("one two three four", found) == "1wo a three b four"
