from __future__ import annotations

import pytest

from tests.checks.fake import found
from tqcheck.checks.brackets import CHECK


@pytest.mark.parametrize(
    ("kind", "marked"),
    [
        ("brackets", "The plant [[(]]built in 2019 is safe."),
        ("brackets", "The plant built in the city[[)]] is safe."),
        ("brackets", "The plant (built [[[]] in 2019) is safe."),
        ("brackets", "（one) (two） [three] {four}"),
        ("brackets", "a) coal, b) coke, 1) gas (all of it), iv) none, 2.3) more"),
        ("brackets", "in [0, 1) and (0; 5] :) ;-) :("),
        ("brackets", "(see point a) and (b)"),
        ("quotes", "He praised the [[“]]strict style."),
        ("quotes", "He praised the strict[[”]] style."),
        ("quotes", 'He praised the [["]]strict style and the "careful" one.'),
        ("quotes", "“We begin here and go on in the next paragraph."),
        ("quotes", 'The "strict" and “careful” style; a 5" pipe.'),
    ],
)
def test_what_stays_alone(kind: str, marked: str) -> None:
    text = marked.replace("[[[", "\0").replace("[[", "").replace("]]", "").replace("\0", "[")
    assert found(CHECK, {"kind": kind}, text) == marked
