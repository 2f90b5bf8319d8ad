"""What every check keeps, whatever it looks for: one suite over all that the registry lists.

A check is tried on the examples of the built-in rules that use it, so a check without a rule is a failure, too.
"""

from __future__ import annotations

import ast
import inspect
import itertools
import json
import random
from dataclasses import MISSING, FrozenInstanceError, fields, is_dataclass, replace
from functools import cache, reduce
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast, get_args

import pytest

from tests.rules.builtin import FILES, texts_of
from tqcheck import registry
from tqcheck.engine.checker import Checker
from tqcheck.engine.examples import findings_in, termbase_of
from tqcheck.model.codec import json_schema
from tqcheck.model.rule import Scope
from tqcheck.model.term import Termbase
from tqcheck.rules.compile import read_rule
from tqcheck.rules.contract import CheckPlugin, Literals, Watching
from tqcheck.text.view import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tqcheck.model.finding import Finding
    from tqcheck.model.rule import Rule
    from tqcheck.model.text import Document

NAMES = sorted(registry.builtin("check"))
ALL = {name: cast("CheckPlugin[Any, Any]", registry.load("check", name)) for name in NAMES}
CORPUS = [name for name in NAMES if ALL[name].scope == "corpus"]
METHODS = {
    "unit": {"check": ("unit", "ctx")},
    "document": {"check": ("document", "ctx")},
    "corpus": {
        "empty": (),
        "observe": ("document", "ctx"),
        "merge": ("a", "b"),
        "decide": ("tally", "ctx"),
        "flag": ("document", "verdict", "ctx"),
    },
}


@cache
def rules_of(name: str) -> tuple[tuple[Rule, Path], ...]:
    """The built-in rules that a check serves, with their files; parameters as a run has them, through JSON."""
    found = []
    for path in FILES:
        rule = read_rule(path, shown=path.name)
        if rule.check == name:
            found.append((replace(rule, params=json.loads(json.dumps(rule.params))), path))
    return tuple(found)


@cache
def examples_of(name: str) -> tuple[tuple[Rule, Termbase, Document], ...]:
    """(rule, glossary, document) of each example of each of its rules."""
    return tuple(
        (rule, termbase_of(example.glossary), document)
        for rule, path in rules_of(name)
        for _, example, document in texts_of(path)
    )


def built(name: str) -> Iterator[tuple[Any, Termbase]]:
    """Each of its rules' checks, built, with and without a glossary."""
    from tqcheck.engine.checker import build_check

    for rule, _ in rules_of(name):
        yield build_check(rule, Termbase()), Termbase()
    for rule, termbase, _ in examples_of(name):
        if termbase:
            yield build_check(rule, termbase), termbase


