from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.checks.bilingual import entry
from tqcheck.model.term import Termbase, TermEntry
from tqcheck.termbase import match as matching
from tqcheck.termbase.forms import inflected
from tqcheck.termbase.match import CASED, FORBIDDEN, KEPT, WANTED, Glossary, glossary_of
from tqcheck.text.view import fold


def found(text: str, *entries: TermEntry, source: bool = False, traits: int = matching.ANY) -> list[tuple[str, str]]:
    """(text found, change) of the forms of a glossary in a text."""
    glossary = Glossary(Termbase(entries))
    view = fold(text)
    matches = (glossary.source if source else glossary.target("en")).find(view, traits)
    return [(text[slice(*view.to_raw(match.start, match.end))], match.forms[0].change) for match in matches]


@pytest.mark.parametrize(
    ("text", "form", "expected"),
    [
        ("One sample, two samples", "sample", [("sample", "given"), ("samples", "plural")]),
        ("overcurrent part", "overcurrent parts", [("overcurrent part", "singular")]),
        ("avoids, avoided, avoiding it", "to avoid", [("avoids", "third"), ("avoided", "past"), ("avoiding", "ing")]),
        ("ratios of return", "ratio of return", [("ratios of return", "plural")]),
        ("the plants of Nestlé", "plant of Nestlé", [("plants of Nestlé", "plural")]),
        ("transfers of stock rights", "transfer of stock right", [("transfers of stock rights", "plural")]),
        ("the company's and the companies'", "company", [("company", "given"), ("companies", "plural")]),
        ("white-mud or white mud", "white mud", [("white-mud", "given"), ("white mud", "given")]),
        ("low temperature milk", "low-temperature milk", [("low temperature milk", "given")]),
        ("wellfields and well fields", "well field", [("wellfields", "plural"), ("well fields", "plural")]),
        ("a well field", "wellfield", [("well field", "given")]),
        ("e-mail, but e mail", "email", [("e-mail", "given")]),
        ("ＳＡＭＰＬＥ “quoted”", "sample", [("ＳＡＭＰＬＥ", "given")]),
        ("tax\n  rate, tax\u00a0rate", "tax rate", [("tax\n  rate", "given"), ("tax\u00a0rate", "given")]),
        ("tax, rate; tax. Rate; tax) rate", "tax rate", []),
        ("unsampled sampler", "sample", []),
        ("Nestlé’s milk", "Nestle", [("Nestlé", "given")]),
        ("the organisation's labour", "organization", [("organisation", "given")]),
        ("programmes of the centre", "program", [("programmes", "plural")]),
        ("Oil & Gas", "oil and gas", [("Oil & Gas", "given")]),
        ("R&D and R+D", "R&D", [("R&D", "given")]),
        ("C++ and C", "C++", [("C++", "given")]),
        ("C++ and C", "C", [("C", "given")]),
        ("Tian'anmen Square", "Tiananmen Square", [("Tian'anmen Square", "given")]),
        ("Weitang Dairy Co. Ltd met", "Weitang Dairy Co., Ltd.", [("Weitang Dairy Co. Ltd", "given")]),
        ("Phase 2.5 of Phase 2", "Phase 2", [("Phase 2", "given")]),
    ],
)  # fmt: skip
def test_forms_in_a_text(text: str, form: str, expected: list[tuple[str, str]]) -> None:
    assert found(text, entry("", form)) == [
        (text[text.index(part) :][: len(part)], change) for part, change in expected
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Liyuan Mining (Group) Co., Ltd.",
        "Liyuan Mining Group Co., Ltd.",
        "Liyuan Mining Co., Ltd.",
        "Liyuan Mining Co Ltd",
    ],
)
def test_words_in_brackets_are_optional(text: str) -> None:
    assert found(f"the {text}'s plan", entry("", "Liyuan Mining (Group) Co., Ltd.")) == [(text, "given")]


def test_brackets_in_the_text_alone_are_no_other_name() -> None:
    assert found("Liyuan Mining (Group) Company met", entry("", "Liyuan Mining Group Company")) == [
        ("Liyuan Mining (Group) Company", "given")
    ]


