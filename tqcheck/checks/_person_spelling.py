"""Whether two spellings of a name in one document are one person, and how sure that is.

Two names of one surname that differ by a letter are mostly two persons (Wang Wei, Wang Wen); so a pair counts only with
reasons: a form that no Chinese name has, a surname with two readings, or one title beside both.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from tqcheck.text.distance import edits
from tqcheck.text.surnames import is_same_character

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from tqcheck.checks._person_spotting import Mention
    from tqcheck.checks._person_words import Words

Key = tuple[str, str]

_MOST_NAMES = 40
"""Names of one surname in a document beyond which it is a list, and comparing them all says nothing."""

_NOT_PINYIN = 0.75
_NOT_PINYIN_BUT_FAR = 0.6
_SOUNDS_ALIKE = 0.7
_SAME_TITLE = 0.65
_NOT_INTRODUCED = 0.55
_LOOKS_ALIKE = 0.3
"""How sure a pair is. In 2,390 marked translations of news (WMT, human and machine) all 7 pairs above 0.5 were one
person."""

_ASPIRATES = str.maketrans("ptkqcl", "bdgjzn")
"""Sounds that are taken for one another: p/b, t/d, k/g, q/j, c/z and l/n."""


class Pair(NamedTuple):
    """Two names that may be one: the wrong one, the right one, and how sure that is."""

    wrong: Key
    right: Key
    confidence: float


def pairs(by_key: Mapping[Key, list[Mention]], texts: Mapping[int, str], words: Words) -> Iterator[Pair]:
    """The pairs of a document, each wrong name once.

    Args:
        by_key: The mentions of each name, all in the order of the document.
        texts: The text of each unit that has a mention.
    """
    done: set[Key] = set()
    for wrong, right, confidence in sorted(_candidates(by_key, texts, words), key=lambda pair: -pair.confidence):
        if wrong not in done and right not in done:
            done.add(wrong)
            yield Pair(wrong, right, confidence)


def _candidates(by_key: Mapping[Key, list[Mention]], texts: Mapping[int, str], words: Words) -> Iterator[Pair]:
    for one, other in _neighbours(by_key):
        a, b = by_key[one], by_key[other]
        if _is_pinyin(a) != _is_pinyin(b):
            wrong, right = (one, other) if _is_pinyin(b) else (other, one)
        else:
            # The rarer one is wrong; of two that are equally frequent, the later one.
            wrong, right = (other, one) if len(b) <= len(a) else (one, other)
        confidence = _confidence(by_key[wrong], by_key[right], words)
        if confidence and not _stand_together(a, b, texts):
            yield Pair(wrong, right, confidence)


def _neighbours(by_key: Mapping[Key, list[Mention]]) -> Iterator[tuple[Key, Key]]:
    """Pairs of names with one surname or one given name, in the order in which they are first met."""
    groups: dict[tuple[int, str], list[Key]] = {}
    for key in by_key:
        groups.setdefault((0, key[0]), []).append(key)
        groups.setdefault((1, key[1]), []).append(key)
    for names in groups.values():
        if len(names) <= _MOST_NAMES:
            for number, one in enumerate(names):
                for other in names[number + 1 :]:
                    yield one, other


def _confidence(wrong: list[Mention], right: list[Mention], words: Words) -> float:
    """How sure it is that both are one person; 0 = not worth a word."""
    if not _is_pinyin(right):
        return 0
    title = _has_same_title(wrong, right, words)
    if not _is_pinyin(wrong):
        return _for_no_pinyin(wrong, right, has_same_title=title)
    if wrong[0].sizes < 2 or right[0].sizes < 2:
        # Of names that short, there are too many that differ by a letter.
        return 0
    is_same_given = wrong[0].given == right[0].given
    if is_same_given and _is_same_surname(wrong[0].surname, right[0].surname):
        return _SOUNDS_ALIKE
    is_near = wrong[0].surname == right[0].surname and _differ_by_one(wrong[0].given, right[0].given)
    if not (is_same_given or is_near):
        return 0
    if title:
        return _SAME_TITLE
    if any(mention.role for mention in wrong):
        return 0
    # Who is new in a text is introduced by a title; who is not was there before, under another spelling.
    is_known = is_near and any(mention.role for mention in right) and any(mention.is_person for mention in wrong)
    return _NOT_INTRODUCED if is_known else _LOOKS_ALIKE


def _differ_by_one(a: str, b: str) -> bool:
    return abs(len(a) - len(b)) <= 1 and edits(a, b) == 1


def _is_same_surname(a: str, b: str) -> bool:
    return is_same_character(a, b) or sound(a) == sound(b)


def _for_no_pinyin(wrong: list[Mention], right: list[Mention], *, has_same_title: bool) -> float:
    if wrong[0].surname != right[0].surname:
        return 0
    given, right_given = wrong[0].given, right[0].given
    apart = edits(given, right_given)
    is_person = any(mention.is_person for mention in wrong)
    if apart <= 2 and len(given) > 2 * apart and given[0] == right_given[0] and (is_person or apart == 1):
        return _NOT_PINYIN
    is_alike = given[0] == right_given[0] and skeleton(given) == skeleton(right_given)
    return _NOT_PINYIN_BUT_FAR if is_person and (is_alike or has_same_title) and given[0] == right_given[0] else 0


def _has_same_title(wrong: list[Mention], right: list[Mention], words: Words) -> bool:
    return not _sole_titles(wrong, words).isdisjoint(_sole_titles(right, words))


def sound(syllable: str) -> str:
    """A syllable with what is often confused made equal: zh/z/ch, -n/-ng, l/n, aspirated and not."""
    return syllable.translate(_ASPIRATES).replace("zh", "z").replace("sh", "s").replace("ng", "n")


def skeleton(given: str) -> str:
    """The consonants of a name that may be misspelt, confusable and doubled ones made equal; its first letter stays."""
    consonants = re.sub("[aeiouüyw]", "", sound(given.replace("m", "n"))[1:])
    return given[:1] + re.sub(r"(.)\1+", r"\1", consonants)


def _sole_titles(mentions: list[Mention], words: Words) -> set[str]:
    """The titles beside a name that only one person has, as far as one document goes."""
    titles = {title for mention in mentions for title in mention.role.split(" and ")}
    return {
        title
        for title in titles
        if not words.sole.isdisjoint(title.split()) and not title.startswith(("vice", "deputy", "assistant", "former"))
    }


def _is_pinyin(mentions: list[Mention]) -> bool:
    return mentions[0].sizes > 0


def _stand_together(a: list[Mention], b: list[Mention], texts: Mapping[int, str]) -> bool:
    """Whether one sentence names both, so that they are two persons."""
    mentions = sorted((*a, *b), key=lambda mention: (mention.unit, mention.start))
    # Where a sentence has both, it has a mention of the one right behind a mention of the other.
    return any(
        one.key != other.key
        and one.unit == other.unit
        and not _sentence_end().search(texts[one.unit], one.end, other.start)
        for one, other in pairwise(mentions)
    )


@cache
def _sentence_end() -> re.Pattern[str]:
    return re.compile(r"[.!?\u3002]\s|\n")
