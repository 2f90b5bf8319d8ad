from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tqcheck.text import language
from tqcheck.text._function_words import LETTERS, WORDS
from tqcheck.text.language import Guess, Identifier, script_runs

SEEDS = Path(__file__).parents[2].parent / "shared" / "seeds"


def lang(text: str) -> str | None:
    """The language by script and words alone."""
    return Identifier(budget=0).identify(text).lang


@pytest.mark.parametrize(
    "text",
    [
        "Notice of Annual General Meeting",
        "Note 15",
        "Net profit",
        "Operating Review",
        "Cash Flow Statement",
        "NOTICE OF EXTRAORDINARY GENERAL MEETING",
        "The company held its work meeting for the second quarter.",
        "Strengthen management, improve quality, promote development",
        "The 联合橡胶公司 held its meeting on 3 March.",
        "“Quality first” – that is the motto of Société Nouvelle de São Paulo and of the Group.",
    ],
)
def test_english(text: str) -> None:
    assert lang(text) == "en"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "A",
        "3.5",
        "2022/04/13 18:03",
        "— …",
        "Lianhe Ore Rubber",
        "EBITDA",
        "Q3",
        "San Miguel de Allende",
        "Banco do Brasil",
        "Van der Berg Holding",
        "Nguyễn Văn",
        "Łódź",
        "(Zhang Wei, Li Na, Wang Fang, Chen Jie, Liu Yang, Zhao Lei, Huang Min)",
        "的",
        "ж",
    ],
)
def test_names_numbers_and_scraps_are_left_open(text: str) -> None:
    assert Identifier().identify(text) == Guess(None, 0.0, "none")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("董事会", "zh"),
        ("公司召开二季度工作会议，部署重点任务。", "zh"),
        ("公司与ABC集团签署战略合作协议", "zh"),
        ("鲜の每日牛奶公司宣布向全国各地推出新产品并召开发布会", "zh"),
        ("事業の概況", "ja"),
        ("データ", "ja"),
        ("連結経営成績", "ja"),
        ("売上高は増加しました。", "ja"),
        ("경영 실적", "ko"),
        ("Выручка компании выросла", "ru"),
        ("Выручка не изменилась", "ru"),
        ("Дохід компанії зріс", "uk"),
        ("Прыбытак вырас у першым паўгоддзі", "be"),
        ("Приходите се увеличиха и са стабилни", "bg"),
        ("Приходи су порасли у текућој години", "sr"),
        ("Табыс өсті және қызметкерлер саны", "kk"),
        ("Орлого нэмэгдсэн үзүүлэлт", "mn"),
        ("Τα έσοδα αυξήθηκαν", "el"),
        ("ارتفعت الإيرادات", "ar"),
        ("درآمد شرکت افزایش یافت", "fa"),
        ("کمپنی کی آمدنی میں اضافہ ہوا ہے", "ur"),
        ("ההכנסות עלו", "he"),
        ("รายได้เพิ่มขึ้น", "th"),
        ("कंपनी की आय बढ़ी", "hi"),
    ],
)
def test_languages_told_by_their_script(text: str, expected: str) -> None:
    assert lang(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Der Gewinn stieg im ersten Quartal um fünf Prozent.", "de"),
        ("Le chiffre d'affaires a augmenté de 5 % au premier trimestre.", "fr"),
        ("Las ventas crecieron un 5 % en el primer trimestre.", "es"),
        ("I ricavi della società sono aumentati nel primo trimestre.", "it"),
        ("As vendas da empresa não cresceram no primeiro trimestre.", "pt"),
        ("De omzet steeg in het eerste kwartaal met vijf procent.", "nl"),
        ("Omsättningen ökade och resultatet blev bättre än året innan, vilket är bra för oss.", "sv"),
        ("Liikevaihto kasvoi, mutta tulos ei ole sama kuin vuonna 2020.", "fi"),
        ("Przychody wzrosły w pierwszym kwartale, ale zysk nie jest większy niż rok temu.", "pl"),
        ("Tržby vzrostly, ale zisk není jako v roce 2020, který byl dobrý.", "cs"),
        ("Veniturile au crescut și nu sunt mai mici decât cele din anul trecut.", "ro"),
        ("A bevétel nőtt, de az eredmény nem volt jobb, mint az előző évben.", "hu"),
        ("Şirketin geliri arttı, ancak kâr bu yıl daha az oldu.", "tr"),
        ("Tổng công ty đã tổ chức hội nghị", "vi"),
        ("Perusahaan mencatat kenaikan laba yang tinggi pada tahun ini", "id"),
    ],
)
def test_languages_told_by_common_words(text: str, expected: str) -> None:
    guess = Identifier(budget=0).identify(text)
    assert (guess.lang, guess.how) == (expected, "words")
    assert 0 < guess.confidence <= 1


UNCLEAR = {
    "da": "Omsætningen steg med fem procent i første kvartal og resultatet blev bedre.",
    "no": "Omsetningen økte med fem prosent i første kvartal og resultatet ble bedre.",
    "en": "gather consensus, seize opportunities, pragmatic yet bold, enlarge sales everywhere",
}


