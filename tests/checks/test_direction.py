from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.checks.bilingual import fixed, found, hits
from tqcheck.checks.direction import CHECK, _chinese, _english

RISES = "公司净利润同比增长12.3%。"


@pytest.mark.parametrize(
    ("source", "target"),
    [
        (RISES, "Net profit [[fell]] by 12.3% year on year."),
        (RISES, "Net profit [[Decreased]] year-on-year by about 12.3%."),
        (RISES, "Net profit was [[down]] 12.3%."),
        (RISES, "There was a sharp [[decline]] of 12.3% in net profit."),
        (RISES, "There was a 12.3% year-on-year [[drop]] in net profit."),
        (RISES, "Net profit was 12.3% [[lower]]."),
        ("负债增长了12.3%。", "Liabilities [[fell]] 12.3%."),
        ("成本不断上升，涨幅超过12.3%。", "Costs, [[falling]] by more than 12.3%, were high."),
        ("不良率上升0.3个百分点。", "In November the ratio [[fell]] by 0.3 percentage points."),
        ("费用减少2,500万元。", "Expenses [[rose]] by RMB 25 million."),
        ("产量下降8%，销量增长9%。", "Output [[increased]] by 8% and sales [[declined]] by 9%."),
        ("出现12%的下降。", "There was a 12% [[increase]]."),
    ],
)
def test_what_goes_the_other_way(source: str, target: str) -> None:
    assert found(CHECK, {}, target.replace("[[", "").replace("]]", ""), source) == target


@pytest.mark.parametrize(
    ("source", "target"),
    [
        (RISES, "Net profit rose by 12.3% year on year."),
        (RISES, "Net profit grew 12.3%, and costs fell."),
        (RISES, "At 12.3%, the fall of costs is smaller than the growth of profit."),
        (RISES, "A down payment of 12.3% is due; a 12.3% down payment."),
        (RISES, "Net profit fell from 12.3%."),
        (RISES, "Net profit did not fall by 12.3%."),
        ("下降12%，后增长12%。", "It rose by 12%."),
        ("净出口拖累经济增长0.7个百分点。", "Net exports dragged the economy down by 0.7 percentage points."),
        ("收入负增长12%。", "Revenue declined by 12%."),
        ("降幅收窄12个百分点。", "The growth was by 12 percentage points."),
        ("毛利率为12%。", "The gross margin fell by 12%."),
        ("增长12%。", ""),
        ("增长约三成。", "fell a little"),
    ],
)
def test_what_goes_the_same_way_or_cannot_be_compared(source: str, target: str) -> None:
    assert hits(CHECK, {}, target, source) == []


def test_without_a_source_nothing_is_compared() -> None:
    assert hits(CHECK, {}, "Net profit fell by 12.3%.") == []


def test_the_contrary_takes_the_same_form() -> None:
    assert fixed(CHECK, {}, "Falling by 12.3%, it was low.", RISES) == "Rising by 12.3%, it was low."
    assert fixed(CHECK, {}, "净利润增长12.3%。", "Net profit fell by 12.3%.", langs=("en", "zh")) == "净利润下降12.3%。"


def test_the_source_is_shown() -> None:
    (hit,) = hits(CHECK, {}, "Net profit fell by 12.3%.", RISES)
    assert hit.fields["source"] == "增长12.3%"
    assert [RISES[ref.span.start : ref.span.end] for ref in hit.related] == ["增长"]


@pytest.mark.parametrize("language", [_english(), _chinese()])
def test_each_word_goes_one_way_and_its_contrary_the_other(language) -> None:
    assert language.ways.keys() == language.contraries.keys()
    assert all(language.ways[other] != language.ways[word] for word, other in language.contraries.items())


@given(
    st.text(alphabet="增长下降 12%fellrose by,.0", max_size=60), st.text(alphabet="fellrose by12%,. up", max_size=60)
)
def test_what_is_marked_is_a_word_that_it_knows(source: str, target: str) -> None:
    for hit in hits(CHECK, {}, target, source):
        assert target[hit.span.start : hit.span.end].lower() in _english().ways
