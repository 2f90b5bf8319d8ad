"""One table maps the categories of several schemes onto each other."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from tqcheck.model.mqm import (
    CATEGORIES,
    DIMENSIONS,
    NAMES,
    NON_TRANSLATION,
    SOURCE_ERROR,
    Category,
    category_of,
    category_of_its,
)

ROOT = Path(__file__).parents[2]

# W3C, Internationalization Tag Set 2.0, section 8.17: values of the localization quality issue type.
ITS = frozenset(
    [
        "terminology",
        "mistranslation",
        "omission",
        "untranslated",
        "addition",
        "duplication",
        "inconsistency",
        "grammar",
        "legal",
        "register",
        "locale-specific-content",
        "locale-violation",
        "style",
        "characters",
        "misspelling",
        "typographical",
        "formatting",
        "inconsistent-entities",
        "numbers",
        "markup",
        "pattern-problem",
        "whitespace",
        "internationalization",
        "length",
        "non-conformance",
        "uncategorized",
        "other",
    ]
)


def test_every_category_of_the_gold_files_is_mapped_once() -> None:
    golden = Counter(name for category in CATEGORIES for name in category.gold)
    assert [name for name, count in golden.items() if count > 1] == []
    used = {
        json.loads(line)["category"]
        for path in ROOT.glob("corpus/*/gold.jsonl")
        for line in path.read_text("utf-8").splitlines()
    }
    assert used
    assert sorted(used - set(golden)) == []


def test_names_are_unique() -> None:
    assert len(NAMES) == len(CATEGORIES)


@pytest.mark.parametrize("category", CATEGORIES, ids=lambda category: category.mqm)
def test_each_category_has_a_name_in_each_scheme(category: Category) -> None:
    assert category.mqm == category.mqm.lower()
    assert category.its in ITS
    assert category.wmt in ("Other", "Non-translation!", "Source error") or category.wmt.count("/") == 1


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Accuracy/Mistranslation", "accuracy/mistranslation"),
        ("Terminology/Inappropriate for context", "terminology/wrong-term"),
        ("Terminology/Inconsistent use of terminology", "terminology/inconsistent-use-of-terminology"),
        ("Locale_convention/Name", "locale-conventions/name-format"),
        ("Locale convention/Name format", "locale-conventions/name-format"),
        ("Non-translation!", NON_TRANSLATION),
        ("Non_translation", NON_TRANSLATION),
        ("Source_error", SOURCE_ERROR),
        ("Source error", SOURCE_ERROR),
        ("OTHER", "other"),
        ("style/awkward-style", "style/awkward-style"),
        ("fluency/garbled", NON_TRANSLATION),
        ("Style/Archaic or obscure word choice", "style/archaic-or-obscure-word-choice"),
        ("Fluency/Text-Breaking", "linguistic-conventions/text-breaking"),
        ("Fluency", "linguistic-conventions"),
        ("House rules/Tone", "other/house-rules/tone"),
        ("!!", "other"),
    ],
)
def test_names_of_other_schemes(name: str, expected: str) -> None:
    assert category_of(name) == expected


@pytest.mark.parametrize("kind", sorted(ITS))
def test_each_type_of_its_has_a_category_under_a_dimension(kind: str) -> None:
    category = category_of_its(kind)
    assert category.partition("/")[0] in DIMENSIONS
    assert category in NAMES or category in DIMENSIONS


def test_types_of_its() -> None:
    assert category_of_its("misspelling") == "linguistic-conventions/spelling"
    assert category_of_its("terminology") == "terminology/wrong-term"
    assert category_of_its("never heard of") == "other"
