"""Judges the gates of a run: whether scores are good enough, and whether they fell.

A gate holds or fails; what cannot be judged at all (no baseline, another signature) is an error. Every system is judged
but the baseline.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tqcheck.engine.scoring.metrics import plugin_of
from tqcheck.errors import ConfigError
from tqcheck.model.metric import canonical
from tqcheck.model.scorereport import Gate

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tqcheck.engine.scoring.stored import StoredScores
    from tqcheck.model.score import Score
    from tqcheck.model.scorereport import Comparison, MetricInfo
    from tqcheck.model.scorerequest import GateSpec, ScoreRequest

_EXACT = 1e-9
"""A difference that is arithmetic's own: 31.2 − 30.7 is not above 0.5."""


def refuse_gates(request: ScoreRequest, baseline: str | None, systems: Sequence[str]) -> None:
    """Raise for gates that no result could settle; asked before anything is scored.

    Raises:
        ConfigError: a metric that does not exist or goes the other way, no baseline, no test.
    """
    for spec in request.gates:
        if spec.kind in ("min", "max"):
            _refuse_direction(spec)
        elif spec.kind == "max-drop":
            plugin_of(spec.metric)
            if baseline is None and request.baseline_scores is None:
                raise ConfigError(
                    "the gate max-drop needs something to compare with",
                    hint="--baseline-system HYP names a system of this run, --baseline-scores FILE stored scores",
                )
        elif request.paired is None or baseline is None:
            raise ConfigError(
                "the gate no-significant-drop needs a test against a system of this run",
                hint="add --paired bs or --paired ar, and name the baseline: --baseline-system HYP",
            )
        if spec.kind not in ("min", "max") and request.baseline_scores is None and systems == [baseline]:
            raise ConfigError(
                f"the gate {spec.kind} has nothing to judge: “{baseline}” is the only system",
                hint="name the system that is to be judged besides the baseline",
            )
    if request.baseline is not None and request.baseline_scores is not None:
        raise ConfigError(
            "drops are measured against a system or against stored scores, not both",
            hint="give --baseline-system or --baseline-scores",
        )


def judge(
    request: ScoreRequest,
    metrics: Sequence[MetricInfo],
    scores: Sequence[Score],
    comparisons: Sequence[Comparison],
    *,
    systems: Sequence[str],
    stored: StoredScores | None,
) -> Iterator[Gate]:
    """The gates of a run, in the order in which they were asked for.

    Args:
        systems: Those that are judged.

    Raises:
        ConfigError: stored scores that cannot be compared.
    """
    infos = {info.name: info for info in metrics}
    corpus = {(score.system, score.metric): score for score in scores if score.level == "corpus"}
    compared = {(item.system, item.metric): item for item in comparisons}
    for spec in request.gates:
        for name in [canonical(spec.metric)] if spec.metric else infos:
            info = infos.get(name)
            for system in systems:
                score = corpus.get((system, name))
                if info is None:
                    what = f"{name} is not part of this run; add it to --metric"
                    yield Gate(spec.kind, name, system, spec.limit, None, passed=False, message=what)
                elif score is None or score.value is None:
                    what = f"{info.label} of {system} was not scored, so the gate {spec.kind} cannot hold"
                    yield Gate(spec.kind, name, system, spec.limit, None, passed=False, message=what)
                elif spec.kind in ("min", "max"):
                    yield _limited(spec, info, system, score.value)
                elif spec.kind == "max-drop" and stored is not None:
                    yield _dropped(spec, info, system, score.value, stored.find(score, systems), stored.label)
                else:
                    yield _compared(spec, info, system, compared.get((system, name)))


def _refuse_direction(spec: GateSpec) -> None:
    plugin = plugin_of(spec.metric)
    right = "min" if plugin.direction == "higher" else "max"
    if spec.kind != right:
        raise ConfigError(
            f"the gate {spec.kind} makes no sense for {plugin.label}, of which {plugin.direction} values are better",
            hint=f"--{right} {spec.metric}={spec.limit:g}",
        )


def _limited(spec: GateSpec, info: MetricInfo, system: str, value: float) -> Gate:
    """At least, or at most."""
    passed = value >= spec.limit - _EXACT if spec.kind == "min" else value <= spec.limit + _EXACT
    side = "below" if spec.kind == "min" else "above"
    bound = "minimum" if spec.kind == "min" else "maximum"
    told = _told(value, spec.limit, info.digits)
    what = f"{info.label} of {system} is {told}, {'not ' * passed}{side} the {bound} of {spec.limit:g}"
    return Gate(spec.kind, info.name, system, spec.limit, value, passed=passed, message=what)


def _compared(spec: GateSpec, info: MetricInfo, system: str, comparison: Comparison | None) -> Gate:
    """Against the baseline system."""
    if comparison is None:
        what = f"{info.label} of the baseline was not scored, so there is nothing to compare {system} with"
        return Gate(spec.kind, info.name, system, spec.limit, None, passed=False, message=what)
    value, before, label = comparison.value, comparison.baseline_value, comparison.baseline
    if spec.kind == "max-drop":
        return _dropped(spec, info, system, value, before, label)
    p = comparison.p
    if p is None:
        raise ConfigError(
            f"the difference in {info.label} could not be tested, so no-significant-drop cannot be judged",
            hint="use a metric that can be resampled: bleu, chrf, ter",
        )
    drop = _drop(info, value, before)
    significant = drop > _EXACT and p < spec.limit
    sign = "<" if p < spec.limit else "≥"
    how = f", p = {_told(p, spec.limit, 4)} {sign} {spec.limit:g}" if drop > _EXACT else ""
    what = f"{_difference(info, system, value, before, label)}{how}"
    return Gate(spec.kind, info.name, system, spec.limit, p, passed=not significant, message=what)


def _dropped(spec: GateSpec, info: MetricInfo, system: str, value: float, before: float, label: str) -> Gate:
    drop = _drop(info, value, before)
    what = _difference(info, system, value, before, label, limit=spec.limit)
    if drop > _EXACT:
        what += f"; at most {spec.limit:g} is allowed"
    return Gate(spec.kind, info.name, system, spec.limit, drop, passed=drop <= spec.limit + _EXACT, message=what)


def _drop(info: MetricInfo, value: float, before: float) -> float:
    """By how much the value is worse; negative = better."""
    return before - value if info.direction == "higher" else value - before


def _difference(info: MetricInfo, system: str, value: float, before: float, label: str, *, limit: float = 0.0) -> str:
    drop = _drop(info, value, before)
    told, was = _told(value, before, info.digits), _told(before, value, info.digits)
    if abs(drop) <= _EXACT:
        return f"{info.label} of {system} is {told}, as in {label}"
    word = "worse" if drop > 0 else "better"
    return f"{info.label} of {system} is {told}, {_told(abs(drop), limit, info.digits)} {word} than {label} ({was})"


def _told(value: float, other: float, digits: int) -> str:
    """A number with as many digits as tell it from another, at least so many."""
    for count in range(digits, 10):
        if f"{value:.{count}f}" != f"{other:.{count}f}":
            return f"{value:.{count}f}"
    return f"{value:.{digits}f}"
