"""A text that holds a form of an entry, in whatever inflection or spelling, has one of its keys."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tqcheck.model.term import Termbase, TermEntry
from tqcheck.termbase.index_keys import entry_keys, text_keys
from tqcheck.termbase.match import glossary_of
from tqcheck.text.view import fold


def brought_up(entry: TermEntry, text: str) -> bool:
    [keys] = entry_keys([entry])
    return not keys.isdisjoint(text_keys(fold(text).text))


@pytest.mark.parametrize(
    ("form", "text", "up"),
    [
        ("coal mine", "Two coal mines.", True),
        ("coal mine", "A Coal-Mine.", True),
        ("coal mine", "Coal is mined.", False),
        ("coal mine", "A coal company and a gold mine.", False),
        ("company", "Companies", True),
        ("company", "companion", False),
        ("wellfield", "the well fields", True),
        ("well field", "Wellfields", True),
        ("to lay off workers", "laid off workers", True),
        ("labour cost", "labor costs", True),
        ("Alder Mining (Group) Company", "Alder Mining Company", True),
        ("Alder Mining (Group) Company", "Alder Mining Group Company", True),
        # Known by its rarest words, not by those that all firms share.
        ("Alder Mining Co., Ltd.", "Birch Foods Co., Ltd.", False),
        ("煤矿", "该煤礦", True),
        ("枣庄矿业", "枣庄的矿业", False),
        ("枣庄矿业", "在枣庄矿业集团", True),
        ("矿", "煤矿", True),
        ("A股市场", "A股市场", True),
        ("→", "anything", True),
    ],
)
def test_which_texts_bring_an_entry_up(form: str, text: str, up: bool) -> None:
    assert brought_up(TermEntry("1", (form,)), text) is up
    assert brought_up(TermEntry("1", ("zzz",), (form,)), text) is up


def test_lemmas_take_the_place_of_inflections() -> None:
    lemma = {"häuser": "haus", "hauser": "haus"}
    [keys] = entry_keys([TermEntry("1", ("Haus",))], lambda word: lemma.get(word, word))
    assert not keys.isdisjoint(text_keys("zwei häuser", lambda word: lemma.get(word, word)))


WORDS = """
coal coals mine mines mining well field wellfield fields leaf leaves leave left man men company company's companies set
labour labor sets set-up (group) group Co., Ltd. of and & to 枣庄 枣莊矿 矿业 集团 A股 → U.S. 3.5 naïve naive
"""
TEXTS = st.lists(st.sampled_from(WORDS.split()), min_size=1, max_size=5).map(" ".join)


@given(
    forms=st.lists(TEXTS, min_size=1, max_size=6), pos=st.sampled_from(["", "verb", "noun", "adjective"]), text=TEXTS
)
@settings(max_examples=50)
def test_whatever_the_matcher_finds_was_brought_up(forms: list[str], pos: str, text: str) -> None:
    for kind in ("source", "preferred"):
        entries = [
            TermEntry(
                str(number), (form,) if kind == "preferred" else ("x",), (form,) if kind == "source" else (), pos=pos
            )
            for number, form in enumerate(forms)
        ]
        glossary = glossary_of(Termbase(tuple(entries)))
        lexicon = glossary.source if kind == "source" else glossary.target("en")
        found = [form.entry for match in lexicon.find(fold(text)) for form in match.forms]
        assert [entry for entry in found if not brought_up(entry, text)] == []
