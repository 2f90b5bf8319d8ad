from __future__ import annotations

import pytest

from tests.checks.fake import found, hits
from tqcheck.checks.noun_stack import CHECK, Params


def test_a_stack() -> None:
    text = "The mine set up a [[safety risk control work mechanism]] in May."
    assert found(CHECK, {}, text.replace("[[", "").replace("]]", "")) == text


def test_the_nouns_are_counted() -> None:
    (hit,) = hits(CHECK, {"at_least": 3}, "They hold a safety work meeting in May.")
    assert hit.fields == {"text": "safety work meeting", "count": "3"}


@pytest.mark.parametrize(
    "text",
    [
        "The mine set up a mechanism for the control of safety risks.",
        "The China National Coal Mine Safety Work Office met.",
        "They quickly left those cold dark rooms behind.",
    ],
)
def test_silent(text: str) -> None:
    assert hits(CHECK, {}, text) == []


def test_a_stack_has_two_nouns() -> None:
    with pytest.raises(ValueError, match="at_least must be at least 2"):
        Params(1)
