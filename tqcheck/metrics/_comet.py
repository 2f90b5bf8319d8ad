"""What `comet` and `comet-qe` share: a checkpoint from a folder, and the mean of what it says of segments."""

from __future__ import annotations

from math import isfinite
from typing import TYPE_CHECKING

from tqcheck.model.lean import dataclass
from tqcheck.model.metric import Measured

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tqcheck.metrics._comet_open import Checkpoint
    from tqcheck.model.metric import Metric, MetricInput
    from tqcheck.model.score import Level


@dataclass(frozen=True, slots=True)
class Params:
    """Which checkpoint, and how it is run.

    Attributes:
        model: Its folder, with `hparams.yaml` and `checkpoints/model.ckpt`, or the latter file.
        tokenizer: A `tokenizer.json` or a folder with one, where the checkpoint's folder has none.
        batch_size: Sequences that go through the encoder together.
        device: `cpu`, or a device of torch, such as `cuda`.
    """

    model: str = ""
    tokenizer: str = ""
    batch_size: int = 16
    device: str = "cpu"

    def __post_init__(self) -> None:
        """Refuse what makes no sense."""
        if self.batch_size < 1:
            raise ValueError("batch-size must be at least 1")


def build(params: Params, name: str, *, reference: bool) -> Metric:
    """The metric.

    Args:
        name: That of the metric, for messages.
        reference: Whether references are read.

    Raises:
        ReadError: the checkpoint cannot be read, or is of the other kind.
        ResourceError: it, its tokenizer or a package is missing.
    """
    from tqcheck.metrics._comet_open import open_checkpoint

    return Comet(open_checkpoint(params, name, reference=reference), reference=reference)


class Comet:
    """A row is the score of a segment, and 1."""

    def __init__(self, checkpoint: Checkpoint, *, reference: bool) -> None:
        self._checkpoint = checkpoint
        self._reference = reference

    def measure(self, batch: Sequence[MetricInput]) -> Sequence[Measured]:
        """One row a unit; with several references, the mean of the scores with each, and the spans with the first."""
        from tqcheck.metrics._comet_model import Item

        if not batch:
            return []
        items: list[Item] = []
        counts = []
        for item in batch:
            source = item.unit.source.text if item.unit.source else ""
            references = [reference.text for reference in item.unit.references] if self._reference else [None]
            items += [Item(item.unit.target.text, source, reference) for reference in references]
            counts.append(len(references))
        predicted = iter(self._checkpoint.model.predict(items))
        measured = []
        for count in counts:
            some = [next(predicted) for _ in range(count)]
            mean = sum(one.score for one in some) / count
            # Damaged weights may give what is no number.
            measured.append(Measured(((mean, 1.0),), some[0].spans) if isfinite(mean) else Measured(()))
        return measured

    def score(self, total: Sequence[float], *, level: Level) -> float | None:
        """The mean over segments."""
        value, count = total
        return value / count

    def evidence(self, total: Sequence[float]) -> tuple[tuple[str, str], ...]:
        """None."""
        return ()

    def signature(self, *, references: int, level: Level) -> str:
        """The checkpoint's name, class and digest, how many references there were, and what computed."""
        checkpoint = self._checkpoint
        count = "var" if references < 0 else references
        parts = [f"model:{checkpoint.name}", f"class:{checkpoint.kind}", f"weights:{checkpoint.digest}"]
        if self._reference:
            parts.append(f"nrefs:{count}")
        return "|".join([*parts, f"on:{checkpoint.library}-float32", f"version:{checkpoint.version}"])
