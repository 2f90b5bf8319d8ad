"""Parallel texts made for the tests of metrics: references in several languages, and translations with faults."""

from __future__ import annotations

import random

_SENTENCES = {
    "zh-en": (
        "The Group's revenue rose by 5.2% to RMB1,234.5 million (2022: RMB1,173.5 million).",
        'The board said: "We will pay a dividend of 0.30 yuan per share, subject to approval."',
        "Net profit attributable to shareholders fell, as raw-material costs went up in 2023-24.",
        "R&amp;D spending was 3.4 billion; the company's second plant opened on 1 May.",
        "It isn't clear whether the joint venture (50:50) will be profitable -- if at all...",
        "Cash flow from operations was strong.",
    ),
    "en-zh": (
        "本集团收入增长5.2%,达到人民币1,234.5百万元(2022年:1,173.5百万元)。",
        "董事会表示:“我们将派发每股0.30元的股息,但须经批准。”",
        "受2023-24年原材料成本上升影响,归属于股东的净利润下降。",
        "研发支出为34亿元;公司的第二座工厂于5月1日投产。",
        "合营企业(50:50)能否盈利尚不清楚……",
        "经营活动现金流 strong。",
    ),
    "de-en": (
        "Turnover grew by 7 per cent, chiefly in Western Europe.",
        "The supervisory board met four times; all its members were present.",
        "Earnings per share came to €2.15 (previous year: €1.98).",
        "Müller & Söhne GmbH sold its stake in a start-up of Zürich.",
        "We expect no change.",
        "The order book stands at 3,400 units, of which 1,200 are for export.",
    ),
}
PAIRS = tuple(_SENTENCES)


def references(pair: str, count: int, *, seed: int = 1) -> list[str]:
    """That many texts of one to three sentences in the target language; an empty one among them."""
    drawn = random.Random(seed)
    joint = "" if pair == "en-zh" else " "
    texts = [joint.join(drawn.choices(_SENTENCES[pair], k=drawn.randint(1, 3))) for _ in range(count)]
    texts[count // 2] = ""
    return texts


def worse(texts: list[str], *, seed: int) -> list[str]:
    """The texts with pieces moved, dropped, repeated and changed; some as they were, one of them empty."""
    drawn = random.Random(seed)
    made = [_worse(text, drawn) for text in texts]
    made[len(made) // 3] = ""
    return made


def _worse(text: str, drawn: random.Random) -> str:
    pieces = text.split(" ") if " " in text else list(text)
    joint = " " if " " in text else ""
    for _ in range(drawn.randint(0, 4)):
        at = drawn.randrange(len(pieces)) if pieces else 0
        match drawn.randrange(4) if pieces else 4:
            case 0:
                pieces.insert(drawn.randrange(len(pieces)), pieces.pop(at))
            case 1:
                pieces.pop(at)
            case 2:
                pieces[at] = pieces[at].swapcase()[::-1]
            case 3:
                pieces[at:at] = pieces[at : at + 3]
    return joint.join(pieces)
