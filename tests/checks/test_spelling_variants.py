from __future__ import annotations

import json
from functools import reduce
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.checks.fake import build, document, marked
from tqcheck.checks.spelling_variants import CHECK, Params, prepare

if TYPE_CHECKING:
    from tqcheck.model.text import Document

PARAMS: dict[str, object] = {
    "nouns": ["labour/labor centre/center"],
    "verbs": ["organise/organize"],
    "others": ["grey/gray"],
}
WORDS = ["labour", "labor", "centres", "centers", "organised", "organized", "grey", "gray", "Labour", "other"]

DOCUMENTS = st.lists(st.lists(st.lists(st.sampled_from(WORDS), max_size=4).map(" ".join), max_size=3), max_size=4)


def flagged(documents: list[Document]) -> dict[str, list[str]]:
    """Each document's texts with the hits marked."""
    check, context = build(CHECK, PARAMS)
    tally = reduce(check.merge, (check.observe(one, context) for one in documents), check.empty())
    verdict = json.loads(json.dumps(check.decide(tally, context)))
    out = {}
    for one in documents:
        hits = list(check.flag(one, verdict, context))
        out[one.id] = [marked(unit.target.text, [hit for hit in hits if hit.unit == unit.index]) for unit in one.units]
    return out


@pytest.mark.parametrize(
    "texts",
    [
        ["The labour law. Labour. The labour market.", "The [[labor]] law, a labour law."],
        ["It is organized, organizing [[organised]]."],
        ["The World Health Organization; Labor Day; labour."],
        ["The centre and centres, the [[centers]] and labor."],
        ["one grey, one [[gray]], two labours"],
        ["one [[grey]], one gray, two labors"],
        ["one [[grey]], one gray"],
        ["centred, organisers"],
    ],
)
def test_the_rarer_spelling_of_a_word_is_flagged_once_a_document(texts: list[str]) -> None:
    plain = [text.replace("[[", "").replace("]]", "") for text in texts]
    assert flagged([document(plain)])["report.txt"] == texts


def test_each_document_has_its_own_first_occurrence() -> None:
    documents = [
        document(["labour labour labour labour"], "a"),
        document(["labor labor"], "b"),
        document(["labor"], "c"),
    ]
    assert flagged(documents) == {"a": ["labour labour labour labour"], "b": ["[[labor]] labor"], "c": ["[[labor]]"]}


def test_fields_and_the_other_spelling_in_the_same_document() -> None:
    check, context = build(CHECK, PARAMS)
    one = document(["labour, labour", "labor"])
    (hit,) = check.flag(one, check.decide(check.observe(one, context), context), context)
    assert hit.fields == {"expected": "labour", "variety": "American", "count": "2", "found": "1"}
    assert [(ref.unit, ref.span.start) for ref in hit.related] == [(0, 0)]
    assert (hit.suggestions[0].edits[0].text, hit.suggestions[0].applicability) == ("labour", "unsafe")


@given(DOCUMENTS, st.randoms(use_true_random=False))
def test_any_order_and_sharding_gives_the_same(texts: list[list[str]], random: object) -> None:
    documents = [document(one, f"d{number}") for number, one in enumerate(texts)]
    check, context = build(CHECK, PARAMS)
    tallies = [check.observe(one, context) for one in documents]
    forwards = reduce(check.merge, tallies, check.empty())
    backwards = reduce(lambda a, b: check.merge(b, a), tallies, check.empty())
    middle = len(tallies) // 2
    halves = [reduce(check.merge, part, check.empty()) for part in (tallies[:middle], tallies[middle:])]
    assert forwards == backwards == check.merge(*halves)
    assert check.merge(forwards, check.empty()) == check.merge(check.empty(), forwards) == forwards
    assert json.loads(json.dumps(forwards)) == forwards
    assert flagged(documents) == flagged(documents[::-1])


@pytest.mark.parametrize(
    ("params", "message"),
    [
        (Params(nouns=("labour",)), "“labour” is no pair"),
        (Params(nouns=("labour/labour",)), "“labour/labour” is no pair"),
        (Params(nouns=("labour/labor",), others=("labour/labr",)), "“labour” is a form of two pairs"),
        (Params(verbs=("travel/put",)), "have different numbers of forms"),
    ],
)
def test_malformed_pairs(params: Params, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        prepare(params)
