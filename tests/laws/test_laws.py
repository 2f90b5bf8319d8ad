"""What holds for every run with the built-in rules, whatever the texts: order, suppression, fixing, fingerprints.

The texts are drawn from the bad examples of the rules, so that there is always something to find.
"""

from __future__ import annotations

import json
import pickle
from collections import Counter
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.rules.builtin import FILES, texts_of
from tqcheck import registry
from tqcheck.config.settings import IgnoreEntry, Settings
from tqcheck.engine import pipeline
from tqcheck.engine.fix import fix_files
from tqcheck.engine.pipeline import run
from tqcheck.engine.suppress import covers
from tqcheck.model.text import File

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from random import Random

    from tqcheck.model.finding import Finding
    from tqcheck.model.report import Report

NETWORK = ("QE001", "QE002")
"""Rules of a network, which owes nobody a law."""
SETTINGS = Settings(source_lang="zh", target_lang="en", profile="strict", ignore=NETWORK)
CLEAN = "The audit committee met four times last year. Each member took part in all meetings."
Pair = tuple[str, str]


@cache
def pairs() -> list[Pair]:
    """(source, target) of the texts of bad examples that are one line; source may be empty."""
    found = {
        (unit.source.text if unit.source is not None else "", unit.target.text)
        for path in FILES
        for name, _, document in texts_of(path)
        if " bad " in name and document.target_lang == "en"
        for unit in document.units
    }
    lines = [pair for pair in found if not any(char in text for text in pair for char in "\t\n\r")]
    return sorted(lines)


def texts(*, most: int = 5) -> st.SearchStrategy[list[str]]:
    """Targets that are a paragraph in any format."""
    plain = [target for _, target in pairs() if target[:1].isalpha() and not set(target) & set("*_`<>[]|\\#~&")]
    return st.lists(st.sampled_from(sorted(set(plain))), min_size=1, max_size=most)


def bilingual(*, most: int = 5) -> st.SearchStrategy[list[Pair]]:
    return st.lists(
        st.sampled_from([(source or "文字", target) for source, target in pairs()]), min_size=1, max_size=most
    )


def check(*files: File, **changes: object) -> Report:
    """The report; rules are loaded once for equal settings."""
    return run(files, replace(SETTINGS, **changes), jobs=1, fresh=False)  # type: ignore[arg-type]


def key(finding: Finding) -> tuple[object, ...]:
    """What makes a finding, its line apart."""
    at = finding.location
    return (finding.code, at.path, at.index, at.side, at.span, at.text, finding.message, finding.fingerprint)


def keys(findings: Iterable[Finding]) -> Counter[tuple[object, ...]]:
    return Counter(map(key, findings))


def file(name: str, lines: Iterable[str], between: str = "\n\n") -> File:
    return File(name, (between.join(lines) + "\n").encode())


# --- order and sharding


class Scattered:
    """Works on the items in any order, each in a process of its own as far as a test can tell."""

    def __init__(self, random: Random) -> None:
        self.random = random

    def map(self, function: Callable[[File], object], items: Iterable[File], *, jobs: int) -> Iterator[object]:
        numbered = list(enumerate(items))
        self.random.shuffle(numbered)
        results = {}
        for number, item in numbered:
            if self.random.random() < 0.5:
                pipeline._checkers.cache_clear()
            function_there, item_there = pickle.loads(pickle.dumps((function, item)))
            results[number] = pickle.loads(pickle.dumps(function_there(item_there)))
        return iter([results[number] for number in sorted(results)])


@given(documents=st.lists(texts(), min_size=1, max_size=5), random=st.randoms(use_true_random=False))
@settings(max_examples=25)
def test_any_order_and_any_sharding_of_files_give_the_same_report(documents: list[list[str]], random: Random) -> None:
    files = [file(f"{number}.txt", lines) for number, lines in enumerate(documents)]
    expected = check(*files)
    shuffled = list(files)
    random.shuffle(shuffled)
    assert check(*shuffled) == expected
    real = registry.load
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(
            registry, "load", lambda kind, name: Scattered(random) if kind == "executor" else real(kind, name)
        )
        assert check(*shuffled) == expected


def test_processes_give_the_same_report_as_one_process() -> None:
    lines = [target for _, target in pairs()]
    files = [file(f"{number}.txt", lines[number::5]) for number in range(5)]
    report = run(files, SETTINGS, jobs=2)
    assert report == run(files, SETTINGS, jobs=1)
    assert len(report.findings) > 50


# --- suppression


def after_suppression(
    before: Report, chosen: Finding, *, everywhere: bool, text: str | None = None
) -> Counter[tuple[object, ...]]:
    """What is still open when the code of a finding is suppressed: in its unit, or everywhere where the text is the same."""
    return keys(
        finding
        for finding in before.open
        if not (
            covers(chosen.code, finding.code, finding.name)
            and (everywhere or finding.location.index == chosen.location.index)
            and text in (None, finding.location.text)
        )
    )


