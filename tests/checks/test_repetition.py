from __future__ import annotations

import pytest

from tests.checks.fake import fixed, found, hits
from tqcheck.checks.repetition import CHECK

DOUBLED = {"mode": "doubled", "function_words": ["the", "of", "a"], "exceptions": ["had", "that"]}
PAIRS = {"mode": "coordinated", "exceptions": ["again", "on", "very"]}


@pytest.mark.parametrize(
    ("params", "marked", "mended"),
    [
        (DOUBLED, "It met [[the the]] target and [[closed  closed]] [[The the]] shop.", "It met the target and closed The shop."),
        (DOUBLED, "[[The The]] plan [[of\nof]] us.", "The plan of us."),
        (DOUBLED, " [[growth \u200b  growth]] of [[the\u2009\u200bthe]] plant", " growth of the plant"),
        (PAIRS, "The group made [[plans and plans]] and fought [[illegal or illegal]] mining.", "The group made plans and fought illegal mining."),
        (PAIRS, "It has [[safe production and safe production]].", "It has safe production."),
        (PAIRS, "It values [[quality, quality]] and cost; [[song, song]], film.", "It values quality and cost; song, film."),
    ],
)  # fmt: skip
def test_what_is_said_twice(params: dict[str, object], marked: str, mended: str) -> None:
    text = marked.replace("[[", "").replace("]]", "")
    assert found(CHECK, params, text) == marked
    assert fixed(CHECK, params, text) == mended


@pytest.mark.parametrize(
    ("params", "text"),
    [
        (DOUBLED, "They had had it; that that is; Pago Pago; Pago \u200b Pago; 20 20 cars; it is. Is it?"),
        (DOUBLED, "well. Well done, done, all the-the same"),
        (PAIRS, "again and again, on and on and on, better and better, Spain and spaniel, sand and and"),
        (PAIRS, "between man and man; ding, ding, ding; in Beijing, Beijing; the sea, the sea is"),
        (PAIRS, "the plan, and the plan is good; very, very"),
    ],
)
def test_what_may_be_said_twice(params: dict[str, object], text: str) -> None:
    assert found(CHECK, params, text) == text


def test_only_function_words_are_deleted_unseen() -> None:
    ways = [hit.suggestions[0].applicability for hit in hits(CHECK, DOUBLED, "the the shop closed closed a a")]
    assert ways == ["safe", "unsafe", "unsafe"]


def test_the_word_is_a_field() -> None:
    assert hits(CHECK, DOUBLED, "The the shop")[0].fields == {"text": "The the", "word": "The"}


@pytest.mark.parametrize(
    "text",
    [
        "They solved the [[problem of the problem]] in May.",
        "The [[levels of the level]] rose.",
        "It was a [[question of questions]].",
    ],
)
def test_a_noun_of_itself(text: str) -> None:
    assert found(CHECK, {"mode": "genitive"}, text.replace("[[", "").replace("]]", "")) == text


@pytest.mark.parametrize(
    "text",
    [
        "The King of Kings and the Bank of Banks.",
        "The heart of hearts.",
        "A son of sons, the art of arts.",
        "The level of the levelling instrument, the problems of the problematic pump.",
        "The sublevel of level two.",
    ],
)
def test_no_noun_of_itself(text: str) -> None:
    assert found(CHECK, {"mode": "genitive", "exceptions": ["heart"]}, text) == text
