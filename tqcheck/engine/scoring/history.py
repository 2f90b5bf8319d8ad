"""The history of a corpus: a JSONL file with the corpus scores of each run, one line a run.

Each run has a label of its own. A run under a label that is there already takes the place of the scores of the same
system, metric and signature and leaves the others, so that a run may be repeated, or come in parts. Lines that are not
concerned keep their bytes.
"""

from __future__ import annotations

import json
import subprocess
from math import inf
from pathlib import Path
from typing import TYPE_CHECKING

from tqcheck import __version__
from tqcheck.engine.scoring.metrics import plugin_of
from tqcheck.errors import ConfigError, ReadError
from tqcheck.model.lean import dataclass
from tqcheck.model.score_wire import point_to_json
from tqcheck.model.scorereport import HistoryPoint, MetricInfo, ScoreReport

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tqcheck.model.score import Score

_GIT_SECONDS = 5
"""Within which git answers, or is not asked again."""


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of the file with the point that it holds; None = it is blank."""

    text: str
    point: HistoryPoint | None


def read_history(path: str, *, may_be_missing: bool = False) -> tuple[HistoryPoint, ...]:
    """The points of a history, oldest first.

    Raises:
        ReadError: it cannot be read, or a line of it is damaged.
    """
    return tuple(line.point for line in _lines(path, may_be_missing=may_be_missing) if line.point is not None)


def history_report(path: str) -> ScoreReport:
    """A report of nothing but the trend; see `tqcheck.api.score_history`."""
    points = read_history(path)
    names = dict.fromkeys(metric for point in points for _, metric, _, _ in point.values)
    return ScoreReport(metrics=tuple(map(_info, names)), history=points, versions=(("tqcheck", __version__),))


def _info(name: str) -> MetricInfo:
    """A metric of the past, which need not be installed any more."""
    try:
        plugin = plugin_of(name)
    except ConfigError:
        return MetricInfo(name, name, "higher", (-inf, inf))
    return MetricInfo(name, plugin.label, plugin.direction, plugin.range, plugin.digits)


def point_of(scores: Iterable[Score], label: str) -> HistoryPoint:
    """The point of a run: its corpus scores."""
    return HistoryPoint(
        label,
        tuple(
            (score.system or "", score.metric, score.value, score.signature)
            for score in scores
            if score.level == "corpus"
        ),
    )


def label_for(points: Sequence[HistoryPoint]) -> str:
    """What a run is called where the user does not say: the revision of the repository around it, else its number."""
    try:
        done = subprocess.run(
            ["git", "rev-parse", "--short", "HEAD"],
            capture_output=True,
            text=True,
            timeout=_GIT_SECONDS,
            check=False,
        )
        revision = done.stdout.strip() if done.returncode == 0 else ""
    except (OSError, subprocess.SubprocessError):
        revision = ""
    if revision:
        return revision
    taken = {point.label for point in points}
    return next(label for number in range(len(points) + 1, 2 * len(points) + 2) if (label := str(number)) not in taken)


def with_point(points: Sequence[HistoryPoint], point: HistoryPoint) -> tuple[HistoryPoint, ...]:
    """The points with another; one of the same label is completed where it stands."""
    if all(other.label != point.label for other in points):
        return (*points, point)
    return tuple(_merged(other, point) if other.label == point.label else other for other in points)


def save_point(path: str, point: HistoryPoint) -> None:
    """Put a point into the file, which is read again so that nothing is lost that came in meanwhile.

    Raises:
        ReadError: a line of it is damaged.
        ConfigError: it cannot be written.
    """
    # Start-up: fixing comes with the whole rule engine.
    from tqcheck.engine.fix import replace_file

    lines = _lines(path, may_be_missing=True)
    texts = []
    found = False
    for line in lines:
        same = line.point is not None and line.point.label == point.label
        texts.append(_text(_merged(line.point, point)) if same and line.point is not None else line.text)
        found = found or same
    if not found:
        texts.append(_text(point))
    data = "".join(f"{text}\n" for text in texts).encode()
    try:
        replace_file(Path(path).resolve(), data)
    except OSError as error:
        raise ConfigError(f"cannot write the history: {error.strerror}; nothing was changed", path=path) from error


def _merged(old: HistoryPoint, new: HistoryPoint) -> HistoryPoint:
    values = {(system, metric, signature): value for system, metric, value, signature in old.values}
    values |= {(system, metric, signature): value for system, metric, value, signature in new.values}
    return HistoryPoint(new.label, tuple((*key[:2], value, key[2]) for key, value in values.items()))


def _text(point: HistoryPoint) -> str:
    return json.dumps(point_to_json(point), ensure_ascii=False, allow_nan=False)


def _lines(path: str, *, may_be_missing: bool) -> list[_Line]:
    try:
        data = Path(path).read_bytes()
    except FileNotFoundError as error:
        if may_be_missing:
            return []
        raise ReadError("there is no such history", path=path, hint="a run with --history FILE starts one") from error
    except (OSError, ValueError) as error:
        raise ReadError(f"cannot read the history: {getattr(error, 'strerror', None) or error}", path=path) from error
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        raise ReadError("the history is not UTF-8", path=path, offset=error.start, hint=_MEND) from error
    lines = []
    labels: dict[str, int] = {}
    for number, line in enumerate(text.removesuffix("\n").split("\n") if text else (), 1):
        point = point_from_line(path, number, line) if line.strip() else None
        if point is not None and labels.setdefault(point.label, number) != number:
            raise ReadError(
                f"the label “{point.label}” stands in line {labels[point.label]} already",
                path=path,
                line=number,
                hint="every line has a label of its own; take one of the two away",
            )
        lines.append(_Line(line.removesuffix("\r"), point))
    return lines


_MEND = "mend the line or take it away; nothing was changed"


def point_from_line(path: str, number: int, line: str) -> HistoryPoint:
    """The point in a line of a history.

    Raises:
        ReadError: the line is damaged.
    """

    def fail(what: str, column: int | None = None) -> ReadError:
        return ReadError(what, path=path, line=number, column=column, shown=line.rstrip("\r"), hint=_MEND)

    try:
        data = json.loads(line)
    except json.JSONDecodeError as error:
        message = f"{error.msg[:1].lower()}{error.msg[1:]}"
        raise fail(f"this line of the history is damaged: {message}", error.pos + 1) from error
    except (ValueError, RecursionError) as error:
        raise fail("this line of the history is damaged") from error
    if not isinstance(data, dict) or not isinstance(data.get("label"), str) or not isinstance(data.get("scores"), list):
        raise fail("this is no line of a history, which has a “label” and “scores”")
    values = []
    for item in data["scores"]:
        known = item if isinstance(item, dict) else {}
        names = [name for key in ("system", "metric", "signature") if isinstance(name := known.get(key), str)]
        value = known.get("value")
        if len(names) < _NAMES or not _is_number(value):
            raise fail("a score of this line lacks its system, metric, value or signature")
        values.append((names[0], names[1], None if value is None else float(value), names[2]))
    return HistoryPoint(data["label"], tuple(values))


_NAMES = 3
"""Of a score: system, metric, signature."""


def _is_number(value: object) -> bool:
    """Whether it is one, or null; JSON as Python reads it has NaN and infinity too."""
    if value is None:
        return True
    return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) <= _LARGEST


_LARGEST = 1e300
"""Above it a whole number is no float any more; NaN is not below it either."""
