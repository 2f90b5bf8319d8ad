"""The metric `qe`: which segments the network judges, by what source, and what becomes of its numbers."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from tqcheck import __version__
from tqcheck.cachedir import user_cache
from tqcheck.metrics._line_cache import LineCache
from tqcheck.metrics._qe_network import Opinion, shipped
from tqcheck.metrics._qe_parts import parts
from tqcheck.metrics._qe_spans import Suspect
from tqcheck.model.lang import primary_language
from tqcheck.model.metric import Measured
from tqcheck.model.score import SuspectSpan
from tqcheck.text.digest import digest
from tqcheck.text.language import Identifier

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from tqcheck.metrics._qe_network import Network
    from tqcheck.metrics._qe_parts import Part
    from tqcheck.metrics.qe import Params
    from tqcheck.model.finding import Severity
    from tqcheck.model.metric import MetricInput
    from tqcheck.model.score import Level
    from tqcheck.model.text import Segment

NO_ENGLISH = "not judged, for they are not in English"
NO_WORDS = "not judged, for they have no words"
NO_SOURCE = "judged by their English alone, for there is no source"
OTHER_SOURCE = "judged by their English alone, for the source is not Chinese"

_MOST = 64_000_000
"""Bytes of a cache that is begun anew; some half a million sentences."""
_HALVES = re.compile("[\ud800-\udfff]")
_SHOWN = 12
"""Digits of the network's hash in a signature."""


class _Plan(NamedTuple):
    """What is to be done with a segment.

    Attributes:
        parts: Empty = it is not judged.
        note: What the user should know of it.
    """

    parts: tuple[Part, ...] = ()
    by_source: bool = False
    note: str = ""


class Estimator:
    """The metric. A row: the penalty of a segment, and 1."""

    def __init__(self, params: Params, network: Network | None = None) -> None:
        self._params = params
        self._network = network or shipped(params.threads)
        calibration = self._network.calibration
        self._cache = kept(user_cache(), repr(calibration)) if params.cache else None
        # No budget: langdetect is slow, and unsure of short segments.
        self._identifier = Identifier(budget=0)
        self._judged = {True: 0, False: 0}

    def measure(self, batch: Sequence[MetricInput]) -> Sequence[Measured]:
        """One row a unit; none for a unit that is not in English, or has no words."""
        plans = [self._plan(item) for item in batch]
        opinions = self._opinions([part for plan in plans for part in plan.parts])
        return [self._measured(plan, [opinions[_key(part)] for part in plan.parts]) for plan in plans]

    def score(self, total: Sequence[float], *, level: Level) -> float | None:
        """The mean over segments."""
        return total[0] / total[1]

    def evidence(self, total: Sequence[float]) -> tuple[tuple[str, str], ...]:
        """None."""
        return ()

    def signature(self, *, references: int, level: Level) -> str:
        """The network, the pair that it was trained on, and whether the segments were judged by their source."""
        calibration = self._network.calibration
        source = {(True, False): "yes", (True, True): "some"}.get(
            (self._judged[True] > 0, self._judged[False] > 0), "no"
        )
        parts = (f"network:{calibration.network[:_SHOWN]}", f"pair:{'-'.join(calibration.pair)}", f"source:{source}")
        return "|".join((*parts, f"version:tqcheck-{__version__}"))

    def _plan(self, item: MetricInput) -> _Plan:
        target, source = item.unit.target, item.unit.source
        text = _encodable(target.text)
        if not any(map(str.isalpha, text)):
            # Nobody misses a judgement of a blank line, unless something should stand there.
            return _Plan(note="" if item.unit.is_blank else NO_WORDS)
        if not self._is_english(target):
            return _Plan(note=NO_ENGLISH)
        note = ""
        if source is None or not source.text.strip():
            note = NO_SOURCE
        elif not self._is_chinese(source):
            note = OTHER_SOURCE
        by = None if source is None or note else _encodable(source.text)
        return _Plan(tuple(parts(text, by, self._network.tokenizer)), not note, note)

    def _is_english(self, target: Segment) -> bool:
        told = target.lang
        if told is not None and primary_language(told) != "en":
            return False
        guess = self._identifier.identify(target.text)
        # Where the language was told, only another script says otherwise: what was left untranslated.
        return guess.lang in (None, "en") or (told is not None and guess.how != "script")

    def _is_chinese(self, source: Segment) -> bool:
        if source.lang is not None:
            return primary_language(source.lang) == "zh"
        return self._identifier.identify(source.text).lang == "zh"

    def _opinions(self, wanted: Sequence[Part]) -> dict[str, Opinion | None]:
        """What is thought of each part, by its key; what is known already is not asked again."""
        by_key = {_key(part): part for part in wanted}
        known: dict[str, Opinion | None] = {}
        if self._cache:
            found = ((key, _opinion(self._cache.find(key), by_key[key])) for key in by_key)
            known = {key: opinion for key, opinion in found if opinion is not None}
        asked = [key for key in by_key if key not in known]
        new = dict(
            zip(
                asked,
                self._network.judge([by_key[key] for key in asked], batch_size=self._params.batch_size),
                strict=True,
            )
        )
        if self._cache and new:
            self._cache.add_all({key: opinion for key, opinion in new.items() if opinion is not None})
        return {**known, **new}

    def _measured(self, plan: _Plan, opinions: Sequence[Opinion | None]) -> Measured:
        tally = ((plan.note, 1.0),) if plan.note else ()
        known = [opinion for opinion in opinions if opinion is not None]
        # Damaged weights may give what is no number.
        if not known or len(known) < len(opinions):
            return Measured((), tally=tally)
        self._judged[plan.by_source] += 1
        penalties = [opinion.penalty for opinion in known]
        return Measured(
            ((sum(penalties), 1.0),),
            tuple(self._spans(plan, known)),
            tally,
            self._network.calibration.of(source=plan.by_source).bounds(penalties),
        )

    def _spans(self, plan: _Plan, opinions: Sequence[Opinion]) -> Iterator[SuspectSpan]:
        tables = self._network.calibration.of(source=plan.by_source)
        for part, opinion in zip(plan.parts, opinions, strict=True):
            for one in opinion.suspects:
                severity: Severity = "major" if one.p_major >= tables.major else "minor"
                start, end = part.start + one.start, part.start + one.end
                yield SuspectSpan(start, end, tables.share_right(one.p), severity)


@cache
def kept(folder: Path, what: str) -> LineCache:
    """What is known from before; each process reads it once, for rules ask for the metric anew in each document.

    Args:
        folder: Where caches are.
        what: All that opinions depend on, but for the texts.
    """
    return LineCache("qe", digest(what, __version__), most=_MOST)


def _key(part: Part) -> str:
    return digest(part.text) if part.source is None else digest(part.text, part.source)


def _opinion(content: object, part: Part) -> Opinion | None:
    """An opinion as the cache keeps it; None where it is none."""
    if not isinstance(content, (list, tuple)) or len(content) != len(Opinion._fields):
        return None
    penalty, found = content
    try:
        suspects = tuple(Suspect(int(start), int(end), float(p), float(major)) for start, end, p, major in found)
        opinion = Opinion(float(penalty), suspects)
    except (TypeError, ValueError):
        return None
    return opinion if all(0 <= one.start < one.end <= len(part.text) for one in suspects) else None


def _encodable(text: str) -> str:
    """The text as long as before, with marks in the place of halves of characters, which no encoder takes."""
    return _HALVES.sub("?", text)
