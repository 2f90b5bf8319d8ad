from __future__ import annotations

import pytest

from tests.checks.fake import found, hits
from tqcheck.checks.repeated_item import CHECK


@pytest.mark.parametrize(
    "text",
    [
        "It stands for [[flood control, flood control]], and rescue.",
        "They fight [[illegal mining, illegal mining]] and the like.",
        "It means [[work done on time, work done on time]].",
    ],
)
def test_said_twice(text: str) -> None:
    assert found(CHECK, {}, text.replace("[[", "").replace("]]", "")) == text


def test_one_is_kept() -> None:
    (hit,) = hits(CHECK, {}, "It stands for flood control, flood control.")
    assert [edit.text for suggestion in hit.suggestions for edit in suggestion.edits] == ["flood control"]


@pytest.mark.parametrize(
    "text",
    [
        "It stands for flood control, flood control works, and floods.",
        "It grew in New York, New York.",
        "It rose by 5 percent, 5 percent.",
        "One word, word, stands here.",
        "It stands for flood control; flood control is all.",
    ],
)
def test_silent(text: str) -> None:
    assert hits(CHECK, {}, text) == []


def test_longer_phrases_are_another_matter() -> None:
    text = "It means safe work done on time, safe work done on time."
    assert hits(CHECK, {"most_words": 3}, text) == []
