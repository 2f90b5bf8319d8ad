"""From the settings of a run to what is scored: which metrics with which options, and which gates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tqcheck.engine.scoring.metrics import plugin_of
from tqcheck.errors import ConfigError
from tqcheck.model.metric import canonical
from tqcheck.model.scorerequest import DEFAULT_METRICS, GateSpec, MetricChoice, ScoreRequest

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tqcheck.config.settings import ScoreOptions, Settings

DEFAULT_SEED = ScoreRequest(()).seed


def make_request(
    settings: Settings,
    hypotheses: Sequence[str],
    *,
    references: Sequence[str] = (),
    source: str | None = None,
    systems: Sequence[str] = (),
    columns: Sequence[tuple[str, str]] = (),
    annotations: Sequence[str] = (),
    label: str | None = None,
    texts: bool = False,
    allow_network: bool = False,
) -> ScoreRequest:
    """What is asked for; see `tqcheck.api.score_request`."""
    options = settings.score
    return ScoreRequest(
        tuple(hypotheses),
        tuple(references),
        source,
        tuple(systems),
        tuple(columns),
        tuple(annotations),
        metrics=_choices(settings),
        level=options.level or "corpus",
        baseline=options.baseline_system,
        paired=options.paired,
        confidence=options.confidence,
        samples=options.samples,
        seed=DEFAULT_SEED if options.seed is None else options.seed,
        baseline_scores=options.baseline_scores,
        gates=tuple(_gates(options)),
        history=options.history,
        label=label,
        texts=texts,
        allow_network=allow_network,
    )


def _choices(settings: Settings) -> tuple[MetricChoice, ...]:
    """The metrics, each once, with their options.

    Raises:
        ConfigError: options for a metric that there is not.
    """
    names = [name.strip() for item in settings.score.metrics for name in item.split(",") if name.strip()]
    options: dict[str, dict[str, object]] = {}
    for name, given in settings.metric_options.items():
        try:
            plugin_of(name)
        except ConfigError as error:
            raise ConfigError(f"options of a metric: {error.what}", hint=error.hint) from error
        options.setdefault(canonical(name), {}).update(given)
    chosen = dict.fromkeys(map(canonical, names or DEFAULT_METRICS))
    return tuple(MetricChoice(name, tuple(sorted(options.get(name, {}).items()))) for name in chosen)


def _gates(options: ScoreOptions) -> Iterator[GateSpec]:
    """The gates, in the order of their kinds."""
    for name, limit in options.min.items():
        yield GateSpec("min", canonical(name), limit)
    for name, limit in options.max.items():
        yield GateSpec("max", canonical(name), limit)
    for name, limit in options.max_drop.items():
        yield GateSpec("max-drop", canonical(name), limit)
    if options.no_significant_drop is not None:
        yield GateSpec("no-significant-drop", "", options.no_significant_drop)
