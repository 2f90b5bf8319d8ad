from __future__ import annotations

import pytest

from tqcheck.annotations.mqm_tsv import FORMAT
from tqcheck.errors import ReadError
from tqcheck.model.annotation import Annotation, Marked
from tqcheck.model.text import File, Span

OLD = "system\tdoc\tdoc_id\tseg_id\trater\tsource\ttarget\tcategory\tseverity\n"
NEW = "system\tdoc\tdocSegId\tglobalSegId\trater\tsource\ttarget\tcategory\tseverity\tmetadata\n"

SOURCE = "公司营收增长。"


def read(text: str) -> list[Marked]:
    return list(FORMAT.read(File("mqm.tsv", text.encode())))


def row(target: str, category: str, severity: str, *, rater: str = "r1", source: str = SOURCE, more: str = "") -> str:
    return "\t".join(["A", "doc", "3", "41", rater, source, target, category, severity]) + more + "\n"


def marks(target: str, category: str, severity: str, *, source: str = SOURCE) -> tuple[Annotation, ...]:
    (item,) = read(OLD + row(target, category, severity, source=source))
    return item.annotations


def test_rows_of_a_segment_are_one_item_with_all_raters() -> None:
    items = read(
        OLD
        + row("The firm's <v>income</v> rose.", "Terminology/Inappropriate for context", "Major")
        + row("The firm's income <v>rose</v>.", "Style/Awkward", "Minor", rater="r2")
        + row("The firm's income rose.", "No-error", "No-error", rater="r3")
    )
    assert items == [
        Marked(
            "3",
            (
                Annotation(Span(11, 17), "terminology/wrong-term", "major", rater="r1"),
                Annotation(Span(18, 22), "style/awkward-style", "minor", rater="r2"),
            ),
            ("r1", "r2", "r3"),
            "A",
            "doc",
            "The firm's income rose.",
            SOURCE,
        )
    ]


def test_the_newer_columns_with_metadata() -> None:
    (item,) = read(NEW + row("<v>It</v> rose.", "Other", "neutral", more='\t{"note": "it or the firm?"}'))
    assert item.unit == "3"
    assert item.annotations == (Annotation(Span(0, 2), "other", "neutral", rater="r1", note="it or the firm?"),)


def test_the_comments_of_older_files_are_notes() -> None:
    items = read(OLD.rstrip() + "\tcomment\n" + row("<v>It</v> rose.", "Other", "Minor", more="\twho?"))
    assert items[0].annotations[0].note == "who?"


@pytest.mark.parametrize("more", ["", "\t{}", "\ta note"])
def test_a_header_is_not_needed(more: str) -> None:
    (item,) = read(row("<v>It</v> rose.", "Other", "Minor", more=more))
    assert item.annotations[0].note == more.strip("\t{}")


@pytest.mark.parametrize(
    ("category", "severity", "expected"),
    [
        ("Accuracy/Omission", "Minor", Annotation(Span(0, 7), "accuracy/omission", "minor", "source", "r1")),
        (
            "Non-translation!",
            "Major",
            Annotation(Span(0, 8), "linguistic-conventions/unintelligible", "major", rater="r1"),
        ),
        (
            "Fluency/Grammar",
            "critical",
            Annotation(Span(0, 8), "linguistic-conventions/grammar", "critical", rater="r1"),
        ),
    ],
)
def test_without_marks_it_is_the_segment_or_for_what_is_left_out_the_source(
    category: str, severity: str, expected: Annotation
) -> None:
    assert marks("It rose.", category, severity) == (expected,)


def test_marks_in_the_source() -> None:
    (mark,) = marks("It rose.", "Accuracy/Omission", "Major", source="公司<v>营收</v>增长。")
    assert (mark.side, mark.span) == ("source", Span(2, 4))


def test_several_marks_in_a_row_are_one_error_from_the_first_to_the_last() -> None:
    (mark,) = marks("<v>Set</v> it <v>up</v>.", "Fluency/Grammar", "Minor")
    assert mark.span == Span(0, 9)


def test_rows_of_attention_tests_and_of_metadata_alone_are_left_out() -> None:
    items = read(
        NEW
        + row("It rose.", "Found", "HOTW-test", more="\t{}")
        + row("It rose.", "", "", rater="", more="\t{}")
        + row("It rose.", "no-error", "no-error", more="\t{}")
    )
    assert [(item.raters, item.annotations) for item in items] == [(("r1",), ())]


def test_quotes_are_text() -> None:
    (item,) = read(OLD + row('"<v>It</v>" rose.', "Other", "Minor"))
    assert item.target == '"It" rose.'


def test_other_texts_under_one_number_are_other_items() -> None:
    assert [
        item.target for item in read(OLD + row("It rose.", "Other", "Minor") + row("It fell.", "Other", "Minor"))
    ] == [
        "It rose.",
        "It fell.",
    ]


@pytest.mark.parametrize(
    ("text", "where", "what"),
    [
        ("system\tdoc\trater\n", "mqm.tsv:1:1", "there is no column source"),
        (
            "system\tdoc\trater\tsource\ttarget\tcategory\tseverity\n",
            "mqm.tsv:1:1",
            "there is no column doc_id or seg_id",
        ),
        ("a\tb\n", "mqm.tsv:1:1", "2 columns, where 9 or 10 belong"),
        (OLD + "A\tdoc\t1\n", "mqm.tsv:2:1", "3 columns, where 9 belong"),
        (OLD + row("It <v>rose.", "Other", "Minor"), "mqm.tsv:2:26", "this <v> is not closed"),
        (OLD + row("It</v> rose.", "Other", "Minor"), "mqm.tsv:2:25", "this </v> closes nothing"),
        (OLD + row("<v>It <v>rose.", "Other", "Minor"), "mqm.tsv:2:29", "this <v> stands inside another"),
        (OLD + row("It rose.", "Other", "Grave"), "mqm.tsv:2:38", "the severity “Grave” is not known"),
        (NEW + row("It rose.", "Other", "Minor", more="\t{"), "mqm.tsv:2:44", "the metadata is no JSON object"),
    ],
)
def test_errors_have_their_place(text: str, where: str, what: str) -> None:
    with pytest.raises(ReadError) as caught:
        read(text)
    assert (caught.value.where, caught.value.what) == (where, what)
    assert caught.value.hint
