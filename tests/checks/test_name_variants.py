from __future__ import annotations

import json
from functools import reduce
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.checks.fake import build, document, marked
from tqcheck.checks import _name_tally
from tqcheck.checks.name_variants import CHECK
from tqcheck.model.finding import HitRef, Related
from tqcheck.model.term import Termbase, TermEntry

if TYPE_CHECKING:
    from tqcheck.model.finding import Hit
    from tqcheck.model.text import Document

PARAMS: dict[str, object] = {"words": ["mine/mining/mineral/ore"], "titles": ["chairman/president"]}
FORMS = [
    "Zao Mining Group", "Jujube Mining Group", "Zao Mineral Group", "Zao Mining Company", "Fenner", "Fenner Dunlop",
    "Wusi Village", "May Fourth Village", "the jujube mining group", "a company", "Zao",
]  # fmt: skip
DOCUMENTS = st.lists(st.lists(st.sampled_from(FORMS), max_size=4), min_size=1, max_size=4)


def flagged(documents: list[Document], *entries: TermEntry) -> dict[str, list[Hit]]:
    check, context = build(CHECK, PARAMS)
    context.termbase = Termbase(entries)
    tally = reduce(check.merge, (check.observe(one, context) for one in documents), check.empty())
    verdict = json.loads(json.dumps(check.decide(tally, context)))
    return {one.id: list(check.flag(one, verdict, context)) if verdict else [] for one in documents}


def shown(texts: list[str], least: float = 0.5) -> list[str]:
    """The texts with what is shown by default in double brackets."""
    hits = [hit for hit in flagged([document(texts)])["report.txt"] if (hit.confidence or 0) >= least]
    return [marked(text, [hit for hit in hits if hit.unit == index]) for index, text in enumerate(texts)]


@pytest.mark.parametrize(
    "texts",
    [
        ["Zao Mining Group, Zao Mining Group.", "The [[Jujube Mining Group]]'s head; a [[jujube mining group]]."],
        ["Zao Mining Group, Zao Mining Group and Zao. [[Zao Mineral Group]] and [[Zao Mineral Group]]."],
        ["Zao Mining Group", "Zao Mining Company", "Zao Rubber Company", "the company", "Zao"],
        ["Wusi Village. Wusi Village; [[May Fourth Village]]."],
        ["Chairman Wu Damin, Chairman Wu Damin, [[President Wu Damin]] and President Wu."],
        ["Zao Mining Co., Ltd. (“Zao Mineral”) is here.", "Zao Mineral pays."],
        ["Zao Mining Group, renamed “Zao Mineral Group” last year.", "Zao Mineral Group pays."],
        ["alumina mineral plant and alumina ore plant"],
        ["Shuanglong Tire Company, Shuanglong Tire Company and [[Double Dragon Tire]]."],
        ["Jinan Iron and Steel. Jinan Iron and Steel. [[Jigang]] and Ji."],
        ["The Second Alumina Plant, the Second Alumina Plant, [[No. 2 Alumina Plant]] and No. 3 Alumina Plant."],
        ["Nanyang Oilfield; Nanyang Oilfield is near [[Nanyang Oil Field]]."],
        [""],
    ],
)
def test_every_place_of_the_rarer_form_is_flagged(texts: list[str]) -> None:
    assert shown([text.replace("[[", "").replace("]]", "") for text in texts]) == texts


def test_a_hit_says_where_every_other_form_stands() -> None:
    texts = ["Zao Mining Group and Zao Mining Group", "Jujube Mining Group, Zao Ore Group and Zao"]
    hits = flagged([document(texts)])["report.txt"]
    places = {texts[hit.unit][hit.span.start : hit.span.end]: hit for hit in hits}
    assert list(places) == ["Jujube Mining Group", "Zao Ore Group"]
    hit = places["Jujube Mining Group"]
    assert hit.fields["expected"] == "Zao Mining Group"
    assert (hit.fields["count"], hit.fields["found"]) == ("2", "1")
    assert hit.suggestions[0].edits[0].text == "Zao Mining Group"
    assert hit.suggestions[0].applicability == "unsafe"
    refs = [ref for ref in hit.related if isinstance(ref, HitRef)]
    assert [texts[ref.unit][ref.span.start : ref.span.end] for ref in refs] == [
        "Zao Mining Group",
        "Zao",
        "Zao Ore Group",
    ]


