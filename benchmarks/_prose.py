"""Generates reports of any size: English in the manner of companies' reports, with Chinese beside it, and a glossary.

Everything follows from a seed. Words are drawn so that the n-th commonest is drawn with weight 1 / (n + 8), as in real
text a few words make up most of it; compounds come from a fixed list of terms, so that a glossary of other compounds
hits only where it is meant to. Numbers are the same on both sides. Faults are put in at a known rate.
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

T = TypeVar("T")

TERMS = 12_000
"""Compounds that the texts use; a glossary of n entries names the first n of them."""

_TEMPLATES = """
In {year}, {firm} {ved} {cs} and {ved} {a} {ns} at the {n} in {place}.
The {c} {adv} {ved} {pct} {period}, while {a} {ns} of the {n} {ved} {money}.
{firm} {ved} a {a} {c} with {ns} from {place} on {date}, and the {n} {ved} {adv}.
By the end of {year}, the {n} had {ved} {count} {cs} and {ved} the {a} {c} of {firm}.
The {a} {n} {ved} the {c}, which {adv} {vs} {ns}, {ns} and {a} {cs} of the {n}.
During the {n}, the {a} {c} {ved} {ns} that {v} {a} {ns} and {v} {cs} {adv}.
{firm} expects to {v} the {c} in {year} and to {v} its {a} {ns} by {pct}.
The board {ved} a {n} to {v} {count} {a} {ns}, {v} the {c} and {v} {money} of {ns}.
Our {ns} {ved} {cs} at {place}, where a {a} {n} of {count} {ns} now {vs} {a} {ns}.
Compared with the {n} of {year}, {cs} {ved} by {pct}, and {a} {cs} were {adv} {ved}.
Under the {n}, {ns} must {v} {a} {cs} before the {n} is {ved} or the {c} is {ved}.
The {n} of the {c} was {adv} {ved}: {ns} {ved} {pct} and {a} {ns} {ved} {money}.
"The {a} {c} {vs} our {ns}," the {n} of {firm} said, and added that {ns} would {v} {cs}.
In the {place} {n}, {ving} {a} {cs} and {ving} {ns} {ved} the {n} by {pct} {period}.
{firm} (the “{n}”) {ved} {a} {ns} and {cs} with a total {n} of {money} on {date}.
No. {small} {n} was {adv} {ved} after {ns} had {ved} the {a} {c} for {count} hours.
We {v} {a} {ns}, {v} {cs} with {ns} in {place}, and {v} the {n} of every {a} {c}.
Although {ns} {ved} the {a} {n}, the {c} {adv} {ved} {ns} and {ved} {count} {cs} in {year}.
As of {date}, the {n} {vs} {count} {ns}, of which {small} {v} {a} {cs} in the U.S. and {place}.
The {c}, {ved} by {firm} in {year}, {vs} {a} {ns} from {place} and {vs} {ns} for {cs}.
To {v} the {a} {n}, {firm} {ved} {ns} in {place}, {ved} {cs} and {adv} {ved} a {a} {n}.
These {ns} {ved} the {n} of {a} {cs}; they also {ved} {ns} that the {c} had {adv} {ved}.
""".strip().splitlines()

_FAULTS: tuple[tuple[str, Callable[[str, random.Random], str]], ...] = (
    ("doubled word", lambda text, rng: _at_word(text, rng, lambda word: f"{word} {word}")),
    ("doubled space", lambda text, rng: _at_word(text, rng, lambda word: f"{word} ")),
    ("space before a comma", lambda text, _: text.replace(",", " ,", 1)),
    ("Chinese comma", lambda text, _: text.replace(", ", "，", 1)),
)

_SLOT = re.compile(r"\{(\w+)\}")
_ARTICLE = re.compile(r"\b([Aa]) (?=[aeio]|u(?!ni|se|su|ti)|hon|hour)")


@dataclass(frozen=True, slots=True)
class Term:
    """A compound, its Chinese, and a rendering of it that no text uses unless a fault puts it in."""

    source: str
    preferred: str
    forbidden: str


_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


@cache
def vocabulary() -> dict[str, list[str]]:
    """The lists of `vocabulary.txt` by name."""
    lists: dict[str, list[str]] = {}
    for line in Path(__file__).with_name("vocabulary.txt").read_text("utf-8").splitlines():
        if line.startswith("["):
            current = lists[line.strip("[]")] = []
        elif line and not line.startswith("#"):
            current += line.split()
    return lists


@cache
def terms() -> tuple[Term, ...]:
    """The compounds of all texts, the commonest first."""
    rng = random.Random(1)
    words = vocabulary()
    # "order sheet" may stand in a text by chance, where "order" is a verb.
    nouns = [noun for noun in words["nouns"] if noun not in words["verbs"] and noun not in words["adjectives"]]
    pairs = rng.sample([f"{a} {b}" for a in nouns for b in nouns if a != b], 2 * TERMS)
    chinese = rng.sample([a + b for a in words["zh-nouns"] for b in words["zh-nouns"] if a != b], TERMS)
    return tuple(map(Term, chinese, pairs[:TERMS], pairs[TERMS:]))


def glossary(count: int) -> str:
    """A glossary as CSV: a preferred and a forbidden form each."""
    rows = (f"{term.source},{term.preferred},,{term.forbidden},,," for term in terms()[:count])
    return "\n".join(["source,preferred,admitted,forbidden,case,domain,note", *rows, ""])


def prose(size: float, *, seed: int = 0, faults: float) -> Iterator[tuple[str, str]]:
    """Pairs of a Chinese and an English sentence, until the English has `size` characters; without end if it is inf.

    Args:
        faults: About how many per 1,000 words; half of them are forbidden forms of terms.
    """
    writer = _Writer(random.Random(seed), faults / 1000)
    done = 0
    while done < size:
        source, target = writer.sentence()
        done += len(target) + 1
        yield source, target


class _Writer:
    """Fills templates."""

    def __init__(self, rng: random.Random, faults: float) -> None:
        self._rng = rng
        self._faults = faults
        self._wrong_term = False
        words = vocabulary()
        nouns, verbs = words["nouns"], words["verbs"]
        self._word: dict[str, Iterator[str]] = {
            "n": self._draw(nouns),
            "ns": self._draw([_with_s(noun) for noun in nouns]),
            "v": self._draw(verbs),
            "vs": self._draw([_with_s(verb) for verb in verbs]),
            "ved": self._draw([_past(verb) for verb in verbs]),
            "ving": self._draw([verb.removesuffix("e") + "ing" for verb in verbs]),
            "a": self._draw(words["adjectives"]),
            "adv": self._draw(words["adverbs"]),
            "place": self._draw(words["places"]),
            "period": self._draw(["year on year", "over the previous quarter", "in the first half"]),
            "clause": self._draw(words["zh-clauses"]),
        }
        firms = [f"{name} {trade}" for name in words["firms"] for trade in words["trades"][:: 1 + len(name) % 3]]
        self._word["firm"] = self._draw([f"{firm} Co., Ltd." if at % 5 == 0 else firm for at, firm in enumerate(firms)])
        self._term = self._draw(terms())

    def sentence(self) -> tuple[str, str]:
        """A Chinese and an English sentence."""
        rng = self._rng
        source: list[str] = []
        plain = rng.choice(_TEMPLATES)
        at_fault = rng.random() < self._faults * 1.5 * len(plain.split())
        self._wrong_term = at_fault and rng.random() < 0.5
        wrong_shape = at_fault and not self._wrong_term
        target = _SLOT.sub(lambda match: self._fill(match[1], source), plain)
        # "in Co., Ltd." ends a sentence with one point.
        target = _ARTICLE.sub(r"\1n ", target).replace("..", ".")
        target = target[0].upper() + target[1:]
        if wrong_shape:
            target = rng.choice(_FAULTS)[1](target, rng)
        return "，".join(part + next(self._word["clause"]) for part in source or ["公司"]) + "。", target

    def _fill(self, slot: str, source: list[str]) -> str:
        if slot in self._word:
            return next(self._word[slot])
        if slot in ("c", "cs"):
            term = next(self._term)
            source.append(term.source)
            form = term.forbidden if self._wrong_term else term.preferred
            self._wrong_term = False
            return form if slot == "c" else _with_s(form)
        chinese, english = self._number(slot)
        source.append(chinese)
        return english

    def _number(self, slot: str) -> tuple[str, str]:
        """The Chinese and the English of a number."""
        rng = self._rng
        if slot == "year":
            year = rng.randint(2012, 2026)
            return f"{year}年", str(year)
        if slot == "pct":
            share = f"{rng.randint(11, 499) / 10}"
            return f"{share}%", f"{share}%" if rng.random() < 0.5 else f"{share} percent"
        if slot == "money":
            tenths = rng.randint(11, 99)
            if rng.random() < 0.5:
                return f"{tenths}亿元", f"RMB {tenths / 10} billion"
            return f"{tenths * 10}万元", f"RMB {tenths / 10} million"
        if slot == "date":
            year, month, day = rng.randint(2015, 2026), rng.randint(1, 12), rng.randint(1, 28)
            return f"{year}年{month}月{day}日", f"{_MONTHS[month - 1]} {day}, {year}"
        if slot == "count":
            value = rng.randint(12, 9800)
            return f"{value}个", f"{value:,}"
        assert slot == "small"
        value = rng.randint(2, 29)
        return f"{value}号", str(value)

    def _draw(self, items: Sequence[T]) -> Iterator[T]:
        weights = list(accumulate(1 / (rank + 8) for rank in range(len(items))))
        while True:
            yield from self._rng.choices(items, cum_weights=weights, k=1000)


def _at_word(text: str, rng: random.Random, change: Callable[[str], str]) -> str:
    parts = text.split(" ")
    place = rng.randrange(len(parts) - 1)
    parts[place] = change(parts[place])
    return " ".join(parts)


def _with_s(word: str) -> str:
    if word.endswith(("s", "x", "z", "ch", "sh")):
        return f"{word}es"
    return f"{word[:-1]}ies" if word.endswith("y") and word[-2] not in "aeiou" else f"{word}s"


def _past(verb: str) -> str:
    if verb.endswith("e"):
        return f"{verb}d"
    return f"{verb[:-1]}ied" if verb.endswith("y") and verb[-2] not in "aeiou" else f"{verb}ed"
