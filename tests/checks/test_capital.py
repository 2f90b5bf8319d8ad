from __future__ import annotations

import pytest

from tests.checks.fake import found, hits
from tqcheck.checks.capital import CHECK

PARAMS = {"words": ["and the with", "bottom strengthen"]}


@pytest.mark.parametrize(
    "text",
    [
        "It holds integrity, [[Bottom]] lines, [[And]] ensuring [[The]] safety.",
        "We must learn, [[Strengthen]], rest.",
        "In The Hague, The Economist and Wang Wei met. The end.",
        "He read Gone With the Wind; And so on. “The end”",
        "The Company is here, Coal is there.",
        "In the Hall of the Bottom on May 3, the Plan to Strengthen the rest.",
    ],
)
def test_words_of_the_list_between_words_in_lower_case(text: str) -> None:
    assert found(CHECK, PARAMS, text.replace("[[", "").replace("]]", "")) == text


@pytest.mark.parametrize("kind", ["heading", "cell", "caption"])
def test_headings_have_capitals_of_their_own(kind: str) -> None:
    assert hits(CHECK, PARAMS, "integrity, Bottom lines", kind=kind) == []  # type: ignore[arg-type]


def test_behind_a_word_a_stop_may_be_missing_instead() -> None:
    ways = [hit.suggestions[0].applicability for hit in hits(CHECK, PARAMS, "so, And we see The plan")]
    assert ways == ["safe", "unsafe"]
