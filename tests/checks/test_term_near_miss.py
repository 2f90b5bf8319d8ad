from __future__ import annotations

import pytest

from tests.checks.bilingual import entry, fixed, found, hits
from tqcheck.checks.term_near_miss import CHECK

CEMENT = entry("苍岭水泥", "Cangling Cement")
MARGIN = entry("毛利率", "gross margin")


@pytest.mark.parametrize(
    "marked",
    [
        "[[Canglign Cement]] and [[Cang ling Cement]] met; [[Cangling Cemment]]'s plant is new.",
        "CANGLING CEMENT and [[CANGLIGN CEMENT]]",
        "the [[gross magrin]] and the gross marginal cost",
        "Cangling Cement and Cangling Cements",
        "Canning Cement is a customer.",
        "Gross Magrin",
    ],
)
def test_places(marked: str) -> None:
    text = marked.replace("[[", "").replace("]]", "")
    assert found(CHECK, {}, text, glossary=(CEMENT, MARGIN)) == marked


def test_what_to_write_instead() -> None:
    text = "CANGLIGN CEMENT and Cangling Cemment's two gross magrins; Gross margni"
    right = "CANGLING CEMENT and Cangling Cement's two gross magrins; Gross margin"
    assert fixed(CHECK, {}, text, glossary=(CEMENT, MARGIN)) == right


@pytest.mark.parametrize(
    ("text", "source", "confidence"),
    [
        ("Canglign Cement", None, 0.9),
        ("Canglign Cement", "苍岭水泥", 0.9),
        ("Canglign Cement", "沧岭", 0.4),
        ("gross magrin", None, 0.7),
    ],
)
def test_confidence(text: str, source: str | None, confidence: float) -> None:
    assert [hit.confidence for hit in hits(CHECK, {}, text, source, glossary=(CEMENT, MARGIN))] == [confidence]


def test_a_name_beside_right_words_is_safe_to_mend() -> None:
    (hit,) = hits(CHECK, {}, "Canglign Cement", glossary=(CEMENT,))
    assert [suggestion.applicability for suggestion in hit.suggestions] == ["safe"]
    (hit,) = hits(CHECK, {}, "gross magrin", glossary=(MARGIN,))
    assert [suggestion.applicability for suggestion in hit.suggestions] == ["unsafe"]


def test_two_forms_that_are_as_near_are_both_suggested() -> None:
    glossary = (entry("", "Hadonq Steel"), entry("", "Hadonk Steel"))
    (hit,) = hits(CHECK, {}, "Hadonx Steel", glossary=glossary)
    assert [suggestion.edits[0].text for suggestion in hit.suggestions] == ["Hadonq Steel", "Hadonk Steel"]


def test_names_that_are_right_as_they_are() -> None:
    glossary = (entry("", "Hexiang Steel"),)
    assert found(CHECK, {}, "Haxiang Steel", glossary=glossary) == "[[Haxiang Steel]]"
    assert found(CHECK, {"others": ["Haxiang Hexiang"]}, "Haxiang Steel", glossary=glossary) == "Haxiang Steel"


def test_other_languages_are_left_alone() -> None:
    assert hits(CHECK, {}, "Canglign Cement", glossary=(CEMENT,), langs=("zh", "de")) == []
