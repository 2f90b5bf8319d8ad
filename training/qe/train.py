"""Trains the network of an estimator of quality, and says how good it is on the documents that choices are made on."""

from __future__ import annotations

import argparse
import copy
import json
import random
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import torch
from safetensors.torch import load_file
from tokenizers import Tokenizer

from tqcheck.metrics._qe_input import InputMaker
from training.qe import data, lexicon, raters, reports
from training.qe.batches import batches, encode, without_source
from training.qe.calibrate import calibrate
from training.qe.evaluate import marking_rows, segment_rows
from training.qe.garble import GOOD_ENOUGH, Spoiler, is_spoilt
from training.qe.judging import judge, trained
from training.qe.losses import loss
from training.qe.model import LAYERS, Estimator, load_encoder
from training.qe.table import as_markdown
from training.qe.unseen import unseen_parts

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from training.qe.batches import Encoded
    from training.qe.data import Example
    from training.qe.raters import Raters

ENCODER_RATE, HEAD_RATE = 1e-4, 1e-3
NEW = ("token_head", "segment_head", "features", "coverage")
"""Names of what MiniLM does not bring along."""
WARM_UP = 0.08
WITHOUT_SOURCE = 0.25
"""Share of the examples of which the source is withheld, so that the network can do without."""
RUNS = 3
"""Whose weights are averaged."""
SPOILT = 2
"""Translations of each segment that are spoilt, at most."""


def spoilt(examples: Sequence[Example], spoiler: Spoiler, rng: random.Random) -> list[Example]:
    """For each segment some translations that were made worse."""
    good: dict[tuple, list[Example]] = {}
    for example in examples:
        if example.mqm <= GOOD_ENOUGH:
            good.setdefault(example.group, []).append(example)
    made = (spoiler.spoil(one) for some in good.values() for one in rng.sample(some, min(SPOILT, len(some))))
    return [example for example in made if example is not None]


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
    parser.add_argument("--encoder", type=Path, required=True, help="folder with MiniLM's model.safetensors")
    parser.add_argument("--out", type=Path, required=True, help="where the weights go, and the word list beside them")
    parser.add_argument("--examples", type=int, help="about so many, in whole documents; default: all")
    parser.add_argument("--no-reports", action="store_true", help="without the examples of the rules and corpus/")
    parser.add_argument("--layers", type=int, default=LAYERS, help="of MiniLM's, from below")
    parser.add_argument("--no-source", action="store_true", help="judge targets alone")
    parser.add_argument("--spoilt", action="store_true", help="learn from translations spoilt on purpose, too")
    parser.add_argument("--epochs", type=int, default=1)
    parser.add_argument("--runs", type=int, default=RUNS, help="over the same examples in another order each")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args(arguments)
    torch.manual_seed(given.seed)
    rng = random.Random(given.seed)
    examples = data.load(given.data)
    learned = data.learned_from(examples)
    words = lexicon.learn(learned)
    given.out.with_suffix(".lexicon.json").write_text(json.dumps(words, ensure_ascii=False), "utf-8")
    tokenizer = Tokenizer.from_file(str(given.encoder / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    maker = InputMaker(tokenizer, words)
    weights = load_file(str(given.encoder / "model.safetensors"))
    table = weights["embeddings.word_embeddings.weight"].numpy()
    vectors = {word: table[index] for word, index in tokenizer.get_vocab().items() if word.isalpha()}
    chosen = some_documents(learned, given.examples or len(learned), given.seed)
    encoded = [] if given.no_reports else encode(reports.examples(), maker)
    for unseen, part in unseen_parts(learned, given.seed):
        some = [example for example in part if example.document in chosen]
        if given.spoilt:
            some += spoilt(some, Spoiler(unseen, vectors, rng), rng)
        encoded += encode(some, InputMaker(tokenizer, unseen))
    strictness = raters.learn([item for item in encoded if not is_spoilt(item.example)])
    without = 1.0 if given.no_source else WITHOUT_SOURCE
    model = Estimator(given.layers)
    load_encoder(model, weights)
    started = copy.deepcopy(model.state_dict())
    runs = []
    for number in range(given.runs):
        model.load_state_dict(started)
        train(model, encoded, strictness, without=without, epochs=given.epochs, seed=given.seed + number)
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
