from __future__ import annotations

from dataclasses import replace

import pytest

from tests.checks.fake import build, document, marked
from tqcheck.checks.extraction_damage import CHECK
from tqcheck.model.text import Protected, Segment

CLEAN = "The board met in May, approved the plan for the year, and thanked the staff of all plants for their work."
SPLIT = "The manage ment of the com pany met the represen tatives of the bank."
CUT = ["[[The plant was opened in May by the mayor of the]]", "town, who praised the", "builders and the", "friends and the", "owners of the", "land for their patience."]  # fmt: skip


def found(texts: list[str]) -> list[str]:
    """The texts with the hits marked."""
    plain = [text.replace("[[", "").replace("]]", "") for text in texts]
    check, context = build(CHECK, {})
    hits = list(check.check(document(plain), context))
    return [marked(text, [hit for hit in hits if hit.unit == index]) for index, text in enumerate(plain)]


@pytest.mark.parametrize(
    "texts",
    [
        [CLEAN, "The [[manage ment]] of the com pany met.", CLEAN],
        # One finding for what stands together, two for what stands apart.
        ["The [[manage ment]] met.", "Its com pany was here.", "Ofthe ofthe."],
        ["The [[manage ment]] and the com pany.", *[CLEAN] * 4, "The [[manage ment]] and the com pany."],
        # One slip, be it repeated, is none; nor are two in a long text.
        [CLEAN + " The manage ment is here."],
        ["The insteadof and the insteadof."],
        ["The manage ment met. " + CLEAN * 5 + " The com pany."],
        [CLEAN + " The manage ment is here. " + CLEAN * 3, CLEAN, "The com pany met."],
        CUT,
        # A line that is whole among those that are cut; the items of a list; two columns of a table.
        [*CUT[:2], "builders and all the men.", "Among them were", *CUT[3:]],
        ["safety shoes,", "hard hats", "gloves of leather", "masks for dust", "goggles and", "helmets"],
        ["price per piece of the   12 yuan", "price per set of the   30 yuan", "fee for the   1 yuan", "cost of a   2 yuan"],
        # Titles in capitals follow lines without a stop all the time.
        ["The first part of the", "Second part of the", "Third part of the", "Fourth part of the", "Fifth part"],
        ["公司召开会议", "总结工作", "部署任务", "提出要求", "明确目标"],
        [],
    ],
)  # fmt: skip
def test_stretches(texts: list[str]) -> None:
    assert found(texts) == texts


def test_columns_in_the_lines_of_one_paragraph() -> None:
    lines = ["[[the company met in the hall of    than in the year before, and the]]", "new plant, and most of the men      prices of energy fell by a tenth of", "took part in person or sent the     all that they had been. The board", "card to the chairman and his        proposed a dividend at once to the"]  # fmt: skip
    assert found(["\n".join(lines)]) == ["\n".join(lines)]


def test_cells_and_translations_may_end_anywhere() -> None:
    check, context = build(CHECK, {})
    it = document([text.replace("[[", "").replace("]]", "") for text in CUT])
    assert len(list(check.check(it, context))) == 1
    for changes in ({"kind": "cell"}, {"source": Segment("字", "zh")}):
        units = tuple(replace(unit, **changes) for unit in it.units)
        assert list(check.check(replace(it, units=units), context)) == []


def test_code_is_left_alone() -> None:
    check, context = build(CHECK, {})
    it = document([SPLIT])
    (unit,) = it.units
    target = replace(unit.target, protected=(Protected(0, len(SPLIT)),))
    assert len(list(check.check(it, context))) == 1
    assert list(check.check(replace(it, units=(replace(unit, target=target),)), context)) == []


def test_the_kinds_are_named_most_frequent_first_and_the_end_is_told() -> None:
    check, context = build(CHECK, {"joined": "glued", "end": "to here"})
    (hit,) = check.check(document([SPLIT, "It was goodforthe town."]), context)
    assert hit.fields == {"text": "manage ment", "kinds": "words in pieces, glued"}
    assert [(ref.unit, ref.span.start, ref.span.end, ref.note) for ref in hit.related] == [(1, 7, 17, "to here")]
