from __future__ import annotations

import pytest

from tests.checks.fake import found, hits
from tqcheck.checks.comma_splice import CHECK

PARAMS: dict[str, object] = {"dependent": ["if", "when"], "reporting": ["said", "added", "seemed"]}


@pytest.mark.parametrize(
    "text",
    [
        "The yard is very small[[, it builds]] two ships a year.",
        "The new line has four furnaces[[, they were]] lit in May.",
        "The first stage was done in May[[, this will]] help us.",
        "Costs rose in the spring[[, they then fell]] in the summer. Nobody knew why.",
    ],
)
def test_two_sentences(text: str) -> None:
    assert found(CHECK, PARAMS, text.replace("[[", "").replace("]]", "")) == text


@pytest.mark.parametrize(
    "text",
    [
        "If the price falls, it hurts us.",
        "When the yard was small, it built two ships a year.",
        "In the spring of the year, they left.",
        "The chair said the yard was small, it seemed.",
        "But times are changing, he said.",
        "The yard is small, it has no crane, and it builds two ships a year.",
        "It is not a plan, it is a dream.",
        "“The yard is small, it builds ships,” he added.",
        "The yard is small, and it builds two ships a year.",
        "The yard closed, it",
        "Wait, it works.",
    ],
)
def test_silent(text: str) -> None:
    assert hits(CHECK, PARAMS, text) == []
