"""Generated input files, kept between runs: a file of the same name has the same content."""

from __future__ import annotations

import json
from functools import cache
from hashlib import blake2b
from itertools import islice
from math import inf
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks import _prose
from benchmarks._options import scratch

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

USUAL_FAULTS = 2.0
"""Per 1,000 words: what a report has that somebody has gone over."""


def prose_file(suffix: str, size: int, *, faults: float = USUAL_FAULTS) -> Path:
    """Generated reports of about `size` bytes, as `.txt` (English paragraphs), `.tsv` and `.jsonl` (Chinese and English
    sentences) or `.po` (English as the source of itself; `size` counts one side).
    """  # noqa: D205
    folder = scratch() / f"texts-{version()}"
    folder.mkdir(exist_ok=True)
    path = folder / f"prose-{size}-{faults:g}{suffix}"
    if not path.is_file():
        part = path.with_suffix(".part")
        with part.open("w", encoding="utf-8", newline="\n") as stream:
            stream.writelines(_until(size, _WRITERS[suffix](faults)))
        part.rename(path)
    return path


def glossary_file(entries: int) -> Path:
    """A glossary of the terms of all texts; see `_prose.glossary`."""
    path = scratch() / f"glossary-{version()}-{entries}.csv"
    if not path.is_file():
        path.write_text(_prose.glossary(entries), "utf-8")
    return path


def _until(size: int, pieces: Iterable[tuple[str, int]]) -> Iterator[str]:
    """The pieces until their weights come to `size`."""
    done = 0
    for piece, weight in pieces:
        yield piece
        done += weight
        if done >= size:
            return


def _txt(faults: float) -> Iterator[tuple[str, int]]:
    sentences = (target for _, target in _prose.prose(inf, faults=faults))
    # Paragraphs of two to six sentences, always in the same order of lengths.
    for number in range(10**9):
        paragraph = " ".join(islice(sentences, 2 + number * 7 % 5)) + "\n\n"
        yield paragraph, len(paragraph.encode())


def _tsv(faults: float) -> Iterator[tuple[str, int]]:
    for source, target in _prose.prose(inf, faults=faults):
        row = f"{source}\t{target}\n"
        yield row, len(row.encode())


def _jsonl(faults: float) -> Iterator[tuple[str, int]]:
    for source, target in _prose.prose(inf, faults=faults):
        row = json.dumps({"source": source, "target": target}, ensure_ascii=False) + "\n"
        yield row, len(row.encode())


def _po(faults: float) -> Iterator[tuple[str, int]]:
    yield 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n', 0
    for _, target in _prose.prose(inf, faults=faults):
        quoted = '"' + target.replace("\\", "\\\\").replace('"', '\\"') + '"'
        yield f"\nmsgid {quoted}\nmsgstr {quoted}\n", len(target.encode()) + 1


_WRITERS: dict[str, Callable[[float], Iterator[tuple[str, int]]]] = {
    ".jsonl": _jsonl,
    ".po": _po,
    ".tsv": _tsv,
    ".txt": _txt,
}


@cache
def version() -> str:
    """A hash of what the files follow from."""
    here = Path(__file__).parent
    parts = (here / name for name in ("_inputs.py", "_prose.py", "vocabulary.txt"))
    return blake2b(b"".join(part.read_bytes() for part in parts), digest_size=6).hexdigest()
