"""Tags of languages."""

from __future__ import annotations

import pytest

from tqcheck.model.lang import primary_language


@pytest.mark.parametrize(
    ("tag", "language"),
    [("en", "en"), ("en-GB", "en"), ("EN_us", "en"), ("zh-Hant-TW", "zh"), ("yue", "yue"), ("", "")],
)
def test_the_language_stands_first(tag: str, language: str) -> None:
    assert primary_language(tag) == language
