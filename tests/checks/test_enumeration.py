from __future__ import annotations

import pytest

from tests.checks.fake import build, document, marked
from tqcheck.checks.enumeration import CHECK


@pytest.mark.parametrize(
    ("kind", "texts"),
    [
        ("skipped", ["He said: First, we go. [[Third]], we stay. Fourth, end."]),
        ("skipped", ["First, a.", "Nothing.", "Second, b.", "[[Fourthly]], c."]),
        ("skipped", ["First, a. The second is b. Third, c. The first of all. First, x. Second, y."]),
        ("skipped", ["First, a. In second place, b. Third, c."]),
        ("skipped", ["The first half. Third, a. It won first, second, and third prizes."]),
        ("skipped", ["First, a.", *["No."] * 12, "Third, b."]),
        ("mixed", ["First, a. The [[second]] is b. Third, c; [[fourth]] is to d."]),
        ("mixed", ["The first is a, the second is b, the third is c."]),
        ("mixed", ["First, a. Secondly, b. Third we see c."]),
    ],
)
def test_enumerations(kind: str, texts: list[str]) -> None:
    plain = [text.replace("[[", "").replace("]]", "") for text in texts]
    check, context = build(CHECK, {"kind": kind})
    hits = list(check.check(document(plain), context))
    assert [marked(text, [hit for hit in hits if hit.unit == index]) for index, text in enumerate(plain)] == texts


def test_the_message_can_name_what_is_missing() -> None:
    check, context = build(CHECK, {"kind": "skipped"})
    (hit,) = check.check(document(["First, a.", "Fourth, b."]), context)
    assert hit.fields == {"text": "Fourth", "before": "First", "missing": "second, third"}
    assert [(ref.unit, ref.span.start, ref.span.end) for ref in hit.related] == [(0, 0, 5)]
