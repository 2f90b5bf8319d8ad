from __future__ import annotations

import pytest

from tests.checks.fake import found, hits
from tqcheck.checks.number_agreement import CHECK

PARAMS = {
    "singular": ["this", "each", "a", "an"],
    "plural": ["various", "two", "five"],
    "one_of": ["one of the most", "one of the best"],
    "adjectives": ["few"],
    "exceptions": ["aircraft", "sports", "foot"],
}
BAD = {
    "plural behind each": "It checked [[each departments]] in May.",
    "plural behind an adjective": "It has [[a serious consequences]] for us.",
    "plural behind this": "In May [[this results]] were sent out.",
    "singular behind various": "They finished [[various task]] in May.",
    "singular of a compound": "They run [[two modern steel plant]] in the north.",
    "one of the most": "It is [[one of the most important supplier]] of glass.",
    "two faults": "They finished [[various task]] in [[each departments]].",
}


@pytest.mark.parametrize("text", BAD.values(), ids=BAD)
def test_wrong_number(text: str) -> None:
    assert found(CHECK, PARAMS, text.replace("[[", "").replace("]]", "")) == text


SILENT = {
    "right": "It checked each department and various tasks of two plants.",
    "noun before a noun": "Each sales department met in May.",
    "verb behind this": "This results in delays, and this relies on luck.",
    "adjective of number": "It came a few days later.",
    "exception": "It has a sports club and two aircraft in the north.",
    "exception before a noun": "They built two foot bridges over it.",
    "a name": "They own A shares of the bank.",
    "something quoted": "It is called “two plant” in May.",
    "compound in the plural": "They run two steel plants in the north.",
    "at the end": "It has various",
}


@pytest.mark.parametrize("text", SILENT.values(), ids=SILENT)
def test_silent(text: str) -> None:
    assert hits(CHECK, PARAMS, text) == []


def test_the_noun_is_named() -> None:
    (hit,) = hits(CHECK, PARAMS, "They finished various task in May.")
    assert hit.fields == {"text": "various task", "noun": "task"}
