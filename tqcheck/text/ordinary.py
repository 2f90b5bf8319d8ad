"""Whether a word is an ordinary English one, as far as tables can tell: for telling a slip from another word.

The tables are those of common words, of function words and of the English glosses of Chinese characters; some nine
thousand words in all, and their regular inflections.
"""

from __future__ import annotations

from functools import cache, lru_cache

from tqcheck.text.inflect import singular
from tqcheck.text.spelling import key

_ENDINGS = (
    ("ing", ""), ("ing", "e"), ("ed", ""), ("ed", "e"), ("ly", ""), ("ier", "y"), ("iest", "y"), ("er", ""),
    ("er", "e"), ("est", ""), ("ied", "y"), ("ness", ""), ("ment", ""), ("able", ""), ("able", "e"), ("ation", "e"),
    ("ion", ""), ("ion", "e"), ("or", ""), ("or", "e"), ("less", ""), ("ful", ""), ("al", ""), ("ally", ""),
)  # fmt: skip
_STARTS = ("un", "re", "in", "non", "pre", "over", "under", "mis", "dis")
_SHORTEST = 4


@lru_cache(maxsize=65536)
def is_ordinary(word: str) -> bool:
    """Whether a word in lower case is in the tables, or is made from one that is."""
    american = key(word)
    if _is_known(word) or (american != word and _is_known(american)):
        return True
    for start in _STARTS:
        if word.startswith(start) and len(word) - len(start) >= _SHORTEST and _is_known(word[len(start) :]):
            return True
    return False


def _is_known(word: str) -> bool:
    if word in _words() or singular(word) in _words():
        return True
    for ending, instead in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST - 1:
            stem = word[: -len(ending)] + instead
            # "planned" and "plan"
            if stem in _words() or (stem[-1:] == stem[-2:-1] and stem[:-1] in _words()):
                return True
    return False


@cache
def _words() -> frozenset[str]:
    # Start-up: few runs ask.
    from tqcheck.text._common_words import COMMON
    from tqcheck.text._function_words import WORDS
    from tqcheck.text._hanzi_tables import GLOSSES

    glosses = [line.partition(":")[0] for line in GLOSSES.strip().splitlines()]
    return frozenset((*COMMON.split(), *WORDS["en"].split(), *glosses))
