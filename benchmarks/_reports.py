"""A corpus of short reports about one family of firms, any number of them, each made from its number alone.

They draw on one vocabulary: firms in several forms of their names, persons in several spellings, words in British and
American spelling, acronyms, terms that are rendered in more than one way. Every third report is a table of Chinese and
English sentences, the others are English. What is rare in a report is frequent in the corpus, so that the rules that
look at a whole corpus have something to find.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

# The usual form of each thing, then the forms that occur now and then.
_FIRMS = (
    ("枣矿集团", "Zao Mining Group", "Jujube Mining Group", "Zao Mineral Group"),
    ("枣矿橡胶公司", "Zao Mining Rubber Company", "Zao Mining Rubber Co., Ltd.", "Jujube Mining Rubber Company"),
    ("白云电气集团", "Baiyun Electric Group", "White Cloud Electric Group", "Baiyun Electrical Group"),
    ("石桥轴承厂", "Shiqiao Bearing Works", "Stone Bridge Bearing Works", "Shiqiao Bearing Plant"),
    ("东湖物流公司", "Donghu Logistics Company", "East Lake Logistics Company"),
    ("青山水泥公司", "Qingshan Cement Company", "Qingshan Cement Corporation"),
)
_PERSONS = (
    ("宋慧英", "Song Huiying", "Song Huying"),
    ("丁贵", "Ding Gui", "Ding GUI"),
    ("罗建平", "Luo Jianping", "Jianping Luo"),
    ("梅晓", "Mei Xiao"),
)
_TERMS = (
    ("毛利率", "gross margin", "gross profit ratio"),
    ("安全生产", "work safety", "safe production"),
    ("应收账款", "accounts receivable", "receivable accounts"),
    ("年度工作会议", "annual work conference", "yearly work meeting"),
    ("带式输送机", "belt conveyor", "band conveyor"),
)
_WORDS = (
    ("", "labor", "labour"),
    ("", "program", "programme"),
    ("", "center", "centre"),
    ("", "organization", "organisation"),
)
_ACRONYMS = (
    ("", "the Safety Production Committee (SPC)", "the Supply and Purchase Center (SPC)"),
    ("", "the Belt Repair Unit (BRU)", "the Bearing Research Unit (BRU)"),
)
_ENGLISH = (
    "{firm} held its {term} in {year}.",
    "{person} of {firm} reported on the {term} and on {word} costs.",
    "In {year}, {firm} improved the {term} by {number} percent.",
    "According to {person}, the {word} plan of {firm} was completed ahead of time.",
    "{acronym} met {number} times and discussed the {term}.",
    "The {term} of {firm} was reviewed by {person} in {year}.",
    "{firm} and {firm} signed an agreement on a {word} project.",
)
_BILINGUAL = (
    ("{firm}提高了{term}。", "{firm} improved the {term}."),
    ("{person}汇报了{firm}的{term}。", "{person} reported on the {term} of {firm}."),
    ("{firm}召开会议，讨论{term}。", "{firm} held a meeting and discussed the {term}."),
    ("{person}访问了{firm}。", "{person} visited {firm}."),
)
_SENTENCES = 6
_RARE = 0.12


def report(number: int) -> tuple[str, bytes]:
    """The name and the bytes of a report."""
    rng = random.Random(number)
    if number % 3 == 0:
        rows = ["source\ttarget", *("\t".join(_filled(rng, rng.choice(_BILINGUAL))) for _ in range(_SENTENCES))]
        return f"report-{number:04}.tsv", ("\n".join(rows) + "\n").encode()
    sentences = [_filled(rng, ("", rng.choice(_ENGLISH)))[1] for _ in range(_SENTENCES)]
    half = _SENTENCES // 2
    return f"report-{number:04}.txt", f"{' '.join(sentences[:half])}\n\n{' '.join(sentences[half:])}\n".encode()


def _filled(rng: random.Random, pair: tuple[str, str]) -> tuple[str, str]:
    """A pair of sentences with things in their slots, the same on both sides."""
    source, target = pair
    things = {"firm": _FIRMS, "person": _PERSONS, "term": _TERMS, "word": _WORDS, "acronym": _ACRONYMS}
    for slot, choice in things.items():
        while f"{{{slot}}}" in target:
            chinese, english = _drawn(rng, choice)
            source = source.replace(f"{{{slot}}}", chinese, 1)
            target = target.replace(f"{{{slot}}}", english, 1)
    year, count = str(rng.randint(2015, 2025)), str(rng.randint(3, 40))
    source, target = (text.replace("{year}", year).replace("{number}", count) for text in (source, target))
    return source, target[0].upper() + target[1:]


def _drawn(rng: random.Random, things: Sequence[tuple[str, ...]]) -> tuple[str, str]:
    chinese, usual, *others = rng.choice(things)
    return chinese, rng.choice(others) if others and rng.random() < _RARE else usual
