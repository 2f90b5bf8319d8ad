"""Checks are built once, called where their words were seen, and contained when they crash."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.kit import document, shown, unit
from tqcheck.engine.blocks import MOST_UNITS
from tqcheck.engine.checker import Checker, build_check, fits
from tqcheck.errors import RuleError
from tqcheck.model.rule import Languages, Rule
from tqcheck.model.term import Termbase
from tqcheck.model.text import Directive, Document, Protected, Segment

if TYPE_CHECKING:
    from tqcheck.engine.outcome import Checked

pytestmark = pytest.mark.usefixtures("rules")

SCOPES = {"kit-capitals": "document", "kit-watch": "document", "kit-count": "corpus", "kit-corpus-crash": "corpus"}


def rule(code: str = "KIT001", check: str = "kit-words", **more: object) -> Rule:
    params = {
        key: more.pop(key) for key in list(more) if key in ("words", "side", "how", "word", "where", "entry", "waits")
    }
    scope = SCOPES.get(check, "unit")
    return Rule(code, "kit", "“{text}”", "", "minor", scope, check, "other", params=params, **more)  # type: ignore[arg-type]


def check(document: Document, *rules: Rule, **options: object) -> Checked:
    return Checker(rules, Termbase(), **options).check(document)  # type: ignore[arg-type]


ONE = rule(words=["one"])


def test_unit_rules_find_in_every_unit() -> None:
    checked = check(document("One two.", "Nothing.", "One and one."), ONE)
    assert shown(checked.findings) == ["a.txt:1 KIT001 “One”", "a.txt:3 KIT001 “One”", "a.txt:3 KIT001 “one”"]


def test_what_was_read_is_counted() -> None:
    units = (unit("One two three.", 0), unit("四个汉字", 1, source="x"), unit("", 2))
    info = check(replace(document(), units=units, meta=(("encoding", "UTF-8"),)), ONE).info
    assert (info.path, info.format, info.units, info.words, info.meta) == (
        "a.txt",
        "txt",
        3,
        7,
        (("encoding", "UTF-8"),),
    )


@pytest.mark.parametrize(("waits", "called"), [([], "1"), (["one"], "2"), (["two", "three"], "3"), (["four"], None)])
def test_a_check_is_called_only_where_one_of_its_words_was_seen(waits: list[str], called: str | None) -> None:
    crash = rule("KIT002", "kit-crash", word="", waits=waits)
    problems = check(document("x", "one", "two"), crash, ONE).problems
    assert [problem.unit for problem in problems] == ([called] if called else [])


def test_rules_that_share_words_both_find_them() -> None:
    found = check(document("One two."), rule(words=["two", "one"]), rule("KIT002", words=["one"]))
    assert shown(found.findings) == ["a.txt:1 KIT001 “One”", "a.txt:1 KIT002 “One”", "a.txt:1 KIT001 “two”"]


def test_words_of_the_source_side() -> None:
    found = check(document(("一二", "one"), "one"), rule(words=["一"], side="source"))
    assert shown(found.findings) == ["a.txt:1 KIT001 “一”"]
    assert found.findings[0].location.side == "source"


def test_a_rule_that_needs_a_source_leaves_units_without_one_alone() -> None:
    found = check(document("one", ("一", "one")), rule(words=["one"], needs=("source",)))
    assert shown(found.findings) == ["a.txt:2 KIT001 “one”"]


def test_has_source() -> None:
    assert not check(document("one"), ONE).has_source
    assert check(document("one", ("一", "two")), ONE).has_source


def test_document_rules_see_all_units_and_say_where() -> None:
    [finding] = check(document("The ABC is here.", "And ABC there."), rule(check="kit-capitals")).findings
    assert shown([finding]) == ["a.txt:2 KIT001 “ABC”"]
    assert [(item.location.unit, item.note) for item in finding.related] == [("1", "first")]


@pytest.mark.parametrize("count", [0, 1, MOST_UNITS, MOST_UNITS + 1, 3 * MOST_UNITS])
def test_each_rule_sees_each_unit_however_many_there_are(count: int) -> None:
    rules = (ONE, rule("KIT002", "kit-watch"), rule("KIT003", "kit-capitals"))
    checked = check(document(*("one IT",) * count), *rules)
    found = [(finding.code, finding.location.index) for finding in checked.findings]
    assert [index for code, index in found if code == "KIT001"] == list(range(count))
    assert [index for code, index in found if code == "KIT002"] == list(range(count))
    assert [index for code, index in found if code == "KIT003"] == list(range(1, count))


@pytest.mark.parametrize("step", ["watch", "see", "end"])
def test_a_watcher_that_crashes_in_any_step_is_a_problem_and_the_others_go_on(step: str) -> None:
    crash = rule("KIT002", "kit-watch", word="boom", where=step)
    checked = check(document("IT", "boom", "IT boom"), crash, rule("KIT003", "kit-watch"))
    assert [(problem.rule, problem.message) for problem in checked.problems] == [
        ("KIT002", f"KIT002 failed: RuntimeError: it crashed in {step}")
    ]
    assert shown(checked.findings) == ["a.txt:1 KIT003 “IT”", "a.txt:3 KIT003 “IT”"]


def test_protected_text_is_left_alone() -> None:
    segment = Segment("one `one` one", "en", protected=(Protected(4, 9),))
    units = (replace(unit("x"), target=segment),)
    assert [item.location.span.start for item in check(replace(document(), units=units), ONE).findings] == [0, 10]


def test_only_the_given_codes_look_at_a_document() -> None:
    checker = Checker([ONE, rule("KIT002", words=["one"])], Termbase())
    assert shown(checker.check(document("one"), frozenset({"KIT002"})).findings) == ["a.txt:1 KIT002 “one”"]
    assert checker.check(document("one"), frozenset()).findings == ()
    assert len(checker.check(document("one")).findings) == 2


def test_severities_of_the_configuration() -> None:
    [finding] = check(document("one"), ONE, severities={"KIT001": "critical"}).findings
    assert finding.severity == "critical"


def test_directives_are_collected_with_their_units() -> None:
    first, second = Directive(("A",)), Directive(("B",))
    units = (unit("x", 0), unit("y", 1, directives=(second,)))
    checked = check(replace(document(), units=units, directives=(first,)), ONE)
    assert [(item.directive, item.unit) for item in checked.directives] == [(first, None), (second, 1)]


def test_an_empty_document() -> None:
    checked = check(document(), ONE, rule("KIT002", "kit-capitals"), rule("KIT003", "kit-count"))
    assert (checked.findings, checked.problems, checked.info.units) == ((), (), 0)


def test_units_are_read_once() -> None:
    units = iter([unit("one", 0), unit("one", 1)])
    checked = check(replace(document(), units=units, streamed=True), ONE, rule("KIT002", "kit-capitals"))
    assert (len(checked.findings), checked.info.units) == (2, 2)


def test_the_same_checker_serves_many_documents() -> None:
    checker = Checker([ONE, rule("KIT002", "kit-capitals")], Termbase())
    first = checker.check(document("one ABC", "ABC"))
    checker.check(document("two"))
    assert checker.check(document("one ABC", "ABC")) == first


# --- languages


@pytest.mark.parametrize(
    ("lang", "wanted", "fit"),
    [
        ("en", ("en",), True),
        ("en-GB", ("en",), True),
        ("EN-gb", ("en",), True),
        ("en_US", ("en",), True),
        ("en", ("EN",), True),
        ("en", ("en-GB",), False),
        ("eng", ("en",), False),
        ("zh-Hans-CN", ("zh-Hans",), True),
        ("de", ("en", "de"), True),
        ("de", ("en",), False),
        ("de", ("*",), True),
        ("de", (), False),
        (None, ("en",), True),
    ],
)
def test_fits(lang: str | None, wanted: tuple[str, ...], fit: bool) -> None:
    assert fits(lang, wanted) is fit


def test_a_rule_for_other_languages_does_not_look() -> None:
    german = replace(ONE, languages=Languages(target=("de",)))
    chinese = replace(ONE, code="KIT002", languages=Languages(source=("zh",)))
    assert shown(check(document(("一", "one")), german, chinese).findings) == ["a.txt:1 KIT002 “one”"]
    assert check(document(("一", "one"), source_lang="ja"), chinese).findings == ()
    assert len(check(document("one"), chinese).findings) == 1


# --- failures


def test_a_check_that_crashes_is_a_problem_and_the_others_go_on() -> None:
    checked = check(document("one", "one boom", "one"), rule("KIT002", "kit-crash"), ONE)
    assert shown(checked.findings) == [
        "a.txt:1 KIT002 “o”", "a.txt:1 KIT001 “one”", "a.txt:2 KIT001 “one”", "a.txt:3 KIT002 “o”", "a.txt:3 KIT001 “one”",
    ]  # fmt: skip
    [problem] = checked.problems
    assert (problem.kind, problem.rule, problem.path, problem.unit) == ("check", "KIT002", "a.txt", "2")
    assert problem.message == "KIT002 failed: RuntimeError: it crashed"


def test_many_crashes_of_one_rule_are_one_problem() -> None:
    [problem] = check(document("boom", "x", "boom", "boom"), rule("KIT002", "kit-crash")).problems
    assert problem.message == "KIT002 failed: RuntimeError: it crashed (and in 2 more places)"
    assert problem.unit == "1"


def test_a_rule_that_runs_out_of_time_takes_no_further_part() -> None:
    checker = Checker([rule("KIT002", "kit-crash", how="timeout")], Termbase())
    checked = checker.check(document("x", "boom", "y"))
    assert shown(checked.findings) == ["a.txt:1 KIT002 “x”"]
    [problem] = checked.problems
    assert (problem.kind, problem.unit) == ("timeout", "2")
    assert problem.message == "KIT002 ran into its time limit and was stopped for the rest of the run"
    assert checker.check(document("x")) == replace(
        checked, findings=(), problems=(), info=checker.check(document("x")).info
    )


def test_a_message_that_names_an_unknown_field_is_a_problem_of_the_rule() -> None:
    [problem] = check(document("one"), replace(ONE, message="{nothing}")).problems
    assert problem.message == "KIT001 failed: KeyError: 'nothing'"


@pytest.mark.parametrize(
    "broken",
    [
        rule(check="kit-unknown"),
        rule(words=[""]),
        replace(ONE, params={"wrods": ["one"]}),
        replace(ONE, params={}),
    ],
)
def test_a_rule_whose_check_cannot_be_built_is_an_error(broken: Rule) -> None:
    with pytest.raises(RuleError, match="KIT001: "):
        build_check(broken, Termbase())


# --- corpus rules

COUNT = rule("KIT009", "kit-count")


def test_a_corpus_rule_gives_a_tally_then_a_verdict_then_findings() -> None:
    checker = Checker([COUNT], Termbase())
    one, other = document("ABC", name="a.txt"), document("ABC XYZ", name="b.txt")
    tallies = [*checker.check(one).tallies, *checker.check(other).tallies]
    assert tallies == [("KIT009", {"ABC": 1}), ("KIT009", {"ABC": 1, "XYZ": 1})]
    verdicts, problems = checker.decide(tallies)
    assert (verdicts, problems) == ({"KIT009": ["ABC"]}, ())
    assert shown(checker.flag(other, verdicts).findings) == ["b.txt:1 KIT009 “ABC”"]


def test_an_empty_verdict_is_left_out() -> None:
    checker = Checker([COUNT], Termbase())
    assert checker.decide(checker.check(document("ABC")).tallies) == ({}, ())
    assert checker.decide([]) == ({}, ())


def test_only_the_given_codes_flag() -> None:
    checker = Checker([COUNT], Termbase())
    assert checker.flag(document("ABC"), {"KIT009": ["ABC"]}, frozenset()).findings == ()


@pytest.mark.parametrize("step", ["observe", "merge", "decide", "flag"])
def test_a_corpus_rule_that_crashes_in_any_step_is_a_problem_and_the_others_go_on(step: str) -> None:
    checker = Checker([rule("KIT008", "kit-corpus-crash", where=step), COUNT], Termbase())
    documents = [document("ABC", name="a.txt"), document("ABC", name="b.txt")]
    checked = [checker.check(item) for item in documents]
    verdicts, failed = checker.decide([tally for item in checked for tally in item.tallies])
    flagged = [checker.flag(item, verdicts) for item in documents]
    problems = [problem for item in (*checked, *flagged) for problem in item.problems] + list(failed)
    assert {problem.rule for problem in problems} == {"KIT008"}
    assert {problem.message for problem in problems} == {f"KIT008 failed: RuntimeError: it crashed in {step}"}
    assert [item.code for part in flagged for item in part.findings] == ["KIT009", "KIT009"]


def test_the_order_of_tallies_does_not_matter() -> None:
    checker = Checker([COUNT], Termbase())
    tallies = [tally for text in ("ABC", "XYZ ABC", "XYZ") for tally in checker.check(document(text)).tallies]
    assert checker.decide(reversed(tallies)) == checker.decide(tallies)
