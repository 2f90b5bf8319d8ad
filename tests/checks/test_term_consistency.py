"""One source term rendered in several ways; the rule file's examples show what is found in a document."""

from __future__ import annotations

import json
from functools import reduce
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.checks.fake import build
from tests.checks.renditions import Pair, bilingual, corpus_hits, shown
from tqcheck.checks import _rendition_tally as tallies
from tqcheck.checks.term_consistency import CHECK, Params, prepare
from tqcheck.model.finding import HitRef, Related
from tqcheck.model.term import Termbase, TermEntry

if TYPE_CHECKING:
    from tqcheck.model.text import Document

PARAMS: dict[str, object] = {"heads": {"公司": "company co ltd", "联盟": "alliance union"}}
NAME: list[Pair] = [
    ("陆振川主持会议。", "Lu Zhenchuan presided over it."),
    ("会上，陆振川讲话。", "At the meeting Lu Zhenchuan spoke."),
    ("随后陆振川考察。", "Afterwards Lu Zhengchuan toured the plant."),
]
LABELS: list[Pair] = [
    ("重要会计政策", "Significant accounting policies"),
    ("现金流量表", "Cash flow statement"),
    ("重要会计政策", "Important accounting methods"),
]


def flagged(*pairs: Pair, langs: tuple[str, str] = ("zh", "en")) -> list[str]:
    [(document, hits)] = corpus_hits(CHECK, PARAMS, [bilingual(pairs, langs=langs)])
    return shown(document, hits)


def test_the_rarer_rendition_is_flagged_where_it_stands() -> None:
    assert flagged(*NAME)[2] == "Afterwards [[Lu Zhengchuan]] toured the plant."
    assert flagged(*NAME)[:2] == [target for _, target in NAME[:2]]


def test_fields_suggestion_and_the_place_of_the_other_rendition() -> None:
    [(_, [hit])] = corpus_hits(CHECK, PARAMS, [bilingual(NAME)])
    assert hit.fields == {
        "term": "陆振川", "found": "Lu Zhengchuan", "expected": "Lu Zhenchuan", "count": "2",
    }  # fmt: skip
    [suggestion] = hit.suggestions
    assert (suggestion.edits[0].text, suggestion.applicability) == ("Lu Zhenchuan", "unsafe")
    assert suggestion.edits[0].span == hit.span
    [other] = hit.related
    assert isinstance(other, HitRef)
    assert (other.unit, other.side, other.span.start) == (0, "target", 0)


@pytest.mark.parametrize(
    "last",
    [
        "Afterwards he toured the plant.",
        "Afterwards Mr. Lu toured the plant.",
        "Afterwards Lu Zhenchuan's team toured the plant.",
        "Afterwards LU ZHENCHUAN toured the plant.",
        "Afterwards the plant was toured by Zhenchuan Lu.",
        "",
    ],
)
def test_pronouns_short_forms_case_and_order_are_right(last: str) -> None:
    pairs = [*NAME[:2], (NAME[2][0], last)]
    assert flagged(*pairs) == [target for _, target in pairs]


def test_a_unit_without_source_or_without_translation_is_left_alone() -> None:
    pairs = [*NAME[:2], ("", NAME[2][1]), ("陆振川", "陆振川")]
    assert flagged(*pairs) == [target for _, target in pairs]


def test_a_name_that_stands_elsewhere_too_is_another_one() -> None:
    pairs = [*NAME, ("工程师到场。", "The engineer Lu Zhengchuan was there.")]
    assert flagged(*pairs) == [target for _, target in pairs]


def test_a_word_that_other_characters_explain_is_another_one() -> None:
    pairs = [
        ("东江轴承厂投产。", "The Dongjiang Bearing Plant opened."),
        ("东江轴承厂盈利。", "The Dongjiang Bearing Plant made a profit."),
        ("东江轴承厂与松江轴承厂签约。", "It signed with the Songjiang Bearing Plant."),
    ]
    assert flagged(*pairs) == [target for _, target in pairs]


