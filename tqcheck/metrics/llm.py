"""A judge: a language model behind an address of yours marks errors in translations, by the rules of MQM.

The value is a penalty: 0 = nothing marked, 25 = no translation; per segment 5 for a major error, 1 for a minor one, 0.1
for minor punctuation, as WMT counts (Freitag et al., "Experts, errors, and context", TACL 2021). Of a document and of
the corpus it is the mean over segments.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tqcheck.errors import ConfigError, ResourceError
from tqcheck.model.lean import dataclass
from tqcheck.model.metric import MetricPlugin
from tqcheck.model.mqm import CATEGORIES

if TYPE_CHECKING:
    from tqcheck.model.metric import Metric, MetricSetup


@dataclass(frozen=True, slots=True)
class Params:
    """Which model is asked, and how. The key is no option: it comes from the environment.

    Attributes:
        endpoint: The service, by the protocol of OpenAI: the part of its address before `/chat/completions`.
        model: What it calls the model.
        temperature: How freely the model answers.
        concurrency: Requests at a time.
        timeout: Seconds without a sign of the service.
        retries: How often a request is repeated that failed.
        price_in, price_out: Of a million tokens, in any currency.
        cache: Whether answers are kept on disk and not asked for again.
    """

    endpoint: str = ""
    model: str = ""
    temperature: float = 0.0
    concurrency: int = 4
    timeout: float = 120.0
    retries: int = 4
    price_in: float = 0.0
    price_out: float = 0.0
    cache: bool = True

    def __post_init__(self) -> None:
        """Refuse what makes no sense."""
        if not 1 <= self.concurrency <= 64:
            raise ValueError("concurrency must be between 1 and 64")
        if not 0 < self.timeout < float("inf"):
            raise ValueError("timeout must be more than 0 seconds")
        if not 0 <= self.retries <= 20:
            raise ValueError("retries must be between 0 and 20")
        if not 0 <= self.temperature <= 2:
            raise ValueError("temperature must be between 0 and 2")
        if not (0 <= self.price_in < float("inf") and 0 <= self.price_out < float("inf")):
            raise ValueError("a price must be 0 or more")


def _build(params: Params, setup: MetricSetup) -> Metric:
    for name, what in (("endpoint", "URL"), ("model", "NAME")):
        if not getattr(params, name):
            raise ConfigError(f"the judge needs to know its {name}", hint=f"--metric-option llm.{name}={what}")
    try:
        import httpx  # noqa: F401  asked for here, so that no other missing module is taken for it
    except ImportError as problem:
        raise ResourceError(
            "the judge needs the package httpx, which is not installed", hint="pip install 'tqcheck[llm]'"
        ) from problem
    from tqcheck.metrics._llm_judge import Judge

    try:
        return Judge(params)
    except ValueError as problem:
        raise ConfigError(f"llm.endpoint: {problem}") from problem


METRIC = MetricPlugin(
    label="LLM judge",
    params=Params,
    build=_build,
    range=(0.0, 25.0),
    direction="lower",
    needs=frozenset({"source"}),
    signals=tuple(category.mqm for category in CATEGORIES),
    spreads=False,
    network=True,
)
