"""Trains the network of an estimator of quality, and says how good it is on the documents that choices are made on."""

from __future__ import annotations

import argparse
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
from training.qe import data, lexicon, reports
from training.qe.adapt import STEPS, adapt, encode_unseen
from training.qe.batches import batches, encode, without_source
from training.qe.calibrate import calibrate
from training.qe.evaluate import marking_rows, segment_rows
from training.qe.garble import GOOD_ENOUGH, RATER, Spoiler
from training.qe.judging import judge, trained
from training.qe.losses import loss
from training.qe.model import Estimator, load_encoder
from training.qe.table import as_markdown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from training.qe.batches import Encoded
    from training.qe.data import Example

ENCODER_RATE, HEAD_RATE = 1e-4, 1e-3
NEW = ("token_head", "segment_head", "features", "coverage")
"""Names of what MiniLM does not bring along."""
WARM_UP = 0.08
WITHOUT_SOURCE = 0.25
"""Share of the examples of which the source is withheld, so that the network can do without."""
SPOILT = 2
"""Translations of each segment that are spoilt, at most."""


def with_spoilt(encoded: Sequence[Encoded], maker: InputMaker, spoiler: Spoiler, rng: random.Random) -> list[Encoded]:
    """The examples, and for each segment some that were made worse."""
    good: dict[tuple, list[Encoded]] = {}
    for item in encoded:
        if item.example.mqm <= GOOD_ENOUGH:
            good.setdefault(item.example.group, []).append(item)
    spoilt = [
        made
        for items in good.values()
        for item in rng.sample(items, min(SPOILT, len(items)))
        if (made := spoiler.spoil(item.example)) is not None
    ]
    return [*encoded, *encode(spoilt, maker)]


def train(
    model: Estimator,
    encoded: Sequence[Encoded],
    maker: InputMaker,
    spoiler: Spoiler | None,
    *,
    without: float,
    epochs: int,
    seed: int,
) -> None:
    """Train the network; each epoch has spoilt translations of its own.

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
    rng = random.Random(seed)
    rounds = [
        list(batches(with_spoilt(encoded, maker, spoiler, rng) if spoiler else encoded, seed + epoch))
        for epoch in range(epochs)
    ]
    steps = sum(map(len, rounds))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min((step + 1) / (WARM_UP * steps), (steps - step) / steps / (1 - WARM_UP), 1.0)
    )
    started, step, mean = time.time(), 0, 0.0
    model.train()
    for epoch, some in enumerate(rounds):
        for batch in some:
            inputs = [
                without_source(item.input)
                if rng.random() < without and not item.example.system.startswith(RATER)
                else item.input
                for item in batch
            ]
            value = loss(model, batch, inputs)
            optimizer.zero_grad(set_to_none=True)
            value.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            step += 1
            mean = value.item() if step == 1 else 0.98 * mean + 0.02 * value.item()
            if step % 50 == 0:
                print(f"epoch {epoch} step {step}/{steps} loss {mean:.4f} {time.time() - started:.0f}s", flush=True)


def some_documents(examples: Sequence[Example], count: int, seed: int) -> list[Example]:
    """Those of whole documents drawn at random until there are about as many."""
    sizes = Counter(example.document for example in examples)
    documents = sorted(sizes)
    random.Random(seed).shuffle(documents)
    chosen: set[str] = set()
    for document in documents:
        if sum(sizes[one] for one in chosen) >= count:
            break
        chosen.add(document)
    return [example for example in examples if example.document in chosen]


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m training.qe.train", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="mqm-zhen-train.jsonl.gz")
    parser.add_argument("--encoder", type=Path, required=True, help="folder with MiniLM's model.safetensors")
    parser.add_argument("--out", type=Path, required=True, help="where the weights go, and the word list beside them")
    parser.add_argument("--examples", type=int, help="about so many, in whole documents; default: all")
    parser.add_argument("--no-reports", action="store_true", help="without the examples of the rules and corpus/")
    parser.add_argument("--layers", type=int, default=6, help="of MiniLM's, from below")
    parser.add_argument("--no-source", action="store_true", help="judge targets alone")
    parser.add_argument("--spoilt", action="store_true", help="learn from translations spoilt on purpose, too")
    parser.add_argument("--epochs", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args(arguments)
    torch.manual_seed(given.seed)
    examples = data.load(given.data)
    learned = data.learned_from(examples)
    words = lexicon.learn(learned)
    given.out.with_suffix(".lexicon.json").write_text(json.dumps(words, ensure_ascii=False), "utf-8")
    if given.examples:
        learned = some_documents(learned, given.examples, given.seed)
    if not given.no_reports:
        learned += reports.examples()
    tokenizer = Tokenizer.from_file(str(given.encoder / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    maker = InputMaker(tokenizer, words)
    model = Estimator(given.layers)
    weights = load_file(str(given.encoder / "model.safetensors"))
    load_encoder(model, weights)
    table = weights["embeddings.word_embeddings.weight"].numpy()
    vectors = {word: table[index] for word, index in tokenizer.get_vocab().items() if word.isalpha()}
    spoiler = Spoiler(words, vectors, random.Random(given.seed)) if given.spoilt else None
    without = 1.0 if given.no_source else WITHOUT_SOURCE
    train(model, encode(learned, maker), maker, spoiler, without=without, epochs=given.epochs, seed=given.seed)
    if not given.no_source:
        adapt(model, encode_unseen(data.learned_from(examples), tokenizer, given.seed), steps=STEPS, seed=given.seed)
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
