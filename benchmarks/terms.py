"""Terms against human and machine output: what the rules about terms find, and how often they are right.

A glossary is derived from the human references of one half of the WMT documents (newstest2020, newstest2021, TED 2021;
Chinese to English; Apache-2.0) and tried on the other half, and the other way round: terms that the sources repeat and
that the references render alike. On human translations any finding is suspect; on machine translations a finding is
right where a professional marked an error of the kind. Consistency needs no glossary and is measured on all documents.
"""

from __future__ import annotations

import csv
import gzip
import json
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, cast
from zlib import crc32

from benchmarks._gold import compare, read_gold
from benchmarks._marked import Row, as_files, chance, is_right, lower_bound, merged
from benchmarks._options import ROOT
from benchmarks._table import Section
from tqcheck import api
from tqcheck.checks._rendition import renditions
from tqcheck.checks._rendition_units import Units
from tqcheck.config.settings import Settings
from tqcheck.text.view import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from benchmarks._options import Options
    from benchmarks._table import Cell
    from tqcheck.model.finding import Finding

_ROOT = 4
"""Letters that "Italy" and "Italian" share: references that agree may use both."""

_OF_TERMS = ("Terminology", "Mistranslation", "Inconsisten", "Omission", "Untranslated", "Name")
"""Parts of the names of the categories that a missing term may have been marked as."""
_DOCUMENTS = 2
"""Documents in which a derived term stands, at least: in one alone, other things stand beside it all the time."""
_AGREE = 0.8
"""Share of the references that render it alike, and of those with that rendition whose source has the term."""


@dataclass(frozen=True, slots=True)
class Unit(Row):
    """A translated segment with its place, its references, and the categories of its marks.

    Attributes:
        categories: Of the marks in the target.
        inconsistent: The marks that say that it is inconsistent, merged.
    """

    place: tuple[str, str, int]
    references: tuple[str, ...]
    categories: frozenset[str]
    inconsistent: tuple[tuple[int, int], ...]


def run(options: Options) -> Iterator[Section]:
    """With a glossary, without one, and on the reports of `corpus/`."""
    path = options.data / "mqm-zhen-train.jsonl.gz"
    if path.is_file():
        units = _read(path)
        if options.quick:
            units = [unit for unit in units if crc32(unit.document.encode()) % 10 < 2]
        yield _with_glossary(units, options)
        yield _without_glossary(units, options)
    else:
        yield Section("derived glossaries", note=f"Skipped: {path.name} is not in {options.data.name}.")
    yield _corpus()


def _read(path: Path) -> list[Unit]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        units = [_unit(json.loads(line)) for line in lines]
    return sorted(units, key=lambda unit: (unit.system, unit.place))


def _unit(data: dict[str, object]) -> Unit:
    spans = cast("list[dict[str, object]]", data["spans"])
    in_target = [span for span in spans if span["side"] == "target"]

    def places(chosen: Iterable[dict[str, object]]) -> tuple[tuple[int, int], ...]:
        return merged((cast("int", span["start"]), cast("int", span["end"])) for span in chosen)

    return Unit(
        system=f"{data['dataset']}/{data['system']}",
        document=str(data["doc"]),
        target=str(data["target"]),
        source=str(data["source"]),
        marks={"target": places(in_target), "source": places(span for span in spans if span["side"] == "source")},
        place=(str(data["dataset"]), str(data["doc"]), cast("int", data["seg"])),
        references=tuple(str(data[key]) for key in ("reference", "reference2") if data.get(key)),
        categories=frozenset(str(span["category"]) for span in in_target),
        inconsistent=places(span for span in in_target if "Inconsisten" in str(span["category"])),
    )


# --- with a glossary


def _fold_of(unit: Unit) -> int:
    return crc32(unit.document.encode()) % 2


def _derived(units: Iterable[Unit]) -> dict[str, tuple[str, str]]:
    """Source terms of these units that their references render alike: the rendition, and words of its root."""
    segments = sorted({unit.place: unit for unit in units}.items())
    # Each segment stands there once for each reference.
    pairs = [(fold(unit.source or "").text, reference) for _, unit in segments for reference in unit.references]
    place_of = [place for place, unit in segments for _ in unit.references]
    aligned = Units(pairs, "zh", "en")
    derived = {}
    for term, found in renditions(aligned, {}):
        having = aligned.terms[term]
        usual = [item for item in found if item.kind == "usual"]
        if len({place_of[number][:2] for number in having}) < _DOCUMENTS or len(usual) < _AGREE * len(having):
            continue
        stands = set.intersection(*(aligned.with_stem[stem] for stem in usual[0].key))
        if len(stands & having.keys()) >= _AGREE * len(stands):
            start, end = aligned.words[usual[0].unit].span(usual[0].phrase)
            text = pairs[usual[0].unit][1][start:end]
            words = {word for number in having for word in aligned.words[number].written}
            root = text.lower()[:_ROOT]
            kin = [word for word in sorted(words) if " " not in text and word.lower().startswith(root) and word != text]
            derived[term] = text, "|".join(kin)
    return derived


