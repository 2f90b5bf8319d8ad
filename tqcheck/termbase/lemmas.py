"""Lemmas for target languages other than English, from the library simplemma where it is installed (extra `lang`).

Its data come from Wiktionary and others under share-alike licences, so it is no part of the core. Without it, and for
languages that it does not know, a form of the glossary is found as it stands there.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_WITHOUT = frozenset(("en", "zh", "ja", "ko", "th"))
"""English has its own inflections, the others none that lemmas would help with."""


@cache
def lemmatizer(lang: str) -> Callable[[str], str] | None:
    """What gives the lemma of a word in lower case, in that language; None = compare words as they are.

    Args:
        lang: Primary subtag in lower case, such as `de`.
    """
    if lang in _WITHOUT:
        return None
    try:
        import simplemma
    except ImportError:
        return None

    @lru_cache(maxsize=65536)
    def lemma(word: str) -> str:
        return str(simplemma.lemmatize(word, lang=lang)).lower()

    try:
        lemma("a")
    except ValueError:  # a language that it does not know
        return None
    return lemma
