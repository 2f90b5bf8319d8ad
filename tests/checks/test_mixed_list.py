from __future__ import annotations

import pytest

from tests.checks.fake import found, hits
from tqcheck.checks.mixed_list import CHECK

PARAMS = {"adjectives": ["super", "strict"], "endings": ["ous", "-oriented"], "exceptions": ["miscellaneous"]}
BAD = {
    "behind gerunds": "It held a contest of “comparing, catching up, [[helping, and super]]”.",
    "behind nouns": "The rules speak of learning, duty, [[quality and strict]].",
    "by its ending": "The rules speak of duty, profit, [[quality, and people-oriented]].",
    "lost verbs": "It has carried out the plan, [[calm response, sound policy, and key attacks]], stabilized the base and grew.",
}


@pytest.mark.parametrize("text", BAD.values(), ids=BAD)
def test_collapsed(text: str) -> None:
    assert found(CHECK, PARAMS, text.replace("[[", "").replace("]]", "")) == text


SILENT = {
    "one shape": "The rules speak of duty, care and order.",
    "adjectives throughout": "The service is fast, careful and strict.",
    "adjective with its noun": "The rules speak of duty, care and strict order.",
    "a thing": "They sell pens, paper and miscellaneous.",
    "two items": "Of all that, they speak of duty and strict.",
    "verbs that are there": "It has carried out the plan, cut the costs, and grew, stabilized by loans.",
    "first thing told": "Sales, costs, and profit, reported in May, rose.",
}


@pytest.mark.parametrize("text", SILENT.values(), ids=SILENT)
def test_silent(text: str) -> None:
    assert hits(CHECK, PARAMS, text) == []
