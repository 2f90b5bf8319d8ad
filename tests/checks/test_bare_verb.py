from __future__ import annotations

import pytest

from tests.checks.fake import found, hits
from tqcheck.checks.bare_verb import CHECK

PARAMS = {"verbs": ["optimize", "study", "increase", "strengthen", "implement"], "fronts": ["at the same time"]}
TOLD = "The mine met its targets in May."

BAD = {
    "verb": f"{TOLD} [[Optimize]] the product mix.",
    "behind an adverb": f"{TOLD} [[Vigorously optimize]] the product mix.",
    "behind a front": f"{TOLD} At the same time, [[optimize]] the product mix.",
    "behind a front and an adverb": f"{TOLD} At the same time, [[strictly implement]] the rules.",
    "several sentences": f"[[Strengthen]] the team. {TOLD} [[Optimize]] the product mix.",
}


@pytest.mark.parametrize("text", BAD.values(), ids=BAD)
def test_orders_in_a_report(text: str) -> None:
    assert found(CHECK, PARAMS, text.replace("[[", "").replace("]]", "")) == text


SILENT = {
    "orders alone": "Optimize the product mix. Strengthen the team.",
    "with a subject": f"{TOLD} We must optimize the product mix.",
    "a noun": f"{TOLD} Study groups met in June.",
    "a participle": f"{TOLD} Increased output helped.",
    "deep in the sentence": f"{TOLD} It aims to grow, optimize costs and rest.",
    "a front that is not listed": f"{TOLD} If you can, optimize the product mix.",
}


@pytest.mark.parametrize("text", SILENT.values(), ids=SILENT)
def test_silent(text: str) -> None:
    assert hits(CHECK, PARAMS, text) == []


def test_only_in_paragraphs() -> None:
    assert hits(CHECK, PARAMS, f"{TOLD} Optimize the product mix.", kind="list-item") == []