def test_a_kind_of_body_under_another_name() -> None:
    pairs = [
        ("轴承联盟成立。", "The Bearing Alliance was founded."),
        ("公司加入轴承联盟。", "We joined the Bearing Alliance."),
        ("轴承联盟发布标准。", "The Bearing Union published a standard."),
    ]
    assert flagged(*pairs)[2] == "The [[Bearing Union]] published a standard."


def test_whole_segments_of_the_same_source() -> None:
    assert flagged(*LABELS)[2] == "[[Important accounting methods]]"
    assert flagged(("Net sales", "Umsatz netto"), ("Net sales", "Nettoerlöse"), langs=("en", "de")) == [
        "Umsatz netto",
        "[[Nettoerlöse]]",
    ]


@pytest.mark.parametrize(
    ("source", "one", "other"),
    [
        ("重要会计政策", "Significant accounting policies", "SIGNIFICANT ACCOUNTING POLICY"),
        ("重要会计政策", "The significant accounting policies", "Significant accounting policies:"),
        ("是", "Yes", "Correct"),
        ("2024", "2024", "FY2024"),
        ("公司" * 20, "One thing", "Some other matter"),
    ],
)
def test_segments_that_say_the_same_or_too_little_or_too_much(source: str, one: str, other: str) -> None:
    assert flagged((source, one), (source, other)) == [one, other]


def test_a_short_form_of_a_segment_is_less_sure() -> None:
    [(_, [hit])] = corpus_hits(CHECK, PARAMS, [bilingual([LABELS[0], (LABELS[0][0], "Accounting policies")])])
    assert hit.confidence == 0.4


def test_a_segment_goes_before_the_terms_in_it() -> None:
    pairs = [*NAME, ("陆振川主持会议。", "Lu Zhengchuan took the chair.")]
    assert flagged(*pairs)[3] == "[[Lu Zhengchuan took the chair.]]"


def test_renditions_are_counted_over_documents() -> None:
    documents = [bilingual([LABELS[0]], name) for name in ("a", "b")]
    documents.append(bilingual([LABELS[2]], "c"))
    found = corpus_hits(CHECK, PARAMS, documents)
    assert [len(hits) for _, hits in found] == [0, 0, 1]
    [hit] = found[2][1]
    assert hit.fields["count"] == "2"
    [other] = hit.related
    assert isinstance(other, Related)
    assert (other.location.path, other.location.unit, other.location.text) == ("a", "1", LABELS[0][1])


PORT: Pair = ("瑞湾港口公司发布公告。", "Ruiwan Port Company made an announcement.")
HARBOR: Pair = ("瑞湾港口公司致谢。", "The Board of Ruiwan Harbor Co., Ltd. expressed its thanks.")


def test_a_name_that_each_document_has_once_is_known_by_its_kind() -> None:
    found = corpus_hits(
        CHECK, PARAMS, [bilingual([pair], name) for name, pair in (("a", PORT), ("b", PORT), ("c", HARBOR))]
    )
    assert shown(*found[2]) == ["The Board of [[Ruiwan Harbor Co., Ltd]]. expressed its thanks."]
    assert [hit.fields["expected"] for hit in found[2][1]] == ["Ruiwan Port Company"]


@pytest.mark.parametrize(
    "other",
    [
        ("瑞湾港口公司致谢。", "Ruiwan Port Co., Ltd. expressed its thanks."),
        ("瑞湾港口公司致谢。", "The Company expressed its thanks."),
        ("瑞湾港口公司致谢。", "RWH Company expressed its thanks."),
        ("瑞湾港口公司和东江公司致谢。", "Dongjiang Company expressed its thanks."),
        ("瑞湾港口公司和该公司致谢。", "Dongjiang Port Company expressed its thanks."),
        ("瑞湾港口公司致谢。", "Dongjiang Company and others: Xihe Company expressed its thanks."),
    ],
)
def test_names_that_may_be_others_or_are_short_are_left_alone(other: Pair) -> None:
    assert flagged(PORT, PORT, other) == [PORT[1], PORT[1], other[1]]