@pytest.mark.parametrize("name", NAMES)
class TestEveryCheck:
    def test_it_is_a_plug_in_with_a_scope(self, name: str) -> None:
        assert isinstance(ALL[name], CheckPlugin)
        assert ALL[name].scope in get_args(Scope)

    def test_a_rule_uses_it(self, name: str) -> None:
        assert rules_of(name)
        assert all(rule.scope == ALL[name].scope for rule, _ in rules_of(name))

    def test_its_parameters_are_frozen_and_documented(self, name: str) -> None:
        params = ALL[name].params
        assert is_dataclass(params)
        assert hasattr(params, "__slots__")
        assert params.__doc__
        documented = params.__doc__.partition("Attributes:")[2]
        assert [item.name for item in fields(params) if item.name not in documented] == []
        example = object.__new__(params)
        for item in fields(params):
            with pytest.raises((FrozenInstanceError, AttributeError)):
                setattr(example, item.name, None)

    def test_its_parameters_have_defaults_save_what_it_is_about(self, name: str) -> None:
        required = [
            item.name
            for item in fields(ALL[name].params)
            if item.default is MISSING and item.default_factory is MISSING
        ]
        assert len(required) <= 1

    def test_its_parameters_have_a_schema(self, name: str) -> None:
        assert json_schema(ALL[name].params)["properties"] is not None

    def test_it_has_the_methods_of_its_scope(self, name: str) -> None:
        for check, _ in built(name):
            for method, arguments in METHODS[ALL[name].scope].items():
                signature = inspect.signature(getattr(check, method))
                assert tuple(signature.parameters) == arguments

    def test_if_it_watches_it_waits_for_nothing(self, name: str) -> None:
        for check, _ in built(name):
            if isinstance(check, Watching):
                assert ALL[name].scope in ("document", "corpus")
                assert not check.literals
                assert tuple(inspect.signature(check.watch).parameters) == ("document", "ctx")

    def test_its_module_opens_with_a_sentence_and_holds_one_constant_for_the_registry(self, name: str) -> None:
        module = inspect.getmodule(ALL[name].build)
        assert module is not None
        tree = ast.parse(Path(str(module.__file__)).read_text("utf-8"))
        first = (ast.get_docstring(tree) or "").split("\n\n")[0]
        assert first.endswith((".", ":"))
        constants = [
            node for node in tree.body if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "CHECK"
        ]
        assert len(constants) == 1

    def test_what_it_waits_for_is_folded(self, name: str) -> None:
        for check, _ in built(name):
            assert isinstance(check.literals, Literals)
            for word in (*check.literals.target, *check.literals.source):
                assert word
                assert fold(word).text == word

    def test_prepared_parameters_are_plain(self, name: str) -> None:
        for path in (path for _, path in rules_of(name)):
            params = read_rule(path, shown=path.name).params
            assert plain(json.loads(json.dumps(params))) == plain(params)

    def test_it_finds_the_same_each_time_and_in_any_order(self, name: str) -> None:
        for rule, path in rules_of(name):
            documents = [document for _, example, document in texts_of(path) if not example.glossary]
            checker = Checker([rule], Termbase())
            first = [findings_in(checker, document) for document in documents]
            again = [findings_in(checker, document) for document in reversed(documents)]
            assert again[::-1] == first
            assert [findings_in(Checker([rule], Termbase()), document) for document in documents] == first

    def test_hits_are_well_formed(self, name: str) -> None:
        for rule, termbase, document in examples_of(name):
            for finding in findings_in(Checker([rule], termbase), document):
                check_finding(finding, document)

    def test_an_empty_text_is_silent(self, name: str) -> None:
        for rule, termbase, document in examples_of(name):
            nothing = [replace(unit, target=replace(unit.target, text="")) for unit in document.units]
            if "source" not in rule.needs:  # what the source has is missing in an empty target
                assert findings_in(Checker([rule], termbase), replace(document, units=nothing)) == []


def plain(data: object) -> object:
    """Data with lists in the place of tuples."""
    if isinstance(data, dict):
        return {key: plain(item) for key, item in data.items()}
    return [plain(item) for item in data] if isinstance(data, (list, tuple)) else data


def check_finding(finding: Finding, document: Document) -> None:
    units = list(document.units)
    for where in (finding.location, *(related.location for related in finding.related)):
        segment = units[where.index].side(where.side)
        assert segment is not None
        assert 0 <= where.span.start <= where.span.end <= len(segment.text)
        assert segment.text[where.span.start : where.span.end] == where.text
    assert finding.message.strip()
    assert 0 < finding.confidence <= 1
    for suggestion in finding.suggestions:
        assert suggestion.title.strip()
        edits = sorted(suggestion.edits, key=lambda edit: (edit.side, edit.span))
        for edit in edits:
            segment = units[finding.location.index].side(edit.side)
            assert segment is not None
            assert 0 <= edit.span.start <= edit.span.end <= len(segment.text)
            assert edit.text != segment.text[edit.span.start : edit.span.end]
        assert all(a.side != b.side or a.span.end <= b.span.start for a, b in itertools.pairwise(edits))


