from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tqcheck.text.tagger import Model, is_known, may_be, model, spans, tag, tagged

# Sentences with the tag of each word behind a slash.
SENTENCES = {
    "statement": "The/DT company/NN held/VBD a/DT meeting/NN in/IN May/NNP ./.",
    "perfect": "Output/NN has/VBZ increased/VBN steadily/RB ./.",
    "modal": "We/PRP must/MD improve/VB quality/NN ./.",
    "imperative": "Strengthen/VB confidence/NN ,/, gather/VB consensus/NN ,/, and/CC work/VB vigorously/RB ./.",
    "imperative behind an adverb": "Vigorously/RB promote/VB the/DT new/JJ standard/NN ./.",
    "chain of imperatives": "It/PRP is/VBZ necessary/JJ to/TO fulfill/VB our/PRP$ duties/NNS ,/, control/VB the/DT "
    "process/NN ,/, and/CC rectify/VB the/DT faults/NNS ./.",
    "no verb": "The/DT main/JJ force/NN of/IN production/NN ./.",
    "contraction": "They/PRP do/VBP n't/RB like/VB it/PRP ./.",
    "possessive": "The/DT firm/NN 's/POS profit/NN rose/VBD by/IN 5/CD percent/NN ./.",
    "relative": "The/DT plant/NN which/W opened/VBD in/IN May/NNP is/VBZ new/JJ ./.",
}


@pytest.mark.parametrize("expected", SENTENCES.values(), ids=SENTENCES)
def test_tags(expected: str) -> None:
    pairs = [pair.rpartition("/") for pair in expected.split()]
    words = [word for word, _, _ in pairs]
    assert " ".join(f"{word}/{its}" for word, its in zip(words, tag(words), strict=True)) == expected


def test_a_capital_at_the_head_changes_nothing() -> None:
    assert tag(["optimize", "costs", "."]) == tag(["Optimize", "costs", "."])


def test_tokens_have_their_places() -> None:
    text = "Well. The firm’s costs didn’t rise."
    tokens = tagged(text, 6)
    assert [text[token.start : token.end] for token in tokens] == [token.word for token in tokens]
    assert [token.word for token in tokens] == ["The", "firm", "’s", "costs", "did", "n’t", "rise", "."]


def test_only_the_stretch_is_tagged() -> None:
    assert [token.word for token in tagged("One two three", 4, 7)] == ["two"]


@pytest.mark.parametrize(
    ("text", "words"),
    [("1,234.5 tons", ["1,234.5", "tons"]), ("high-quality (new)", ["high-quality", "(", "new", ")"]), ("", [])],
)
def test_words_and_signs(text: str, words: list[str]) -> None:
    assert [text[start:end] for start, end in spans(text)] == words


def test_known_words() -> None:
    assert is_known("company")
    assert not is_known("qwxzv")


def test_no_word_gets_a_tag_that_it_cannot_have() -> None:
    assert may_be("company", {"NN", "NNS"})
    assert not may_be("the", {"NN", "NNS"})
    assert may_be("qwxzv", {"NN"})
    for sentence in SENTENCES.values():
        for token in tagged(" ".join(item.rpartition("/")[0] for item in sentence.split())):
            assert not token.word.islower() or may_be(token.word, {token.tag})


def test_a_model_of_ones_own() -> None:
    own = Model(("NN", "VB"), {"stone": (0,)}, {"wrun": "B3", "p<": "A1"}, {})
    assert tag(["run", "stone"], own) == ["VB", "NN"]


def test_a_word_has_no_tag_that_its_kind_cannot_have() -> None:
    own = Model(("NN", "VB", "JJ"), {"run": (0, 1)}, {"wrun": "C9B1"}, {})
    assert tag(["run"], own) == ["VB"]


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=60))
def test_every_text_has_tags(text: str) -> None:
    tokens = tagged(text)
    assert all(token.tag in model().tags for token in tokens)
    assert "".join(token.word for token in tokens) == "".join("".join(text[s:e] for s, e in spans(text)))
