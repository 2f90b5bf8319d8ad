"""Says how good the estimator is on the documents held back, beside length, BLEU, chrF, the floor, and the raters."""

from __future__ import annotations

import argparse
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from sacrebleu.metrics import BLEU, CHRF

from tqcheck.metrics._qe_calibration import read_calibration
from tqcheck.metrics._qe_network import FOLDER
from training.qe import data
from training.qe.adequacy import adequacy
from training.qe.batches import encode
from training.qe.calibrate import calibrate, marks_of
from training.qe.figures import marks_of_judged, marks_of_raters, segment_figures, values_of_raters
from training.qe.floor import Floor
from training.qe.judging import judge, maker_of, shipped
from training.qe.reliability import inside, reliability
from training.qe.sound import judge_sound
from training.qe.surprisal import Surprisal
from training.qe.table import as_markdown

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from tqcheck.metrics._qe_calibration import Tables
    from tqcheck.metrics._qe_input import InputMaker
    from training.qe.batches import Encoded
    from training.qe.data import Example
    from training.qe.judging import Judged, Network
    from training.qe.table import Row

SEVERAL = "newstest2020"
"""The set that several raters judged."""
FLOOR_SHARE = 6
"""The floor learns from every so many-th translation: more takes minutes and changes little."""
PACKAGES = ("torch", "tokenizers", "onnx", "onnxruntime", "numpy", "scikit-learn", "jieba")
"""Whose versions the card names."""
CARD = Path(__file__).parents[2] / "docs" / "qe-model-card.md"
BEGIN, END = "<!-- figures: written by training.qe.evaluate -->", "<!-- end of figures -->"
SOURCE, ALONE, FLOOR, SURPRISED = "qe", "qe without the source", "the floor", "the floor with surprisal"


def marking_rows(
    encoded: Sequence[Encoded], judged: Mapping[str, Judged], tables: Mapping[str, Tables]
) -> Iterator[Row]:
    """Agreement about words and characters with each rater in turn."""
    several = [at for at, item in enumerate(encoded) if item.example.group[0] == SEVERAL]
    for name, places in (("all", list(range(len(encoded)))), (SEVERAL, several)):
        some = [encoded[at] for at in places]
        for who, what in judged.items():
            marks = [marks_of(what.words[at], tables[who]) for at in places]
            yield who, name, len(some), marks_of_judged(some, marks)
        everything = [[(0, len(item.example.target), True)] for item in some]
        yield "everything marked", name, len(some), marks_of_judged(some, everything)
    some = [encoded[at] for at in several]
    yield "one rater", SEVERAL, len(some), marks_of_raters(some)


def segment_rows(encoded: Sequence[Encoded], judged: Mapping[str, Judged]) -> Iterator[Row]:
    """Agreement about machine translations with the mean of their raters."""
    machine = [at for at, item in enumerate(encoded) if not item.example.is_human and item.example.references]
    several = [at for at in machine if encoded[at].example.group[0] == SEVERAL]
    for name, places in (("all", machine), (SEVERAL, several)):
        some = [encoded[at] for at in places]
        wanted = np.array([item.example.mqm for item in some])
        values = {who: what.values[places] for who, what in judged.items()}
        for who, found in {**values, **_others(some)}.items():
            yield who, name, len(some), segment_figures(some, wanted, found)
    some, mean_of_others, values_of_one = values_of_raters([encoded[at] for at in several])
    yield (
        "one rater, by the mean of the others",
        SEVERAL,
        len(some),
        segment_figures(some, mean_of_others, values_of_one),
    )


def _others(encoded: Sequence[Encoded]) -> dict[str, np.ndarray]:
    """What costs nothing, larger = worse: length, and distance from the first reference."""
    bleu, chrf = BLEU(effective_order=True), CHRF()
    pairs = [(item.example.target, [item.example.references[0]]) for item in encoded]
    return {
        "length": np.array([float(len(target)) for target, _ in pairs]),
        "BLEU": np.array([-bleu.sentence_score(*pair).score for pair in pairs]),
        "chrF": np.array([-chrf.sentence_score(*pair).score for pair in pairs]),
    }


