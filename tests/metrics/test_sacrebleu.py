"""Rows, values and signatures are sacreBLEU's, for its options, several languages and any text."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sacrebleu.metrics import BLEU, CHRF, TER

from tests.metrics.kit import inputs, metric, total
from tests.metrics.made import PAIRS, references, worse

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tqcheck.model.metric import Metric

TRAINING = Path(__file__).parents[3] / "shared" / "data" / "mqm-zhen-train.jsonl.gz"

OPTIONS: list[tuple[str, dict[str, object], Callable[..., Any]]] = [
    ("bleu", {}, BLEU),
    ("bleu", {"lowercase": True}, BLEU),
    ("bleu", {"tokenize": "zh"}, BLEU),
    ("bleu", {"tokenize": "intl"}, BLEU),
    ("bleu", {"tokenize": "char"}, BLEU),
    ("bleu", {"tokenize": "none"}, BLEU),
    ("bleu", {"smooth_method": "floor"}, BLEU),
    ("bleu", {"smooth_method": "floor", "smooth_value": 0.5}, BLEU),
    ("bleu", {"smooth_method": "add-k", "smooth_value": 2.0}, BLEU),
    ("bleu", {"smooth_method": "none", "max_ngram_order": 6}, BLEU),
    ("bleu", {"effective_order": True, "max_ngram_order": 1}, BLEU),
    ("chrf", {}, CHRF),
    ("chrf", {"lowercase": True, "beta": 3}, CHRF),
    ("chrf", {"whitespace": True}, CHRF),
    ("chrf", {"eps_smoothing": True, "char_order": 4}, CHRF),
    ("chrf", {"char_order": 16}, CHRF),
    ("chrf++", {}, CHRF),
    ("chrf++", {"lowercase": True, "whitespace": True, "eps_smoothing": True}, CHRF),
    ("ter", {}, TER),
    ("ter", {"case_sensitive": True}, TER),
    ("ter", {"normalized": True, "no_punct": True}, TER),
    ("ter", {"normalized": True, "asian_support": True, "no_punct": True}, TER),
]
TEXTS = {BLEU: 30, CHRF: 30, TER: 6}
"""Segments of real text; sacreBLEU takes half a second for a long one of TER."""
each_option = pytest.mark.parametrize(("name", "options", "make"), OPTIONS, ids=lambda value: str(value))
each_pair = pytest.mark.parametrize("pair", PAIRS)


def ours(name: str, options: dict[str, object]) -> Metric:
    return metric(name, {key.replace("_", "-"): value for key, value in options.items()})


def theirs(name: str, options: dict[str, object], make: Callable[..., Any], *, segment: bool = False) -> Any:
    more: dict[str, object] = {"force": True} if make is BLEU else {"word_order": 2} if name == "chrf++" else {}
    return make(**options, **more, **({"effective_order": True} if make is BLEU and segment else {}))


def assert_equal(
    name: str,
    options: dict[str, object],
    make: Callable[..., Any],
    targets: Sequence[str],
    several: Sequence[Sequence[str]],
) -> None:
    """Compare rows, values and signatures; `several` holds the references of each target."""
    tried, batch = ours(name, options), inputs(targets, several)
    most = max(map(len, several))
    columns = [[refs[number] if number < len(refs) else None for refs in several] for number in range(most)]
    corpus = theirs(name, options, make)
    rows = [list(row) for item in tried.measure(batch) for row in item.rows]
    assert rows == corpus._extract_corpus_statistics(targets, columns)
    assert tried.score(total(tried, batch), level="corpus") == corpus.corpus_score(targets, columns).score
    numbers = {len(refs) for refs in several}
    signature = tried.signature(references=numbers.pop() if len(numbers) == 1 else -1, level="corpus")
    assert signature == str(corpus.get_signature())
    options = {key: value for key, value in options.items() if key != "effective_order"}
    sentence = theirs(name, options, make, segment=True)
    for target, refs, row in zip(targets, several, rows, strict=True):
        assert tried.score(row, level="segment") == sentence.sentence_score(target, refs).score
        assert tried.signature(references=len(refs), level="segment") == str(sentence.get_signature())


@each_option
@each_pair
def test_one_reference(name: str, options: dict[str, object], make: Callable[..., Any], pair: str) -> None:
    texts = references(pair, 16)
    assert_equal(name, options, make, worse(texts, seed=2), [[text] for text in texts])


@each_option
@each_pair
def test_several_references_and_their_number_varies(
    name: str, options: dict[str, object], make: Callable[..., Any], pair: str
) -> None:
    size = TEXTS[make]
    texts = references(pair, size)
    drawn = [texts, worse(texts, seed=3), worse(texts, seed=4), references(pair, size, seed=5)]
    several = [list(refs[: 1 + at % 4]) for at, refs in enumerate(zip(*drawn, strict=True))]
    assert_equal(name, options, make, worse(texts, seed=6), several)


@each_option
def test_a_reference_of_the_training_data(name: str, options: dict[str, object], make: Callable[..., Any]) -> None:
    if not TRAINING.is_file():
        pytest.skip("the training data are not here")
    with gzip.open(TRAINING, "rt", encoding="utf-8") as stream:
        rows = [row for row in (json.loads(next(stream)) for _ in range(TEXTS[make])) if row.get("reference2")]
    assert rows
    several = [[row["reference"].rstrip(), row["reference2"].rstrip()] for row in rows]
    assert_equal(name, options, make, [row["target"].rstrip() for row in rows], several)


# Everything that splits words somewhere, or counts for a sign of some tokenizer, and long runs of few characters.
ANY = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=20),
    st.text("ab .,-'\"()5&;<>\n\t\r\x0b\x1c\x85\xa0\u2028\u3000中文。,ｱ２é\u0301ß", max_size=60),
    st.text("ab ", max_size=150),
    st.sampled_from(["", " ", "&quot;a&amp;b", "<skipped> a", "a-\nb", "3.5-4,000.", "İSTANBUL Straße"]),
).map(str.rstrip)


@each_option
@given(data=st.lists(st.tuples(ANY, st.lists(ANY, min_size=1, max_size=3)), min_size=1, max_size=4))
@settings(max_examples=20)
def test_any_text(name: str, options: dict[str, object], make: Callable[..., Any], data: Any) -> None:
    targets, several = zip(*data, strict=True)
    assert_equal(name, options, make, targets, several)


@pytest.mark.parametrize("name", ["bleu", "chrf", "chrf++", "ter"])
def test_a_unit_without_references_has_no_row(name: str) -> None:
    batch = inputs(["one", "two", "three"], [["one"], [], ["tree"]])
    assert [len(item.rows) for item in metric(name).measure(batch)] == [1, 0, 1]


def test_blanks_at_the_end_do_not_count_as_on_the_command_line() -> None:
    tried = metric("chrf", {"whitespace": True})
    rows = [item.rows for item in tried.measure(inputs(["a b", "a b \t"], [["a  b "], ["a  b"]]))]
    assert rows[0] == rows[1]


@pytest.mark.parametrize("name", ["bleu", "ter"])
def test_tokenizers_keep_no_lines(name: str) -> None:
    from sacrebleu.tokenizers.tokenizer_13a import Tokenizer13a
    from sacrebleu.tokenizers.tokenizer_ter import TercomTokenizer

    for cached in (Tokenizer13a, TercomTokenizer):
        cached.__call__.cache_clear()
    total(metric(name), inputs(["some words here"] * 3, [["some other words"]] * 3))
    assert Tokenizer13a.__call__.cache_info().currsize == TercomTokenizer.__call__.cache_info().currsize == 0


@pytest.mark.parametrize(
    ("name", "options", "message"),
    [
        ("bleu", {"max-ngram-order": 0}, "max-ngram-order must be at least 1, not 0"),
        ("chrf", {"char-order": 0}, "char-order must be at least 1, not 0"),
        ("chrf++", {"beta": 0}, "beta must be at least 1, not 0"),
    ],
)
def test_orders_start_at_one(name: str, options: dict[str, object], message: str) -> None:
    from tqcheck.errors import ConfigError

    with pytest.raises(ConfigError, match=message):
        metric(name, options)