def _with_glossary(units: Sequence[Unit], options: Options) -> Section:
    rows: list[tuple[Cell, ...]] = []
    local: list[str] = []
    counts: dict[str, list[int]] = defaultdict(lambda: [0] * 6)
    sizes = []
    with TemporaryDirectory() as folder:
        for part in (0, 1):
            glossary = _derived(unit for unit in units if _fold_of(unit) != part)
            path = Path(folder) / f"derived-{part}.csv"
            with path.open("w", encoding="utf-8", newline="") as file:
                csv.writer(file).writerows(
                    [("source", "preferred", "admitted"), *((term, *forms) for term, forms in glossary.items())]
                )
            sizes.append(len(glossary))
            tested = [unit for unit in units if _fold_of(unit) == part]
            found = _found(tested, "TERM001", glossaries=(str(path),))
            hit = {id(unit) for _, unit in found}
            for unit in tested:
                if not any(term in (unit.source or "") for term in glossary):
                    continue
                wrong = any(name in category for category in unit.categories for name in _OF_TERMS)
                named = any("Terminology" in category for category in unit.categories)
                count = counts["human" if unit.is_human else "machine"]
                for place, holds in enumerate((1, int(wrong), int(named))):
                    count[2 * place] += holds
                    count[2 * place + 1] += holds * (id(unit) in hit)
            local += _examples(found, options.show)
    for kind, (having, hits, marked, hits_marked, terms, hits_terms) in sorted(counts.items()):
        rows.append(
            (
                kind, having, hits, _share(hits, having), _share(hits_marked, hits), _share(marked, having),
                terms, _share(hits_terms, terms),
            )
        )  # fmt: skip
    return Section(
        "TERM001 with derived glossaries",
        (
            "translators", "units with a term", "found", "rate", "right", "base rate", "terms marked", "recall",
        ),
        tuple(rows),
        f"Glossaries of {' and '.join(map(str, sizes))} terms. Right: units in which a professional marked a wrong or "
        "missing word of any kind, of those found; base rate: of all with a term. Terms marked: units with a mark of "
        "the dimension terminology, whether on the glossary's term or not; recall: share of them found.",
        tuple(local),
    )  # fmt: skip


# --- without a glossary


def _without_glossary(units: Sequence[Unit], options: Options) -> Section:
    rows: list[tuple[Cell, ...]] = []
    local: list[str] = []
    for code in ("TERM004", "TERM005"):
        found = _found(units, code)
        local += _examples(found, options.show)
        for is_human in (True, False):
            items = [(finding, unit) for finding, unit in found if unit.is_human == is_human]
            total, right = len(items), sum(is_right(*item) for item in items)
            marked = sum(len(unit.inconsistent) for unit in units if unit.is_human == is_human)
            met = {
                (id(unit), span)
                for finding, unit in items
                for span in unit.inconsistent
                if finding.location.span.start < span[1] and span[0] < finding.location.span.end
            }
            rows.append(
                (
                    code, "human" if is_human else "machine",
                    sum(unit.is_human == is_human for unit in units), total, right,
                    _share(right, total), lower_bound(right, total) if total else None,
                    sum(chance(*item) for item in items) / total if total else None,
                    marked, _share(len(met), marked),
                )
            )  # fmt: skip
    return Section(
        "TERM004 and TERM005 without a glossary",
        (
            "code", "translators", "units", "findings", "right", "precision", "at least", "base rate",
            "marked as inconsistent", "recall",
        ),
        tuple(rows),
        "Right: overlaps any mark; base rate: the share expected of spans of the same length anywhere in the same "
        "units. Most inconsistencies that raters marked are of common words (seminar, symposium), which these rules "
        "leave alone.",
        tuple(local),
    )  # fmt: skip


# --- the reports of the project


def _corpus() -> Section:
    rows: list[tuple[Cell, ...]] = []
    for code in ("TERM001", "TERM004", "TERM005"):
        right = wrong = errors = found = 0
        for gold in sorted((ROOT / "corpus").glob("*/gold.jsonl")):
            folder = gold.parent
            target = next(path for kind in ("target.en.*", "bilingual.tsv") for path in sorted(folder.glob(kind)))
            source = next(iter(sorted(folder.glob("source.zh.*"))), None)
            glossary = folder / "glossary.csv" if code == "TERM001" else None
            result = compare(target, read_gold(gold), source=source, glossary=glossary, select=(code,))
            right, wrong = right + len(result.right), wrong + len(result.wrong)
            met = sum(error.family == "TERM" for error in result.found)
            found, errors = found + met, errors + met + sum(error.family == "TERM" for error in result.missed)
        rows.append((code, right + wrong, right, _share(right, right + wrong), errors, found, _share(found, errors)))
    return Section(
        "corpus/: wrong terms and names, by one rule alone",
        ("code", "findings", "right", "precision", "errors", "found", "recall"),
        tuple(rows),
        "TERM001 with the reports' glossaries, the others without. The reports are short: few names stand in three "
        "paragraphs, and forbidden forms are the finding of another rule.",
    )


# ---


def _found(units: Sequence[Unit], code: str, *, glossaries: tuple[str, ...] = ()) -> list[tuple[Finding, Unit]]:
    """The findings of one rule, with the units that they stand in; each system's documents are one run."""
    settings = Settings(source_lang="zh", target_lang="en", select=(code,), glossaries=glossaries)
    return [
        (finding, cast("Unit", documents[finding.location.path][finding.location.index]))
        for files, documents in as_files(units)
        for finding in api.check(files, settings, jobs=1).open
    ]


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None


def _examples(found: list[tuple[Finding, Unit]], count: int) -> Iterator[str]:
    """Findings on human translations and on machine translations that nobody marked, evenly spread."""
    for is_human in (True, False):
        items = [item for item in found if item[1].is_human == is_human and (is_human or not is_right(*item))]
        for finding, unit in items[:: -(-len(items) // count)] if count and items else ():
            kind = "human" if is_human else "machine"
            yield f"{finding.code} {kind} “{finding.location.text}” — {finding.message} — {unit.target[:100]}"
