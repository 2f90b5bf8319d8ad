"""Weights of the metric `mt-page`, in the order of its signals. Made by training/verdict/train.py.

Learned from the translations of google/wmt-mqm-human-evaluation (Apache-2.0) and the reports of corpus/.
"""

from __future__ import annotations

VERSION = 1
MEANS = (0.08855, 0.0155, 0.001741, 0.01311, 0.002323, 0.0003685, 0.0006661, 0.00665, 0.002756, 0.02872, 0.0007267)
DEVIATIONS = (
    0.02257,
    0.009363,
    0.002393,
    0.009242,
    0.003197,
    0.001311,
    0.002108,
    0.007712,
    0.003235,
    0.01083,
    0.001945,
)
WEIGHTS = (0.3723, 0.09002, 0.3603, 0.4669, 0.4985, 0.3345, 0.4208, -0.6672, -0.4086, -0.7489, -0.551)
BIAS = 0.4163
