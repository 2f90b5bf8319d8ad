"""What a big glossary finds in a document does not depend on its being looked into rather than loaded."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.kit import document
from tqcheck.engine.checker import Checker
from tqcheck.model.plugins import ReadOptions
from tqcheck.model.term import Termbase
from tqcheck.rules.load import load_rules
from tqcheck.termbase import load, narrow
from tqcheck.termbase.load import load_termbase
from tqcheck.termbase.narrow import Glossaries

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from tqcheck.engine.outcome import Checked
    from tqcheck.model.text import Document

LEFT_OUT = {"TERM012"}
"""Looks for a brand's characters inside longer source forms, which a text without them does not bring up."""


@pytest.fixture(scope="module", autouse=True)
def _big(tmp_path_factory: pytest.TempPathFactory) -> object:
    """Every glossary is big."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TQCHECK_CACHE_DIR", str(tmp_path_factory.mktemp("cache")))
        patch.chdir(tmp_path_factory.mktemp("work"))
        patch.setattr(load, "BIG", 0)
        yield


@cache
def checker() -> Checker:
    """All rules on terms, without a glossary."""
    rules = [rule for rule in load_rules().rules if rule.code.startswith("TERM") and rule.code not in LEFT_OUT]
    return Checker(rules, Termbase())


def outcome(documents: Sequence[Document], checkers: Sequence[Checker], decider: Checker) -> list[Checked]:
    """What comes out of each document: by the corpus rules, and by the others."""
    checked = [one.check(item) for one, item in zip(checkers, documents, strict=True)]
    verdicts, problems = decider.decide(pair for item in checked for pair in item.tallies)
    assert not problems
    assert not [item.problems for item in checked if item.problems]
    flagged = [one.flag(item, verdicts) for one, item in zip(checkers, documents, strict=True)]
    return [*(replace(item, tallies=()) for item in checked), *flagged]


FORMS = """
coal mine|coal mines|Coal Mining|mining|Harrow Mining|Harrow Mining (Group) Company|Harrow Mining Co., Ltd.|Harrow|wellfield
well field|the well|to lay off|to mine coal|labour cost|labor|gross margin|Gross Margin|margin call|men|man of letters|HMG
Birchwood|Birchwood Bearing|Birchwood Bearing Works|Beckford Glass|net profit|profit|profits of the group|IT|→|e-mail|email
"""
ENGLISH = st.sampled_from([form for line in FORMS.split("\n") for form in line.split("|") if form])
CHINESE = st.sampled_from(
    [
        "煤矿",
        "煤礦",
        "矿业",
        "哈罗矿业",
        "哈罗矿业集团",
        "集团",
        "毛利率",
        "毛利",
        "利润",
        "桦木轴承",
        "桦木轴承厂",
        "矿",
    ]
)
WORDS = st.one_of(
    ENGLISH,
    ENGLISH.map(str.lower),
    ENGLISH.map(str.title),
    st.builds(lambda form, at: form[: at % len(form)] + form[at % len(form) + 1 :], ENGLISH, st.integers(1, 40)),
    st.sampled_from(
        ["the", "of", "and", "Harow", "Harrwo", "Birchwod", "Minning", "coall", "fields", "well,", "rose."]
    ),
)
ROWS = st.builds(
    lambda source, preferred, admitted, forbidden, case: ",".join(
        f'"{cell}"' for cell in (source, preferred, admitted * (admitted != forbidden), forbidden * (forbidden != preferred), case)
    ),
    st.one_of(st.just(""), CHINESE, st.builds("{}|{}".format, CHINESE, CHINESE)),
    ENGLISH,
    st.one_of(st.just(""), ENGLISH),
    st.one_of(st.just(""), ENGLISH),
    st.sampled_from(["", "sensitive"]),
)  # fmt: skip
GLOSSARY = st.lists(ROWS, min_size=1, max_size=8)
TEXT = st.lists(WORDS, min_size=1, max_size=9).map(" ".join)
UNIT = st.one_of(TEXT, st.tuples(st.lists(CHINESE, min_size=1, max_size=3).map("和".join), TEXT))
DOCUMENT = st.lists(UNIT, min_size=1, max_size=3)


def write(path: Path, rows: Sequence[str]) -> str:
    path.write_text("\n".join(["source,preferred,admitted,forbidden,case", *rows]) + "\n", "utf-8")
    return str(path)


@given(rows=GLOSSARY, texts=st.lists(DOCUMENT, min_size=1, max_size=3))
@settings(max_examples=50, deadline=None)
def test_findings_are_those_of_the_whole_glossary(
    tmp_path_factory: pytest.TempPathFactory, rows: list[str], texts: list[list[str | tuple[str, str]]]
) -> None:
    compare([write(tmp_path_factory.getbasetemp() / "one.csv", rows)], texts)


def test_what_one_form_s_inflections_have_in_common_with_another_form_counts_for_nothing(tmp_path: Path) -> None:
    # “to mine coal” brings “mines” and “mining” together, but “mines” is no form of “mining”, and does not bring it up.
    path = write(tmp_path / "one.csv", ['"煤矿","to mine coal","","","sensitive"', '"","mining","","",""'])
    compare([path], [[("煤矿", "the of coal mines rose.")], ["mined coal", "mined coal mining"]])


@given(first=GLOSSARY, second=GLOSSARY, texts=st.lists(DOCUMENT, min_size=1, max_size=2))
@settings(max_examples=25, deadline=None)
def test_findings_are_those_of_whole_glossaries_that_override(
    tmp_path_factory: pytest.TempPathFactory,
    first: list[str],
    second: list[str],
    texts: list[list[str | tuple[str, str]]],
) -> None:
    folder = tmp_path_factory.getbasetemp()
    compare([write(folder / "one.csv", first), write(folder / "two.csv", second)], texts)


def compare(paths: list[str], texts: list[list[str | tuple[str, str]]]) -> None:
    from tqcheck.errors import TermbaseError

    options = ReadOptions("zh", "en")
    try:
        whole = load_termbase(paths, options).termbase
    except TermbaseError:  # rows that contradict each other
        return
    glossaries = Glossaries(paths, options)
    documents = [document(*units, name=f"{number}.txt") for number, units in enumerate(texts)]
    needed = [glossaries.needed(item) for item in documents]
    full = checker().with_termbase(whole)
    narrowed = [checker().with_termbase(glossaries.termbase(some)) for some in needed]
    decider = checker().with_termbase(glossaries.termbase(narrow.Needed().union(*needed)))
    assert outcome(documents, narrowed, decider) == outcome(documents, [full] * len(documents), full)
