"""Makes `tqcheck/text/_tagger_table.py`: the weights of the tagger of parts of speech.

    python training/tagger/train.py textblob_aptagger.whl lemminflect.whl mqm-zhen-train.jsonl.gz

The teacher (see `teacher.py`) labels the translations of google/wmt-mqm-human-evaluation (Apache-2.0), by people and by
machines; a smaller perceptron learns the labels. The teacher knows newspapers and hardly ever met an imperative, so
imperatives are made: what follows "to" or a modal verb begins with a bare verb for certain, and such phrases are strung
together as instructions are. One document in twelve is held back; the agreement with the teacher there is printed.
"""

from __future__ import annotations

import gzip
import json
import random
import sys
import textwrap
import time
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parents[2]))

from teacher import Teacher

from tqcheck.text.sentences import sentences
from tqcheck.text.tagger import BEFORE, BEFORE_THAT, Model, contexts, features, normal, spans, tag

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

OUTPUT = Path(__file__).parents[2] / "tqcheck" / "text" / "_tagger_table.py"

SEED = 5
ROUNDS = 5
TARGETS = 0.55
"""Share of the machines' translations that is used; all of those by people are."""
LONGEST = 90
LEAST_SEEN = 5
"""Times that a feature is met, at least."""
OFTEN, RARELY = 12, 0.006
"""A word that is met so often has no other tags than those that it has more than rarely (as a share)."""
SMALLEST = 1.1
"""Averaged weights below this are left out."""
SCALE = 2
MADE = 8000
"""Imperative sentences that are made."""

Sentence = tuple[list[str], list[str]]

HEADER = '''\
"""Weights of the tagger of parts of speech. Made by training/tagger/train.py.

Learned from the translations of google/wmt-mqm-human-evaluation (Apache-2.0), labelled by the perceptron of
textblob-aptagger (MIT, Matthew Honnibal) under the lexicon of lemminflect (MIT, Brad Jascob).

Every other line of WEIGHTS is a feature, the next its weights: a letter for the tag, "A" the first, and a number.
"""

from __future__ import annotations

'''


