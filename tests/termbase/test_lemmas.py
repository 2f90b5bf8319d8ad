from __future__ import annotations

import sys
from types import ModuleType

import pytest

from tests.checks.bilingual import entry
from tqcheck.model.term import Termbase
from tqcheck.termbase.lemmas import lemmatizer
from tqcheck.termbase.match import Glossary
from tqcheck.termbase.presence import Target
from tqcheck.text.view import fold

LEMMAS = {"gewinnspannen": "Gewinnspanne", "hauser": "Haus"}


@pytest.fixture
def simplemma(monkeypatch: pytest.MonkeyPatch) -> None:
    """A library that knows two German words."""

    def lemmatize(word: str, lang: str) -> str:
        if lang != "de":
            raise ValueError("Language not available")
        return LEMMAS.get(word, word)

    module = ModuleType("simplemma")
    module.lemmatize = lemmatize  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "simplemma", module)
    lemmatizer.cache_clear()
    yield
    lemmatizer.cache_clear()


def test_without_the_library_words_are_compared_as_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    lemmatizer.cache_clear()
    monkeypatch.setitem(sys.modules, "simplemma", None)
    assert lemmatizer("de") is None
    lemmatizer.cache_clear()


@pytest.mark.usefixtures("simplemma")
def test_languages() -> None:
    lemma = lemmatizer("de")
    assert lemma is not None
    assert lemma("gewinnspannen") == "gewinnspanne"
    assert lemmatizer("en") is None
    assert lemmatizer("tlh") is None


@pytest.mark.usefixtures("simplemma")
def test_inflected_forms_of_another_language_are_found() -> None:
    view = fold("Die hohen Gewinnspannen.")
    lexicon = Glossary(Termbase((entry("", "Gewinnspanne"),))).target("de-AT")
    assert [(match.start, match.end) for match in lexicon.find(view)] == [(10, 23)]
    assert Target(view, "de").has("Gewinnspanne") == "present"


def test_the_library_itself() -> None:
    pytest.importorskip("simplemma")
    lemmatizer.cache_clear()
    lemma = lemmatizer("de")
    assert lemma is not None
    assert lemma("gewinnspannen") == "gewinnspanne"
