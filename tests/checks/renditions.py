"""Bilingual documents for the checks of renditions, and what a corpus check flags in them."""

from __future__ import annotations

import json
from functools import reduce
from typing import TYPE_CHECKING, Any

from tests.checks.fake import build, marked
from tqcheck.model.text import Document, Segment, TranslationUnit

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tqcheck.model.finding import Hit
    from tqcheck.rules.contract import CheckPlugin

Pair = tuple[str, str]


def bilingual(pairs: Iterable[Pair], name: str = "a.tsv", langs: tuple[str, str] = ("zh", "en")) -> Document:
    """A document of pairs of source and target; an empty source is none."""
    units = tuple(
        TranslationUnit(str(index + 1), index, Segment(target, langs[1]), Segment(source, langs[0]) if source else None)
        for index, (source, target) in enumerate(pairs)
    )
    return Document(name, name, "tsv", units, source_lang=langs[0], target_lang=langs[1])


def corpus_hits(
    plugin: CheckPlugin[Any, Any], params: dict[str, object], documents: Sequence[Document]
) -> list[tuple[Document, list[Hit]]]:
    """The hits in each document, the verdict through JSON and all."""
    check, context = build(plugin, params)

    def at(document: Document) -> Any:
        context.source_lang, context.target_lang = document.source_lang, document.target_lang
        return context

    tally = reduce(check.merge, (check.observe(one, at(one)) for one in documents), check.empty())
    verdict = json.loads(json.dumps(check.decide(json.loads(json.dumps(tally)), context)))
    return [(one, list(check.flag(one, verdict, at(one)))) for one in documents]


def shown(document: Document, hits: Iterable[Hit]) -> list[str]:
    """The targets of a document with its hits marked."""
    hits = list(hits)
    return [marked(unit.target.text, [hit for hit in hits if hit.unit == unit.index]) for unit in document.units]