def figures(path: Path, fold: int) -> str:
    """The figures of what ships on some documents, as Markdown."""
    maker, examples = maker_of(FOLDER), data.load(path)
    dev, held = (encode(data.in_folds(examples, some), maker) for some in (data.DEV, fold))
    network = shipped(FOLDER)
    calibration = read_calibration(FOLDER / "calibration.json")
    judged = {SOURCE: judge(network, held), ALONE: judge(network, held, source=False)}
    tables = {SOURCE: calibration.with_source, ALONE: calibration.without_source}
    learned = encode(data.learned_from(examples)[::FLOOR_SHARE], maker)
    for name, surprisal in ((FLOOR, None), (SURPRISED, Surprisal(data.learned_from(examples)))):
        floor = Floor(learned, surprisal, seed=1)
        judged[name], tables[name] = floor.judge(held), calibrate(dev, floor.judge(dev))
    return "\n\n".join(
        (
            f"Data: {path.name}, SHA-256 `{data.sha256(path)}`; {len(held):,} translations held back. "
            f"Network: SHA-256 `{calibration.network}`. Seed 1. "
            f"With {', '.join(f'{name} {version(name)}' for name in PACKAGES)}.",
            as_markdown(list(marking_rows(held, judged, tables))),
            as_markdown(list(segment_rows(held, judged))),
            *(_reliable(who, held, judged[who], tables[who]) for who in (SOURCE, ALONE)),
            _adequate(network, maker, [item.example for item in held], tables[SOURCE]),
            _sound(network, maker, tables[ALONE]),
        )
    )


def _reliable(who: str, encoded: Sequence[Encoded], judged: Judged, tables: Tables) -> str:
    rows, error = reliability(encoded, judged, tables)
    lines = [
        f"Suspect phrases, {who}: expected calibration error {error:.3f}. "
        f"Of the segments {inside(encoded, judged, tables):.0%} lie within their interval.",
        "",
        "| confidence from | n | mean confidence | share right |",
        "| --- | ---: | ---: | ---: |",
        *(f"| {least} | {n:,} | {mean:.2f} | {right:.2f} |" for least, n, mean, right in rows),
    ]
    return "\n".join(lines)


def _adequate(network: Network, maker: InputMaker, examples: Sequence[Example], tables: Tables) -> str:
    lines = [
        "Good translations made to say something else than their source (training/qe/garble.py):",
        "",
        "| what was changed | n | mean penalty before | after | share that is charged more |",
        "| --- | ---: | ---: | ---: | ---: |",
        *(
            f"| {way} | {n:,} | {before:.2f} | {after:.2f} | {more:.2f} |"
            for way, n, before, after, more in adequacy(network, maker, examples, tables, seed=1)
        ),
    ]
    return "\n".join(lines)


def _sound(network: Network, maker: InputMaker, tables: Tables) -> str:
    found = judge_sound(network, maker, tables)
    return (
        f"In {found.sentences} sentences without a fault, in the manner of reports (training/qe/sound.txt): "
        f"QE001 reports {found.shown} stretches; mean penalty {found.penalty:.2f}."
    )


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m training.qe.evaluate", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="mqm-zhen-train.jsonl.gz")
    parser.add_argument("--dev", action="store_true", help="on the documents for choices, not on those held back")
    parser.add_argument("--card", action="store_true", help="write the figures into the model card")
    given = parser.parse_args(arguments)
    told = figures(given.data, data.DEV if given.dev else data.HELD_BACK)
    print(told)
    if given.card:
        before, _, rest = CARD.read_text("utf-8").partition(BEGIN)
        _, _, behind = rest.partition(END)
        CARD.write_text(f"{before}{BEGIN}\n\n{told}\n\n{END}{behind}", "utf-8")


if __name__ == "__main__":
    main()