def test_of_many_places_those_of_the_wrong_form_are_found_in_whatever_block_they_stand() -> None:
    filler = [(f"第{number}项工作完成。", f"Task {number} was finished.") for number in range(500)]
    pairs = [PORT, *filler, HARBOR, *filler, PORT, *filler, HARBOR]
    [(document, hits)] = corpus_hits(CHECK, PARAMS, [bilingual(pairs)])
    places = [number for number, pair in enumerate(pairs) if pair == HARBOR]
    assert [hit.unit for hit in hits] == places
    assert [shown(document, hits)[place] for place in places] == [
        "The Board of [[Ruiwan Harbor Co., Ltd]]. expressed its thanks."
    ] * 2
    assert {hit.related for hit in hits} == {hits[0].related}


def test_terms_of_the_glossary_are_left_to_its_rules() -> None:
    check, context = build(CHECK, PARAMS)
    document = bilingual(NAME)
    verdict = check.decide(check.observe(document, context), context)
    assert list(check.flag(document, verdict, context))
    context.termbase = Termbase((TermEntry("1", ("Lu Zhenchuan",), ("陆振川",)),))
    assert list(check.flag(document, verdict, context)) == []


def test_long_documents_are_aligned_a_block_at_a_time() -> None:
    pairs = [NAME[0], NAME[1]] * 400 + [NAME[2]]
    [(_, hits)] = corpus_hits(CHECK, PARAMS, [bilingual(pairs)])
    # The last block has two good examples and the bad one.
    assert [hit.unit for hit in hits] == [800]
    [first] = hits[0].related
    assert isinstance(first, HitRef)
    assert first.unit == 0


@pytest.mark.parametrize("heads", [{"": "x"}, {"公司": " "}])
def test_heads_have_words(heads: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="has no words"):
        prepare(Params(heads))


# --- laws

DOCUMENTS = st.lists(st.lists(st.sampled_from([*NAME, *LABELS]), max_size=6), max_size=5)


@given(DOCUMENTS, st.randoms(use_true_random=False))
@settings(max_examples=40)
def test_any_order_and_sharding_gives_the_same(texts: list[list[Pair]], random: object) -> None:
    documents = [bilingual(pairs, f"d{number}") for number, pairs in enumerate(texts)]
    check, context = build(CHECK, PARAMS)
    found = [check.observe(one, context) for one in documents]
    forwards = reduce(check.merge, found, check.empty())
    backwards = reduce(lambda a, b: check.merge(b, a), found, check.empty())
    middle = len(found) // 2
    halves = [reduce(check.merge, part, check.empty()) for part in (found[:middle], found[middle:])]
    assert forwards == backwards == check.merge(*halves)
    assert json.loads(json.dumps(forwards)) == forwards

    def texts_of(documents: list[Document]) -> dict[str, list[str]]:
        return {document.id: shown(document, hits) for document, hits in corpus_hits(CHECK, PARAMS, documents)}

    assert texts_of(documents) == texts_of(documents[::-1])


def record(number: int) -> tallies.Record:
    where = tallies.Where(path="a", index=number, start=0, end=1, unit="1", lines=[1, 1, 1, 2], address=None)
    return tallies.Record(count=1, sure=0.0, text="x", first=where)


@given(st.lists(st.sets(st.integers(0, 30), max_size=12), max_size=5), st.randoms(use_true_random=False))
@settings(max_examples=40)
def test_a_bounded_tally_is_the_same_in_any_order_and_its_counts_are_complete(
    parts: list[set[int]], random: object
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tallies, "_MOST_SOURCES", 5)
        patch.setattr(tallies, "_MOST_FORMS", 1)
        found: list[tallies.Tally] = [
            tallies.merged({}, {str(number): {f"form {number % 3}": record(number)} for number in sorted(part)})
            for part in parts
        ]
        nothing: tallies.Tally = {}
        forwards = reduce(tallies.merged, found, nothing)
        assert forwards == reduce(lambda a, b: tallies.merged(b, a), found, nothing)
        halves = [reduce(tallies.merged, part, nothing) for part in (found[:2], found[2:])]
        assert forwards == tallies.merged(*halves)
        assert len(forwards) <= 5
        for source, forms in forwards.items():
            assert sum(item["count"] for item in forms.values()) == sum(int(source) in part for part in parts)
