"""Applies suggestions: safe ones by default, others on request; until nothing changes, and never onto the disk unasked.

In each round the file is checked, the first applicable suggestion of each open finding is taken, overlapping ones are
left for the next round, and the format's writer puts the edits in. Files are replaced atomically.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, cast

from tqcheck.engine.pipeline import forget, run
from tqcheck.engine.read import reader_for
from tqcheck.errors import ReadError
from tqcheck.model.lean import dataclass
from tqcheck.model.plugins import ReadOptions
from tqcheck.model.text import File

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from tqcheck.config.settings import Settings
    from tqcheck.model.finding import Finding
    from tqcheck.model.plugins import Writer
    from tqcheck.model.text import Edit, Side, Span, TranslationUnit

MAX_ROUNDS = 10
"""Rules whose suggestions undo one another would otherwise never come to rest."""


@dataclass(frozen=True, slots=True)
class FixedFile:
    """A file that suggestions change, not yet written."""

    path: str
    old: bytes
    new: bytes
    edits: int
    rounds: int

    def save(self) -> None:
        """Replace the file atomically, keeping its mode.

        Raises:
            ReadError: the file changed since it was read, or cannot be written.
        """
        path = Path(self.path)
        try:
            if path.read_bytes() != self.old:
                raise ReadError("the file changed while it was being fixed; nothing was written", path=self.path)
            # A link keeps pointing where it did: what it points to is replaced.
            replace_file(path.resolve(), self.new)
        except OSError as error:
            raise ReadError(f"cannot write this file: {error.strerror}; nothing was changed", path=self.path) from error


def replace_file(path: Path, data: bytes) -> None:
    """Write a file so that it holds either the old bytes or the new ones, whatever happens.

    Raises:
        OSError: it cannot be written.
    """
    # Start-up: most runs write nothing.
    from tempfile import mkstemp

    handle, name = mkstemp(prefix=f".{path.name}.", dir=path.parent)
    scratch = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        if path.exists():
            scratch.chmod(path.stat().st_mode & 0o7777)
        scratch.replace(path)
    except BaseException:
        scratch.unlink(missing_ok=True)
        raise


def fix_files(
    files: Sequence[File], settings: Settings, *, unsafe: bool = False, source: File | None = None
) -> tuple[FixedFile, ...]:
    """What the files become; see `tqcheck.api.fix`. Files of formats that cannot be written are left out."""
    forget()
    fixed = (_fix(file, settings, unsafe, source) for file in files)
    return tuple(item for item in fixed if item is not None and item.new != item.old)


def _fix(file: File, settings: Settings, unsafe: bool, source: File | None) -> FixedFile | None:
    try:
        _, reader = reader_for(file)
        old = file.data if file.data is not None else Path(file.path).read_bytes()
    except (ReadError, OSError, ValueError):
        return None  # the report names the file and the reason
    if not hasattr(reader, "write"):
        return None
    writer = cast("Writer", reader)
    current, total = old, 0
    for rounds in range(1, MAX_ROUNDS + 1):
        at = File(file.path, current)
        report = run([at], settings, source=source, jobs=1, fresh=False)
        if any(problem.kind == "read" for problem in report.problems):
            return None
        document = reader.read(at, ReadOptions(settings.source_lang, settings.target_lang))
        units = {unit.index: unit for unit in document.units}
        edits = _choose(report.open, units, writer, unsafe)
        if not edits:
            return FixedFile(file.path, old, current, total, rounds)
        current = writer.write(at, document, edits)
        total += len(edits)
    return FixedFile(file.path, old, current, total, MAX_ROUNDS)


def _choose(
    findings: Sequence[Finding], units: Mapping[int, TranslationUnit], writer: Writer, unsafe: bool
) -> list[tuple[int, Edit]]:
    """The edits of this round: (unit index, edit), in order, none overlapping another."""
    wanted = ("safe", "unsafe") if unsafe else ("safe",)
    chosen: list[tuple[int, Edit]] = []
    taken: dict[tuple[int, Side], list[Span]] = {}
    for finding in findings:
        index = finding.location.index
        suggestion = next((item for item in finding.suggestions if item.applicability in wanted and item.edits), None)
        if suggestion is None or not all(writer.can_write(units[index], edit) for edit in suggestion.edits):
            continue
        if not any(_touch(edit.span, span) for edit in suggestion.edits for span in taken.get((index, edit.side), ())):
            for edit in suggestion.edits:
                chosen.append((index, edit))
                taken.setdefault((index, edit.side), []).append(edit.span)
    return sorted(chosen, key=lambda item: (item[0], item[1].side, item[1].span))


def _touch(a: Span, b: Span) -> bool:
    """Whether two edits may not stand in one round: also where they only touch, for two insertions have no order."""
    return a.start <= b.end and b.start <= a.end
