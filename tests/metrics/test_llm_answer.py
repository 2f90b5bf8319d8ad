from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.metrics._llm_answer import Claim, parse, verify

TEXT = "“The plan”  is good,\nthe plan is old and the plan is new."
SOURCE = "计划很好。"


def claim(quote: str, before: str = "", *, side: str = "target", category: str = "accuracy/mistranslation") -> Claim:
    return Claim(side, quote, before, category, "minor")  # type: ignore[arg-type]


def found(*claims: Claim) -> list[str]:
    verified = verify(claims, source=SOURCE, target=TEXT)
    return [
        f"{mark.start}:{(SOURCE if mark.side == 'source' else TEXT)[mark.start : mark.end]}" for mark in verified.marks
    ]


@pytest.mark.parametrize(
    ("claims", "expected"),
    [
        ([claim("is good")], ["12:is good"]),
        ([claim('"The plan" is good')], ["0:“The plan”  is good"]),
        ([claim("good, the")], ["15:good,\nthe"]),
        ([claim("  old  ")], ["33:old"]),
        ([claim("the plan", "old and")], ["41:the plan"]),
        ([claim("the plan", "good,")], ["21:the plan"]),
        ([claim("the plan"), claim("the plan", category="other")], ["21:the plan", "41:the plan"]),
        ([claim("the plan", "never said")], ["21:the plan"]),
        ([claim("“The", "")], ["0:“The"]),
        ([claim("the PLAN")], []),
        ([claim("")], []),
        ([claim(" \n")], []),
        ([claim("很好", side="source")], ["2:很好"]),
        ([claim("很好")], []),
        ([claim("is new"), claim("is good"), claim("计划", side="source")], ["12:is good", "50:is new", "0:计划"]),
        ([claim("is good"), claim("is good")], ["12:is good"]),
    ],
)
def test_where_quotes_stand(claims: list[Claim], expected: list[str]) -> None:
    assert found(*claims) == expected


@pytest.mark.parametrize(
    ("claims", "invented", "unclear"),
    [
        ([claim("the plan", "old and")], 0, 0),
        ([claim("the plan")], 0, 1),
        ([claim("the plan", "nowhere")], 0, 1),
        ([claim("no"), claim("not there")], 2, 0),
    ],
)
def test_what_is_counted(claims: list[Claim], invented: int, unclear: int) -> None:
    verified = verify(claims, source=SOURCE, target=TEXT)
    assert (verified.invented, verified.unclear) == (invented, unclear)


def test_a_non_translation_is_all_there_is() -> None:
    claims = [claim("is good"), claim("", category="linguistic-conventions/unintelligible")]
    [mark] = verify(claims, source=SOURCE, target=TEXT).marks
    assert (mark.start, mark.end, mark.whole) == (0, len(TEXT), True)


@given(text=st.text("ab“”\"' \n\t字", min_size=1, max_size=40), data=st.data())
def test_every_stretch_of_a_text_is_found_where_it_reads_the_same(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    quote = text[start:end]
    verified = verify([claim(quote)], source="", target=text)
    if not quote.strip():
        assert verified.invented == 1
        return
    [mark] = verified.marks

    def folded(some: str) -> str:
        return " ".join(some.translate(str.maketrans("“”", '""')).split())

    assert folded(text[mark.start : mark.end]) == folded(quote)
    assert not text[mark.start].isspace()
    assert not text[mark.end - 1].isspace()


@given(text=st.text(max_size=60), quote=st.text(max_size=20), before=st.text(max_size=10))
def test_marks_lie_within_the_text(text: str, quote: str, before: str) -> None:
    verified = verify([claim(quote, before)], source="", target=text)
    assert len(verified.marks) + verified.invented == 1
    assert all(0 <= mark.start < mark.end <= len(text) for mark in verified.marks)


ITEM = '{"side": "target", "quote": "q", "before": "", "category": "%s", "severity": "%s"}'


@pytest.mark.parametrize(
    "content",
    [
        '{"errors": [%s]}',
        '<think>{"a": 1} or { or {"errors": 0}?</think>{"errors": [%s]}',
        '```json\n{"errors": [%s]}\n```',
        'Here it is:\n{"errors": [%s]}\nThat is all.',
    ],
)
def test_json_may_be_wrapped(content: str) -> None:
    [item] = parse(content % (ITEM % ("other", "minor")))
    assert item == Claim("target", "q", "", "other", "minor")


@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("accuracy/omission", "accuracy/omission"),
        ("Accuracy/Omission", "accuracy/omission"),
        ("Fluency/Grammar", "linguistic-conventions/grammar"),
        ("Style/Awkward", "style/awkward-style"),
        ("non-translation", "linguistic-conventions/unintelligible"),
        ("design-and-markup/markup-tag", "design-and-markup/markup-tag"),
        ("Non translation", "linguistic-conventions/unintelligible"),
        ("Terminology/Inappropriate for context", "terminology/wrong-term"),
        ("weird", "other/weird"),
    ],
)
def test_categories_become_paths_of_mqm(name: str, path: str) -> None:
    [item] = parse('{"errors": [' + ITEM % (name, "MAJOR") + "]}")
    assert (item.category, item.severity) == (path, "major")


@given(st.text(max_size=100))
def test_any_content_is_read_or_refused(content: str) -> None:
    from tqcheck.metrics._llm_answer import MalformedError

    try:
        claims = parse(content)
    except MalformedError:
        return
    assert isinstance(claims, list)
