"""The network as it is trained, where the framework that trains it is installed."""

from __future__ import annotations

import pytest

torch = pytest.importorskip("torch")

from training.qe.likeness import Likeness  # noqa: E402
from training.qe.model import WIDTH, Estimator  # noqa: E402
from training.qe.sparing import SparingEstimator  # noqa: E402


def test_likeness_of_a_small_pair() -> None:
    # Begin, two pieces of the target, end, begin, two pieces of the source, end.
    x = torch.zeros(1, 8, 4)
    x[0, 1], x[0, 2] = torch.tensor([2.0, 0, 0, 0]), torch.tensor([0, 3.0, 0, 0])
    x[0, 5], x[0, 6] = torch.tensor([1.0, 1.0, 0, 0]), torch.tensor([5.0, 0, 0, 0])
    target, source = torch.zeros(1, 8), torch.zeros(1, 8)
    target[0, 1:3] = source[0, 5:7] = 1
    features, summary = Likeness(4)(x, target, source)
    half = 0.5**0.5
    assert features[0, :, 0].tolist() == pytest.approx([0, 1, half, 0, 0, half, 1, 0], abs=1e-6)
    assert features[0, :, 3].tolist() == [0, 1, 1, 0, 0, 1, 1, 0]
    assert summary[0, :2].tolist() == pytest.approx([(1 + half) / 2] * 2)
    without, nothing = Likeness(4)(x, target, torch.zeros(1, 8))
    assert not without.any()
    assert not nothing.any()


@pytest.mark.parametrize("sources", [2, 0])
def test_sources_that_are_read_once_change_nothing(sources: int) -> None:
    torch.manual_seed(1)
    plain, sparing = Estimator(50, layers=3, apart=2), SparingEstimator(50, layers=3, apart=2)
    torch.nn.init.normal_(plain.features.weight)
    sparing.load_state_dict(plain.state_dict())
    rows = []
    for number in range(5):
        target = torch.randint(4, 50, (3 + number,)).tolist()
        behind = [[0, *range(4, 8 + number % 2), 2]] if number % 3 < sources else []
        rows.append(([0, *target, 2], [token for text in behind for token in text]))
    length = max(len(target) + len(source) for target, source in rows)
    ids, mask, kinds = torch.ones(5, length, dtype=torch.long), torch.zeros(5, length), torch.zeros(5, length)
    for row, (target, source) in enumerate(rows):
        both = [*target, *source]
        ids[row, : len(both)] = torch.tensor(both)
        mask[row, : len(both)] = 1
        kinds[row, len(target) : len(both)] = 1
    inputs = ids, mask.long(), kinds.long()
    with torch.no_grad():
        logits, values = plain.eval()(*inputs)
        same_logits, same_values = sparing.eval()(*inputs)
    assert logits.shape == (5, length, 2)
    assert plain.words.weight.shape == (50, WIDTH)
    inside = (mask * (1 - kinds)).bool()
    assert torch.allclose(logits[inside], same_logits[inside], atol=1e-5)
    assert torch.allclose(values, same_values, atol=1e-5)
