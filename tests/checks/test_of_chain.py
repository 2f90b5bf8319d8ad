from __future__ import annotations

import pytest

from tests.checks.fake import found, hits
from tqcheck.checks.of_chain import CHECK, Params


@pytest.mark.parametrize(
    "text",
    [
        "They asked about the [[progress of the work of the renovation of the plant]].",
        "The chair read the [[report of the results of the survey of the views of the staff]] in May.",
    ],
)
def test_a_chain(text: str) -> None:
    assert found(CHECK, {}, text.replace("[[", "").replace("]]", "")) == text


def test_each_of_is_counted() -> None:
    (hit,) = hits(CHECK, {"at_least": 2}, "The results of the survey of the staff came.")
    assert hit.fields == {"text": "results of the survey of the staff", "count": "2"}


@pytest.mark.parametrize(
    "text",
    [
        "The results of the survey of the staff came.",
        "The Standing Committee of the Political Bureau of the Central Committee of the Party met.",
        "He spoke of the works of old, and of the joys of life, and of the end of it all.",
        "Hundreds of thousands of people of the city came.",
    ],
)
def test_silent(text: str) -> None:
    assert hits(CHECK, {}, text) == []


def test_a_chain_has_an_of() -> None:
    with pytest.raises(ValueError, match="at_least must be at least 1"):
        Params(0)
