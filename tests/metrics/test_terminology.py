"""What the terminology metrics have in common; their known values stand beside them as examples."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.metrics.kit import inputs, metric, total
from tqcheck.errors import ConfigError
from tqcheck.model.term import Termbase, TermEntry

NAMES = ("term-success", "term-accuracy", "term-window", "term-consistency")
BASE = Termbase(
    (
        TermEntry("1", ("conveyor",), ("输送机",), ("belt",), ("transporter",)),
        TermEntry("2", ("roadheader",), ("掘进机",)),
    )
)
PIECES = st.lists(st.sampled_from(["输送机", "掘进机", "矿", "，"]), max_size=6).map("".join)
WORDS = st.lists(
    st.sampled_from(["conveyors", "conveyor", "belt", "transporter", "roadheader", "the", "."]), max_size=6
)


def value(name: str, sources: list[str], targets: list[str], **options: object) -> float | None:
    tried = metric(name, options, BASE)
    summed = total(tried, inputs(targets, [[target] for target in targets], sources))
    return tried.score(summed, level="corpus")


@pytest.mark.parametrize("name", NAMES)
class TestAll:
    def test_without_a_glossary_it_says_what_it_needs(self, name: str) -> None:
        with pytest.raises(ConfigError, match=f"the metric {name} needs a glossary") as caught:
            metric(name)
        assert caught.value.hint == "name one with --glossary FILE"

    @pytest.mark.parametrize("exact", [True, False])
    def test_without_terms_there_is_no_value(self, name: str, exact: bool) -> None:
        assert value(name, ["矿。"], ["Ore."], exact=exact) is None
        assert value(name, [""], [""], exact=exact) is None

    def test_the_signature_holds_the_options(self, name: str) -> None:
        one, other = metric(name, {}, BASE), metric(name, {"exact": True}, BASE)
        assert one.signature(references=1, level="corpus") != other.signature(references=1, level="corpus")
        assert name in one.signature(references=1, level="corpus")

    @given(pairs=st.lists(st.tuples(PIECES, WORDS.map(" ".join)), min_size=1, max_size=4), exact=st.booleans())
    def test_values_lie_in_the_range(self, name: str, pairs: list[tuple[str, str]], exact: bool) -> None:
        found = value(name, [source for source, _ in pairs], [target for _, target in pairs], exact=exact)
        assert found is None or 0 <= found <= 100


def test_a_rendition_in_the_next_segment_is_a_success() -> None:
    assert value("term-success", ["输送机。", "矿。"], ["It.", "The conveyor."]) == 100
    assert value("term-accuracy", ["输送机。", "矿。"], ["It.", "The conveyor."]) == 0


def test_windows() -> None:
    tried = metric("term-window", {"window": 3}, BASE)
    batch = inputs(
        ["The old grey belt on the left stopped."],
        [["This is it.", "The new grey conveyor on the right stopped."]],
        ["左侧输送机停机。"],
    )
    # Around the term: the new grey / on the right, of which the, grey, on, the are there.
    assert tried.score(total(tried, batch), level="corpus") == pytest.approx(100 * 4 / 6)


def test_the_best_pairs_of_windows_count() -> None:
    tried = metric("term-window", {"window": 1}, BASE)
    batch = inputs(["a conveyor b c conveyor d"], [["c conveyor d e conveyor b"]], ["输送机输送机"])
    # The second with the first 2/2; the first with the second 1/2, for b.
    assert tried.score(total(tried, batch), level="corpus") == pytest.approx(100 * (1 + 1 / 2) / 2)


def test_renditions_that_refer_back_are_not_counted() -> None:
    """Each source has one term; the preferred form stands for it, the others are more of the same."""
    sources = ["输送机。", "输送机。"]
    targets = ["The belt, a conveyor, the belt.", "A conveyor and its belt."]
    assert value("term-consistency", sources, targets) == 100


def test_wrong_and_unknown_renditions_are_inconsistent() -> None:
    sources = ["输送机。"] * 4
    targets = ["The conveyor.", "A transporter.", "The machine.", "Conveyors."]
    assert value("term-consistency", sources, targets) == 50
    assert value("term-consistency", sources, targets, against="predefined") == 50
    assert value("term-consistency", sources[:3], targets[1:], against="most-frequent") == pytest.approx(100 / 3)


def test_terms_that_occur_once_say_nothing_of_consistency() -> None:
    assert value("term-consistency", ["输送机。"], ["A conveyor."]) is None
    assert value("term-consistency", ["输送机。"], ["A conveyor."], least=1) == 100


def test_a_term_that_is_never_rendered_as_known_can_only_miss_what_is_predefined() -> None:
    assert value("term-consistency", ["输送机。"] * 2, ["It.", "It."]) is None
    assert value("term-consistency", ["输送机。"] * 2, ["It.", "It."], against="predefined") == 0


@pytest.mark.parametrize(("name", "option"), [("term-window", "window"), ("term-consistency", "least")])
def test_numbers_are_checked(name: str, option: str) -> None:
    with pytest.raises(ConfigError, match=f"{option}: 0 is too small; give 1 or more"):
        metric(name, {option: 0}, BASE)
