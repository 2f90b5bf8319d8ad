"""Which share of the characters that people marked as wrong tqcheck marks as well.

For the formula and its source see `tqcheck.metrics._agreement`.
"""

from __future__ import annotations

from tqcheck.metrics._agreement import plugin

METRIC = plugin("char-recall", "characters, recall", "char", "recall")