def test_forms_in_other_documents() -> None:
    documents = [
        document(["Zao Mining Group met. Zao Mining Group left."], "a.txt"),
        document(["Here is", "the Jujube Mining Group."], "b.txt"),
    ]
    hits = flagged(documents)
    assert hits["a.txt"] == []
    [hit] = hits["b.txt"]
    [ref] = hit.related
    assert isinstance(ref, Related)
    assert (ref.location.path, ref.location.text, ref.location.span.start) == ("a.txt", "Zao Mining Group", 0)


@pytest.mark.parametrize(
    ("texts", "wanted"),
    [
        (["Zao Mining Group, Jujube Mining Group, Jujube Mining Group"], "Jujube Mining Group"),
        (["Jujube Mining Group, Zao Mining Group"], "Zao Mining Group"),
        (["Zao Mining Group, Zao Mineral Group"], "Zao Mining Group"),
        (["Zao Mineral Co.", "Zao Mining Machine Co., Ltd.", "Zao Mineral Machine Co., Ltd."], "Zao Mining Machine Co., Ltd."),
        (["jujube mining group, jujube mining group", "Zao Mining Group"], "Zao Mining Group"),
    ],
)  # fmt: skip
def test_the_most_frequent_form_is_wanted_then_that_by_sound_then_the_fullest_then_the_first(
    texts: list[str], wanted: str
) -> None:
    hits = flagged([document(texts)])["report.txt"]
    assert {hit.fields["expected"] for hit in hits} == {wanted}


def test_plants_without_a_name_of_their_own_are_one_in_one_document_only() -> None:
    found = flagged([document(["No. 2 Wire Plant pays."], "a.txt"), document(["The Second Wire Plant pays."], "b.txt")])
    assert found == {"a.txt": [], "b.txt": []}


def test_the_glossary_decides() -> None:
    texts = ["Jujube Mining Group, Jujube Mining Group, Zao Mining Group"]

    def texts_of(*entries: TermEntry) -> list[str]:
        hits = flagged([document(texts)], *entries)["report.txt"]
        return [texts[0][hit.span.start : hit.span.end] for hit in hits]

    assert texts_of(TermEntry("1", ("Zao Mining Group",))) == ["Jujube Mining Group"] * 2
    assert texts_of(TermEntry("1", ("Zao Mining Group",), admitted=("Jujube Mining Group",))) == []
    assert texts_of(TermEntry("1", ("Zao Mining Group",), forbidden=("Jujube Mining Group",))) == []
    assert texts_of(TermEntry("1", ("Zao Mining Group",)), TermEntry("2", ("Jujube Mining Group",))) == []


@given(DOCUMENTS)
@settings(max_examples=50)
def test_order_and_sharding_do_not_matter(texts: list[list[str]]) -> None:
    documents = [document(lines, f"{number}.txt") for number, lines in enumerate(texts)]
    assert flagged(documents) == flagged(documents[::-1])


@given(st.lists(st.lists(st.sampled_from(FORMS), max_size=4), min_size=3, max_size=3), st.integers(1, 5))
@settings(max_examples=50)
def test_tallies_that_are_full_merge_in_any_order(texts: list[list[str]], most: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(_name_tally, "MOST", most)
        _name_tally._forms.cache_clear()
        check, context = build(CHECK, PARAMS)
        a, b, c = (check.observe(document(lines, f"{number}.txt"), context) for number, lines in enumerate(texts))
        _name_tally._forms.cache_clear()
        assert check.merge(a, b) == check.merge(b, a)
        assert check.merge(check.merge(a, b), c) == check.merge(a, check.merge(b, c))
        assert check.merge(a, check.empty()) == a
        assert len(check.merge(a, b)["forms"]) <= most
