"""Makes `tqcheck/metrics/_mt_page_weights.py`: the weights of the metric `mt-page`, and says how good they are.

    python training/verdict/train.py mqm-zhen-train.jsonl.gz

A document is all segments of one system's translation of one source document in google/wmt-mqm-human-evaluation
(Apache-2.0); Human-A/B and the references are by people. Those are news, translated by strong systems. The reports of
corpus/, garbled and good, stand for corporate pages and weigh a third of the news together. People and machines weigh
the same, so 50 says that nothing is known.

Measured with source documents held out in ten parts (all translations of a source are in the same part), with whole
campaigns held out (other systems, other people), and on corpus/ with each report held out. Nothing is random.
"""

from __future__ import annotations

import gzip
import json
import sys
from bisect import bisect_left, bisect_right
from collections import defaultdict
from math import exp, sqrt
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from zlib import crc32

sys.path.insert(0, str(Path(__file__).parents[2]))

from tqcheck.metrics._mt_page_counts import LESS_IN_MACHINES, MORE_IN_MACHINES, SIGNALS, distances, rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

ROOT = Path(__file__).parents[2]
OUTPUT = ROOT / "tqcheck" / "metrics" / "_mt_page_weights.py"
PEOPLE = frozenset(["Human-A.0", "Human-B.0", "ref.A", "ref.B", "ref", "refB"])
CLEAN = ("chairmans-statement", "press-release")
"""Reports of corpus/ whose targets are good."""

VERSION = 1
PARTS = 10
CORPUS_WEIGHT = 1 / 3
RIDGE = 0.02
"""What the square of a weight costs, against a mean loss over documents."""
ROUNDS = 12
SIGNS = [1] * len(MORE_IN_MACHINES) + [-1] * len(LESS_IN_MACHINES)

HEADER = '''\
"""Weights of the metric `mt-page`, in the order of its signals. Made by training/verdict/train.py.

Learned from the translations of google/wmt-mqm-human-evaluation (Apache-2.0) and the reports of corpus/.
"""

from __future__ import annotations

'''


class Page(NamedTuple):
    """A document: where it is from, its source, who translated it, whether a machine did, and the sum of its rows."""

    campaign: str
    source: str
    system: str
    machine: bool
    total: list[int]


class Model(NamedTuple):
    means: list[float]
    deviations: list[float]
    weights: list[float]
    bias: float

    def logit(self, page: Page) -> float:
        return self.bias + dot(self.weights, distances(page.total, self.means, self.deviations))


def main(translations: str) -> None:
    news, reports = read_news(translations), read_reports()
    people = sum(not page.machine for page in news)
    print(f"{len(news)} documents of news, {people} by people, of {len({page.source for page in news})} sources")
    model = learn(news, reports)
    for name, weight in zip(SIGNALS, model.weights, strict=True):
        print(f"  {name:13}{weight:6.2f}")

    logits = held_out(news, lambda page: crc32(page.source.encode()) % PARTS, lambda rest: learn(rest, reports))
    print(f"\nsources held out: ROC AUC {auc(news, logits):.3f}")
    for campaign in sorted({page.campaign for page in news}):
        chosen = [number for number, page in enumerate(news) if page.campaign == campaign]
        print(f"  {campaign:13}{auc(*pick(news, logits, chosen)):.3f} of {len(chosen)}")
    for low, high in ((0, 250), (250, 400), (400, 600), (600, 9999)):
        chosen = [number for number, page in enumerate(news) if low <= page.total[0] < high]
        print(f"  {low}-{high} words: {auc(*pick(news, logits, chosen)):.3f} of {len(chosen)}")
    others = held_out(news, lambda page: page.campaign, lambda rest: learn(rest, reports))
    bare = held_out(news, lambda page: page.campaign, lambda rest: learn(rest, []))
    for campaign in ("newstest2020", "newstest2021"):
        chosen = [number for number, page in enumerate(news) if page.campaign == campaign]
        one, other = auc(*pick(news, others, chosen)), auc(*pick(news, bare, chosen))
        print(f"{campaign} with all its systems and people held out: {one:.3f}; learned without corpus/: {other:.3f}")
    reliability(news, logits)
    for least in (80, 85, 90, 93, 95):
        high = [page.machine for page, logit in zip(news, logits, strict=True) if share(logit) * 100 >= least]
        machines, others = sum(high) / (len(news) - people), (len(high) - sum(high)) / people
        print(f"{least} or more: {machines:.1%} of machines, {others:.1%} of people")

    print("\ncorpus/, each report held out, then learned from the news alone, then the model that ships:")
    held = held_out(reports, lambda page: page.source, lambda rest: learn(news, rest))
    alone = learn(news, [])
    for page, logit in sorted(zip(reports, held, strict=True), key=lambda pair: pair[1]):
        values = [f"{100 * share(value):4.0f}" for value in (logit, alone.logit(page), model.logit(page))]
        print(" ", *values, "machine" if page.machine else "person ", page.total[0], page.source)
    apart = auc(reports, [alone.logit(page) for page in reports])
    print(f"ROC AUC {auc(reports, held):.2f}; from the news alone {apart:.2f}")
    write(model)


