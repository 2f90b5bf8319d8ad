"""Tags of languages."""

from __future__ import annotations

import pytest

from tqcheck.model.lang import primary_language, primary_or_english


@pytest.mark.parametrize(
    ("tag", "language"),
    [("en", "en"), ("en-GB", "en"), ("EN_us", "en"), ("zh-Hant-TW", "zh"), ("yue", "yue"), ("", "")],
)
def test_the_language_stands_first(tag: str, language: str) -> None:
    assert primary_language(tag) == language


@pytest.mark.parametrize(("tag", "language"), [(None, "en"), ("", "en"), ("de_AT", "de"), ("EN-GB", "en")])
def test_what_is_not_known_is_taken_for_english(tag: str | None, language: str) -> None:
    assert primary_or_english(tag) == language
