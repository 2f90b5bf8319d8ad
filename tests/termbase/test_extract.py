from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.termbase import _extract_counts
from tqcheck.termbase._extract_affinity import affinity
from tqcheck.termbase._extract_link import log_likelihood
from tqcheck.termbase._extract_phrases import Phrases
from tqcheck.termbase._extract_sentences import sentence_pairs
from tqcheck.termbase._extract_substrings import LONGEST, Substrings
from tqcheck.termbase.extract import extract_pairs, extract_terms

PAIRS = [
    ("枣林橡胶公司今年生产输送带三千米。", "Zaolin Rubber Company made 3,000 meters of conveyor belt this year."),
    ("输送带用于煤矿。", "Conveyor belts are used in coal mines."),
    ("煤矿要求枣林橡胶公司按期交货。", "The coal mines want Zaolin Rubber Company to deliver on time."),
    ("董事会批准了新的预算。", "The board of directors approved the new budget."),
    ("董事会下月开会。", "The board of directors meets next month."),
    ("预算没有变化。", "There is no change in the budget."),
    ("员工都参加了培训。", "All employees took part in the training."),
    ("培训由员工自愿参加。", "Employees choose whether to join the training."),
    ("培训在东海举行。", "The training takes place in Donghai."),
    ("天气很好。", "The weather was fine."),
    ("客人来自各地。", "The guests came from everywhere."),
]


def mined(pairs: list[tuple[str, str]] = PAIRS, **more: int) -> dict[str, tuple[str, ...]]:
    found = extract_pairs(pairs, source_lang="zh", target_lang="en", **more)
    return {item.source: tuple(form for form, _ in item.forms) for item in found}


def test_terms_with_their_renditions() -> None:
    found = mined()
    assert found["枣林橡胶公司"] == ("Zaolin Rubber Company",)
    assert found["输送带"] == ("conveyor belt",)
    assert found["煤矿"] == ("coal mines",)
    assert found["董事会"] == ("board of directors",)
    assert found["培训"] == ("training",)


def test_the_counts_and_a_place() -> None:
    found = extract_pairs(PAIRS, source_lang="zh", target_lang="en")
    item = next(item for item in found if item.source == "输送带")
    assert (item.count, item.forms) == (2, (("conveyor belt", 2),))
    assert item.example == "…Rubber Company made 3,000 meters of conveyor belt this year."


def test_a_second_rendition() -> None:
    pairs = [
        *PAIRS * 2,
        ("东海子公司盈利。", "The subsidiary in Donghai made a profit."),
        ("西山子公司开张。", "The subsidiary in Xishan opened."),
        ("南湖子公司搬家。", "The subsidiary in Nanhu moved."),
        ("北港子公司亏损。", "The affiliated firm in Beigang lost money."),
        ("安平子公司停产。", "The affiliated firm in Anping stopped work."),
    ]
    found = extract_pairs(pairs, source_lang="zh", target_lang="en")
    item = next(item for item in found if item.source == "子公司")
    assert item.forms == (("subsidiary", 3), ("affiliated firm", 2))


def test_from_english_into_chinese() -> None:
    found = extract_pairs([(target, source) for source, target in PAIRS], source_lang="en", target_lang="zh")
    forms = {item.source.lower(): item.forms[0][0] for item in found}
    assert forms["zaolin rubber company"] == "枣林橡胶公司"
    assert forms["conveyor belt"] == "输送带"


def test_between_languages_with_spaces() -> None:
    pairs = [
        ("Der Vorstand genehmigte das Budget.", "The board approved the budget."),
        ("Der Vorstand tagt im Mai.", "The board meets in May."),
        ("Das Budget bleibt gleich.", "The budget stays the same."),
        ("Es regnete.", "It rained."),
        ("Wir danken allen.", "We thank all."),
        ("Die Sonne schien.", "The sun shone."),
        ("Niemand kam.", "Nobody came."),
        ("Alles ist gut.", "Everything is fine."),
    ]
    found = extract_pairs(pairs, source_lang="de", target_lang="en")
    assert {item.source: item.forms[0][0] for item in found}["Budget"] == "budget"


def test_limits() -> None:
    assert len(mined(limit=2)) == 2
    assert "输送带" not in mined(min_count=3)
    assert mined([]) == {}
    assert mined(PAIRS[:1]) == {}


@given(st.permutations(PAIRS))
def test_the_order_of_the_pairs_does_not_matter_to_the_links(pairs: list[tuple[str, str]]) -> None:
    assert set(mined(pairs)) == set(mined())


def terms(*texts: str, **more: int) -> list[tuple[str, int]]:
    return [item.forms[0] for item in extract_terms(texts, lang="en", **more)]


def test_names_and_phrases_of_one_language() -> None:
    found = terms(
        "Zaolin Rubber Company opened a rolling mill. The rolling mill is large.",
        "It belongs to Zaolin Rubber Company. We saw Zaolin Rubber Company and its rolling mills.",
    )
    assert found == [("Zaolin Rubber Company", 3), ("rolling mill", 2)]


def test_variants_are_one_term() -> None:
    texts = ["A second-quarter result.", "The second quarter results.", "Second quarter results!"]
    (item,) = extract_terms(texts, lang="en")
    assert item.count == 3
    assert item.forms == (("second quarter results", 2), ("second-quarter result", 1))


