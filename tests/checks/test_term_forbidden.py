from __future__ import annotations

import pytest

from tests.checks.bilingual import entry, fixed, found, hits
from tqcheck.checks.term_forbidden import CHECK

RUBBER = entry(
    "枣岭橡胶公司", "Zaoling Rubber Company", "", "Jujube Ridge Rubber Company|jujube and rubber company|Jujube Rubber"
)
GROUP = entry("枣岭集团", "Zaoling Group", "", "Jujube Ridge Group|Zao Ling Group")
SAMPLE = entry("样本", "brochure", "", "sample")
SAFETY = entry("安全生产", "workplace safety", "", "safe production|safety production")


@pytest.mark.parametrize(
    ("glossary", "marked"),
    [
        ((RUBBER, GROUP), "[[Jujube Ridge Group]] and the [[jujube ridge group]] own [[Zao Ling Group]]'s shares."),
        ((RUBBER,), "[[Jujube Rubber]] and the [[jujube and rubber company]] met."),
        ((RUBBER,), "[[Jujube\u00a0Ridge  Rubber\nCompany]] met."),
        ((SAFETY,), "[[SAFE PRODUCTION]]: a [[safety-production]] notice, unsafe production, safe productions' list."
            .replace("safe productions", "[[safe productions]]")),
        ((entry("", "wetted parts", "", "overcurrent parts"),), "One [[overcurrent part]], two [[overcurrent parts]]."),
        ((entry("", "abstain from voting", "", "to avoid voting"),), "He [[avoided voting]]; we [[avoid voting]]."),
        ((entry("", "stock transfer", "", "transfer of stock right"),), "Two [[transfers of stock right]] took place."),
        ((entry("", "Party committee", "", "Party Committee", case="sensitive"),), "[[Party Committee]], party committee"),
        ((entry("", "gross margin", "", "margin rate|gross margin rate"),), "The [[gross margin rate]] fell."),
        ((entry("", "gross margin", "", "rate"), entry("", "tax rate")), "The [[rate]] is a tax rate, not two tax rates."),
        ((entry("", "gross margin", "", "rate"), entry("", "rate of return")), "A rate of return, but no [[rate]] of growth."),
        ((entry("利率", "interest", "", "rate"), entry("费率", "rate")), "The rate fell."),
        ((entry("", "Yunlu Instruments", "", "Yunlu Instrument"),), "[[Yunlu Instrument]] and Yunlu Instruments."),
        ((entry("", "公司", "", "本企业"),), "[[本企业]]召开会议。"),
    ],
)  # fmt: skip
def test_monolingual_places(glossary: tuple[object, ...], marked: str) -> None:
    text = marked.replace("[[", "").replace("]]", "")
    assert found(CHECK, {}, text, glossary=glossary) == marked


@pytest.mark.parametrize(
    ("source", "marked"),
    [
        ("索取样本。", "Ask for a [[sample]]."),
        ("样品合格。", "The sample passed."),
        ("样本和样品。", "The [[sample]] passed."),
    ],
)
def test_with_a_source_the_term_has_to_be_there(source: str, marked: str) -> None:
    text = marked.replace("[[", "").replace("]]", "")
    assert found(CHECK, {}, text, source, glossary=(SAMPLE,)) == marked


def test_what_the_source_asks_for_elsewhere_is_silent() -> None:
    glossary = (entry("利率", "interest", "", "rate"), entry("费率", "rate"))
    assert found(CHECK, {}, "The rate fell.", "利率和费率下降。", glossary=glossary) == "The rate fell."
    assert found(CHECK, {}, "The rate fell.", "利率下降。", glossary=glossary) == "The [[rate]] fell."


def test_an_entry_without_source_counts_with_a_source_too() -> None:
    glossary = (entry("", "workplace safety", "", "safe production"),)
    assert (
        found(CHECK, {}, "Safe production matters.", "安全第一。", glossary=glossary) == "[[Safe production]] matters."
    )