@pytest.mark.parametrize(
    ("pos", "text", "expected"),
    [
        (
            "verb",
            "They abstained from voting and abstain from voting.",
            ["abstained from voting", "abstain from voting"],
        ),
        ("noun", "They abstained from voting.", []),
        ("adjective", "abstain from votings", []),
        ("", "abstain from votings", ["abstain from votings"]),
    ],
)
def test_part_of_speech(pos: str, text: str, expected: list[str]) -> None:
    assert [item for item, _ in found(text, TermEntry("1", ("abstain from voting",), pos=pos))] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("安全生产费用", ["安全生产", "安全生产费用"]),
        ("臺灣枣岭矿业（集团）公司", ["臺灣", "枣岭矿业（集团）公司"]),
        ("枣岭矿业公司和枣岭矿业集团公司", ["枣岭矿业公司", "枣岭矿业集团公司"]),
        ("用WeChat支付，用ＷｅＣｈａｔ支付", ["WeChat支付", "ＷｅＣｈａｔ支付"]),
        ("安全，生产", []),
    ],
)
def test_source_terms_in_chinese(text: str, expected: list[str]) -> None:
    entries = [entry("安全生产", "a"), entry("安全生产费用", "b"), entry("台湾|枣岭矿业（集团）公司|WeChat支付", "c")]
    assert [item for item, _ in found(text, *entries, source=True)] == expected


def test_only_forms_with_the_traits_asked_for() -> None:
    entries = (
        entry("甲", "alpha", "", "beta"), entry("乙", "Gamma", case="sensitive"),
        TermEntry("3", (), source=("Delta",), dnt=True), entry("Omega", "Omega", case="sensitive"),
    )  # fmt: skip
    text = "alpha beta gamma delta omega"
    assert [item for item, _ in found(text, *entries, traits=FORBIDDEN)] == ["beta"]
    assert [item for item, _ in found(text, *entries, traits=CASED)] == ["gamma"]
    assert [item for item, _ in found(text, *entries, traits=KEPT)] == ["delta", "omega"]
    assert [item for item, _ in found(text, *entries, traits=WANTED)] == ["alpha", "gamma", "delta", "omega"]


def test_entries_of_other_documents_are_left_out() -> None:
    glossary = Glossary(Termbase((TermEntry("1", ("alpha",), scope=("esg/**",)), TermEntry("2", ("beta",)))))
    view = fold("alpha beta")
    assert [len(glossary.target("en").find(view, path=path)) for path in (None, "esg/a.md", "news/a.md")] == [2, 2, 1]


def test_across_a_place() -> None:
    lexicon = Glossary(Termbase((entry("", "tax rate"), entry("", "rate of return"), entry("", "bank")))).target("en")
    view = fold("the bank's tax rate of return")
    start = view.text.index("rate")
    matches = lexicon.find_across(view, start, start + 4)
    assert [view.text[match.start : match.end] for match in matches] == ["tax rate", "rate of return"]


def test_one_glossary_for_all_rules_of_a_run() -> None:
    termbase = Termbase((entry("", "x"),))
    assert glossary_of(termbase) is glossary_of(termbase)
    assert glossary_of(termbase) is not glossary_of(Termbase((entry("", "x"),)))


WORDS = st.lists(
    st.sampled_from(["tax", "rate", "company", "of", "labour", "mine-head", "policy", "analysis", "Nestlé"]),
    min_size=1,
    max_size=4,
).map(" ".join)


@settings(max_examples=50)
@given(WORDS, st.sampled_from(["", "verb"]), st.data())
def test_every_inflection_is_found_where_it_stands(form: str, pos: str, data: st.DataObject) -> None:
    item = TermEntry("1", (form,), pos=pos)
    variant, _ = data.draw(st.sampled_from(inflected(item, form)))
    variant = data.draw(
        st.sampled_from([variant, variant.upper(), variant.replace(" ", "\n  "), variant.replace(" ", "-")])
    )
    text = f"“The {variant}” was \u200bread."
    assert variant in [found_text for found_text, _ in found(text, item)]
