"""Makes metrics from their names and the options that the user gives them."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from tqcheck import registry
from tqcheck.errors import ConfigError
from tqcheck.model.codec import DecodeError, decode, dotted
from tqcheck.model.lean import dataclass
from tqcheck.model.metric import MetricPlugin, MetricSetup, canonical

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tqcheck.model.metric import Metric, MetricInput, Need
    from tqcheck.model.term import Termbase


@dataclass(frozen=True, slots=True)
class LoadedMetric:
    """A metric, ready to score, with what its file declares.

    Attributes:
        needs: What it needs with its options.
    """

    name: str
    plugin: MetricPlugin[object]
    metric: Metric
    needs: frozenset[Need]


def plugin_of(name: str) -> MetricPlugin[object]:
    """What the file of a metric declares.

    Raises:
        ConfigError: no metric has that name.
    """
    return cast("MetricPlugin[object]", registry.load("metric", canonical(name)))


def load_metric(name: str, setup: MetricSetup | Termbase, options: Mapping[str, object] | None = None) -> LoadedMetric:
    """A metric with its options.

    Args:
        setup: What it may know of the run; of a termbase alone, a run without annotations.

    Raises:
        ConfigError: no metric has that name, it does not know an option, or it needs a glossary and there is none.
        ResourceError: something it needs is not installed.
    """
    plugin = plugin_of(name)
    try:
        params = decode(plugin.params, options or {}, kebab=True)
    except DecodeError as error:
        path, what = error.issues[0]
        raise ConfigError(f"metric {name}: {dotted(path)}: {what}" if path else f"metric {name}: {what}") from error
    known = setup if isinstance(setup, MetricSetup) else MetricSetup(setup)
    needs = plugin.needed(params, known) if plugin.needed else plugin.needs
    if "glossary" in needs and not known.termbase:
        raise ConfigError(f"the metric {name} needs a glossary", hint="name one with --glossary FILE")
    return LoadedMetric(canonical(name), plugin, plugin.build(params, known), needs)


def can_score(item: MetricInput, loaded: LoadedMetric) -> bool:
    """Whether a unit has what the metric needs."""
    needs = loaded.needs
    return not (
        ("reference" in needs and not item.unit.references)
        or ("source" in needs and item.unit.source is None)
        or ("findings" in needs and item.findings is None)
        or ("annotations" in needs and item.annotations is None)
    )
