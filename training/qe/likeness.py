"""How like the pieces of a target and of its source are, by the vectors of an encoder that reads both languages.

A piece of the one is like that piece of the other whose vector has the smallest angle with its own, as in BERTScore
(Zhang et al. 2020) across languages. What is not like anything was left out, added, or means something else.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812  as everybody calls it

FEATURES, SUMMARY = 5, 8
"""Numbers of a token, and of a whole pair."""
LIKE = 0.5
"""Cosine from which on two pieces are called like each other."""
UNLIKE = 0.4
"""Cosine below which a piece counts as not rendered, the more the lower."""
SHARP = 10.0
"""Of the weights of the other text's pieces when it is looked back from them."""
_FAR = 9.0


class Likeness(nn.Module):
    """Compares two texts.

    Attributes:
        centres: (2, width): what all vectors of a target have in common, and all of a source, which says nothing.
    """

    centres: Tensor

    def __init__(self, width: int) -> None:
        super().__init__()
        self.register_buffer("centres", torch.zeros(2, width))

    def forward(self, x: Tensor, of_target: Tensor, of_source: Tensor) -> tuple[Tensor, Tensor]:
        """Compare a batch of pairs.

        Args:
            x: (batch, length, width), the vectors.
            of_target, of_source: (batch, length), 1 where a token is a piece of that text; a pair may have no source.

        Returns:
            (batch, length, FEATURES): cosine with the likest piece of the other text; how much liker this is to
            another piece here; the first number squared; 1 where there is something to compare with; 1 from LIKE on.
            (batch, SUMMARY): means of the cosines of target and source, cosine of their mean vectors, spreads of the
            cosines, logarithm of the ratio of their lengths, and how far their pieces are below UNLIKE in the mean.
        """
        y = x - of_target[..., None] * self.centres[0] - of_source[..., None] * self.centres[1]
        unit = F.normalize(y, dim=-1)
        cosines = unit @ unit.transpose(1, 2)
        has_source = (of_source.sum(1, keepdim=True) > 0).to(x.dtype)
        inside = (of_target + of_source) * has_source
        with_source = cosines - (1 - of_source)[:, None, :] * _FAR
        of_best = (cosines - (1 - of_target)[:, None, :] * _FAR).amax(-1)
        best = with_source.amax(-1)
        like = (best * of_target + of_best * of_source).clamp(-1, 1) * inside
        back = ((with_source * SHARP).softmax(-1) * of_best[:, None, :]).sum(-1)
        liker = (back - best).clamp(-1, 1) * of_target * has_source
        features = torch.stack([like, liker, like**2, inside, (like > LIKE).to(x.dtype)], dim=-1)
        target, source = (y * of_target[..., None]).sum(1), (y * of_source[..., None]).sum(1)
        below = (UNLIKE - like).clamp(min=0)
        summary = [
            _mean(like, of_target),
            _mean(like, of_source),
            F.cosine_similarity(target, source, dim=-1)[:, None],
            _spread(like, of_target),
            _spread(like, of_source),
            torch.log((of_target.sum(1, keepdim=True) + 1) / (of_source.sum(1, keepdim=True) + 1)),
            _mean(below, of_target),
            _mean(below, of_source),
        ]
        return features, torch.cat(summary, dim=-1) * has_source


def _mean(values: Tensor, where: Tensor) -> Tensor:
    return (values * where).sum(1, keepdim=True) / where.sum(1, keepdim=True).clamp(min=1)


def _spread(values: Tensor, where: Tensor) -> Tensor:
    return _mean((values - _mean(values, where)) ** 2, where).clamp(min=1e-6).sqrt()
