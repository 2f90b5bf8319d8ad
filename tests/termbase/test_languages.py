from __future__ import annotations

import pytest

from tqcheck.errors import TermbaseError
from tqcheck.model.plugins import ReadOptions
from tqcheck.termbase.languages import choose, language_named, pick, tag_of


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("ZH_cn", "zh-CN"),
        ("EN-us", "en-US"),
        ("zh-hans-cn", "zh-Hans-CN"),
        ("es-419", "es-419"),
        ("x-source", "x-source"),
        ("", ""),
    ],
)
def test_tags(text: str, tag: str) -> None:
    assert tag_of(text) == tag


@pytest.mark.parametrize(
    ("name", "tag"),
    [
        ("English", "en"),
        ("中文", "zh"),
        ("Simplified Chinese", "zh-Hans"),
        ("繁體中文", "zh-Hant"),
        ("Deutsch", "de"),
        ("zh_CN", "zh-CN"),
        ("en-us", "en-US"),
        ("id", ""),
        ("no", ""),
        ("pos", ""),
        ("term", ""),
    ],
)
def test_names(name: str, tag: str) -> None:
    assert language_named(name) == tag


@pytest.mark.parametrize(
    ("present", "options", "source", "chosen"),
    [
        (["zh", "en"], (None, None), "", ("zh", "en")),
        (["en", "zh"], (None, None), "", ("zh", "en")),
        (["en-US", "zh-CN"], (None, None), "", ("zh-CN", "en-US")),
        (["zh", "de"], (None, None), "", ("zh", "de")),
        (["de", "zh"], (None, None), "zh", ("zh", "de")),
        (["en", "zh"], (None, None), "en", ("en", "zh")),
        (["en", "zh"], ("en", None), "", ("en", "zh")),
        (["en", "zh"], (None, "zh-CN"), "", ("en", "zh")),
        (["en-US", "en-GB", "zh"], ("zh", "en-GB"), "", ("zh", "en-GB")),
        (["de"], (None, None), "", ("", "de")),
        (["en"], ("zh", "en"), "", ("", "en")),
        ([], (None, None), "", ("", "")),
    ],
)
def test_choice(
    present: list[str], options: tuple[str | None, str | None], source: str, chosen: tuple[str, str]
) -> None:
    found = choose("g.tbx", present, ReadOptions(*options), source=source)
    assert (found.source, found.target, found.defects) == (*chosen, ())


def test_of_several_languages_it_says_which() -> None:
    found = choose("g.tbx", ["de", "zh", "en", "zh"], ReadOptions())
    (defect,) = found.defects
    assert (found.source, found.target) == ("de", "en")
    assert defect.what == "of its languages (de, zh, en) “de” was taken for the source and “en” for the target"
    assert not defect.fatal
    assert "--source-lang" in defect.hint


def test_a_language_that_is_not_there() -> None:
    with pytest.raises(TermbaseError, match="no terms in “fr”") as caught:
        choose("g.tbx", ["zh", "en"], ReadOptions(target_lang="fr"))
    assert caught.value.hint == "languages in it: zh, en"


def test_the_exact_tag_goes_before_its_language() -> None:
    assert pick(["zh-TW", "zh-CN"], "zh_cn") == "zh-CN"
    assert pick(["zh-TW", "zh-CN"], "zh") == "zh-TW"
    assert pick(["zh-TW"], "ja") == ""
