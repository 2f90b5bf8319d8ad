"""Terms in sources and targets, as the terminology metrics count them."""

from __future__ import annotations

from tests.metrics.kit import inputs
from tqcheck.metrics._terms import Terms, matched
from tqcheck.model.metric import MetricSetup
from tqcheck.model.term import Termbase, TermEntry

BASE = Termbase(
    (
        TermEntry("mine", ("mine",), ("矿山",)),
        TermEntry("firm", ("Zaoling Mining",), ("枣岭矿业", "枣矿"), ("the Group",), ("Jujube Ridge",)),
        TermEntry("group", ("Zaoling Mining Group",), ("枣岭矿业集团",)),
        TermEntry("it", ("IT",), ("信息技术",)),
        TermEntry("report", ("Report",), ("报告",), case="sensitive"),
        TermEntry("scoped", ("shaft",), ("立井",), scope=("annual/*",)),
        TermEntry("bad", (), ("坏",), forbidden=("bad",)),
        TermEntry("one", ("plant",), ("厂",)),
        TermEntry("two", ("factory",), ("厂",)),
    )
)


def counted(source: str, target: str, *, exact: bool = False) -> tuple[dict[str, int], dict[str, int]]:
    """By the ids of terms: how often the source has them, and for how many of these the target has a rendition."""
    terms = Terms(MetricSetup(BASE), exact=exact)
    [item] = inputs([target], sources=[source])
    wanted = terms.in_source(item)
    found = matched(wanted, terms.in_target(item.unit.target, wanted))
    return {"+".join(key): n for key, n in wanted.items()}, {"+".join(key): n for key, n in found.items()}


def test_the_longest_term_counts_on_either_side() -> None:
    assert counted("枣岭矿业集团和枣矿。", "Zaoling Mining Group and Zaoling Mining.") == (
        {"group": 1, "firm": 1},
        {"group": 1, "firm": 1},
    )
    assert counted("枣岭矿业集团。", "Zaoling Mining.")[1] == {"group": 0}


def test_inflections_and_spellings_are_renditions_where_forms_need_not_be_exact() -> None:
    assert counted("矿山、矿山。", "Mines and a mine.")[1] == {"mine": 2}
    assert counted("矿山、矿山。", "MINE and mining.", exact=True)[1] == {"mine": 1}


def test_each_rendition_serves_one_occurrence() -> None:
    assert counted("矿山、矿山、矿山。", "The mine.")[1] == {"mine": 1}
    assert counted("矿山。", "The mine, a mine.")[1] == {"mine": 1}


def test_case_counts_where_the_glossary_or_an_acronym_says_so() -> None:
    assert counted("报告信息技术。", "it is a report.")[1] == {"report": 0, "it": 0}
    assert counted("报告信息技术。", "The IT Report.")[1] == {"report": 1, "it": 1}


def test_admitted_forms_are_renditions_and_forbidden_ones_are_not() -> None:
    assert counted("枣矿。", "The Group.")[1] == {"firm": 1}
    assert counted("枣矿。", "Jujube Ridge.")[1] == {"firm": 0}


def test_entries_of_one_source_form_are_one_term() -> None:
    assert counted("厂、厂。", "A plant and a factory.") == ({"one+two": 2}, {"one+two": 2})


def test_entries_without_a_rendition_or_for_other_documents_are_left_out() -> None:
    assert counted("坏立井。", "bad shaft") == ({}, {})
    assert counted("坏立井。", "bad shaft", exact=True) == ({}, {})


def test_without_a_source_there_are_no_terms() -> None:
    terms = Terms(MetricSetup(BASE), exact=False)
    [item] = inputs(["mine"])
    assert terms.in_source(item) == {}
    assert terms.in_target(item.unit.target, {}) == ()


def test_the_language_that_the_user_names_decides_the_inflection() -> None:
    base = Termbase((TermEntry("a", ("maison",), ("房屋",)),))
    terms = Terms(MetricSetup(base, target_lang="fr"), exact=False)
    [item] = inputs(["La maison."], sources=["房屋。"])
    assert len(terms.in_target(item.unit.target, terms.in_source(item))) == 1
