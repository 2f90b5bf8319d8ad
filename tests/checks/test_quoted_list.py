from __future__ import annotations

import pytest

from tests.checks.fake import found, hits
from tqcheck.checks.quoted_list import CHECK

BAD = {
    "adjectives": "The section is [[“strict, meticulous and fast”]] in its work.",
    "gerunds": 'The contest of [["comparing, learning and catching up"]] went on.',
    "noun phrases": "It aims at [[“strong team, fast action and bright results,”]] as ever.",
}


@pytest.mark.parametrize("text", BAD.values(), ids=BAD)
def test_slogans(text: str) -> None:
    assert found(CHECK, {}, text.replace("[[", "").replace("]]", "")) == text


SILENT = {
    "things": "The boxes are marked “paper, glass and tin”.",
    "a sentence": "He said “it is strict, careful and fast”.",
    "an article": "They read “the good, bad and ugly”.",
    "long items": "It is “very strict in all its work, careful and fast”.",
    "a choice": "It allows “minor changes, additions or amendments”.",
    "two items": "It is “strict, fast”.",
    "no quotation marks": "It is strict, meticulous and fast.",
}


@pytest.mark.parametrize("text", SILENT.values(), ids=SILENT)
def test_silent(text: str) -> None:
    assert hits(CHECK, {}, text) == []


def test_what_everybody_knows() -> None:
    text = "The motto “Faster, higher, stronger” is old."
    assert hits(CHECK, {}, text) != []
    assert hits(CHECK, {"exceptions": ["faster higher stronger"]}, text) == []
