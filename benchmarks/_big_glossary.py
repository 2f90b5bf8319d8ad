"""Glossaries of any size: the terms of the generated texts, then terms that hardly ever stand there, of the same words.

That is the hard case: every word of the text is a word of thousands of terms. Real glossaries have more words of their
own.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from benchmarks import _prose
from benchmarks._inputs import version
from benchmarks._options import scratch

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def big_glossary_file(entries: int) -> Path:
    """A glossary as CSV with a source, a preferred and a forbidden form each."""
    path = scratch() / f"terms-{version()}-{entries}.csv"
    if not path.is_file():
        part = path.with_suffix(".part")
        with part.open("w", encoding="utf-8", newline="\n") as stream:
            stream.write(_prose.glossary(entries))
            stream.writelines(_more(entries - _prose.TERMS))
        part.rename(path)
    return path


def _more(entries: int) -> Iterator[str]:
    rng = random.Random(2)
    words = _prose.vocabulary()
    nouns, firsts, chinese = words["nouns"], words["nouns"] + words["adjectives"], words["zh-nouns"]
    seen: set[str] = set()

    def form() -> str:
        made = f"{rng.choice(firsts)} {rng.choice(nouns)} {rng.choice(nouns)}"
        if made in seen:
            return form()
        seen.add(made)
        return made

    for _ in range(entries):
        source = "".join(rng.choice(chinese) for _ in range(3))
        yield f"{source},{form()},,{form()},,,\n"