def read_news(path: str) -> list[Page]:
    segments = defaultdict(list)
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            segments[row["dataset"], row["doc"], row["system"]].append(row["target"])
    return [
        Page(campaign, f"{campaign}/{doc}", system, system not in PEOPLE, summed(texts))
        for (campaign, doc, system), texts in sorted(segments.items())
    ]


def read_reports() -> list[Page]:
    pages = []
    for folder in sorted((ROOT / "corpus").glob("*/")):
        for path in sorted((*folder.glob("*.en.*"), *folder.glob("bilingual.tsv"))):
            lines = path.read_text("utf-8").splitlines()
            columns = {path.name.partition(".")[0]: lines}
            if path.suffix == ".tsv":
                cells = [line.split("\t") for line in lines]
                columns = {name: [row[cells[0].index(name)] for row in cells[1:]] for name in ("target", "reference")}
            for name, texts in columns.items():
                machine = name == "target" and folder.name not in CLEAN
                pages.append(Page("corpus", folder.name, name, machine, summed(texts)))
    return pages


def summed(texts: Iterable[str]) -> list[int]:
    return [sum(column) for column in zip(*(row for text in texts for row in rows(text)), strict=True)]


def learn(news: Sequence[Page], reports: Sequence[Page]) -> Model:
    """A logistic regression; a weight that would point the wrong way is none."""
    rates = [[count / page.total[0] for count in page.total[1:-1]] for page in news]
    means = [sum(column) / len(rates) for column in zip(*rates, strict=True)]
    deviations = [
        sqrt(sum((rate - mean) ** 2 for rate in column) / len(rates))
        for column, mean in zip(zip(*rates, strict=True), means, strict=True)
    ]
    pages = [*news, *reports]
    points = [[1.0, *distances(page.total, means, deviations)] for page in pages]
    total = defaultdict(float)
    for page in pages:
        total[page.campaign == "corpus", page.machine] += 1
    worth = [
        (CORPUS_WEIGHT if page.campaign == "corpus" else 1) / (2 * total[page.campaign == "corpus", page.machine])
        for page in pages
    ]
    used = list(range(len(SIGNALS) + 1))
    while True:
        weights = newton(points, [page.machine for page in pages], worth, used)
        wrong = [(weights[at] * SIGNS[at - 1], at) for at in used if at and weights[at] * SIGNS[at - 1] < 0]
        if not wrong:
            return Model(means, deviations, weights[1:], weights[0])
        used.remove(min(wrong)[1])


