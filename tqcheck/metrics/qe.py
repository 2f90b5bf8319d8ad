"""An estimate of quality without a reference, by a small network that ships with tqcheck and runs offline.

The value is a penalty on MQM's scale as WMT counts it, 0 = nothing to mark; of a document and of the corpus it is the
mean over segments. It marks suspect words, too. Trained on translations from Chinese into English; see docs/qe.md.
"""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING

from tqcheck.errors import ConfigError
from tqcheck.model.lang import primary_language
from tqcheck.model.lean import dataclass
from tqcheck.model.metric import MetricPlugin

if TYPE_CHECKING:
    from tqcheck.model.metric import Metric, MetricSetup


@dataclass(frozen=True, slots=True)
class Params:
    """How the network is run.

    Attributes:
        threads: Of the processor.
        batch_size: Sentences that go through the network together.
        cache: Whether what it says is kept on disk, by a hash of the texts, and not computed again.
    """

    threads: int = 1
    batch_size: int = 4
    cache: bool = True

    def __post_init__(self) -> None:
        """Refuse what makes no sense."""
        if not 1 <= self.threads <= 256:
            raise ValueError("threads must be between 1 and 256")
        if not 1 <= self.batch_size <= 1024:
            raise ValueError("batch-size must be between 1 and 1024")


def _build(params: Params, setup: MetricSetup) -> Metric:
    lang = setup.target_lang
    if lang is not None and primary_language(lang) != "en":
        raise ConfigError(
            f"the metric qe judges English only, and the targets are said to be in “{lang}”",
            hint="it was trained on translations from Chinese into English",
        )
    from tqcheck.metrics._qe_estimator import Estimator

    return Estimator(params)


METRIC = MetricPlugin(
    label="QE",
    params=Params,
    build=_build,
    range=(0.0, inf),
    direction="lower",
    spreads=False,
    interval=0.8,
)
