from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.checks.bilingual import entry
from tqcheck.model.term import TermEntry
from tqcheck.termbase.forms import fold_all, forms_of, heads, inflected, is_kept, readings
from tqcheck.text.view import fold


@given(
    st.lists(
        st.text(alphabet=st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=8), max_size=6
    )
)
def test_many_fold_as_each_does(forms: list[str]) -> None:
    assert fold_all(forms) == [fold(form).text for form in forms]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("plain form", ["plain form"]),
        ("Liyuan Mining (Group) Co., Ltd.", ["Liyuan Mining (Group) Co., Ltd.", "Liyuan Mining Co., Ltd."]),
        ("枣岭（集团）公司", ["枣岭（集团）公司", "枣岭公司"]),
        ("earnings per share (EPS)", ["earnings per share (EPS)", "earnings per share"]),
        ("unit(s)", ["unit(s)", "unit"]),
        ("A (B) (C)", ["A (B) (C)", "A (B)", "A (C)", "A"]),
        ("(all of it)", ["(all of it)"]),
        ("open (bracket", ["open (bracket"]),
    ],
)
def test_readings(written: str, expected: list[str]) -> None:
    assert list(readings(written)) == expected


@pytest.mark.parametrize(
    ("form", "pos", "expected"),
    [
        ("rate", "", [("rate", "given"), ("rates", "plural")]),
        ("rates", "", [("rates", "given"), ("rate", "singular")]),
        ("to go", "", [("go", "given"), ("goes", "third"), ("went", "past"), ("gone", "past"), ("going", "ing")]),
        ("set up", "verb", [("set up", "given"), ("sets up", "third"), ("setting up", "ing")]),
        ("green", "adjective", [("green", "given")]),
        ("公司", "", [("公司", "given")]),
        ("Liyuan Co.", "", [("Liyuan Co.", "given"), ("Liyuan Cos.", "plural")]),
    ],
)
def test_inflections(form: str, pos: str, expected: list[tuple[str, str]]) -> None:
    assert inflected(TermEntry("1", (form,), pos=pos), form) == expected


def test_the_words_that_are_inflected() -> None:
    assert [head.word for head in heads(entry("", "x"), "transfer of stock right")] == ["transfer", "right"]
    assert [head.word for head in heads(entry("", "x"), "to carry out")] == ["carry"]
    assert heads(entry("", "x"), "公司") == []


def test_the_forms_of_an_entry_that_is_kept() -> None:
    kept = TermEntry("1", (), source=("WeChat",), forbidden=("Weixin",), dnt=True)
    assert forms_of(kept) == [("source", "WeChat"), ("preferred", "WeChat"), ("forbidden", "Weixin")]
    assert is_kept(kept)
    assert is_kept(entry("WeChat", "WeChat"))
    assert not is_kept(entry("微信", "WeChat"))
