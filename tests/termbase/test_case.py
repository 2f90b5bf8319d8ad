from __future__ import annotations

import pytest

from tqcheck.model.term import TermEntry
from tqcheck.termbase.case import differs_in_case, in_case, same_letters
from tqcheck.termbase.forms import Form


@pytest.mark.parametrize(
    ("form", "case", "raw", "expected"),
    [
        ("IT", "insensitive", "it", False),
        ("IT", "insensitive", "IT", True),
        ("CEO", "insensitive", "CEOs", True),
        ("CEO", "insensitive", "ceo", False),
        ("iron", "insensitive", "Iron", True),
        ("Iron", "sensitive", "iron", False),
        ("Iron-ore", "sensitive", "Iron ore", True),
        ("Ruicheng Harbor", "sensitive", "Ruicheng Harbour", True),
        ("Ruicheng Harbor", "sensitive", "Ruicheng harbour", False),
    ],
)
def test_in_case(form: str, case: str, raw: str, expected: bool) -> None:
    entry = TermEntry("1", (form,), case=case)  # type: ignore[arg-type]
    assert in_case(Form(entry, "preferred", form, form), raw) is expected


def test_letters() -> None:
    assert same_letters("Co., Ltd.", "Co Ltd")
    assert not same_letters("Co", "CO")
    assert differs_in_case("Party-Masses", "party masses")
    assert not differs_in_case("Nestlé", "nestle")
