"""Sentences in the manner of reports, with what is wrong in them: the examples of the rules, and corpus/."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

import yaml

from tqcheck.engine.align import pair_documents
from tqcheck.engine.read import read
from tqcheck.metrics._qe_sentences import with_sources
from tqcheck.model.text import File
from training.qe.data import Example, Mark

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ROOT = Path(__file__).parents[2]
FAMILIES = ("PHR", "FLU")
"""Codes of the rules whose bad examples are bad English."""
LEAST_SPACES = 3
"""Of an example; what is shorter is a heading or a term."""
RATER = "project"
MINOR, MAJOR = 1.0, 5.0
"""Penalties of MQM."""

_MARK = re.compile(r"\[\[(.*?)\]\]", re.DOTALL)


def examples() -> list[Example]:
    """All of them; none is of the report that the project started from."""
    return [*_of_rules(), *_of_corpus()]


def _of_rules() -> Iterator[Example]:
    for path in sorted((ROOT / "rules").rglob("*.yaml")):
        rule = yaml.safe_load(path.read_text("utf-8"))
        if rule.get("scope") != "unit" or "en" not in rule.get("languages", {}).get("target", "en"):
            continue
        major = rule["severity"] in ("major", "critical")
        cases = [*rule.get("examples", ()), *(case for e in _entries(rule) for case in e.get("examples", ()))]
        # What other rules call bad is bad by its figures, its marks or its source, which the network cannot judge.
        keys = ("bad", "good") if rule["code"].startswith(FAMILIES) else ("good",)
        texts = dict.fromkeys(pair for case in cases for key in keys for pair in _pairs(case.get(key)))
        for number, (text, source) in enumerate(texts):
            plain, spans = _marked(text)
            yield _example(("rules", rule["code"], number), plain, source, [(*span, major) for span in spans])


def _pairs(case: object) -> Iterator[tuple[str, str | None]]:
    """Text and source of an example that is one unit; only sentences in English letters."""
    target, source = (case.get("target"), case.get("source")) if isinstance(case, dict) else (case, None)
    if isinstance(target, str) and target.isascii() and target.count(" ") >= LEAST_SPACES:
        yield target, source


def _entries(rule: dict) -> Iterable[dict]:
    return (rule.get("params") or {}).get("entries") or ()


def _marked(text: str) -> tuple[str, list[tuple[int, int]]]:
    """The text without its marks, and where they stood."""
    spans, plain, at = [], "", 0
    for found in _MARK.finditer(text):
        plain += text[at : found.start()]
        spans.append((len(plain), len(plain) + len(found[1])))
        plain += found[1]
        at = found.end()
    return plain + text[at:], spans


def _of_corpus() -> Iterator[Example]:
    for gold in sorted((ROOT / "corpus").glob("*/gold.jsonl")):
        errors = [json.loads(line) for line in gold.read_text("utf-8").splitlines()]
        for target in sorted(gold.parent.glob("target.en.*")):
            yield from _of_report(target, errors)
        for reference in sorted(gold.parent.glob("reference.en.*")):
            yield from _of_report(reference, [])


def _of_report(target: Path, errors: list[dict]) -> Iterator[Example]:
    text = target.read_text("utf-8")
    starts = [0, *(found.end() for found in re.finditer("\n", text))]
    document = read(File(str(target)), target_lang="en")
    units = list(document.units)
    source = next(target.parent.glob("source.zh.*"), None)
    if source is not None:
        units = list(pair_documents(read(File(str(source)), target_lang="zh"), document))
    for unit in units:
        origin = unit.target.origin
        if origin.pieces or origin.line is None:
            continue
        offset = starts[origin.line - 1] + origin.column - 1
        for sentence in with_sources(unit.target.text, None if unit.source is None else unit.source.text):
            first, last = offset + sentence.start, offset + sentence.end
            marks = [
                (max(error["start"], first) - first, min(error["end"], last) - first, error["severity"] != "minor")
                for error in errors
                if error["start"] < last and error["end"] > first
            ]
            key = ("corpus", f"{target.parent.name}/{target.name}", unit.index * 1000 + sentence.start)
            yield _example(key, unit.target.text[sentence.start : sentence.end], sentence.source, marks)


def _example(key: tuple[str, str, int], text: str, source: str | None, marks: list[tuple[int, int, bool]]) -> Example:
    mqm = sum(MAJOR if major else MINOR for _, _, major in marks)
    found = tuple(Mark(start, end, RATER, major, "Style/Awkward") for start, end, major in marks)
    return Example(key, "", source or "", text, (), found, (RATER,), mqm, ((RATER, mqm),))