# --- laws of the checks that look at a whole corpus


def shards(units: Document, count: int) -> list[Document]:
    """The units of a document spread over documents of their own."""
    return [
        replace(units, id=f"{number}.txt", path=f"{number}.txt", units=tuple(replace(unit, index=0) for unit in part))
        for number, part in enumerate([unit] for unit in list(units.units)[:count])
    ]


def verdict(check: Any, context: Any, tallies: Iterable[Any]) -> Any:
    return check.decide(reduce(check.merge, tallies, check.empty()), context)


@pytest.mark.parametrize("name", CORPUS)
class TestEveryCorpusCheck:
    def tallies(self, name: str) -> Iterator[tuple[Any, Any, list[Any], Checker, list[Document]]]:
        """(check, context, tallies, checker, documents) over all units of all examples of each of its rules."""
        for rule, path in rules_of(name):
            documents = [
                part
                for number, (_, _, document) in enumerate(texts_of(path))
                for part in (
                    replace(item, path=f"{number}-{item.path}", id=f"{number}-{item.path}")
                    for item in shards(document, 9)
                )
            ]
            checker = Checker([rule], Termbase())
            [active] = checker._active
            found = [tally for document in documents for _, tally in checker.check(document).tallies]
            yield active.check, active.context, found, checker, documents

    def test_merge_has_empty_as_its_unit(self, name: str) -> None:
        for check, _, tallies, _, _ in self.tallies(name):
            assert tallies
            for tally in tallies:
                assert check.merge(check.empty(), tally) == tally == check.merge(tally, check.empty())

    def test_merge_is_commutative_and_associative(self, name: str) -> None:
        for check, _, tallies, _, _ in self.tallies(name):
            for a, b, c in zip(tallies, tallies[1:], tallies[2:], strict=False):
                assert check.merge(a, b) == check.merge(b, a)
                assert check.merge(check.merge(a, b), c) == check.merge(a, check.merge(b, c))

    def test_merge_leaves_its_arguments_alone(self, name: str) -> None:
        for check, _, tallies, _, _ in self.tallies(name):
            before = json.dumps(tallies)
            reduce(check.merge, tallies, check.empty())
            assert json.dumps(tallies) == before

    def test_tallies_and_verdicts_survive_json(self, name: str) -> None:
        for check, context, tallies, _, _ in self.tallies(name):
            again = [json.loads(json.dumps(tally)) for tally in tallies]
            assert again == tallies
            found = verdict(check, context, tallies)
            assert json.loads(json.dumps(found)) == found
            assert verdict(check, context, again) == found

    def test_any_order_and_any_sharding_give_the_same_verdict(self, name: str) -> None:
        for check, context, tallies, _, _ in self.tallies(name):
            expected = verdict(check, context, tallies)
            for seed in range(5):
                shuffled = list(tallies)
                random.Random(seed).shuffle(shuffled)
                cut = len(shuffled) * seed // 5
                parts = [reduce(check.merge, part, check.empty()) for part in (shuffled[:cut], shuffled[cut:])]
                assert verdict(check, context, parts) == expected

    def test_documents_together_give_what_their_verdict_says(self, name: str) -> None:
        for check, context, tallies, checker, documents in self.tallies(name):
            found = verdict(check, context, tallies)
            verdicts = {context.rule.code: found} if found else {}
            flagged = [checker.flag(document, verdicts).findings for document in documents]
            again = [checker.flag(document, verdicts).findings for document in reversed(documents)]
            assert again[::-1] == flagged

    def test_tallies_are_bounded(self, name: str) -> None:
        # Ten times the same document does not make ten times the tally.
        for check, _, tallies, _, _ in self.tallies(name):
            once = reduce(check.merge, tallies, check.empty())
            many = reduce(check.merge, tallies * 10, check.empty())
            assert len(json.dumps(many)) < 2 * len(json.dumps(once)) + 200
