"""What an example may say, and what makes no sense."""

from __future__ import annotations

import pytest

from tqcheck.model.codec import DecodeError, decode
from tqcheck.rules.schema import Case, Example, RuleFile


@pytest.mark.parametrize(
    ("data", "case"),
    [
        ({"target": "b"}, Case(target="b")),
        ({"source": "a", "target": "b", "kind": "heading"}, Case(source="a", target="b", kind="heading")),
        ({"units": ["b", ["a", "b"]]}, Case(units=("b", ("a", "b")))),
    ],
)
def test_cases(data: object, case: Case) -> None:
    assert decode(Case, data) == case


@pytest.mark.parametrize(
    ("data", "what"),
    [
        ({}, "give either “target”"),
        ({"kind": "heading"}, "give either “target”"),
        ({"units": ["b"], "target": "b"}, "give either “target”"),
        ({"source": "a"}, "give either “target”"),
        ({"units": ["b"], "source": "a"}, "“source” goes with “target”"),
        ({"units": [["b"]]}, r"a list \[source, target\] with references after them, not a list of 1"),
        ({"units": [[]]}, "not a list of 0"),
        ({"units": [3]}, r"units\[0\]"),
        ({"target": "b", "kind": "headnig"}, "unknown value “headnig”; did you mean “heading”"),
    ],
)
def test_cases_that_make_no_sense(data: object, what: str) -> None:
    with pytest.raises(DecodeError, match=what):
        decode(Case, data)


@pytest.mark.parametrize(
    ("data", "what"),
    [
        ({}, "an example needs “bad” or “good”"),
        ({"note": "n"}, "an example needs “bad” or “good”"),
        ({"good": "x", "fixed": "y"}, "“fixed” goes with “bad”"),
        ({"bad": {"units": ["x", "y"]}, "fixed": "y"}, "“fixed” goes with a “bad” of one unit"),
        ({"bad": "x", "glossary": [{"forbiden": "x"}]}, "unknown glossary column “forbiden”; did you mean “forbidden”"),
        ({"bad": {"unit": ["x"]}}, "bad.unit: unknown key “unit”; did you mean “units”"),
    ],
)
def test_examples_that_make_no_sense(data: object, what: str) -> None:
    with pytest.raises(DecodeError, match=what):
        decode(Example, data)


def test_an_example_may_be_a_text_or_a_case() -> None:
    assert decode(Example, {"bad": "x", "fixed": "y"}) == Example(bad="x", fixed="y")
    assert decode(Example, {"good": {"units": ["x"]}}) == Example(good=Case(units=("x",)))
    assert decode(Example, {"bad": {"units": [["a", "b"]]}, "fixed": "y"}).fixed == "y"


def test_the_keys_of_a_rule_file_that_must_be_there() -> None:
    with pytest.raises(DecodeError) as caught:
        decode(RuleFile, {})
    missing = ["code", "name", "message", "why", "severity", "scope", "check", "mqm"]
    assert [what for _, what in caught.value.issues] == [f"the key “{key}” is missing" for key in missing]