def main(aptagger: str, lemminflect: str, translations: str) -> None:
    teacher = Teacher(aptagger, lemminflect)
    by_document = labelled(teacher, translations)
    names = sorted(by_document)
    random.Random(SEED).shuffle(names)
    held = names[: len(names) // 12]
    train = [sentence for name in names[len(held) :] for sentence in by_document[name]]
    test = [sentence for name in held for sentence in by_document[name]]
    print(f"{sum(len(words) for words, _ in train):,} words to learn from, {sum(len(w) for w, _ in test):,} held back")
    made = list(imperatives(train, random.Random(SEED)))
    model = learn(train + made[MADE // 12 :])
    write(model)
    for name, data in (("held-back documents", test), ("imperatives made", made[: MADE // 12])):
        begin = time.process_time()
        pairs = [(t, found) for words, tags in data for t, found in zip(tags, tag(words, model), strict=True)]
        rate = len(pairs) / (time.process_time() - begin)
        print(f"{name}: {sum(t == found for t, found in pairs) / len(pairs):.2%} agree; {rate:,.0f} words a second")
        confused = Counter(pair for pair in pairs if pair[0] != pair[1])
        print("   ", ", ".join(f"{t} as {found} {count}" for (t, found), count in confused.most_common(8)))
    print(f"{OUTPUT.stat().st_size:,} bytes, {len(model.packed):,} features, {len(model.possible):,} known words")


def labelled(teacher: Teacher, path: str) -> dict[str, list[Sentence]]:
    """Sentences with the teacher's tags, by document."""
    random_ = random.Random(SEED)
    found: dict[str, list[Sentence]] = defaultdict(list)
    seen: set[str] = set()
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            for key in ("reference", "reference2", "target"):
                text = row.get(key)
                if not text or text in seen or (key == "target" and random_.random() > TARGETS):
                    continue
                seen.add(text)
                for start, end in sentences(text):
                    words = [text[first:last].replace("’", "'") for first, last in spans(text, start, end)]
                    if 2 < len(words) < LONGEST:
                        plain = words[0].lower()
                        if words[0].istitle() and (teacher.is_ordinary(plain) or len(plain) < 3):
                            words[0] = plain
                        found[f"{row['dataset']}/{row['doc']}"].append((words, teacher.tag(words)))
    return found


def imperatives(data: Sequence[Sentence], random_: random.Random) -> Iterator[Sentence]:
    """Sentences of two to six phrases with bare verbs, as reports translated from Chinese string them together."""
    phrases = [phrase for words, tags in data for phrase in verb_phrases(words, tags)]
    openings: list[Sentence] = [
        ([], []),
        ([], []),
        (["first", ","], ["RB", ","]),
        (["vigorously"], ["RB"]),
        (["we", "must"], ["PRP", "MD"]),
        (["it", "is", "necessary", "to"], ["PRP", "VBZ", "JJ", "TO"]),
        (["the", "meeting", "demanded", ":"], ["DT", "NN", "VBD", "."]),
    ]
    for _ in range(MADE):
        words, tags = (list(part) for part in random_.choice(openings))
        chosen = random_.sample(phrases, random_.randint(2, 6))
        for number, (more, their_tags) in enumerate(chosen):
            if number:
                joint = [","] if number < len(chosen) - 1 or random_.random() < 0.3 else [",", "and"]
                words += joint
                tags += [",", "CC"][: len(joint)]
            words += more
            tags += their_tags
        yield [*words, "."], [*tags, "."]


def verb_phrases(words: Sequence[str], tags: Sequence[str]) -> Iterator[Sentence]:
    """The stretches of two to nine words that follow "to" or a modal verb and begin with a bare verb."""
    for at in range(1, len(words)):
        if tags[at] == "VB" and tags[at - 1] in ("TO", "MD") and words[at] not in ("be", "have", "do"):
            end = at + 1
            while end < len(words) and tags[end] in _IN_PHRASE:
                end += 1
            if 2 <= end - at <= 9 and tags[end - 1] in ("NN", "NNS", "NNP", "RB", "PRP"):
                yield list(words[at:end]), list(tags[at:end])


_IN_PHRASE = frozenset(["NN", "NNS", "NNP", "DT", "JJ", "IN", "PRP", "PRP$", "RB", "CD", "POS", "RP", "VBG", "VBN"])


def possible_tags(data: Sequence[Sentence], tags: tuple[str, ...]) -> dict[str, tuple[int, ...]]:
    """The tags, as numbers, that the words have which are met often."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for words, found in data:
        for word, its in zip(words, found, strict=True):
            if word.islower() or not word[0].isalpha():
                counts[normal(word)][its] += 1
    possible = {}
    for word, count in sorted(counts.items()):
        if count.total() >= OFTEN:
            its_tags = {its for its, number in count.items() if number > RARELY * count.total()}
            possible[word] = tuple(number for number, its in enumerate(tags) if its in its_tags)
    return possible


def learn(data: list[Sentence]) -> Model:
    """An averaged perceptron (Collins 2002), its small weights left out and the others made whole numbers."""
    tags = tuple(sorted({its for _, found in data for its in found}))
    possible = possible_tags(data, tags)
    every = tuple(range(len(tags)))
    counts: Counter[str] = Counter()
    for words, their_tags in data:
        context = contexts(words)
        for at, word in enumerate(words):
            before, before_that = [BEFORE_THAT, BEFORE, *their_tags][at : at + 2][::-1]
            counts.update(features(at, context, word, before, before_that))
    kept = {feature for feature, count in counts.items() if count >= LEAST_SEEN}
    weights: dict[str, list[float]] = {}
    totals: dict[tuple[str, int], float] = defaultdict(float)
    changed: dict[tuple[str, int], int] = defaultdict(int)
    steps = 0
    random_ = random.Random(SEED)
    for _ in range(ROUNDS):
        random_.shuffle(data)
        for words, their_tags in data:
            context = contexts(words)
            before, before_that = BEFORE, BEFORE_THAT
            for at, word in enumerate(words):
                choice = possible.get(context[at], every) if word.islower() or not at else every
                guess = tags[choice[0]]
                if len(choice) > 1:
                    steps += 1
                    found = [f for f in features(at, context, word, before, before_that) if f in kept]
                    rows = [weights[f] for f in found if f in weights]
                    scores = [sum(column) for column in zip(*rows, strict=True)] or [0.0] * len(tags)
                    guess = tags[max(choice, key=scores.__getitem__)]
                    if guess != their_tags[at]:
                        for feature in found:
                            row = weights.setdefault(feature, [0.0] * len(tags))
                            for label, by in ((their_tags[at], 1.0), (guess, -1.0)):
                                number = tags.index(label)
                                totals[feature, number] += (steps - changed[feature, number]) * row[number]
                                changed[feature, number] = steps
                                row[number] += by
                before, before_that = guess, before
    packed = {}
    for feature, row in sorted(weights.items()):
        text = ""
        for number, weight in enumerate(row):
            key = (feature, number)
            average = (totals[key] + (steps - changed[key]) * weight) / steps
            if abs(average) >= SMALLEST:
                text += f"{chr(ord('A') + number)}{round(SCALE * average)}"
        if text:
            packed[feature] = text
    return Model(tags, possible, packed, {})


def write(model: Model) -> None:
    """Write the table."""
    by_tags: dict[str, list[str]] = defaultdict(list)
    for word, numbers in model.possible.items():
        by_tags[" ".join(model.tags[number] for number in numbers)].append(word)
    lines = [HEADER, "TAGS = (\n", *(f'    "{its}",\n' for its in model.tags), ")\n\nPOSSIBLE = {\n"]
    for tags, words in sorted(by_tags.items()):
        body = "\n".join(textwrap.wrap(" ".join(words), 118, break_long_words=False, break_on_hyphens=False))
        lines.append(f'    "{tags}": r"""\n{body}\n""",\n')
    rows = "\n".join(f"{feature}\n{packed}" for feature, packed in model.packed.items())
    if '"""' in rows or "\\" in rows:
        raise ValueError("a feature holds what cannot stand in a raw string")
    lines.append(f'}}\n\nWEIGHTS = r"""{rows}"""\n')
    OUTPUT.write_text("".join(lines), "utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
