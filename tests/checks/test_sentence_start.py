from __future__ import annotations

import pytest

from tests.checks.fake import found, hits
from tqcheck.checks.sentence_start import CHECK


def test_a_small_letter() -> None:
    text = "The plan is simple. [[pragmatic]] work goes on. It helps."
    assert found(CHECK, {}, text.replace("[[", "").replace("]]", "")) == text


@pytest.mark.parametrize(
    "text",
    [
        "The plan is simple. Pragmatic work goes on.",
        "the plan is simple. pragmatic work goes on.",
        "The plan is simple. iPhones sell. eBay too.",
        "The plan is simple? yes.",
        "See the site of the firm. com is its end.",
    ],
)
def test_silent(text: str) -> None:
    assert hits(CHECK, {"exceptions": ["com"]}, text) == []


def test_only_in_paragraphs() -> None:
    assert hits(CHECK, {}, "The plan is simple. pragmatic work goes on.", kind="heading") == []
