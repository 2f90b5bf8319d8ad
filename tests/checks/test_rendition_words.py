"""Words of a target text: stems, breaks, names."""

from __future__ import annotations

import pytest

from tqcheck.checks._rendition_alike import is_acronym, is_other, spelled_alike
from tqcheck.checks._rendition_hanzi import Echo, echoed
from tqcheck.checks._rendition_words import BREAK, Phrase, Words, small_words, stem_of

LIGHT = small_words("en")


@pytest.mark.parametrize(
    "forms",
    [
        "meeting meetings Meetings",
        "labour labor",
        "organise organize organisation",
        "plan planning planned",
        "company companies",
    ],
)
def test_forms_of_one_word_have_one_stem(forms: str) -> None:
    assert len({stem_of(form) for form in forms.split()}) == 1


@pytest.mark.parametrize("forms", ["Chen Cheng", "port harbor", "class clan"])
def test_different_words_have_different_stems(forms: str) -> None:
    assert len({stem_of(form) for form in forms.split()}) == 2


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Heling Bearing Group Co., Ltd. met.", ["Heling Bearing Group Co., Ltd"]),
        ("In China, the Ministry of Water and Power met.", ["China", "Ministry of Water and Power"]),
        ("He said that China's R&D met.", ["China", "R&D"]),
        ("the plant; Heqiao-Bearing", ["Heqiao-Bearing"]),
        ("nothing here", []),
    ],
)
def test_names(text: str, names: list[str]) -> None:
    words = Words(text)
    assert [text[slice(*words.span(name))] for name in words.names(LIGHT)] == names


def test_punctuation_is_a_break() -> None:
    words = Words("One, two. Four")
    assert words.stems == ["one", BREAK, "two", BREAK, "four"]
    assert [words.opens(place) for place in (0, 2, 4)] == [True, False, True]


@pytest.mark.parametrize(
    ("one", "two", "other"),
    [
        ("lu zhenchuan", "lu zhengchuan", True),
        ("bearing alliance", "bearing union", True),
        ("lu zhenchuan", "lu", False),
        ("lu", "lu zhenchuan", False),
        ("china market", "chinese market", False),
        ("canada", "canadian", False),
        ("belgium", "belgian", False),
        ("table 1", "table 2", False),
        ("song qiao", "songqiao", False),
    ],
)
def test_is_other(one: str, two: str, other: bool) -> None:
    assert is_other(one.split(), two.split()) is other


@pytest.mark.parametrize(
    ("one", "two", "alike"),
    [
        ("lu zhenchuan", "lu zhengchuan", True),
        ("hartmann", "harmann", True),
        ("iran", "iraq", False),
        ("world cloth merchant", "world cloth manifesto", False),
        ("port", "harbor", False),
    ],
)
def test_spelled_alike(one: str, two: str, alike: bool) -> None:
    assert spelled_alike(one.split(), two.split()) is alike


@pytest.mark.parametrize(("word", "acronym"), [("SAR", True), ("R", False), ("Sar", False), ("HEADING", False)])
def test_is_acronym(word: str, acronym: bool) -> None:
    assert is_acronym(word) is acronym


@pytest.mark.parametrize(
    ("name", "part"),
    [
        ("Heqiao Bearing Group", "Heqiao Bearing Group"),
        ("Crane Bridge Bearing", "Crane Bridge Bearing"),
        ("Bearing", None),
        ("Dongjiang Bearing", None),
    ],
)
def test_the_part_of_a_name_that_sounds_like_or_means_a_term(name: str, part: str | None) -> None:
    words = Words(name)
    found = echoed(words, Phrase(0, len(words.stems)), "鹤桥轴承", frozenset((stem_of("Group"),)))
    assert (None if found is None else name[slice(*words.span(found.phrase))]) == part


def test_forms_conflict_where_different_words_render_a_character() -> None:
    sound, sense, longer = (
        echoed(Words(name), Phrase(0, len(name.split())), "鹤桥轴承", frozenset())
        for name in ("Heqiao Bearing", "Crane Bridge Bearing", "New Heqiao Bearing")
    )
    assert sound is not None
    assert sense is not None
    assert longer is not None
    assert sound.conflicts(sense)
    assert not sound.conflicts(longer)


@pytest.mark.parametrize(
    ("word", "of_term", "explained"), [("Dongjiang", True, False), ("Songjiang", False, True), ("Plant", False, False)]
)
def test_words_of_the_target_that_characters_explain(word: str, of_term: bool, explained: bool) -> None:
    echo = Echo("东江公司与松江公司", "东江公司", [(0, 4)])
    assert (echo.is_of_term(word), echo.is_explained(word)) == (of_term, explained)
