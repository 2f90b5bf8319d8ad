from __future__ import annotations

import pytest

from tests.checks.bilingual import fixed, found, hits
from tqcheck.checks.untranslated import CHECK

RUN: dict[str, object] = {"mode": "run"}
WHOLE: dict[str, object] = {"mode": "whole"}


@pytest.mark.parametrize(
    "marked",
    [
        "For prices, [[请咨询我公司]]。",
        "The [[基于AI的方案]] was adopted and [[实施]] at once.",
        "[[一、]]Convening of the meeting",
        "Zaoling Mining (枣岭矿业) met. Zaoling Mining（枣岭矿业）met.",
        'Two firms (枣岭矿业, "ZLK"; 枣岭橡胶) met.',
        "The character 矿 means mine.",
        "The word “精神” was used.",
        "It hangs 福 (fu, good fortune) on doors.",
        "[3] 张三. 工业史[M]. Wuhan, 2004.",
        "公司高度重视安全。",
        "No Chinese here – only dashes and café.",
        "",
    ],
)
def test_runs(marked: str) -> None:
    text = marked if marked.startswith("[3]") else marked.replace("[[", "").replace("]]", "")
    assert found(CHECK, RUN, text) == marked


@pytest.mark.parametrize(
    ("text", "confidence"),
    [("We read 《安全生产法》 aloud.", 0.4), ("It made 吨 of steel.", 0.6), ("It made 三万吨 of steel.", 0.9)],
)
def test_confidence_of_runs(text: str, confidence: float) -> None:
    assert [hit.confidence for hit in hits(CHECK, RUN, text)] == [confidence]


def test_a_number_before_a_heading_is_rewritten() -> None:
    assert fixed(CHECK, RUN, "三、Safety") == "3. Safety"


@pytest.mark.parametrize(
    ("langs", "marked"),
    [
        ((None, "en"), "The [[会社]] met."),
        (("ja", "en"), "The [[カタカナ]] and [[会社]] met."),
        (("ko", "zh"), "公司[[회사]]召开会议。"),
        (("en", "zh"), "公司 Board 召开会议。"),
        (("ru", "en"), "The [[совет]] met at α."),
        (("de", "en"), "The Vorstand met; 会."),
    ],
)
def test_scripts_by_language(langs: tuple[str | None, str], marked: str) -> None:
    text = marked.replace("[[", "").replace("]]", "")
    assert found(CHECK, RUN, text, langs=langs) == marked


@pytest.mark.parametrize(
    ("langs", "source", "target", "is_found"),
    [
        (("zh", "en"), "公司治理", "公司治理", True),
        (("zh", "en"), "公司治理。", " 公司治理 ", True),
        (("zh", "en"), "公司治理", "Corporate governance", False),
        (("zh", "en"), "ISO 9001:2015", "ISO 9001:2015", False),
        (("zh", "en"), "2022", "2022", False),
        (("en", "de"), "The board met on Monday.", "The board met on Monday.", True),
        (("en", "de"), "Heling Bearing Group Company Limited", "Heling Bearing Group Company Limited", False),
        (("en", "de"), "Net profit", "Net profit", False),
        (("en-US", "en-GB"), "The board met on Monday.", "The board met on Monday.", False),
        (("en", "zh"), "The board met on Monday.", "The board met on Monday.", True),
    ],
)
def test_whole(langs: tuple[str, str], source: str, target: str, is_found: bool) -> None:
    expected = target.replace(target.strip(), f"[[{target.strip()}]]") if is_found else target
    assert found(CHECK, WHOLE, target, source, langs=langs) == expected


def test_whole_needs_a_source() -> None:
    assert hits(CHECK, WHOLE, "公司治理") == []