@given(lines=texts(), data=st.data())
@settings(max_examples=25)
def test_a_directive_in_markdown_removes_its_findings_and_no_other(lines: list[str], data: st.DataObject) -> None:
    before = check(file("a.md", lines))
    if not before.open:
        return
    chosen = data.draw(st.sampled_from(before.open))
    index = chosen.location.index
    marked = [*lines[:index], f"<!-- tqcheck: ignore {chosen.code} a reason -->", *lines[index:]]
    after = check(file("a.md", marked))
    assert keys(after.open) == after_suppression(before, chosen, everywhere=False)
    assert len(after.findings) == len(before.findings)


@given(rows=bilingual(), data=st.data(), format_name=st.sampled_from(["tsv", "jsonl"]))
@settings(max_examples=25)
def test_a_directive_in_a_row_removes_its_findings_and_no_other(
    rows: list[Pair], data: st.DataObject, format_name: str
) -> None:
    def table(codes: dict[int, str]) -> File:
        if format_name == "tsv":
            lines = ["source\ttarget\ttqcheck_ignore"]
            lines += [f"{source}\t{target}\t{codes.get(index, '')}" for index, (source, target) in enumerate(rows)]
            return file("a.tsv", lines, "\n")
        objects: list[dict[str, str]] = [{"source": source, "target": target} for source, target in rows]
        for index, code in codes.items():
            objects[index]["tqcheck_ignore"] = code
        return file("a.jsonl", map(json.dumps, objects), "\n")

    before = check(table({}))
    if not before.open:
        return
    chosen = data.draw(st.sampled_from(before.open))
    after = check(table({chosen.location.index: chosen.code}))
    assert keys(after.open) == after_suppression(before, chosen, everywhere=False)


@given(lines=texts(), data=st.data(), with_text=st.booleans())
@settings(max_examples=15)
def test_an_entry_of_the_configuration_removes_its_findings_and_no_other(
    lines: list[str], data: st.DataObject, with_text: bool
) -> None:
    before = check(file("a.txt", lines))
    if not before.open:
        return
    chosen = data.draw(st.sampled_from(before.open))
    text = chosen.location.text if with_text else None
    after = check(file("a.txt", lines), ignores=(("*.txt", (IgnoreEntry(chosen.code, text, "a reason"),)),))
    assert keys(after.open) == after_suppression(before, chosen, everywhere=True, text=text)
    assert keys(after.findings) == keys(before.findings)


# --- fixing


def fixed(file: File, *, unsafe: bool) -> bytes:
    found = fix_files([file], SETTINGS, unsafe=unsafe)
    assert file.data is not None
    return found[0].new if found else file.data


@given(lines=texts(), unsafe=st.booleans(), name=st.sampled_from(["a.txt", "a.md"]))
@settings(max_examples=25)
def test_fixing_comes_to_rest_and_a_second_time_changes_nothing(lines: list[str], unsafe: bool, name: str) -> None:
    once = fixed(file(name, lines), unsafe=unsafe)
    assert fixed(File(name, once), unsafe=unsafe) == once


@given(rows=bilingual(), unsafe=st.booleans())
@settings(max_examples=15)
def test_fixing_a_table_comes_to_rest_and_leaves_the_sources_alone(rows: list[Pair], unsafe: bool) -> None:
    lines = [f"{source}\t{target}" for source, target in [("source", "target"), *rows]]
    once = fixed(file("a.tsv", lines, "\n"), unsafe=unsafe)
    assert fixed(File("a.tsv", once), unsafe=unsafe) == once
    assert [row.split("\t")[0] for row in once.decode().splitlines()[1:]] == [source for source, _ in rows]


@given(lines=texts(most=3))
@settings(max_examples=25)
def test_safe_fixes_bring_no_new_findings(lines: list[str]) -> None:
    before = file("a.txt", lines)
    after = File("a.txt", fixed(before, unsafe=False))
    rules = Counter(finding.code for finding in check(before).open)
    assert Counter(finding.code for finding in check(after).open) <= rules


# --- fingerprints


@given(lines=texts(), before=st.integers(1, 3))
@settings(max_examples=25)
def test_paragraphs_before_leave_fingerprints_as_they_are(lines: list[str], before: int) -> None:
    def fingerprints(paragraphs: list[str]) -> Counter[str]:
        # Without the verdict on the page as a whole, which more text may well change.
        report = check(file("a.txt", paragraphs), ignore=("FLU000", *NETWORK))
        return Counter(finding.fingerprint for finding in report.findings)

    assert not fingerprints([CLEAN])
    assert fingerprints([CLEAN] * before + [CLEAN, *lines]) == fingerprints([CLEAN, *lines])


@given(lines=texts())
@settings(max_examples=25)
def test_fingerprints_are_unique_in_a_file(lines: list[str]) -> None:
    found = Counter(finding.fingerprint for finding in check(file("a.txt", lines)).findings)
    assert all(count == 1 for count in found.values())
