from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tqcheck.text.damage import signs


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the manage ment of the com pany", ["split manage ment", "split com pany"]),
        ("The Manage\nment, too", ["split Manage\nment"]),
        ("the company,ny", []),
        ("thecompanyheld ameeting ofthe board", ["joined thecompanyheld", "joined ofthe"]),
        ("The boardmetinMay.ThecompanysoldtheplantsinMay,anditwasgood.", ["joined Thecompanysoldtheplantsin", "joined anditwasgood"]),
        ("an imple-mentation, a manage- ment", ["hyphen imple-mentation", "hyphen manage- ment"]),
        ("a signi cant bene t and a signicant benet", ["ligature signi cant", "ligature bene t", "ligature signicant", "ligature benet"]),
        ("our C O M P A N Y and C o m p a n y", ["spaced C O M P A N Y", "spaced C o m p a n y"]),
        ("T h e C o m p a n y Q z h e l d", ["spaced T h e C o m p a n y Q z h e l d"]),
        # What looks like damage and is none.
        ("", []),
        ("Nevertheless, notwithstanding all, the hereinafter named behemoth is inherent.", []),
        ("an in-depth e-mail, a pre-owned mill, a long-term co-operation of sub-units and the X-ray", []),
        ("withholding tax, inflow, standby, onsite, hashtag, offset", []),
        ("A B C D E, X Y Z Q W, a a a a a a, A C G T T A C G T", []),
        ("Wu Jianguo and Zhou Lihua of Ningshan met the people of Xi an", []),
        ("https://thecompanyofthenorth.com/thereportoftheyear and info@thenameofthecompany.com", []),
        ("get_the_name_of_the_company(), TheNameOfTheCompany.getTheNameOfTheUnit", []),
        ("Donaudampfschifffahrtsgesellschaft und Bundesverfassungsgerichtsentscheidungen", []),
        ("le développement de la société anonyme et de ses filiales", []),
        ("公司召开第二季度工作会议并总结第一季度工作", []),
    ],
)  # fmt: skip
def test_signs(text: str, found: list[str]) -> None:
    assert [f"{sign.kind} {text[sign.start : sign.end]}" for sign in signs(text)] == found


@pytest.mark.parametrize(("text", "weight"), [("ofthe", 1), ("thecompanyheld", 2), ("atthemeetingofthe", 3), ("N O T E S", 5)])  # fmt: skip
def test_a_longer_run_weighs_more(text: str, weight: int) -> None:
    assert [sign.weight for sign in signs(text)] == [weight]


PIECES = st.sampled_from([*"a-COMPANY字.'\né ", "", "the", "of", "manage", "ment", "company", "ny", "signi", "cant"])


@given(st.lists(PIECES, max_size=30), st.sampled_from(["", " "]))
@settings(max_examples=50)
def test_signs_stand_in_order_and_apart(pieces: list[str], between: str) -> None:
    text = between.join(pieces)
    spans = [(sign.start, sign.end) for sign in signs(text)]
    assert all(start < end <= len(text) for start, end in spans)
    assert all(one[1] <= other[0] for one, other in pairwise(spans))


def test_long_runs_of_letters_are_no_trouble() -> None:
    assert signs("a" * 500_000 + " " + "the" * 200_000) == []
