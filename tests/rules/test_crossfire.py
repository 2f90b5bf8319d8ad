"""All rules over the examples of all rules: what else is found in them, kept for a person to read.

A line says that in an example of one rule another one speaks, too; “faintly” where the default profile hides it. In a
bad example that may be right; in a good one it
is often a false alarm. Where an own finding is hidden behind another rule's, that is said as well.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests import snapshot
from tests.rules.builtin import FILES, rules, texts_of
from tqcheck.engine.checker import Checker
from tqcheck.engine.examples import findings_in, termbase_of
from tqcheck.engine.overlap import without_doubles

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tqcheck.model.rule import Rule

DEFAULT_THRESHOLD = 0.5
"""Findings of less confidence are shown by the strict profile alone."""


def test_crossfire() -> None:
    snapshot.compare("crossfire.txt", "".join(f"{line}\n" for line in crossfire()))


def tried() -> list[Rule]:
    """All but those of a network, whose last digits differ from one processor to another."""
    return [rule for rule in rules() if rule.extra is None]


def crossfire() -> Iterator[str]:
    everything = Checker(tried(), termbase_of(()))
    for path in FILES:
        for name, example, document in texts_of(path):
            checker = Checker(tried(), termbase_of(example.glossary)) if example.glossary else everything
            findings = findings_in(checker, document)
            shown = without_doubles(findings)
            own = name.partition(" ")[0]
            for finding in findings:
                text = snapshot.short(finding.location.text)
                # An example of a whole table is found by its entries.
                is_own = own in (finding.code, finding.code.partition("/")[0])
                if not is_own and finding in shown:
                    faint = " faintly" if finding.confidence < DEFAULT_THRESHOLD else ""
                    yield f"{name}: also{faint} {finding.code} “{text}”"
                elif is_own and finding not in shown:
                    yield f"{name}: hidden “{text}”"