@pytest.mark.parametrize(
    ("glossary", "text", "right"),
    [
        ((RUBBER,), "Jujube Rubber met.", "Zaoling Rubber Company met."),
        ((RUBBER,), "Jujube Rubber Company met.", "Zaoling Rubber Company met."),
        ((GROUP,), "the jujube ridge group's plan", "the Zaoling Group's plan"),
        ((SAMPLE,), "Samples, two samples and a SAMPLE", "Brochures, two brochures and a BROCHURE"),
        ((SAFETY,), "On Safety Production", "On Workplace Safety"),
        (
            (entry("", "internal audit", "", "check"),),
            "A check and a second check",
            "An internal audit and a second internal audit",
        ),
        ((entry("", "user manual", "", "operating book"),), "an operating book", "a user manual"),
        (
            (entry("", "to abstain from voting", "", "to avoid voting"),),
            "He avoided voting.",
            "He abstained from voting.",
        ),
        ((entry("", "accounts receivable", "", "money to get"),), "Money to get rose.", "Accounts receivable rose."),
        ((entry("", "wetted parts", "", "overcurrent parts"),), "one overcurrent part", "one wetted part"),
        ((entry("", "", "", "synergize"),), "We synergize.", "We synergize."),
    ],
)
def test_what_to_write_instead(glossary: tuple[object, ...], text: str, right: str) -> None:
    assert fixed(CHECK, {}, text, glossary=glossary) == right


@pytest.mark.parametrize(
    ("glossary", "text", "applicability"),
    [
        ((GROUP,), "Jujube Ridge Group met.", "safe"),
        ((GROUP,), "jujube ridge group met.", "safe"),
        ((GROUP,), "two Jujube Ridge Groups met.", "unsafe"),
        ((entry("", "Anling Group", "", "Jujube Ridge Group"),), "a Jujube Ridge Group plant", "unsafe"),
        ((SAFETY,), "Safety production matters.", "unsafe"),
    ],
)
def test_only_a_name_for_a_name_is_safe(glossary: tuple[object, ...], text: str, applicability: str) -> None:
    assert hits(CHECK, {}, text, glossary=glossary)[0].suggestions[0].applicability == applicability


def test_several_entries_give_several_suggestions_and_none_is_safe() -> None:
    glossary = (
        entry("东港口公司", "Donggang Port Company", "", "East Port"),
        entry("东港", "Dong Port", "", "East Port"),
    )
    (hit,) = hits(CHECK, {}, "East Port opened.", glossary=glossary)
    texts = [suggestion.edits[0].text for suggestion in hit.suggestions]
    assert texts == ["Dong Port", "Donggang Port Company"]
    assert {suggestion.applicability for suggestion in hit.suggestions} == {"unsafe"}
    (hit,) = hits(CHECK, {}, "East Port opened.", "东港口公司开业。", glossary=glossary)
    assert hit.suggestions[0].edits[0].text == "Donggang Port Company"


def test_one_common_word_without_a_source_is_less_sure() -> None:
    assert hits(CHECK, {}, "a sample", glossary=(SAMPLE,))[0].confidence == 0.75
    assert hits(CHECK, {}, "a sample", "样本", glossary=(SAMPLE,))[0].confidence == 0.95
    assert hits(CHECK, {}, "safe production", glossary=(SAFETY,))[0].confidence == 0.95


def test_the_field_names_the_wanted_form_else_the_source() -> None:
    assert hits(CHECK, {}, "a sample", glossary=(SAMPLE,))[0].fields == {"term": "brochure"}
    assert hits(CHECK, {}, "a sample", glossary=(entry("样本", "", "", "sample"),))[0].fields == {"term": "样本"}


def test_no_literals_without_forbidden_forms() -> None:
    assert hits(CHECK, {}, "brochure", glossary=(entry("样本", "brochure"),)) == []