@pytest.mark.parametrize(("expected", "text"), UNCLEAR.items())
def test_asks_langdetect_about_longer_unclear_texts(expected: str, text: str) -> None:
    identifier = Identifier(budget=1)
    guess = identifier.identify(text)
    assert (guess.lang, guess.how) == (expected, "langdetect")
    assert guess.confidence > 0.9
    assert identifier.budget == 0


def test_asks_about_one_text_once() -> None:
    identifier = Identifier(budget=5)
    assert len({identifier.identify(UNCLEAR["da"]) for _ in range(3)}) == 1
    assert identifier.budget == 4


def test_stops_asking_when_the_budget_is_spent() -> None:
    identifier = Identifier(budget=1)
    assert identifier.identify(UNCLEAR["da"]).lang == "da"
    assert identifier.identify(UNCLEAR["no"]) == Guess(None, 0.0, "none")
    assert identifier.identify(UNCLEAR["da"]).lang == "da"


@pytest.mark.parametrize(
    "text",
    [
        "multiple measures|measures simultaneously|multi measures|simultaneously multiple",
        "xqzt vvkr zzpl qwrt mnbv lkjh gfds poiu ytre wqas",
        "https://example.com/abcdefghijklmnopqrstuvwxyz/abcdefghijklmnopqrstuvwxyz",
    ],
)
def test_does_not_believe_langdetect_about_what_is_no_prose(text: str) -> None:
    assert Identifier().identify(text).lang in (None, "en")


def test_needs_no_langdetect_for_the_first_report(monkeypatch: pytest.MonkeyPatch) -> None:
    if not SEEDS.is_dir():
        pytest.skip("the report that started the project is not here; it is no part of it")

    def refuse(*_: object) -> None:
        raise AssertionError("langdetect was asked")

    monkeypatch.setattr(language, "_by_langdetect", refuse)
    identifier = Identifier()
    lines = [line for path in sorted(SEEDS.glob("*.txt")) for line in path.read_text(encoding="utf-8").splitlines()]
    assert {identifier.identify(line).lang for line in lines} == {"en", None}


@settings(max_examples=50)
@given(st.text(max_size=60))
def test_any_text_gets_a_consistent_answer(text: str) -> None:
    guess = Identifier(budget=0).identify(text)
    assert guess == Identifier(budget=0).identify(text)
    assert (guess.lang is None) == (guess.how == "none") == (guess.confidence == 0)
    assert 0 <= guess.confidence <= 1


def test_tables_are_sound() -> None:
    assert all(word == word.lower() and word.isalpha() for words in WORDS.values() for word in words.split())
    assert {lang for langs in LETTERS.values() for lang in langs.split()} <= WORDS.keys()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("12:30 —", []),
        ("plain, ASCII 2022.", ["Latin plain, ASCII"]),
        ("The 枣矿 company", ["Latin The", "Han 枣矿", "Latin company"]),
        ("on 3月 and 2021年", ["Latin on", "Han 月", "Latin and", "Han 年"]),
        ("公司第3季度 ABC 增长", ["Han 公司第3季度", "Latin ABC", "Han 增长"]),
        ("see 《公司法》, done，再见", ["Latin see", "Han 《公司法》", "Latin done", "Han ，再见"]),
        ("事業の概況 report", ["Kana 事業の概況", "Latin report"]),
        ("東京 and データ", ["Han 東京", "Latin and", "Kana データ"]),
        (
            "the 회사 and Прибыль растёт 5 раз",
            ["Latin the", "Hangul 회사", "Latin and", "Cyrillic Прибыль растёт 5 раз"],
        ),
        ("“Café” – Société", ["Latin Café” – Société"]),
        ("Ωmega", ["Greek Ω", "Latin mega"]),
        ("ＡＢＣ公司", ["Latin ＡＢＣ", "Han 公司"]),
        ("हिन्दी भाषा", ["Devanagari हिन्दी भाषा"]),
    ],
)
def test_script_runs(text: str, expected: list[str]) -> None:
    assert [f"{script} {text[start:end]}" for start, end, script in script_runs(text)] == expected


def is_latin_or_han(char: str) -> bool:
    return (char.isascii() and char.isalpha()) or "一" <= char <= "鿿"


@settings(max_examples=50)
@given(st.text(alphabet=st.one_of(st.characters(), st.sampled_from("aé公司の회Ж，。《 5-")), max_size=40))
def test_script_runs_are_ordered_and_hold_all_latin_and_han(text: str) -> None:
    done = 0
    for start, end, _ in script_runs(text):
        assert done <= start < end <= len(text)
        assert not any(is_latin_or_han(char) for char in text[done:start])
        done = end
    assert not any(is_latin_or_han(char) for char in text[done:])


@settings(max_examples=50)
@given(st.text(alphabet="aé1“,. –", max_size=20))
def test_the_fast_way_for_western_text_gives_the_same(text: str) -> None:
    assert script_runs(text) == [run for run in script_runs(f"{text} 公") if run[2] == "Latin"]


@settings(max_examples=50)
@given(st.text(alphabet="aé公司の회Ж，。《 5-", max_size=40))
def test_neighbouring_script_runs_differ(text: str) -> None:
    scripts = [script for _, _, script in script_runs(text)]
    assert all(one != other for one, other in pairwise(scripts))
