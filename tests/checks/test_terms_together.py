"""The rules about glossary terms share the work: no place is reported by two of them."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest

from tests.checks.bilingual import entry, hits
from tqcheck.checks import term_case, term_forbidden, term_kept, term_near_miss, term_required

CHECKS = (term_case.CHECK, term_forbidden.CHECK, term_kept.CHECK, term_near_miss.CHECK, term_required.CHECK)
GLOSSARY = (
    entry("苍岭水泥", "Cangling Cement", "", "Cang Ling Cement|Green Ridge Cement", case="sensitive"),
    entry("党委", "Party Committee", "", "party Committee", case="sensitive"),
    entry("微信", "WeChat", "", "Weixin"),
    replace(entry("CloudMill", "", "", "Cloud Mill"), dnt=True),
    replace(entry("iPhone", "iPhone"), case="sensitive"),
)
SHOWN = 0.5


@pytest.mark.parametrize(
    "target",
    [
        "Cang Ling Cement and Canglign Cement met.",
        "The cangling cement plant met the party Committee, the Party committee and the Party Comittee.",
        "CloudMil and CLOUDMILL ran on an Iphone with Wexin and Weixin.",
        "Cloud Mill was launched by Green Ridge Cements.",
        "Nothing of it was said.",
    ],
)
@pytest.mark.parametrize("source", [None, "苍岭水泥党委用CloudMill、iPhone和微信。"])
def test_no_place_is_reported_twice(target: str, source: str | None) -> None:
    spans = [
        (hit.span, check.params.__module__)
        for check in CHECKS
        for hit in hits(check, {}, target, source, glossary=GLOSSARY)
        # A missing term may be said to be somewhere in a stretch that holds other faults.
        if (hit.confidence or 0) >= SHOWN and not hit.related
    ]
    assert [(a, b) for a, b in combinations(spans, 2) if a[0].overlaps(b[0])] == []


@pytest.mark.parametrize(
    "target", ["Cang Ling Cement met.", "Canglign Cement met.", "Cangling Cements met.", "CANGLING CEMENT"]
)
def test_a_term_with_a_fault_of_another_kind_is_not_missing(target: str) -> None:
    found = hits(term_required.CHECK, {}, target, "苍岭水泥开会。", glossary=GLOSSARY)
    assert [hit for hit in found if (hit.confidence or 0) >= SHOWN] == []