def newton(
    points: Sequence[Sequence[float]], machine: Sequence[bool], worth: Sequence[float], used: Sequence[int]
) -> list[float]:
    """The weights of a ridge regression on the columns in use; the others are 0. The first column has no ridge."""
    weights = [0.0] * len(points[0])
    for _ in range(ROUNDS):
        slope = [RIDGE * weights[at] * (at > 0) for at in used]
        curve = [[RIDGE * (one == other) * (one > 0) for other in used] for one in used]
        for point, by_machine, value in zip(points, machine, worth, strict=True):
            p = share(dot(weights, point))
            row = [point[at] for at in used]
            for one, x in enumerate(row):
                slope[one] += value * (p - by_machine) * x
                for other in range(one + 1):
                    curve[one][other] += value * p * (1 - p) * x * row[other]
        for one in range(len(used)):
            for other in range(one):
                curve[other][one] = curve[one][other]
        for at, step in zip(used, solve(curve, slope), strict=True):
            weights[at] -= step
    return weights


def solve(matrix: list[list[float]], right: Sequence[float]) -> list[float]:
    """Gauss's elimination with pivots."""
    lines = [[*line, value] for line, value in zip(matrix, right, strict=True)]
    for at in range(len(lines)):
        best = max(range(at, len(lines)), key=lambda row: abs(lines[row][at]))
        lines[at], lines[best] = lines[best], lines[at]
        for row in range(len(lines)):
            if row != at:
                factor = lines[row][at] / lines[at][at]
                lines[row] = [a - factor * b for a, b in zip(lines[row], lines[at], strict=True)]
    return [line[-1] / line[at] for at, line in enumerate(lines)]


def held_out(
    pages: Sequence[Page], part: Callable[[Page], object], learned: Callable[[list[Page]], Model]
) -> list[float]:
    """The logit of each page from a model that was learned without its part."""
    models = {
        name: learned([page for page in pages if part(page) != name]) for name in sorted({part(page) for page in pages})
    }
    return [models[part(page)].logit(page) for page in pages]


def auc(pages: Sequence[Page], logits: Sequence[float]) -> float:
    """The chance that a machine's page has a higher value than a person's; ties count half."""
    people = sorted(logit for page, logit in zip(pages, logits, strict=True) if not page.machine)
    wins = 0.0
    machines = [logit for page, logit in zip(pages, logits, strict=True) if page.machine]
    for logit in machines:
        wins += (bisect_left(people, logit) + bisect_right(people, logit)) / 2
    return wins / (len(people) * len(machines))


def pick(pages: Sequence[Page], logits: Sequence[float], chosen: Sequence[int]) -> tuple[list[Page], list[float]]:
    return [pages[number] for number in chosen], [logits[number] for number in chosen]


def reliability(pages: Sequence[Page], logits: Sequence[float]) -> None:
    """Prints what the values say against what is, people and machines weighing the same, and the calibration error."""
    worth = {True: 0.5 / sum(page.machine for page in pages), False: 0.5 / sum(not page.machine for page in pages)}
    bins = defaultdict(list)
    for page, logit in zip(pages, logits, strict=True):
        bins[min(int(share(logit) * 10), 9)].append((share(logit), page.machine))
    error = 0.0
    for number in sorted(bins):
        weight = sum(worth[machine] for _, machine in bins[number])
        said = sum(worth[machine] * p for p, machine in bins[number]) / weight
        true = sum(worth[machine] for _, machine in bins[number] if machine) / weight
        error += weight * abs(said - true)
        print(f"  {number * 10:3}-{number * 10 + 10}: says {said:.2f}, is {true:.2f}, {len(bins[number])} documents")
    print(f"expected calibration error {error:.3f}")


def dot(a: Iterable[float], b: Iterable[float]) -> float:
    return sum(x * y for x, y in zip(a, b, strict=True))


def share(logit: float) -> float:
    return 1 / (1 + exp(-logit))


def write(model: Model) -> None:
    def numbers(name: str, values: Iterable[float]) -> str:
        return f"{name} = ({', '.join(f'{value:.4g}' for value in values)})\n"

    OUTPUT.write_text(
        HEADER
        + f"VERSION = {VERSION}\n"
        + numbers("MEANS", model.means)
        + numbers("DEVIATIONS", model.deviations)
        + numbers("WEIGHTS", model.weights)
        + f"BIAS = {model.bias:.4g}\n",
        "utf-8",
    )


if __name__ == "__main__":
    main(sys.argv[1])
