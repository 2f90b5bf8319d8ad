"""Scores of an earlier run, from the JSON that `tqcheck score` wrote or from a history."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from tqcheck.engine.scoring.history import read_history
from tqcheck.errors import ConfigError, ReadError
from tqcheck.model.lean import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tqcheck.model.score import Score

_HINT = "name what `tqcheck score --format json --output FILE` wrote, or a history"


@dataclass(frozen=True, slots=True)
class StoredScores:
    """Corpus scores of an earlier run.

    Attributes:
        label: What the run is called in sentences.
        values: (system, metric, value, signature) for each.
    """

    path: str
    label: str
    values: tuple[tuple[str, str, float, str], ...]

    def find(self, score: Score, systems: Sequence[str]) -> float:
        """The earlier value of a corpus score.

        Args:
            systems: Those of this run that are judged. One system is compared with one, whatever their names are.

        Raises:
            ConfigError: there is none, or it was made in another way.
        """
        of_metric = [item for item in self.values if item[1] == score.metric]
        known = list(dict.fromkeys(item[0] for item in of_metric))
        name = score.system or ""
        if name not in known and len(known) == len(systems) == 1:
            name = known[0]
        found = [item for item in of_metric if item[0] == name]
        if not found:
            what = f"there is no score of the system “{name}” by {score.metric} in it"
            hint = (
                f"systems with that metric: {', '.join(known)}"
                if known
                else "score again with that metric, and store it"
            )
            raise ConfigError(what, path=self.path, hint=hint)
        same = [value for _, _, value, signature in found if signature == score.signature]
        if not same:
            raise ConfigError(
                f"its {score.metric} was made in another way, so it says nothing of a drop",
                path=self.path,
                hint=f"there: {found[-1][3]}\n        here:  {score.signature}",
            )
        return same[-1]


def read_stored(path: str, *, label: str | None) -> StoredScores:
    """Stored scores.

    Args:
        label: Of this run; its own point in a history is no baseline, so that a repeated run is judged as before.

    Raises:
        ReadError: it cannot be read, or holds no scores.
    """
    try:
        text = Path(path).read_text("utf-8")
    except OSError as error:
        raise ReadError(f"cannot read the stored scores: {error.strerror}", path=path, hint=_HINT) from error
    except ValueError as error:
        raise ReadError("the stored scores are no text in UTF-8", path=path, hint=_HINT) from error
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        data = None
    if isinstance(data, dict) and "schema" in data:
        return StoredScores(path, path, tuple(_from_report(path, data)))
    points = [point for point in read_history(path) if point.label != label]
    if not points:
        raise ReadError("there is no earlier run in this history", path=path, hint=_HINT)
    values = tuple(
        (system, metric, value, signature)
        for system, metric, value, signature in points[-1].values
        if value is not None
    )
    return StoredScores(path, f"{points[-1].label} of {path}", values)


def _from_report(path: str, data: dict[str, object]) -> list[tuple[str, str, float, str]]:
    scores = data.get("scores")
    found = []
    for item in scores if isinstance(scores, list) else ():
        if not isinstance(item, dict) or item.get("level") != "corpus":
            continue
        value, names = item.get("value"), [item.get(key) for key in ("system", "metric", "signature")]
        if (
            isinstance(value, int | float)
            and abs(value) < float("inf")
            and all(isinstance(name, str) for name in names)
        ):
            found.append((str(names[0]), str(names[1]), float(value), str(names[2])))
    if not found:
        raise ReadError("there are no scores of a corpus in it", path=path, hint=_HINT)
    return found
