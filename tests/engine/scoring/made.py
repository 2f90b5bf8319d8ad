"""Tables and files of scores for the tests of the engine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.metrics.made import references, worse

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

COUNT = 30
REFERENCES = references("zh-en", COUNT)
SYSTEMS = {"one": worse(REFERENCES, seed=11), "two": worse(REFERENCES, seed=12), "same": worse(REFERENCES, seed=11)}


def write_lines(path: Path, texts: Sequence[str]) -> str:
    path.write_text("".join(f"{text}\n" for text in texts), encoding="utf-8")
    return str(path)


def write_systems(folder: Path) -> tuple[list[str], str]:
    """The systems and their references, a text a line: the paths."""
    hypotheses = [write_lines(folder / f"{name}.txt", texts) for name, texts in SYSTEMS.items()]
    return hypotheses, write_lines(folder / "ref.txt", REFERENCES)
