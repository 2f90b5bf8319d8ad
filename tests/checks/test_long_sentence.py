from __future__ import annotations

import pytest

from tests.checks.fake import found, hits
from tqcheck.checks.long_sentence import CHECK, Params

LONG = "On May 3, the committee met, and met, and met again."


@pytest.mark.parametrize(
    ("params", "text"),
    [
        ({"max_words": 8}, f"Short one. [[On May 3]]{LONG[8:]} Short two."),
        ({"max_words": 11}, LONG),
        ({"max_words": 8, "min_commas": 3}, f"[[On May 3]]{LONG[8:]}"),
        ({"max_words": 8, "min_commas": 4}, LONG),
        ({"max_words": 12}, "[[a b c d e f g h i j k l]] m n o p q r s t u v w x y z"),
    ],
)
def test_long_sentences_at_their_first_words(params: dict[str, object], text: str) -> None:
    assert found(CHECK, params, text.replace("[[", "").replace("]]", "")) == text


def test_the_message_can_name_the_count() -> None:
    assert hits(CHECK, {"max_words": 8}, LONG)[0].fields == {"text": "On May 3", "count": "11", "limit": "8"}


def test_only_paragraphs() -> None:
    assert hits(CHECK, {"max_words": 8}, LONG, kind="heading") == []


def test_a_limit_below_one_is_an_error() -> None:
    with pytest.raises(ValueError, match="max_words must be at least 1"):
        Params(max_words=0)
