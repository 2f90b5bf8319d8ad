"""What comes out of a document is counted, collected in canonical order, and small enough to send away."""

from __future__ import annotations

import pickle
from dataclasses import replace

import pytest

from tests.kit import document, shown, unit
from tqcheck.engine.outcome import Outcome
from tqcheck.model.finding import Hit
from tqcheck.model.rule import Rule
from tqcheck.model.text import Directive, Span

DOCUMENT = document("One two.", ("三", "Three."), "Four.")
UNITS = tuple(DOCUMENT.units)


def rule(code: str = "KIT001", message: str = "“{text}”") -> Rule:
    return Rule(code, "kit", message, "", "minor", "document", "kit-words", "other")


def test_units_words_and_sides_are_counted_block_by_block() -> None:
    outcome = Outcome(DOCUMENT)
    outcome.count(UNITS[:1])
    assert not outcome.done().has_source
    outcome.count(UNITS[1:])
    checked = outcome.done()
    assert (checked.info.units, checked.info.words) == (3, 4)
    assert (checked.has_source, checked.has_reference) == (True, False)


def test_findings_come_in_canonical_order_whichever_rule_was_first() -> None:
    outcome = Outcome(DOCUMENT)
    outcome.add(rule("KIT002"), None, [Hit(Span(0, 4), unit=2), Hit(Span(4, 7), unit=0)], UNITS)
    outcome.add(rule("KIT001"), None, [Hit(Span(0, 3))], UNITS[:1])
    outcome.add(rule("KIT003"), None, [], UNITS)
    assert shown(outcome.done().findings) == ["a.txt:1 KIT001 “One”", "a.txt:1 KIT002 “two”", "a.txt:3 KIT002 “Four”"]


def test_a_rule_that_fails_on_the_way_leaves_nothing_behind() -> None:
    outcome = Outcome(DOCUMENT)
    broken = rule(message="“{text}” {reason}")
    with pytest.raises(KeyError):
        outcome.add(broken, None, [Hit(Span(0, 3), fields={"reason": "x"}), Hit(Span(4, 7))], UNITS[:1])
    assert outcome.done().findings == ()


def test_the_severity_of_the_configuration_counts() -> None:
    outcome = Outcome(DOCUMENT)
    outcome.add(rule(), "critical", [Hit(Span(0, 3))], UNITS[:1])
    assert [finding.severity for finding in outcome.done().findings] == ["critical"]


def test_further_failures_of_a_rule_are_counted() -> None:
    outcome = Outcome(DOCUMENT)
    for number, one in enumerate(UNITS):
        outcome.problem("check", f"KIT001 failed: {number}", "KIT001", one)
    outcome.problem("timeout", "KIT001 ran into its limit", "KIT001", None)
    assert [(problem.kind, problem.message, problem.unit) for problem in outcome.done().problems] == [
        ("check", "KIT001 failed: 0 (and in 2 more places)", "1"),
        ("timeout", "KIT001 ran into its limit", None),
    ]


def test_directives_keep_their_unit() -> None:
    first, second = Directive(("A",)), Directive(("B",))
    outcome = Outcome(replace(DOCUMENT, directives=(first,)))
    outcome.count([unit("x", 0), unit("y", 1, directives=(second,))])
    assert [(placed.directive, placed.unit) for placed in outcome.done().directives] == [(first, None), (second, 1)]


def test_it_can_be_sent_to_another_process() -> None:
    outcome = Outcome(DOCUMENT)
    outcome.count(UNITS)
    outcome.add(rule(), None, [Hit(Span(0, 3))], UNITS[:1])
    outcome.tallies.append(("KIT009", {"ABC": 1}))
    checked = outcome.done()
    assert pickle.loads(pickle.dumps(checked)) == checked