def test_one_word_and_two_are_one_term() -> None:
    texts = ["The Power Grid pays.", "A Power Grid.", "Any Powergrid.", "Our Powergrid."]
    assert [item.forms for item in extract_terms(texts, lang="en")] == [(("Powergrid", 2), ("Power Grid", 2))]


@pytest.mark.parametrize(
    "texts",
    [
        ("There is nothing here.", "There is nothing here."),
        ("We have increased it.", "We have increased it."),
        ("In January, on Monday.", "In January, on Monday."),
        ("Once only: a rolling mill.",),
        (),
    ],
)
def test_what_is_no_term(texts: tuple[str, ...]) -> None:
    assert terms(*texts) == []


def test_the_possessive_and_the_capital_of_a_sentence_are_left_out() -> None:
    assert terms("Rolling mills work.", "The rolling mills’ noise. A Zaolin’s. A Zaolin's.") == [
        ("rolling mills", 2), ("Zaolin", 2),
    ]  # fmt: skip


def test_terms_of_a_text_without_spaces() -> None:
    found = extract_terms(["枣林公司生产输送带。", "煤矿使用输送带。", "输送带由枣林公司交付。"], lang="zh")
    assert [item.forms[0] for item in found] == [("输送带", 3), ("枣林公司", 2)]


def test_strings_end_where_their_neighbours_vary() -> None:
    counts = Substrings(["东海港务集团开会", "西山港务集团盈利", "南湖港务集团迁址"], min_count=2).counts
    assert counts == {"港务集团": 3}


def test_words_of_other_scripts_count_as_one_character() -> None:
    found = Substrings(["东海ESG报告很长", "西山ESG报告不长"], min_count=2)
    assert [text for key, _, _ in found.find("新的ESG报告") for text in [key]]
    ((_, start, end),) = [item for item in found.find("新的ESG报告。") if item[2] - item[1] == 5]
    assert "新的ESG报告。"[start:end] == "ESG报告"


@given(st.lists(st.text("甲乙丙丁的和A（） ，", max_size=30), max_size=6))
def test_places_of_strings_lie_in_the_text(texts: list[str]) -> None:
    found = Substrings(texts, min_count=2)
    for text in texts:
        for key, start, end in found.find(text):
            assert 0 <= start < end <= len(text)
            assert found.size(key) <= LONGEST
            assert found.counts[key] >= 2


@given(st.lists(st.text("ab AB-,.'", max_size=40), max_size=6))
def test_places_of_phrases_lie_in_the_text(texts: list[str]) -> None:
    found = Phrases(texts, min_count=2, singles=True)
    for text in texts:
        for key, start, end in found.find(text):
            assert text[start:end].strip() == text[start:end] != ""
            assert found.counts[key] >= 2


@pytest.mark.parametrize(
    ("string", "phrase", "least", "most"),
    [
        ("枣庄", "zaozhuang", 1.0, 1.0),
        ("枣庄橡胶", "zaozhuang rubber", 0.7, 1.0),
        ("水泵", "pump", 0.5, 1.0),
        ("董事会", "weather", 0.0, 0.0),
        ("董事会", "of", 0.0, 0.0),
    ],
)
def test_affinity(string: str, phrase: str, least: float, most: float) -> None:
    assert least <= affinity(string, phrase) <= most


def test_likelihood_of_what_always_goes_together() -> None:
    # Worked out by hand: 2 (10 ln 10 + 90 ln (100/90)).
    assert log_likelihood(10, 10, 10, 100) == pytest.approx(65.017, abs=1e-3)
    assert log_likelihood(1, 10, 10, 100) == 0
    assert log_likelihood(0, 10, 10, 100) == 0


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        ("一。", "One.", [("一。", "One.")]),
        ("天气好。人很多。", "The weather is fine. Many came.",
         [("天气好。", "The weather is fine."), ("人很多。", "Many came.")]),
        ("天气好，人很多，大家都高兴。散会。", "The weather is fine. Many people came, and all were happy. It ended.",
         [("天气好，人很多，大家都高兴。", "The weather is fine. Many people came, and all were happy."), ("散会。", "It ended.")]),
    ],
)  # fmt: skip
def test_sentences_are_paired(source: str, target: str, expected: list[tuple[str, str]]) -> None:
    assert sentence_pairs(source, target) == expected


@given(st.lists(st.integers(1, 60), max_size=12), st.lists(st.integers(1, 60), max_size=12))
def test_pairs_keep_the_order_and_take_no_sentence_twice(ours: list[int], theirs: list[int]) -> None:
    source = "".join(f"{'甲' * size}{number}。" for number, size in enumerate(ours))
    target = " ".join(f"{'A' * size}{number}." for number, size in enumerate(theirs))
    pairs = sentence_pairs(source, target)
    places = [source.find(one) for one, _ in pairs if " " not in one]
    assert places == sorted(places)
    assert sum(len(other.split()) for _, other in pairs) <= max(1, len(theirs))


def test_the_rarest_strings_are_forgotten_where_there_are_too_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_extract_counts, "MOST", 4)
    counts = {"a": 3, "b": 1, "c": 2, "d": 1}
    _extract_counts.prune(counts)
    assert counts == {"a": 3, "b": 1, "c": 2, "d": 1}
    counts["e"] = 1
    _extract_counts.prune(counts)
    assert counts == {"a": 3, "c": 2}
