from __future__ import annotations

import pytest

from tests.checks.fake import found, hits
from tqcheck.checks.speaker_shift import CHECK
from tqcheck.model.text import Span

PARAMS = {"verbs": ["(he|she) (stressed|said)", "pointed out that"]}


@pytest.mark.parametrize(
    "text",
    [
        "Zhou Lin pointed out that the year was hard. [[I]] hope that it ends well.",
        "In the talk he stressed that trade helps [[my]] country and that I agree.",
    ],
)
def test_the_first_word_of_the_other_speaker(text: str) -> None:
    assert found(CHECK, PARAMS, text.replace("[[", "").replace("]]", "")) == text


def test_the_verb_stands_beside_it() -> None:
    (hit,) = hits(CHECK, PARAMS, "She said that I agree.")
    assert hit.fields == {"text": "I", "verb": "She said"}
    assert [ref.span for ref in hit.related] == [Span(0, 8)]


@pytest.mark.parametrize(
    "text",
    [
        "She said: I agree.",
        "“I agree,” she said.",
        "I heard it when she said that I agree.",
        "She said that World War I was over.",
        "She said that he agrees.",
    ],
)
def test_silent(text: str) -> None:
    assert hits(CHECK, PARAMS, text) == []
