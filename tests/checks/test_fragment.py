from __future__ import annotations

import pytest

from tests.checks.fake import found, hits
from tqcheck.checks.fragment import CHECK

FULL = "Output of the new line rose by a tenth in spring."


@pytest.mark.parametrize(
    "fragment", ["Remaining orders.", "Pragmatic.", "The main force of production.", "Approved by the board in May."]
)
def test_without_a_verb(fragment: str) -> None:
    assert (
        found(CHECK, {}, f"{FULL} {fragment} The yard ships in July.")
        == f"{FULL} [[{fragment}]] The yard ships in July."
    )


def test_the_message_has_it_without_its_stop() -> None:
    (hit,) = hits(CHECK, {}, f"{FULL} Remaining orders.")
    assert hit.fields["text"] == "Remaining orders"


SILENT = {
    "a verb": f"{FULL} Orders remain high.",
    "past tense that looks like a participle": f"{FULL} Costs also increased.",
    "a pronoun": f"{FULL} It runs.",
    "first in its paragraph": f"Remaining orders. {FULL}",
    "behind another short sentence": "Not bad at all. Remaining orders.",
    "a name": f"{FULL} Heron Glass Works.",
    "an unknown word": f"{FULL} Qwxzv.",
    "with a number": f"{FULL} Kiln No. 4 of Heron Glass.",
    "a question": f"{FULL} And the costs? A question of time.",
    "somebody speaks": "I saw the line grow by a tenth in spring. A good day.",
    "long": f"{FULL} The remaining orders of the yard for the whole of the summer season in the south.",
    "in small letters": f"{FULL} remaining orders.",
}


@pytest.mark.parametrize("text", SILENT.values(), ids=SILENT)
def test_silent(text: str) -> None:
    assert hits(CHECK, {}, text) == []


def test_exceptions() -> None:
    assert hits(CHECK, {"exceptions": ["thank"]}, f"{FULL} Thank goodness.") == []


def test_only_in_paragraphs() -> None:
    assert hits(CHECK, {}, f"{FULL} Remaining orders.", kind="cell") == []
